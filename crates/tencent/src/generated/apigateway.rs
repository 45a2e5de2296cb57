//! `apigateway` 2018-08-08.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "apigateway", version: "2018-08-08", code: "apigateway", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachPlugin {
    pub plugin_id: String,
    pub service_id: String,
    pub environment_name: String,
    pub api_ids: Vec<String>,
}
operation! { AttachPlugin(plugin_id: String, service_id: String, environment_name: String, api_ids: Vec<String>)
    "AttachPlugin" -> AttachPluginOutput {
    0 "PluginId" plugin_id, 1 "ServiceId" service_id, 2 "EnvironmentName" environment_name, 3 "ApiIds" api_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachPluginOutput {
    pub result: Option<bool>,
}
model! { AttachPluginOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindApiApp {
    pub api_app_id: String,
    pub environment: String,
    pub service_id: String,
    pub api_id: String,
}
operation! { BindApiApp(api_app_id: String, environment: String, service_id: String, api_id: String)
    "BindApiApp" -> BindApiAppOutput {
    0 "ApiAppId" api_app_id, 1 "Environment" environment, 2 "ServiceId" service_id, 3 "ApiId" api_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindApiAppOutput {
    pub result: Option<bool>,
}
model! { BindApiAppOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEnvironment {
    pub usage_plan_ids: Vec<String>,
    pub bind_type: String,
    pub environment: String,
    pub service_id: String,
    pub api_ids: Option<Vec<String>>,
}
operation! { BindEnvironment(usage_plan_ids: Vec<String>, bind_type: String, environment: String, service_id: String)
    "BindEnvironment" -> BindEnvironmentOutput {
    0 "UsagePlanIds" usage_plan_ids, 1 "BindType" bind_type, 2 "Environment" environment, 3 "ServiceId" service_id,
    4 "ApiIds" api_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEnvironmentOutput {
    pub result: Option<bool>,
}
model! { BindEnvironmentOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindIPStrategy {
    pub service_id: String,
    pub strategy_id: String,
    pub environment_name: String,
    pub bind_api_ids: Vec<String>,
}
operation! { BindIPStrategy(service_id: String, strategy_id: String, environment_name: String, bind_api_ids: Vec<String>)
    "BindIPStrategy" -> BindIPStrategyOutput {
    0 "ServiceId" service_id, 1 "StrategyId" strategy_id, 2 "EnvironmentName" environment_name,
    3 "BindApiIds" bind_api_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindIPStrategyOutput {
    pub result: Option<bool>,
}
model! { BindIPStrategyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSecretIds {
    pub usage_plan_id: String,
    pub access_key_ids: Vec<String>,
}
operation! { BindSecretIds(usage_plan_id: String, access_key_ids: Vec<String>) "BindSecretIds" -> BindSecretIdsOutput {
    0 "UsagePlanId" usage_plan_id, 1 "AccessKeyIds" access_key_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSecretIdsOutput {
    pub result: Option<bool>,
}
model! { BindSecretIdsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSubDomain {
    pub service_id: String,
    pub sub_domain: String,
    pub protocol: String,
    pub net_type: String,
    pub is_default_mapping: bool,
    pub net_sub_domain: String,
    pub certificate_id: Option<String>,
    pub path_mapping_set: Option<Vec<PathMapping>>,
    pub is_forced_https: Option<bool>,
}

/// What [`BindSubDomain::new`] takes.
pub struct BindSubDomainRequired {
    pub service_id: String,
    pub sub_domain: String,
    pub protocol: String,
    pub net_type: String,
    pub is_default_mapping: bool,
    pub net_sub_domain: String,
}
operation! { BindSubDomain{BindSubDomainRequired: service_id, sub_domain, protocol, net_type, is_default_mapping, net_sub_domain}
    "BindSubDomain" -> Empty {
    0 "ServiceId" service_id, 1 "SubDomain" sub_domain, 2 "Protocol" protocol, 3 "NetType" net_type,
    4 "IsDefaultMapping" is_default_mapping, 5 "NetSubDomain" net_sub_domain, 6 "CertificateId" certificate_id: String,
    7 "PathMappingSet" path_mapping_set: Vec<PathMapping>, 8 "IsForcedHttps" is_forced_https: bool
} }

pub type BindSubDomainOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathMapping {
    pub path: Option<String>,
    pub environment: Option<String>,
}
input! { PathMapping(path: String, environment: String) {
    0 "Path" path: String, 1 "Environment" environment: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildAPIDoc {
    pub api_doc_id: String,
}
operation! { BuildAPIDoc(api_doc_id: String) "BuildAPIDoc" -> BuildAPIDocOutput {
    0 "ApiDocId" api_doc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildAPIDocOutput {
    pub result: Option<bool>,
}
model! { BuildAPIDocOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAPIDoc {
    pub api_doc_name: String,
    pub service_id: String,
    pub environment: String,
    pub api_ids: Vec<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateAPIDoc(api_doc_name: String, service_id: String, environment: String, api_ids: Vec<String>)
    "CreateAPIDoc" -> CreateAPIDocOutput {
    0 "ApiDocName" api_doc_name, 1 "ServiceId" service_id, 2 "Environment" environment, 3 "ApiIds" api_ids,
    4 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAPIDocOutput {
    pub result: Option<APIDoc>,
}
model! { CreateAPIDocOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APIDoc {
    pub api_doc_id: Option<String>,
    pub api_doc_name: Option<String>,
    pub api_doc_status: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { APIDoc {
    0 "ApiDocId" api_doc_id, 1 "ApiDocName" api_doc_name, 2 "ApiDocStatus" api_doc_status, 3 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApi {
    pub service_id: String,
    pub service_type: String,
    pub service_timeout: i64,
    pub protocol: String,
    pub request_config: ApiRequestConfig,
    pub api_name: Option<String>,
    pub api_desc: Option<String>,
    pub api_type: Option<String>,
    pub auth_type: Option<String>,
    pub enable_cors: Option<bool>,
    pub constant_parameters: Option<Vec<ConstantParameter>>,
    pub request_parameters: Option<Vec<RequestParameter>>,
    pub api_business_type: Option<String>,
    pub service_mock_return_message: Option<String>,
    pub micro_services: Option<Vec<MicroServiceReq>>,
    pub service_tsf_load_balance_conf: Option<TsfLoadBalanceConfResp>,
    pub service_tsf_health_check_conf: Option<HealthCheckConf>,
    pub target_services: Option<Vec<TargetServicesReq>>,
    pub target_services_load_balance_conf: Option<i64>,
    pub target_services_health_check_conf: Option<HealthCheckConf>,
    pub service_scf_function_name: Option<String>,
    pub service_websocket_register_function_name: Option<String>,
    pub service_websocket_cleanup_function_name: Option<String>,
    pub service_websocket_transport_function_name: Option<String>,
    pub service_scf_function_namespace: Option<String>,
    pub service_scf_function_qualifier: Option<String>,
    pub service_websocket_register_function_namespace: Option<String>,
    pub service_websocket_register_function_qualifier: Option<String>,
    pub service_websocket_transport_function_namespace: Option<String>,
    pub service_websocket_transport_function_qualifier: Option<String>,
    pub service_websocket_cleanup_function_namespace: Option<String>,
    pub service_websocket_cleanup_function_qualifier: Option<String>,
    pub service_scf_is_integrated_response: Option<bool>,
    pub is_debug_after_charge: Option<bool>,
    pub is_delete_response_error_codes: Option<bool>,
    pub response_type: Option<String>,
    pub response_success_example: Option<String>,
    pub response_fail_example: Option<String>,
    pub service_config: Option<ServiceConfig>,
    pub auth_relation_api_id: Option<String>,
    pub service_parameters: Option<Vec<ServiceParameter>>,
    pub oauth_config: Option<OauthConfig>,
    pub response_error_codes: Option<Vec<ResponseErrorCodeReq>>,
    pub target_namespace_id: Option<String>,
    pub user_type: Option<String>,
    pub is_base64_encoded: Option<bool>,
    pub event_bus_id: Option<String>,
    pub service_scf_function_type: Option<String>,
    pub service_scf_event_is_async_call: Option<bool>,
    pub eiam_app_type: Option<String>,
    pub eiam_auth_type: Option<String>,
    pub token_timeout: Option<i64>,
    pub eiam_app_id: Option<String>,
    pub owner: Option<String>,
}

/// What [`CreateApi::new`] takes.
pub struct CreateApiRequired {
    pub service_id: String,
    pub service_type: String,
    pub service_timeout: i64,
    pub protocol: String,
    pub request_config: ApiRequestConfig,
}
operation! { CreateApi{CreateApiRequired: service_id, service_type, service_timeout, protocol, request_config}
    "CreateApi" -> CreateApiOutput {
    0 "ServiceId" service_id, 1 "ServiceType" service_type, 2 "ServiceTimeout" service_timeout, 3 "Protocol" protocol,
    4 "RequestConfig" request_config, 5 "ApiName" api_name: String, 6 "ApiDesc" api_desc: String,
    7 "ApiType" api_type: String, 8 "AuthType" auth_type: String, 9 "EnableCORS" enable_cors: bool,
    10 "ConstantParameters" constant_parameters: Vec<ConstantParameter>,
    11 "RequestParameters" request_parameters: Vec<RequestParameter>, 12 "ApiBusinessType" api_business_type: String,
    13 "ServiceMockReturnMessage" service_mock_return_message: String,
    14 "MicroServices" micro_services: Vec<MicroServiceReq>,
    15 "ServiceTsfLoadBalanceConf" service_tsf_load_balance_conf: TsfLoadBalanceConfResp,
    16 "ServiceTsfHealthCheckConf" service_tsf_health_check_conf: HealthCheckConf,
    17 "TargetServices" target_services: Vec<TargetServicesReq>,
    18 "TargetServicesLoadBalanceConf" target_services_load_balance_conf: i64,
    19 "TargetServicesHealthCheckConf" target_services_health_check_conf: HealthCheckConf,
    20 "ServiceScfFunctionName" service_scf_function_name: String,
    21 "ServiceWebsocketRegisterFunctionName" service_websocket_register_function_name: String,
    22 "ServiceWebsocketCleanupFunctionName" service_websocket_cleanup_function_name: String,
    23 "ServiceWebsocketTransportFunctionName" service_websocket_transport_function_name: String,
    24 "ServiceScfFunctionNamespace" service_scf_function_namespace: String,
    25 "ServiceScfFunctionQualifier" service_scf_function_qualifier: String,
    26 "ServiceWebsocketRegisterFunctionNamespace" service_websocket_register_function_namespace: String,
    27 "ServiceWebsocketRegisterFunctionQualifier" service_websocket_register_function_qualifier: String,
    28 "ServiceWebsocketTransportFunctionNamespace" service_websocket_transport_function_namespace: String,
    29 "ServiceWebsocketTransportFunctionQualifier" service_websocket_transport_function_qualifier: String,
    30 "ServiceWebsocketCleanupFunctionNamespace" service_websocket_cleanup_function_namespace: String,
    31 "ServiceWebsocketCleanupFunctionQualifier" service_websocket_cleanup_function_qualifier: String,
    32 "ServiceScfIsIntegratedResponse" service_scf_is_integrated_response: bool,
    33 "IsDebugAfterCharge" is_debug_after_charge: bool,
    34 "IsDeleteResponseErrorCodes" is_delete_response_error_codes: bool, 35 "ResponseType" response_type: String,
    36 "ResponseSuccessExample" response_success_example: String,
    37 "ResponseFailExample" response_fail_example: String, 38 "ServiceConfig" service_config: ServiceConfig,
    39 "AuthRelationApiId" auth_relation_api_id: String,
    40 "ServiceParameters" service_parameters: Vec<ServiceParameter>, 41 "OauthConfig" oauth_config: OauthConfig,
    42 "ResponseErrorCodes" response_error_codes: Vec<ResponseErrorCodeReq>,
    43 "TargetNamespaceId" target_namespace_id: String, 44 "UserType" user_type: String,
    45 "IsBase64Encoded" is_base64_encoded: bool, 46 "EventBusId" event_bus_id: String,
    47 "ServiceScfFunctionType" service_scf_function_type: String,
    48 "ServiceScfEventIsAsyncCall" service_scf_event_is_async_call: bool, 49 "EIAMAppType" eiam_app_type: String,
    50 "EIAMAuthType" eiam_auth_type: String, 51 "TokenTimeout" token_timeout: i64, 52 "EIAMAppId" eiam_app_id: String,
    53 "Owner" owner: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiRequestConfig {
    pub path: Option<String>,
    pub method: Option<String>,
}
input! { ApiRequestConfig(path: String, method: String) {
    0 "Path" path: String, 1 "Method" method: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConstantParameter {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub position: Option<String>,
    pub default_value: Option<String>,
}
input! { ConstantParameter() {
    0 "Name" name: String, 1 "Desc" desc: String, 2 "Position" position: String, 3 "DefaultValue" default_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestParameter {
    pub name: Option<String>,
    pub desc: Option<String>,
    pub position: Option<String>,
    pub r#type: Option<String>,
    pub default_value: Option<String>,
    pub required: Option<bool>,
}
input! { RequestParameter() {
    0 "Name" name: String, 1 "Desc" desc: String, 2 "Position" position: String, 3 "Type" r#type: String,
    4 "DefaultValue" default_value: String, 5 "Required" required: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MicroServiceReq {
    pub cluster_id: Option<String>,
    pub namespace_id: Option<String>,
    pub micro_service_name: Option<String>,
}
input! { MicroServiceReq(cluster_id: String, namespace_id: String, micro_service_name: String) {
    0 "ClusterId" cluster_id: String, 1 "NamespaceId" namespace_id: String,
    2 "MicroServiceName" micro_service_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfLoadBalanceConfResp {
    pub is_load_balance: Option<bool>,
    pub method: Option<String>,
    pub session_stick_required: Option<bool>,
    pub session_stick_timeout: Option<i64>,
}
input! { TsfLoadBalanceConfResp() {
    0 "IsLoadBalance" is_load_balance: bool, 1 "Method" method: String,
    2 "SessionStickRequired" session_stick_required: bool, 3 "SessionStickTimeout" session_stick_timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckConf {
    pub is_health_check: Option<bool>,
    pub request_volume_threshold: Option<i64>,
    pub sleep_window_in_milliseconds: Option<i64>,
    pub error_threshold_percentage: Option<i64>,
}
input! { HealthCheckConf() {
    0 "IsHealthCheck" is_health_check: bool, 1 "RequestVolumeThreshold" request_volume_threshold: i64,
    2 "SleepWindowInMilliseconds" sleep_window_in_milliseconds: i64,
    3 "ErrorThresholdPercentage" error_threshold_percentage: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetServicesReq {
    pub vm_ip: Option<String>,
    pub vpc_id: Option<String>,
    pub vm_port: Option<i64>,
    pub host_ip: Option<String>,
    pub docker_ip: Option<String>,
}
input! { TargetServicesReq(vm_ip: String, vpc_id: String, vm_port: i64, host_ip: String) {
    0 "VmIp" vm_ip: String, 1 "VpcId" vpc_id: String, 2 "VmPort" vm_port: i64, 3 "HostIp" host_ip: String,
    4 "DockerIp" docker_ip: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceConfig {
    pub product: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub url: Option<String>,
    pub path: Option<String>,
    pub method: Option<String>,
    pub upstream_id: Option<String>,
    pub cos_config: Option<CosConfig>,
}
input! { ServiceConfig() {
    0 "Product" product: String, 1 "UniqVpcId" uniq_vpc_id: String, 2 "Url" url: String, 3 "Path" path: String,
    4 "Method" method: String, 5 "UpstreamId" upstream_id: String, 6 "CosConfig" cos_config: CosConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosConfig {
    pub action: Option<String>,
    pub bucket_name: Option<String>,
    pub authorization: Option<bool>,
    pub path_match_mode: Option<String>,
}
input! { CosConfig(action: String, bucket_name: String) {
    0 "Action" action: String, 1 "BucketName" bucket_name: String, 2 "Authorization" authorization: bool,
    3 "PathMatchMode" path_match_mode: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceParameter {
    pub name: Option<String>,
    pub position: Option<String>,
    pub relevant_request_parameter_position: Option<String>,
    pub relevant_request_parameter_name: Option<String>,
    pub default_value: Option<String>,
    pub relevant_request_parameter_desc: Option<String>,
    pub relevant_request_parameter_type: Option<String>,
}
input! { ServiceParameter() {
    0 "Name" name: String, 1 "Position" position: String,
    2 "RelevantRequestParameterPosition" relevant_request_parameter_position: String,
    3 "RelevantRequestParameterName" relevant_request_parameter_name: String, 4 "DefaultValue" default_value: String,
    5 "RelevantRequestParameterDesc" relevant_request_parameter_desc: String,
    6 "RelevantRequestParameterType" relevant_request_parameter_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OauthConfig {
    pub public_key: Option<String>,
    pub token_location: Option<String>,
    pub login_redirect_url: Option<String>,
}
input! { OauthConfig(public_key: String, token_location: String) {
    0 "PublicKey" public_key: String, 1 "TokenLocation" token_location: String,
    2 "LoginRedirectUrl" login_redirect_url: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResponseErrorCodeReq {
    pub code: Option<i64>,
    pub msg: Option<String>,
    pub desc: Option<String>,
    pub converted_code: Option<i64>,
    pub need_convert: Option<bool>,
}
input! { ResponseErrorCodeReq() {
    0 "Code" code: i64, 1 "Msg" msg: String, 2 "Desc" desc: String, 3 "ConvertedCode" converted_code: i64,
    4 "NeedConvert" need_convert: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiOutput {
    pub result: Option<CreateApiResultInfo>,
}
model! { CreateApiOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiResultInfo {
    pub api_id: Option<String>,
    pub path: Option<String>,
    pub method: Option<String>,
    pub created_time: Option<String>,
}
model! { CreateApiResultInfo {
    0 "ApiId" api_id, 1 "Path" path, 2 "Method" method, 3 "CreatedTime" created_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiApp {
    pub api_app_name: String,
    pub api_app_desc: Option<String>,
}
operation! { CreateApiApp(api_app_name: String) "CreateApiApp" -> CreateApiAppOutput {
    0 "ApiAppName" api_app_name, 1 "ApiAppDesc" api_app_desc: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiAppOutput {
    pub result: Option<ApiAppInfo>,
}
model! { CreateApiAppOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiAppInfo {
    pub api_app_name: Option<String>,
    pub api_app_id: Option<String>,
    pub api_app_secret: Option<Secret>,
    pub api_app_desc: Option<String>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub api_app_key: Option<String>,
}
model! { ApiAppInfo {
    0 "ApiAppName" api_app_name, 1 "ApiAppId" api_app_id, 2 "ApiAppSecret" api_app_secret, 3 "ApiAppDesc" api_app_desc,
    4 "CreatedTime" created_time, 5 "ModifiedTime" modified_time, 6 "ApiAppKey" api_app_key
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKey {
    pub secret_name: String,
    pub access_key_type: Option<String>,
    pub access_key_id: Option<String>,
    pub access_key_secret: Option<Secret>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateApiKey(secret_name: String) "CreateApiKey" -> CreateApiKeyOutput {
    0 "SecretName" secret_name, 1 "AccessKeyType" access_key_type: String, 2 "AccessKeyId" access_key_id: String,
    3 "AccessKeySecret" access_key_secret: Secret, 4 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKeyOutput {
    pub result: Option<ApiKey>,
}
model! { CreateApiKeyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiKey {
    pub access_key_id: Option<String>,
    pub access_key_secret: Option<Secret>,
    pub access_key_type: Option<String>,
    pub secret_name: Option<String>,
    pub modified_time: Option<String>,
    pub status: Option<i64>,
    pub created_time: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { ApiKey {
    0 "AccessKeyId" access_key_id, 1 "AccessKeySecret" access_key_secret, 2 "AccessKeyType" access_key_type,
    3 "SecretName" secret_name, 4 "ModifiedTime" modified_time, 5 "Status" status, 6 "CreatedTime" created_time,
    7 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExclusiveInstances {
    pub zones: Vec<String>,
    pub instance_type: String,
    pub network_config: InstanceNetworkConfig,
    pub vpc_config: VpcConfig,
    pub pay_mode: String,
    pub instance_name: Option<String>,
    pub instance_description: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub period: Option<i64>,
    pub auto_renew_flag: Option<String>,
}

/// What [`CreateExclusiveInstances::new`] takes.
pub struct CreateExclusiveInstancesRequired {
    pub zones: Vec<String>,
    pub instance_type: String,
    pub network_config: InstanceNetworkConfig,
    pub vpc_config: VpcConfig,
    pub pay_mode: String,
}
operation! { CreateExclusiveInstances{CreateExclusiveInstancesRequired: zones, instance_type, network_config, vpc_config, pay_mode}
    "CreateExclusiveInstances" -> CreateExclusiveInstancesOutput {
    0 "Zones" zones, 1 "InstanceType" instance_type, 2 "NetworkConfig" network_config, 3 "VpcConfig" vpc_config,
    4 "PayMode" pay_mode, 5 "InstanceName" instance_name: String, 6 "InstanceDescription" instance_description: String,
    7 "Tags" tags: Vec<Tag>, 8 "Period" period: i64, 9 "AutoRenewFlag" auto_renew_flag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNetworkConfig {
    pub internet_max_bandwidth_out: Option<u64>,
}
input! { InstanceNetworkConfig(internet_max_bandwidth_out: u64) {
    0 "InternetMaxBandwidthOut" internet_max_bandwidth_out: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcConfig {
    pub uniq_vpc_id: Option<String>,
    pub uniq_subnet_id: Option<String>,
}
input! { VpcConfig(uniq_vpc_id: String, uniq_subnet_id: String) {
    0 "UniqVpcId" uniq_vpc_id: String, 1 "UniqSubnetId" uniq_subnet_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExclusiveInstancesOutput {
    pub result: Option<String>,
}
model! { CreateExclusiveInstancesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIPStrategy {
    pub service_id: String,
    pub strategy_name: String,
    pub strategy_type: String,
    pub strategy_data: String,
}
operation! { CreateIPStrategy(service_id: String, strategy_name: String, strategy_type: String, strategy_data: String)
    "CreateIPStrategy" -> CreateIPStrategyOutput {
    0 "ServiceId" service_id, 1 "StrategyName" strategy_name, 2 "StrategyType" strategy_type,
    3 "StrategyData" strategy_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIPStrategyOutput {
    pub result: Option<IPStrategy>,
}
model! { CreateIPStrategyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPStrategy {
    pub strategy_id: Option<String>,
    pub strategy_name: Option<String>,
    pub strategy_type: Option<String>,
    pub strategy_data: Option<String>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub service_id: Option<String>,
    pub bind_api_total_count: Option<i64>,
    pub bind_apis: Option<Vec<DesApisStatus>>,
}
model! { IPStrategy {
    0 "StrategyId" strategy_id, 1 "StrategyName" strategy_name, 2 "StrategyType" strategy_type,
    3 "StrategyData" strategy_data, 4 "CreatedTime" created_time, 5 "ModifiedTime" modified_time,
    6 "ServiceId" service_id, 7 "BindApiTotalCount" bind_api_total_count, 8 "BindApis" bind_apis
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DesApisStatus {
    pub service_id: Option<String>,
    pub api_id: Option<String>,
    pub api_desc: Option<String>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub api_name: Option<String>,
    pub vpc_id: Option<i64>,
    pub uniq_vpc_id: Option<String>,
    pub api_type: Option<String>,
    pub protocol: Option<String>,
    pub is_debug_after_charge: Option<bool>,
    pub auth_type: Option<String>,
    pub api_business_type: Option<String>,
    pub auth_relation_api_id: Option<String>,
    pub oauth_config: Option<OauthConfig>,
    /// Deprecated.
    pub relation_buniess_api_ids: Option<Vec<String>>,
    pub tags: Option<Vec<String>>,
    pub path: Option<String>,
    pub method: Option<String>,
}
model! { DesApisStatus {
    0 "ServiceId" service_id, 1 "ApiId" api_id, 2 "ApiDesc" api_desc, 3 "CreatedTime" created_time,
    4 "ModifiedTime" modified_time, 5 "ApiName" api_name, 6 "VpcId" vpc_id, 7 "UniqVpcId" uniq_vpc_id,
    8 "ApiType" api_type, 9 "Protocol" protocol, 10 "IsDebugAfterCharge" is_debug_after_charge, 11 "AuthType" auth_type,
    12 "ApiBusinessType" api_business_type, 13 "AuthRelationApiId" auth_relation_api_id, 14 "OauthConfig" oauth_config,
    15 "RelationBuniessApiIds" relation_buniess_api_ids, 16 "Tags" tags, 17 "Path" path, 18 "Method" method
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlugin {
    pub plugin_name: String,
    pub plugin_type: String,
    pub plugin_data: String,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreatePlugin(plugin_name: String, plugin_type: String, plugin_data: String)
    "CreatePlugin" -> CreatePluginOutput {
    0 "PluginName" plugin_name, 1 "PluginType" plugin_type, 2 "PluginData" plugin_data,
    3 "Description" description: String, 4 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePluginOutput {
    pub result: Option<Plugin>,
}
model! { CreatePluginOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Plugin {
    pub plugin_id: Option<String>,
    pub plugin_name: Option<String>,
    pub plugin_type: Option<String>,
    pub plugin_data: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub attached_api_total_count: Option<i64>,
    pub attached_apis: Option<Vec<AttachedApiInfo>>,
}
model! { Plugin {
    0 "PluginId" plugin_id, 1 "PluginName" plugin_name, 2 "PluginType" plugin_type, 3 "PluginData" plugin_data,
    4 "Description" description, 5 "CreatedTime" created_time, 6 "ModifiedTime" modified_time,
    7 "AttachedApiTotalCount" attached_api_total_count, 8 "AttachedApis" attached_apis
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachedApiInfo {
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_desc: Option<String>,
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub api_desc: Option<String>,
    pub environment: Option<String>,
    pub attached_time: Option<String>,
}
model! { AttachedApiInfo {
    0 "ServiceId" service_id, 1 "ServiceName" service_name, 2 "ServiceDesc" service_desc, 3 "ApiId" api_id,
    4 "ApiName" api_name, 5 "ApiDesc" api_desc, 6 "Environment" environment, 7 "AttachedTime" attached_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateService {
    pub service_name: String,
    pub protocol: String,
    pub service_desc: Option<String>,
    pub net_types: Option<Vec<String>>,
    pub ip_version: Option<String>,
    pub set_server_name: Option<String>,
    pub app_id_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub instance_id: Option<String>,
    pub uniq_vpc_id: Option<String>,
}
operation! { CreateService(service_name: String, protocol: String) "CreateService" -> CreateServiceOutput {
    0 "ServiceName" service_name, 1 "Protocol" protocol, 2 "ServiceDesc" service_desc: String,
    3 "NetTypes" net_types: Vec<String>, 4 "IpVersion" ip_version: String, 5 "SetServerName" set_server_name: String,
    6 "AppIdType" app_id_type: String, 7 "Tags" tags: Vec<Tag>, 8 "InstanceId" instance_id: String,
    9 "UniqVpcId" uniq_vpc_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceOutput {
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_desc: Option<String>,
    pub outer_sub_domain: Option<String>,
    pub inner_sub_domain: Option<String>,
    pub created_time: Option<String>,
    pub net_types: Option<Vec<String>>,
    pub ip_version: Option<String>,
}
model! { CreateServiceOutput {
    0 "ServiceId" service_id, 1 "ServiceName" service_name, 2 "ServiceDesc" service_desc,
    3 "OuterSubDomain" outer_sub_domain, 4 "InnerSubDomain" inner_sub_domain, 5 "CreatedTime" created_time,
    6 "NetTypes" net_types, 7 "IpVersion" ip_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUpstream {
    pub scheme: String,
    pub algorithm: String,
    pub uniq_vpc_id: String,
    pub upstream_name: Option<String>,
    pub upstream_description: Option<String>,
    pub upstream_type: Option<String>,
    pub retries: Option<u64>,
    pub upstream_host: Option<String>,
    pub nodes: Option<Vec<UpstreamNode>>,
    pub tags: Option<Vec<Tag>>,
    pub health_checker: Option<UpstreamHealthChecker>,
    pub k8s_service: Option<Vec<K8sService>>,
}
operation! { CreateUpstream(scheme: String, algorithm: String, uniq_vpc_id: String)
    "CreateUpstream" -> CreateUpstreamOutput {
    0 "Scheme" scheme, 1 "Algorithm" algorithm, 2 "UniqVpcId" uniq_vpc_id, 3 "UpstreamName" upstream_name: String,
    4 "UpstreamDescription" upstream_description: String, 5 "UpstreamType" upstream_type: String,
    6 "Retries" retries: u64, 7 "UpstreamHost" upstream_host: String, 8 "Nodes" nodes: Vec<UpstreamNode>,
    9 "Tags" tags: Vec<Tag>, 10 "HealthChecker" health_checker: UpstreamHealthChecker,
    11 "K8sService" k8s_service: Vec<K8sService>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamNode {
    pub host: Option<String>,
    pub port: Option<u64>,
    pub weight: Option<u64>,
    pub vm_instance_id: Option<String>,
    pub tags: Option<Vec<String>>,
    pub healthy: Option<String>,
    pub service_name: Option<String>,
    pub name_space: Option<String>,
    pub cluster_id: Option<String>,
    pub source: Option<String>,
    pub unique_service_name: Option<String>,
}
input! { UpstreamNode(host: String, port: u64, weight: u64) {
    0 "Host" host: String, 1 "Port" port: u64, 2 "Weight" weight: u64, 3 "VmInstanceId" vm_instance_id: String,
    4 "Tags" tags: Vec<String>, 5 "Healthy" healthy: String, 6 "ServiceName" service_name: String,
    7 "NameSpace" name_space: String, 8 "ClusterId" cluster_id: String, 9 "Source" source: String,
    10 "UniqueServiceName" unique_service_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamHealthChecker {
    pub enable_active_check: Option<bool>,
    pub enable_passive_check: Option<bool>,
    pub healthy_http_status: Option<String>,
    pub unhealthy_http_status: Option<String>,
    pub tcp_failure_threshold: Option<u64>,
    pub timeout_threshold: Option<u64>,
    pub http_failure_threshold: Option<u64>,
    pub active_check_http_path: Option<String>,
    pub active_check_timeout: Option<u64>,
    pub active_check_interval: Option<u64>,
    pub active_request_header: Option<Vec<UpstreamHealthCheckerReqHeaders>>,
    pub unhealthy_timeout: Option<u64>,
}

/// What [`UpstreamHealthChecker::new`] takes.
pub struct UpstreamHealthCheckerRequired {
    pub enable_active_check: bool,
    pub enable_passive_check: bool,
    pub healthy_http_status: String,
    pub unhealthy_http_status: String,
    pub tcp_failure_threshold: u64,
    pub timeout_threshold: u64,
    pub http_failure_threshold: u64,
}
input! { UpstreamHealthChecker{UpstreamHealthCheckerRequired: enable_active_check, enable_passive_check, healthy_http_status, unhealthy_http_status, tcp_failure_threshold, timeout_threshold, http_failure_threshold} {
    0 "EnableActiveCheck" enable_active_check: bool, 1 "EnablePassiveCheck" enable_passive_check: bool,
    2 "HealthyHttpStatus" healthy_http_status: String, 3 "UnhealthyHttpStatus" unhealthy_http_status: String,
    4 "TcpFailureThreshold" tcp_failure_threshold: u64, 5 "TimeoutThreshold" timeout_threshold: u64,
    6 "HttpFailureThreshold" http_failure_threshold: u64, 7 "ActiveCheckHttpPath" active_check_http_path: String,
    8 "ActiveCheckTimeout" active_check_timeout: u64, 9 "ActiveCheckInterval" active_check_interval: u64,
    10 "ActiveRequestHeader" active_request_header: Vec<UpstreamHealthCheckerReqHeaders>,
    11 "UnhealthyTimeout" unhealthy_timeout: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamHealthCheckerReqHeaders {}
input! { UpstreamHealthCheckerReqHeaders() {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8sService {
    pub weight: Option<i64>,
    pub cluster_id: Option<String>,
    pub namespace: Option<String>,
    pub service_name: Option<String>,
    pub port: Option<i64>,
    pub extra_labels: Option<Vec<K8sLabel>>,
    pub name: Option<String>,
}

/// What [`K8sService::new`] takes.
pub struct K8sServiceRequired {
    pub weight: i64,
    pub cluster_id: String,
    pub namespace: String,
    pub service_name: String,
    pub port: i64,
    pub extra_labels: Vec<K8sLabel>,
}
input! { K8sService{K8sServiceRequired: weight, cluster_id, namespace, service_name, port, extra_labels} {
    0 "Weight" weight: i64, 1 "ClusterId" cluster_id: String, 2 "Namespace" namespace: String,
    3 "ServiceName" service_name: String, 4 "Port" port: i64, 5 "ExtraLabels" extra_labels: Vec<K8sLabel>,
    6 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8sLabel {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { K8sLabel(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUpstreamOutput {
    pub upstream_id: Option<String>,
}
model! { CreateUpstreamOutput {
    0 "UpstreamId" upstream_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsagePlan {
    pub usage_plan_name: String,
    pub usage_plan_desc: Option<String>,
    pub max_request_num: Option<i64>,
    pub max_request_num_pre_sec: Option<i64>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateUsagePlan(usage_plan_name: String) "CreateUsagePlan" -> CreateUsagePlanOutput {
    0 "UsagePlanName" usage_plan_name, 1 "UsagePlanDesc" usage_plan_desc: String,
    2 "MaxRequestNum" max_request_num: i64, 3 "MaxRequestNumPreSec" max_request_num_pre_sec: i64,
    4 "Tags" tags: Vec<Tag>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsagePlanOutput {
    pub result: Option<UsagePlanInfo>,
}
model! { CreateUsagePlanOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsagePlanInfo {
    pub usage_plan_id: Option<String>,
    pub usage_plan_name: Option<String>,
    pub usage_plan_desc: Option<String>,
    pub max_request_num_pre_sec: Option<i64>,
    pub max_request_num: Option<i64>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub bind_secret_id_total_count: Option<i64>,
    pub bind_secret_ids: Option<Vec<String>>,
    pub bind_environment_total_count: Option<i64>,
    pub bind_environments: Option<Vec<UsagePlanBindEnvironment>>,
    pub tags: Option<Vec<Tag>>,
}
model! { UsagePlanInfo {
    0 "UsagePlanId" usage_plan_id, 1 "UsagePlanName" usage_plan_name, 2 "UsagePlanDesc" usage_plan_desc,
    3 "MaxRequestNumPreSec" max_request_num_pre_sec, 4 "MaxRequestNum" max_request_num, 5 "CreatedTime" created_time,
    6 "ModifiedTime" modified_time, 7 "BindSecretIdTotalCount" bind_secret_id_total_count,
    8 "BindSecretIds" bind_secret_ids, 9 "BindEnvironmentTotalCount" bind_environment_total_count,
    10 "BindEnvironments" bind_environments, 11 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsagePlanBindEnvironment {
    pub environment_name: Option<String>,
    pub service_id: Option<String>,
}
model! { UsagePlanBindEnvironment {
    0 "EnvironmentName" environment_name, 1 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAPIDoc {
    pub api_doc_id: String,
}
operation! { DeleteAPIDoc(api_doc_id: String) "DeleteAPIDoc" -> DeleteAPIDocOutput {
    0 "ApiDocId" api_doc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAPIDocOutput {
    pub result: Option<bool>,
}
model! { DeleteAPIDocOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApi {
    pub service_id: String,
    pub api_id: String,
}
operation! { DeleteApi(service_id: String, api_id: String) "DeleteApi" -> DeleteApiOutput {
    0 "ServiceId" service_id, 1 "ApiId" api_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiOutput {
    pub result: Option<bool>,
}
model! { DeleteApiOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiApp {
    pub api_app_id: String,
}
operation! { DeleteApiApp(api_app_id: String) "DeleteApiApp" -> DeleteApiAppOutput {
    0 "ApiAppId" api_app_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiAppOutput {
    pub result: Option<bool>,
}
model! { DeleteApiAppOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiKey {
    pub access_key_id: String,
}
operation! { DeleteApiKey(access_key_id: String) "DeleteApiKey" -> DeleteApiKeyOutput {
    0 "AccessKeyId" access_key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiKeyOutput {
    pub result: Option<bool>,
}
model! { DeleteApiKeyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIPStrategy {
    pub service_id: String,
    pub strategy_id: String,
}
operation! { DeleteIPStrategy(service_id: String, strategy_id: String) "DeleteIPStrategy" -> DeleteIPStrategyOutput {
    0 "ServiceId" service_id, 1 "StrategyId" strategy_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIPStrategyOutput {
    pub result: Option<bool>,
}
model! { DeleteIPStrategyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlugin {
    pub plugin_id: String,
}
operation! { DeletePlugin(plugin_id: String) "DeletePlugin" -> DeletePluginOutput {
    0 "PluginId" plugin_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePluginOutput {
    pub result: Option<bool>,
}
model! { DeletePluginOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteService {
    pub service_id: String,
    pub skip_verification: Option<i64>,
}
operation! { DeleteService(service_id: String) "DeleteService" -> DeleteServiceOutput {
    0 "ServiceId" service_id, 1 "SkipVerification" skip_verification: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceOutput {
    pub result: Option<bool>,
}
model! { DeleteServiceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceSubDomainMapping {
    pub service_id: String,
    pub sub_domain: String,
    pub environment: String,
}
operation! { DeleteServiceSubDomainMapping(service_id: String, sub_domain: String, environment: String)
    "DeleteServiceSubDomainMapping" -> DeleteServiceSubDomainMappingOutput {
    0 "ServiceId" service_id, 1 "SubDomain" sub_domain, 2 "Environment" environment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceSubDomainMappingOutput {
    pub result: Option<bool>,
}
model! { DeleteServiceSubDomainMappingOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUpstream {
    pub upstream_id: String,
}
operation! { DeleteUpstream(upstream_id: String) "DeleteUpstream" -> DeleteUpstreamOutput {
    0 "UpstreamId" upstream_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUpstreamOutput {
    pub upstream_id: Option<String>,
}
model! { DeleteUpstreamOutput {
    0 "UpstreamId" upstream_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsagePlan {
    pub usage_plan_id: String,
}
operation! { DeleteUsagePlan(usage_plan_id: String) "DeleteUsagePlan" -> DeleteUsagePlanOutput {
    0 "UsagePlanId" usage_plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsagePlanOutput {
    pub result: Option<bool>,
}
model! { DeleteUsagePlanOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DemoteServiceUsagePlan {
    pub usage_plan_id: String,
    pub service_id: String,
    pub environment: String,
}
operation! { DemoteServiceUsagePlan(usage_plan_id: String, service_id: String, environment: String)
    "DemoteServiceUsagePlan" -> DemoteServiceUsagePlanOutput {
    0 "UsagePlanId" usage_plan_id, 1 "ServiceId" service_id, 2 "Environment" environment
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DemoteServiceUsagePlanOutput {
    pub result: Option<bool>,
}
model! { DemoteServiceUsagePlanOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAPIDocDetail {
    pub api_doc_id: String,
}
operation! { DescribeAPIDocDetail(api_doc_id: String) "DescribeAPIDocDetail" -> DescribeAPIDocDetailOutput {
    0 "ApiDocId" api_doc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAPIDocDetailOutput {
    pub result: Option<APIDocInfo>,
}
model! { DescribeAPIDocDetailOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APIDocInfo {
    pub api_doc_id: Option<String>,
    pub api_doc_name: Option<String>,
    pub api_doc_status: Option<String>,
    pub api_count: Option<i64>,
    pub view_count: Option<i64>,
    pub release_count: Option<i64>,
    pub api_doc_uri: Option<String>,
    pub share_password: Option<Secret>,
    pub updated_time: Option<String>,
    pub service_id: Option<String>,
    pub environment: Option<String>,
    pub api_ids: Option<Vec<String>>,
    pub service_name: Option<String>,
    pub api_names: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}
model! { APIDocInfo {
    0 "ApiDocId" api_doc_id, 1 "ApiDocName" api_doc_name, 2 "ApiDocStatus" api_doc_status, 3 "ApiCount" api_count,
    4 "ViewCount" view_count, 5 "ReleaseCount" release_count, 6 "ApiDocUri" api_doc_uri,
    7 "SharePassword" share_password, 8 "UpdatedTime" updated_time, 9 "ServiceId" service_id,
    10 "Environment" environment, 11 "ApiIds" api_ids, 12 "ServiceName" service_name, 13 "ApiNames" api_names,
    14 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAPIDocs {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeAPIDocs() "DescribeAPIDocs" -> DescribeAPIDocsOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64
} }
paged! { DescribeAPIDocs: APIDoc = Offset "Offset", "Result.APIDocSet" result.api_doc_set, total "Result.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAPIDocsOutput {
    pub result: Option<APIDocs>,
}
model! { DescribeAPIDocsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APIDocs {
    pub total_count: Option<i64>,
    pub api_doc_set: Option<Vec<APIDoc>>,
}
model! { APIDocs {
    0 "TotalCount" total_count, 1 "APIDocSet" api_doc_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllPluginApis {
    pub service_id: String,
    pub plugin_id: String,
    pub environment_name: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeAllPluginApis(service_id: String, plugin_id: String, environment_name: String)
    "DescribeAllPluginApis" -> DescribeAllPluginApisOutput {
    0 "ServiceId" service_id, 1 "PluginId" plugin_id, 2 "EnvironmentName" environment_name, 3 "Limit" limit: i64,
    4 "Offset" offset: i64
} }
paged! { DescribeAllPluginApis: AvailableApiInfo =
    Offset "Offset", "Result.ApiSet" result.api_set, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllPluginApisOutput {
    pub result: Option<ApiInfoSummary>,
}
model! { DescribeAllPluginApisOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiInfoSummary {
    pub total_count: Option<i64>,
    pub api_set: Option<Vec<AvailableApiInfo>>,
}
model! { ApiInfoSummary {
    0 "TotalCount" total_count, 1 "ApiSet" api_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableApiInfo {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub api_type: Option<String>,
    pub path: Option<String>,
    pub method: Option<String>,
    pub attached_other_plugin: Option<bool>,
    pub is_attached: Option<bool>,
}
model! { AvailableApiInfo {
    0 "ApiId" api_id, 1 "ApiName" api_name, 2 "ApiType" api_type, 3 "Path" path, 4 "Method" method,
    5 "AttachedOtherPlugin" attached_other_plugin, 6 "IsAttached" is_attached
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApi {
    pub service_id: String,
    pub api_id: String,
}
operation! { DescribeApi(service_id: String, api_id: String) "DescribeApi" -> DescribeApiOutput {
    0 "ServiceId" service_id, 1 "ApiId" api_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiOutput {
    pub result: Option<ApiInfo>,
}
model! { DescribeApiOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiInfo {
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_desc: Option<String>,
    pub api_id: Option<String>,
    pub api_desc: Option<String>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub api_name: Option<String>,
    pub api_type: Option<String>,
    pub protocol: Option<String>,
    pub auth_type: Option<String>,
    pub api_business_type: Option<String>,
    pub auth_relation_api_id: Option<String>,
    pub oauth_config: Option<OauthConfig>,
    pub is_debug_after_charge: Option<bool>,
    pub request_config: Option<RequestConfig>,
    pub response_type: Option<String>,
    pub response_success_example: Option<String>,
    pub response_fail_example: Option<String>,
    pub response_error_codes: Option<Vec<ErrorCodes>>,
    pub request_parameters: Option<Vec<ReqParameter>>,
    pub service_timeout: Option<i64>,
    pub service_type: Option<String>,
    pub service_config: Option<ServiceConfig>,
    pub service_parameters: Option<Vec<DescribeApiResultServiceParametersInfo>>,
    pub constant_parameters: Option<Vec<ConstantParameter>>,
    pub service_mock_return_message: Option<String>,
    pub service_scf_function_name: Option<String>,
    pub service_scf_function_namespace: Option<String>,
    pub service_scf_function_qualifier: Option<String>,
    pub service_scf_is_integrated_response: Option<bool>,
    pub service_websocket_register_function_name: Option<String>,
    pub service_websocket_register_function_namespace: Option<String>,
    pub service_websocket_register_function_qualifier: Option<String>,
    pub service_websocket_cleanup_function_name: Option<String>,
    pub service_websocket_cleanup_function_namespace: Option<String>,
    pub service_websocket_cleanup_function_qualifier: Option<String>,
    pub internal_domain: Option<String>,
    pub service_websocket_transport_function_name: Option<String>,
    pub service_websocket_transport_function_namespace: Option<String>,
    pub service_websocket_transport_function_qualifier: Option<String>,
    pub micro_services: Option<Vec<MicroService>>,
    pub micro_services_info: Option<Vec<i64>>,
    pub service_tsf_load_balance_conf: Option<TsfLoadBalanceConfResp>,
    pub service_tsf_health_check_conf: Option<HealthCheckConf>,
    pub enable_cors: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub environments: Option<Vec<String>>,
    pub is_base64_encoded: Option<bool>,
    pub is_base64_trigger: Option<bool>,
    pub base64_encoded_trigger_rules: Option<Vec<Base64EncodedTriggerRule>>,
    pub service_scf_event_is_async_call: Option<bool>,
}
model! { ApiInfo {
    0 "ServiceId" service_id, 1 "ServiceName" service_name, 2 "ServiceDesc" service_desc, 3 "ApiId" api_id,
    4 "ApiDesc" api_desc, 5 "CreatedTime" created_time, 6 "ModifiedTime" modified_time, 7 "ApiName" api_name,
    8 "ApiType" api_type, 9 "Protocol" protocol, 10 "AuthType" auth_type, 11 "ApiBusinessType" api_business_type,
    12 "AuthRelationApiId" auth_relation_api_id, 13 "OauthConfig" oauth_config,
    14 "IsDebugAfterCharge" is_debug_after_charge, 15 "RequestConfig" request_config, 16 "ResponseType" response_type,
    17 "ResponseSuccessExample" response_success_example, 18 "ResponseFailExample" response_fail_example,
    19 "ResponseErrorCodes" response_error_codes, 20 "RequestParameters" request_parameters,
    21 "ServiceTimeout" service_timeout, 22 "ServiceType" service_type, 23 "ServiceConfig" service_config,
    24 "ServiceParameters" service_parameters, 25 "ConstantParameters" constant_parameters,
    26 "ServiceMockReturnMessage" service_mock_return_message, 27 "ServiceScfFunctionName" service_scf_function_name,
    28 "ServiceScfFunctionNamespace" service_scf_function_namespace,
    29 "ServiceScfFunctionQualifier" service_scf_function_qualifier,
    30 "ServiceScfIsIntegratedResponse" service_scf_is_integrated_response,
    31 "ServiceWebsocketRegisterFunctionName" service_websocket_register_function_name,
    32 "ServiceWebsocketRegisterFunctionNamespace" service_websocket_register_function_namespace,
    33 "ServiceWebsocketRegisterFunctionQualifier" service_websocket_register_function_qualifier,
    34 "ServiceWebsocketCleanupFunctionName" service_websocket_cleanup_function_name,
    35 "ServiceWebsocketCleanupFunctionNamespace" service_websocket_cleanup_function_namespace,
    36 "ServiceWebsocketCleanupFunctionQualifier" service_websocket_cleanup_function_qualifier,
    37 "InternalDomain" internal_domain,
    38 "ServiceWebsocketTransportFunctionName" service_websocket_transport_function_name,
    39 "ServiceWebsocketTransportFunctionNamespace" service_websocket_transport_function_namespace,
    40 "ServiceWebsocketTransportFunctionQualifier" service_websocket_transport_function_qualifier,
    41 "MicroServices" micro_services, 42 "MicroServicesInfo" micro_services_info,
    43 "ServiceTsfLoadBalanceConf" service_tsf_load_balance_conf,
    44 "ServiceTsfHealthCheckConf" service_tsf_health_check_conf, 45 "EnableCORS" enable_cors, 46 "Tags" tags,
    47 "Environments" environments, 48 "IsBase64Encoded" is_base64_encoded, 49 "IsBase64Trigger" is_base64_trigger,
    50 "Base64EncodedTriggerRules" base64_encoded_trigger_rules,
    51 "ServiceScfEventIsAsyncCall" service_scf_event_is_async_call
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestConfig {
    pub path: Option<String>,
    pub method: Option<String>,
}
input! { RequestConfig(path: String, method: String) {
    0 "Path" path: String, 1 "Method" method: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorCodes {
    pub code: Option<i64>,
    pub msg: Option<String>,
    pub desc: Option<String>,
    pub converted_code: Option<i64>,
    pub need_convert: Option<bool>,
}
model! { ErrorCodes {
    0 "Code" code, 1 "Msg" msg, 2 "Desc" desc, 3 "ConvertedCode" converted_code, 4 "NeedConvert" need_convert
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReqParameter {
    pub name: Option<String>,
    pub position: Option<String>,
    pub r#type: Option<String>,
    pub default_value: Option<String>,
    pub required: Option<bool>,
    pub desc: Option<String>,
}

/// What [`ReqParameter::new`] takes.
pub struct ReqParameterRequired {
    pub name: String,
    pub position: String,
    pub r#type: String,
    pub default_value: String,
    pub required: bool,
    pub desc: String,
}
input! { ReqParameter{ReqParameterRequired: name, position, r#type, default_value, required, desc} {
    0 "Name" name: String, 1 "Position" position: String, 2 "Type" r#type: String,
    3 "DefaultValue" default_value: String, 4 "Required" required: bool, 5 "Desc" desc: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiResultServiceParametersInfo {
    pub name: Option<String>,
    pub position: Option<String>,
    pub relevant_request_parameter_position: Option<String>,
    pub relevant_request_parameter_name: Option<String>,
    pub default_value: Option<String>,
    pub relevant_request_parameter_desc: Option<String>,
}
model! { DescribeApiResultServiceParametersInfo {
    0 "Name" name, 1 "Position" position, 2 "RelevantRequestParameterPosition" relevant_request_parameter_position,
    3 "RelevantRequestParameterName" relevant_request_parameter_name, 4 "DefaultValue" default_value,
    5 "RelevantRequestParameterDesc" relevant_request_parameter_desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MicroService {
    pub cluster_id: Option<String>,
    pub namespace_id: Option<String>,
    pub micro_service_name: Option<String>,
}
model! { MicroService {
    0 "ClusterId" cluster_id, 1 "NamespaceId" namespace_id, 2 "MicroServiceName" micro_service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Base64EncodedTriggerRule {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { Base64EncodedTriggerRule(name: String, value: Vec<String>) {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiAppBindApisStatus {
    pub api_app_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeApiAppBindApisStatus(api_app_id: String)
    "DescribeApiAppBindApisStatus" -> DescribeApiAppBindApisStatusOutput {
    0 "ApiAppId" api_app_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeApiAppBindApisStatus: ApiAppApiInfo =
    Offset "Offset", "Result.ApiAppApiSet" result.api_app_api_set, total "Result.TotalCount"
}

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
pub struct DescribeApiAppBindApisStatusOutput {
    pub result: Option<ApiAppApiInfos>,
}
model! { DescribeApiAppBindApisStatusOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiAppApiInfos {
    pub total_count: Option<i64>,
    pub api_app_api_set: Option<Vec<ApiAppApiInfo>>,
}
model! { ApiAppApiInfos {
    0 "TotalCount" total_count, 1 "ApiAppApiSet" api_app_api_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiAppApiInfo {
    pub api_app_name: Option<String>,
    pub api_app_id: Option<String>,
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub service_id: Option<String>,
    pub authorized_time: Option<String>,
    pub api_region: Option<String>,
    pub environment_name: Option<String>,
}
model! { ApiAppApiInfo {
    0 "ApiAppName" api_app_name, 1 "ApiAppId" api_app_id, 2 "ApiId" api_id, 3 "ApiName" api_name,
    4 "ServiceId" service_id, 5 "AuthorizedTime" authorized_time, 6 "ApiRegion" api_region,
    7 "EnvironmentName" environment_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiAppsStatus {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeApiAppsStatus() "DescribeApiAppsStatus" -> DescribeApiAppsStatusOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeApiAppsStatus: ApiAppInfo =
    Offset "Offset", "Result.ApiAppSet" result.api_app_set, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiAppsStatusOutput {
    pub result: Option<ApiAppInfos>,
}
model! { DescribeApiAppsStatusOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiAppInfos {
    pub total_count: Option<i64>,
    pub api_app_set: Option<Vec<ApiAppInfo>>,
}
model! { ApiAppInfos {
    0 "TotalCount" total_count, 1 "ApiAppSet" api_app_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiBindApiAppsStatus {
    pub service_id: String,
    pub api_ids: Vec<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeApiBindApiAppsStatus(service_id: String, api_ids: Vec<String>)
    "DescribeApiBindApiAppsStatus" -> DescribeApiBindApiAppsStatusOutput {
    0 "ServiceId" service_id, 1 "ApiIds" api_ids, 2 "Limit" limit: i64, 3 "Offset" offset: i64,
    4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeApiBindApiAppsStatus: ApiAppApiInfo =
    Offset "Offset", "Result.ApiAppApiSet" result.api_app_api_set, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiBindApiAppsStatusOutput {
    pub result: Option<ApiAppApiInfos>,
}
model! { DescribeApiBindApiAppsStatusOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiEnvironmentStrategy {
    pub service_id: String,
    pub environment_names: Option<Vec<String>>,
    pub api_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeApiEnvironmentStrategy(service_id: String)
    "DescribeApiEnvironmentStrategy" -> DescribeApiEnvironmentStrategyOutput {
    0 "ServiceId" service_id, 1 "EnvironmentNames" environment_names: Vec<String>, 2 "ApiId" api_id: String,
    3 "Limit" limit: i64, 4 "Offset" offset: i64
} }
paged! { DescribeApiEnvironmentStrategy: ApiEnvironmentStrategy =
    Offset "Offset", "Result.ApiEnvironmentStrategySet" result.api_environment_strategy_set, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiEnvironmentStrategyOutput {
    pub result: Option<ApiEnvironmentStrategyStatus>,
}
model! { DescribeApiEnvironmentStrategyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiEnvironmentStrategyStatus {
    pub total_count: Option<i64>,
    pub api_environment_strategy_set: Option<Vec<ApiEnvironmentStrategy>>,
}
model! { ApiEnvironmentStrategyStatus {
    0 "TotalCount" total_count, 1 "ApiEnvironmentStrategySet" api_environment_strategy_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiEnvironmentStrategy {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub path: Option<String>,
    pub method: Option<String>,
    pub environment_strategy_set: Option<Vec<EnvironmentStrategy>>,
}
model! { ApiEnvironmentStrategy {
    0 "ApiId" api_id, 1 "ApiName" api_name, 2 "Path" path, 3 "Method" method,
    4 "EnvironmentStrategySet" environment_strategy_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentStrategy {
    pub environment_name: Option<String>,
    pub quota: Option<i64>,
}
model! { EnvironmentStrategy {
    0 "EnvironmentName" environment_name, 1 "Quota" quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiForApiApp {
    pub service_id: String,
    pub api_id: String,
    pub api_region: String,
}
operation! { DescribeApiForApiApp(service_id: String, api_id: String, api_region: String)
    "DescribeApiForApiApp" -> DescribeApiForApiAppOutput {
    0 "ServiceId" service_id, 1 "ApiId" api_id, 2 "ApiRegion" api_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiForApiAppOutput {
    pub result: Option<ApiInfo>,
}
model! { DescribeApiForApiAppOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiKey {
    pub access_key_id: String,
}
operation! { DescribeApiKey(access_key_id: String) "DescribeApiKey" -> DescribeApiKeyOutput {
    0 "AccessKeyId" access_key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiKeyOutput {
    pub result: Option<ApiKey>,
}
model! { DescribeApiKeyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiKeysStatus {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeApiKeysStatus() "DescribeApiKeysStatus" -> DescribeApiKeysStatusOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeApiKeysStatus: ApiKey =
    Offset "Offset", "Result.ApiKeySet" result.api_key_set, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiKeysStatusOutput {
    pub result: Option<ApiKeysStatus>,
}
model! { DescribeApiKeysStatusOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiKeysStatus {
    pub total_count: Option<i64>,
    pub api_key_set: Option<Vec<ApiKey>>,
}
model! { ApiKeysStatus {
    0 "TotalCount" total_count, 1 "ApiKeySet" api_key_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiUsagePlan {
    pub service_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeApiUsagePlan(service_id: String) "DescribeApiUsagePlan" -> DescribeApiUsagePlanOutput {
    0 "ServiceId" service_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeApiUsagePlan: ApiUsagePlan =
    Offset "Offset", "Result.ApiUsagePlanList" result.api_usage_plan_list, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiUsagePlanOutput {
    pub result: Option<ApiUsagePlanSet>,
}
model! { DescribeApiUsagePlanOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiUsagePlanSet {
    pub total_count: Option<i64>,
    pub api_usage_plan_list: Option<Vec<ApiUsagePlan>>,
}
model! { ApiUsagePlanSet {
    0 "TotalCount" total_count, 1 "ApiUsagePlanList" api_usage_plan_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiUsagePlan {
    pub service_id: Option<String>,
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub path: Option<String>,
    pub method: Option<String>,
    pub usage_plan_id: Option<String>,
    pub usage_plan_name: Option<String>,
    pub usage_plan_desc: Option<String>,
    pub environment: Option<String>,
    pub in_use_request_num: Option<i64>,
    pub max_request_num: Option<i64>,
    pub max_request_num_pre_sec: Option<i64>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub service_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { ApiUsagePlan {
    0 "ServiceId" service_id, 1 "ApiId" api_id, 2 "ApiName" api_name, 3 "Path" path, 4 "Method" method,
    5 "UsagePlanId" usage_plan_id, 6 "UsagePlanName" usage_plan_name, 7 "UsagePlanDesc" usage_plan_desc,
    8 "Environment" environment, 9 "InUseRequestNum" in_use_request_num, 10 "MaxRequestNum" max_request_num,
    11 "MaxRequestNumPreSec" max_request_num_pre_sec, 12 "CreatedTime" created_time, 13 "ModifiedTime" modified_time,
    14 "ServiceName" service_name, 15 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisStatus {
    pub service_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeApisStatus(service_id: String) "DescribeApisStatus" -> DescribeApisStatusOutput {
    0 "ServiceId" service_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeApisStatus: DescribeApisStatusResultApiIdStatusSetInfo =
    Offset "Offset", "Result.ApiIdStatusSet" result.api_id_status_set, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisStatusOutput {
    pub result: Option<DescribeApisStatusResultInfo>,
}
model! { DescribeApisStatusOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisStatusResultInfo {
    pub total_count: Option<i64>,
    pub api_id_status_set: Option<Vec<DescribeApisStatusResultApiIdStatusSetInfo>>,
}
model! { DescribeApisStatusResultInfo {
    0 "TotalCount" total_count, 1 "ApiIdStatusSet" api_id_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisStatusResultApiIdStatusSetInfo {
    pub service_id: Option<String>,
    pub api_id: Option<String>,
    pub api_desc: Option<String>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub api_name: Option<String>,
    pub vpc_id: Option<i64>,
    pub uniq_vpc_id: Option<String>,
    pub api_type: Option<String>,
    pub protocol: Option<String>,
    pub is_debug_after_charge: Option<bool>,
    pub auth_type: Option<String>,
    pub api_business_type: Option<String>,
    pub auth_relation_api_id: Option<String>,
    pub oauth_config: Option<OauthConfig>,
    /// Deprecated.
    pub relation_buniess_api_ids: Option<Vec<String>>,
    pub tags: Option<Vec<ApigatewayTags>>,
    pub path: Option<String>,
    pub method: Option<String>,
}
model! { DescribeApisStatusResultApiIdStatusSetInfo {
    0 "ServiceId" service_id, 1 "ApiId" api_id, 2 "ApiDesc" api_desc, 3 "CreatedTime" created_time,
    4 "ModifiedTime" modified_time, 5 "ApiName" api_name, 6 "VpcId" vpc_id, 7 "UniqVpcId" uniq_vpc_id,
    8 "ApiType" api_type, 9 "Protocol" protocol, 10 "IsDebugAfterCharge" is_debug_after_charge, 11 "AuthType" auth_type,
    12 "ApiBusinessType" api_business_type, 13 "AuthRelationApiId" auth_relation_api_id, 14 "OauthConfig" oauth_config,
    15 "RelationBuniessApiIds" relation_buniess_api_ids, 16 "Tags" tags, 17 "Path" path, 18 "Method" method
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApigatewayTags {}
model! { ApigatewayTags {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExclusiveInstanceDetail {
    pub instance_id: String,
}
operation! { DescribeExclusiveInstanceDetail(instance_id: String)
    "DescribeExclusiveInstanceDetail" -> DescribeExclusiveInstanceDetailOutput {
    0 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExclusiveInstanceDetailOutput {
    pub result: Option<InstanceDetail>,
}
model! { DescribeExclusiveInstanceDetailOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceDetail {
    pub instance_id: Option<String>,
    pub zone: Option<String>,
    pub instance_name: Option<String>,
    pub instance_description: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_state: Option<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub instance_type: Option<String>,
    pub network_config: Option<NetworkConfig>,
    pub vpc_config: Option<VpcConfig>,
    pub parameters: Option<Vec<ParameterInfo>>,
    pub isolation_started_time: Option<String>,
    pub created_time: Option<String>,
    pub zones: Option<Vec<String>>,
}
model! { InstanceDetail {
    0 "InstanceId" instance_id, 1 "Zone" zone, 2 "InstanceName" instance_name,
    3 "InstanceDescription" instance_description, 4 "InstanceChargeType" instance_charge_type,
    5 "InstanceState" instance_state, 6 "InstanceChargePrepaid" instance_charge_prepaid, 7 "InstanceType" instance_type,
    8 "NetworkConfig" network_config, 9 "VpcConfig" vpc_config, 10 "Parameters" parameters,
    11 "IsolationStartedTime" isolation_started_time, 12 "CreatedTime" created_time, 13 "Zones" zones
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    pub renew_flag: Option<String>,
    pub expired_time: Option<String>,
}
model! { InstanceChargePrepaid {
    0 "RenewFlag" renew_flag, 1 "ExpiredTime" expired_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkConfig {
    pub internet_max_bandwidth_out: Option<i64>,
    pub enable_internet_inbound: Option<bool>,
    pub enable_internet_outbound: Option<bool>,
    pub inbound_ip_addresses: Option<Vec<String>>,
    pub outbound_ip_addresses: Option<Vec<String>>,
}
model! { NetworkConfig {
    0 "InternetMaxBandwidthOut" internet_max_bandwidth_out, 1 "EnableInternetInbound" enable_internet_inbound,
    2 "EnableInternetOutbound" enable_internet_outbound, 3 "InboundIpAddresses" inbound_ip_addresses,
    4 "OutboundIpAddresses" outbound_ip_addresses
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParameterInfo {
    pub name: Option<String>,
    pub value: Option<i64>,
    pub default: Option<i64>,
    pub unit: Option<String>,
    pub r#type: Option<String>,
    pub minimum: Option<i64>,
    pub maximum: Option<i64>,
    /// Deprecated.
    pub modifed_time: Option<String>,
    pub value_string: Option<String>,
    pub default_value_string: Option<String>,
    pub range: Option<String>,
}
model! { ParameterInfo {
    0 "Name" name, 1 "Value" value, 2 "Default" default, 3 "Unit" unit, 4 "Type" r#type, 5 "Minimum" minimum,
    6 "Maximum" maximum, 7 "ModifedTime" modifed_time, 8 "ValueString" value_string,
    9 "DefaultValueString" default_value_string, 10 "Range" range
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExclusiveInstanceRegions {}
operation! { DescribeExclusiveInstanceRegions() "DescribeExclusiveInstanceRegions" -> Empty {} }

pub type DescribeExclusiveInstanceRegionsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExclusiveInstances {
    pub limit: u64,
    pub offset: u64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeExclusiveInstances(limit: u64, offset: u64)
    "DescribeExclusiveInstances" -> DescribeExclusiveInstancesOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExclusiveInstancesOutput {
    pub result: Option<DescribeExclusiveInstancesResult>,
}
model! { DescribeExclusiveInstancesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExclusiveInstancesResult {}
model! { DescribeExclusiveInstancesResult {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExclusiveInstancesStatus {
    pub limit: u64,
    pub offset: u64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeExclusiveInstancesStatus(limit: u64, offset: u64)
    "DescribeExclusiveInstancesStatus" -> DescribeExclusiveInstancesStatusOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeExclusiveInstancesStatus: InstanceInfo =
    Offset "Offset", "Result.InstanceSet" result.instance_set, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExclusiveInstancesStatusOutput {
    pub result: Option<InstanceSummary>,
}
model! { DescribeExclusiveInstancesStatusOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSummary {
    pub total_count: Option<u64>,
    pub instance_set: Option<Vec<InstanceInfo>>,
}
model! { InstanceSummary {
    0 "TotalCount" total_count, 1 "InstanceSet" instance_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_description: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_type: Option<String>,
    pub instance_state: Option<String>,
    pub created_time: Option<String>,
    pub deal_name: Option<String>,
    pub resource_id: Option<String>,
    pub outer_ip_list: Option<Vec<String>>,
    pub inner_ip_list: Option<Vec<String>>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub uniq_vpc_id: Option<String>,
}
model! { InstanceInfo {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "InstanceDescription" instance_description,
    3 "InstanceChargeType" instance_charge_type, 4 "InstanceType" instance_type, 5 "InstanceState" instance_state,
    6 "CreatedTime" created_time, 7 "DealName" deal_name, 8 "ResourceId" resource_id, 9 "OuterIpList" outer_ip_list,
    10 "InnerIpList" inner_ip_list, 11 "InstanceChargePrepaid" instance_charge_prepaid, 12 "UniqVpcId" uniq_vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPStrategy {
    pub service_id: String,
    pub strategy_id: String,
    pub environment_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeIPStrategy(service_id: String, strategy_id: String)
    "DescribeIPStrategy" -> DescribeIPStrategyOutput {
    0 "ServiceId" service_id, 1 "StrategyId" strategy_id, 2 "EnvironmentName" environment_name: String,
    3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeIPStrategy: DesApisStatus =
    Offset "Offset", "Result.BindApis" result.bind_apis, total "Result.BindApiTotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPStrategyOutput {
    pub result: Option<IPStrategy>,
}
model! { DescribeIPStrategyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPStrategyApisStatus {
    pub service_id: String,
    pub strategy_id: String,
    pub environment_name: String,
    pub limit: Option<i64>,
    pub offset: Option<u64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeIPStrategyApisStatus(service_id: String, strategy_id: String, environment_name: String)
    "DescribeIPStrategyApisStatus" -> DescribeIPStrategyApisStatusOutput {
    0 "ServiceId" service_id, 1 "StrategyId" strategy_id, 2 "EnvironmentName" environment_name, 3 "Limit" limit: i64,
    4 "Offset" offset: u64, 5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeIPStrategyApisStatus: IPStrategyApi =
    Offset "Offset", "Result.ApiIdStatusSet" result.api_id_status_set, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPStrategyApisStatusOutput {
    pub result: Option<IPStrategyApiStatus>,
}
model! { DescribeIPStrategyApisStatusOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPStrategyApiStatus {
    pub total_count: Option<i64>,
    pub api_id_status_set: Option<Vec<IPStrategyApi>>,
}
model! { IPStrategyApiStatus {
    0 "TotalCount" total_count, 1 "ApiIdStatusSet" api_id_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPStrategyApi {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub api_type: Option<String>,
    pub path: Option<String>,
    pub method: Option<String>,
    pub other_ip_strategy_id: Option<String>,
    pub other_environment_name: Option<String>,
}
model! { IPStrategyApi {
    0 "ApiId" api_id, 1 "ApiName" api_name, 2 "ApiType" api_type, 3 "Path" path, 4 "Method" method,
    5 "OtherIPStrategyId" other_ip_strategy_id, 6 "OtherEnvironmentName" other_environment_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPStrategysStatus {
    pub service_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeIPStrategysStatus(service_id: String)
    "DescribeIPStrategysStatus" -> DescribeIPStrategysStatusOutput {
    0 "ServiceId" service_id, 1 "Filters" filters: Vec<Filter>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPStrategysStatusOutput {
    pub result: Option<IPStrategiesStatus>,
}
model! { DescribeIPStrategysStatusOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPStrategiesStatus {
    pub total_count: Option<i64>,
    pub strategy_set: Option<Vec<IPStrategy>>,
}
model! { IPStrategiesStatus {
    0 "TotalCount" total_count, 1 "StrategySet" strategy_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesNetworkConfig {
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeInstancesNetworkConfig() "DescribeInstancesNetworkConfig" -> Empty {
    0 "Limit" limit: u64, 1 "Offset" offset: u64
} }

pub type DescribeInstancesNetworkConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogSearch {
    pub start_time: String,
    pub end_time: String,
    pub service_id: String,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<u64>,
    pub con_text: Option<String>,
    pub sort: Option<String>,
    pub query: Option<String>,
    /// Deprecated.
    pub log_querys: Option<Vec<LogQuery>>,
}
operation! { DescribeLogSearch(start_time: String, end_time: String, service_id: String)
    "DescribeLogSearch" -> DescribeLogSearchOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "ServiceId" service_id, 3 "Filters" filters: Vec<Filter>,
    4 "Limit" limit: u64, 5 "ConText" con_text: String, 6 "Sort" sort: String, 7 "Query" query: String,
    8 "LogQuerys" log_querys: Vec<LogQuery>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogQuery {
    pub name: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
}
input! { LogQuery(name: String, operator: String, value: String) {
    0 "Name" name: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogSearchOutput {
    pub con_text: Option<String>,
    pub log_set: Option<Vec<String>>,
    pub total_count: Option<u64>,
}
model! { DescribeLogSearchOutput {
    0 "ConText" con_text, 1 "LogSet" log_set, 2 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlugin {
    pub plugin_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribePlugin(plugin_id: String) "DescribePlugin" -> DescribePluginOutput {
    0 "PluginId" plugin_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribePlugin: AttachedApiInfo =
    Offset "Offset", "Result.AttachedApis" result.attached_apis, total "Result.AttachedApiTotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginOutput {
    pub result: Option<Plugin>,
}
model! { DescribePluginOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginApis {
    pub plugin_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribePluginApis(plugin_id: String) "DescribePluginApis" -> DescribePluginApisOutput {
    0 "PluginId" plugin_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribePluginApis: AttachedApiInfo =
    Offset "Offset", "Result.AttachedApis" result.attached_apis, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginApisOutput {
    pub result: Option<AttachedApiSummary>,
}
model! { DescribePluginApisOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachedApiSummary {
    pub total_count: Option<i64>,
    pub attached_apis: Option<Vec<AttachedApiInfo>>,
}
model! { AttachedApiSummary {
    0 "TotalCount" total_count, 1 "AttachedApis" attached_apis
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlugins {
    pub plugin_ids: Option<Vec<String>>,
    pub plugin_name: Option<String>,
    pub plugin_type: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribePlugins() "DescribePlugins" -> DescribePluginsOutput {
    0 "PluginIds" plugin_ids: Vec<String>, 1 "PluginName" plugin_name: String, 2 "PluginType" plugin_type: String,
    3 "Limit" limit: i64, 4 "Offset" offset: i64, 5 "Filters" filters: Vec<Filter>
} }
paged! { DescribePlugins: Plugin = Offset "Offset", "Result.PluginSet" result.plugin_set, total "Result.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginsOutput {
    pub result: Option<PluginSummary>,
}
model! { DescribePluginsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginSummary {
    pub total_count: Option<i64>,
    pub plugin_set: Option<Vec<Plugin>>,
}
model! { PluginSummary {
    0 "TotalCount" total_count, 1 "PluginSet" plugin_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginsByApi {
    pub api_id: String,
    pub service_id: String,
    pub environment_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribePluginsByApi(api_id: String, service_id: String)
    "DescribePluginsByApi" -> DescribePluginsByApiOutput {
    0 "ApiId" api_id, 1 "ServiceId" service_id, 2 "EnvironmentName" environment_name: String, 3 "Limit" limit: i64,
    4 "Offset" offset: i64
} }
paged! { DescribePluginsByApi: AttachedPluginInfo =
    Offset "Offset", "Result.PluginSummary" result.plugin_summary, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginsByApiOutput {
    pub result: Option<AttachedPluginSummary>,
}
model! { DescribePluginsByApiOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachedPluginSummary {
    pub total_count: Option<i64>,
    pub plugin_summary: Option<Vec<AttachedPluginInfo>>,
}
model! { AttachedPluginSummary {
    0 "TotalCount" total_count, 1 "PluginSummary" plugin_summary
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachedPluginInfo {
    pub plugin_id: Option<String>,
    pub environment: Option<String>,
    pub attached_time: Option<String>,
    pub plugin_name: Option<String>,
    pub plugin_type: Option<String>,
    pub description: Option<String>,
    pub plugin_data: Option<String>,
}
model! { AttachedPluginInfo {
    0 "PluginId" plugin_id, 1 "Environment" environment, 2 "AttachedTime" attached_time, 3 "PluginName" plugin_name,
    4 "PluginType" plugin_type, 5 "Description" description, 6 "PluginData" plugin_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeService {
    pub service_id: String,
}
operation! { DescribeService(service_id: String) "DescribeService" -> DescribeServiceOutput {
    0 "ServiceId" service_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceOutput {
    pub service_id: Option<String>,
    pub available_environments: Option<Vec<String>>,
    pub service_name: Option<String>,
    pub service_desc: Option<String>,
    pub protocol: Option<String>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub net_types: Option<Vec<String>>,
    pub internal_sub_domain: Option<String>,
    pub outer_sub_domain: Option<String>,
    pub inner_http_port: Option<i64>,
    pub inner_https_port: Option<i64>,
    pub api_total_count: Option<i64>,
    pub api_id_status_set: Option<Vec<ApiIdStatus>>,
    pub usage_plan_total_count: Option<i64>,
    pub usage_plan_list: Option<Vec<UsagePlan>>,
    pub ip_version: Option<String>,
    pub user_type: Option<String>,
    pub set_id: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub set_type: Option<String>,
    pub deployment_type: Option<String>,
    pub special_use: Option<String>,
    pub uniq_vpc_id: Option<String>,
}
model! { DescribeServiceOutput {
    0 "ServiceId" service_id, 1 "AvailableEnvironments" available_environments, 2 "ServiceName" service_name,
    3 "ServiceDesc" service_desc, 4 "Protocol" protocol, 5 "CreatedTime" created_time, 6 "ModifiedTime" modified_time,
    7 "NetTypes" net_types, 8 "InternalSubDomain" internal_sub_domain, 9 "OuterSubDomain" outer_sub_domain,
    10 "InnerHttpPort" inner_http_port, 11 "InnerHttpsPort" inner_https_port, 12 "ApiTotalCount" api_total_count,
    13 "ApiIdStatusSet" api_id_status_set, 14 "UsagePlanTotalCount" usage_plan_total_count,
    15 "UsagePlanList" usage_plan_list, 16 "IpVersion" ip_version, 17 "UserType" user_type, 18 "SetId" set_id,
    19 "Tags" tags, 20 "InstanceId" instance_id, 21 "InstanceName" instance_name, 22 "SetType" set_type,
    23 "DeploymentType" deployment_type, 24 "SpecialUse" special_use, 25 "UniqVpcId" uniq_vpc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiIdStatus {
    pub service_id: Option<String>,
    pub api_id: Option<String>,
    pub api_desc: Option<String>,
    pub path: Option<String>,
    pub method: Option<String>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub api_name: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub api_type: Option<String>,
    pub protocol: Option<String>,
    pub is_debug_after_charge: Option<bool>,
    pub auth_type: Option<String>,
    pub api_business_type: Option<String>,
    pub auth_relation_api_id: Option<String>,
    /// Deprecated.
    pub relation_buniess_api_ids: Option<Vec<String>>,
    pub oauth_config: Option<OauthConfig>,
    pub token_location: Option<String>,
}
model! { ApiIdStatus {
    0 "ServiceId" service_id, 1 "ApiId" api_id, 2 "ApiDesc" api_desc, 3 "Path" path, 4 "Method" method,
    5 "CreatedTime" created_time, 6 "ModifiedTime" modified_time, 7 "ApiName" api_name, 8 "UniqVpcId" uniq_vpc_id,
    9 "ApiType" api_type, 10 "Protocol" protocol, 11 "IsDebugAfterCharge" is_debug_after_charge,
    12 "AuthType" auth_type, 13 "ApiBusinessType" api_business_type, 14 "AuthRelationApiId" auth_relation_api_id,
    15 "RelationBuniessApiIds" relation_buniess_api_ids, 16 "OauthConfig" oauth_config,
    17 "TokenLocation" token_location
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsagePlan {
    pub environment: Option<String>,
    pub usage_plan_id: Option<String>,
    pub usage_plan_name: Option<String>,
    pub usage_plan_desc: Option<String>,
    pub max_request_num_pre_sec: Option<i64>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
}
model! { UsagePlan {
    0 "Environment" environment, 1 "UsagePlanId" usage_plan_id, 2 "UsagePlanName" usage_plan_name,
    3 "UsagePlanDesc" usage_plan_desc, 4 "MaxRequestNumPreSec" max_request_num_pre_sec, 5 "CreatedTime" created_time,
    6 "ModifiedTime" modified_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEnvironmentList {
    pub service_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeServiceEnvironmentList(service_id: String)
    "DescribeServiceEnvironmentList" -> DescribeServiceEnvironmentListOutput {
    0 "ServiceId" service_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeServiceEnvironmentList: Environment =
    Offset "Offset", "Result.EnvironmentList" result.environment_list, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEnvironmentListOutput {
    pub result: Option<ServiceEnvironmentSet>,
}
model! { DescribeServiceEnvironmentListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceEnvironmentSet {
    pub total_count: Option<i64>,
    pub environment_list: Option<Vec<Environment>>,
}
model! { ServiceEnvironmentSet {
    0 "TotalCount" total_count, 1 "EnvironmentList" environment_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Environment {
    pub environment_name: Option<String>,
    pub url: Option<String>,
    pub status: Option<u64>,
    pub version_name: Option<String>,
    pub create_time: Option<String>,
}
model! { Environment {
    0 "EnvironmentName" environment_name, 1 "Url" url, 2 "Status" status, 3 "VersionName" version_name,
    4 "CreateTime" create_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEnvironmentReleaseHistory {
    pub service_id: String,
    pub environment_name: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeServiceEnvironmentReleaseHistory(service_id: String)
    "DescribeServiceEnvironmentReleaseHistory" -> DescribeServiceEnvironmentReleaseHistoryOutput {
    0 "ServiceId" service_id, 1 "EnvironmentName" environment_name: String, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeServiceEnvironmentReleaseHistory: ServiceReleaseHistoryInfo =
    Offset "Offset", "Result.VersionList" result.version_list, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEnvironmentReleaseHistoryOutput {
    pub result: Option<ServiceReleaseHistory>,
}
model! { DescribeServiceEnvironmentReleaseHistoryOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceReleaseHistory {
    pub total_count: Option<i64>,
    pub version_list: Option<Vec<ServiceReleaseHistoryInfo>>,
}
model! { ServiceReleaseHistory {
    0 "TotalCount" total_count, 1 "VersionList" version_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceReleaseHistoryInfo {
    pub version_name: Option<String>,
    pub version_desc: Option<String>,
    pub release_time: Option<String>,
}
model! { ServiceReleaseHistoryInfo {
    0 "VersionName" version_name, 1 "VersionDesc" version_desc, 2 "ReleaseTime" release_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEnvironmentStrategy {
    pub service_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeServiceEnvironmentStrategy(service_id: String)
    "DescribeServiceEnvironmentStrategy" -> DescribeServiceEnvironmentStrategyOutput {
    0 "ServiceId" service_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeServiceEnvironmentStrategy: ServiceEnvironmentStrategy =
    Offset "Offset", "Result.EnvironmentList" result.environment_list, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEnvironmentStrategyOutput {
    pub result: Option<ServiceEnvironmentStrategyStatus>,
}
model! { DescribeServiceEnvironmentStrategyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceEnvironmentStrategyStatus {
    pub total_count: Option<i64>,
    pub environment_list: Option<Vec<ServiceEnvironmentStrategy>>,
}
model! { ServiceEnvironmentStrategyStatus {
    0 "TotalCount" total_count, 1 "EnvironmentList" environment_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceEnvironmentStrategy {
    pub environment_name: Option<String>,
    pub url: Option<String>,
    pub status: Option<i64>,
    pub version_name: Option<String>,
    pub strategy: Option<i64>,
    pub max_strategy: Option<i64>,
}
model! { ServiceEnvironmentStrategy {
    0 "EnvironmentName" environment_name, 1 "Url" url, 2 "Status" status, 3 "VersionName" version_name,
    4 "Strategy" strategy, 5 "MaxStrategy" max_strategy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceForApiApp {
    pub service_id: String,
    pub api_region: String,
}
operation! { DescribeServiceForApiApp(service_id: String, api_region: String)
    "DescribeServiceForApiApp" -> DescribeServiceForApiAppOutput {
    0 "ServiceId" service_id, 1 "ApiRegion" api_region
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceForApiAppOutput {
    pub service_id: Option<String>,
    pub available_environments: Option<Vec<String>>,
    pub service_name: Option<String>,
    pub service_desc: Option<String>,
    pub protocol: Option<String>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub net_types: Option<Vec<String>>,
    pub internal_sub_domain: Option<String>,
    pub outer_sub_domain: Option<String>,
    pub inner_http_port: Option<i64>,
    pub inner_https_port: Option<i64>,
    pub api_total_count: Option<i64>,
    pub api_id_status_set: Option<Vec<ApiIdStatus>>,
    pub usage_plan_total_count: Option<i64>,
    pub usage_plan_list: Option<Vec<UsagePlan>>,
    pub ip_version: Option<String>,
    pub user_type: Option<String>,
    pub set_id: Option<i64>,
    pub tags: Option<Vec<Tag>>,
}
model! { DescribeServiceForApiAppOutput {
    0 "ServiceId" service_id, 1 "AvailableEnvironments" available_environments, 2 "ServiceName" service_name,
    3 "ServiceDesc" service_desc, 4 "Protocol" protocol, 5 "CreatedTime" created_time, 6 "ModifiedTime" modified_time,
    7 "NetTypes" net_types, 8 "InternalSubDomain" internal_sub_domain, 9 "OuterSubDomain" outer_sub_domain,
    10 "InnerHttpPort" inner_http_port, 11 "InnerHttpsPort" inner_https_port, 12 "ApiTotalCount" api_total_count,
    13 "ApiIdStatusSet" api_id_status_set, 14 "UsagePlanTotalCount" usage_plan_total_count,
    15 "UsagePlanList" usage_plan_list, 16 "IpVersion" ip_version, 17 "UserType" user_type, 18 "SetId" set_id,
    19 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceReleaseVersion {
    pub service_id: String,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribeServiceReleaseVersion(service_id: String)
    "DescribeServiceReleaseVersion" -> DescribeServiceReleaseVersionOutput {
    0 "ServiceId" service_id, 1 "Limit" limit: u64, 2 "Offset" offset: u64
} }
paged! { DescribeServiceReleaseVersion: DescribeServiceReleaseVersionResultVersionListInfo =
    Offset "Offset", "Result.VersionList" result.version_list, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceReleaseVersionOutput {
    pub result: Option<ServiceReleaseVersion>,
}
model! { DescribeServiceReleaseVersionOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceReleaseVersion {
    pub total_count: Option<i64>,
    pub version_list: Option<Vec<DescribeServiceReleaseVersionResultVersionListInfo>>,
}
model! { ServiceReleaseVersion {
    0 "TotalCount" total_count, 1 "VersionList" version_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceReleaseVersionResultVersionListInfo {
    pub version_name: Option<String>,
    pub version_desc: Option<String>,
}
model! { DescribeServiceReleaseVersionResultVersionListInfo {
    0 "VersionName" version_name, 1 "VersionDesc" version_desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceSubDomainMappings {
    pub service_id: String,
    pub sub_domain: String,
}
operation! { DescribeServiceSubDomainMappings(service_id: String, sub_domain: String)
    "DescribeServiceSubDomainMappings" -> DescribeServiceSubDomainMappingsOutput {
    0 "ServiceId" service_id, 1 "SubDomain" sub_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceSubDomainMappingsOutput {
    pub result: Option<ServiceSubDomainMappings>,
}
model! { DescribeServiceSubDomainMappingsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceSubDomainMappings {
    pub is_default_mapping: Option<bool>,
    pub path_mapping_set: Option<Vec<PathMapping>>,
}
model! { ServiceSubDomainMappings {
    0 "IsDefaultMapping" is_default_mapping, 1 "PathMappingSet" path_mapping_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceSubDomains {
    pub service_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeServiceSubDomains(service_id: String)
    "DescribeServiceSubDomains" -> DescribeServiceSubDomainsOutput {
    0 "ServiceId" service_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeServiceSubDomains: DomainSetList =
    Offset "Offset", "Result.DomainSet" result.domain_set, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceSubDomainsOutput {
    pub result: Option<DomainSets>,
}
model! { DescribeServiceSubDomainsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainSets {
    pub total_count: Option<i64>,
    pub domain_set: Option<Vec<DomainSetList>>,
}
model! { DomainSets {
    0 "TotalCount" total_count, 1 "DomainSet" domain_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainSetList {
    pub domain_name: Option<String>,
    pub status: Option<i64>,
    pub certificate_id: Option<String>,
    pub is_default_mapping: Option<bool>,
    pub protocol: Option<String>,
    pub net_type: Option<String>,
    pub is_forced_https: Option<bool>,
    pub registration_status: Option<bool>,
}
model! { DomainSetList {
    0 "DomainName" domain_name, 1 "Status" status, 2 "CertificateId" certificate_id,
    3 "IsDefaultMapping" is_default_mapping, 4 "Protocol" protocol, 5 "NetType" net_type,
    6 "IsForcedHttps" is_forced_https, 7 "RegistrationStatus" registration_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceUsagePlan {
    pub service_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeServiceUsagePlan(service_id: String) "DescribeServiceUsagePlan" -> DescribeServiceUsagePlanOutput {
    0 "ServiceId" service_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeServiceUsagePlan: ApiUsagePlan =
    Offset "Offset", "Result.ServiceUsagePlanList" result.service_usage_plan_list, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceUsagePlanOutput {
    pub result: Option<ServiceUsagePlanSet>,
}
model! { DescribeServiceUsagePlanOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceUsagePlanSet {
    pub total_count: Option<i64>,
    pub service_usage_plan_list: Option<Vec<ApiUsagePlan>>,
}
model! { ServiceUsagePlanSet {
    0 "TotalCount" total_count, 1 "ServiceUsagePlanList" service_usage_plan_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServicesStatus {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeServicesStatus() "DescribeServicesStatus" -> DescribeServicesStatusOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeServicesStatus: ServiceItem =
    Offset "Offset", "Result.ServiceSet" result.service_set, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServicesStatusOutput {
    pub result: Option<ServicesStatus>,
}
model! { DescribeServicesStatusOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicesStatus {
    pub total_count: Option<i64>,
    pub service_set: Option<Vec<ServiceItem>>,
}
model! { ServicesStatus {
    0 "TotalCount" total_count, 1 "ServiceSet" service_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceItem {
    pub inner_https_port: Option<i64>,
    pub service_desc: Option<String>,
    pub protocol: Option<String>,
    pub modified_time: Option<String>,
    pub net_types: Option<Vec<String>>,
    pub exclusive_set_name: Option<String>,
    pub service_id: Option<String>,
    pub ip_version: Option<String>,
    pub available_environments: Option<Vec<String>>,
    pub service_name: Option<String>,
    pub outer_sub_domain: Option<String>,
    pub created_time: Option<String>,
    pub inner_http_port: Option<u64>,
    pub inner_sub_domain: Option<String>,
    pub trade_isolate_status: Option<i64>,
    pub tags: Option<Vec<Tag>>,
    pub instance_id: Option<String>,
    pub set_type: Option<String>,
    pub deployment_type: Option<String>,
}
model! { ServiceItem {
    0 "InnerHttpsPort" inner_https_port, 1 "ServiceDesc" service_desc, 2 "Protocol" protocol,
    3 "ModifiedTime" modified_time, 4 "NetTypes" net_types, 5 "ExclusiveSetName" exclusive_set_name,
    6 "ServiceId" service_id, 7 "IpVersion" ip_version, 8 "AvailableEnvironments" available_environments,
    9 "ServiceName" service_name, 10 "OuterSubDomain" outer_sub_domain, 11 "CreatedTime" created_time,
    12 "InnerHttpPort" inner_http_port, 13 "InnerSubDomain" inner_sub_domain,
    14 "TradeIsolateStatus" trade_isolate_status, 15 "Tags" tags, 16 "InstanceId" instance_id, 17 "SetType" set_type,
    18 "DeploymentType" deployment_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpstreamBindApis {
    pub limit: u64,
    pub offset: u64,
    pub upstream_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeUpstreamBindApis(limit: u64, offset: u64, upstream_id: String)
    "DescribeUpstreamBindApis" -> DescribeUpstreamBindApisOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "UpstreamId" upstream_id, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeUpstreamBindApis: BindApiInfo =
    Offset "Offset", "Result.BindApiSet" result.bind_api_set, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpstreamBindApisOutput {
    pub result: Option<DescribeUpstreamBindApisItem>,
}
model! { DescribeUpstreamBindApisOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpstreamBindApisItem {
    pub total_count: Option<u64>,
    pub bind_api_set: Option<Vec<BindApiInfo>>,
}
model! { DescribeUpstreamBindApisItem {
    0 "TotalCount" total_count, 1 "BindApiSet" bind_api_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindApiInfo {
    pub api_id: Option<String>,
    pub service_id: Option<String>,
    pub api_name: Option<String>,
    pub service_name: Option<String>,
    pub bind_time: Option<String>,
}
model! { BindApiInfo {
    0 "ApiId" api_id, 1 "ServiceId" service_id, 2 "ApiName" api_name, 3 "ServiceName" service_name,
    4 "BindTime" bind_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpstreams {
    pub limit: u64,
    pub offset: u64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeUpstreams(limit: u64, offset: u64) "DescribeUpstreams" -> DescribeUpstreamsOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeUpstreams: UpstreamInfo =
    Offset "Offset", "Result.UpstreamSet" result.upstream_set, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpstreamsOutput {
    pub result: Option<DescribeUpstreamInfo>,
}
model! { DescribeUpstreamsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpstreamInfo {
    pub total_count: Option<u64>,
    pub upstream_set: Option<Vec<UpstreamInfo>>,
}
model! { DescribeUpstreamInfo {
    0 "TotalCount" total_count, 1 "UpstreamSet" upstream_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamInfo {
    pub upstream_id: Option<String>,
    pub upstream_name: Option<String>,
    pub upstream_description: Option<String>,
    pub scheme: Option<String>,
    pub algorithm: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub retries: Option<u64>,
    pub nodes: Option<Vec<UpstreamNode>>,
    pub created_time: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub health_checker: Option<UpstreamHealthChecker>,
    pub upstream_type: Option<String>,
    pub k8s_services: Option<Vec<K8sService>>,
    pub upstream_host: Option<String>,
}
model! { UpstreamInfo {
    0 "UpstreamId" upstream_id, 1 "UpstreamName" upstream_name, 2 "UpstreamDescription" upstream_description,
    3 "Scheme" scheme, 4 "Algorithm" algorithm, 5 "UniqVpcId" uniq_vpc_id, 6 "Retries" retries, 7 "Nodes" nodes,
    8 "CreatedTime" created_time, 9 "Tags" tags, 10 "HealthChecker" health_checker, 11 "UpstreamType" upstream_type,
    12 "K8sServices" k8s_services, 13 "UpstreamHost" upstream_host
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsagePlan {
    pub usage_plan_id: String,
}
operation! { DescribeUsagePlan(usage_plan_id: String) "DescribeUsagePlan" -> DescribeUsagePlanOutput {
    0 "UsagePlanId" usage_plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsagePlanOutput {
    pub result: Option<UsagePlanInfo>,
}
model! { DescribeUsagePlanOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsagePlanEnvironments {
    pub usage_plan_id: String,
    pub bind_type: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeUsagePlanEnvironments(usage_plan_id: String, bind_type: String)
    "DescribeUsagePlanEnvironments" -> DescribeUsagePlanEnvironmentsOutput {
    0 "UsagePlanId" usage_plan_id, 1 "BindType" bind_type, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeUsagePlanEnvironments: UsagePlanEnvironment =
    Offset "Offset", "Result.EnvironmentList" result.environment_list, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsagePlanEnvironmentsOutput {
    pub result: Option<UsagePlanEnvironmentStatus>,
}
model! { DescribeUsagePlanEnvironmentsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsagePlanEnvironmentStatus {
    pub total_count: Option<i64>,
    pub environment_list: Option<Vec<UsagePlanEnvironment>>,
}
model! { UsagePlanEnvironmentStatus {
    0 "TotalCount" total_count, 1 "EnvironmentList" environment_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsagePlanEnvironment {
    pub service_id: Option<String>,
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub path: Option<String>,
    pub method: Option<String>,
    pub environment: Option<String>,
    pub in_use_request_num: Option<i64>,
    pub max_request_num: Option<i64>,
    pub max_request_num_pre_sec: Option<i64>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub service_name: Option<String>,
}
model! { UsagePlanEnvironment {
    0 "ServiceId" service_id, 1 "ApiId" api_id, 2 "ApiName" api_name, 3 "Path" path, 4 "Method" method,
    5 "Environment" environment, 6 "InUseRequestNum" in_use_request_num, 7 "MaxRequestNum" max_request_num,
    8 "MaxRequestNumPreSec" max_request_num_pre_sec, 9 "CreatedTime" created_time, 10 "ModifiedTime" modified_time,
    11 "ServiceName" service_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsagePlanSecretIds {
    pub usage_plan_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeUsagePlanSecretIds(usage_plan_id: String)
    "DescribeUsagePlanSecretIds" -> DescribeUsagePlanSecretIdsOutput {
    0 "UsagePlanId" usage_plan_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeUsagePlanSecretIds: UsagePlanBindSecret =
    Offset "Offset", "Result.AccessKeyList" result.access_key_list, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsagePlanSecretIdsOutput {
    pub result: Option<UsagePlanBindSecretStatus>,
}
model! { DescribeUsagePlanSecretIdsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsagePlanBindSecretStatus {
    pub total_count: Option<i64>,
    pub access_key_list: Option<Vec<UsagePlanBindSecret>>,
}
model! { UsagePlanBindSecretStatus {
    0 "TotalCount" total_count, 1 "AccessKeyList" access_key_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsagePlanBindSecret {
    pub access_key_id: Option<String>,
    pub secret_name: Option<String>,
    pub status: Option<i64>,
}
model! { UsagePlanBindSecret {
    0 "AccessKeyId" access_key_id, 1 "SecretName" secret_name, 2 "Status" status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsagePlansStatus {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeUsagePlansStatus() "DescribeUsagePlansStatus" -> DescribeUsagePlansStatusOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeUsagePlansStatus: UsagePlanStatusInfo =
    Offset "Offset", "Result.UsagePlanStatusSet" result.usage_plan_status_set, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsagePlansStatusOutput {
    pub result: Option<UsagePlansStatus>,
}
model! { DescribeUsagePlansStatusOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsagePlansStatus {
    pub total_count: Option<i64>,
    pub usage_plan_status_set: Option<Vec<UsagePlanStatusInfo>>,
}
model! { UsagePlansStatus {
    0 "TotalCount" total_count, 1 "UsagePlanStatusSet" usage_plan_status_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsagePlanStatusInfo {
    pub usage_plan_id: Option<String>,
    pub usage_plan_name: Option<String>,
    pub usage_plan_desc: Option<String>,
    pub max_request_num_pre_sec: Option<i64>,
    pub max_request_num: Option<i64>,
    pub created_time: Option<String>,
    pub modified_time: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { UsagePlanStatusInfo {
    0 "UsagePlanId" usage_plan_id, 1 "UsagePlanName" usage_plan_name, 2 "UsagePlanDesc" usage_plan_desc,
    3 "MaxRequestNumPreSec" max_request_num_pre_sec, 4 "MaxRequestNum" max_request_num, 5 "CreatedTime" created_time,
    6 "ModifiedTime" modified_time, 7 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachPlugin {
    pub plugin_id: String,
    pub service_id: String,
    pub environment_name: String,
    pub api_id: String,
}
operation! { DetachPlugin(plugin_id: String, service_id: String, environment_name: String, api_id: String)
    "DetachPlugin" -> DetachPluginOutput {
    0 "PluginId" plugin_id, 1 "ServiceId" service_id, 2 "EnvironmentName" environment_name, 3 "ApiId" api_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachPluginOutput {
    pub result: Option<bool>,
}
model! { DetachPluginOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApiKey {
    pub access_key_id: String,
}
operation! { DisableApiKey(access_key_id: String) "DisableApiKey" -> DisableApiKeyOutput {
    0 "AccessKeyId" access_key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApiKeyOutput {
    pub result: Option<bool>,
}
model! { DisableApiKeyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApiKey {
    pub access_key_id: String,
}
operation! { EnableApiKey(access_key_id: String) "EnableApiKey" -> EnableApiKeyOutput {
    0 "AccessKeyId" access_key_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApiKeyOutput {
    pub result: Option<bool>,
}
model! { EnableApiKeyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportOpenApi {
    pub service_id: String,
    pub content: String,
    pub encode_type: Option<String>,
    pub content_version: Option<String>,
}
operation! { ImportOpenApi(service_id: String, content: String) "ImportOpenApi" -> ImportOpenApiOutput {
    0 "ServiceId" service_id, 1 "Content" content, 2 "EncodeType" encode_type: String,
    3 "ContentVersion" content_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportOpenApiOutput {
    pub result: Option<CreateApiRspSet>,
}
model! { ImportOpenApiOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiRspSet {
    pub total_count: Option<u64>,
    pub api_set: Option<Vec<CreateApiRsp>>,
}
model! { CreateApiRspSet {
    0 "TotalCount" total_count, 1 "ApiSet" api_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiRsp {
    pub api_id: Option<String>,
    pub path: Option<String>,
    pub method: Option<String>,
    pub created_time: Option<String>,
    pub status: Option<String>,
    pub err_msg: Option<String>,
    pub api_name: Option<String>,
}
model! { CreateApiRsp {
    0 "ApiId" api_id, 1 "Path" path, 2 "Method" method, 3 "CreatedTime" created_time, 4 "Status" status,
    5 "ErrMsg" err_msg, 6 "ApiName" api_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAPIDoc {
    pub api_doc_name: String,
    pub service_id: String,
    pub environment: String,
    pub api_ids: Vec<String>,
    pub api_doc_id: String,
}

/// What [`ModifyAPIDoc::new`] takes.
pub struct ModifyAPIDocRequired {
    pub api_doc_name: String,
    pub service_id: String,
    pub environment: String,
    pub api_ids: Vec<String>,
    pub api_doc_id: String,
}
operation! { ModifyAPIDoc{ModifyAPIDocRequired: api_doc_name, service_id, environment, api_ids, api_doc_id}
    "ModifyAPIDoc" -> ModifyAPIDocOutput {
    0 "ApiDocName" api_doc_name, 1 "ServiceId" service_id, 2 "Environment" environment, 3 "ApiIds" api_ids,
    4 "ApiDocId" api_doc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAPIDocOutput {
    pub result: Option<APIDoc>,
}
model! { ModifyAPIDocOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApi {
    pub service_id: String,
    pub service_type: String,
    pub request_config: RequestConfig,
    pub api_id: String,
    pub api_name: Option<String>,
    pub api_desc: Option<String>,
    pub api_type: Option<String>,
    pub auth_type: Option<String>,
    pub auth_required: Option<bool>,
    pub service_timeout: Option<i64>,
    pub protocol: Option<String>,
    pub enable_cors: Option<bool>,
    pub constant_parameters: Option<Vec<ConstantParameter>>,
    pub request_parameters: Option<Vec<ReqParameter>>,
    pub api_business_type: Option<String>,
    pub service_mock_return_message: Option<String>,
    pub micro_services: Option<Vec<MicroServiceReq>>,
    pub service_tsf_load_balance_conf: Option<TsfLoadBalanceConfResp>,
    pub service_tsf_health_check_conf: Option<HealthCheckConf>,
    pub target_services_load_balance_conf: Option<i64>,
    pub target_services_health_check_conf: Option<HealthCheckConf>,
    pub service_scf_function_name: Option<String>,
    pub service_websocket_register_function_name: Option<String>,
    pub service_websocket_cleanup_function_name: Option<String>,
    pub service_websocket_transport_function_name: Option<String>,
    pub service_scf_function_namespace: Option<String>,
    pub service_scf_function_qualifier: Option<String>,
    pub service_websocket_register_function_namespace: Option<String>,
    pub service_websocket_register_function_qualifier: Option<String>,
    pub service_websocket_transport_function_namespace: Option<String>,
    pub service_websocket_transport_function_qualifier: Option<String>,
    pub service_websocket_cleanup_function_namespace: Option<String>,
    pub service_websocket_cleanup_function_qualifier: Option<String>,
    pub service_scf_is_integrated_response: Option<bool>,
    pub is_debug_after_charge: Option<bool>,
    pub tag_specifications: Option<Tag>,
    pub is_delete_response_error_codes: Option<bool>,
    pub response_type: Option<String>,
    pub response_success_example: Option<String>,
    pub response_fail_example: Option<String>,
    pub service_config: Option<ServiceConfig>,
    pub auth_relation_api_id: Option<String>,
    pub service_parameters: Option<Vec<ServiceParameter>>,
    pub oauth_config: Option<OauthConfig>,
    pub response_error_codes: Option<Vec<ResponseErrorCodeReq>>,
    pub is_base64_encoded: Option<bool>,
    pub is_base64_trigger: Option<bool>,
    pub base64_encoded_trigger_rules: Option<Vec<Base64EncodedTriggerRule>>,
    pub event_bus_id: Option<String>,
    pub service_scf_function_type: Option<String>,
    pub service_scf_event_is_async_call: Option<bool>,
    pub eiam_app_type: Option<String>,
    pub eiam_auth_type: Option<String>,
    pub eiam_app_id: Option<String>,
    pub token_timeout: Option<i64>,
}
operation! { ModifyApi(service_id: String, service_type: String, request_config: RequestConfig, api_id: String)
    "ModifyApi" -> Empty {
    0 "ServiceId" service_id, 1 "ServiceType" service_type, 2 "RequestConfig" request_config, 3 "ApiId" api_id,
    4 "ApiName" api_name: String, 5 "ApiDesc" api_desc: String, 6 "ApiType" api_type: String,
    7 "AuthType" auth_type: String, 8 "AuthRequired" auth_required: bool, 9 "ServiceTimeout" service_timeout: i64,
    10 "Protocol" protocol: String, 11 "EnableCORS" enable_cors: bool,
    12 "ConstantParameters" constant_parameters: Vec<ConstantParameter>,
    13 "RequestParameters" request_parameters: Vec<ReqParameter>, 14 "ApiBusinessType" api_business_type: String,
    15 "ServiceMockReturnMessage" service_mock_return_message: String,
    16 "MicroServices" micro_services: Vec<MicroServiceReq>,
    17 "ServiceTsfLoadBalanceConf" service_tsf_load_balance_conf: TsfLoadBalanceConfResp,
    18 "ServiceTsfHealthCheckConf" service_tsf_health_check_conf: HealthCheckConf,
    19 "TargetServicesLoadBalanceConf" target_services_load_balance_conf: i64,
    20 "TargetServicesHealthCheckConf" target_services_health_check_conf: HealthCheckConf,
    21 "ServiceScfFunctionName" service_scf_function_name: String,
    22 "ServiceWebsocketRegisterFunctionName" service_websocket_register_function_name: String,
    23 "ServiceWebsocketCleanupFunctionName" service_websocket_cleanup_function_name: String,
    24 "ServiceWebsocketTransportFunctionName" service_websocket_transport_function_name: String,
    25 "ServiceScfFunctionNamespace" service_scf_function_namespace: String,
    26 "ServiceScfFunctionQualifier" service_scf_function_qualifier: String,
    27 "ServiceWebsocketRegisterFunctionNamespace" service_websocket_register_function_namespace: String,
    28 "ServiceWebsocketRegisterFunctionQualifier" service_websocket_register_function_qualifier: String,
    29 "ServiceWebsocketTransportFunctionNamespace" service_websocket_transport_function_namespace: String,
    30 "ServiceWebsocketTransportFunctionQualifier" service_websocket_transport_function_qualifier: String,
    31 "ServiceWebsocketCleanupFunctionNamespace" service_websocket_cleanup_function_namespace: String,
    32 "ServiceWebsocketCleanupFunctionQualifier" service_websocket_cleanup_function_qualifier: String,
    33 "ServiceScfIsIntegratedResponse" service_scf_is_integrated_response: bool,
    34 "IsDebugAfterCharge" is_debug_after_charge: bool, 35 "TagSpecifications" tag_specifications: Tag,
    36 "IsDeleteResponseErrorCodes" is_delete_response_error_codes: bool, 37 "ResponseType" response_type: String,
    38 "ResponseSuccessExample" response_success_example: String,
    39 "ResponseFailExample" response_fail_example: String, 40 "ServiceConfig" service_config: ServiceConfig,
    41 "AuthRelationApiId" auth_relation_api_id: String,
    42 "ServiceParameters" service_parameters: Vec<ServiceParameter>, 43 "OauthConfig" oauth_config: OauthConfig,
    44 "ResponseErrorCodes" response_error_codes: Vec<ResponseErrorCodeReq>,
    45 "IsBase64Encoded" is_base64_encoded: bool, 46 "IsBase64Trigger" is_base64_trigger: bool,
    47 "Base64EncodedTriggerRules" base64_encoded_trigger_rules: Vec<Base64EncodedTriggerRule>,
    48 "EventBusId" event_bus_id: String, 49 "ServiceScfFunctionType" service_scf_function_type: String,
    50 "ServiceScfEventIsAsyncCall" service_scf_event_is_async_call: bool, 51 "EIAMAppType" eiam_app_type: String,
    52 "EIAMAuthType" eiam_auth_type: String, 53 "EIAMAppId" eiam_app_id: String, 54 "TokenTimeout" token_timeout: i64
} }

pub type ModifyApiOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiApp {
    pub api_app_id: String,
    pub api_app_name: Option<String>,
    pub api_app_desc: Option<String>,
}
operation! { ModifyApiApp(api_app_id: String) "ModifyApiApp" -> ModifyApiAppOutput {
    0 "ApiAppId" api_app_id, 1 "ApiAppName" api_app_name: String, 2 "ApiAppDesc" api_app_desc: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiAppOutput {
    pub result: Option<bool>,
}
model! { ModifyApiAppOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiEnvironmentStrategy {
    pub service_id: String,
    pub strategy: i64,
    pub environment_name: String,
    pub api_ids: Vec<String>,
}
operation! { ModifyApiEnvironmentStrategy(service_id: String, strategy: i64, environment_name: String, api_ids: Vec<String>)
    "ModifyApiEnvironmentStrategy" -> ModifyApiEnvironmentStrategyOutput {
    0 "ServiceId" service_id, 1 "Strategy" strategy, 2 "EnvironmentName" environment_name, 3 "ApiIds" api_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiEnvironmentStrategyOutput {
    pub result: Option<bool>,
}
model! { ModifyApiEnvironmentStrategyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiIncrement {
    pub service_id: String,
    pub api_id: String,
    pub business_type: String,
    pub public_key: Option<String>,
    pub login_redirect_url: Option<String>,
}
operation! { ModifyApiIncrement(service_id: String, api_id: String, business_type: String)
    "ModifyApiIncrement" -> Empty {
    0 "ServiceId" service_id, 1 "ApiId" api_id, 2 "BusinessType" business_type, 3 "PublicKey" public_key: String,
    4 "LoginRedirectUrl" login_redirect_url: String
} }

pub type ModifyApiIncrementOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExclusiveInstance {
    pub instance_id: String,
    pub instance_name: Option<String>,
    pub instance_description: Option<String>,
    pub parameters: Option<Vec<InstanceParameterInput>>,
}
operation! { ModifyExclusiveInstance(instance_id: String) "ModifyExclusiveInstance" -> ModifyExclusiveInstanceOutput {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name: String,
    2 "InstanceDescription" instance_description: String, 3 "Parameters" parameters: Vec<InstanceParameterInput>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceParameterInput {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { InstanceParameterInput(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExclusiveInstanceOutput {
    pub result: Option<InstanceDetail>,
}
model! { ModifyExclusiveInstanceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIPStrategy {
    pub service_id: String,
    pub strategy_id: String,
    pub strategy_data: String,
}
operation! { ModifyIPStrategy(service_id: String, strategy_id: String, strategy_data: String)
    "ModifyIPStrategy" -> ModifyIPStrategyOutput {
    0 "ServiceId" service_id, 1 "StrategyId" strategy_id, 2 "StrategyData" strategy_data
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIPStrategyOutput {
    pub result: Option<bool>,
}
model! { ModifyIPStrategyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPlugin {
    pub plugin_id: String,
    pub plugin_name: Option<String>,
    pub description: Option<String>,
    pub plugin_data: Option<String>,
}
operation! { ModifyPlugin(plugin_id: String) "ModifyPlugin" -> ModifyPluginOutput {
    0 "PluginId" plugin_id, 1 "PluginName" plugin_name: String, 2 "Description" description: String,
    3 "PluginData" plugin_data: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPluginOutput {
    pub result: Option<bool>,
}
model! { ModifyPluginOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyService {
    pub service_id: String,
    pub service_name: Option<String>,
    pub service_desc: Option<String>,
    pub protocol: Option<String>,
    pub net_types: Option<Vec<String>>,
    pub uniq_vpc_id: Option<String>,
}
operation! { ModifyService(service_id: String) "ModifyService" -> Empty {
    0 "ServiceId" service_id, 1 "ServiceName" service_name: String, 2 "ServiceDesc" service_desc: String,
    3 "Protocol" protocol: String, 4 "NetTypes" net_types: Vec<String>, 5 "UniqVpcId" uniq_vpc_id: String
} }

pub type ModifyServiceOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceEnvironmentStrategy {
    pub service_id: String,
    pub strategy: i64,
    pub environment_names: Vec<String>,
}
operation! { ModifyServiceEnvironmentStrategy(service_id: String, strategy: i64, environment_names: Vec<String>)
    "ModifyServiceEnvironmentStrategy" -> ModifyServiceEnvironmentStrategyOutput {
    0 "ServiceId" service_id, 1 "Strategy" strategy, 2 "EnvironmentNames" environment_names
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceEnvironmentStrategyOutput {
    pub result: Option<bool>,
}
model! { ModifyServiceEnvironmentStrategyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubDomain {
    pub service_id: String,
    pub sub_domain: String,
    pub is_default_mapping: bool,
    pub certificate_id: Option<String>,
    pub protocol: Option<String>,
    pub path_mapping_set: Option<Vec<PathMapping>>,
    pub net_type: Option<String>,
    pub is_forced_https: Option<bool>,
}
operation! { ModifySubDomain(service_id: String, sub_domain: String, is_default_mapping: bool)
    "ModifySubDomain" -> ModifySubDomainOutput {
    0 "ServiceId" service_id, 1 "SubDomain" sub_domain, 2 "IsDefaultMapping" is_default_mapping,
    3 "CertificateId" certificate_id: String, 4 "Protocol" protocol: String,
    5 "PathMappingSet" path_mapping_set: Vec<PathMapping>, 6 "NetType" net_type: String,
    7 "IsForcedHttps" is_forced_https: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubDomainOutput {
    pub result: Option<bool>,
}
model! { ModifySubDomainOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUpstream {
    pub upstream_id: String,
    pub upstream_name: Option<String>,
    pub upstream_description: Option<String>,
    pub scheme: Option<String>,
    pub upstream_type: Option<String>,
    pub algorithm: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub retries: Option<u64>,
    pub upstream_host: Option<String>,
    pub nodes: Option<Vec<UpstreamNode>>,
    pub health_checker: Option<UpstreamHealthChecker>,
    pub k8s_service: Option<Vec<K8sService>>,
}
operation! { ModifyUpstream(upstream_id: String) "ModifyUpstream" -> ModifyUpstreamOutput {
    0 "UpstreamId" upstream_id, 1 "UpstreamName" upstream_name: String,
    2 "UpstreamDescription" upstream_description: String, 3 "Scheme" scheme: String,
    4 "UpstreamType" upstream_type: String, 5 "Algorithm" algorithm: String, 6 "UniqVpcId" uniq_vpc_id: String,
    7 "Retries" retries: u64, 8 "UpstreamHost" upstream_host: String, 9 "Nodes" nodes: Vec<UpstreamNode>,
    10 "HealthChecker" health_checker: UpstreamHealthChecker, 11 "K8sService" k8s_service: Vec<K8sService>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUpstreamOutput {
    pub result: Option<ModifyUpstreamResultInfo>,
}
model! { ModifyUpstreamOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUpstreamResultInfo {
    pub upstream_id: Option<String>,
    pub upstream_name: Option<String>,
    pub upstream_description: Option<String>,
    pub scheme: Option<String>,
    pub algorithm: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub retries: Option<u64>,
    pub nodes: Option<Vec<UpstreamNode>>,
    pub created_time: Option<String>,
    pub health_checker: Option<UpstreamHealthChecker>,
    pub upstream_type: Option<String>,
    pub k8s_services: Option<Vec<K8sService>>,
    pub upstream_host: Option<String>,
}
model! { ModifyUpstreamResultInfo {
    0 "UpstreamId" upstream_id, 1 "UpstreamName" upstream_name, 2 "UpstreamDescription" upstream_description,
    3 "Scheme" scheme, 4 "Algorithm" algorithm, 5 "UniqVpcId" uniq_vpc_id, 6 "Retries" retries, 7 "Nodes" nodes,
    8 "CreatedTime" created_time, 9 "HealthChecker" health_checker, 10 "UpstreamType" upstream_type,
    11 "K8sServices" k8s_services, 12 "UpstreamHost" upstream_host
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUsagePlan {
    pub usage_plan_id: String,
    pub usage_plan_name: Option<String>,
    pub usage_plan_desc: Option<String>,
    pub max_request_num: Option<i64>,
    pub max_request_num_pre_sec: Option<i64>,
}
operation! { ModifyUsagePlan(usage_plan_id: String) "ModifyUsagePlan" -> ModifyUsagePlanOutput {
    0 "UsagePlanId" usage_plan_id, 1 "UsagePlanName" usage_plan_name: String, 2 "UsagePlanDesc" usage_plan_desc: String,
    3 "MaxRequestNum" max_request_num: i64, 4 "MaxRequestNumPreSec" max_request_num_pre_sec: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUsagePlanOutput {
    pub result: Option<UsagePlanInfo>,
}
model! { ModifyUsagePlanOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseService {
    pub service_id: String,
    pub environment_name: String,
    pub release_desc: String,
    pub api_ids: Option<Vec<String>>,
}
operation! { ReleaseService(service_id: String, environment_name: String, release_desc: String)
    "ReleaseService" -> ReleaseServiceOutput {
    0 "ServiceId" service_id, 1 "EnvironmentName" environment_name, 2 "ReleaseDesc" release_desc,
    3 "ApiIds" api_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseServiceOutput {
    pub result: Option<ReleaseServiceItem>,
}
model! { ReleaseServiceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseServiceItem {
    pub release_desc: Option<String>,
    pub release_version: Option<String>,
}
model! { ReleaseServiceItem {
    0 "ReleaseDesc" release_desc, 1 "ReleaseVersion" release_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAPIDocPassword {
    pub api_doc_id: String,
}
operation! { ResetAPIDocPassword(api_doc_id: String) "ResetAPIDocPassword" -> ResetAPIDocPasswordOutput {
    0 "ApiDocId" api_doc_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAPIDocPasswordOutput {
    pub result: Option<APIDoc>,
}
model! { ResetAPIDocPasswordOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindEnvironment {
    pub bind_type: String,
    pub usage_plan_ids: Vec<String>,
    pub environment: String,
    pub service_id: String,
    pub api_ids: Option<Vec<String>>,
}
operation! { UnBindEnvironment(bind_type: String, usage_plan_ids: Vec<String>, environment: String, service_id: String)
    "UnBindEnvironment" -> UnBindEnvironmentOutput {
    0 "BindType" bind_type, 1 "UsagePlanIds" usage_plan_ids, 2 "Environment" environment, 3 "ServiceId" service_id,
    4 "ApiIds" api_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindEnvironmentOutput {
    pub result: Option<bool>,
}
model! { UnBindEnvironmentOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindIPStrategy {
    pub service_id: String,
    pub strategy_id: String,
    pub environment_name: String,
    pub un_bind_api_ids: Vec<String>,
}
operation! { UnBindIPStrategy(service_id: String, strategy_id: String, environment_name: String, un_bind_api_ids: Vec<String>)
    "UnBindIPStrategy" -> UnBindIPStrategyOutput {
    0 "ServiceId" service_id, 1 "StrategyId" strategy_id, 2 "EnvironmentName" environment_name,
    3 "UnBindApiIds" un_bind_api_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindIPStrategyOutput {
    pub result: Option<bool>,
}
model! { UnBindIPStrategyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindSecretIds {
    pub usage_plan_id: String,
    pub access_key_ids: Vec<String>,
}
operation! { UnBindSecretIds(usage_plan_id: String, access_key_ids: Vec<String>)
    "UnBindSecretIds" -> UnBindSecretIdsOutput {
    0 "UsagePlanId" usage_plan_id, 1 "AccessKeyIds" access_key_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindSecretIdsOutput {
    pub result: Option<bool>,
}
model! { UnBindSecretIdsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindSubDomain {
    pub service_id: String,
    pub sub_domain: String,
}
operation! { UnBindSubDomain(service_id: String, sub_domain: String) "UnBindSubDomain" -> UnBindSubDomainOutput {
    0 "ServiceId" service_id, 1 "SubDomain" sub_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindSubDomainOutput {
    pub result: Option<bool>,
}
model! { UnBindSubDomainOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnReleaseService {
    pub service_id: String,
    pub environment_name: String,
    pub api_ids: Option<Vec<String>>,
}
operation! { UnReleaseService(service_id: String, environment_name: String)
    "UnReleaseService" -> UnReleaseServiceOutput {
    0 "ServiceId" service_id, 1 "EnvironmentName" environment_name, 2 "ApiIds" api_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnReleaseServiceOutput {
    pub result: Option<bool>,
}
model! { UnReleaseServiceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindApiApp {
    pub api_app_id: String,
    pub environment: String,
    pub service_id: String,
    pub api_id: String,
}
operation! { UnbindApiApp(api_app_id: String, environment: String, service_id: String, api_id: String)
    "UnbindApiApp" -> UnbindApiAppOutput {
    0 "ApiAppId" api_app_id, 1 "Environment" environment, 2 "ServiceId" service_id, 3 "ApiId" api_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindApiAppOutput {
    pub result: Option<bool>,
}
model! { UnbindApiAppOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiAppKey {
    pub api_app_id: String,
    pub api_app_key: String,
    pub api_app_secret: Option<Secret>,
}
operation! { UpdateApiAppKey(api_app_id: String, api_app_key: String) "UpdateApiAppKey" -> UpdateApiAppKeyOutput {
    0 "ApiAppId" api_app_id, 1 "ApiAppKey" api_app_key, 2 "ApiAppSecret" api_app_secret: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiAppKeyOutput {
    pub result: Option<bool>,
}
model! { UpdateApiAppKeyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiKey {
    pub access_key_id: String,
    pub access_key_secret: Option<Secret>,
}
operation! { UpdateApiKey(access_key_id: String) "UpdateApiKey" -> UpdateApiKeyOutput {
    0 "AccessKeyId" access_key_id, 1 "AccessKeySecret" access_key_secret: Secret
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiKeyOutput {
    pub result: Option<ApiKey>,
}
model! { UpdateApiKeyOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateService {
    pub service_id: String,
    pub environment_name: String,
    pub version_name: String,
    pub update_desc: Option<String>,
}
operation! { UpdateService(service_id: String, environment_name: String, version_name: String)
    "UpdateService" -> UpdateServiceOutput {
    0 "ServiceId" service_id, 1 "EnvironmentName" environment_name, 2 "VersionName" version_name,
    3 "UpdateDesc" update_desc: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceOutput {
    pub result: Option<bool>,
}
model! { UpdateServiceOutput {
    0 "Result" result
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const DRY_RUN_OPERATION: &str = "DryRunOperation";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const FAILED_OPERATION_ACCESS_KEY_EXIST: &str = "FailedOperation.AccessKeyExist";
    pub const FAILED_OPERATION_API_BIND_ENVIRONMEN: &str = "FailedOperation.ApiBindEnvironmen";
    pub const FAILED_OPERATION_API_BIND_ENVIRONMENT: &str = "FailedOperation.ApiBindEnvironment";
    pub const FAILED_OPERATION_API_ERROR: &str = "FailedOperation.ApiError";
    pub const FAILED_OPERATION_API_IN_OPERATION: &str = "FailedOperation.ApiInOperation";
    pub const FAILED_OPERATION_BACKEND_DOMAIN_ERROR: &str = "FailedOperation.BackendDomainError";
    pub const FAILED_OPERATION_CAM_EXCEPTION: &str = "FailedOperation.CamException";
    pub const FAILED_OPERATION_CERTIFICATE_ID_BIND_ERROR: &str = "FailedOperation.CertificateIdBindError";
    pub const FAILED_OPERATION_CERTIFICATE_ID_ENTERPRISE_WAIT_SUBMIT: &str =
        "FailedOperation.CertificateIdEnterpriseWaitSubmit";
    pub const FAILED_OPERATION_CERTIFICATE_ID_ERROR: &str = "FailedOperation.CertificateIdError";
    pub const FAILED_OPERATION_CERTIFICATE_ID_EXPIRED: &str = "FailedOperation.CertificateIdExpired";
    pub const FAILED_OPERATION_CERTIFICATE_ID_INFO_ERROR: &str = "FailedOperation.CertificateIdInfoError";
    pub const FAILED_OPERATION_CERTIFICATE_ID_UNDER_VERIFY: &str = "FailedOperation.CertificateIdUnderVerify";
    pub const FAILED_OPERATION_CERTIFICATE_ID_UNKNOWN_ERROR: &str = "FailedOperation.CertificateIdUnknownError";
    pub const FAILED_OPERATION_CERTIFICATE_ID_VERIFY_FAIL: &str = "FailedOperation.CertificateIdVerifyFail";
    pub const FAILED_OPERATION_CERTIFICATE_IS_NULL: &str = "FailedOperation.CertificateIsNull";
    pub const FAILED_OPERATION_CLS_ERROR: &str = "FailedOperation.ClsError";
    pub const FAILED_OPERATION_CODING_ERROR: &str = "FailedOperation.CodingError";
    pub const FAILED_OPERATION_DEFINE_MAPPING_ENVIRONMENT_ERROR: &str = "FailedOperation.DefineMappingEnvironmentError";
    pub const FAILED_OPERATION_DEFINE_MAPPING_NOT_NULL: &str = "FailedOperation.DefineMappingNotNull";
    pub const FAILED_OPERATION_DEFINE_MAPPING_PARAM_REPEAT: &str = "FailedOperation.DefineMappingParamRepeat";
    pub const FAILED_OPERATION_DEFINE_MAPPING_PATH_ERROR: &str = "FailedOperation.DefineMappingPathError";
    pub const FAILED_OPERATION_DELETE_PATH_MAPPING_SET_ERROR: &str = "FailedOperation.DeletePathMappingSetError";
    pub const FAILED_OPERATION_DESCRIBE_SERVICE_SUB_DOMAINS_ERROR: &str =
        "FailedOperation.DescribeServiceSubDomainsError";
    pub const FAILED_OPERATION_DOMAIN_ALREADY_BIND_OTHER_SERVICE: &str =
        "FailedOperation.DomainAlreadyBindOtherService";
    pub const FAILED_OPERATION_DOMAIN_ALREADY_BIND_SERVICE: &str = "FailedOperation.DomainAlreadyBindService";
    pub const FAILED_OPERATION_DOMAIN_IN_BLACK_LIST: &str = "FailedOperation.DomainInBlackList";
    pub const FAILED_OPERATION_DOMAIN_NEED_BEIAN: &str = "FailedOperation.DomainNeedBeian";
    pub const FAILED_OPERATION_DOMAIN_NOT_BIND_SERVICE: &str = "FailedOperation.DomainNotBindService";
    pub const FAILED_OPERATION_DOMAIN_RESOLVE_ERROR: &str = "FailedOperation.DomainResolveError";
    pub const FAILED_OPERATION_EIAM_ERROR: &str = "FailedOperation.EIAMError";
    pub const FAILED_OPERATION_EB_ERROR: &str = "FailedOperation.EbError";
    pub const FAILED_OPERATION_FORMAT_ERROR: &str = "FailedOperation.FormatError";
    pub const FAILED_OPERATION_GET_ROLE_ERROR: &str = "FailedOperation.GetRoleError";
    pub const FAILED_OPERATION_INSTANCE_NOT_EXIST: &str = "FailedOperation.InstanceNotExist";
    pub const FAILED_OPERATION_INVALID_INPUT_JSON: &str = "FailedOperation.InvalidInputJSON";
    pub const FAILED_OPERATION_IS_DEFAULT_MAPPING: &str = "FailedOperation.IsDefaultMapping";
    pub const FAILED_OPERATION_NET_SUB_DOMAIN_ERROR: &str = "FailedOperation.NetSubDomainError";
    pub const FAILED_OPERATION_OPERATE_UPSTREAM: &str = "FailedOperation.OperateUpstream";
    pub const FAILED_OPERATION_PATH_MAPPING_SET_ERROR: &str = "FailedOperation.PathMappingSetError";
    pub const FAILED_OPERATION_SCF_ERROR: &str = "FailedOperation.ScfError";
    pub const FAILED_OPERATION_SERVICE_ERROR: &str = "FailedOperation.ServiceError";
    pub const FAILED_OPERATION_SERVICE_IN_OPERATION: &str = "FailedOperation.ServiceInOperation";
    pub const FAILED_OPERATION_SERVICE_NOT_EXIST: &str = "FailedOperation.ServiceNotExist";
    pub const FAILED_OPERATION_SET_CUSTOM_PATH_MAPPING_ERROR: &str = "FailedOperation.SetCustomPathMappingError";
    pub const FAILED_OPERATION_SUB_DOMAIN_FORMAT_ERROR: &str = "FailedOperation.SubDomainFormatError";
    pub const FAILED_OPERATION_TAG_BIND_SERVICE_ERROR: &str = "FailedOperation.TagBindServiceError";
    pub const FAILED_OPERATION_TASK_ALREADY_EXIST: &str = "FailedOperation.TaskAlreadyExist";
    pub const FAILED_OPERATION_UNKNOWN_PROTOCOL_TYPE_ERROR: &str = "FailedOperation.UnknownProtocolTypeError";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_APIGW_EXCEPTION: &str = "InternalError.ApigwException";
    pub const INTERNAL_ERROR_CAM_EXCEPTION: &str = "InternalError.CamException";
    pub const INTERNAL_ERROR_CAUTH_EXCEPTION: &str = "InternalError.CauthException";
    pub const INTERNAL_ERROR_CLB_EXCEPTION: &str = "InternalError.ClbException";
    pub const INTERNAL_ERROR_DB_EXCEPTION: &str = "InternalError.DbException";
    pub const INTERNAL_ERROR_OSS_EXCEPTION: &str = "InternalError.OssException";
    pub const INTERNAL_ERROR_RETURNABLE_EXCEPTION: &str = "InternalError.ReturnableException";
    pub const INTERNAL_ERROR_SCF_EXCEPTION: &str = "InternalError.ScfException";
    pub const INTERNAL_ERROR_TSF_EXCEPTION: &str = "InternalError.TsfException";
    pub const INTERNAL_ERROR_VPC_EXCEPTION: &str = "InternalError.VpcException";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_BASIC_SERVICE_NOT_ALLOW_ATTACH_PLUGIN: &str =
        "InvalidParameter.BasicServiceNotAllowAttachPlugin";
    pub const INVALID_PARAMETER_DUPLICATE_PLUGIN_CONFIG: &str = "InvalidParameter.DuplicatePluginConfig";
    pub const INVALID_PARAMETER_FORMAT_ERROR: &str = "InvalidParameter.FormatError";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_DUPLICATE_PLUGIN_CONFIG: &str = "InvalidParameterValue.DuplicatePluginConfig";
    pub const INVALID_PARAMETER_VALUE_ILLEGAL_PROXY_IP: &str = "InvalidParameterValue.IllegalProxyIp";
    pub const INVALID_PARAMETER_VALUE_INVALID_ACCESS_KEY_IDS: &str = "InvalidParameterValue.InvalidAccessKeyIds";
    pub const INVALID_PARAMETER_VALUE_INVALID_API_BUSINESS_TYPE: &str = "InvalidParameterValue.InvalidApiBusinessType";
    pub const INVALID_PARAMETER_VALUE_INVALID_API_IDS: &str = "InvalidParameterValue.InvalidApiIds";
    pub const INVALID_PARAMETER_VALUE_INVALID_API_REQUEST_CONFIG: &str =
        "InvalidParameterValue.InvalidApiRequestConfig";
    pub const INVALID_PARAMETER_VALUE_INVALID_API_TYPE: &str = "InvalidParameterValue.InvalidApiType";
    pub const INVALID_PARAMETER_VALUE_INVALID_BACKEND_PATH: &str = "InvalidParameterValue.InvalidBackendPath";
    pub const INVALID_PARAMETER_VALUE_INVALID_CLB: &str = "InvalidParameterValue.InvalidClb";
    pub const INVALID_PARAMETER_VALUE_INVALID_CONDITION: &str = "InvalidParameterValue.InvalidCondition";
    pub const INVALID_PARAMETER_VALUE_INVALID_CONSTANT_PARAMETERS: &str =
        "InvalidParameterValue.InvalidConstantParameters";
    pub const INVALID_PARAMETER_VALUE_INVALID_ENV: &str = "InvalidParameterValue.InvalidEnv";
    pub const INVALID_PARAMETER_VALUE_INVALID_ENV_STATUS: &str = "InvalidParameterValue.InvalidEnvStatus";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME: &str =
        "InvalidParameterValue.InvalidFilterNotSupportedName";
    pub const INVALID_PARAMETER_VALUE_INVALID_IP_ADDRESS: &str = "InvalidParameterValue.InvalidIPAddress";
    pub const INVALID_PARAMETER_VALUE_INVALID_MAX_REQUEST_NUM: &str = "InvalidParameterValue.InvalidMaxRequestNum";
    pub const INVALID_PARAMETER_VALUE_INVALID_METHOD: &str = "InvalidParameterValue.InvalidMethod";
    pub const INVALID_PARAMETER_VALUE_INVALID_PLUGIN_CONFIG: &str = "InvalidParameterValue.InvalidPluginConfig";
    pub const INVALID_PARAMETER_VALUE_INVALID_PORT: &str = "InvalidParameterValue.InvalidPort";
    pub const INVALID_PARAMETER_VALUE_INVALID_PROCOTOL: &str = "InvalidParameterValue.InvalidProcotol";
    pub const INVALID_PARAMETER_VALUE_INVALID_PUBLIC_KEY: &str = "InvalidParameterValue.InvalidPublicKey";
    pub const INVALID_PARAMETER_VALUE_INVALID_REGION: &str = "InvalidParameterValue.InvalidRegion";
    pub const INVALID_PARAMETER_VALUE_INVALID_REQUEST_PARAMETERS: &str =
        "InvalidParameterValue.InvalidRequestParameters";
    pub const INVALID_PARAMETER_VALUE_INVALID_SCF_CONFIG: &str = "InvalidParameterValue.InvalidScfConfig";
    pub const INVALID_PARAMETER_VALUE_INVALID_SERVICE_CONFIG: &str = "InvalidParameterValue.InvalidServiceConfig";
    pub const INVALID_PARAMETER_VALUE_INVALID_SERVICE_MOCK_RETURN_MESSAGE: &str =
        "InvalidParameterValue.InvalidServiceMockReturnMessage";
    pub const INVALID_PARAMETER_VALUE_INVALID_SERVICE_PARAM: &str = "InvalidParameterValue.InvalidServiceParam";
    pub const INVALID_PARAMETER_VALUE_INVALID_SERVICE_PARAMETERS: &str =
        "InvalidParameterValue.InvalidServiceParameters";
    pub const INVALID_PARAMETER_VALUE_INVALID_SERVICE_TYPE: &str = "InvalidParameterValue.InvalidServiceType";
    pub const INVALID_PARAMETER_VALUE_INVALID_TAG_VALUES: &str = "InvalidParameterValue.InvalidTagValues";
    pub const INVALID_PARAMETER_VALUE_INVALID_TSF_CONFIG: &str = "InvalidParameterValue.InvalidTsfConfig";
    pub const INVALID_PARAMETER_VALUE_INVALID_UPSTREAM: &str = "InvalidParameterValue.InvalidUpstream";
    pub const INVALID_PARAMETER_VALUE_INVALID_URL: &str = "InvalidParameterValue.InvalidUrl";
    pub const INVALID_PARAMETER_VALUE_INVALID_VPC_CONFIG: &str = "InvalidParameterValue.InvalidVpcConfig";
    pub const INVALID_PARAMETER_VALUE_INVALID_WS_METHOD: &str = "InvalidParameterValue.InvalidWSMethod";
    pub const INVALID_PARAMETER_VALUE_LENGTH_EXCEEDED: &str = "InvalidParameterValue.LengthExceeded";
    pub const INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED: &str = "InvalidParameterValue.LimitExceeded";
    pub const INVALID_PARAMETER_VALUE_NOT_IN_OPTIONS: &str = "InvalidParameterValue.NotInOptions";
    pub const INVALID_PARAMETER_VALUE_NOTHING_MODIFY_FOR_OAUTH: &str = "InvalidParameterValue.NothingModifyForOauth";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_NOT_MATCH: &str = "InvalidParameterValue.ParameterNotMatch";
    pub const INVALID_PARAMETER_VALUE_PARAMETER_VALUE_LIMIT_EXCEEDED: &str =
        "InvalidParameterValue.ParameterValueLimitExceeded";
    pub const INVALID_PARAMETER_VALUE_RANGE_EXCEEDED: &str = "InvalidParameterValue.RangeExceeded";
    pub const INVALID_PARAMETER_VALUE_TRAFFIC_CONTROL: &str = "InvalidParameterValue.TrafficControl";
    pub const INVALID_PARAMETER_VALUE_UNSUPPORTED_PARAMETER: &str = "InvalidParameterValue.UnsupportedParameter";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_API_DOC_LIMIT_EXCEEDED: &str = "LimitExceeded.APIDocLimitExceeded";
    pub const LIMIT_EXCEEDED_ACCESS_KEY_COUNT_IN_USAGE_PLAN_LIMIT_EXCEEDED: &str =
        "LimitExceeded.AccessKeyCountInUsagePlanLimitExceeded";
    pub const LIMIT_EXCEEDED_API_APP_COUNT_LIMIT_EXCEEDED: &str = "LimitExceeded.ApiAppCountLimitExceeded";
    pub const LIMIT_EXCEEDED_API_COUNT_LIMIT_EXCEEDED: &str = "LimitExceeded.ApiCountLimitExceeded";
    pub const LIMIT_EXCEEDED_API_KEY_COUNT_LIMIT_EXCEEDED: &str = "LimitExceeded.ApiKeyCountLimitExceeded";
    pub const LIMIT_EXCEEDED_EXCEEDED_DEFINE_MAPPING_LIMIT: &str = "LimitExceeded.ExceededDefineMappingLimit";
    pub const LIMIT_EXCEEDED_EXCEEDED_DOMAIN_LIMIT: &str = "LimitExceeded.ExceededDomainLimit";
    pub const LIMIT_EXCEEDED_IP_STRATEGY_LIMIT_EXCEEDED: &str = "LimitExceeded.IpStrategyLimitExceeded";
    pub const LIMIT_EXCEEDED_REQUEST_LIMIT_EXCEEDED: &str = "LimitExceeded.RequestLimitExceeded";
    pub const LIMIT_EXCEEDED_SERVICE_COUNT_FOR_PLUGIN_LIMIT_EXCEEDED: &str =
        "LimitExceeded.ServiceCountForPluginLimitExceeded";
    pub const LIMIT_EXCEEDED_SERVICE_COUNT_LIMIT_EXCEEDED: &str = "LimitExceeded.ServiceCountLimitExceeded";
    pub const LIMIT_EXCEEDED_USAGE_PLAN_LIMIT_EXCEEDED: &str = "LimitExceeded.UsagePlanLimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_BACKEND_SPECIFIC_PARAM: &str = "MissingParameter.BackendSpecificParam";
    pub const MISSING_PARAMETER_PLUGIN_CONFIG: &str = "MissingParameter.PluginConfig";
    pub const OPERATION_DENIED: &str = "OperationDenied";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RESOURCE_INSUFFICIENT: &str = "ResourceInsufficient";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_INVALID_ACCESS_KEY_ID: &str = "ResourceNotFound.InvalidAccessKeyId";
    pub const RESOURCE_NOT_FOUND_INVALID_API: &str = "ResourceNotFound.InvalidApi";
    pub const RESOURCE_NOT_FOUND_INVALID_API_APP: &str = "ResourceNotFound.InvalidApiApp";
    pub const RESOURCE_NOT_FOUND_INVALID_API_DOC: &str = "ResourceNotFound.InvalidApiDoc";
    pub const RESOURCE_NOT_FOUND_INVALID_IP_STRATEGY: &str = "ResourceNotFound.InvalidIPStrategy";
    pub const RESOURCE_NOT_FOUND_INVALID_OAUTH_API: &str = "ResourceNotFound.InvalidOauthApi";
    pub const RESOURCE_NOT_FOUND_INVALID_PLUGIN: &str = "ResourceNotFound.InvalidPlugin";
    pub const RESOURCE_NOT_FOUND_INVALID_SERVICE: &str = "ResourceNotFound.InvalidService";
    pub const RESOURCE_NOT_FOUND_INVALID_USAGE_PLAN: &str = "ResourceNotFound.InvalidUsagePlan";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCES_SOLD_OUT: &str = "ResourcesSoldOut";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_ACCESS_RESOURCE: &str = "UnauthorizedOperation.AccessResource";
    pub const UNAUTHORIZED_OPERATION_UNCERTIFIED_USER: &str = "UnauthorizedOperation.UncertifiedUser";
    pub const UNKNOWN_PARAMETER: &str = "UnknownParameter";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
    pub const UNSUPPORTED_OPERATION_ACCOUNT_ARREARS: &str = "UnsupportedOperation.AccountArrears";
    pub const UNSUPPORTED_OPERATION_ALREADY_BIND_USAGE_PLAN: &str = "UnsupportedOperation.AlreadyBindUsagePlan";
    pub const UNSUPPORTED_OPERATION_API_LIST_NOT_EMPTY: &str = "UnsupportedOperation.ApiListNotEmpty";
    pub const UNSUPPORTED_OPERATION_ATTACH_PLUGIN: &str = "UnsupportedOperation.AttachPlugin";
    pub const UNSUPPORTED_OPERATION_BASIC_SERVICE_NO_MORE_API: &str = "UnsupportedOperation.BasicServiceNoMoreApi";
    pub const UNSUPPORTED_OPERATION_BASIC_SERVICE_NOT_ALLOW_ATTACH_PLUGIN: &str =
        "UnsupportedOperation.BasicServiceNotAllowAttachPlugin";
    pub const UNSUPPORTED_OPERATION_CLS_SEARCH_TIME: &str = "UnsupportedOperation.ClsSearchTime";
    pub const UNSUPPORTED_OPERATION_EXISTING_ONLINE_ENVIRONMENT: &str =
        "UnsupportedOperation.ExistingOnlineEnvironment";
    pub const UNSUPPORTED_OPERATION_FORCE_HTTPS: &str = "UnsupportedOperation.ForceHttps";
    pub const UNSUPPORTED_OPERATION_INVALID_ACTION: &str = "UnsupportedOperation.InvalidAction";
    pub const UNSUPPORTED_OPERATION_INVALID_ENDPOINT_TYPE: &str = "UnsupportedOperation.InvalidEndpointType";
    pub const UNSUPPORTED_OPERATION_INVALID_INSTANCE_STATE: &str = "UnsupportedOperation.InvalidInstanceState";
    pub const UNSUPPORTED_OPERATION_INVALID_SERVICE_TRADE: &str = "UnsupportedOperation.InvalidServiceTrade";
    pub const UNSUPPORTED_OPERATION_INVALID_STATUS: &str = "UnsupportedOperation.InvalidStatus";
    pub const UNSUPPORTED_OPERATION_MODIFY_EIAM_AUTH_API: &str = "UnsupportedOperation.ModifyEIAMAuthApi";
    pub const UNSUPPORTED_OPERATION_MODIFY_NET_TYPE: &str = "UnsupportedOperation.ModifyNetType";
    pub const UNSUPPORTED_OPERATION_MODIFY_PROTOCOL: &str = "UnsupportedOperation.ModifyProtocol";
    pub const UNSUPPORTED_OPERATION_NO_USAGE_PLAN_ENV: &str = "UnsupportedOperation.NoUsagePlanEnv";
    pub const UNSUPPORTED_OPERATION_REDUCE_NET_TYPES: &str = "UnsupportedOperation.ReduceNetTypes";
    pub const UNSUPPORTED_OPERATION_REQUEST_POST_ERROR: &str = "UnsupportedOperation.RequestPostError";
    pub const UNSUPPORTED_OPERATION_RESOURCE_ASSOCIATED: &str = "UnsupportedOperation.ResourceAssociated";
    pub const UNSUPPORTED_OPERATION_RESOURCE_IS_IN_USE: &str = "UnsupportedOperation.ResourceIsInUse";
    pub const UNSUPPORTED_OPERATION_RESOURCE_UNASSOCIATED: &str = "UnsupportedOperation.ResourceUnassociated";
    pub const UNSUPPORTED_OPERATION_SERVICE_EXIST: &str = "UnsupportedOperation.ServiceExist";
    pub const UNSUPPORTED_OPERATION_TAGS_NOT_EMPTY: &str = "UnsupportedOperation.TagsNotEmpty";
    pub const UNSUPPORTED_OPERATION_UIN_NOT_IN_WHITE_LIST: &str = "UnsupportedOperation.UinNotInWhiteList";
    pub const UNSUPPORTED_OPERATION_UNPACK_ERROR: &str = "UnsupportedOperation.UnpackError";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_BIND_API_KEY: &str = "UnsupportedOperation.UnsupportedBindApiKey";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_BIND_ENVIRONMENT: &str =
        "UnsupportedOperation.UnsupportedBindEnvironment";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_DELETE_API: &str = "UnsupportedOperation.UnsupportedDeleteApi";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_DELETE_SERVICE: &str = "UnsupportedOperation.UnsupportedDeleteService";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_DELETE_UPSTREAM: &str =
        "UnsupportedOperation.UnsupportedDeleteUpstream";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_NET_TYPE: &str = "UnsupportedOperation.UnsupportedNetType";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_UN_BIND_ENVIRONMENT: &str =
        "UnsupportedOperation.UnsupportedUnBindEnvironment";
    pub const UNSUPPORTED_OPERATION_UNSUPPORTED_UPDATE_API_KEY: &str = "UnsupportedOperation.UnsupportedUpdateApiKey";
    pub const UNSUPPORTED_OPERATION_USAGE_PLAN_IN_USE: &str = "UnsupportedOperation.UsagePlanInUse";
}

#[cfg(feature = "reflect")]
register! {
    AttachPlugin, BindApiApp, BindEnvironment, BindIPStrategy, BindSecretIds, BindSubDomain, BuildAPIDoc, CreateAPIDoc,
    CreateApi, CreateApiApp, CreateApiKey, CreateExclusiveInstances, CreateIPStrategy, CreatePlugin, CreateService,
    CreateUpstream, CreateUsagePlan, DeleteAPIDoc, DeleteApi, DeleteApiApp, DeleteApiKey, DeleteIPStrategy,
    DeletePlugin, DeleteService, DeleteServiceSubDomainMapping, DeleteUpstream, DeleteUsagePlan, DemoteServiceUsagePlan,
    DescribeAPIDocDetail, DescribeAPIDocs, DescribeAllPluginApis, DescribeApi, DescribeApiAppBindApisStatus,
    DescribeApiAppsStatus, DescribeApiBindApiAppsStatus, DescribeApiEnvironmentStrategy, DescribeApiForApiApp,
    DescribeApiKey, DescribeApiKeysStatus, DescribeApiUsagePlan, DescribeApisStatus, DescribeExclusiveInstanceDetail,
    DescribeExclusiveInstanceRegions, DescribeExclusiveInstances, DescribeExclusiveInstancesStatus, DescribeIPStrategy,
    DescribeIPStrategyApisStatus, DescribeIPStrategysStatus, DescribeInstancesNetworkConfig, DescribeLogSearch,
    DescribePlugin, DescribePluginApis, DescribePlugins, DescribePluginsByApi, DescribeService,
    DescribeServiceEnvironmentList, DescribeServiceEnvironmentReleaseHistory, DescribeServiceEnvironmentStrategy,
    DescribeServiceForApiApp, DescribeServiceReleaseVersion, DescribeServiceSubDomainMappings,
    DescribeServiceSubDomains, DescribeServiceUsagePlan, DescribeServicesStatus, DescribeUpstreamBindApis,
    DescribeUpstreams, DescribeUsagePlan, DescribeUsagePlanEnvironments, DescribeUsagePlanSecretIds,
    DescribeUsagePlansStatus, DetachPlugin, DisableApiKey, EnableApiKey, ImportOpenApi, ModifyAPIDoc, ModifyApi,
    ModifyApiApp, ModifyApiEnvironmentStrategy, ModifyApiIncrement, ModifyExclusiveInstance, ModifyIPStrategy,
    ModifyPlugin, ModifyService, ModifyServiceEnvironmentStrategy, ModifySubDomain, ModifyUpstream, ModifyUsagePlan,
    ReleaseService, ResetAPIDocPassword, UnBindEnvironment, UnBindIPStrategy, UnBindSecretIds, UnBindSubDomain,
    UnReleaseService, UnbindApiApp, UpdateApiAppKey, UpdateApiKey, UpdateService
}
