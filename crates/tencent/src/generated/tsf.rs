//! `tsf` of Tencent Cloud, API version 2018-03-26.
//!
//! Endpoint: `tsf.tencentcloudapi.com`, or `tsf.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, tsf::DescribeApiGroups};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeApiGroups::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("tsf", "2018-03-26", "tsf", &Endpoints::NONE);

/// Adds cluster instances: `AddClusterInstances` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=AddClusterInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_API_PROXY_ERROR`], [`codes::FAILED_OPERATION_INSTANCE_RESET_ERROR`],
/// [`codes::FAILED_OPERATION_INSTANCE_RESET_TIMEOUT`], [`codes::FAILED_OPERATION_INSTANCE_UPDATE_FAILED`],
/// [`codes::FAILED_OPERATION_TKE_CLUSTER_QUERY_FAILED`], [`codes::INTERNAL_ERROR_CLOUD_API_PROXY_ERROR`],
/// [`codes::INTERNAL_ERROR_CP_CLUSTER_UNAVAILABLE`], [`codes::INTERNAL_ERROR_TKE_API_FAILED_OPERATION`],
/// [`codes::INVALID_PARAMETER_VALUE_INSTANCE_INVALID_IMAGE`], [`codes::RESOURCE_IN_USE_INSTANCE_HAS_BEEN_USED`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_TKE_CLUSTER_NOT_EXISTS`], [`codes::UNAUTHORIZED_OPERATION_CAM_GENERAL_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_TSF_ROLE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddClusterInstances {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id_list: Vec<String>,
    pub os_name: Option<String>,
    pub image_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    pub sg_id: Option<String>,
    pub instance_import_mode: Option<String>,
    pub os_customize_type: Option<String>,
    pub feature_id_list: Option<Vec<String>>,
    pub instance_advanced_settings: Option<InstanceAdvancedSettings>,
    pub security_group_ids: Option<Vec<String>>,
}
operation! { AddClusterInstances(cluster_id: String, instance_id_list: Vec<String>)
    "AddClusterInstances" -> AddClusterInstancesOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIdList" instance_id_list, 2 "OsName" os_name: String,
    3 "ImageId" image_id: String, 4 "Password" password: Secret, 5 "KeyId" key_id: String, 6 "SgId" sg_id: String,
    7 "InstanceImportMode" instance_import_mode: String, 8 "OsCustomizeType" os_customize_type: String,
    9 "FeatureIdList" feature_id_list: Vec<String>,
    10 "InstanceAdvancedSettings" instance_advanced_settings: InstanceAdvancedSettings,
    11 "SecurityGroupIds" security_group_ids: Vec<String>
} }

/// In the request of [`AddClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAdvancedSettings {
    /// Required.
    pub mount_target: Option<String>,
    /// Required.
    pub docker_graph_path: Option<String>,
}
input! { InstanceAdvancedSettings(mount_target: String, docker_graph_path: String) {
    0 "MountTarget" mount_target: String, 1 "DockerGraphPath" docker_graph_path: String
} }

/// Response of [`AddClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddClusterInstancesOutput {
    pub result: Option<AddInstanceResult>,
}
model! { AddClusterInstancesOutput {
    0 "Result" result: AddInstanceResult
} }

/// In the response of [`AddClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddInstanceResult {
    pub failed_instance_ids: Vec<String>,
    pub succ_instance_ids: Vec<String>,
    pub timeout_instance_ids: Vec<String>,
    pub failed_reasons: Vec<String>,
}
model! { AddInstanceResult {
    0 "FailedInstanceIds" failed_instance_ids: Vec<String>, 1 "SuccInstanceIds" succ_instance_ids: Vec<String>,
    2 "TimeoutInstanceIds" timeout_instance_ids: Vec<String>, 3 "FailedReasons" failed_reasons: Vec<String>
} }

/// Adds instances: `AddInstances` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=AddInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_CP_CLUSTER_UNAVAILABLE`], [`codes::INTERNAL_ERROR_TKE_API_FAILED_OPERATION`],
/// [`codes::INVALID_PARAMETER_VALUE`], [`codes::INVALID_PARAMETER_VALUE_INSTANCE_INVALID_IMAGE`],
/// [`codes::MISSING_PARAMETER_CLUSTER_ID_REQUIRED`], [`codes::MISSING_PARAMETER_INSTANCE_IMPORT_MODE_NULL`],
/// [`codes::RESOURCE_IN_USE_INSTANCE_HAS_BEEN_USED`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddInstances {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id_list: Vec<String>,
    pub os_name: Option<String>,
    pub image_id: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub key_id: Option<String>,
    pub sg_id: Option<String>,
    pub instance_import_mode: Option<String>,
    pub security_group_ids: Option<String>,
}
operation! { AddInstances(cluster_id: String, instance_id_list: Vec<String>) "AddInstances" -> AddInstancesOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIdList" instance_id_list, 2 "OsName" os_name: String,
    3 "ImageId" image_id: String, 4 "Password" password: Secret, 5 "KeyId" key_id: String, 6 "SgId" sg_id: String,
    7 "InstanceImportMode" instance_import_mode: String, 8 "SecurityGroupIds" security_group_ids: String
} }

/// Response of [`AddInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddInstancesOutput {
    pub result: Option<bool>,
}
model! { AddInstancesOutput {
    0 "Result" result: bool
} }

/// Associates business log config: `AssociateBusinessLogConfig` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=AssociateBusinessLogConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_GROUP_QUERY_FAILED`], [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_TSF_APM_BUSI_LOG_CFG_APP_RELATION_MASTER_ERROR`],
/// [`codes::INTERNAL_ERROR_TSF_APM_COMMON_ERROR`],
/// [`codes::INVALID_PARAMETER_TSF_APM_BUSI_LOG_CFG_APP_RELATION_PARAM_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateBusinessLogConfig {
    /// Required.
    pub group_id: String,
    pub config_id_list: Option<Vec<String>>,
}
operation! { AssociateBusinessLogConfig(group_id: String)
    "AssociateBusinessLogConfig" -> AssociateBusinessLogConfigOutput {
    0 "GroupId" group_id, 1 "ConfigIdList" config_id_list: Vec<String>
} }

/// Response of [`AssociateBusinessLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateBusinessLogConfigOutput {
    pub result: Option<bool>,
}
model! { AssociateBusinessLogConfigOutput {
    0 "Result" result: bool
} }

/// Associates config with group: `AssociateConfigWithGroup` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=AssociateConfigWithGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_TSF_APM_COMMON_ERROR`],
/// [`codes::INVALID_PARAMETER_TSF_APM_BUSI_LOG_CFG_CLOUD_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateConfigWithGroup {
    /// Required.
    pub config_id: String,
    pub groups: Option<Vec<GroupInfo>>,
    pub select_all: Option<i64>,
    pub namespace_id: Option<String>,
    pub cluster_id: Option<String>,
    pub search_word: Option<String>,
}
operation! { AssociateConfigWithGroup(config_id: String) "AssociateConfigWithGroup" -> AssociateConfigWithGroupOutput {
    0 "ConfigId" config_id, 1 "Groups" groups: Vec<GroupInfo>, 2 "SelectAll" select_all: i64,
    3 "NamespaceId" namespace_id: String, 4 "ClusterId" cluster_id: String, 5 "SearchWord" search_word: String
} }

/// In the request of [`AssociateConfigWithGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    /// Required.
    pub group_id: Option<String>,
    /// Required.
    pub group_name: Option<String>,
    /// Required.
    pub cluster_type: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub namespace_name: Option<String>,
    pub associate_time: Option<String>,
}
input! { GroupInfo(group_id: String, group_name: String, cluster_type: String) {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String, 2 "ClusterType" cluster_type: String,
    3 "ClusterId" cluster_id: String, 4 "ClusterName" cluster_name: String, 5 "NamespaceName" namespace_name: String,
    6 "AssociateTime" associate_time: String
} }

/// Response of [`AssociateConfigWithGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateConfigWithGroupOutput {
    pub result: Option<bool>,
}
model! { AssociateConfigWithGroupOutput {
    0 "Result" result: bool
} }

/// Binds api group: `BindApiGroup` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=BindApiGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_CONSUL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindApiGroup {
    /// Required.
    pub group_gateway_list: Vec<GatewayGroupIds>,
}
operation! { BindApiGroup(group_gateway_list: Vec<GatewayGroupIds>) "BindApiGroup" -> BindApiGroupOutput {
    0 "GroupGatewayList" group_gateway_list
} }

/// In the request of [`BindApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayGroupIds {
    /// Required.
    pub gateway_deploy_group_id: Option<String>,
    /// Required.
    pub group_id: Option<String>,
}
input! { GatewayGroupIds(gateway_deploy_group_id: String, group_id: String) {
    0 "GatewayDeployGroupId" gateway_deploy_group_id: String, 1 "GroupId" group_id: String
} }

/// Response of [`BindApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindApiGroupOutput {
    pub result: Option<bool>,
}
model! { BindApiGroupOutput {
    0 "Result" result: bool
} }

/// Binds plugin: `BindPlugin` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=BindPlugin>.
///
/// Errors: [`codes::FAILED_OPERATION_GATEWAY_COMMON_ERROR`], [`codes::INTERNAL_ERROR_GATEWAY_COMMON_ERROR`],
/// [`codes::INTERNAL_ERROR_GATEWAY_CONSUL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPlugin {
    /// Required.
    pub plugin_instance_list: Vec<GatewayPluginBoundParam>,
}
operation! { BindPlugin(plugin_instance_list: Vec<GatewayPluginBoundParam>) "BindPlugin" -> BindPluginOutput {
    0 "PluginInstanceList" plugin_instance_list
} }

/// In the request of [`BindPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayPluginBoundParam {
    /// Required.
    pub plugin_id: Option<String>,
    /// Required.
    pub scope_type: Option<String>,
    /// Required.
    pub scope_value: Option<String>,
    pub microservice_id: Option<String>,
    pub gateway_instance_id: Option<String>,
}
input! { GatewayPluginBoundParam(plugin_id: String, scope_type: String, scope_value: String) {
    0 "PluginId" plugin_id: String, 1 "ScopeType" scope_type: String, 2 "ScopeValue" scope_value: String,
    3 "MicroserviceId" microservice_id: String, 4 "GatewayInstanceId" gateway_instance_id: String
} }

/// Response of [`BindPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPluginOutput {
    pub result: Option<bool>,
}
model! { BindPluginOutput {
    0 "Result" result: bool
} }

/// Changes api usable status: `ChangeApiUsableStatus` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ChangeApiUsableStatus>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::UNAUTHORIZED_OPERATION_LICENSE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeApiUsableStatus {
    /// Required.
    pub api_id: String,
    /// Required.
    pub usable_status: String,
}
operation! { ChangeApiUsableStatus(api_id: String, usable_status: String)
    "ChangeApiUsableStatus" -> ChangeApiUsableStatusOutput {
    0 "ApiId" api_id, 1 "UsableStatus" usable_status
} }

/// Response of [`ChangeApiUsableStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeApiUsableStatusOutput {
    pub result: Option<ApiDetailInfo>,
}
model! { ChangeApiUsableStatusOutput {
    0 "Result" result: ApiDetailInfo
} }

/// In the response of [`ChangeApiUsableStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiDetailInfo {
    pub api_id: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub microservice_id: Option<String>,
    pub microservice_name: Option<String>,
    pub path: Option<String>,
    pub path_mapping: Option<String>,
    pub method: Option<String>,
    pub group_id: Option<String>,
    pub usable_status: Option<String>,
    pub release_status: Option<String>,
    pub rate_limit_status: Option<String>,
    pub mock_status: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub released_time: Option<String>,
    pub group_name: Option<String>,
    pub timeout: Option<i64>,
    pub host: Option<String>,
    pub api_type: Option<String>,
    pub description: Option<String>,
    pub api_match_type: Option<String>,
    pub rpc_ext: Option<String>,
    pub gateway_deploy_group_id: Option<String>,
    pub md5: Option<String>,
    pub rpc_type: Option<String>,
    pub path_mapping_unsupported: Option<bool>,
    pub path_mapping_unsupported_msg: Option<String>,
    pub api_online_status: Option<String>,
}
model! { ApiDetailInfo {
    0 "ApiId" api_id: String, 1 "NamespaceId" namespace_id: String, 2 "NamespaceName" namespace_name: String,
    3 "MicroserviceId" microservice_id: String, 4 "MicroserviceName" microservice_name: String, 5 "Path" path: String,
    6 "PathMapping" path_mapping: String, 7 "Method" method: String, 8 "GroupId" group_id: String,
    9 "UsableStatus" usable_status: String, 10 "ReleaseStatus" release_status: String,
    11 "RateLimitStatus" rate_limit_status: String, 12 "MockStatus" mock_status: String,
    13 "CreatedTime" created_time: String, 14 "UpdatedTime" updated_time: String,
    15 "ReleasedTime" released_time: String, 16 "GroupName" group_name: String, 17 "Timeout" timeout: i64,
    18 "Host" host: String, 19 "ApiType" api_type: String, 20 "Description" description: String,
    21 "ApiMatchType" api_match_type: String, 22 "RpcExt" rpc_ext: String,
    23 "GatewayDeployGroupId" gateway_deploy_group_id: String, 24 "Md5" md5: String, 25 "RpcType" rpc_type: String,
    26 "PathMappingUnsupported" path_mapping_unsupported: bool,
    27 "PathMappingUnsupportedMsg" path_mapping_unsupported_msg: String, 28 "ApiOnlineStatus" api_online_status: String
} }

/// Creates all gateway api async: `CreateAllGatewayApiAsync` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateAllGatewayApiAsync>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAllGatewayApiAsync {
    /// Required.
    pub group_id: String,
    /// Required.
    pub microservice_id: String,
    pub namespace_id: Option<String>,
}
operation! { CreateAllGatewayApiAsync(group_id: String, microservice_id: String)
    "CreateAllGatewayApiAsync" -> CreateAllGatewayApiAsyncOutput {
    0 "GroupId" group_id, 1 "MicroserviceId" microservice_id, 2 "NamespaceId" namespace_id: String
} }

/// Response of [`CreateAllGatewayApiAsync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAllGatewayApiAsyncOutput {
    pub result: Option<bool>,
}
model! { CreateAllGatewayApiAsyncOutput {
    0 "Result" result: bool
} }

/// Creates api group: `CreateApiGroup` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateApiGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`], [`codes::UNAUTHORIZED_OPERATION_LICENSE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiGroup {
    /// Required.
    pub group_name: String,
    /// Required.
    pub group_context: String,
    pub auth_type: Option<String>,
    pub description: Option<String>,
    pub group_type: Option<String>,
    pub gateway_instance_id: Option<String>,
    pub namespace_name_key: Option<String>,
    pub service_name_key: Option<String>,
    pub namespace_name_key_position: Option<String>,
    pub service_name_key_position: Option<String>,
}
operation! { CreateApiGroup(group_name: String, group_context: String) "CreateApiGroup" -> CreateApiGroupOutput {
    0 "GroupName" group_name, 1 "GroupContext" group_context, 2 "AuthType" auth_type: String,
    3 "Description" description: String, 4 "GroupType" group_type: String,
    5 "GatewayInstanceId" gateway_instance_id: String, 6 "NamespaceNameKey" namespace_name_key: String,
    7 "ServiceNameKey" service_name_key: String, 8 "NamespaceNameKeyPosition" namespace_name_key_position: String,
    9 "ServiceNameKeyPosition" service_name_key_position: String
} }

/// Response of [`CreateApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiGroupOutput {
    pub result: Option<String>,
}
model! { CreateApiGroupOutput {
    0 "Result" result: String
} }

/// Creates api rate limit rule: `CreateApiRateLimitRule` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateApiRateLimitRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_CONSISTENCY_ERROR`], [`codes::INTERNAL_ERROR_GATEWAY_DB_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::UNAUTHORIZED_OPERATION_LICENSE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiRateLimitRule {
    /// Required.
    pub api_id: String,
    /// Required.
    pub max_qps: i64,
    pub usable_status: Option<String>,
}
operation! { CreateApiRateLimitRule(api_id: String, max_qps: i64)
    "CreateApiRateLimitRule" -> CreateApiRateLimitRuleOutput {
    0 "ApiId" api_id, 1 "MaxQps" max_qps, 2 "UsableStatus" usable_status: String
} }

/// Response of [`CreateApiRateLimitRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiRateLimitRuleOutput {
    pub result: Option<bool>,
}
model! { CreateApiRateLimitRuleOutput {
    0 "Result" result: bool
} }

/// Creates api rate limit rule with detail resp: `CreateApiRateLimitRuleWithDetailResp` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateApiRateLimitRuleWithDetailResp>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_CONSISTENCY_ERROR`], [`codes::INTERNAL_ERROR_GATEWAY_DB_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::UNAUTHORIZED_OPERATION_LICENSE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiRateLimitRuleWithDetailResp {
    /// Required.
    pub api_id: String,
    /// Required.
    pub max_qps: i64,
    pub usable_status: Option<String>,
}
operation! { CreateApiRateLimitRuleWithDetailResp(api_id: String, max_qps: i64)
    "CreateApiRateLimitRuleWithDetailResp" -> CreateApiRateLimitRuleWithDetailRespOutput {
    0 "ApiId" api_id, 1 "MaxQps" max_qps, 2 "UsableStatus" usable_status: String
} }

/// Response of [`CreateApiRateLimitRuleWithDetailResp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiRateLimitRuleWithDetailRespOutput {
    pub result: Option<ApiRateLimitRule>,
}
model! { CreateApiRateLimitRuleWithDetailRespOutput {
    0 "Result" result: ApiRateLimitRule
} }

/// In the response of [`CreateApiRateLimitRuleWithDetailResp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiRateLimitRule {
    pub rule_id: Option<String>,
    pub api_id: Option<String>,
    pub rule_name: Option<String>,
    pub max_qps: Option<i64>,
    pub usable_status: Option<String>,
    pub rule_content: Option<String>,
    pub tsf_rule_id: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub app_id: Option<String>,
    pub use_path_and_method_format: Option<bool>,
}
model! { ApiRateLimitRule {
    0 "RuleId" rule_id: String, 1 "ApiId" api_id: String, 2 "RuleName" rule_name: String, 3 "MaxQps" max_qps: i64,
    4 "UsableStatus" usable_status: String, 5 "RuleContent" rule_content: String, 6 "TsfRuleId" tsf_rule_id: String,
    7 "Description" description: String, 8 "CreatedTime" created_time: String, 9 "UpdatedTime" updated_time: String,
    10 "Limit" limit: i64, 11 "Offset" offset: i64, 12 "AppId" app_id: String,
    13 "UsePathAndMethodFormat" use_path_and_method_format: bool
} }

/// Creates application: `CreateApplication` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateApplication>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLICATION_CREATE_ES_ATUH_ERROR`],
/// [`codes::FAILED_OPERATION_APPLICATION_QUERY_FAILED`], [`codes::FAILED_OPERATION_CLOUD_API_PROXY_ERROR`],
/// [`codes::INTERNAL_ERROR_APPLICATION_MASTER_FEIGN_ERROR`],
/// [`codes::INTERNAL_ERROR_APPLICATION_MASTER_NUKNOWN_ERROR`],
/// [`codes::INTERNAL_ERROR_APPLICATION_SCALABLE_INIT_ERROR`], [`codes::INTERNAL_ERROR_CLOUD_API_PROXY_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_APPLICATION_MICRO_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_APPLICATION_NAME_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_APPLICATION_NAME_LENGTH`],
/// [`codes::INVALID_PARAMETER_VALUE_APPLICATION_NAME_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_APPLICATION_NAME_REGX_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_APPLICATION_TYPE_INVALID`], [`codes::LIMIT_EXCEEDED_ERR_NAMESPACE_MAX_LIMIT`],
/// [`codes::LIMIT_EXCEEDED_ERR_REPO_MAX_LIMIT`], [`codes::MISSING_PARAMETER_APPLICATION_TYPE_NULL`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_GENERAL_ERROR`], [`codes::UNAUTHORIZED_OPERATION_CAM_TSF_ROLE_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_LICENSE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplication {
    /// Required.
    pub application_name: String,
    /// Required.
    pub application_type: String,
    /// Required.
    pub microservice_type: String,
    pub application_desc: Option<String>,
    /// Deprecated.
    pub application_log_config: Option<String>,
    /// Deprecated.
    pub application_resource_type: Option<String>,
    pub application_runtime_type: Option<String>,
    pub program_id: Option<String>,
    pub service_config_list: Option<Vec<ServiceConfig>>,
    pub ignore_create_image_repository: Option<bool>,
    pub program_id_list: Option<Vec<String>>,
    pub apm_instance_id: Option<String>,
    pub program_language: Option<String>,
    pub framework_type: Option<String>,
    pub service_governance_config: Option<ServiceGovernanceConfig>,
    pub create_same_name_image_repository: Option<bool>,
}
operation! { CreateApplication(application_name: String, application_type: String, microservice_type: String)
    "CreateApplication" -> CreateApplicationOutput {
    0 "ApplicationName" application_name, 1 "ApplicationType" application_type, 2 "MicroserviceType" microservice_type,
    3 "ApplicationDesc" application_desc: String, 4 "ApplicationLogConfig" application_log_config: String,
    5 "ApplicationResourceType" application_resource_type: String,
    6 "ApplicationRuntimeType" application_runtime_type: String, 7 "ProgramId" program_id: String,
    8 "ServiceConfigList" service_config_list: Vec<ServiceConfig>,
    9 "IgnoreCreateImageRepository" ignore_create_image_repository: bool,
    10 "ProgramIdList" program_id_list: Vec<String>, 11 "ApmInstanceId" apm_instance_id: String,
    12 "ProgramLanguage" program_language: String, 13 "FrameworkType" framework_type: String,
    14 "ServiceGovernanceConfig" service_governance_config: ServiceGovernanceConfig,
    15 "CreateSameNameImageRepository" create_same_name_image_repository: bool
} }

/// In the request of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceConfig {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub ports: Option<Vec<Ports>>,
    pub health_check: Option<HealthCheckConfig>,
}
input! { ServiceConfig(name: String, ports: Vec<Ports>) {
    0 "Name" name: String, 1 "Ports" ports: Vec<Ports>, 2 "HealthCheck" health_check: HealthCheckConfig
} }

/// In the request of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ports {
    /// Required.
    pub target_port: Option<i64>,
    /// Required.
    pub protocol: Option<String>,
}
input! { Ports(target_port: i64, protocol: String) {
    0 "TargetPort" target_port: i64, 1 "Protocol" protocol: String
} }

/// In the request of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckConfig {
    pub path: Option<String>,
}
input! { HealthCheckConfig() {
    0 "Path" path: String
} }

/// In the request of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceGovernanceConfig {
    pub enable_governance: Option<bool>,
    pub governance_type: Option<String>,
    pub exclusive_instances: Option<Vec<ExclusiveInstance>>,
}
input! { ServiceGovernanceConfig() {
    0 "EnableGovernance" enable_governance: bool, 1 "GovernanceType" governance_type: String,
    2 "ExclusiveInstances" exclusive_instances: Vec<ExclusiveInstance>
} }

/// In the request of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExclusiveInstance {
    pub center_type: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub instance_name: Option<String>,
    pub region_id: Option<String>,
    pub instance_namespace_id: Option<String>,
    pub group_id: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub application_id: Option<String>,
}
input! { ExclusiveInstance() {
    0 "CenterType" center_type: String, 1 "InstanceId" instance_id: String, 2 "InstanceType" instance_type: String,
    3 "InstanceName" instance_name: String, 4 "RegionId" region_id: String,
    5 "InstanceNamespaceId" instance_namespace_id: String, 6 "GroupId" group_id: String,
    7 "CreateTime" create_time: i64, 8 "UpdateTime" update_time: i64, 9 "ApplicationId" application_id: String
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

/// Creates cluster: `CreateCluster` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_API_PROXY_ERROR`], [`codes::FAILED_OPERATION_CLUSTER_CREATE_VPC_FAIL`],
/// [`codes::FAILED_OPERATION_CLUSTER_NATIVE_CONNECT_ERROR`], [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_TKE_CLUSTER_CREATE_FAILED`], [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_CLOUD_API_PROXY_ERROR`], [`codes::INTERNAL_ERROR_CLUSTER_COMMON_ERROR`],
/// [`codes::INTERNAL_ERROR_CLUSTER_MASTER_FEIGN_ERROR`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_CLUSTER_CIDR_CONFLICT`], [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NAME_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NAME_PREFIX_ILLEGAL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NAME_REGEX_MISMATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_CLUSTER_NAME_REQUIRED`], [`codes::INVALID_PARAMETER_VALUE_CLUSTER_REGION_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CLUSTER_TYPE_INVALID`], [`codes::INVALID_PARAMETER_VALUE_CLUSTER_ZONE_INVALID`],
/// [`codes::LIMIT_EXCEEDED_TKE_CLUSTER_NUMBER_EXCEED_LIMIT`], [`codes::MISSING_PARAMETER_CLUSTER_SUBNET_REQUIRED`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_VPC_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_GENERAL_ERROR`], [`codes::UNAUTHORIZED_OPERATION_CAM_TSF_ROLE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    /// Required.
    pub cluster_name: String,
    /// Required.
    pub cluster_type: String,
    /// Required.
    pub vpc_id: String,
    pub cluster_cidr: Option<String>,
    pub cluster_desc: Option<String>,
    pub tsf_region_id: Option<String>,
    pub tsf_zone_id: Option<String>,
    pub subnet_id: Option<String>,
    pub cluster_version: Option<String>,
    pub max_node_pod_num: Option<i64>,
    pub max_cluster_service_num: Option<i64>,
    pub program_id: Option<String>,
    pub kubernete_api_server: Option<String>,
    pub kubernete_native_type: Option<String>,
    /// Secret.
    pub kubernete_native_secret: Option<Secret>,
    pub program_id_list: Option<Vec<String>>,
    pub enable_log_collection: Option<bool>,
}
operation! { CreateCluster(cluster_name: String, cluster_type: String, vpc_id: String)
    "CreateCluster" -> CreateClusterOutput {
    0 "ClusterName" cluster_name, 1 "ClusterType" cluster_type, 2 "VpcId" vpc_id, 3 "ClusterCIDR" cluster_cidr: String,
    4 "ClusterDesc" cluster_desc: String, 5 "TsfRegionId" tsf_region_id: String, 6 "TsfZoneId" tsf_zone_id: String,
    7 "SubnetId" subnet_id: String, 8 "ClusterVersion" cluster_version: String, 9 "MaxNodePodNum" max_node_pod_num: i64,
    10 "MaxClusterServiceNum" max_cluster_service_num: i64, 11 "ProgramId" program_id: String,
    12 "KuberneteApiServer" kubernete_api_server: String, 13 "KuberneteNativeType" kubernete_native_type: String,
    14 "KuberneteNativeSecret" kubernete_native_secret: Secret, 15 "ProgramIdList" program_id_list: Vec<String>,
    16 "EnableLogCollection" enable_log_collection: bool
} }

/// Response of [`CreateCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub result: Option<String>,
}
model! { CreateClusterOutput {
    0 "Result" result: String
} }

/// Creates config: `CreateConfig` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_CREATE_FAILED`],
/// [`codes::FAILED_OPERATION_CREATE_OPERATION_TOO_FREQUENTLY`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_APPLICATION_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_CONFIG_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_VALUE_FORMAT_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_VERSION_DESC_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_VERSION_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_PERMISSION_DENIED`], [`codes::MISSING_PARAMETER_APPLICATION_ID_REQUIRED`],
/// [`codes::MISSING_PARAMETER_CONFIG_NAME_REQUIRED`], [`codes::MISSING_PARAMETER_CONFIG_TYPE_REQUIRED`],
/// [`codes::MISSING_PARAMETER_CONFIG_VALUE_REQUIRED`], [`codes::MISSING_PARAMETER_CONFIG_VERSION_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfig {
    /// Required.
    pub config_name: String,
    /// Required.
    pub config_version: String,
    /// Required.
    pub config_value: String,
    /// Required.
    pub application_id: String,
    pub config_version_desc: Option<String>,
    pub config_type: Option<String>,
    pub encode_with_base64: Option<bool>,
    pub program_id_list: Option<Vec<String>>,
}
operation! { CreateConfig(config_name: String, config_version: String, config_value: String, application_id: String)
    "CreateConfig" -> CreateConfigOutput {
    0 "ConfigName" config_name, 1 "ConfigVersion" config_version, 2 "ConfigValue" config_value,
    3 "ApplicationId" application_id, 4 "ConfigVersionDesc" config_version_desc: String,
    5 "ConfigType" config_type: String, 6 "EncodeWithBase64" encode_with_base64: bool,
    7 "ProgramIdList" program_id_list: Vec<String>
} }

/// Response of [`CreateConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigOutput {
    pub result: Option<bool>,
}
model! { CreateConfigOutput {
    0 "Result" result: bool
} }

/// Creates config template: `CreateConfigTemplate` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateConfigTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_CREATE_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_IMPORT_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_SEARCH_LIST_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_UPDATE_FAILED`],
/// [`codes::INVALID_PARAMETER_CONFIG_TEMPLATE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_DESC_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_VALUE_FORMAT_INVALID`],
/// [`codes::MISSING_PARAMETER_CONFIG_TEMPLATE_ID_REQUIRED`],
/// [`codes::MISSING_PARAMETER_CONFIG_TEMPLATE_NAME_REQUIRED`],
/// [`codes::MISSING_PARAMETER_CONFIG_TEMPLATE_TYPE_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigTemplate {
    /// Required.
    pub config_template_name: String,
    /// Required.
    pub config_template_type: String,
    /// Required.
    pub config_template_value: String,
    pub config_template_desc: Option<String>,
    pub program_id_list: Option<Vec<String>>,
}
operation! {
    CreateConfigTemplate(config_template_name: String, config_template_type: String, config_template_value: String)
    "CreateConfigTemplate" -> CreateConfigTemplateOutput {
    0 "ConfigTemplateName" config_template_name, 1 "ConfigTemplateType" config_template_type,
    2 "ConfigTemplateValue" config_template_value, 3 "ConfigTemplateDesc" config_template_desc: String,
    4 "ProgramIdList" program_id_list: Vec<String>
} }

/// Response of [`CreateConfigTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigTemplateOutput {
    pub result: Option<bool>,
}
model! { CreateConfigTemplateOutput {
    0 "Result" result: bool
} }

/// Creates config template with detail resp: `CreateConfigTemplateWithDetailResp` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateConfigTemplateWithDetailResp>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_CREATE_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_IMPORT_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_SEARCH_LIST_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_UPDATE_FAILED`],
/// [`codes::INVALID_PARAMETER_CONFIG_TEMPLATE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_DESC_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_VALUE_FORMAT_INVALID`],
/// [`codes::MISSING_PARAMETER_CONFIG_TEMPLATE_ID_REQUIRED`],
/// [`codes::MISSING_PARAMETER_CONFIG_TEMPLATE_NAME_REQUIRED`],
/// [`codes::MISSING_PARAMETER_CONFIG_TEMPLATE_TYPE_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigTemplateWithDetailResp {
    /// Required.
    pub config_template_name: String,
    /// Required.
    pub config_template_type: String,
    /// Required.
    pub config_template_value: String,
    pub config_template_desc: Option<String>,
    pub program_id_list: Option<Vec<String>>,
}
operation! {
    CreateConfigTemplateWithDetailResp(config_template_name: String, config_template_type: String, config_template_value: String)
    "CreateConfigTemplateWithDetailResp" -> CreateConfigTemplateWithDetailRespOutput {
    0 "ConfigTemplateName" config_template_name, 1 "ConfigTemplateType" config_template_type,
    2 "ConfigTemplateValue" config_template_value, 3 "ConfigTemplateDesc" config_template_desc: String,
    4 "ProgramIdList" program_id_list: Vec<String>
} }

/// Response of [`CreateConfigTemplateWithDetailResp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigTemplateWithDetailRespOutput {
    pub result: Option<ConfigTemplate>,
}
model! { CreateConfigTemplateWithDetailRespOutput {
    0 "Result" result: ConfigTemplate
} }

/// In the response of [`CreateConfigTemplateWithDetailResp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigTemplate {
    pub config_template_id: Option<String>,
    pub config_template_name: Option<String>,
    pub config_template_desc: Option<String>,
    pub config_template_type: Option<String>,
    pub config_template_value: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
}
model! { ConfigTemplate {
    0 "ConfigTemplateId" config_template_id: String, 1 "ConfigTemplateName" config_template_name: String,
    2 "ConfigTemplateDesc" config_template_desc: String, 3 "ConfigTemplateType" config_template_type: String,
    4 "ConfigTemplateValue" config_template_value: String, 5 "CreateTime" create_time: String,
    6 "UpdateTime" update_time: String
} }

/// Creates config with detail resp: `CreateConfigWithDetailResp` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateConfigWithDetailResp>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_CREATE_FAILED`],
/// [`codes::FAILED_OPERATION_CREATE_OPERATION_TOO_FREQUENTLY`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_APPLICATION_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_CONFIG_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_VALUE_FORMAT_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_VERSION_DESC_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_VERSION_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_PERMISSION_DENIED`], [`codes::MISSING_PARAMETER_APPLICATION_ID_REQUIRED`],
/// [`codes::MISSING_PARAMETER_CONFIG_NAME_REQUIRED`], [`codes::MISSING_PARAMETER_CONFIG_TYPE_REQUIRED`],
/// [`codes::MISSING_PARAMETER_CONFIG_VALUE_REQUIRED`], [`codes::MISSING_PARAMETER_CONFIG_VERSION_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigWithDetailResp {
    /// Required.
    pub config_name: String,
    /// Required.
    pub config_version: String,
    /// Required.
    pub config_value: String,
    /// Required.
    pub application_id: String,
    pub config_version_desc: Option<String>,
    pub config_type: Option<String>,
    pub encode_with_base64: Option<bool>,
    pub program_id_list: Option<Vec<String>>,
}
operation! {
    CreateConfigWithDetailResp(config_name: String, config_version: String, config_value: String, application_id: String)
    "CreateConfigWithDetailResp" -> CreateConfigWithDetailRespOutput {
    0 "ConfigName" config_name, 1 "ConfigVersion" config_version, 2 "ConfigValue" config_value,
    3 "ApplicationId" application_id, 4 "ConfigVersionDesc" config_version_desc: String,
    5 "ConfigType" config_type: String, 6 "EncodeWithBase64" encode_with_base64: bool,
    7 "ProgramIdList" program_id_list: Vec<String>
} }

/// Response of [`CreateConfigWithDetailResp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigWithDetailRespOutput {
    pub result: Option<Config>,
}
model! { CreateConfigWithDetailRespOutput {
    0 "Result" result: Config
} }

/// In the response of [`CreateConfigWithDetailResp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    pub config_id: Option<String>,
    pub config_name: Option<String>,
    pub config_version: Option<String>,
    pub config_version_desc: Option<String>,
    pub config_value: Option<String>,
    pub config_type: Option<String>,
    pub creation_time: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub delete_flag: Option<bool>,
    pub last_update_time: Option<String>,
    pub config_version_count: Option<i64>,
}
model! { Config {
    0 "ConfigId" config_id: String, 1 "ConfigName" config_name: String, 2 "ConfigVersion" config_version: String,
    3 "ConfigVersionDesc" config_version_desc: String, 4 "ConfigValue" config_value: String,
    5 "ConfigType" config_type: String, 6 "CreationTime" creation_time: String,
    7 "ApplicationId" application_id: String, 8 "ApplicationName" application_name: String,
    9 "DeleteFlag" delete_flag: bool, 10 "LastUpdateTime" last_update_time: String,
    11 "ConfigVersionCount" config_version_count: i64
} }

/// Creates contain group: `CreateContainGroup` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateContainGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONTAINERGROUP_SQL_FAILED`], [`codes::INTERNAL_ERROR_GROUP_MASTER_NUKNOWN_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_APPLICATION_ID_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_GROUPNAME_LEGNTH`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_GROUPNAME_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_GROUPNAME_REGEX_MATCH_FALSE`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_INVALID_CPU_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_INVALID_MEM_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_NODE_PORT_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_PORT_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_PROTOCOL_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_PROTOCOL_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_PROTOCOL_PORTS_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_TARGETPORT_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_UPDATEIVL_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_GROUP_CLUSTER_NAMESPACE_NOT_BOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_GROUP_CLUSTER_TYPE_MISMATCH`], [`codes::INVALID_PARAMETER_VALUE_GROUP_NAME_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CONTAINERGROUP_CLUSTER_NOTFOUND`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_APPLICATION_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_GROUP_NAMESPACE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainGroup {
    /// Required.
    pub application_id: String,
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub group_name: String,
    /// Required.
    pub instance_num: i64,
    /// Required.
    pub access_type: i64,
    /// Required.
    pub protocol_ports: Vec<ProtocolPort>,
    /// Required.
    pub cluster_id: String,
    pub cpu_limit: Option<String>,
    pub mem_limit: Option<String>,
    pub group_comment: Option<String>,
    pub update_type: Option<i64>,
    pub update_ivl: Option<i64>,
    pub cpu_request: Option<String>,
    pub mem_request: Option<String>,
    pub group_resource_type: Option<String>,
    pub subnet_id: Option<String>,
    pub agent_cpu_request: Option<String>,
    pub agent_cpu_limit: Option<String>,
    pub agent_mem_request: Option<String>,
    pub agent_mem_limit: Option<String>,
    pub istio_cpu_request: Option<String>,
    pub istio_cpu_limit: Option<String>,
    pub istio_mem_request: Option<String>,
    pub istio_mem_limit: Option<String>,
}

/// Arguments of [`CreateContainGroup::new`].
pub struct CreateContainGroupRequired {
    pub application_id: String,
    pub namespace_id: String,
    pub group_name: String,
    pub instance_num: i64,
    pub access_type: i64,
    pub protocol_ports: Vec<ProtocolPort>,
    pub cluster_id: String,
}
operation! {
    CreateContainGroup { CreateContainGroupRequired: application_id, namespace_id, group_name, instance_num, access_type, protocol_ports, cluster_id }
    "CreateContainGroup" -> CreateContainGroupOutput {
    0 "ApplicationId" application_id, 1 "NamespaceId" namespace_id, 2 "GroupName" group_name,
    3 "InstanceNum" instance_num, 4 "AccessType" access_type, 5 "ProtocolPorts" protocol_ports,
    6 "ClusterId" cluster_id, 7 "CpuLimit" cpu_limit: String, 8 "MemLimit" mem_limit: String,
    9 "GroupComment" group_comment: String, 10 "UpdateType" update_type: i64, 11 "UpdateIvl" update_ivl: i64,
    12 "CpuRequest" cpu_request: String, 13 "MemRequest" mem_request: String,
    14 "GroupResourceType" group_resource_type: String, 15 "SubnetId" subnet_id: String,
    16 "AgentCpuRequest" agent_cpu_request: String, 17 "AgentCpuLimit" agent_cpu_limit: String,
    18 "AgentMemRequest" agent_mem_request: String, 19 "AgentMemLimit" agent_mem_limit: String,
    20 "IstioCpuRequest" istio_cpu_request: String, 21 "IstioCpuLimit" istio_cpu_limit: String,
    22 "IstioMemRequest" istio_mem_request: String, 23 "IstioMemLimit" istio_mem_limit: String
} }

/// In the request of [`CreateContainGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtocolPort {
    /// Required.
    pub protocol: Option<String>,
    /// Required.
    pub port: Option<i64>,
    /// Required.
    pub target_port: Option<i64>,
    pub node_port: Option<i64>,
    pub name: Option<String>,
}
input! { ProtocolPort(protocol: String, port: i64, target_port: i64) {
    0 "Protocol" protocol: String, 1 "Port" port: i64, 2 "TargetPort" target_port: i64, 3 "NodePort" node_port: i64,
    4 "Name" name: String
} }

/// Response of [`CreateContainGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainGroupOutput {
    pub result: Option<String>,
}
model! { CreateContainGroupOutput {
    0 "Result" result: String
} }

/// Creates file config: `CreateFileConfig` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateFileConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_CREATE_FAILED`],
/// [`codes::FAILED_OPERATION_CREATE_OPERATION_TOO_FREQUENTLY`], [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_APPLICATION_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_CONFIG_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_CODE_UNSUPPORTED`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_EXISTS_PATH`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_EXISTS_PATH_OTHER`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_FILE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_FILE_PATH_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_FIXED_FIELD_UNCHANGEABLE`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_VERSION_DESC_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_VERSION_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_PERMISSION_DENIED`], [`codes::MISSING_PARAMETER_APPLICATION_ID_REQUIRED`],
/// [`codes::MISSING_PARAMETER_FILE_CONFIG_FILE_VALUE_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileConfig {
    /// Required.
    pub config_name: String,
    /// Required.
    pub config_version: String,
    /// Required.
    pub config_file_name: String,
    /// Required.
    pub config_file_value: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub config_file_path: String,
    pub config_version_desc: Option<String>,
    pub config_file_code: Option<String>,
    pub config_post_cmd: Option<String>,
    pub encode_with_base64: Option<bool>,
    pub program_id_list: Option<Vec<String>>,
}

/// Arguments of [`CreateFileConfig::new`].
pub struct CreateFileConfigRequired {
    pub config_name: String,
    pub config_version: String,
    pub config_file_name: String,
    pub config_file_value: String,
    pub application_id: String,
    pub config_file_path: String,
}
operation! {
    CreateFileConfig { CreateFileConfigRequired: config_name, config_version, config_file_name, config_file_value, application_id, config_file_path }
    "CreateFileConfig" -> CreateFileConfigOutput {
    0 "ConfigName" config_name, 1 "ConfigVersion" config_version, 2 "ConfigFileName" config_file_name,
    3 "ConfigFileValue" config_file_value, 4 "ApplicationId" application_id, 5 "ConfigFilePath" config_file_path,
    6 "ConfigVersionDesc" config_version_desc: String, 7 "ConfigFileCode" config_file_code: String,
    8 "ConfigPostCmd" config_post_cmd: String, 9 "EncodeWithBase64" encode_with_base64: bool,
    10 "ProgramIdList" program_id_list: Vec<String>
} }

/// Response of [`CreateFileConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileConfigOutput {
    pub result: Option<bool>,
}
model! { CreateFileConfigOutput {
    0 "Result" result: bool
} }

/// Creates file config with detail resp: `CreateFileConfigWithDetailResp` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateFileConfigWithDetailResp>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_CREATE_FAILED`],
/// [`codes::FAILED_OPERATION_CREATE_OPERATION_TOO_FREQUENTLY`],
/// [`codes::INVALID_PARAMETER_VALUE_APPLICATION_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_CONFIG_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_EXISTS_PATH`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_EXISTS_PATH_OTHER`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_FILE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_FILE_PATH_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_VERSION_DESC_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_VERSION_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_PERMISSION_DENIED`],
/// [`codes::MISSING_PARAMETER_FILE_CONFIG_FILE_VALUE_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileConfigWithDetailResp {
    /// Required.
    pub config_name: String,
    /// Required.
    pub config_version: String,
    /// Required.
    pub config_file_name: String,
    /// Required.
    pub config_file_value: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub config_file_path: String,
    pub config_version_desc: Option<String>,
    pub config_file_code: Option<String>,
    pub config_post_cmd: Option<String>,
    pub encode_with_base64: Option<bool>,
    pub program_id_list: Option<Vec<String>>,
}

/// Arguments of [`CreateFileConfigWithDetailResp::new`].
pub struct CreateFileConfigWithDetailRespRequired {
    pub config_name: String,
    pub config_version: String,
    pub config_file_name: String,
    pub config_file_value: String,
    pub application_id: String,
    pub config_file_path: String,
}
operation! {
    CreateFileConfigWithDetailResp { CreateFileConfigWithDetailRespRequired: config_name, config_version, config_file_name, config_file_value, application_id, config_file_path }
    "CreateFileConfigWithDetailResp" -> CreateFileConfigWithDetailRespOutput {
    0 "ConfigName" config_name, 1 "ConfigVersion" config_version, 2 "ConfigFileName" config_file_name,
    3 "ConfigFileValue" config_file_value, 4 "ApplicationId" application_id, 5 "ConfigFilePath" config_file_path,
    6 "ConfigVersionDesc" config_version_desc: String, 7 "ConfigFileCode" config_file_code: String,
    8 "ConfigPostCmd" config_post_cmd: String, 9 "EncodeWithBase64" encode_with_base64: bool,
    10 "ProgramIdList" program_id_list: Vec<String>
} }

/// Response of [`CreateFileConfigWithDetailResp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileConfigWithDetailRespOutput {
    pub result: Option<FileConfig>,
}
model! { CreateFileConfigWithDetailRespOutput {
    0 "Result" result: FileConfig
} }

/// In the response of [`CreateFileConfigWithDetailResp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileConfig {
    pub config_id: Option<String>,
    pub config_name: Option<String>,
    pub config_version: Option<String>,
    pub config_version_desc: Option<String>,
    pub config_file_name: Option<String>,
    pub config_file_value: Option<String>,
    pub config_file_code: Option<String>,
    pub creation_time: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub delete_flag: Option<bool>,
    pub config_version_count: Option<i64>,
    pub last_update_time: Option<String>,
    pub config_file_path: Option<String>,
    pub config_post_cmd: Option<String>,
    pub config_file_value_length: Option<i64>,
}
model! { FileConfig {
    0 "ConfigId" config_id: String, 1 "ConfigName" config_name: String, 2 "ConfigVersion" config_version: String,
    3 "ConfigVersionDesc" config_version_desc: String, 4 "ConfigFileName" config_file_name: String,
    5 "ConfigFileValue" config_file_value: String, 6 "ConfigFileCode" config_file_code: String,
    7 "CreationTime" creation_time: String, 8 "ApplicationId" application_id: String,
    9 "ApplicationName" application_name: String, 10 "DeleteFlag" delete_flag: bool,
    11 "ConfigVersionCount" config_version_count: i64, 12 "LastUpdateTime" last_update_time: String,
    13 "ConfigFilePath" config_file_path: String, 14 "ConfigPostCmd" config_post_cmd: String,
    15 "ConfigFileValueLength" config_file_value_length: i64
} }

/// Creates gateway api: `CreateGatewayApi` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateGatewayApi>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`], [`codes::UNAUTHORIZED_OPERATION_LICENSE_UNAUTHORIZED`],
/// [`codes::UNSUPPORTED_OPERATION_GATEWAY_TOO_MANY_REQUEST_PARAMETER`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayApi {
    /// Required.
    pub group_id: String,
    /// Required.
    pub api_list: Vec<ApiInfo>,
    pub program_id_list: Option<Vec<String>>,
}
operation! { CreateGatewayApi(group_id: String, api_list: Vec<ApiInfo>) "CreateGatewayApi" -> CreateGatewayApiOutput {
    0 "GroupId" group_id, 1 "ApiList" api_list, 2 "ProgramIdList" program_id_list: Vec<String>
} }

/// In the request of [`CreateGatewayApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiInfo {
    /// Required.
    pub namespace_id: Option<String>,
    /// Required.
    pub microservice_id: Option<String>,
    /// Required.
    pub path: Option<String>,
    /// Required.
    pub method: Option<String>,
    /// Required.
    pub path_mapping: Option<String>,
    pub host: Option<String>,
    pub description: Option<String>,
}

/// Arguments of [`ApiInfo::new`].
pub struct ApiInfoRequired {
    pub namespace_id: String,
    pub microservice_id: String,
    pub path: String,
    pub method: String,
    pub path_mapping: String,
}
input! { ApiInfo { ApiInfoRequired: namespace_id, microservice_id, path, method, path_mapping } {
    0 "NamespaceId" namespace_id: String, 1 "MicroserviceId" microservice_id: String, 2 "Path" path: String,
    3 "Method" method: String, 4 "PathMapping" path_mapping: String, 5 "Host" host: String,
    6 "Description" description: String
} }

/// Response of [`CreateGatewayApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayApiOutput {
    pub result: Option<bool>,
}
model! { CreateGatewayApiOutput {
    0 "Result" result: bool
} }

/// Creates group: `CreateGroup` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_GROUP_MASTER_NUKNOWN_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GROUP_CLUSTER_NAMESPACE_NOT_BOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_GROUP_NAME_EXIST`], [`codes::INVALID_PARAMETER_VALUE_GROUP_NAME_LENGTH`],
/// [`codes::INVALID_PARAMETER_VALUE_GROUP_NAME_REGX_MISMATCH`], [`codes::MISSING_PARAMETER_GROUP_APPLICATION_NULL`],
/// [`codes::MISSING_PARAMETER_GROUP_NAMESPACE_NULL`], [`codes::RESOURCE_NOT_FOUND_CONTAINERGROUP_CLUSTER_NOTFOUND`],
/// [`codes::RESOURCE_NOT_FOUND_CVMCAE_MASTER_RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_APPLICATION_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_GROUP_NAMESPACE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    /// Required.
    pub application_id: String,
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub group_name: String,
    /// Required.
    pub cluster_id: String,
    pub group_desc: Option<String>,
    pub group_resource_type: Option<String>,
    pub alias: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub k8s_namespace_name: Option<String>,
}
operation! { CreateGroup(application_id: String, namespace_id: String, group_name: String, cluster_id: String)
    "CreateGroup" -> CreateGroupOutput {
    0 "ApplicationId" application_id, 1 "NamespaceId" namespace_id, 2 "GroupName" group_name, 3 "ClusterId" cluster_id,
    4 "GroupDesc" group_desc: String, 5 "GroupResourceType" group_resource_type: String, 6 "Alias" alias: String,
    7 "Tags" tags: Vec<Tag>, 8 "K8sNamespaceName" k8s_namespace_name: String
} }

/// In the request of [`CreateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

/// Response of [`CreateGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupOutput {
    pub result: Option<String>,
}
model! { CreateGroupOutput {
    0 "Result" result: String
} }

/// Creates lane: `CreateLane` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateLane>.
///
/// Errors: [`codes::FAILED_OPERATION_LANE_INFO_DELETE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_INFO_GROUP_NOT_EMPTY`], [`codes::FAILED_OPERATION_LANE_INFO_RELEASE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_INFO_RELEASE_MESH_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_RULE_ENABLE_CONSUL_FAILED`], [`codes::FAILED_OPERATION_LANE_RULE_MAX_LIMIT`],
/// [`codes::FAILED_OPERATION_SERVICE_INSERT_FAILED`], [`codes::INVALID_PARAMETER_LANE_INFO_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NAME_ALREADY_USED`], [`codes::INVALID_PARAMETER_LANE_INFO_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NAME_NOT_EMPTY`], [`codes::INVALID_PARAMETER_LANE_INFO_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NOT_EXIST`], [`codes::INVALID_PARAMETER_LANE_INFO_NOT_EXIST_ENTRANCE`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_REMARK_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NAME_ALREADY_USED`], [`codes::INVALID_PARAMETER_LANE_RULE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NAME_NOT_EMPTY`], [`codes::INVALID_PARAMETER_LANE_RULE_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NOT_EXIST`], [`codes::INVALID_PARAMETER_LANE_RULE_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NAME_NOT_EMPTY`], [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NOT_EMPTY`], [`codes::INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_GROUP_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST_ENTRANCE`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG`],
/// [`codes::UNAUTHORIZED_OPERATION_LICENSE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLane {
    /// Required.
    pub lane_name: String,
    /// Required.
    pub remark: String,
    /// Required.
    pub lane_group_list: Vec<LaneGroup>,
    pub program_id_list: Option<Vec<String>>,
}
operation! { CreateLane(lane_name: String, remark: String, lane_group_list: Vec<LaneGroup>)
    "CreateLane" -> CreateLaneOutput {
    0 "LaneName" lane_name, 1 "Remark" remark, 2 "LaneGroupList" lane_group_list,
    3 "ProgramIdList" program_id_list: Vec<String>
} }

/// In the request of [`CreateLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaneGroup {
    /// Required.
    pub group_id: Option<String>,
    /// Required.
    pub entrance: Option<bool>,
    pub lane_group_id: Option<String>,
    pub lane_id: Option<String>,
    pub group_name: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub cluster_type: Option<String>,
}
input! { LaneGroup(group_id: String, entrance: bool) {
    0 "GroupId" group_id: String, 1 "Entrance" entrance: bool, 2 "LaneGroupId" lane_group_id: String,
    3 "LaneId" lane_id: String, 4 "GroupName" group_name: String, 5 "ApplicationId" application_id: String,
    6 "ApplicationName" application_name: String, 7 "NamespaceId" namespace_id: String,
    8 "NamespaceName" namespace_name: String, 9 "CreateTime" create_time: i64, 10 "UpdateTime" update_time: i64,
    11 "ClusterType" cluster_type: String
} }

/// Response of [`CreateLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaneOutput {
    pub result: Option<String>,
}
model! { CreateLaneOutput {
    0 "Result" result: String
} }

/// Creates lane rule: `CreateLaneRule` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateLaneRule>.
///
/// Errors: [`codes::FAILED_OPERATION_LANE_INFO_DELETE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_INFO_GROUP_NOT_EMPTY`], [`codes::FAILED_OPERATION_LANE_INFO_RELEASE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_RULE_CREATE_FAILED`], [`codes::FAILED_OPERATION_LANE_RULE_ENABLE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_RULE_MAX_LIMIT`], [`codes::INVALID_PARAMETER_LANE_INFO_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NAME_ALREADY_USED`], [`codes::INVALID_PARAMETER_LANE_INFO_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NAME_NOT_EMPTY`], [`codes::INVALID_PARAMETER_LANE_INFO_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NOT_EXIST`], [`codes::INVALID_PARAMETER_LANE_INFO_NOT_EXIST_ENTRANCE`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_REMARK_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NAME_ALREADY_USED`], [`codes::INVALID_PARAMETER_LANE_RULE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NAME_NOT_EMPTY`], [`codes::INVALID_PARAMETER_LANE_RULE_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NOT_EXIST`], [`codes::INVALID_PARAMETER_LANE_RULE_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NAME_NOT_EMPTY`], [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NOT_EMPTY`], [`codes::INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST_ENTRANCE`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_OPERATOR_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_OPERATOR_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG`],
/// [`codes::UNAUTHORIZED_OPERATION_LICENSE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaneRule {
    /// Required.
    pub rule_name: String,
    /// Required.
    pub remark: String,
    /// Required.
    pub rule_tag_list: Vec<LaneRuleTag>,
    /// Required.
    pub rule_tag_relationship: String,
    /// Required.
    pub lane_id: String,
    pub program_id_list: Option<Vec<String>>,
}

/// Arguments of [`CreateLaneRule::new`].
pub struct CreateLaneRuleRequired {
    pub rule_name: String,
    pub remark: String,
    pub rule_tag_list: Vec<LaneRuleTag>,
    pub rule_tag_relationship: String,
    pub lane_id: String,
}
operation! {
    CreateLaneRule { CreateLaneRuleRequired: rule_name, remark, rule_tag_list, rule_tag_relationship, lane_id }
    "CreateLaneRule" -> CreateLaneRuleOutput {
    0 "RuleName" rule_name, 1 "Remark" remark, 2 "RuleTagList" rule_tag_list,
    3 "RuleTagRelationship" rule_tag_relationship, 4 "LaneId" lane_id, 5 "ProgramIdList" program_id_list: Vec<String>
} }

/// In the request of [`CreateLaneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaneRuleTag {
    pub tag_id: Option<String>,
    pub tag_name: Option<String>,
    pub tag_operator: Option<String>,
    pub tag_value: Option<String>,
    pub lane_rule_id: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
input! { LaneRuleTag() {
    0 "TagId" tag_id: String, 1 "TagName" tag_name: String, 2 "TagOperator" tag_operator: String,
    3 "TagValue" tag_value: String, 4 "LaneRuleId" lane_rule_id: String, 5 "CreateTime" create_time: i64,
    6 "UpdateTime" update_time: i64
} }

/// Response of [`CreateLaneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaneRuleOutput {
    pub result: Option<String>,
}
model! { CreateLaneRuleOutput {
    0 "Result" result: String
} }

/// Creates microservice: `CreateMicroservice` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateMicroservice>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SERVICE_DESC_LENGTH`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVICE_NAME_REPEATED`], [`codes::RESOURCE_NOT_FOUND_NAMESPACE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMicroservice {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub microservice_name: String,
    pub microservice_desc: Option<String>,
    pub service_type: Option<String>,
    pub service_url: Option<String>,
    pub protocol: Option<String>,
    pub service_discovery: Option<String>,
}
operation! { CreateMicroservice(namespace_id: String, microservice_name: String)
    "CreateMicroservice" -> CreateMicroserviceOutput {
    0 "NamespaceId" namespace_id, 1 "MicroserviceName" microservice_name,
    2 "MicroserviceDesc" microservice_desc: String, 3 "ServiceType" service_type: String,
    4 "ServiceUrl" service_url: String, 5 "Protocol" protocol: String, 6 "ServiceDiscovery" service_discovery: String
} }

/// Response of [`CreateMicroservice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMicroserviceOutput {
    pub result: Option<bool>,
}
model! { CreateMicroserviceOutput {
    0 "Result" result: bool
} }

/// Creates microservice with detail resp: `CreateMicroserviceWithDetailResp` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateMicroserviceWithDetailResp>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_SERVICE_NAME_REPEATED`], [`codes::RESOURCE_NOT_FOUND_NAMESPACE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMicroserviceWithDetailResp {
    /// Required.
    pub namespace_id: String,
    /// Required.
    pub microservice_name: String,
    pub microservice_desc: Option<String>,
    pub service_type: Option<String>,
    pub service_url: Option<String>,
    pub protocol: Option<String>,
    pub service_discovery: Option<String>,
}
operation! { CreateMicroserviceWithDetailResp(namespace_id: String, microservice_name: String)
    "CreateMicroserviceWithDetailResp" -> CreateMicroserviceWithDetailRespOutput {
    0 "NamespaceId" namespace_id, 1 "MicroserviceName" microservice_name,
    2 "MicroserviceDesc" microservice_desc: String, 3 "ServiceType" service_type: String,
    4 "ServiceUrl" service_url: String, 5 "Protocol" protocol: String, 6 "ServiceDiscovery" service_discovery: String
} }

/// Response of [`CreateMicroserviceWithDetailResp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMicroserviceWithDetailRespOutput {
    pub result: Option<String>,
}
model! { CreateMicroserviceWithDetailRespOutput {
    0 "Result" result: String
} }

/// Creates namespace: `CreateNamespace` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateNamespace>.
///
/// Errors: [`codes::FAILED_OPERATION_NAMESPACE_CREATE_FAILED`],
/// [`codes::INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_CONNECT_ERROR`], [`codes::INTERNAL_ERROR_CP_CLUSTER_UNAVAILABLE`],
/// [`codes::INTERNAL_ERROR_KUBERNETES_API_CREATE_NAMESPACES_ERROR`],
/// [`codes::INTERNAL_ERROR_KUBERNETES_API_CREATE_SECRET_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GLOBAL_NAMESPACE_NAME_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_NAMESPACE_ALREADY_BIND_CLUSTER`],
/// [`codes::INVALID_PARAMETER_VALUE_NAMESPACE_DESC_INVALID`], [`codes::INVALID_PARAMETER_VALUE_NAMESPACE_NAME_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_NAMESPACE_NAME_INVALID`], [`codes::MISSING_PARAMETER_NAMESPACE_NAME_REQUIRED`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespace {
    /// Required.
    pub namespace_name: String,
    pub cluster_id: Option<String>,
    pub namespace_desc: Option<String>,
    pub namespace_resource_type: Option<String>,
    pub namespace_type: Option<String>,
    pub namespace_id: Option<String>,
    pub is_ha_enable: Option<String>,
    pub program_id: Option<String>,
    pub program_id_list: Option<Vec<String>>,
    pub create_k8s_namespace_flag: Option<bool>,
}
operation! { CreateNamespace(namespace_name: String) "CreateNamespace" -> CreateNamespaceOutput {
    0 "NamespaceName" namespace_name, 1 "ClusterId" cluster_id: String, 2 "NamespaceDesc" namespace_desc: String,
    3 "NamespaceResourceType" namespace_resource_type: String, 4 "NamespaceType" namespace_type: String,
    5 "NamespaceId" namespace_id: String, 6 "IsHaEnable" is_ha_enable: String, 7 "ProgramId" program_id: String,
    8 "ProgramIdList" program_id_list: Vec<String>, 9 "CreateK8sNamespaceFlag" create_k8s_namespace_flag: bool
} }

/// Response of [`CreateNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceOutput {
    pub result: Option<String>,
}
model! { CreateNamespaceOutput {
    0 "Result" result: String
} }

/// Creates path rewrites: `CreatePathRewrites` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreatePathRewrites>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_CONSUL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`], [`codes::UNSUPPORTED_OPERATION_GATEWAY_GROUP_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePathRewrites {
    /// Required.
    pub path_rewrites: PathRewriteCreateObject,
}
operation! { CreatePathRewrites(path_rewrites: PathRewriteCreateObject)
    "CreatePathRewrites" -> CreatePathRewritesOutput {
    0 "PathRewrites" path_rewrites
} }

/// In the request of [`CreatePathRewrites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathRewriteCreateObject {
    /// Required.
    pub gateway_group_id: Option<String>,
    /// Required.
    pub regex: Option<String>,
    /// Required.
    pub replacement: Option<String>,
    /// Required.
    pub blocked: Option<String>,
    /// Required.
    pub order: Option<i64>,
}

/// Arguments of [`PathRewriteCreateObject::new`].
pub struct PathRewriteCreateObjectRequired {
    pub gateway_group_id: String,
    pub regex: String,
    pub replacement: String,
    pub blocked: String,
    pub order: i64,
}
input! {
    PathRewriteCreateObject { PathRewriteCreateObjectRequired: gateway_group_id, regex, replacement, blocked, order } {
    0 "GatewayGroupId" gateway_group_id: String, 1 "Regex" regex: String, 2 "Replacement" replacement: String,
    3 "Blocked" blocked: String, 4 "Order" order: i64
} }

/// Response of [`CreatePathRewrites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePathRewritesOutput {
    pub result: Option<bool>,
}
model! { CreatePathRewritesOutput {
    0 "Result" result: bool
} }

/// Creates path rewrites with detail resp: `CreatePathRewritesWithDetailResp` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreatePathRewritesWithDetailResp>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_CONSUL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`], [`codes::UNSUPPORTED_OPERATION_GATEWAY_GROUP_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePathRewritesWithDetailResp {
    /// Required.
    pub path_rewrites: Vec<PathRewriteCreateObject>,
}
operation! { CreatePathRewritesWithDetailResp(path_rewrites: Vec<PathRewriteCreateObject>)
    "CreatePathRewritesWithDetailResp" -> CreatePathRewritesWithDetailRespOutput {
    0 "PathRewrites" path_rewrites
} }

/// Response of [`CreatePathRewritesWithDetailResp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePathRewritesWithDetailRespOutput {
    pub result: Vec<String>,
}
model! { CreatePathRewritesWithDetailRespOutput {
    0 "Result" result: Vec<String>
} }

/// Creates program: `CreateProgram` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateProgram>.
///
/// Errors: [`codes::FAILED_OPERATION_PROGRAM_NAME_REQUIRED`],
/// [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_PROGRAM_NAME`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PROGRAM_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProgram {
    /// Required.
    pub program_name: String,
    pub program_desc: Option<String>,
    pub program_item_list: Option<Vec<ProgramItem>>,
}
operation! { CreateProgram(program_name: String) "CreateProgram" -> CreateProgramOutput {
    0 "ProgramName" program_name, 1 "ProgramDesc" program_desc: String,
    2 "ProgramItemList" program_item_list: Vec<ProgramItem>
} }

/// In the request of [`CreateProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgramItem {
    pub program_item_id: Option<String>,
    pub resource: Option<Resource>,
    pub value_list: Option<Vec<String>>,
    pub is_all: Option<bool>,
    pub creation_time: Option<i64>,
    pub last_update_time: Option<i64>,
    pub delete_flag: Option<bool>,
    pub program_id: Option<String>,
}
input! { ProgramItem() {
    0 "ProgramItemId" program_item_id: String, 1 "Resource" resource: Resource, 2 "ValueList" value_list: Vec<String>,
    3 "IsAll" is_all: bool, 4 "CreationTime" creation_time: i64, 5 "LastUpdateTime" last_update_time: i64,
    6 "DeleteFlag" delete_flag: bool, 7 "ProgramId" program_id: String
} }

/// In the request of [`CreateProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Resource {
    pub resource_id: Option<String>,
    pub resource_code: Option<String>,
    pub resource_name: Option<String>,
    pub service_code: Option<String>,
    pub resource_action: Option<String>,
    pub id_field: Option<String>,
    pub name_field: Option<String>,
    pub select_ids_field: Option<String>,
    pub creation_time: Option<i64>,
    pub last_update_time: Option<i64>,
    pub delete_flag: Option<bool>,
    pub resource_desc: Option<String>,
    pub can_select_all: Option<bool>,
    pub search_word_field: Option<String>,
    pub index: Option<i64>,
}
input! { Resource() {
    0 "ResourceId" resource_id: String, 1 "ResourceCode" resource_code: String, 2 "ResourceName" resource_name: String,
    3 "ServiceCode" service_code: String, 4 "ResourceAction" resource_action: String, 5 "IdField" id_field: String,
    6 "NameField" name_field: String, 7 "SelectIdsField" select_ids_field: String, 8 "CreationTime" creation_time: i64,
    9 "LastUpdateTime" last_update_time: i64, 10 "DeleteFlag" delete_flag: bool,
    11 "ResourceDesc" resource_desc: String, 12 "CanSelectAll" can_select_all: bool,
    13 "SearchWordField" search_word_field: String, 14 "Index" index: i64
} }

/// Response of [`CreateProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProgramOutput {
    pub result: Option<bool>,
}
model! { CreateProgramOutput {
    0 "Result" result: bool
} }

/// Creates public config: `CreatePublicConfig` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreatePublicConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_OPERATION_TOO_FREQUENTLY`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_CONFIG_VALUE_FORMAT_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_VERSION_INVALID`], [`codes::MISSING_PARAMETER_CONFIG_VALUE_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicConfig {
    /// Required.
    pub config_name: String,
    /// Required.
    pub config_version: String,
    /// Required.
    pub config_value: String,
    pub config_version_desc: Option<String>,
    pub config_type: Option<String>,
    pub encode_with_base64: Option<bool>,
    pub program_id_list: Option<Vec<String>>,
}
operation! { CreatePublicConfig(config_name: String, config_version: String, config_value: String)
    "CreatePublicConfig" -> CreatePublicConfigOutput {
    0 "ConfigName" config_name, 1 "ConfigVersion" config_version, 2 "ConfigValue" config_value,
    3 "ConfigVersionDesc" config_version_desc: String, 4 "ConfigType" config_type: String,
    5 "EncodeWithBase64" encode_with_base64: bool, 6 "ProgramIdList" program_id_list: Vec<String>
} }

/// Response of [`CreatePublicConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicConfigOutput {
    pub result: Option<bool>,
}
model! { CreatePublicConfigOutput {
    0 "Result" result: bool
} }

/// Creates public config with detail resp: `CreatePublicConfigWithDetailResp` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreatePublicConfigWithDetailResp>.
///
/// Errors: [`codes::FAILED_OPERATION_CREATE_OPERATION_TOO_FREQUENTLY`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_CONFIG_VALUE_FORMAT_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_VERSION_INVALID`], [`codes::MISSING_PARAMETER_CONFIG_VALUE_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicConfigWithDetailResp {
    /// Required.
    pub config_name: String,
    /// Required.
    pub config_version: String,
    /// Required.
    pub config_value: String,
    pub config_version_desc: Option<String>,
    pub config_type: Option<String>,
    pub encode_with_base64: Option<bool>,
    pub program_id_list: Option<Vec<String>>,
}
operation! { CreatePublicConfigWithDetailResp(config_name: String, config_version: String, config_value: String)
    "CreatePublicConfigWithDetailResp" -> CreatePublicConfigWithDetailRespOutput {
    0 "ConfigName" config_name, 1 "ConfigVersion" config_version, 2 "ConfigValue" config_value,
    3 "ConfigVersionDesc" config_version_desc: String, 4 "ConfigType" config_type: String,
    5 "EncodeWithBase64" encode_with_base64: bool, 6 "ProgramIdList" program_id_list: Vec<String>
} }

/// Response of [`CreatePublicConfigWithDetailResp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicConfigWithDetailRespOutput {
    pub result: Option<Config>,
}
model! { CreatePublicConfigWithDetailRespOutput {
    0 "Result" result: Config
} }

/// Creates repository: `CreateRepository` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateRepository>.
///
/// Errors: [`codes::INTERNAL_ERROR_RUNTIME_ERROR`], [`codes::RESOURCE_IN_USE_OBJECT_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORT_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepository {
    /// Required.
    pub repository_name: String,
    /// Required.
    pub repository_type: String,
    /// Required.
    pub bucket_name: String,
    /// Required.
    pub bucket_region: String,
    pub directory: Option<String>,
    pub repository_desc: Option<String>,
}
operation! {
    CreateRepository(repository_name: String, repository_type: String, bucket_name: String, bucket_region: String)
    "CreateRepository" -> CreateRepositoryOutput {
    0 "RepositoryName" repository_name, 1 "RepositoryType" repository_type, 2 "BucketName" bucket_name,
    3 "BucketRegion" bucket_region, 4 "Directory" directory: String, 5 "RepositoryDesc" repository_desc: String
} }

/// Response of [`CreateRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepositoryOutput {
    pub result: Option<bool>,
}
model! { CreateRepositoryOutput {
    0 "Result" result: bool
} }

/// Creates unit namespaces: `CreateUnitNamespaces` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateUnitNamespaces>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_CONSUL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUnitNamespaces {
    /// Required.
    pub gateway_instance_id: String,
    pub unit_namespace_list: Option<Vec<UnitNamespace>>,
}
operation! { CreateUnitNamespaces(gateway_instance_id: String) "CreateUnitNamespaces" -> CreateUnitNamespacesOutput {
    0 "GatewayInstanceId" gateway_instance_id, 1 "UnitNamespaceList" unit_namespace_list: Vec<UnitNamespace>
} }

/// In the request of [`CreateUnitNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnitNamespace {
    /// Required.
    pub namespace_id: Option<String>,
    /// Required.
    pub namespace_name: Option<String>,
    pub id: Option<String>,
    pub gateway_instance_id: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
}
input! { UnitNamespace(namespace_id: String, namespace_name: String) {
    0 "NamespaceId" namespace_id: String, 1 "NamespaceName" namespace_name: String, 2 "Id" id: String,
    3 "GatewayInstanceId" gateway_instance_id: String, 4 "CreatedTime" created_time: String,
    5 "UpdatedTime" updated_time: String
} }

/// Response of [`CreateUnitNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUnitNamespacesOutput {
    pub result: Option<bool>,
}
model! { CreateUnitNamespacesOutput {
    0 "Result" result: bool
} }

/// Creates unit rule: `CreateUnitRule` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateUnitRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_CONSUL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUnitRule {
    /// Required.
    pub gateway_instance_id: String,
    /// Required.
    pub name: String,
    pub description: Option<String>,
    pub unit_rule_item_list: Option<Vec<UnitRuleItem>>,
}
operation! { CreateUnitRule(gateway_instance_id: String, name: String) "CreateUnitRule" -> CreateUnitRuleOutput {
    0 "GatewayInstanceId" gateway_instance_id, 1 "Name" name, 2 "Description" description: String,
    3 "UnitRuleItemList" unit_rule_item_list: Vec<UnitRuleItem>
} }

/// In the request of [`CreateUnitRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnitRuleItem {
    /// Required.
    pub relationship: Option<String>,
    /// Required.
    pub dest_namespace_id: Option<String>,
    /// Required.
    pub dest_namespace_name: Option<String>,
    /// Required.
    pub name: Option<String>,
    pub id: Option<String>,
    pub unit_rule_id: Option<String>,
    pub priority: Option<i64>,
    pub description: Option<String>,
    pub unit_rule_tag_list: Option<Vec<UnitRuleTag>>,
    pub item_index: Option<i64>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
}
input! { UnitRuleItem(relationship: String, dest_namespace_id: String, dest_namespace_name: String, name: String) {
    0 "Relationship" relationship: String, 1 "DestNamespaceId" dest_namespace_id: String,
    2 "DestNamespaceName" dest_namespace_name: String, 3 "Name" name: String, 4 "Id" id: String,
    5 "UnitRuleId" unit_rule_id: String, 6 "Priority" priority: i64, 7 "Description" description: String,
    8 "UnitRuleTagList" unit_rule_tag_list: Vec<UnitRuleTag>, 9 "ItemIndex" item_index: i64,
    10 "CreatedTime" created_time: String, 11 "UpdatedTime" updated_time: String
} }

/// In the request of [`CreateUnitRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnitRuleTag {
    /// Required.
    pub tag_type: Option<String>,
    /// Required.
    pub tag_field: Option<String>,
    /// Required.
    pub tag_operator: Option<String>,
    /// Required.
    pub tag_value: Option<String>,
    pub unit_rule_item_id: Option<String>,
    pub id: Option<String>,
}
input! { UnitRuleTag(tag_type: String, tag_field: String, tag_operator: String, tag_value: String) {
    0 "TagType" tag_type: String, 1 "TagField" tag_field: String, 2 "TagOperator" tag_operator: String,
    3 "TagValue" tag_value: String, 4 "UnitRuleItemId" unit_rule_item_id: String, 5 "Id" id: String
} }

/// Response of [`CreateUnitRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUnitRuleOutput {
    pub result: Option<bool>,
}
model! { CreateUnitRuleOutput {
    0 "Result" result: bool
} }

/// Creates unit rule with detail resp: `CreateUnitRuleWithDetailResp` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=CreateUnitRuleWithDetailResp>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_CONSUL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUnitRuleWithDetailResp {
    /// Required.
    pub gateway_instance_id: String,
    /// Required.
    pub name: String,
    pub description: Option<String>,
    pub unit_rule_item_list: Option<Vec<UnitRuleItem>>,
}
operation! { CreateUnitRuleWithDetailResp(gateway_instance_id: String, name: String)
    "CreateUnitRuleWithDetailResp" -> CreateUnitRuleWithDetailRespOutput {
    0 "GatewayInstanceId" gateway_instance_id, 1 "Name" name, 2 "Description" description: String,
    3 "UnitRuleItemList" unit_rule_item_list: Vec<UnitRuleItem>
} }

/// Response of [`CreateUnitRuleWithDetailResp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUnitRuleWithDetailRespOutput {
    pub result: Option<UnitRule>,
}
model! { CreateUnitRuleWithDetailRespOutput {
    0 "Result" result: UnitRule
} }

/// In the response of [`CreateUnitRuleWithDetailResp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnitRule {
    pub name: Option<String>,
    pub id: Option<String>,
    pub gateway_instance_id: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub unit_rule_item_list: Vec<UnitRuleItem>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
}
model! { UnitRule {
    0 "Name" name: String, 1 "Id" id: String, 2 "GatewayInstanceId" gateway_instance_id: String,
    3 "Description" description: String, 4 "Status" status: String,
    5 "UnitRuleItemList" unit_rule_item_list: Vec<UnitRuleItem>, 6 "CreatedTime" created_time: String,
    7 "UpdatedTime" updated_time: String
} }

/// Deletes api group: `DeleteApiGroup` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeleteApiGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_GATEWAY_GROUP_BOUND_DELETE_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiGroup {
    /// Required.
    pub group_id: String,
}
operation! { DeleteApiGroup(group_id: String) "DeleteApiGroup" -> DeleteApiGroupOutput {
    0 "GroupId" group_id
} }

/// Response of [`DeleteApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiGroupOutput {
    pub result: Option<bool>,
}
model! { DeleteApiGroupOutput {
    0 "Result" result: bool
} }

/// Deletes api rate limit rule: `DeleteApiRateLimitRule` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeleteApiRateLimitRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`], [`codes::RESOURCE_IN_USE_RATELIMIT_RULE_EXIST_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION_LICENSE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiRateLimitRule {
    /// Required.
    pub rule_id: String,
}
operation! { DeleteApiRateLimitRule(rule_id: String) "DeleteApiRateLimitRule" -> DeleteApiRateLimitRuleOutput {
    0 "RuleId" rule_id
} }

/// Response of [`DeleteApiRateLimitRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiRateLimitRuleOutput {
    pub result: Option<bool>,
}
model! { DeleteApiRateLimitRuleOutput {
    0 "Result" result: bool
} }

/// Deletes application: `DeleteApplication` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeleteApplication>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLICATION_REPO_DELETE_PKG`], [`codes::FAILED_OPERATION_CLOUD_API_PROXY_ERROR`],
/// [`codes::FAILED_OPERATION_IMAGE_VALIDATE_IS_USED`], [`codes::FAILED_OPERATION_IMAGEREPO_REJECT_DEL_ERROR`],
/// [`codes::INTERNAL_ERROR_APPLICATION_REPO_DELETE_PKG`], [`codes::INTERNAL_ERROR_CLOUD_API_PROXY_ERROR`],
/// [`codes::INTERNAL_ERROR_REMOTE_SERVICE_CALL_ERROR`], [`codes::RESOURCE_IN_USE_APPLICATION_CANNOT_DELETE`],
/// [`codes::RESOURCE_IN_USE_CVMCAE_MASTER_CANNOT_DELETE`], [`codes::RESOURCE_NOT_FOUND_APPLICATION_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplication {
    /// Required.
    pub application_id: String,
    pub sync_delete_image_repository: Option<bool>,
}
operation! { DeleteApplication(application_id: String) "DeleteApplication" -> DeleteApplicationOutput {
    0 "ApplicationId" application_id, 1 "SyncDeleteImageRepository" sync_delete_image_repository: bool
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

/// Deletes cluster: `DeleteCluster` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeleteCluster>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_API_PROXY_ERROR`],
/// [`codes::FAILED_OPERATION_CLUSTER_OPERATE_ENV_ILLEGAL_ERROR`],
/// [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETES_TKE_CLUSTER_ABNORMAL`],
/// [`codes::FAILED_OPERATION_CP_CLUSTER_UNAVAILABLE`], [`codes::FAILED_OPERATION_TKE_CLUSTER_DELETE_FAILED`],
/// [`codes::INTERNAL_ERROR_CLOUD_API_PROXY_ERROR`], [`codes::INTERNAL_ERROR_CP_CLUSTER_UNAVAILABLE`],
/// [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`], [`codes::RESOURCE_IN_USE_CVMCAE_MASTER_CANNOT_DELETE`],
/// [`codes::RESOURCE_IN_USE_GROUP_EXISTS`], [`codes::RESOURCE_IN_USE_INSTANCE_EXISTS`],
/// [`codes::RESOURCE_IN_USE_NON_DEFAULT_NAMESPACE_EXISTS`], [`codes::RESOURCE_IN_USE_RESOURCE_POOL_EXISTS`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CONTAINERGROUP_GROUP_NAMESPACE_CLUSTER_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_TKE_CLUSTER_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    /// Required.
    pub cluster_id: String,
    pub unbind: Option<bool>,
}
operation! { DeleteCluster(cluster_id: String) "DeleteCluster" -> DeleteClusterOutput {
    0 "ClusterId" cluster_id, 1 "Unbind" unbind: bool
} }

/// Response of [`DeleteCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterOutput {
    pub result: Option<bool>,
}
model! { DeleteClusterOutput {
    0 "Result" result: bool
} }

/// Deletes config: `DeleteConfig` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeleteConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_APPLICATION_QUERY_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_NOT_EXISTS_OR_PERMISSION_DENIED`],
/// [`codes::INVALID_PARAMETER_VALUE_RELEASED_CONFIG_CAN_NOT_BE_DELETED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfig {
    /// Required.
    pub config_id: String,
}
operation! { DeleteConfig(config_id: String) "DeleteConfig" -> DeleteConfigOutput {
    0 "ConfigId" config_id
} }

/// Response of [`DeleteConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigOutput {
    pub result: Option<bool>,
}
model! { DeleteConfigOutput {
    0 "Result" result: bool
} }

/// Deletes config template: `DeleteConfigTemplate` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeleteConfigTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_CREATE_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_IMPORT_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_SEARCH_LIST_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_UPDATE_FAILED`],
/// [`codes::INVALID_PARAMETER_CONFIG_TEMPLATE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_DESC_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_TYPE_INVALID`],
/// [`codes::MISSING_PARAMETER_CONFIG_TEMPLATE_ID_REQUIRED`],
/// [`codes::MISSING_PARAMETER_CONFIG_TEMPLATE_NAME_REQUIRED`],
/// [`codes::MISSING_PARAMETER_CONFIG_TEMPLATE_TYPE_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigTemplate {
    /// Required.
    pub config_template_id: String,
}
operation! { DeleteConfigTemplate(config_template_id: String) "DeleteConfigTemplate" -> DeleteConfigTemplateOutput {
    0 "ConfigTemplateId" config_template_id
} }

/// Response of [`DeleteConfigTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigTemplateOutput {
    pub result: Option<bool>,
}
model! { DeleteConfigTemplateOutput {
    0 "Result" result: bool
} }

/// Deletes container group: `DeleteContainerGroup` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeleteContainerGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETE_API_INVOKE_ERROR`],
/// [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETE_CONNECT_ERROR`],
/// [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETES_API_INVOKE_ERROR`],
/// [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETES_CONNECT_ERROR`],
/// [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETES_TKE_CLUSTER_ABNORMAL`],
/// [`codes::INTERNAL_ERROR_CLOUD_API_PROXY_ERROR`],
/// [`codes::INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_API_INVOKE_ERROR`],
/// [`codes::INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_CONNECT_ERROR`],
/// [`codes::INVALID_PARAMETER_KUBERNETES_PARAM_ERROR`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CONTAINERGROUP_GROUP_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_CAM_GENERAL_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_TSF_ROLE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContainerGroup {
    /// Required.
    pub group_id: String,
}
operation! { DeleteContainerGroup(group_id: String) "DeleteContainerGroup" -> DeleteContainerGroupOutput {
    0 "GroupId" group_id
} }

/// Response of [`DeleteContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContainerGroupOutput {
    pub result: Option<bool>,
}
model! { DeleteContainerGroupOutput {
    0 "Result" result: bool
} }

/// Deletes file config: `DeleteFileConfig` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeleteFileConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_NOT_EXISTS_OR_PERMISSION_DENIED`],
/// [`codes::INVALID_PARAMETER_VALUE_RELEASED_FILE_CONFIG_CAN_NOT_BE_DELETED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileConfig {
    /// Required.
    pub config_id: String,
}
operation! { DeleteFileConfig(config_id: String) "DeleteFileConfig" -> DeleteFileConfigOutput {
    0 "ConfigId" config_id
} }

/// Response of [`DeleteFileConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileConfigOutput {
    pub result: Option<bool>,
}
model! { DeleteFileConfigOutput {
    0 "Result" result: bool
} }

/// Deletes gateway api: `DeleteGatewayApi` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeleteGatewayApi>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayApi {
    /// Required.
    pub group_id: String,
    /// Required.
    pub api_list: Vec<String>,
}
operation! { DeleteGatewayApi(group_id: String, api_list: Vec<String>) "DeleteGatewayApi" -> DeleteGatewayApiOutput {
    0 "GroupId" group_id, 1 "ApiList" api_list
} }

/// Response of [`DeleteGatewayApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayApiOutput {
    pub result: Option<bool>,
}
model! { DeleteGatewayApiOutput {
    0 "Result" result: bool
} }

/// Deletes group: `DeleteGroup` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeleteGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_GROUP_DELETE_CLUSTER_TYPE_MISMATCH`],
/// [`codes::RESOURCE_IN_USE_GROUP_CANNOT_DELETE`], [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    /// Required.
    pub group_id: String,
}
operation! { DeleteGroup(group_id: String) "DeleteGroup" -> DeleteGroupOutput {
    0 "GroupId" group_id
} }

/// Response of [`DeleteGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupOutput {
    pub result: Option<bool>,
}
model! { DeleteGroupOutput {
    0 "Result" result: bool
} }

/// Deletes image tags: `DeleteImageTags` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeleteImageTags>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CONTAINER_GROUP_IMAGE_TAG_IS_IN_USE`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGEREPO_REPONAME_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageTags {
    /// Required.
    pub image_tags: Vec<DeleteImageTag>,
    pub repo_type: Option<String>,
}
operation! { DeleteImageTags(image_tags: Vec<DeleteImageTag>) "DeleteImageTags" -> DeleteImageTagsOutput {
    0 "ImageTags" image_tags, 1 "RepoType" repo_type: String
} }

/// In the request of [`DeleteImageTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageTag {
    /// Required.
    pub repo_name: Option<String>,
    /// Required.
    pub tag_name: Option<String>,
}
input! { DeleteImageTag(repo_name: String, tag_name: String) {
    0 "RepoName" repo_name: String, 1 "TagName" tag_name: String
} }

/// Response of [`DeleteImageTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageTagsOutput {
    pub result: Option<bool>,
}
model! { DeleteImageTagsOutput {
    0 "Result" result: bool
} }

/// Deletes lane: `DeleteLane` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeleteLane>.
///
/// Errors: [`codes::FAILED_OPERATION_LANE_INFO_DELETE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_INFO_GROUP_NOT_EMPTY`], [`codes::FAILED_OPERATION_LANE_INFO_RELEASE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_RULE_ENABLE_CONSUL_FAILED`], [`codes::FAILED_OPERATION_LANE_RULE_MAX_LIMIT`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_ALREADY_USED`], [`codes::INVALID_PARAMETER_LANE_INFO_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NAME_INVALID`], [`codes::INVALID_PARAMETER_LANE_INFO_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NOT_EXIST_ENTRANCE`], [`codes::INVALID_PARAMETER_LANE_INFO_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_INFO_NOT_EXIST`], [`codes::INVALID_PARAMETER_LANE_RULE_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NAME_INVALID`], [`codes::INVALID_PARAMETER_LANE_RULE_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_REMARK_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST_ENTRANCE`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLane {
    /// Required.
    pub lane_id: String,
}
operation! { DeleteLane(lane_id: String) "DeleteLane" -> DeleteLaneOutput {
    0 "LaneId" lane_id
} }

/// Response of [`DeleteLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaneOutput {
    pub result: Option<bool>,
}
model! { DeleteLaneOutput {
    0 "Result" result: bool
} }

/// Deletes lane rule: `DeleteLaneRule` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeleteLaneRule>.
///
/// Errors: [`codes::FAILED_OPERATION_LANE_INFO_DELETE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_INFO_GROUP_NOT_EMPTY`], [`codes::FAILED_OPERATION_LANE_INFO_RELEASE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_RULE_ENABLE_CONSUL_FAILED`], [`codes::FAILED_OPERATION_LANE_RULE_MAX_LIMIT`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_ALREADY_USED`], [`codes::INVALID_PARAMETER_LANE_INFO_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NAME_INVALID`], [`codes::INVALID_PARAMETER_LANE_INFO_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NOT_EXIST_ENTRANCE`], [`codes::INVALID_PARAMETER_LANE_INFO_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_INFO_NOT_EXIST`], [`codes::INVALID_PARAMETER_LANE_RULE_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NAME_INVALID`], [`codes::INVALID_PARAMETER_LANE_RULE_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_REMARK_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST_ENTRANCE`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_ENABLED_RULE_DELETE_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaneRule {
    /// Required.
    pub rule_id: String,
}
operation! { DeleteLaneRule(rule_id: String) "DeleteLaneRule" -> DeleteLaneRuleOutput {
    0 "RuleId" rule_id
} }

/// Response of [`DeleteLaneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaneRuleOutput {
    pub result: Option<bool>,
}
model! { DeleteLaneRuleOutput {
    0 "Result" result: bool
} }

/// Deletes microservice: `DeleteMicroservice` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeleteMicroservice>.
///
/// Errors: [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`], [`codes::MISSING_PARAMETER_SERVICE_ID_REQUIRED`],
/// [`codes::RESOURCE_NOT_FOUND_SERVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMicroservice {
    /// Required.
    pub microservice_id: String,
}
operation! { DeleteMicroservice(microservice_id: String) "DeleteMicroservice" -> DeleteMicroserviceOutput {
    0 "MicroserviceId" microservice_id
} }

/// Response of [`DeleteMicroservice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMicroserviceOutput {
    pub result: Option<bool>,
}
model! { DeleteMicroserviceOutput {
    0 "Result" result: bool
} }

/// Deletes namespace: `DeleteNamespace` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeleteNamespace>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLICATION_CREATE_ES_ATUH_ERROR`],
/// [`codes::FAILED_OPERATION_APPLICATION_QUERY_FAILED`], [`codes::FAILED_OPERATION_CLUSTER_CREATE_VPC_FAIL`],
/// [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`], [`codes::FAILED_OPERATION_CLUSTER_UPDATE_FAILED`],
/// [`codes::FAILED_OPERATION_GATEWAY_REMOTE_CALL_ERROR`], [`codes::FAILED_OPERATION_GROUP_EXISTS`],
/// [`codes::FAILED_OPERATION_GROUP_QUERY_FAILD`], [`codes::FAILED_OPERATION_GROUP_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_INSTANCE_QUERY_FAILED`], [`codes::FAILED_OPERATION_INSTANCE_RESET_TIMEOUT`],
/// [`codes::FAILED_OPERATION_INTERNAL_ERROR`], [`codes::FAILED_OPERATION_INVALID_PARAMETER`],
/// [`codes::FAILED_OPERATION_LANE_INFO_RELEASE_MESH_FAILED`], [`codes::FAILED_OPERATION_NAMESPACE_CREATE_FAILED`],
/// [`codes::FAILED_OPERATION_NAMESPACE_QUERY_FAILED`], [`codes::FAILED_OPERATION_RATELIMIT_CONSUL_ERROR`],
/// [`codes::FAILED_OPERATION_RATELIMIT_MESH_API_SERVICE_ERROR`], [`codes::FAILED_OPERATION_RESOURCE_OP_FAILED`],
/// [`codes::FAILED_OPERATION_ROUTE_AFFINITY_MESH_FAILED`], [`codes::FAILED_OPERATION_ROUTE_ENABLE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_ROUTE_NAMESPACE_REQUEST_ERROR`], [`codes::FAILED_OPERATION_SERVICE_INSERT_FAILED`],
/// [`codes::FAILED_OPERATION_TKE_CLUSTER_DELETE_FAILED`], [`codes::FAILED_OPERATION_TKE_CLUSTER_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_TSF_APM_AGENT_TASK_QUERY_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_APM_AGENT_TASK_WRITE_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_APM_APM_AGENT_NO_CONNECTION`],
/// [`codes::FAILED_OPERATION_TSF_APM_BUSI_LOG_CFG_APP_RELATION_WRITE_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_APM_BUSI_LOG_CFG_QUERY_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_APM_BUSI_LOG_CFG_SCHEMA_QUERY_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_APM_BUSI_LOG_CFG_SCHEMA_WRITE_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_APM_BUSI_LOG_CFG_WRITE_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_APM_CALL_MASTER_INTERFACE_FAILED`],
/// [`codes::FAILED_OPERATION_TSF_APM_STATS_SEARCH_SERVICE_QUERY_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_AS_DB_INSTER_FAIL`], [`codes::FAILED_OPERATION_TSF_AS_DB_QUERY_FAIL`],
/// [`codes::FAILED_OPERATION_TSF_AS_EXPAND_COUNT_AND_LIMIT_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_AS_EXPAND_INDICATORS_LESS_SHRINK`],
/// [`codes::FAILED_OPERATION_TSF_AS_EXPAND_LIMIT_LESS_SHRINK_LIMIT`],
/// [`codes::FAILED_OPERATION_TSF_CMONITOR_CTSDB_CLIENT_REQUEST_FAIL`], [`codes::FAILED_OPERATION_TSF_MS_SERVER_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::FAILED_OPERATION_UNAUTHORIZED_OPERATION`],
/// [`codes::INTERNAL_ERROR_CP_CLUSTER_UNAVAILABLE`], [`codes::INTERNAL_ERROR_DISPATCH_COMMON_ERROR`],
/// [`codes::INTERNAL_ERROR_KUBERNETES_CALL_ERROR`], [`codes::RESOURCE_IN_USE_DEFAULT_NAMEPSACE_CANNOT_BE_DELETED`],
/// [`codes::RESOURCE_IN_USE_NAMESPACE_CANNOT_DELETE`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_NAMESPACE_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespace {
    /// Required.
    pub namespace_id: String,
    pub cluster_id: Option<String>,
}
operation! { DeleteNamespace(namespace_id: String) "DeleteNamespace" -> DeleteNamespaceOutput {
    0 "NamespaceId" namespace_id, 1 "ClusterId" cluster_id: String
} }

/// Response of [`DeleteNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespaceOutput {
    pub result: Option<bool>,
}
model! { DeleteNamespaceOutput {
    0 "Result" result: bool
} }

/// Deletes path rewrites: `DeletePathRewrites` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeletePathRewrites>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`],
/// [`codes::UNSUPPORTED_OPERATION_GATEWAY_PATH_REWRITE_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePathRewrites {
    /// Required.
    pub path_rewrite_ids: Vec<String>,
}
operation! { DeletePathRewrites(path_rewrite_ids: Vec<String>) "DeletePathRewrites" -> DeletePathRewritesOutput {
    0 "PathRewriteIds" path_rewrite_ids
} }

/// Response of [`DeletePathRewrites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePathRewritesOutput {
    pub result: Option<bool>,
}
model! { DeletePathRewritesOutput {
    0 "Result" result: bool
} }

/// Deletes pkgs: `DeletePkgs` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeletePkgs>.
///
/// Errors: [`codes::INTERNAL_ERROR_RUNTIME_ERROR`], [`codes::INVALID_PARAMETER_PACKAGE_IN_USE`],
/// [`codes::INVALID_PARAMETER_UPPER_DELETE_LIMIT`], [`codes::RESOURCE_NOT_FOUND_OBJECT_NO_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORT_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePkgs {
    /// Required.
    pub application_id: String,
    /// Required.
    pub pkg_ids: Vec<String>,
    pub repository_type: Option<String>,
    pub repository_id: Option<String>,
}
operation! { DeletePkgs(application_id: String, pkg_ids: Vec<String>) "DeletePkgs" -> Empty {
    0 "ApplicationId" application_id, 1 "PkgIds" pkg_ids, 2 "RepositoryType" repository_type: String,
    3 "RepositoryId" repository_id: String
} }

/// Response of [`DeletePkgs`]: empty.
pub type DeletePkgsOutput = Empty;

/// Deletes public config: `DeletePublicConfig` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeletePublicConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CONFIG_NOT_EXISTS_OR_PERMISSION_DENIED`],
/// [`codes::INVALID_PARAMETER_VALUE_RELEASED_CONFIG_CAN_NOT_BE_DELETED`],
/// [`codes::MISSING_PARAMETER_CONFIG_ID_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePublicConfig {
    /// Required.
    pub config_id: String,
}
operation! { DeletePublicConfig(config_id: String) "DeletePublicConfig" -> DeletePublicConfigOutput {
    0 "ConfigId" config_id
} }

/// Response of [`DeletePublicConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePublicConfigOutput {
    pub result: Option<bool>,
}
model! { DeletePublicConfigOutput {
    0 "Result" result: bool
} }

/// Deletes repository: `DeleteRepository` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeleteRepository>.
///
/// Errors: [`codes::INTERNAL_ERROR_RUNTIME_ERROR`], [`codes::INVALID_PARAMETER_REPOSITORY_NOT_EMPTY`],
/// [`codes::RESOURCE_NOT_FOUND_OBJECT_NO_EXIST`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORT_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepository {
    /// Required.
    pub repository_id: String,
}
operation! { DeleteRepository(repository_id: String) "DeleteRepository" -> DeleteRepositoryOutput {
    0 "RepositoryId" repository_id
} }

/// Response of [`DeleteRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryOutput {
    pub result: Option<bool>,
}
model! { DeleteRepositoryOutput {
    0 "Result" result: bool
} }

/// Deletes unit namespaces: `DeleteUnitNamespaces` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeleteUnitNamespaces>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_CONSUL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUnitNamespaces {
    /// Required.
    pub gateway_instance_id: String,
    /// Required.
    pub unit_namespace_list: Vec<String>,
}
operation! { DeleteUnitNamespaces(gateway_instance_id: String, unit_namespace_list: Vec<String>)
    "DeleteUnitNamespaces" -> DeleteUnitNamespacesOutput {
    0 "GatewayInstanceId" gateway_instance_id, 1 "UnitNamespaceList" unit_namespace_list
} }

/// Response of [`DeleteUnitNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUnitNamespacesOutput {
    pub result: Option<bool>,
}
model! { DeleteUnitNamespacesOutput {
    0 "Result" result: bool
} }

/// Deletes unit rule: `DeleteUnitRule` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeleteUnitRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_CONSUL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUnitRule {
    /// Required.
    pub id: String,
}
operation! { DeleteUnitRule(id: String) "DeleteUnitRule" -> DeleteUnitRuleOutput {
    0 "Id" id
} }

/// Response of [`DeleteUnitRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUnitRuleOutput {
    pub result: Option<bool>,
}
model! { DeleteUnitRuleOutput {
    0 "Result" result: bool
} }

/// Deploys container application: `DeployContainerApplication` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeployContainerApplication>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETE_API_INVOKE_ERROR`],
/// [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETES_API_INVOKE_ERROR`],
/// [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETES_CONNECT_ERROR`], [`codes::FAILED_OPERATION_TOKEN_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_API_INVOKE_ERROR`],
/// [`codes::INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_CONNECT_ERROR`],
/// [`codes::INTERNAL_ERROR_CONTAINERGROUP_SQL_FAILED`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_BAD_REQUEST`], [`codes::INVALID_PARAMETER_KUBERNETES_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_ACCESSTYPE_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_CPULIMIT_OVER`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_ENV_VALUE_BOTH_SET`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_ENV_VALUE_NOT_SET`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_GROUPID_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_INVALID_CPU_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_INVALID_MEM_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_MEMLIMIT_OVER`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_NODE_PORT_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_PORT_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_PORTS_REPEAT`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_PROTOCOL_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_PROTOCOL_MIX_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_PROTOCOL_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_PROTOCOL_PORTS_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_REPONAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_RESOURCE_AGENT_VALUE_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_SERVICE_NAME_VALID_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_TARGET_PORTS_REPEAT`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_TARGETPORT_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_UPDATEIVL_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_UPDATETYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_YAML_USER_CONTAINER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGEREPO_REPO_NAME_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGEREPO_REPONAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGEREPO_TAGNAME_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_WRONG_DONT_START_VALUE`], [`codes::MISSING_PARAMETER_SYSTEM_PARAMETER_REQUIRED`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_CONTAINERGROUP_GROUP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployContainerApplication {
    /// Required.
    pub application_id: String,
    pub observability_config: Option<ContainerGroupObservabilityConfig>,
    pub cluster_id: Option<String>,
    pub group_id: Option<String>,
    pub envs: Option<Vec<Env>>,
    pub volume_mount_info_list: Option<Vec<VolumeMountInfo>>,
    pub life_cycle_hook_list: Option<Vec<LifeCycleHook>>,
    pub additional_container_list: Option<Vec<ContainerInfo>>,
    pub volume_info_list: Option<Vec<VolumeInfo>>,
    pub service_setting_list: Option<Vec<ServiceSetting>>,
    pub alias: Option<String>,
    pub group_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub container_kind: Option<String>,
    pub server: Option<String>,
    pub repo_name: Option<String>,
    pub repo_type: Option<String>,
    pub tcr_repo_info: Option<TcrRepoInfo>,
    pub secret_name: Option<String>,
    pub tag_name: Option<String>,
    pub health_check_settings: Option<HealthCheckSettings>,
    pub cpu_request: Option<String>,
    pub cpu_limit: Option<String>,
    pub mem_request: Option<String>,
    pub mem_limit: Option<String>,
    pub jvm_opts: Option<String>,
    pub init_container_enable: Option<bool>,
    pub privilege_container_enable: Option<bool>,
    pub run_command: Option<String>,
    pub run_arg: Option<String>,
    pub instance_num: Option<i64>,
    pub scheduling_strategy: Option<SchedulingStrategy>,
    pub restart_policy: Option<String>,
    pub service_spec_encode: Option<String>,
    pub istio_mem_request: Option<String>,
    pub istio_cpu_request: Option<String>,
    pub istio_mem_limit: Option<String>,
    pub istio_cpu_limit: Option<String>,
    pub service_governance_config: Option<ContainerGroupServiceGovernanceConfig>,
    pub agent_mem_request: Option<String>,
    pub agent_cpu_request: Option<String>,
    pub agent_mem_limit: Option<String>,
    pub agent_cpu_limit: Option<String>,
    pub update_type: Option<i64>,
    pub update_ivl: Option<i64>,
    pub max_surge: Option<String>,
    pub max_unavailable: Option<String>,
    pub warmup_setting: Option<WarmupSetting>,
    pub config_template_id: Option<String>,
    pub config_template_version: Option<i64>,
    pub volume_clean: Option<bool>,
    pub namespace_id: Option<String>,
    pub deploy_agent: Option<bool>,
    pub agent_profile_list: Option<Vec<AgentProfile>>,
    pub service_clean: Option<bool>,
    pub env_clean: Option<bool>,
    pub deploy_desc: Option<String>,
    pub k8s_namespace_name: Option<String>,
    pub static_ip_enabled: Option<bool>,
    pub pod_management_policy_type: Option<String>,
    pub partition: Option<i64>,
    pub incremental_deployment: Option<bool>,
    pub do_not_start: Option<bool>,
    pub image_pull_secret_list: Option<Vec<String>>,
    pub mesh_sidecar_version: Option<String>,
}
operation! { DeployContainerApplication(application_id: String)
    "DeployContainerApplication" -> DeployContainerApplicationOutput {
    0 "ApplicationId" application_id, 1 "ObservabilityConfig" observability_config: ContainerGroupObservabilityConfig,
    2 "ClusterId" cluster_id: String, 3 "GroupId" group_id: String, 4 "Envs" envs: Vec<Env>,
    5 "VolumeMountInfoList" volume_mount_info_list: Vec<VolumeMountInfo>,
    6 "LifeCycleHookList" life_cycle_hook_list: Vec<LifeCycleHook>,
    7 "AdditionalContainerList" additional_container_list: Vec<ContainerInfo>,
    8 "VolumeInfoList" volume_info_list: Vec<VolumeInfo>,
    9 "ServiceSettingList" service_setting_list: Vec<ServiceSetting>, 10 "Alias" alias: String,
    11 "GroupName" group_name: String, 12 "Tags" tags: Vec<Tag>, 13 "ContainerKind" container_kind: String,
    14 "Server" server: String, 15 "RepoName" repo_name: String, 16 "RepoType" repo_type: String,
    17 "TcrRepoInfo" tcr_repo_info: TcrRepoInfo, 18 "SecretName" secret_name: String, 19 "TagName" tag_name: String,
    20 "HealthCheckSettings" health_check_settings: HealthCheckSettings, 21 "CpuRequest" cpu_request: String,
    22 "CpuLimit" cpu_limit: String, 23 "MemRequest" mem_request: String, 24 "MemLimit" mem_limit: String,
    25 "JvmOpts" jvm_opts: String, 26 "InitContainerEnable" init_container_enable: bool,
    27 "PrivilegeContainerEnable" privilege_container_enable: bool, 28 "RunCommand" run_command: String,
    29 "RunArg" run_arg: String, 30 "InstanceNum" instance_num: i64,
    31 "SchedulingStrategy" scheduling_strategy: SchedulingStrategy, 32 "RestartPolicy" restart_policy: String,
    33 "ServiceSpecEncode" service_spec_encode: String, 34 "IstioMemRequest" istio_mem_request: String,
    35 "IstioCpuRequest" istio_cpu_request: String, 36 "IstioMemLimit" istio_mem_limit: String,
    37 "IstioCpuLimit" istio_cpu_limit: String,
    38 "ServiceGovernanceConfig" service_governance_config: ContainerGroupServiceGovernanceConfig,
    39 "AgentMemRequest" agent_mem_request: String, 40 "AgentCpuRequest" agent_cpu_request: String,
    41 "AgentMemLimit" agent_mem_limit: String, 42 "AgentCpuLimit" agent_cpu_limit: String,
    43 "UpdateType" update_type: i64, 44 "UpdateIvl" update_ivl: i64, 45 "MaxSurge" max_surge: String,
    46 "MaxUnavailable" max_unavailable: String, 47 "WarmupSetting" warmup_setting: WarmupSetting,
    48 "ConfigTemplateId" config_template_id: String, 49 "ConfigTemplateVersion" config_template_version: i64,
    50 "VolumeClean" volume_clean: bool, 51 "NamespaceId" namespace_id: String, 52 "DeployAgent" deploy_agent: bool,
    53 "AgentProfileList" agent_profile_list: Vec<AgentProfile>, 54 "ServiceClean" service_clean: bool,
    55 "EnvClean" env_clean: bool, 56 "DeployDesc" deploy_desc: String,
    57 "K8sNamespaceName" k8s_namespace_name: String, 58 "StaticIpEnabled" static_ip_enabled: bool,
    59 "PodManagementPolicyType" pod_management_policy_type: String, 60 "Partition" partition: i64,
    61 "IncrementalDeployment" incremental_deployment: bool, 62 "DoNotStart" do_not_start: bool,
    63 "ImagePullSecretList" image_pull_secret_list: Vec<String>, 64 "MeshSidecarVersion" mesh_sidecar_version: String
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerGroupObservabilityConfig {
    pub business_log_config_id_list: Option<Vec<String>>,
    pub business_log_delivery_config_id_list: Option<Vec<String>>,
}
input! { ContainerGroupObservabilityConfig() {
    0 "BusinessLogConfigIdList" business_log_config_id_list: Vec<String>,
    1 "BusinessLogDeliveryConfigIdList" business_log_delivery_config_id_list: Vec<String>
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Env {
    /// Required.
    pub name: Option<String>,
    pub value: Option<String>,
    pub value_from: Option<ValueFrom>,
}
input! { Env(name: String) {
    0 "Name" name: String, 1 "Value" value: String, 2 "ValueFrom" value_from: ValueFrom
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValueFrom {
    pub field_ref: Option<FieldRef>,
    pub resource_field_ref: Option<ResourceFieldRef>,
    pub config_map_key_ref: Option<CommonRef>,
    pub secret_key_ref: Option<CommonRef>,
}
input! { ValueFrom() {
    0 "FieldRef" field_ref: FieldRef, 1 "ResourceFieldRef" resource_field_ref: ResourceFieldRef,
    2 "ConfigMapKeyRef" config_map_key_ref: CommonRef, 3 "SecretKeyRef" secret_key_ref: CommonRef
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldRef {
    pub field_path: Option<String>,
}
input! { FieldRef() {
    0 "FieldPath" field_path: String
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceFieldRef {
    pub resource: Option<String>,
}
input! { ResourceFieldRef() {
    0 "Resource" resource: String
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonRef {
    pub name: Option<String>,
    pub key: Option<String>,
}
input! { CommonRef() {
    0 "Name" name: String, 1 "Key" key: String
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeMountInfo {
    /// Required.
    pub volume_mount_name: Option<String>,
    /// Required.
    pub volume_mount_path: Option<String>,
    pub volume_mount_sub_path: Option<String>,
    pub read_or_write: Option<String>,
}
input! { VolumeMountInfo(volume_mount_name: String, volume_mount_path: String) {
    0 "VolumeMountName" volume_mount_name: String, 1 "VolumeMountPath" volume_mount_path: String,
    2 "VolumeMountSubPath" volume_mount_sub_path: String, 3 "ReadOrWrite" read_or_write: String
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LifeCycleHook {
    pub hook_type: Option<String>,
    pub exec_mode: Option<String>,
    pub exec_command_content: Option<String>,
    pub http_get_option: Option<HttpGetOption>,
}
input! { LifeCycleHook() {
    0 "HookType" hook_type: String, 1 "ExecMode" exec_mode: String, 2 "ExecCommandContent" exec_command_content: String,
    3 "HttpGetOption" http_get_option: HttpGetOption
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpGetOption {
    pub host: Option<String>,
    pub path: Option<String>,
    pub port: Option<String>,
    pub scheme: Option<String>,
}
input! { HttpGetOption() {
    0 "Host" host: String, 1 "Path" path: String, 2 "Port" port: String, 3 "Scheme" scheme: String
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerInfo {
    pub name: Option<String>,
    pub container_id: Option<String>,
    pub status: Option<String>,
    pub reason: Option<String>,
    pub image: Option<String>,
    pub is_business_main_container: Option<bool>,
    pub server: Option<String>,
    pub repo_name: Option<String>,
    pub repo_type: Option<String>,
    pub tcr_repo_info: Option<TcrRepoInfo>,
    pub secret_name: Option<String>,
    pub tag_name: Option<String>,
    pub health_check_settings: Option<HealthCheckSettings>,
    pub cpu_request: Option<String>,
    pub cpu_limit: Option<String>,
    pub mem_request: Option<String>,
    pub mem_limit: Option<String>,
    pub envs: Option<Vec<Env>>,
    pub user_envs: Option<Vec<Env>>,
    pub jvm_opts: Option<String>,
    pub volume_mount_info_list: Option<Vec<VolumeMountInfo>>,
    pub init_container_enable: Option<bool>,
    pub life_cycle_hook_list: Option<Vec<LifeCycleHook>>,
    pub privilege_container_enable: Option<bool>,
    pub run_command: Option<String>,
    pub run_arg: Option<String>,
    pub container_name: Option<String>,
}
input! { ContainerInfo() {
    0 "Name" name: String, 1 "ContainerId" container_id: String, 2 "Status" status: String, 3 "Reason" reason: String,
    4 "Image" image: String, 5 "IsBusinessMainContainer" is_business_main_container: bool, 6 "Server" server: String,
    7 "RepoName" repo_name: String, 8 "RepoType" repo_type: String, 9 "TcrRepoInfo" tcr_repo_info: TcrRepoInfo,
    10 "SecretName" secret_name: String, 11 "TagName" tag_name: String,
    12 "HealthCheckSettings" health_check_settings: HealthCheckSettings, 13 "CpuRequest" cpu_request: String,
    14 "CpuLimit" cpu_limit: String, 15 "MemRequest" mem_request: String, 16 "MemLimit" mem_limit: String,
    17 "Envs" envs: Vec<Env>, 18 "UserEnvs" user_envs: Vec<Env>, 19 "JvmOpts" jvm_opts: String,
    20 "VolumeMountInfoList" volume_mount_info_list: Vec<VolumeMountInfo>,
    21 "InitContainerEnable" init_container_enable: bool,
    22 "LifeCycleHookList" life_cycle_hook_list: Vec<LifeCycleHook>,
    23 "PrivilegeContainerEnable" privilege_container_enable: bool, 24 "RunCommand" run_command: String,
    25 "RunArg" run_arg: String, 26 "ContainerName" container_name: String
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TcrRepoInfo {
    pub region: Option<String>,
    pub registry_id: Option<String>,
    pub registry_name: Option<String>,
    pub namespace: Option<String>,
    pub repo_name: Option<String>,
}
input! { TcrRepoInfo() {
    0 "Region" region: String, 1 "RegistryId" registry_id: String, 2 "RegistryName" registry_name: String,
    3 "Namespace" namespace: String, 4 "RepoName" repo_name: String
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckSettings {
    pub liveness_probe: Option<HealthCheckSetting>,
    pub readiness_probe: Option<HealthCheckSetting>,
}
input! { HealthCheckSettings() {
    0 "LivenessProbe" liveness_probe: HealthCheckSetting, 1 "ReadinessProbe" readiness_probe: HealthCheckSetting
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckSetting {
    /// Required.
    pub action_type: Option<String>,
    pub initial_delay_seconds: Option<i64>,
    pub timeout_seconds: Option<i64>,
    pub period_seconds: Option<i64>,
    pub success_threshold: Option<i64>,
    pub failure_threshold: Option<i64>,
    pub scheme: Option<String>,
    pub port: Option<i64>,
    pub path: Option<String>,
    pub command: Option<Vec<String>>,
    pub r#type: Option<String>,
}
input! { HealthCheckSetting(action_type: String) {
    0 "ActionType" action_type: String, 1 "InitialDelaySeconds" initial_delay_seconds: i64,
    2 "TimeoutSeconds" timeout_seconds: i64, 3 "PeriodSeconds" period_seconds: i64,
    4 "SuccessThreshold" success_threshold: i64, 5 "FailureThreshold" failure_threshold: i64, 6 "Scheme" scheme: String,
    7 "Port" port: i64, 8 "Path" path: String, 9 "Command" command: Vec<String>, 10 "Type" r#type: String
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeInfo {
    /// Required.
    pub volume_type: Option<String>,
    /// Required.
    pub volume_name: Option<String>,
    pub volume_config: Option<String>,
    pub config_map_options: Option<Vec<ConfigMapOption>>,
    pub empty_dir_option: Option<EmptyDirOption>,
    pub volume_claim_template_option: Option<VolumeClaimTemplatesOption>,
}
input! { VolumeInfo(volume_type: String, volume_name: String) {
    0 "VolumeType" volume_type: String, 1 "VolumeName" volume_name: String, 2 "VolumeConfig" volume_config: String,
    3 "ConfigMapOptions" config_map_options: Vec<ConfigMapOption>, 4 "EmptyDirOption" empty_dir_option: EmptyDirOption,
    5 "VolumeClaimTemplateOption" volume_claim_template_option: VolumeClaimTemplatesOption
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigMapOption {
    pub key: Option<String>,
    pub path: Option<String>,
    pub mode: Option<String>,
}
input! { ConfigMapOption() {
    0 "Key" key: String, 1 "Path" path: String, 2 "Mode" mode: String
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmptyDirOption {
    pub enable_memory: Option<bool>,
    pub storage_capacity: Option<i64>,
    pub storage_unit: Option<String>,
    pub size_limit: Option<String>,
}
input! { EmptyDirOption() {
    0 "EnableMemory" enable_memory: bool, 1 "StorageCapacity" storage_capacity: i64,
    2 "StorageUnit" storage_unit: String, 3 "SizeLimit" size_limit: String
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeClaimTemplatesOption {
    pub storage_class: Option<String>,
    pub access_modes: Option<Vec<String>>,
    pub storage_request: Option<i64>,
}
input! { VolumeClaimTemplatesOption() {
    0 "StorageClass" storage_class: String, 1 "AccessModes" access_modes: Vec<String>,
    2 "StorageRequest" storage_request: i64
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceSetting {
    /// Required.
    pub access_type: Option<i64>,
    /// Required.
    pub protocol_ports: Option<Vec<ProtocolPort>>,
    pub subnet_id: Option<String>,
    pub disable_service: Option<bool>,
    pub headless_service: Option<bool>,
    pub allow_delete_service: Option<bool>,
    pub open_session_affinity: Option<bool>,
    pub session_affinity_timeout_seconds: Option<i64>,
    pub service_name: Option<String>,
    pub external_traffic_strategy: Option<String>,
    pub external_traffic_policy: Option<String>,
    pub load_balancer_provisioner: Option<String>,
    pub load_balancing_type: Option<String>,
    pub cluster_ip: Option<String>,
    pub disable_service_int: Option<i64>,
    pub open_session_affinity_int: Option<i64>,
    pub headless_service_int: Option<i64>,
    pub name: Option<String>,
    pub vpc_id: Option<String>,
    pub load_balancing_ip: Option<String>,
    pub load_balancer_id: Option<String>,
    pub existing_load_balancer_id: Option<String>,
    pub enable_global_service: Option<bool>,
}
input! { ServiceSetting(access_type: i64, protocol_ports: Vec<ProtocolPort>) {
    0 "AccessType" access_type: i64, 1 "ProtocolPorts" protocol_ports: Vec<ProtocolPort>,
    2 "SubnetId" subnet_id: String, 3 "DisableService" disable_service: bool,
    4 "HeadlessService" headless_service: bool, 5 "AllowDeleteService" allow_delete_service: bool,
    6 "OpenSessionAffinity" open_session_affinity: bool,
    7 "SessionAffinityTimeoutSeconds" session_affinity_timeout_seconds: i64, 8 "ServiceName" service_name: String,
    9 "ExternalTrafficStrategy" external_traffic_strategy: String,
    10 "ExternalTrafficPolicy" external_traffic_policy: String,
    11 "LoadBalancerProvisioner" load_balancer_provisioner: String, 12 "LoadBalancingType" load_balancing_type: String,
    13 "ClusterIp" cluster_ip: String, 14 "DisableServiceInt" disable_service_int: i64,
    15 "OpenSessionAffinityInt" open_session_affinity_int: i64, 16 "HeadlessServiceInt" headless_service_int: i64,
    17 "Name" name: String, 18 "VpcId" vpc_id: String, 19 "LoadBalancingIp" load_balancing_ip: String,
    20 "LoadBalancerId" load_balancer_id: String, 21 "ExistingLoadBalancerId" existing_load_balancer_id: String,
    22 "EnableGlobalService" enable_global_service: bool
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchedulingStrategy {
    pub r#type: Option<String>,
    pub node_schedule_strategy_type: Option<String>,
    pub node_schedule_options: Option<Vec<CommonOption>>,
    pub strong_affinity_list: Option<Vec<CommonOption>>,
    pub weak_affinity_list: Option<Vec<CommonOption>>,
    pub weak_affinity_weight: Option<i64>,
    pub available_zone_scatter_schedule_type: Option<String>,
    pub available_zone_scatter_schedule_rules: Option<
        Vec<AvailableZoneScatterScheduleRule>,
    >,
    pub pod_schedule_strategy_type: Option<String>,
    pub custom_pod_schedule: Option<CustomPodSchedule>,
    pub tolerate_schedule_type: Option<String>,
    pub custom_tolerate_schedules: Option<Vec<CustomTolerateSchedule>>,
}
input! { SchedulingStrategy() {
    0 "Type" r#type: String, 1 "NodeScheduleStrategyType" node_schedule_strategy_type: String,
    2 "NodeScheduleOptions" node_schedule_options: Vec<CommonOption>,
    3 "StrongAffinityList" strong_affinity_list: Vec<CommonOption>,
    4 "WeakAffinityList" weak_affinity_list: Vec<CommonOption>, 5 "WeakAffinityWeight" weak_affinity_weight: i64,
    6 "AvailableZoneScatterScheduleType" available_zone_scatter_schedule_type: String,
    7 "AvailableZoneScatterScheduleRules" available_zone_scatter_schedule_rules: Vec<AvailableZoneScatterScheduleRule>,
    8 "PodScheduleStrategyType" pod_schedule_strategy_type: String,
    9 "CustomPodSchedule" custom_pod_schedule: CustomPodSchedule,
    10 "TolerateScheduleType" tolerate_schedule_type: String,
    11 "CustomTolerateSchedules" custom_tolerate_schedules: Vec<CustomTolerateSchedule>
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonOption {
    pub label_name: Option<String>,
    pub operator: Option<String>,
    pub label_value: Option<String>,
}
input! { CommonOption() {
    0 "LabelName" label_name: String, 1 "Operator" operator: String, 2 "LabelValue" label_value: String
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableZoneScatterScheduleRule {
    pub scatter_dimension: Option<String>,
    pub max_unbalance_quantity: Option<i64>,
    pub is_force_schedule: Option<bool>,
    pub paths: Option<Vec<CommonOption>>,
}
input! { AvailableZoneScatterScheduleRule() {
    0 "ScatterDimension" scatter_dimension: String, 1 "MaxUnbalanceQuantity" max_unbalance_quantity: i64,
    2 "IsForceSchedule" is_force_schedule: bool, 3 "Paths" paths: Vec<CommonOption>
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomPodSchedule {
    pub force_schedule: Option<ForceSchedule>,
    pub try_schedule: Option<TrySchedule>,
}
input! { CustomPodSchedule() {
    0 "ForceSchedule" force_schedule: ForceSchedule, 1 "TrySchedule" try_schedule: TrySchedule
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceSchedule {
    pub affinity_list: Option<Vec<Affinity>>,
    pub anti_affinity_list: Option<Vec<Affinity>>,
}
input! { ForceSchedule() {
    0 "AffinityList" affinity_list: Vec<Affinity>, 1 "AntiAffinityList" anti_affinity_list: Vec<Affinity>
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Affinity {
    pub scope: Option<String>,
    pub weight: Option<String>,
    pub paths: Option<Vec<CommonOption>>,
}
input! { Affinity() {
    0 "Scope" scope: String, 1 "Weight" weight: String, 2 "Paths" paths: Vec<CommonOption>
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrySchedule {
    pub affinity_list: Option<Vec<Affinity>>,
    pub anti_affinity_list: Option<Vec<Affinity>>,
}
input! { TrySchedule() {
    0 "AffinityList" affinity_list: Vec<Affinity>, 1 "AntiAffinityList" anti_affinity_list: Vec<Affinity>
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomTolerateSchedule {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub value: Option<String>,
    pub effect: Option<String>,
    pub toleration_seconds: Option<i64>,
}
input! { CustomTolerateSchedule() {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "Value" value: String, 3 "Effect" effect: String,
    4 "TolerationSeconds" toleration_seconds: i64
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerGroupServiceGovernanceConfig {
    pub enable_governance: Option<bool>,
    pub service_config_list: Option<Vec<ServiceConfig>>,
    pub exclusive_instances: Option<Vec<ExclusiveInstance>>,
    pub governance_type: Option<String>,
}
input! { ContainerGroupServiceGovernanceConfig() {
    0 "EnableGovernance" enable_governance: bool, 1 "ServiceConfigList" service_config_list: Vec<ServiceConfig>,
    2 "ExclusiveInstances" exclusive_instances: Vec<ExclusiveInstance>, 3 "GovernanceType" governance_type: String
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WarmupSetting {
    pub enabled: Option<bool>,
    pub warmup_time: Option<i64>,
    pub curvature: Option<i64>,
    pub enabled_protection: Option<bool>,
}
input! { WarmupSetting() {
    0 "Enabled" enabled: bool, 1 "WarmupTime" warmup_time: i64, 2 "Curvature" curvature: i64,
    3 "EnabledProtection" enabled_protection: bool
} }

/// In the request of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentProfile {
    pub agent_type: Option<String>,
    pub agent_version: Option<String>,
}
input! { AgentProfile() {
    0 "AgentType" agent_type: String, 1 "AgentVersion" agent_version: String
} }

/// Response of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployContainerApplicationOutput {
    pub result: Option<DeployContainerApplicationResp>,
}
model! { DeployContainerApplicationOutput {
    0 "Result" result: DeployContainerApplicationResp
} }

/// In the response of [`DeployContainerApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployContainerApplicationResp {
    pub group_id: Option<String>,
    pub task_id: Option<String>,
}
model! { DeployContainerApplicationResp {
    0 "GroupId" group_id: String, 1 "TaskId" task_id: String
} }

/// Deploys container group: `DeployContainerGroup` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeployContainerGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETE_API_INVOKE_ERROR`],
/// [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETES_API_INVOKE_ERROR`],
/// [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETES_CONNECT_ERROR`], [`codes::FAILED_OPERATION_TOKEN_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_API_INVOKE_ERROR`],
/// [`codes::INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_CONNECT_ERROR`],
/// [`codes::INTERNAL_ERROR_CONTAINERGROUP_SQL_FAILED`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_BAD_REQUEST`], [`codes::INVALID_PARAMETER_KUBERNETES_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_ACCESSTYPE_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_CPULIMIT_OVER`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_ENV_VALUE_NOT_SET`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_GROUPID_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_INVALID_CPU_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_INVALID_MEM_INFO`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_MEMLIMIT_OVER`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_NODE_PORT_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_PORT_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_PORTS_REPEAT`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_PROTOCOL_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_PROTOCOL_MIX_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_PROTOCOL_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_PROTOCOL_PORTS_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_REPONAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_RESOURCE_AGENT_VALUE_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_TARGET_PORTS_REPEAT`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_TARGETPORT_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_UPDATEIVL_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_UPDATETYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_YAML_USER_CONTAINER_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGEREPO_REPO_NAME_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGEREPO_REPONAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_IMAGEREPO_TAGNAME_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_VOLUME_NAME_VALID_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_WRONG_DONT_START_VALUE`], [`codes::MISSING_PARAMETER_SYSTEM_PARAMETER_REQUIRED`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_CONTAINERGROUP_GROUP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployContainerGroup {
    /// Required.
    pub group_id: String,
    /// Required.
    pub tag_name: String,
    /// Required.
    pub instance_num: i64,
    pub server: Option<String>,
    /// Deprecated.
    pub reponame: Option<String>,
    pub cpu_limit: Option<String>,
    pub mem_limit: Option<String>,
    pub jvm_opts: Option<String>,
    pub cpu_request: Option<String>,
    pub mem_request: Option<String>,
    pub do_not_start: Option<bool>,
    pub repo_name: Option<String>,
    pub update_type: Option<i64>,
    pub update_ivl: Option<i64>,
    pub agent_cpu_request: Option<String>,
    pub agent_cpu_limit: Option<String>,
    pub agent_mem_request: Option<String>,
    pub agent_mem_limit: Option<String>,
    pub istio_cpu_request: Option<String>,
    pub istio_cpu_limit: Option<String>,
    pub istio_mem_request: Option<String>,
    pub istio_mem_limit: Option<String>,
    pub max_surge: Option<String>,
    pub max_unavailable: Option<String>,
    pub health_check_settings: Option<HealthCheckSettings>,
    pub envs: Option<Vec<Env>>,
    pub service_setting: Option<ServiceSetting>,
    pub deploy_agent: Option<bool>,
    pub scheduling_strategy: Option<SchedulingStrategy>,
    pub incremental_deployment: Option<bool>,
    pub repo_type: Option<String>,
    /// Deprecated.
    pub volume_infos: Option<VolumeInfo>,
    /// Deprecated.
    pub volume_mount_infos: Option<VolumeMountInfo>,
    pub volume_info_list: Option<Vec<VolumeInfo>>,
    pub volume_mount_info_list: Option<Vec<VolumeMountInfo>>,
    pub volume_clean: Option<bool>,
    pub agent_profile_list: Option<Vec<AgentProfile>>,
    pub warmup_setting: Option<WarmupSetting>,
}
operation! { DeployContainerGroup(group_id: String, tag_name: String, instance_num: i64)
    "DeployContainerGroup" -> DeployContainerGroupOutput {
    0 "GroupId" group_id, 1 "TagName" tag_name, 2 "InstanceNum" instance_num, 3 "Server" server: String,
    4 "Reponame" reponame: String, 5 "CpuLimit" cpu_limit: String, 6 "MemLimit" mem_limit: String,
    7 "JvmOpts" jvm_opts: String, 8 "CpuRequest" cpu_request: String, 9 "MemRequest" mem_request: String,
    10 "DoNotStart" do_not_start: bool, 11 "RepoName" repo_name: String, 12 "UpdateType" update_type: i64,
    13 "UpdateIvl" update_ivl: i64, 14 "AgentCpuRequest" agent_cpu_request: String,
    15 "AgentCpuLimit" agent_cpu_limit: String, 16 "AgentMemRequest" agent_mem_request: String,
    17 "AgentMemLimit" agent_mem_limit: String, 18 "IstioCpuRequest" istio_cpu_request: String,
    19 "IstioCpuLimit" istio_cpu_limit: String, 20 "IstioMemRequest" istio_mem_request: String,
    21 "IstioMemLimit" istio_mem_limit: String, 22 "MaxSurge" max_surge: String,
    23 "MaxUnavailable" max_unavailable: String, 24 "HealthCheckSettings" health_check_settings: HealthCheckSettings,
    25 "Envs" envs: Vec<Env>, 26 "ServiceSetting" service_setting: ServiceSetting, 27 "DeployAgent" deploy_agent: bool,
    28 "SchedulingStrategy" scheduling_strategy: SchedulingStrategy,
    29 "IncrementalDeployment" incremental_deployment: bool, 30 "RepoType" repo_type: String,
    31 "VolumeInfos" volume_infos: VolumeInfo, 32 "VolumeMountInfos" volume_mount_infos: VolumeMountInfo,
    33 "VolumeInfoList" volume_info_list: Vec<VolumeInfo>,
    34 "VolumeMountInfoList" volume_mount_info_list: Vec<VolumeMountInfo>, 35 "VolumeClean" volume_clean: bool,
    36 "AgentProfileList" agent_profile_list: Vec<AgentProfile>, 37 "WarmupSetting" warmup_setting: WarmupSetting
} }

/// Response of [`DeployContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployContainerGroupOutput {
    pub result: Option<bool>,
}
model! { DeployContainerGroupOutput {
    0 "Result" result: bool
} }

/// Deploys group: `DeployGroup` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DeployGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_TAPM_BIND_REQUIRED`], [`codes::FAILED_OPERATION_TAPM_EXPIRED_OTEL`],
/// [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`], [`codes::INTERNAL_ERROR_CVM_CAE_MASTER_INTERNAL_ERROR`],
/// [`codes::INTERNAL_ERROR_GROUP_COMMON_ERROR`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_REPO_PACKAGE_PARAM_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CVM_CAE_MASTER_AGENT_BUSY`],
/// [`codes::INVALID_PARAMETER_VALUE_CVM_CAE_MASTER_AGENT_NOT_FOUND`],
/// [`codes::INVALID_PARAMETER_VALUE_GROUP_BATCH_PARAMETER_INVALID`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_APPLICATION_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployGroup {
    /// Required.
    pub group_id: String,
    /// Required.
    pub pkg_id: String,
    pub startup_parameters: Option<String>,
    pub deploy_desc: Option<String>,
    pub force_start: Option<bool>,
    pub enable_health_check: Option<bool>,
    pub health_check_settings: Option<HealthCheckSettings>,
    pub update_type: Option<i64>,
    pub deploy_beta_enable: Option<bool>,
    pub deploy_batch: Option<Vec<f64>>,
    pub deploy_exe_mode: Option<String>,
    pub deploy_wait_time: Option<i64>,
    pub start_script: Option<String>,
    pub stop_script: Option<String>,
    pub incremental_deployment: Option<bool>,
    pub jdk_name: Option<String>,
    pub jdk_version: Option<String>,
    pub agent_profile_list: Option<Vec<AgentProfile>>,
    pub warmup_setting: Option<WarmupSetting>,
    pub enable_batch_health_check: Option<bool>,
}
operation! { DeployGroup(group_id: String, pkg_id: String) "DeployGroup" -> DeployGroupOutput {
    0 "GroupId" group_id, 1 "PkgId" pkg_id, 2 "StartupParameters" startup_parameters: String,
    3 "DeployDesc" deploy_desc: String, 4 "ForceStart" force_start: bool,
    5 "EnableHealthCheck" enable_health_check: bool, 6 "HealthCheckSettings" health_check_settings: HealthCheckSettings,
    7 "UpdateType" update_type: i64, 8 "DeployBetaEnable" deploy_beta_enable: bool,
    9 "DeployBatch" deploy_batch: Vec<f64>, 10 "DeployExeMode" deploy_exe_mode: String,
    11 "DeployWaitTime" deploy_wait_time: i64, 12 "StartScript" start_script: String,
    13 "StopScript" stop_script: String, 14 "IncrementalDeployment" incremental_deployment: bool,
    15 "JdkName" jdk_name: String, 16 "JdkVersion" jdk_version: String,
    17 "AgentProfileList" agent_profile_list: Vec<AgentProfile>, 18 "WarmupSetting" warmup_setting: WarmupSetting,
    19 "EnableBatchHealthCheck" enable_batch_health_check: bool
} }

/// Response of [`DeployGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployGroupOutput {
    pub result: Option<TaskId>,
}
model! { DeployGroupOutput {
    0 "Result" result: TaskId
} }

/// In the response of [`DeployGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskId {
    pub task_id: Option<String>,
}
model! { TaskId {
    0 "TaskId" task_id: String
} }

/// Describes api detail: `DescribeApiDetail` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeApiDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_API_META_PARSE_FAILED`], [`codes::FAILED_OPERATION_SERVICE_INSERT_FAILED`],
/// [`codes::FAILED_OPERATION_SERVICE_QUERY_FAILED`], [`codes::MISSING_PARAMETER_REQUIRED_PARAMETER_MISSING`],
/// [`codes::RESOURCE_NOT_FOUND_SERVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiDetail {
    /// Required.
    pub microservice_id: String,
    /// Required.
    pub path: String,
    /// Required.
    pub method: String,
    /// Required.
    pub pkg_version: String,
    /// Required.
    pub application_id: String,
}

/// Arguments of [`DescribeApiDetail::new`].
pub struct DescribeApiDetailRequired {
    pub microservice_id: String,
    pub path: String,
    pub method: String,
    pub pkg_version: String,
    pub application_id: String,
}
operation! {
    DescribeApiDetail { DescribeApiDetailRequired: microservice_id, path, method, pkg_version, application_id }
    "DescribeApiDetail" -> DescribeApiDetailOutput {
    0 "MicroserviceId" microservice_id, 1 "Path" path, 2 "Method" method, 3 "PkgVersion" pkg_version,
    4 "ApplicationId" application_id
} }

/// Response of [`DescribeApiDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiDetailOutput {
    pub result: Option<ApiDetailResponse>,
}
model! { DescribeApiDetailOutput {
    0 "Result" result: ApiDetailResponse
} }

/// In the response of [`DescribeApiDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiDetailResponse {
    pub request: Vec<ApiRequestDescr>,
    pub response: Vec<ApiResponseDescr>,
    pub definitions: Vec<ApiDefinitionDescr>,
    pub request_content_type: Option<String>,
    pub can_run: Option<bool>,
    pub status: Option<i64>,
    pub description: Option<String>,
}
model! { ApiDetailResponse {
    0 "Request" request: Vec<ApiRequestDescr>, 1 "Response" response: Vec<ApiResponseDescr>,
    2 "Definitions" definitions: Vec<ApiDefinitionDescr>, 3 "RequestContentType" request_content_type: String,
    4 "CanRun" can_run: bool, 5 "Status" status: i64, 6 "Description" description: String
} }

/// In the response of [`DescribeApiDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiRequestDescr {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub r#in: Option<String>,
    pub description: Option<String>,
    pub required: Option<bool>,
    pub default_value: Option<String>,
}
model! { ApiRequestDescr {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "In" r#in: String, 3 "Description" description: String,
    4 "Required" required: bool, 5 "DefaultValue" default_value: String
} }

/// In the response of [`DescribeApiDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiResponseDescr {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
}
model! { ApiResponseDescr {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Description" description: String
} }

/// In the response of [`DescribeApiDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiDefinitionDescr {
    pub name: Option<String>,
    pub properties: Vec<PropertyField>,
}
model! { ApiDefinitionDescr {
    0 "Name" name: String, 1 "Properties" properties: Vec<PropertyField>
} }

/// In the response of [`DescribeApiDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PropertyField {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
}
model! { PropertyField {
    0 "Name" name: String, 1 "Type" r#type: String, 2 "Description" description: String
} }

/// Describes api group: `DescribeApiGroup` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeApiGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_DB_ERROR`], [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroup {
    /// Required.
    pub group_id: String,
}
operation! { DescribeApiGroup(group_id: String) "DescribeApiGroup" -> DescribeApiGroupOutput {
    0 "GroupId" group_id
} }

/// Response of [`DescribeApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroupOutput {
    pub result: Option<ApiGroupInfo>,
}
model! { DescribeApiGroupOutput {
    0 "Result" result: ApiGroupInfo
} }

/// In the response of [`DescribeApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiGroupInfo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub group_context: Option<String>,
    pub auth_type: Option<String>,
    pub status: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub binded_gateway_deploy_groups: Vec<GatewayDeployGroup>,
    pub api_count: Option<i64>,
    pub acl_mode: Option<String>,
    pub description: Option<String>,
    pub group_type: Option<String>,
    pub gateway_instance_type: Option<String>,
    pub gateway_instance_id: Option<String>,
    pub namespace_name_key: Option<String>,
    pub service_name_key: Option<String>,
    pub namespace_name_key_position: Option<String>,
    pub service_name_key_position: Option<String>,
    pub gateway_instance_id_list: Vec<String>,
}
model! { ApiGroupInfo {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String, 2 "GroupContext" group_context: String,
    3 "AuthType" auth_type: String, 4 "Status" status: String, 5 "CreatedTime" created_time: String,
    6 "UpdatedTime" updated_time: String,
    7 "BindedGatewayDeployGroups" binded_gateway_deploy_groups: Vec<GatewayDeployGroup>, 8 "ApiCount" api_count: i64,
    9 "AclMode" acl_mode: String, 10 "Description" description: String, 11 "GroupType" group_type: String,
    12 "GatewayInstanceType" gateway_instance_type: String, 13 "GatewayInstanceId" gateway_instance_id: String,
    14 "NamespaceNameKey" namespace_name_key: String, 15 "ServiceNameKey" service_name_key: String,
    16 "NamespaceNameKeyPosition" namespace_name_key_position: String,
    17 "ServiceNameKeyPosition" service_name_key_position: String,
    18 "GatewayInstanceIdList" gateway_instance_id_list: Vec<String>
} }

/// In the response of [`DescribeApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayDeployGroup {
    pub deploy_group_id: Option<String>,
    pub deploy_group_name: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub application_type: Option<String>,
    pub group_status: Option<String>,
    pub cluster_type: Option<String>,
}
model! { GatewayDeployGroup {
    0 "DeployGroupId" deploy_group_id: String, 1 "DeployGroupName" deploy_group_name: String,
    2 "ApplicationId" application_id: String, 3 "ApplicationName" application_name: String,
    4 "ApplicationType" application_type: String, 5 "GroupStatus" group_status: String,
    6 "ClusterType" cluster_type: String
} }

/// Describes api groups: `DescribeApiGroups` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeApiGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroups {
    pub search_word: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub group_type: Option<String>,
    pub auth_type: Option<String>,
    pub status: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<i64>,
    pub gateway_instance_id: Option<String>,
}
operation! { DescribeApiGroups() "DescribeApiGroups" -> DescribeApiGroupsOutput {
    0 "SearchWord" search_word: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "GroupType" group_type: String,
    4 "AuthType" auth_type: String, 5 "Status" status: String, 6 "OrderBy" order_by: String,
    7 "OrderType" order_type: i64, 8 "GatewayInstanceId" gateway_instance_id: String
} }
paged! { DescribeApiGroups: ApiGroupInfo = Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeApiGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroupsOutput {
    pub result: Option<TsfPageApiGroupInfo>,
}
model! { DescribeApiGroupsOutput {
    0 "Result" result: TsfPageApiGroupInfo
} }

/// In the response of [`DescribeApiGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageApiGroupInfo {
    pub total_count: Option<i64>,
    pub content: Vec<ApiGroupInfo>,
}
model! { TsfPageApiGroupInfo {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<ApiGroupInfo>
} }

/// Describes api rate limit rules: `DescribeApiRateLimitRules` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeApiRateLimitRules>.
///
/// Errors: [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::INTERNAL_ERROR_GATEWAY_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiRateLimitRules {
    /// Required.
    pub api_id: String,
}
operation! { DescribeApiRateLimitRules(api_id: String) "DescribeApiRateLimitRules" -> DescribeApiRateLimitRulesOutput {
    0 "ApiId" api_id
} }

/// Response of [`DescribeApiRateLimitRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiRateLimitRulesOutput {
    pub result: Vec<ApiRateLimitRule>,
}
model! { DescribeApiRateLimitRulesOutput {
    0 "Result" result: Vec<ApiRateLimitRule>
} }

/// Describes api use detail: `DescribeApiUseDetail` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeApiUseDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_GATEWAY_REMOTE_CALL_ERROR`], [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`], [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiUseDetail {
    /// Required.
    pub gateway_deploy_group_id: String,
    /// Required.
    pub api_id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
}
operation! {
    DescribeApiUseDetail(gateway_deploy_group_id: String, api_id: String, start_time: String, end_time: String)
    "DescribeApiUseDetail" -> DescribeApiUseDetailOutput {
    0 "GatewayDeployGroupId" gateway_deploy_group_id, 1 "ApiId" api_id, 2 "StartTime" start_time, 3 "EndTime" end_time
} }

/// Response of [`DescribeApiUseDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiUseDetailOutput {
    pub result: Option<GroupApiUseStatistics>,
}
model! { DescribeApiUseDetailOutput {
    0 "Result" result: GroupApiUseStatistics
} }

/// In the response of [`DescribeApiUseDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupApiUseStatistics {
    pub top_status_code: Vec<ApiUseStatisticsEntity>,
    pub top_time_cost: Vec<ApiUseStatisticsEntity>,
    pub quantile: Option<QuantileEntity>,
}
model! { GroupApiUseStatistics {
    0 "TopStatusCode" top_status_code: Vec<ApiUseStatisticsEntity>,
    1 "TopTimeCost" top_time_cost: Vec<ApiUseStatisticsEntity>, 2 "Quantile" quantile: QuantileEntity
} }

/// In the response of [`DescribeApiUseDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiUseStatisticsEntity {
    pub name: Option<String>,
    pub count: Option<String>,
    pub ratio: Option<String>,
}
model! { ApiUseStatisticsEntity {
    0 "Name" name: String, 1 "Count" count: String, 2 "Ratio" ratio: String
} }

/// In the response of [`DescribeApiUseDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuantileEntity {
    pub max_value: Option<String>,
    pub min_value: Option<String>,
    pub fifth_position_value: Option<String>,
    pub ninth_position_value: Option<String>,
}
model! { QuantileEntity {
    0 "MaxValue" max_value: String, 1 "MinValue" min_value: String, 2 "FifthPositionValue" fifth_position_value: String,
    3 "NinthPositionValue" ninth_position_value: String
} }

/// Describes api versions: `DescribeApiVersions` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeApiVersions>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_INSERT_FAILED`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::MISSING_PARAMETER_REQUIRED_PARAMETER_MISSING`], [`codes::RESOURCE_NOT_FOUND_SERVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiVersions {
    /// Required.
    pub microservice_id: String,
    pub path: Option<String>,
    pub method: Option<String>,
}
operation! { DescribeApiVersions(microservice_id: String) "DescribeApiVersions" -> DescribeApiVersionsOutput {
    0 "MicroserviceId" microservice_id, 1 "Path" path: String, 2 "Method" method: String
} }

/// Response of [`DescribeApiVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiVersionsOutput {
    pub result: Vec<ApiVersionArray>,
}
model! { DescribeApiVersionsOutput {
    0 "Result" result: Vec<ApiVersionArray>
} }

/// In the response of [`DescribeApiVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiVersionArray {
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub pkg_version: Option<String>,
}
model! { ApiVersionArray {
    0 "ApplicationId" application_id: String, 1 "ApplicationName" application_name: String,
    2 "PkgVersion" pkg_version: String
} }

/// Describes application: `DescribeApplication` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeApplication>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLICATION_QUERY_FAILED`], [`codes::FAILED_OPERATION_DISPATCH_COMMON_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::MISSING_PARAMETER_APPLICATION_ID_NULL`], [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplication {
    /// Required.
    pub application_id: String,
}
operation! { DescribeApplication(application_id: String) "DescribeApplication" -> DescribeApplicationOutput {
    0 "ApplicationId" application_id
} }

/// Response of [`DescribeApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationOutput {
    pub result: Option<ApplicationForPage>,
}
model! { DescribeApplicationOutput {
    0 "Result" result: ApplicationForPage
} }

/// In the response of [`DescribeApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationForPage {
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub application_desc: Option<String>,
    pub application_type: Option<String>,
    pub microservice_type: Option<String>,
    pub prog_lang: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub application_resource_type: Option<String>,
    pub application_runtime_type: Option<String>,
    pub apigateway_service_id: Option<String>,
    pub application_remark_name: Option<String>,
    pub service_config_list: Vec<ServiceConfig>,
    pub ignore_create_image_repository: Option<bool>,
    pub apm_instance_id: Option<String>,
    pub apm_instance_name: Option<String>,
    pub sync_delete_image_repository: Option<bool>,
    pub microservice_sub_type: Option<String>,
    pub program_language: Option<String>,
    pub framework_type: Option<String>,
    pub service_governance_config: Option<ServiceGovernanceConfig>,
    pub microservice_type_list: Vec<String>,
    pub create_same_name_image_repository: Option<bool>,
}
model! { ApplicationForPage {
    0 "ApplicationId" application_id: String, 1 "ApplicationName" application_name: String,
    2 "ApplicationDesc" application_desc: String, 3 "ApplicationType" application_type: String,
    4 "MicroserviceType" microservice_type: String, 5 "ProgLang" prog_lang: String, 6 "CreateTime" create_time: String,
    7 "UpdateTime" update_time: String, 8 "ApplicationResourceType" application_resource_type: String,
    9 "ApplicationRuntimeType" application_runtime_type: String, 10 "ApigatewayServiceId" apigateway_service_id: String,
    11 "ApplicationRemarkName" application_remark_name: String,
    12 "ServiceConfigList" service_config_list: Vec<ServiceConfig>,
    13 "IgnoreCreateImageRepository" ignore_create_image_repository: bool, 14 "ApmInstanceId" apm_instance_id: String,
    15 "ApmInstanceName" apm_instance_name: String, 16 "SyncDeleteImageRepository" sync_delete_image_repository: bool,
    17 "MicroserviceSubType" microservice_sub_type: String, 18 "ProgramLanguage" program_language: String,
    19 "FrameworkType" framework_type: String,
    20 "ServiceGovernanceConfig" service_governance_config: ServiceGovernanceConfig,
    21 "MicroserviceTypeList" microservice_type_list: Vec<String>,
    22 "CreateSameNameImageRepository" create_same_name_image_repository: bool
} }

/// Describes application attribute: `DescribeApplicationAttribute` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeApplicationAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLICATION_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETE_CONNECT_ERROR`],
/// [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETES_CONNECT_ERROR`], [`codes::FAILED_OPERATION_GROUP_QUERY_FAILD`],
/// [`codes::FAILED_OPERATION_GROUP_QUERY_FAILED`], [`codes::FAILED_OPERATION_INSTANCE_COMMON_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_CONNECT_ERROR`],
/// [`codes::INTERNAL_ERROR_CONTAINERGROUP_SQL_FAILED`], [`codes::INTERNAL_ERROR_INSTANCE_COMMON_ERROR`],
/// [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`], [`codes::MISSING_PARAMETER_APPLICATION_ID_NULL`],
/// [`codes::RESOURCE_NOT_FOUND_APPLICATION_PROJECT_NOT_MATCH`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CONTAINERGROUP_GROUP_NAMESPACE_CLUSTER_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttribute {
    /// Required.
    pub application_id: String,
}
operation! { DescribeApplicationAttribute(application_id: String)
    "DescribeApplicationAttribute" -> DescribeApplicationAttributeOutput {
    0 "ApplicationId" application_id
} }

/// Response of [`DescribeApplicationAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttributeOutput {
    pub result: Option<ApplicationAttribute>,
}
model! { DescribeApplicationAttributeOutput {
    0 "Result" result: ApplicationAttribute
} }

/// In the response of [`DescribeApplicationAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationAttribute {
    pub instance_count: Option<i64>,
    pub run_instance_count: Option<i64>,
    pub group_count: Option<i64>,
    pub running_group_count: Option<String>,
    pub abnormal_count: Option<String>,
    pub image_tag_count: Option<i64>,
}
model! { ApplicationAttribute {
    0 "InstanceCount" instance_count: i64, 1 "RunInstanceCount" run_instance_count: i64,
    2 "GroupCount" group_count: i64, 3 "RunningGroupCount" running_group_count: String,
    4 "AbnormalCount" abnormal_count: String, 5 "ImageTagCount" image_tag_count: i64
} }

/// Describes applications: `DescribeApplications` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeApplications>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLICATION_QUERY_FAILED`], [`codes::FAILED_OPERATION_DISPATCH_COMMON_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`], [`codes::INVALID_PARAMETER_VALUE_APPLICATION_ORDER_TYPE_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_APPLICATION_PAGE_LIMIT_INVALID`],
/// [`codes::RESOURCE_NOT_FOUND_LICENSE_SERVER_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplications {
    pub search_word: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub application_type: Option<String>,
    pub microservice_type: Option<String>,
    pub application_resource_type_list: Option<Vec<String>>,
    pub application_id_list: Option<Vec<String>>,
    pub microservice_type_list: Option<Vec<String>>,
}
operation! { DescribeApplications() "DescribeApplications" -> DescribeApplicationsOutput {
    0 "SearchWord" search_word: String, 1 "OrderBy" order_by: String, 2 "OrderType" order_type: i64,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "ApplicationType" application_type: String,
    6 "MicroserviceType" microservice_type: String,
    7 "ApplicationResourceTypeList" application_resource_type_list: Vec<String>,
    8 "ApplicationIdList" application_id_list: Vec<String>, 9 "MicroserviceTypeList" microservice_type_list: Vec<String>
} }
paged! { DescribeApplications: ApplicationForPage =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsOutput {
    pub result: Option<TsfPageApplication>,
}
model! { DescribeApplicationsOutput {
    0 "Result" result: TsfPageApplication
} }

/// In the response of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageApplication {
    pub total_count: Option<i64>,
    pub content: Vec<ApplicationForPage>,
    pub spec_total_count: Option<i64>,
}
model! { TsfPageApplication {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<ApplicationForPage>,
    2 "SpecTotalCount" spec_total_count: i64
} }

/// Describes basic resource usage: `DescribeBasicResourceUsage` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeBasicResourceUsage>.
///
/// Errors: [`codes::FAILED_OPERATION_NAMESPACE_QUERY_FAILED`], [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORT_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicResourceUsage {
    pub all: Option<bool>,
}
operation! { DescribeBasicResourceUsage() "DescribeBasicResourceUsage" -> DescribeBasicResourceUsageOutput {
    0 "All" all: bool
} }

/// Response of [`DescribeBasicResourceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicResourceUsageOutput {
    pub result: Option<OverviewBasicResourceUsage>,
}
model! { DescribeBasicResourceUsageOutput {
    0 "Result" result: OverviewBasicResourceUsage
} }

/// In the response of [`DescribeBasicResourceUsage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverviewBasicResourceUsage {
    pub application_count: Option<i64>,
    pub namespace_count: Option<i64>,
    pub group_count: Option<i64>,
    pub package_space_used: Option<i64>,
    pub consul_instance_count: Option<i64>,
}
model! { OverviewBasicResourceUsage {
    0 "ApplicationCount" application_count: i64, 1 "NamespaceCount" namespace_count: i64,
    2 "GroupCount" group_count: i64, 3 "PackageSpaceUsed" package_space_used: i64,
    4 "ConsulInstanceCount" consul_instance_count: i64
} }

/// Describes business log config: `DescribeBusinessLogConfig` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeBusinessLogConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_GROUP_QUERY_FAILED`], [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_TSF_APM_BUSI_LOG_CFG_APP_RELATION_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBusinessLogConfig {
    /// Required.
    pub config_id: String,
}
operation! { DescribeBusinessLogConfig(config_id: String)
    "DescribeBusinessLogConfig" -> DescribeBusinessLogConfigOutput {
    0 "ConfigId" config_id
} }

/// Response of [`DescribeBusinessLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBusinessLogConfigOutput {
    pub result: Option<BusinessLogConfig>,
}
model! { DescribeBusinessLogConfigOutput {
    0 "Result" result: BusinessLogConfig
} }

/// In the response of [`DescribeBusinessLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessLogConfig {
    pub config_id: Option<String>,
    pub config_name: Option<String>,
    pub config_path: Option<String>,
    pub config_desc: Option<String>,
    pub config_tags: Option<String>,
    pub config_pipeline: Option<String>,
    pub config_create_time: Option<String>,
    pub config_update_time: Option<String>,
    pub config_schema: Option<BusinessLogConfigSchema>,
    /// Deprecated.
    pub config_associated_groups: Vec<BusinesLogConfigAssociatedGroup>,
    pub config_associated_group_list: Vec<BusinessLogConfigAssociatedGroup>,
    pub filebeat_config_enable: Option<bool>,
    pub filebeat_close_timeout: Option<i64>,
    pub filebeat_ignore_older: Option<i64>,
    pub filebeat_harvester_limit: Option<i64>,
    pub filebeat_close_inactive: Option<i64>,
    pub filebeat_clean_inactive: Option<i64>,
    pub custom_multiline_pattern: Option<bool>,
}
model! { BusinessLogConfig {
    0 "ConfigId" config_id: String, 1 "ConfigName" config_name: String, 2 "ConfigPath" config_path: String,
    3 "ConfigDesc" config_desc: String, 4 "ConfigTags" config_tags: String, 5 "ConfigPipeline" config_pipeline: String,
    6 "ConfigCreateTime" config_create_time: String, 7 "ConfigUpdateTime" config_update_time: String,
    8 "ConfigSchema" config_schema: BusinessLogConfigSchema,
    9 "ConfigAssociatedGroups" config_associated_groups: Vec<BusinesLogConfigAssociatedGroup>,
    10 "ConfigAssociatedGroupList" config_associated_group_list: Vec<BusinessLogConfigAssociatedGroup>,
    11 "FilebeatConfigEnable" filebeat_config_enable: bool, 12 "FilebeatCloseTimeout" filebeat_close_timeout: i64,
    13 "FilebeatIgnoreOlder" filebeat_ignore_older: i64, 14 "FilebeatHarvesterLimit" filebeat_harvester_limit: i64,
    15 "FilebeatCloseInactive" filebeat_close_inactive: i64, 16 "FilebeatCleanInactive" filebeat_clean_inactive: i64,
    17 "CustomMultilinePattern" custom_multiline_pattern: bool
} }

/// In the response of [`DescribeBusinessLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessLogConfigSchema {
    pub schema_type: Option<i64>,
    pub schema_content: Option<String>,
    pub schema_date_format: Option<String>,
    pub schema_multiline_pattern: Option<String>,
    pub schema_create_time: Option<String>,
    pub schema_pattern_layout: Option<String>,
}
model! { BusinessLogConfigSchema {
    0 "SchemaType" schema_type: i64, 1 "SchemaContent" schema_content: String,
    2 "SchemaDateFormat" schema_date_format: String, 3 "SchemaMultilinePattern" schema_multiline_pattern: String,
    4 "SchemaCreateTime" schema_create_time: String, 5 "SchemaPatternLayout" schema_pattern_layout: String
} }

/// In the response of [`DescribeBusinessLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinesLogConfigAssociatedGroup {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub application_type: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<String>,
    pub associated_time: Option<String>,
}
model! { BusinesLogConfigAssociatedGroup {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String, 2 "ApplicationId" application_id: String,
    3 "ApplicationName" application_name: String, 4 "ApplicationType" application_type: String,
    5 "NamespaceId" namespace_id: String, 6 "NamespaceName" namespace_name: String, 7 "ClusterId" cluster_id: String,
    8 "ClusterName" cluster_name: String, 9 "ClusterType" cluster_type: String,
    10 "AssociatedTime" associated_time: String
} }

/// In the response of [`DescribeBusinessLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessLogConfigAssociatedGroup {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub application_type: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<String>,
    pub associated_time: Option<String>,
}
model! { BusinessLogConfigAssociatedGroup {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String, 2 "ApplicationId" application_id: String,
    3 "ApplicationName" application_name: String, 4 "ApplicationType" application_type: String,
    5 "NamespaceId" namespace_id: String, 6 "NamespaceName" namespace_name: String, 7 "ClusterId" cluster_id: String,
    8 "ClusterName" cluster_name: String, 9 "ClusterType" cluster_type: String,
    10 "AssociatedTime" associated_time: String
} }

/// Describes business log configs: `DescribeBusinessLogConfigs` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeBusinessLogConfigs>.
///
/// Errors: [`codes::FAILED_OPERATION_TSF_APM_BUSI_LOG_CFG_WRITE_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`], [`codes::INVALID_PARAMETER_TSF_APM_BUSI_LOG_CFG_LIMIT_PARAM_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBusinessLogConfigs {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_word: Option<String>,
    pub disable_program_auth_check: Option<bool>,
    pub config_id_list: Option<Vec<String>>,
}
operation! { DescribeBusinessLogConfigs() "DescribeBusinessLogConfigs" -> DescribeBusinessLogConfigsOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64, 2 "SearchWord" search_word: String,
    3 "DisableProgramAuthCheck" disable_program_auth_check: bool, 4 "ConfigIdList" config_id_list: Vec<String>
} }
paged! { DescribeBusinessLogConfigs: BusinessLogConfig =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeBusinessLogConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBusinessLogConfigsOutput {
    pub result: Option<TsfPageBusinessLogConfig>,
}
model! { DescribeBusinessLogConfigsOutput {
    0 "Result" result: TsfPageBusinessLogConfig
} }

/// In the response of [`DescribeBusinessLogConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageBusinessLogConfig {
    pub total_count: Option<i64>,
    pub content: Vec<BusinessLogConfig>,
}
model! { TsfPageBusinessLogConfig {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<BusinessLogConfig>
} }

/// Describes cluster instances: `DescribeClusterInstances` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeClusterInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_API_PROXY_ERROR`],
/// [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETE_CONNECT_ERROR`],
/// [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETES_CONNECT_ERROR`], [`codes::FAILED_OPERATION_GROUP_QUERY_FAILD`],
/// [`codes::FAILED_OPERATION_GROUP_QUERY_FAILED`], [`codes::FAILED_OPERATION_INSTANCE_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_INSTANCE_UPDATE_FAILED`], [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`], [`codes::INTERNAL_ERROR_CAM_ROLE_REQUEST_ERROR`],
/// [`codes::INTERNAL_ERROR_CLOUD_API_PROXY_ERROR`], [`codes::INTERNAL_ERROR_CLUSTER_NOT_EXIST_OR_PRIVILEGE_ERROR`],
/// [`codes::INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_CONNECT_ERROR`], [`codes::INTERNAL_ERROR_INSTANCE_COMMON_ERROR`],
/// [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_GENERAL_ERROR`], [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstances {
    /// Required.
    pub cluster_id: String,
    pub search_word: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeClusterInstances(cluster_id: String) "DescribeClusterInstances" -> DescribeClusterInstancesOutput {
    0 "ClusterId" cluster_id, 1 "SearchWord" search_word: String, 2 "OrderBy" order_by: String,
    3 "OrderType" order_type: i64, 4 "Offset" offset: i64, 5 "Limit" limit: i64
} }
paged! { DescribeClusterInstances: Instance =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstancesOutput {
    pub result: Option<TsfPageInstance>,
}
model! { DescribeClusterInstancesOutput {
    0 "Result" result: TsfPageInstance
} }

/// In the response of [`DescribeClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageInstance {
    pub total_count: Option<i64>,
    pub content: Vec<Instance>,
}
model! { TsfPageInstance {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<Instance>
} }

/// In the response of [`DescribeClusterInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub lan_ip: Option<String>,
    pub wan_ip: Option<String>,
    pub instance_desc: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub instance_status: Option<String>,
    pub instance_available_status: Option<String>,
    pub service_instance_status: Option<String>,
    pub count_in_tsf: Option<i64>,
    pub group_id: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub instance_created_time: Option<String>,
    pub instance_expired_time: Option<String>,
    pub instance_charge_type: Option<String>,
    pub instance_total_cpu: Option<f64>,
    pub instance_total_mem: Option<f64>,
    pub instance_used_cpu: Option<f64>,
    pub instance_used_mem: Option<f64>,
    pub instance_limit_cpu: Option<f64>,
    pub instance_limit_mem: Option<f64>,
    pub instance_pkg_version: Option<String>,
    pub cluster_type: Option<String>,
    pub restrict_state: Option<String>,
    pub update_time: Option<String>,
    pub operation_state: Option<i64>,
    pub namespace_id: Option<String>,
    pub instance_zone_id: Option<String>,
    pub instance_import_mode: Option<String>,
    pub application_type: Option<String>,
    pub application_resource_type: Option<String>,
    pub service_sidecar_status: Option<String>,
    pub group_name: Option<String>,
    pub namespace_name: Option<String>,
    pub reason: Option<String>,
    pub agent_version: Option<String>,
    pub node_instance_id: Option<String>,
}
model! { Instance {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "LanIp" lan_ip: String,
    3 "WanIp" wan_ip: String, 4 "InstanceDesc" instance_desc: String, 5 "ClusterId" cluster_id: String,
    6 "ClusterName" cluster_name: String, 7 "InstanceStatus" instance_status: String,
    8 "InstanceAvailableStatus" instance_available_status: String,
    9 "ServiceInstanceStatus" service_instance_status: String, 10 "CountInTsf" count_in_tsf: i64,
    11 "GroupId" group_id: String, 12 "ApplicationId" application_id: String,
    13 "ApplicationName" application_name: String, 14 "InstanceCreatedTime" instance_created_time: String,
    15 "InstanceExpiredTime" instance_expired_time: String, 16 "InstanceChargeType" instance_charge_type: String,
    17 "InstanceTotalCpu" instance_total_cpu: f64, 18 "InstanceTotalMem" instance_total_mem: f64,
    19 "InstanceUsedCpu" instance_used_cpu: f64, 20 "InstanceUsedMem" instance_used_mem: f64,
    21 "InstanceLimitCpu" instance_limit_cpu: f64, 22 "InstanceLimitMem" instance_limit_mem: f64,
    23 "InstancePkgVersion" instance_pkg_version: String, 24 "ClusterType" cluster_type: String,
    25 "RestrictState" restrict_state: String, 26 "UpdateTime" update_time: String,
    27 "OperationState" operation_state: i64, 28 "NamespaceId" namespace_id: String,
    29 "InstanceZoneId" instance_zone_id: String, 30 "InstanceImportMode" instance_import_mode: String,
    31 "ApplicationType" application_type: String, 32 "ApplicationResourceType" application_resource_type: String,
    33 "ServiceSidecarStatus" service_sidecar_status: String, 34 "GroupName" group_name: String,
    35 "NamespaceName" namespace_name: String, 36 "Reason" reason: String, 37 "AgentVersion" agent_version: String,
    38 "NodeInstanceId" node_instance_id: String
} }

/// Describes clusters: `DescribeClusters` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeClusters>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`], [`codes::FAILED_OPERATION_DISPATCH_COMMON_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`], [`codes::INVALID_PARAMETER_VALUE_CLUSTER_PAGE_LIMIT_INVALID`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_LICENSE_SERVER_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusters {
    pub search_word: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub cluster_type: Option<String>,
    pub cluster_id_list: Option<Vec<String>>,
}
operation! { DescribeClusters() "DescribeClusters" -> DescribeClustersOutput {
    0 "SearchWord" search_word: String, 1 "OrderBy" order_by: String, 2 "OrderType" order_type: i64,
    3 "Offset" offset: i64, 4 "Limit" limit: i64, 5 "ClusterType" cluster_type: String,
    6 "ClusterIdList" cluster_id_list: Vec<String>
} }
paged! { DescribeClusters: ClusterV2 = Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub result: Option<TsfPageClusterV2>,
}
model! { DescribeClustersOutput {
    0 "Result" result: TsfPageClusterV2
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageClusterV2 {
    pub total_count: Option<i64>,
    pub content: Vec<ClusterV2>,
}
model! { TsfPageClusterV2 {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<ClusterV2>
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClusterV2 {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_desc: Option<String>,
    pub cluster_type: Option<String>,
    pub vpc_id: Option<String>,
    pub cluster_status: Option<String>,
    pub cluster_cidr: Option<String>,
    pub cluster_total_cpu: Option<f64>,
    pub cluster_total_mem: Option<f64>,
    pub cluster_used_cpu: Option<f64>,
    pub cluster_used_mem: Option<f64>,
    pub instance_count: Option<i64>,
    pub run_instance_count: Option<i64>,
    pub normal_instance_count: Option<i64>,
    pub delete_flag: Option<bool>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub tsf_region_id: Option<String>,
    pub tsf_region_name: Option<String>,
    pub tsf_zone_id: Option<String>,
    pub tsf_zone_name: Option<String>,
    pub delete_flag_reason: Option<String>,
    pub subnet_id: Option<String>,
    pub cluster_limit_cpu: Option<String>,
    pub cluster_limit_mem: Option<String>,
    pub run_service_instance_count: Option<i64>,
    pub operation_info: Option<OperationInfoItem>,
    pub cluster_version: Option<String>,
    pub group_count: Option<i64>,
    pub run_group_count: Option<i64>,
    pub stop_group_count: Option<i64>,
    pub abnormal_group_count: Option<i64>,
    pub cluster_remark_name: Option<String>,
    pub kubernete_api_server: Option<String>,
    pub kubernete_native_type: Option<String>,
    /// Secret.
    pub kubernete_native_secret: Option<Secret>,
    pub enable_log_collection: Option<bool>,
    pub reason: Option<String>,
}
model! { ClusterV2 {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "ClusterDesc" cluster_desc: String,
    3 "ClusterType" cluster_type: String, 4 "VpcId" vpc_id: String, 5 "ClusterStatus" cluster_status: String,
    6 "ClusterCIDR" cluster_cidr: String, 7 "ClusterTotalCpu" cluster_total_cpu: f64,
    8 "ClusterTotalMem" cluster_total_mem: f64, 9 "ClusterUsedCpu" cluster_used_cpu: f64,
    10 "ClusterUsedMem" cluster_used_mem: f64, 11 "InstanceCount" instance_count: i64,
    12 "RunInstanceCount" run_instance_count: i64, 13 "NormalInstanceCount" normal_instance_count: i64,
    14 "DeleteFlag" delete_flag: bool, 15 "CreateTime" create_time: String, 16 "UpdateTime" update_time: String,
    17 "TsfRegionId" tsf_region_id: String, 18 "TsfRegionName" tsf_region_name: String,
    19 "TsfZoneId" tsf_zone_id: String, 20 "TsfZoneName" tsf_zone_name: String,
    21 "DeleteFlagReason" delete_flag_reason: String, 22 "SubnetId" subnet_id: String,
    23 "ClusterLimitCpu" cluster_limit_cpu: String, 24 "ClusterLimitMem" cluster_limit_mem: String,
    25 "RunServiceInstanceCount" run_service_instance_count: i64, 26 "OperationInfo" operation_info: OperationInfoItem,
    27 "ClusterVersion" cluster_version: String, 28 "GroupCount" group_count: i64,
    29 "RunGroupCount" run_group_count: i64, 30 "StopGroupCount" stop_group_count: i64,
    31 "AbnormalGroupCount" abnormal_group_count: i64, 32 "ClusterRemarkName" cluster_remark_name: String,
    33 "KuberneteApiServer" kubernete_api_server: String, 34 "KuberneteNativeType" kubernete_native_type: String,
    35 "KuberneteNativeSecret" kubernete_native_secret: Secret, 36 "EnableLogCollection" enable_log_collection: bool,
    37 "Reason" reason: String
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationInfoItem {
    pub init: Option<OperationInfoDetail>,
    pub add_instance: Option<OperationInfoDetail>,
    pub destroy: Option<OperationInfoDetail>,
}
model! { OperationInfoItem {
    0 "Init" init: OperationInfoDetail, 1 "AddInstance" add_instance: OperationInfoDetail,
    2 "Destroy" destroy: OperationInfoDetail
} }

/// In the response of [`DescribeClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationInfoDetail {
    pub disabled_reason: Option<String>,
    pub enabled: Option<bool>,
    pub supported: Option<bool>,
}
model! { OperationInfoDetail {
    0 "DisabledReason" disabled_reason: String, 1 "Enabled" enabled: bool, 2 "Supported" supported: bool
} }

/// Describes config: `DescribeConfig` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_APPLICATION_QUERY_FAILED`],
/// [`codes::MISSING_PARAMETER_CONFIG_ID_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfig {
    /// Required.
    pub config_id: String,
}
operation! { DescribeConfig(config_id: String) "DescribeConfig" -> DescribeConfigOutput {
    0 "ConfigId" config_id
} }

/// Response of [`DescribeConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigOutput {
    pub result: Option<Config>,
}
model! { DescribeConfigOutput {
    0 "Result" result: Config
} }

/// Describes config release logs: `DescribeConfigReleaseLogs` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeConfigReleaseLogs>.
///
/// Errors: [`codes::INTERNAL_ERROR_SQL_TOO_MANY_IN_ITEM`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigReleaseLogs {
    pub group_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub namespace_id: Option<String>,
    pub cluster_id: Option<String>,
    pub application_id: Option<String>,
}
operation! { DescribeConfigReleaseLogs() "DescribeConfigReleaseLogs" -> DescribeConfigReleaseLogsOutput {
    0 "GroupId" group_id: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "NamespaceId" namespace_id: String,
    4 "ClusterId" cluster_id: String, 5 "ApplicationId" application_id: String
} }
paged! { DescribeConfigReleaseLogs: ConfigReleaseLog =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeConfigReleaseLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigReleaseLogsOutput {
    pub result: Option<TsfPageConfigReleaseLog>,
}
model! { DescribeConfigReleaseLogsOutput {
    0 "Result" result: TsfPageConfigReleaseLog
} }

/// In the response of [`DescribeConfigReleaseLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageConfigReleaseLog {
    pub total_count: Option<i64>,
    pub content: Vec<ConfigReleaseLog>,
}
model! { TsfPageConfigReleaseLog {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<ConfigReleaseLog>
} }

/// In the response of [`DescribeConfigReleaseLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigReleaseLog {
    pub config_release_log_id: Option<String>,
    pub config_id: Option<String>,
    pub config_name: Option<String>,
    pub config_version: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub release_time: Option<String>,
    pub release_desc: Option<String>,
    pub release_status: Option<String>,
    pub last_config_id: Option<String>,
    pub last_config_name: Option<String>,
    pub last_config_version: Option<String>,
    pub rollback_flag: Option<bool>,
    pub released_config_center: Option<String>,
}
model! { ConfigReleaseLog {
    0 "ConfigReleaseLogId" config_release_log_id: String, 1 "ConfigId" config_id: String,
    2 "ConfigName" config_name: String, 3 "ConfigVersion" config_version: String, 4 "GroupId" group_id: String,
    5 "GroupName" group_name: String, 6 "NamespaceId" namespace_id: String, 7 "NamespaceName" namespace_name: String,
    8 "ClusterId" cluster_id: String, 9 "ClusterName" cluster_name: String, 10 "ReleaseTime" release_time: String,
    11 "ReleaseDesc" release_desc: String, 12 "ReleaseStatus" release_status: String,
    13 "LastConfigId" last_config_id: String, 14 "LastConfigName" last_config_name: String,
    15 "LastConfigVersion" last_config_version: String, 16 "RollbackFlag" rollback_flag: bool,
    17 "ReleasedConfigCenter" released_config_center: String
} }

/// Describes config releases: `DescribeConfigReleases` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeConfigReleases>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_GROUP_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_RELEASE_QUERY_FAILED`], [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`], [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigReleases {
    pub config_name: Option<String>,
    pub group_id: Option<String>,
    pub namespace_id: Option<String>,
    pub cluster_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub config_id: Option<String>,
    pub application_id: Option<String>,
}
operation! { DescribeConfigReleases() "DescribeConfigReleases" -> DescribeConfigReleasesOutput {
    0 "ConfigName" config_name: String, 1 "GroupId" group_id: String, 2 "NamespaceId" namespace_id: String,
    3 "ClusterId" cluster_id: String, 4 "Limit" limit: i64, 5 "Offset" offset: i64, 6 "ConfigId" config_id: String,
    7 "ApplicationId" application_id: String
} }
paged! { DescribeConfigReleases: ConfigRelease =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeConfigReleases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigReleasesOutput {
    pub result: Option<TsfPageConfigRelease>,
}
model! { DescribeConfigReleasesOutput {
    0 "Result" result: TsfPageConfigRelease
} }

/// In the response of [`DescribeConfigReleases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageConfigRelease {
    pub total_count: Option<i64>,
    pub content: Vec<ConfigRelease>,
}
model! { TsfPageConfigRelease {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<ConfigRelease>
} }

/// In the response of [`DescribeConfigReleases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfigRelease {
    pub config_release_id: Option<String>,
    pub config_id: Option<String>,
    pub config_name: Option<String>,
    pub config_version: Option<String>,
    pub release_time: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub release_desc: Option<String>,
    pub application_id: Option<String>,
    pub config_centers: Vec<TsfConfigCenter>,
    pub daul_status: Option<String>,
}
model! { ConfigRelease {
    0 "ConfigReleaseId" config_release_id: String, 1 "ConfigId" config_id: String, 2 "ConfigName" config_name: String,
    3 "ConfigVersion" config_version: String, 4 "ReleaseTime" release_time: String, 5 "GroupId" group_id: String,
    6 "GroupName" group_name: String, 7 "NamespaceId" namespace_id: String, 8 "NamespaceName" namespace_name: String,
    9 "ClusterId" cluster_id: String, 10 "ClusterName" cluster_name: String, 11 "ReleaseDesc" release_desc: String,
    12 "ApplicationId" application_id: String, 13 "ConfigCenters" config_centers: Vec<TsfConfigCenter>,
    14 "DaulStatus" daul_status: String
} }

/// In the response of [`DescribeConfigReleases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfConfigCenter {
    pub config_type: Option<String>,
    pub config_center_instance_id: Option<String>,
    pub config_center_instance_name: Option<String>,
    pub region_id: Option<String>,
    pub namespace_id: Option<String>,
    pub current_version: Option<String>,
    pub target_version: Option<String>,
}
model! { TsfConfigCenter {
    0 "ConfigType" config_type: String, 1 "ConfigCenterInstanceId" config_center_instance_id: String,
    2 "ConfigCenterInstanceName" config_center_instance_name: String, 3 "RegionId" region_id: String,
    4 "NamespaceId" namespace_id: String, 5 "CurrentVersion" current_version: String,
    6 "TargetVersion" target_version: String
} }

/// Describes config summary: `DescribeConfigSummary` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeConfigSummary>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_APPLICATION_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigSummary {
    pub application_id: Option<String>,
    pub search_word: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by: Option<String>,
    pub order_type: Option<i64>,
    pub config_tag_list: Option<Vec<String>>,
    pub disable_program_auth_check: Option<bool>,
    pub config_id_list: Option<Vec<String>>,
}
operation! { DescribeConfigSummary() "DescribeConfigSummary" -> DescribeConfigSummaryOutput {
    0 "ApplicationId" application_id: String, 1 "SearchWord" search_word: String, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "OrderBy" order_by: String, 5 "OrderType" order_type: i64,
    6 "ConfigTagList" config_tag_list: Vec<String>, 7 "DisableProgramAuthCheck" disable_program_auth_check: bool,
    8 "ConfigIdList" config_id_list: Vec<String>
} }
paged! { DescribeConfigSummary: Config = Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeConfigSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigSummaryOutput {
    pub result: Option<TsfPageConfig>,
}
model! { DescribeConfigSummaryOutput {
    0 "Result" result: TsfPageConfig
} }

/// In the response of [`DescribeConfigSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageConfig {
    pub total_count: Option<i64>,
    pub content: Vec<Config>,
}
model! { TsfPageConfig {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<Config>
} }

/// Describes config template: `DescribeConfigTemplate` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeConfigTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_CREATE_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_IMPORT_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_SEARCH_LIST_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_UPDATE_FAILED`],
/// [`codes::INVALID_PARAMETER_CONFIG_TEMPLATE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_DESC_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_TYPE_INVALID`],
/// [`codes::MISSING_PARAMETER_CONFIG_TEMPLATE_ID_REQUIRED`],
/// [`codes::MISSING_PARAMETER_CONFIG_TEMPLATE_NAME_REQUIRED`],
/// [`codes::MISSING_PARAMETER_CONFIG_TEMPLATE_TYPE_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigTemplate {
    /// Required.
    pub config_template_id: String,
}
operation! { DescribeConfigTemplate(config_template_id: String)
    "DescribeConfigTemplate" -> DescribeConfigTemplateOutput {
    0 "ConfigTemplateId" config_template_id
} }

/// Response of [`DescribeConfigTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigTemplateOutput {
    pub result: Option<ConfigTemplate>,
}
model! { DescribeConfigTemplateOutput {
    0 "Result" result: ConfigTemplate
} }

/// Describes configs: `DescribeConfigs` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeConfigs>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_APPLICATION_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_QUERY_FAILED`], [`codes::FAILED_OPERATION_DISPATCH_COMMON_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`], [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigs {
    pub application_id: Option<String>,
    pub config_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub config_id_list: Option<Vec<String>>,
    pub config_name: Option<String>,
    pub config_version: Option<String>,
}
operation! { DescribeConfigs() "DescribeConfigs" -> DescribeConfigsOutput {
    0 "ApplicationId" application_id: String, 1 "ConfigId" config_id: String, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "ConfigIdList" config_id_list: Vec<String>, 5 "ConfigName" config_name: String,
    6 "ConfigVersion" config_version: String
} }
paged! { DescribeConfigs: Config = Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigsOutput {
    pub result: Option<TsfPageConfig>,
}
model! { DescribeConfigsOutput {
    0 "Result" result: TsfPageConfig
} }

/// Describes container events: `DescribeContainerEvents` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeContainerEvents>.
///
/// Errors: [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETES_API_INVOKE_ERROR`],
/// [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETES_CONNECT_ERROR`],
/// [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_API_INVOKE_ERROR`],
/// [`codes::INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_CONNECT_ERROR`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_TYPE_ERROR`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CONTAINERGROUP_GROUP_NAMESPACE_CLUSTER_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerEvents {
    /// Required.
    pub resource_type: String,
    /// Required.
    pub resource_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub group_id: Option<String>,
    pub kind: Option<String>,
    pub r#type: Option<String>,
    pub resource_name: Option<String>,
    pub search_word: Option<String>,
}
operation! { DescribeContainerEvents(resource_type: String, resource_id: String)
    "DescribeContainerEvents" -> DescribeContainerEventsOutput {
    0 "ResourceType" resource_type, 1 "ResourceId" resource_id, 2 "Offset" offset: i64, 3 "Limit" limit: i64,
    4 "GroupId" group_id: String, 5 "Kind" kind: String, 6 "Type" r#type: String,
    7 "ResourceName" resource_name: String, 8 "SearchWord" search_word: String
} }
paged! { DescribeContainerEvents: ContainerEvent =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeContainerEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerEventsOutput {
    pub result: Option<TsfPageContainerEvent>,
}
model! { DescribeContainerEventsOutput {
    0 "Result" result: TsfPageContainerEvent
} }

/// In the response of [`DescribeContainerEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageContainerEvent {
    pub total_count: Option<i64>,
    pub content: Vec<ContainerEvent>,
}
model! { TsfPageContainerEvent {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<ContainerEvent>
} }

/// In the response of [`DescribeContainerEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerEvent {
    pub first_timestamp: Option<i64>,
    pub last_timestamp: Option<i64>,
    pub r#type: Option<String>,
    pub kind: Option<String>,
    pub name: Option<String>,
    pub reason: Option<String>,
    pub message: Option<String>,
    pub count: Option<i64>,
}
model! { ContainerEvent {
    0 "FirstTimestamp" first_timestamp: i64, 1 "LastTimestamp" last_timestamp: i64, 2 "Type" r#type: String,
    3 "Kind" kind: String, 4 "Name" name: String, 5 "Reason" reason: String, 6 "Message" message: String,
    7 "Count" count: i64
} }

/// Describes container group attribute: `DescribeContainerGroupAttribute` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeContainerGroupAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLICATION_QUERY_FAILED`], [`codes::FAILED_OPERATION_CDI_STATUS_FAILED`],
/// [`codes::FAILED_OPERATION_CDI_STATUS_INVALID`], [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETES_CONNECT_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::INTERNAL_ERROR_CONTAINERGROUP_KUBERNETES_CONNECT_ERROR`],
/// [`codes::INTERNAL_ERROR_CONTAINERGROUP_SQL_FAILED`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CONTAINERGROUP_GROUP_NAMESPACE_CLUSTER_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_CONTAINERGROUP_GROUP_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_APPLICATION_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupAttribute {
    /// Required.
    pub group_id: String,
}
operation! { DescribeContainerGroupAttribute(group_id: String)
    "DescribeContainerGroupAttribute" -> DescribeContainerGroupAttributeOutput {
    0 "GroupId" group_id
} }

/// Response of [`DescribeContainerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupAttributeOutput {
    pub result: Option<ContainerGroupOther>,
}
model! { DescribeContainerGroupAttributeOutput {
    0 "Result" result: ContainerGroupOther
} }

/// In the response of [`DescribeContainerGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerGroupOther {
    pub instance_num: Option<i64>,
    pub current_num: Option<i64>,
    pub lb_dns: Option<String>,
    pub lb_ip: Option<String>,
    pub cluster_ip: Option<String>,
    pub status: Option<String>,
    pub message: Option<String>,
    pub envs: Vec<Env>,
    pub node_port: Option<i64>,
    pub subnet_id: Option<String>,
    pub health_check_settings: Option<HealthCheckSettings>,
    pub is_not_equal_service_config: Option<bool>,
}
model! { ContainerGroupOther {
    0 "InstanceNum" instance_num: i64, 1 "CurrentNum" current_num: i64, 2 "LbDns" lb_dns: String,
    3 "LbIp" lb_ip: String, 4 "ClusterIp" cluster_ip: String, 5 "Status" status: String, 6 "Message" message: String,
    7 "Envs" envs: Vec<Env>, 8 "NodePort" node_port: i64, 9 "SubnetId" subnet_id: String,
    10 "HealthCheckSettings" health_check_settings: HealthCheckSettings,
    11 "IsNotEqualServiceConfig" is_not_equal_service_config: bool
} }

/// Describes container group deploy info: `DescribeContainerGroupDeployInfo` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeContainerGroupDeployInfo>.
///
/// Errors: [`codes::FAILED_OPERATION_APM_GET_CONFIGS_FAILED`], [`codes::FAILED_OPERATION_CDI_STATUS_FAILED`],
/// [`codes::FAILED_OPERATION_CDI_STATUS_INVALID`], [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::INTERNAL_ERROR_CDI_STATUS_DATA_INVALID`], [`codes::INTERNAL_ERROR_CONTAINERGROUP_SQL_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_GROUPID_NULL`],
/// [`codes::MISSING_PARAMETER_SYSTEM_PARAMETER_REQUIRED`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CONTAINERGROUP_GROUP_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupDeployInfo {
    /// Required.
    pub group_id: String,
}
operation! { DescribeContainerGroupDeployInfo(group_id: String)
    "DescribeContainerGroupDeployInfo" -> DescribeContainerGroupDeployInfoOutput {
    0 "GroupId" group_id
} }

/// Response of [`DescribeContainerGroupDeployInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupDeployInfoOutput {
    pub result: Option<ContainerGroupDeploy>,
}
model! { DescribeContainerGroupDeployInfoOutput {
    0 "Result" result: ContainerGroupDeploy
} }

/// In the response of [`DescribeContainerGroupDeployInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerGroupDeploy {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub instance_num: Option<i64>,
    pub current_num: Option<i64>,
    pub server: Option<String>,
    pub reponame: Option<String>,
    pub tag_name: Option<String>,
    pub cpu_request: Option<String>,
    pub cpu_limit: Option<String>,
    pub mem_request: Option<String>,
    pub mem_limit: Option<String>,
    pub access_type: Option<i64>,
    pub protocol_ports: Vec<ProtocolPort>,
    pub update_type: Option<i64>,
    pub update_ivl: Option<i64>,
    pub jvm_opts: Option<String>,
    pub subnet_id: Option<String>,
    pub agent_cpu_request: Option<String>,
    pub agent_cpu_limit: Option<String>,
    pub agent_mem_request: Option<String>,
    pub agent_mem_limit: Option<String>,
    pub istio_cpu_request: Option<String>,
    pub istio_cpu_limit: Option<String>,
    pub istio_mem_request: Option<String>,
    pub istio_mem_limit: Option<String>,
    pub envs: Vec<Env>,
    pub health_check_settings: Option<HealthCheckSettings>,
    pub deploy_agent: Option<bool>,
    pub alias: Option<String>,
    pub disable_service: Option<bool>,
    pub headless_service: Option<bool>,
    pub tcr_repo_info: Option<TcrRepoInfo>,
    pub volume_infos: Vec<VolumeInfo>,
    pub volume_mount_infos: Vec<VolumeMountInfo>,
    pub kube_inject_enable: Option<bool>,
    pub repo_type: Option<String>,
    pub warmup_setting: Option<WarmupSetting>,
    pub gateway_config: Option<GatewayConfig>,
    pub container_name: Option<String>,
    pub additional_container_list: Vec<GroupContainerInfo>,
    pub internal_container_list: Vec<GroupContainerInfo>,
    pub service_setting_list: Vec<ServiceSetting>,
}
model! { ContainerGroupDeploy {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String, 2 "InstanceNum" instance_num: i64,
    3 "CurrentNum" current_num: i64, 4 "Server" server: String, 5 "Reponame" reponame: String,
    6 "TagName" tag_name: String, 7 "CpuRequest" cpu_request: String, 8 "CpuLimit" cpu_limit: String,
    9 "MemRequest" mem_request: String, 10 "MemLimit" mem_limit: String, 11 "AccessType" access_type: i64,
    12 "ProtocolPorts" protocol_ports: Vec<ProtocolPort>, 13 "UpdateType" update_type: i64,
    14 "UpdateIvl" update_ivl: i64, 15 "JvmOpts" jvm_opts: String, 16 "SubnetId" subnet_id: String,
    17 "AgentCpuRequest" agent_cpu_request: String, 18 "AgentCpuLimit" agent_cpu_limit: String,
    19 "AgentMemRequest" agent_mem_request: String, 20 "AgentMemLimit" agent_mem_limit: String,
    21 "IstioCpuRequest" istio_cpu_request: String, 22 "IstioCpuLimit" istio_cpu_limit: String,
    23 "IstioMemRequest" istio_mem_request: String, 24 "IstioMemLimit" istio_mem_limit: String,
    25 "Envs" envs: Vec<Env>, 26 "HealthCheckSettings" health_check_settings: HealthCheckSettings,
    27 "DeployAgent" deploy_agent: bool, 28 "Alias" alias: String, 29 "DisableService" disable_service: bool,
    30 "HeadlessService" headless_service: bool, 31 "TcrRepoInfo" tcr_repo_info: TcrRepoInfo,
    32 "VolumeInfos" volume_infos: Vec<VolumeInfo>, 33 "VolumeMountInfos" volume_mount_infos: Vec<VolumeMountInfo>,
    34 "KubeInjectEnable" kube_inject_enable: bool, 35 "RepoType" repo_type: String,
    36 "WarmupSetting" warmup_setting: WarmupSetting, 37 "GatewayConfig" gateway_config: GatewayConfig,
    38 "ContainerName" container_name: String,
    39 "AdditionalContainerList" additional_container_list: Vec<GroupContainerInfo>,
    40 "InternalContainerList" internal_container_list: Vec<GroupContainerInfo>,
    41 "ServiceSettingList" service_setting_list: Vec<ServiceSetting>
} }

/// In the response of [`DescribeContainerGroupDeployInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayConfig {
    pub name: Option<String>,
}
model! { GatewayConfig {
    0 "Name" name: String
} }

/// In the response of [`DescribeContainerGroupDeployInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupContainerInfo {
    pub tag_name: Option<String>,
    pub container_name: Option<String>,
    pub repo_name: Option<String>,
    pub repo_type: Option<String>,
    pub tcr_repo_info: Option<TcrRepoInfo>,
    pub server: Option<String>,
    pub secret_name: Option<String>,
    pub jvm_opts: Option<String>,
    pub cpu_limit: Option<String>,
    pub cpu_request: Option<String>,
    pub mem_request: Option<String>,
    pub mem_limit: Option<String>,
    pub health_check_settings: Option<HealthCheckSettings>,
    pub envs: Vec<Env>,
    pub user_envs: Vec<Env>,
    pub volume_mount_info_list: Vec<VolumeMountInfo>,
}
model! { GroupContainerInfo {
    0 "TagName" tag_name: String, 1 "ContainerName" container_name: String, 2 "RepoName" repo_name: String,
    3 "RepoType" repo_type: String, 4 "TcrRepoInfo" tcr_repo_info: TcrRepoInfo, 5 "Server" server: String,
    6 "SecretName" secret_name: String, 7 "JvmOpts" jvm_opts: String, 8 "CpuLimit" cpu_limit: String,
    9 "CpuRequest" cpu_request: String, 10 "MemRequest" mem_request: String, 11 "MemLimit" mem_limit: String,
    12 "HealthCheckSettings" health_check_settings: HealthCheckSettings, 13 "Envs" envs: Vec<Env>,
    14 "UserEnvs" user_envs: Vec<Env>, 15 "VolumeMountInfoList" volume_mount_info_list: Vec<VolumeMountInfo>
} }

/// Describes container group detail: `DescribeContainerGroupDetail` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeContainerGroupDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETE_CONNECT_ERROR`],
/// [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETES_CONNECT_ERROR`], [`codes::FAILED_OPERATION_GROUP_QUERY_FAILD`],
/// [`codes::FAILED_OPERATION_GROUP_QUERY_FAILED`], [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_CONNECT_ERROR`],
/// [`codes::INTERNAL_ERROR_CONTAINERGROUP_SQL_FAILED`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_GROUPID_NULL`],
/// [`codes::MISSING_PARAMETER_SYSTEM_PARAMETER_REQUIRED`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupDetail {
    /// Required.
    pub group_id: String,
}
operation! { DescribeContainerGroupDetail(group_id: String)
    "DescribeContainerGroupDetail" -> DescribeContainerGroupDetailOutput {
    0 "GroupId" group_id
} }

/// Response of [`DescribeContainerGroupDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupDetailOutput {
    pub result: Option<ContainerGroupDetail>,
}
model! { DescribeContainerGroupDetailOutput {
    0 "Result" result: ContainerGroupDetail
} }

/// In the response of [`DescribeContainerGroupDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerGroupDetail {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub instance_num: Option<i64>,
    pub current_num: Option<i64>,
    pub create_time: Option<String>,
    pub server: Option<String>,
    pub reponame: Option<String>,
    pub tag_name: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub application_id: Option<String>,
    pub lb_ip: Option<String>,
    pub application_type: Option<String>,
    pub cluster_ip: Option<String>,
    pub node_port: Option<i64>,
    pub cpu_limit: Option<String>,
    pub mem_limit: Option<String>,
    pub access_type: Option<i64>,
    pub update_type: Option<i64>,
    pub update_ivl: Option<i64>,
    pub protocol_ports: Vec<ProtocolPort>,
    pub envs: Vec<Env>,
    pub application_name: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub microservice_type: Option<String>,
    pub cpu_request: Option<String>,
    pub mem_request: Option<String>,
    pub subnet_id: Option<String>,
    pub group_resource_type: Option<String>,
    pub instance_count: Option<i64>,
    pub updated_time: Option<i64>,
    pub max_surge: Option<String>,
    pub max_unavailable: Option<String>,
    pub health_check_settings: Option<HealthCheckSettings>,
    pub allow_plain_yaml_deploy: Option<bool>,
    pub is_not_equal_service_config: Option<bool>,
    pub repo_name: Option<String>,
    pub alias: Option<String>,
}
model! { ContainerGroupDetail {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String, 2 "InstanceNum" instance_num: i64,
    3 "CurrentNum" current_num: i64, 4 "CreateTime" create_time: String, 5 "Server" server: String,
    6 "Reponame" reponame: String, 7 "TagName" tag_name: String, 8 "ClusterId" cluster_id: String,
    9 "ClusterName" cluster_name: String, 10 "NamespaceId" namespace_id: String,
    11 "NamespaceName" namespace_name: String, 12 "ApplicationId" application_id: String, 13 "LbIp" lb_ip: String,
    14 "ApplicationType" application_type: String, 15 "ClusterIp" cluster_ip: String, 16 "NodePort" node_port: i64,
    17 "CpuLimit" cpu_limit: String, 18 "MemLimit" mem_limit: String, 19 "AccessType" access_type: i64,
    20 "UpdateType" update_type: i64, 21 "UpdateIvl" update_ivl: i64,
    22 "ProtocolPorts" protocol_ports: Vec<ProtocolPort>, 23 "Envs" envs: Vec<Env>,
    24 "ApplicationName" application_name: String, 25 "Message" message: String, 26 "Status" status: String,
    27 "MicroserviceType" microservice_type: String, 28 "CpuRequest" cpu_request: String,
    29 "MemRequest" mem_request: String, 30 "SubnetId" subnet_id: String,
    31 "GroupResourceType" group_resource_type: String, 32 "InstanceCount" instance_count: i64,
    33 "UpdatedTime" updated_time: i64, 34 "MaxSurge" max_surge: String, 35 "MaxUnavailable" max_unavailable: String,
    36 "HealthCheckSettings" health_check_settings: HealthCheckSettings,
    37 "AllowPlainYamlDeploy" allow_plain_yaml_deploy: bool,
    38 "IsNotEqualServiceConfig" is_not_equal_service_config: bool, 39 "RepoName" repo_name: String,
    40 "Alias" alias: String
} }

/// Describes container groups: `DescribeContainerGroups` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeContainerGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::INTERNAL_ERROR_CONTAINERGROUP_SQL_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_APPLICATION_ID_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_LIMIT_VALUE_INVALID`], [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroups {
    /// Required.
    pub application_id: String,
    pub search_word: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub cluster_id: Option<String>,
    pub namespace_id: Option<String>,
    pub group_id_list: Option<Vec<String>>,
}
operation! { DescribeContainerGroups(application_id: String)
    "DescribeContainerGroups" -> DescribeContainerGroupsOutput {
    0 "ApplicationId" application_id, 1 "SearchWord" search_word: String, 2 "OrderBy" order_by: String,
    3 "OrderType" order_type: i64, 4 "Offset" offset: i64, 5 "Limit" limit: i64, 6 "ClusterId" cluster_id: String,
    7 "NamespaceId" namespace_id: String, 8 "GroupIdList" group_id_list: Vec<String>
} }
paged! { DescribeContainerGroups: ContainGroup =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsOutput {
    pub result: Option<ContainGroupResult>,
}
model! { DescribeContainerGroupsOutput {
    0 "Result" result: ContainGroupResult
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainGroupResult {
    pub content: Vec<ContainGroup>,
    pub total_count: Option<i64>,
}
model! { ContainGroupResult {
    0 "Content" content: Vec<ContainGroup>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeContainerGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainGroup {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub create_time: Option<String>,
    pub server: Option<String>,
    pub repo_name: Option<String>,
    pub tag_name: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub cpu_request: Option<String>,
    pub cpu_limit: Option<String>,
    pub mem_request: Option<String>,
    pub mem_limit: Option<String>,
    pub alias: Option<String>,
    pub kube_inject_enable: Option<bool>,
    pub updated_time: Option<String>,
}
model! { ContainGroup {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String, 2 "CreateTime" create_time: String,
    3 "Server" server: String, 4 "RepoName" repo_name: String, 5 "TagName" tag_name: String,
    6 "ClusterId" cluster_id: String, 7 "ClusterName" cluster_name: String, 8 "NamespaceId" namespace_id: String,
    9 "NamespaceName" namespace_name: String, 10 "CpuRequest" cpu_request: String, 11 "CpuLimit" cpu_limit: String,
    12 "MemRequest" mem_request: String, 13 "MemLimit" mem_limit: String, 14 "Alias" alias: String,
    15 "KubeInjectEnable" kube_inject_enable: bool, 16 "UpdatedTime" updated_time: String
} }

/// Describes create gateway api status: `DescribeCreateGatewayApiStatus` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeCreateGatewayApiStatus>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateGatewayApiStatus {
    pub group_id: Option<String>,
    pub microservice_id: Option<String>,
}
operation! { DescribeCreateGatewayApiStatus() "DescribeCreateGatewayApiStatus" -> DescribeCreateGatewayApiStatusOutput {
    0 "GroupId" group_id: String, 1 "MicroserviceId" microservice_id: String
} }

/// Response of [`DescribeCreateGatewayApiStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateGatewayApiStatusOutput {
    pub result: Option<bool>,
}
model! { DescribeCreateGatewayApiStatusOutput {
    0 "Result" result: bool
} }

/// Describes delivery config: `DescribeDeliveryConfig` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeDeliveryConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_TSF_APM_BUSI_LOG_CFG_CLOUD_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_TSF_APM_BUSI_LOG_CFG_ID_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryConfig {
    /// Required.
    pub config_id: String,
}
operation! { DescribeDeliveryConfig(config_id: String) "DescribeDeliveryConfig" -> DescribeDeliveryConfigOutput {
    0 "ConfigId" config_id
} }

/// Response of [`DescribeDeliveryConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryConfigOutput {
    pub result: Option<KafkaDeliveryConfig>,
}
model! { DescribeDeliveryConfigOutput {
    0 "Result" result: KafkaDeliveryConfig
} }

/// In the response of [`DescribeDeliveryConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KafkaDeliveryConfig {
    pub config_id: Option<String>,
    pub config_name: Option<String>,
    pub collect_path: Vec<String>,
    pub kafka_v_ip: Option<String>,
    pub kafka_v_port: Option<String>,
    pub topic: Option<String>,
    pub line_rule: Option<String>,
    pub enable_auth: Option<bool>,
    pub username: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub kafka_infos: Vec<DeliveryKafkaInfo>,
    pub enable_global_line_rule: Option<bool>,
    pub custom_rule: Option<String>,
    pub kafka_address: Option<String>,
}
model! { KafkaDeliveryConfig {
    0 "ConfigId" config_id: String, 1 "ConfigName" config_name: String, 2 "CollectPath" collect_path: Vec<String>,
    3 "KafkaVIp" kafka_v_ip: String, 4 "KafkaVPort" kafka_v_port: String, 5 "Topic" topic: String,
    6 "LineRule" line_rule: String, 7 "EnableAuth" enable_auth: bool, 8 "Username" username: String,
    9 "Password" password: Secret, 10 "KafkaInfos" kafka_infos: Vec<DeliveryKafkaInfo>,
    11 "EnableGlobalLineRule" enable_global_line_rule: bool, 12 "CustomRule" custom_rule: String,
    13 "KafkaAddress" kafka_address: String
} }

/// In the response of [`DescribeDeliveryConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryKafkaInfo {
    pub topic: Option<String>,
    pub path: Vec<String>,
    pub line_rule: Option<String>,
    pub custom_rule: Option<String>,
}
model! { DeliveryKafkaInfo {
    0 "Topic" topic: String, 1 "Path" path: Vec<String>, 2 "LineRule" line_rule: String,
    3 "CustomRule" custom_rule: String
} }

/// Describes delivery config by group id: `DescribeDeliveryConfigByGroupId` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeDeliveryConfigByGroupId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryConfigByGroupId {
    /// Required.
    pub group_id: String,
}
operation! { DescribeDeliveryConfigByGroupId(group_id: String)
    "DescribeDeliveryConfigByGroupId" -> DescribeDeliveryConfigByGroupIdOutput {
    0 "GroupId" group_id
} }

/// Response of [`DescribeDeliveryConfigByGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryConfigByGroupIdOutput {
    pub result: Option<SimpleKafkaDeliveryConfig>,
}
model! { DescribeDeliveryConfigByGroupIdOutput {
    0 "Result" result: SimpleKafkaDeliveryConfig
} }

/// In the response of [`DescribeDeliveryConfigByGroupId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleKafkaDeliveryConfig {
    pub config_id: Option<String>,
    pub config_name: Option<String>,
}
model! { SimpleKafkaDeliveryConfig {
    0 "ConfigId" config_id: String, 1 "ConfigName" config_name: String
} }

/// Describes delivery configs: `DescribeDeliveryConfigs` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeDeliveryConfigs>.
///
/// Errors: [`codes::FAILED_OPERATION_TSF_APM_BUSI_LOG_CFG_SCHEMA_QUERY_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryConfigs {
    pub search_word: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub program_id_list: Option<Vec<String>>,
    pub config_id_list: Option<Vec<String>>,
}
operation! { DescribeDeliveryConfigs() "DescribeDeliveryConfigs" -> DescribeDeliveryConfigsOutput {
    0 "SearchWord" search_word: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "ProgramIdList" program_id_list: Vec<String>, 4 "ConfigIdList" config_id_list: Vec<String>
} }
paged! { DescribeDeliveryConfigs: DeliveryConfigBindGroup =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeDeliveryConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryConfigsOutput {
    pub result: Option<DeliveryConfigBindGroups>,
}
model! { DescribeDeliveryConfigsOutput {
    0 "Result" result: DeliveryConfigBindGroups
} }

/// In the response of [`DescribeDeliveryConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryConfigBindGroups {
    pub total_count: Option<i64>,
    pub content: Vec<DeliveryConfigBindGroup>,
}
model! { DeliveryConfigBindGroups {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<DeliveryConfigBindGroup>
} }

/// In the response of [`DescribeDeliveryConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryConfigBindGroup {
    pub config_id: Option<String>,
    pub config_name: Option<String>,
    pub collect_path: Vec<String>,
    pub groups: Vec<GroupInfo>,
    pub create_time: Option<String>,
    pub kafka_v_ip: Option<String>,
    pub kafka_address: Option<String>,
    pub kafka_v_port: Option<String>,
    pub topic: Option<String>,
    pub line_rule: Option<String>,
    pub custom_rule: Option<String>,
    pub enable_global_line_rule: Option<bool>,
    pub enable_auth: Option<bool>,
    pub username: Option<String>,
    /// Secret.
    pub password: Option<Secret>,
    pub kafka_infos: Vec<DeliveryKafkaInfo>,
}
model! { DeliveryConfigBindGroup {
    0 "ConfigId" config_id: String, 1 "ConfigName" config_name: String, 2 "CollectPath" collect_path: Vec<String>,
    3 "Groups" groups: Vec<GroupInfo>, 4 "CreateTime" create_time: String, 5 "KafkaVIp" kafka_v_ip: String,
    6 "KafkaAddress" kafka_address: String, 7 "KafkaVPort" kafka_v_port: String, 8 "Topic" topic: String,
    9 "LineRule" line_rule: String, 10 "CustomRule" custom_rule: String,
    11 "EnableGlobalLineRule" enable_global_line_rule: bool, 12 "EnableAuth" enable_auth: bool,
    13 "Username" username: String, 14 "Password" password: Secret, 15 "KafkaInfos" kafka_infos: Vec<DeliveryKafkaInfo>
} }

/// Describes download info: `DescribeDownloadInfo` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeDownloadInfo>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_OBJECT_NO_EXIST`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORT_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadInfo {
    /// Required.
    pub application_id: String,
    /// Required.
    pub pkg_id: String,
    pub repository_id: Option<String>,
    pub repository_type: Option<String>,
}
operation! { DescribeDownloadInfo(application_id: String, pkg_id: String)
    "DescribeDownloadInfo" -> DescribeDownloadInfoOutput {
    0 "ApplicationId" application_id, 1 "PkgId" pkg_id, 2 "RepositoryId" repository_id: String,
    3 "RepositoryType" repository_type: String
} }

/// Response of [`DescribeDownloadInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadInfoOutput {
    pub result: Option<CosDownloadInfo>,
}
model! { DescribeDownloadInfoOutput {
    0 "Result" result: CosDownloadInfo
} }

/// In the response of [`DescribeDownloadInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosDownloadInfo {
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub path: Option<String>,
    pub credentials: Option<CosCredentials>,
}
model! { CosDownloadInfo {
    0 "Bucket" bucket: String, 1 "Region" region: String, 2 "Path" path: String,
    3 "Credentials" credentials: CosCredentials
} }

/// In the response of [`DescribeDownloadInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosCredentials {
    /// Secret.
    pub session_token: Option<Secret>,
    pub tmp_app_id: Option<String>,
    pub tmp_secret_id: Option<String>,
    /// Secret.
    pub tmp_secret_key: Option<Secret>,
    pub expired_time: Option<i64>,
    pub domain: Option<String>,
}
model! { CosCredentials {
    0 "SessionToken" session_token: Secret, 1 "TmpAppId" tmp_app_id: String, 2 "TmpSecretId" tmp_secret_id: String,
    3 "TmpSecretKey" tmp_secret_key: Secret, 4 "ExpiredTime" expired_time: i64, 5 "Domain" domain: String
} }

/// Describes enabled unit rule: `DescribeEnabledUnitRule` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeEnabledUnitRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_CONSUL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnabledUnitRule {
    /// Required.
    pub gateway_instance_id: String,
}
operation! { DescribeEnabledUnitRule(gateway_instance_id: String)
    "DescribeEnabledUnitRule" -> DescribeEnabledUnitRuleOutput {
    0 "GatewayInstanceId" gateway_instance_id
} }

/// Response of [`DescribeEnabledUnitRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnabledUnitRuleOutput {
    pub result: Option<UnitRule>,
}
model! { DescribeEnabledUnitRuleOutput {
    0 "Result" result: UnitRule
} }

/// Describes file config releases: `DescribeFileConfigReleases` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeFileConfigReleases>.
///
/// Errors: [`codes::FAILED_OPERATION_DISPATCH_COMMON_ERROR`], [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileConfigReleases {
    pub config_id: Option<String>,
    pub config_name: Option<String>,
    pub group_id: Option<String>,
    pub namespace_id: Option<String>,
    pub cluster_id: Option<String>,
    pub application_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeFileConfigReleases() "DescribeFileConfigReleases" -> DescribeFileConfigReleasesOutput {
    0 "ConfigId" config_id: String, 1 "ConfigName" config_name: String, 2 "GroupId" group_id: String,
    3 "NamespaceId" namespace_id: String, 4 "ClusterId" cluster_id: String, 5 "ApplicationId" application_id: String,
    6 "Offset" offset: i64, 7 "Limit" limit: i64
} }
paged! { DescribeFileConfigReleases: FileConfigRelease =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeFileConfigReleases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileConfigReleasesOutput {
    pub result: Option<TsfPageFileConfigRelease>,
}
model! { DescribeFileConfigReleasesOutput {
    0 "Result" result: TsfPageFileConfigRelease
} }

/// In the response of [`DescribeFileConfigReleases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageFileConfigRelease {
    pub total_count: Option<i64>,
    pub content: Vec<FileConfigRelease>,
}
model! { TsfPageFileConfigRelease {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<FileConfigRelease>
} }

/// In the response of [`DescribeFileConfigReleases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileConfigRelease {
    pub config_release_id: Option<String>,
    pub config_id: Option<String>,
    pub config_name: Option<String>,
    pub config_version: Option<String>,
    pub release_desc: Option<String>,
    pub release_time: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub config_centers: Vec<TsfConfigCenter>,
}
model! { FileConfigRelease {
    0 "ConfigReleaseId" config_release_id: String, 1 "ConfigId" config_id: String, 2 "ConfigName" config_name: String,
    3 "ConfigVersion" config_version: String, 4 "ReleaseDesc" release_desc: String,
    5 "ReleaseTime" release_time: String, 6 "GroupId" group_id: String, 7 "GroupName" group_name: String,
    8 "NamespaceId" namespace_id: String, 9 "NamespaceName" namespace_name: String, 10 "ClusterId" cluster_id: String,
    11 "ClusterName" cluster_name: String, 12 "ConfigCenters" config_centers: Vec<TsfConfigCenter>
} }

/// Describes file configs: `DescribeFileConfigs` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeFileConfigs>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_APPLICATION_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_DISPATCH_COMMON_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileConfigs {
    pub config_id: Option<String>,
    pub config_id_list: Option<Vec<String>>,
    pub config_name: Option<String>,
    pub application_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub config_version: Option<String>,
}
operation! { DescribeFileConfigs() "DescribeFileConfigs" -> DescribeFileConfigsOutput {
    0 "ConfigId" config_id: String, 1 "ConfigIdList" config_id_list: Vec<String>, 2 "ConfigName" config_name: String,
    3 "ApplicationId" application_id: String, 4 "Offset" offset: i64, 5 "Limit" limit: i64,
    6 "ConfigVersion" config_version: String
} }
paged! { DescribeFileConfigs: FileConfig = Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeFileConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileConfigsOutput {
    pub result: Option<TsfPageFileConfig>,
}
model! { DescribeFileConfigsOutput {
    0 "Result" result: TsfPageFileConfig
} }

/// In the response of [`DescribeFileConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageFileConfig {
    pub total_count: Option<i64>,
    pub content: Vec<FileConfig>,
}
model! { TsfPageFileConfig {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<FileConfig>
} }

/// Describes gateway all group apis: `DescribeGatewayAllGroupApis` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeGatewayAllGroupApis>.
///
/// Errors: [`codes::FAILED_OPERATION_GATEWAY_REMOTE_CALL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_DEPLOY_GROUP_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayAllGroupApis {
    /// Required.
    pub gateway_deploy_group_id: String,
    pub search_word: Option<String>,
}
operation! { DescribeGatewayAllGroupApis(gateway_deploy_group_id: String)
    "DescribeGatewayAllGroupApis" -> DescribeGatewayAllGroupApisOutput {
    0 "GatewayDeployGroupId" gateway_deploy_group_id, 1 "SearchWord" search_word: String
} }

/// Response of [`DescribeGatewayAllGroupApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayAllGroupApisOutput {
    pub result: Option<GatewayVo>,
}
model! { DescribeGatewayAllGroupApisOutput {
    0 "Result" result: GatewayVo
} }

/// In the response of [`DescribeGatewayAllGroupApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayVo {
    pub gateway_deploy_group_id: Option<String>,
    pub gateway_deploy_group_name: Option<String>,
    pub group_num: Option<i64>,
    pub groups: Vec<GatewayApiGroupVo>,
}
model! { GatewayVo {
    0 "GatewayDeployGroupId" gateway_deploy_group_id: String,
    1 "GatewayDeployGroupName" gateway_deploy_group_name: String, 2 "GroupNum" group_num: i64,
    3 "Groups" groups: Vec<GatewayApiGroupVo>
} }

/// In the response of [`DescribeGatewayAllGroupApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayApiGroupVo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub group_api_count: Option<i64>,
    pub group_apis: Vec<GatewayGroupApiVo>,
    pub gateway_instance_type: Option<String>,
    pub gateway_instance_id: Option<String>,
}
model! { GatewayApiGroupVo {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String, 2 "GroupApiCount" group_api_count: i64,
    3 "GroupApis" group_apis: Vec<GatewayGroupApiVo>, 4 "GatewayInstanceType" gateway_instance_type: String,
    5 "GatewayInstanceId" gateway_instance_id: String
} }

/// In the response of [`DescribeGatewayAllGroupApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayGroupApiVo {
    pub api_id: Option<String>,
    pub path: Option<String>,
    pub microservice_name: Option<String>,
    pub method: Option<String>,
    pub namespace_name: Option<String>,
}
model! { GatewayGroupApiVo {
    0 "ApiId" api_id: String, 1 "Path" path: String, 2 "MicroserviceName" microservice_name: String,
    3 "Method" method: String, 4 "NamespaceName" namespace_name: String
} }

/// Describes gateway apis: `DescribeGatewayApis` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeGatewayApis>.
///
/// Errors: [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_GATEWAY_DB_ERROR`], [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayApis {
    /// Required.
    pub group_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub search_word: Option<String>,
    pub gateway_deploy_group_id: Option<String>,
    pub release_status: Option<String>,
    pub extend_field_list: Option<Vec<String>>,
    pub api_online_status: Option<String>,
}
operation! { DescribeGatewayApis(group_id: String, offset: i64, limit: i64)
    "DescribeGatewayApis" -> DescribeGatewayApisOutput {
    0 "GroupId" group_id, 1 "Offset" offset, 2 "Limit" limit, 3 "SearchWord" search_word: String,
    4 "GatewayDeployGroupId" gateway_deploy_group_id: String, 5 "ReleaseStatus" release_status: String,
    6 "ExtendFieldList" extend_field_list: Vec<String>, 7 "ApiOnlineStatus" api_online_status: String
} }
paged! { DescribeGatewayApis: ApiDetailInfo =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeGatewayApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayApisOutput {
    pub result: Option<TsfPageApiDetailInfo>,
}
model! { DescribeGatewayApisOutput {
    0 "Result" result: TsfPageApiDetailInfo
} }

/// In the response of [`DescribeGatewayApis`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageApiDetailInfo {
    pub total_count: Option<i64>,
    pub content: Vec<ApiDetailInfo>,
}
model! { TsfPageApiDetailInfo {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<ApiDetailInfo>
} }

/// Describes gateway monitor overview: `DescribeGatewayMonitorOverview` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeGatewayMonitorOverview>.
///
/// Errors: [`codes::FAILED_OPERATION_GATEWAY_REMOTE_CALL_ERROR`], [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`], [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayMonitorOverview {
    /// Required.
    pub gateway_deploy_group_id: String,
}
operation! { DescribeGatewayMonitorOverview(gateway_deploy_group_id: String)
    "DescribeGatewayMonitorOverview" -> DescribeGatewayMonitorOverviewOutput {
    0 "GatewayDeployGroupId" gateway_deploy_group_id
} }

/// Response of [`DescribeGatewayMonitorOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayMonitorOverviewOutput {
    pub result: Option<MonitorOverview>,
}
model! { DescribeGatewayMonitorOverviewOutput {
    0 "Result" result: MonitorOverview
} }

/// In the response of [`DescribeGatewayMonitorOverview`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MonitorOverview {
    pub invocation_count_of_day: Option<String>,
    pub invocation_count: Option<String>,
    pub error_count_of_day: Option<String>,
    pub error_count: Option<String>,
    pub success_ratio_of_day: Option<String>,
    pub success_ratio: Option<String>,
}
model! { MonitorOverview {
    0 "InvocationCountOfDay" invocation_count_of_day: String, 1 "InvocationCount" invocation_count: String,
    2 "ErrorCountOfDay" error_count_of_day: String, 3 "ErrorCount" error_count: String,
    4 "SuccessRatioOfDay" success_ratio_of_day: String, 5 "SuccessRatio" success_ratio: String
} }

/// Describes group: `DescribeGroup` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLICATION_QUERY_FAILED`], [`codes::FAILED_OPERATION_GROUP_QUERY_FAILD`],
/// [`codes::FAILED_OPERATION_NAMESPACE_QUERY_FAILED`], [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`], [`codes::INTERNAL_ERROR_GROUP_COMMON_ERROR`],
/// [`codes::INTERNAL_ERROR_INSTANCE_COMMON_ERROR`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_REPO_PACKAGE_PARAM_ERROR`], [`codes::MISSING_PARAMETER_GROUP_ID_NULL`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroup {
    /// Required.
    pub group_id: String,
}
operation! { DescribeGroup(group_id: String) "DescribeGroup" -> DescribeGroupOutput {
    0 "GroupId" group_id
} }

/// Response of [`DescribeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupOutput {
    pub result: Option<VmGroup>,
}
model! { DescribeGroupOutput {
    0 "Result" result: VmGroup
} }

/// In the response of [`DescribeGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VmGroup {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub group_status: Option<String>,
    pub package_id: Option<String>,
    pub package_name: Option<String>,
    pub package_version: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub instance_count: Option<i64>,
    pub run_instance_count: Option<i64>,
    pub startup_parameters: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub off_instance_count: Option<i64>,
    pub group_desc: Option<String>,
    pub microservice_type: Option<String>,
    pub application_type: Option<String>,
    pub group_resource_type: Option<String>,
    pub updated_time: Option<i64>,
    pub deploy_desc: Option<String>,
    pub update_type: Option<i64>,
    pub deploy_beta_enable: Option<bool>,
    pub deploy_batch: Vec<f64>,
    pub deploy_exe_mode: Option<String>,
    pub deploy_wait_time: Option<i64>,
    pub enable_health_check: Option<bool>,
    pub health_check_settings: Option<HealthCheckSettings>,
    pub package_type: Option<String>,
    pub start_script: Option<String>,
    pub stop_script: Option<String>,
    pub alias: Option<String>,
    pub agent_profile_list: Vec<AgentProfile>,
    pub warmup_setting: Option<WarmupSetting>,
    pub gateway_config: Option<GatewayConfig>,
    pub enable_batch_health_check: Option<bool>,
    pub filebeat_cgroup_enable: Option<bool>,
    pub filebeat_max_cpu: Option<f64>,
    pub filebeat_max_mem: Option<i64>,
    pub repository_id: Option<String>,
    pub repository_name: Option<String>,
    pub repository_type: Option<String>,
    pub liveness_auto_restart: Option<bool>,
    pub mesh_sidecar_version: Option<String>,
    pub business_log_config_id_list: Option<String>,
    pub business_log_delivery_config_id_list: Option<String>,
    pub business_system_id: Option<String>,
    pub business_system_name: Option<String>,
    pub cls_machine_group_id: Option<String>,
    pub enable_governance: Option<bool>,
    pub enable_telemetry: Option<bool>,
    pub enable_telemetry_agent: Option<bool>,
    pub enabled_unit: Option<bool>,
    pub exclusive_instances: Vec<ExclusiveInstance>,
    pub framework_type: Option<String>,
    pub governance_type: Option<String>,
    pub instance_id_list: Vec<String>,
    pub is_stop: Option<String>,
    pub k8s_namespace_name: Option<String>,
    pub language: Option<String>,
    pub microservice_sub_type: Option<String>,
    pub non_invasive_type: Option<String>,
    pub pre_stop_script: Option<String>,
    pub real_namespace_name: Option<String>,
    pub service_config_list: Vec<ServiceConfig>,
    pub service_governance_config: Option<ServiceGovernanceConfig>,
    pub tags: Vec<Tag>,
    pub tapm_ot_agent_version: Option<String>,
    pub unit_env_type: Option<String>,
    pub unit_id: Option<String>,
    pub unit_name: Option<String>,
    pub unit_type: Option<String>,
}
model! { VmGroup {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String, 2 "GroupStatus" group_status: String,
    3 "PackageId" package_id: String, 4 "PackageName" package_name: String, 5 "PackageVersion" package_version: String,
    6 "ClusterId" cluster_id: String, 7 "ClusterName" cluster_name: String, 8 "NamespaceId" namespace_id: String,
    9 "NamespaceName" namespace_name: String, 10 "ApplicationId" application_id: String,
    11 "ApplicationName" application_name: String, 12 "InstanceCount" instance_count: i64,
    13 "RunInstanceCount" run_instance_count: i64, 14 "StartupParameters" startup_parameters: String,
    15 "CreateTime" create_time: String, 16 "UpdateTime" update_time: String,
    17 "OffInstanceCount" off_instance_count: i64, 18 "GroupDesc" group_desc: String,
    19 "MicroserviceType" microservice_type: String, 20 "ApplicationType" application_type: String,
    21 "GroupResourceType" group_resource_type: String, 22 "UpdatedTime" updated_time: i64,
    23 "DeployDesc" deploy_desc: String, 24 "UpdateType" update_type: i64,
    25 "DeployBetaEnable" deploy_beta_enable: bool, 26 "DeployBatch" deploy_batch: Vec<f64>,
    27 "DeployExeMode" deploy_exe_mode: String, 28 "DeployWaitTime" deploy_wait_time: i64,
    29 "EnableHealthCheck" enable_health_check: bool,
    30 "HealthCheckSettings" health_check_settings: HealthCheckSettings, 31 "PackageType" package_type: String,
    32 "StartScript" start_script: String, 33 "StopScript" stop_script: String, 34 "Alias" alias: String,
    35 "AgentProfileList" agent_profile_list: Vec<AgentProfile>, 36 "WarmupSetting" warmup_setting: WarmupSetting,
    37 "GatewayConfig" gateway_config: GatewayConfig, 38 "EnableBatchHealthCheck" enable_batch_health_check: bool,
    39 "FilebeatCgroupEnable" filebeat_cgroup_enable: bool, 40 "FilebeatMaxCpu" filebeat_max_cpu: f64,
    41 "FilebeatMaxMem" filebeat_max_mem: i64, 42 "RepositoryId" repository_id: String,
    43 "RepositoryName" repository_name: String, 44 "RepositoryType" repository_type: String,
    45 "LivenessAutoRestart" liveness_auto_restart: bool, 46 "MeshSidecarVersion" mesh_sidecar_version: String,
    47 "BusinessLogConfigIdList" business_log_config_id_list: String,
    48 "BusinessLogDeliveryConfigIdList" business_log_delivery_config_id_list: String,
    49 "BusinessSystemId" business_system_id: String, 50 "BusinessSystemName" business_system_name: String,
    51 "ClsMachineGroupId" cls_machine_group_id: String, 52 "EnableGovernance" enable_governance: bool,
    53 "EnableTelemetry" enable_telemetry: bool, 54 "EnableTelemetryAgent" enable_telemetry_agent: bool,
    55 "EnabledUnit" enabled_unit: bool, 56 "ExclusiveInstances" exclusive_instances: Vec<ExclusiveInstance>,
    57 "FrameworkType" framework_type: String, 58 "GovernanceType" governance_type: String,
    59 "InstanceIdList" instance_id_list: Vec<String>, 60 "IsStop" is_stop: String,
    61 "K8sNamespaceName" k8s_namespace_name: String, 62 "Language" language: String,
    63 "MicroserviceSubType" microservice_sub_type: String, 64 "NonInvasiveType" non_invasive_type: String,
    65 "PreStopScript" pre_stop_script: String, 66 "RealNamespaceName" real_namespace_name: String,
    67 "ServiceConfigList" service_config_list: Vec<ServiceConfig>,
    68 "ServiceGovernanceConfig" service_governance_config: ServiceGovernanceConfig, 69 "Tags" tags: Vec<Tag>,
    70 "TapmOtAgentVersion" tapm_ot_agent_version: String, 71 "UnitEnvType" unit_env_type: String,
    72 "UnitId" unit_id: String, 73 "UnitName" unit_name: String, 74 "UnitType" unit_type: String
} }

/// Describes group attribute: `DescribeGroupAttribute` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeGroupAttribute>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLICATION_QUERY_FAILED`], [`codes::FAILED_OPERATION_GROUP_QUERY_FAILD`],
/// [`codes::FAILED_OPERATION_GROUP_QUERY_FAILED`], [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`], [`codes::INTERNAL_ERROR_GROUP_COMMON_ERROR`],
/// [`codes::INTERNAL_ERROR_INSTANCE_COMMON_ERROR`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_REPO_PACKAGE_PARAM_ERROR`], [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupAttribute {
    /// Required.
    pub group_id: String,
}
operation! { DescribeGroupAttribute(group_id: String) "DescribeGroupAttribute" -> DescribeGroupAttributeOutput {
    0 "GroupId" group_id
} }

/// Response of [`DescribeGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupAttributeOutput {
    pub result: Option<VmGroupOther>,
}
model! { DescribeGroupAttributeOutput {
    0 "Result" result: VmGroupOther
} }

/// In the response of [`DescribeGroupAttribute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VmGroupOther {
    pub group_id: Option<String>,
    pub package_id: Option<String>,
    pub package_name: Option<String>,
    pub package_version: Option<String>,
    pub instance_count: Option<i64>,
    pub run_instance_count: Option<i64>,
    pub off_instance_count: Option<i64>,
    pub group_status: Option<String>,
    pub is_not_equal_service_config: Option<bool>,
    pub health_check_settings: Option<HealthCheckSettings>,
}
model! { VmGroupOther {
    0 "GroupId" group_id: String, 1 "PackageId" package_id: String, 2 "PackageName" package_name: String,
    3 "PackageVersion" package_version: String, 4 "InstanceCount" instance_count: i64,
    5 "RunInstanceCount" run_instance_count: i64, 6 "OffInstanceCount" off_instance_count: i64,
    7 "GroupStatus" group_status: String, 8 "IsNotEqualServiceConfig" is_not_equal_service_config: bool,
    9 "HealthCheckSettings" health_check_settings: HealthCheckSettings
} }

/// Describes group binded gateways: `DescribeGroupBindedGateways` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeGroupBindedGateways>.
///
/// Errors: [`codes::FAILED_OPERATION_GATEWAY_REMOTE_CALL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupBindedGateways {
    /// Required.
    pub group_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub search_word: Option<String>,
}
operation! { DescribeGroupBindedGateways(group_id: String, offset: i64, limit: i64)
    "DescribeGroupBindedGateways" -> DescribeGroupBindedGatewaysOutput {
    0 "GroupId" group_id, 1 "Offset" offset, 2 "Limit" limit, 3 "SearchWord" search_word: String
} }
paged! { DescribeGroupBindedGateways: GatewayDeployGroup =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeGroupBindedGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupBindedGatewaysOutput {
    pub result: Option<TsfPageGatewayDeployGroup>,
}
model! { DescribeGroupBindedGatewaysOutput {
    0 "Result" result: TsfPageGatewayDeployGroup
} }

/// In the response of [`DescribeGroupBindedGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageGatewayDeployGroup {
    pub total_count: Option<i64>,
    pub content: Vec<GatewayDeployGroup>,
}
model! { TsfPageGatewayDeployGroup {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<GatewayDeployGroup>
} }

/// Describes group business log configs: `DescribeGroupBusinessLogConfigs` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeGroupBusinessLogConfigs>.
///
/// Errors: [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::INVALID_PARAMETER_TSF_APM_BUSI_LOG_CFG_APP_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupBusinessLogConfigs {
    /// Required.
    pub group_id: String,
}
operation! { DescribeGroupBusinessLogConfigs(group_id: String)
    "DescribeGroupBusinessLogConfigs" -> DescribeGroupBusinessLogConfigsOutput {
    0 "GroupId" group_id
} }

/// Response of [`DescribeGroupBusinessLogConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupBusinessLogConfigsOutput {
    pub result: Option<TsfPageBusinessLogConfig>,
}
model! { DescribeGroupBusinessLogConfigsOutput {
    0 "Result" result: TsfPageBusinessLogConfig
} }

/// Describes group gateways: `DescribeGroupGateways` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeGroupGateways>.
///
/// Errors: [`codes::FAILED_OPERATION_GATEWAY_REMOTE_CALL_ERROR`], [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::INTERNAL_ERROR_GATEWAY_DB_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupGateways {
    /// Required.
    pub gateway_deploy_group_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub search_word: Option<String>,
}
operation! { DescribeGroupGateways(gateway_deploy_group_id: String, offset: i64, limit: i64)
    "DescribeGroupGateways" -> DescribeGroupGatewaysOutput {
    0 "GatewayDeployGroupId" gateway_deploy_group_id, 1 "Offset" offset, 2 "Limit" limit,
    3 "SearchWord" search_word: String
} }
paged! { DescribeGroupGateways: ApiGroupInfo =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeGroupGateways`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupGatewaysOutput {
    pub result: Option<TsfPageApiGroupInfo>,
}
model! { DescribeGroupGatewaysOutput {
    0 "Result" result: TsfPageApiGroupInfo
} }

/// Describes group instances: `DescribeGroupInstances` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeGroupInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_API_PROXY_ERROR`], [`codes::FAILED_OPERATION_GROUP_QUERY_FAILD`],
/// [`codes::FAILED_OPERATION_GROUP_QUERY_FAILED`], [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::INTERNAL_ERROR_CAM_ROLE_REQUEST_ERROR`], [`codes::INTERNAL_ERROR_CLOUD_API_PROXY_ERROR`],
/// [`codes::INTERNAL_ERROR_INSTANCE_COMMON_ERROR`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::MISSING_PARAMETER_GROUP_ID_NULL`], [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_GENERAL_ERROR`], [`codes::UNAUTHORIZED_OPERATION_CAM_TSF_ROLE_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupInstances {
    /// Required.
    pub group_id: String,
    pub search_word: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeGroupInstances(group_id: String) "DescribeGroupInstances" -> DescribeGroupInstancesOutput {
    0 "GroupId" group_id, 1 "SearchWord" search_word: String, 2 "OrderBy" order_by: String,
    3 "OrderType" order_type: i64, 4 "Offset" offset: i64, 5 "Limit" limit: i64
} }
paged! { DescribeGroupInstances: Instance =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeGroupInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupInstancesOutput {
    pub result: Option<TsfPageInstance>,
}
model! { DescribeGroupInstancesOutput {
    0 "Result" result: TsfPageInstance
} }

/// Describes group release: `DescribeGroupRelease` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeGroupRelease>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_GROUP_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_NAMESPACE_QUERY_FAILED`], [`codes::FAILED_OPERATION_CONFIG_RELEASE_QUERY_FAILED`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORT_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupRelease {
    /// Required.
    pub group_id: String,
}
operation! { DescribeGroupRelease(group_id: String) "DescribeGroupRelease" -> DescribeGroupReleaseOutput {
    0 "GroupId" group_id
} }

/// Response of [`DescribeGroupRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupReleaseOutput {
    pub result: Option<GroupRelease>,
}
model! { DescribeGroupReleaseOutput {
    0 "Result" result: GroupRelease
} }

/// In the response of [`DescribeGroupRelease`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupRelease {
    pub package_id: Option<String>,
    pub package_name: Option<String>,
    pub package_version: Option<String>,
    pub repo_name: Option<String>,
    pub tag_name: Option<String>,
    pub public_config_release_list: Vec<ConfigRelease>,
    pub config_release_list: Vec<ConfigRelease>,
    pub file_config_release_list: Vec<FileConfigRelease>,
}
model! { GroupRelease {
    0 "PackageId" package_id: String, 1 "PackageName" package_name: String, 2 "PackageVersion" package_version: String,
    3 "RepoName" repo_name: String, 4 "TagName" tag_name: String,
    5 "PublicConfigReleaseList" public_config_release_list: Vec<ConfigRelease>,
    6 "ConfigReleaseList" config_release_list: Vec<ConfigRelease>,
    7 "FileConfigReleaseList" file_config_release_list: Vec<FileConfigRelease>
} }

/// Describes group use detail: `DescribeGroupUseDetail` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeGroupUseDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_GATEWAY_REMOTE_CALL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupUseDetail {
    /// Required.
    pub gateway_deploy_group_id: String,
    /// Required.
    pub group_id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    pub count: Option<i64>,
}
operation! {
    DescribeGroupUseDetail(gateway_deploy_group_id: String, group_id: String, start_time: String, end_time: String)
    "DescribeGroupUseDetail" -> DescribeGroupUseDetailOutput {
    0 "GatewayDeployGroupId" gateway_deploy_group_id, 1 "GroupId" group_id, 2 "StartTime" start_time,
    3 "EndTime" end_time, 4 "Count" count: i64
} }

/// Response of [`DescribeGroupUseDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupUseDetailOutput {
    pub result: Option<GroupDailyUseStatistics>,
}
model! { DescribeGroupUseDetailOutput {
    0 "Result" result: GroupDailyUseStatistics
} }

/// In the response of [`DescribeGroupUseDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupDailyUseStatistics {
    pub top_req_amount: Vec<GroupUseStatisticsEntity>,
    pub top_failure_rate: Vec<GroupUseStatisticsEntity>,
    pub top_avg_time_cost: Vec<GroupUseStatisticsEntity>,
}
model! { GroupDailyUseStatistics {
    0 "TopReqAmount" top_req_amount: Vec<GroupUseStatisticsEntity>,
    1 "TopFailureRate" top_failure_rate: Vec<GroupUseStatisticsEntity>,
    2 "TopAvgTimeCost" top_avg_time_cost: Vec<GroupUseStatisticsEntity>
} }

/// In the response of [`DescribeGroupUseDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupUseStatisticsEntity {
    pub api_path: Option<String>,
    pub service_name: Option<String>,
    pub value: Option<String>,
    pub api_id: Option<String>,
}
model! { GroupUseStatisticsEntity {
    0 "ApiPath" api_path: String, 1 "ServiceName" service_name: String, 2 "Value" value: String,
    3 "ApiId" api_id: String
} }

/// Describes groups: `DescribeGroups` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLICATION_QUERY_FAILED`], [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_GROUP_QUERY_FAILD`], [`codes::FAILED_OPERATION_GROUP_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_NAMESPACE_QUERY_FAILED`], [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`], [`codes::INVALID_PARAMETER_VALUE_GROUP_PAGE_LIMIT_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_GROUP_STATUS_INVALID`], [`codes::MISSING_PARAMETER_CLUSTER_ID_REQUIRED`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroups {
    pub search_word: Option<String>,
    pub application_id: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub namespace_id: Option<String>,
    pub cluster_id: Option<String>,
    pub group_resource_type_list: Option<Vec<String>>,
    pub status: Option<String>,
    pub group_id_list: Option<Vec<String>>,
}
operation! { DescribeGroups() "DescribeGroups" -> DescribeGroupsOutput {
    0 "SearchWord" search_word: String, 1 "ApplicationId" application_id: String, 2 "OrderBy" order_by: String,
    3 "OrderType" order_type: i64, 4 "Offset" offset: i64, 5 "Limit" limit: i64, 6 "NamespaceId" namespace_id: String,
    7 "ClusterId" cluster_id: String, 8 "GroupResourceTypeList" group_resource_type_list: Vec<String>,
    9 "Status" status: String, 10 "GroupIdList" group_id_list: Vec<String>
} }
paged! { DescribeGroups: VmGroupSimple = Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsOutput {
    pub result: Option<TsfPageVmGroup>,
}
model! { DescribeGroupsOutput {
    0 "Result" result: TsfPageVmGroup
} }

/// In the response of [`DescribeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageVmGroup {
    pub total_count: Option<i64>,
    pub content: Vec<VmGroupSimple>,
}
model! { TsfPageVmGroup {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<VmGroupSimple>
} }

/// In the response of [`DescribeGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VmGroupSimple {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub application_type: Option<String>,
    pub group_desc: Option<String>,
    pub update_time: Option<String>,
    pub cluster_id: Option<String>,
    pub startup_parameters: Option<String>,
    pub namespace_id: Option<String>,
    pub create_time: Option<String>,
    pub cluster_name: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub namespace_name: Option<String>,
    pub microservice_type: Option<String>,
    pub group_resource_type: Option<String>,
    pub updated_time: Option<i64>,
    pub deploy_desc: Option<String>,
    pub alias: Option<String>,
}
model! { VmGroupSimple {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String, 2 "ApplicationType" application_type: String,
    3 "GroupDesc" group_desc: String, 4 "UpdateTime" update_time: String, 5 "ClusterId" cluster_id: String,
    6 "StartupParameters" startup_parameters: String, 7 "NamespaceId" namespace_id: String,
    8 "CreateTime" create_time: String, 9 "ClusterName" cluster_name: String, 10 "ApplicationId" application_id: String,
    11 "ApplicationName" application_name: String, 12 "NamespaceName" namespace_name: String,
    13 "MicroserviceType" microservice_type: String, 14 "GroupResourceType" group_resource_type: String,
    15 "UpdatedTime" updated_time: i64, 16 "DeployDesc" deploy_desc: String, 17 "Alias" alias: String
} }

/// Describes groups with plugin: `DescribeGroupsWithPlugin` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeGroupsWithPlugin>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLICATION_QUERY_FAILED`], [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_GROUP_QUERY_FAILD`], [`codes::FAILED_OPERATION_GROUP_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_NAMESPACE_QUERY_FAILED`], [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`], [`codes::INVALID_PARAMETER_VALUE_GROUP_PAGE_LIMIT_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_GROUP_STATUS_INVALID`], [`codes::MISSING_PARAMETER_CLUSTER_ID_REQUIRED`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsWithPlugin {
    /// Required.
    pub plugin_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub bound: Option<bool>,
    pub search_word: Option<String>,
    pub gateway_instance_id: Option<String>,
}
operation! { DescribeGroupsWithPlugin(plugin_id: String, offset: i64, limit: i64)
    "DescribeGroupsWithPlugin" -> DescribeGroupsWithPluginOutput {
    0 "PluginId" plugin_id, 1 "Offset" offset, 2 "Limit" limit, 3 "Bound" bound: bool,
    4 "SearchWord" search_word: String, 5 "GatewayInstanceId" gateway_instance_id: String
} }
paged! { DescribeGroupsWithPlugin: ApiGroupInfo =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeGroupsWithPlugin`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsWithPluginOutput {
    pub result: Option<TsfPageApiGroupInfo>,
}
model! { DescribeGroupsWithPluginOutput {
    0 "Result" result: TsfPageApiGroupInfo
} }

/// Describes image repository: `DescribeImageRepository` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeImageRepository>.
///
/// Errors: [`codes::FAILED_OPERATION_CAM_ROLE_REQUEST_ERROR`], [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_CLOUD_API_PROXY_ERROR`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER`], [`codes::RESOURCE_NOT_FOUND_ERR_NO_USER`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_GENERAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageRepository {
    pub search_word: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub repo_type: Option<String>,
    pub application_id: Option<String>,
    pub tcr_repo_info: Option<TcrRepoInfo>,
    pub repo_name: Option<String>,
}
operation! { DescribeImageRepository() "DescribeImageRepository" -> DescribeImageRepositoryOutput {
    0 "SearchWord" search_word: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "RepoType" repo_type: String,
    4 "ApplicationId" application_id: String, 5 "TcrRepoInfo" tcr_repo_info: TcrRepoInfo, 6 "RepoName" repo_name: String
} }
paged! { DescribeImageRepository: ImageRepository =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeImageRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageRepositoryOutput {
    pub result: Option<ImageRepositoryResult>,
}
model! { DescribeImageRepositoryOutput {
    0 "Result" result: ImageRepositoryResult
} }

/// In the response of [`DescribeImageRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRepositoryResult {
    pub total_count: Option<i64>,
    pub server: Option<String>,
    pub content: Vec<ImageRepository>,
}
model! { ImageRepositoryResult {
    0 "TotalCount" total_count: i64, 1 "Server" server: String, 2 "Content" content: Vec<ImageRepository>
} }

/// In the response of [`DescribeImageRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRepository {
    pub reponame: Option<String>,
    pub repotype: Option<String>,
    pub tag_count: Option<i64>,
    pub is_public: Option<i64>,
    pub is_user_favor: Option<bool>,
    pub is_qcloud_official: Option<bool>,
    pub favor_count: Option<i64>,
    pub pull_count: Option<i64>,
    pub description: Option<String>,
    pub creation_time: Option<String>,
    pub update_time: Option<String>,
    pub tcr_repo_info: Option<TcrRepoInfo>,
    pub tcr_binding_id: Option<i64>,
    pub application_id: Option<String>,
    /// Deprecated.
    pub application_name: Option<ScalableRule>,
    pub application_name_real: Option<String>,
    pub public: Option<i64>,
    pub create_mode: Option<String>,
    pub repo_name: Option<String>,
    pub repo_type: Option<String>,
}
model! { ImageRepository {
    0 "Reponame" reponame: String, 1 "Repotype" repotype: String, 2 "TagCount" tag_count: i64,
    3 "IsPublic" is_public: i64, 4 "IsUserFavor" is_user_favor: bool, 5 "IsQcloudOfficial" is_qcloud_official: bool,
    6 "FavorCount" favor_count: i64, 7 "PullCount" pull_count: i64, 8 "Description" description: String,
    9 "CreationTime" creation_time: String, 10 "UpdateTime" update_time: String,
    11 "TcrRepoInfo" tcr_repo_info: TcrRepoInfo, 12 "TcrBindingId" tcr_binding_id: i64,
    13 "ApplicationId" application_id: String, 14 "ApplicationName" application_name: ScalableRule,
    15 "ApplicationNameReal" application_name_real: String, 16 "Public" public: i64,
    17 "CreateMode" create_mode: String, 18 "RepoName" repo_name: String, 19 "RepoType" repo_type: String
} }

/// In the response of [`DescribeImageRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScalableRule {
    pub rule_id: Option<String>,
    pub name: Option<String>,
    pub expand_vm_count_limit: Option<i64>,
    pub shrink_vm_count_limit: Option<i64>,
    pub group_count: Option<i64>,
    pub desc: Option<String>,
    pub description: Option<String>,
    pub disable_metric_as: Option<i64>,
    pub enable_cron_as: Option<i64>,
}
model! { ScalableRule {
    0 "RuleId" rule_id: String, 1 "Name" name: String, 2 "ExpandVmCountLimit" expand_vm_count_limit: i64,
    3 "ShrinkVmCountLimit" shrink_vm_count_limit: i64, 4 "GroupCount" group_count: i64, 5 "Desc" desc: String,
    6 "Description" description: String, 7 "DisableMetricAS" disable_metric_as: i64,
    8 "EnableCronAS" enable_cron_as: i64
} }

/// Describes image tags: `DescribeImageTags` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeImageTags>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLICATION_QUERY_FAILED`], [`codes::FAILED_OPERATION_CLOUD_API_PROXY_ERROR`],
/// [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`], [`codes::INTERNAL_ERROR_CAM_ROLE_REQUEST_ERROR`],
/// [`codes::INTERNAL_ERROR_CLOUD_API_PROXY_ERROR`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_APPLICATION_ID_NULL`], [`codes::RESOURCE_NOT_FOUND_ERR_NO_REPO`],
/// [`codes::RESOURCE_NOT_FOUND_GROUP_APPLICATION_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_CAM_GENERAL_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_TSF_ROLE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageTags {
    pub application_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub query_image_id_flag: Option<i64>,
    pub search_word: Option<String>,
    pub repo_type: Option<String>,
    pub tcr_repo_info: Option<TcrRepoInfo>,
    pub repo_name: Option<String>,
}
operation! { DescribeImageTags() "DescribeImageTags" -> DescribeImageTagsOutput {
    0 "ApplicationId" application_id: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "QueryImageIdFlag" query_image_id_flag: i64, 4 "SearchWord" search_word: String, 5 "RepoType" repo_type: String,
    6 "TcrRepoInfo" tcr_repo_info: TcrRepoInfo, 7 "RepoName" repo_name: String
} }
paged! { DescribeImageTags: ImageTag = Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeImageTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageTagsOutput {
    pub result: Option<ImageTagsResult>,
}
model! { DescribeImageTagsOutput {
    0 "Result" result: ImageTagsResult
} }

/// In the response of [`DescribeImageTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageTagsResult {
    pub total_count: Option<i64>,
    pub repo_name: Option<String>,
    pub server: Option<String>,
    pub content: Vec<ImageTag>,
}
model! { ImageTagsResult {
    0 "TotalCount" total_count: i64, 1 "RepoName" repo_name: String, 2 "Server" server: String,
    3 "Content" content: Vec<ImageTag>
} }

/// In the response of [`DescribeImageTags`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageTag {
    pub repo_name: Option<String>,
    pub tag_name: Option<String>,
    pub tag_id: Option<String>,
    pub image_id: Option<String>,
    pub size: Option<String>,
    pub creation_time: Option<String>,
    pub update_time: Option<String>,
    pub author: Option<String>,
    pub architecture: Option<String>,
    pub docker_version: Option<String>,
    pub os: Option<String>,
    pub push_time: Option<String>,
    pub size_byte: Option<i64>,
    pub tcr_repo_info: Option<TcrRepoInfo>,
}
model! { ImageTag {
    0 "RepoName" repo_name: String, 1 "TagName" tag_name: String, 2 "TagId" tag_id: String,
    3 "ImageId" image_id: String, 4 "Size" size: String, 5 "CreationTime" creation_time: String,
    6 "UpdateTime" update_time: String, 7 "Author" author: String, 8 "Architecture" architecture: String,
    9 "DockerVersion" docker_version: String, 10 "Os" os: String, 11 "PushTime" push_time: String,
    12 "SizeByte" size_byte: i64, 13 "TcrRepoInfo" tcr_repo_info: TcrRepoInfo
} }

/// Describes instances: `DescribeInstances` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_INVALID_PARAMETER`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_GENERAL_ERROR`], [`codes::UNAUTHORIZED_OPERATION_CAM_TSF_ROLE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeInstances: InstanceEnrichedInfo =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// In the request of [`DescribeInstances`].
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

/// Response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstancesOutput {
    pub result: Option<InstanceEnrichedInfoPage>,
}
model! { DescribeInstancesOutput {
    0 "Result" result: InstanceEnrichedInfoPage
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceEnrichedInfoPage {
    pub total_count: Option<i64>,
    pub content: Vec<InstanceEnrichedInfo>,
}
model! { InstanceEnrichedInfoPage {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<InstanceEnrichedInfo>
} }

/// In the response of [`DescribeInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceEnrichedInfo {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub lan_ip: Option<String>,
    pub wan_ip: Option<String>,
    pub vpc_id: Option<String>,
    pub instance_status: Option<String>,
    pub instance_available_status: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub application_type: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}
model! { InstanceEnrichedInfo {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "LanIp" lan_ip: String,
    3 "WanIp" wan_ip: String, 4 "VpcId" vpc_id: String, 5 "InstanceStatus" instance_status: String,
    6 "InstanceAvailableStatus" instance_available_status: String, 7 "ApplicationId" application_id: String,
    8 "ApplicationName" application_name: String, 9 "ApplicationType" application_type: String,
    10 "ClusterId" cluster_id: String, 11 "ClusterName" cluster_name: String, 12 "ClusterType" cluster_type: String,
    13 "NamespaceId" namespace_id: String, 14 "NamespaceName" namespace_name: String, 15 "GroupId" group_id: String,
    16 "GroupName" group_name: String
} }

/// Describes invocation metric data curve: `DescribeInvocationMetricDataCurve` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeInvocationMetricDataCurve>.
///
/// Errors: [`codes::FAILED_OPERATION_TSF_APM_CTSDB_CLIENT_REQUEST_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::INVALID_PARAMETER_TSF_APM_STATS_SEARCH_REQUEST_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationMetricDataCurve {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub period: Option<i64>,
    pub metric_dimensions: Option<Vec<MetricDimension>>,
    pub metrics: Option<Vec<Metric>>,
    pub kind: Option<String>,
    pub r#type: Option<String>,
}
operation! { DescribeInvocationMetricDataCurve()
    "DescribeInvocationMetricDataCurve" -> DescribeInvocationMetricDataCurveOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "Period" period: i64,
    3 "MetricDimensions" metric_dimensions: Vec<MetricDimension>, 4 "Metrics" metrics: Vec<Metric>,
    5 "Kind" kind: String, 6 "Type" r#type: String
} }

/// In the request of [`DescribeInvocationMetricDataCurve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricDimension {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { MetricDimension() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`DescribeInvocationMetricDataCurve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metric {
    pub name: Option<String>,
    pub function: Option<String>,
}
input! { Metric() {
    0 "Name" name: String, 1 "Function" function: String
} }

/// Response of [`DescribeInvocationMetricDataCurve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationMetricDataCurveOutput {
    pub result: Vec<MetricDataCurve>,
}
model! { DescribeInvocationMetricDataCurveOutput {
    0 "Result" result: Vec<MetricDataCurve>
} }

/// In the response of [`DescribeInvocationMetricDataCurve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricDataCurve {
    pub metric_name: Option<String>,
    pub metric_function: Option<String>,
    pub metric_data_points: Vec<MetricDataPoint>,
}
model! { MetricDataCurve {
    0 "MetricName" metric_name: String, 1 "MetricFunction" metric_function: String,
    2 "MetricDataPoints" metric_data_points: Vec<MetricDataPoint>
} }

/// In the response of [`DescribeInvocationMetricDataCurve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricDataPoint {
    pub key: Option<String>,
    pub value: Option<String>,
    pub tag: Option<String>,
}
model! { MetricDataPoint {
    0 "Key" key: String, 1 "Value" value: String, 2 "Tag" tag: String
} }

/// Describes invocation metric data dimension: `DescribeInvocationMetricDataDimension` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeInvocationMetricDataDimension>.
///
/// Errors: [`codes::INVALID_PARAMETER_TSF_APM_STATS_SEARCH_REQUEST_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationMetricDataDimension {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    /// Required.
    pub dimension_name: String,
    pub search_word: Option<String>,
    pub metric_dimension_values: Option<Vec<MetricDimensionValue>>,
}

/// Arguments of [`DescribeInvocationMetricDataDimension::new`].
pub struct DescribeInvocationMetricDataDimensionRequired {
    pub start_time: String,
    pub end_time: String,
    pub offset: i64,
    pub limit: i64,
    pub dimension_name: String,
}
operation! {
    DescribeInvocationMetricDataDimension { DescribeInvocationMetricDataDimensionRequired: start_time, end_time, offset, limit, dimension_name }
    "DescribeInvocationMetricDataDimension" -> DescribeInvocationMetricDataDimensionOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Offset" offset, 3 "Limit" limit,
    4 "DimensionName" dimension_name, 5 "SearchWord" search_word: String,
    6 "MetricDimensionValues" metric_dimension_values: Vec<MetricDimensionValue>
} }
paged! { DescribeInvocationMetricDataDimension: String =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// In the request of [`DescribeInvocationMetricDataDimension`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricDimensionValue {
    /// Required.
    pub name: Option<String>,
    /// Required.
    pub value: Option<Vec<String>>,
}
input! { MetricDimensionValue(name: String, value: Vec<String>) {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

/// Response of [`DescribeInvocationMetricDataDimension`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationMetricDataDimensionOutput {
    pub result: Option<TsfPageDimension>,
}
model! { DescribeInvocationMetricDataDimensionOutput {
    0 "Result" result: TsfPageDimension
} }

/// In the response of [`DescribeInvocationMetricDataDimension`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageDimension {
    pub total_count: Option<i64>,
    pub content: Vec<String>,
}
model! { TsfPageDimension {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<String>
} }

/// Describes invocation metric data point: `DescribeInvocationMetricDataPoint` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeInvocationMetricDataPoint>.
///
/// Errors: [`codes::FAILED_OPERATION_TSF_APM_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_TSF_APM_STATS_SEARCH_REQUEST_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationMetricDataPoint {
    /// Required.
    pub start_time: String,
    /// Required.
    pub end_time: String,
    /// Required.
    pub metric_dimension_values: Vec<MetricDimensionValue>,
    /// Required.
    pub metrics: Vec<Metric>,
    pub kind: Option<String>,
}
operation! {
    DescribeInvocationMetricDataPoint(start_time: String, end_time: String, metric_dimension_values: Vec<MetricDimensionValue>, metrics: Vec<Metric>)
    "DescribeInvocationMetricDataPoint" -> DescribeInvocationMetricDataPointOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "MetricDimensionValues" metric_dimension_values,
    3 "Metrics" metrics, 4 "Kind" kind: String
} }

/// Response of [`DescribeInvocationMetricDataPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationMetricDataPointOutput {
    pub result: Vec<MetricDataSingleValue>,
}
model! { DescribeInvocationMetricDataPointOutput {
    0 "Result" result: Vec<MetricDataSingleValue>
} }

/// In the response of [`DescribeInvocationMetricDataPoint`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricDataSingleValue {
    pub metric_name: Option<String>,
    pub metric_function: Option<String>,
    pub metric_data_value: Option<String>,
    pub daily_percent: Option<f64>,
}
model! { MetricDataSingleValue {
    0 "MetricName" metric_name: String, 1 "MetricFunction" metric_function: String,
    2 "MetricDataValue" metric_data_value: String, 3 "DailyPercent" daily_percent: f64
} }

/// Describes invocation metric scatter plot: `DescribeInvocationMetricScatterPlot` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeInvocationMetricScatterPlot>.
///
/// Errors: [`codes::FAILED_OPERATION_TSF_APM_CTSDB_CLIENT_REQUEST_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::INVALID_PARAMETER_TSF_APM_STATS_SEARCH_REQUEST_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationMetricScatterPlot {
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub period: Option<i64>,
    pub metric_dimensions: Option<Vec<MetricDimension>>,
    pub metrics: Option<Vec<Metric>>,
    pub kind: Option<String>,
}
operation! { DescribeInvocationMetricScatterPlot()
    "DescribeInvocationMetricScatterPlot" -> DescribeInvocationMetricScatterPlotOutput {
    0 "StartTime" start_time: String, 1 "EndTime" end_time: String, 2 "Period" period: i64,
    3 "MetricDimensions" metric_dimensions: Vec<MetricDimension>, 4 "Metrics" metrics: Vec<Metric>,
    5 "Kind" kind: String
} }

/// Response of [`DescribeInvocationMetricScatterPlot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationMetricScatterPlotOutput {
    pub result: Option<InvocationMetricScatterPlot>,
}
model! { DescribeInvocationMetricScatterPlotOutput {
    0 "Result" result: InvocationMetricScatterPlot
} }

/// In the response of [`DescribeInvocationMetricScatterPlot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvocationMetricScatterPlot {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub period: Option<i64>,
    pub data_points: Vec<MultiValueDataPoints>,
}
model! { InvocationMetricScatterPlot {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64, 2 "Period" period: i64,
    3 "DataPoints" data_points: Vec<MultiValueDataPoints>
} }

/// In the response of [`DescribeInvocationMetricScatterPlot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiValueDataPoints {
    pub points: Vec<MultiValue>,
    pub metric_name: Option<String>,
    pub point_keys: Vec<String>,
}
model! { MultiValueDataPoints {
    0 "Points" points: Vec<MultiValue>, 1 "MetricName" metric_name: String, 2 "PointKeys" point_keys: Vec<String>
} }

/// In the response of [`DescribeInvocationMetricScatterPlot`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiValue {
    pub values: Vec<f64>,
}
model! { MultiValue {
    0 "Values" values: Vec<f64>
} }

/// Describes jvm monitor: `DescribeJvmMonitor` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeJvmMonitor>.
///
/// Errors: [`codes::FAILED_OPERATION_TSF_CMONITOR_CTSDB_CLIENT_REQUEST_FAIL`],
/// [`codes::FAILED_OPERATION_TSF_MONITOR_WAITED_TIMEOUT`], [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::INTERNAL_ERROR_TSF_MONITOR_DATE_PARSE_FAILED`], [`codes::INTERNAL_ERROR_TSF_MONITOR_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_BAD_REQUEST`], [`codes::INVALID_PARAMETER_TSF_MONITOR_REQUEST_PARAM_ILLEGAL`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJvmMonitor {
    /// Required.
    pub instance_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub time_granularity: i64,
    /// Required.
    pub from: String,
    /// Required.
    pub to: String,
    /// Required.
    pub required_pictures: Vec<String>,
    pub tag: Option<String>,
}

/// Arguments of [`DescribeJvmMonitor::new`].
pub struct DescribeJvmMonitorRequired {
    pub instance_id: String,
    pub application_id: String,
    pub time_granularity: i64,
    pub from: String,
    pub to: String,
    pub required_pictures: Vec<String>,
}
operation! {
    DescribeJvmMonitor { DescribeJvmMonitorRequired: instance_id, application_id, time_granularity, from, to, required_pictures }
    "DescribeJvmMonitor" -> DescribeJvmMonitorOutput {
    0 "InstanceId" instance_id, 1 "ApplicationId" application_id, 2 "TimeGranularity" time_granularity, 3 "From" from,
    4 "To" to, 5 "RequiredPictures" required_pictures, 6 "Tag" tag: String
} }

/// Response of [`DescribeJvmMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJvmMonitorOutput {
    pub result: Option<JvmMonitorData>,
}
model! { DescribeJvmMonitorOutput {
    0 "Result" result: JvmMonitorData
} }

/// In the response of [`DescribeJvmMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JvmMonitorData {
    pub heap_memory: Option<MemoryPicture>,
    pub non_heap_memory: Option<MemoryPicture>,
    pub eden_space: Option<MemoryPicture>,
    pub survivor_space: Option<MemoryPicture>,
    pub old_space: Option<MemoryPicture>,
    pub meta_space: Option<MemoryPicture>,
    pub thread_picture: Option<ThreadPicture>,
    pub young_gc: Vec<CurvePoint>,
    pub full_gc: Vec<CurvePoint>,
    pub cpu_usage: Vec<CurvePoint>,
    pub class_count: Vec<CurvePoint>,
}
model! { JvmMonitorData {
    0 "HeapMemory" heap_memory: MemoryPicture, 1 "NonHeapMemory" non_heap_memory: MemoryPicture,
    2 "EdenSpace" eden_space: MemoryPicture, 3 "SurvivorSpace" survivor_space: MemoryPicture,
    4 "OldSpace" old_space: MemoryPicture, 5 "MetaSpace" meta_space: MemoryPicture,
    6 "ThreadPicture" thread_picture: ThreadPicture, 7 "YoungGC" young_gc: Vec<CurvePoint>,
    8 "FullGC" full_gc: Vec<CurvePoint>, 9 "CpuUsage" cpu_usage: Vec<CurvePoint>,
    10 "ClassCount" class_count: Vec<CurvePoint>
} }

/// In the response of [`DescribeJvmMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemoryPicture {
    pub max: Vec<CurvePoint>,
    pub used: Vec<CurvePoint>,
    pub committed: Vec<CurvePoint>,
}
model! { MemoryPicture {
    0 "Max" max: Vec<CurvePoint>, 1 "Used" used: Vec<CurvePoint>, 2 "Committed" committed: Vec<CurvePoint>
} }

/// In the response of [`DescribeJvmMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CurvePoint {
    pub label: Option<String>,
    pub value: Option<String>,
    pub timestamp: Option<String>,
}
model! { CurvePoint {
    0 "Label" label: String, 1 "Value" value: String, 2 "Timestamp" timestamp: String
} }

/// In the response of [`DescribeJvmMonitor`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadPicture {
    pub thread_count: Vec<CurvePoint>,
    pub thread_active: Vec<CurvePoint>,
    /// Deprecated.
    pub deamon_thread_count: Vec<CurvePoint>,
    pub daemon_thread_count: Vec<CurvePoint>,
}
model! { ThreadPicture {
    0 "ThreadCount" thread_count: Vec<CurvePoint>, 1 "ThreadActive" thread_active: Vec<CurvePoint>,
    2 "DeamonThreadCount" deamon_thread_count: Vec<CurvePoint>,
    3 "DaemonThreadCount" daemon_thread_count: Vec<CurvePoint>
} }

/// Describes lane rules: `DescribeLaneRules` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeLaneRules>.
///
/// Errors: [`codes::FAILED_OPERATION_LANE_INFO_DELETE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_INFO_GROUP_NOT_EMPTY`], [`codes::FAILED_OPERATION_LANE_INFO_RELEASE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_RULE_ENABLE_CONSUL_FAILED`], [`codes::FAILED_OPERATION_LANE_RULE_MAX_LIMIT`],
/// [`codes::FAILED_OPERATION_SERVICE_QUERY_FAILED`], [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`], [`codes::INVALID_PARAMETER_LANE_INFO_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NAME_ALREADY_USED`], [`codes::INVALID_PARAMETER_LANE_INFO_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NAME_NOT_EMPTY`], [`codes::INVALID_PARAMETER_LANE_INFO_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NOT_EXIST`], [`codes::INVALID_PARAMETER_LANE_INFO_NOT_EXIST_ENTRANCE`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_REMARK_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NAME_ALREADY_USED`], [`codes::INVALID_PARAMETER_LANE_RULE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NAME_NOT_EMPTY`], [`codes::INVALID_PARAMETER_LANE_RULE_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NOT_EXIST`], [`codes::INVALID_PARAMETER_LANE_RULE_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NAME_NOT_EMPTY`], [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NOT_EMPTY`], [`codes::INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST_ENTRANCE`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG`],
/// [`codes::RESOURCE_NOT_FOUND_LICENSE_SERVER_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaneRules {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub search_word: Option<String>,
    pub rule_id: Option<String>,
    pub rule_id_list: Option<Vec<String>>,
    pub query_all: Option<bool>,
}
operation! { DescribeLaneRules() "DescribeLaneRules" -> DescribeLaneRulesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "SearchWord" search_word: String, 3 "RuleId" rule_id: String,
    4 "RuleIdList" rule_id_list: Vec<String>, 5 "QueryAll" query_all: bool
} }
paged! { DescribeLaneRules: LaneRule = Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeLaneRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaneRulesOutput {
    pub result: Option<LaneRules>,
}
model! { DescribeLaneRulesOutput {
    0 "Result" result: LaneRules
} }

/// In the response of [`DescribeLaneRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaneRules {
    pub total_count: Option<i64>,
    pub content: Vec<LaneRule>,
}
model! { LaneRules {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<LaneRule>
} }

/// In the response of [`DescribeLaneRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaneRule {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub priority: Option<i64>,
    pub remark: Option<String>,
    pub rule_tag_list: Vec<LaneRuleTag>,
    pub rule_tag_relationship: Option<String>,
    pub lane_id: Option<String>,
    pub enable: Option<bool>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { LaneRule {
    0 "RuleId" rule_id: String, 1 "RuleName" rule_name: String, 2 "Priority" priority: i64, 3 "Remark" remark: String,
    4 "RuleTagList" rule_tag_list: Vec<LaneRuleTag>, 5 "RuleTagRelationship" rule_tag_relationship: String,
    6 "LaneId" lane_id: String, 7 "Enable" enable: bool, 8 "CreateTime" create_time: i64,
    9 "UpdateTime" update_time: i64
} }

/// Describes lanes: `DescribeLanes` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeLanes>.
///
/// Errors: [`codes::FAILED_OPERATION_LANE_INFO_DELETE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_INFO_GROUP_NOT_EMPTY`], [`codes::FAILED_OPERATION_LANE_INFO_RELEASE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_RULE_ENABLE_CONSUL_FAILED`], [`codes::FAILED_OPERATION_LANE_RULE_MAX_LIMIT`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_ALREADY_USED`], [`codes::INVALID_PARAMETER_LANE_INFO_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NAME_INVALID`], [`codes::INVALID_PARAMETER_LANE_INFO_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NOT_EXIST_ENTRANCE`], [`codes::INVALID_PARAMETER_LANE_INFO_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_INFO_NOT_EXIST`], [`codes::INVALID_PARAMETER_LANE_RULE_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NAME_INVALID`], [`codes::INVALID_PARAMETER_LANE_RULE_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_REMARK_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST_ENTRANCE`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLanes {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub search_word: Option<String>,
    pub lane_id_list: Option<Vec<String>>,
    pub disable_program_auth_check: Option<bool>,
}
operation! { DescribeLanes() "DescribeLanes" -> DescribeLanesOutput {
    0 "Limit" limit: i64, 1 "Offset" offset: i64, 2 "SearchWord" search_word: String,
    3 "LaneIdList" lane_id_list: Vec<String>, 4 "DisableProgramAuthCheck" disable_program_auth_check: bool
} }
paged! { DescribeLanes: LaneInfo = Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeLanes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLanesOutput {
    pub result: Option<LaneInfos>,
}
model! { DescribeLanesOutput {
    0 "Result" result: LaneInfos
} }

/// In the response of [`DescribeLanes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaneInfos {
    pub total_count: Option<i64>,
    pub content: Vec<LaneInfo>,
}
model! { LaneInfos {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<LaneInfo>
} }

/// In the response of [`DescribeLanes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaneInfo {
    pub lane_id: Option<String>,
    pub lane_name: Option<String>,
    pub remark: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub lane_group_list: Vec<LaneGroup>,
    pub entrance: Option<bool>,
    pub namespace_id_list: Vec<String>,
    pub lane_group_id: Option<String>,
    pub delete_disabled: Option<bool>,
    pub delete_disabled_reason: Option<String>,
}
model! { LaneInfo {
    0 "LaneId" lane_id: String, 1 "LaneName" lane_name: String, 2 "Remark" remark: String,
    3 "CreateTime" create_time: i64, 4 "UpdateTime" update_time: i64, 5 "LaneGroupList" lane_group_list: Vec<LaneGroup>,
    6 "Entrance" entrance: bool, 7 "NamespaceIdList" namespace_id_list: Vec<String>,
    8 "LaneGroupId" lane_group_id: String, 9 "DeleteDisabled" delete_disabled: bool,
    10 "DeleteDisabledReason" delete_disabled_reason: String
} }

/// Describes licenses: `DescribeLicenses` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeLicenses>.
///
/// Errors: [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::INVALID_PARAMETER_BAD_REQUEST`],
/// [`codes::RESOURCE_NOT_FOUND_INTERFACE_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicenses {
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeLicenses() "DescribeLicenses" -> DescribeLicensesOutput {
    0 "Offset" offset: i64, 1 "Limit" limit: i64
} }
paged! { DescribeLicenses: LicenseTag = Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeLicenses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicensesOutput {
    pub result: Option<TsfPageLicenseTag>,
}
model! { DescribeLicensesOutput {
    0 "Result" result: TsfPageLicenseTag
} }

/// In the response of [`DescribeLicenses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageLicenseTag {
    pub total_count: Option<i64>,
    pub content: Vec<LicenseTag>,
}
model! { TsfPageLicenseTag {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<LicenseTag>
} }

/// In the response of [`DescribeLicenses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseTag {
    pub license_id: Option<String>,
    pub tags: Vec<Tag>,
}
model! { LicenseTag {
    0 "LicenseId" license_id: String, 1 "Tags" tags: Vec<Tag>
} }

/// Describes log capacity: `DescribeLogCapacity` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeLogCapacity>.
///
/// Errors: [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::RESOURCE_NOT_FOUND_INTERFACE_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORT_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogCapacity {}
operation! { DescribeLogCapacity() "DescribeLogCapacity" -> DescribeLogCapacityOutput {} }

/// Response of [`DescribeLogCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogCapacityOutput {
    pub used_space: Option<f64>,
    pub capacity: Option<f64>,
}
model! { DescribeLogCapacityOutput {
    0 "UsedSpace" used_space: f64, 1 "Capacity" capacity: f64
} }

/// Describes microservice: `DescribeMicroservice` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeMicroservice>.
///
/// Errors: [`codes::FAILED_OPERATION_GROUP_QUERY_FAILD`], [`codes::FAILED_OPERATION_SERVICE_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_CLOUD_API_PROXY_ERROR`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::MISSING_PARAMETER_SERVICE_ID_REQUIRED`], [`codes::RESOURCE_NOT_FOUND_SERVICE_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMicroservice {
    /// Required.
    pub microservice_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub group_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
}
operation! { DescribeMicroservice(microservice_id: String) "DescribeMicroservice" -> DescribeMicroserviceOutput {
    0 "MicroserviceId" microservice_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "GroupIds" group_ids: Vec<String>, 4 "Filters" filters: Vec<Filter>
} }
paged! { DescribeMicroservice: MsInstance =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeMicroservice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMicroserviceOutput {
    pub result: Option<TsfPageMsInstance>,
}
model! { DescribeMicroserviceOutput {
    0 "Result" result: TsfPageMsInstance
} }

/// In the response of [`DescribeMicroservice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageMsInstance {
    pub total_count: Option<i64>,
    pub content: Vec<MsInstance>,
}
model! { TsfPageMsInstance {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<MsInstance>
} }

/// In the response of [`DescribeMicroservice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MsInstance {
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub port: Option<String>,
    pub lan_ip: Option<String>,
    pub wan_ip: Option<String>,
    pub instance_available_status: Option<String>,
    pub service_instance_status: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub instance_status: Option<String>,
    pub health_check_url: Option<String>,
    pub cluster_type: Option<String>,
    pub application_package_version: Option<String>,
    pub application_type: Option<String>,
    pub service_status: Option<String>,
    pub registration_time: Option<i64>,
    pub last_heartbeat_time: Option<i64>,
    pub registration_id: Option<String>,
    pub hidden_status: Option<String>,
    pub meta_json: Option<String>,
}
model! { MsInstance {
    0 "InstanceId" instance_id: String, 1 "InstanceName" instance_name: String, 2 "Port" port: String,
    3 "LanIp" lan_ip: String, 4 "WanIp" wan_ip: String, 5 "InstanceAvailableStatus" instance_available_status: String,
    6 "ServiceInstanceStatus" service_instance_status: String, 7 "ApplicationId" application_id: String,
    8 "ApplicationName" application_name: String, 9 "ClusterId" cluster_id: String,
    10 "ClusterName" cluster_name: String, 11 "NamespaceId" namespace_id: String,
    12 "NamespaceName" namespace_name: String, 13 "GroupId" group_id: String, 14 "GroupName" group_name: String,
    15 "InstanceStatus" instance_status: String, 16 "HealthCheckUrl" health_check_url: String,
    17 "ClusterType" cluster_type: String, 18 "ApplicationPackageVersion" application_package_version: String,
    19 "ApplicationType" application_type: String, 20 "ServiceStatus" service_status: String,
    21 "RegistrationTime" registration_time: i64, 22 "LastHeartbeatTime" last_heartbeat_time: i64,
    23 "RegistrationId" registration_id: String, 24 "HiddenStatus" hidden_status: String,
    25 "MetaJson" meta_json: String
} }

/// Describes microservices: `DescribeMicroservices` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeMicroservices>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_INSERT_FAILED`], [`codes::FAILED_OPERATION_SERVICE_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`], [`codes::INVALID_PARAMETER_BAD_REQUEST`],
/// [`codes::INVALID_PARAMETER_VALUE_SERVICE_NOT_EXISTS_OR_PERMISSION_DENIED`],
/// [`codes::MISSING_PARAMETER_NAMESPACE_ID_REQUIRED`], [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMicroservices {
    /// Required.
    pub namespace_id: String,
    pub search_word: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub status: Option<Vec<String>>,
    pub microservice_id_list: Option<Vec<String>>,
    pub microservice_name_list: Option<Vec<String>>,
    pub config_center_instance_id: Option<String>,
}
operation! { DescribeMicroservices(namespace_id: String) "DescribeMicroservices" -> DescribeMicroservicesOutput {
    0 "NamespaceId" namespace_id, 1 "SearchWord" search_word: String, 2 "OrderBy" order_by: String,
    3 "OrderType" order_type: i64, 4 "Offset" offset: i64, 5 "Limit" limit: i64, 6 "Status" status: Vec<String>,
    7 "MicroserviceIdList" microservice_id_list: Vec<String>,
    8 "MicroserviceNameList" microservice_name_list: Vec<String>,
    9 "ConfigCenterInstanceId" config_center_instance_id: String
} }
paged! { DescribeMicroservices: Microservice =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeMicroservices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMicroservicesOutput {
    pub result: Option<TsfPageMicroservice>,
}
model! { DescribeMicroservicesOutput {
    0 "Result" result: TsfPageMicroservice
} }

/// In the response of [`DescribeMicroservices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageMicroservice {
    pub total_count: Option<i64>,
    pub content: Vec<Microservice>,
}
model! { TsfPageMicroservice {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<Microservice>
} }

/// In the response of [`DescribeMicroservices`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Microservice {
    pub microservice_id: Option<String>,
    pub microservice_name: Option<String>,
    pub microservice_desc: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub namespace_id: Option<String>,
    pub run_instance_count: Option<i64>,
    pub critical_instance_count: Option<i64>,
    pub delete_disabled: Option<bool>,
    pub delete_disabled_reason: Option<String>,
}
model! { Microservice {
    0 "MicroserviceId" microservice_id: String, 1 "MicroserviceName" microservice_name: String,
    2 "MicroserviceDesc" microservice_desc: String, 3 "CreateTime" create_time: i64, 4 "UpdateTime" update_time: i64,
    5 "NamespaceId" namespace_id: String, 6 "RunInstanceCount" run_instance_count: i64,
    7 "CriticalInstanceCount" critical_instance_count: i64, 8 "DeleteDisabled" delete_disabled: bool,
    9 "DeleteDisabledReason" delete_disabled_reason: String
} }

/// Describes microservices by group ids: `DescribeMicroservicesByGroupIds` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeMicroservicesByGroupIds>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_QUERY_FAILED`], [`codes::FAILED_OPERATION_TSF_MS_ERROR`],
/// [`codes::INTERNAL_ERROR_TSF_MS_ERROR`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_MS_PARAMETER_INVALID`], [`codes::MISSING_PARAMETER_NAMESPACE_ID_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMicroservicesByGroupIds {
    /// Required.
    pub group_ids: Vec<String>,
}
operation! { DescribeMicroservicesByGroupIds(group_ids: Vec<String>)
    "DescribeMicroservicesByGroupIds" -> DescribeMicroservicesByGroupIdsOutput {
    0 "GroupIds" group_ids
} }

/// Response of [`DescribeMicroservicesByGroupIds`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMicroservicesByGroupIdsOutput {
    pub result: Option<TsfPageMicroservice>,
}
model! { DescribeMicroservicesByGroupIdsOutput {
    0 "Result" result: TsfPageMicroservice
} }

/// Describes ms api list: `DescribeMsApiList` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeMsApiList>.
///
/// Errors: [`codes::FAILED_OPERATION_SERVICE_INSERT_FAILED`], [`codes::FAILED_OPERATION_SERVICE_QUERY_FAILED`],
/// [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`], [`codes::MISSING_PARAMETER_REQUIRED_PARAMETER_MISSING`],
/// [`codes::RESOURCE_NOT_FOUND_SERVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMsApiList {
    /// Required.
    pub microservice_id: String,
    pub search_word: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub batch_api_param_list: Option<Vec<ApiParam>>,
}
operation! { DescribeMsApiList(microservice_id: String) "DescribeMsApiList" -> DescribeMsApiListOutput {
    0 "MicroserviceId" microservice_id, 1 "SearchWord" search_word: String, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "BatchApiParamList" batch_api_param_list: Vec<ApiParam>
} }
paged! { DescribeMsApiList: MsApiArray = Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// In the request of [`DescribeMsApiList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiParam {
    /// Required.
    pub method: Option<String>,
    /// Required.
    pub path: Option<String>,
}
input! { ApiParam(method: String, path: String) {
    0 "Method" method: String, 1 "Path" path: String
} }

/// Response of [`DescribeMsApiList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMsApiListOutput {
    pub result: Option<TsfApiListResponse>,
}
model! { DescribeMsApiListOutput {
    0 "Result" result: TsfApiListResponse
} }

/// In the response of [`DescribeMsApiList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfApiListResponse {
    pub total_count: Option<i64>,
    pub content: Vec<MsApiArray>,
}
model! { TsfApiListResponse {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<MsApiArray>
} }

/// In the response of [`DescribeMsApiList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MsApiArray {
    pub path: Option<String>,
    pub method: Option<String>,
    pub description: Option<String>,
    pub status: Option<i64>,
    pub api_id: Option<String>,
    pub src_type_name: Option<String>,
}
model! { MsApiArray {
    0 "Path" path: String, 1 "Method" method: String, 2 "Description" description: String, 3 "Status" status: i64,
    4 "ApiId" api_id: String, 5 "SrcTypeName" src_type_name: String
} }

/// Describes overview invocation: `DescribeOverviewInvocation` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeOverviewInvocation>.
///
/// Errors: [`codes::FAILED_OPERATION_TSF_APM_CTSDB_CLIENT_REQUEST_ERROR`],
/// [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_TSF_APM_STATS_SEARCH_REQUEST_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewInvocation {
    pub namespace_id: Option<String>,
    pub r#type: Option<String>,
    pub period: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
}
operation! { DescribeOverviewInvocation() "DescribeOverviewInvocation" -> DescribeOverviewInvocationOutput {
    0 "NamespaceId" namespace_id: String, 1 "Type" r#type: String, 2 "Period" period: i64,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String
} }

/// Response of [`DescribeOverviewInvocation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewInvocationOutput {
    pub result: Vec<MetricDataPoint>,
}
model! { DescribeOverviewInvocationOutput {
    0 "Result" result: Vec<MetricDataPoint>
} }

/// Describes path rewrite: `DescribePathRewrite` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribePathRewrite>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePathRewrite {
    /// Required.
    pub path_rewrite_id: String,
}
operation! { DescribePathRewrite(path_rewrite_id: String) "DescribePathRewrite" -> DescribePathRewriteOutput {
    0 "PathRewriteId" path_rewrite_id
} }

/// Response of [`DescribePathRewrite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePathRewriteOutput {
    pub result: Option<PathRewrite>,
}
model! { DescribePathRewriteOutput {
    0 "Result" result: PathRewrite
} }

/// In the response of [`DescribePathRewrite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathRewrite {
    pub path_rewrite_id: Option<String>,
    pub gateway_group_id: Option<String>,
    pub regex: Option<String>,
    pub replacement: Option<String>,
    pub blocked: Option<String>,
    pub order: Option<i64>,
}
model! { PathRewrite {
    0 "PathRewriteId" path_rewrite_id: String, 1 "GatewayGroupId" gateway_group_id: String, 2 "Regex" regex: String,
    3 "Replacement" replacement: String, 4 "Blocked" blocked: String, 5 "Order" order: i64
} }

/// Describes path rewrites: `DescribePathRewrites` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribePathRewrites>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePathRewrites {
    /// Required.
    pub gateway_group_id: String,
    pub search_word: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
}
operation! { DescribePathRewrites(gateway_group_id: String) "DescribePathRewrites" -> DescribePathRewritesOutput {
    0 "GatewayGroupId" gateway_group_id, 1 "SearchWord" search_word: String, 2 "Limit" limit: i64,
    3 "Offset" offset: i64
} }
paged! { DescribePathRewrites: PathRewrite =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribePathRewrites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePathRewritesOutput {
    pub result: Option<PathRewritePage>,
}
model! { DescribePathRewritesOutput {
    0 "Result" result: PathRewritePage
} }

/// In the response of [`DescribePathRewrites`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathRewritePage {
    pub total_count: Option<i64>,
    pub content: Vec<PathRewrite>,
}
model! { PathRewritePage {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<PathRewrite>
} }

/// Describes pkgs: `DescribePkgs` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribePkgs>.
///
/// Errors: [`codes::INTERNAL_ERROR_RUNTIME_ERROR`], [`codes::RESOURCE_NOT_FOUND_INTERFACE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORT_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePkgs {
    /// Required.
    pub application_id: String,
    pub search_word: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub repository_type: Option<String>,
    pub repository_id: Option<String>,
    pub package_type_list: Option<Vec<String>>,
}
operation! { DescribePkgs(application_id: String) "DescribePkgs" -> DescribePkgsOutput {
    0 "ApplicationId" application_id, 1 "SearchWord" search_word: String, 2 "OrderBy" order_by: String,
    3 "OrderType" order_type: i64, 4 "Offset" offset: i64, 5 "Limit" limit: i64,
    6 "RepositoryType" repository_type: String, 7 "RepositoryId" repository_id: String,
    8 "PackageTypeList" package_type_list: Vec<String>
} }
paged! { DescribePkgs: PkgInfo = Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribePkgs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePkgsOutput {
    pub result: Option<PkgList>,
}
model! { DescribePkgsOutput {
    0 "Result" result: PkgList
} }

/// In the response of [`DescribePkgs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PkgList {
    pub total_count: Option<i64>,
    pub content: Vec<PkgInfo>,
    pub repository_id: Option<String>,
    pub repository_type: Option<String>,
    pub repository_name: Option<String>,
}
model! { PkgList {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<PkgInfo>, 2 "RepositoryId" repository_id: String,
    3 "RepositoryType" repository_type: String, 4 "RepositoryName" repository_name: String
} }

/// In the response of [`DescribePkgs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PkgInfo {
    pub pkg_id: Option<String>,
    pub pkg_name: Option<String>,
    pub pkg_type: Option<String>,
    pub pkg_version: Option<String>,
    pub pkg_desc: Option<String>,
    pub upload_time: Option<String>,
    pub md5: Option<String>,
    pub pkg_pub_status: Option<i64>,
    pub pkg_bind_info: Vec<PkgBind>,
}
model! { PkgInfo {
    0 "PkgId" pkg_id: String, 1 "PkgName" pkg_name: String, 2 "PkgType" pkg_type: String,
    3 "PkgVersion" pkg_version: String, 4 "PkgDesc" pkg_desc: String, 5 "UploadTime" upload_time: String,
    6 "Md5" md5: String, 7 "PkgPubStatus" pkg_pub_status: i64, 8 "PkgBindInfo" pkg_bind_info: Vec<PkgBind>
} }

/// In the response of [`DescribePkgs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PkgBind {
    pub application_id: Option<String>,
    pub group_id: Option<String>,
}
model! { PkgBind {
    0 "ApplicationId" application_id: String, 1 "GroupId" group_id: String
} }

/// Describes plugin instances: `DescribePluginInstances` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribePluginInstances>.
///
/// Errors: [`codes::INTERNAL_ERROR_RUNTIME_ERROR`], [`codes::RESOURCE_NOT_FOUND_INTERFACE_NOT_FOUND`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORT_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginInstances {
    /// Required.
    pub scope_value: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub bound: Option<bool>,
    pub r#type: Option<String>,
    pub search_word: Option<String>,
}
operation! { DescribePluginInstances(scope_value: String, offset: i64, limit: i64)
    "DescribePluginInstances" -> DescribePluginInstancesOutput {
    0 "ScopeValue" scope_value, 1 "Offset" offset, 2 "Limit" limit, 3 "Bound" bound: bool, 4 "Type" r#type: String,
    5 "SearchWord" search_word: String
} }
paged! { DescribePluginInstances: GatewayPlugin =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribePluginInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginInstancesOutput {
    pub result: Option<TsfPageGatewayPlugin>,
}
model! { DescribePluginInstancesOutput {
    0 "Result" result: TsfPageGatewayPlugin
} }

/// In the response of [`DescribePluginInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageGatewayPlugin {
    pub total_count: Option<i64>,
    pub content: Vec<GatewayPlugin>,
}
model! { TsfPageGatewayPlugin {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<GatewayPlugin>
} }

/// In the response of [`DescribePluginInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayPlugin {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
    pub status: Option<String>,
    pub delete_disabled: Option<bool>,
    pub delete_disabled_reason: Option<String>,
    pub bind_disabled: Option<bool>,
}
model! { GatewayPlugin {
    0 "Id" id: String, 1 "Name" name: String, 2 "Type" r#type: String, 3 "Description" description: String,
    4 "CreatedTime" created_time: String, 5 "UpdatedTime" updated_time: String, 6 "Status" status: String,
    7 "DeleteDisabled" delete_disabled: bool, 8 "DeleteDisabledReason" delete_disabled_reason: String,
    9 "BindDisabled" bind_disabled: bool
} }

/// Describes pod instances: `DescribePodInstances` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribePodInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETE_CONNECT_ERROR`],
/// [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETES_CONNECT_ERROR`], [`codes::FAILED_OPERATION_GROUP_QUERY_FAILD`],
/// [`codes::FAILED_OPERATION_GROUP_QUERY_FAILED`], [`codes::FAILED_OPERATION_INSTANCE_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_CONNECT_ERROR`],
/// [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`], [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_GROUPID_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_LIMIT_VALUE_INVALID`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CONTAINERGROUP_GROUP_NAMESPACE_CLUSTER_NOT_FOUND`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePodInstances {
    /// Required.
    pub group_id: String,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub pod_name_list: Option<Vec<String>>,
    pub deploy_version: Option<String>,
    pub task_id: Option<String>,
}
operation! { DescribePodInstances(group_id: String) "DescribePodInstances" -> DescribePodInstancesOutput {
    0 "GroupId" group_id, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "PodNameList" pod_name_list: Vec<String>,
    4 "DeployVersion" deploy_version: String, 5 "TaskId" task_id: String
} }
paged! { DescribePodInstances: GroupPod = Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribePodInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePodInstancesOutput {
    pub result: Option<GroupPodResult>,
}
model! { DescribePodInstancesOutput {
    0 "Result" result: GroupPodResult
} }

/// In the response of [`DescribePodInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupPodResult {
    pub total_count: Option<i64>,
    pub content: Vec<GroupPod>,
}
model! { GroupPodResult {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<GroupPod>
} }

/// In the response of [`DescribePodInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupPod {
    pub pod_name: Option<String>,
    pub pod_id: Option<String>,
    pub status: Option<String>,
    pub reason: Option<String>,
    pub node_ip: Option<String>,
    pub ip: Option<String>,
    pub restart_count: Option<i64>,
    pub ready_count: Option<i64>,
    pub runtime: Option<String>,
    pub created_at: Option<String>,
    pub service_instance_status: Option<String>,
    pub instance_available_status: Option<String>,
    pub instance_status: Option<String>,
    pub node_instance_id: Option<String>,
    pub spec_total_count: Option<String>,
}
model! { GroupPod {
    0 "PodName" pod_name: String, 1 "PodId" pod_id: String, 2 "Status" status: String, 3 "Reason" reason: String,
    4 "NodeIp" node_ip: String, 5 "Ip" ip: String, 6 "RestartCount" restart_count: i64, 7 "ReadyCount" ready_count: i64,
    8 "Runtime" runtime: String, 9 "CreatedAt" created_at: String,
    10 "ServiceInstanceStatus" service_instance_status: String,
    11 "InstanceAvailableStatus" instance_available_status: String, 12 "InstanceStatus" instance_status: String,
    13 "NodeInstanceId" node_instance_id: String, 14 "SpecTotalCount" spec_total_count: String
} }

/// Describes programs: `DescribePrograms` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribePrograms>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePrograms {
    pub search_word: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub search_filters: Option<SearchFiltersProgram>,
}
operation! { DescribePrograms() "DescribePrograms" -> DescribeProgramsOutput {
    0 "SearchWord" search_word: String, 1 "Limit" limit: i64, 2 "Offset" offset: i64,
    3 "SearchFilters" search_filters: SearchFiltersProgram
} }
paged! { DescribePrograms: Program = Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// In the request of [`DescribePrograms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFiltersProgram {
    pub program_id: Option<String>,
    pub program_name: Option<String>,
}
input! { SearchFiltersProgram() {
    0 "ProgramId" program_id: String, 1 "ProgramName" program_name: String
} }

/// Response of [`DescribePrograms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProgramsOutput {
    pub result: Option<PagedProgram>,
}
model! { DescribeProgramsOutput {
    0 "Result" result: PagedProgram
} }

/// In the response of [`DescribePrograms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PagedProgram {
    pub total_count: Option<i64>,
    pub content: Vec<Program>,
}
model! { PagedProgram {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<Program>
} }

/// In the response of [`DescribePrograms`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Program {
    pub program_id: Option<String>,
    pub program_name: Option<String>,
    pub program_desc: Option<String>,
    pub delete_flag: Option<bool>,
    pub creation_time: Option<i64>,
    pub last_update_time: Option<i64>,
    pub program_item_list: Vec<ProgramItem>,
}
model! { Program {
    0 "ProgramId" program_id: String, 1 "ProgramName" program_name: String, 2 "ProgramDesc" program_desc: String,
    3 "DeleteFlag" delete_flag: bool, 4 "CreationTime" creation_time: i64, 5 "LastUpdateTime" last_update_time: i64,
    6 "ProgramItemList" program_item_list: Vec<ProgramItem>
} }

/// Describes public config: `DescribePublicConfig` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribePublicConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicConfig {
    /// Required.
    pub config_id: String,
}
operation! { DescribePublicConfig(config_id: String) "DescribePublicConfig" -> DescribePublicConfigOutput {
    0 "ConfigId" config_id
} }

/// Response of [`DescribePublicConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicConfigOutput {
    pub result: Option<Config>,
}
model! { DescribePublicConfigOutput {
    0 "Result" result: Config
} }

/// Describes public config release logs: `DescribePublicConfigReleaseLogs` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribePublicConfigReleaseLogs>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_NAMESPACE_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_RELEASE_LOG_QUERY_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicConfigReleaseLogs {
    pub namespace_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribePublicConfigReleaseLogs()
    "DescribePublicConfigReleaseLogs" -> DescribePublicConfigReleaseLogsOutput {
    0 "NamespaceId" namespace_id: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribePublicConfigReleaseLogs: ConfigReleaseLog =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribePublicConfigReleaseLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicConfigReleaseLogsOutput {
    pub result: Option<TsfPageConfigReleaseLog>,
}
model! { DescribePublicConfigReleaseLogsOutput {
    0 "Result" result: TsfPageConfigReleaseLog
} }

/// Describes public config releases: `DescribePublicConfigReleases` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribePublicConfigReleases>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_NAMESPACE_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_RELEASE_QUERY_FAILED`], [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`], [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicConfigReleases {
    pub config_name: Option<String>,
    pub namespace_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub config_id: Option<String>,
}
operation! { DescribePublicConfigReleases() "DescribePublicConfigReleases" -> DescribePublicConfigReleasesOutput {
    0 "ConfigName" config_name: String, 1 "NamespaceId" namespace_id: String, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "ConfigId" config_id: String
} }
paged! { DescribePublicConfigReleases: ConfigRelease =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribePublicConfigReleases`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicConfigReleasesOutput {
    pub result: Option<TsfPageConfigRelease>,
}
model! { DescribePublicConfigReleasesOutput {
    0 "Result" result: TsfPageConfigRelease
} }

/// Describes public config summary: `DescribePublicConfigSummary` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribePublicConfigSummary>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicConfigSummary {
    pub search_word: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by: Option<String>,
    pub order_type: Option<i64>,
    pub config_tag_list: Option<Vec<String>>,
    pub disable_program_auth_check: Option<bool>,
    pub config_id_list: Option<Vec<String>>,
}
operation! { DescribePublicConfigSummary() "DescribePublicConfigSummary" -> DescribePublicConfigSummaryOutput {
    0 "SearchWord" search_word: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "OrderBy" order_by: String,
    4 "OrderType" order_type: i64, 5 "ConfigTagList" config_tag_list: Vec<String>,
    6 "DisableProgramAuthCheck" disable_program_auth_check: bool, 7 "ConfigIdList" config_id_list: Vec<String>
} }
paged! { DescribePublicConfigSummary: Config =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribePublicConfigSummary`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicConfigSummaryOutput {
    pub result: Option<TsfPageConfig>,
}
model! { DescribePublicConfigSummaryOutput {
    0 "Result" result: TsfPageConfig
} }

/// Describes public configs: `DescribePublicConfigs` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribePublicConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicConfigs {
    pub config_id: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub config_id_list: Option<Vec<String>>,
    pub config_name: Option<String>,
    pub config_version: Option<String>,
}
operation! { DescribePublicConfigs() "DescribePublicConfigs" -> DescribePublicConfigsOutput {
    0 "ConfigId" config_id: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "ConfigIdList" config_id_list: Vec<String>, 4 "ConfigName" config_name: String,
    5 "ConfigVersion" config_version: String
} }
paged! { DescribePublicConfigs: Config = Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribePublicConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicConfigsOutput {
    pub result: Option<TsfPageConfig>,
}
model! { DescribePublicConfigsOutput {
    0 "Result" result: TsfPageConfig
} }

/// Describes released config: `DescribeReleasedConfig` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeReleasedConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_GROUP_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_PERMISSION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReleasedConfig {
    /// Required.
    pub group_id: String,
}
operation! { DescribeReleasedConfig(group_id: String) "DescribeReleasedConfig" -> DescribeReleasedConfigOutput {
    0 "GroupId" group_id
} }

/// Response of [`DescribeReleasedConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReleasedConfigOutput {
    pub result: Option<String>,
}
model! { DescribeReleasedConfigOutput {
    0 "Result" result: String
} }

/// Describes repositories: `DescribeRepositories` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeRepositories>.
///
/// Errors: [`codes::INTERNAL_ERROR_RUNTIME_ERROR`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORT_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepositories {
    pub search_word: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub repository_type: Option<String>,
}
operation! { DescribeRepositories() "DescribeRepositories" -> DescribeRepositoriesOutput {
    0 "SearchWord" search_word: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64,
    3 "RepositoryType" repository_type: String
} }
paged! { DescribeRepositories: RepositoryInfo =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeRepositories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepositoriesOutput {
    pub result: Option<RepositoryList>,
}
model! { DescribeRepositoriesOutput {
    0 "Result" result: RepositoryList
} }

/// In the response of [`DescribeRepositories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepositoryList {
    pub total_count: Option<i64>,
    pub content: Vec<RepositoryInfo>,
}
model! { RepositoryList {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<RepositoryInfo>
} }

/// In the response of [`DescribeRepositories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepositoryInfo {
    pub repository_id: Option<String>,
    pub repository_name: Option<String>,
    pub repository_type: Option<String>,
    pub repository_desc: Option<String>,
    pub is_used: Option<bool>,
    pub create_time: Option<String>,
    pub bucket_name: Option<String>,
    pub bucket_region: Option<String>,
    pub directory: Option<String>,
}
model! { RepositoryInfo {
    0 "RepositoryId" repository_id: String, 1 "RepositoryName" repository_name: String,
    2 "RepositoryType" repository_type: String, 3 "RepositoryDesc" repository_desc: String, 4 "IsUsed" is_used: bool,
    5 "CreateTime" create_time: String, 6 "BucketName" bucket_name: String, 7 "BucketRegion" bucket_region: String,
    8 "Directory" directory: String
} }

/// Describes repository: `DescribeRepository` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeRepository>.
///
/// Errors: [`codes::INTERNAL_ERROR_RUNTIME_ERROR`], [`codes::RESOURCE_NOT_FOUND_OBJECT_NO_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORT_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepository {
    /// Required.
    pub repository_id: String,
}
operation! { DescribeRepository(repository_id: String) "DescribeRepository" -> DescribeRepositoryOutput {
    0 "RepositoryId" repository_id
} }

/// Response of [`DescribeRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepositoryOutput {
    pub result: Option<RepositoryInfo>,
}
model! { DescribeRepositoryOutput {
    0 "Result" result: RepositoryInfo
} }

/// Describes resource config: `DescribeResourceConfig` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeResourceConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_DISPATCH_COMMON_ERROR`], [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::RESOURCE_NOT_FOUND_LICENSE_SERVER_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_LICENSE_INACTIVE`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConfig {}
operation! { DescribeResourceConfig() "DescribeResourceConfig" -> DescribeResourceConfigOutput {} }

/// Response of [`DescribeResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConfigOutput {
    pub result: Option<DescribeResourceConfigResultV2>,
}
model! { DescribeResourceConfigOutput {
    0 "Result" result: DescribeResourceConfigResultV2
} }

/// In the response of [`DescribeResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConfigResultV2 {
    pub sts: Option<DescribeResourceConfigSts>,
    pub license: Option<DescribeResourceConfigLicense>,
    pub group: Option<GroupResourceConfig>,
    pub instance: Option<InstanceResourceConfig>,
    pub cluster: Option<DescribeResourceConfigCluster>,
    pub package: Option<PackageConfig>,
}
model! { DescribeResourceConfigResultV2 {
    0 "Sts" sts: DescribeResourceConfigSts, 1 "License" license: DescribeResourceConfigLicense,
    2 "Group" group: GroupResourceConfig, 3 "Instance" instance: InstanceResourceConfig,
    4 "Cluster" cluster: DescribeResourceConfigCluster, 5 "Package" package: PackageConfig
} }

/// In the response of [`DescribeResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConfigSts {
    pub uin: Option<String>,
}
model! { DescribeResourceConfigSts {
    0 "Uin" uin: String
} }

/// In the response of [`DescribeResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConfigLicense {
    pub function: Vec<DescribeResourceConfigLicenseFunction>,
    pub resource: Vec<DescribeResourceConfigLicenseResource>,
    pub expire_time: Option<i64>,
    pub countdown: Option<i64>,
    pub spec: Option<String>,
}
model! { DescribeResourceConfigLicense {
    0 "Function" function: Vec<DescribeResourceConfigLicenseFunction>,
    1 "Resource" resource: Vec<DescribeResourceConfigLicenseResource>, 2 "ExpireTime" expire_time: i64,
    3 "Countdown" countdown: i64, 4 "Spec" spec: String
} }

/// In the response of [`DescribeResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConfigLicenseFunction {
    pub name: Option<String>,
    pub enable: Option<bool>,
}
model! { DescribeResourceConfigLicenseFunction {
    0 "Name" name: String, 1 "Enable" enable: bool
} }

/// In the response of [`DescribeResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConfigLicenseResource {
    pub name: Option<String>,
    pub quota: Option<i64>,
}
model! { DescribeResourceConfigLicenseResource {
    0 "Name" name: String, 1 "Quota" quota: i64
} }

/// In the response of [`DescribeResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupResourceConfig {
    pub container: Option<ContainerGroupResourceConfig>,
}
model! { GroupResourceConfig {
    0 "Container" container: ContainerGroupResourceConfig
} }

/// In the response of [`DescribeResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerGroupResourceConfig {
    pub additional_resource_requirement: Option<
        ContainerAdditionalResourceRequirementMap,
    >,
}
model! { ContainerGroupResourceConfig {
    0 "AdditionalResourceRequirement" additional_resource_requirement: ContainerAdditionalResourceRequirementMap
} }

/// In the response of [`DescribeResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerAdditionalResourceRequirementMap {
    pub m: Option<ContainerAdditionalResourceRequirement>,
    pub n: Option<ContainerAdditionalResourceRequirement>,
}
model! { ContainerAdditionalResourceRequirementMap {
    0 "M" m: ContainerAdditionalResourceRequirement, 1 "N" n: ContainerAdditionalResourceRequirement
} }

/// In the response of [`DescribeResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerAdditionalResourceRequirement {
    pub cpu: Option<String>,
    pub mem: Option<String>,
}
model! { ContainerAdditionalResourceRequirement {
    0 "Cpu" cpu: String, 1 "Mem" mem: String
} }

/// In the response of [`DescribeResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceResourceConfig {
    pub container: Option<ContainerInstanceResourceConfig>,
    pub vm: Option<VmInstanceResourceConfig>,
}
model! { InstanceResourceConfig {
    0 "Container" container: ContainerInstanceResourceConfig, 1 "Vm" vm: VmInstanceResourceConfig
} }

/// In the response of [`DescribeResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerInstanceResourceConfig {
    pub import_mode: Vec<String>,
    pub master_num_limit: Option<i64>,
    pub node_num_limit_per_setup: Option<i64>,
}
model! { ContainerInstanceResourceConfig {
    0 "ImportMode" import_mode: Vec<String>, 1 "MasterNumLimit" master_num_limit: i64,
    2 "NodeNumLimitPerSetup" node_num_limit_per_setup: i64
} }

/// In the response of [`DescribeResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VmInstanceResourceConfig {
    pub import_mode: Vec<String>,
}
model! { VmInstanceResourceConfig {
    0 "ImportMode" import_mode: Vec<String>
} }

/// In the response of [`DescribeResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConfigCluster {
    pub container: Option<DescribeResourceConfigClusterContainer>,
}
model! { DescribeResourceConfigCluster {
    0 "Container" container: DescribeResourceConfigClusterContainer
} }

/// In the response of [`DescribeResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConfigClusterContainer {
    pub need_subnet_when_creating_cluster: Option<bool>,
}
model! { DescribeResourceConfigClusterContainer {
    0 "NeedSubnetWhenCreatingCluster" need_subnet_when_creating_cluster: bool
} }

/// In the response of [`DescribeResourceConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageConfig {
    pub space_size: Option<i64>,
}
model! { PackageConfig {
    0 "SpaceSize" space_size: i64
} }

/// Describes resource task status: `DescribeResourceTaskStatus` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeResourceTaskStatus>.
///
/// Errors: [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_CVM_CAE_MASTER_QUERY_ERROR`], [`codes::INVALID_PARAMETER_CVM_CAE_MASTER_JSON_DECODE_FAIL`],
/// [`codes::INVALID_PARAMETER_VALUE_CVM_CAE_MASTER_TASK_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTaskStatus {
    /// Required.
    pub task_id: String,
}
operation! { DescribeResourceTaskStatus(task_id: String)
    "DescribeResourceTaskStatus" -> DescribeResourceTaskStatusOutput {
    0 "TaskId" task_id
} }

/// Response of [`DescribeResourceTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTaskStatusOutput {
    pub result: Option<ResourceTaskStatusResult>,
}
model! { DescribeResourceTaskStatusOutput {
    0 "Result" result: ResourceTaskStatusResult
} }

/// In the response of [`DescribeResourceTaskStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTaskStatusResult {
    pub task_status: Option<i64>,
}
model! { ResourceTaskStatusResult {
    0 "TaskStatus" task_status: i64
} }

/// Describes simple applications: `DescribeSimpleApplications` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeSimpleApplications>.
///
/// Errors: [`codes::FAILED_OPERATION_APPLICATION_QUERY_FAILED`], [`codes::FAILED_OPERATION_DISPATCH_COMMON_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSimpleApplications {
    pub application_id_list: Option<Vec<String>>,
    pub application_type: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub microservice_type: Option<String>,
    pub application_resource_type_list: Option<Vec<String>>,
    pub search_word: Option<String>,
    pub disable_program_auth_check: Option<bool>,
    pub microservice_type_list: Option<Vec<String>>,
}
operation! { DescribeSimpleApplications() "DescribeSimpleApplications" -> DescribeSimpleApplicationsOutput {
    0 "ApplicationIdList" application_id_list: Vec<String>, 1 "ApplicationType" application_type: String,
    2 "Limit" limit: i64, 3 "Offset" offset: i64, 4 "MicroserviceType" microservice_type: String,
    5 "ApplicationResourceTypeList" application_resource_type_list: Vec<String>, 6 "SearchWord" search_word: String,
    7 "DisableProgramAuthCheck" disable_program_auth_check: bool,
    8 "MicroserviceTypeList" microservice_type_list: Vec<String>
} }
paged! { DescribeSimpleApplications: SimpleApplication =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeSimpleApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSimpleApplicationsOutput {
    pub result: Option<TsfPageSimpleApplication>,
}
model! { DescribeSimpleApplicationsOutput {
    0 "Result" result: TsfPageSimpleApplication
} }

/// In the response of [`DescribeSimpleApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageSimpleApplication {
    pub total_count: Option<i64>,
    pub content: Vec<SimpleApplication>,
}
model! { TsfPageSimpleApplication {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<SimpleApplication>
} }

/// In the response of [`DescribeSimpleApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleApplication {
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub application_type: Option<String>,
    pub microservice_type: Option<String>,
    pub application_desc: Option<String>,
    pub prog_lang: Option<String>,
    pub application_resource_type: Option<String>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub apigateway_service_id: Option<String>,
    pub application_runtime_type: Option<String>,
    pub amp_instance_id: Option<String>,
    pub apm_instance_name: Option<String>,
}
model! { SimpleApplication {
    0 "ApplicationId" application_id: String, 1 "ApplicationName" application_name: String,
    2 "ApplicationType" application_type: String, 3 "MicroserviceType" microservice_type: String,
    4 "ApplicationDesc" application_desc: String, 5 "ProgLang" prog_lang: String,
    6 "ApplicationResourceType" application_resource_type: String, 7 "CreateTime" create_time: String,
    8 "UpdateTime" update_time: String, 9 "ApigatewayServiceId" apigateway_service_id: String,
    10 "ApplicationRuntimeType" application_runtime_type: String, 11 "AmpInstanceId" amp_instance_id: String,
    12 "ApmInstanceName" apm_instance_name: String
} }

/// Describes simple clusters: `DescribeSimpleClusters` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeSimpleClusters>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`], [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSimpleClusters {
    pub cluster_id_list: Option<Vec<String>>,
    pub cluster_type: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub search_word: Option<String>,
    pub disable_program_auth_check: Option<bool>,
}
operation! { DescribeSimpleClusters() "DescribeSimpleClusters" -> DescribeSimpleClustersOutput {
    0 "ClusterIdList" cluster_id_list: Vec<String>, 1 "ClusterType" cluster_type: String, 2 "Offset" offset: i64,
    3 "Limit" limit: i64, 4 "SearchWord" search_word: String,
    5 "DisableProgramAuthCheck" disable_program_auth_check: bool
} }
paged! { DescribeSimpleClusters: Cluster = Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeSimpleClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSimpleClustersOutput {
    pub result: Option<TsfPageCluster>,
}
model! { DescribeSimpleClustersOutput {
    0 "Result" result: TsfPageCluster
} }

/// In the response of [`DescribeSimpleClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageCluster {
    pub total_count: Option<i64>,
    pub content: Vec<Cluster>,
}
model! { TsfPageCluster {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<Cluster>
} }

/// In the response of [`DescribeSimpleClusters`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cluster {
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_desc: Option<String>,
    pub cluster_type: Option<String>,
    pub vpc_id: Option<String>,
    pub cluster_status: Option<String>,
    pub cluster_cidr: Option<String>,
    pub cluster_total_cpu: Option<f64>,
    pub cluster_total_mem: Option<f64>,
    pub cluster_used_cpu: Option<f64>,
    pub cluster_used_mem: Option<f64>,
    pub instance_count: Option<i64>,
    pub run_instance_count: Option<i64>,
    pub normal_instance_count: Option<i64>,
    pub delete_flag: Option<bool>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub tsf_region_id: Option<String>,
    pub tsf_region_name: Option<String>,
    pub tsf_zone_id: Option<String>,
    pub tsf_zone_name: Option<String>,
    pub delete_flag_reason: Option<String>,
    pub cluster_limit_cpu: Option<f64>,
    pub cluster_limit_mem: Option<f64>,
    pub run_service_instance_count: Option<i64>,
    pub subnet_id: Option<String>,
    pub operation_info: Option<OperationInfoItem>,
    pub cluster_version: Option<String>,
}
model! { Cluster {
    0 "ClusterId" cluster_id: String, 1 "ClusterName" cluster_name: String, 2 "ClusterDesc" cluster_desc: String,
    3 "ClusterType" cluster_type: String, 4 "VpcId" vpc_id: String, 5 "ClusterStatus" cluster_status: String,
    6 "ClusterCIDR" cluster_cidr: String, 7 "ClusterTotalCpu" cluster_total_cpu: f64,
    8 "ClusterTotalMem" cluster_total_mem: f64, 9 "ClusterUsedCpu" cluster_used_cpu: f64,
    10 "ClusterUsedMem" cluster_used_mem: f64, 11 "InstanceCount" instance_count: i64,
    12 "RunInstanceCount" run_instance_count: i64, 13 "NormalInstanceCount" normal_instance_count: i64,
    14 "DeleteFlag" delete_flag: bool, 15 "CreateTime" create_time: String, 16 "UpdateTime" update_time: String,
    17 "TsfRegionId" tsf_region_id: String, 18 "TsfRegionName" tsf_region_name: String,
    19 "TsfZoneId" tsf_zone_id: String, 20 "TsfZoneName" tsf_zone_name: String,
    21 "DeleteFlagReason" delete_flag_reason: String, 22 "ClusterLimitCpu" cluster_limit_cpu: f64,
    23 "ClusterLimitMem" cluster_limit_mem: f64, 24 "RunServiceInstanceCount" run_service_instance_count: i64,
    25 "SubnetId" subnet_id: String, 26 "OperationInfo" operation_info: OperationInfoItem,
    27 "ClusterVersion" cluster_version: String
} }

/// Describes simple groups: `DescribeSimpleGroups` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeSimpleGroups>.
///
/// Errors: [`codes::FAILED_OPERATION_DISPATCH_COMMON_ERROR`], [`codes::FAILED_OPERATION_GROUP_QUERY_FAILD`],
/// [`codes::FAILED_OPERATION_GROUP_QUERY_FAILED`], [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::INVALID_PARAMETER_BAD_REQUEST`], [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSimpleGroups {
    pub group_id_list: Option<Vec<String>>,
    pub application_id: Option<String>,
    pub cluster_id: Option<String>,
    pub namespace_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub group_id: Option<String>,
    pub search_word: Option<String>,
    pub app_micro_service_type: Option<String>,
    pub group_name: Option<String>,
}
operation! { DescribeSimpleGroups() "DescribeSimpleGroups" -> DescribeSimpleGroupsOutput {
    0 "GroupIdList" group_id_list: Vec<String>, 1 "ApplicationId" application_id: String,
    2 "ClusterId" cluster_id: String, 3 "NamespaceId" namespace_id: String, 4 "Limit" limit: i64,
    5 "Offset" offset: i64, 6 "GroupId" group_id: String, 7 "SearchWord" search_word: String,
    8 "AppMicroServiceType" app_micro_service_type: String, 9 "GroupName" group_name: String
} }
paged! { DescribeSimpleGroups: SimpleGroup =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeSimpleGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSimpleGroupsOutput {
    pub result: Option<TsfPageSimpleGroup>,
}
model! { DescribeSimpleGroupsOutput {
    0 "Result" result: TsfPageSimpleGroup
} }

/// In the response of [`DescribeSimpleGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageSimpleGroup {
    pub total_count: Option<i64>,
    pub content: Vec<SimpleGroup>,
}
model! { TsfPageSimpleGroup {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<SimpleGroup>
} }

/// In the response of [`DescribeSimpleGroups`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleGroup {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub application_type: Option<String>,
    pub cluster_id: Option<String>,
    pub cluster_name: Option<String>,
    pub cluster_type: Option<String>,
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub startup_parameters: Option<String>,
    pub group_resource_type: Option<String>,
    pub app_micro_service_type: Option<String>,
    pub k8s_namespace_name: Option<String>,
    pub create_time: Option<String>,
    pub updated_time: Option<String>,
}
model! { SimpleGroup {
    0 "GroupId" group_id: String, 1 "GroupName" group_name: String, 2 "ApplicationId" application_id: String,
    3 "ApplicationName" application_name: String, 4 "ApplicationType" application_type: String,
    5 "ClusterId" cluster_id: String, 6 "ClusterName" cluster_name: String, 7 "ClusterType" cluster_type: String,
    8 "NamespaceId" namespace_id: String, 9 "NamespaceName" namespace_name: String,
    10 "StartupParameters" startup_parameters: String, 11 "GroupResourceType" group_resource_type: String,
    12 "AppMicroServiceType" app_micro_service_type: String, 13 "K8sNamespaceName" k8s_namespace_name: String,
    14 "CreateTime" create_time: String, 15 "UpdatedTime" updated_time: String
} }

/// Describes simple namespaces: `DescribeSimpleNamespaces` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeSimpleNamespaces>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_QUERY_FAILED`], [`codes::FAILED_OPERATION_NAMESPACE_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`], [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSimpleNamespaces {
    pub namespace_id_list: Option<Vec<String>>,
    pub cluster_id: Option<String>,
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub namespace_id: Option<String>,
    pub namespace_resource_type_list: Option<Vec<String>>,
    pub search_word: Option<String>,
    pub namespace_type_list: Option<Vec<String>>,
    pub namespace_name: Option<String>,
    pub is_default: Option<String>,
    pub disable_program_auth_check: Option<bool>,
}
operation! { DescribeSimpleNamespaces() "DescribeSimpleNamespaces" -> DescribeSimpleNamespacesOutput {
    0 "NamespaceIdList" namespace_id_list: Vec<String>, 1 "ClusterId" cluster_id: String, 2 "Limit" limit: i64,
    3 "Offset" offset: i64, 4 "NamespaceId" namespace_id: String,
    5 "NamespaceResourceTypeList" namespace_resource_type_list: Vec<String>, 6 "SearchWord" search_word: String,
    7 "NamespaceTypeList" namespace_type_list: Vec<String>, 8 "NamespaceName" namespace_name: String,
    9 "IsDefault" is_default: String, 10 "DisableProgramAuthCheck" disable_program_auth_check: bool
} }
paged! { DescribeSimpleNamespaces: Namespace =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeSimpleNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSimpleNamespacesOutput {
    pub result: Option<TsfPageNamespace>,
}
model! { DescribeSimpleNamespacesOutput {
    0 "Result" result: TsfPageNamespace
} }

/// In the response of [`DescribeSimpleNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageNamespace {
    pub total_count: Option<i64>,
    pub content: Vec<Namespace>,
}
model! { TsfPageNamespace {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<Namespace>
} }

/// In the response of [`DescribeSimpleNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Namespace {
    pub namespace_id: Option<String>,
    pub namespace_code: Option<String>,
    pub namespace_name: Option<String>,
    pub namespace_desc: Option<String>,
    pub is_default: Option<String>,
    pub namespace_status: Option<String>,
    pub delete_flag: Option<bool>,
    pub create_time: Option<String>,
    pub update_time: Option<String>,
    pub cluster_list: Vec<Cluster>,
    pub cluster_id: Option<String>,
    pub namespace_resource_type: Option<String>,
    pub namespace_type: Option<String>,
    pub is_ha_enable: Option<String>,
    pub kube_inject_enable: Option<bool>,
}
model! { Namespace {
    0 "NamespaceId" namespace_id: String, 1 "NamespaceCode" namespace_code: String,
    2 "NamespaceName" namespace_name: String, 3 "NamespaceDesc" namespace_desc: String,
    4 "IsDefault" is_default: String, 5 "NamespaceStatus" namespace_status: String, 6 "DeleteFlag" delete_flag: bool,
    7 "CreateTime" create_time: String, 8 "UpdateTime" update_time: String, 9 "ClusterList" cluster_list: Vec<Cluster>,
    10 "ClusterId" cluster_id: String, 11 "NamespaceResourceType" namespace_resource_type: String,
    12 "NamespaceType" namespace_type: String, 13 "IsHaEnable" is_ha_enable: String,
    14 "KubeInjectEnable" kube_inject_enable: bool
} }

/// Describes statistics: `DescribeStatistics` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeStatistics>.
///
/// Errors: [`codes::FAILED_OPERATION_CALL_TSF_DCFG_FAILED`], [`codes::FAILED_OPERATION_FIND_METRICS_EXCLUSIVE_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_APM_CALL_TSF_MS_FAILED`],
/// [`codes::FAILED_OPERATION_TSF_APM_CTSDB_CLIENT_REQUEST_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_APM_ES_CLIENT_REQUEST_ERROR`], [`codes::FAILED_OPERATION_TSF_APM_INTERNAL_ERROR`],
/// [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`], [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_TSF_APM_CALL_TSF_MS_FAILED`], [`codes::INTERNAL_ERROR_TSF_APM_INTERNAL_ERROR`],
/// [`codes::INVALID_PARAMETER_TSF_APM_TRACE_SEARCH_REQUEST_PARAM_ERROR`], [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORT_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatistics {
    /// Required.
    pub r#type: String,
    /// Required.
    pub time_step: i64,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub namespace_id: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<i64>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    pub service_name: Option<String>,
    pub search_word: Option<String>,
    pub metric_dimension_values: Option<Vec<MetricDimensionValue>>,
    pub bucket_key: Option<String>,
    pub db_name: Option<String>,
    pub namespace_id_list: Option<Vec<String>>,
    pub config_center_instance_id: Option<String>,
    pub service_filter: Option<String>,
}
operation! { DescribeStatistics(r#type: String, time_step: i64, offset: i64, limit: i64)
    "DescribeStatistics" -> DescribeStatisticsOutput {
    0 "Type" r#type, 1 "TimeStep" time_step, 2 "Offset" offset, 3 "Limit" limit, 4 "NamespaceId" namespace_id: String,
    5 "OrderBy" order_by: String, 6 "OrderType" order_type: i64, 7 "EndTime" end_time: String,
    8 "StartTime" start_time: String, 9 "ServiceName" service_name: String, 10 "SearchWord" search_word: String,
    11 "MetricDimensionValues" metric_dimension_values: Vec<MetricDimensionValue>, 12 "BucketKey" bucket_key: String,
    13 "DbName" db_name: String, 14 "NamespaceIdList" namespace_id_list: Vec<String>,
    15 "ConfigCenterInstanceId" config_center_instance_id: String, 16 "ServiceFilter" service_filter: String
} }
paged! { DescribeStatistics: ServiceStatisticsResult =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticsOutput {
    pub result: Option<ServiceStatisticsResults>,
}
model! { DescribeStatisticsOutput {
    0 "Result" result: ServiceStatisticsResults
} }

/// In the response of [`DescribeStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceStatisticsResults {
    pub content: Vec<ServiceStatisticsResult>,
    pub total_count: Option<i64>,
}
model! { ServiceStatisticsResults {
    0 "Content" content: Vec<ServiceStatisticsResult>, 1 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeStatistics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceStatisticsResult {
    pub path: Option<String>,
    pub method: Option<String>,
    pub microservice_id: Option<String>,
    pub microservice_name: Option<String>,
    pub request_count: Option<i64>,
    pub error_rate: Option<f64>,
    pub avg_time_consuming: Option<f64>,
    pub metric_data_curves: Vec<MetricDataCurve>,
    pub instance_id: Option<String>,
    pub instance_name: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub cluster_type: Option<String>,
    pub group_exist: Option<i64>,
    pub instance_exist: Option<i64>,
    pub application_id: Option<String>,
    pub microservice_type: Option<String>,
    pub cpu_percent: Option<i64>,
    pub heap_used: Option<i64>,
    pub db_name: Option<String>,
    pub script: Option<String>,
    pub db_type: Option<String>,
    pub apdex: Option<f64>,
    pub qps: Option<f64>,
    pub instance_online_count: Option<i64>,
    pub instance_total_count: Option<i64>,
    pub status: Option<String>,
    pub error_rate_level: Option<String>,
    pub avg_time_consuming_level: Option<String>,
    pub apdex_level: Option<String>,
}
model! { ServiceStatisticsResult {
    0 "Path" path: String, 1 "Method" method: String, 2 "MicroserviceId" microservice_id: String,
    3 "MicroserviceName" microservice_name: String, 4 "RequestCount" request_count: i64, 5 "ErrorRate" error_rate: f64,
    6 "AvgTimeConsuming" avg_time_consuming: f64, 7 "MetricDataCurves" metric_data_curves: Vec<MetricDataCurve>,
    8 "InstanceId" instance_id: String, 9 "InstanceName" instance_name: String, 10 "GroupId" group_id: String,
    11 "GroupName" group_name: String, 12 "ClusterType" cluster_type: String, 13 "GroupExist" group_exist: i64,
    14 "InstanceExist" instance_exist: i64, 15 "ApplicationId" application_id: String,
    16 "MicroserviceType" microservice_type: String, 17 "CpuPercent" cpu_percent: i64, 18 "HeapUsed" heap_used: i64,
    19 "DbName" db_name: String, 20 "Script" script: String, 21 "DbType" db_type: String, 22 "Apdex" apdex: f64,
    23 "Qps" qps: f64, 24 "InstanceOnlineCount" instance_online_count: i64,
    25 "InstanceTotalCount" instance_total_count: i64, 26 "Status" status: String,
    27 "ErrorRateLevel" error_rate_level: String, 28 "AvgTimeConsumingLevel" avg_time_consuming_level: String,
    29 "ApdexLevel" apdex_level: String
} }

/// Describes unit api use detail: `DescribeUnitApiUseDetail` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeUnitApiUseDetail>.
///
/// Errors: [`codes::FAILED_OPERATION_GATEWAY_REMOTE_CALL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`], [`codes::RESOURCE_NOT_FOUND_INTERFACE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnitApiUseDetail {
    /// Required.
    pub gateway_deploy_group_id: String,
    /// Required.
    pub api_id: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: String,
    /// Required. `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: String,
    /// Required.
    pub gateway_instance_id: String,
    /// Required.
    pub group_id: String,
    /// Required.
    pub offset: i64,
    /// Required.
    pub limit: i64,
    pub period: Option<i64>,
}

/// Arguments of [`DescribeUnitApiUseDetail::new`].
pub struct DescribeUnitApiUseDetailRequired {
    pub gateway_deploy_group_id: String,
    pub api_id: String,
    pub start_time: String,
    pub end_time: String,
    pub gateway_instance_id: String,
    pub group_id: String,
    pub offset: i64,
    pub limit: i64,
}
operation! {
    DescribeUnitApiUseDetail { DescribeUnitApiUseDetailRequired: gateway_deploy_group_id, api_id, start_time, end_time, gateway_instance_id, group_id, offset, limit }
    "DescribeUnitApiUseDetail" -> DescribeUnitApiUseDetailOutput {
    0 "GatewayDeployGroupId" gateway_deploy_group_id, 1 "ApiId" api_id, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "GatewayInstanceId" gateway_instance_id, 5 "GroupId" group_id, 6 "Offset" offset, 7 "Limit" limit,
    8 "Period" period: i64
} }
paged! { DescribeUnitApiUseDetail: GroupUnitApiDailyUseStatistics =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeUnitApiUseDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnitApiUseDetailOutput {
    pub result: Option<GroupUnitApiUseStatistics>,
}
model! { DescribeUnitApiUseDetailOutput {
    0 "Result" result: GroupUnitApiUseStatistics
} }

/// In the response of [`DescribeUnitApiUseDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupUnitApiUseStatistics {
    pub total_count: Option<i64>,
    pub content: Vec<GroupUnitApiDailyUseStatistics>,
}
model! { GroupUnitApiUseStatistics {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<GroupUnitApiDailyUseStatistics>
} }

/// In the response of [`DescribeUnitApiUseDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupUnitApiDailyUseStatistics {
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub sum_req_amount: Option<String>,
    pub avg_failure_rate: Option<String>,
    pub avg_time_cost: Option<String>,
    pub metric_data_point_map: Option<MetricDataPointMap>,
    pub top_status_code: Vec<ApiUseStatisticsEntity>,
    pub top_time_cost: Vec<ApiUseStatisticsEntity>,
    pub quantile: Option<QuantileEntity>,
}
model! { GroupUnitApiDailyUseStatistics {
    0 "NamespaceId" namespace_id: String, 1 "NamespaceName" namespace_name: String,
    2 "SumReqAmount" sum_req_amount: String, 3 "AvgFailureRate" avg_failure_rate: String,
    4 "AvgTimeCost" avg_time_cost: String, 5 "MetricDataPointMap" metric_data_point_map: MetricDataPointMap,
    6 "TopStatusCode" top_status_code: Vec<ApiUseStatisticsEntity>,
    7 "TopTimeCost" top_time_cost: Vec<ApiUseStatisticsEntity>, 8 "Quantile" quantile: QuantileEntity
} }

/// In the response of [`DescribeUnitApiUseDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricDataPointMap {
    pub sum_req_amount: Vec<MetricDataPoint>,
    pub avg_failure_rate: Vec<MetricDataPoint>,
    pub avg_time_cost: Vec<MetricDataPoint>,
}
model! { MetricDataPointMap {
    0 "SumReqAmount" sum_req_amount: Vec<MetricDataPoint>, 1 "AvgFailureRate" avg_failure_rate: Vec<MetricDataPoint>,
    2 "AvgTimeCost" avg_time_cost: Vec<MetricDataPoint>
} }

/// Describes unit namespaces: `DescribeUnitNamespaces` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeUnitNamespaces>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_CONSUL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnitNamespaces {
    /// Required.
    pub gateway_instance_id: String,
    pub search_word: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeUnitNamespaces(gateway_instance_id: String)
    "DescribeUnitNamespaces" -> DescribeUnitNamespacesOutput {
    0 "GatewayInstanceId" gateway_instance_id, 1 "SearchWord" search_word: String, 2 "Offset" offset: i64,
    3 "Limit" limit: i64
} }
paged! { DescribeUnitNamespaces: UnitNamespace =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeUnitNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnitNamespacesOutput {
    pub result: Option<TsfPageUnitNamespace>,
}
model! { DescribeUnitNamespacesOutput {
    0 "Result" result: TsfPageUnitNamespace
} }

/// In the response of [`DescribeUnitNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageUnitNamespace {
    pub total_count: Option<i64>,
    pub content: Vec<UnitNamespace>,
}
model! { TsfPageUnitNamespace {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<UnitNamespace>
} }

/// Describes unit rule: `DescribeUnitRule` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeUnitRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_CONSUL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnitRule {
    /// Required.
    pub id: String,
}
operation! { DescribeUnitRule(id: String) "DescribeUnitRule" -> DescribeUnitRuleOutput {
    0 "Id" id
} }

/// Response of [`DescribeUnitRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnitRuleOutput {
    pub result: Option<UnitRule>,
}
model! { DescribeUnitRuleOutput {
    0 "Result" result: UnitRule
} }

/// Describes unit rules: `DescribeUnitRules` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeUnitRules>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_CONSUL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnitRules {
    /// Required.
    pub gateway_instance_id: String,
    pub search_word: Option<String>,
    pub status: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeUnitRules(gateway_instance_id: String) "DescribeUnitRules" -> DescribeUnitRulesOutput {
    0 "GatewayInstanceId" gateway_instance_id, 1 "SearchWord" search_word: String, 2 "Status" status: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeUnitRules: TsfPageUnitRule = Offset "Offset", "Result" result }

/// Response of [`DescribeUnitRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnitRulesOutput {
    pub result: Vec<TsfPageUnitRule>,
}
model! { DescribeUnitRulesOutput {
    0 "Result" result: Vec<TsfPageUnitRule>
} }

/// In the response of [`DescribeUnitRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageUnitRule {
    pub total_count: Option<i64>,
    pub content: Vec<UnitRule>,
}
model! { TsfPageUnitRule {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<UnitRule>
} }

/// Describes unit rules v2: `DescribeUnitRulesV2` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeUnitRulesV2>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_CONSUL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnitRulesV2 {
    /// Required.
    pub gateway_instance_id: String,
    pub search_word: Option<String>,
    pub status: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeUnitRulesV2(gateway_instance_id: String) "DescribeUnitRulesV2" -> DescribeUnitRulesV2Output {
    0 "GatewayInstanceId" gateway_instance_id, 1 "SearchWord" search_word: String, 2 "Status" status: String,
    3 "Offset" offset: i64, 4 "Limit" limit: i64
} }
paged! { DescribeUnitRulesV2: UnitRule = Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeUnitRulesV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnitRulesV2Output {
    pub result: Option<TsfPageUnitRuleV2>,
}
model! { DescribeUnitRulesV2Output {
    0 "Result" result: TsfPageUnitRuleV2
} }

/// In the response of [`DescribeUnitRulesV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageUnitRuleV2 {
    pub total_count: Option<i64>,
    pub content: Vec<UnitRule>,
}
model! { TsfPageUnitRuleV2 {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<UnitRule>
} }

/// Describes upload info: `DescribeUploadInfo` of `tsf` 2018-03-26.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeUploadInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_RUNTIME_ERROR`], [`codes::RESOURCE_IN_USE_OBJECT_EXIST`],
/// [`codes::RESOURCE_INSUFFICIENT_PACKAGE_SPACE_FULL`], [`codes::RESOURCE_NOT_FOUND_INTERFACE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_OBJECT_NO_EXIST`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORT_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadInfo {
    /// Required.
    pub application_id: String,
    /// Required.
    pub pkg_name: String,
    /// Required.
    pub pkg_version: String,
    /// Required.
    pub pkg_type: String,
    pub pkg_desc: Option<String>,
    pub repository_type: Option<String>,
    pub repository_id: Option<String>,
}
operation! { DescribeUploadInfo(application_id: String, pkg_name: String, pkg_version: String, pkg_type: String)
    "DescribeUploadInfo" -> DescribeUploadInfoOutput {
    0 "ApplicationId" application_id, 1 "PkgName" pkg_name, 2 "PkgVersion" pkg_version, 3 "PkgType" pkg_type,
    4 "PkgDesc" pkg_desc: String, 5 "RepositoryType" repository_type: String, 6 "RepositoryId" repository_id: String
} }

/// Response of [`DescribeUploadInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadInfoOutput {
    pub result: Option<CosUploadInfo>,
}
model! { DescribeUploadInfoOutput {
    0 "Result" result: CosUploadInfo
} }

/// In the response of [`DescribeUploadInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosUploadInfo {
    pub pkg_id: Option<String>,
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub path: Option<String>,
    pub credentials: Option<CosCredentials>,
}
model! { CosUploadInfo {
    0 "PkgId" pkg_id: String, 1 "Bucket" bucket: String, 2 "Region" region: String, 3 "Path" path: String,
    4 "Credentials" credentials: CosCredentials
} }

/// Describes usable unit namespaces: `DescribeUsableUnitNamespaces` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DescribeUsableUnitNamespaces>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_CONSUL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsableUnitNamespaces {
    pub search_word: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}
operation! { DescribeUsableUnitNamespaces() "DescribeUsableUnitNamespaces" -> DescribeUsableUnitNamespacesOutput {
    0 "SearchWord" search_word: String, 1 "Offset" offset: i64, 2 "Limit" limit: i64
} }
paged! { DescribeUsableUnitNamespaces: UnitNamespace =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

/// Response of [`DescribeUsableUnitNamespaces`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsableUnitNamespacesOutput {
    pub result: Option<TsfPageUnitNamespace>,
}
model! { DescribeUsableUnitNamespacesOutput {
    0 "Result" result: TsfPageUnitNamespace
} }

/// Disables lane rule: `DisableLaneRule` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DisableLaneRule>.
///
/// Errors: [`codes::FAILED_OPERATION_LANE_INFO_DELETE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_INFO_GROUP_NOT_EMPTY`], [`codes::FAILED_OPERATION_LANE_INFO_RELEASE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_RULE_ENABLE_CONSUL_FAILED`], [`codes::FAILED_OPERATION_LANE_RULE_MAX_LIMIT`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_ALREADY_USED`], [`codes::INVALID_PARAMETER_LANE_INFO_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NAME_INVALID`], [`codes::INVALID_PARAMETER_LANE_INFO_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NOT_EXIST_ENTRANCE`], [`codes::INVALID_PARAMETER_LANE_INFO_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_INFO_NOT_EXIST`], [`codes::INVALID_PARAMETER_LANE_RULE_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NAME_INVALID`], [`codes::INVALID_PARAMETER_LANE_RULE_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_REMARK_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST_ENTRANCE`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableLaneRule {
    /// Required.
    pub rule_id: String,
}
operation! { DisableLaneRule(rule_id: String) "DisableLaneRule" -> DisableLaneRuleOutput {
    0 "RuleId" rule_id
} }

/// Response of [`DisableLaneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableLaneRuleOutput {
    pub result: Option<bool>,
}
model! { DisableLaneRuleOutput {
    0 "Result" result: bool
} }

/// Disables unit route: `DisableUnitRoute` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DisableUnitRoute>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableUnitRoute {
    /// Required.
    pub id: String,
}
operation! { DisableUnitRoute(id: String) "DisableUnitRoute" -> DisableUnitRouteOutput {
    0 "Id" id
} }

/// Response of [`DisableUnitRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableUnitRouteOutput {
    pub result: Option<bool>,
}
model! { DisableUnitRouteOutput {
    0 "Result" result: bool
} }

/// Disables unit rule: `DisableUnitRule` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DisableUnitRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_CONSUL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableUnitRule {
    /// Required.
    pub id: String,
}
operation! { DisableUnitRule(id: String) "DisableUnitRule" -> DisableUnitRuleOutput {
    0 "Id" id
} }

/// Response of [`DisableUnitRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableUnitRuleOutput {
    pub result: Option<bool>,
}
model! { DisableUnitRuleOutput {
    0 "Result" result: bool
} }

/// Disassociates business log config: `DisassociateBusinessLogConfig` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DisassociateBusinessLogConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_TSF_APM_BUSI_LOG_CFG_APP_RELATION_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateBusinessLogConfig {
    /// Required.
    pub config_id_list: Vec<String>,
    /// Required.
    pub group_id: String,
}
operation! { DisassociateBusinessLogConfig(config_id_list: Vec<String>, group_id: String)
    "DisassociateBusinessLogConfig" -> DisassociateBusinessLogConfigOutput {
    0 "ConfigIdList" config_id_list, 1 "GroupId" group_id
} }

/// Response of [`DisassociateBusinessLogConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateBusinessLogConfigOutput {
    pub result: Option<bool>,
}
model! { DisassociateBusinessLogConfigOutput {
    0 "Result" result: bool
} }

/// Disassociates kafka config: `DisassociateKafkaConfig` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DisassociateKafkaConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_TSF_APM_BUSI_LOG_CFG_CLOUD_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateKafkaConfig {
    /// Required.
    pub config_id: String,
    pub group_ids: Option<Vec<String>>,
}
operation! { DisassociateKafkaConfig(config_id: String) "DisassociateKafkaConfig" -> DisassociateKafkaConfigOutput {
    0 "ConfigId" config_id, 1 "GroupIds" group_ids: Vec<String>
} }

/// Response of [`DisassociateKafkaConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateKafkaConfigOutput {
    pub result: Option<bool>,
}
model! { DisassociateKafkaConfigOutput {
    0 "Result" result: bool
} }

/// `DraftApiGroup` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=DraftApiGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DraftApiGroup {
    /// Required.
    pub group_id: String,
}
operation! { DraftApiGroup(group_id: String) "DraftApiGroup" -> DraftApiGroupOutput {
    0 "GroupId" group_id
} }

/// Response of [`DraftApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DraftApiGroupOutput {
    pub result: Option<bool>,
}
model! { DraftApiGroupOutput {
    0 "Result" result: bool
} }

/// Enables lane rule: `EnableLaneRule` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=EnableLaneRule>.
///
/// Errors: [`codes::FAILED_OPERATION_LANE_INFO_DELETE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_INFO_GROUP_NOT_EMPTY`], [`codes::FAILED_OPERATION_LANE_INFO_RELEASE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_INFO_RELEASE_MESH_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_RULE_ENABLE_CONSUL_FAILED`], [`codes::FAILED_OPERATION_LANE_RULE_MAX_LIMIT`],
/// [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`], [`codes::INVALID_PARAMETER_LANE_INFO_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NAME_ALREADY_USED`], [`codes::INVALID_PARAMETER_LANE_INFO_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NAME_NOT_EMPTY`], [`codes::INVALID_PARAMETER_LANE_INFO_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NOT_EXIST`], [`codes::INVALID_PARAMETER_LANE_INFO_NOT_EXIST_ENTRANCE`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_REMARK_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NAME_ALREADY_USED`], [`codes::INVALID_PARAMETER_LANE_RULE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NAME_NOT_EMPTY`], [`codes::INVALID_PARAMETER_LANE_RULE_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NOT_EXIST`], [`codes::INVALID_PARAMETER_LANE_RULE_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NAME_NOT_EMPTY`], [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NOT_EMPTY`], [`codes::INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST_ENTRANCE`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_ID_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG`],
/// [`codes::RESOURCE_NOT_FOUND_LICENSE_SERVER_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION_LICENSE_UNAUTHORIZED`],
/// [`codes::UNAUTHORIZED_OPERATION_NO_LICENSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableLaneRule {
    /// Required.
    pub rule_id: String,
}
operation! { EnableLaneRule(rule_id: String) "EnableLaneRule" -> EnableLaneRuleOutput {
    0 "RuleId" rule_id
} }

/// Response of [`EnableLaneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableLaneRuleOutput {
    pub result: Option<bool>,
}
model! { EnableLaneRuleOutput {
    0 "Result" result: bool
} }

/// Enables unit route: `EnableUnitRoute` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=EnableUnitRoute>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_CONSUL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableUnitRoute {
    /// Required.
    pub id: String,
}
operation! { EnableUnitRoute(id: String) "EnableUnitRoute" -> EnableUnitRouteOutput {
    0 "Id" id
} }

/// Response of [`EnableUnitRoute`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableUnitRouteOutput {
    pub result: Option<bool>,
}
model! { EnableUnitRouteOutput {
    0 "Result" result: bool
} }

/// Enables unit rule: `EnableUnitRule` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=EnableUnitRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_CONSUL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableUnitRule {
    /// Required.
    pub id: String,
}
operation! { EnableUnitRule(id: String) "EnableUnitRule" -> EnableUnitRuleOutput {
    0 "Id" id
} }

/// Response of [`EnableUnitRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableUnitRuleOutput {
    pub result: Option<bool>,
}
model! { EnableUnitRuleOutput {
    0 "Result" result: bool
} }

/// `ExpandGroup` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ExpandGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_CVM_CAE_MASTER_DISPATCH_ERROR`],
/// [`codes::INVALID_PARAMETER_CVM_CAE_MASTER_UNKNOWN_INSTANCE_STATUS`],
/// [`codes::INVALID_PARAMETER_VALUE_CVM_CAE_MASTER_AGENT_BUSY`],
/// [`codes::INVALID_PARAMETER_VALUE_GROUP_VALID_INSTANCE_NULL`],
/// [`codes::MISSING_PARAMETER_GROUP_EXPAND_SERVERID_NULL`], [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandGroup {
    /// Required.
    pub group_id: String,
    /// Required.
    pub instance_id_list: Vec<String>,
}
operation! { ExpandGroup(group_id: String, instance_id_list: Vec<String>) "ExpandGroup" -> ExpandGroupOutput {
    0 "GroupId" group_id, 1 "InstanceIdList" instance_id_list
} }

/// Response of [`ExpandGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandGroupOutput {
    pub result: Option<TaskId>,
}
model! { ExpandGroupOutput {
    0 "Result" result: TaskId
} }

/// Modifies application: `ModifyApplication` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ModifyApplication>.
///
/// Errors: [`codes::INVALID_PARAMETER_APPLICATION_DELETE_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_APPLICATION_DESC_LENGTH`], [`codes::RESOURCE_NOT_FOUND_APPLICATION_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplication {
    /// Required.
    pub application_id: String,
    pub application_name: Option<String>,
    pub application_desc: Option<String>,
    pub application_remark_name: Option<String>,
    pub service_config_list: Option<Vec<ServiceConfig>>,
    pub microservice_type: Option<String>,
    pub service_governance_config: Option<ServiceGovernanceConfig>,
    pub framework_type: Option<String>,
}
operation! { ModifyApplication(application_id: String) "ModifyApplication" -> ModifyApplicationOutput {
    0 "ApplicationId" application_id, 1 "ApplicationName" application_name: String,
    2 "ApplicationDesc" application_desc: String, 3 "ApplicationRemarkName" application_remark_name: String,
    4 "ServiceConfigList" service_config_list: Vec<ServiceConfig>, 5 "MicroserviceType" microservice_type: String,
    6 "ServiceGovernanceConfig" service_governance_config: ServiceGovernanceConfig,
    7 "FrameworkType" framework_type: String
} }

/// Response of [`ModifyApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationOutput {
    pub result: Option<bool>,
}
model! { ModifyApplicationOutput {
    0 "Result" result: bool
} }

/// Modifies cluster: `ModifyCluster` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ModifyCluster>.
///
/// Errors: [`codes::INTERNAL_ERROR_CP_CLUSTER_UNAVAILABLE`], [`codes::INTERNAL_ERROR_TKE_API_FAILED_OPERATION`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCluster {
    /// Required.
    pub cluster_id: String,
    pub cluster_name: Option<String>,
    pub cluster_desc: Option<String>,
    pub cluster_remark_name: Option<String>,
    pub enable_log_collection: Option<bool>,
    pub repair_log: Option<bool>,
}
operation! { ModifyCluster(cluster_id: String) "ModifyCluster" -> ModifyClusterOutput {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name: String, 2 "ClusterDesc" cluster_desc: String,
    3 "ClusterRemarkName" cluster_remark_name: String, 4 "EnableLogCollection" enable_log_collection: bool,
    5 "RepairLog" repair_log: bool
} }

/// Response of [`ModifyCluster`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterOutput {
    pub result: Option<bool>,
}
model! { ModifyClusterOutput {
    0 "Result" result: bool
} }

/// Modifies container group: `ModifyContainerGroup` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ModifyContainerGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_ACCESSTYPE_NULL`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_GROUPID_NULL`],
/// [`codes::RESOURCE_NOT_FOUND_CONTAINERGROUP_GROUP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContainerGroup {
    /// Required.
    pub group_id: String,
    pub access_type: Option<i64>,
    pub protocol_ports: Option<Vec<ProtocolPort>>,
    pub update_type: Option<i64>,
    pub update_ivl: Option<i64>,
    pub subnet_id: Option<String>,
    pub alias: Option<String>,
}
operation! { ModifyContainerGroup(group_id: String) "ModifyContainerGroup" -> ModifyContainerGroupOutput {
    0 "GroupId" group_id, 1 "AccessType" access_type: i64, 2 "ProtocolPorts" protocol_ports: Vec<ProtocolPort>,
    3 "UpdateType" update_type: i64, 4 "UpdateIvl" update_ivl: i64, 5 "SubnetId" subnet_id: String,
    6 "Alias" alias: String
} }

/// Response of [`ModifyContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContainerGroupOutput {
    pub result: Option<bool>,
}
model! { ModifyContainerGroupOutput {
    0 "Result" result: bool
} }

/// Modifies container replicas: `ModifyContainerReplicas` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ModifyContainerReplicas>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_API_INVOKE_ERROR`],
/// [`codes::INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_DEPLOYMENT_NOTFOUND`],
/// [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`], [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_CPULIMIT_OVER`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_INSTANCE_NUM_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_MEMLIMIT_OVER`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CONTAINERGROUP_GROUP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContainerReplicas {
    /// Required.
    pub group_id: String,
    /// Required.
    pub instance_num: i64,
}
operation! { ModifyContainerReplicas(group_id: String, instance_num: i64)
    "ModifyContainerReplicas" -> ModifyContainerReplicasOutput {
    0 "GroupId" group_id, 1 "InstanceNum" instance_num
} }

/// Response of [`ModifyContainerReplicas`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContainerReplicasOutput {
    pub result: Option<bool>,
}
model! { ModifyContainerReplicasOutput {
    0 "Result" result: bool
} }

/// Modifies group: `ModifyGroup` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ModifyGroup>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroup {
    /// Required.
    pub group_id: String,
    pub group_name: Option<String>,
    pub group_desc: Option<String>,
    pub alias: Option<String>,
}
operation! { ModifyGroup(group_id: String) "ModifyGroup" -> ModifyGroupOutput {
    0 "GroupId" group_id, 1 "GroupName" group_name: String, 2 "GroupDesc" group_desc: String, 3 "Alias" alias: String
} }

/// Response of [`ModifyGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroupOutput {
    pub result: Option<bool>,
}
model! { ModifyGroupOutput {
    0 "Result" result: bool
} }

/// Modifies group lane: `ModifyGroupLane` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ModifyGroupLane>.
///
/// Errors: [`codes::FAILED_OPERATION_LANE_INFO_DELETE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_INFO_GROUP_NOT_EMPTY`], [`codes::FAILED_OPERATION_LANE_INFO_RELEASE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_INFO_RELEASE_MESH_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_RULE_ENABLE_CONSUL_FAILED`], [`codes::FAILED_OPERATION_LANE_RULE_MAX_LIMIT`],
/// [`codes::FAILED_OPERATION_SERVICE_INSERT_FAILED`], [`codes::INVALID_PARAMETER_LANE_INFO_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NAME_ALREADY_USED`], [`codes::INVALID_PARAMETER_LANE_INFO_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NAME_NOT_EMPTY`], [`codes::INVALID_PARAMETER_LANE_INFO_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NOT_EXIST`], [`codes::INVALID_PARAMETER_LANE_INFO_NOT_EXIST_ENTRANCE`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_REMARK_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NAME_ALREADY_USED`], [`codes::INVALID_PARAMETER_LANE_RULE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NAME_NOT_EMPTY`], [`codes::INVALID_PARAMETER_LANE_RULE_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NOT_EXIST`], [`codes::INVALID_PARAMETER_LANE_RULE_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NAME_NOT_EMPTY`], [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NOT_EMPTY`], [`codes::INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_GROUP_NOT_EXIST`], [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST_ENTRANCE`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroupLane {
    /// Required.
    pub group_id: String,
    /// Required.
    pub lane_list: Vec<LaneGroup>,
}
operation! { ModifyGroupLane(group_id: String, lane_list: Vec<LaneGroup>) "ModifyGroupLane" -> ModifyGroupLaneOutput {
    0 "GroupId" group_id, 1 "LaneList" lane_list
} }

/// Response of [`ModifyGroupLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroupLaneOutput {
    pub result: Option<bool>,
}
model! { ModifyGroupLaneOutput {
    0 "Result" result: bool
} }

/// Modifies lane: `ModifyLane` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ModifyLane>.
///
/// Errors: [`codes::FAILED_OPERATION_LANE_INFO_DELETE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_INFO_GROUP_NOT_EMPTY`], [`codes::FAILED_OPERATION_LANE_INFO_RELEASE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_RULE_ENABLE_CONSUL_FAILED`], [`codes::FAILED_OPERATION_LANE_RULE_MAX_LIMIT`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_ALREADY_USED`], [`codes::INVALID_PARAMETER_LANE_INFO_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NAME_INVALID`], [`codes::INVALID_PARAMETER_LANE_INFO_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NOT_EXIST_ENTRANCE`], [`codes::INVALID_PARAMETER_LANE_INFO_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_INFO_NOT_EXIST`], [`codes::INVALID_PARAMETER_LANE_RULE_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NAME_INVALID`], [`codes::INVALID_PARAMETER_LANE_RULE_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_REMARK_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST_ENTRANCE`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG`],
/// [`codes::UNAUTHORIZED_OPERATION_LICENSE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLane {
    /// Required.
    pub lane_id: String,
    /// Required.
    pub lane_name: String,
    /// Required.
    pub remark: String,
}
operation! { ModifyLane(lane_id: String, lane_name: String, remark: String) "ModifyLane" -> ModifyLaneOutput {
    0 "LaneId" lane_id, 1 "LaneName" lane_name, 2 "Remark" remark
} }

/// Response of [`ModifyLane`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLaneOutput {
    pub result: Option<bool>,
}
model! { ModifyLaneOutput {
    0 "Result" result: bool
} }

/// Modifies lane rule: `ModifyLaneRule` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ModifyLaneRule>.
///
/// Errors: [`codes::FAILED_OPERATION_LANE_INFO_DELETE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_INFO_GROUP_NOT_EMPTY`], [`codes::FAILED_OPERATION_LANE_INFO_RELEASE_CONSUL_FAILED`],
/// [`codes::FAILED_OPERATION_LANE_RULE_ENABLE_CONSUL_FAILED`], [`codes::FAILED_OPERATION_LANE_RULE_MAX_LIMIT`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_ALREADY_USED`], [`codes::INVALID_PARAMETER_LANE_INFO_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NAME_INVALID`], [`codes::INVALID_PARAMETER_LANE_INFO_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_LANE_INFO_NOT_EXIST_ENTRANCE`], [`codes::INVALID_PARAMETER_LANE_INFO_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_INFO_NOT_EXIST`], [`codes::INVALID_PARAMETER_LANE_RULE_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NAME_INVALID`], [`codes::INVALID_PARAMETER_LANE_RULE_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_REMARK_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_LANE_RULE_TAG_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST_ENTRANCE`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_INFO_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_INFO_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_ALREADY_USED`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NAME_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_NOT_EXIST`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_REMARK_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_OPERATOR_INVALID`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_OPERATOR_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_NOT_EMPTY`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLaneRule {
    /// Required.
    pub rule_id: String,
    /// Required.
    pub rule_name: String,
    /// Required.
    pub remark: String,
    /// Required.
    pub rule_tag_list: Vec<LaneRuleTag>,
    /// Required.
    pub lane_id: String,
    /// Required.
    pub enable: bool,
    pub rule_tag_relationship: Option<String>,
}

/// Arguments of [`ModifyLaneRule::new`].
pub struct ModifyLaneRuleRequired {
    pub rule_id: String,
    pub rule_name: String,
    pub remark: String,
    pub rule_tag_list: Vec<LaneRuleTag>,
    pub lane_id: String,
    pub enable: bool,
}
operation! { ModifyLaneRule { ModifyLaneRuleRequired: rule_id, rule_name, remark, rule_tag_list, lane_id, enable }
    "ModifyLaneRule" -> ModifyLaneRuleOutput {
    0 "RuleId" rule_id, 1 "RuleName" rule_name, 2 "Remark" remark, 3 "RuleTagList" rule_tag_list, 4 "LaneId" lane_id,
    5 "Enable" enable, 6 "RuleTagRelationship" rule_tag_relationship: String
} }

/// Response of [`ModifyLaneRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLaneRuleOutput {
    pub result: Option<bool>,
}
model! { ModifyLaneRuleOutput {
    0 "Result" result: bool
} }

/// Modifies microservice: `ModifyMicroservice` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ModifyMicroservice>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_SERVICE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMicroservice {
    /// Required.
    pub microservice_id: String,
    /// Required.
    pub microservice_desc: String,
}
operation! { ModifyMicroservice(microservice_id: String, microservice_desc: String)
    "ModifyMicroservice" -> ModifyMicroserviceOutput {
    0 "MicroserviceId" microservice_id, 1 "MicroserviceDesc" microservice_desc
} }

/// Response of [`ModifyMicroservice`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMicroserviceOutput {
    pub result: Option<bool>,
}
model! { ModifyMicroserviceOutput {
    0 "Result" result: bool
} }

/// Modifies namespace: `ModifyNamespace` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ModifyNamespace>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_NAMESPACE_NOT_EXIST`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORT_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNamespace {
    /// Required.
    pub namespace_id: String,
    pub namespace_name: Option<String>,
    pub namespace_desc: Option<String>,
    pub is_ha_enable: Option<String>,
}
operation! { ModifyNamespace(namespace_id: String) "ModifyNamespace" -> ModifyNamespaceOutput {
    0 "NamespaceId" namespace_id, 1 "NamespaceName" namespace_name: String, 2 "NamespaceDesc" namespace_desc: String,
    3 "IsHaEnable" is_ha_enable: String
} }

/// Response of [`ModifyNamespace`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNamespaceOutput {
    pub result: Option<bool>,
}
model! { ModifyNamespaceOutput {
    0 "Result" result: bool
} }

/// Modifies path rewrite: `ModifyPathRewrite` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ModifyPathRewrite>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPathRewrite {
    /// Required.
    pub path_rewrite_id: String,
    pub regex: Option<String>,
    pub replacement: Option<String>,
    pub blocked: Option<String>,
    pub order: Option<i64>,
}
operation! { ModifyPathRewrite(path_rewrite_id: String) "ModifyPathRewrite" -> ModifyPathRewriteOutput {
    0 "PathRewriteId" path_rewrite_id, 1 "Regex" regex: String, 2 "Replacement" replacement: String,
    3 "Blocked" blocked: String, 4 "Order" order: i64
} }

/// Response of [`ModifyPathRewrite`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPathRewriteOutput {
    pub result: Option<bool>,
}
model! { ModifyPathRewriteOutput {
    0 "Result" result: bool
} }

/// Modifies program: `ModifyProgram` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ModifyProgram>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_DUPLICATE_PROGRAM_NAME`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_PROGRAM_NAME`], [`codes::INVALID_PARAMETER_VALUE_PROGRAM_ITEM_NOT_EXISTS`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProgram {
    /// Required.
    pub program_id: String,
    pub program_name: Option<String>,
    pub program_desc: Option<String>,
    pub program_item_list: Option<Vec<ProgramItem>>,
    pub empty_program_item_list: Option<bool>,
}
operation! { ModifyProgram(program_id: String) "ModifyProgram" -> ModifyProgramOutput {
    0 "ProgramId" program_id, 1 "ProgramName" program_name: String, 2 "ProgramDesc" program_desc: String,
    3 "ProgramItemList" program_item_list: Vec<ProgramItem>, 4 "EmptyProgramItemList" empty_program_item_list: bool
} }

/// Response of [`ModifyProgram`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProgramOutput {
    pub result: Option<bool>,
}
model! { ModifyProgramOutput {
    0 "Result" result: bool
} }

/// Modifies upload info: `ModifyUploadInfo` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ModifyUploadInfo>.
///
/// Errors: [`codes::INTERNAL_ERROR_RUNTIME_ERROR`], [`codes::RESOURCE_NOT_FOUND_OBJECT_NO_EXIST`],
/// [`codes::UNSUPPORTED_OPERATION_UNSUPPORT_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUploadInfo {
    /// Required.
    pub application_id: String,
    /// Required.
    pub pkg_id: String,
    /// Required.
    pub result: i64,
    /// Required.
    pub md5: String,
    pub size: Option<i64>,
    pub repository_type: Option<String>,
    pub repository_id: Option<String>,
}
operation! { ModifyUploadInfo(application_id: String, pkg_id: String, result: i64, md5: String)
    "ModifyUploadInfo" -> Empty {
    0 "ApplicationId" application_id, 1 "PkgId" pkg_id, 2 "Result" result, 3 "Md5" md5, 4 "Size" size: i64,
    5 "RepositoryType" repository_type: String, 6 "RepositoryId" repository_id: String
} }

/// Response of [`ModifyUploadInfo`]: empty.
pub type ModifyUploadInfoOutput = Empty;

/// `OperateApplicationTcrBinding` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=OperateApplicationTcrBinding>.
///
/// Errors: [`codes::FAILED_OPERATION_CLOUD_API_PROXY_ERROR`], [`codes::FAILED_OPERATION_DISPATCH_COMMON_ERROR`],
/// [`codes::FAILED_OPERATION_IMAGEREPO_TCR_BIND_ERROR`], [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_CLOUD_API_PROXY_ERROR`], [`codes::INTERNAL_ERROR_IMAGEREPO_TCR_BIND_ERROR`],
/// [`codes::INVALID_PARAMETER_IMAGEREPO_TCR_NAMESPACE_NOT_FOUND`], [`codes::RESOURCE_NOT_FOUND_APPLICATION_NOT_EXIST`],
/// [`codes::UNAUTHORIZED_OPERATION_CAM_GENERAL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateApplicationTcrBinding {
    pub command: Option<String>,
    pub application_id: Option<String>,
    pub tcr_repo_info: Option<TcrRepoInfo>,
}
operation! { OperateApplicationTcrBinding() "OperateApplicationTcrBinding" -> OperateApplicationTcrBindingOutput {
    0 "Command" command: String, 1 "ApplicationId" application_id: String, 2 "TcrRepoInfo" tcr_repo_info: TcrRepoInfo
} }

/// Response of [`OperateApplicationTcrBinding`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateApplicationTcrBindingOutput {
    pub result: Option<bool>,
}
model! { OperateApplicationTcrBindingOutput {
    0 "Result" result: bool
} }

/// `ReassociateBusinessLogConfig` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ReassociateBusinessLogConfig>.
///
/// Errors: [`codes::UNSUPPORTED_OPERATION_UNSUPPORT_ACTION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReassociateBusinessLogConfig {
    /// Required.
    pub config_id: String,
    /// Required.
    pub new_config_id: String,
    /// Required.
    pub application_id: String,
    /// Required.
    pub group_id: String,
}
operation! {
    ReassociateBusinessLogConfig(config_id: String, new_config_id: String, application_id: String, group_id: String)
    "ReassociateBusinessLogConfig" -> Empty {
    0 "ConfigId" config_id, 1 "NewConfigId" new_config_id, 2 "ApplicationId" application_id, 3 "GroupId" group_id
} }

/// Response of [`ReassociateBusinessLogConfig`]: empty.
pub type ReassociateBusinessLogConfigOutput = Empty;

/// Releases api group: `ReleaseApiGroup` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ReleaseApiGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::UNAUTHORIZED_OPERATION_LICENSE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseApiGroup {
    /// Required.
    pub group_id: String,
}
operation! { ReleaseApiGroup(group_id: String) "ReleaseApiGroup" -> ReleaseApiGroupOutput {
    0 "GroupId" group_id
} }

/// Response of [`ReleaseApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseApiGroupOutput {
    pub result: Option<bool>,
}
model! { ReleaseApiGroupOutput {
    0 "Result" result: bool
} }

/// Releases config: `ReleaseConfig` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ReleaseConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_GROUP_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_RELEASE_LOG_CREATE_FAILED`],
/// [`codes::FAILED_OPERATION_RELEASE_OPERATION_TOO_FREQUENTLY`], [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_CAN_NOT_CONN_CONSUL_SERVER`], [`codes::INTERNAL_ERROR_CONSUL_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`], [`codes::INVALID_PARAMETER_VALUE_CONFIG_ALREADY_RELEASED`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_GROUP_APPLICATION_ID_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_NOT_EXISTS_OR_PERMISSION_DENIED`],
/// [`codes::INVALID_PARAMETER_VALUE_GROUP_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_PERMISSION_DENIED`],
/// [`codes::MISSING_PARAMETER_CONFIG_ID_REQUIRED`], [`codes::MISSING_PARAMETER_GROUP_ID_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseConfig {
    /// Required.
    pub config_id: String,
    /// Required.
    pub group_id: String,
    pub release_desc: Option<String>,
}
operation! { ReleaseConfig(config_id: String, group_id: String) "ReleaseConfig" -> ReleaseConfigOutput {
    0 "ConfigId" config_id, 1 "GroupId" group_id, 2 "ReleaseDesc" release_desc: String
} }

/// Response of [`ReleaseConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseConfigOutput {
    pub result: Option<bool>,
}
model! { ReleaseConfigOutput {
    0 "Result" result: bool
} }

/// Releases config with detail resp: `ReleaseConfigWithDetailResp` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ReleaseConfigWithDetailResp>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_GROUP_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_RELEASE_LOG_CREATE_FAILED`],
/// [`codes::FAILED_OPERATION_RELEASE_OPERATION_TOO_FREQUENTLY`], [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_CAN_NOT_CONN_CONSUL_SERVER`], [`codes::INTERNAL_ERROR_CONSUL_SERVER_ERROR`],
/// [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`], [`codes::INVALID_PARAMETER_VALUE_CONFIG_ALREADY_RELEASED`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_GROUP_APPLICATION_ID_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_NOT_EXISTS_OR_PERMISSION_DENIED`],
/// [`codes::INVALID_PARAMETER_VALUE_GROUP_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_RESOURCE_PERMISSION_DENIED`],
/// [`codes::MISSING_PARAMETER_CONFIG_ID_REQUIRED`], [`codes::MISSING_PARAMETER_GROUP_ID_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseConfigWithDetailResp {
    /// Required.
    pub config_id: String,
    /// Required.
    pub group_id: String,
    pub release_desc: Option<String>,
}
operation! { ReleaseConfigWithDetailResp(config_id: String, group_id: String)
    "ReleaseConfigWithDetailResp" -> ReleaseConfigWithDetailRespOutput {
    0 "ConfigId" config_id, 1 "GroupId" group_id, 2 "ReleaseDesc" release_desc: String
} }

/// Response of [`ReleaseConfigWithDetailResp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseConfigWithDetailRespOutput {
    pub result: Option<ConfigRelease>,
}
model! { ReleaseConfigWithDetailRespOutput {
    0 "Result" result: ConfigRelease
} }

/// Releases file config: `ReleaseFileConfig` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ReleaseFileConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_GROUP_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_RELEASE_OPERATION_TOO_FREQUENTLY`], [`codes::INTERNAL_ERROR_CONSUL_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_ALREADY_RELEASED`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_GROUP_APPLICATION_ID_NOT_MATCH`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_NOT_EXISTS_OR_PERMISSION_DENIED`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_PATH_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_GROUP_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_PERMISSION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseFileConfig {
    /// Required.
    pub config_id: String,
    /// Required.
    pub group_id: String,
    pub release_desc: Option<String>,
}
operation! { ReleaseFileConfig(config_id: String, group_id: String) "ReleaseFileConfig" -> ReleaseFileConfigOutput {
    0 "ConfigId" config_id, 1 "GroupId" group_id, 2 "ReleaseDesc" release_desc: String
} }

/// Response of [`ReleaseFileConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseFileConfigOutput {
    pub result: Option<bool>,
}
model! { ReleaseFileConfigOutput {
    0 "Result" result: bool
} }

/// Releases public config: `ReleasePublicConfig` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ReleasePublicConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_NAMESPACE_QUERY_FAILED`],
/// [`codes::FAILED_OPERATION_RELEASE_OPERATION_TOO_FREQUENTLY`], [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_CONSUL_SERVER_ERROR`], [`codes::INVALID_PARAMETER_VALUE_CONFIG_ALREADY_RELEASED`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_NOT_EXISTS_OR_PERMISSION_DENIED`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_VALUE_TOO_LONG`], [`codes::INVALID_PARAMETER_VALUE_NAMESPACE_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_PERMISSION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasePublicConfig {
    /// Required.
    pub config_id: String,
    /// Required.
    pub namespace_id: String,
    pub release_desc: Option<String>,
}
operation! { ReleasePublicConfig(config_id: String, namespace_id: String)
    "ReleasePublicConfig" -> ReleasePublicConfigOutput {
    0 "ConfigId" config_id, 1 "NamespaceId" namespace_id, 2 "ReleaseDesc" release_desc: String
} }

/// Response of [`ReleasePublicConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasePublicConfigOutput {
    pub result: Option<bool>,
}
model! { ReleasePublicConfigOutput {
    0 "Result" result: bool
} }

/// Removes instances: `RemoveInstances` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=RemoveInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_CLUSTER_OPERATE_ENV_ILLEGAL_ERROR`],
/// [`codes::FAILED_OPERATION_INSTANCE_DELETE_FAILED`], [`codes::INTERNAL_ERROR_TKE_API_FAILED_OPERATION`],
/// [`codes::INVALID_PARAMETER_VALUE_CVM_CAE_MASTER_AGENT_BUSY`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstances {
    /// Required.
    pub cluster_id: String,
    /// Required.
    pub instance_id_list: Vec<String>,
}
operation! { RemoveInstances(cluster_id: String, instance_id_list: Vec<String>)
    "RemoveInstances" -> RemoveInstancesOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIdList" instance_id_list
} }

/// Response of [`RemoveInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstancesOutput {
    pub result: Option<bool>,
}
model! { RemoveInstancesOutput {
    0 "Result" result: bool
} }

/// `RevocationConfig` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=RevocationConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_GROUP_QUERY_FAILED`], [`codes::INTERNAL_ERROR_CONSUL_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_RELEASE_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_PERMISSION_DENIED`],
/// [`codes::MISSING_PARAMETER_CONFIG_RELEASE_ID_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevocationConfig {
    /// Required.
    pub config_release_id: String,
}
operation! { RevocationConfig(config_release_id: String) "RevocationConfig" -> RevocationConfigOutput {
    0 "ConfigReleaseId" config_release_id
} }

/// Response of [`RevocationConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevocationConfigOutput {
    pub result: Option<bool>,
}
model! { RevocationConfigOutput {
    0 "Result" result: bool
} }

/// `RevocationPublicConfig` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=RevocationPublicConfig>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_CONFIG_RELEASE_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_PERMISSION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevocationPublicConfig {
    /// Required.
    pub config_release_id: String,
}
operation! { RevocationPublicConfig(config_release_id: String)
    "RevocationPublicConfig" -> RevocationPublicConfigOutput {
    0 "ConfigReleaseId" config_release_id
} }

/// Response of [`RevocationPublicConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevocationPublicConfigOutput {
    pub result: Option<bool>,
}
model! { RevocationPublicConfigOutput {
    0 "Result" result: bool
} }

/// Revokes file config: `RevokeFileConfig` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=RevokeFileConfig>.
///
/// Errors: [`codes::INTERNAL_ERROR_CONSUL_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_FILE_CONFIG_RELEASE_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_PERMISSION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeFileConfig {
    /// Required.
    pub config_release_id: String,
}
operation! { RevokeFileConfig(config_release_id: String) "RevokeFileConfig" -> RevokeFileConfigOutput {
    0 "ConfigReleaseId" config_release_id
} }

/// Response of [`RevokeFileConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeFileConfigOutput {
    pub result: Option<bool>,
}
model! { RevokeFileConfigOutput {
    0 "Result" result: bool
} }

/// `RollbackConfig` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=RollbackConfig>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_RELEASE_LOG_CREATE_FAILED`], [`codes::INTERNAL_ERROR_CONSUL_SERVER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_ALREADY_RELEASED`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_NOT_EXISTS_OR_PERMISSION_DENIED`],
/// [`codes::INVALID_PARAMETER_VALUE_GROUP_NOT_EXISTS`], [`codes::INVALID_PARAMETER_VALUE_LAST_CONFIG_NOT_EXISTS`],
/// [`codes::INVALID_PARAMETER_VALUE_RESOURCE_PERMISSION_DENIED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackConfig {
    /// Required.
    pub config_release_log_id: String,
    pub release_desc: Option<String>,
}
operation! { RollbackConfig(config_release_log_id: String) "RollbackConfig" -> RollbackConfigOutput {
    0 "ConfigReleaseLogId" config_release_log_id, 1 "ReleaseDesc" release_desc: String
} }

/// Response of [`RollbackConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackConfigOutput {
    pub result: Option<bool>,
}
model! { RollbackConfigOutput {
    0 "Result" result: bool
} }

/// Searches business log: `SearchBusinessLog` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by token (`ScrollId`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=SearchBusinessLog>.
///
/// Errors: [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::INTERNAL_ERROR_TSF_APM_ES_RESPONSE_STATUS_EXCEPTION`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_TSF_APM_BUSI_LOG_CFG_APP_RELATION_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_TSF_APM_BUSI_LOG_SEARCH_REQUEST_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_TSF_APM_BUSI_LOG_SEARCH_PARSE_RSP_DATE_FORMAT_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchBusinessLog {
    /// Required.
    pub config_id: String,
    pub instance_ids: Option<Vec<String>>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    pub search_words: Option<Vec<String>>,
    pub group_ids: Option<Vec<String>>,
    pub search_word_type: Option<String>,
    pub batch_type: Option<String>,
    pub scroll_id: Option<String>,
    pub search_after: Option<Vec<String>>,
}
operation! { SearchBusinessLog(config_id: String) "SearchBusinessLog" -> SearchBusinessLogOutput {
    0 "ConfigId" config_id, 1 "InstanceIds" instance_ids: Vec<String>, 2 "StartTime" start_time: String,
    3 "EndTime" end_time: String, 4 "Offset" offset: i64, 5 "Limit" limit: i64, 6 "OrderBy" order_by: String,
    7 "OrderType" order_type: String, 8 "SearchWords" search_words: Vec<String>, 9 "GroupIds" group_ids: Vec<String>,
    10 "SearchWordType" search_word_type: String, 11 "BatchType" batch_type: String, 12 "ScrollId" scroll_id: String,
    13 "SearchAfter" search_after: Vec<String>
} }
paged! { SearchBusinessLog: BusinessLogV2 = Token "ScrollId", "Result.Content" result.content, next "Result.ScrollId" }

/// Response of [`SearchBusinessLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchBusinessLogOutput {
    pub result: Option<TsfPageBusinessLogV2>,
}
model! { SearchBusinessLogOutput {
    0 "Result" result: TsfPageBusinessLogV2
} }

/// In the response of [`SearchBusinessLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageBusinessLogV2 {
    pub total_count: Option<i64>,
    pub content: Vec<BusinessLogV2>,
    pub scroll_id: Option<String>,
    pub status: Option<String>,
    pub search_after: Vec<String>,
    pub compressed: Option<bool>,
}
model! { TsfPageBusinessLogV2 {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<BusinessLogV2>, 2 "ScrollId" scroll_id: String,
    3 "Status" status: String, 4 "SearchAfter" search_after: Vec<String>, 5 "Compressed" compressed: bool
} }

/// In the response of [`SearchBusinessLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessLogV2 {
    pub instance_id: Option<String>,
    pub content: Option<String>,
    pub timestamp: Option<i64>,
    pub instance_ip: Option<String>,
    pub log_id: Option<String>,
    pub group_id: Option<String>,
}
model! { BusinessLogV2 {
    0 "InstanceId" instance_id: String, 1 "Content" content: String, 2 "Timestamp" timestamp: i64,
    3 "InstanceIp" instance_ip: String, 4 "LogId" log_id: String, 5 "GroupId" group_id: String
} }

/// Searches stdout log: `SearchStdoutLog` of `tsf` 2018-03-26.
///
/// POST. Reads only. Pages by token (`ScrollId`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=SearchStdoutLog>.
///
/// Errors: [`codes::FAILED_OPERATION_TSF_PRIVILEGE_ERROR`],
/// [`codes::INTERNAL_ERROR_TSF_APM_ES_RESPONSE_STATUS_EXCEPTION`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_TSF_APM_STDOUT_SEARCH_REQUEST_PARAM_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchStdoutLog {
    pub instance_id: Option<String>,
    pub limit: Option<i64>,
    pub search_words: Option<Vec<String>>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub start_time: Option<String>,
    pub group_id: Option<String>,
    /// `YYYY-MM-DD hh:mm:ss`, UTC+8.
    pub end_time: Option<String>,
    pub offset: Option<i64>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    pub search_word_type: Option<String>,
    pub batch_type: Option<String>,
    pub scroll_id: Option<String>,
    pub search_after: Option<Vec<String>>,
}
operation! { SearchStdoutLog() "SearchStdoutLog" -> SearchStdoutLogOutput {
    0 "InstanceId" instance_id: String, 1 "Limit" limit: i64, 2 "SearchWords" search_words: Vec<String>,
    3 "StartTime" start_time: String, 4 "GroupId" group_id: String, 5 "EndTime" end_time: String,
    6 "Offset" offset: i64, 7 "OrderBy" order_by: String, 8 "OrderType" order_type: String,
    9 "SearchWordType" search_word_type: String, 10 "BatchType" batch_type: String, 11 "ScrollId" scroll_id: String,
    12 "SearchAfter" search_after: Vec<String>
} }
paged! { SearchStdoutLog: StdoutLogV2 = Token "ScrollId", "Result.Content" result.content, next "Result.ScrollId" }

/// Response of [`SearchStdoutLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchStdoutLogOutput {
    pub result: Option<TsfPageStdoutLogV2>,
}
model! { SearchStdoutLogOutput {
    0 "Result" result: TsfPageStdoutLogV2
} }

/// In the response of [`SearchStdoutLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageStdoutLogV2 {
    pub total_count: Option<i64>,
    pub content: Vec<StdoutLogV2>,
    pub scroll_id: Option<String>,
    pub status: Option<String>,
    pub search_after: Vec<String>,
}
model! { TsfPageStdoutLogV2 {
    0 "TotalCount" total_count: i64, 1 "Content" content: Vec<StdoutLogV2>, 2 "ScrollId" scroll_id: String,
    3 "Status" status: String, 4 "SearchAfter" search_after: Vec<String>
} }

/// In the response of [`SearchStdoutLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StdoutLogV2 {
    pub instance_id: Option<String>,
    pub content: Option<String>,
    pub timestamp: Option<i64>,
    pub instance_ip: Option<String>,
}
model! { StdoutLogV2 {
    0 "InstanceId" instance_id: String, 1 "Content" content: String, 2 "Timestamp" timestamp: i64,
    3 "InstanceIp" instance_ip: String
} }

/// `ShrinkGroup` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ShrinkGroup>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShrinkGroup {
    /// Required.
    pub group_id: String,
}
operation! { ShrinkGroup(group_id: String) "ShrinkGroup" -> ShrinkGroupOutput {
    0 "GroupId" group_id
} }

/// Response of [`ShrinkGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShrinkGroupOutput {
    pub result: Option<TaskId>,
}
model! { ShrinkGroupOutput {
    0 "Result" result: TaskId
} }

/// `ShrinkInstances` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=ShrinkInstances>.
///
/// Errors: [`codes::FAILED_OPERATION_GROUP_COMMON_ERROR`], [`codes::INTERNAL_ERROR_CVM_CAE_MASTER_DISPATCH_ERROR`],
/// [`codes::INTERNAL_ERROR_CVM_CAE_MASTER_NON_ALIVE`], [`codes::INVALID_PARAMETER_VALUE_CVM_CAE_MASTER_AGENT_BUSY`],
/// [`codes::INVALID_PARAMETER_VALUE_GROUP_VALID_INSTANCE_NULL`], [`codes::MISSING_PARAMETER_GROUP_ID_NULL`],
/// [`codes::MISSING_PARAMETER_GROUP_SHIRK_SERVERID_NULL`], [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShrinkInstances {
    /// Required.
    pub group_id: String,
    /// Required.
    pub instance_id_list: Vec<String>,
}
operation! { ShrinkInstances(group_id: String, instance_id_list: Vec<String>)
    "ShrinkInstances" -> ShrinkInstancesOutput {
    0 "GroupId" group_id, 1 "InstanceIdList" instance_id_list
} }

/// Response of [`ShrinkInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShrinkInstancesOutput {
    pub result: Option<TaskId>,
}
model! { ShrinkInstancesOutput {
    0 "Result" result: TaskId
} }

/// Starts container group: `StartContainerGroup` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=StartContainerGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_CONTAINERGROUP_GROUP_HASRUN`],
/// [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETES_API_INVOKE_ERROR`],
/// [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_API_INVOKE_ERROR`], [`codes::INTERNAL_ERROR_UNHANDLED_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_KUBERNETES_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CONTAINERGROUP_YAML_USER_CONTAINER_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`], [`codes::RESOURCE_NOT_FOUND_CONTAINERGROUP_GROUP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartContainerGroup {
    /// Required.
    pub group_id: String,
}
operation! { StartContainerGroup(group_id: String) "StartContainerGroup" -> StartContainerGroupOutput {
    0 "GroupId" group_id
} }

/// Response of [`StartContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartContainerGroupOutput {
    pub result: Option<bool>,
}
model! { StartContainerGroupOutput {
    0 "Result" result: bool
} }

/// Starts group: `StartGroup` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=StartGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_CVM_CAE_MASTER_DISPATCH_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CVM_CAE_MASTER_AGENT_BUSY`], [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartGroup {
    /// Required.
    pub group_id: String,
}
operation! { StartGroup(group_id: String) "StartGroup" -> StartGroupOutput {
    0 "GroupId" group_id
} }

/// Response of [`StartGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartGroupOutput {
    pub result: Option<TaskId>,
}
model! { StartGroupOutput {
    0 "Result" result: TaskId
} }

/// Stops container group: `StopContainerGroup` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=StopContainerGroup>.
///
/// Errors: [`codes::FAILED_OPERATION_CONTAINERGROUP_GROUP_HASSTOP`],
/// [`codes::FAILED_OPERATION_CONTAINERGROUP_KUBERNETE_API_INVOKE_ERROR`],
/// [`codes::INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_API_INVOKE_ERROR`],
/// [`codes::INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_CONNECT_ERROR`], [`codes::RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST`],
/// [`codes::RESOURCE_NOT_FOUND_CONTAINERGROUP_GROUP_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopContainerGroup {
    /// Required.
    pub group_id: String,
}
operation! { StopContainerGroup(group_id: String) "StopContainerGroup" -> StopContainerGroupOutput {
    0 "GroupId" group_id
} }

/// Response of [`StopContainerGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopContainerGroupOutput {
    pub result: Option<bool>,
}
model! { StopContainerGroupOutput {
    0 "Result" result: bool
} }

/// Stops group: `StopGroup` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=StopGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_CVM_CAE_MASTER_NON_ALIVE`],
/// [`codes::INVALID_PARAMETER_VALUE_CVM_CAE_MASTER_AGENT_BUSY`],
/// [`codes::INVALID_PARAMETER_VALUE_CVM_CAE_MASTER_GROUP_NO_AGENT`], [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopGroup {
    /// Required.
    pub group_id: String,
}
operation! { StopGroup(group_id: String) "StopGroup" -> StopGroupOutput {
    0 "GroupId" group_id
} }

/// Response of [`StopGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopGroupOutput {
    pub result: Option<TaskId>,
}
model! { StopGroupOutput {
    0 "Result" result: TaskId
} }

/// Unbinds api group: `UnbindApiGroup` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=UnbindApiGroup>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_CONSUL_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindApiGroup {
    /// Required.
    pub group_gateway_list: Vec<GatewayGroupIds>,
}
operation! { UnbindApiGroup(group_gateway_list: Vec<GatewayGroupIds>) "UnbindApiGroup" -> UnbindApiGroupOutput {
    0 "GroupGatewayList" group_gateway_list
} }

/// Response of [`UnbindApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindApiGroupOutput {
    pub result: Option<bool>,
}
model! { UnbindApiGroupOutput {
    0 "Result" result: bool
} }

/// Updates api group: `UpdateApiGroup` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=UpdateApiGroup>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::UNAUTHORIZED_OPERATION_LICENSE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiGroup {
    /// Required.
    pub group_id: String,
    pub group_name: Option<String>,
    pub description: Option<String>,
    pub auth_type: Option<String>,
    pub group_context: Option<String>,
    pub namespace_name_key: Option<String>,
    pub service_name_key: Option<String>,
    pub namespace_name_key_position: Option<String>,
    pub service_name_key_position: Option<String>,
}
operation! { UpdateApiGroup(group_id: String) "UpdateApiGroup" -> UpdateApiGroupOutput {
    0 "GroupId" group_id, 1 "GroupName" group_name: String, 2 "Description" description: String,
    3 "AuthType" auth_type: String, 4 "GroupContext" group_context: String,
    5 "NamespaceNameKey" namespace_name_key: String, 6 "ServiceNameKey" service_name_key: String,
    7 "NamespaceNameKeyPosition" namespace_name_key_position: String,
    8 "ServiceNameKeyPosition" service_name_key_position: String
} }

/// Response of [`UpdateApiGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiGroupOutput {
    pub result: Option<bool>,
}
model! { UpdateApiGroupOutput {
    0 "Result" result: bool
} }

/// Updates api rate limit rule: `UpdateApiRateLimitRule` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=UpdateApiRateLimitRule>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`], [`codes::RESOURCE_IN_USE_RATELIMIT_RULE_EXIST_ERROR`],
/// [`codes::UNAUTHORIZED_OPERATION_LICENSE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiRateLimitRule {
    /// Required.
    pub rule_id: String,
    /// Required.
    pub usable_status: String,
    pub max_qps: Option<i64>,
}
operation! { UpdateApiRateLimitRule(rule_id: String, usable_status: String)
    "UpdateApiRateLimitRule" -> UpdateApiRateLimitRuleOutput {
    0 "RuleId" rule_id, 1 "UsableStatus" usable_status, 2 "MaxQps" max_qps: i64
} }

/// Response of [`UpdateApiRateLimitRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiRateLimitRuleOutput {
    pub result: Option<bool>,
}
model! { UpdateApiRateLimitRuleOutput {
    0 "Result" result: bool
} }

/// Updates api rate limit rules: `UpdateApiRateLimitRules` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=UpdateApiRateLimitRules>.
///
/// Errors: [`codes::FAILED_OPERATION_RATELIMIT_CONSUL_ERROR`], [`codes::INTERNAL_ERROR_GATEWAY_CONSISTENCY_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`], [`codes::UNAUTHORIZED_OPERATION_LICENSE_UNAUTHORIZED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiRateLimitRules {
    /// Required.
    pub api_ids: Vec<String>,
    /// Required.
    pub usable_status: String,
    pub max_qps: Option<i64>,
    pub use_path_and_method_format: Option<bool>,
}
operation! { UpdateApiRateLimitRules(api_ids: Vec<String>, usable_status: String)
    "UpdateApiRateLimitRules" -> UpdateApiRateLimitRulesOutput {
    0 "ApiIds" api_ids, 1 "UsableStatus" usable_status, 2 "MaxQps" max_qps: i64,
    3 "UsePathAndMethodFormat" use_path_and_method_format: bool
} }

/// Response of [`UpdateApiRateLimitRules`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiRateLimitRulesOutput {
    pub result: Option<bool>,
}
model! { UpdateApiRateLimitRulesOutput {
    0 "Result" result: bool
} }

/// Updates api timeouts: `UpdateApiTimeouts` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=UpdateApiTimeouts>.
///
/// Errors: [`codes::FAILED_OPERATION_UNHANDLED_EXCEPTION`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiTimeouts {
    /// Required.
    pub api_ids: Vec<String>,
    /// Required.
    pub usable_status: String,
    pub timeout: Option<i64>,
}
operation! { UpdateApiTimeouts(api_ids: Vec<String>, usable_status: String)
    "UpdateApiTimeouts" -> UpdateApiTimeoutsOutput {
    0 "ApiIds" api_ids, 1 "UsableStatus" usable_status, 2 "Timeout" timeout: i64
} }

/// Response of [`UpdateApiTimeouts`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiTimeoutsOutput {
    pub result: Option<bool>,
}
model! { UpdateApiTimeoutsOutput {
    0 "Result" result: bool
} }

/// Updates config template: `UpdateConfigTemplate` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=UpdateConfigTemplate>.
///
/// Errors: [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_CREATE_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_DELETE_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_IMPORT_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_SEARCH_LIST_FAILED`],
/// [`codes::FAILED_OPERATION_CONFIG_TEMPLATE_UPDATE_FAILED`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_DESC_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_NAME_TOO_LONG`],
/// [`codes::INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_TYPE_INVALID`],
/// [`codes::MISSING_PARAMETER_CONFIG_TEMPLATE_ID_REQUIRED`],
/// [`codes::MISSING_PARAMETER_CONFIG_TEMPLATE_NAME_REQUIRED`],
/// [`codes::MISSING_PARAMETER_CONFIG_TEMPLATE_TYPE_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigTemplate {
    /// Required.
    pub config_template_id: String,
    /// Required.
    pub config_template_name: String,
    /// Required.
    pub config_template_type: String,
    /// Required.
    pub config_template_value: String,
    pub config_template_desc: Option<String>,
}
operation! {
    UpdateConfigTemplate(config_template_id: String, config_template_name: String, config_template_type: String, config_template_value: String)
    "UpdateConfigTemplate" -> UpdateConfigTemplateOutput {
    0 "ConfigTemplateId" config_template_id, 1 "ConfigTemplateName" config_template_name,
    2 "ConfigTemplateType" config_template_type, 3 "ConfigTemplateValue" config_template_value,
    4 "ConfigTemplateDesc" config_template_desc: String
} }

/// Response of [`UpdateConfigTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigTemplateOutput {
    pub result: Option<bool>,
}
model! { UpdateConfigTemplateOutput {
    0 "Result" result: bool
} }

/// Updates gateway api: `UpdateGatewayApi` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=UpdateGatewayApi>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayApi {
    /// Required.
    pub api_id: String,
    pub path: Option<String>,
    pub method: Option<String>,
    pub path_mapping: Option<String>,
    pub host: Option<String>,
    pub description: Option<String>,
}
operation! { UpdateGatewayApi(api_id: String) "UpdateGatewayApi" -> UpdateGatewayApiOutput {
    0 "ApiId" api_id, 1 "Path" path: String, 2 "Method" method: String, 3 "PathMapping" path_mapping: String,
    4 "Host" host: String, 5 "Description" description: String
} }

/// Response of [`UpdateGatewayApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayApiOutput {
    pub result: Option<bool>,
}
model! { UpdateGatewayApiOutput {
    0 "Result" result: bool
} }

/// Updates health check settings: `UpdateHealthCheckSettings` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=UpdateHealthCheckSettings>.
///
/// Errors: [`codes::FAILED_OPERATION_CVM_CAE_MASTER_HEALTH_CHECK_CONFIG_ERROR`],
/// [`codes::INVALID_PARAMETER_BAD_REQUEST`], [`codes::RESOURCE_NOT_FOUND_GROUP_NOT_EXIST`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHealthCheckSettings {
    /// Required.
    pub group_id: String,
    pub enable_health_check: Option<bool>,
    pub health_check_settings: Option<HealthCheckSettings>,
    pub liveness_auto_restart: Option<bool>,
}
operation! { UpdateHealthCheckSettings(group_id: String)
    "UpdateHealthCheckSettings" -> UpdateHealthCheckSettingsOutput {
    0 "GroupId" group_id, 1 "EnableHealthCheck" enable_health_check: bool,
    2 "HealthCheckSettings" health_check_settings: HealthCheckSettings,
    3 "LivenessAutoRestart" liveness_auto_restart: bool
} }

/// Response of [`UpdateHealthCheckSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHealthCheckSettingsOutput {
    pub result: Option<bool>,
}
model! { UpdateHealthCheckSettingsOutput {
    0 "Result" result: bool
} }

/// Updates repository: `UpdateRepository` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=UpdateRepository>.
///
/// Errors: [`codes::INTERNAL_ERROR_RUNTIME_ERROR`], [`codes::UNSUPPORTED_OPERATION_UNSUPPORT_ACTION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepository {
    /// Required.
    pub repository_id: String,
    pub repository_desc: Option<String>,
}
operation! { UpdateRepository(repository_id: String) "UpdateRepository" -> UpdateRepositoryOutput {
    0 "RepositoryId" repository_id, 1 "RepositoryDesc" repository_desc: String
} }

/// Response of [`UpdateRepository`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepositoryOutput {
    pub result: Option<bool>,
}
model! { UpdateRepositoryOutput {
    0 "Result" result: bool
} }

/// Updates unit rule: `UpdateUnitRule` of `tsf` 2018-03-26.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=tsf&Version=2018-03-26&Action=UpdateUnitRule>.
///
/// Errors: [`codes::INTERNAL_ERROR_GATEWAY_CONSUL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID`],
/// [`codes::MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUnitRule {
    /// Required.
    pub id: String,
    /// Required.
    pub name: String,
    pub description: Option<String>,
    pub unit_rule_item_list: Option<Vec<UnitRuleItem>>,
}
operation! { UpdateUnitRule(id: String, name: String) "UpdateUnitRule" -> UpdateUnitRuleOutput {
    0 "Id" id, 1 "Name" name, 2 "Description" description: String,
    3 "UnitRuleItemList" unit_rule_item_list: Vec<UnitRuleItem>
} }

/// Response of [`UpdateUnitRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUnitRuleOutput {
    pub result: Option<bool>,
}
model! { UpdateUnitRuleOutput {
    0 "Result" result: bool
} }

codes! {
    FAILED_OPERATION_API_META_PARSE_FAILED "FailedOperation.ApiMetaParseFailed",
    FAILED_OPERATION_APM_GET_CONFIGS_FAILED "FailedOperation.ApmGetConfigsFailed",
    FAILED_OPERATION_APPLICATION_CREATE_ES_ATUH_ERROR "FailedOperation.ApplicationCreateEsAtuhError",
    FAILED_OPERATION_APPLICATION_QUERY_FAILED "FailedOperation.ApplicationQueryFailed",
    FAILED_OPERATION_APPLICATION_REPO_DELETE_PKG "FailedOperation.ApplicationRepoDeletePkg",
    FAILED_OPERATION_CALL_TSF_DCFG_FAILED "FailedOperation.CallTsfDcfgFailed",
    FAILED_OPERATION_CAM_ROLE_REQUEST_ERROR "FailedOperation.CamRoleRequestError",
    FAILED_OPERATION_CDI_STATUS_FAILED "FailedOperation.CdiStatusFailed",
    FAILED_OPERATION_CDI_STATUS_INVALID "FailedOperation.CdiStatusInvalid",
    FAILED_OPERATION_CLOUD_API_PROXY_ERROR "FailedOperation.CloudApiProxyError",
    FAILED_OPERATION_CLUSTER_CREATE_VPC_FAIL "FailedOperation.ClusterCreateVpcFail",
    FAILED_OPERATION_CLUSTER_NATIVE_CONNECT_ERROR "FailedOperation.ClusterNativeConnectError",
    FAILED_OPERATION_CLUSTER_OPERATE_ENV_ILLEGAL_ERROR "FailedOperation.ClusterOperateEnvIllegalError",
    FAILED_OPERATION_CLUSTER_QUERY_FAILED "FailedOperation.ClusterQueryFailed",
    FAILED_OPERATION_CLUSTER_UPDATE_FAILED "FailedOperation.ClusterUpdateFailed",
    FAILED_OPERATION_CONFIG_APPLICATION_QUERY_FAILED "FailedOperation.ConfigApplicationQueryFailed",
    FAILED_OPERATION_CONFIG_CREATE_FAILED "FailedOperation.ConfigCreateFailed",
    FAILED_OPERATION_CONFIG_GROUP_QUERY_FAILED "FailedOperation.ConfigGroupQueryFailed",
    FAILED_OPERATION_CONFIG_NAMESPACE_QUERY_FAILED "FailedOperation.ConfigNamespaceQueryFailed",
    FAILED_OPERATION_CONFIG_QUERY_FAILED "FailedOperation.ConfigQueryFailed",
    FAILED_OPERATION_CONFIG_RELEASE_LOG_CREATE_FAILED "FailedOperation.ConfigReleaseLogCreateFailed",
    FAILED_OPERATION_CONFIG_RELEASE_LOG_QUERY_FAILED "FailedOperation.ConfigReleaseLogQueryFailed",
    FAILED_OPERATION_CONFIG_RELEASE_QUERY_FAILED "FailedOperation.ConfigReleaseQueryFailed",
    FAILED_OPERATION_CONFIG_TEMPLATE_CREATE_FAILED "FailedOperation.ConfigTemplateCreateFailed",
    FAILED_OPERATION_CONFIG_TEMPLATE_DELETE_FAILED "FailedOperation.ConfigTemplateDeleteFailed",
    FAILED_OPERATION_CONFIG_TEMPLATE_IMPORT_FAILED "FailedOperation.ConfigTemplateImportFailed",
    FAILED_OPERATION_CONFIG_TEMPLATE_SEARCH_LIST_FAILED "FailedOperation.ConfigTemplateSearchListFailed",
    FAILED_OPERATION_CONFIG_TEMPLATE_UPDATE_FAILED "FailedOperation.ConfigTemplateUpdateFailed",
    FAILED_OPERATION_CONTAINERGROUP_GROUP_HASRUN "FailedOperation.ContainergroupGroupHasrun",
    FAILED_OPERATION_CONTAINERGROUP_GROUP_HASSTOP "FailedOperation.ContainergroupGroupHasstop",
    FAILED_OPERATION_CONTAINERGROUP_KUBERNETE_API_INVOKE_ERROR "FailedOperation.ContainergroupKuberneteApiInvokeError",
    FAILED_OPERATION_CONTAINERGROUP_KUBERNETE_CONNECT_ERROR "FailedOperation.ContainergroupKuberneteConnectError",
    FAILED_OPERATION_CONTAINERGROUP_KUBERNETES_API_INVOKE_ERROR "FailedOperation.ContainergroupKubernetesApiInvokeError",
    FAILED_OPERATION_CONTAINERGROUP_KUBERNETES_CONNECT_ERROR "FailedOperation.ContainergroupKubernetesConnectError",
    FAILED_OPERATION_CONTAINERGROUP_KUBERNETES_TKE_CLUSTER_ABNORMAL "FailedOperation.ContainergroupKubernetesTkeClusterAbnormal",
    FAILED_OPERATION_CP_CLUSTER_UNAVAILABLE "FailedOperation.CpClusterUnavailable",
    FAILED_OPERATION_CREATE_OPERATION_TOO_FREQUENTLY "FailedOperation.CreateOperationTooFrequently",
    FAILED_OPERATION_CVM_CAE_MASTER_HEALTH_CHECK_CONFIG_ERROR "FailedOperation.CvmCaeMasterHealthCheckConfigError",
    FAILED_OPERATION_DISPATCH_COMMON_ERROR "FailedOperation.DispatchCommonError",
    FAILED_OPERATION_FIND_METRICS_EXCLUSIVE_ERROR "FailedOperation.FindMetricsExclusiveError",
    FAILED_OPERATION_GATEWAY_COMMON_ERROR "FailedOperation.GatewayCommonError",
    FAILED_OPERATION_GATEWAY_GROUP_BOUND_DELETE_FAILED "FailedOperation.GatewayGroupBoundDeleteFailed",
    FAILED_OPERATION_GATEWAY_REMOTE_CALL_ERROR "FailedOperation.GatewayRemoteCallError",
    FAILED_OPERATION_GROUP_COMMON_ERROR "FailedOperation.GroupCommonError",
    FAILED_OPERATION_GROUP_EXISTS "FailedOperation.GroupExists",
    FAILED_OPERATION_GROUP_QUERY_FAILD "FailedOperation.GroupQueryFaild",
    FAILED_OPERATION_GROUP_QUERY_FAILED "FailedOperation.GroupQueryFailed",
    FAILED_OPERATION_IMAGE_VALIDATE_IS_USED "FailedOperation.ImageValidateIsUsed",
    FAILED_OPERATION_IMAGEREPO_REJECT_DEL_ERROR "FailedOperation.ImagerepoRejectDelError",
    FAILED_OPERATION_IMAGEREPO_TCR_BIND_ERROR "FailedOperation.ImagerepoTcrBindError",
    FAILED_OPERATION_INSTANCE_COMMON_ERROR "FailedOperation.InstanceCommonError",
    FAILED_OPERATION_INSTANCE_DELETE_FAILED "FailedOperation.InstanceDeleteFailed",
    FAILED_OPERATION_INSTANCE_QUERY_FAILED "FailedOperation.InstanceQueryFailed",
    FAILED_OPERATION_INSTANCE_RESET_ERROR "FailedOperation.InstanceResetError",
    FAILED_OPERATION_INSTANCE_RESET_TIMEOUT "FailedOperation.InstanceResetTimeout",
    FAILED_OPERATION_INSTANCE_UPDATE_FAILED "FailedOperation.InstanceUpdateFailed",
    FAILED_OPERATION_INTERNAL_ERROR "FailedOperation.InternalError",
    FAILED_OPERATION_INVALID_PARAMETER "FailedOperation.InvalidParameter",
    FAILED_OPERATION_LANE_INFO_DELETE_CONSUL_FAILED "FailedOperation.LaneInfoDeleteConsulFailed",
    FAILED_OPERATION_LANE_INFO_GROUP_NOT_EMPTY "FailedOperation.LaneInfoGroupNotEmpty",
    FAILED_OPERATION_LANE_INFO_RELEASE_CONSUL_FAILED "FailedOperation.LaneInfoReleaseConsulFailed",
    FAILED_OPERATION_LANE_INFO_RELEASE_MESH_FAILED "FailedOperation.LaneInfoReleaseMeshFailed",
    FAILED_OPERATION_LANE_RULE_CREATE_FAILED "FailedOperation.LaneRuleCreateFailed",
    FAILED_OPERATION_LANE_RULE_ENABLE_CONSUL_FAILED "FailedOperation.LaneRuleEnableConsulFailed",
    FAILED_OPERATION_LANE_RULE_MAX_LIMIT "FailedOperation.LaneRuleMaxLimit",
    FAILED_OPERATION_NAMESPACE_CREATE_FAILED "FailedOperation.NamespaceCreateFailed",
    FAILED_OPERATION_NAMESPACE_QUERY_FAILED "FailedOperation.NamespaceQueryFailed",
    FAILED_OPERATION_PROGRAM_NAME_REQUIRED "FailedOperation.ProgramNameRequired",
    FAILED_OPERATION_RATELIMIT_CONSUL_ERROR "FailedOperation.RatelimitConsulError",
    FAILED_OPERATION_RATELIMIT_MESH_API_SERVICE_ERROR "FailedOperation.RatelimitMeshApiServiceError",
    FAILED_OPERATION_RELEASE_OPERATION_TOO_FREQUENTLY "FailedOperation.ReleaseOperationTooFrequently",
    FAILED_OPERATION_RESOURCE_OP_FAILED "FailedOperation.ResourceOpFailed",
    FAILED_OPERATION_ROUTE_AFFINITY_MESH_FAILED "FailedOperation.RouteAffinityMeshFailed",
    FAILED_OPERATION_ROUTE_ENABLE_CONSUL_FAILED "FailedOperation.RouteEnableConsulFailed",
    FAILED_OPERATION_ROUTE_NAMESPACE_REQUEST_ERROR "FailedOperation.RouteNamespaceRequestError",
    FAILED_OPERATION_SERVICE_INSERT_FAILED "FailedOperation.ServiceInsertFailed",
    FAILED_OPERATION_SERVICE_QUERY_FAILED "FailedOperation.ServiceQueryFailed",
    FAILED_OPERATION_TAPM_BIND_REQUIRED "FailedOperation.TapmBindRequired",
    FAILED_OPERATION_TAPM_EXPIRED_OTEL "FailedOperation.TapmExpiredOtel",
    FAILED_OPERATION_TKE_CLUSTER_CREATE_FAILED "FailedOperation.TkeClusterCreateFailed",
    FAILED_OPERATION_TKE_CLUSTER_DELETE_FAILED "FailedOperation.TkeClusterDeleteFailed",
    FAILED_OPERATION_TKE_CLUSTER_QUERY_FAILED "FailedOperation.TkeClusterQueryFailed",
    FAILED_OPERATION_TOKEN_QUERY_FAILED "FailedOperation.TokenQueryFailed",
    FAILED_OPERATION_TSF_APM_AGENT_TASK_QUERY_ERROR "FailedOperation.TsfApmAgentTaskQueryError",
    FAILED_OPERATION_TSF_APM_AGENT_TASK_WRITE_ERROR "FailedOperation.TsfApmAgentTaskWriteError",
    FAILED_OPERATION_TSF_APM_APM_AGENT_NO_CONNECTION "FailedOperation.TsfApmApmAgentNoConnection",
    FAILED_OPERATION_TSF_APM_BUSI_LOG_CFG_APP_RELATION_WRITE_ERROR "FailedOperation.TsfApmBusiLogCfgAppRelationWriteError",
    FAILED_OPERATION_TSF_APM_BUSI_LOG_CFG_QUERY_ERROR "FailedOperation.TsfApmBusiLogCfgQueryError",
    FAILED_OPERATION_TSF_APM_BUSI_LOG_CFG_SCHEMA_QUERY_ERROR "FailedOperation.TsfApmBusiLogCfgSchemaQueryError",
    FAILED_OPERATION_TSF_APM_BUSI_LOG_CFG_SCHEMA_WRITE_ERROR "FailedOperation.TsfApmBusiLogCfgSchemaWriteError",
    FAILED_OPERATION_TSF_APM_BUSI_LOG_CFG_WRITE_ERROR "FailedOperation.TsfApmBusiLogCfgWriteError",
    FAILED_OPERATION_TSF_APM_CALL_MASTER_INTERFACE_FAILED "FailedOperation.TsfApmCallMasterInterfaceFailed",
    FAILED_OPERATION_TSF_APM_CALL_TSF_MS_FAILED "FailedOperation.TsfApmCallTsfMsFailed",
    FAILED_OPERATION_TSF_APM_CTSDB_CLIENT_REQUEST_ERROR "FailedOperation.TsfApmCtsdbClientRequestError",
    FAILED_OPERATION_TSF_APM_ES_CLIENT_REQUEST_ERROR "FailedOperation.TsfApmEsClientRequestError",
    FAILED_OPERATION_TSF_APM_INTERNAL_ERROR "FailedOperation.TsfApmInternalError",
    FAILED_OPERATION_TSF_APM_STATS_SEARCH_SERVICE_QUERY_ERROR "FailedOperation.TsfApmStatsSearchServiceQueryError",
    FAILED_OPERATION_TSF_AS_DB_INSTER_FAIL "FailedOperation.TsfAsDbInsterFail",
    FAILED_OPERATION_TSF_AS_DB_QUERY_FAIL "FailedOperation.TsfAsDbQueryFail",
    FAILED_OPERATION_TSF_AS_EXPAND_COUNT_AND_LIMIT_ERROR "FailedOperation.TsfAsExpandCountAndLimitError",
    FAILED_OPERATION_TSF_AS_EXPAND_INDICATORS_LESS_SHRINK "FailedOperation.TsfAsExpandIndicatorsLessShrink",
    FAILED_OPERATION_TSF_AS_EXPAND_LIMIT_LESS_SHRINK_LIMIT "FailedOperation.TsfAsExpandLimitLessShrinkLimit",
    FAILED_OPERATION_TSF_CMONITOR_CTSDB_CLIENT_REQUEST_FAIL "FailedOperation.TsfCmonitorCtsdbClientRequestFail",
    FAILED_OPERATION_TSF_MONITOR_WAITED_TIMEOUT "FailedOperation.TsfMonitorWaitedTimeout",
    FAILED_OPERATION_TSF_MS_ERROR "FailedOperation.TsfMsError",
    FAILED_OPERATION_TSF_MS_SERVER_ERROR "FailedOperation.TsfMsServerError",
    FAILED_OPERATION_TSF_PRIVILEGE_ERROR "FailedOperation.TsfPrivilegeError",
    FAILED_OPERATION_UNAUTHORIZED_OPERATION "FailedOperation.UnauthorizedOperation",
    FAILED_OPERATION_UNHANDLED_EXCEPTION "FailedOperation.UnhandledException",
    INTERNAL_ERROR_APPLICATION_MASTER_FEIGN_ERROR "InternalError.ApplicationMasterFeignError",
    INTERNAL_ERROR_APPLICATION_MASTER_NUKNOWN_ERROR "InternalError.ApplicationMasterNuknownError",
    INTERNAL_ERROR_APPLICATION_REPO_DELETE_PKG "InternalError.ApplicationRepoDeletePkg",
    INTERNAL_ERROR_APPLICATION_SCALABLE_INIT_ERROR "InternalError.ApplicationScalableInitError",
    INTERNAL_ERROR_CAM_ROLE_REQUEST_ERROR "InternalError.CamRoleRequestError",
    INTERNAL_ERROR_CAN_NOT_CONN_CONSUL_SERVER "InternalError.CanNotConnConsulServer",
    INTERNAL_ERROR_CDI_STATUS_DATA_INVALID "InternalError.CdiStatusDataInvalid",
    INTERNAL_ERROR_CLOUD_API_PROXY_ERROR "InternalError.CloudApiProxyError",
    INTERNAL_ERROR_CLUSTER_COMMON_ERROR "InternalError.ClusterCommonError",
    INTERNAL_ERROR_CLUSTER_MASTER_FEIGN_ERROR "InternalError.ClusterMasterFeignError",
    INTERNAL_ERROR_CLUSTER_NOT_EXIST_OR_PRIVILEGE_ERROR "InternalError.ClusterNotExistOrPrivilegeError",
    INTERNAL_ERROR_CONSUL_SERVER_ERROR "InternalError.ConsulServerError",
    INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_API_INVOKE_ERROR "InternalError.ContainergroupKuberneteApiInvokeError",
    INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_CONNECT_ERROR "InternalError.ContainergroupKuberneteConnectError",
    INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_DEPLOYMENT_NOTFOUND "InternalError.ContainergroupKuberneteDeploymentNotfound",
    INTERNAL_ERROR_CONTAINERGROUP_KUBERNETES_CONNECT_ERROR "InternalError.ContainergroupKubernetesConnectError",
    INTERNAL_ERROR_CONTAINERGROUP_SQL_FAILED "InternalError.ContainergroupSqlFailed",
    INTERNAL_ERROR_CP_CLUSTER_UNAVAILABLE "InternalError.CpClusterUnavailable",
    INTERNAL_ERROR_CVM_CAE_MASTER_DISPATCH_ERROR "InternalError.CvmCaeMasterDispatchError",
    INTERNAL_ERROR_CVM_CAE_MASTER_INTERNAL_ERROR "InternalError.CvmCaeMasterInternalError",
    INTERNAL_ERROR_CVM_CAE_MASTER_NON_ALIVE "InternalError.CvmCaeMasterNonAlive",
    INTERNAL_ERROR_CVM_CAE_MASTER_QUERY_ERROR "InternalError.CvmCaeMasterQueryError",
    INTERNAL_ERROR_DISPATCH_COMMON_ERROR "InternalError.DispatchCommonError",
    INTERNAL_ERROR_GATEWAY_COMMON_ERROR "InternalError.GatewayCommonError",
    INTERNAL_ERROR_GATEWAY_CONSISTENCY_ERROR "InternalError.GatewayConsistencyError",
    INTERNAL_ERROR_GATEWAY_CONSUL_ERROR "InternalError.GatewayConsulError",
    INTERNAL_ERROR_GATEWAY_DB_ERROR "InternalError.GatewayDbError",
    INTERNAL_ERROR_GROUP_COMMON_ERROR "InternalError.GroupCommonError",
    INTERNAL_ERROR_GROUP_MASTER_NUKNOWN_ERROR "InternalError.GroupMasterNuknownError",
    INTERNAL_ERROR_IMAGEREPO_TCR_BIND_ERROR "InternalError.ImagerepoTcrBindError",
    INTERNAL_ERROR_INSTANCE_COMMON_ERROR "InternalError.InstanceCommonError",
    INTERNAL_ERROR_KUBERNETES_API_CREATE_NAMESPACES_ERROR "InternalError.KubernetesApiCreateNamespacesError",
    INTERNAL_ERROR_KUBERNETES_API_CREATE_SECRET_ERROR "InternalError.KubernetesApiCreateSecretError",
    INTERNAL_ERROR_KUBERNETES_CALL_ERROR "InternalError.KubernetesCallError",
    INTERNAL_ERROR_REMOTE_SERVICE_CALL_ERROR "InternalError.RemoteServiceCallError",
    INTERNAL_ERROR_RUNTIME_ERROR "InternalError.RuntimeError",
    INTERNAL_ERROR_SQL_TOO_MANY_IN_ITEM "InternalError.SqlTooManyInItem",
    INTERNAL_ERROR_TKE_API_FAILED_OPERATION "InternalError.TkeApiFailedOperation",
    INTERNAL_ERROR_TSF_APM_BUSI_LOG_CFG_APP_RELATION_MASTER_ERROR "InternalError.TsfApmBusiLogCfgAppRelationMasterError",
    INTERNAL_ERROR_TSF_APM_CALL_TSF_MS_FAILED "InternalError.TsfApmCallTsfMsFailed",
    INTERNAL_ERROR_TSF_APM_COMMON_ERROR "InternalError.TsfApmCommonError",
    INTERNAL_ERROR_TSF_APM_ES_RESPONSE_STATUS_EXCEPTION "InternalError.TsfApmEsResponseStatusException",
    INTERNAL_ERROR_TSF_APM_INTERNAL_ERROR "InternalError.TsfApmInternalError",
    INTERNAL_ERROR_TSF_MONITOR_DATE_PARSE_FAILED "InternalError.TsfMonitorDateParseFailed",
    INTERNAL_ERROR_TSF_MONITOR_INTERNAL_ERROR "InternalError.TsfMonitorInternalError",
    INTERNAL_ERROR_TSF_MS_ERROR "InternalError.TsfMsError",
    INTERNAL_ERROR_UNHANDLED_EXCEPTION "InternalError.UnhandledException", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_APPLICATION_DELETE_FAILED "InvalidParameter.ApplicationDeleteFailed",
    INVALID_PARAMETER_BAD_REQUEST "InvalidParameter.BadRequest",
    INVALID_PARAMETER_CONFIG_TEMPLATE_NAME_INVALID "InvalidParameter.ConfigTemplateNameInvalid",
    INVALID_PARAMETER_CVM_CAE_MASTER_JSON_DECODE_FAIL "InvalidParameter.CvmCaeMasterJsonDecodeFail",
    INVALID_PARAMETER_CVM_CAE_MASTER_UNKNOWN_INSTANCE_STATUS "InvalidParameter.CvmCaeMasterUnknownInstanceStatus",
    INVALID_PARAMETER_IMAGEREPO_TCR_NAMESPACE_NOT_FOUND "InvalidParameter.ImagerepoTcrNamespaceNotFound",
    INVALID_PARAMETER_KUBERNETES_PARAM_ERROR "InvalidParameter.KubernetesParamError",
    INVALID_PARAMETER_LANE_INFO_ALREADY_USED "InvalidParameter.LaneInfoAlreadyUsed",
    INVALID_PARAMETER_LANE_INFO_NAME_ALREADY_USED "InvalidParameter.LaneInfoNameAlreadyUsed",
    INVALID_PARAMETER_LANE_INFO_NAME_INVALID "InvalidParameter.LaneInfoNameInvalid",
    INVALID_PARAMETER_LANE_INFO_NAME_NOT_EMPTY "InvalidParameter.LaneInfoNameNotEmpty",
    INVALID_PARAMETER_LANE_INFO_NAME_TOO_LONG "InvalidParameter.LaneInfoNameTooLong",
    INVALID_PARAMETER_LANE_INFO_NOT_EXIST "InvalidParameter.LaneInfoNotExist",
    INVALID_PARAMETER_LANE_INFO_NOT_EXIST_ENTRANCE "InvalidParameter.LaneInfoNotExistEntrance",
    INVALID_PARAMETER_LANE_INFO_REMARK_TOO_LONG "InvalidParameter.LaneInfoRemarkTooLong",
    INVALID_PARAMETER_LANE_RULE_INFO_NOT_EXIST "InvalidParameter.LaneRuleInfoNotExist",
    INVALID_PARAMETER_LANE_RULE_NAME_ALREADY_USED "InvalidParameter.LaneRuleNameAlreadyUsed",
    INVALID_PARAMETER_LANE_RULE_NAME_INVALID "InvalidParameter.LaneRuleNameInvalid",
    INVALID_PARAMETER_LANE_RULE_NAME_NOT_EMPTY "InvalidParameter.LaneRuleNameNotEmpty",
    INVALID_PARAMETER_LANE_RULE_NAME_TOO_LONG "InvalidParameter.LaneRuleNameTooLong",
    INVALID_PARAMETER_LANE_RULE_NOT_EXIST "InvalidParameter.LaneRuleNotExist",
    INVALID_PARAMETER_LANE_RULE_REMARK_TOO_LONG "InvalidParameter.LaneRuleRemarkTooLong",
    INVALID_PARAMETER_LANE_RULE_TAG_NAME_NOT_EMPTY "InvalidParameter.LaneRuleTagNameNotEmpty",
    INVALID_PARAMETER_LANE_RULE_TAG_NAME_TOO_LONG "InvalidParameter.LaneRuleTagNameTooLong",
    INVALID_PARAMETER_LANE_RULE_TAG_NOT_EMPTY "InvalidParameter.LaneRuleTagNotEmpty",
    INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOO_LONG "InvalidParameter.LaneRuleTagValueTooLong",
    INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG "InvalidParameter.LaneRuleTagValueTotalTooLong",
    INVALID_PARAMETER_PACKAGE_IN_USE "InvalidParameter.PackageInUse",
    INVALID_PARAMETER_PARAM_ERROR "InvalidParameter.ParamError",
    INVALID_PARAMETER_REPO_PACKAGE_PARAM_ERROR "InvalidParameter.RepoPackageParamError",
    INVALID_PARAMETER_REPOSITORY_NOT_EMPTY "InvalidParameter.RepositoryNotEmpty",
    INVALID_PARAMETER_TSF_APM_BUSI_LOG_CFG_APP_PARAM_ERROR "InvalidParameter.TsfApmBusiLogCfgAppParamError",
    INVALID_PARAMETER_TSF_APM_BUSI_LOG_CFG_APP_RELATION_PARAM_ERROR "InvalidParameter.TsfApmBusiLogCfgAppRelationParamError",
    INVALID_PARAMETER_TSF_APM_BUSI_LOG_CFG_CLOUD_PARAM_ERROR "InvalidParameter.TsfApmBusiLogCfgCloudParamError",
    INVALID_PARAMETER_TSF_APM_BUSI_LOG_CFG_ID_PARAM_ERROR "InvalidParameter.TsfApmBusiLogCfgIdParamError",
    INVALID_PARAMETER_TSF_APM_BUSI_LOG_CFG_LIMIT_PARAM_ERROR "InvalidParameter.TsfApmBusiLogCfgLimitParamError",
    INVALID_PARAMETER_TSF_APM_BUSI_LOG_SEARCH_REQUEST_PARAM_ERROR "InvalidParameter.TsfApmBusiLogSearchRequestParamError",
    INVALID_PARAMETER_TSF_APM_STATS_SEARCH_REQUEST_PARAM_ERROR "InvalidParameter.TsfApmStatsSearchRequestParamError",
    INVALID_PARAMETER_TSF_APM_STDOUT_SEARCH_REQUEST_PARAM_ERROR "InvalidParameter.TsfApmStdoutSearchRequestParamError",
    INVALID_PARAMETER_TSF_APM_TRACE_SEARCH_REQUEST_PARAM_ERROR "InvalidParameter.TsfApmTraceSearchRequestParamError",
    INVALID_PARAMETER_TSF_MONITOR_REQUEST_PARAM_ILLEGAL "InvalidParameter.TsfMonitorRequestParamIllegal",
    INVALID_PARAMETER_UPPER_DELETE_LIMIT "InvalidParameter.UpperDeleteLimit",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_APPLICATION_DESC_LENGTH "InvalidParameterValue.ApplicationDescLength",
    INVALID_PARAMETER_VALUE_APPLICATION_MICRO_TYPE_INVALID "InvalidParameterValue.ApplicationMicroTypeInvalid",
    INVALID_PARAMETER_VALUE_APPLICATION_NAME_EXIST "InvalidParameterValue.ApplicationNameExist",
    INVALID_PARAMETER_VALUE_APPLICATION_NAME_LENGTH "InvalidParameterValue.ApplicationNameLength",
    INVALID_PARAMETER_VALUE_APPLICATION_NAME_NULL "InvalidParameterValue.ApplicationNameNull",
    INVALID_PARAMETER_VALUE_APPLICATION_NAME_REGX_INVALID "InvalidParameterValue.ApplicationNameRegxInvalid",
    INVALID_PARAMETER_VALUE_APPLICATION_NOT_EXISTS "InvalidParameterValue.ApplicationNotExists",
    INVALID_PARAMETER_VALUE_APPLICATION_ORDER_TYPE_INVALID "InvalidParameterValue.ApplicationOrderTypeInvalid",
    INVALID_PARAMETER_VALUE_APPLICATION_PAGE_LIMIT_INVALID "InvalidParameterValue.ApplicationPageLimitInvalid",
    INVALID_PARAMETER_VALUE_APPLICATION_TYPE_INVALID "InvalidParameterValue.ApplicationTypeInvalid",
    INVALID_PARAMETER_VALUE_CLUSTER_CIDR_CONFLICT "InvalidParameterValue.ClusterCidrConflict",
    INVALID_PARAMETER_VALUE_CLUSTER_NAME_EXIST "InvalidParameterValue.ClusterNameExist",
    INVALID_PARAMETER_VALUE_CLUSTER_NAME_PREFIX_ILLEGAL_ERROR "InvalidParameterValue.ClusterNamePrefixIllegalError",
    INVALID_PARAMETER_VALUE_CLUSTER_NAME_REGEX_MISMATCH "InvalidParameterValue.ClusterNameRegexMismatch",
    INVALID_PARAMETER_VALUE_CLUSTER_NAME_REQUIRED "InvalidParameterValue.ClusterNameRequired",
    INVALID_PARAMETER_VALUE_CLUSTER_PAGE_LIMIT_INVALID "InvalidParameterValue.ClusterPageLimitInvalid",
    INVALID_PARAMETER_VALUE_CLUSTER_REGION_INVALID "InvalidParameterValue.ClusterRegionInvalid",
    INVALID_PARAMETER_VALUE_CLUSTER_TYPE_INVALID "InvalidParameterValue.ClusterTypeInvalid",
    INVALID_PARAMETER_VALUE_CLUSTER_ZONE_INVALID "InvalidParameterValue.ClusterZoneInvalid",
    INVALID_PARAMETER_VALUE_CONFIG_ALREADY_RELEASED "InvalidParameterValue.ConfigAlreadyReleased",
    INVALID_PARAMETER_VALUE_CONFIG_EXISTS "InvalidParameterValue.ConfigExists",
    INVALID_PARAMETER_VALUE_CONFIG_GROUP_APPLICATION_ID_NOT_MATCH "InvalidParameterValue.ConfigGroupApplicationIdNotMatch",
    INVALID_PARAMETER_VALUE_CONFIG_NAME_INVALID "InvalidParameterValue.ConfigNameInvalid",
    INVALID_PARAMETER_VALUE_CONFIG_NOT_EXISTS_OR_PERMISSION_DENIED "InvalidParameterValue.ConfigNotExistsOrPermissionDenied",
    INVALID_PARAMETER_VALUE_CONFIG_RELEASE_NOT_EXISTS "InvalidParameterValue.ConfigReleaseNotExists",
    INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_DESC_TOO_LONG "InvalidParameterValue.ConfigTemplateDescTooLong",
    INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_NAME_INVALID "InvalidParameterValue.ConfigTemplateNameInvalid",
    INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_NAME_TOO_LONG "InvalidParameterValue.ConfigTemplateNameTooLong",
    INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_TYPE_INVALID "InvalidParameterValue.ConfigTemplateTypeInvalid",
    INVALID_PARAMETER_VALUE_CONFIG_VALUE_FORMAT_INVALID "InvalidParameterValue.ConfigValueFormatInvalid",
    INVALID_PARAMETER_VALUE_CONFIG_VALUE_TOO_LONG "InvalidParameterValue.ConfigValueTooLong",
    INVALID_PARAMETER_VALUE_CONFIG_VERSION_DESC_INVALID "InvalidParameterValue.ConfigVersionDescInvalid",
    INVALID_PARAMETER_VALUE_CONFIG_VERSION_INVALID "InvalidParameterValue.ConfigVersionInvalid",
    INVALID_PARAMETER_VALUE_CONTAINER_GROUP_IMAGE_TAG_IS_IN_USE "InvalidParameterValue.ContainerGroupImageTagIsInUse",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_ACCESSTYPE_NULL "InvalidParameterValue.ContainergroupAccesstypeNull",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_APPLICATION_ID_NULL "InvalidParameterValue.ContainergroupApplicationIdNull",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_CPULIMIT_OVER "InvalidParameterValue.ContainergroupCpulimitOver",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_ENV_VALUE_BOTH_SET "InvalidParameterValue.ContainergroupEnvValueBothSet",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_ENV_VALUE_NOT_SET "InvalidParameterValue.ContainergroupEnvValueNotSet",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_GROUPID_NULL "InvalidParameterValue.ContainergroupGroupidNull",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_GROUPNAME_LEGNTH "InvalidParameterValue.ContainergroupGroupnameLegnth",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_GROUPNAME_NULL "InvalidParameterValue.ContainergroupGroupnameNull",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_GROUPNAME_REGEX_MATCH_FALSE "InvalidParameterValue.ContainergroupGroupnameRegexMatchFalse",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_INSTANCE_NUM_INVALID "InvalidParameterValue.ContainergroupInstanceNumInvalid",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_INVALID_CPU_INFO "InvalidParameterValue.ContainergroupInvalidCpuInfo",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_INVALID_MEM_INFO "InvalidParameterValue.ContainergroupInvalidMemInfo",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_LIMIT_VALUE_INVALID "InvalidParameterValue.ContainergroupLimitValueInvalid",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_MEMLIMIT_OVER "InvalidParameterValue.ContainergroupMemlimitOver",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_NODE_PORT_INVALID "InvalidParameterValue.ContainergroupNodePortInvalid",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_PORT_INVALID "InvalidParameterValue.ContainergroupPortInvalid",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_PORT_NULL "InvalidParameterValue.ContainergroupPortNull",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_PORTS_REPEAT "InvalidParameterValue.ContainergroupPortsRepeat",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_PROTOCOL_INVALID "InvalidParameterValue.ContainergroupProtocolInvalid",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_PROTOCOL_MIX_ERROR "InvalidParameterValue.ContainergroupProtocolMixError",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_PROTOCOL_NULL "InvalidParameterValue.ContainergroupProtocolNull",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_PROTOCOL_PORTS_NULL "InvalidParameterValue.ContainergroupProtocolPortsNull",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_REPONAME_INVALID "InvalidParameterValue.ContainergroupReponameInvalid",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_RESOURCE_AGENT_VALUE_INVALID "InvalidParameterValue.ContainergroupResourceAgentValueInvalid",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_SERVICE_NAME_VALID_ERROR "InvalidParameterValue.ContainergroupServiceNameValidError",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_TARGET_PORTS_REPEAT "InvalidParameterValue.ContainergroupTargetPortsRepeat",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_TARGETPORT_NULL "InvalidParameterValue.ContainergroupTargetportNull",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_UPDATEIVL_INVALID "InvalidParameterValue.ContainergroupUpdateivlInvalid",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_UPDATETYPE_INVALID "InvalidParameterValue.ContainergroupUpdatetypeInvalid",
    INVALID_PARAMETER_VALUE_CONTAINERGROUP_YAML_USER_CONTAINER_NOT_FOUND "InvalidParameterValue.ContainergroupYamlUserContainerNotFound",
    INVALID_PARAMETER_VALUE_CVM_CAE_MASTER_AGENT_BUSY "InvalidParameterValue.CvmCaeMasterAgentBusy",
    INVALID_PARAMETER_VALUE_CVM_CAE_MASTER_AGENT_NOT_FOUND "InvalidParameterValue.CvmCaeMasterAgentNotFound",
    INVALID_PARAMETER_VALUE_CVM_CAE_MASTER_GROUP_NO_AGENT "InvalidParameterValue.CvmCaeMasterGroupNoAgent",
    INVALID_PARAMETER_VALUE_CVM_CAE_MASTER_TASK_NOT_EXIST "InvalidParameterValue.CvmCaeMasterTaskNotExist",
    INVALID_PARAMETER_VALUE_DEPLOY_GROUP_NOT_EXISTS "InvalidParameterValue.DeployGroupNotExists",
    INVALID_PARAMETER_VALUE_DUPLICATE_PROGRAM_NAME "InvalidParameterValue.DuplicateProgramName",
    INVALID_PARAMETER_VALUE_FILE_CONFIG_ALREADY_RELEASED "InvalidParameterValue.FileConfigAlreadyReleased",
    INVALID_PARAMETER_VALUE_FILE_CONFIG_CODE_UNSUPPORTED "InvalidParameterValue.FileConfigCodeUnsupported",
    INVALID_PARAMETER_VALUE_FILE_CONFIG_EXISTS "InvalidParameterValue.FileConfigExists",
    INVALID_PARAMETER_VALUE_FILE_CONFIG_EXISTS_PATH "InvalidParameterValue.FileConfigExistsPath",
    INVALID_PARAMETER_VALUE_FILE_CONFIG_EXISTS_PATH_OTHER "InvalidParameterValue.FileConfigExistsPathOther",
    INVALID_PARAMETER_VALUE_FILE_CONFIG_FILE_NAME_INVALID "InvalidParameterValue.FileConfigFileNameInvalid",
    INVALID_PARAMETER_VALUE_FILE_CONFIG_FILE_PATH_INVALID "InvalidParameterValue.FileConfigFilePathInvalid",
    INVALID_PARAMETER_VALUE_FILE_CONFIG_FIXED_FIELD_UNCHANGEABLE "InvalidParameterValue.FileConfigFixedFieldUnchangeable",
    INVALID_PARAMETER_VALUE_FILE_CONFIG_GROUP_APPLICATION_ID_NOT_MATCH "InvalidParameterValue.FileConfigGroupApplicationIdNotMatch",
    INVALID_PARAMETER_VALUE_FILE_CONFIG_NAME_INVALID "InvalidParameterValue.FileConfigNameInvalid",
    INVALID_PARAMETER_VALUE_FILE_CONFIG_NOT_EXISTS_OR_PERMISSION_DENIED "InvalidParameterValue.FileConfigNotExistsOrPermissionDenied",
    INVALID_PARAMETER_VALUE_FILE_CONFIG_PATH_EXISTS "InvalidParameterValue.FileConfigPathExists",
    INVALID_PARAMETER_VALUE_FILE_CONFIG_RELEASE_NOT_EXISTS "InvalidParameterValue.FileConfigReleaseNotExists",
    INVALID_PARAMETER_VALUE_FILE_CONFIG_VERSION_DESC_INVALID "InvalidParameterValue.FileConfigVersionDescInvalid",
    INVALID_PARAMETER_VALUE_FILE_CONFIG_VERSION_INVALID "InvalidParameterValue.FileConfigVersionInvalid",
    INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_ERROR "InvalidParameterValue.GatewayParameterError",
    INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID "InvalidParameterValue.GatewayParameterInvalid",
    INVALID_PARAMETER_VALUE_GLOBAL_NAMESPACE_NAME_EXIST "InvalidParameterValue.GlobalNamespaceNameExist",
    INVALID_PARAMETER_VALUE_GROUP_BATCH_PARAMETER_INVALID "InvalidParameterValue.GroupBatchParameterInvalid",
    INVALID_PARAMETER_VALUE_GROUP_CLUSTER_NAMESPACE_NOT_BOUND "InvalidParameterValue.GroupClusterNamespaceNotBound",
    INVALID_PARAMETER_VALUE_GROUP_CLUSTER_TYPE_MISMATCH "InvalidParameterValue.GroupClusterTypeMismatch",
    INVALID_PARAMETER_VALUE_GROUP_DELETE_CLUSTER_TYPE_MISMATCH "InvalidParameterValue.GroupDeleteClusterTypeMismatch",
    INVALID_PARAMETER_VALUE_GROUP_NAME_EXIST "InvalidParameterValue.GroupNameExist",
    INVALID_PARAMETER_VALUE_GROUP_NAME_LENGTH "InvalidParameterValue.GroupNameLength",
    INVALID_PARAMETER_VALUE_GROUP_NAME_REGX_MISMATCH "InvalidParameterValue.GroupNameRegxMismatch",
    INVALID_PARAMETER_VALUE_GROUP_NOT_EXISTS "InvalidParameterValue.GroupNotExists",
    INVALID_PARAMETER_VALUE_GROUP_PAGE_LIMIT_INVALID "InvalidParameterValue.GroupPageLimitInvalid",
    INVALID_PARAMETER_VALUE_GROUP_STATUS_INVALID "InvalidParameterValue.GroupStatusInvalid",
    INVALID_PARAMETER_VALUE_GROUP_VALID_INSTANCE_NULL "InvalidParameterValue.GroupValidInstanceNull",
    INVALID_PARAMETER_VALUE_IMAGEREPO_REPO_NAME_NULL "InvalidParameterValue.ImagerepoRepoNameNull",
    INVALID_PARAMETER_VALUE_IMAGEREPO_REPONAME_INVALID "InvalidParameterValue.ImagerepoReponameInvalid",
    INVALID_PARAMETER_VALUE_IMAGEREPO_TAGNAME_NULL "InvalidParameterValue.ImagerepoTagnameNull",
    INVALID_PARAMETER_VALUE_INSTANCE_INVALID_IMAGE "InvalidParameterValue.InstanceInvalidImage",
    INVALID_PARAMETER_VALUE_INVALID_PARAMETER "InvalidParameterValue.InvalidParameter",
    INVALID_PARAMETER_VALUE_INVALID_PROGRAM_NAME "InvalidParameterValue.InvalidProgramName",
    INVALID_PARAMETER_VALUE_LANE_GROUP_NOT_EXIST "InvalidParameterValue.LaneGroupNotExist",
    INVALID_PARAMETER_VALUE_LANE_INFO_ALREADY_USED "InvalidParameterValue.LaneInfoAlreadyUsed",
    INVALID_PARAMETER_VALUE_LANE_INFO_NAME_ALREADY_USED "InvalidParameterValue.LaneInfoNameAlreadyUsed",
    INVALID_PARAMETER_VALUE_LANE_INFO_NAME_INVALID "InvalidParameterValue.LaneInfoNameInvalid",
    INVALID_PARAMETER_VALUE_LANE_INFO_NAME_NOT_EMPTY "InvalidParameterValue.LaneInfoNameNotEmpty",
    INVALID_PARAMETER_VALUE_LANE_INFO_NAME_TOO_LONG "InvalidParameterValue.LaneInfoNameTooLong",
    INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST "InvalidParameterValue.LaneInfoNotExist",
    INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST_ENTRANCE "InvalidParameterValue.LaneInfoNotExistEntrance",
    INVALID_PARAMETER_VALUE_LANE_INFO_REMARK_TOO_LONG "InvalidParameterValue.LaneInfoRemarkTooLong",
    INVALID_PARAMETER_VALUE_LANE_RULE_ENABLED_RULE_DELETE_FAILED "InvalidParameterValue.LaneRuleEnabledRuleDeleteFailed",
    INVALID_PARAMETER_VALUE_LANE_RULE_ID_INVALID "InvalidParameterValue.LaneRuleIdInvalid",
    INVALID_PARAMETER_VALUE_LANE_RULE_INFO_NOT_EXIST "InvalidParameterValue.LaneRuleInfoNotExist",
    INVALID_PARAMETER_VALUE_LANE_RULE_NAME_ALREADY_USED "InvalidParameterValue.LaneRuleNameAlreadyUsed",
    INVALID_PARAMETER_VALUE_LANE_RULE_NAME_INVALID "InvalidParameterValue.LaneRuleNameInvalid",
    INVALID_PARAMETER_VALUE_LANE_RULE_NAME_NOT_EMPTY "InvalidParameterValue.LaneRuleNameNotEmpty",
    INVALID_PARAMETER_VALUE_LANE_RULE_NAME_TOO_LONG "InvalidParameterValue.LaneRuleNameTooLong",
    INVALID_PARAMETER_VALUE_LANE_RULE_NOT_EXIST "InvalidParameterValue.LaneRuleNotExist",
    INVALID_PARAMETER_VALUE_LANE_RULE_REMARK_TOO_LONG "InvalidParameterValue.LaneRuleRemarkTooLong",
    INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_NOT_EMPTY "InvalidParameterValue.LaneRuleTagNameNotEmpty",
    INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_TOO_LONG "InvalidParameterValue.LaneRuleTagNameTooLong",
    INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NOT_EMPTY "InvalidParameterValue.LaneRuleTagNotEmpty",
    INVALID_PARAMETER_VALUE_LANE_RULE_TAG_OPERATOR_INVALID "InvalidParameterValue.LaneRuleTagOperatorInvalid",
    INVALID_PARAMETER_VALUE_LANE_RULE_TAG_OPERATOR_NOT_EMPTY "InvalidParameterValue.LaneRuleTagOperatorNotEmpty",
    INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_NOT_EMPTY "InvalidParameterValue.LaneRuleTagValueNotEmpty",
    INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOO_LONG "InvalidParameterValue.LaneRuleTagValueTooLong",
    INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG "InvalidParameterValue.LaneRuleTagValueTotalTooLong",
    INVALID_PARAMETER_VALUE_LAST_CONFIG_NOT_EXISTS "InvalidParameterValue.LastConfigNotExists",
    INVALID_PARAMETER_VALUE_MS_PARAMETER_INVALID "InvalidParameterValue.MsParameterInvalid",
    INVALID_PARAMETER_VALUE_NAMESPACE_ALREADY_BIND_CLUSTER "InvalidParameterValue.NamespaceAlreadyBindCluster",
    INVALID_PARAMETER_VALUE_NAMESPACE_DESC_INVALID "InvalidParameterValue.NamespaceDescInvalid",
    INVALID_PARAMETER_VALUE_NAMESPACE_NAME_EXIST "InvalidParameterValue.NamespaceNameExist",
    INVALID_PARAMETER_VALUE_NAMESPACE_NAME_INVALID "InvalidParameterValue.NamespaceNameInvalid",
    INVALID_PARAMETER_VALUE_NAMESPACE_NOT_EXISTS "InvalidParameterValue.NamespaceNotExists",
    INVALID_PARAMETER_VALUE_PROGRAM_ITEM_NOT_EXISTS "InvalidParameterValue.ProgramItemNotExists",
    INVALID_PARAMETER_VALUE_RELEASED_CONFIG_CAN_NOT_BE_DELETED "InvalidParameterValue.ReleasedConfigCanNotBeDeleted",
    INVALID_PARAMETER_VALUE_RELEASED_FILE_CONFIG_CAN_NOT_BE_DELETED "InvalidParameterValue.ReleasedFileConfigCanNotBeDeleted",
    INVALID_PARAMETER_VALUE_RESOURCE_NOT_EXISTS "InvalidParameterValue.ResourceNotExists",
    INVALID_PARAMETER_VALUE_RESOURCE_PERMISSION_DENIED "InvalidParameterValue.ResourcePermissionDenied",
    INVALID_PARAMETER_VALUE_RESOURCE_TYPE_ERROR "InvalidParameterValue.ResourceTypeError",
    INVALID_PARAMETER_VALUE_SERVICE_DESC_LENGTH "InvalidParameterValue.ServiceDescLength",
    INVALID_PARAMETER_VALUE_SERVICE_NAME_REPEATED "InvalidParameterValue.ServiceNameRepeated",
    INVALID_PARAMETER_VALUE_SERVICE_NOT_EXISTS_OR_PERMISSION_DENIED "InvalidParameterValue.ServiceNotExistsOrPermissionDenied",
    INVALID_PARAMETER_VALUE_TSF_APM_BUSI_LOG_SEARCH_PARSE_RSP_DATE_FORMAT_ERROR "InvalidParameterValue.TsfApmBusiLogSearchParseRspDateFormatError",
    INVALID_PARAMETER_VALUE_VOLUME_NAME_VALID_ERROR "InvalidParameterValue.VolumeNameValidError",
    INVALID_PARAMETER_VALUE_WRONG_DONT_START_VALUE "InvalidParameterValue.WrongDontStartValue",
    LIMIT_EXCEEDED_ERR_NAMESPACE_MAX_LIMIT "LimitExceeded.ErrNamespaceMaxLimit",
    LIMIT_EXCEEDED_ERR_REPO_MAX_LIMIT "LimitExceeded.ErrRepoMaxLimit",
    LIMIT_EXCEEDED_TKE_CLUSTER_NUMBER_EXCEED_LIMIT "LimitExceeded.TkeClusterNumberExceedLimit",
    MISSING_PARAMETER_APPLICATION_ID_NULL "MissingParameter.ApplicationIdNull",
    MISSING_PARAMETER_APPLICATION_ID_REQUIRED "MissingParameter.ApplicationIdRequired",
    MISSING_PARAMETER_APPLICATION_TYPE_NULL "MissingParameter.ApplicationTypeNull",
    MISSING_PARAMETER_CLUSTER_ID_REQUIRED "MissingParameter.ClusterIdRequired",
    MISSING_PARAMETER_CLUSTER_SUBNET_REQUIRED "MissingParameter.ClusterSubnetRequired",
    MISSING_PARAMETER_CONFIG_ID_REQUIRED "MissingParameter.ConfigIdRequired",
    MISSING_PARAMETER_CONFIG_NAME_REQUIRED "MissingParameter.ConfigNameRequired",
    MISSING_PARAMETER_CONFIG_RELEASE_ID_REQUIRED "MissingParameter.ConfigReleaseIdRequired",
    MISSING_PARAMETER_CONFIG_TEMPLATE_ID_REQUIRED "MissingParameter.ConfigTemplateIdRequired",
    MISSING_PARAMETER_CONFIG_TEMPLATE_NAME_REQUIRED "MissingParameter.ConfigTemplateNameRequired",
    MISSING_PARAMETER_CONFIG_TEMPLATE_TYPE_REQUIRED "MissingParameter.ConfigTemplateTypeRequired",
    MISSING_PARAMETER_CONFIG_TYPE_REQUIRED "MissingParameter.ConfigTypeRequired",
    MISSING_PARAMETER_CONFIG_VALUE_REQUIRED "MissingParameter.ConfigValueRequired",
    MISSING_PARAMETER_CONFIG_VERSION_REQUIRED "MissingParameter.ConfigVersionRequired",
    MISSING_PARAMETER_FILE_CONFIG_FILE_VALUE_REQUIRED "MissingParameter.FileConfigFileValueRequired",
    MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED "MissingParameter.GatewayParameterRequired",
    MISSING_PARAMETER_GROUP_APPLICATION_NULL "MissingParameter.GroupApplicationNull",
    MISSING_PARAMETER_GROUP_EXPAND_SERVERID_NULL "MissingParameter.GroupExpandServeridNull",
    MISSING_PARAMETER_GROUP_ID_NULL "MissingParameter.GroupIdNull",
    MISSING_PARAMETER_GROUP_ID_REQUIRED "MissingParameter.GroupIdRequired",
    MISSING_PARAMETER_GROUP_NAMESPACE_NULL "MissingParameter.GroupNamespaceNull",
    MISSING_PARAMETER_GROUP_SHIRK_SERVERID_NULL "MissingParameter.GroupShirkServeridNull",
    MISSING_PARAMETER_INSTANCE_IMPORT_MODE_NULL "MissingParameter.InstanceImportModeNull",
    MISSING_PARAMETER_NAMESPACE_ID_REQUIRED "MissingParameter.NamespaceIdRequired",
    MISSING_PARAMETER_NAMESPACE_NAME_REQUIRED "MissingParameter.NamespaceNameRequired",
    MISSING_PARAMETER_REQUIRED_PARAMETER_MISSING "MissingParameter.RequiredParameterMissing",
    MISSING_PARAMETER_SERVICE_ID_REQUIRED "MissingParameter.ServiceIdRequired",
    MISSING_PARAMETER_SYSTEM_PARAMETER_REQUIRED "MissingParameter.SystemParameterRequired",
    RESOURCE_IN_USE_APPLICATION_CANNOT_DELETE "ResourceInUse.ApplicationCannotDelete",
    RESOURCE_IN_USE_CVMCAE_MASTER_CANNOT_DELETE "ResourceInUse.CvmcaeMasterCannotDelete",
    RESOURCE_IN_USE_DEFAULT_NAMEPSACE_CANNOT_BE_DELETED "ResourceInUse.DefaultNamepsaceCannotBeDeleted",
    RESOURCE_IN_USE_GROUP_CANNOT_DELETE "ResourceInUse.GroupCannotDelete",
    RESOURCE_IN_USE_GROUP_EXISTS "ResourceInUse.GroupExists",
    RESOURCE_IN_USE_INSTANCE_EXISTS "ResourceInUse.InstanceExists",
    RESOURCE_IN_USE_INSTANCE_HAS_BEEN_USED "ResourceInUse.InstanceHasBeenUsed",
    RESOURCE_IN_USE_NAMESPACE_CANNOT_DELETE "ResourceInUse.NamespaceCannotDelete",
    RESOURCE_IN_USE_NON_DEFAULT_NAMESPACE_EXISTS "ResourceInUse.NonDefaultNamespaceExists",
    RESOURCE_IN_USE_OBJECT_EXIST "ResourceInUse.ObjectExist",
    RESOURCE_IN_USE_RATELIMIT_RULE_EXIST_ERROR "ResourceInUse.RatelimitRuleExistError",
    RESOURCE_IN_USE_RESOURCE_POOL_EXISTS "ResourceInUse.ResourcePoolExists",
    RESOURCE_INSUFFICIENT_PACKAGE_SPACE_FULL "ResourceInsufficient.PackageSpaceFull",
    RESOURCE_NOT_FOUND_APPLICATION_NOT_EXIST "ResourceNotFound.ApplicationNotExist",
    RESOURCE_NOT_FOUND_APPLICATION_PROJECT_NOT_MATCH "ResourceNotFound.ApplicationProjectNotMatch",
    RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST "ResourceNotFound.ClusterNotExist",
    RESOURCE_NOT_FOUND_CLUSTER_VPC_NOT_EXIST "ResourceNotFound.ClusterVpcNotExist",
    RESOURCE_NOT_FOUND_CONTAINERGROUP_CLUSTER_NOTFOUND "ResourceNotFound.ContainergroupClusterNotfound",
    RESOURCE_NOT_FOUND_CONTAINERGROUP_GROUP_NAMESPACE_CLUSTER_NOT_FOUND "ResourceNotFound.ContainergroupGroupNamespaceClusterNotFound",
    RESOURCE_NOT_FOUND_CONTAINERGROUP_GROUP_NOT_FOUND "ResourceNotFound.ContainergroupGroupNotFound",
    RESOURCE_NOT_FOUND_CVMCAE_MASTER_RESOURCE_NOT_FOUND "ResourceNotFound.CvmcaeMasterResourceNotFound",
    RESOURCE_NOT_FOUND_ERR_NO_REPO "ResourceNotFound.ErrNoRepo",
    RESOURCE_NOT_FOUND_ERR_NO_USER "ResourceNotFound.ErrNoUser",
    RESOURCE_NOT_FOUND_GROUP_APPLICATION_NOT_EXIST "ResourceNotFound.GroupApplicationNotExist",
    RESOURCE_NOT_FOUND_GROUP_NAMESPACE_NOT_EXIST "ResourceNotFound.GroupNamespaceNotExist",
    RESOURCE_NOT_FOUND_GROUP_NOT_EXIST "ResourceNotFound.GroupNotExist",
    RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST "ResourceNotFound.InstanceNotExist",
    RESOURCE_NOT_FOUND_INTERFACE_NOT_FOUND "ResourceNotFound.InterfaceNotFound",
    RESOURCE_NOT_FOUND_LICENSE_SERVER_NOT_FOUND "ResourceNotFound.LicenseServerNotFound",
    RESOURCE_NOT_FOUND_MICROSERVICE_OFFLINE "ResourceNotFound.MicroserviceOffline",
    RESOURCE_NOT_FOUND_NAMESPACE_NOT_EXIST "ResourceNotFound.NamespaceNotExist",
    RESOURCE_NOT_FOUND_OBJECT_NO_EXIST "ResourceNotFound.ObjectNoExist",
    RESOURCE_NOT_FOUND_SERVICE_NOT_EXIST "ResourceNotFound.ServiceNotExist",
    RESOURCE_NOT_FOUND_TKE_CLUSTER_NOT_EXISTS "ResourceNotFound.TkeClusterNotExists",
    UNAUTHORIZED_OPERATION_CAM_GENERAL_ERROR "UnauthorizedOperation.CamGeneralError",
    UNAUTHORIZED_OPERATION_CAM_TSF_ROLE_NOT_EXIST "UnauthorizedOperation.CamTsfRoleNotExist",
    UNAUTHORIZED_OPERATION_LICENSE_INACTIVE "UnauthorizedOperation.LicenseInactive",
    UNAUTHORIZED_OPERATION_LICENSE_UNAUTHORIZED "UnauthorizedOperation.LicenseUnauthorized",
    UNAUTHORIZED_OPERATION_NO_LICENSE "UnauthorizedOperation.NoLicense",
    UNAUTHORIZED_OPERATION_NO_PRIVILEGE "UnauthorizedOperation.NoPrivilege",
    UNSUPPORTED_OPERATION_GATEWAY_GROUP_NOT_EXISTS "UnsupportedOperation.GatewayGroupNotExists",
    UNSUPPORTED_OPERATION_GATEWAY_PATH_REWRITE_NOT_EXISTS "UnsupportedOperation.GatewayPathRewriteNotExists",
    UNSUPPORTED_OPERATION_GATEWAY_TOO_MANY_REQUEST_PARAMETER "UnsupportedOperation.GatewayTooManyRequestParameter",
    UNSUPPORTED_OPERATION_UNSUPPORT_ACTION "UnsupportedOperation.UnsupportAction"
}

#[cfg(feature = "unstable-registry")]
register! {
    AddClusterInstances, AddInstances, AssociateBusinessLogConfig, AssociateConfigWithGroup, BindApiGroup, BindPlugin,
    ChangeApiUsableStatus, CreateAllGatewayApiAsync, CreateApiGroup, CreateApiRateLimitRule,
    CreateApiRateLimitRuleWithDetailResp, CreateApplication, CreateCluster, CreateConfig, CreateConfigTemplate,
    CreateConfigTemplateWithDetailResp, CreateConfigWithDetailResp, CreateContainGroup, CreateFileConfig,
    CreateFileConfigWithDetailResp, CreateGatewayApi, CreateGroup, CreateLane, CreateLaneRule, CreateMicroservice,
    CreateMicroserviceWithDetailResp, CreateNamespace, CreatePathRewrites, CreatePathRewritesWithDetailResp,
    CreateProgram, CreatePublicConfig, CreatePublicConfigWithDetailResp, CreateRepository, CreateUnitNamespaces,
    CreateUnitRule, CreateUnitRuleWithDetailResp, DeleteApiGroup, DeleteApiRateLimitRule, DeleteApplication,
    DeleteCluster, DeleteConfig, DeleteConfigTemplate, DeleteContainerGroup, DeleteFileConfig, DeleteGatewayApi,
    DeleteGroup, DeleteImageTags, DeleteLane, DeleteLaneRule, DeleteMicroservice, DeleteNamespace, DeletePathRewrites,
    DeletePkgs, DeletePublicConfig, DeleteRepository, DeleteUnitNamespaces, DeleteUnitRule, DeployContainerApplication,
    DeployContainerGroup, DeployGroup, DescribeApiDetail, DescribeApiGroup, DescribeApiGroups,
    DescribeApiRateLimitRules, DescribeApiUseDetail, DescribeApiVersions, DescribeApplication,
    DescribeApplicationAttribute, DescribeApplications, DescribeBasicResourceUsage, DescribeBusinessLogConfig,
    DescribeBusinessLogConfigs, DescribeClusterInstances, DescribeClusters, DescribeConfig, DescribeConfigReleaseLogs,
    DescribeConfigReleases, DescribeConfigSummary, DescribeConfigTemplate, DescribeConfigs, DescribeContainerEvents,
    DescribeContainerGroupAttribute, DescribeContainerGroupDeployInfo, DescribeContainerGroupDetail,
    DescribeContainerGroups, DescribeCreateGatewayApiStatus, DescribeDeliveryConfig, DescribeDeliveryConfigByGroupId,
    DescribeDeliveryConfigs, DescribeDownloadInfo, DescribeEnabledUnitRule, DescribeFileConfigReleases,
    DescribeFileConfigs, DescribeGatewayAllGroupApis, DescribeGatewayApis, DescribeGatewayMonitorOverview,
    DescribeGroup, DescribeGroupAttribute, DescribeGroupBindedGateways, DescribeGroupBusinessLogConfigs,
    DescribeGroupGateways, DescribeGroupInstances, DescribeGroupRelease, DescribeGroupUseDetail, DescribeGroups,
    DescribeGroupsWithPlugin, DescribeImageRepository, DescribeImageTags, DescribeInstances,
    DescribeInvocationMetricDataCurve, DescribeInvocationMetricDataDimension, DescribeInvocationMetricDataPoint,
    DescribeInvocationMetricScatterPlot, DescribeJvmMonitor, DescribeLaneRules, DescribeLanes, DescribeLicenses,
    DescribeLogCapacity, DescribeMicroservice, DescribeMicroservices, DescribeMicroservicesByGroupIds,
    DescribeMsApiList, DescribeOverviewInvocation, DescribePathRewrite, DescribePathRewrites, DescribePkgs,
    DescribePluginInstances, DescribePodInstances, DescribePrograms, DescribePublicConfig,
    DescribePublicConfigReleaseLogs, DescribePublicConfigReleases, DescribePublicConfigSummary, DescribePublicConfigs,
    DescribeReleasedConfig, DescribeRepositories, DescribeRepository, DescribeResourceConfig,
    DescribeResourceTaskStatus, DescribeSimpleApplications, DescribeSimpleClusters, DescribeSimpleGroups,
    DescribeSimpleNamespaces, DescribeStatistics, DescribeUnitApiUseDetail, DescribeUnitNamespaces, DescribeUnitRule,
    DescribeUnitRules, DescribeUnitRulesV2, DescribeUploadInfo, DescribeUsableUnitNamespaces, DisableLaneRule,
    DisableUnitRoute, DisableUnitRule, DisassociateBusinessLogConfig, DisassociateKafkaConfig, DraftApiGroup,
    EnableLaneRule, EnableUnitRoute, EnableUnitRule, ExpandGroup, ModifyApplication, ModifyCluster,
    ModifyContainerGroup, ModifyContainerReplicas, ModifyGroup, ModifyGroupLane, ModifyLane, ModifyLaneRule,
    ModifyMicroservice, ModifyNamespace, ModifyPathRewrite, ModifyProgram, ModifyUploadInfo,
    OperateApplicationTcrBinding, ReassociateBusinessLogConfig, ReleaseApiGroup, ReleaseConfig,
    ReleaseConfigWithDetailResp, ReleaseFileConfig, ReleasePublicConfig, RemoveInstances, RevocationConfig,
    RevocationPublicConfig, RevokeFileConfig, RollbackConfig, SearchBusinessLog, SearchStdoutLog, ShrinkGroup,
    ShrinkInstances, StartContainerGroup, StartGroup, StopContainerGroup, StopGroup, UnbindApiGroup, UpdateApiGroup,
    UpdateApiRateLimitRule, UpdateApiRateLimitRules, UpdateApiTimeouts, UpdateConfigTemplate, UpdateGatewayApi,
    UpdateHealthCheckSettings, UpdateRepository, UpdateUnitRule
}
