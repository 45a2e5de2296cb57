//! `apigateway` of Tencent Cloud, API version 2018-08-08.
//!
//! Endpoint: `apigateway.tencentcloudapi.com`, or `apigateway.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, apigateway::DescribeAPIDocs};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAPIDocs::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "apigateway",
    "2018-08-08",
    "apigateway",
    &Endpoints::NONE,
);

/// Attaches plugin: `AttachPlugin` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=AttachPlugin>.
///
/// Errors: [`codes::FAILED_OPERATION_INVALID_INPUT_JSON`], [`codes::FAILED_OPERATION_SERVICE_ERROR`],
/// [`codes::FAILED_OPERATION_SERVICE_IN_OPERATION`], [`codes::FAILED_OPERATION_TASK_ALREADY_EXIST`],
/// [`codes::INTERNAL_ERROR_RETURNABLE_EXCEPTION`], [`codes::INVALID_PARAMETER_DUPLICATE_PLUGIN_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_PLUGIN_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ENV_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SERVICE_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_TRAFFIC_CONTROL`],
/// [`codes::LIMIT_EXCEEDED_SERVICE_COUNT_FOR_PLUGIN_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_INVALID_API`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_PLUGIN`], [`codes::UNAUTHORIZED_OPERATION_ACCESS_RESOURCE`],
/// [`codes::UNSUPPORTED_OPERATION_ATTACH_PLUGIN`],
/// [`codes::UNSUPPORTED_OPERATION_BASIC_SERVICE_NOT_ALLOW_ATTACH_PLUGIN`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ENDPOINT_TYPE`], [`codes::UNSUPPORTED_OPERATION_UNPACK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachPlugin {
    /// Required.
    pub plugin_id: String,
    /// Required.
    pub service_id: String,
    /// Required.
    pub environment_name: String,
    /// Required.
    pub api_ids: Vec<String>,
}
operation! { AttachPlugin(plugin_id: String, service_id: String, environment_name: String, api_ids: Vec<String>)
    "AttachPlugin" -> AttachPluginOutput {
    0 "PluginId" plugin_id, 1 "ServiceId" service_id, 2 "EnvironmentName" environment_name, 3 "ApiIds" api_ids
} }

/// Response of [`AttachPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachPluginOutput {
    pub result: Option<bool>,
}
model! { AttachPluginOutput {
    0 "Result" result: bool
} }

/// Binds api app: `BindApiApp` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=BindApiApp>.
///
/// Errors: [`codes::FAILED_OPERATION_API_ERROR`], [`codes::FAILED_OPERATION_API_IN_OPERATION`],
/// [`codes::FAILED_OPERATION_SERVICE_IN_OPERATION`], [`codes::INTERNAL_ERROR_APIGW_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ENV`], [`codes::LIMIT_EXCEEDED_API_APP_COUNT_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_API`], [`codes::RESOURCE_NOT_FOUND_INVALID_API_APP`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_ASSOCIATED`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_BIND_ENVIRONMENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindApiApp {
    /// Required.
    pub api_app_id: String,
    /// Required.
    pub environment: String,
    /// Required.
    pub service_id: String,
    /// Required.
    pub api_id: String,
}
operation! { BindApiApp(api_app_id: String, environment: String, service_id: String, api_id: String)
    "BindApiApp" -> BindApiAppOutput {
    0 "ApiAppId" api_app_id, 1 "Environment" environment, 2 "ServiceId" service_id, 3 "ApiId" api_id
} }

/// Response of [`BindApiApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindApiAppOutput {
    pub result: Option<bool>,
}
model! { BindApiAppOutput {
    0 "Result" result: bool
} }

/// Binds environment: `BindEnvironment` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=BindEnvironment>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_API_IDS`],
/// [`codes::LIMIT_EXCEEDED_REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_INVALID_API`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_USAGE_PLAN`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_BIND_ENVIRONMENT`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_UN_BIND_ENVIRONMENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEnvironment {
    /// Required.
    pub usage_plan_ids: Vec<String>,
    /// Required.
    pub bind_type: String,
    /// Required.
    pub environment: String,
    /// Required.
    pub service_id: String,
    pub api_ids: Option<Vec<String>>,
}
operation! { BindEnvironment(usage_plan_ids: Vec<String>, bind_type: String, environment: String, service_id: String)
    "BindEnvironment" -> BindEnvironmentOutput {
    0 "UsagePlanIds" usage_plan_ids, 1 "BindType" bind_type, 2 "Environment" environment, 3 "ServiceId" service_id,
    4 "ApiIds" api_ids: Vec<String>
} }

/// Response of [`BindEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindEnvironmentOutput {
    pub result: Option<bool>,
}
model! { BindEnvironmentOutput {
    0 "Result" result: bool
} }

/// Binds ip strategy: `BindIPStrategy` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=BindIPStrategy>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ENV_STATUS`],
/// [`codes::LIMIT_EXCEEDED_REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND_INVALID_API`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_IP_STRATEGY`], [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindIPStrategy {
    /// Required.
    pub service_id: String,
    /// Required.
    pub strategy_id: String,
    /// Required.
    pub environment_name: String,
    /// Required.
    pub bind_api_ids: Vec<String>,
}
operation! {
    BindIPStrategy(service_id: String, strategy_id: String, environment_name: String, bind_api_ids: Vec<String>)
    "BindIPStrategy" -> BindIPStrategyOutput {
    0 "ServiceId" service_id, 1 "StrategyId" strategy_id, 2 "EnvironmentName" environment_name,
    3 "BindApiIds" bind_api_ids
} }

/// Response of [`BindIPStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindIPStrategyOutput {
    pub result: Option<bool>,
}
model! { BindIPStrategyOutput {
    0 "Result" result: bool
} }

/// Binds secret ids: `BindSecretIds` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=BindSecretIds>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_ACCESS_KEY_IDS`],
/// [`codes::LIMIT_EXCEEDED_ACCESS_KEY_COUNT_IN_USAGE_PLAN_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_ACCESS_KEY_ID`], [`codes::RESOURCE_NOT_FOUND_INVALID_USAGE_PLAN`],
/// [`codes::UNSUPPORTED_OPERATION_ALREADY_BIND_USAGE_PLAN`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATUS`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_BIND_API_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSecretIds {
    /// Required.
    pub usage_plan_id: String,
    /// Required.
    pub access_key_ids: Vec<String>,
}
operation! { BindSecretIds(usage_plan_id: String, access_key_ids: Vec<String>) "BindSecretIds" -> BindSecretIdsOutput {
    0 "UsagePlanId" usage_plan_id, 1 "AccessKeyIds" access_key_ids
} }

/// Response of [`BindSecretIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSecretIdsOutput {
    pub result: Option<bool>,
}
model! { BindSecretIdsOutput {
    0 "Result" result: bool
} }

/// Binds sub domain: `BindSubDomain` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=BindSubDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_ID_ENTERPRISE_WAIT_SUBMIT`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_ID_ERROR`], [`codes::FAILED_OPERATION_CERTIFICATE_ID_EXPIRED`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_ID_INFO_ERROR`], [`codes::FAILED_OPERATION_CERTIFICATE_ID_UNDER_VERIFY`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_ID_UNKNOWN_ERROR`], [`codes::FAILED_OPERATION_CERTIFICATE_ID_VERIFY_FAIL`],
/// [`codes::FAILED_OPERATION_CERTIFICATE_IS_NULL`], [`codes::FAILED_OPERATION_DEFINE_MAPPING_ENVIRONMENT_ERROR`],
/// [`codes::FAILED_OPERATION_DEFINE_MAPPING_NOT_NULL`], [`codes::FAILED_OPERATION_DEFINE_MAPPING_PARAM_REPEAT`],
/// [`codes::FAILED_OPERATION_DEFINE_MAPPING_PATH_ERROR`],
/// [`codes::FAILED_OPERATION_DOMAIN_ALREADY_BIND_OTHER_SERVICE`],
/// [`codes::FAILED_OPERATION_DOMAIN_ALREADY_BIND_SERVICE`], [`codes::FAILED_OPERATION_DOMAIN_IN_BLACK_LIST`],
/// [`codes::FAILED_OPERATION_DOMAIN_NEED_BEIAN`], [`codes::FAILED_OPERATION_DOMAIN_RESOLVE_ERROR`],
/// [`codes::FAILED_OPERATION_FORMAT_ERROR`], [`codes::FAILED_OPERATION_IS_DEFAULT_MAPPING`],
/// [`codes::FAILED_OPERATION_NET_SUB_DOMAIN_ERROR`], [`codes::FAILED_OPERATION_SERVICE_ERROR`],
/// [`codes::FAILED_OPERATION_SERVICE_IN_OPERATION`], [`codes::FAILED_OPERATION_SUB_DOMAIN_FORMAT_ERROR`],
/// [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_APIGW_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PROCOTOL`], [`codes::LIMIT_EXCEEDED_EXCEEDED_DEFINE_MAPPING_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_EXCEEDED_DOMAIN_LIMIT`], [`codes::LIMIT_EXCEEDED_REQUEST_LIMIT_EXCEEDED`],
/// [`codes::UNSUPPORTED_OPERATION_FORCE_HTTPS`], [`codes::UNSUPPORTED_OPERATION_INVALID_SERVICE_TRADE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindSubDomain {
    /// Required.
    pub service_id: String,
    /// Required.
    pub sub_domain: String,
    /// Required.
    pub protocol: String,
    /// Required.
    pub net_type: String,
    /// Required.
    pub is_default_mapping: bool,
    /// Required.
    pub net_sub_domain: String,
    pub certificate_id: Option<String>,
    pub path_mapping_set: Option<Vec<PathMapping>>,
    pub is_forced_https: Option<bool>,
}

/// Arguments of [`BindSubDomain::new`].
pub struct BindSubDomainRequired {
    pub service_id: String,
    pub sub_domain: String,
    pub protocol: String,
    pub net_type: String,
    pub is_default_mapping: bool,
    pub net_sub_domain: String,
}
operation! {
    BindSubDomain { BindSubDomainRequired: service_id, sub_domain, protocol, net_type, is_default_mapping, net_sub_domain }
    "BindSubDomain" -> Empty {
    0 "ServiceId" service_id, 1 "SubDomain" sub_domain, 2 "Protocol" protocol, 3 "NetType" net_type,
    4 "IsDefaultMapping" is_default_mapping, 5 "NetSubDomain" net_sub_domain, 6 "CertificateId" certificate_id: String,
    7 "PathMappingSet" path_mapping_set: Vec<PathMapping>, 8 "IsForcedHttps" is_forced_https: bool
} }

/// Response of [`BindSubDomain`]: empty.
pub type BindSubDomainOutput = Empty;

/// In the request of [`BindSubDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathMapping {
    /// Required.
    pub path: Option<String>,
    /// Required.
    pub environment: Option<String>,
}
input! { PathMapping(path: String, environment: String) {
    0 "Path" path: String, 1 "Environment" environment: String
} }

/// Builds api doc: `BuildAPIDoc` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=BuildAPIDoc>.
///
/// Errors: [`codes::FAILED_OPERATION_API_ERROR`], [`codes::FAILED_OPERATION_CODING_ERROR`],
/// [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::INTERNAL_ERROR_RETURNABLE_EXCEPTION`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_API`], [`codes::RESOURCE_NOT_FOUND_INVALID_API_DOC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildAPIDoc {
    /// Required.
    pub api_doc_id: String,
}
operation! { BuildAPIDoc(api_doc_id: String) "BuildAPIDoc" -> BuildAPIDocOutput {
    0 "ApiDocId" api_doc_id
} }

/// Response of [`BuildAPIDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildAPIDocOutput {
    pub result: Option<bool>,
}
model! { BuildAPIDocOutput {
    0 "Result" result: bool
} }

/// Creates api doc: `CreateAPIDoc` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=CreateAPIDoc>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_ACCESS_KEY_EXIST`], [`codes::FAILED_OPERATION_API_BIND_ENVIRONMEN`],
/// [`codes::FAILED_OPERATION_API_BIND_ENVIRONMENT`], [`codes::FAILED_OPERATION_API_ERROR`],
/// [`codes::FAILED_OPERATION_CODING_ERROR`], [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_API_DOC_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_ACCESS_KEY_ID`], [`codes::RESOURCE_NOT_FOUND_INVALID_API`],
/// [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAPIDoc {
    /// Required.
    pub api_doc_name: String,
    /// Required.
    pub service_id: String,
    /// Required.
    pub environment: String,
    /// Required.
    pub api_ids: Vec<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateAPIDoc(api_doc_name: String, service_id: String, environment: String, api_ids: Vec<String>)
    "CreateAPIDoc" -> CreateAPIDocOutput {
    0 "ApiDocName" api_doc_name, 1 "ServiceId" service_id, 2 "Environment" environment, 3 "ApiIds" api_ids,
    4 "Tags" tags: Vec<Tag>
} }

/// In the request of [`CreateAPIDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { Tag(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateAPIDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAPIDocOutput {
    pub result: Option<APIDoc>,
}
model! { CreateAPIDocOutput {
    0 "Result" result: APIDoc
} }

/// In the response of [`CreateAPIDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APIDoc {
    pub api_doc_id: Option<String>,
    pub api_doc_name: Option<String>,
    pub api_doc_status: Option<String>,
    pub tags: Vec<Tag>,
}
model! { APIDoc {
    0 "ApiDocId" api_doc_id: String, 1 "ApiDocName" api_doc_name: String, 2 "ApiDocStatus" api_doc_status: String,
    3 "Tags" tags: Vec<Tag>
} }

/// Creates api: `CreateApi` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=CreateApi>.
///
/// Errors: [`codes::FAILED_OPERATION_API_IN_OPERATION`], [`codes::FAILED_OPERATION_BACKEND_DOMAIN_ERROR`],
/// [`codes::FAILED_OPERATION_DOMAIN_NEED_BEIAN`], [`codes::FAILED_OPERATION_EIAM_ERROR`],
/// [`codes::FAILED_OPERATION_EB_ERROR`], [`codes::FAILED_OPERATION_GET_ROLE_ERROR`],
/// [`codes::FAILED_OPERATION_SCF_ERROR`], [`codes::FAILED_OPERATION_SERVICE_ERROR`],
/// [`codes::FAILED_OPERATION_SERVICE_IN_OPERATION`], [`codes::INTERNAL_ERROR_APIGW_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_CAUTH_EXCEPTION`], [`codes::INTERNAL_ERROR_CLB_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_SCF_EXCEPTION`], [`codes::INTERNAL_ERROR_TSF_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_VPC_EXCEPTION`], [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PROXY_IP`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_API_BUSINESS_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_API_REQUEST_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_INVALID_API_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BACKEND_PATH`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CLB`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IP_ADDRESS`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PORT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PUBLIC_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_REQUEST_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SCF_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SERVICE_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SERVICE_MOCK_RETURN_MESSAGE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SERVICE_PARAM`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SERVICE_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SERVICE_TYPE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_TSF_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_UPSTREAM`], [`codes::INVALID_PARAMETER_VALUE_INVALID_URL`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_VPC_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_INVALID_WS_METHOD`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_NOT_IN_OPTIONS`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_NOT_MATCH`], [`codes::INVALID_PARAMETER_VALUE_RANGE_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_API_COUNT_LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_OAUTH_API`], [`codes::UNSUPPORTED_OPERATION_BASIC_SERVICE_NO_MORE_API`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`], [`codes::UNSUPPORTED_OPERATION_INVALID_ENDPOINT_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_SERVICE_EXIST`], [`codes::UNSUPPORTED_OPERATION_UNPACK_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_NET_TYPE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApi {
    /// Required.
    pub service_id: String,
    /// Required.
    pub service_type: String,
    /// Required.
    pub service_timeout: i64,
    /// Required.
    pub protocol: String,
    /// Required.
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

/// Arguments of [`CreateApi::new`].
pub struct CreateApiRequired {
    pub service_id: String,
    pub service_type: String,
    pub service_timeout: i64,
    pub protocol: String,
    pub request_config: ApiRequestConfig,
}
operation! { CreateApi { CreateApiRequired: service_id, service_type, service_timeout, protocol, request_config }
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

/// In the request of [`CreateApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiRequestConfig {
    /// Required.
    pub path: Option<String>,
    /// Required.
    pub method: Option<String>,
}
input! { ApiRequestConfig(path: String, method: String) {
    0 "Path" path: String, 1 "Method" method: String
} }

/// In the request of [`CreateApi`].
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

/// In the request of [`CreateApi`].
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

/// In the request of [`CreateApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MicroServiceReq {
    /// Required.
    pub cluster_id: Option<String>,
    /// Required.
    pub namespace_id: Option<String>,
    /// Required.
    pub micro_service_name: Option<String>,
}
input! { MicroServiceReq(cluster_id: String, namespace_id: String, micro_service_name: String) {
    0 "ClusterId" cluster_id: String, 1 "NamespaceId" namespace_id: String,
    2 "MicroServiceName" micro_service_name: String
} }

/// In the request of [`CreateApi`].
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

/// In the request of [`CreateApi`].
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

/// In the request of [`CreateApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TargetServicesReq {
    /// Required.
    pub vm_ip: Option<String>,
    /// Required.
    pub vpc_id: Option<String>,
    /// Required.
    pub vm_port: Option<i64>,
    /// Required.
    pub host_ip: Option<String>,
    pub docker_ip: Option<String>,
}
input! { TargetServicesReq(vm_ip: String, vpc_id: String, vm_port: i64, host_ip: String) {
    0 "VmIp" vm_ip: String, 1 "VpcId" vpc_id: String, 2 "VmPort" vm_port: i64, 3 "HostIp" host_ip: String,
    4 "DockerIp" docker_ip: String
} }

/// In the request of [`CreateApi`].
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

/// In the request of [`CreateApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosConfig {
    /// Required.
    pub action: Option<String>,
    /// Required.
    pub bucket_name: Option<String>,
    pub authorization: Option<bool>,
    pub path_match_mode: Option<String>,
}
input! { CosConfig(action: String, bucket_name: String) {
    0 "Action" action: String, 1 "BucketName" bucket_name: String, 2 "Authorization" authorization: bool,
    3 "PathMatchMode" path_match_mode: String
} }

/// In the request of [`CreateApi`].
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

/// In the request of [`CreateApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OauthConfig {
    /// Required.
    pub public_key: Option<String>,
    /// Required.
    pub token_location: Option<String>,
    pub login_redirect_url: Option<String>,
}
input! { OauthConfig(public_key: String, token_location: String) {
    0 "PublicKey" public_key: String, 1 "TokenLocation" token_location: String,
    2 "LoginRedirectUrl" login_redirect_url: String
} }

/// In the request of [`CreateApi`].
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

/// Response of [`CreateApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiOutput {
    pub result: Option<CreateApiResultInfo>,
}
model! { CreateApiOutput {
    0 "Result" result: CreateApiResultInfo
} }

/// In the response of [`CreateApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiResultInfo {
    pub api_id: Option<String>,
    pub path: Option<String>,
    pub method: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
}
model! { CreateApiResultInfo {
    0 "ApiId" api_id: String, 1 "Path" path: String, 2 "Method" method: String, 3 "CreatedTime" created_time: String
} }

/// Creates api app: `CreateApiApp` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=CreateApiApp>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCESS_KEY_EXIST`], [`codes::FAILED_OPERATION_TAG_BIND_SERVICE_ERROR`],
/// [`codes::INTERNAL_ERROR_APIGW_EXCEPTION`], [`codes::LIMIT_EXCEEDED_API_APP_COUNT_LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_API_KEY_COUNT_LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_UNPACK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiApp {
    /// Required.
    pub api_app_name: String,
    pub api_app_desc: Option<String>,
}
operation! { CreateApiApp(api_app_name: String) "CreateApiApp" -> CreateApiAppOutput {
    0 "ApiAppName" api_app_name, 1 "ApiAppDesc" api_app_desc: String
} }

/// Response of [`CreateApiApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiAppOutput {
    pub result: Option<ApiAppInfo>,
}
model! { CreateApiAppOutput {
    0 "Result" result: ApiAppInfo
} }

/// In the response of [`CreateApiApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiAppInfo {
    pub api_app_name: Option<String>,
    pub api_app_id: Option<String>,
    /// Secret.
    pub api_app_secret: Option<Secret>,
    pub api_app_desc: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub modified_time: Option<String>,
    pub api_app_key: Option<String>,
}
model! { ApiAppInfo {
    0 "ApiAppName" api_app_name: String, 1 "ApiAppId" api_app_id: String, 2 "ApiAppSecret" api_app_secret: Secret,
    3 "ApiAppDesc" api_app_desc: String, 4 "CreatedTime" created_time: String, 5 "ModifiedTime" modified_time: String,
    6 "ApiAppKey" api_app_key: String
} }

/// Creates api key: `CreateApiKey` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=CreateApiKey>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCESS_KEY_EXIST`], [`codes::INTERNAL_ERROR_APIGW_EXCEPTION`],
/// [`codes::LIMIT_EXCEEDED_API_KEY_COUNT_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION_UNCERTIFIED_USER`],
/// [`codes::UNSUPPORTED_OPERATION_UNPACK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKey {
    /// Required.
    pub secret_name: String,
    pub access_key_type: Option<String>,
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreateApiKey(secret_name: String) "CreateApiKey" -> CreateApiKeyOutput {
    0 "SecretName" secret_name, 1 "AccessKeyType" access_key_type: String, 2 "AccessKeyId" access_key_id: String,
    3 "AccessKeySecret" access_key_secret: Secret, 4 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreateApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiKeyOutput {
    pub result: Option<ApiKey>,
}
model! { CreateApiKeyOutput {
    0 "Result" result: ApiKey
} }

/// In the response of [`CreateApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiKey {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub access_key_type: Option<String>,
    pub secret_name: Option<String>,
    /// RFC 3339 time.
    pub modified_time: Option<String>,
    pub status: Option<i64>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub tags: Vec<Tag>,
}
model! { ApiKey {
    0 "AccessKeyId" access_key_id: String, 1 "AccessKeySecret" access_key_secret: Secret,
    2 "AccessKeyType" access_key_type: String, 3 "SecretName" secret_name: String,
    4 "ModifiedTime" modified_time: String, 5 "Status" status: i64, 6 "CreatedTime" created_time: String,
    7 "Tags" tags: Vec<Tag>
} }

/// Creates exclusive instances: `CreateExclusiveInstances` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=CreateExclusiveInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_ACCESS_KEY_EXIST`], [`codes::INTERNAL_ERROR_APIGW_EXCEPTION`],
/// [`codes::LIMIT_EXCEEDED_API_KEY_COUNT_LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION_UNCERTIFIED_USER`],
/// [`codes::UNSUPPORTED_OPERATION_UNPACK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExclusiveInstances {
    /// Required.
    pub zones: Vec<String>,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub network_config: InstanceNetworkConfig,
    /// Required.
    pub vpc_config: VpcConfig,
    /// Required.
    pub pay_mode: String,
    pub instance_name: Option<String>,
    pub instance_description: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub period: Option<i64>,
    pub auto_renew_flag: Option<String>,
}

/// Arguments of [`CreateExclusiveInstances::new`].
pub struct CreateExclusiveInstancesRequired {
    pub zones: Vec<String>,
    pub instance_type: String,
    pub network_config: InstanceNetworkConfig,
    pub vpc_config: VpcConfig,
    pub pay_mode: String,
}
operation! {
    CreateExclusiveInstances { CreateExclusiveInstancesRequired: zones, instance_type, network_config, vpc_config, pay_mode }
    "CreateExclusiveInstances" -> CreateExclusiveInstancesOutput {
    0 "Zones" zones, 1 "InstanceType" instance_type, 2 "NetworkConfig" network_config, 3 "VpcConfig" vpc_config,
    4 "PayMode" pay_mode, 5 "InstanceName" instance_name: String, 6 "InstanceDescription" instance_description: String,
    7 "Tags" tags: Vec<Tag>, 8 "Period" period: i64, 9 "AutoRenewFlag" auto_renew_flag: String
} }

/// In the request of [`CreateExclusiveInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceNetworkConfig {
    /// Required.
    pub internet_max_bandwidth_out: Option<i64>,
}
input! { InstanceNetworkConfig(internet_max_bandwidth_out: i64) {
    0 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64
} }

/// In the request of [`CreateExclusiveInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VpcConfig {
    /// Required.
    pub uniq_vpc_id: Option<String>,
    /// Required.
    pub uniq_subnet_id: Option<String>,
}
input! { VpcConfig(uniq_vpc_id: String, uniq_subnet_id: String) {
    0 "UniqVpcId" uniq_vpc_id: String, 1 "UniqSubnetId" uniq_subnet_id: String
} }

/// Response of [`CreateExclusiveInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExclusiveInstancesOutput {
    pub result: Option<String>,
}
model! { CreateExclusiveInstancesOutput {
    0 "Result" result: String
} }

/// Creates ip strategy: `CreateIPStrategy` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=CreateIPStrategy>.
///
/// Errors: [`codes::LIMIT_EXCEEDED_IP_STRATEGY_LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIPStrategy {
    /// Required.
    pub service_id: String,
    /// Required.
    pub strategy_name: String,
    /// Required.
    pub strategy_type: String,
    /// Required.
    pub strategy_data: String,
}
operation! { CreateIPStrategy(service_id: String, strategy_name: String, strategy_type: String, strategy_data: String)
    "CreateIPStrategy" -> CreateIPStrategyOutput {
    0 "ServiceId" service_id, 1 "StrategyName" strategy_name, 2 "StrategyType" strategy_type,
    3 "StrategyData" strategy_data
} }

/// Response of [`CreateIPStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIPStrategyOutput {
    pub result: Option<IPStrategy>,
}
model! { CreateIPStrategyOutput {
    0 "Result" result: IPStrategy
} }

/// In the response of [`CreateIPStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPStrategy {
    pub strategy_id: Option<String>,
    pub strategy_name: Option<String>,
    pub strategy_type: Option<String>,
    pub strategy_data: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub modified_time: Option<String>,
    pub service_id: Option<String>,
    pub bind_api_total_count: Option<i64>,
    pub bind_apis: Vec<DesApisStatus>,
}
model! { IPStrategy {
    0 "StrategyId" strategy_id: String, 1 "StrategyName" strategy_name: String, 2 "StrategyType" strategy_type: String,
    3 "StrategyData" strategy_data: String, 4 "CreatedTime" created_time: String,
    5 "ModifiedTime" modified_time: String, 6 "ServiceId" service_id: String,
    7 "BindApiTotalCount" bind_api_total_count: i64, 8 "BindApis" bind_apis: Vec<DesApisStatus>
} }

/// In the response of [`CreateIPStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DesApisStatus {
    pub service_id: Option<String>,
    pub api_id: Option<String>,
    pub api_desc: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
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
    pub relation_buniess_api_ids: Vec<String>,
    pub tags: Vec<String>,
    pub path: Option<String>,
    pub method: Option<String>,
}
model! { DesApisStatus {
    0 "ServiceId" service_id: String, 1 "ApiId" api_id: String, 2 "ApiDesc" api_desc: String,
    3 "CreatedTime" created_time: String, 4 "ModifiedTime" modified_time: String, 5 "ApiName" api_name: String,
    6 "VpcId" vpc_id: i64, 7 "UniqVpcId" uniq_vpc_id: String, 8 "ApiType" api_type: String,
    9 "Protocol" protocol: String, 10 "IsDebugAfterCharge" is_debug_after_charge: bool, 11 "AuthType" auth_type: String,
    12 "ApiBusinessType" api_business_type: String, 13 "AuthRelationApiId" auth_relation_api_id: String,
    14 "OauthConfig" oauth_config: OauthConfig, 15 "RelationBuniessApiIds" relation_buniess_api_ids: Vec<String>,
    16 "Tags" tags: Vec<String>, 17 "Path" path: String, 18 "Method" method: String
} }

/// Creates plugin: `CreatePlugin` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=CreatePlugin>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_IN_OPERATION`], [`codes::FAILED_OPERATION_TAG_BIND_SERVICE_ERROR`],
/// [`codes::INTERNAL_ERROR_TSF_EXCEPTION`], [`codes::INTERNAL_ERROR_VPC_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_PLUGIN_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_API_REQUEST_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BACKEND_PATH`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CLB`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CONDITION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IP_ADDRESS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PLUGIN_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PORT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SCF_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SERVICE_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SERVICE_PARAM`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SERVICE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_UPSTREAM`], [`codes::INVALID_PARAMETER_VALUE_INVALID_URL`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_VPC_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_LENGTH_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_IN_OPTIONS`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE_EXCEEDED`], [`codes::MISSING_PARAMETER_BACKEND_SPECIFIC_PARAM`],
/// [`codes::MISSING_PARAMETER_PLUGIN_CONFIG`], [`codes::UNAUTHORIZED_OPERATION_UNCERTIFIED_USER`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`], [`codes::UNSUPPORTED_OPERATION_UNPACK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePlugin {
    /// Required.
    pub plugin_name: String,
    /// Required.
    pub plugin_type: String,
    /// Required.
    pub plugin_data: String,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
operation! { CreatePlugin(plugin_name: String, plugin_type: String, plugin_data: String)
    "CreatePlugin" -> CreatePluginOutput {
    0 "PluginName" plugin_name, 1 "PluginType" plugin_type, 2 "PluginData" plugin_data,
    3 "Description" description: String, 4 "Tags" tags: Vec<Tag>
} }

/// Response of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePluginOutput {
    pub result: Option<Plugin>,
}
model! { CreatePluginOutput {
    0 "Result" result: Plugin
} }

/// In the response of [`CreatePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Plugin {
    pub plugin_id: Option<String>,
    pub plugin_name: Option<String>,
    pub plugin_type: Option<String>,
    pub plugin_data: Option<String>,
    pub description: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub modified_time: Option<String>,
    pub attached_api_total_count: Option<i64>,
    pub attached_apis: Vec<AttachedApiInfo>,
}
model! { Plugin {
    0 "PluginId" plugin_id: String, 1 "PluginName" plugin_name: String, 2 "PluginType" plugin_type: String,
    3 "PluginData" plugin_data: String, 4 "Description" description: String, 5 "CreatedTime" created_time: String,
    6 "ModifiedTime" modified_time: String, 7 "AttachedApiTotalCount" attached_api_total_count: i64,
    8 "AttachedApis" attached_apis: Vec<AttachedApiInfo>
} }

/// In the response of [`CreatePlugin`].
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
    /// RFC 3339 time.
    pub attached_time: Option<String>,
}
model! { AttachedApiInfo {
    0 "ServiceId" service_id: String, 1 "ServiceName" service_name: String, 2 "ServiceDesc" service_desc: String,
    3 "ApiId" api_id: String, 4 "ApiName" api_name: String, 5 "ApiDesc" api_desc: String,
    6 "Environment" environment: String, 7 "AttachedTime" attached_time: String
} }

/// Creates service: `CreateService` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=CreateService>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_INSTANCE_NOT_EXIST`], [`codes::FAILED_OPERATION_TAG_BIND_SERVICE_ERROR`],
/// [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_APIGW_EXCEPTION`], [`codes::INTERNAL_ERROR_CAUTH_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_VPC_EXCEPTION`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_VPC_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_NOT_IN_OPTIONS`],
/// [`codes::INVALID_PARAMETER_VALUE_PARAMETER_VALUE_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED_IP_STRATEGY_LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_SERVICE_COUNT_LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_UNCERTIFIED_USER`],
/// [`codes::UNSUPPORTED_OPERATION_ACCOUNT_ARREARS`], [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`],
/// [`codes::UNSUPPORTED_OPERATION_UNPACK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateService {
    /// Required.
    pub service_name: String,
    /// Required.
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

/// Response of [`CreateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateServiceOutput {
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_desc: Option<String>,
    pub outer_sub_domain: Option<String>,
    pub inner_sub_domain: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub net_types: Vec<String>,
    pub ip_version: Option<String>,
}
model! { CreateServiceOutput {
    0 "ServiceId" service_id: String, 1 "ServiceName" service_name: String, 2 "ServiceDesc" service_desc: String,
    3 "OuterSubDomain" outer_sub_domain: String, 4 "InnerSubDomain" inner_sub_domain: String,
    5 "CreatedTime" created_time: String, 6 "NetTypes" net_types: Vec<String>, 7 "IpVersion" ip_version: String
} }

/// Creates upstream: `CreateUpstream` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=CreateUpstream>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_OPERATE_UPSTREAM`], [`codes::FAILED_OPERATION_TAG_BIND_SERVICE_ERROR`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_VPC_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_IN_OPTIONS`], [`codes::INVALID_PARAMETER_VALUE_RANGE_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`],
/// [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_INSUFFICIENT`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUpstream {
    /// Required.
    pub scheme: String,
    /// Required.
    pub algorithm: String,
    /// Required.
    pub uniq_vpc_id: String,
    pub upstream_name: Option<String>,
    pub upstream_description: Option<String>,
    pub upstream_type: Option<String>,
    pub retries: Option<i64>,
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
    6 "Retries" retries: i64, 7 "UpstreamHost" upstream_host: String, 8 "Nodes" nodes: Vec<UpstreamNode>,
    9 "Tags" tags: Vec<Tag>, 10 "HealthChecker" health_checker: UpstreamHealthChecker,
    11 "K8sService" k8s_service: Vec<K8sService>
} }

/// In the request of [`CreateUpstream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamNode {
    /// Required.
    pub host: Option<String>,
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub weight: Option<i64>,
    pub vm_instance_id: Option<String>,
    pub tags: Option<Vec<String>>,
    pub healthy: Option<String>,
    pub service_name: Option<String>,
    pub name_space: Option<String>,
    pub cluster_id: Option<String>,
    pub source: Option<String>,
    pub unique_service_name: Option<String>,
}
input! { UpstreamNode(host: String, port: i64, weight: i64) {
    0 "Host" host: String, 1 "Port" port: i64, 2 "Weight" weight: i64, 3 "VmInstanceId" vm_instance_id: String,
    4 "Tags" tags: Vec<String>, 5 "Healthy" healthy: String, 6 "ServiceName" service_name: String,
    7 "NameSpace" name_space: String, 8 "ClusterId" cluster_id: String, 9 "Source" source: String,
    10 "UniqueServiceName" unique_service_name: String
} }

/// In the request of [`CreateUpstream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamHealthChecker {
    /// Required.
    pub enable_active_check: Option<bool>,
    /// Required.
    pub enable_passive_check: Option<bool>,
    /// Required.
    pub healthy_http_status: Option<String>,
    /// Required.
    pub unhealthy_http_status: Option<String>,
    /// Required.
    pub tcp_failure_threshold: Option<i64>,
    /// Required.
    pub timeout_threshold: Option<i64>,
    /// Required.
    pub http_failure_threshold: Option<i64>,
    pub active_check_http_path: Option<String>,
    pub active_check_timeout: Option<i64>,
    pub active_check_interval: Option<i64>,
    pub active_request_header: Option<Vec<UpstreamHealthCheckerReqHeaders>>,
    pub unhealthy_timeout: Option<i64>,
}

/// Arguments of [`UpstreamHealthChecker::new`].
pub struct UpstreamHealthCheckerRequired {
    pub enable_active_check: bool,
    pub enable_passive_check: bool,
    pub healthy_http_status: String,
    pub unhealthy_http_status: String,
    pub tcp_failure_threshold: i64,
    pub timeout_threshold: i64,
    pub http_failure_threshold: i64,
}
input! {
    UpstreamHealthChecker { UpstreamHealthCheckerRequired: enable_active_check, enable_passive_check, healthy_http_status, unhealthy_http_status, tcp_failure_threshold, timeout_threshold, http_failure_threshold } {
    0 "EnableActiveCheck" enable_active_check: bool, 1 "EnablePassiveCheck" enable_passive_check: bool,
    2 "HealthyHttpStatus" healthy_http_status: String, 3 "UnhealthyHttpStatus" unhealthy_http_status: String,
    4 "TcpFailureThreshold" tcp_failure_threshold: i64, 5 "TimeoutThreshold" timeout_threshold: i64,
    6 "HttpFailureThreshold" http_failure_threshold: i64, 7 "ActiveCheckHttpPath" active_check_http_path: String,
    8 "ActiveCheckTimeout" active_check_timeout: i64, 9 "ActiveCheckInterval" active_check_interval: i64,
    10 "ActiveRequestHeader" active_request_header: Vec<UpstreamHealthCheckerReqHeaders>,
    11 "UnhealthyTimeout" unhealthy_timeout: i64
} }

/// In the request of [`CreateUpstream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamHealthCheckerReqHeaders {}
input! { UpstreamHealthCheckerReqHeaders() {} }

/// In the request of [`CreateUpstream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8sService {
    /// Required.
    pub weight: Option<i64>,
    /// Required.
    pub cluster_id: Option<String>,
    /// Required.
    pub namespace: Option<String>,
    /// Required.
    pub service_name: Option<String>,
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub extra_labels: Option<Vec<K8sLabel>>,
    pub name: Option<String>,
}

/// Arguments of [`K8sService::new`].
pub struct K8sServiceRequired {
    pub weight: i64,
    pub cluster_id: String,
    pub namespace: String,
    pub service_name: String,
    pub port: i64,
    pub extra_labels: Vec<K8sLabel>,
}
input! { K8sService { K8sServiceRequired: weight, cluster_id, namespace, service_name, port, extra_labels } {
    0 "Weight" weight: i64, 1 "ClusterId" cluster_id: String, 2 "Namespace" namespace: String,
    3 "ServiceName" service_name: String, 4 "Port" port: i64, 5 "ExtraLabels" extra_labels: Vec<K8sLabel>,
    6 "Name" name: String
} }

/// In the request of [`CreateUpstream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct K8sLabel {
    /// Required.
    pub key: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { K8sLabel(key: String, value: String) {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateUpstream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUpstreamOutput {
    pub upstream_id: Option<String>,
}
model! { CreateUpstreamOutput {
    0 "UpstreamId" upstream_id: String
} }

/// Creates usage plan: `CreateUsagePlan` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=CreateUsagePlan>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_MAX_REQUEST_NUM`],
/// [`codes::LIMIT_EXCEEDED_USAGE_PLAN_LIMIT_EXCEEDED`], [`codes::UNSUPPORTED_OPERATION_UNPACK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsagePlan {
    /// Required.
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

/// Response of [`CreateUsagePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUsagePlanOutput {
    pub result: Option<UsagePlanInfo>,
}
model! { CreateUsagePlanOutput {
    0 "Result" result: UsagePlanInfo
} }

/// In the response of [`CreateUsagePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsagePlanInfo {
    pub usage_plan_id: Option<String>,
    pub usage_plan_name: Option<String>,
    pub usage_plan_desc: Option<String>,
    pub max_request_num_pre_sec: Option<i64>,
    pub max_request_num: Option<i64>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub modified_time: Option<String>,
    pub bind_secret_id_total_count: Option<i64>,
    pub bind_secret_ids: Vec<String>,
    pub bind_environment_total_count: Option<i64>,
    pub bind_environments: Vec<UsagePlanBindEnvironment>,
    pub tags: Vec<Tag>,
}
model! { UsagePlanInfo {
    0 "UsagePlanId" usage_plan_id: String, 1 "UsagePlanName" usage_plan_name: String,
    2 "UsagePlanDesc" usage_plan_desc: String, 3 "MaxRequestNumPreSec" max_request_num_pre_sec: i64,
    4 "MaxRequestNum" max_request_num: i64, 5 "CreatedTime" created_time: String,
    6 "ModifiedTime" modified_time: String, 7 "BindSecretIdTotalCount" bind_secret_id_total_count: i64,
    8 "BindSecretIds" bind_secret_ids: Vec<String>, 9 "BindEnvironmentTotalCount" bind_environment_total_count: i64,
    10 "BindEnvironments" bind_environments: Vec<UsagePlanBindEnvironment>, 11 "Tags" tags: Vec<Tag>
} }

/// In the response of [`CreateUsagePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsagePlanBindEnvironment {
    pub environment_name: Option<String>,
    pub service_id: Option<String>,
}
model! { UsagePlanBindEnvironment {
    0 "EnvironmentName" environment_name: String, 1 "ServiceId" service_id: String
} }

/// Deletes api doc: `DeleteAPIDoc` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DeleteAPIDoc>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`],
/// [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNKNOWN_PARAMETER`],
/// [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAPIDoc {
    /// Required.
    pub api_doc_id: String,
}
operation! { DeleteAPIDoc(api_doc_id: String) "DeleteAPIDoc" -> DeleteAPIDocOutput {
    0 "ApiDocId" api_doc_id
} }

/// Response of [`DeleteAPIDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAPIDocOutput {
    pub result: Option<bool>,
}
model! { DeleteAPIDocOutput {
    0 "Result" result: bool
} }

/// Deletes api: `DeleteApi` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DeleteApi>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_API_BIND_ENVIRONMEN`], [`codes::FAILED_OPERATION_SERVICE_IN_OPERATION`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_INVALID_API`],
/// [`codes::RESOURCE_UNAVAILABLE`], [`codes::RESOURCES_SOLD_OUT`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`], [`codes::UNSUPPORTED_OPERATION_INVALID_SERVICE_TRADE`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_ASSOCIATED`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_DELETE_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApi {
    /// Required.
    pub service_id: String,
    /// Required.
    pub api_id: String,
}
operation! { DeleteApi(service_id: String, api_id: String) "DeleteApi" -> DeleteApiOutput {
    0 "ServiceId" service_id, 1 "ApiId" api_id
} }

/// Response of [`DeleteApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiOutput {
    pub result: Option<bool>,
}
model! { DeleteApiOutput {
    0 "Result" result: bool
} }

/// Deletes api app: `DeleteApiApp` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DeleteApiApp>.
///
/// Errors: [`codes::FAILED_OPERATION_API_ERROR`], [`codes::FAILED_OPERATION_API_IN_OPERATION`],
/// [`codes::FAILED_OPERATION_GET_ROLE_ERROR`], [`codes::INTERNAL_ERROR_APIGW_EXCEPTION`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_API`], [`codes::RESOURCE_NOT_FOUND_INVALID_API_APP`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_SERVICE_TRADE`], [`codes::UNSUPPORTED_OPERATION_RESOURCE_ASSOCIATED`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_DELETE_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiApp {
    /// Required.
    pub api_app_id: String,
}
operation! { DeleteApiApp(api_app_id: String) "DeleteApiApp" -> DeleteApiAppOutput {
    0 "ApiAppId" api_app_id
} }

/// Response of [`DeleteApiApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiAppOutput {
    pub result: Option<bool>,
}
model! { DeleteApiAppOutput {
    0 "Result" result: bool
} }

/// Deletes api key: `DeleteApiKey` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DeleteApiKey>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVALID_ACCESS_KEY_ID`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATUS`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_IS_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiKey {
    /// Required.
    pub access_key_id: String,
}
operation! { DeleteApiKey(access_key_id: String) "DeleteApiKey" -> DeleteApiKeyOutput {
    0 "AccessKeyId" access_key_id
} }

/// Response of [`DeleteApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiKeyOutput {
    pub result: Option<bool>,
}
model! { DeleteApiKeyOutput {
    0 "Result" result: bool
} }

/// Deletes ip strategy: `DeleteIPStrategy` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DeleteIPStrategy>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVALID_IP_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIPStrategy {
    /// Required.
    pub service_id: String,
    /// Required.
    pub strategy_id: String,
}
operation! { DeleteIPStrategy(service_id: String, strategy_id: String) "DeleteIPStrategy" -> DeleteIPStrategyOutput {
    0 "ServiceId" service_id, 1 "StrategyId" strategy_id
} }

/// Response of [`DeleteIPStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteIPStrategyOutput {
    pub result: Option<bool>,
}
model! { DeleteIPStrategyOutput {
    0 "Result" result: bool
} }

/// Deletes plugin: `DeletePlugin` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DeletePlugin>.
///
/// Errors: [`codes::INTERNAL_ERROR_APIGW_EXCEPTION`], [`codes::INTERNAL_ERROR_RETURNABLE_EXCEPTION`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_PLUGIN`], [`codes::UNAUTHORIZED_OPERATION_ACCESS_RESOURCE`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`], [`codes::UNSUPPORTED_OPERATION_UNPACK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePlugin {
    /// Required.
    pub plugin_id: String,
}
operation! { DeletePlugin(plugin_id: String) "DeletePlugin" -> DeletePluginOutput {
    0 "PluginId" plugin_id
} }

/// Response of [`DeletePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePluginOutput {
    pub result: Option<bool>,
}
model! { DeletePluginOutput {
    0 "Result" result: bool
} }

/// Deletes service: `DeleteService` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DeleteService>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::FAILED_OPERATION_SERVICE_IN_OPERATION`],
/// [`codes::INTERNAL_ERROR_APIGW_EXCEPTION`], [`codes::UNSUPPORTED_OPERATION_API_LIST_NOT_EMPTY`],
/// [`codes::UNSUPPORTED_OPERATION_EXISTING_ONLINE_ENVIRONMENT`], [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`],
/// [`codes::UNSUPPORTED_OPERATION_TAGS_NOT_EMPTY`], [`codes::UNSUPPORTED_OPERATION_UNPACK_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_DELETE_SERVICE`], [`codes::UNSUPPORTED_OPERATION_USAGE_PLAN_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteService {
    /// Required.
    pub service_id: String,
    pub skip_verification: Option<i64>,
}
operation! { DeleteService(service_id: String) "DeleteService" -> DeleteServiceOutput {
    0 "ServiceId" service_id, 1 "SkipVerification" skip_verification: i64
} }

/// Response of [`DeleteService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceOutput {
    pub result: Option<bool>,
}
model! { DeleteServiceOutput {
    0 "Result" result: bool
} }

/// Deletes service sub domain mapping: `DeleteServiceSubDomainMapping` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DeleteServiceSubDomainMapping>.
///
/// Errors: [`codes::FAILED_OPERATION_DELETE_PATH_MAPPING_SET_ERROR`], [`codes::FAILED_OPERATION_SERVICE_NOT_EXIST`],
/// [`codes::INTERNAL_ERROR`], [`codes::UNSUPPORTED_OPERATION_INVALID_SERVICE_TRADE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceSubDomainMapping {
    /// Required.
    pub service_id: String,
    /// Required.
    pub sub_domain: String,
    /// Required.
    pub environment: String,
}
operation! { DeleteServiceSubDomainMapping(service_id: String, sub_domain: String, environment: String)
    "DeleteServiceSubDomainMapping" -> DeleteServiceSubDomainMappingOutput {
    0 "ServiceId" service_id, 1 "SubDomain" sub_domain, 2 "Environment" environment
} }

/// Response of [`DeleteServiceSubDomainMapping`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteServiceSubDomainMappingOutput {
    pub result: Option<bool>,
}
model! { DeleteServiceSubDomainMappingOutput {
    0 "Result" result: bool
} }

/// Deletes upstream: `DeleteUpstream` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DeleteUpstream>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_DELETE_UPSTREAM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUpstream {
    /// Required.
    pub upstream_id: String,
}
operation! { DeleteUpstream(upstream_id: String) "DeleteUpstream" -> DeleteUpstreamOutput {
    0 "UpstreamId" upstream_id
} }

/// Response of [`DeleteUpstream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUpstreamOutput {
    pub upstream_id: Option<String>,
}
model! { DeleteUpstreamOutput {
    0 "UpstreamId" upstream_id: String
} }

/// Deletes usage plan: `DeleteUsagePlan` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DeleteUsagePlan>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVALID_USAGE_PLAN`], [`codes::UNSUPPORTED_OPERATION_USAGE_PLAN_IN_USE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsagePlan {
    /// Required.
    pub usage_plan_id: String,
}
operation! { DeleteUsagePlan(usage_plan_id: String) "DeleteUsagePlan" -> DeleteUsagePlanOutput {
    0 "UsagePlanId" usage_plan_id
} }

/// Response of [`DeleteUsagePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUsagePlanOutput {
    pub result: Option<bool>,
}
model! { DeleteUsagePlanOutput {
    0 "Result" result: bool
} }

/// `DemoteServiceUsagePlan` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DemoteServiceUsagePlan>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVALID_USAGE_PLAN`], [`codes::UNSUPPORTED_OPERATION_NO_USAGE_PLAN_ENV`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DemoteServiceUsagePlan {
    /// Required.
    pub usage_plan_id: String,
    /// Required.
    pub service_id: String,
    /// Required.
    pub environment: String,
}
operation! { DemoteServiceUsagePlan(usage_plan_id: String, service_id: String, environment: String)
    "DemoteServiceUsagePlan" -> DemoteServiceUsagePlanOutput {
    0 "UsagePlanId" usage_plan_id, 1 "ServiceId" service_id, 2 "Environment" environment
} }

/// Response of [`DemoteServiceUsagePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DemoteServiceUsagePlanOutput {
    pub result: Option<bool>,
}
model! { DemoteServiceUsagePlanOutput {
    0 "Result" result: bool
} }

/// Describes api doc detail: `DescribeAPIDocDetail` of `apigateway` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeAPIDocDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_CODING_ERROR`], [`codes::RESOURCE_NOT_FOUND_INVALID_API_DOC`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAPIDocDetail {
    /// Required.
    pub api_doc_id: String,
}
operation! { DescribeAPIDocDetail(api_doc_id: String) "DescribeAPIDocDetail" -> DescribeAPIDocDetailOutput {
    0 "ApiDocId" api_doc_id
} }

/// Response of [`DescribeAPIDocDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAPIDocDetailOutput {
    pub result: Option<APIDocInfo>,
}
model! { DescribeAPIDocDetailOutput {
    0 "Result" result: APIDocInfo
} }

/// In the response of [`DescribeAPIDocDetail`].
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
    /// Secret.
    pub share_password: Option<Secret>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub updated_time: Option<String>,
    pub service_id: Option<String>,
    pub environment: Option<String>,
    pub api_ids: Vec<String>,
    pub service_name: Option<String>,
    pub api_names: Vec<String>,
    pub tags: Vec<Tag>,
}
model! { APIDocInfo {
    0 "ApiDocId" api_doc_id: String, 1 "ApiDocName" api_doc_name: String, 2 "ApiDocStatus" api_doc_status: String,
    3 "ApiCount" api_count: i64, 4 "ViewCount" view_count: i64, 5 "ReleaseCount" release_count: i64,
    6 "ApiDocUri" api_doc_uri: String, 7 "SharePassword" share_password: Secret, 8 "UpdatedTime" updated_time: String,
    9 "ServiceId" service_id: String, 10 "Environment" environment: String, 11 "ApiIds" api_ids: Vec<String>,
    12 "ServiceName" service_name: String, 13 "ApiNames" api_names: Vec<String>, 14 "Tags" tags: Vec<Tag>
} }

/// Describes api docs: `DescribeAPIDocs` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeAPIDocs>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`].
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

/// Response of [`DescribeAPIDocs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAPIDocsOutput {
    pub result: Option<APIDocs>,
}
model! { DescribeAPIDocsOutput {
    0 "Result" result: APIDocs
} }

/// In the response of [`DescribeAPIDocs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct APIDocs {
    pub total_count: Option<i64>,
    pub api_doc_set: Vec<APIDoc>,
}
model! { APIDocs {
    0 "TotalCount" total_count: i64, 1 "APIDocSet" api_doc_set: Vec<APIDoc>
} }

/// Describes all plugin apis: `DescribeAllPluginApis` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeAllPluginApis>.
///
/// Errors: [`codes::FAILED_OPERATION_FORMAT_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME`], [`codes::RESOURCE_NOT_FOUND_INVALID_PLUGIN`],
/// [`codes::UNAUTHORIZED_OPERATION_ACCESS_RESOURCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllPluginApis {
    /// Required.
    pub service_id: String,
    /// Required.
    pub plugin_id: String,
    /// Required.
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
    Offset "Offset", "Result.ApiSet" result.api_set, total "Result.TotalCount" }

/// Response of [`DescribeAllPluginApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAllPluginApisOutput {
    pub result: Option<ApiInfoSummary>,
}
model! { DescribeAllPluginApisOutput {
    0 "Result" result: ApiInfoSummary
} }

/// In the response of [`DescribeAllPluginApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiInfoSummary {
    pub total_count: Option<i64>,
    pub api_set: Vec<AvailableApiInfo>,
}
model! { ApiInfoSummary {
    0 "TotalCount" total_count: i64, 1 "ApiSet" api_set: Vec<AvailableApiInfo>
} }

/// In the response of [`DescribeAllPluginApis`].
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
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "ApiType" api_type: String, 3 "Path" path: String,
    4 "Method" method: String, 5 "AttachedOtherPlugin" attached_other_plugin: bool, 6 "IsAttached" is_attached: bool
} }

/// Describes api: `DescribeApi` of `apigateway` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeApi>.
///
/// Errors: [`codes::FAILED_OPERATION_API_ERROR`], [`codes::FAILED_OPERATION_EB_ERROR`],
/// [`codes::FAILED_OPERATION_SERVICE_NOT_EXIST`], [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_DB_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_UPSTREAM`], [`codes::RESOURCE_NOT_FOUND_INVALID_API`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApi {
    /// Required.
    pub service_id: String,
    /// Required.
    pub api_id: String,
}
operation! { DescribeApi(service_id: String, api_id: String) "DescribeApi" -> DescribeApiOutput {
    0 "ServiceId" service_id, 1 "ApiId" api_id
} }

/// Response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiOutput {
    pub result: Option<ApiInfo>,
}
model! { DescribeApiOutput {
    0 "Result" result: ApiInfo
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiInfo {
    pub service_id: Option<String>,
    pub service_name: Option<String>,
    pub service_desc: Option<String>,
    pub api_id: Option<String>,
    pub api_desc: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
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
    pub response_error_codes: Vec<ErrorCodes>,
    pub request_parameters: Vec<ReqParameter>,
    pub service_timeout: Option<i64>,
    pub service_type: Option<String>,
    pub service_config: Option<ServiceConfig>,
    pub service_parameters: Vec<DescribeApiResultServiceParametersInfo>,
    pub constant_parameters: Vec<ConstantParameter>,
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
    pub micro_services: Vec<MicroService>,
    pub micro_services_info: Vec<i64>,
    pub service_tsf_load_balance_conf: Option<TsfLoadBalanceConfResp>,
    pub service_tsf_health_check_conf: Option<HealthCheckConf>,
    pub enable_cors: Option<bool>,
    pub tags: Vec<Tag>,
    pub environments: Vec<String>,
    pub is_base64_encoded: Option<bool>,
    pub is_base64_trigger: Option<bool>,
    pub base64_encoded_trigger_rules: Vec<Base64EncodedTriggerRule>,
    pub service_scf_event_is_async_call: Option<bool>,
}
model! { ApiInfo {
    0 "ServiceId" service_id: String, 1 "ServiceName" service_name: String, 2 "ServiceDesc" service_desc: String,
    3 "ApiId" api_id: String, 4 "ApiDesc" api_desc: String, 5 "CreatedTime" created_time: String,
    6 "ModifiedTime" modified_time: String, 7 "ApiName" api_name: String, 8 "ApiType" api_type: String,
    9 "Protocol" protocol: String, 10 "AuthType" auth_type: String, 11 "ApiBusinessType" api_business_type: String,
    12 "AuthRelationApiId" auth_relation_api_id: String, 13 "OauthConfig" oauth_config: OauthConfig,
    14 "IsDebugAfterCharge" is_debug_after_charge: bool, 15 "RequestConfig" request_config: RequestConfig,
    16 "ResponseType" response_type: String, 17 "ResponseSuccessExample" response_success_example: String,
    18 "ResponseFailExample" response_fail_example: String,
    19 "ResponseErrorCodes" response_error_codes: Vec<ErrorCodes>,
    20 "RequestParameters" request_parameters: Vec<ReqParameter>, 21 "ServiceTimeout" service_timeout: i64,
    22 "ServiceType" service_type: String, 23 "ServiceConfig" service_config: ServiceConfig,
    24 "ServiceParameters" service_parameters: Vec<DescribeApiResultServiceParametersInfo>,
    25 "ConstantParameters" constant_parameters: Vec<ConstantParameter>,
    26 "ServiceMockReturnMessage" service_mock_return_message: String,
    27 "ServiceScfFunctionName" service_scf_function_name: String,
    28 "ServiceScfFunctionNamespace" service_scf_function_namespace: String,
    29 "ServiceScfFunctionQualifier" service_scf_function_qualifier: String,
    30 "ServiceScfIsIntegratedResponse" service_scf_is_integrated_response: bool,
    31 "ServiceWebsocketRegisterFunctionName" service_websocket_register_function_name: String,
    32 "ServiceWebsocketRegisterFunctionNamespace" service_websocket_register_function_namespace: String,
    33 "ServiceWebsocketRegisterFunctionQualifier" service_websocket_register_function_qualifier: String,
    34 "ServiceWebsocketCleanupFunctionName" service_websocket_cleanup_function_name: String,
    35 "ServiceWebsocketCleanupFunctionNamespace" service_websocket_cleanup_function_namespace: String,
    36 "ServiceWebsocketCleanupFunctionQualifier" service_websocket_cleanup_function_qualifier: String,
    37 "InternalDomain" internal_domain: String,
    38 "ServiceWebsocketTransportFunctionName" service_websocket_transport_function_name: String,
    39 "ServiceWebsocketTransportFunctionNamespace" service_websocket_transport_function_namespace: String,
    40 "ServiceWebsocketTransportFunctionQualifier" service_websocket_transport_function_qualifier: String,
    41 "MicroServices" micro_services: Vec<MicroService>, 42 "MicroServicesInfo" micro_services_info: Vec<i64>,
    43 "ServiceTsfLoadBalanceConf" service_tsf_load_balance_conf: TsfLoadBalanceConfResp,
    44 "ServiceTsfHealthCheckConf" service_tsf_health_check_conf: HealthCheckConf, 45 "EnableCORS" enable_cors: bool,
    46 "Tags" tags: Vec<Tag>, 47 "Environments" environments: Vec<String>, 48 "IsBase64Encoded" is_base64_encoded: bool,
    49 "IsBase64Trigger" is_base64_trigger: bool,
    50 "Base64EncodedTriggerRules" base64_encoded_trigger_rules: Vec<Base64EncodedTriggerRule>,
    51 "ServiceScfEventIsAsyncCall" service_scf_event_is_async_call: bool
} }

/// In the request of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestConfig {
    /// Required.
    pub path: Option<String>,
    /// Required.
    pub method: Option<String>,
}
input! { RequestConfig(path: String, method: String) {
    0 "Path" path: String, 1 "Method" method: String
} }

/// In the response of [`DescribeApi`].
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
    0 "Code" code: i64, 1 "Msg" msg: String, 2 "Desc" desc: String, 3 "ConvertedCode" converted_code: i64,
    4 "NeedConvert" need_convert: bool
} }

/// In the request of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReqParameter {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub position: Option<String>,
    /// Required.
    pub r#type: Option<String>,
    /// Required.
    pub default_value: Option<String>,
    /// Required.
    pub required: Option<bool>,
    /// Required.
    pub desc: Option<String>,
}

/// Arguments of [`ReqParameter::new`].
pub struct ReqParameterRequired {
    pub name: String,
    pub position: String,
    pub r#type: String,
    pub default_value: String,
    pub required: bool,
    pub desc: String,
}
input! { ReqParameter { ReqParameterRequired: name, position, r#type, default_value, required, desc } {
    0 "Name" name: String, 1 "Position" position: String, 2 "Type" r#type: String,
    3 "DefaultValue" default_value: String, 4 "Required" required: bool, 5 "Desc" desc: String
} }

/// In the response of [`DescribeApi`].
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
    0 "Name" name: String, 1 "Position" position: String,
    2 "RelevantRequestParameterPosition" relevant_request_parameter_position: String,
    3 "RelevantRequestParameterName" relevant_request_parameter_name: String, 4 "DefaultValue" default_value: String,
    5 "RelevantRequestParameterDesc" relevant_request_parameter_desc: String
} }

/// In the response of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MicroService {
    pub cluster_id: Option<String>,
    pub namespace_id: Option<String>,
    pub micro_service_name: Option<String>,
}
model! { MicroService {
    0 "ClusterId" cluster_id: String, 1 "NamespaceId" namespace_id: String,
    2 "MicroServiceName" micro_service_name: String
} }

/// In the request of [`DescribeApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Base64EncodedTriggerRule {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<Vec<String>>,
}
input! { Base64EncodedTriggerRule(name: String, value: Vec<String>) {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Describes api app bind apis status: `DescribeApiAppBindApisStatus` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeApiAppBindApisStatus>.
///
/// Errors: [`codes::INTERNAL_ERROR_APIGW_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME`],
/// [`codes::UNAUTHORIZED_OPERATION_ACCESS_RESOURCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiAppBindApisStatus {
    /// Required.
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
    Offset "Offset", "Result.ApiAppApiSet" result.api_app_api_set, total "Result.TotalCount" }

/// In the request of [`DescribeApiAppBindApisStatus`].
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

/// Response of [`DescribeApiAppBindApisStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiAppBindApisStatusOutput {
    pub result: Option<ApiAppApiInfos>,
}
model! { DescribeApiAppBindApisStatusOutput {
    0 "Result" result: ApiAppApiInfos
} }

/// In the response of [`DescribeApiAppBindApisStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiAppApiInfos {
    pub total_count: Option<i64>,
    pub api_app_api_set: Vec<ApiAppApiInfo>,
}
model! { ApiAppApiInfos {
    0 "TotalCount" total_count: i64, 1 "ApiAppApiSet" api_app_api_set: Vec<ApiAppApiInfo>
} }

/// In the response of [`DescribeApiAppBindApisStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiAppApiInfo {
    pub api_app_name: Option<String>,
    pub api_app_id: Option<String>,
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub service_id: Option<String>,
    /// RFC 3339 time.
    pub authorized_time: Option<String>,
    pub api_region: Option<String>,
    pub environment_name: Option<String>,
}
model! { ApiAppApiInfo {
    0 "ApiAppName" api_app_name: String, 1 "ApiAppId" api_app_id: String, 2 "ApiId" api_id: String,
    3 "ApiName" api_name: String, 4 "ServiceId" service_id: String, 5 "AuthorizedTime" authorized_time: String,
    6 "ApiRegion" api_region: String, 7 "EnvironmentName" environment_name: String
} }

/// Describes api apps status: `DescribeApiAppsStatus` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeApiAppsStatus>.
///
/// Errors: [`codes::INTERNAL_ERROR_APIGW_EXCEPTION`], [`codes::INTERNAL_ERROR_CAM_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TAG_VALUES`], [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`],
/// [`codes::UNSUPPORTED_OPERATION_REQUEST_POST_ERROR`].
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
    Offset "Offset", "Result.ApiAppSet" result.api_app_set, total "Result.TotalCount" }

/// Response of [`DescribeApiAppsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiAppsStatusOutput {
    pub result: Option<ApiAppInfos>,
}
model! { DescribeApiAppsStatusOutput {
    0 "Result" result: ApiAppInfos
} }

/// In the response of [`DescribeApiAppsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiAppInfos {
    pub total_count: Option<i64>,
    pub api_app_set: Vec<ApiAppInfo>,
}
model! { ApiAppInfos {
    0 "TotalCount" total_count: i64, 1 "ApiAppSet" api_app_set: Vec<ApiAppInfo>
} }

/// Describes api bind api apps status: `DescribeApiBindApiAppsStatus` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeApiBindApiAppsStatus>.
///
/// Errors: [`codes::INTERNAL_ERROR_APIGW_EXCEPTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiBindApiAppsStatus {
    /// Required.
    pub service_id: String,
    /// Required.
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
    Offset "Offset", "Result.ApiAppApiSet" result.api_app_api_set, total "Result.TotalCount" }

/// Response of [`DescribeApiBindApiAppsStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiBindApiAppsStatusOutput {
    pub result: Option<ApiAppApiInfos>,
}
model! { DescribeApiBindApiAppsStatusOutput {
    0 "Result" result: ApiAppApiInfos
} }

/// Describes api environment strategy: `DescribeApiEnvironmentStrategy` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeApiEnvironmentStrategy>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVALID_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiEnvironmentStrategy {
    /// Required.
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
    Offset "Offset", "Result.ApiEnvironmentStrategySet" result.api_environment_strategy_set, total "Result.TotalCount" }

/// Response of [`DescribeApiEnvironmentStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiEnvironmentStrategyOutput {
    pub result: Option<ApiEnvironmentStrategyStatus>,
}
model! { DescribeApiEnvironmentStrategyOutput {
    0 "Result" result: ApiEnvironmentStrategyStatus
} }

/// In the response of [`DescribeApiEnvironmentStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiEnvironmentStrategyStatus {
    pub total_count: Option<i64>,
    pub api_environment_strategy_set: Vec<ApiEnvironmentStrategy>,
}
model! { ApiEnvironmentStrategyStatus {
    0 "TotalCount" total_count: i64,
    1 "ApiEnvironmentStrategySet" api_environment_strategy_set: Vec<ApiEnvironmentStrategy>
} }

/// In the response of [`DescribeApiEnvironmentStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiEnvironmentStrategy {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub path: Option<String>,
    pub method: Option<String>,
    pub environment_strategy_set: Vec<EnvironmentStrategy>,
}
model! { ApiEnvironmentStrategy {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "Path" path: String, 3 "Method" method: String,
    4 "EnvironmentStrategySet" environment_strategy_set: Vec<EnvironmentStrategy>
} }

/// In the response of [`DescribeApiEnvironmentStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentStrategy {
    pub environment_name: Option<String>,
    pub quota: Option<i64>,
}
model! { EnvironmentStrategy {
    0 "EnvironmentName" environment_name: String, 1 "Quota" quota: i64
} }

/// Describes api for api app: `DescribeApiForApiApp` of `apigateway` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeApiForApiApp>.
///
/// Errors: [`codes::FAILED_OPERATION_API_ERROR`], [`codes::FAILED_OPERATION_SERVICE_NOT_EXIST`],
/// [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_RETURNABLE_EXCEPTION`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_API`], [`codes::UNSUPPORTED_OPERATION_UNPACK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiForApiApp {
    /// Required.
    pub service_id: String,
    /// Required.
    pub api_id: String,
    /// Required.
    pub api_region: String,
}
operation! { DescribeApiForApiApp(service_id: String, api_id: String, api_region: String)
    "DescribeApiForApiApp" -> DescribeApiForApiAppOutput {
    0 "ServiceId" service_id, 1 "ApiId" api_id, 2 "ApiRegion" api_region
} }

/// Response of [`DescribeApiForApiApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiForApiAppOutput {
    pub result: Option<ApiInfo>,
}
model! { DescribeApiForApiAppOutput {
    0 "Result" result: ApiInfo
} }

/// Describes api key: `DescribeApiKey` of `apigateway` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeApiKey>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_EXCEPTION`], [`codes::RESOURCE_NOT_FOUND_INVALID_ACCESS_KEY_ID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiKey {
    /// Required.
    pub access_key_id: String,
}
operation! { DescribeApiKey(access_key_id: String) "DescribeApiKey" -> DescribeApiKeyOutput {
    0 "AccessKeyId" access_key_id
} }

/// Response of [`DescribeApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiKeyOutput {
    pub result: Option<ApiKey>,
}
model! { DescribeApiKeyOutput {
    0 "Result" result: ApiKey
} }

/// Describes api keys status: `DescribeApiKeysStatus` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeApiKeysStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_EXCEPTION`], [`codes::INTERNAL_ERROR_CAM_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME`].
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
    Offset "Offset", "Result.ApiKeySet" result.api_key_set, total "Result.TotalCount" }

/// Response of [`DescribeApiKeysStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiKeysStatusOutput {
    pub result: Option<ApiKeysStatus>,
}
model! { DescribeApiKeysStatusOutput {
    0 "Result" result: ApiKeysStatus
} }

/// In the response of [`DescribeApiKeysStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiKeysStatus {
    pub total_count: Option<i64>,
    pub api_key_set: Vec<ApiKey>,
}
model! { ApiKeysStatus {
    0 "TotalCount" total_count: i64, 1 "ApiKeySet" api_key_set: Vec<ApiKey>
} }

/// Describes api usage plan: `DescribeApiUsagePlan` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeApiUsagePlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiUsagePlan {
    /// Required.
    pub service_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeApiUsagePlan(service_id: String) "DescribeApiUsagePlan" -> DescribeApiUsagePlanOutput {
    0 "ServiceId" service_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeApiUsagePlan: ApiUsagePlan =
    Offset "Offset", "Result.ApiUsagePlanList" result.api_usage_plan_list, total "Result.TotalCount" }

/// Response of [`DescribeApiUsagePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiUsagePlanOutput {
    pub result: Option<ApiUsagePlanSet>,
}
model! { DescribeApiUsagePlanOutput {
    0 "Result" result: ApiUsagePlanSet
} }

/// In the response of [`DescribeApiUsagePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiUsagePlanSet {
    pub total_count: Option<i64>,
    pub api_usage_plan_list: Vec<ApiUsagePlan>,
}
model! { ApiUsagePlanSet {
    0 "TotalCount" total_count: i64, 1 "ApiUsagePlanList" api_usage_plan_list: Vec<ApiUsagePlan>
} }

/// In the response of [`DescribeApiUsagePlan`].
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
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub modified_time: Option<String>,
    pub service_name: Option<String>,
    pub tags: Vec<Tag>,
}
model! { ApiUsagePlan {
    0 "ServiceId" service_id: String, 1 "ApiId" api_id: String, 2 "ApiName" api_name: String, 3 "Path" path: String,
    4 "Method" method: String, 5 "UsagePlanId" usage_plan_id: String, 6 "UsagePlanName" usage_plan_name: String,
    7 "UsagePlanDesc" usage_plan_desc: String, 8 "Environment" environment: String,
    9 "InUseRequestNum" in_use_request_num: i64, 10 "MaxRequestNum" max_request_num: i64,
    11 "MaxRequestNumPreSec" max_request_num_pre_sec: i64, 12 "CreatedTime" created_time: String,
    13 "ModifiedTime" modified_time: String, 14 "ServiceName" service_name: String, 15 "Tags" tags: Vec<Tag>
} }

/// Describes apis status: `DescribeApisStatus` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeApisStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME`],
/// [`codes::UNAUTHORIZED_OPERATION_ACCESS_RESOURCE`], [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`],
/// [`codes::UNSUPPORTED_OPERATION_REQUEST_POST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisStatus {
    /// Required.
    pub service_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeApisStatus(service_id: String) "DescribeApisStatus" -> DescribeApisStatusOutput {
    0 "ServiceId" service_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeApisStatus: DescribeApisStatusResultApiIdStatusSetInfo =
    Offset "Offset", "Result.ApiIdStatusSet" result.api_id_status_set, total "Result.TotalCount" }

/// Response of [`DescribeApisStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisStatusOutput {
    pub result: Option<DescribeApisStatusResultInfo>,
}
model! { DescribeApisStatusOutput {
    0 "Result" result: DescribeApisStatusResultInfo
} }

/// In the response of [`DescribeApisStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisStatusResultInfo {
    pub total_count: Option<i64>,
    pub api_id_status_set: Vec<DescribeApisStatusResultApiIdStatusSetInfo>,
}
model! { DescribeApisStatusResultInfo {
    0 "TotalCount" total_count: i64,
    1 "ApiIdStatusSet" api_id_status_set: Vec<DescribeApisStatusResultApiIdStatusSetInfo>
} }

/// In the response of [`DescribeApisStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApisStatusResultApiIdStatusSetInfo {
    pub service_id: Option<String>,
    pub api_id: Option<String>,
    pub api_desc: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
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
    pub relation_buniess_api_ids: Vec<String>,
    pub tags: Vec<ApigatewayTags>,
    pub path: Option<String>,
    pub method: Option<String>,
}
model! { DescribeApisStatusResultApiIdStatusSetInfo {
    0 "ServiceId" service_id: String, 1 "ApiId" api_id: String, 2 "ApiDesc" api_desc: String,
    3 "CreatedTime" created_time: String, 4 "ModifiedTime" modified_time: String, 5 "ApiName" api_name: String,
    6 "VpcId" vpc_id: i64, 7 "UniqVpcId" uniq_vpc_id: String, 8 "ApiType" api_type: String,
    9 "Protocol" protocol: String, 10 "IsDebugAfterCharge" is_debug_after_charge: bool, 11 "AuthType" auth_type: String,
    12 "ApiBusinessType" api_business_type: String, 13 "AuthRelationApiId" auth_relation_api_id: String,
    14 "OauthConfig" oauth_config: OauthConfig, 15 "RelationBuniessApiIds" relation_buniess_api_ids: Vec<String>,
    16 "Tags" tags: Vec<ApigatewayTags>, 17 "Path" path: String, 18 "Method" method: String
} }

/// In the response of [`DescribeApisStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApigatewayTags {}
model! { ApigatewayTags {} }

/// Describes exclusive instance detail: `DescribeExclusiveInstanceDetail` of `apigateway` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeExclusiveInstanceDetail>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_CLS_ERROR`], [`codes::FAILED_OPERATION_INSTANCE_NOT_EXIST`], [`codes::INTERNAL_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_ACCESS_RESOURCE`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_INSTANCE_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExclusiveInstanceDetail {
    /// Required.
    pub instance_id: String,
}
operation! { DescribeExclusiveInstanceDetail(instance_id: String)
    "DescribeExclusiveInstanceDetail" -> DescribeExclusiveInstanceDetailOutput {
    0 "InstanceId" instance_id
} }

/// Response of [`DescribeExclusiveInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExclusiveInstanceDetailOutput {
    pub result: Option<InstanceDetail>,
}
model! { DescribeExclusiveInstanceDetailOutput {
    0 "Result" result: InstanceDetail
} }

/// In the response of [`DescribeExclusiveInstanceDetail`].
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
    pub parameters: Vec<ParameterInfo>,
    /// RFC 3339 time.
    pub isolation_started_time: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub zones: Vec<String>,
}
model! { InstanceDetail {
    0 "InstanceId" instance_id: String, 1 "Zone" zone: String, 2 "InstanceName" instance_name: String,
    3 "InstanceDescription" instance_description: String, 4 "InstanceChargeType" instance_charge_type: String,
    5 "InstanceState" instance_state: String, 6 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid,
    7 "InstanceType" instance_type: String, 8 "NetworkConfig" network_config: NetworkConfig,
    9 "VpcConfig" vpc_config: VpcConfig, 10 "Parameters" parameters: Vec<ParameterInfo>,
    11 "IsolationStartedTime" isolation_started_time: String, 12 "CreatedTime" created_time: String,
    13 "Zones" zones: Vec<String>
} }

/// In the response of [`DescribeExclusiveInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    pub renew_flag: Option<String>,
    /// RFC 3339 time.
    pub expired_time: Option<String>,
}
model! { InstanceChargePrepaid {
    0 "RenewFlag" renew_flag: String, 1 "ExpiredTime" expired_time: String
} }

/// In the response of [`DescribeExclusiveInstanceDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NetworkConfig {
    pub internet_max_bandwidth_out: Option<i64>,
    pub enable_internet_inbound: Option<bool>,
    pub enable_internet_outbound: Option<bool>,
    pub inbound_ip_addresses: Vec<String>,
    pub outbound_ip_addresses: Vec<String>,
}
model! { NetworkConfig {
    0 "InternetMaxBandwidthOut" internet_max_bandwidth_out: i64,
    1 "EnableInternetInbound" enable_internet_inbound: bool, 2 "EnableInternetOutbound" enable_internet_outbound: bool,
    3 "InboundIpAddresses" inbound_ip_addresses: Vec<String>, 4 "OutboundIpAddresses" outbound_ip_addresses: Vec<String>
} }

/// In the response of [`DescribeExclusiveInstanceDetail`].
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
    /// Deprecated. RFC 3339 time.
    pub modifed_time: Option<String>,
    pub value_string: Option<String>,
    pub default_value_string: Option<String>,
    pub range: Option<String>,
}
model! { ParameterInfo {
    0 "Name" name: String, 1 "Value" value: i64, 2 "Default" default: i64, 3 "Unit" unit: String,
    4 "Type" r#type: String, 5 "Minimum" minimum: i64, 6 "Maximum" maximum: i64, 7 "ModifedTime" modifed_time: String,
    8 "ValueString" value_string: String, 9 "DefaultValueString" default_value_string: String, 10 "Range" range: String
} }

/// Describes exclusive instance regions: `DescribeExclusiveInstanceRegions` of `apigateway` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeExclusiveInstanceRegions>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_CLS_ERROR`], [`codes::FAILED_OPERATION_INSTANCE_NOT_EXIST`], [`codes::INTERNAL_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNAUTHORIZED_OPERATION_ACCESS_RESOURCE`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_INSTANCE_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExclusiveInstanceRegions {}
operation! { DescribeExclusiveInstanceRegions() "DescribeExclusiveInstanceRegions" -> Empty {} }

/// Response of [`DescribeExclusiveInstanceRegions`]: empty.
pub type DescribeExclusiveInstanceRegionsOutput = Empty;

/// Describes exclusive instances: `DescribeExclusiveInstances` of `apigateway` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeExclusiveInstances>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_CLS_ERROR`], [`codes::FAILED_OPERATION_GET_ROLE_ERROR`], [`codes::INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_CAM_EXCEPTION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExclusiveInstances {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeExclusiveInstances(limit: i64, offset: i64)
    "DescribeExclusiveInstances" -> DescribeExclusiveInstancesOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeExclusiveInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExclusiveInstancesOutput {
    pub result: Option<DescribeExclusiveInstancesResult>,
}
model! { DescribeExclusiveInstancesOutput {
    0 "Result" result: DescribeExclusiveInstancesResult
} }

/// In the response of [`DescribeExclusiveInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExclusiveInstancesResult {}
model! { DescribeExclusiveInstancesResult {} }

/// Describes exclusive instances status: `DescribeExclusiveInstancesStatus` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeExclusiveInstancesStatus>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_CLS_ERROR`], [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_CAM_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::OPERATION_DENIED`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`],
/// [`codes::UNSUPPORTED_OPERATION_REQUEST_POST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExclusiveInstancesStatus {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeExclusiveInstancesStatus(limit: i64, offset: i64)
    "DescribeExclusiveInstancesStatus" -> DescribeExclusiveInstancesStatusOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeExclusiveInstancesStatus: InstanceInfo =
    Offset "Offset", "Result.InstanceSet" result.instance_set, total "Result.TotalCount" }

/// Response of [`DescribeExclusiveInstancesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeExclusiveInstancesStatusOutput {
    pub result: Option<InstanceSummary>,
}
model! { DescribeExclusiveInstancesStatusOutput {
    0 "Result" result: InstanceSummary
} }

/// In the response of [`DescribeExclusiveInstancesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceSummary {
    pub total_count: Option<i64>,
    pub instance_set: Vec<InstanceInfo>,
}
model! { InstanceSummary {
    0 "TotalCount" total_count: i64, 1 "InstanceSet" instance_set: Vec<InstanceInfo>
} }

/// In the response of [`DescribeExclusiveInstancesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub instance_description: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_type: Option<String>,
    pub instance_state: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub deal_name: Option<String>,
    pub resource_id: Option<String>,
    pub outer_ip_list: Vec<String>,
    pub inner_ip_list: Vec<String>,
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    pub uniq_vpc_id: Option<String>,
}
model! { InstanceInfo {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String,
    2 "InstanceDescription" instance_description: String, 3 "InstanceChargeType" instance_charge_type: String,
    4 "InstanceType" instance_type: String, 5 "InstanceState" instance_state: String,
    6 "CreatedTime" created_time: String, 7 "DealName" deal_name: String, 8 "ResourceId" resource_id: String,
    9 "OuterIpList" outer_ip_list: Vec<String>, 10 "InnerIpList" inner_ip_list: Vec<String>,
    11 "InstanceChargePrepaid" instance_charge_prepaid: InstanceChargePrepaid, 12 "UniqVpcId" uniq_vpc_id: String
} }

/// Describes ip strategy: `DescribeIPStrategy` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeIPStrategy>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_IP_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPStrategy {
    /// Required.
    pub service_id: String,
    /// Required.
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
    Offset "Offset", "Result.BindApis" result.bind_apis, total "Result.BindApiTotalCount" }

/// Response of [`DescribeIPStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPStrategyOutput {
    pub result: Option<IPStrategy>,
}
model! { DescribeIPStrategyOutput {
    0 "Result" result: IPStrategy
} }

/// Describes ip strategy apis status: `DescribeIPStrategyApisStatus` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeIPStrategyApisStatus>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVALID_IP_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPStrategyApisStatus {
    /// Required.
    pub service_id: String,
    /// Required.
    pub strategy_id: String,
    /// Required.
    pub environment_name: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeIPStrategyApisStatus(service_id: String, strategy_id: String, environment_name: String)
    "DescribeIPStrategyApisStatus" -> DescribeIPStrategyApisStatusOutput {
    0 "ServiceId" service_id, 1 "StrategyId" strategy_id, 2 "EnvironmentName" environment_name, 3 "Limit" limit: i64,
    4 "Offset" offset: i64, 5 "Filters" filters: Vec<Filter>
} }
paged! { DescribeIPStrategyApisStatus: IPStrategyApi =
    Offset "Offset", "Result.ApiIdStatusSet" result.api_id_status_set, total "Result.TotalCount" }

/// Response of [`DescribeIPStrategyApisStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPStrategyApisStatusOutput {
    pub result: Option<IPStrategyApiStatus>,
}
model! { DescribeIPStrategyApisStatusOutput {
    0 "Result" result: IPStrategyApiStatus
} }

/// In the response of [`DescribeIPStrategyApisStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPStrategyApiStatus {
    pub total_count: Option<i64>,
    pub api_id_status_set: Vec<IPStrategyApi>,
}
model! { IPStrategyApiStatus {
    0 "TotalCount" total_count: i64, 1 "ApiIdStatusSet" api_id_status_set: Vec<IPStrategyApi>
} }

/// In the response of [`DescribeIPStrategyApisStatus`].
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
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "ApiType" api_type: String, 3 "Path" path: String,
    4 "Method" method: String, 5 "OtherIPStrategyId" other_ip_strategy_id: String,
    6 "OtherEnvironmentName" other_environment_name: String
} }

/// Describes ip strategys status: `DescribeIPStrategysStatus` of `apigateway` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeIPStrategysStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPStrategysStatus {
    /// Required.
    pub service_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeIPStrategysStatus(service_id: String)
    "DescribeIPStrategysStatus" -> DescribeIPStrategysStatusOutput {
    0 "ServiceId" service_id, 1 "Filters" filters: Vec<Filter>
} }

/// Response of [`DescribeIPStrategysStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeIPStrategysStatusOutput {
    pub result: Option<IPStrategiesStatus>,
}
model! { DescribeIPStrategysStatusOutput {
    0 "Result" result: IPStrategiesStatus
} }

/// In the response of [`DescribeIPStrategysStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IPStrategiesStatus {
    pub total_count: Option<i64>,
    pub strategy_set: Vec<IPStrategy>,
}
model! { IPStrategiesStatus {
    0 "TotalCount" total_count: i64, 1 "StrategySet" strategy_set: Vec<IPStrategy>
} }

/// Describes instances network config: `DescribeInstancesNetworkConfig` of `apigateway` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeInstancesNetworkConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesNetworkConfig {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeInstancesNetworkConfig() "DescribeInstancesNetworkConfig" -> Empty {
    0 "Limit" limit: i64, 1 "Offset" offset: i64
} }

/// Response of [`DescribeInstancesNetworkConfig`]: empty.
pub type DescribeInstancesNetworkConfigOutput = Empty;

/// Describes log search: `DescribeLogSearch` of `apigateway` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeLogSearch>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_CLS_SEARCH_TIME`], [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogSearch {
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub service_id: String,
    pub filters: Option<Vec<Filter>>,
    pub limit: Option<i64>,
    pub con_text: Option<String>,
    pub sort: Option<String>,
    pub query: Option<String>,
    /// Deprecated.
    pub log_querys: Option<Vec<LogQuery>>,
}
operation! { DescribeLogSearch(start_time: String, end_time: String, service_id: String)
    "DescribeLogSearch" -> DescribeLogSearchOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "ServiceId" service_id, 3 "Filters" filters: Vec<Filter>,
    4 "Limit" limit: i64, 5 "ConText" con_text: String, 6 "Sort" sort: String, 7 "Query" query: String,
    8 "LogQuerys" log_querys: Vec<LogQuery>
} }

/// In the request of [`DescribeLogSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogQuery {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub operator: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { LogQuery(name: String, operator: String, value: String) {
    0 "Name" name: String, 1 "Operator" operator: String, 2 "Value" value: String
} }

/// Response of [`DescribeLogSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogSearchOutput {
    pub con_text: Option<String>,
    pub log_set: Vec<String>,
    pub total_count: Option<i64>,
}
model! { DescribeLogSearchOutput {
    0 "ConText" con_text: String, 1 "LogSet" log_set: Vec<String>, 2 "TotalCount" total_count: i64
} }

/// Describes plugin: `DescribePlugin` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribePlugin>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_EXCEPTION`], [`codes::RESOURCE_NOT_FOUND_INVALID_PLUGIN`],
/// [`codes::UNAUTHORIZED_OPERATION_ACCESS_RESOURCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePlugin {
    /// Required.
    pub plugin_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribePlugin(plugin_id: String) "DescribePlugin" -> DescribePluginOutput {
    0 "PluginId" plugin_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribePlugin: AttachedApiInfo =
    Offset "Offset", "Result.AttachedApis" result.attached_apis, total "Result.AttachedApiTotalCount" }

/// Response of [`DescribePlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginOutput {
    pub result: Option<Plugin>,
}
model! { DescribePluginOutput {
    0 "Result" result: Plugin
} }

/// Describes plugin apis: `DescribePluginApis` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribePluginApis>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_PLUGIN`], [`codes::UNAUTHORIZED_OPERATION_ACCESS_RESOURCE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginApis {
    /// Required.
    pub plugin_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribePluginApis(plugin_id: String) "DescribePluginApis" -> DescribePluginApisOutput {
    0 "PluginId" plugin_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribePluginApis: AttachedApiInfo =
    Offset "Offset", "Result.AttachedApis" result.attached_apis, total "Result.TotalCount" }

/// Response of [`DescribePluginApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginApisOutput {
    pub result: Option<AttachedApiSummary>,
}
model! { DescribePluginApisOutput {
    0 "Result" result: AttachedApiSummary
} }

/// In the response of [`DescribePluginApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachedApiSummary {
    pub total_count: Option<i64>,
    pub attached_apis: Vec<AttachedApiInfo>,
}
model! { AttachedApiSummary {
    0 "TotalCount" total_count: i64, 1 "AttachedApis" attached_apis: Vec<AttachedApiInfo>
} }

/// Describes plugins: `DescribePlugins` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribePlugins>.
///
/// Errors: [`codes::INTERNAL_ERROR_CAM_EXCEPTION`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME`], [`codes::RESOURCE_NOT_FOUND_INVALID_PLUGIN`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`], [`codes::UNSUPPORTED_OPERATION_REQUEST_POST_ERROR`].
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

/// Response of [`DescribePlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginsOutput {
    pub result: Option<PluginSummary>,
}
model! { DescribePluginsOutput {
    0 "Result" result: PluginSummary
} }

/// In the response of [`DescribePlugins`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginSummary {
    pub total_count: Option<i64>,
    pub plugin_set: Vec<Plugin>,
}
model! { PluginSummary {
    0 "TotalCount" total_count: i64, 1 "PluginSet" plugin_set: Vec<Plugin>
} }

/// Describes plugins by api: `DescribePluginsByApi` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribePluginsByApi>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_API`], [`codes::UNAUTHORIZED_OPERATION_ACCESS_RESOURCE`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginsByApi {
    /// Required.
    pub api_id: String,
    /// Required.
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
    Offset "Offset", "Result.PluginSummary" result.plugin_summary, total "Result.TotalCount" }

/// Response of [`DescribePluginsByApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginsByApiOutput {
    pub result: Option<AttachedPluginSummary>,
}
model! { DescribePluginsByApiOutput {
    0 "Result" result: AttachedPluginSummary
} }

/// In the response of [`DescribePluginsByApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachedPluginSummary {
    pub total_count: Option<i64>,
    pub plugin_summary: Vec<AttachedPluginInfo>,
}
model! { AttachedPluginSummary {
    0 "TotalCount" total_count: i64, 1 "PluginSummary" plugin_summary: Vec<AttachedPluginInfo>
} }

/// In the response of [`DescribePluginsByApi`].
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
    0 "PluginId" plugin_id: String, 1 "Environment" environment: String, 2 "AttachedTime" attached_time: String,
    3 "PluginName" plugin_name: String, 4 "PluginType" plugin_type: String, 5 "Description" description: String,
    6 "PluginData" plugin_data: String
} }

/// Describes service: `DescribeService` of `apigateway` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeService>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_CAM_EXCEPTION`], [`codes::FAILED_OPERATION_SERVICE_IN_OPERATION`],
/// [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_CAM_EXCEPTION`], [`codes::INTERNAL_ERROR_RETURNABLE_EXCEPTION`],
/// [`codes::UNAUTHORIZED_OPERATION_ACCESS_RESOURCE`], [`codes::UNSUPPORTED_OPERATION_REQUEST_POST_ERROR`],
/// [`codes::UNSUPPORTED_OPERATION_UNPACK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeService {
    /// Required.
    pub service_id: String,
}
operation! { DescribeService(service_id: String) "DescribeService" -> DescribeServiceOutput {
    0 "ServiceId" service_id
} }

/// Response of [`DescribeService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceOutput {
    pub service_id: Option<String>,
    pub available_environments: Vec<String>,
    pub service_name: Option<String>,
    pub service_desc: Option<String>,
    pub protocol: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub modified_time: Option<String>,
    pub net_types: Vec<String>,
    pub internal_sub_domain: Option<String>,
    pub outer_sub_domain: Option<String>,
    pub inner_http_port: Option<i64>,
    pub inner_https_port: Option<i64>,
    pub api_total_count: Option<i64>,
    pub api_id_status_set: Vec<ApiIdStatus>,
    pub usage_plan_total_count: Option<i64>,
    pub usage_plan_list: Vec<UsagePlan>,
    pub ip_version: Option<String>,
    pub user_type: Option<String>,
    pub set_id: Option<i64>,
    pub tags: Vec<Tag>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub set_type: Option<String>,
    pub deployment_type: Option<String>,
    pub special_use: Option<String>,
    pub uniq_vpc_id: Option<String>,
}
model! { DescribeServiceOutput {
    0 "ServiceId" service_id: String, 1 "AvailableEnvironments" available_environments: Vec<String>,
    2 "ServiceName" service_name: String, 3 "ServiceDesc" service_desc: String, 4 "Protocol" protocol: String,
    5 "CreatedTime" created_time: String, 6 "ModifiedTime" modified_time: String, 7 "NetTypes" net_types: Vec<String>,
    8 "InternalSubDomain" internal_sub_domain: String, 9 "OuterSubDomain" outer_sub_domain: String,
    10 "InnerHttpPort" inner_http_port: i64, 11 "InnerHttpsPort" inner_https_port: i64,
    12 "ApiTotalCount" api_total_count: i64, 13 "ApiIdStatusSet" api_id_status_set: Vec<ApiIdStatus>,
    14 "UsagePlanTotalCount" usage_plan_total_count: i64, 15 "UsagePlanList" usage_plan_list: Vec<UsagePlan>,
    16 "IpVersion" ip_version: String, 17 "UserType" user_type: String, 18 "SetId" set_id: i64,
    19 "Tags" tags: Vec<Tag>, 20 "InstanceId" instance_id: String, 21 "InstanceName" instance_name: String,
    22 "SetType" set_type: String, 23 "DeploymentType" deployment_type: String, 24 "SpecialUse" special_use: String,
    25 "UniqVpcId" uniq_vpc_id: String
} }

/// In the response of [`DescribeService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiIdStatus {
    pub service_id: Option<String>,
    pub api_id: Option<String>,
    pub api_desc: Option<String>,
    pub path: Option<String>,
    pub method: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
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
    pub relation_buniess_api_ids: Vec<String>,
    pub oauth_config: Option<OauthConfig>,
    pub token_location: Option<String>,
}
model! { ApiIdStatus {
    0 "ServiceId" service_id: String, 1 "ApiId" api_id: String, 2 "ApiDesc" api_desc: String, 3 "Path" path: String,
    4 "Method" method: String, 5 "CreatedTime" created_time: String, 6 "ModifiedTime" modified_time: String,
    7 "ApiName" api_name: String, 8 "UniqVpcId" uniq_vpc_id: String, 9 "ApiType" api_type: String,
    10 "Protocol" protocol: String, 11 "IsDebugAfterCharge" is_debug_after_charge: bool,
    12 "AuthType" auth_type: String, 13 "ApiBusinessType" api_business_type: String,
    14 "AuthRelationApiId" auth_relation_api_id: String,
    15 "RelationBuniessApiIds" relation_buniess_api_ids: Vec<String>, 16 "OauthConfig" oauth_config: OauthConfig,
    17 "TokenLocation" token_location: String
} }

/// In the response of [`DescribeService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsagePlan {
    pub environment: Option<String>,
    pub usage_plan_id: Option<String>,
    pub usage_plan_name: Option<String>,
    pub usage_plan_desc: Option<String>,
    pub max_request_num_pre_sec: Option<i64>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub modified_time: Option<String>,
}
model! { UsagePlan {
    0 "Environment" environment: String, 1 "UsagePlanId" usage_plan_id: String,
    2 "UsagePlanName" usage_plan_name: String, 3 "UsagePlanDesc" usage_plan_desc: String,
    4 "MaxRequestNumPreSec" max_request_num_pre_sec: i64, 5 "CreatedTime" created_time: String,
    6 "ModifiedTime" modified_time: String
} }

/// Describes service environment list: `DescribeServiceEnvironmentList` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeServiceEnvironmentList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEnvironmentList {
    /// Required.
    pub service_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeServiceEnvironmentList(service_id: String)
    "DescribeServiceEnvironmentList" -> DescribeServiceEnvironmentListOutput {
    0 "ServiceId" service_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeServiceEnvironmentList: Environment =
    Offset "Offset", "Result.EnvironmentList" result.environment_list, total "Result.TotalCount" }

/// Response of [`DescribeServiceEnvironmentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEnvironmentListOutput {
    pub result: Option<ServiceEnvironmentSet>,
}
model! { DescribeServiceEnvironmentListOutput {
    0 "Result" result: ServiceEnvironmentSet
} }

/// In the response of [`DescribeServiceEnvironmentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceEnvironmentSet {
    pub total_count: Option<i64>,
    pub environment_list: Vec<Environment>,
}
model! { ServiceEnvironmentSet {
    0 "TotalCount" total_count: i64, 1 "EnvironmentList" environment_list: Vec<Environment>
} }

/// In the response of [`DescribeServiceEnvironmentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Environment {
    pub environment_name: Option<String>,
    pub url: Option<String>,
    pub status: Option<i64>,
    pub version_name: Option<String>,
    pub create_time: Option<String>,
}
model! { Environment {
    0 "EnvironmentName" environment_name: String, 1 "Url" url: String, 2 "Status" status: i64,
    3 "VersionName" version_name: String, 4 "CreateTime" create_time: String
} }

/// Describes service environment release history: `DescribeServiceEnvironmentReleaseHistory` of `apigateway`
/// 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeServiceEnvironmentReleaseHistory>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEnvironmentReleaseHistory {
    /// Required.
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
    Offset "Offset", "Result.VersionList" result.version_list, total "Result.TotalCount" }

/// Response of [`DescribeServiceEnvironmentReleaseHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEnvironmentReleaseHistoryOutput {
    pub result: Option<ServiceReleaseHistory>,
}
model! { DescribeServiceEnvironmentReleaseHistoryOutput {
    0 "Result" result: ServiceReleaseHistory
} }

/// In the response of [`DescribeServiceEnvironmentReleaseHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceReleaseHistory {
    pub total_count: Option<i64>,
    pub version_list: Vec<ServiceReleaseHistoryInfo>,
}
model! { ServiceReleaseHistory {
    0 "TotalCount" total_count: i64, 1 "VersionList" version_list: Vec<ServiceReleaseHistoryInfo>
} }

/// In the response of [`DescribeServiceEnvironmentReleaseHistory`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceReleaseHistoryInfo {
    pub version_name: Option<String>,
    pub version_desc: Option<String>,
    pub release_time: Option<String>,
}
model! { ServiceReleaseHistoryInfo {
    0 "VersionName" version_name: String, 1 "VersionDesc" version_desc: String, 2 "ReleaseTime" release_time: String
} }

/// Describes service environment strategy: `DescribeServiceEnvironmentStrategy` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeServiceEnvironmentStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEnvironmentStrategy {
    /// Required.
    pub service_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeServiceEnvironmentStrategy(service_id: String)
    "DescribeServiceEnvironmentStrategy" -> DescribeServiceEnvironmentStrategyOutput {
    0 "ServiceId" service_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeServiceEnvironmentStrategy: ServiceEnvironmentStrategy =
    Offset "Offset", "Result.EnvironmentList" result.environment_list, total "Result.TotalCount" }

/// Response of [`DescribeServiceEnvironmentStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceEnvironmentStrategyOutput {
    pub result: Option<ServiceEnvironmentStrategyStatus>,
}
model! { DescribeServiceEnvironmentStrategyOutput {
    0 "Result" result: ServiceEnvironmentStrategyStatus
} }

/// In the response of [`DescribeServiceEnvironmentStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceEnvironmentStrategyStatus {
    pub total_count: Option<i64>,
    pub environment_list: Vec<ServiceEnvironmentStrategy>,
}
model! { ServiceEnvironmentStrategyStatus {
    0 "TotalCount" total_count: i64, 1 "EnvironmentList" environment_list: Vec<ServiceEnvironmentStrategy>
} }

/// In the response of [`DescribeServiceEnvironmentStrategy`].
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
    0 "EnvironmentName" environment_name: String, 1 "Url" url: String, 2 "Status" status: i64,
    3 "VersionName" version_name: String, 4 "Strategy" strategy: i64, 5 "MaxStrategy" max_strategy: i64
} }

/// Describes service for api app: `DescribeServiceForApiApp` of `apigateway` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeServiceForApiApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceForApiApp {
    /// Required.
    pub service_id: String,
    /// Required.
    pub api_region: String,
}
operation! { DescribeServiceForApiApp(service_id: String, api_region: String)
    "DescribeServiceForApiApp" -> DescribeServiceForApiAppOutput {
    0 "ServiceId" service_id, 1 "ApiRegion" api_region
} }

/// Response of [`DescribeServiceForApiApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceForApiAppOutput {
    pub service_id: Option<String>,
    pub available_environments: Vec<String>,
    pub service_name: Option<String>,
    pub service_desc: Option<String>,
    pub protocol: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub modified_time: Option<String>,
    pub net_types: Vec<String>,
    pub internal_sub_domain: Option<String>,
    pub outer_sub_domain: Option<String>,
    pub inner_http_port: Option<i64>,
    pub inner_https_port: Option<i64>,
    pub api_total_count: Option<i64>,
    pub api_id_status_set: Vec<ApiIdStatus>,
    pub usage_plan_total_count: Option<i64>,
    pub usage_plan_list: Vec<UsagePlan>,
    pub ip_version: Option<String>,
    pub user_type: Option<String>,
    pub set_id: Option<i64>,
    pub tags: Vec<Tag>,
}
model! { DescribeServiceForApiAppOutput {
    0 "ServiceId" service_id: String, 1 "AvailableEnvironments" available_environments: Vec<String>,
    2 "ServiceName" service_name: String, 3 "ServiceDesc" service_desc: String, 4 "Protocol" protocol: String,
    5 "CreatedTime" created_time: String, 6 "ModifiedTime" modified_time: String, 7 "NetTypes" net_types: Vec<String>,
    8 "InternalSubDomain" internal_sub_domain: String, 9 "OuterSubDomain" outer_sub_domain: String,
    10 "InnerHttpPort" inner_http_port: i64, 11 "InnerHttpsPort" inner_https_port: i64,
    12 "ApiTotalCount" api_total_count: i64, 13 "ApiIdStatusSet" api_id_status_set: Vec<ApiIdStatus>,
    14 "UsagePlanTotalCount" usage_plan_total_count: i64, 15 "UsagePlanList" usage_plan_list: Vec<UsagePlan>,
    16 "IpVersion" ip_version: String, 17 "UserType" user_type: String, 18 "SetId" set_id: i64, 19 "Tags" tags: Vec<Tag>
} }

/// Describes service release version: `DescribeServiceReleaseVersion` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeServiceReleaseVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceReleaseVersion {
    /// Required.
    pub service_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeServiceReleaseVersion(service_id: String)
    "DescribeServiceReleaseVersion" -> DescribeServiceReleaseVersionOutput {
    0 "ServiceId" service_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeServiceReleaseVersion: DescribeServiceReleaseVersionResultVersionListInfo =
    Offset "Offset", "Result.VersionList" result.version_list, total "Result.TotalCount" }

/// Response of [`DescribeServiceReleaseVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceReleaseVersionOutput {
    pub result: Option<ServiceReleaseVersion>,
}
model! { DescribeServiceReleaseVersionOutput {
    0 "Result" result: ServiceReleaseVersion
} }

/// In the response of [`DescribeServiceReleaseVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceReleaseVersion {
    pub total_count: Option<i64>,
    pub version_list: Vec<DescribeServiceReleaseVersionResultVersionListInfo>,
}
model! { ServiceReleaseVersion {
    0 "TotalCount" total_count: i64,
    1 "VersionList" version_list: Vec<DescribeServiceReleaseVersionResultVersionListInfo>
} }

/// In the response of [`DescribeServiceReleaseVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceReleaseVersionResultVersionListInfo {
    pub version_name: Option<String>,
    pub version_desc: Option<String>,
}
model! { DescribeServiceReleaseVersionResultVersionListInfo {
    0 "VersionName" version_name: String, 1 "VersionDesc" version_desc: String
} }

/// Describes service sub domain mappings: `DescribeServiceSubDomainMappings` of `apigateway` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeServiceSubDomainMappings>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::FAILED_OPERATION_SERVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceSubDomainMappings {
    /// Required.
    pub service_id: String,
    /// Required.
    pub sub_domain: String,
}
operation! { DescribeServiceSubDomainMappings(service_id: String, sub_domain: String)
    "DescribeServiceSubDomainMappings" -> DescribeServiceSubDomainMappingsOutput {
    0 "ServiceId" service_id, 1 "SubDomain" sub_domain
} }

/// Response of [`DescribeServiceSubDomainMappings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceSubDomainMappingsOutput {
    pub result: Option<ServiceSubDomainMappings>,
}
model! { DescribeServiceSubDomainMappingsOutput {
    0 "Result" result: ServiceSubDomainMappings
} }

/// In the response of [`DescribeServiceSubDomainMappings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceSubDomainMappings {
    pub is_default_mapping: Option<bool>,
    pub path_mapping_set: Vec<PathMapping>,
}
model! { ServiceSubDomainMappings {
    0 "IsDefaultMapping" is_default_mapping: bool, 1 "PathMappingSet" path_mapping_set: Vec<PathMapping>
} }

/// Describes service sub domains: `DescribeServiceSubDomains` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeServiceSubDomains>.
///
/// Errors: [`codes::FAILED_OPERATION_DESCRIBE_SERVICE_SUB_DOMAINS_ERROR`],
/// [`codes::FAILED_OPERATION_SERVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceSubDomains {
    /// Required.
    pub service_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeServiceSubDomains(service_id: String)
    "DescribeServiceSubDomains" -> DescribeServiceSubDomainsOutput {
    0 "ServiceId" service_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeServiceSubDomains: DomainSetList =
    Offset "Offset", "Result.DomainSet" result.domain_set, total "Result.TotalCount" }

/// Response of [`DescribeServiceSubDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceSubDomainsOutput {
    pub result: Option<DomainSets>,
}
model! { DescribeServiceSubDomainsOutput {
    0 "Result" result: DomainSets
} }

/// In the response of [`DescribeServiceSubDomains`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DomainSets {
    pub total_count: Option<i64>,
    pub domain_set: Vec<DomainSetList>,
}
model! { DomainSets {
    0 "TotalCount" total_count: i64, 1 "DomainSet" domain_set: Vec<DomainSetList>
} }

/// In the response of [`DescribeServiceSubDomains`].
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
    0 "DomainName" domain_name: String, 1 "Status" status: i64, 2 "CertificateId" certificate_id: String,
    3 "IsDefaultMapping" is_default_mapping: bool, 4 "Protocol" protocol: String, 5 "NetType" net_type: String,
    6 "IsForcedHttps" is_forced_https: bool, 7 "RegistrationStatus" registration_status: bool
} }

/// Describes service usage plan: `DescribeServiceUsagePlan` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeServiceUsagePlan>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceUsagePlan {
    /// Required.
    pub service_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeServiceUsagePlan(service_id: String) "DescribeServiceUsagePlan" -> DescribeServiceUsagePlanOutput {
    0 "ServiceId" service_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeServiceUsagePlan: ApiUsagePlan =
    Offset "Offset", "Result.ServiceUsagePlanList" result.service_usage_plan_list, total "Result.TotalCount" }

/// Response of [`DescribeServiceUsagePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServiceUsagePlanOutput {
    pub result: Option<ServiceUsagePlanSet>,
}
model! { DescribeServiceUsagePlanOutput {
    0 "Result" result: ServiceUsagePlanSet
} }

/// In the response of [`DescribeServiceUsagePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceUsagePlanSet {
    pub total_count: Option<i64>,
    pub service_usage_plan_list: Vec<ApiUsagePlan>,
}
model! { ServiceUsagePlanSet {
    0 "TotalCount" total_count: i64, 1 "ServiceUsagePlanList" service_usage_plan_list: Vec<ApiUsagePlan>
} }

/// Describes services status: `DescribeServicesStatus` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeServicesStatus>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_CAM_EXCEPTION`], [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_CAM_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_DB_EXCEPTION`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TAG_VALUES`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_IN_USE`],
/// [`codes::RESOURCE_INSUFFICIENT`], [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNKNOWN_PARAMETER`], [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`],
/// [`codes::UNSUPPORTED_OPERATION_REQUEST_POST_ERROR`].
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
    Offset "Offset", "Result.ServiceSet" result.service_set, total "Result.TotalCount" }

/// Response of [`DescribeServicesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeServicesStatusOutput {
    pub result: Option<ServicesStatus>,
}
model! { DescribeServicesStatusOutput {
    0 "Result" result: ServicesStatus
} }

/// In the response of [`DescribeServicesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServicesStatus {
    pub total_count: Option<i64>,
    pub service_set: Vec<ServiceItem>,
}
model! { ServicesStatus {
    0 "TotalCount" total_count: i64, 1 "ServiceSet" service_set: Vec<ServiceItem>
} }

/// In the response of [`DescribeServicesStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceItem {
    pub inner_https_port: Option<i64>,
    pub service_desc: Option<String>,
    pub protocol: Option<String>,
    /// RFC 3339 time.
    pub modified_time: Option<String>,
    pub net_types: Vec<String>,
    pub exclusive_set_name: Option<String>,
    pub service_id: Option<String>,
    pub ip_version: Option<String>,
    pub available_environments: Vec<String>,
    pub service_name: Option<String>,
    pub outer_sub_domain: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub inner_http_port: Option<i64>,
    pub inner_sub_domain: Option<String>,
    pub trade_isolate_status: Option<i64>,
    pub tags: Vec<Tag>,
    pub instance_id: Option<String>,
    pub set_type: Option<String>,
    pub deployment_type: Option<String>,
}
model! { ServiceItem {
    0 "InnerHttpsPort" inner_https_port: i64, 1 "ServiceDesc" service_desc: String, 2 "Protocol" protocol: String,
    3 "ModifiedTime" modified_time: String, 4 "NetTypes" net_types: Vec<String>,
    5 "ExclusiveSetName" exclusive_set_name: String, 6 "ServiceId" service_id: String, 7 "IpVersion" ip_version: String,
    8 "AvailableEnvironments" available_environments: Vec<String>, 9 "ServiceName" service_name: String,
    10 "OuterSubDomain" outer_sub_domain: String, 11 "CreatedTime" created_time: String,
    12 "InnerHttpPort" inner_http_port: i64, 13 "InnerSubDomain" inner_sub_domain: String,
    14 "TradeIsolateStatus" trade_isolate_status: i64, 15 "Tags" tags: Vec<Tag>, 16 "InstanceId" instance_id: String,
    17 "SetType" set_type: String, 18 "DeploymentType" deployment_type: String
} }

/// Describes upstream bind apis: `DescribeUpstreamBindApis` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeUpstreamBindApis>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpstreamBindApis {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub upstream_id: String,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeUpstreamBindApis(limit: i64, offset: i64, upstream_id: String)
    "DescribeUpstreamBindApis" -> DescribeUpstreamBindApisOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "UpstreamId" upstream_id, 3 "Filters" filters: Vec<Filter>
} }
paged! { DescribeUpstreamBindApis: BindApiInfo =
    Offset "Offset", "Result.BindApiSet" result.bind_api_set, total "Result.TotalCount" }

/// Response of [`DescribeUpstreamBindApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpstreamBindApisOutput {
    pub result: Option<DescribeUpstreamBindApisItem>,
}
model! { DescribeUpstreamBindApisOutput {
    0 "Result" result: DescribeUpstreamBindApisItem
} }

/// In the response of [`DescribeUpstreamBindApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpstreamBindApisItem {
    pub total_count: Option<i64>,
    pub bind_api_set: Vec<BindApiInfo>,
}
model! { DescribeUpstreamBindApisItem {
    0 "TotalCount" total_count: i64, 1 "BindApiSet" bind_api_set: Vec<BindApiInfo>
} }

/// In the response of [`DescribeUpstreamBindApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindApiInfo {
    pub api_id: Option<String>,
    pub service_id: Option<String>,
    pub api_name: Option<String>,
    pub service_name: Option<String>,
    /// RFC 3339 time.
    pub bind_time: Option<String>,
}
model! { BindApiInfo {
    0 "ApiId" api_id: String, 1 "ServiceId" service_id: String, 2 "ApiName" api_name: String,
    3 "ServiceName" service_name: String, 4 "BindTime" bind_time: String
} }

/// Describes upstreams: `DescribeUpstreams` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeUpstreams>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_CAM_EXCEPTION`], [`codes::INTERNAL_ERROR`], [`codes::INTERNAL_ERROR_CAM_EXCEPTION`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_INVALID_ACCESS_KEY_ID`],
/// [`codes::UNSUPPORTED_OPERATION`], [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`],
/// [`codes::UNSUPPORTED_OPERATION_REQUEST_POST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpstreams {
    /// Required.
    pub limit: i64,
    /// Required.
    pub offset: i64,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeUpstreams(limit: i64, offset: i64) "DescribeUpstreams" -> DescribeUpstreamsOutput {
    0 "Limit" limit, 1 "Offset" offset, 2 "Filters" filters: Vec<Filter>
} }
paged! { DescribeUpstreams: UpstreamInfo =
    Offset "Offset", "Result.UpstreamSet" result.upstream_set, total "Result.TotalCount" }

/// Response of [`DescribeUpstreams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpstreamsOutput {
    pub result: Option<DescribeUpstreamInfo>,
}
model! { DescribeUpstreamsOutput {
    0 "Result" result: DescribeUpstreamInfo
} }

/// In the response of [`DescribeUpstreams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUpstreamInfo {
    pub total_count: Option<i64>,
    pub upstream_set: Vec<UpstreamInfo>,
}
model! { DescribeUpstreamInfo {
    0 "TotalCount" total_count: i64, 1 "UpstreamSet" upstream_set: Vec<UpstreamInfo>
} }

/// In the response of [`DescribeUpstreams`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpstreamInfo {
    pub upstream_id: Option<String>,
    pub upstream_name: Option<String>,
    pub upstream_description: Option<String>,
    pub scheme: Option<String>,
    pub algorithm: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub retries: Option<i64>,
    pub nodes: Vec<UpstreamNode>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub tags: Vec<Tag>,
    pub health_checker: Option<UpstreamHealthChecker>,
    pub upstream_type: Option<String>,
    pub k8s_services: Vec<K8sService>,
    pub upstream_host: Option<String>,
}
model! { UpstreamInfo {
    0 "UpstreamId" upstream_id: String, 1 "UpstreamName" upstream_name: String,
    2 "UpstreamDescription" upstream_description: String, 3 "Scheme" scheme: String, 4 "Algorithm" algorithm: String,
    5 "UniqVpcId" uniq_vpc_id: String, 6 "Retries" retries: i64, 7 "Nodes" nodes: Vec<UpstreamNode>,
    8 "CreatedTime" created_time: String, 9 "Tags" tags: Vec<Tag>,
    10 "HealthChecker" health_checker: UpstreamHealthChecker, 11 "UpstreamType" upstream_type: String,
    12 "K8sServices" k8s_services: Vec<K8sService>, 13 "UpstreamHost" upstream_host: String
} }

/// Describes usage plan: `DescribeUsagePlan` of `apigateway` 2018-08-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeUsagePlan>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVALID_USAGE_PLAN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsagePlan {
    /// Required.
    pub usage_plan_id: String,
}
operation! { DescribeUsagePlan(usage_plan_id: String) "DescribeUsagePlan" -> DescribeUsagePlanOutput {
    0 "UsagePlanId" usage_plan_id
} }

/// Response of [`DescribeUsagePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsagePlanOutput {
    pub result: Option<UsagePlanInfo>,
}
model! { DescribeUsagePlanOutput {
    0 "Result" result: UsagePlanInfo
} }

/// Describes usage plan environments: `DescribeUsagePlanEnvironments` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeUsagePlanEnvironments>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVALID_USAGE_PLAN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsagePlanEnvironments {
    /// Required.
    pub usage_plan_id: String,
    /// Required.
    pub bind_type: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeUsagePlanEnvironments(usage_plan_id: String, bind_type: String)
    "DescribeUsagePlanEnvironments" -> DescribeUsagePlanEnvironmentsOutput {
    0 "UsagePlanId" usage_plan_id, 1 "BindType" bind_type, 2 "Limit" limit: i64, 3 "Offset" offset: i64
} }
paged! { DescribeUsagePlanEnvironments: UsagePlanEnvironment =
    Offset "Offset", "Result.EnvironmentList" result.environment_list, total "Result.TotalCount" }

/// Response of [`DescribeUsagePlanEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsagePlanEnvironmentsOutput {
    pub result: Option<UsagePlanEnvironmentStatus>,
}
model! { DescribeUsagePlanEnvironmentsOutput {
    0 "Result" result: UsagePlanEnvironmentStatus
} }

/// In the response of [`DescribeUsagePlanEnvironments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsagePlanEnvironmentStatus {
    pub total_count: Option<i64>,
    pub environment_list: Vec<UsagePlanEnvironment>,
}
model! { UsagePlanEnvironmentStatus {
    0 "TotalCount" total_count: i64, 1 "EnvironmentList" environment_list: Vec<UsagePlanEnvironment>
} }

/// In the response of [`DescribeUsagePlanEnvironments`].
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
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub modified_time: Option<String>,
    pub service_name: Option<String>,
}
model! { UsagePlanEnvironment {
    0 "ServiceId" service_id: String, 1 "ApiId" api_id: String, 2 "ApiName" api_name: String, 3 "Path" path: String,
    4 "Method" method: String, 5 "Environment" environment: String, 6 "InUseRequestNum" in_use_request_num: i64,
    7 "MaxRequestNum" max_request_num: i64, 8 "MaxRequestNumPreSec" max_request_num_pre_sec: i64,
    9 "CreatedTime" created_time: String, 10 "ModifiedTime" modified_time: String, 11 "ServiceName" service_name: String
} }

/// Describes usage plan secret ids: `DescribeUsagePlanSecretIds` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeUsagePlanSecretIds>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVALID_USAGE_PLAN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsagePlanSecretIds {
    /// Required.
    pub usage_plan_id: String,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribeUsagePlanSecretIds(usage_plan_id: String)
    "DescribeUsagePlanSecretIds" -> DescribeUsagePlanSecretIdsOutput {
    0 "UsagePlanId" usage_plan_id, 1 "Limit" limit: i64, 2 "Offset" offset: i64
} }
paged! { DescribeUsagePlanSecretIds: UsagePlanBindSecret =
    Offset "Offset", "Result.AccessKeyList" result.access_key_list, total "Result.TotalCount" }

/// Response of [`DescribeUsagePlanSecretIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsagePlanSecretIdsOutput {
    pub result: Option<UsagePlanBindSecretStatus>,
}
model! { DescribeUsagePlanSecretIdsOutput {
    0 "Result" result: UsagePlanBindSecretStatus
} }

/// In the response of [`DescribeUsagePlanSecretIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsagePlanBindSecretStatus {
    pub total_count: Option<i64>,
    pub access_key_list: Vec<UsagePlanBindSecret>,
}
model! { UsagePlanBindSecretStatus {
    0 "TotalCount" total_count: i64, 1 "AccessKeyList" access_key_list: Vec<UsagePlanBindSecret>
} }

/// In the response of [`DescribeUsagePlanSecretIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsagePlanBindSecret {
    pub access_key_id: Option<String>,
    pub secret_name: Option<String>,
    pub status: Option<i64>,
}
model! { UsagePlanBindSecret {
    0 "AccessKeyId" access_key_id: String, 1 "SecretName" secret_name: String, 2 "Status" status: i64
} }

/// Describes usage plans status: `DescribeUsagePlansStatus` of `apigateway` 2018-08-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DescribeUsagePlansStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME`].
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
    Offset "Offset", "Result.UsagePlanStatusSet" result.usage_plan_status_set, total "Result.TotalCount" }

/// Response of [`DescribeUsagePlansStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsagePlansStatusOutput {
    pub result: Option<UsagePlansStatus>,
}
model! { DescribeUsagePlansStatusOutput {
    0 "Result" result: UsagePlansStatus
} }

/// In the response of [`DescribeUsagePlansStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsagePlansStatus {
    pub total_count: Option<i64>,
    pub usage_plan_status_set: Vec<UsagePlanStatusInfo>,
}
model! { UsagePlansStatus {
    0 "TotalCount" total_count: i64, 1 "UsagePlanStatusSet" usage_plan_status_set: Vec<UsagePlanStatusInfo>
} }

/// In the response of [`DescribeUsagePlansStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UsagePlanStatusInfo {
    pub usage_plan_id: Option<String>,
    pub usage_plan_name: Option<String>,
    pub usage_plan_desc: Option<String>,
    pub max_request_num_pre_sec: Option<i64>,
    pub max_request_num: Option<i64>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    /// RFC 3339 time.
    pub modified_time: Option<String>,
    pub tags: Vec<Tag>,
}
model! { UsagePlanStatusInfo {
    0 "UsagePlanId" usage_plan_id: String, 1 "UsagePlanName" usage_plan_name: String,
    2 "UsagePlanDesc" usage_plan_desc: String, 3 "MaxRequestNumPreSec" max_request_num_pre_sec: i64,
    4 "MaxRequestNum" max_request_num: i64, 5 "CreatedTime" created_time: String,
    6 "ModifiedTime" modified_time: String, 7 "Tags" tags: Vec<Tag>
} }

/// Detaches plugin: `DetachPlugin` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DetachPlugin>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_API_IDS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ENV_STATUS`], [`codes::RESOURCE_NOT_FOUND_INVALID_API`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_PLUGIN`], [`codes::UNAUTHORIZED_OPERATION_ACCESS_RESOURCE`],
/// [`codes::UNSUPPORTED_OPERATION_UNPACK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachPlugin {
    /// Required.
    pub plugin_id: String,
    /// Required.
    pub service_id: String,
    /// Required.
    pub environment_name: String,
    /// Required.
    pub api_id: String,
}
operation! { DetachPlugin(plugin_id: String, service_id: String, environment_name: String, api_id: String)
    "DetachPlugin" -> DetachPluginOutput {
    0 "PluginId" plugin_id, 1 "ServiceId" service_id, 2 "EnvironmentName" environment_name, 3 "ApiId" api_id
} }

/// Response of [`DetachPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetachPluginOutput {
    pub result: Option<bool>,
}
model! { DetachPluginOutput {
    0 "Result" result: bool
} }

/// Disables api key: `DisableApiKey` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=DisableApiKey>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVALID_ACCESS_KEY_ID`], [`codes::UNSUPPORTED_OPERATION_UIN_NOT_IN_WHITE_LIST`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_UPDATE_API_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApiKey {
    /// Required.
    pub access_key_id: String,
}
operation! { DisableApiKey(access_key_id: String) "DisableApiKey" -> DisableApiKeyOutput {
    0 "AccessKeyId" access_key_id
} }

/// Response of [`DisableApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableApiKeyOutput {
    pub result: Option<bool>,
}
model! { DisableApiKeyOutput {
    0 "Result" result: bool
} }

/// Enables api key: `EnableApiKey` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=EnableApiKey>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVALID_ACCESS_KEY_ID`], [`codes::UNSUPPORTED_OPERATION_UIN_NOT_IN_WHITE_LIST`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_UPDATE_API_KEY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApiKey {
    /// Required.
    pub access_key_id: String,
}
operation! { EnableApiKey(access_key_id: String) "EnableApiKey" -> EnableApiKeyOutput {
    0 "AccessKeyId" access_key_id
} }

/// Response of [`EnableApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableApiKeyOutput {
    pub result: Option<bool>,
}
model! { EnableApiKeyOutput {
    0 "Result" result: bool
} }

/// Imports open api: `ImportOpenApi` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=ImportOpenApi>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION_API_ERROR`], [`codes::INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SERVICE_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_UNSUPPORTED_PARAMETER`], [`codes::LIMIT_EXCEEDED_API_COUNT_LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER_BACKEND_SPECIFIC_PARAM`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_ACCESS_RESOURCE`], [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`],
/// [`codes::UNSUPPORTED_OPERATION_UNPACK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportOpenApi {
    /// Required.
    pub service_id: String,
    /// Required.
    pub content: String,
    pub encode_type: Option<String>,
    pub content_version: Option<String>,
}
operation! { ImportOpenApi(service_id: String, content: String) "ImportOpenApi" -> ImportOpenApiOutput {
    0 "ServiceId" service_id, 1 "Content" content, 2 "EncodeType" encode_type: String,
    3 "ContentVersion" content_version: String
} }

/// Response of [`ImportOpenApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportOpenApiOutput {
    pub result: Option<CreateApiRspSet>,
}
model! { ImportOpenApiOutput {
    0 "Result" result: CreateApiRspSet
} }

/// In the response of [`ImportOpenApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiRspSet {
    pub total_count: Option<i64>,
    pub api_set: Vec<CreateApiRsp>,
}
model! { CreateApiRspSet {
    0 "TotalCount" total_count: i64, 1 "ApiSet" api_set: Vec<CreateApiRsp>
} }

/// In the response of [`ImportOpenApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiRsp {
    pub api_id: Option<String>,
    pub path: Option<String>,
    pub method: Option<String>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub status: Option<String>,
    pub err_msg: Option<String>,
    pub api_name: Option<String>,
}
model! { CreateApiRsp {
    0 "ApiId" api_id: String, 1 "Path" path: String, 2 "Method" method: String, 3 "CreatedTime" created_time: String,
    4 "Status" status: String, 5 "ErrMsg" err_msg: String, 6 "ApiName" api_name: String
} }

/// Modifies api doc: `ModifyAPIDoc` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=ModifyAPIDoc>.
///
/// Errors: [`codes::FAILED_OPERATION_API_ERROR`], [`codes::FAILED_OPERATION_CODING_ERROR`],
/// [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::RESOURCE_NOT_FOUND_INVALID_API`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_API_DOC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAPIDoc {
    /// Required.
    pub api_doc_name: String,
    /// Required.
    pub service_id: String,
    /// Required.
    pub environment: String,
    /// Required.
    pub api_ids: Vec<String>,
    /// Required.
    pub api_doc_id: String,
}

/// Arguments of [`ModifyAPIDoc::new`].
pub struct ModifyAPIDocRequired {
    pub api_doc_name: String,
    pub service_id: String,
    pub environment: String,
    pub api_ids: Vec<String>,
    pub api_doc_id: String,
}
operation! { ModifyAPIDoc { ModifyAPIDocRequired: api_doc_name, service_id, environment, api_ids, api_doc_id }
    "ModifyAPIDoc" -> ModifyAPIDocOutput {
    0 "ApiDocName" api_doc_name, 1 "ServiceId" service_id, 2 "Environment" environment, 3 "ApiIds" api_ids,
    4 "ApiDocId" api_doc_id
} }

/// Response of [`ModifyAPIDoc`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAPIDocOutput {
    pub result: Option<APIDoc>,
}
model! { ModifyAPIDocOutput {
    0 "Result" result: APIDoc
} }

/// Modifies api: `ModifyApi` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=ModifyApi>.
///
/// Errors: [`codes::FAILED_OPERATION_API_ERROR`], [`codes::FAILED_OPERATION_API_IN_OPERATION`],
/// [`codes::FAILED_OPERATION_BACKEND_DOMAIN_ERROR`], [`codes::FAILED_OPERATION_DOMAIN_NEED_BEIAN`],
/// [`codes::FAILED_OPERATION_EIAM_ERROR`], [`codes::FAILED_OPERATION_EB_ERROR`],
/// [`codes::FAILED_OPERATION_GET_ROLE_ERROR`], [`codes::FAILED_OPERATION_SERVICE_ERROR`],
/// [`codes::FAILED_OPERATION_SERVICE_IN_OPERATION`], [`codes::INTERNAL_ERROR_APIGW_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_CLB_EXCEPTION`], [`codes::INTERNAL_ERROR_SCF_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_TSF_EXCEPTION`], [`codes::INTERNAL_ERROR_VPC_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_BASIC_SERVICE_NOT_ALLOW_ATTACH_PLUGIN`], [`codes::INVALID_PARAMETER_VALUE`],
/// [`codes::INVALID_PARAMETER_VALUE_ILLEGAL_PROXY_IP`], [`codes::INVALID_PARAMETER_VALUE_INVALID_API_BUSINESS_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BACKEND_PATH`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CLB`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CONSTANT_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_IP_ADDRESS`], [`codes::INVALID_PARAMETER_VALUE_INVALID_METHOD`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PORT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PUBLIC_KEY`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_REQUEST_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SCF_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SERVICE_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SERVICE_PARAM`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SERVICE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_UPSTREAM`], [`codes::INVALID_PARAMETER_VALUE_INVALID_URL`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_VPC_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_INVALID_WS_METHOD`],
/// [`codes::INVALID_PARAMETER_VALUE_LENGTH_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_IN_OPTIONS`], [`codes::INVALID_PARAMETER_VALUE_PARAMETER_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE_EXCEEDED`], [`codes::LIMIT_EXCEEDED_API_COUNT_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_API`], [`codes::RESOURCE_NOT_FOUND_INVALID_OAUTH_API`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`], [`codes::UNSUPPORTED_OPERATION_INVALID_ENDPOINT_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_MODIFY_EIAM_AUTH_API`], [`codes::UNSUPPORTED_OPERATION_MODIFY_PROTOCOL`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_ASSOCIATED`], [`codes::UNSUPPORTED_OPERATION_UNPACK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApi {
    /// Required.
    pub service_id: String,
    /// Required.
    pub service_type: String,
    /// Required.
    pub request_config: RequestConfig,
    /// Required.
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

/// Response of [`ModifyApi`]: empty.
pub type ModifyApiOutput = Empty;

/// Modifies api app: `ModifyApiApp` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=ModifyApiApp>.
///
/// Errors: [`codes::FAILED_OPERATION_API_ERROR`], [`codes::FAILED_OPERATION_API_IN_OPERATION`],
/// [`codes::FAILED_OPERATION_GET_ROLE_ERROR`], [`codes::INTERNAL_ERROR_APIGW_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_SCF_EXCEPTION`], [`codes::RESOURCE_NOT_FOUND_INVALID_API`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_API_APP`], [`codes::UNSUPPORTED_OPERATION_INVALID_SERVICE_TRADE`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_ASSOCIATED`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_DELETE_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiApp {
    /// Required.
    pub api_app_id: String,
    pub api_app_name: Option<String>,
    pub api_app_desc: Option<String>,
}
operation! { ModifyApiApp(api_app_id: String) "ModifyApiApp" -> ModifyApiAppOutput {
    0 "ApiAppId" api_app_id, 1 "ApiAppName" api_app_name: String, 2 "ApiAppDesc" api_app_desc: String
} }

/// Response of [`ModifyApiApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiAppOutput {
    pub result: Option<bool>,
}
model! { ModifyApiAppOutput {
    0 "Result" result: bool
} }

/// Modifies api environment strategy: `ModifyApiEnvironmentStrategy` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=ModifyApiEnvironmentStrategy>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_REQUEST_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_RANGE_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiEnvironmentStrategy {
    /// Required.
    pub service_id: String,
    /// Required.
    pub strategy: i64,
    /// Required.
    pub environment_name: String,
    /// Required.
    pub api_ids: Vec<String>,
}
operation! {
    ModifyApiEnvironmentStrategy(service_id: String, strategy: i64, environment_name: String, api_ids: Vec<String>)
    "ModifyApiEnvironmentStrategy" -> ModifyApiEnvironmentStrategyOutput {
    0 "ServiceId" service_id, 1 "Strategy" strategy, 2 "EnvironmentName" environment_name, 3 "ApiIds" api_ids
} }

/// Response of [`ModifyApiEnvironmentStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiEnvironmentStrategyOutput {
    pub result: Option<bool>,
}
model! { ModifyApiEnvironmentStrategyOutput {
    0 "Result" result: bool
} }

/// Modifies api increment: `ModifyApiIncrement` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=ModifyApiIncrement>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_API_BUSINESS_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_NOTHING_MODIFY_FOR_OAUTH`], [`codes::RESOURCE_NOT_FOUND_INVALID_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApiIncrement {
    /// Required.
    pub service_id: String,
    /// Required.
    pub api_id: String,
    /// Required.
    pub business_type: String,
    pub public_key: Option<String>,
    pub login_redirect_url: Option<String>,
}
operation! { ModifyApiIncrement(service_id: String, api_id: String, business_type: String)
    "ModifyApiIncrement" -> Empty {
    0 "ServiceId" service_id, 1 "ApiId" api_id, 2 "BusinessType" business_type, 3 "PublicKey" public_key: String,
    4 "LoginRedirectUrl" login_redirect_url: String
} }

/// Response of [`ModifyApiIncrement`]: empty.
pub type ModifyApiIncrementOutput = Empty;

/// Modifies exclusive instance: `ModifyExclusiveInstance` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=ModifyExclusiveInstance>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::FAILED_OPERATION`], [`codes::FAILED_OPERATION_ACCESS_KEY_EXIST`],
/// [`codes::FAILED_OPERATION_API_BIND_ENVIRONMEN`], [`codes::FAILED_OPERATION_INSTANCE_NOT_EXIST`],
/// [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_REQUEST_PARAMETERS`], [`codes::LIMIT_EXCEEDED`],
/// [`codes::MISSING_PARAMETER`], [`codes::OPERATION_DENIED`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_IN_USE`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_INSTANCE_STATE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExclusiveInstance {
    /// Required.
    pub instance_id: String,
    pub instance_name: Option<String>,
    pub instance_description: Option<String>,
    pub parameters: Option<Vec<InstanceParameterInput>>,
}
operation! { ModifyExclusiveInstance(instance_id: String) "ModifyExclusiveInstance" -> ModifyExclusiveInstanceOutput {
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name: String,
    2 "InstanceDescription" instance_description: String, 3 "Parameters" parameters: Vec<InstanceParameterInput>
} }

/// In the request of [`ModifyExclusiveInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceParameterInput {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<String>,
}
input! { InstanceParameterInput(name: String, value: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`ModifyExclusiveInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyExclusiveInstanceOutput {
    pub result: Option<InstanceDetail>,
}
model! { ModifyExclusiveInstanceOutput {
    0 "Result" result: InstanceDetail
} }

/// Modifies ip strategy: `ModifyIPStrategy` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=ModifyIPStrategy>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVALID_IP_STRATEGY`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIPStrategy {
    /// Required.
    pub service_id: String,
    /// Required.
    pub strategy_id: String,
    /// Required.
    pub strategy_data: String,
}
operation! { ModifyIPStrategy(service_id: String, strategy_id: String, strategy_data: String)
    "ModifyIPStrategy" -> ModifyIPStrategyOutput {
    0 "ServiceId" service_id, 1 "StrategyId" strategy_id, 2 "StrategyData" strategy_data
} }

/// Response of [`ModifyIPStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyIPStrategyOutput {
    pub result: Option<bool>,
}
model! { ModifyIPStrategyOutput {
    0 "Result" result: bool
} }

/// Modifies plugin: `ModifyPlugin` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=ModifyPlugin>.
///
/// Errors: [`codes::FAILED_OPERATION_FORMAT_ERROR`], [`codes::FAILED_OPERATION_GET_ROLE_ERROR`],
/// [`codes::FAILED_OPERATION_INVALID_INPUT_JSON`], [`codes::INTERNAL_ERROR_RETURNABLE_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_TSF_EXCEPTION`], [`codes::INTERNAL_ERROR_VPC_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_PLUGIN_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_API_REQUEST_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_BACKEND_PATH`], [`codes::INVALID_PARAMETER_VALUE_INVALID_CLB`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_CONDITION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_IP_ADDRESS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PLUGIN_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PORT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_REQUEST_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SCF_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SERVICE_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_SERVICE_PARAM`], [`codes::INVALID_PARAMETER_VALUE_INVALID_SERVICE_TYPE`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_TSF_CONFIG`], [`codes::INVALID_PARAMETER_VALUE_INVALID_UPSTREAM`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_URL`], [`codes::INVALID_PARAMETER_VALUE_INVALID_VPC_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_LENGTH_EXCEEDED`], [`codes::INVALID_PARAMETER_VALUE_NOT_IN_OPTIONS`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE_EXCEEDED`], [`codes::MISSING_PARAMETER_BACKEND_SPECIFIC_PARAM`],
/// [`codes::MISSING_PARAMETER_PLUGIN_CONFIG`], [`codes::RESOURCE_NOT_FOUND_INVALID_PLUGIN`],
/// [`codes::UNAUTHORIZED_OPERATION_ACCESS_RESOURCE`], [`codes::UNSUPPORTED_OPERATION_INVALID_ACTION`],
/// [`codes::UNSUPPORTED_OPERATION_UNPACK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPlugin {
    /// Required.
    pub plugin_id: String,
    pub plugin_name: Option<String>,
    pub description: Option<String>,
    pub plugin_data: Option<String>,
}
operation! { ModifyPlugin(plugin_id: String) "ModifyPlugin" -> ModifyPluginOutput {
    0 "PluginId" plugin_id, 1 "PluginName" plugin_name: String, 2 "Description" description: String,
    3 "PluginData" plugin_data: String
} }

/// Response of [`ModifyPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPluginOutput {
    pub result: Option<bool>,
}
model! { ModifyPluginOutput {
    0 "Result" result: bool
} }

/// Modifies service: `ModifyService` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=ModifyService>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::FAILED_OPERATION_SERVICE_IN_OPERATION`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_IN_OPTIONS`], [`codes::UNSUPPORTED_OPERATION_MODIFY_NET_TYPE`],
/// [`codes::UNSUPPORTED_OPERATION_REDUCE_NET_TYPES`], [`codes::UNSUPPORTED_OPERATION_UNPACK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyService {
    /// Required.
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

/// Response of [`ModifyService`]: empty.
pub type ModifyServiceOutput = Empty;

/// Modifies service environment strategy: `ModifyServiceEnvironmentStrategy` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=ModifyServiceEnvironmentStrategy>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_REQUEST_PARAMETERS`],
/// [`codes::INVALID_PARAMETER_VALUE_RANGE_EXCEEDED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceEnvironmentStrategy {
    /// Required.
    pub service_id: String,
    /// Required.
    pub strategy: i64,
    /// Required.
    pub environment_names: Vec<String>,
}
operation! { ModifyServiceEnvironmentStrategy(service_id: String, strategy: i64, environment_names: Vec<String>)
    "ModifyServiceEnvironmentStrategy" -> ModifyServiceEnvironmentStrategyOutput {
    0 "ServiceId" service_id, 1 "Strategy" strategy, 2 "EnvironmentNames" environment_names
} }

/// Response of [`ModifyServiceEnvironmentStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyServiceEnvironmentStrategyOutput {
    pub result: Option<bool>,
}
model! { ModifyServiceEnvironmentStrategyOutput {
    0 "Result" result: bool
} }

/// Modifies sub domain: `ModifySubDomain` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=ModifySubDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_CERTIFICATE_ID_BIND_ERROR`], [`codes::FAILED_OPERATION_CERTIFICATE_ID_ERROR`],
/// [`codes::FAILED_OPERATION_PATH_MAPPING_SET_ERROR`], [`codes::FAILED_OPERATION_SERVICE_ERROR`],
/// [`codes::FAILED_OPERATION_SERVICE_IN_OPERATION`], [`codes::FAILED_OPERATION_SERVICE_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_SET_CUSTOM_PATH_MAPPING_ERROR`], [`codes::FAILED_OPERATION_SUB_DOMAIN_FORMAT_ERROR`],
/// [`codes::FAILED_OPERATION_UNKNOWN_PROTOCOL_TYPE_ERROR`], [`codes::UNSUPPORTED_OPERATION_FORCE_HTTPS`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_SERVICE_TRADE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubDomain {
    /// Required.
    pub service_id: String,
    /// Required.
    pub sub_domain: String,
    /// Required.
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

/// Response of [`ModifySubDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifySubDomainOutput {
    pub result: Option<bool>,
}
model! { ModifySubDomainOutput {
    0 "Result" result: bool
} }

/// Modifies upstream: `ModifyUpstream` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=ModifyUpstream>.
///
/// Errors: [`codes::AUTH_FAILURE`], [`codes::DRY_RUN_OPERATION`], [`codes::FAILED_OPERATION`],
/// [`codes::FAILED_OPERATION_OPERATE_UPSTREAM`], [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_UPSTREAM`], [`codes::INVALID_PARAMETER_VALUE_INVALID_VPC_CONFIG`],
/// [`codes::INVALID_PARAMETER_VALUE_NOT_IN_OPTIONS`], [`codes::INVALID_PARAMETER_VALUE_RANGE_EXCEEDED`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION`], [`codes::UNSUPPORTED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUpstream {
    /// Required.
    pub upstream_id: String,
    pub upstream_name: Option<String>,
    pub upstream_description: Option<String>,
    pub scheme: Option<String>,
    pub upstream_type: Option<String>,
    pub algorithm: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub retries: Option<i64>,
    pub upstream_host: Option<String>,
    pub nodes: Option<Vec<UpstreamNode>>,
    pub health_checker: Option<UpstreamHealthChecker>,
    pub k8s_service: Option<Vec<K8sService>>,
}
operation! { ModifyUpstream(upstream_id: String) "ModifyUpstream" -> ModifyUpstreamOutput {
    0 "UpstreamId" upstream_id, 1 "UpstreamName" upstream_name: String,
    2 "UpstreamDescription" upstream_description: String, 3 "Scheme" scheme: String,
    4 "UpstreamType" upstream_type: String, 5 "Algorithm" algorithm: String, 6 "UniqVpcId" uniq_vpc_id: String,
    7 "Retries" retries: i64, 8 "UpstreamHost" upstream_host: String, 9 "Nodes" nodes: Vec<UpstreamNode>,
    10 "HealthChecker" health_checker: UpstreamHealthChecker, 11 "K8sService" k8s_service: Vec<K8sService>
} }

/// Response of [`ModifyUpstream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUpstreamOutput {
    pub result: Option<ModifyUpstreamResultInfo>,
}
model! { ModifyUpstreamOutput {
    0 "Result" result: ModifyUpstreamResultInfo
} }

/// In the response of [`ModifyUpstream`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUpstreamResultInfo {
    pub upstream_id: Option<String>,
    pub upstream_name: Option<String>,
    pub upstream_description: Option<String>,
    pub scheme: Option<String>,
    pub algorithm: Option<String>,
    pub uniq_vpc_id: Option<String>,
    pub retries: Option<i64>,
    pub nodes: Vec<UpstreamNode>,
    /// RFC 3339 time.
    pub created_time: Option<String>,
    pub health_checker: Option<UpstreamHealthChecker>,
    pub upstream_type: Option<String>,
    pub k8s_services: Vec<K8sService>,
    pub upstream_host: Option<String>,
}
model! { ModifyUpstreamResultInfo {
    0 "UpstreamId" upstream_id: String, 1 "UpstreamName" upstream_name: String,
    2 "UpstreamDescription" upstream_description: String, 3 "Scheme" scheme: String, 4 "Algorithm" algorithm: String,
    5 "UniqVpcId" uniq_vpc_id: String, 6 "Retries" retries: i64, 7 "Nodes" nodes: Vec<UpstreamNode>,
    8 "CreatedTime" created_time: String, 9 "HealthChecker" health_checker: UpstreamHealthChecker,
    10 "UpstreamType" upstream_type: String, 11 "K8sServices" k8s_services: Vec<K8sService>,
    12 "UpstreamHost" upstream_host: String
} }

/// Modifies usage plan: `ModifyUsagePlan` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=ModifyUsagePlan>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVALID_USAGE_PLAN`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUsagePlan {
    /// Required.
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

/// Response of [`ModifyUsagePlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUsagePlanOutput {
    pub result: Option<UsagePlanInfo>,
}
model! { ModifyUsagePlanOutput {
    0 "Result" result: UsagePlanInfo
} }

/// Releases service: `ReleaseService` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=ReleaseService>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::FAILED_OPERATION_SERVICE_IN_OPERATION`],
/// [`codes::FAILED_OPERATION_TASK_ALREADY_EXIST`], [`codes::INTERNAL_ERROR_APIGW_EXCEPTION`],
/// [`codes::LIMIT_EXCEEDED_REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_UNPACK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseService {
    /// Required.
    pub service_id: String,
    /// Required.
    pub environment_name: String,
    /// Required.
    pub release_desc: String,
    pub api_ids: Option<Vec<String>>,
}
operation! { ReleaseService(service_id: String, environment_name: String, release_desc: String)
    "ReleaseService" -> ReleaseServiceOutput {
    0 "ServiceId" service_id, 1 "EnvironmentName" environment_name, 2 "ReleaseDesc" release_desc,
    3 "ApiIds" api_ids: Vec<String>
} }

/// Response of [`ReleaseService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseServiceOutput {
    pub result: Option<ReleaseServiceItem>,
}
model! { ReleaseServiceOutput {
    0 "Result" result: ReleaseServiceItem
} }

/// In the response of [`ReleaseService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseServiceItem {
    pub release_desc: Option<String>,
    pub release_version: Option<String>,
}
model! { ReleaseServiceItem {
    0 "ReleaseDesc" release_desc: String, 1 "ReleaseVersion" release_version: String
} }

/// Resets api doc password: `ResetAPIDocPassword` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=ResetAPIDocPassword>.
///
/// Errors: [`codes::FAILED_OPERATION_CODING_ERROR`], [`codes::RESOURCE_NOT_FOUND_INVALID_API_DOC`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAPIDocPassword {
    /// Required.
    pub api_doc_id: String,
}
operation! { ResetAPIDocPassword(api_doc_id: String) "ResetAPIDocPassword" -> ResetAPIDocPasswordOutput {
    0 "ApiDocId" api_doc_id
} }

/// Response of [`ResetAPIDocPassword`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResetAPIDocPasswordOutput {
    pub result: Option<APIDoc>,
}
model! { ResetAPIDocPasswordOutput {
    0 "Result" result: APIDoc
} }

/// `UnBindEnvironment` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=UnBindEnvironment>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::RESOURCE_NOT_FOUND_INVALID_API`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_USAGE_PLAN`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_UN_BIND_ENVIRONMENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindEnvironment {
    /// Required.
    pub bind_type: String,
    /// Required.
    pub usage_plan_ids: Vec<String>,
    /// Required.
    pub environment: String,
    /// Required.
    pub service_id: String,
    pub api_ids: Option<Vec<String>>,
}
operation! {
    UnBindEnvironment(bind_type: String, usage_plan_ids: Vec<String>, environment: String, service_id: String)
    "UnBindEnvironment" -> UnBindEnvironmentOutput {
    0 "BindType" bind_type, 1 "UsagePlanIds" usage_plan_ids, 2 "Environment" environment, 3 "ServiceId" service_id,
    4 "ApiIds" api_ids: Vec<String>
} }

/// Response of [`UnBindEnvironment`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindEnvironmentOutput {
    pub result: Option<bool>,
}
model! { UnBindEnvironmentOutput {
    0 "Result" result: bool
} }

/// `UnBindIPStrategy` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=UnBindIPStrategy>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindIPStrategy {
    /// Required.
    pub service_id: String,
    /// Required.
    pub strategy_id: String,
    /// Required.
    pub environment_name: String,
    /// Required.
    pub un_bind_api_ids: Vec<String>,
}
operation! {
    UnBindIPStrategy(service_id: String, strategy_id: String, environment_name: String, un_bind_api_ids: Vec<String>)
    "UnBindIPStrategy" -> UnBindIPStrategyOutput {
    0 "ServiceId" service_id, 1 "StrategyId" strategy_id, 2 "EnvironmentName" environment_name,
    3 "UnBindApiIds" un_bind_api_ids
} }

/// Response of [`UnBindIPStrategy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindIPStrategyOutput {
    pub result: Option<bool>,
}
model! { UnBindIPStrategyOutput {
    0 "Result" result: bool
} }

/// `UnBindSecretIds` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=UnBindSecretIds>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVALID_ACCESS_KEY_ID`], [`codes::RESOURCE_NOT_FOUND_INVALID_USAGE_PLAN`],
/// [`codes::UNSUPPORTED_OPERATION_REQUEST_POST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindSecretIds {
    /// Required.
    pub usage_plan_id: String,
    /// Required.
    pub access_key_ids: Vec<String>,
}
operation! { UnBindSecretIds(usage_plan_id: String, access_key_ids: Vec<String>)
    "UnBindSecretIds" -> UnBindSecretIdsOutput {
    0 "UsagePlanId" usage_plan_id, 1 "AccessKeyIds" access_key_ids
} }

/// Response of [`UnBindSecretIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindSecretIdsOutput {
    pub result: Option<bool>,
}
model! { UnBindSecretIdsOutput {
    0 "Result" result: bool
} }

/// `UnBindSubDomain` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=UnBindSubDomain>.
///
/// Errors: [`codes::FAILED_OPERATION_DOMAIN_NOT_BIND_SERVICE`], [`codes::FAILED_OPERATION_SERVICE_ERROR`],
/// [`codes::FAILED_OPERATION_SERVICE_IN_OPERATION`], [`codes::FAILED_OPERATION_SERVICE_NOT_EXIST`],
/// [`codes::FAILED_OPERATION_SUB_DOMAIN_FORMAT_ERROR`], [`codes::UNSUPPORTED_OPERATION_INVALID_STATUS`],
/// [`codes::UNSUPPORTED_OPERATION_UNPACK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindSubDomain {
    /// Required.
    pub service_id: String,
    /// Required.
    pub sub_domain: String,
}
operation! { UnBindSubDomain(service_id: String, sub_domain: String) "UnBindSubDomain" -> UnBindSubDomainOutput {
    0 "ServiceId" service_id, 1 "SubDomain" sub_domain
} }

/// Response of [`UnBindSubDomain`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnBindSubDomainOutput {
    pub result: Option<bool>,
}
model! { UnBindSubDomainOutput {
    0 "Result" result: bool
} }

/// `UnReleaseService` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=UnReleaseService>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::FAILED_OPERATION_SERVICE_IN_OPERATION`],
/// [`codes::LIMIT_EXCEEDED_REQUEST_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_UNPACK_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnReleaseService {
    /// Required.
    pub service_id: String,
    /// Required.
    pub environment_name: String,
    pub api_ids: Option<Vec<String>>,
}
operation! { UnReleaseService(service_id: String, environment_name: String)
    "UnReleaseService" -> UnReleaseServiceOutput {
    0 "ServiceId" service_id, 1 "EnvironmentName" environment_name, 2 "ApiIds" api_ids: Vec<String>
} }

/// Response of [`UnReleaseService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnReleaseServiceOutput {
    pub result: Option<bool>,
}
model! { UnReleaseServiceOutput {
    0 "Result" result: bool
} }

/// Unbinds api app: `UnbindApiApp` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=UnbindApiApp>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_IN_OPERATION`], [`codes::INTERNAL_ERROR_APIGW_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_RETURNABLE_EXCEPTION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ENV`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_API`], [`codes::RESOURCE_NOT_FOUND_INVALID_API_APP`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_ASSOCIATED`], [`codes::UNSUPPORTED_OPERATION_RESOURCE_UNASSOCIATED`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_BIND_ENVIRONMENT`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindApiApp {
    /// Required.
    pub api_app_id: String,
    /// Required.
    pub environment: String,
    /// Required.
    pub service_id: String,
    /// Required.
    pub api_id: String,
}
operation! { UnbindApiApp(api_app_id: String, environment: String, service_id: String, api_id: String)
    "UnbindApiApp" -> UnbindApiAppOutput {
    0 "ApiAppId" api_app_id, 1 "Environment" environment, 2 "ServiceId" service_id, 3 "ApiId" api_id
} }

/// Response of [`UnbindApiApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindApiAppOutput {
    pub result: Option<bool>,
}
model! { UnbindApiAppOutput {
    0 "Result" result: bool
} }

/// Updates api app key: `UpdateApiAppKey` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=UpdateApiAppKey>.
///
/// Errors: [`codes::FAILED_OPERATION_API_ERROR`], [`codes::FAILED_OPERATION_API_IN_OPERATION`],
/// [`codes::FAILED_OPERATION_GET_ROLE_ERROR`], [`codes::INTERNAL_ERROR_APIGW_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_SCF_EXCEPTION`], [`codes::RESOURCE_NOT_FOUND_INVALID_API`],
/// [`codes::RESOURCE_NOT_FOUND_INVALID_API_APP`], [`codes::UNSUPPORTED_OPERATION_INVALID_SERVICE_TRADE`],
/// [`codes::UNSUPPORTED_OPERATION_RESOURCE_ASSOCIATED`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORTED_DELETE_API`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiAppKey {
    /// Required.
    pub api_app_id: String,
    /// Required.
    pub api_app_key: String,
    /// Secret.
    pub api_app_secret: Option<Secret>,
}
operation! { UpdateApiAppKey(api_app_id: String, api_app_key: String) "UpdateApiAppKey" -> UpdateApiAppKeyOutput {
    0 "ApiAppId" api_app_id, 1 "ApiAppKey" api_app_key, 2 "ApiAppSecret" api_app_secret: Secret
} }

/// Response of [`UpdateApiAppKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiAppKeyOutput {
    pub result: Option<bool>,
}
model! { UpdateApiAppKeyOutput {
    0 "Result" result: bool
} }

/// Updates api key: `UpdateApiKey` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=UpdateApiKey>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_INVALID_ACCESS_KEY_ID`], [`codes::UNSUPPORTED_OPERATION_UIN_NOT_IN_WHITE_LIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiKey {
    /// Required.
    pub access_key_id: String,
    /// Secret.
    pub access_key_secret: Option<Secret>,
}
operation! { UpdateApiKey(access_key_id: String) "UpdateApiKey" -> UpdateApiKeyOutput {
    0 "AccessKeyId" access_key_id, 1 "AccessKeySecret" access_key_secret: Secret
} }

/// Response of [`UpdateApiKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiKeyOutput {
    pub result: Option<ApiKey>,
}
model! { UpdateApiKeyOutput {
    0 "Result" result: ApiKey
} }

/// Updates service: `UpdateService` of `apigateway` 2018-08-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=apigateway&Version=2018-08-08&Action=UpdateService>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_ERROR`], [`codes::FAILED_OPERATION_SERVICE_IN_OPERATION`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`],
/// [`codes::UNSUPPORTED_OPERATION_INVALID_SERVICE_TRADE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateService {
    /// Required.
    pub service_id: String,
    /// Required.
    pub environment_name: String,
    /// Required.
    pub version_name: String,
    pub update_desc: Option<String>,
}
operation! { UpdateService(service_id: String, environment_name: String, version_name: String)
    "UpdateService" -> UpdateServiceOutput {
    0 "ServiceId" service_id, 1 "EnvironmentName" environment_name, 2 "VersionName" version_name,
    3 "UpdateDesc" update_desc: String
} }

/// Response of [`UpdateService`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateServiceOutput {
    pub result: Option<bool>,
}
model! { UpdateServiceOutput {
    0 "Result" result: bool
} }

codes! {
    AUTH_FAILURE "AuthFailure", DRY_RUN_OPERATION "DryRunOperation", FAILED_OPERATION "FailedOperation",
    FAILED_OPERATION_ACCESS_KEY_EXIST "FailedOperation.AccessKeyExist",
    FAILED_OPERATION_API_BIND_ENVIRONMEN "FailedOperation.ApiBindEnvironmen",
    FAILED_OPERATION_API_BIND_ENVIRONMENT "FailedOperation.ApiBindEnvironment",
    FAILED_OPERATION_API_ERROR "FailedOperation.ApiError",
    FAILED_OPERATION_API_IN_OPERATION "FailedOperation.ApiInOperation",
    FAILED_OPERATION_BACKEND_DOMAIN_ERROR "FailedOperation.BackendDomainError",
    FAILED_OPERATION_CAM_EXCEPTION "FailedOperation.CamException",
    FAILED_OPERATION_CERTIFICATE_ID_BIND_ERROR "FailedOperation.CertificateIdBindError",
    FAILED_OPERATION_CERTIFICATE_ID_ENTERPRISE_WAIT_SUBMIT "FailedOperation.CertificateIdEnterpriseWaitSubmit",
    FAILED_OPERATION_CERTIFICATE_ID_ERROR "FailedOperation.CertificateIdError",
    FAILED_OPERATION_CERTIFICATE_ID_EXPIRED "FailedOperation.CertificateIdExpired",
    FAILED_OPERATION_CERTIFICATE_ID_INFO_ERROR "FailedOperation.CertificateIdInfoError",
    FAILED_OPERATION_CERTIFICATE_ID_UNDER_VERIFY "FailedOperation.CertificateIdUnderVerify",
    FAILED_OPERATION_CERTIFICATE_ID_UNKNOWN_ERROR "FailedOperation.CertificateIdUnknownError",
    FAILED_OPERATION_CERTIFICATE_ID_VERIFY_FAIL "FailedOperation.CertificateIdVerifyFail",
    FAILED_OPERATION_CERTIFICATE_IS_NULL "FailedOperation.CertificateIsNull",
    FAILED_OPERATION_CLS_ERROR "FailedOperation.ClsError", FAILED_OPERATION_CODING_ERROR "FailedOperation.CodingError",
    FAILED_OPERATION_DEFINE_MAPPING_ENVIRONMENT_ERROR "FailedOperation.DefineMappingEnvironmentError",
    FAILED_OPERATION_DEFINE_MAPPING_NOT_NULL "FailedOperation.DefineMappingNotNull",
    FAILED_OPERATION_DEFINE_MAPPING_PARAM_REPEAT "FailedOperation.DefineMappingParamRepeat",
    FAILED_OPERATION_DEFINE_MAPPING_PATH_ERROR "FailedOperation.DefineMappingPathError",
    FAILED_OPERATION_DELETE_PATH_MAPPING_SET_ERROR "FailedOperation.DeletePathMappingSetError",
    FAILED_OPERATION_DESCRIBE_SERVICE_SUB_DOMAINS_ERROR "FailedOperation.DescribeServiceSubDomainsError",
    FAILED_OPERATION_DOMAIN_ALREADY_BIND_OTHER_SERVICE "FailedOperation.DomainAlreadyBindOtherService",
    FAILED_OPERATION_DOMAIN_ALREADY_BIND_SERVICE "FailedOperation.DomainAlreadyBindService",
    FAILED_OPERATION_DOMAIN_IN_BLACK_LIST "FailedOperation.DomainInBlackList",
    FAILED_OPERATION_DOMAIN_NEED_BEIAN "FailedOperation.DomainNeedBeian",
    FAILED_OPERATION_DOMAIN_NOT_BIND_SERVICE "FailedOperation.DomainNotBindService",
    FAILED_OPERATION_DOMAIN_RESOLVE_ERROR "FailedOperation.DomainResolveError",
    FAILED_OPERATION_EIAM_ERROR "FailedOperation.EIAMError", FAILED_OPERATION_EB_ERROR "FailedOperation.EbError",
    FAILED_OPERATION_FORMAT_ERROR "FailedOperation.FormatError",
    FAILED_OPERATION_GET_ROLE_ERROR "FailedOperation.GetRoleError",
    FAILED_OPERATION_INSTANCE_NOT_EXIST "FailedOperation.InstanceNotExist",
    FAILED_OPERATION_INVALID_INPUT_JSON "FailedOperation.InvalidInputJSON",
    FAILED_OPERATION_IS_DEFAULT_MAPPING "FailedOperation.IsDefaultMapping",
    FAILED_OPERATION_NET_SUB_DOMAIN_ERROR "FailedOperation.NetSubDomainError",
    FAILED_OPERATION_OPERATE_UPSTREAM "FailedOperation.OperateUpstream",
    FAILED_OPERATION_PATH_MAPPING_SET_ERROR "FailedOperation.PathMappingSetError",
    FAILED_OPERATION_SCF_ERROR "FailedOperation.ScfError",
    FAILED_OPERATION_SERVICE_ERROR "FailedOperation.ServiceError",
    FAILED_OPERATION_SERVICE_IN_OPERATION "FailedOperation.ServiceInOperation",
    FAILED_OPERATION_SERVICE_NOT_EXIST "FailedOperation.ServiceNotExist",
    FAILED_OPERATION_SET_CUSTOM_PATH_MAPPING_ERROR "FailedOperation.SetCustomPathMappingError",
    FAILED_OPERATION_SUB_DOMAIN_FORMAT_ERROR "FailedOperation.SubDomainFormatError",
    FAILED_OPERATION_TAG_BIND_SERVICE_ERROR "FailedOperation.TagBindServiceError",
    FAILED_OPERATION_TASK_ALREADY_EXIST "FailedOperation.TaskAlreadyExist",
    FAILED_OPERATION_UNKNOWN_PROTOCOL_TYPE_ERROR "FailedOperation.UnknownProtocolTypeError",
    INTERNAL_ERROR "InternalError", INTERNAL_ERROR_APIGW_EXCEPTION "InternalError.ApigwException",
    INTERNAL_ERROR_CAM_EXCEPTION "InternalError.CamException",
    INTERNAL_ERROR_CAUTH_EXCEPTION "InternalError.CauthException",
    INTERNAL_ERROR_CLB_EXCEPTION "InternalError.ClbException", INTERNAL_ERROR_DB_EXCEPTION "InternalError.DbException",
    INTERNAL_ERROR_OSS_EXCEPTION "InternalError.OssException",
    INTERNAL_ERROR_RETURNABLE_EXCEPTION "InternalError.ReturnableException",
    INTERNAL_ERROR_SCF_EXCEPTION "InternalError.ScfException",
    INTERNAL_ERROR_TSF_EXCEPTION "InternalError.TsfException",
    INTERNAL_ERROR_VPC_EXCEPTION "InternalError.VpcException", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_BASIC_SERVICE_NOT_ALLOW_ATTACH_PLUGIN "InvalidParameter.BasicServiceNotAllowAttachPlugin",
    INVALID_PARAMETER_DUPLICATE_PLUGIN_CONFIG "InvalidParameter.DuplicatePluginConfig",
    INVALID_PARAMETER_FORMAT_ERROR "InvalidParameter.FormatError", INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_DUPLICATE_PLUGIN_CONFIG "InvalidParameterValue.DuplicatePluginConfig",
    INVALID_PARAMETER_VALUE_ILLEGAL_PROXY_IP "InvalidParameterValue.IllegalProxyIp",
    INVALID_PARAMETER_VALUE_INVALID_ACCESS_KEY_IDS "InvalidParameterValue.InvalidAccessKeyIds",
    INVALID_PARAMETER_VALUE_INVALID_API_BUSINESS_TYPE "InvalidParameterValue.InvalidApiBusinessType",
    INVALID_PARAMETER_VALUE_INVALID_API_IDS "InvalidParameterValue.InvalidApiIds",
    INVALID_PARAMETER_VALUE_INVALID_API_REQUEST_CONFIG "InvalidParameterValue.InvalidApiRequestConfig",
    INVALID_PARAMETER_VALUE_INVALID_API_TYPE "InvalidParameterValue.InvalidApiType",
    INVALID_PARAMETER_VALUE_INVALID_BACKEND_PATH "InvalidParameterValue.InvalidBackendPath",
    INVALID_PARAMETER_VALUE_INVALID_CLB "InvalidParameterValue.InvalidClb",
    INVALID_PARAMETER_VALUE_INVALID_CONDITION "InvalidParameterValue.InvalidCondition",
    INVALID_PARAMETER_VALUE_INVALID_CONSTANT_PARAMETERS "InvalidParameterValue.InvalidConstantParameters",
    INVALID_PARAMETER_VALUE_INVALID_ENV "InvalidParameterValue.InvalidEnv",
    INVALID_PARAMETER_VALUE_INVALID_ENV_STATUS "InvalidParameterValue.InvalidEnvStatus",
    INVALID_PARAMETER_VALUE_INVALID_FILTER_NOT_SUPPORTED_NAME "InvalidParameterValue.InvalidFilterNotSupportedName",
    INVALID_PARAMETER_VALUE_INVALID_IP_ADDRESS "InvalidParameterValue.InvalidIPAddress",
    INVALID_PARAMETER_VALUE_INVALID_MAX_REQUEST_NUM "InvalidParameterValue.InvalidMaxRequestNum",
    INVALID_PARAMETER_VALUE_INVALID_METHOD "InvalidParameterValue.InvalidMethod",
    INVALID_PARAMETER_VALUE_INVALID_PLUGIN_CONFIG "InvalidParameterValue.InvalidPluginConfig",
    INVALID_PARAMETER_VALUE_INVALID_PORT "InvalidParameterValue.InvalidPort",
    INVALID_PARAMETER_VALUE_INVALID_PROCOTOL "InvalidParameterValue.InvalidProcotol",
    INVALID_PARAMETER_VALUE_INVALID_PUBLIC_KEY "InvalidParameterValue.InvalidPublicKey",
    INVALID_PARAMETER_VALUE_INVALID_REGION "InvalidParameterValue.InvalidRegion",
    INVALID_PARAMETER_VALUE_INVALID_REQUEST_PARAMETERS "InvalidParameterValue.InvalidRequestParameters",
    INVALID_PARAMETER_VALUE_INVALID_SCF_CONFIG "InvalidParameterValue.InvalidScfConfig",
    INVALID_PARAMETER_VALUE_INVALID_SERVICE_CONFIG "InvalidParameterValue.InvalidServiceConfig",
    INVALID_PARAMETER_VALUE_INVALID_SERVICE_MOCK_RETURN_MESSAGE "InvalidParameterValue.InvalidServiceMockReturnMessage",
    INVALID_PARAMETER_VALUE_INVALID_SERVICE_PARAM "InvalidParameterValue.InvalidServiceParam",
    INVALID_PARAMETER_VALUE_INVALID_SERVICE_PARAMETERS "InvalidParameterValue.InvalidServiceParameters",
    INVALID_PARAMETER_VALUE_INVALID_SERVICE_TYPE "InvalidParameterValue.InvalidServiceType",
    INVALID_PARAMETER_VALUE_INVALID_TAG_VALUES "InvalidParameterValue.InvalidTagValues",
    INVALID_PARAMETER_VALUE_INVALID_TSF_CONFIG "InvalidParameterValue.InvalidTsfConfig",
    INVALID_PARAMETER_VALUE_INVALID_UPSTREAM "InvalidParameterValue.InvalidUpstream",
    INVALID_PARAMETER_VALUE_INVALID_URL "InvalidParameterValue.InvalidUrl",
    INVALID_PARAMETER_VALUE_INVALID_VPC_CONFIG "InvalidParameterValue.InvalidVpcConfig",
    INVALID_PARAMETER_VALUE_INVALID_WS_METHOD "InvalidParameterValue.InvalidWSMethod",
    INVALID_PARAMETER_VALUE_LENGTH_EXCEEDED "InvalidParameterValue.LengthExceeded",
    INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED "InvalidParameterValue.LimitExceeded",
    INVALID_PARAMETER_VALUE_NOT_IN_OPTIONS "InvalidParameterValue.NotInOptions",
    INVALID_PARAMETER_VALUE_NOTHING_MODIFY_FOR_OAUTH "InvalidParameterValue.NothingModifyForOauth",
    INVALID_PARAMETER_VALUE_PARAMETER_NOT_MATCH "InvalidParameterValue.ParameterNotMatch",
    INVALID_PARAMETER_VALUE_PARAMETER_VALUE_LIMIT_EXCEEDED "InvalidParameterValue.ParameterValueLimitExceeded",
    INVALID_PARAMETER_VALUE_RANGE_EXCEEDED "InvalidParameterValue.RangeExceeded",
    INVALID_PARAMETER_VALUE_TRAFFIC_CONTROL "InvalidParameterValue.TrafficControl",
    INVALID_PARAMETER_VALUE_UNSUPPORTED_PARAMETER "InvalidParameterValue.UnsupportedParameter",
    LIMIT_EXCEEDED "LimitExceeded", LIMIT_EXCEEDED_API_DOC_LIMIT_EXCEEDED "LimitExceeded.APIDocLimitExceeded",
    LIMIT_EXCEEDED_ACCESS_KEY_COUNT_IN_USAGE_PLAN_LIMIT_EXCEEDED "LimitExceeded.AccessKeyCountInUsagePlanLimitExceeded",
    LIMIT_EXCEEDED_API_APP_COUNT_LIMIT_EXCEEDED "LimitExceeded.ApiAppCountLimitExceeded",
    LIMIT_EXCEEDED_API_COUNT_LIMIT_EXCEEDED "LimitExceeded.ApiCountLimitExceeded",
    LIMIT_EXCEEDED_API_KEY_COUNT_LIMIT_EXCEEDED "LimitExceeded.ApiKeyCountLimitExceeded",
    LIMIT_EXCEEDED_EXCEEDED_DEFINE_MAPPING_LIMIT "LimitExceeded.ExceededDefineMappingLimit",
    LIMIT_EXCEEDED_EXCEEDED_DOMAIN_LIMIT "LimitExceeded.ExceededDomainLimit",
    LIMIT_EXCEEDED_IP_STRATEGY_LIMIT_EXCEEDED "LimitExceeded.IpStrategyLimitExceeded",
    LIMIT_EXCEEDED_REQUEST_LIMIT_EXCEEDED "LimitExceeded.RequestLimitExceeded",
    LIMIT_EXCEEDED_SERVICE_COUNT_FOR_PLUGIN_LIMIT_EXCEEDED "LimitExceeded.ServiceCountForPluginLimitExceeded",
    LIMIT_EXCEEDED_SERVICE_COUNT_LIMIT_EXCEEDED "LimitExceeded.ServiceCountLimitExceeded",
    LIMIT_EXCEEDED_USAGE_PLAN_LIMIT_EXCEEDED "LimitExceeded.UsagePlanLimitExceeded",
    MISSING_PARAMETER "MissingParameter",
    MISSING_PARAMETER_BACKEND_SPECIFIC_PARAM "MissingParameter.BackendSpecificParam",
    MISSING_PARAMETER_PLUGIN_CONFIG "MissingParameter.PluginConfig", OPERATION_DENIED "OperationDenied",
    REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded", RESOURCE_IN_USE "ResourceInUse",
    RESOURCE_INSUFFICIENT "ResourceInsufficient", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_INVALID_ACCESS_KEY_ID "ResourceNotFound.InvalidAccessKeyId",
    RESOURCE_NOT_FOUND_INVALID_API "ResourceNotFound.InvalidApi",
    RESOURCE_NOT_FOUND_INVALID_API_APP "ResourceNotFound.InvalidApiApp",
    RESOURCE_NOT_FOUND_INVALID_API_DOC "ResourceNotFound.InvalidApiDoc",
    RESOURCE_NOT_FOUND_INVALID_IP_STRATEGY "ResourceNotFound.InvalidIPStrategy",
    RESOURCE_NOT_FOUND_INVALID_OAUTH_API "ResourceNotFound.InvalidOauthApi",
    RESOURCE_NOT_FOUND_INVALID_PLUGIN "ResourceNotFound.InvalidPlugin",
    RESOURCE_NOT_FOUND_INVALID_SERVICE "ResourceNotFound.InvalidService",
    RESOURCE_NOT_FOUND_INVALID_USAGE_PLAN "ResourceNotFound.InvalidUsagePlan",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCES_SOLD_OUT "ResourcesSoldOut",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_ACCESS_RESOURCE "UnauthorizedOperation.AccessResource",
    UNAUTHORIZED_OPERATION_UNCERTIFIED_USER "UnauthorizedOperation.UncertifiedUser",
    UNKNOWN_PARAMETER "UnknownParameter", UNSUPPORTED_OPERATION "UnsupportedOperation",
    UNSUPPORTED_OPERATION_ACCOUNT_ARREARS "UnsupportedOperation.AccountArrears",
    UNSUPPORTED_OPERATION_ALREADY_BIND_USAGE_PLAN "UnsupportedOperation.AlreadyBindUsagePlan",
    UNSUPPORTED_OPERATION_API_LIST_NOT_EMPTY "UnsupportedOperation.ApiListNotEmpty",
    UNSUPPORTED_OPERATION_ATTACH_PLUGIN "UnsupportedOperation.AttachPlugin",
    UNSUPPORTED_OPERATION_BASIC_SERVICE_NO_MORE_API "UnsupportedOperation.BasicServiceNoMoreApi",
    UNSUPPORTED_OPERATION_BASIC_SERVICE_NOT_ALLOW_ATTACH_PLUGIN "UnsupportedOperation.BasicServiceNotAllowAttachPlugin",
    UNSUPPORTED_OPERATION_CLS_SEARCH_TIME "UnsupportedOperation.ClsSearchTime",
    UNSUPPORTED_OPERATION_EXISTING_ONLINE_ENVIRONMENT "UnsupportedOperation.ExistingOnlineEnvironment",
    UNSUPPORTED_OPERATION_FORCE_HTTPS "UnsupportedOperation.ForceHttps",
    UNSUPPORTED_OPERATION_INVALID_ACTION "UnsupportedOperation.InvalidAction",
    UNSUPPORTED_OPERATION_INVALID_ENDPOINT_TYPE "UnsupportedOperation.InvalidEndpointType",
    UNSUPPORTED_OPERATION_INVALID_INSTANCE_STATE "UnsupportedOperation.InvalidInstanceState",
    UNSUPPORTED_OPERATION_INVALID_SERVICE_TRADE "UnsupportedOperation.InvalidServiceTrade",
    UNSUPPORTED_OPERATION_INVALID_STATUS "UnsupportedOperation.InvalidStatus",
    UNSUPPORTED_OPERATION_MODIFY_EIAM_AUTH_API "UnsupportedOperation.ModifyEIAMAuthApi",
    UNSUPPORTED_OPERATION_MODIFY_NET_TYPE "UnsupportedOperation.ModifyNetType",
    UNSUPPORTED_OPERATION_MODIFY_PROTOCOL "UnsupportedOperation.ModifyProtocol",
    UNSUPPORTED_OPERATION_NO_USAGE_PLAN_ENV "UnsupportedOperation.NoUsagePlanEnv",
    UNSUPPORTED_OPERATION_REDUCE_NET_TYPES "UnsupportedOperation.ReduceNetTypes",
    UNSUPPORTED_OPERATION_REQUEST_POST_ERROR "UnsupportedOperation.RequestPostError",
    UNSUPPORTED_OPERATION_RESOURCE_ASSOCIATED "UnsupportedOperation.ResourceAssociated",
    UNSUPPORTED_OPERATION_RESOURCE_IS_IN_USE "UnsupportedOperation.ResourceIsInUse",
    UNSUPPORTED_OPERATION_RESOURCE_UNASSOCIATED "UnsupportedOperation.ResourceUnassociated",
    UNSUPPORTED_OPERATION_SERVICE_EXIST "UnsupportedOperation.ServiceExist",
    UNSUPPORTED_OPERATION_TAGS_NOT_EMPTY "UnsupportedOperation.TagsNotEmpty",
    UNSUPPORTED_OPERATION_UIN_NOT_IN_WHITE_LIST "UnsupportedOperation.UinNotInWhiteList",
    UNSUPPORTED_OPERATION_UNPACK_ERROR "UnsupportedOperation.UnpackError",
    UNSUPPORTED_OPERATION_UNSUPPORTED_BIND_API_KEY "UnsupportedOperation.UnsupportedBindApiKey",
    UNSUPPORTED_OPERATION_UNSUPPORTED_BIND_ENVIRONMENT "UnsupportedOperation.UnsupportedBindEnvironment",
    UNSUPPORTED_OPERATION_UNSUPPORTED_DELETE_API "UnsupportedOperation.UnsupportedDeleteApi",
    UNSUPPORTED_OPERATION_UNSUPPORTED_DELETE_SERVICE "UnsupportedOperation.UnsupportedDeleteService",
    UNSUPPORTED_OPERATION_UNSUPPORTED_DELETE_UPSTREAM "UnsupportedOperation.UnsupportedDeleteUpstream",
    UNSUPPORTED_OPERATION_UNSUPPORTED_NET_TYPE "UnsupportedOperation.UnsupportedNetType",
    UNSUPPORTED_OPERATION_UNSUPPORTED_UN_BIND_ENVIRONMENT "UnsupportedOperation.UnsupportedUnBindEnvironment",
    UNSUPPORTED_OPERATION_UNSUPPORTED_UPDATE_API_KEY "UnsupportedOperation.UnsupportedUpdateApiKey",
    UNSUPPORTED_OPERATION_USAGE_PLAN_IN_USE "UnsupportedOperation.UsagePlanInUse"
}

#[cfg(feature = "unstable-registry")]
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
