//! `tsf` 2018-03-26.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "tsf", version: "2018-03-26", code: "tsf", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddClusterInstances {
    pub cluster_id: String,
    pub instance_id_list: Vec<String>,
    pub os_name: Option<String>,
    pub image_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceAdvancedSettings {
    pub mount_target: Option<String>,
    pub docker_graph_path: Option<String>,
}
input! { InstanceAdvancedSettings(mount_target: String, docker_graph_path: String) {
    0 "MountTarget" mount_target: String, 1 "DockerGraphPath" docker_graph_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddClusterInstancesOutput {
    pub result: Option<AddInstanceResult>,
}
model! { AddClusterInstancesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddInstanceResult {
    pub failed_instance_ids: Option<Vec<String>>,
    pub succ_instance_ids: Option<Vec<String>>,
    pub timeout_instance_ids: Option<Vec<String>>,
    pub failed_reasons: Option<Vec<String>>,
}
model! { AddInstanceResult {
    0 "FailedInstanceIds" failed_instance_ids, 1 "SuccInstanceIds" succ_instance_ids,
    2 "TimeoutInstanceIds" timeout_instance_ids, 3 "FailedReasons" failed_reasons
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddInstances {
    pub cluster_id: String,
    pub instance_id_list: Vec<String>,
    pub os_name: Option<String>,
    pub image_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddInstancesOutput {
    pub result: Option<bool>,
}
model! { AddInstancesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateBusinessLogConfig {
    pub group_id: String,
    pub config_id_list: Option<Vec<String>>,
}
operation! { AssociateBusinessLogConfig(group_id: String)
    "AssociateBusinessLogConfig" -> AssociateBusinessLogConfigOutput {
    0 "GroupId" group_id, 1 "ConfigIdList" config_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateBusinessLogConfigOutput {
    pub result: Option<bool>,
}
model! { AssociateBusinessLogConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateConfigWithGroup {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupInfo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociateConfigWithGroupOutput {
    pub result: Option<bool>,
}
model! { AssociateConfigWithGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindApiGroup {
    pub group_gateway_list: Vec<GatewayGroupIds>,
}
operation! { BindApiGroup(group_gateway_list: Vec<GatewayGroupIds>) "BindApiGroup" -> BindApiGroupOutput {
    0 "GroupGatewayList" group_gateway_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayGroupIds {
    pub gateway_deploy_group_id: Option<String>,
    pub group_id: Option<String>,
}
input! { GatewayGroupIds(gateway_deploy_group_id: String, group_id: String) {
    0 "GatewayDeployGroupId" gateway_deploy_group_id: String, 1 "GroupId" group_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindApiGroupOutput {
    pub result: Option<bool>,
}
model! { BindApiGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPlugin {
    pub plugin_instance_list: Vec<GatewayPluginBoundParam>,
}
operation! { BindPlugin(plugin_instance_list: Vec<GatewayPluginBoundParam>) "BindPlugin" -> BindPluginOutput {
    0 "PluginInstanceList" plugin_instance_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayPluginBoundParam {
    pub plugin_id: Option<String>,
    pub scope_type: Option<String>,
    pub scope_value: Option<String>,
    pub microservice_id: Option<String>,
    pub gateway_instance_id: Option<String>,
}
input! { GatewayPluginBoundParam(plugin_id: String, scope_type: String, scope_value: String) {
    0 "PluginId" plugin_id: String, 1 "ScopeType" scope_type: String, 2 "ScopeValue" scope_value: String,
    3 "MicroserviceId" microservice_id: String, 4 "GatewayInstanceId" gateway_instance_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindPluginOutput {
    pub result: Option<bool>,
}
model! { BindPluginOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeApiUsableStatus {
    pub api_id: String,
    pub usable_status: String,
}
operation! { ChangeApiUsableStatus(api_id: String, usable_status: String)
    "ChangeApiUsableStatus" -> ChangeApiUsableStatusOutput {
    0 "ApiId" api_id, 1 "UsableStatus" usable_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeApiUsableStatusOutput {
    pub result: Option<ApiDetailInfo>,
}
model! { ChangeApiUsableStatusOutput {
    0 "Result" result
} }

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
    0 "ApiId" api_id, 1 "NamespaceId" namespace_id, 2 "NamespaceName" namespace_name,
    3 "MicroserviceId" microservice_id, 4 "MicroserviceName" microservice_name, 5 "Path" path,
    6 "PathMapping" path_mapping, 7 "Method" method, 8 "GroupId" group_id, 9 "UsableStatus" usable_status,
    10 "ReleaseStatus" release_status, 11 "RateLimitStatus" rate_limit_status, 12 "MockStatus" mock_status,
    13 "CreatedTime" created_time, 14 "UpdatedTime" updated_time, 15 "ReleasedTime" released_time,
    16 "GroupName" group_name, 17 "Timeout" timeout, 18 "Host" host, 19 "ApiType" api_type,
    20 "Description" description, 21 "ApiMatchType" api_match_type, 22 "RpcExt" rpc_ext,
    23 "GatewayDeployGroupId" gateway_deploy_group_id, 24 "Md5" md5, 25 "RpcType" rpc_type,
    26 "PathMappingUnsupported" path_mapping_unsupported, 27 "PathMappingUnsupportedMsg" path_mapping_unsupported_msg,
    28 "ApiOnlineStatus" api_online_status
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAllGatewayApiAsync {
    pub group_id: String,
    pub microservice_id: String,
    pub namespace_id: Option<String>,
}
operation! { CreateAllGatewayApiAsync(group_id: String, microservice_id: String)
    "CreateAllGatewayApiAsync" -> CreateAllGatewayApiAsyncOutput {
    0 "GroupId" group_id, 1 "MicroserviceId" microservice_id, 2 "NamespaceId" namespace_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAllGatewayApiAsyncOutput {
    pub result: Option<bool>,
}
model! { CreateAllGatewayApiAsyncOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiGroup {
    pub group_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiGroupOutput {
    pub result: Option<String>,
}
model! { CreateApiGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiRateLimitRule {
    pub api_id: String,
    pub max_qps: u64,
    pub usable_status: Option<String>,
}
operation! { CreateApiRateLimitRule(api_id: String, max_qps: u64)
    "CreateApiRateLimitRule" -> CreateApiRateLimitRuleOutput {
    0 "ApiId" api_id, 1 "MaxQps" max_qps, 2 "UsableStatus" usable_status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiRateLimitRuleOutput {
    pub result: Option<bool>,
}
model! { CreateApiRateLimitRuleOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiRateLimitRuleWithDetailResp {
    pub api_id: String,
    pub max_qps: u64,
    pub usable_status: Option<String>,
}
operation! { CreateApiRateLimitRuleWithDetailResp(api_id: String, max_qps: u64)
    "CreateApiRateLimitRuleWithDetailResp" -> CreateApiRateLimitRuleWithDetailRespOutput {
    0 "ApiId" api_id, 1 "MaxQps" max_qps, 2 "UsableStatus" usable_status: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApiRateLimitRuleWithDetailRespOutput {
    pub result: Option<ApiRateLimitRule>,
}
model! { CreateApiRateLimitRuleWithDetailRespOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiRateLimitRule {
    pub rule_id: Option<String>,
    pub api_id: Option<String>,
    pub rule_name: Option<String>,
    pub max_qps: Option<u64>,
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
    0 "RuleId" rule_id, 1 "ApiId" api_id, 2 "RuleName" rule_name, 3 "MaxQps" max_qps, 4 "UsableStatus" usable_status,
    5 "RuleContent" rule_content, 6 "TsfRuleId" tsf_rule_id, 7 "Description" description, 8 "CreatedTime" created_time,
    9 "UpdatedTime" updated_time, 10 "Limit" limit, 11 "Offset" offset, 12 "AppId" app_id,
    13 "UsePathAndMethodFormat" use_path_and_method_format
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplication {
    pub application_name: String,
    pub application_type: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceConfig {
    pub name: Option<String>,
    pub ports: Option<Vec<Ports>>,
    pub health_check: Option<HealthCheckConfig>,
}
input! { ServiceConfig(name: String, ports: Vec<Ports>) {
    0 "Name" name: String, 1 "Ports" ports: Vec<Ports>, 2 "HealthCheck" health_check: HealthCheckConfig
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ports {
    pub target_port: Option<u64>,
    pub protocol: Option<String>,
}
input! { Ports(target_port: u64, protocol: String) {
    0 "TargetPort" target_port: u64, 1 "Protocol" protocol: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckConfig {
    pub path: Option<String>,
}
input! { HealthCheckConfig() {
    0 "Path" path: String
} }

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
    pub create_time: Option<u64>,
    pub update_time: Option<u64>,
    pub application_id: Option<String>,
}
input! { ExclusiveInstance() {
    0 "CenterType" center_type: String, 1 "InstanceId" instance_id: String, 2 "InstanceType" instance_type: String,
    3 "InstanceName" instance_name: String, 4 "RegionId" region_id: String,
    5 "InstanceNamespaceId" instance_namespace_id: String, 6 "GroupId" group_id: String,
    7 "CreateTime" create_time: u64, 8 "UpdateTime" update_time: u64, 9 "ApplicationId" application_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationOutput {
    pub result: Option<String>,
}
model! { CreateApplicationOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCluster {
    pub cluster_name: String,
    pub cluster_type: String,
    pub vpc_id: String,
    pub cluster_cidr: Option<String>,
    pub cluster_desc: Option<String>,
    pub tsf_region_id: Option<String>,
    pub tsf_zone_id: Option<String>,
    pub subnet_id: Option<String>,
    pub cluster_version: Option<String>,
    pub max_node_pod_num: Option<u64>,
    pub max_cluster_service_num: Option<u64>,
    pub program_id: Option<String>,
    pub kubernete_api_server: Option<String>,
    pub kubernete_native_type: Option<String>,
    pub kubernete_native_secret: Option<Secret>,
    pub program_id_list: Option<Vec<String>>,
    pub enable_log_collection: Option<bool>,
}
operation! { CreateCluster(cluster_name: String, cluster_type: String, vpc_id: String)
    "CreateCluster" -> CreateClusterOutput {
    0 "ClusterName" cluster_name, 1 "ClusterType" cluster_type, 2 "VpcId" vpc_id, 3 "ClusterCIDR" cluster_cidr: String,
    4 "ClusterDesc" cluster_desc: String, 5 "TsfRegionId" tsf_region_id: String, 6 "TsfZoneId" tsf_zone_id: String,
    7 "SubnetId" subnet_id: String, 8 "ClusterVersion" cluster_version: String, 9 "MaxNodePodNum" max_node_pod_num: u64,
    10 "MaxClusterServiceNum" max_cluster_service_num: u64, 11 "ProgramId" program_id: String,
    12 "KuberneteApiServer" kubernete_api_server: String, 13 "KuberneteNativeType" kubernete_native_type: String,
    14 "KuberneteNativeSecret" kubernete_native_secret: Secret, 15 "ProgramIdList" program_id_list: Vec<String>,
    16 "EnableLogCollection" enable_log_collection: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateClusterOutput {
    pub result: Option<String>,
}
model! { CreateClusterOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfig {
    pub config_name: String,
    pub config_version: String,
    pub config_value: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigOutput {
    pub result: Option<bool>,
}
model! { CreateConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigTemplate {
    pub config_template_name: String,
    pub config_template_type: String,
    pub config_template_value: String,
    pub config_template_desc: Option<String>,
    pub program_id_list: Option<Vec<String>>,
}
operation! { CreateConfigTemplate(config_template_name: String, config_template_type: String, config_template_value: String)
    "CreateConfigTemplate" -> CreateConfigTemplateOutput {
    0 "ConfigTemplateName" config_template_name, 1 "ConfigTemplateType" config_template_type,
    2 "ConfigTemplateValue" config_template_value, 3 "ConfigTemplateDesc" config_template_desc: String,
    4 "ProgramIdList" program_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigTemplateOutput {
    pub result: Option<bool>,
}
model! { CreateConfigTemplateOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigTemplateWithDetailResp {
    pub config_template_name: String,
    pub config_template_type: String,
    pub config_template_value: String,
    pub config_template_desc: Option<String>,
    pub program_id_list: Option<Vec<String>>,
}
operation! { CreateConfigTemplateWithDetailResp(config_template_name: String, config_template_type: String, config_template_value: String)
    "CreateConfigTemplateWithDetailResp" -> CreateConfigTemplateWithDetailRespOutput {
    0 "ConfigTemplateName" config_template_name, 1 "ConfigTemplateType" config_template_type,
    2 "ConfigTemplateValue" config_template_value, 3 "ConfigTemplateDesc" config_template_desc: String,
    4 "ProgramIdList" program_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigTemplateWithDetailRespOutput {
    pub result: Option<ConfigTemplate>,
}
model! { CreateConfigTemplateWithDetailRespOutput {
    0 "Result" result
} }

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
    0 "ConfigTemplateId" config_template_id, 1 "ConfigTemplateName" config_template_name,
    2 "ConfigTemplateDesc" config_template_desc, 3 "ConfigTemplateType" config_template_type,
    4 "ConfigTemplateValue" config_template_value, 5 "CreateTime" create_time, 6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigWithDetailResp {
    pub config_name: String,
    pub config_version: String,
    pub config_value: String,
    pub application_id: String,
    pub config_version_desc: Option<String>,
    pub config_type: Option<String>,
    pub encode_with_base64: Option<bool>,
    pub program_id_list: Option<Vec<String>>,
}
operation! { CreateConfigWithDetailResp(config_name: String, config_version: String, config_value: String, application_id: String)
    "CreateConfigWithDetailResp" -> CreateConfigWithDetailRespOutput {
    0 "ConfigName" config_name, 1 "ConfigVersion" config_version, 2 "ConfigValue" config_value,
    3 "ApplicationId" application_id, 4 "ConfigVersionDesc" config_version_desc: String,
    5 "ConfigType" config_type: String, 6 "EncodeWithBase64" encode_with_base64: bool,
    7 "ProgramIdList" program_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigWithDetailRespOutput {
    pub result: Option<Config>,
}
model! { CreateConfigWithDetailRespOutput {
    0 "Result" result
} }

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
    0 "ConfigId" config_id, 1 "ConfigName" config_name, 2 "ConfigVersion" config_version,
    3 "ConfigVersionDesc" config_version_desc, 4 "ConfigValue" config_value, 5 "ConfigType" config_type,
    6 "CreationTime" creation_time, 7 "ApplicationId" application_id, 8 "ApplicationName" application_name,
    9 "DeleteFlag" delete_flag, 10 "LastUpdateTime" last_update_time, 11 "ConfigVersionCount" config_version_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainGroup {
    pub application_id: String,
    pub namespace_id: String,
    pub group_name: String,
    pub instance_num: i64,
    pub access_type: i64,
    pub protocol_ports: Vec<ProtocolPort>,
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

/// What [`CreateContainGroup::new`] takes.
pub struct CreateContainGroupRequired {
    pub application_id: String,
    pub namespace_id: String,
    pub group_name: String,
    pub instance_num: i64,
    pub access_type: i64,
    pub protocol_ports: Vec<ProtocolPort>,
    pub cluster_id: String,
}
operation! { CreateContainGroup{CreateContainGroupRequired: application_id, namespace_id, group_name, instance_num, access_type, protocol_ports, cluster_id}
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtocolPort {
    pub protocol: Option<String>,
    pub port: Option<i64>,
    pub target_port: Option<i64>,
    pub node_port: Option<i64>,
    pub name: Option<String>,
}
input! { ProtocolPort(protocol: String, port: i64, target_port: i64) {
    0 "Protocol" protocol: String, 1 "Port" port: i64, 2 "TargetPort" target_port: i64, 3 "NodePort" node_port: i64,
    4 "Name" name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContainGroupOutput {
    pub result: Option<String>,
}
model! { CreateContainGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileConfig {
    pub config_name: String,
    pub config_version: String,
    pub config_file_name: String,
    pub config_file_value: String,
    pub application_id: String,
    pub config_file_path: String,
    pub config_version_desc: Option<String>,
    pub config_file_code: Option<String>,
    pub config_post_cmd: Option<String>,
    pub encode_with_base64: Option<bool>,
    pub program_id_list: Option<Vec<String>>,
}

/// What [`CreateFileConfig::new`] takes.
pub struct CreateFileConfigRequired {
    pub config_name: String,
    pub config_version: String,
    pub config_file_name: String,
    pub config_file_value: String,
    pub application_id: String,
    pub config_file_path: String,
}
operation! { CreateFileConfig{CreateFileConfigRequired: config_name, config_version, config_file_name, config_file_value, application_id, config_file_path}
    "CreateFileConfig" -> CreateFileConfigOutput {
    0 "ConfigName" config_name, 1 "ConfigVersion" config_version, 2 "ConfigFileName" config_file_name,
    3 "ConfigFileValue" config_file_value, 4 "ApplicationId" application_id, 5 "ConfigFilePath" config_file_path,
    6 "ConfigVersionDesc" config_version_desc: String, 7 "ConfigFileCode" config_file_code: String,
    8 "ConfigPostCmd" config_post_cmd: String, 9 "EncodeWithBase64" encode_with_base64: bool,
    10 "ProgramIdList" program_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileConfigOutput {
    pub result: Option<bool>,
}
model! { CreateFileConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileConfigWithDetailResp {
    pub config_name: String,
    pub config_version: String,
    pub config_file_name: String,
    pub config_file_value: String,
    pub application_id: String,
    pub config_file_path: String,
    pub config_version_desc: Option<String>,
    pub config_file_code: Option<String>,
    pub config_post_cmd: Option<String>,
    pub encode_with_base64: Option<bool>,
    pub program_id_list: Option<Vec<String>>,
}

/// What [`CreateFileConfigWithDetailResp::new`] takes.
pub struct CreateFileConfigWithDetailRespRequired {
    pub config_name: String,
    pub config_version: String,
    pub config_file_name: String,
    pub config_file_value: String,
    pub application_id: String,
    pub config_file_path: String,
}
operation! { CreateFileConfigWithDetailResp{CreateFileConfigWithDetailRespRequired: config_name, config_version, config_file_name, config_file_value, application_id, config_file_path}
    "CreateFileConfigWithDetailResp" -> CreateFileConfigWithDetailRespOutput {
    0 "ConfigName" config_name, 1 "ConfigVersion" config_version, 2 "ConfigFileName" config_file_name,
    3 "ConfigFileValue" config_file_value, 4 "ApplicationId" application_id, 5 "ConfigFilePath" config_file_path,
    6 "ConfigVersionDesc" config_version_desc: String, 7 "ConfigFileCode" config_file_code: String,
    8 "ConfigPostCmd" config_post_cmd: String, 9 "EncodeWithBase64" encode_with_base64: bool,
    10 "ProgramIdList" program_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileConfigWithDetailRespOutput {
    pub result: Option<FileConfig>,
}
model! { CreateFileConfigWithDetailRespOutput {
    0 "Result" result
} }

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
    pub config_file_value_length: Option<u64>,
}
model! { FileConfig {
    0 "ConfigId" config_id, 1 "ConfigName" config_name, 2 "ConfigVersion" config_version,
    3 "ConfigVersionDesc" config_version_desc, 4 "ConfigFileName" config_file_name,
    5 "ConfigFileValue" config_file_value, 6 "ConfigFileCode" config_file_code, 7 "CreationTime" creation_time,
    8 "ApplicationId" application_id, 9 "ApplicationName" application_name, 10 "DeleteFlag" delete_flag,
    11 "ConfigVersionCount" config_version_count, 12 "LastUpdateTime" last_update_time,
    13 "ConfigFilePath" config_file_path, 14 "ConfigPostCmd" config_post_cmd,
    15 "ConfigFileValueLength" config_file_value_length
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayApi {
    pub group_id: String,
    pub api_list: Vec<ApiInfo>,
    pub program_id_list: Option<Vec<String>>,
}
operation! { CreateGatewayApi(group_id: String, api_list: Vec<ApiInfo>) "CreateGatewayApi" -> CreateGatewayApiOutput {
    0 "GroupId" group_id, 1 "ApiList" api_list, 2 "ProgramIdList" program_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiInfo {
    pub namespace_id: Option<String>,
    pub microservice_id: Option<String>,
    pub path: Option<String>,
    pub method: Option<String>,
    pub path_mapping: Option<String>,
    pub host: Option<String>,
    pub description: Option<String>,
}

/// What [`ApiInfo::new`] takes.
pub struct ApiInfoRequired {
    pub namespace_id: String,
    pub microservice_id: String,
    pub path: String,
    pub method: String,
    pub path_mapping: String,
}
input! { ApiInfo{ApiInfoRequired: namespace_id, microservice_id, path, method, path_mapping} {
    0 "NamespaceId" namespace_id: String, 1 "MicroserviceId" microservice_id: String, 2 "Path" path: String,
    3 "Method" method: String, 4 "PathMapping" path_mapping: String, 5 "Host" host: String,
    6 "Description" description: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGatewayApiOutput {
    pub result: Option<bool>,
}
model! { CreateGatewayApiOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroup {
    pub application_id: String,
    pub namespace_id: String,
    pub group_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tag {
    pub tag_key: Option<String>,
    pub tag_value: Option<String>,
}
input! { Tag() {
    0 "TagKey" tag_key: String, 1 "TagValue" tag_value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupOutput {
    pub result: Option<String>,
}
model! { CreateGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLane {
    pub lane_name: String,
    pub remark: String,
    pub lane_group_list: Vec<LaneGroup>,
    pub program_id_list: Option<Vec<String>>,
}
operation! { CreateLane(lane_name: String, remark: String, lane_group_list: Vec<LaneGroup>)
    "CreateLane" -> CreateLaneOutput {
    0 "LaneName" lane_name, 1 "Remark" remark, 2 "LaneGroupList" lane_group_list,
    3 "ProgramIdList" program_id_list: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaneGroup {
    pub group_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaneOutput {
    pub result: Option<String>,
}
model! { CreateLaneOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaneRule {
    pub rule_name: String,
    pub remark: String,
    pub rule_tag_list: Vec<LaneRuleTag>,
    pub rule_tag_relationship: String,
    pub lane_id: String,
    pub program_id_list: Option<Vec<String>>,
}

/// What [`CreateLaneRule::new`] takes.
pub struct CreateLaneRuleRequired {
    pub rule_name: String,
    pub remark: String,
    pub rule_tag_list: Vec<LaneRuleTag>,
    pub rule_tag_relationship: String,
    pub lane_id: String,
}
operation! { CreateLaneRule{CreateLaneRuleRequired: rule_name, remark, rule_tag_list, rule_tag_relationship, lane_id}
    "CreateLaneRule" -> CreateLaneRuleOutput {
    0 "RuleName" rule_name, 1 "Remark" remark, 2 "RuleTagList" rule_tag_list,
    3 "RuleTagRelationship" rule_tag_relationship, 4 "LaneId" lane_id, 5 "ProgramIdList" program_id_list: Vec<String>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLaneRuleOutput {
    pub result: Option<String>,
}
model! { CreateLaneRuleOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMicroservice {
    pub namespace_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMicroserviceOutput {
    pub result: Option<bool>,
}
model! { CreateMicroserviceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMicroserviceWithDetailResp {
    pub namespace_id: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateMicroserviceWithDetailRespOutput {
    pub result: Option<String>,
}
model! { CreateMicroserviceWithDetailRespOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespace {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNamespaceOutput {
    pub result: Option<String>,
}
model! { CreateNamespaceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePathRewrites {
    pub path_rewrites: PathRewriteCreateObject,
}
operation! { CreatePathRewrites(path_rewrites: PathRewriteCreateObject)
    "CreatePathRewrites" -> CreatePathRewritesOutput {
    0 "PathRewrites" path_rewrites
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathRewriteCreateObject {
    pub gateway_group_id: Option<String>,
    pub regex: Option<String>,
    pub replacement: Option<String>,
    pub blocked: Option<String>,
    pub order: Option<i64>,
}

/// What [`PathRewriteCreateObject::new`] takes.
pub struct PathRewriteCreateObjectRequired {
    pub gateway_group_id: String,
    pub regex: String,
    pub replacement: String,
    pub blocked: String,
    pub order: i64,
}
input! { PathRewriteCreateObject{PathRewriteCreateObjectRequired: gateway_group_id, regex, replacement, blocked, order} {
    0 "GatewayGroupId" gateway_group_id: String, 1 "Regex" regex: String, 2 "Replacement" replacement: String,
    3 "Blocked" blocked: String, 4 "Order" order: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePathRewritesOutput {
    pub result: Option<bool>,
}
model! { CreatePathRewritesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePathRewritesWithDetailResp {
    pub path_rewrites: Vec<PathRewriteCreateObject>,
}
operation! { CreatePathRewritesWithDetailResp(path_rewrites: Vec<PathRewriteCreateObject>)
    "CreatePathRewritesWithDetailResp" -> CreatePathRewritesWithDetailRespOutput {
    0 "PathRewrites" path_rewrites
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePathRewritesWithDetailRespOutput {
    pub result: Option<Vec<String>>,
}
model! { CreatePathRewritesWithDetailRespOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProgram {
    pub program_name: String,
    pub program_desc: Option<String>,
    pub program_item_list: Option<Vec<ProgramItem>>,
}
operation! { CreateProgram(program_name: String) "CreateProgram" -> CreateProgramOutput {
    0 "ProgramName" program_name, 1 "ProgramDesc" program_desc: String,
    2 "ProgramItemList" program_item_list: Vec<ProgramItem>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProgramOutput {
    pub result: Option<bool>,
}
model! { CreateProgramOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicConfig {
    pub config_name: String,
    pub config_version: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicConfigOutput {
    pub result: Option<bool>,
}
model! { CreatePublicConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicConfigWithDetailResp {
    pub config_name: String,
    pub config_version: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePublicConfigWithDetailRespOutput {
    pub result: Option<Config>,
}
model! { CreatePublicConfigWithDetailRespOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepository {
    pub repository_name: String,
    pub repository_type: String,
    pub bucket_name: String,
    pub bucket_region: String,
    pub directory: Option<String>,
    pub repository_desc: Option<String>,
}
operation! { CreateRepository(repository_name: String, repository_type: String, bucket_name: String, bucket_region: String)
    "CreateRepository" -> CreateRepositoryOutput {
    0 "RepositoryName" repository_name, 1 "RepositoryType" repository_type, 2 "BucketName" bucket_name,
    3 "BucketRegion" bucket_region, 4 "Directory" directory: String, 5 "RepositoryDesc" repository_desc: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRepositoryOutput {
    pub result: Option<bool>,
}
model! { CreateRepositoryOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUnitNamespaces {
    pub gateway_instance_id: String,
    pub unit_namespace_list: Option<Vec<UnitNamespace>>,
}
operation! { CreateUnitNamespaces(gateway_instance_id: String) "CreateUnitNamespaces" -> CreateUnitNamespacesOutput {
    0 "GatewayInstanceId" gateway_instance_id, 1 "UnitNamespaceList" unit_namespace_list: Vec<UnitNamespace>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnitNamespace {
    pub namespace_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUnitNamespacesOutput {
    pub result: Option<bool>,
}
model! { CreateUnitNamespacesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUnitRule {
    pub gateway_instance_id: String,
    pub name: String,
    pub description: Option<String>,
    pub unit_rule_item_list: Option<Vec<UnitRuleItem>>,
}
operation! { CreateUnitRule(gateway_instance_id: String, name: String) "CreateUnitRule" -> CreateUnitRuleOutput {
    0 "GatewayInstanceId" gateway_instance_id, 1 "Name" name, 2 "Description" description: String,
    3 "UnitRuleItemList" unit_rule_item_list: Vec<UnitRuleItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnitRuleItem {
    pub relationship: Option<String>,
    pub dest_namespace_id: Option<String>,
    pub dest_namespace_name: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnitRuleTag {
    pub tag_type: Option<String>,
    pub tag_field: Option<String>,
    pub tag_operator: Option<String>,
    pub tag_value: Option<String>,
    pub unit_rule_item_id: Option<String>,
    pub id: Option<String>,
}
input! { UnitRuleTag(tag_type: String, tag_field: String, tag_operator: String, tag_value: String) {
    0 "TagType" tag_type: String, 1 "TagField" tag_field: String, 2 "TagOperator" tag_operator: String,
    3 "TagValue" tag_value: String, 4 "UnitRuleItemId" unit_rule_item_id: String, 5 "Id" id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUnitRuleOutput {
    pub result: Option<bool>,
}
model! { CreateUnitRuleOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUnitRuleWithDetailResp {
    pub gateway_instance_id: String,
    pub name: String,
    pub description: Option<String>,
    pub unit_rule_item_list: Option<Vec<UnitRuleItem>>,
}
operation! { CreateUnitRuleWithDetailResp(gateway_instance_id: String, name: String)
    "CreateUnitRuleWithDetailResp" -> CreateUnitRuleWithDetailRespOutput {
    0 "GatewayInstanceId" gateway_instance_id, 1 "Name" name, 2 "Description" description: String,
    3 "UnitRuleItemList" unit_rule_item_list: Vec<UnitRuleItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUnitRuleWithDetailRespOutput {
    pub result: Option<UnitRule>,
}
model! { CreateUnitRuleWithDetailRespOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnitRule {
    pub name: Option<String>,
    pub id: Option<String>,
    pub gateway_instance_id: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub unit_rule_item_list: Option<Vec<UnitRuleItem>>,
    pub created_time: Option<String>,
    pub updated_time: Option<String>,
}
model! { UnitRule {
    0 "Name" name, 1 "Id" id, 2 "GatewayInstanceId" gateway_instance_id, 3 "Description" description, 4 "Status" status,
    5 "UnitRuleItemList" unit_rule_item_list, 6 "CreatedTime" created_time, 7 "UpdatedTime" updated_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiGroup {
    pub group_id: String,
}
operation! { DeleteApiGroup(group_id: String) "DeleteApiGroup" -> DeleteApiGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiGroupOutput {
    pub result: Option<bool>,
}
model! { DeleteApiGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiRateLimitRule {
    pub rule_id: String,
}
operation! { DeleteApiRateLimitRule(rule_id: String) "DeleteApiRateLimitRule" -> DeleteApiRateLimitRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApiRateLimitRuleOutput {
    pub result: Option<bool>,
}
model! { DeleteApiRateLimitRuleOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplication {
    pub application_id: String,
    pub sync_delete_image_repository: Option<bool>,
}
operation! { DeleteApplication(application_id: String) "DeleteApplication" -> DeleteApplicationOutput {
    0 "ApplicationId" application_id, 1 "SyncDeleteImageRepository" sync_delete_image_repository: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationOutput {
    pub result: Option<bool>,
}
model! { DeleteApplicationOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteCluster {
    pub cluster_id: String,
    pub unbind: Option<bool>,
}
operation! { DeleteCluster(cluster_id: String) "DeleteCluster" -> DeleteClusterOutput {
    0 "ClusterId" cluster_id, 1 "Unbind" unbind: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteClusterOutput {
    pub result: Option<bool>,
}
model! { DeleteClusterOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfig {
    pub config_id: String,
}
operation! { DeleteConfig(config_id: String) "DeleteConfig" -> DeleteConfigOutput {
    0 "ConfigId" config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigOutput {
    pub result: Option<bool>,
}
model! { DeleteConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigTemplate {
    pub config_template_id: String,
}
operation! { DeleteConfigTemplate(config_template_id: String) "DeleteConfigTemplate" -> DeleteConfigTemplateOutput {
    0 "ConfigTemplateId" config_template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigTemplateOutput {
    pub result: Option<bool>,
}
model! { DeleteConfigTemplateOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContainerGroup {
    pub group_id: String,
}
operation! { DeleteContainerGroup(group_id: String) "DeleteContainerGroup" -> DeleteContainerGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteContainerGroupOutput {
    pub result: Option<bool>,
}
model! { DeleteContainerGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileConfig {
    pub config_id: String,
}
operation! { DeleteFileConfig(config_id: String) "DeleteFileConfig" -> DeleteFileConfigOutput {
    0 "ConfigId" config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteFileConfigOutput {
    pub result: Option<bool>,
}
model! { DeleteFileConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayApi {
    pub group_id: String,
    pub api_list: Vec<String>,
}
operation! { DeleteGatewayApi(group_id: String, api_list: Vec<String>) "DeleteGatewayApi" -> DeleteGatewayApiOutput {
    0 "GroupId" group_id, 1 "ApiList" api_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGatewayApiOutput {
    pub result: Option<bool>,
}
model! { DeleteGatewayApiOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroup {
    pub group_id: String,
}
operation! { DeleteGroup(group_id: String) "DeleteGroup" -> DeleteGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteGroupOutput {
    pub result: Option<bool>,
}
model! { DeleteGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageTags {
    pub image_tags: Vec<DeleteImageTag>,
    pub repo_type: Option<String>,
}
operation! { DeleteImageTags(image_tags: Vec<DeleteImageTag>) "DeleteImageTags" -> DeleteImageTagsOutput {
    0 "ImageTags" image_tags, 1 "RepoType" repo_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageTag {
    pub repo_name: Option<String>,
    pub tag_name: Option<String>,
}
input! { DeleteImageTag(repo_name: String, tag_name: String) {
    0 "RepoName" repo_name: String, 1 "TagName" tag_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteImageTagsOutput {
    pub result: Option<bool>,
}
model! { DeleteImageTagsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLane {
    pub lane_id: String,
}
operation! { DeleteLane(lane_id: String) "DeleteLane" -> DeleteLaneOutput {
    0 "LaneId" lane_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaneOutput {
    pub result: Option<bool>,
}
model! { DeleteLaneOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaneRule {
    pub rule_id: String,
}
operation! { DeleteLaneRule(rule_id: String) "DeleteLaneRule" -> DeleteLaneRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteLaneRuleOutput {
    pub result: Option<bool>,
}
model! { DeleteLaneRuleOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMicroservice {
    pub microservice_id: String,
}
operation! { DeleteMicroservice(microservice_id: String) "DeleteMicroservice" -> DeleteMicroserviceOutput {
    0 "MicroserviceId" microservice_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteMicroserviceOutput {
    pub result: Option<bool>,
}
model! { DeleteMicroserviceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespace {
    pub namespace_id: String,
    pub cluster_id: Option<String>,
}
operation! { DeleteNamespace(namespace_id: String) "DeleteNamespace" -> DeleteNamespaceOutput {
    0 "NamespaceId" namespace_id, 1 "ClusterId" cluster_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteNamespaceOutput {
    pub result: Option<bool>,
}
model! { DeleteNamespaceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePathRewrites {
    pub path_rewrite_ids: Vec<String>,
}
operation! { DeletePathRewrites(path_rewrite_ids: Vec<String>) "DeletePathRewrites" -> DeletePathRewritesOutput {
    0 "PathRewriteIds" path_rewrite_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePathRewritesOutput {
    pub result: Option<bool>,
}
model! { DeletePathRewritesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePkgs {
    pub application_id: String,
    pub pkg_ids: Vec<String>,
    pub repository_type: Option<String>,
    pub repository_id: Option<String>,
}
operation! { DeletePkgs(application_id: String, pkg_ids: Vec<String>) "DeletePkgs" -> Empty {
    0 "ApplicationId" application_id, 1 "PkgIds" pkg_ids, 2 "RepositoryType" repository_type: String,
    3 "RepositoryId" repository_id: String
} }

pub type DeletePkgsOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePublicConfig {
    pub config_id: String,
}
operation! { DeletePublicConfig(config_id: String) "DeletePublicConfig" -> DeletePublicConfigOutput {
    0 "ConfigId" config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePublicConfigOutput {
    pub result: Option<bool>,
}
model! { DeletePublicConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepository {
    pub repository_id: String,
}
operation! { DeleteRepository(repository_id: String) "DeleteRepository" -> DeleteRepositoryOutput {
    0 "RepositoryId" repository_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteRepositoryOutput {
    pub result: Option<bool>,
}
model! { DeleteRepositoryOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUnitNamespaces {
    pub gateway_instance_id: String,
    pub unit_namespace_list: Vec<String>,
}
operation! { DeleteUnitNamespaces(gateway_instance_id: String, unit_namespace_list: Vec<String>)
    "DeleteUnitNamespaces" -> DeleteUnitNamespacesOutput {
    0 "GatewayInstanceId" gateway_instance_id, 1 "UnitNamespaceList" unit_namespace_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUnitNamespacesOutput {
    pub result: Option<bool>,
}
model! { DeleteUnitNamespacesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUnitRule {
    pub id: String,
}
operation! { DeleteUnitRule(id: String) "DeleteUnitRule" -> DeleteUnitRuleOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteUnitRuleOutput {
    pub result: Option<bool>,
}
model! { DeleteUnitRuleOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployContainerApplication {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Env {
    pub name: Option<String>,
    pub value: Option<String>,
    pub value_from: Option<ValueFrom>,
}
input! { Env(name: String) {
    0 "Name" name: String, 1 "Value" value: String, 2 "ValueFrom" value_from: ValueFrom
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldRef {
    pub field_path: Option<String>,
}
input! { FieldRef() {
    0 "FieldPath" field_path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceFieldRef {
    pub resource: Option<String>,
}
input! { ResourceFieldRef() {
    0 "Resource" resource: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CommonRef {
    pub name: Option<String>,
    pub key: Option<String>,
}
input! { CommonRef() {
    0 "Name" name: String, 1 "Key" key: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeMountInfo {
    pub volume_mount_name: Option<String>,
    pub volume_mount_path: Option<String>,
    pub volume_mount_sub_path: Option<String>,
    pub read_or_write: Option<String>,
}
input! { VolumeMountInfo(volume_mount_name: String, volume_mount_path: String) {
    0 "VolumeMountName" volume_mount_name: String, 1 "VolumeMountPath" volume_mount_path: String,
    2 "VolumeMountSubPath" volume_mount_sub_path: String, 3 "ReadOrWrite" read_or_write: String
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckSettings {
    pub liveness_probe: Option<HealthCheckSetting>,
    pub readiness_probe: Option<HealthCheckSetting>,
}
input! { HealthCheckSettings() {
    0 "LivenessProbe" liveness_probe: HealthCheckSetting, 1 "ReadinessProbe" readiness_probe: HealthCheckSetting
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCheckSetting {
    pub action_type: Option<String>,
    pub initial_delay_seconds: Option<u64>,
    pub timeout_seconds: Option<u64>,
    pub period_seconds: Option<u64>,
    pub success_threshold: Option<u64>,
    pub failure_threshold: Option<u64>,
    pub scheme: Option<String>,
    pub port: Option<u64>,
    pub path: Option<String>,
    pub command: Option<Vec<String>>,
    pub r#type: Option<String>,
}
input! { HealthCheckSetting(action_type: String) {
    0 "ActionType" action_type: String, 1 "InitialDelaySeconds" initial_delay_seconds: u64,
    2 "TimeoutSeconds" timeout_seconds: u64, 3 "PeriodSeconds" period_seconds: u64,
    4 "SuccessThreshold" success_threshold: u64, 5 "FailureThreshold" failure_threshold: u64, 6 "Scheme" scheme: String,
    7 "Port" port: u64, 8 "Path" path: String, 9 "Command" command: Vec<String>, 10 "Type" r#type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VolumeInfo {
    pub volume_type: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceSetting {
    pub access_type: Option<i64>,
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
    pub disable_service_int: Option<u64>,
    pub open_session_affinity_int: Option<u64>,
    pub headless_service_int: Option<u64>,
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
    13 "ClusterIp" cluster_ip: String, 14 "DisableServiceInt" disable_service_int: u64,
    15 "OpenSessionAffinityInt" open_session_affinity_int: u64, 16 "HeadlessServiceInt" headless_service_int: u64,
    17 "Name" name: String, 18 "VpcId" vpc_id: String, 19 "LoadBalancingIp" load_balancing_ip: String,
    20 "LoadBalancerId" load_balancer_id: String, 21 "ExistingLoadBalancerId" existing_load_balancer_id: String,
    22 "EnableGlobalService" enable_global_service: bool
} }

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
    pub available_zone_scatter_schedule_rules: Option<Vec<AvailableZoneScatterScheduleRule>>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomPodSchedule {
    pub force_schedule: Option<ForceSchedule>,
    pub try_schedule: Option<TrySchedule>,
}
input! { CustomPodSchedule() {
    0 "ForceSchedule" force_schedule: ForceSchedule, 1 "TrySchedule" try_schedule: TrySchedule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForceSchedule {
    pub affinity_list: Option<Vec<Affinity>>,
    pub anti_affinity_list: Option<Vec<Affinity>>,
}
input! { ForceSchedule() {
    0 "AffinityList" affinity_list: Vec<Affinity>, 1 "AntiAffinityList" anti_affinity_list: Vec<Affinity>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TrySchedule {
    pub affinity_list: Option<Vec<Affinity>>,
    pub anti_affinity_list: Option<Vec<Affinity>>,
}
input! { TrySchedule() {
    0 "AffinityList" affinity_list: Vec<Affinity>, 1 "AntiAffinityList" anti_affinity_list: Vec<Affinity>
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WarmupSetting {
    pub enabled: Option<bool>,
    pub warmup_time: Option<u64>,
    pub curvature: Option<u64>,
    pub enabled_protection: Option<bool>,
}
input! { WarmupSetting() {
    0 "Enabled" enabled: bool, 1 "WarmupTime" warmup_time: u64, 2 "Curvature" curvature: u64,
    3 "EnabledProtection" enabled_protection: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentProfile {
    pub agent_type: Option<String>,
    pub agent_version: Option<String>,
}
input! { AgentProfile() {
    0 "AgentType" agent_type: String, 1 "AgentVersion" agent_version: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployContainerApplicationOutput {
    pub result: Option<DeployContainerApplicationResp>,
}
model! { DeployContainerApplicationOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployContainerApplicationResp {
    pub group_id: Option<String>,
    pub task_id: Option<String>,
}
model! { DeployContainerApplicationResp {
    0 "GroupId" group_id, 1 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployContainerGroup {
    pub group_id: String,
    pub tag_name: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployContainerGroupOutput {
    pub result: Option<bool>,
}
model! { DeployContainerGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployGroup {
    pub group_id: String,
    pub pkg_id: String,
    pub startup_parameters: Option<String>,
    pub deploy_desc: Option<String>,
    pub force_start: Option<bool>,
    pub enable_health_check: Option<bool>,
    pub health_check_settings: Option<HealthCheckSettings>,
    pub update_type: Option<u64>,
    pub deploy_beta_enable: Option<bool>,
    pub deploy_batch: Option<Vec<f64>>,
    pub deploy_exe_mode: Option<String>,
    pub deploy_wait_time: Option<u64>,
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
    7 "UpdateType" update_type: u64, 8 "DeployBetaEnable" deploy_beta_enable: bool,
    9 "DeployBatch" deploy_batch: Vec<f64>, 10 "DeployExeMode" deploy_exe_mode: String,
    11 "DeployWaitTime" deploy_wait_time: u64, 12 "StartScript" start_script: String,
    13 "StopScript" stop_script: String, 14 "IncrementalDeployment" incremental_deployment: bool,
    15 "JdkName" jdk_name: String, 16 "JdkVersion" jdk_version: String,
    17 "AgentProfileList" agent_profile_list: Vec<AgentProfile>, 18 "WarmupSetting" warmup_setting: WarmupSetting,
    19 "EnableBatchHealthCheck" enable_batch_health_check: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployGroupOutput {
    pub result: Option<TaskId>,
}
model! { DeployGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskId {
    pub task_id: Option<String>,
}
model! { TaskId {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiDetail {
    pub microservice_id: String,
    pub path: String,
    pub method: String,
    pub pkg_version: String,
    pub application_id: String,
}

/// What [`DescribeApiDetail::new`] takes.
pub struct DescribeApiDetailRequired {
    pub microservice_id: String,
    pub path: String,
    pub method: String,
    pub pkg_version: String,
    pub application_id: String,
}
operation! { DescribeApiDetail{DescribeApiDetailRequired: microservice_id, path, method, pkg_version, application_id}
    "DescribeApiDetail" -> DescribeApiDetailOutput {
    0 "MicroserviceId" microservice_id, 1 "Path" path, 2 "Method" method, 3 "PkgVersion" pkg_version,
    4 "ApplicationId" application_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiDetailOutput {
    pub result: Option<ApiDetailResponse>,
}
model! { DescribeApiDetailOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiDetailResponse {
    pub request: Option<Vec<ApiRequestDescr>>,
    pub response: Option<Vec<ApiResponseDescr>>,
    pub definitions: Option<Vec<ApiDefinitionDescr>>,
    pub request_content_type: Option<String>,
    pub can_run: Option<bool>,
    pub status: Option<i64>,
    pub description: Option<String>,
}
model! { ApiDetailResponse {
    0 "Request" request, 1 "Response" response, 2 "Definitions" definitions,
    3 "RequestContentType" request_content_type, 4 "CanRun" can_run, 5 "Status" status, 6 "Description" description
} }

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
    0 "Name" name, 1 "Type" r#type, 2 "In" r#in, 3 "Description" description, 4 "Required" required,
    5 "DefaultValue" default_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiResponseDescr {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
}
model! { ApiResponseDescr {
    0 "Name" name, 1 "Type" r#type, 2 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiDefinitionDescr {
    pub name: Option<String>,
    pub properties: Option<Vec<PropertyField>>,
}
model! { ApiDefinitionDescr {
    0 "Name" name, 1 "Properties" properties
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PropertyField {
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
}
model! { PropertyField {
    0 "Name" name, 1 "Type" r#type, 2 "Description" description
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroup {
    pub group_id: String,
}
operation! { DescribeApiGroup(group_id: String) "DescribeApiGroup" -> DescribeApiGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroupOutput {
    pub result: Option<ApiGroupInfo>,
}
model! { DescribeApiGroupOutput {
    0 "Result" result
} }

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
    pub binded_gateway_deploy_groups: Option<Vec<GatewayDeployGroup>>,
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
    pub gateway_instance_id_list: Option<Vec<String>>,
}
model! { ApiGroupInfo {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "GroupContext" group_context, 3 "AuthType" auth_type,
    4 "Status" status, 5 "CreatedTime" created_time, 6 "UpdatedTime" updated_time,
    7 "BindedGatewayDeployGroups" binded_gateway_deploy_groups, 8 "ApiCount" api_count, 9 "AclMode" acl_mode,
    10 "Description" description, 11 "GroupType" group_type, 12 "GatewayInstanceType" gateway_instance_type,
    13 "GatewayInstanceId" gateway_instance_id, 14 "NamespaceNameKey" namespace_name_key,
    15 "ServiceNameKey" service_name_key, 16 "NamespaceNameKeyPosition" namespace_name_key_position,
    17 "ServiceNameKeyPosition" service_name_key_position, 18 "GatewayInstanceIdList" gateway_instance_id_list
} }

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
    0 "DeployGroupId" deploy_group_id, 1 "DeployGroupName" deploy_group_name, 2 "ApplicationId" application_id,
    3 "ApplicationName" application_name, 4 "ApplicationType" application_type, 5 "GroupStatus" group_status,
    6 "ClusterType" cluster_type
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiGroupsOutput {
    pub result: Option<TsfPageApiGroupInfo>,
}
model! { DescribeApiGroupsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageApiGroupInfo {
    pub total_count: Option<i64>,
    pub content: Option<Vec<ApiGroupInfo>>,
}
model! { TsfPageApiGroupInfo {
    0 "TotalCount" total_count, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiRateLimitRules {
    pub api_id: String,
}
operation! { DescribeApiRateLimitRules(api_id: String) "DescribeApiRateLimitRules" -> DescribeApiRateLimitRulesOutput {
    0 "ApiId" api_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiRateLimitRulesOutput {
    pub result: Option<Vec<ApiRateLimitRule>>,
}
model! { DescribeApiRateLimitRulesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiUseDetail {
    pub gateway_deploy_group_id: String,
    pub api_id: String,
    pub start_time: String,
    pub end_time: String,
}
operation! { DescribeApiUseDetail(gateway_deploy_group_id: String, api_id: String, start_time: String, end_time: String)
    "DescribeApiUseDetail" -> DescribeApiUseDetailOutput {
    0 "GatewayDeployGroupId" gateway_deploy_group_id, 1 "ApiId" api_id, 2 "StartTime" start_time, 3 "EndTime" end_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiUseDetailOutput {
    pub result: Option<GroupApiUseStatistics>,
}
model! { DescribeApiUseDetailOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupApiUseStatistics {
    pub top_status_code: Option<Vec<ApiUseStatisticsEntity>>,
    pub top_time_cost: Option<Vec<ApiUseStatisticsEntity>>,
    pub quantile: Option<QuantileEntity>,
}
model! { GroupApiUseStatistics {
    0 "TopStatusCode" top_status_code, 1 "TopTimeCost" top_time_cost, 2 "Quantile" quantile
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiUseStatisticsEntity {
    pub name: Option<String>,
    pub count: Option<String>,
    pub ratio: Option<String>,
}
model! { ApiUseStatisticsEntity {
    0 "Name" name, 1 "Count" count, 2 "Ratio" ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuantileEntity {
    pub max_value: Option<String>,
    pub min_value: Option<String>,
    pub fifth_position_value: Option<String>,
    pub ninth_position_value: Option<String>,
}
model! { QuantileEntity {
    0 "MaxValue" max_value, 1 "MinValue" min_value, 2 "FifthPositionValue" fifth_position_value,
    3 "NinthPositionValue" ninth_position_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiVersions {
    pub microservice_id: String,
    pub path: Option<String>,
    pub method: Option<String>,
}
operation! { DescribeApiVersions(microservice_id: String) "DescribeApiVersions" -> DescribeApiVersionsOutput {
    0 "MicroserviceId" microservice_id, 1 "Path" path: String, 2 "Method" method: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApiVersionsOutput {
    pub result: Option<Vec<ApiVersionArray>>,
}
model! { DescribeApiVersionsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiVersionArray {
    pub application_id: Option<String>,
    pub application_name: Option<String>,
    pub pkg_version: Option<String>,
}
model! { ApiVersionArray {
    0 "ApplicationId" application_id, 1 "ApplicationName" application_name, 2 "PkgVersion" pkg_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplication {
    pub application_id: String,
}
operation! { DescribeApplication(application_id: String) "DescribeApplication" -> DescribeApplicationOutput {
    0 "ApplicationId" application_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationOutput {
    pub result: Option<ApplicationForPage>,
}
model! { DescribeApplicationOutput {
    0 "Result" result
} }

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
    pub service_config_list: Option<Vec<ServiceConfig>>,
    pub ignore_create_image_repository: Option<bool>,
    pub apm_instance_id: Option<String>,
    pub apm_instance_name: Option<String>,
    pub sync_delete_image_repository: Option<bool>,
    pub microservice_sub_type: Option<String>,
    pub program_language: Option<String>,
    pub framework_type: Option<String>,
    pub service_governance_config: Option<ServiceGovernanceConfig>,
    pub microservice_type_list: Option<Vec<String>>,
    pub create_same_name_image_repository: Option<bool>,
}
model! { ApplicationForPage {
    0 "ApplicationId" application_id, 1 "ApplicationName" application_name, 2 "ApplicationDesc" application_desc,
    3 "ApplicationType" application_type, 4 "MicroserviceType" microservice_type, 5 "ProgLang" prog_lang,
    6 "CreateTime" create_time, 7 "UpdateTime" update_time, 8 "ApplicationResourceType" application_resource_type,
    9 "ApplicationRuntimeType" application_runtime_type, 10 "ApigatewayServiceId" apigateway_service_id,
    11 "ApplicationRemarkName" application_remark_name, 12 "ServiceConfigList" service_config_list,
    13 "IgnoreCreateImageRepository" ignore_create_image_repository, 14 "ApmInstanceId" apm_instance_id,
    15 "ApmInstanceName" apm_instance_name, 16 "SyncDeleteImageRepository" sync_delete_image_repository,
    17 "MicroserviceSubType" microservice_sub_type, 18 "ProgramLanguage" program_language,
    19 "FrameworkType" framework_type, 20 "ServiceGovernanceConfig" service_governance_config,
    21 "MicroserviceTypeList" microservice_type_list,
    22 "CreateSameNameImageRepository" create_same_name_image_repository
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttribute {
    pub application_id: String,
}
operation! { DescribeApplicationAttribute(application_id: String)
    "DescribeApplicationAttribute" -> DescribeApplicationAttributeOutput {
    0 "ApplicationId" application_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationAttributeOutput {
    pub result: Option<ApplicationAttribute>,
}
model! { DescribeApplicationAttributeOutput {
    0 "Result" result
} }

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
    0 "InstanceCount" instance_count, 1 "RunInstanceCount" run_instance_count, 2 "GroupCount" group_count,
    3 "RunningGroupCount" running_group_count, 4 "AbnormalCount" abnormal_count, 5 "ImageTagCount" image_tag_count
} }

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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsOutput {
    pub result: Option<TsfPageApplication>,
}
model! { DescribeApplicationsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageApplication {
    pub total_count: Option<i64>,
    pub content: Option<Vec<ApplicationForPage>>,
    pub spec_total_count: Option<i64>,
}
model! { TsfPageApplication {
    0 "TotalCount" total_count, 1 "Content" content, 2 "SpecTotalCount" spec_total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicResourceUsage {
    pub all: Option<bool>,
}
operation! { DescribeBasicResourceUsage() "DescribeBasicResourceUsage" -> DescribeBasicResourceUsageOutput {
    0 "All" all: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBasicResourceUsageOutput {
    pub result: Option<OverviewBasicResourceUsage>,
}
model! { DescribeBasicResourceUsageOutput {
    0 "Result" result
} }

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
    0 "ApplicationCount" application_count, 1 "NamespaceCount" namespace_count, 2 "GroupCount" group_count,
    3 "PackageSpaceUsed" package_space_used, 4 "ConsulInstanceCount" consul_instance_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBusinessLogConfig {
    pub config_id: String,
}
operation! { DescribeBusinessLogConfig(config_id: String)
    "DescribeBusinessLogConfig" -> DescribeBusinessLogConfigOutput {
    0 "ConfigId" config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBusinessLogConfigOutput {
    pub result: Option<BusinessLogConfig>,
}
model! { DescribeBusinessLogConfigOutput {
    0 "Result" result
} }

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
    pub config_associated_groups: Option<Vec<BusinesLogConfigAssociatedGroup>>,
    pub config_associated_group_list: Option<Vec<BusinessLogConfigAssociatedGroup>>,
    pub filebeat_config_enable: Option<bool>,
    pub filebeat_close_timeout: Option<i64>,
    pub filebeat_ignore_older: Option<i64>,
    pub filebeat_harvester_limit: Option<i64>,
    pub filebeat_close_inactive: Option<i64>,
    pub filebeat_clean_inactive: Option<i64>,
    pub custom_multiline_pattern: Option<bool>,
}
model! { BusinessLogConfig {
    0 "ConfigId" config_id, 1 "ConfigName" config_name, 2 "ConfigPath" config_path, 3 "ConfigDesc" config_desc,
    4 "ConfigTags" config_tags, 5 "ConfigPipeline" config_pipeline, 6 "ConfigCreateTime" config_create_time,
    7 "ConfigUpdateTime" config_update_time, 8 "ConfigSchema" config_schema,
    9 "ConfigAssociatedGroups" config_associated_groups, 10 "ConfigAssociatedGroupList" config_associated_group_list,
    11 "FilebeatConfigEnable" filebeat_config_enable, 12 "FilebeatCloseTimeout" filebeat_close_timeout,
    13 "FilebeatIgnoreOlder" filebeat_ignore_older, 14 "FilebeatHarvesterLimit" filebeat_harvester_limit,
    15 "FilebeatCloseInactive" filebeat_close_inactive, 16 "FilebeatCleanInactive" filebeat_clean_inactive,
    17 "CustomMultilinePattern" custom_multiline_pattern
} }

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
    0 "SchemaType" schema_type, 1 "SchemaContent" schema_content, 2 "SchemaDateFormat" schema_date_format,
    3 "SchemaMultilinePattern" schema_multiline_pattern, 4 "SchemaCreateTime" schema_create_time,
    5 "SchemaPatternLayout" schema_pattern_layout
} }

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
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "ApplicationId" application_id,
    3 "ApplicationName" application_name, 4 "ApplicationType" application_type, 5 "NamespaceId" namespace_id,
    6 "NamespaceName" namespace_name, 7 "ClusterId" cluster_id, 8 "ClusterName" cluster_name,
    9 "ClusterType" cluster_type, 10 "AssociatedTime" associated_time
} }

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
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "ApplicationId" application_id,
    3 "ApplicationName" application_name, 4 "ApplicationType" application_type, 5 "NamespaceId" namespace_id,
    6 "NamespaceName" namespace_name, 7 "ClusterId" cluster_id, 8 "ClusterName" cluster_name,
    9 "ClusterType" cluster_type, 10 "AssociatedTime" associated_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBusinessLogConfigs {
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub search_word: Option<String>,
    pub disable_program_auth_check: Option<bool>,
    pub config_id_list: Option<Vec<String>>,
}
operation! { DescribeBusinessLogConfigs() "DescribeBusinessLogConfigs" -> DescribeBusinessLogConfigsOutput {
    0 "Offset" offset: u64, 1 "Limit" limit: u64, 2 "SearchWord" search_word: String,
    3 "DisableProgramAuthCheck" disable_program_auth_check: bool, 4 "ConfigIdList" config_id_list: Vec<String>
} }
paged! { DescribeBusinessLogConfigs: BusinessLogConfig =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeBusinessLogConfigsOutput {
    pub result: Option<TsfPageBusinessLogConfig>,
}
model! { DescribeBusinessLogConfigsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageBusinessLogConfig {
    pub total_count: Option<i64>,
    pub content: Option<Vec<BusinessLogConfig>>,
}
model! { TsfPageBusinessLogConfig {
    0 "TotalCount" total_count, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstances {
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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClusterInstancesOutput {
    pub result: Option<TsfPageInstance>,
}
model! { DescribeClusterInstancesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageInstance {
    pub total_count: Option<i64>,
    pub content: Option<Vec<Instance>>,
}
model! { TsfPageInstance {
    0 "TotalCount" total_count, 1 "Content" content
} }

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
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "LanIp" lan_ip, 3 "WanIp" wan_ip,
    4 "InstanceDesc" instance_desc, 5 "ClusterId" cluster_id, 6 "ClusterName" cluster_name,
    7 "InstanceStatus" instance_status, 8 "InstanceAvailableStatus" instance_available_status,
    9 "ServiceInstanceStatus" service_instance_status, 10 "CountInTsf" count_in_tsf, 11 "GroupId" group_id,
    12 "ApplicationId" application_id, 13 "ApplicationName" application_name,
    14 "InstanceCreatedTime" instance_created_time, 15 "InstanceExpiredTime" instance_expired_time,
    16 "InstanceChargeType" instance_charge_type, 17 "InstanceTotalCpu" instance_total_cpu,
    18 "InstanceTotalMem" instance_total_mem, 19 "InstanceUsedCpu" instance_used_cpu,
    20 "InstanceUsedMem" instance_used_mem, 21 "InstanceLimitCpu" instance_limit_cpu,
    22 "InstanceLimitMem" instance_limit_mem, 23 "InstancePkgVersion" instance_pkg_version,
    24 "ClusterType" cluster_type, 25 "RestrictState" restrict_state, 26 "UpdateTime" update_time,
    27 "OperationState" operation_state, 28 "NamespaceId" namespace_id, 29 "InstanceZoneId" instance_zone_id,
    30 "InstanceImportMode" instance_import_mode, 31 "ApplicationType" application_type,
    32 "ApplicationResourceType" application_resource_type, 33 "ServiceSidecarStatus" service_sidecar_status,
    34 "GroupName" group_name, 35 "NamespaceName" namespace_name, 36 "Reason" reason, 37 "AgentVersion" agent_version,
    38 "NodeInstanceId" node_instance_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeClustersOutput {
    pub result: Option<TsfPageClusterV2>,
}
model! { DescribeClustersOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageClusterV2 {
    pub total_count: Option<i64>,
    pub content: Option<Vec<ClusterV2>>,
}
model! { TsfPageClusterV2 {
    0 "TotalCount" total_count, 1 "Content" content
} }

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
    pub group_count: Option<u64>,
    pub run_group_count: Option<u64>,
    pub stop_group_count: Option<u64>,
    pub abnormal_group_count: Option<u64>,
    pub cluster_remark_name: Option<String>,
    pub kubernete_api_server: Option<String>,
    pub kubernete_native_type: Option<String>,
    pub kubernete_native_secret: Option<Secret>,
    pub enable_log_collection: Option<bool>,
    pub reason: Option<String>,
}
model! { ClusterV2 {
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "ClusterDesc" cluster_desc, 3 "ClusterType" cluster_type,
    4 "VpcId" vpc_id, 5 "ClusterStatus" cluster_status, 6 "ClusterCIDR" cluster_cidr,
    7 "ClusterTotalCpu" cluster_total_cpu, 8 "ClusterTotalMem" cluster_total_mem, 9 "ClusterUsedCpu" cluster_used_cpu,
    10 "ClusterUsedMem" cluster_used_mem, 11 "InstanceCount" instance_count, 12 "RunInstanceCount" run_instance_count,
    13 "NormalInstanceCount" normal_instance_count, 14 "DeleteFlag" delete_flag, 15 "CreateTime" create_time,
    16 "UpdateTime" update_time, 17 "TsfRegionId" tsf_region_id, 18 "TsfRegionName" tsf_region_name,
    19 "TsfZoneId" tsf_zone_id, 20 "TsfZoneName" tsf_zone_name, 21 "DeleteFlagReason" delete_flag_reason,
    22 "SubnetId" subnet_id, 23 "ClusterLimitCpu" cluster_limit_cpu, 24 "ClusterLimitMem" cluster_limit_mem,
    25 "RunServiceInstanceCount" run_service_instance_count, 26 "OperationInfo" operation_info,
    27 "ClusterVersion" cluster_version, 28 "GroupCount" group_count, 29 "RunGroupCount" run_group_count,
    30 "StopGroupCount" stop_group_count, 31 "AbnormalGroupCount" abnormal_group_count,
    32 "ClusterRemarkName" cluster_remark_name, 33 "KuberneteApiServer" kubernete_api_server,
    34 "KuberneteNativeType" kubernete_native_type, 35 "KuberneteNativeSecret" kubernete_native_secret,
    36 "EnableLogCollection" enable_log_collection, 37 "Reason" reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationInfoItem {
    pub init: Option<OperationInfoDetail>,
    pub add_instance: Option<OperationInfoDetail>,
    pub destroy: Option<OperationInfoDetail>,
}
model! { OperationInfoItem {
    0 "Init" init, 1 "AddInstance" add_instance, 2 "Destroy" destroy
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperationInfoDetail {
    pub disabled_reason: Option<String>,
    pub enabled: Option<bool>,
    pub supported: Option<bool>,
}
model! { OperationInfoDetail {
    0 "DisabledReason" disabled_reason, 1 "Enabled" enabled, 2 "Supported" supported
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfig {
    pub config_id: String,
}
operation! { DescribeConfig(config_id: String) "DescribeConfig" -> DescribeConfigOutput {
    0 "ConfigId" config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigOutput {
    pub result: Option<Config>,
}
model! { DescribeConfigOutput {
    0 "Result" result
} }

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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigReleaseLogsOutput {
    pub result: Option<TsfPageConfigReleaseLog>,
}
model! { DescribeConfigReleaseLogsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageConfigReleaseLog {
    pub total_count: Option<i64>,
    pub content: Option<Vec<ConfigReleaseLog>>,
}
model! { TsfPageConfigReleaseLog {
    0 "TotalCount" total_count, 1 "Content" content
} }

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
    0 "ConfigReleaseLogId" config_release_log_id, 1 "ConfigId" config_id, 2 "ConfigName" config_name,
    3 "ConfigVersion" config_version, 4 "GroupId" group_id, 5 "GroupName" group_name, 6 "NamespaceId" namespace_id,
    7 "NamespaceName" namespace_name, 8 "ClusterId" cluster_id, 9 "ClusterName" cluster_name,
    10 "ReleaseTime" release_time, 11 "ReleaseDesc" release_desc, 12 "ReleaseStatus" release_status,
    13 "LastConfigId" last_config_id, 14 "LastConfigName" last_config_name, 15 "LastConfigVersion" last_config_version,
    16 "RollbackFlag" rollback_flag, 17 "ReleasedConfigCenter" released_config_center
} }

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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigReleasesOutput {
    pub result: Option<TsfPageConfigRelease>,
}
model! { DescribeConfigReleasesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageConfigRelease {
    pub total_count: Option<i64>,
    pub content: Option<Vec<ConfigRelease>>,
}
model! { TsfPageConfigRelease {
    0 "TotalCount" total_count, 1 "Content" content
} }

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
    pub config_centers: Option<Vec<TsfConfigCenter>>,
    pub daul_status: Option<String>,
}
model! { ConfigRelease {
    0 "ConfigReleaseId" config_release_id, 1 "ConfigId" config_id, 2 "ConfigName" config_name,
    3 "ConfigVersion" config_version, 4 "ReleaseTime" release_time, 5 "GroupId" group_id, 6 "GroupName" group_name,
    7 "NamespaceId" namespace_id, 8 "NamespaceName" namespace_name, 9 "ClusterId" cluster_id,
    10 "ClusterName" cluster_name, 11 "ReleaseDesc" release_desc, 12 "ApplicationId" application_id,
    13 "ConfigCenters" config_centers, 14 "DaulStatus" daul_status
} }

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
    0 "ConfigType" config_type, 1 "ConfigCenterInstanceId" config_center_instance_id,
    2 "ConfigCenterInstanceName" config_center_instance_name, 3 "RegionId" region_id, 4 "NamespaceId" namespace_id,
    5 "CurrentVersion" current_version, 6 "TargetVersion" target_version
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigSummaryOutput {
    pub result: Option<TsfPageConfig>,
}
model! { DescribeConfigSummaryOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageConfig {
    pub total_count: Option<i64>,
    pub content: Option<Vec<Config>>,
}
model! { TsfPageConfig {
    0 "TotalCount" total_count, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigTemplate {
    pub config_template_id: String,
}
operation! { DescribeConfigTemplate(config_template_id: String)
    "DescribeConfigTemplate" -> DescribeConfigTemplateOutput {
    0 "ConfigTemplateId" config_template_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigTemplateOutput {
    pub result: Option<ConfigTemplate>,
}
model! { DescribeConfigTemplateOutput {
    0 "Result" result
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigsOutput {
    pub result: Option<TsfPageConfig>,
}
model! { DescribeConfigsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerEvents {
    pub resource_type: String,
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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerEventsOutput {
    pub result: Option<TsfPageContainerEvent>,
}
model! { DescribeContainerEventsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageContainerEvent {
    pub total_count: Option<i64>,
    pub content: Option<Vec<ContainerEvent>>,
}
model! { TsfPageContainerEvent {
    0 "TotalCount" total_count, 1 "Content" content
} }

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
    0 "FirstTimestamp" first_timestamp, 1 "LastTimestamp" last_timestamp, 2 "Type" r#type, 3 "Kind" kind, 4 "Name" name,
    5 "Reason" reason, 6 "Message" message, 7 "Count" count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupAttribute {
    pub group_id: String,
}
operation! { DescribeContainerGroupAttribute(group_id: String)
    "DescribeContainerGroupAttribute" -> DescribeContainerGroupAttributeOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupAttributeOutput {
    pub result: Option<ContainerGroupOther>,
}
model! { DescribeContainerGroupAttributeOutput {
    0 "Result" result
} }

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
    pub envs: Option<Vec<Env>>,
    pub node_port: Option<u64>,
    pub subnet_id: Option<String>,
    pub health_check_settings: Option<HealthCheckSettings>,
    pub is_not_equal_service_config: Option<bool>,
}
model! { ContainerGroupOther {
    0 "InstanceNum" instance_num, 1 "CurrentNum" current_num, 2 "LbDns" lb_dns, 3 "LbIp" lb_ip,
    4 "ClusterIp" cluster_ip, 5 "Status" status, 6 "Message" message, 7 "Envs" envs, 8 "NodePort" node_port,
    9 "SubnetId" subnet_id, 10 "HealthCheckSettings" health_check_settings,
    11 "IsNotEqualServiceConfig" is_not_equal_service_config
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupDeployInfo {
    pub group_id: String,
}
operation! { DescribeContainerGroupDeployInfo(group_id: String)
    "DescribeContainerGroupDeployInfo" -> DescribeContainerGroupDeployInfoOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupDeployInfoOutput {
    pub result: Option<ContainerGroupDeploy>,
}
model! { DescribeContainerGroupDeployInfoOutput {
    0 "Result" result
} }

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
    pub protocol_ports: Option<Vec<ProtocolPort>>,
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
    pub envs: Option<Vec<Env>>,
    pub health_check_settings: Option<HealthCheckSettings>,
    pub deploy_agent: Option<bool>,
    pub alias: Option<String>,
    pub disable_service: Option<bool>,
    pub headless_service: Option<bool>,
    pub tcr_repo_info: Option<TcrRepoInfo>,
    pub volume_infos: Option<Vec<VolumeInfo>>,
    pub volume_mount_infos: Option<Vec<VolumeMountInfo>>,
    pub kube_inject_enable: Option<bool>,
    pub repo_type: Option<String>,
    pub warmup_setting: Option<WarmupSetting>,
    pub gateway_config: Option<GatewayConfig>,
    pub container_name: Option<String>,
    pub additional_container_list: Option<Vec<GroupContainerInfo>>,
    pub internal_container_list: Option<Vec<GroupContainerInfo>>,
    pub service_setting_list: Option<Vec<ServiceSetting>>,
}
model! { ContainerGroupDeploy {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "InstanceNum" instance_num, 3 "CurrentNum" current_num,
    4 "Server" server, 5 "Reponame" reponame, 6 "TagName" tag_name, 7 "CpuRequest" cpu_request, 8 "CpuLimit" cpu_limit,
    9 "MemRequest" mem_request, 10 "MemLimit" mem_limit, 11 "AccessType" access_type, 12 "ProtocolPorts" protocol_ports,
    13 "UpdateType" update_type, 14 "UpdateIvl" update_ivl, 15 "JvmOpts" jvm_opts, 16 "SubnetId" subnet_id,
    17 "AgentCpuRequest" agent_cpu_request, 18 "AgentCpuLimit" agent_cpu_limit, 19 "AgentMemRequest" agent_mem_request,
    20 "AgentMemLimit" agent_mem_limit, 21 "IstioCpuRequest" istio_cpu_request, 22 "IstioCpuLimit" istio_cpu_limit,
    23 "IstioMemRequest" istio_mem_request, 24 "IstioMemLimit" istio_mem_limit, 25 "Envs" envs,
    26 "HealthCheckSettings" health_check_settings, 27 "DeployAgent" deploy_agent, 28 "Alias" alias,
    29 "DisableService" disable_service, 30 "HeadlessService" headless_service, 31 "TcrRepoInfo" tcr_repo_info,
    32 "VolumeInfos" volume_infos, 33 "VolumeMountInfos" volume_mount_infos, 34 "KubeInjectEnable" kube_inject_enable,
    35 "RepoType" repo_type, 36 "WarmupSetting" warmup_setting, 37 "GatewayConfig" gateway_config,
    38 "ContainerName" container_name, 39 "AdditionalContainerList" additional_container_list,
    40 "InternalContainerList" internal_container_list, 41 "ServiceSettingList" service_setting_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayConfig {
    pub name: Option<String>,
}
model! { GatewayConfig {
    0 "Name" name
} }

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
    pub envs: Option<Vec<Env>>,
    pub user_envs: Option<Vec<Env>>,
    pub volume_mount_info_list: Option<Vec<VolumeMountInfo>>,
}
model! { GroupContainerInfo {
    0 "TagName" tag_name, 1 "ContainerName" container_name, 2 "RepoName" repo_name, 3 "RepoType" repo_type,
    4 "TcrRepoInfo" tcr_repo_info, 5 "Server" server, 6 "SecretName" secret_name, 7 "JvmOpts" jvm_opts,
    8 "CpuLimit" cpu_limit, 9 "CpuRequest" cpu_request, 10 "MemRequest" mem_request, 11 "MemLimit" mem_limit,
    12 "HealthCheckSettings" health_check_settings, 13 "Envs" envs, 14 "UserEnvs" user_envs,
    15 "VolumeMountInfoList" volume_mount_info_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupDetail {
    pub group_id: String,
}
operation! { DescribeContainerGroupDetail(group_id: String)
    "DescribeContainerGroupDetail" -> DescribeContainerGroupDetailOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupDetailOutput {
    pub result: Option<ContainerGroupDetail>,
}
model! { DescribeContainerGroupDetailOutput {
    0 "Result" result
} }

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
    pub access_type: Option<u64>,
    pub update_type: Option<i64>,
    pub update_ivl: Option<i64>,
    pub protocol_ports: Option<Vec<ProtocolPort>>,
    pub envs: Option<Vec<Env>>,
    pub application_name: Option<String>,
    pub message: Option<String>,
    pub status: Option<String>,
    pub microservice_type: Option<String>,
    pub cpu_request: Option<String>,
    pub mem_request: Option<String>,
    pub subnet_id: Option<String>,
    pub group_resource_type: Option<String>,
    pub instance_count: Option<u64>,
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
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "InstanceNum" instance_num, 3 "CurrentNum" current_num,
    4 "CreateTime" create_time, 5 "Server" server, 6 "Reponame" reponame, 7 "TagName" tag_name,
    8 "ClusterId" cluster_id, 9 "ClusterName" cluster_name, 10 "NamespaceId" namespace_id,
    11 "NamespaceName" namespace_name, 12 "ApplicationId" application_id, 13 "LbIp" lb_ip,
    14 "ApplicationType" application_type, 15 "ClusterIp" cluster_ip, 16 "NodePort" node_port, 17 "CpuLimit" cpu_limit,
    18 "MemLimit" mem_limit, 19 "AccessType" access_type, 20 "UpdateType" update_type, 21 "UpdateIvl" update_ivl,
    22 "ProtocolPorts" protocol_ports, 23 "Envs" envs, 24 "ApplicationName" application_name, 25 "Message" message,
    26 "Status" status, 27 "MicroserviceType" microservice_type, 28 "CpuRequest" cpu_request,
    29 "MemRequest" mem_request, 30 "SubnetId" subnet_id, 31 "GroupResourceType" group_resource_type,
    32 "InstanceCount" instance_count, 33 "UpdatedTime" updated_time, 34 "MaxSurge" max_surge,
    35 "MaxUnavailable" max_unavailable, 36 "HealthCheckSettings" health_check_settings,
    37 "AllowPlainYamlDeploy" allow_plain_yaml_deploy, 38 "IsNotEqualServiceConfig" is_not_equal_service_config,
    39 "RepoName" repo_name, 40 "Alias" alias
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroups {
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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeContainerGroupsOutput {
    pub result: Option<ContainGroupResult>,
}
model! { DescribeContainerGroupsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainGroupResult {
    pub content: Option<Vec<ContainGroup>>,
    pub total_count: Option<i64>,
}
model! { ContainGroupResult {
    0 "Content" content, 1 "TotalCount" total_count
} }

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
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "CreateTime" create_time, 3 "Server" server,
    4 "RepoName" repo_name, 5 "TagName" tag_name, 6 "ClusterId" cluster_id, 7 "ClusterName" cluster_name,
    8 "NamespaceId" namespace_id, 9 "NamespaceName" namespace_name, 10 "CpuRequest" cpu_request,
    11 "CpuLimit" cpu_limit, 12 "MemRequest" mem_request, 13 "MemLimit" mem_limit, 14 "Alias" alias,
    15 "KubeInjectEnable" kube_inject_enable, 16 "UpdatedTime" updated_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateGatewayApiStatus {
    pub group_id: Option<String>,
    pub microservice_id: Option<String>,
}
operation! { DescribeCreateGatewayApiStatus() "DescribeCreateGatewayApiStatus" -> DescribeCreateGatewayApiStatusOutput {
    0 "GroupId" group_id: String, 1 "MicroserviceId" microservice_id: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCreateGatewayApiStatusOutput {
    pub result: Option<bool>,
}
model! { DescribeCreateGatewayApiStatusOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryConfig {
    pub config_id: String,
}
operation! { DescribeDeliveryConfig(config_id: String) "DescribeDeliveryConfig" -> DescribeDeliveryConfigOutput {
    0 "ConfigId" config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryConfigOutput {
    pub result: Option<KafkaDeliveryConfig>,
}
model! { DescribeDeliveryConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct KafkaDeliveryConfig {
    pub config_id: Option<String>,
    pub config_name: Option<String>,
    pub collect_path: Option<Vec<String>>,
    pub kafka_v_ip: Option<String>,
    pub kafka_v_port: Option<String>,
    pub topic: Option<String>,
    pub line_rule: Option<String>,
    pub enable_auth: Option<bool>,
    pub username: Option<String>,
    pub password: Option<Secret>,
    pub kafka_infos: Option<Vec<DeliveryKafkaInfo>>,
    pub enable_global_line_rule: Option<bool>,
    pub custom_rule: Option<String>,
    pub kafka_address: Option<String>,
}
model! { KafkaDeliveryConfig {
    0 "ConfigId" config_id, 1 "ConfigName" config_name, 2 "CollectPath" collect_path, 3 "KafkaVIp" kafka_v_ip,
    4 "KafkaVPort" kafka_v_port, 5 "Topic" topic, 6 "LineRule" line_rule, 7 "EnableAuth" enable_auth,
    8 "Username" username, 9 "Password" password, 10 "KafkaInfos" kafka_infos,
    11 "EnableGlobalLineRule" enable_global_line_rule, 12 "CustomRule" custom_rule, 13 "KafkaAddress" kafka_address
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryKafkaInfo {
    pub topic: Option<String>,
    pub path: Option<Vec<String>>,
    pub line_rule: Option<String>,
    pub custom_rule: Option<String>,
}
model! { DeliveryKafkaInfo {
    0 "Topic" topic, 1 "Path" path, 2 "LineRule" line_rule, 3 "CustomRule" custom_rule
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryConfigByGroupId {
    pub group_id: String,
}
operation! { DescribeDeliveryConfigByGroupId(group_id: String)
    "DescribeDeliveryConfigByGroupId" -> DescribeDeliveryConfigByGroupIdOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryConfigByGroupIdOutput {
    pub result: Option<SimpleKafkaDeliveryConfig>,
}
model! { DescribeDeliveryConfigByGroupIdOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SimpleKafkaDeliveryConfig {
    pub config_id: Option<String>,
    pub config_name: Option<String>,
}
model! { SimpleKafkaDeliveryConfig {
    0 "ConfigId" config_id, 1 "ConfigName" config_name
} }

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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDeliveryConfigsOutput {
    pub result: Option<DeliveryConfigBindGroups>,
}
model! { DescribeDeliveryConfigsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryConfigBindGroups {
    pub total_count: Option<i64>,
    pub content: Option<Vec<DeliveryConfigBindGroup>>,
}
model! { DeliveryConfigBindGroups {
    0 "TotalCount" total_count, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeliveryConfigBindGroup {
    pub config_id: Option<String>,
    pub config_name: Option<String>,
    pub collect_path: Option<Vec<String>>,
    pub groups: Option<Vec<GroupInfo>>,
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
    pub password: Option<Secret>,
    pub kafka_infos: Option<Vec<DeliveryKafkaInfo>>,
}
model! { DeliveryConfigBindGroup {
    0 "ConfigId" config_id, 1 "ConfigName" config_name, 2 "CollectPath" collect_path, 3 "Groups" groups,
    4 "CreateTime" create_time, 5 "KafkaVIp" kafka_v_ip, 6 "KafkaAddress" kafka_address, 7 "KafkaVPort" kafka_v_port,
    8 "Topic" topic, 9 "LineRule" line_rule, 10 "CustomRule" custom_rule,
    11 "EnableGlobalLineRule" enable_global_line_rule, 12 "EnableAuth" enable_auth, 13 "Username" username,
    14 "Password" password, 15 "KafkaInfos" kafka_infos
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadInfo {
    pub application_id: String,
    pub pkg_id: String,
    pub repository_id: Option<String>,
    pub repository_type: Option<String>,
}
operation! { DescribeDownloadInfo(application_id: String, pkg_id: String)
    "DescribeDownloadInfo" -> DescribeDownloadInfoOutput {
    0 "ApplicationId" application_id, 1 "PkgId" pkg_id, 2 "RepositoryId" repository_id: String,
    3 "RepositoryType" repository_type: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeDownloadInfoOutput {
    pub result: Option<CosDownloadInfo>,
}
model! { DescribeDownloadInfoOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosDownloadInfo {
    pub bucket: Option<String>,
    pub region: Option<String>,
    pub path: Option<String>,
    pub credentials: Option<CosCredentials>,
}
model! { CosDownloadInfo {
    0 "Bucket" bucket, 1 "Region" region, 2 "Path" path, 3 "Credentials" credentials
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CosCredentials {
    pub session_token: Option<Secret>,
    pub tmp_app_id: Option<String>,
    pub tmp_secret_id: Option<String>,
    pub tmp_secret_key: Option<Secret>,
    pub expired_time: Option<i64>,
    pub domain: Option<String>,
}
model! { CosCredentials {
    0 "SessionToken" session_token, 1 "TmpAppId" tmp_app_id, 2 "TmpSecretId" tmp_secret_id,
    3 "TmpSecretKey" tmp_secret_key, 4 "ExpiredTime" expired_time, 5 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnabledUnitRule {
    pub gateway_instance_id: String,
}
operation! { DescribeEnabledUnitRule(gateway_instance_id: String)
    "DescribeEnabledUnitRule" -> DescribeEnabledUnitRuleOutput {
    0 "GatewayInstanceId" gateway_instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnabledUnitRuleOutput {
    pub result: Option<UnitRule>,
}
model! { DescribeEnabledUnitRuleOutput {
    0 "Result" result
} }

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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileConfigReleasesOutput {
    pub result: Option<TsfPageFileConfigRelease>,
}
model! { DescribeFileConfigReleasesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageFileConfigRelease {
    pub total_count: Option<i64>,
    pub content: Option<Vec<FileConfigRelease>>,
}
model! { TsfPageFileConfigRelease {
    0 "TotalCount" total_count, 1 "Content" content
} }

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
    pub config_centers: Option<Vec<TsfConfigCenter>>,
}
model! { FileConfigRelease {
    0 "ConfigReleaseId" config_release_id, 1 "ConfigId" config_id, 2 "ConfigName" config_name,
    3 "ConfigVersion" config_version, 4 "ReleaseDesc" release_desc, 5 "ReleaseTime" release_time, 6 "GroupId" group_id,
    7 "GroupName" group_name, 8 "NamespaceId" namespace_id, 9 "NamespaceName" namespace_name, 10 "ClusterId" cluster_id,
    11 "ClusterName" cluster_name, 12 "ConfigCenters" config_centers
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeFileConfigsOutput {
    pub result: Option<TsfPageFileConfig>,
}
model! { DescribeFileConfigsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageFileConfig {
    pub total_count: Option<i64>,
    pub content: Option<Vec<FileConfig>>,
}
model! { TsfPageFileConfig {
    0 "TotalCount" total_count, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayAllGroupApis {
    pub gateway_deploy_group_id: String,
    pub search_word: Option<String>,
}
operation! { DescribeGatewayAllGroupApis(gateway_deploy_group_id: String)
    "DescribeGatewayAllGroupApis" -> DescribeGatewayAllGroupApisOutput {
    0 "GatewayDeployGroupId" gateway_deploy_group_id, 1 "SearchWord" search_word: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayAllGroupApisOutput {
    pub result: Option<GatewayVo>,
}
model! { DescribeGatewayAllGroupApisOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayVo {
    pub gateway_deploy_group_id: Option<String>,
    pub gateway_deploy_group_name: Option<String>,
    pub group_num: Option<u64>,
    pub groups: Option<Vec<GatewayApiGroupVo>>,
}
model! { GatewayVo {
    0 "GatewayDeployGroupId" gateway_deploy_group_id, 1 "GatewayDeployGroupName" gateway_deploy_group_name,
    2 "GroupNum" group_num, 3 "Groups" groups
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatewayApiGroupVo {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub group_api_count: Option<u64>,
    pub group_apis: Option<Vec<GatewayGroupApiVo>>,
    pub gateway_instance_type: Option<String>,
    pub gateway_instance_id: Option<String>,
}
model! { GatewayApiGroupVo {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "GroupApiCount" group_api_count, 3 "GroupApis" group_apis,
    4 "GatewayInstanceType" gateway_instance_type, 5 "GatewayInstanceId" gateway_instance_id
} }

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
    0 "ApiId" api_id, 1 "Path" path, 2 "MicroserviceName" microservice_name, 3 "Method" method,
    4 "NamespaceName" namespace_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayApis {
    pub group_id: String,
    pub offset: i64,
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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayApisOutput {
    pub result: Option<TsfPageApiDetailInfo>,
}
model! { DescribeGatewayApisOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageApiDetailInfo {
    pub total_count: Option<i64>,
    pub content: Option<Vec<ApiDetailInfo>>,
}
model! { TsfPageApiDetailInfo {
    0 "TotalCount" total_count, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayMonitorOverview {
    pub gateway_deploy_group_id: String,
}
operation! { DescribeGatewayMonitorOverview(gateway_deploy_group_id: String)
    "DescribeGatewayMonitorOverview" -> DescribeGatewayMonitorOverviewOutput {
    0 "GatewayDeployGroupId" gateway_deploy_group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatewayMonitorOverviewOutput {
    pub result: Option<MonitorOverview>,
}
model! { DescribeGatewayMonitorOverviewOutput {
    0 "Result" result
} }

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
    0 "InvocationCountOfDay" invocation_count_of_day, 1 "InvocationCount" invocation_count,
    2 "ErrorCountOfDay" error_count_of_day, 3 "ErrorCount" error_count, 4 "SuccessRatioOfDay" success_ratio_of_day,
    5 "SuccessRatio" success_ratio
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroup {
    pub group_id: String,
}
operation! { DescribeGroup(group_id: String) "DescribeGroup" -> DescribeGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupOutput {
    pub result: Option<VmGroup>,
}
model! { DescribeGroupOutput {
    0 "Result" result
} }

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
    pub update_type: Option<u64>,
    pub deploy_beta_enable: Option<bool>,
    pub deploy_batch: Option<Vec<f64>>,
    pub deploy_exe_mode: Option<String>,
    pub deploy_wait_time: Option<u64>,
    pub enable_health_check: Option<bool>,
    pub health_check_settings: Option<HealthCheckSettings>,
    pub package_type: Option<String>,
    pub start_script: Option<String>,
    pub stop_script: Option<String>,
    pub alias: Option<String>,
    pub agent_profile_list: Option<Vec<AgentProfile>>,
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
    pub exclusive_instances: Option<Vec<ExclusiveInstance>>,
    pub framework_type: Option<String>,
    pub governance_type: Option<String>,
    pub instance_id_list: Option<Vec<String>>,
    pub is_stop: Option<String>,
    pub k8s_namespace_name: Option<String>,
    pub language: Option<String>,
    pub microservice_sub_type: Option<String>,
    pub non_invasive_type: Option<String>,
    pub pre_stop_script: Option<String>,
    pub real_namespace_name: Option<String>,
    pub service_config_list: Option<Vec<ServiceConfig>>,
    pub service_governance_config: Option<ServiceGovernanceConfig>,
    pub tags: Option<Vec<Tag>>,
    pub tapm_ot_agent_version: Option<String>,
    pub unit_env_type: Option<String>,
    pub unit_id: Option<String>,
    pub unit_name: Option<String>,
    pub unit_type: Option<String>,
}
model! { VmGroup {
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "GroupStatus" group_status, 3 "PackageId" package_id,
    4 "PackageName" package_name, 5 "PackageVersion" package_version, 6 "ClusterId" cluster_id,
    7 "ClusterName" cluster_name, 8 "NamespaceId" namespace_id, 9 "NamespaceName" namespace_name,
    10 "ApplicationId" application_id, 11 "ApplicationName" application_name, 12 "InstanceCount" instance_count,
    13 "RunInstanceCount" run_instance_count, 14 "StartupParameters" startup_parameters, 15 "CreateTime" create_time,
    16 "UpdateTime" update_time, 17 "OffInstanceCount" off_instance_count, 18 "GroupDesc" group_desc,
    19 "MicroserviceType" microservice_type, 20 "ApplicationType" application_type,
    21 "GroupResourceType" group_resource_type, 22 "UpdatedTime" updated_time, 23 "DeployDesc" deploy_desc,
    24 "UpdateType" update_type, 25 "DeployBetaEnable" deploy_beta_enable, 26 "DeployBatch" deploy_batch,
    27 "DeployExeMode" deploy_exe_mode, 28 "DeployWaitTime" deploy_wait_time,
    29 "EnableHealthCheck" enable_health_check, 30 "HealthCheckSettings" health_check_settings,
    31 "PackageType" package_type, 32 "StartScript" start_script, 33 "StopScript" stop_script, 34 "Alias" alias,
    35 "AgentProfileList" agent_profile_list, 36 "WarmupSetting" warmup_setting, 37 "GatewayConfig" gateway_config,
    38 "EnableBatchHealthCheck" enable_batch_health_check, 39 "FilebeatCgroupEnable" filebeat_cgroup_enable,
    40 "FilebeatMaxCpu" filebeat_max_cpu, 41 "FilebeatMaxMem" filebeat_max_mem, 42 "RepositoryId" repository_id,
    43 "RepositoryName" repository_name, 44 "RepositoryType" repository_type,
    45 "LivenessAutoRestart" liveness_auto_restart, 46 "MeshSidecarVersion" mesh_sidecar_version,
    47 "BusinessLogConfigIdList" business_log_config_id_list,
    48 "BusinessLogDeliveryConfigIdList" business_log_delivery_config_id_list, 49 "BusinessSystemId" business_system_id,
    50 "BusinessSystemName" business_system_name, 51 "ClsMachineGroupId" cls_machine_group_id,
    52 "EnableGovernance" enable_governance, 53 "EnableTelemetry" enable_telemetry,
    54 "EnableTelemetryAgent" enable_telemetry_agent, 55 "EnabledUnit" enabled_unit,
    56 "ExclusiveInstances" exclusive_instances, 57 "FrameworkType" framework_type, 58 "GovernanceType" governance_type,
    59 "InstanceIdList" instance_id_list, 60 "IsStop" is_stop, 61 "K8sNamespaceName" k8s_namespace_name,
    62 "Language" language, 63 "MicroserviceSubType" microservice_sub_type, 64 "NonInvasiveType" non_invasive_type,
    65 "PreStopScript" pre_stop_script, 66 "RealNamespaceName" real_namespace_name,
    67 "ServiceConfigList" service_config_list, 68 "ServiceGovernanceConfig" service_governance_config, 69 "Tags" tags,
    70 "TapmOtAgentVersion" tapm_ot_agent_version, 71 "UnitEnvType" unit_env_type, 72 "UnitId" unit_id,
    73 "UnitName" unit_name, 74 "UnitType" unit_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupAttribute {
    pub group_id: String,
}
operation! { DescribeGroupAttribute(group_id: String) "DescribeGroupAttribute" -> DescribeGroupAttributeOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupAttributeOutput {
    pub result: Option<VmGroupOther>,
}
model! { DescribeGroupAttributeOutput {
    0 "Result" result
} }

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
    0 "GroupId" group_id, 1 "PackageId" package_id, 2 "PackageName" package_name, 3 "PackageVersion" package_version,
    4 "InstanceCount" instance_count, 5 "RunInstanceCount" run_instance_count, 6 "OffInstanceCount" off_instance_count,
    7 "GroupStatus" group_status, 8 "IsNotEqualServiceConfig" is_not_equal_service_config,
    9 "HealthCheckSettings" health_check_settings
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupBindedGateways {
    pub group_id: String,
    pub offset: i64,
    pub limit: i64,
    pub search_word: Option<String>,
}
operation! { DescribeGroupBindedGateways(group_id: String, offset: i64, limit: i64)
    "DescribeGroupBindedGateways" -> DescribeGroupBindedGatewaysOutput {
    0 "GroupId" group_id, 1 "Offset" offset, 2 "Limit" limit, 3 "SearchWord" search_word: String
} }
paged! { DescribeGroupBindedGateways: GatewayDeployGroup =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupBindedGatewaysOutput {
    pub result: Option<TsfPageGatewayDeployGroup>,
}
model! { DescribeGroupBindedGatewaysOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageGatewayDeployGroup {
    pub total_count: Option<i64>,
    pub content: Option<Vec<GatewayDeployGroup>>,
}
model! { TsfPageGatewayDeployGroup {
    0 "TotalCount" total_count, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupBusinessLogConfigs {
    pub group_id: String,
}
operation! { DescribeGroupBusinessLogConfigs(group_id: String)
    "DescribeGroupBusinessLogConfigs" -> DescribeGroupBusinessLogConfigsOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupBusinessLogConfigsOutput {
    pub result: Option<TsfPageBusinessLogConfig>,
}
model! { DescribeGroupBusinessLogConfigsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupGateways {
    pub gateway_deploy_group_id: String,
    pub offset: i64,
    pub limit: i64,
    pub search_word: Option<String>,
}
operation! { DescribeGroupGateways(gateway_deploy_group_id: String, offset: i64, limit: i64)
    "DescribeGroupGateways" -> DescribeGroupGatewaysOutput {
    0 "GatewayDeployGroupId" gateway_deploy_group_id, 1 "Offset" offset, 2 "Limit" limit,
    3 "SearchWord" search_word: String
} }
paged! { DescribeGroupGateways: ApiGroupInfo =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupGatewaysOutput {
    pub result: Option<TsfPageApiGroupInfo>,
}
model! { DescribeGroupGatewaysOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupInstances {
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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupInstancesOutput {
    pub result: Option<TsfPageInstance>,
}
model! { DescribeGroupInstancesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupRelease {
    pub group_id: String,
}
operation! { DescribeGroupRelease(group_id: String) "DescribeGroupRelease" -> DescribeGroupReleaseOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupReleaseOutput {
    pub result: Option<GroupRelease>,
}
model! { DescribeGroupReleaseOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupRelease {
    pub package_id: Option<String>,
    pub package_name: Option<String>,
    pub package_version: Option<String>,
    pub repo_name: Option<String>,
    pub tag_name: Option<String>,
    pub public_config_release_list: Option<Vec<ConfigRelease>>,
    pub config_release_list: Option<Vec<ConfigRelease>>,
    pub file_config_release_list: Option<Vec<FileConfigRelease>>,
}
model! { GroupRelease {
    0 "PackageId" package_id, 1 "PackageName" package_name, 2 "PackageVersion" package_version, 3 "RepoName" repo_name,
    4 "TagName" tag_name, 5 "PublicConfigReleaseList" public_config_release_list,
    6 "ConfigReleaseList" config_release_list, 7 "FileConfigReleaseList" file_config_release_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupUseDetail {
    pub gateway_deploy_group_id: String,
    pub group_id: String,
    pub start_time: String,
    pub end_time: String,
    pub count: Option<i64>,
}
operation! { DescribeGroupUseDetail(gateway_deploy_group_id: String, group_id: String, start_time: String, end_time: String)
    "DescribeGroupUseDetail" -> DescribeGroupUseDetailOutput {
    0 "GatewayDeployGroupId" gateway_deploy_group_id, 1 "GroupId" group_id, 2 "StartTime" start_time,
    3 "EndTime" end_time, 4 "Count" count: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupUseDetailOutput {
    pub result: Option<GroupDailyUseStatistics>,
}
model! { DescribeGroupUseDetailOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupDailyUseStatistics {
    pub top_req_amount: Option<Vec<GroupUseStatisticsEntity>>,
    pub top_failure_rate: Option<Vec<GroupUseStatisticsEntity>>,
    pub top_avg_time_cost: Option<Vec<GroupUseStatisticsEntity>>,
}
model! { GroupDailyUseStatistics {
    0 "TopReqAmount" top_req_amount, 1 "TopFailureRate" top_failure_rate, 2 "TopAvgTimeCost" top_avg_time_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupUseStatisticsEntity {
    pub api_path: Option<String>,
    pub service_name: Option<String>,
    pub value: Option<String>,
    pub api_id: Option<String>,
}
model! { GroupUseStatisticsEntity {
    0 "ApiPath" api_path, 1 "ServiceName" service_name, 2 "Value" value, 3 "ApiId" api_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsOutput {
    pub result: Option<TsfPageVmGroup>,
}
model! { DescribeGroupsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageVmGroup {
    pub total_count: Option<i64>,
    pub content: Option<Vec<VmGroupSimple>>,
}
model! { TsfPageVmGroup {
    0 "TotalCount" total_count, 1 "Content" content
} }

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
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "ApplicationType" application_type, 3 "GroupDesc" group_desc,
    4 "UpdateTime" update_time, 5 "ClusterId" cluster_id, 6 "StartupParameters" startup_parameters,
    7 "NamespaceId" namespace_id, 8 "CreateTime" create_time, 9 "ClusterName" cluster_name,
    10 "ApplicationId" application_id, 11 "ApplicationName" application_name, 12 "NamespaceName" namespace_name,
    13 "MicroserviceType" microservice_type, 14 "GroupResourceType" group_resource_type, 15 "UpdatedTime" updated_time,
    16 "DeployDesc" deploy_desc, 17 "Alias" alias
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsWithPlugin {
    pub plugin_id: String,
    pub offset: i64,
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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGroupsWithPluginOutput {
    pub result: Option<TsfPageApiGroupInfo>,
}
model! { DescribeGroupsWithPluginOutput {
    0 "Result" result
} }

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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageRepositoryOutput {
    pub result: Option<ImageRepositoryResult>,
}
model! { DescribeImageRepositoryOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageRepositoryResult {
    pub total_count: Option<i64>,
    pub server: Option<String>,
    pub content: Option<Vec<ImageRepository>>,
}
model! { ImageRepositoryResult {
    0 "TotalCount" total_count, 1 "Server" server, 2 "Content" content
} }

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
    0 "Reponame" reponame, 1 "Repotype" repotype, 2 "TagCount" tag_count, 3 "IsPublic" is_public,
    4 "IsUserFavor" is_user_favor, 5 "IsQcloudOfficial" is_qcloud_official, 6 "FavorCount" favor_count,
    7 "PullCount" pull_count, 8 "Description" description, 9 "CreationTime" creation_time, 10 "UpdateTime" update_time,
    11 "TcrRepoInfo" tcr_repo_info, 12 "TcrBindingId" tcr_binding_id, 13 "ApplicationId" application_id,
    14 "ApplicationName" application_name, 15 "ApplicationNameReal" application_name_real, 16 "Public" public,
    17 "CreateMode" create_mode, 18 "RepoName" repo_name, 19 "RepoType" repo_type
} }

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
    pub disable_metric_as: Option<u64>,
    pub enable_cron_as: Option<u64>,
}
model! { ScalableRule {
    0 "RuleId" rule_id, 1 "Name" name, 2 "ExpandVmCountLimit" expand_vm_count_limit,
    3 "ShrinkVmCountLimit" shrink_vm_count_limit, 4 "GroupCount" group_count, 5 "Desc" desc,
    6 "Description" description, 7 "DisableMetricAS" disable_metric_as, 8 "EnableCronAS" enable_cron_as
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeImageTagsOutput {
    pub result: Option<ImageTagsResult>,
}
model! { DescribeImageTagsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageTagsResult {
    pub total_count: Option<i64>,
    pub repo_name: Option<String>,
    pub server: Option<String>,
    pub content: Option<Vec<ImageTag>>,
}
model! { ImageTagsResult {
    0 "TotalCount" total_count, 1 "RepoName" repo_name, 2 "Server" server, 3 "Content" content
} }

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
    0 "RepoName" repo_name, 1 "TagName" tag_name, 2 "TagId" tag_id, 3 "ImageId" image_id, 4 "Size" size,
    5 "CreationTime" creation_time, 6 "UpdateTime" update_time, 7 "Author" author, 8 "Architecture" architecture,
    9 "DockerVersion" docker_version, 10 "Os" os, 11 "PushTime" push_time, 12 "SizeByte" size_byte,
    13 "TcrRepoInfo" tcr_repo_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstances {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
}
operation! { DescribeInstances() "DescribeInstances" -> DescribeInstancesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64
} }
paged! { DescribeInstances: InstanceEnrichedInfo =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
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
pub struct DescribeInstancesOutput {
    pub result: Option<InstanceEnrichedInfoPage>,
}
model! { DescribeInstancesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceEnrichedInfoPage {
    pub total_count: Option<u64>,
    pub content: Option<Vec<InstanceEnrichedInfo>>,
}
model! { InstanceEnrichedInfoPage {
    0 "TotalCount" total_count, 1 "Content" content
} }

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
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "LanIp" lan_ip, 3 "WanIp" wan_ip, 4 "VpcId" vpc_id,
    5 "InstanceStatus" instance_status, 6 "InstanceAvailableStatus" instance_available_status,
    7 "ApplicationId" application_id, 8 "ApplicationName" application_name, 9 "ApplicationType" application_type,
    10 "ClusterId" cluster_id, 11 "ClusterName" cluster_name, 12 "ClusterType" cluster_type,
    13 "NamespaceId" namespace_id, 14 "NamespaceName" namespace_name, 15 "GroupId" group_id, 16 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationMetricDataCurve {
    pub start_time: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricDimension {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { MetricDimension() {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Metric {
    pub name: Option<String>,
    pub function: Option<String>,
}
input! { Metric() {
    0 "Name" name: String, 1 "Function" function: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationMetricDataCurveOutput {
    pub result: Option<Vec<MetricDataCurve>>,
}
model! { DescribeInvocationMetricDataCurveOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricDataCurve {
    pub metric_name: Option<String>,
    pub metric_function: Option<String>,
    pub metric_data_points: Option<Vec<MetricDataPoint>>,
}
model! { MetricDataCurve {
    0 "MetricName" metric_name, 1 "MetricFunction" metric_function, 2 "MetricDataPoints" metric_data_points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricDataPoint {
    pub key: Option<String>,
    pub value: Option<String>,
    pub tag: Option<String>,
}
model! { MetricDataPoint {
    0 "Key" key, 1 "Value" value, 2 "Tag" tag
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationMetricDataDimension {
    pub start_time: String,
    pub end_time: String,
    pub offset: i64,
    pub limit: i64,
    pub dimension_name: String,
    pub search_word: Option<String>,
    pub metric_dimension_values: Option<Vec<MetricDimensionValue>>,
}

/// What [`DescribeInvocationMetricDataDimension::new`] takes.
pub struct DescribeInvocationMetricDataDimensionRequired {
    pub start_time: String,
    pub end_time: String,
    pub offset: i64,
    pub limit: i64,
    pub dimension_name: String,
}
operation! { DescribeInvocationMetricDataDimension{DescribeInvocationMetricDataDimensionRequired: start_time, end_time, offset, limit, dimension_name}
    "DescribeInvocationMetricDataDimension" -> DescribeInvocationMetricDataDimensionOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "Offset" offset, 3 "Limit" limit,
    4 "DimensionName" dimension_name, 5 "SearchWord" search_word: String,
    6 "MetricDimensionValues" metric_dimension_values: Vec<MetricDimensionValue>
} }
paged! { DescribeInvocationMetricDataDimension: String =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricDimensionValue {
    pub name: Option<String>,
    pub value: Option<Vec<String>>,
}
input! { MetricDimensionValue(name: String, value: Vec<String>) {
    0 "Name" name: String, 1 "Value" value: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationMetricDataDimensionOutput {
    pub result: Option<TsfPageDimension>,
}
model! { DescribeInvocationMetricDataDimensionOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageDimension {
    pub total_count: Option<i64>,
    pub content: Option<Vec<String>>,
}
model! { TsfPageDimension {
    0 "TotalCount" total_count, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationMetricDataPoint {
    pub start_time: String,
    pub end_time: String,
    pub metric_dimension_values: Vec<MetricDimensionValue>,
    pub metrics: Vec<Metric>,
    pub kind: Option<String>,
}
operation! { DescribeInvocationMetricDataPoint(start_time: String, end_time: String, metric_dimension_values: Vec<MetricDimensionValue>, metrics: Vec<Metric>)
    "DescribeInvocationMetricDataPoint" -> DescribeInvocationMetricDataPointOutput {
    0 "StartTime" start_time, 1 "EndTime" end_time, 2 "MetricDimensionValues" metric_dimension_values,
    3 "Metrics" metrics, 4 "Kind" kind: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationMetricDataPointOutput {
    pub result: Option<Vec<MetricDataSingleValue>>,
}
model! { DescribeInvocationMetricDataPointOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricDataSingleValue {
    pub metric_name: Option<String>,
    pub metric_function: Option<String>,
    pub metric_data_value: Option<String>,
    pub daily_percent: Option<f64>,
}
model! { MetricDataSingleValue {
    0 "MetricName" metric_name, 1 "MetricFunction" metric_function, 2 "MetricDataValue" metric_data_value,
    3 "DailyPercent" daily_percent
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationMetricScatterPlot {
    pub start_time: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInvocationMetricScatterPlotOutput {
    pub result: Option<InvocationMetricScatterPlot>,
}
model! { DescribeInvocationMetricScatterPlotOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvocationMetricScatterPlot {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
    pub period: Option<i64>,
    pub data_points: Option<Vec<MultiValueDataPoints>>,
}
model! { InvocationMetricScatterPlot {
    0 "EndTime" end_time, 1 "StartTime" start_time, 2 "Period" period, 3 "DataPoints" data_points
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiValueDataPoints {
    pub points: Option<Vec<MultiValue>>,
    pub metric_name: Option<String>,
    pub point_keys: Option<Vec<String>>,
}
model! { MultiValueDataPoints {
    0 "Points" points, 1 "MetricName" metric_name, 2 "PointKeys" point_keys
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MultiValue {
    pub values: Option<Vec<f64>>,
}
model! { MultiValue {
    0 "Values" values
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJvmMonitor {
    pub instance_id: String,
    pub application_id: String,
    pub time_granularity: i64,
    pub from: String,
    pub to: String,
    pub required_pictures: Vec<String>,
    pub tag: Option<String>,
}

/// What [`DescribeJvmMonitor::new`] takes.
pub struct DescribeJvmMonitorRequired {
    pub instance_id: String,
    pub application_id: String,
    pub time_granularity: i64,
    pub from: String,
    pub to: String,
    pub required_pictures: Vec<String>,
}
operation! { DescribeJvmMonitor{DescribeJvmMonitorRequired: instance_id, application_id, time_granularity, from, to, required_pictures}
    "DescribeJvmMonitor" -> DescribeJvmMonitorOutput {
    0 "InstanceId" instance_id, 1 "ApplicationId" application_id, 2 "TimeGranularity" time_granularity, 3 "From" from,
    4 "To" to, 5 "RequiredPictures" required_pictures, 6 "Tag" tag: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeJvmMonitorOutput {
    pub result: Option<JvmMonitorData>,
}
model! { DescribeJvmMonitorOutput {
    0 "Result" result
} }

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
    pub young_gc: Option<Vec<CurvePoint>>,
    pub full_gc: Option<Vec<CurvePoint>>,
    pub cpu_usage: Option<Vec<CurvePoint>>,
    pub class_count: Option<Vec<CurvePoint>>,
}
model! { JvmMonitorData {
    0 "HeapMemory" heap_memory, 1 "NonHeapMemory" non_heap_memory, 2 "EdenSpace" eden_space,
    3 "SurvivorSpace" survivor_space, 4 "OldSpace" old_space, 5 "MetaSpace" meta_space,
    6 "ThreadPicture" thread_picture, 7 "YoungGC" young_gc, 8 "FullGC" full_gc, 9 "CpuUsage" cpu_usage,
    10 "ClassCount" class_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemoryPicture {
    pub max: Option<Vec<CurvePoint>>,
    pub used: Option<Vec<CurvePoint>>,
    pub committed: Option<Vec<CurvePoint>>,
}
model! { MemoryPicture {
    0 "Max" max, 1 "Used" used, 2 "Committed" committed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CurvePoint {
    pub label: Option<String>,
    pub value: Option<String>,
    pub timestamp: Option<String>,
}
model! { CurvePoint {
    0 "Label" label, 1 "Value" value, 2 "Timestamp" timestamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThreadPicture {
    pub thread_count: Option<Vec<CurvePoint>>,
    pub thread_active: Option<Vec<CurvePoint>>,
    /// Deprecated.
    pub deamon_thread_count: Option<Vec<CurvePoint>>,
    pub daemon_thread_count: Option<Vec<CurvePoint>>,
}
model! { ThreadPicture {
    0 "ThreadCount" thread_count, 1 "ThreadActive" thread_active, 2 "DeamonThreadCount" deamon_thread_count,
    3 "DaemonThreadCount" daemon_thread_count
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLaneRulesOutput {
    pub result: Option<LaneRules>,
}
model! { DescribeLaneRulesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaneRules {
    pub total_count: Option<i64>,
    pub content: Option<Vec<LaneRule>>,
}
model! { LaneRules {
    0 "TotalCount" total_count, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaneRule {
    pub rule_id: Option<String>,
    pub rule_name: Option<String>,
    pub priority: Option<i64>,
    pub remark: Option<String>,
    pub rule_tag_list: Option<Vec<LaneRuleTag>>,
    pub rule_tag_relationship: Option<String>,
    pub lane_id: Option<String>,
    pub enable: Option<bool>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { LaneRule {
    0 "RuleId" rule_id, 1 "RuleName" rule_name, 2 "Priority" priority, 3 "Remark" remark, 4 "RuleTagList" rule_tag_list,
    5 "RuleTagRelationship" rule_tag_relationship, 6 "LaneId" lane_id, 7 "Enable" enable, 8 "CreateTime" create_time,
    9 "UpdateTime" update_time
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLanesOutput {
    pub result: Option<LaneInfos>,
}
model! { DescribeLanesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaneInfos {
    pub total_count: Option<i64>,
    pub content: Option<Vec<LaneInfo>>,
}
model! { LaneInfos {
    0 "TotalCount" total_count, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LaneInfo {
    pub lane_id: Option<String>,
    pub lane_name: Option<String>,
    pub remark: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
    pub lane_group_list: Option<Vec<LaneGroup>>,
    pub entrance: Option<bool>,
    pub namespace_id_list: Option<Vec<String>>,
    pub lane_group_id: Option<String>,
    pub delete_disabled: Option<bool>,
    pub delete_disabled_reason: Option<String>,
}
model! { LaneInfo {
    0 "LaneId" lane_id, 1 "LaneName" lane_name, 2 "Remark" remark, 3 "CreateTime" create_time,
    4 "UpdateTime" update_time, 5 "LaneGroupList" lane_group_list, 6 "Entrance" entrance,
    7 "NamespaceIdList" namespace_id_list, 8 "LaneGroupId" lane_group_id, 9 "DeleteDisabled" delete_disabled,
    10 "DeleteDisabledReason" delete_disabled_reason
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLicensesOutput {
    pub result: Option<TsfPageLicenseTag>,
}
model! { DescribeLicensesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageLicenseTag {
    pub total_count: Option<u64>,
    pub content: Option<Vec<LicenseTag>>,
}
model! { TsfPageLicenseTag {
    0 "TotalCount" total_count, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseTag {
    pub license_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}
model! { LicenseTag {
    0 "LicenseId" license_id, 1 "Tags" tags
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogCapacity {}
operation! { DescribeLogCapacity() "DescribeLogCapacity" -> DescribeLogCapacityOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogCapacityOutput {
    pub used_space: Option<f64>,
    pub capacity: Option<f64>,
}
model! { DescribeLogCapacityOutput {
    0 "UsedSpace" used_space, 1 "Capacity" capacity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMicroservice {
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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMicroserviceOutput {
    pub result: Option<TsfPageMsInstance>,
}
model! { DescribeMicroserviceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageMsInstance {
    pub total_count: Option<i64>,
    pub content: Option<Vec<MsInstance>>,
}
model! { TsfPageMsInstance {
    0 "TotalCount" total_count, 1 "Content" content
} }

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
    0 "InstanceId" instance_id, 1 "InstanceName" instance_name, 2 "Port" port, 3 "LanIp" lan_ip, 4 "WanIp" wan_ip,
    5 "InstanceAvailableStatus" instance_available_status, 6 "ServiceInstanceStatus" service_instance_status,
    7 "ApplicationId" application_id, 8 "ApplicationName" application_name, 9 "ClusterId" cluster_id,
    10 "ClusterName" cluster_name, 11 "NamespaceId" namespace_id, 12 "NamespaceName" namespace_name,
    13 "GroupId" group_id, 14 "GroupName" group_name, 15 "InstanceStatus" instance_status,
    16 "HealthCheckUrl" health_check_url, 17 "ClusterType" cluster_type,
    18 "ApplicationPackageVersion" application_package_version, 19 "ApplicationType" application_type,
    20 "ServiceStatus" service_status, 21 "RegistrationTime" registration_time,
    22 "LastHeartbeatTime" last_heartbeat_time, 23 "RegistrationId" registration_id, 24 "HiddenStatus" hidden_status,
    25 "MetaJson" meta_json
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMicroservices {
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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMicroservicesOutput {
    pub result: Option<TsfPageMicroservice>,
}
model! { DescribeMicroservicesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageMicroservice {
    pub total_count: Option<i64>,
    pub content: Option<Vec<Microservice>>,
}
model! { TsfPageMicroservice {
    0 "TotalCount" total_count, 1 "Content" content
} }

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
    0 "MicroserviceId" microservice_id, 1 "MicroserviceName" microservice_name, 2 "MicroserviceDesc" microservice_desc,
    3 "CreateTime" create_time, 4 "UpdateTime" update_time, 5 "NamespaceId" namespace_id,
    6 "RunInstanceCount" run_instance_count, 7 "CriticalInstanceCount" critical_instance_count,
    8 "DeleteDisabled" delete_disabled, 9 "DeleteDisabledReason" delete_disabled_reason
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMicroservicesByGroupIds {
    pub group_ids: Vec<String>,
}
operation! { DescribeMicroservicesByGroupIds(group_ids: Vec<String>)
    "DescribeMicroservicesByGroupIds" -> DescribeMicroservicesByGroupIdsOutput {
    0 "GroupIds" group_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMicroservicesByGroupIdsOutput {
    pub result: Option<TsfPageMicroservice>,
}
model! { DescribeMicroservicesByGroupIdsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMsApiList {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApiParam {
    pub method: Option<String>,
    pub path: Option<String>,
}
input! { ApiParam(method: String, path: String) {
    0 "Method" method: String, 1 "Path" path: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeMsApiListOutput {
    pub result: Option<TsfApiListResponse>,
}
model! { DescribeMsApiListOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfApiListResponse {
    pub total_count: Option<i64>,
    pub content: Option<Vec<MsApiArray>>,
}
model! { TsfApiListResponse {
    0 "TotalCount" total_count, 1 "Content" content
} }

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
    0 "Path" path, 1 "Method" method, 2 "Description" description, 3 "Status" status, 4 "ApiId" api_id,
    5 "SrcTypeName" src_type_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewInvocation {
    pub namespace_id: Option<String>,
    pub r#type: Option<String>,
    pub period: Option<i64>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
}
operation! { DescribeOverviewInvocation() "DescribeOverviewInvocation" -> DescribeOverviewInvocationOutput {
    0 "NamespaceId" namespace_id: String, 1 "Type" r#type: String, 2 "Period" period: i64,
    3 "StartTime" start_time: String, 4 "EndTime" end_time: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOverviewInvocationOutput {
    pub result: Option<Vec<MetricDataPoint>>,
}
model! { DescribeOverviewInvocationOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePathRewrite {
    pub path_rewrite_id: String,
}
operation! { DescribePathRewrite(path_rewrite_id: String) "DescribePathRewrite" -> DescribePathRewriteOutput {
    0 "PathRewriteId" path_rewrite_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePathRewriteOutput {
    pub result: Option<PathRewrite>,
}
model! { DescribePathRewriteOutput {
    0 "Result" result
} }

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
    0 "PathRewriteId" path_rewrite_id, 1 "GatewayGroupId" gateway_group_id, 2 "Regex" regex,
    3 "Replacement" replacement, 4 "Blocked" blocked, 5 "Order" order
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePathRewrites {
    pub gateway_group_id: String,
    pub search_word: Option<String>,
    pub limit: Option<u64>,
    pub offset: Option<u64>,
}
operation! { DescribePathRewrites(gateway_group_id: String) "DescribePathRewrites" -> DescribePathRewritesOutput {
    0 "GatewayGroupId" gateway_group_id, 1 "SearchWord" search_word: String, 2 "Limit" limit: u64,
    3 "Offset" offset: u64
} }
paged! { DescribePathRewrites: PathRewrite =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePathRewritesOutput {
    pub result: Option<PathRewritePage>,
}
model! { DescribePathRewritesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathRewritePage {
    pub total_count: Option<i64>,
    pub content: Option<Vec<PathRewrite>>,
}
model! { PathRewritePage {
    0 "TotalCount" total_count, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePkgs {
    pub application_id: String,
    pub search_word: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<u64>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub repository_type: Option<String>,
    pub repository_id: Option<String>,
    pub package_type_list: Option<Vec<String>>,
}
operation! { DescribePkgs(application_id: String) "DescribePkgs" -> DescribePkgsOutput {
    0 "ApplicationId" application_id, 1 "SearchWord" search_word: String, 2 "OrderBy" order_by: String,
    3 "OrderType" order_type: u64, 4 "Offset" offset: u64, 5 "Limit" limit: u64,
    6 "RepositoryType" repository_type: String, 7 "RepositoryId" repository_id: String,
    8 "PackageTypeList" package_type_list: Vec<String>
} }
paged! { DescribePkgs: PkgInfo = Offset "Offset", "Result.Content" result.content, total "Result.TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePkgsOutput {
    pub result: Option<PkgList>,
}
model! { DescribePkgsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PkgList {
    pub total_count: Option<i64>,
    pub content: Option<Vec<PkgInfo>>,
    pub repository_id: Option<String>,
    pub repository_type: Option<String>,
    pub repository_name: Option<String>,
}
model! { PkgList {
    0 "TotalCount" total_count, 1 "Content" content, 2 "RepositoryId" repository_id, 3 "RepositoryType" repository_type,
    4 "RepositoryName" repository_name
} }

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
    pub pkg_bind_info: Option<Vec<PkgBind>>,
}
model! { PkgInfo {
    0 "PkgId" pkg_id, 1 "PkgName" pkg_name, 2 "PkgType" pkg_type, 3 "PkgVersion" pkg_version, 4 "PkgDesc" pkg_desc,
    5 "UploadTime" upload_time, 6 "Md5" md5, 7 "PkgPubStatus" pkg_pub_status, 8 "PkgBindInfo" pkg_bind_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PkgBind {
    pub application_id: Option<String>,
    pub group_id: Option<String>,
}
model! { PkgBind {
    0 "ApplicationId" application_id, 1 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginInstances {
    pub scope_value: String,
    pub offset: i64,
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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePluginInstancesOutput {
    pub result: Option<TsfPageGatewayPlugin>,
}
model! { DescribePluginInstancesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageGatewayPlugin {
    pub total_count: Option<u64>,
    pub content: Option<Vec<GatewayPlugin>>,
}
model! { TsfPageGatewayPlugin {
    0 "TotalCount" total_count, 1 "Content" content
} }

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
    0 "Id" id, 1 "Name" name, 2 "Type" r#type, 3 "Description" description, 4 "CreatedTime" created_time,
    5 "UpdatedTime" updated_time, 6 "Status" status, 7 "DeleteDisabled" delete_disabled,
    8 "DeleteDisabledReason" delete_disabled_reason, 9 "BindDisabled" bind_disabled
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePodInstances {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePodInstancesOutput {
    pub result: Option<GroupPodResult>,
}
model! { DescribePodInstancesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupPodResult {
    pub total_count: Option<i64>,
    pub content: Option<Vec<GroupPod>>,
}
model! { GroupPodResult {
    0 "TotalCount" total_count, 1 "Content" content
} }

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
    0 "PodName" pod_name, 1 "PodId" pod_id, 2 "Status" status, 3 "Reason" reason, 4 "NodeIp" node_ip, 5 "Ip" ip,
    6 "RestartCount" restart_count, 7 "ReadyCount" ready_count, 8 "Runtime" runtime, 9 "CreatedAt" created_at,
    10 "ServiceInstanceStatus" service_instance_status, 11 "InstanceAvailableStatus" instance_available_status,
    12 "InstanceStatus" instance_status, 13 "NodeInstanceId" node_instance_id, 14 "SpecTotalCount" spec_total_count
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchFiltersProgram {
    pub program_id: Option<String>,
    pub program_name: Option<String>,
}
input! { SearchFiltersProgram() {
    0 "ProgramId" program_id: String, 1 "ProgramName" program_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeProgramsOutput {
    pub result: Option<PagedProgram>,
}
model! { DescribeProgramsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PagedProgram {
    pub total_count: Option<i64>,
    pub content: Option<Vec<Program>>,
}
model! { PagedProgram {
    0 "TotalCount" total_count, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Program {
    pub program_id: Option<String>,
    pub program_name: Option<String>,
    pub program_desc: Option<String>,
    pub delete_flag: Option<bool>,
    pub creation_time: Option<i64>,
    pub last_update_time: Option<i64>,
    pub program_item_list: Option<Vec<ProgramItem>>,
}
model! { Program {
    0 "ProgramId" program_id, 1 "ProgramName" program_name, 2 "ProgramDesc" program_desc, 3 "DeleteFlag" delete_flag,
    4 "CreationTime" creation_time, 5 "LastUpdateTime" last_update_time, 6 "ProgramItemList" program_item_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicConfig {
    pub config_id: String,
}
operation! { DescribePublicConfig(config_id: String) "DescribePublicConfig" -> DescribePublicConfigOutput {
    0 "ConfigId" config_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicConfigOutput {
    pub result: Option<Config>,
}
model! { DescribePublicConfigOutput {
    0 "Result" result
} }

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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicConfigReleaseLogsOutput {
    pub result: Option<TsfPageConfigReleaseLog>,
}
model! { DescribePublicConfigReleaseLogsOutput {
    0 "Result" result
} }

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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicConfigReleasesOutput {
    pub result: Option<TsfPageConfigRelease>,
}
model! { DescribePublicConfigReleasesOutput {
    0 "Result" result
} }

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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicConfigSummaryOutput {
    pub result: Option<TsfPageConfig>,
}
model! { DescribePublicConfigSummaryOutput {
    0 "Result" result
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicConfigsOutput {
    pub result: Option<TsfPageConfig>,
}
model! { DescribePublicConfigsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReleasedConfig {
    pub group_id: String,
}
operation! { DescribeReleasedConfig(group_id: String) "DescribeReleasedConfig" -> DescribeReleasedConfigOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeReleasedConfigOutput {
    pub result: Option<String>,
}
model! { DescribeReleasedConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepositories {
    pub search_word: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub repository_type: Option<String>,
}
operation! { DescribeRepositories() "DescribeRepositories" -> DescribeRepositoriesOutput {
    0 "SearchWord" search_word: String, 1 "Offset" offset: u64, 2 "Limit" limit: u64,
    3 "RepositoryType" repository_type: String
} }
paged! { DescribeRepositories: RepositoryInfo =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepositoriesOutput {
    pub result: Option<RepositoryList>,
}
model! { DescribeRepositoriesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RepositoryList {
    pub total_count: Option<i64>,
    pub content: Option<Vec<RepositoryInfo>>,
}
model! { RepositoryList {
    0 "TotalCount" total_count, 1 "Content" content
} }

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
    0 "RepositoryId" repository_id, 1 "RepositoryName" repository_name, 2 "RepositoryType" repository_type,
    3 "RepositoryDesc" repository_desc, 4 "IsUsed" is_used, 5 "CreateTime" create_time, 6 "BucketName" bucket_name,
    7 "BucketRegion" bucket_region, 8 "Directory" directory
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepository {
    pub repository_id: String,
}
operation! { DescribeRepository(repository_id: String) "DescribeRepository" -> DescribeRepositoryOutput {
    0 "RepositoryId" repository_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeRepositoryOutput {
    pub result: Option<RepositoryInfo>,
}
model! { DescribeRepositoryOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConfig {}
operation! { DescribeResourceConfig() "DescribeResourceConfig" -> DescribeResourceConfigOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConfigOutput {
    pub result: Option<DescribeResourceConfigResultV2>,
}
model! { DescribeResourceConfigOutput {
    0 "Result" result
} }

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
    0 "Sts" sts, 1 "License" license, 2 "Group" group, 3 "Instance" instance, 4 "Cluster" cluster, 5 "Package" package
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConfigSts {
    pub uin: Option<String>,
}
model! { DescribeResourceConfigSts {
    0 "Uin" uin
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConfigLicense {
    pub function: Option<Vec<DescribeResourceConfigLicenseFunction>>,
    pub resource: Option<Vec<DescribeResourceConfigLicenseResource>>,
    pub expire_time: Option<u64>,
    pub countdown: Option<u64>,
    pub spec: Option<String>,
}
model! { DescribeResourceConfigLicense {
    0 "Function" function, 1 "Resource" resource, 2 "ExpireTime" expire_time, 3 "Countdown" countdown, 4 "Spec" spec
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConfigLicenseFunction {
    pub name: Option<String>,
    pub enable: Option<bool>,
}
model! { DescribeResourceConfigLicenseFunction {
    0 "Name" name, 1 "Enable" enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConfigLicenseResource {
    pub name: Option<String>,
    pub quota: Option<u64>,
}
model! { DescribeResourceConfigLicenseResource {
    0 "Name" name, 1 "Quota" quota
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupResourceConfig {
    pub container: Option<ContainerGroupResourceConfig>,
}
model! { GroupResourceConfig {
    0 "Container" container
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerGroupResourceConfig {
    pub additional_resource_requirement: Option<ContainerAdditionalResourceRequirementMap>,
}
model! { ContainerGroupResourceConfig {
    0 "AdditionalResourceRequirement" additional_resource_requirement
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerAdditionalResourceRequirementMap {
    pub m: Option<ContainerAdditionalResourceRequirement>,
    pub n: Option<ContainerAdditionalResourceRequirement>,
}
model! { ContainerAdditionalResourceRequirementMap {
    0 "M" m, 1 "N" n
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerAdditionalResourceRequirement {
    pub cpu: Option<String>,
    pub mem: Option<String>,
}
model! { ContainerAdditionalResourceRequirement {
    0 "Cpu" cpu, 1 "Mem" mem
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceResourceConfig {
    pub container: Option<ContainerInstanceResourceConfig>,
    pub vm: Option<VmInstanceResourceConfig>,
}
model! { InstanceResourceConfig {
    0 "Container" container, 1 "Vm" vm
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContainerInstanceResourceConfig {
    pub import_mode: Option<Vec<String>>,
    pub master_num_limit: Option<i64>,
    pub node_num_limit_per_setup: Option<i64>,
}
model! { ContainerInstanceResourceConfig {
    0 "ImportMode" import_mode, 1 "MasterNumLimit" master_num_limit, 2 "NodeNumLimitPerSetup" node_num_limit_per_setup
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VmInstanceResourceConfig {
    pub import_mode: Option<Vec<String>>,
}
model! { VmInstanceResourceConfig {
    0 "ImportMode" import_mode
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConfigCluster {
    pub container: Option<DescribeResourceConfigClusterContainer>,
}
model! { DescribeResourceConfigCluster {
    0 "Container" container
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceConfigClusterContainer {
    pub need_subnet_when_creating_cluster: Option<bool>,
}
model! { DescribeResourceConfigClusterContainer {
    0 "NeedSubnetWhenCreatingCluster" need_subnet_when_creating_cluster
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PackageConfig {
    pub space_size: Option<u64>,
}
model! { PackageConfig {
    0 "SpaceSize" space_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTaskStatus {
    pub task_id: String,
}
operation! { DescribeResourceTaskStatus(task_id: String)
    "DescribeResourceTaskStatus" -> DescribeResourceTaskStatusOutput {
    0 "TaskId" task_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceTaskStatusOutput {
    pub result: Option<ResourceTaskStatusResult>,
}
model! { DescribeResourceTaskStatusOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceTaskStatusResult {
    pub task_status: Option<u64>,
}
model! { ResourceTaskStatusResult {
    0 "TaskStatus" task_status
} }

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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSimpleApplicationsOutput {
    pub result: Option<TsfPageSimpleApplication>,
}
model! { DescribeSimpleApplicationsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageSimpleApplication {
    pub total_count: Option<i64>,
    pub content: Option<Vec<SimpleApplication>>,
}
model! { TsfPageSimpleApplication {
    0 "TotalCount" total_count, 1 "Content" content
} }

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
    0 "ApplicationId" application_id, 1 "ApplicationName" application_name, 2 "ApplicationType" application_type,
    3 "MicroserviceType" microservice_type, 4 "ApplicationDesc" application_desc, 5 "ProgLang" prog_lang,
    6 "ApplicationResourceType" application_resource_type, 7 "CreateTime" create_time, 8 "UpdateTime" update_time,
    9 "ApigatewayServiceId" apigateway_service_id, 10 "ApplicationRuntimeType" application_runtime_type,
    11 "AmpInstanceId" amp_instance_id, 12 "ApmInstanceName" apm_instance_name
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSimpleClustersOutput {
    pub result: Option<TsfPageCluster>,
}
model! { DescribeSimpleClustersOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageCluster {
    pub total_count: Option<i64>,
    pub content: Option<Vec<Cluster>>,
}
model! { TsfPageCluster {
    0 "TotalCount" total_count, 1 "Content" content
} }

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
    0 "ClusterId" cluster_id, 1 "ClusterName" cluster_name, 2 "ClusterDesc" cluster_desc, 3 "ClusterType" cluster_type,
    4 "VpcId" vpc_id, 5 "ClusterStatus" cluster_status, 6 "ClusterCIDR" cluster_cidr,
    7 "ClusterTotalCpu" cluster_total_cpu, 8 "ClusterTotalMem" cluster_total_mem, 9 "ClusterUsedCpu" cluster_used_cpu,
    10 "ClusterUsedMem" cluster_used_mem, 11 "InstanceCount" instance_count, 12 "RunInstanceCount" run_instance_count,
    13 "NormalInstanceCount" normal_instance_count, 14 "DeleteFlag" delete_flag, 15 "CreateTime" create_time,
    16 "UpdateTime" update_time, 17 "TsfRegionId" tsf_region_id, 18 "TsfRegionName" tsf_region_name,
    19 "TsfZoneId" tsf_zone_id, 20 "TsfZoneName" tsf_zone_name, 21 "DeleteFlagReason" delete_flag_reason,
    22 "ClusterLimitCpu" cluster_limit_cpu, 23 "ClusterLimitMem" cluster_limit_mem,
    24 "RunServiceInstanceCount" run_service_instance_count, 25 "SubnetId" subnet_id, 26 "OperationInfo" operation_info,
    27 "ClusterVersion" cluster_version
} }

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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSimpleGroupsOutput {
    pub result: Option<TsfPageSimpleGroup>,
}
model! { DescribeSimpleGroupsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageSimpleGroup {
    pub total_count: Option<i64>,
    pub content: Option<Vec<SimpleGroup>>,
}
model! { TsfPageSimpleGroup {
    0 "TotalCount" total_count, 1 "Content" content
} }

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
    0 "GroupId" group_id, 1 "GroupName" group_name, 2 "ApplicationId" application_id,
    3 "ApplicationName" application_name, 4 "ApplicationType" application_type, 5 "ClusterId" cluster_id,
    6 "ClusterName" cluster_name, 7 "ClusterType" cluster_type, 8 "NamespaceId" namespace_id,
    9 "NamespaceName" namespace_name, 10 "StartupParameters" startup_parameters,
    11 "GroupResourceType" group_resource_type, 12 "AppMicroServiceType" app_micro_service_type,
    13 "K8sNamespaceName" k8s_namespace_name, 14 "CreateTime" create_time, 15 "UpdatedTime" updated_time
} }

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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeSimpleNamespacesOutput {
    pub result: Option<TsfPageNamespace>,
}
model! { DescribeSimpleNamespacesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageNamespace {
    pub total_count: Option<i64>,
    pub content: Option<Vec<Namespace>>,
}
model! { TsfPageNamespace {
    0 "TotalCount" total_count, 1 "Content" content
} }

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
    pub cluster_list: Option<Vec<Cluster>>,
    pub cluster_id: Option<String>,
    pub namespace_resource_type: Option<String>,
    pub namespace_type: Option<String>,
    pub is_ha_enable: Option<String>,
    pub kube_inject_enable: Option<bool>,
}
model! { Namespace {
    0 "NamespaceId" namespace_id, 1 "NamespaceCode" namespace_code, 2 "NamespaceName" namespace_name,
    3 "NamespaceDesc" namespace_desc, 4 "IsDefault" is_default, 5 "NamespaceStatus" namespace_status,
    6 "DeleteFlag" delete_flag, 7 "CreateTime" create_time, 8 "UpdateTime" update_time, 9 "ClusterList" cluster_list,
    10 "ClusterId" cluster_id, 11 "NamespaceResourceType" namespace_resource_type, 12 "NamespaceType" namespace_type,
    13 "IsHaEnable" is_ha_enable, 14 "KubeInjectEnable" kube_inject_enable
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatistics {
    pub r#type: String,
    pub time_step: u64,
    pub offset: u64,
    pub limit: u64,
    pub namespace_id: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<u64>,
    pub end_time: Option<String>,
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
operation! { DescribeStatistics(r#type: String, time_step: u64, offset: u64, limit: u64)
    "DescribeStatistics" -> DescribeStatisticsOutput {
    0 "Type" r#type, 1 "TimeStep" time_step, 2 "Offset" offset, 3 "Limit" limit, 4 "NamespaceId" namespace_id: String,
    5 "OrderBy" order_by: String, 6 "OrderType" order_type: u64, 7 "EndTime" end_time: String,
    8 "StartTime" start_time: String, 9 "ServiceName" service_name: String, 10 "SearchWord" search_word: String,
    11 "MetricDimensionValues" metric_dimension_values: Vec<MetricDimensionValue>, 12 "BucketKey" bucket_key: String,
    13 "DbName" db_name: String, 14 "NamespaceIdList" namespace_id_list: Vec<String>,
    15 "ConfigCenterInstanceId" config_center_instance_id: String, 16 "ServiceFilter" service_filter: String
} }
paged! { DescribeStatistics: ServiceStatisticsResult =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStatisticsOutput {
    pub result: Option<ServiceStatisticsResults>,
}
model! { DescribeStatisticsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceStatisticsResults {
    pub content: Option<Vec<ServiceStatisticsResult>>,
    pub total_count: Option<u64>,
}
model! { ServiceStatisticsResults {
    0 "Content" content, 1 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceStatisticsResult {
    pub path: Option<String>,
    pub method: Option<String>,
    pub microservice_id: Option<String>,
    pub microservice_name: Option<String>,
    pub request_count: Option<u64>,
    pub error_rate: Option<f64>,
    pub avg_time_consuming: Option<f64>,
    pub metric_data_curves: Option<Vec<MetricDataCurve>>,
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
    0 "Path" path, 1 "Method" method, 2 "MicroserviceId" microservice_id, 3 "MicroserviceName" microservice_name,
    4 "RequestCount" request_count, 5 "ErrorRate" error_rate, 6 "AvgTimeConsuming" avg_time_consuming,
    7 "MetricDataCurves" metric_data_curves, 8 "InstanceId" instance_id, 9 "InstanceName" instance_name,
    10 "GroupId" group_id, 11 "GroupName" group_name, 12 "ClusterType" cluster_type, 13 "GroupExist" group_exist,
    14 "InstanceExist" instance_exist, 15 "ApplicationId" application_id, 16 "MicroserviceType" microservice_type,
    17 "CpuPercent" cpu_percent, 18 "HeapUsed" heap_used, 19 "DbName" db_name, 20 "Script" script, 21 "DbType" db_type,
    22 "Apdex" apdex, 23 "Qps" qps, 24 "InstanceOnlineCount" instance_online_count,
    25 "InstanceTotalCount" instance_total_count, 26 "Status" status, 27 "ErrorRateLevel" error_rate_level,
    28 "AvgTimeConsumingLevel" avg_time_consuming_level, 29 "ApdexLevel" apdex_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnitApiUseDetail {
    pub gateway_deploy_group_id: String,
    pub api_id: String,
    pub start_time: String,
    pub end_time: String,
    pub gateway_instance_id: String,
    pub group_id: String,
    pub offset: i64,
    pub limit: i64,
    pub period: Option<i64>,
}

/// What [`DescribeUnitApiUseDetail::new`] takes.
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
operation! { DescribeUnitApiUseDetail{DescribeUnitApiUseDetailRequired: gateway_deploy_group_id, api_id, start_time, end_time, gateway_instance_id, group_id, offset, limit}
    "DescribeUnitApiUseDetail" -> DescribeUnitApiUseDetailOutput {
    0 "GatewayDeployGroupId" gateway_deploy_group_id, 1 "ApiId" api_id, 2 "StartTime" start_time, 3 "EndTime" end_time,
    4 "GatewayInstanceId" gateway_instance_id, 5 "GroupId" group_id, 6 "Offset" offset, 7 "Limit" limit,
    8 "Period" period: i64
} }
paged! { DescribeUnitApiUseDetail: GroupUnitApiDailyUseStatistics =
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnitApiUseDetailOutput {
    pub result: Option<GroupUnitApiUseStatistics>,
}
model! { DescribeUnitApiUseDetailOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupUnitApiUseStatistics {
    pub total_count: Option<i64>,
    pub content: Option<Vec<GroupUnitApiDailyUseStatistics>>,
}
model! { GroupUnitApiUseStatistics {
    0 "TotalCount" total_count, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupUnitApiDailyUseStatistics {
    pub namespace_id: Option<String>,
    pub namespace_name: Option<String>,
    pub sum_req_amount: Option<String>,
    pub avg_failure_rate: Option<String>,
    pub avg_time_cost: Option<String>,
    pub metric_data_point_map: Option<MetricDataPointMap>,
    pub top_status_code: Option<Vec<ApiUseStatisticsEntity>>,
    pub top_time_cost: Option<Vec<ApiUseStatisticsEntity>>,
    pub quantile: Option<QuantileEntity>,
}
model! { GroupUnitApiDailyUseStatistics {
    0 "NamespaceId" namespace_id, 1 "NamespaceName" namespace_name, 2 "SumReqAmount" sum_req_amount,
    3 "AvgFailureRate" avg_failure_rate, 4 "AvgTimeCost" avg_time_cost, 5 "MetricDataPointMap" metric_data_point_map,
    6 "TopStatusCode" top_status_code, 7 "TopTimeCost" top_time_cost, 8 "Quantile" quantile
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MetricDataPointMap {
    pub sum_req_amount: Option<Vec<MetricDataPoint>>,
    pub avg_failure_rate: Option<Vec<MetricDataPoint>>,
    pub avg_time_cost: Option<Vec<MetricDataPoint>>,
}
model! { MetricDataPointMap {
    0 "SumReqAmount" sum_req_amount, 1 "AvgFailureRate" avg_failure_rate, 2 "AvgTimeCost" avg_time_cost
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnitNamespaces {
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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnitNamespacesOutput {
    pub result: Option<TsfPageUnitNamespace>,
}
model! { DescribeUnitNamespacesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageUnitNamespace {
    pub total_count: Option<i64>,
    pub content: Option<Vec<UnitNamespace>>,
}
model! { TsfPageUnitNamespace {
    0 "TotalCount" total_count, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnitRule {
    pub id: String,
}
operation! { DescribeUnitRule(id: String) "DescribeUnitRule" -> DescribeUnitRuleOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnitRuleOutput {
    pub result: Option<UnitRule>,
}
model! { DescribeUnitRuleOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnitRules {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnitRulesOutput {
    pub result: Option<Vec<TsfPageUnitRule>>,
}
model! { DescribeUnitRulesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageUnitRule {
    pub total_count: Option<i64>,
    pub content: Option<Vec<UnitRule>>,
}
model! { TsfPageUnitRule {
    0 "TotalCount" total_count, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnitRulesV2 {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUnitRulesV2Output {
    pub result: Option<TsfPageUnitRuleV2>,
}
model! { DescribeUnitRulesV2Output {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageUnitRuleV2 {
    pub total_count: Option<i64>,
    pub content: Option<Vec<UnitRule>>,
}
model! { TsfPageUnitRuleV2 {
    0 "TotalCount" total_count, 1 "Content" content
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadInfo {
    pub application_id: String,
    pub pkg_name: String,
    pub pkg_version: String,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUploadInfoOutput {
    pub result: Option<CosUploadInfo>,
}
model! { DescribeUploadInfoOutput {
    0 "Result" result
} }

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
    0 "PkgId" pkg_id, 1 "Bucket" bucket, 2 "Region" region, 3 "Path" path, 4 "Credentials" credentials
} }

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
    Offset "Offset", "Result.Content" result.content, total "Result.TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUsableUnitNamespacesOutput {
    pub result: Option<TsfPageUnitNamespace>,
}
model! { DescribeUsableUnitNamespacesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableLaneRule {
    pub rule_id: String,
}
operation! { DisableLaneRule(rule_id: String) "DisableLaneRule" -> DisableLaneRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableLaneRuleOutput {
    pub result: Option<bool>,
}
model! { DisableLaneRuleOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableUnitRoute {
    pub id: String,
}
operation! { DisableUnitRoute(id: String) "DisableUnitRoute" -> DisableUnitRouteOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableUnitRouteOutput {
    pub result: Option<bool>,
}
model! { DisableUnitRouteOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableUnitRule {
    pub id: String,
}
operation! { DisableUnitRule(id: String) "DisableUnitRule" -> DisableUnitRuleOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisableUnitRuleOutput {
    pub result: Option<bool>,
}
model! { DisableUnitRuleOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateBusinessLogConfig {
    pub config_id_list: Vec<String>,
    pub group_id: String,
}
operation! { DisassociateBusinessLogConfig(config_id_list: Vec<String>, group_id: String)
    "DisassociateBusinessLogConfig" -> DisassociateBusinessLogConfigOutput {
    0 "ConfigIdList" config_id_list, 1 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateBusinessLogConfigOutput {
    pub result: Option<bool>,
}
model! { DisassociateBusinessLogConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateKafkaConfig {
    pub config_id: String,
    pub group_ids: Option<Vec<String>>,
}
operation! { DisassociateKafkaConfig(config_id: String) "DisassociateKafkaConfig" -> DisassociateKafkaConfigOutput {
    0 "ConfigId" config_id, 1 "GroupIds" group_ids: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DisassociateKafkaConfigOutput {
    pub result: Option<bool>,
}
model! { DisassociateKafkaConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DraftApiGroup {
    pub group_id: String,
}
operation! { DraftApiGroup(group_id: String) "DraftApiGroup" -> DraftApiGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DraftApiGroupOutput {
    pub result: Option<bool>,
}
model! { DraftApiGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableLaneRule {
    pub rule_id: String,
}
operation! { EnableLaneRule(rule_id: String) "EnableLaneRule" -> EnableLaneRuleOutput {
    0 "RuleId" rule_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableLaneRuleOutput {
    pub result: Option<bool>,
}
model! { EnableLaneRuleOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableUnitRoute {
    pub id: String,
}
operation! { EnableUnitRoute(id: String) "EnableUnitRoute" -> EnableUnitRouteOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableUnitRouteOutput {
    pub result: Option<bool>,
}
model! { EnableUnitRouteOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableUnitRule {
    pub id: String,
}
operation! { EnableUnitRule(id: String) "EnableUnitRule" -> EnableUnitRuleOutput {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableUnitRuleOutput {
    pub result: Option<bool>,
}
model! { EnableUnitRuleOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandGroup {
    pub group_id: String,
    pub instance_id_list: Vec<String>,
}
operation! { ExpandGroup(group_id: String, instance_id_list: Vec<String>) "ExpandGroup" -> ExpandGroupOutput {
    0 "GroupId" group_id, 1 "InstanceIdList" instance_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExpandGroupOutput {
    pub result: Option<TaskId>,
}
model! { ExpandGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplication {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApplicationOutput {
    pub result: Option<bool>,
}
model! { ModifyApplicationOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyCluster {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyClusterOutput {
    pub result: Option<bool>,
}
model! { ModifyClusterOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContainerGroup {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContainerGroupOutput {
    pub result: Option<bool>,
}
model! { ModifyContainerGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContainerReplicas {
    pub group_id: String,
    pub instance_num: i64,
}
operation! { ModifyContainerReplicas(group_id: String, instance_num: i64)
    "ModifyContainerReplicas" -> ModifyContainerReplicasOutput {
    0 "GroupId" group_id, 1 "InstanceNum" instance_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyContainerReplicasOutput {
    pub result: Option<bool>,
}
model! { ModifyContainerReplicasOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroup {
    pub group_id: String,
    pub group_name: Option<String>,
    pub group_desc: Option<String>,
    pub alias: Option<String>,
}
operation! { ModifyGroup(group_id: String) "ModifyGroup" -> ModifyGroupOutput {
    0 "GroupId" group_id, 1 "GroupName" group_name: String, 2 "GroupDesc" group_desc: String, 3 "Alias" alias: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroupOutput {
    pub result: Option<bool>,
}
model! { ModifyGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroupLane {
    pub group_id: String,
    pub lane_list: Vec<LaneGroup>,
}
operation! { ModifyGroupLane(group_id: String, lane_list: Vec<LaneGroup>) "ModifyGroupLane" -> ModifyGroupLaneOutput {
    0 "GroupId" group_id, 1 "LaneList" lane_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyGroupLaneOutput {
    pub result: Option<bool>,
}
model! { ModifyGroupLaneOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLane {
    pub lane_id: String,
    pub lane_name: String,
    pub remark: String,
}
operation! { ModifyLane(lane_id: String, lane_name: String, remark: String) "ModifyLane" -> ModifyLaneOutput {
    0 "LaneId" lane_id, 1 "LaneName" lane_name, 2 "Remark" remark
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLaneOutput {
    pub result: Option<bool>,
}
model! { ModifyLaneOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLaneRule {
    pub rule_id: String,
    pub rule_name: String,
    pub remark: String,
    pub rule_tag_list: Vec<LaneRuleTag>,
    pub lane_id: String,
    pub enable: bool,
    pub rule_tag_relationship: Option<String>,
}

/// What [`ModifyLaneRule::new`] takes.
pub struct ModifyLaneRuleRequired {
    pub rule_id: String,
    pub rule_name: String,
    pub remark: String,
    pub rule_tag_list: Vec<LaneRuleTag>,
    pub lane_id: String,
    pub enable: bool,
}
operation! { ModifyLaneRule{ModifyLaneRuleRequired: rule_id, rule_name, remark, rule_tag_list, lane_id, enable}
    "ModifyLaneRule" -> ModifyLaneRuleOutput {
    0 "RuleId" rule_id, 1 "RuleName" rule_name, 2 "Remark" remark, 3 "RuleTagList" rule_tag_list, 4 "LaneId" lane_id,
    5 "Enable" enable, 6 "RuleTagRelationship" rule_tag_relationship: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyLaneRuleOutput {
    pub result: Option<bool>,
}
model! { ModifyLaneRuleOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMicroservice {
    pub microservice_id: String,
    pub microservice_desc: String,
}
operation! { ModifyMicroservice(microservice_id: String, microservice_desc: String)
    "ModifyMicroservice" -> ModifyMicroserviceOutput {
    0 "MicroserviceId" microservice_id, 1 "MicroserviceDesc" microservice_desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyMicroserviceOutput {
    pub result: Option<bool>,
}
model! { ModifyMicroserviceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNamespace {
    pub namespace_id: String,
    pub namespace_name: Option<String>,
    pub namespace_desc: Option<String>,
    pub is_ha_enable: Option<String>,
}
operation! { ModifyNamespace(namespace_id: String) "ModifyNamespace" -> ModifyNamespaceOutput {
    0 "NamespaceId" namespace_id, 1 "NamespaceName" namespace_name: String, 2 "NamespaceDesc" namespace_desc: String,
    3 "IsHaEnable" is_ha_enable: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyNamespaceOutput {
    pub result: Option<bool>,
}
model! { ModifyNamespaceOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPathRewrite {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPathRewriteOutput {
    pub result: Option<bool>,
}
model! { ModifyPathRewriteOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProgram {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyProgramOutput {
    pub result: Option<bool>,
}
model! { ModifyProgramOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyUploadInfo {
    pub application_id: String,
    pub pkg_id: String,
    pub result: i64,
    pub md5: String,
    pub size: Option<u64>,
    pub repository_type: Option<String>,
    pub repository_id: Option<String>,
}
operation! { ModifyUploadInfo(application_id: String, pkg_id: String, result: i64, md5: String)
    "ModifyUploadInfo" -> Empty {
    0 "ApplicationId" application_id, 1 "PkgId" pkg_id, 2 "Result" result, 3 "Md5" md5, 4 "Size" size: u64,
    5 "RepositoryType" repository_type: String, 6 "RepositoryId" repository_id: String
} }

pub type ModifyUploadInfoOutput = Empty;

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OperateApplicationTcrBindingOutput {
    pub result: Option<bool>,
}
model! { OperateApplicationTcrBindingOutput {
    0 "Result" result
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReassociateBusinessLogConfig {
    pub config_id: String,
    pub new_config_id: String,
    pub application_id: String,
    pub group_id: String,
}
operation! { ReassociateBusinessLogConfig(config_id: String, new_config_id: String, application_id: String, group_id: String)
    "ReassociateBusinessLogConfig" -> Empty {
    0 "ConfigId" config_id, 1 "NewConfigId" new_config_id, 2 "ApplicationId" application_id, 3 "GroupId" group_id
} }

pub type ReassociateBusinessLogConfigOutput = Empty;

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseApiGroup {
    pub group_id: String,
}
operation! { ReleaseApiGroup(group_id: String) "ReleaseApiGroup" -> ReleaseApiGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseApiGroupOutput {
    pub result: Option<bool>,
}
model! { ReleaseApiGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseConfig {
    pub config_id: String,
    pub group_id: String,
    pub release_desc: Option<String>,
}
operation! { ReleaseConfig(config_id: String, group_id: String) "ReleaseConfig" -> ReleaseConfigOutput {
    0 "ConfigId" config_id, 1 "GroupId" group_id, 2 "ReleaseDesc" release_desc: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseConfigOutput {
    pub result: Option<bool>,
}
model! { ReleaseConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseConfigWithDetailResp {
    pub config_id: String,
    pub group_id: String,
    pub release_desc: Option<String>,
}
operation! { ReleaseConfigWithDetailResp(config_id: String, group_id: String)
    "ReleaseConfigWithDetailResp" -> ReleaseConfigWithDetailRespOutput {
    0 "ConfigId" config_id, 1 "GroupId" group_id, 2 "ReleaseDesc" release_desc: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseConfigWithDetailRespOutput {
    pub result: Option<ConfigRelease>,
}
model! { ReleaseConfigWithDetailRespOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseFileConfig {
    pub config_id: String,
    pub group_id: String,
    pub release_desc: Option<String>,
}
operation! { ReleaseFileConfig(config_id: String, group_id: String) "ReleaseFileConfig" -> ReleaseFileConfigOutput {
    0 "ConfigId" config_id, 1 "GroupId" group_id, 2 "ReleaseDesc" release_desc: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseFileConfigOutput {
    pub result: Option<bool>,
}
model! { ReleaseFileConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasePublicConfig {
    pub config_id: String,
    pub namespace_id: String,
    pub release_desc: Option<String>,
}
operation! { ReleasePublicConfig(config_id: String, namespace_id: String)
    "ReleasePublicConfig" -> ReleasePublicConfigOutput {
    0 "ConfigId" config_id, 1 "NamespaceId" namespace_id, 2 "ReleaseDesc" release_desc: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleasePublicConfigOutput {
    pub result: Option<bool>,
}
model! { ReleasePublicConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstances {
    pub cluster_id: String,
    pub instance_id_list: Vec<String>,
}
operation! { RemoveInstances(cluster_id: String, instance_id_list: Vec<String>)
    "RemoveInstances" -> RemoveInstancesOutput {
    0 "ClusterId" cluster_id, 1 "InstanceIdList" instance_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveInstancesOutput {
    pub result: Option<bool>,
}
model! { RemoveInstancesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevocationConfig {
    pub config_release_id: String,
}
operation! { RevocationConfig(config_release_id: String) "RevocationConfig" -> RevocationConfigOutput {
    0 "ConfigReleaseId" config_release_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevocationConfigOutput {
    pub result: Option<bool>,
}
model! { RevocationConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevocationPublicConfig {
    pub config_release_id: String,
}
operation! { RevocationPublicConfig(config_release_id: String)
    "RevocationPublicConfig" -> RevocationPublicConfigOutput {
    0 "ConfigReleaseId" config_release_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevocationPublicConfigOutput {
    pub result: Option<bool>,
}
model! { RevocationPublicConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeFileConfig {
    pub config_release_id: String,
}
operation! { RevokeFileConfig(config_release_id: String) "RevokeFileConfig" -> RevokeFileConfigOutput {
    0 "ConfigReleaseId" config_release_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RevokeFileConfigOutput {
    pub result: Option<bool>,
}
model! { RevokeFileConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackConfig {
    pub config_release_log_id: String,
    pub release_desc: Option<String>,
}
operation! { RollbackConfig(config_release_log_id: String) "RollbackConfig" -> RollbackConfigOutput {
    0 "ConfigReleaseLogId" config_release_log_id, 1 "ReleaseDesc" release_desc: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RollbackConfigOutput {
    pub result: Option<bool>,
}
model! { RollbackConfigOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchBusinessLog {
    pub config_id: String,
    pub instance_ids: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
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
    3 "EndTime" end_time: String, 4 "Offset" offset: u64, 5 "Limit" limit: u64, 6 "OrderBy" order_by: String,
    7 "OrderType" order_type: String, 8 "SearchWords" search_words: Vec<String>, 9 "GroupIds" group_ids: Vec<String>,
    10 "SearchWordType" search_word_type: String, 11 "BatchType" batch_type: String, 12 "ScrollId" scroll_id: String,
    13 "SearchAfter" search_after: Vec<String>
} }
paged! { SearchBusinessLog: BusinessLogV2 = Token "ScrollId", "Result.Content" result.content, next "Result.ScrollId" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchBusinessLogOutput {
    pub result: Option<TsfPageBusinessLogV2>,
}
model! { SearchBusinessLogOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageBusinessLogV2 {
    pub total_count: Option<i64>,
    pub content: Option<Vec<BusinessLogV2>>,
    pub scroll_id: Option<String>,
    pub status: Option<String>,
    pub search_after: Option<Vec<String>>,
    pub compressed: Option<bool>,
}
model! { TsfPageBusinessLogV2 {
    0 "TotalCount" total_count, 1 "Content" content, 2 "ScrollId" scroll_id, 3 "Status" status,
    4 "SearchAfter" search_after, 5 "Compressed" compressed
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessLogV2 {
    pub instance_id: Option<String>,
    pub content: Option<String>,
    pub timestamp: Option<u64>,
    pub instance_ip: Option<String>,
    pub log_id: Option<String>,
    pub group_id: Option<String>,
}
model! { BusinessLogV2 {
    0 "InstanceId" instance_id, 1 "Content" content, 2 "Timestamp" timestamp, 3 "InstanceIp" instance_ip,
    4 "LogId" log_id, 5 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchStdoutLog {
    pub instance_id: Option<String>,
    pub limit: Option<i64>,
    pub search_words: Option<Vec<String>>,
    pub start_time: Option<String>,
    pub group_id: Option<String>,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchStdoutLogOutput {
    pub result: Option<TsfPageStdoutLogV2>,
}
model! { SearchStdoutLogOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TsfPageStdoutLogV2 {
    pub total_count: Option<i64>,
    pub content: Option<Vec<StdoutLogV2>>,
    pub scroll_id: Option<String>,
    pub status: Option<String>,
    pub search_after: Option<Vec<String>>,
}
model! { TsfPageStdoutLogV2 {
    0 "TotalCount" total_count, 1 "Content" content, 2 "ScrollId" scroll_id, 3 "Status" status,
    4 "SearchAfter" search_after
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StdoutLogV2 {
    pub instance_id: Option<String>,
    pub content: Option<String>,
    pub timestamp: Option<u64>,
    pub instance_ip: Option<String>,
}
model! { StdoutLogV2 {
    0 "InstanceId" instance_id, 1 "Content" content, 2 "Timestamp" timestamp, 3 "InstanceIp" instance_ip
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShrinkGroup {
    pub group_id: String,
}
operation! { ShrinkGroup(group_id: String) "ShrinkGroup" -> ShrinkGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShrinkGroupOutput {
    pub result: Option<TaskId>,
}
model! { ShrinkGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShrinkInstances {
    pub group_id: String,
    pub instance_id_list: Vec<String>,
}
operation! { ShrinkInstances(group_id: String, instance_id_list: Vec<String>)
    "ShrinkInstances" -> ShrinkInstancesOutput {
    0 "GroupId" group_id, 1 "InstanceIdList" instance_id_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShrinkInstancesOutput {
    pub result: Option<TaskId>,
}
model! { ShrinkInstancesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartContainerGroup {
    pub group_id: String,
}
operation! { StartContainerGroup(group_id: String) "StartContainerGroup" -> StartContainerGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartContainerGroupOutput {
    pub result: Option<bool>,
}
model! { StartContainerGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartGroup {
    pub group_id: String,
}
operation! { StartGroup(group_id: String) "StartGroup" -> StartGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartGroupOutput {
    pub result: Option<TaskId>,
}
model! { StartGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopContainerGroup {
    pub group_id: String,
}
operation! { StopContainerGroup(group_id: String) "StopContainerGroup" -> StopContainerGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopContainerGroupOutput {
    pub result: Option<bool>,
}
model! { StopContainerGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopGroup {
    pub group_id: String,
}
operation! { StopGroup(group_id: String) "StopGroup" -> StopGroupOutput {
    0 "GroupId" group_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopGroupOutput {
    pub result: Option<TaskId>,
}
model! { StopGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindApiGroup {
    pub group_gateway_list: Vec<GatewayGroupIds>,
}
operation! { UnbindApiGroup(group_gateway_list: Vec<GatewayGroupIds>) "UnbindApiGroup" -> UnbindApiGroupOutput {
    0 "GroupGatewayList" group_gateway_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnbindApiGroupOutput {
    pub result: Option<bool>,
}
model! { UnbindApiGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiGroup {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiGroupOutput {
    pub result: Option<bool>,
}
model! { UpdateApiGroupOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiRateLimitRule {
    pub rule_id: String,
    pub usable_status: String,
    pub max_qps: Option<i64>,
}
operation! { UpdateApiRateLimitRule(rule_id: String, usable_status: String)
    "UpdateApiRateLimitRule" -> UpdateApiRateLimitRuleOutput {
    0 "RuleId" rule_id, 1 "UsableStatus" usable_status, 2 "MaxQps" max_qps: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiRateLimitRuleOutput {
    pub result: Option<bool>,
}
model! { UpdateApiRateLimitRuleOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiRateLimitRules {
    pub api_ids: Vec<String>,
    pub usable_status: String,
    pub max_qps: Option<i64>,
    pub use_path_and_method_format: Option<bool>,
}
operation! { UpdateApiRateLimitRules(api_ids: Vec<String>, usable_status: String)
    "UpdateApiRateLimitRules" -> UpdateApiRateLimitRulesOutput {
    0 "ApiIds" api_ids, 1 "UsableStatus" usable_status, 2 "MaxQps" max_qps: i64,
    3 "UsePathAndMethodFormat" use_path_and_method_format: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiRateLimitRulesOutput {
    pub result: Option<bool>,
}
model! { UpdateApiRateLimitRulesOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiTimeouts {
    pub api_ids: Vec<String>,
    pub usable_status: String,
    pub timeout: Option<i64>,
}
operation! { UpdateApiTimeouts(api_ids: Vec<String>, usable_status: String)
    "UpdateApiTimeouts" -> UpdateApiTimeoutsOutput {
    0 "ApiIds" api_ids, 1 "UsableStatus" usable_status, 2 "Timeout" timeout: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApiTimeoutsOutput {
    pub result: Option<bool>,
}
model! { UpdateApiTimeoutsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigTemplate {
    pub config_template_id: String,
    pub config_template_name: String,
    pub config_template_type: String,
    pub config_template_value: String,
    pub config_template_desc: Option<String>,
}
operation! { UpdateConfigTemplate(config_template_id: String, config_template_name: String, config_template_type: String, config_template_value: String)
    "UpdateConfigTemplate" -> UpdateConfigTemplateOutput {
    0 "ConfigTemplateId" config_template_id, 1 "ConfigTemplateName" config_template_name,
    2 "ConfigTemplateType" config_template_type, 3 "ConfigTemplateValue" config_template_value,
    4 "ConfigTemplateDesc" config_template_desc: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigTemplateOutput {
    pub result: Option<bool>,
}
model! { UpdateConfigTemplateOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayApi {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGatewayApiOutput {
    pub result: Option<bool>,
}
model! { UpdateGatewayApiOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHealthCheckSettings {
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateHealthCheckSettingsOutput {
    pub result: Option<bool>,
}
model! { UpdateHealthCheckSettingsOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepository {
    pub repository_id: String,
    pub repository_desc: Option<String>,
}
operation! { UpdateRepository(repository_id: String) "UpdateRepository" -> UpdateRepositoryOutput {
    0 "RepositoryId" repository_id, 1 "RepositoryDesc" repository_desc: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRepositoryOutput {
    pub result: Option<bool>,
}
model! { UpdateRepositoryOutput {
    0 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUnitRule {
    pub id: String,
    pub name: String,
    pub description: Option<String>,
    pub unit_rule_item_list: Option<Vec<UnitRuleItem>>,
}
operation! { UpdateUnitRule(id: String, name: String) "UpdateUnitRule" -> UpdateUnitRuleOutput {
    0 "Id" id, 1 "Name" name, 2 "Description" description: String,
    3 "UnitRuleItemList" unit_rule_item_list: Vec<UnitRuleItem>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUnitRuleOutput {
    pub result: Option<bool>,
}
model! { UpdateUnitRuleOutput {
    0 "Result" result
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const FAILED_OPERATION_API_META_PARSE_FAILED: &str = "FailedOperation.ApiMetaParseFailed";
    pub const FAILED_OPERATION_APM_GET_CONFIGS_FAILED: &str = "FailedOperation.ApmGetConfigsFailed";
    pub const FAILED_OPERATION_APPLICATION_CREATE_ES_ATUH_ERROR: &str = "FailedOperation.ApplicationCreateEsAtuhError";
    pub const FAILED_OPERATION_APPLICATION_QUERY_FAILED: &str = "FailedOperation.ApplicationQueryFailed";
    pub const FAILED_OPERATION_APPLICATION_REPO_DELETE_PKG: &str = "FailedOperation.ApplicationRepoDeletePkg";
    pub const FAILED_OPERATION_CALL_TSF_DCFG_FAILED: &str = "FailedOperation.CallTsfDcfgFailed";
    pub const FAILED_OPERATION_CAM_ROLE_REQUEST_ERROR: &str = "FailedOperation.CamRoleRequestError";
    pub const FAILED_OPERATION_CDI_STATUS_FAILED: &str = "FailedOperation.CdiStatusFailed";
    pub const FAILED_OPERATION_CDI_STATUS_INVALID: &str = "FailedOperation.CdiStatusInvalid";
    pub const FAILED_OPERATION_CLOUD_API_PROXY_ERROR: &str = "FailedOperation.CloudApiProxyError";
    pub const FAILED_OPERATION_CLUSTER_CREATE_VPC_FAIL: &str = "FailedOperation.ClusterCreateVpcFail";
    pub const FAILED_OPERATION_CLUSTER_NATIVE_CONNECT_ERROR: &str = "FailedOperation.ClusterNativeConnectError";
    pub const FAILED_OPERATION_CLUSTER_OPERATE_ENV_ILLEGAL_ERROR: &str =
        "FailedOperation.ClusterOperateEnvIllegalError";
    pub const FAILED_OPERATION_CLUSTER_QUERY_FAILED: &str = "FailedOperation.ClusterQueryFailed";
    pub const FAILED_OPERATION_CLUSTER_UPDATE_FAILED: &str = "FailedOperation.ClusterUpdateFailed";
    pub const FAILED_OPERATION_CONFIG_APPLICATION_QUERY_FAILED: &str = "FailedOperation.ConfigApplicationQueryFailed";
    pub const FAILED_OPERATION_CONFIG_CREATE_FAILED: &str = "FailedOperation.ConfigCreateFailed";
    pub const FAILED_OPERATION_CONFIG_GROUP_QUERY_FAILED: &str = "FailedOperation.ConfigGroupQueryFailed";
    pub const FAILED_OPERATION_CONFIG_NAMESPACE_QUERY_FAILED: &str = "FailedOperation.ConfigNamespaceQueryFailed";
    pub const FAILED_OPERATION_CONFIG_QUERY_FAILED: &str = "FailedOperation.ConfigQueryFailed";
    pub const FAILED_OPERATION_CONFIG_RELEASE_LOG_CREATE_FAILED: &str = "FailedOperation.ConfigReleaseLogCreateFailed";
    pub const FAILED_OPERATION_CONFIG_RELEASE_LOG_QUERY_FAILED: &str = "FailedOperation.ConfigReleaseLogQueryFailed";
    pub const FAILED_OPERATION_CONFIG_RELEASE_QUERY_FAILED: &str = "FailedOperation.ConfigReleaseQueryFailed";
    pub const FAILED_OPERATION_CONFIG_TEMPLATE_CREATE_FAILED: &str = "FailedOperation.ConfigTemplateCreateFailed";
    pub const FAILED_OPERATION_CONFIG_TEMPLATE_DELETE_FAILED: &str = "FailedOperation.ConfigTemplateDeleteFailed";
    pub const FAILED_OPERATION_CONFIG_TEMPLATE_IMPORT_FAILED: &str = "FailedOperation.ConfigTemplateImportFailed";
    pub const FAILED_OPERATION_CONFIG_TEMPLATE_SEARCH_LIST_FAILED: &str =
        "FailedOperation.ConfigTemplateSearchListFailed";
    pub const FAILED_OPERATION_CONFIG_TEMPLATE_UPDATE_FAILED: &str = "FailedOperation.ConfigTemplateUpdateFailed";
    pub const FAILED_OPERATION_CONTAINERGROUP_GROUP_HASRUN: &str = "FailedOperation.ContainergroupGroupHasrun";
    pub const FAILED_OPERATION_CONTAINERGROUP_GROUP_HASSTOP: &str = "FailedOperation.ContainergroupGroupHasstop";
    pub const FAILED_OPERATION_CONTAINERGROUP_KUBERNETE_API_INVOKE_ERROR: &str =
        "FailedOperation.ContainergroupKuberneteApiInvokeError";
    pub const FAILED_OPERATION_CONTAINERGROUP_KUBERNETE_CONNECT_ERROR: &str =
        "FailedOperation.ContainergroupKuberneteConnectError";
    pub const FAILED_OPERATION_CONTAINERGROUP_KUBERNETES_API_INVOKE_ERROR: &str =
        "FailedOperation.ContainergroupKubernetesApiInvokeError";
    pub const FAILED_OPERATION_CONTAINERGROUP_KUBERNETES_CONNECT_ERROR: &str =
        "FailedOperation.ContainergroupKubernetesConnectError";
    pub const FAILED_OPERATION_CONTAINERGROUP_KUBERNETES_TKE_CLUSTER_ABNORMAL: &str =
        "FailedOperation.ContainergroupKubernetesTkeClusterAbnormal";
    pub const FAILED_OPERATION_CP_CLUSTER_UNAVAILABLE: &str = "FailedOperation.CpClusterUnavailable";
    pub const FAILED_OPERATION_CREATE_OPERATION_TOO_FREQUENTLY: &str = "FailedOperation.CreateOperationTooFrequently";
    pub const FAILED_OPERATION_CVM_CAE_MASTER_HEALTH_CHECK_CONFIG_ERROR: &str =
        "FailedOperation.CvmCaeMasterHealthCheckConfigError";
    pub const FAILED_OPERATION_DISPATCH_COMMON_ERROR: &str = "FailedOperation.DispatchCommonError";
    pub const FAILED_OPERATION_FIND_METRICS_EXCLUSIVE_ERROR: &str = "FailedOperation.FindMetricsExclusiveError";
    pub const FAILED_OPERATION_GATEWAY_COMMON_ERROR: &str = "FailedOperation.GatewayCommonError";
    pub const FAILED_OPERATION_GATEWAY_GROUP_BOUND_DELETE_FAILED: &str =
        "FailedOperation.GatewayGroupBoundDeleteFailed";
    pub const FAILED_OPERATION_GATEWAY_REMOTE_CALL_ERROR: &str = "FailedOperation.GatewayRemoteCallError";
    pub const FAILED_OPERATION_GROUP_COMMON_ERROR: &str = "FailedOperation.GroupCommonError";
    pub const FAILED_OPERATION_GROUP_EXISTS: &str = "FailedOperation.GroupExists";
    pub const FAILED_OPERATION_GROUP_QUERY_FAILD: &str = "FailedOperation.GroupQueryFaild";
    pub const FAILED_OPERATION_GROUP_QUERY_FAILED: &str = "FailedOperation.GroupQueryFailed";
    pub const FAILED_OPERATION_IMAGE_VALIDATE_IS_USED: &str = "FailedOperation.ImageValidateIsUsed";
    pub const FAILED_OPERATION_IMAGEREPO_REJECT_DEL_ERROR: &str = "FailedOperation.ImagerepoRejectDelError";
    pub const FAILED_OPERATION_IMAGEREPO_TCR_BIND_ERROR: &str = "FailedOperation.ImagerepoTcrBindError";
    pub const FAILED_OPERATION_INSTANCE_COMMON_ERROR: &str = "FailedOperation.InstanceCommonError";
    pub const FAILED_OPERATION_INSTANCE_DELETE_FAILED: &str = "FailedOperation.InstanceDeleteFailed";
    pub const FAILED_OPERATION_INSTANCE_QUERY_FAILED: &str = "FailedOperation.InstanceQueryFailed";
    pub const FAILED_OPERATION_INSTANCE_RESET_ERROR: &str = "FailedOperation.InstanceResetError";
    pub const FAILED_OPERATION_INSTANCE_RESET_TIMEOUT: &str = "FailedOperation.InstanceResetTimeout";
    pub const FAILED_OPERATION_INSTANCE_UPDATE_FAILED: &str = "FailedOperation.InstanceUpdateFailed";
    pub const FAILED_OPERATION_INTERNAL_ERROR: &str = "FailedOperation.InternalError";
    pub const FAILED_OPERATION_INVALID_PARAMETER: &str = "FailedOperation.InvalidParameter";
    pub const FAILED_OPERATION_LANE_INFO_DELETE_CONSUL_FAILED: &str = "FailedOperation.LaneInfoDeleteConsulFailed";
    pub const FAILED_OPERATION_LANE_INFO_GROUP_NOT_EMPTY: &str = "FailedOperation.LaneInfoGroupNotEmpty";
    pub const FAILED_OPERATION_LANE_INFO_RELEASE_CONSUL_FAILED: &str = "FailedOperation.LaneInfoReleaseConsulFailed";
    pub const FAILED_OPERATION_LANE_INFO_RELEASE_MESH_FAILED: &str = "FailedOperation.LaneInfoReleaseMeshFailed";
    pub const FAILED_OPERATION_LANE_RULE_CREATE_FAILED: &str = "FailedOperation.LaneRuleCreateFailed";
    pub const FAILED_OPERATION_LANE_RULE_ENABLE_CONSUL_FAILED: &str = "FailedOperation.LaneRuleEnableConsulFailed";
    pub const FAILED_OPERATION_LANE_RULE_MAX_LIMIT: &str = "FailedOperation.LaneRuleMaxLimit";
    pub const FAILED_OPERATION_NAMESPACE_CREATE_FAILED: &str = "FailedOperation.NamespaceCreateFailed";
    pub const FAILED_OPERATION_NAMESPACE_QUERY_FAILED: &str = "FailedOperation.NamespaceQueryFailed";
    pub const FAILED_OPERATION_PROGRAM_NAME_REQUIRED: &str = "FailedOperation.ProgramNameRequired";
    pub const FAILED_OPERATION_RATELIMIT_CONSUL_ERROR: &str = "FailedOperation.RatelimitConsulError";
    pub const FAILED_OPERATION_RATELIMIT_MESH_API_SERVICE_ERROR: &str = "FailedOperation.RatelimitMeshApiServiceError";
    pub const FAILED_OPERATION_RELEASE_OPERATION_TOO_FREQUENTLY: &str = "FailedOperation.ReleaseOperationTooFrequently";
    pub const FAILED_OPERATION_RESOURCE_OP_FAILED: &str = "FailedOperation.ResourceOpFailed";
    pub const FAILED_OPERATION_ROUTE_AFFINITY_MESH_FAILED: &str = "FailedOperation.RouteAffinityMeshFailed";
    pub const FAILED_OPERATION_ROUTE_ENABLE_CONSUL_FAILED: &str = "FailedOperation.RouteEnableConsulFailed";
    pub const FAILED_OPERATION_ROUTE_NAMESPACE_REQUEST_ERROR: &str = "FailedOperation.RouteNamespaceRequestError";
    pub const FAILED_OPERATION_SERVICE_INSERT_FAILED: &str = "FailedOperation.ServiceInsertFailed";
    pub const FAILED_OPERATION_SERVICE_QUERY_FAILED: &str = "FailedOperation.ServiceQueryFailed";
    pub const FAILED_OPERATION_TAPM_BIND_REQUIRED: &str = "FailedOperation.TapmBindRequired";
    pub const FAILED_OPERATION_TAPM_EXPIRED_OTEL: &str = "FailedOperation.TapmExpiredOtel";
    pub const FAILED_OPERATION_TKE_CLUSTER_CREATE_FAILED: &str = "FailedOperation.TkeClusterCreateFailed";
    pub const FAILED_OPERATION_TKE_CLUSTER_DELETE_FAILED: &str = "FailedOperation.TkeClusterDeleteFailed";
    pub const FAILED_OPERATION_TKE_CLUSTER_QUERY_FAILED: &str = "FailedOperation.TkeClusterQueryFailed";
    pub const FAILED_OPERATION_TOKEN_QUERY_FAILED: &str = "FailedOperation.TokenQueryFailed";
    pub const FAILED_OPERATION_TSF_APM_AGENT_TASK_QUERY_ERROR: &str = "FailedOperation.TsfApmAgentTaskQueryError";
    pub const FAILED_OPERATION_TSF_APM_AGENT_TASK_WRITE_ERROR: &str = "FailedOperation.TsfApmAgentTaskWriteError";
    pub const FAILED_OPERATION_TSF_APM_APM_AGENT_NO_CONNECTION: &str = "FailedOperation.TsfApmApmAgentNoConnection";
    pub const FAILED_OPERATION_TSF_APM_BUSI_LOG_CFG_APP_RELATION_WRITE_ERROR: &str =
        "FailedOperation.TsfApmBusiLogCfgAppRelationWriteError";
    pub const FAILED_OPERATION_TSF_APM_BUSI_LOG_CFG_QUERY_ERROR: &str = "FailedOperation.TsfApmBusiLogCfgQueryError";
    pub const FAILED_OPERATION_TSF_APM_BUSI_LOG_CFG_SCHEMA_QUERY_ERROR: &str =
        "FailedOperation.TsfApmBusiLogCfgSchemaQueryError";
    pub const FAILED_OPERATION_TSF_APM_BUSI_LOG_CFG_SCHEMA_WRITE_ERROR: &str =
        "FailedOperation.TsfApmBusiLogCfgSchemaWriteError";
    pub const FAILED_OPERATION_TSF_APM_BUSI_LOG_CFG_WRITE_ERROR: &str = "FailedOperation.TsfApmBusiLogCfgWriteError";
    pub const FAILED_OPERATION_TSF_APM_CALL_MASTER_INTERFACE_FAILED: &str =
        "FailedOperation.TsfApmCallMasterInterfaceFailed";
    pub const FAILED_OPERATION_TSF_APM_CALL_TSF_MS_FAILED: &str = "FailedOperation.TsfApmCallTsfMsFailed";
    pub const FAILED_OPERATION_TSF_APM_CTSDB_CLIENT_REQUEST_ERROR: &str =
        "FailedOperation.TsfApmCtsdbClientRequestError";
    pub const FAILED_OPERATION_TSF_APM_ES_CLIENT_REQUEST_ERROR: &str = "FailedOperation.TsfApmEsClientRequestError";
    pub const FAILED_OPERATION_TSF_APM_INTERNAL_ERROR: &str = "FailedOperation.TsfApmInternalError";
    pub const FAILED_OPERATION_TSF_APM_STATS_SEARCH_SERVICE_QUERY_ERROR: &str =
        "FailedOperation.TsfApmStatsSearchServiceQueryError";
    pub const FAILED_OPERATION_TSF_AS_DB_INSTER_FAIL: &str = "FailedOperation.TsfAsDbInsterFail";
    pub const FAILED_OPERATION_TSF_AS_DB_QUERY_FAIL: &str = "FailedOperation.TsfAsDbQueryFail";
    pub const FAILED_OPERATION_TSF_AS_EXPAND_COUNT_AND_LIMIT_ERROR: &str =
        "FailedOperation.TsfAsExpandCountAndLimitError";
    pub const FAILED_OPERATION_TSF_AS_EXPAND_INDICATORS_LESS_SHRINK: &str =
        "FailedOperation.TsfAsExpandIndicatorsLessShrink";
    pub const FAILED_OPERATION_TSF_AS_EXPAND_LIMIT_LESS_SHRINK_LIMIT: &str =
        "FailedOperation.TsfAsExpandLimitLessShrinkLimit";
    pub const FAILED_OPERATION_TSF_CMONITOR_CTSDB_CLIENT_REQUEST_FAIL: &str =
        "FailedOperation.TsfCmonitorCtsdbClientRequestFail";
    pub const FAILED_OPERATION_TSF_MONITOR_WAITED_TIMEOUT: &str = "FailedOperation.TsfMonitorWaitedTimeout";
    pub const FAILED_OPERATION_TSF_MS_ERROR: &str = "FailedOperation.TsfMsError";
    pub const FAILED_OPERATION_TSF_MS_SERVER_ERROR: &str = "FailedOperation.TsfMsServerError";
    pub const FAILED_OPERATION_TSF_PRIVILEGE_ERROR: &str = "FailedOperation.TsfPrivilegeError";
    pub const FAILED_OPERATION_UNAUTHORIZED_OPERATION: &str = "FailedOperation.UnauthorizedOperation";
    pub const FAILED_OPERATION_UNHANDLED_EXCEPTION: &str = "FailedOperation.UnhandledException";
    pub const INTERNAL_ERROR_APPLICATION_MASTER_FEIGN_ERROR: &str = "InternalError.ApplicationMasterFeignError";
    pub const INTERNAL_ERROR_APPLICATION_MASTER_NUKNOWN_ERROR: &str = "InternalError.ApplicationMasterNuknownError";
    pub const INTERNAL_ERROR_APPLICATION_REPO_DELETE_PKG: &str = "InternalError.ApplicationRepoDeletePkg";
    pub const INTERNAL_ERROR_APPLICATION_SCALABLE_INIT_ERROR: &str = "InternalError.ApplicationScalableInitError";
    pub const INTERNAL_ERROR_CAM_ROLE_REQUEST_ERROR: &str = "InternalError.CamRoleRequestError";
    pub const INTERNAL_ERROR_CAN_NOT_CONN_CONSUL_SERVER: &str = "InternalError.CanNotConnConsulServer";
    pub const INTERNAL_ERROR_CDI_STATUS_DATA_INVALID: &str = "InternalError.CdiStatusDataInvalid";
    pub const INTERNAL_ERROR_CLOUD_API_PROXY_ERROR: &str = "InternalError.CloudApiProxyError";
    pub const INTERNAL_ERROR_CLUSTER_COMMON_ERROR: &str = "InternalError.ClusterCommonError";
    pub const INTERNAL_ERROR_CLUSTER_MASTER_FEIGN_ERROR: &str = "InternalError.ClusterMasterFeignError";
    pub const INTERNAL_ERROR_CLUSTER_NOT_EXIST_OR_PRIVILEGE_ERROR: &str =
        "InternalError.ClusterNotExistOrPrivilegeError";
    pub const INTERNAL_ERROR_CONSUL_SERVER_ERROR: &str = "InternalError.ConsulServerError";
    pub const INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_API_INVOKE_ERROR: &str =
        "InternalError.ContainergroupKuberneteApiInvokeError";
    pub const INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_CONNECT_ERROR: &str =
        "InternalError.ContainergroupKuberneteConnectError";
    pub const INTERNAL_ERROR_CONTAINERGROUP_KUBERNETE_DEPLOYMENT_NOTFOUND: &str =
        "InternalError.ContainergroupKuberneteDeploymentNotfound";
    pub const INTERNAL_ERROR_CONTAINERGROUP_KUBERNETES_CONNECT_ERROR: &str =
        "InternalError.ContainergroupKubernetesConnectError";
    pub const INTERNAL_ERROR_CONTAINERGROUP_SQL_FAILED: &str = "InternalError.ContainergroupSqlFailed";
    pub const INTERNAL_ERROR_CP_CLUSTER_UNAVAILABLE: &str = "InternalError.CpClusterUnavailable";
    pub const INTERNAL_ERROR_CVM_CAE_MASTER_DISPATCH_ERROR: &str = "InternalError.CvmCaeMasterDispatchError";
    pub const INTERNAL_ERROR_CVM_CAE_MASTER_INTERNAL_ERROR: &str = "InternalError.CvmCaeMasterInternalError";
    pub const INTERNAL_ERROR_CVM_CAE_MASTER_NON_ALIVE: &str = "InternalError.CvmCaeMasterNonAlive";
    pub const INTERNAL_ERROR_CVM_CAE_MASTER_QUERY_ERROR: &str = "InternalError.CvmCaeMasterQueryError";
    pub const INTERNAL_ERROR_DISPATCH_COMMON_ERROR: &str = "InternalError.DispatchCommonError";
    pub const INTERNAL_ERROR_GATEWAY_COMMON_ERROR: &str = "InternalError.GatewayCommonError";
    pub const INTERNAL_ERROR_GATEWAY_CONSISTENCY_ERROR: &str = "InternalError.GatewayConsistencyError";
    pub const INTERNAL_ERROR_GATEWAY_CONSUL_ERROR: &str = "InternalError.GatewayConsulError";
    pub const INTERNAL_ERROR_GATEWAY_DB_ERROR: &str = "InternalError.GatewayDbError";
    pub const INTERNAL_ERROR_GROUP_COMMON_ERROR: &str = "InternalError.GroupCommonError";
    pub const INTERNAL_ERROR_GROUP_MASTER_NUKNOWN_ERROR: &str = "InternalError.GroupMasterNuknownError";
    pub const INTERNAL_ERROR_IMAGEREPO_TCR_BIND_ERROR: &str = "InternalError.ImagerepoTcrBindError";
    pub const INTERNAL_ERROR_INSTANCE_COMMON_ERROR: &str = "InternalError.InstanceCommonError";
    pub const INTERNAL_ERROR_KUBERNETES_API_CREATE_NAMESPACES_ERROR: &str =
        "InternalError.KubernetesApiCreateNamespacesError";
    pub const INTERNAL_ERROR_KUBERNETES_API_CREATE_SECRET_ERROR: &str = "InternalError.KubernetesApiCreateSecretError";
    pub const INTERNAL_ERROR_KUBERNETES_CALL_ERROR: &str = "InternalError.KubernetesCallError";
    pub const INTERNAL_ERROR_REMOTE_SERVICE_CALL_ERROR: &str = "InternalError.RemoteServiceCallError";
    pub const INTERNAL_ERROR_RUNTIME_ERROR: &str = "InternalError.RuntimeError";
    pub const INTERNAL_ERROR_SQL_TOO_MANY_IN_ITEM: &str = "InternalError.SqlTooManyInItem";
    pub const INTERNAL_ERROR_TKE_API_FAILED_OPERATION: &str = "InternalError.TkeApiFailedOperation";
    pub const INTERNAL_ERROR_TSF_APM_BUSI_LOG_CFG_APP_RELATION_MASTER_ERROR: &str =
        "InternalError.TsfApmBusiLogCfgAppRelationMasterError";
    pub const INTERNAL_ERROR_TSF_APM_CALL_TSF_MS_FAILED: &str = "InternalError.TsfApmCallTsfMsFailed";
    pub const INTERNAL_ERROR_TSF_APM_COMMON_ERROR: &str = "InternalError.TsfApmCommonError";
    pub const INTERNAL_ERROR_TSF_APM_ES_RESPONSE_STATUS_EXCEPTION: &str =
        "InternalError.TsfApmEsResponseStatusException";
    pub const INTERNAL_ERROR_TSF_APM_INTERNAL_ERROR: &str = "InternalError.TsfApmInternalError";
    pub const INTERNAL_ERROR_TSF_MONITOR_DATE_PARSE_FAILED: &str = "InternalError.TsfMonitorDateParseFailed";
    pub const INTERNAL_ERROR_TSF_MONITOR_INTERNAL_ERROR: &str = "InternalError.TsfMonitorInternalError";
    pub const INTERNAL_ERROR_TSF_MS_ERROR: &str = "InternalError.TsfMsError";
    pub const INTERNAL_ERROR_UNHANDLED_EXCEPTION: &str = "InternalError.UnhandledException";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_APPLICATION_DELETE_FAILED: &str = "InvalidParameter.ApplicationDeleteFailed";
    pub const INVALID_PARAMETER_BAD_REQUEST: &str = "InvalidParameter.BadRequest";
    pub const INVALID_PARAMETER_CONFIG_TEMPLATE_NAME_INVALID: &str = "InvalidParameter.ConfigTemplateNameInvalid";
    pub const INVALID_PARAMETER_CVM_CAE_MASTER_JSON_DECODE_FAIL: &str = "InvalidParameter.CvmCaeMasterJsonDecodeFail";
    pub const INVALID_PARAMETER_CVM_CAE_MASTER_UNKNOWN_INSTANCE_STATUS: &str =
        "InvalidParameter.CvmCaeMasterUnknownInstanceStatus";
    pub const INVALID_PARAMETER_IMAGEREPO_TCR_NAMESPACE_NOT_FOUND: &str =
        "InvalidParameter.ImagerepoTcrNamespaceNotFound";
    pub const INVALID_PARAMETER_KUBERNETES_PARAM_ERROR: &str = "InvalidParameter.KubernetesParamError";
    pub const INVALID_PARAMETER_LANE_INFO_ALREADY_USED: &str = "InvalidParameter.LaneInfoAlreadyUsed";
    pub const INVALID_PARAMETER_LANE_INFO_NAME_ALREADY_USED: &str = "InvalidParameter.LaneInfoNameAlreadyUsed";
    pub const INVALID_PARAMETER_LANE_INFO_NAME_INVALID: &str = "InvalidParameter.LaneInfoNameInvalid";
    pub const INVALID_PARAMETER_LANE_INFO_NAME_NOT_EMPTY: &str = "InvalidParameter.LaneInfoNameNotEmpty";
    pub const INVALID_PARAMETER_LANE_INFO_NAME_TOO_LONG: &str = "InvalidParameter.LaneInfoNameTooLong";
    pub const INVALID_PARAMETER_LANE_INFO_NOT_EXIST: &str = "InvalidParameter.LaneInfoNotExist";
    pub const INVALID_PARAMETER_LANE_INFO_NOT_EXIST_ENTRANCE: &str = "InvalidParameter.LaneInfoNotExistEntrance";
    pub const INVALID_PARAMETER_LANE_INFO_REMARK_TOO_LONG: &str = "InvalidParameter.LaneInfoRemarkTooLong";
    pub const INVALID_PARAMETER_LANE_RULE_INFO_NOT_EXIST: &str = "InvalidParameter.LaneRuleInfoNotExist";
    pub const INVALID_PARAMETER_LANE_RULE_NAME_ALREADY_USED: &str = "InvalidParameter.LaneRuleNameAlreadyUsed";
    pub const INVALID_PARAMETER_LANE_RULE_NAME_INVALID: &str = "InvalidParameter.LaneRuleNameInvalid";
    pub const INVALID_PARAMETER_LANE_RULE_NAME_NOT_EMPTY: &str = "InvalidParameter.LaneRuleNameNotEmpty";
    pub const INVALID_PARAMETER_LANE_RULE_NAME_TOO_LONG: &str = "InvalidParameter.LaneRuleNameTooLong";
    pub const INVALID_PARAMETER_LANE_RULE_NOT_EXIST: &str = "InvalidParameter.LaneRuleNotExist";
    pub const INVALID_PARAMETER_LANE_RULE_REMARK_TOO_LONG: &str = "InvalidParameter.LaneRuleRemarkTooLong";
    pub const INVALID_PARAMETER_LANE_RULE_TAG_NAME_NOT_EMPTY: &str = "InvalidParameter.LaneRuleTagNameNotEmpty";
    pub const INVALID_PARAMETER_LANE_RULE_TAG_NAME_TOO_LONG: &str = "InvalidParameter.LaneRuleTagNameTooLong";
    pub const INVALID_PARAMETER_LANE_RULE_TAG_NOT_EMPTY: &str = "InvalidParameter.LaneRuleTagNotEmpty";
    pub const INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOO_LONG: &str = "InvalidParameter.LaneRuleTagValueTooLong";
    pub const INVALID_PARAMETER_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG: &str =
        "InvalidParameter.LaneRuleTagValueTotalTooLong";
    pub const INVALID_PARAMETER_PACKAGE_IN_USE: &str = "InvalidParameter.PackageInUse";
    pub const INVALID_PARAMETER_PARAM_ERROR: &str = "InvalidParameter.ParamError";
    pub const INVALID_PARAMETER_REPO_PACKAGE_PARAM_ERROR: &str = "InvalidParameter.RepoPackageParamError";
    pub const INVALID_PARAMETER_REPOSITORY_NOT_EMPTY: &str = "InvalidParameter.RepositoryNotEmpty";
    pub const INVALID_PARAMETER_TSF_APM_BUSI_LOG_CFG_APP_PARAM_ERROR: &str =
        "InvalidParameter.TsfApmBusiLogCfgAppParamError";
    pub const INVALID_PARAMETER_TSF_APM_BUSI_LOG_CFG_APP_RELATION_PARAM_ERROR: &str =
        "InvalidParameter.TsfApmBusiLogCfgAppRelationParamError";
    pub const INVALID_PARAMETER_TSF_APM_BUSI_LOG_CFG_CLOUD_PARAM_ERROR: &str =
        "InvalidParameter.TsfApmBusiLogCfgCloudParamError";
    pub const INVALID_PARAMETER_TSF_APM_BUSI_LOG_CFG_ID_PARAM_ERROR: &str =
        "InvalidParameter.TsfApmBusiLogCfgIdParamError";
    pub const INVALID_PARAMETER_TSF_APM_BUSI_LOG_CFG_LIMIT_PARAM_ERROR: &str =
        "InvalidParameter.TsfApmBusiLogCfgLimitParamError";
    pub const INVALID_PARAMETER_TSF_APM_BUSI_LOG_SEARCH_REQUEST_PARAM_ERROR: &str =
        "InvalidParameter.TsfApmBusiLogSearchRequestParamError";
    pub const INVALID_PARAMETER_TSF_APM_STATS_SEARCH_REQUEST_PARAM_ERROR: &str =
        "InvalidParameter.TsfApmStatsSearchRequestParamError";
    pub const INVALID_PARAMETER_TSF_APM_STDOUT_SEARCH_REQUEST_PARAM_ERROR: &str =
        "InvalidParameter.TsfApmStdoutSearchRequestParamError";
    pub const INVALID_PARAMETER_TSF_APM_TRACE_SEARCH_REQUEST_PARAM_ERROR: &str =
        "InvalidParameter.TsfApmTraceSearchRequestParamError";
    pub const INVALID_PARAMETER_TSF_MONITOR_REQUEST_PARAM_ILLEGAL: &str =
        "InvalidParameter.TsfMonitorRequestParamIllegal";
    pub const INVALID_PARAMETER_UPPER_DELETE_LIMIT: &str = "InvalidParameter.UpperDeleteLimit";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_APPLICATION_DESC_LENGTH: &str = "InvalidParameterValue.ApplicationDescLength";
    pub const INVALID_PARAMETER_VALUE_APPLICATION_MICRO_TYPE_INVALID: &str =
        "InvalidParameterValue.ApplicationMicroTypeInvalid";
    pub const INVALID_PARAMETER_VALUE_APPLICATION_NAME_EXIST: &str = "InvalidParameterValue.ApplicationNameExist";
    pub const INVALID_PARAMETER_VALUE_APPLICATION_NAME_LENGTH: &str = "InvalidParameterValue.ApplicationNameLength";
    pub const INVALID_PARAMETER_VALUE_APPLICATION_NAME_NULL: &str = "InvalidParameterValue.ApplicationNameNull";
    pub const INVALID_PARAMETER_VALUE_APPLICATION_NAME_REGX_INVALID: &str =
        "InvalidParameterValue.ApplicationNameRegxInvalid";
    pub const INVALID_PARAMETER_VALUE_APPLICATION_NOT_EXISTS: &str = "InvalidParameterValue.ApplicationNotExists";
    pub const INVALID_PARAMETER_VALUE_APPLICATION_ORDER_TYPE_INVALID: &str =
        "InvalidParameterValue.ApplicationOrderTypeInvalid";
    pub const INVALID_PARAMETER_VALUE_APPLICATION_PAGE_LIMIT_INVALID: &str =
        "InvalidParameterValue.ApplicationPageLimitInvalid";
    pub const INVALID_PARAMETER_VALUE_APPLICATION_TYPE_INVALID: &str = "InvalidParameterValue.ApplicationTypeInvalid";
    pub const INVALID_PARAMETER_VALUE_CLUSTER_CIDR_CONFLICT: &str = "InvalidParameterValue.ClusterCidrConflict";
    pub const INVALID_PARAMETER_VALUE_CLUSTER_NAME_EXIST: &str = "InvalidParameterValue.ClusterNameExist";
    pub const INVALID_PARAMETER_VALUE_CLUSTER_NAME_PREFIX_ILLEGAL_ERROR: &str =
        "InvalidParameterValue.ClusterNamePrefixIllegalError";
    pub const INVALID_PARAMETER_VALUE_CLUSTER_NAME_REGEX_MISMATCH: &str =
        "InvalidParameterValue.ClusterNameRegexMismatch";
    pub const INVALID_PARAMETER_VALUE_CLUSTER_NAME_REQUIRED: &str = "InvalidParameterValue.ClusterNameRequired";
    pub const INVALID_PARAMETER_VALUE_CLUSTER_PAGE_LIMIT_INVALID: &str =
        "InvalidParameterValue.ClusterPageLimitInvalid";
    pub const INVALID_PARAMETER_VALUE_CLUSTER_REGION_INVALID: &str = "InvalidParameterValue.ClusterRegionInvalid";
    pub const INVALID_PARAMETER_VALUE_CLUSTER_TYPE_INVALID: &str = "InvalidParameterValue.ClusterTypeInvalid";
    pub const INVALID_PARAMETER_VALUE_CLUSTER_ZONE_INVALID: &str = "InvalidParameterValue.ClusterZoneInvalid";
    pub const INVALID_PARAMETER_VALUE_CONFIG_ALREADY_RELEASED: &str = "InvalidParameterValue.ConfigAlreadyReleased";
    pub const INVALID_PARAMETER_VALUE_CONFIG_EXISTS: &str = "InvalidParameterValue.ConfigExists";
    pub const INVALID_PARAMETER_VALUE_CONFIG_GROUP_APPLICATION_ID_NOT_MATCH: &str =
        "InvalidParameterValue.ConfigGroupApplicationIdNotMatch";
    pub const INVALID_PARAMETER_VALUE_CONFIG_NAME_INVALID: &str = "InvalidParameterValue.ConfigNameInvalid";
    pub const INVALID_PARAMETER_VALUE_CONFIG_NOT_EXISTS_OR_PERMISSION_DENIED: &str =
        "InvalidParameterValue.ConfigNotExistsOrPermissionDenied";
    pub const INVALID_PARAMETER_VALUE_CONFIG_RELEASE_NOT_EXISTS: &str = "InvalidParameterValue.ConfigReleaseNotExists";
    pub const INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_DESC_TOO_LONG: &str =
        "InvalidParameterValue.ConfigTemplateDescTooLong";
    pub const INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_NAME_INVALID: &str =
        "InvalidParameterValue.ConfigTemplateNameInvalid";
    pub const INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_NAME_TOO_LONG: &str =
        "InvalidParameterValue.ConfigTemplateNameTooLong";
    pub const INVALID_PARAMETER_VALUE_CONFIG_TEMPLATE_TYPE_INVALID: &str =
        "InvalidParameterValue.ConfigTemplateTypeInvalid";
    pub const INVALID_PARAMETER_VALUE_CONFIG_VALUE_FORMAT_INVALID: &str =
        "InvalidParameterValue.ConfigValueFormatInvalid";
    pub const INVALID_PARAMETER_VALUE_CONFIG_VALUE_TOO_LONG: &str = "InvalidParameterValue.ConfigValueTooLong";
    pub const INVALID_PARAMETER_VALUE_CONFIG_VERSION_DESC_INVALID: &str =
        "InvalidParameterValue.ConfigVersionDescInvalid";
    pub const INVALID_PARAMETER_VALUE_CONFIG_VERSION_INVALID: &str = "InvalidParameterValue.ConfigVersionInvalid";
    pub const INVALID_PARAMETER_VALUE_CONTAINER_GROUP_IMAGE_TAG_IS_IN_USE: &str =
        "InvalidParameterValue.ContainerGroupImageTagIsInUse";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_ACCESSTYPE_NULL: &str =
        "InvalidParameterValue.ContainergroupAccesstypeNull";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_APPLICATION_ID_NULL: &str =
        "InvalidParameterValue.ContainergroupApplicationIdNull";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_CPULIMIT_OVER: &str =
        "InvalidParameterValue.ContainergroupCpulimitOver";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_ENV_VALUE_BOTH_SET: &str =
        "InvalidParameterValue.ContainergroupEnvValueBothSet";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_ENV_VALUE_NOT_SET: &str =
        "InvalidParameterValue.ContainergroupEnvValueNotSet";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_GROUPID_NULL: &str =
        "InvalidParameterValue.ContainergroupGroupidNull";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_GROUPNAME_LEGNTH: &str =
        "InvalidParameterValue.ContainergroupGroupnameLegnth";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_GROUPNAME_NULL: &str =
        "InvalidParameterValue.ContainergroupGroupnameNull";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_GROUPNAME_REGEX_MATCH_FALSE: &str =
        "InvalidParameterValue.ContainergroupGroupnameRegexMatchFalse";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_INSTANCE_NUM_INVALID: &str =
        "InvalidParameterValue.ContainergroupInstanceNumInvalid";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_INVALID_CPU_INFO: &str =
        "InvalidParameterValue.ContainergroupInvalidCpuInfo";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_INVALID_MEM_INFO: &str =
        "InvalidParameterValue.ContainergroupInvalidMemInfo";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_LIMIT_VALUE_INVALID: &str =
        "InvalidParameterValue.ContainergroupLimitValueInvalid";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_MEMLIMIT_OVER: &str =
        "InvalidParameterValue.ContainergroupMemlimitOver";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_NODE_PORT_INVALID: &str =
        "InvalidParameterValue.ContainergroupNodePortInvalid";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_PORT_INVALID: &str =
        "InvalidParameterValue.ContainergroupPortInvalid";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_PORT_NULL: &str = "InvalidParameterValue.ContainergroupPortNull";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_PORTS_REPEAT: &str =
        "InvalidParameterValue.ContainergroupPortsRepeat";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_PROTOCOL_INVALID: &str =
        "InvalidParameterValue.ContainergroupProtocolInvalid";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_PROTOCOL_MIX_ERROR: &str =
        "InvalidParameterValue.ContainergroupProtocolMixError";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_PROTOCOL_NULL: &str =
        "InvalidParameterValue.ContainergroupProtocolNull";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_PROTOCOL_PORTS_NULL: &str =
        "InvalidParameterValue.ContainergroupProtocolPortsNull";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_REPONAME_INVALID: &str =
        "InvalidParameterValue.ContainergroupReponameInvalid";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_RESOURCE_AGENT_VALUE_INVALID: &str =
        "InvalidParameterValue.ContainergroupResourceAgentValueInvalid";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_SERVICE_NAME_VALID_ERROR: &str =
        "InvalidParameterValue.ContainergroupServiceNameValidError";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_TARGET_PORTS_REPEAT: &str =
        "InvalidParameterValue.ContainergroupTargetPortsRepeat";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_TARGETPORT_NULL: &str =
        "InvalidParameterValue.ContainergroupTargetportNull";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_UPDATEIVL_INVALID: &str =
        "InvalidParameterValue.ContainergroupUpdateivlInvalid";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_UPDATETYPE_INVALID: &str =
        "InvalidParameterValue.ContainergroupUpdatetypeInvalid";
    pub const INVALID_PARAMETER_VALUE_CONTAINERGROUP_YAML_USER_CONTAINER_NOT_FOUND: &str =
        "InvalidParameterValue.ContainergroupYamlUserContainerNotFound";
    pub const INVALID_PARAMETER_VALUE_CVM_CAE_MASTER_AGENT_BUSY: &str = "InvalidParameterValue.CvmCaeMasterAgentBusy";
    pub const INVALID_PARAMETER_VALUE_CVM_CAE_MASTER_AGENT_NOT_FOUND: &str =
        "InvalidParameterValue.CvmCaeMasterAgentNotFound";
    pub const INVALID_PARAMETER_VALUE_CVM_CAE_MASTER_GROUP_NO_AGENT: &str =
        "InvalidParameterValue.CvmCaeMasterGroupNoAgent";
    pub const INVALID_PARAMETER_VALUE_CVM_CAE_MASTER_TASK_NOT_EXIST: &str =
        "InvalidParameterValue.CvmCaeMasterTaskNotExist";
    pub const INVALID_PARAMETER_VALUE_DEPLOY_GROUP_NOT_EXISTS: &str = "InvalidParameterValue.DeployGroupNotExists";
    pub const INVALID_PARAMETER_VALUE_DUPLICATE_PROGRAM_NAME: &str = "InvalidParameterValue.DuplicateProgramName";
    pub const INVALID_PARAMETER_VALUE_FILE_CONFIG_ALREADY_RELEASED: &str =
        "InvalidParameterValue.FileConfigAlreadyReleased";
    pub const INVALID_PARAMETER_VALUE_FILE_CONFIG_CODE_UNSUPPORTED: &str =
        "InvalidParameterValue.FileConfigCodeUnsupported";
    pub const INVALID_PARAMETER_VALUE_FILE_CONFIG_EXISTS: &str = "InvalidParameterValue.FileConfigExists";
    pub const INVALID_PARAMETER_VALUE_FILE_CONFIG_EXISTS_PATH: &str = "InvalidParameterValue.FileConfigExistsPath";
    pub const INVALID_PARAMETER_VALUE_FILE_CONFIG_EXISTS_PATH_OTHER: &str =
        "InvalidParameterValue.FileConfigExistsPathOther";
    pub const INVALID_PARAMETER_VALUE_FILE_CONFIG_FILE_NAME_INVALID: &str =
        "InvalidParameterValue.FileConfigFileNameInvalid";
    pub const INVALID_PARAMETER_VALUE_FILE_CONFIG_FILE_PATH_INVALID: &str =
        "InvalidParameterValue.FileConfigFilePathInvalid";
    pub const INVALID_PARAMETER_VALUE_FILE_CONFIG_FIXED_FIELD_UNCHANGEABLE: &str =
        "InvalidParameterValue.FileConfigFixedFieldUnchangeable";
    pub const INVALID_PARAMETER_VALUE_FILE_CONFIG_GROUP_APPLICATION_ID_NOT_MATCH: &str =
        "InvalidParameterValue.FileConfigGroupApplicationIdNotMatch";
    pub const INVALID_PARAMETER_VALUE_FILE_CONFIG_NAME_INVALID: &str = "InvalidParameterValue.FileConfigNameInvalid";
    pub const INVALID_PARAMETER_VALUE_FILE_CONFIG_NOT_EXISTS_OR_PERMISSION_DENIED: &str =
        "InvalidParameterValue.FileConfigNotExistsOrPermissionDenied";
    pub const INVALID_PARAMETER_VALUE_FILE_CONFIG_PATH_EXISTS: &str = "InvalidParameterValue.FileConfigPathExists";
    pub const INVALID_PARAMETER_VALUE_FILE_CONFIG_RELEASE_NOT_EXISTS: &str =
        "InvalidParameterValue.FileConfigReleaseNotExists";
    pub const INVALID_PARAMETER_VALUE_FILE_CONFIG_VERSION_DESC_INVALID: &str =
        "InvalidParameterValue.FileConfigVersionDescInvalid";
    pub const INVALID_PARAMETER_VALUE_FILE_CONFIG_VERSION_INVALID: &str =
        "InvalidParameterValue.FileConfigVersionInvalid";
    pub const INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_ERROR: &str = "InvalidParameterValue.GatewayParameterError";
    pub const INVALID_PARAMETER_VALUE_GATEWAY_PARAMETER_INVALID: &str = "InvalidParameterValue.GatewayParameterInvalid";
    pub const INVALID_PARAMETER_VALUE_GLOBAL_NAMESPACE_NAME_EXIST: &str =
        "InvalidParameterValue.GlobalNamespaceNameExist";
    pub const INVALID_PARAMETER_VALUE_GROUP_BATCH_PARAMETER_INVALID: &str =
        "InvalidParameterValue.GroupBatchParameterInvalid";
    pub const INVALID_PARAMETER_VALUE_GROUP_CLUSTER_NAMESPACE_NOT_BOUND: &str =
        "InvalidParameterValue.GroupClusterNamespaceNotBound";
    pub const INVALID_PARAMETER_VALUE_GROUP_CLUSTER_TYPE_MISMATCH: &str =
        "InvalidParameterValue.GroupClusterTypeMismatch";
    pub const INVALID_PARAMETER_VALUE_GROUP_DELETE_CLUSTER_TYPE_MISMATCH: &str =
        "InvalidParameterValue.GroupDeleteClusterTypeMismatch";
    pub const INVALID_PARAMETER_VALUE_GROUP_NAME_EXIST: &str = "InvalidParameterValue.GroupNameExist";
    pub const INVALID_PARAMETER_VALUE_GROUP_NAME_LENGTH: &str = "InvalidParameterValue.GroupNameLength";
    pub const INVALID_PARAMETER_VALUE_GROUP_NAME_REGX_MISMATCH: &str = "InvalidParameterValue.GroupNameRegxMismatch";
    pub const INVALID_PARAMETER_VALUE_GROUP_NOT_EXISTS: &str = "InvalidParameterValue.GroupNotExists";
    pub const INVALID_PARAMETER_VALUE_GROUP_PAGE_LIMIT_INVALID: &str = "InvalidParameterValue.GroupPageLimitInvalid";
    pub const INVALID_PARAMETER_VALUE_GROUP_STATUS_INVALID: &str = "InvalidParameterValue.GroupStatusInvalid";
    pub const INVALID_PARAMETER_VALUE_GROUP_VALID_INSTANCE_NULL: &str = "InvalidParameterValue.GroupValidInstanceNull";
    pub const INVALID_PARAMETER_VALUE_IMAGEREPO_REPO_NAME_NULL: &str = "InvalidParameterValue.ImagerepoRepoNameNull";
    pub const INVALID_PARAMETER_VALUE_IMAGEREPO_REPONAME_INVALID: &str =
        "InvalidParameterValue.ImagerepoReponameInvalid";
    pub const INVALID_PARAMETER_VALUE_IMAGEREPO_TAGNAME_NULL: &str = "InvalidParameterValue.ImagerepoTagnameNull";
    pub const INVALID_PARAMETER_VALUE_INSTANCE_INVALID_IMAGE: &str = "InvalidParameterValue.InstanceInvalidImage";
    pub const INVALID_PARAMETER_VALUE_INVALID_PARAMETER: &str = "InvalidParameterValue.InvalidParameter";
    pub const INVALID_PARAMETER_VALUE_INVALID_PROGRAM_NAME: &str = "InvalidParameterValue.InvalidProgramName";
    pub const INVALID_PARAMETER_VALUE_LANE_GROUP_NOT_EXIST: &str = "InvalidParameterValue.LaneGroupNotExist";
    pub const INVALID_PARAMETER_VALUE_LANE_INFO_ALREADY_USED: &str = "InvalidParameterValue.LaneInfoAlreadyUsed";
    pub const INVALID_PARAMETER_VALUE_LANE_INFO_NAME_ALREADY_USED: &str =
        "InvalidParameterValue.LaneInfoNameAlreadyUsed";
    pub const INVALID_PARAMETER_VALUE_LANE_INFO_NAME_INVALID: &str = "InvalidParameterValue.LaneInfoNameInvalid";
    pub const INVALID_PARAMETER_VALUE_LANE_INFO_NAME_NOT_EMPTY: &str = "InvalidParameterValue.LaneInfoNameNotEmpty";
    pub const INVALID_PARAMETER_VALUE_LANE_INFO_NAME_TOO_LONG: &str = "InvalidParameterValue.LaneInfoNameTooLong";
    pub const INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST: &str = "InvalidParameterValue.LaneInfoNotExist";
    pub const INVALID_PARAMETER_VALUE_LANE_INFO_NOT_EXIST_ENTRANCE: &str =
        "InvalidParameterValue.LaneInfoNotExistEntrance";
    pub const INVALID_PARAMETER_VALUE_LANE_INFO_REMARK_TOO_LONG: &str = "InvalidParameterValue.LaneInfoRemarkTooLong";
    pub const INVALID_PARAMETER_VALUE_LANE_RULE_ENABLED_RULE_DELETE_FAILED: &str =
        "InvalidParameterValue.LaneRuleEnabledRuleDeleteFailed";
    pub const INVALID_PARAMETER_VALUE_LANE_RULE_ID_INVALID: &str = "InvalidParameterValue.LaneRuleIdInvalid";
    pub const INVALID_PARAMETER_VALUE_LANE_RULE_INFO_NOT_EXIST: &str = "InvalidParameterValue.LaneRuleInfoNotExist";
    pub const INVALID_PARAMETER_VALUE_LANE_RULE_NAME_ALREADY_USED: &str =
        "InvalidParameterValue.LaneRuleNameAlreadyUsed";
    pub const INVALID_PARAMETER_VALUE_LANE_RULE_NAME_INVALID: &str = "InvalidParameterValue.LaneRuleNameInvalid";
    pub const INVALID_PARAMETER_VALUE_LANE_RULE_NAME_NOT_EMPTY: &str = "InvalidParameterValue.LaneRuleNameNotEmpty";
    pub const INVALID_PARAMETER_VALUE_LANE_RULE_NAME_TOO_LONG: &str = "InvalidParameterValue.LaneRuleNameTooLong";
    pub const INVALID_PARAMETER_VALUE_LANE_RULE_NOT_EXIST: &str = "InvalidParameterValue.LaneRuleNotExist";
    pub const INVALID_PARAMETER_VALUE_LANE_RULE_REMARK_TOO_LONG: &str = "InvalidParameterValue.LaneRuleRemarkTooLong";
    pub const INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_NOT_EMPTY: &str =
        "InvalidParameterValue.LaneRuleTagNameNotEmpty";
    pub const INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NAME_TOO_LONG: &str =
        "InvalidParameterValue.LaneRuleTagNameTooLong";
    pub const INVALID_PARAMETER_VALUE_LANE_RULE_TAG_NOT_EMPTY: &str = "InvalidParameterValue.LaneRuleTagNotEmpty";
    pub const INVALID_PARAMETER_VALUE_LANE_RULE_TAG_OPERATOR_INVALID: &str =
        "InvalidParameterValue.LaneRuleTagOperatorInvalid";
    pub const INVALID_PARAMETER_VALUE_LANE_RULE_TAG_OPERATOR_NOT_EMPTY: &str =
        "InvalidParameterValue.LaneRuleTagOperatorNotEmpty";
    pub const INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_NOT_EMPTY: &str =
        "InvalidParameterValue.LaneRuleTagValueNotEmpty";
    pub const INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOO_LONG: &str =
        "InvalidParameterValue.LaneRuleTagValueTooLong";
    pub const INVALID_PARAMETER_VALUE_LANE_RULE_TAG_VALUE_TOTAL_TOO_LONG: &str =
        "InvalidParameterValue.LaneRuleTagValueTotalTooLong";
    pub const INVALID_PARAMETER_VALUE_LAST_CONFIG_NOT_EXISTS: &str = "InvalidParameterValue.LastConfigNotExists";
    pub const INVALID_PARAMETER_VALUE_MS_PARAMETER_INVALID: &str = "InvalidParameterValue.MsParameterInvalid";
    pub const INVALID_PARAMETER_VALUE_NAMESPACE_ALREADY_BIND_CLUSTER: &str =
        "InvalidParameterValue.NamespaceAlreadyBindCluster";
    pub const INVALID_PARAMETER_VALUE_NAMESPACE_DESC_INVALID: &str = "InvalidParameterValue.NamespaceDescInvalid";
    pub const INVALID_PARAMETER_VALUE_NAMESPACE_NAME_EXIST: &str = "InvalidParameterValue.NamespaceNameExist";
    pub const INVALID_PARAMETER_VALUE_NAMESPACE_NAME_INVALID: &str = "InvalidParameterValue.NamespaceNameInvalid";
    pub const INVALID_PARAMETER_VALUE_NAMESPACE_NOT_EXISTS: &str = "InvalidParameterValue.NamespaceNotExists";
    pub const INVALID_PARAMETER_VALUE_PROGRAM_ITEM_NOT_EXISTS: &str = "InvalidParameterValue.ProgramItemNotExists";
    pub const INVALID_PARAMETER_VALUE_RELEASED_CONFIG_CAN_NOT_BE_DELETED: &str =
        "InvalidParameterValue.ReleasedConfigCanNotBeDeleted";
    pub const INVALID_PARAMETER_VALUE_RELEASED_FILE_CONFIG_CAN_NOT_BE_DELETED: &str =
        "InvalidParameterValue.ReleasedFileConfigCanNotBeDeleted";
    pub const INVALID_PARAMETER_VALUE_RESOURCE_NOT_EXISTS: &str = "InvalidParameterValue.ResourceNotExists";
    pub const INVALID_PARAMETER_VALUE_RESOURCE_PERMISSION_DENIED: &str =
        "InvalidParameterValue.ResourcePermissionDenied";
    pub const INVALID_PARAMETER_VALUE_RESOURCE_TYPE_ERROR: &str = "InvalidParameterValue.ResourceTypeError";
    pub const INVALID_PARAMETER_VALUE_SERVICE_DESC_LENGTH: &str = "InvalidParameterValue.ServiceDescLength";
    pub const INVALID_PARAMETER_VALUE_SERVICE_NAME_REPEATED: &str = "InvalidParameterValue.ServiceNameRepeated";
    pub const INVALID_PARAMETER_VALUE_SERVICE_NOT_EXISTS_OR_PERMISSION_DENIED: &str =
        "InvalidParameterValue.ServiceNotExistsOrPermissionDenied";
    pub const INVALID_PARAMETER_VALUE_TSF_APM_BUSI_LOG_SEARCH_PARSE_RSP_DATE_FORMAT_ERROR: &str =
        "InvalidParameterValue.TsfApmBusiLogSearchParseRspDateFormatError";
    pub const INVALID_PARAMETER_VALUE_VOLUME_NAME_VALID_ERROR: &str = "InvalidParameterValue.VolumeNameValidError";
    pub const INVALID_PARAMETER_VALUE_WRONG_DONT_START_VALUE: &str = "InvalidParameterValue.WrongDontStartValue";
    pub const LIMIT_EXCEEDED_ERR_NAMESPACE_MAX_LIMIT: &str = "LimitExceeded.ErrNamespaceMaxLimit";
    pub const LIMIT_EXCEEDED_ERR_REPO_MAX_LIMIT: &str = "LimitExceeded.ErrRepoMaxLimit";
    pub const LIMIT_EXCEEDED_TKE_CLUSTER_NUMBER_EXCEED_LIMIT: &str = "LimitExceeded.TkeClusterNumberExceedLimit";
    pub const MISSING_PARAMETER_APPLICATION_ID_NULL: &str = "MissingParameter.ApplicationIdNull";
    pub const MISSING_PARAMETER_APPLICATION_ID_REQUIRED: &str = "MissingParameter.ApplicationIdRequired";
    pub const MISSING_PARAMETER_APPLICATION_TYPE_NULL: &str = "MissingParameter.ApplicationTypeNull";
    pub const MISSING_PARAMETER_CLUSTER_ID_REQUIRED: &str = "MissingParameter.ClusterIdRequired";
    pub const MISSING_PARAMETER_CLUSTER_SUBNET_REQUIRED: &str = "MissingParameter.ClusterSubnetRequired";
    pub const MISSING_PARAMETER_CONFIG_ID_REQUIRED: &str = "MissingParameter.ConfigIdRequired";
    pub const MISSING_PARAMETER_CONFIG_NAME_REQUIRED: &str = "MissingParameter.ConfigNameRequired";
    pub const MISSING_PARAMETER_CONFIG_RELEASE_ID_REQUIRED: &str = "MissingParameter.ConfigReleaseIdRequired";
    pub const MISSING_PARAMETER_CONFIG_TEMPLATE_ID_REQUIRED: &str = "MissingParameter.ConfigTemplateIdRequired";
    pub const MISSING_PARAMETER_CONFIG_TEMPLATE_NAME_REQUIRED: &str = "MissingParameter.ConfigTemplateNameRequired";
    pub const MISSING_PARAMETER_CONFIG_TEMPLATE_TYPE_REQUIRED: &str = "MissingParameter.ConfigTemplateTypeRequired";
    pub const MISSING_PARAMETER_CONFIG_TYPE_REQUIRED: &str = "MissingParameter.ConfigTypeRequired";
    pub const MISSING_PARAMETER_CONFIG_VALUE_REQUIRED: &str = "MissingParameter.ConfigValueRequired";
    pub const MISSING_PARAMETER_CONFIG_VERSION_REQUIRED: &str = "MissingParameter.ConfigVersionRequired";
    pub const MISSING_PARAMETER_FILE_CONFIG_FILE_VALUE_REQUIRED: &str = "MissingParameter.FileConfigFileValueRequired";
    pub const MISSING_PARAMETER_GATEWAY_PARAMETER_REQUIRED: &str = "MissingParameter.GatewayParameterRequired";
    pub const MISSING_PARAMETER_GROUP_APPLICATION_NULL: &str = "MissingParameter.GroupApplicationNull";
    pub const MISSING_PARAMETER_GROUP_EXPAND_SERVERID_NULL: &str = "MissingParameter.GroupExpandServeridNull";
    pub const MISSING_PARAMETER_GROUP_ID_NULL: &str = "MissingParameter.GroupIdNull";
    pub const MISSING_PARAMETER_GROUP_ID_REQUIRED: &str = "MissingParameter.GroupIdRequired";
    pub const MISSING_PARAMETER_GROUP_NAMESPACE_NULL: &str = "MissingParameter.GroupNamespaceNull";
    pub const MISSING_PARAMETER_GROUP_SHIRK_SERVERID_NULL: &str = "MissingParameter.GroupShirkServeridNull";
    pub const MISSING_PARAMETER_INSTANCE_IMPORT_MODE_NULL: &str = "MissingParameter.InstanceImportModeNull";
    pub const MISSING_PARAMETER_NAMESPACE_ID_REQUIRED: &str = "MissingParameter.NamespaceIdRequired";
    pub const MISSING_PARAMETER_NAMESPACE_NAME_REQUIRED: &str = "MissingParameter.NamespaceNameRequired";
    pub const MISSING_PARAMETER_REQUIRED_PARAMETER_MISSING: &str = "MissingParameter.RequiredParameterMissing";
    pub const MISSING_PARAMETER_SERVICE_ID_REQUIRED: &str = "MissingParameter.ServiceIdRequired";
    pub const MISSING_PARAMETER_SYSTEM_PARAMETER_REQUIRED: &str = "MissingParameter.SystemParameterRequired";
    pub const RESOURCE_IN_USE_APPLICATION_CANNOT_DELETE: &str = "ResourceInUse.ApplicationCannotDelete";
    pub const RESOURCE_IN_USE_CVMCAE_MASTER_CANNOT_DELETE: &str = "ResourceInUse.CvmcaeMasterCannotDelete";
    pub const RESOURCE_IN_USE_DEFAULT_NAMEPSACE_CANNOT_BE_DELETED: &str =
        "ResourceInUse.DefaultNamepsaceCannotBeDeleted";
    pub const RESOURCE_IN_USE_GROUP_CANNOT_DELETE: &str = "ResourceInUse.GroupCannotDelete";
    pub const RESOURCE_IN_USE_GROUP_EXISTS: &str = "ResourceInUse.GroupExists";
    pub const RESOURCE_IN_USE_INSTANCE_EXISTS: &str = "ResourceInUse.InstanceExists";
    pub const RESOURCE_IN_USE_INSTANCE_HAS_BEEN_USED: &str = "ResourceInUse.InstanceHasBeenUsed";
    pub const RESOURCE_IN_USE_NAMESPACE_CANNOT_DELETE: &str = "ResourceInUse.NamespaceCannotDelete";
    pub const RESOURCE_IN_USE_NON_DEFAULT_NAMESPACE_EXISTS: &str = "ResourceInUse.NonDefaultNamespaceExists";
    pub const RESOURCE_IN_USE_OBJECT_EXIST: &str = "ResourceInUse.ObjectExist";
    pub const RESOURCE_IN_USE_RATELIMIT_RULE_EXIST_ERROR: &str = "ResourceInUse.RatelimitRuleExistError";
    pub const RESOURCE_IN_USE_RESOURCE_POOL_EXISTS: &str = "ResourceInUse.ResourcePoolExists";
    pub const RESOURCE_INSUFFICIENT_PACKAGE_SPACE_FULL: &str = "ResourceInsufficient.PackageSpaceFull";
    pub const RESOURCE_NOT_FOUND_APPLICATION_NOT_EXIST: &str = "ResourceNotFound.ApplicationNotExist";
    pub const RESOURCE_NOT_FOUND_APPLICATION_PROJECT_NOT_MATCH: &str = "ResourceNotFound.ApplicationProjectNotMatch";
    pub const RESOURCE_NOT_FOUND_CLUSTER_NOT_EXIST: &str = "ResourceNotFound.ClusterNotExist";
    pub const RESOURCE_NOT_FOUND_CLUSTER_VPC_NOT_EXIST: &str = "ResourceNotFound.ClusterVpcNotExist";
    pub const RESOURCE_NOT_FOUND_CONTAINERGROUP_CLUSTER_NOTFOUND: &str =
        "ResourceNotFound.ContainergroupClusterNotfound";
    pub const RESOURCE_NOT_FOUND_CONTAINERGROUP_GROUP_NAMESPACE_CLUSTER_NOT_FOUND: &str =
        "ResourceNotFound.ContainergroupGroupNamespaceClusterNotFound";
    pub const RESOURCE_NOT_FOUND_CONTAINERGROUP_GROUP_NOT_FOUND: &str = "ResourceNotFound.ContainergroupGroupNotFound";
    pub const RESOURCE_NOT_FOUND_CVMCAE_MASTER_RESOURCE_NOT_FOUND: &str =
        "ResourceNotFound.CvmcaeMasterResourceNotFound";
    pub const RESOURCE_NOT_FOUND_ERR_NO_REPO: &str = "ResourceNotFound.ErrNoRepo";
    pub const RESOURCE_NOT_FOUND_ERR_NO_USER: &str = "ResourceNotFound.ErrNoUser";
    pub const RESOURCE_NOT_FOUND_GROUP_APPLICATION_NOT_EXIST: &str = "ResourceNotFound.GroupApplicationNotExist";
    pub const RESOURCE_NOT_FOUND_GROUP_NAMESPACE_NOT_EXIST: &str = "ResourceNotFound.GroupNamespaceNotExist";
    pub const RESOURCE_NOT_FOUND_GROUP_NOT_EXIST: &str = "ResourceNotFound.GroupNotExist";
    pub const RESOURCE_NOT_FOUND_INSTANCE_NOT_EXIST: &str = "ResourceNotFound.InstanceNotExist";
    pub const RESOURCE_NOT_FOUND_INTERFACE_NOT_FOUND: &str = "ResourceNotFound.InterfaceNotFound";
    pub const RESOURCE_NOT_FOUND_LICENSE_SERVER_NOT_FOUND: &str = "ResourceNotFound.LicenseServerNotFound";
    pub const RESOURCE_NOT_FOUND_MICROSERVICE_OFFLINE: &str = "ResourceNotFound.MicroserviceOffline";
    pub const RESOURCE_NOT_FOUND_NAMESPACE_NOT_EXIST: &str = "ResourceNotFound.NamespaceNotExist";
    pub const RESOURCE_NOT_FOUND_OBJECT_NO_EXIST: &str = "ResourceNotFound.ObjectNoExist";
    pub const RESOURCE_NOT_FOUND_SERVICE_NOT_EXIST: &str = "ResourceNotFound.ServiceNotExist";
    pub const RESOURCE_NOT_FOUND_TKE_CLUSTER_NOT_EXISTS: &str = "ResourceNotFound.TkeClusterNotExists";
    pub const UNAUTHORIZED_OPERATION_CAM_GENERAL_ERROR: &str = "UnauthorizedOperation.CamGeneralError";
    pub const UNAUTHORIZED_OPERATION_CAM_TSF_ROLE_NOT_EXIST: &str = "UnauthorizedOperation.CamTsfRoleNotExist";
    pub const UNAUTHORIZED_OPERATION_LICENSE_INACTIVE: &str = "UnauthorizedOperation.LicenseInactive";
    pub const UNAUTHORIZED_OPERATION_LICENSE_UNAUTHORIZED: &str = "UnauthorizedOperation.LicenseUnauthorized";
    pub const UNAUTHORIZED_OPERATION_NO_LICENSE: &str = "UnauthorizedOperation.NoLicense";
    pub const UNAUTHORIZED_OPERATION_NO_PRIVILEGE: &str = "UnauthorizedOperation.NoPrivilege";
    pub const UNSUPPORTED_OPERATION_GATEWAY_GROUP_NOT_EXISTS: &str = "UnsupportedOperation.GatewayGroupNotExists";
    pub const UNSUPPORTED_OPERATION_GATEWAY_PATH_REWRITE_NOT_EXISTS: &str =
        "UnsupportedOperation.GatewayPathRewriteNotExists";
    pub const UNSUPPORTED_OPERATION_GATEWAY_TOO_MANY_REQUEST_PARAMETER: &str =
        "UnsupportedOperation.GatewayTooManyRequestParameter";
    pub const UNSUPPORTED_OPERATION_UNSUPPORT_ACTION: &str = "UnsupportedOperation.UnsupportAction";
}

#[cfg(feature = "reflect")]
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
