//! `webplus` 2019-03-20.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("ap-northeast-1", "webplus.aliyuncs.com"),
        ("ap-south-1", "webplus.aliyuncs.com"),
        ("ap-southeast-1", "webplus.aliyuncs.com"),
        ("ap-southeast-2", "webplus.aliyuncs.com"),
        ("ap-southeast-3", "webplus.aliyuncs.com"),
        ("ap-southeast-5", "webplus.aliyuncs.com"),
        ("cn-beijing", "webplus.cn-hangzhou.aliyuncs.com"),
        ("cn-chengdu", "webplus.aliyuncs.com"),
        ("cn-hangzhou", "webplus.cn-hangzhou.aliyuncs.com"),
        ("cn-hangzhou-finance", "webplus.aliyuncs.com"),
        ("cn-hongkong", "webplus-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-huhehaote", "webplus.aliyuncs.com"),
        ("cn-north-2-gov-1", "webplus.aliyuncs.com"),
        ("cn-qingdao", "webplus.aliyuncs.com"),
        ("cn-shanghai", "webplus.cn-hangzhou.aliyuncs.com"),
        ("cn-shanghai-finance-1", "webplus.aliyuncs.com"),
        ("cn-shenzhen", "webplus.cn-hangzhou.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "webplus.aliyuncs.com"),
        ("cn-zhangjiakou", "webplus.cn-hangzhou.aliyuncs.com"),
        ("eu-central-1", "webplus.aliyuncs.com"),
        ("eu-west-1", "webplus.aliyuncs.com"),
        ("me-east-1", "webplus.aliyuncs.com"),
        ("us-east-1", "webplus.aliyuncs.com"),
        ("us-west-1", "webplus.aliyuncs.com"),
    ],
    vpc: &[
        ("ap-south-1", "webplus-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-2", "webplus-vpc.ap-southeast-2.aliyuncs.com"),
        ("cn-beijing", "webplus-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "webplus-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "webplus-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "webplus-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "webplus-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "webplus-vpc.cn-zhangjiakou.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "webplus", version: "2019-03-20", code: "webplus", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortChange {
    pub region_id: Option<String>,
    pub change_id: Option<String>,
}
operation! { AbortChange() "AbortChange" -> AbortChangeOutput {
    0 "RegionId" region_id: String, 1 "ChangeId" change_id: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/pop/v1/wam/change/abort", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortChangeOutput {
    pub code: Option<String>,
    pub env_change: Option<AbortChangeEnvChange>,
    pub message: Option<String>,
}
model! { AbortChangeOutput {
    0 "Code" code, 1 "EnvChange" env_change, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortChangeEnvChange {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub start_time: Option<String>,
}
model! { AbortChangeEnvChange {
    0 "ChangeId" change_id, 1 "EnvId" env_id, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppEnv {
    pub region_id: Option<String>,
    pub app_id: Option<String>,
    pub dry_run: Option<bool>,
    pub env_description: Option<String>,
    pub env_name: Option<String>,
    pub extra_properties: Option<String>,
    pub option_settings: Option<String>,
    pub pkg_version_id: Option<String>,
    pub profile_name: Option<String>,
    pub source_env_id: Option<String>,
    pub stack_id: Option<String>,
    pub template_id: Option<String>,
}
operation! { CreateAppEnv() "CreateAppEnv" -> CreateAppEnvOutput {
    0 "RegionId" region_id: String, 1 "AppId" app_id: String, 2 "DryRun" dry_run: bool,
    3 "EnvDescription" env_description: String, 4 "EnvName" env_name: String,
    5 "ExtraProperties" extra_properties: String, 6 "OptionSettings" option_settings: String,
    7 "PkgVersionId" pkg_version_id: String, 8 "ProfileName" profile_name: String,
    9 "SourceEnvId" source_env_id: String, 10 "StackId" stack_id: String, 11 "TemplateId" template_id: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None }
] { path: "/pop/v1/wam/appEnv", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppEnvOutput {
    pub code: Option<String>,
    pub env_change_detail: Option<CreateAppEnvEnvChangeDetail>,
    pub message: Option<String>,
}
model! { CreateAppEnvOutput {
    0 "Code" code, 1 "EnvChangeDetail" env_change_detail, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppEnvEnvChangeDetail {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub operations: Option<CreateAppEnvOperations>,
    pub start_time: Option<String>,
}
model! { CreateAppEnvEnvChangeDetail {
    0 "ChangeId" change_id, 1 "EnvId" env_id, 2 "Operations" operations, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppEnvOperations {
    pub operation: Option<Vec<CreateAppEnvOperation>>,
}
model! { CreateAppEnvOperations {
    0 "Operation" operation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppEnvOperation {
    pub operation_description: Option<String>,
    pub operation_type: Option<String>,
}
model! { CreateAppEnvOperation {
    0 "OperationDescription" operation_description, 1 "OperationType" operation_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplication {
    pub region_id: Option<String>,
    pub app_description: Option<String>,
    pub app_name: Option<String>,
    pub category_name: Option<String>,
    pub using_shared_storage: Option<bool>,
}
operation! { CreateApplication() "CreateApplication" -> CreateApplicationOutput {
    0 "RegionId" region_id: String, 1 "AppDescription" app_description: String, 2 "AppName" app_name: String,
    3 "CategoryName" category_name: String, 4 "UsingSharedStorage" using_shared_storage: bool
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/pop/v1/wam/application", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationOutput {
    pub application: Option<CreateApplicationApplication>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { CreateApplicationOutput {
    0 "Application" application, 1 "Code" code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationApplication {
    pub app_description: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub category_name: Option<String>,
    pub create_time: Option<i64>,
    pub create_username: Option<String>,
    pub update_time: Option<i64>,
    pub update_username: Option<String>,
    pub using_shared_storage: Option<bool>,
}
model! { CreateApplicationApplication {
    0 "AppDescription" app_description, 1 "AppId" app_id, 2 "AppName" app_name, 3 "CategoryName" category_name,
    4 "CreateTime" create_time, 5 "CreateUsername" create_username, 6 "UpdateTime" update_time,
    7 "UpdateUsername" update_username, 8 "UsingSharedStorage" using_shared_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigTemplate {
    pub region_id: Option<String>,
    pub app_id: Option<String>,
    pub option_settings: Option<String>,
    pub pkg_version_id: Option<String>,
    pub profile_name: Option<String>,
    pub source_env_id: Option<String>,
    pub source_template_id: Option<String>,
    pub stack_id: Option<String>,
    pub template_description: Option<String>,
    pub template_name: Option<String>,
}
operation! { CreateConfigTemplate() "CreateConfigTemplate" -> CreateConfigTemplateOutput {
    0 "RegionId" region_id: String, 1 "AppId" app_id: String, 2 "OptionSettings" option_settings: String,
    3 "PkgVersionId" pkg_version_id: String, 4 "ProfileName" profile_name: String,
    5 "SourceEnvId" source_env_id: String, 6 "SourceTemplateId" source_template_id: String,
    7 "StackId" stack_id: String, 8 "TemplateDescription" template_description: String,
    9 "TemplateName" template_name: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None }
] { path: "/pop/v1/wam/configTemplate", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigTemplateOutput {
    pub code: Option<String>,
    pub config_template: Option<CreateConfigTemplateConfigTemplate>,
    pub message: Option<String>,
}
model! { CreateConfigTemplateOutput {
    0 "Code" code, 1 "ConfigTemplate" config_template, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigTemplateConfigTemplate {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub create_time: Option<i64>,
    pub pkg_version_id: Option<String>,
    pub pkg_version_label: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub template_description: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub template_type: Option<String>,
    pub update_time: Option<i64>,
}
model! { CreateConfigTemplateConfigTemplate {
    0 "AppId" app_id, 1 "AppName" app_name, 2 "CreateTime" create_time, 3 "PkgVersionId" pkg_version_id,
    4 "PkgVersionLabel" pkg_version_label, 5 "StackId" stack_id, 6 "StackName" stack_name,
    7 "TemplateDescription" template_description, 8 "TemplateId" template_id, 9 "TemplateName" template_name,
    10 "TemplateType" template_type, 11 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrder {
    pub region_id: Option<String>,
    pub product_name: Option<String>,
}
operation! { CreateOrder() "CreateOrder" -> CreateOrderOutput {
    0 "RegionId" region_id: String, 1 "ProductName" product_name: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/pop/v1/paas/createOrder", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub order_detail: Option<CreateOrderOrderDetail>,
}
model! { CreateOrderOutput {
    0 "Code" code, 1 "Message" message, 2 "OrderDetail" order_detail
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderOrderDetail {
    pub code: Option<String>,
    pub data: Option<String>,
    pub message: Option<String>,
    pub request_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreateOrderOrderDetail {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "RequestId" request_id, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePkgVersion {
    pub region_id: Option<String>,
    pub app_id: Option<String>,
    pub package_source: Option<String>,
    pub pkg_version_description: Option<String>,
    pub pkg_version_label: Option<String>,
}
operation! { CreatePkgVersion() "CreatePkgVersion" -> CreatePkgVersionOutput {
    0 "RegionId" region_id: String, 1 "AppId" app_id: String, 2 "PackageSource" package_source: String,
    3 "PkgVersionDescription" pkg_version_description: String, 4 "PkgVersionLabel" pkg_version_label: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/pop/v1/wam/pkgVersion", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePkgVersionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub pkg_version: Option<CreatePkgVersionPkgVersion>,
}
model! { CreatePkgVersionOutput {
    0 "Code" code, 1 "Message" message, 2 "PkgVersion" pkg_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePkgVersionPkgVersion {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub create_time: Option<i64>,
    pub package_source: Option<String>,
    pub pkg_version_description: Option<String>,
    pub pkg_version_id: Option<String>,
    pub pkg_version_label: Option<String>,
    pub update_time: Option<i64>,
}
model! { CreatePkgVersionPkgVersion {
    0 "AppId" app_id, 1 "AppName" app_name, 2 "CreateTime" create_time, 3 "PackageSource" package_source,
    4 "PkgVersionDescription" pkg_version_description, 5 "PkgVersionId" pkg_version_id,
    6 "PkgVersionLabel" pkg_version_label, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorage {
    pub region_id: Option<String>,
}
operation! { CreateStorage() "CreateStorage" -> CreateStorageOutput {
    0 "RegionId" region_id: String
} { path: "/pop/v1/wam/storage", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub storage: Option<CreateStorageStorage>,
}
model! { CreateStorageOutput {
    0 "Code" code, 1 "Message" message, 2 "Storage" storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageStorage {
    pub bucket_name: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { CreateStorageStorage {
    0 "BucketName" bucket_name, 1 "CreateTime" create_time, 2 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppEnv {
    pub env_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteAppEnv(env_id: String) "DeleteAppEnv" -> DeleteAppEnvOutput {
    0 "EnvId" env_id, 1 "RegionId" region_id: String
} { method: "DELETE", path: "/pop/v1/wam/appEnv", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppEnvOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteAppEnvOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplication {
    pub app_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteApplication(app_id: String) "DeleteApplication" -> DeleteApplicationOutput {
    0 "AppId" app_id, 1 "RegionId" region_id: String
} { method: "DELETE", path: "/pop/v1/wam/application", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteApplicationOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChange {
    pub change_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteChange(change_id: String) "DeleteChange" -> DeleteChangeOutput {
    0 "ChangeId" change_id, 1 "RegionId" region_id: String
} { method: "DELETE", path: "/pop/v1/wam/change", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChangeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteChangeOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigTemplate {
    pub region_id: Option<String>,
    pub template_id: String,
}
operation! { DeleteConfigTemplate(template_id: String) "DeleteConfigTemplate" -> DeleteConfigTemplateOutput {
    0 "RegionId" region_id: String, 1 "TemplateId" template_id
} { method: "DELETE", path: "/pop/v1/wam/configTemplate", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigTemplateOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteConfigTemplateOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePkgVersion {
    pub pkg_version_id: String,
    pub region_id: Option<String>,
}
operation! { DeletePkgVersion(pkg_version_id: String) "DeletePkgVersion" -> DeletePkgVersionOutput {
    0 "PkgVersionId" pkg_version_id, 1 "RegionId" region_id: String
} { method: "DELETE", path: "/pop/v1/wam/pkgVersion", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePkgVersionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeletePkgVersionOutput {
    0 "Code" code, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployAppEnv {
    pub region_id: Option<String>,
    pub batch_interval: Option<i64>,
    pub batch_percent: Option<i64>,
    pub batch_size: Option<i64>,
    pub env_id: Option<String>,
    pub pause_between_batches: Option<bool>,
    pub pkg_version_id: Option<String>,
}
operation! { DeployAppEnv() "DeployAppEnv" -> DeployAppEnvOutput {
    0 "RegionId" region_id: String, 1 "BatchInterval" batch_interval: i64, 2 "BatchPercent" batch_percent: i64,
    3 "BatchSize" batch_size: i64, 4 "EnvId" env_id: String, 5 "PauseBetweenBatches" pause_between_batches: bool,
    6 "PkgVersionId" pkg_version_id: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None }
] { path: "/pop/v1/wam/appEnv/deploy", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployAppEnvOutput {
    pub code: Option<String>,
    pub env_change: Option<DeployAppEnvEnvChange>,
    pub message: Option<String>,
}
model! { DeployAppEnvOutput {
    0 "Code" code, 1 "EnvChange" env_change, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployAppEnvEnvChange {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub start_time: Option<String>,
}
model! { DeployAppEnvEnvChange {
    0 "ChangeId" change_id, 1 "EnvId" env_id, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvInstanceHealth {
    pub env_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeAppEnvInstanceHealth(env_id: String)
    "DescribeAppEnvInstanceHealth" -> DescribeAppEnvInstanceHealthOutput {
    0 "EnvId" env_id, 1 "RegionId" region_id: String
} { method: "GET", path: "/pop/v1/wam/appEnv/instanceHealth", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvInstanceHealthOutput {
    pub code: Option<String>,
    pub env_instance_health: Option<DescribeAppEnvInstanceHealthEnvInstanceHealth>,
    pub message: Option<String>,
}
model! { DescribeAppEnvInstanceHealthOutput {
    0 "Code" code, 1 "EnvInstanceHealth" env_instance_health, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvInstanceHealthEnvInstanceHealth {
    pub enable_health_check: Option<bool>,
    pub env_id: Option<String>,
    pub env_name: Option<String>,
    pub instance_health_list: Option<DescribeAppEnvInstanceHealthInstanceHealthList>,
}
model! { DescribeAppEnvInstanceHealthEnvInstanceHealth {
    0 "EnableHealthCheck" enable_health_check, 1 "EnvId" env_id, 2 "EnvName" env_name,
    3 "InstanceHealthList" instance_health_list
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvInstanceHealthInstanceHealthList {
    pub instance_health: Option<Vec<DescribeAppEnvInstanceHealthInstanceHealth>>,
}
model! { DescribeAppEnvInstanceHealthInstanceHealthList {
    0 "InstanceHealth" instance_health
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvInstanceHealthInstanceHealth {
    pub agent_status: Option<String>,
    pub app_status: Option<String>,
    pub disconnected_time: Option<String>,
    pub instance_id: Option<String>,
}
model! { DescribeAppEnvInstanceHealthInstanceHealth {
    0 "AgentStatus" agent_status, 1 "AppStatus" app_status, 2 "DisconnectedTime" disconnected_time,
    3 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvStatus {
    pub env_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeAppEnvStatus(env_id: String) "DescribeAppEnvStatus" -> DescribeAppEnvStatusOutput {
    0 "EnvId" env_id, 1 "RegionId" region_id: String
} { method: "GET", path: "/pop/v1/wam/appEnv/status", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvStatusOutput {
    pub code: Option<String>,
    pub env_status: Option<DescribeAppEnvStatusEnvStatus>,
    pub message: Option<String>,
}
model! { DescribeAppEnvStatusOutput {
    0 "Code" code, 1 "EnvStatus" env_status, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvStatusEnvStatus {
    pub aborting_change: Option<bool>,
    pub applying_change: Option<bool>,
    pub change_banner: Option<String>,
    pub env_id: Option<String>,
    pub env_name: Option<String>,
    pub env_status: Option<String>,
    pub instance_agent_status: Option<DescribeAppEnvStatusInstanceAgentStatus>,
    pub instance_app_status: Option<DescribeAppEnvStatusInstanceAppStatus>,
    pub last_env_status: Option<String>,
    pub latest_change_id: Option<String>,
}
model! { DescribeAppEnvStatusEnvStatus {
    0 "AbortingChange" aborting_change, 1 "ApplyingChange" applying_change, 2 "ChangeBanner" change_banner,
    3 "EnvId" env_id, 4 "EnvName" env_name, 5 "EnvStatus" env_status, 6 "InstanceAgentStatus" instance_agent_status,
    7 "InstanceAppStatus" instance_app_status, 8 "LastEnvStatus" last_env_status, 9 "LatestChangeId" latest_change_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvStatusInstanceAgentStatus {
    pub connected_instances: Option<i64>,
    pub disconnected_instances: Option<i64>,
}
model! { DescribeAppEnvStatusInstanceAgentStatus {
    0 "ConnectedInstances" connected_instances, 1 "DisconnectedInstances" disconnected_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvStatusInstanceAppStatus {
    pub healthy_instances: Option<i64>,
    pub stopped_instances: Option<i64>,
    pub unhealthy_instances: Option<i64>,
    pub unknown_instances: Option<i64>,
}
model! { DescribeAppEnvStatusInstanceAppStatus {
    0 "HealthyInstances" healthy_instances, 1 "StoppedInstances" stopped_instances,
    2 "UnhealthyInstances" unhealthy_instances, 3 "UnknownInstances" unknown_instances
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvs {
    pub app_id: Option<String>,
    pub env_id: Option<String>,
    pub env_name: Option<String>,
    pub env_search: Option<String>,
    pub include_terminated: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub recent_updated: Option<bool>,
    pub region_id: Option<String>,
    pub stack_search: Option<String>,
}
operation! { DescribeAppEnvs() "DescribeAppEnvs" -> DescribeAppEnvsOutput {
    0 "AppId" app_id: String, 1 "EnvId" env_id: String, 2 "EnvName" env_name: String, 3 "EnvSearch" env_search: String,
    4 "IncludeTerminated" include_terminated: bool, 5 "PageNumber" page_number: i64, 6 "PageSize" page_size: i64,
    7 "RecentUpdated" recent_updated: bool, 8 "RegionId" region_id: String, 9 "StackSearch" stack_search: String
} { method: "GET", path: "/pop/v1/wam/appEnv", } }
paged! { DescribeAppEnvs: DescribeAppEnvsAppEnv =
    Number "PageNumber", "AppEnvs.AppEnv" app_envs.app_env, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvsOutput {
    pub app_envs: Option<DescribeAppEnvsAppEnvs>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeAppEnvsOutput {
    0 "AppEnvs" app_envs, 1 "Code" code, 2 "Message" message, 3 "PageNumber" page_number, 4 "PageSize" page_size,
    5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvsAppEnvs {
    pub app_env: Option<Vec<DescribeAppEnvsAppEnv>>,
}
model! { DescribeAppEnvsAppEnvs {
    0 "AppEnv" app_env
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvsAppEnv {
    pub aborting_change: Option<bool>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub applying_change: Option<bool>,
    pub category_name: Option<String>,
    pub change_banner: Option<String>,
    pub create_time: Option<i64>,
    pub create_username: Option<String>,
    pub data_root: Option<String>,
    pub env_description: Option<String>,
    pub env_id: Option<String>,
    pub env_name: Option<String>,
    pub env_status: Option<String>,
    pub env_type: Option<String>,
    pub last_env_status: Option<String>,
    pub latest_change_id: Option<String>,
    pub log_base: Option<String>,
    pub pkg_version_id: Option<String>,
    pub pkg_version_label: Option<String>,
    pub pkg_version_storage_key: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub storage_base: Option<String>,
    pub total_instances: Option<i64>,
    pub update_time: Option<i64>,
    pub update_username: Option<String>,
    pub using_shared_storage: Option<bool>,
}
model! { DescribeAppEnvsAppEnv {
    0 "AbortingChange" aborting_change, 1 "AppId" app_id, 2 "AppName" app_name, 3 "ApplyingChange" applying_change,
    4 "CategoryName" category_name, 5 "ChangeBanner" change_banner, 6 "CreateTime" create_time,
    7 "CreateUsername" create_username, 8 "DataRoot" data_root, 9 "EnvDescription" env_description, 10 "EnvId" env_id,
    11 "EnvName" env_name, 12 "EnvStatus" env_status, 13 "EnvType" env_type, 14 "LastEnvStatus" last_env_status,
    15 "LatestChangeId" latest_change_id, 16 "LogBase" log_base, 17 "PkgVersionId" pkg_version_id,
    18 "PkgVersionLabel" pkg_version_label, 19 "PkgVersionStorageKey" pkg_version_storage_key, 20 "StackId" stack_id,
    21 "StackName" stack_name, 22 "StorageBase" storage_base, 23 "TotalInstances" total_instances,
    24 "UpdateTime" update_time, 25 "UpdateUsername" update_username, 26 "UsingSharedStorage" using_shared_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplications {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_search: Option<String>,
    pub category_search: Option<String>,
    pub env_search: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub stack_search: Option<String>,
}
operation! { DescribeApplications() "DescribeApplications" -> DescribeApplicationsOutput {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "AppSearch" app_search: String,
    3 "CategorySearch" category_search: String, 4 "EnvSearch" env_search: String, 5 "PageNumber" page_number: i64,
    6 "PageSize" page_size: i64, 7 "RegionId" region_id: String, 8 "StackSearch" stack_search: String
} { method: "GET", path: "/pop/v1/wam/application", } }
paged! { DescribeApplications: DescribeApplicationsApplication =
    Number "PageNumber", "Applications.Application" applications.application, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsOutput {
    pub applications: Option<DescribeApplicationsApplications>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeApplicationsOutput {
    0 "Applications" applications, 1 "Code" code, 2 "Message" message, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsApplications {
    pub application: Option<Vec<DescribeApplicationsApplication>>,
}
model! { DescribeApplicationsApplications {
    0 "Application" application
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsApplication {
    pub app_description: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub category_name: Option<String>,
    pub create_time: Option<i64>,
    pub create_username: Option<String>,
    pub running_envs: Option<i64>,
    pub terminated_envs: Option<i64>,
    pub total_envs: Option<i64>,
    pub update_time: Option<i64>,
    pub update_username: Option<String>,
    pub using_shared_storage: Option<String>,
}
model! { DescribeApplicationsApplication {
    0 "AppDescription" app_description, 1 "AppId" app_id, 2 "AppName" app_name, 3 "CategoryName" category_name,
    4 "CreateTime" create_time, 5 "CreateUsername" create_username, 6 "RunningEnvs" running_envs,
    7 "TerminatedEnvs" terminated_envs, 8 "TotalEnvs" total_envs, 9 "UpdateTime" update_time,
    10 "UpdateUsername" update_username, 11 "UsingSharedStorage" using_shared_storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategories {
    pub region_id: Option<String>,
}
operation! { DescribeCategories() "DescribeCategories" -> DescribeCategoriesOutput {
    0 "RegionId" region_id: String
} { method: "GET", path: "/pop/v1/wam/category", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategoriesOutput {
    pub categories: Option<DescribeCategoriesCategories>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DescribeCategoriesOutput {
    0 "Categories" categories, 1 "Code" code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategoriesCategories {
    pub category: Option<Vec<DescribeCategoriesCategory>>,
}
model! { DescribeCategoriesCategories {
    0 "Category" category
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategoriesCategory {
    pub category_description: Option<String>,
    pub category_id: Option<String>,
    pub category_logo: Option<String>,
    pub category_name: Option<String>,
    pub create_time: Option<String>,
    pub demo_projects: Option<DescribeCategoriesDemoProjects>,
    pub update_time: Option<String>,
}
model! { DescribeCategoriesCategory {
    0 "CategoryDescription" category_description, 1 "CategoryId" category_id, 2 "CategoryLogo" category_logo,
    3 "CategoryName" category_name, 4 "CreateTime" create_time, 5 "DemoProjects" demo_projects,
    6 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategoriesDemoProjects {
    pub demo_project: Option<Vec<DescribeCategoriesDemoProject>>,
}
model! { DescribeCategoriesDemoProjects {
    0 "DemoProject" demo_project
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategoriesDemoProject {
    pub package_download_url: Option<Secret>,
    pub package_url: Option<String>,
    pub region_id: Option<String>,
    pub source_url: Option<String>,
}
model! { DescribeCategoriesDemoProject {
    0 "PackageDownloadUrl" package_download_url, 1 "PackageUrl" package_url, 2 "RegionId" region_id,
    3 "SourceUrl" source_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChange {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeChange() "DescribeChange" -> DescribeChangeOutput {
    0 "ChangeId" change_id: String, 1 "EnvId" env_id: String, 2 "RegionId" region_id: String
} { method: "GET", path: "/pop/v1/wam/changeInfo", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangeOutput {
    pub change: Option<DescribeChangeChange>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DescribeChangeOutput {
    0 "Change" change, 1 "Code" code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangeChange {
    pub action_name: Option<String>,
    pub change_aborted: Option<bool>,
    pub change_description: Option<String>,
    pub change_finished: Option<bool>,
    pub change_id: Option<String>,
    pub change_message: Option<String>,
    pub change_name: Option<String>,
    pub change_paused: Option<bool>,
    pub change_succeed: Option<bool>,
    pub change_timedout: Option<bool>,
    pub create_time: Option<i64>,
    pub create_username: Option<String>,
    pub env_id: Option<String>,
    pub finish_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { DescribeChangeChange {
    0 "ActionName" action_name, 1 "ChangeAborted" change_aborted, 2 "ChangeDescription" change_description,
    3 "ChangeFinished" change_finished, 4 "ChangeId" change_id, 5 "ChangeMessage" change_message,
    6 "ChangeName" change_name, 7 "ChangePaused" change_paused, 8 "ChangeSucceed" change_succeed,
    9 "ChangeTimedout" change_timedout, 10 "CreateTime" create_time, 11 "CreateUsername" create_username,
    12 "EnvId" env_id, 13 "FinishTime" finish_time, 14 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChanges {
    pub action_name: Option<String>,
    pub env_id: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribeChanges() "DescribeChanges" -> DescribeChangesOutput {
    0 "ActionName" action_name: String, 1 "EnvId" env_id: String, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "RegionId" region_id: String
} { method: "GET", path: "/pop/v1/wam/change", } }
paged! { DescribeChanges: DescribeChangesChange =
    Number "PageNumber", "Changes.Change" changes.change, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangesOutput {
    pub changes: Option<DescribeChangesChanges>,
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeChangesOutput {
    0 "Changes" changes, 1 "Code" code, 2 "Message" message, 3 "PageNumber" page_number, 4 "PageSize" page_size,
    5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangesChanges {
    pub change: Option<Vec<DescribeChangesChange>>,
}
model! { DescribeChangesChanges {
    0 "Change" change
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangesChange {
    pub action_name: Option<String>,
    pub change_aborted: Option<bool>,
    pub change_description: Option<String>,
    pub change_finished: Option<bool>,
    pub change_id: Option<String>,
    pub change_message: Option<String>,
    pub change_name: Option<String>,
    pub change_paused: Option<bool>,
    pub change_succeed: Option<bool>,
    pub change_timedout: Option<bool>,
    pub create_time: Option<i64>,
    pub create_username: Option<String>,
    pub env_id: Option<String>,
    pub finish_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { DescribeChangesChange {
    0 "ActionName" action_name, 1 "ChangeAborted" change_aborted, 2 "ChangeDescription" change_description,
    3 "ChangeFinished" change_finished, 4 "ChangeId" change_id, 5 "ChangeMessage" change_message,
    6 "ChangeName" change_name, 7 "ChangePaused" change_paused, 8 "ChangeSucceed" change_succeed,
    9 "ChangeTimedout" change_timedout, 10 "CreateTime" create_time, 11 "CreateUsername" create_username,
    12 "EnvId" env_id, 13 "FinishTime" finish_time, 14 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigIndex {
    pub env_id: Option<String>,
    pub profile_name: Option<String>,
    pub region_id: Option<String>,
    pub stack_id: Option<String>,
    pub template_id: Option<String>,
}
operation! { DescribeConfigIndex() "DescribeConfigIndex" -> DescribeConfigIndexOutput {
    0 "EnvId" env_id: String, 1 "ProfileName" profile_name: String, 2 "RegionId" region_id: String,
    3 "StackId" stack_id: String, 4 "TemplateId" template_id: String
} { method: "GET", path: "/pop/v1/wam/config/configIndex", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigIndexOutput {
    pub code: Option<String>,
    pub config_groups: Option<DescribeConfigIndexConfigGroups>,
    pub message: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
}
model! { DescribeConfigIndexOutput {
    0 "Code" code, 1 "ConfigGroups" config_groups, 2 "Message" message, 3 "StackId" stack_id, 4 "StackName" stack_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigIndexConfigGroups {
    pub config_group: Option<Vec<DescribeConfigIndexConfigGroup>>,
}
model! { DescribeConfigIndexConfigGroups {
    0 "ConfigGroup" config_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigIndexConfigGroup {
    pub config_paths: Option<DescribeConfigIndexConfigPaths>,
    pub group_label: Option<String>,
    pub group_name: Option<String>,
}
model! { DescribeConfigIndexConfigGroup {
    0 "ConfigPaths" config_paths, 1 "GroupLabel" group_label, 2 "GroupName" group_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigIndexConfigPaths {
    pub config_path: Option<Vec<DescribeConfigIndexConfigPath>>,
}
model! { DescribeConfigIndexConfigPaths {
    0 "ConfigPath" config_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigIndexConfigPath {
    pub config_options: Option<DescribeConfigIndexConfigOptions>,
    pub hidden_path: Option<bool>,
    pub path_label: Option<String>,
    pub path_name: Option<String>,
}
model! { DescribeConfigIndexConfigPath {
    0 "ConfigOptions" config_options, 1 "HiddenPath" hidden_path, 2 "PathLabel" path_label, 3 "PathName" path_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigIndexConfigOptions {
    pub config_option: Option<Vec<DescribeConfigIndexConfigOption>>,
}
model! { DescribeConfigIndexConfigOptions {
    0 "ConfigOption" config_option
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigIndexConfigOption {
    pub change_severity: Option<String>,
    pub default_value: Option<String>,
    pub editor_type: Option<String>,
    pub hidden_option: Option<bool>,
    pub max_length: Option<i64>,
    pub max_value: Option<i64>,
    pub min_length: Option<i64>,
    pub min_value: Option<i64>,
    pub option_description: Option<String>,
    pub option_label: Option<String>,
    pub option_name: Option<String>,
    pub path_name: Option<String>,
    pub readonly_option: Option<bool>,
    pub regex_desc: Option<String>,
    pub regex_pattern: Option<String>,
    pub value_options: Option<String>,
    pub value_type: Option<String>,
}
model! { DescribeConfigIndexConfigOption {
    0 "ChangeSeverity" change_severity, 1 "DefaultValue" default_value, 2 "EditorType" editor_type,
    3 "HiddenOption" hidden_option, 4 "MaxLength" max_length, 5 "MaxValue" max_value, 6 "MinLength" min_length,
    7 "MinValue" min_value, 8 "OptionDescription" option_description, 9 "OptionLabel" option_label,
    10 "OptionName" option_name, 11 "PathName" path_name, 12 "ReadonlyOption" readonly_option,
    13 "RegexDesc" regex_desc, 14 "RegexPattern" regex_pattern, 15 "ValueOptions" value_options,
    16 "ValueType" value_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigOptions {
    pub env_id: Option<String>,
    pub profile_name: Option<String>,
    pub region_id: Option<String>,
    pub stack_id: Option<String>,
}
operation! { DescribeConfigOptions() "DescribeConfigOptions" -> DescribeConfigOptionsOutput {
    0 "EnvId" env_id: String, 1 "ProfileName" profile_name: String, 2 "RegionId" region_id: String,
    3 "StackId" stack_id: String
} { method: "GET", path: "/pop/v1/wam/config/configOption", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigOptionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub stack_config_option: Option<DescribeConfigOptionsStackConfigOption>,
}
model! { DescribeConfigOptionsOutput {
    0 "Code" code, 1 "Message" message, 2 "StackConfigOption" stack_config_option
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigOptionsStackConfigOption {
    pub config_options: Option<DescribeConfigOptionsConfigOptions>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
}
model! { DescribeConfigOptionsStackConfigOption {
    0 "ConfigOptions" config_options, 1 "StackId" stack_id, 2 "StackName" stack_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigOptionsConfigOptions {
    pub config_option: Option<Vec<DescribeConfigOptionsConfigOption>>,
}
model! { DescribeConfigOptionsConfigOptions {
    0 "ConfigOption" config_option
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigOptionsConfigOption {
    pub change_severity: Option<String>,
    pub default_value: Option<String>,
    pub editor_type: Option<String>,
    pub hidden_option: Option<bool>,
    pub max_length: Option<i64>,
    pub max_value: Option<i64>,
    pub min_length: Option<i64>,
    pub min_value: Option<i64>,
    pub option_description: Option<String>,
    pub option_label: Option<String>,
    pub option_name: Option<String>,
    pub path_name: Option<String>,
    pub readonly_option: Option<bool>,
    pub regex_desc: Option<String>,
    pub regex_pattern: Option<String>,
    pub value_options: Option<String>,
    pub value_type: Option<String>,
}
model! { DescribeConfigOptionsConfigOption {
    0 "ChangeSeverity" change_severity, 1 "DefaultValue" default_value, 2 "EditorType" editor_type,
    3 "HiddenOption" hidden_option, 4 "MaxLength" max_length, 5 "MaxValue" max_value, 6 "MinLength" min_length,
    7 "MinValue" min_value, 8 "OptionDescription" option_description, 9 "OptionLabel" option_label,
    10 "OptionName" option_name, 11 "PathName" path_name, 12 "ReadonlyOption" readonly_option,
    13 "RegexDesc" regex_desc, 14 "RegexPattern" regex_pattern, 15 "ValueOptions" value_options,
    16 "ValueType" value_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigSettings {
    pub env_id: Option<String>,
    pub option_name: Option<String>,
    pub path_name: Option<String>,
    pub region_id: Option<String>,
    pub template_id: Option<String>,
}
operation! { DescribeConfigSettings() "DescribeConfigSettings" -> DescribeConfigSettingsOutput {
    0 "EnvId" env_id: String, 1 "OptionName" option_name: String, 2 "PathName" path_name: String,
    3 "RegionId" region_id: String, 4 "TemplateId" template_id: String
} { method: "GET", path: "/pop/v1/wam/config/configSetting", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigSettingsOutput {
    pub code: Option<String>,
    pub config_settings: Option<DescribeConfigSettingsConfigSettings>,
    pub message: Option<String>,
}
model! { DescribeConfigSettingsOutput {
    0 "Code" code, 1 "ConfigSettings" config_settings, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigSettingsConfigSettings {
    pub config_setting: Option<Vec<DescribeConfigSettingsConfigSetting>>,
}
model! { DescribeConfigSettingsConfigSettings {
    0 "ConfigSetting" config_setting
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigSettingsConfigSetting {
    pub option_name: Option<String>,
    pub path_name: Option<String>,
    pub setting_value: Option<String>,
}
model! { DescribeConfigSettingsConfigSetting {
    0 "OptionName" option_name, 1 "PathName" path_name, 2 "SettingValue" setting_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigTemplates {
    pub app_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub template_name: Option<String>,
    pub template_search: Option<String>,
}
operation! { DescribeConfigTemplates(app_id: String) "DescribeConfigTemplates" -> DescribeConfigTemplatesOutput {
    0 "AppId" app_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64, 3 "RegionId" region_id: String,
    4 "TemplateName" template_name: String, 5 "TemplateSearch" template_search: String
} { method: "GET", path: "/pop/v1/wam/configTemplate", } }
paged! { DescribeConfigTemplates: DescribeConfigTemplatesConfigTemplate =
    Number "PageNumber", "ConfigTemplates.ConfigTemplate" config_templates.config_template, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigTemplatesOutput {
    pub code: Option<String>,
    pub config_templates: Option<DescribeConfigTemplatesConfigTemplates>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeConfigTemplatesOutput {
    0 "Code" code, 1 "ConfigTemplates" config_templates, 2 "Message" message, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigTemplatesConfigTemplates {
    pub config_template: Option<Vec<DescribeConfigTemplatesConfigTemplate>>,
}
model! { DescribeConfigTemplatesConfigTemplates {
    0 "ConfigTemplate" config_template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigTemplatesConfigTemplate {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub create_time: Option<i64>,
    pub pkg_version_id: Option<String>,
    pub pkg_version_label: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub template_description: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub update_time: Option<i64>,
}
model! { DescribeConfigTemplatesConfigTemplate {
    0 "AppId" app_id, 1 "AppName" app_name, 2 "CreateTime" create_time, 3 "PkgVersionId" pkg_version_id,
    4 "PkgVersionLabel" pkg_version_label, 5 "StackId" stack_id, 6 "StackName" stack_name,
    7 "TemplateDescription" template_description, 8 "TemplateId" template_id, 9 "TemplateName" template_name,
    10 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResource {
    pub env_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeEnvResource(env_id: String) "DescribeEnvResource" -> DescribeEnvResourceOutput {
    0 "EnvId" env_id, 1 "RegionId" region_id: String
} { method: "GET", path: "/pop/v1/wam/envResource", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceOutput {
    pub code: Option<String>,
    pub env_resource: Option<DescribeEnvResourceEnvResource>,
    pub message: Option<String>,
}
model! { DescribeEnvResourceOutput {
    0 "Code" code, 1 "EnvResource" env_resource, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceEnvResource {
    pub default_security_groups: Option<DescribeEnvResourceDefaultSecurityGroups>,
    pub domains: Option<DescribeEnvResourceDomains>,
    pub env_id: Option<String>,
    pub env_name: Option<String>,
    pub instances: Option<DescribeEnvResourceInstances>,
    pub launch_configuration_id: Option<String>,
    pub launch_template_id: Option<String>,
    pub load_balancers: Option<DescribeEnvResourceLoadBalancers>,
    pub monitor_group: Option<DescribeEnvResourceMonitorGroup>,
    pub rds_instances: Option<DescribeEnvResourceRdsInstances>,
    pub scaling_group: Option<DescribeEnvResourceScalingGroup>,
    pub v_switches: Option<DescribeEnvResourceVSwitches>,
    pub vpc: Option<DescribeEnvResourceVpc>,
}
model! { DescribeEnvResourceEnvResource {
    0 "DefaultSecurityGroups" default_security_groups, 1 "Domains" domains, 2 "EnvId" env_id, 3 "EnvName" env_name,
    4 "Instances" instances, 5 "LaunchConfigurationId" launch_configuration_id, 6 "LaunchTemplateId" launch_template_id,
    7 "LoadBalancers" load_balancers, 8 "MonitorGroup" monitor_group, 9 "RdsInstances" rds_instances,
    10 "ScalingGroup" scaling_group, 11 "VSwitches" v_switches, 12 "Vpc" vpc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceDefaultSecurityGroups {
    pub security_group: Option<Vec<DescribeEnvResourceSecurityGroup>>,
}
model! { DescribeEnvResourceDefaultSecurityGroups {
    0 "SecurityGroup" security_group
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceSecurityGroup {
    pub id: Option<String>,
}
model! { DescribeEnvResourceSecurityGroup {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceDomains {
    pub domain: Option<Vec<DescribeEnvResourceDomain>>,
}
model! { DescribeEnvResourceDomains {
    0 "Domain" domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceDomain {
    pub domain_name: Option<String>,
    pub hosted_by: Option<String>,
    pub is_default: Option<bool>,
    pub managed_by: Option<String>,
    pub sub_domain: Option<String>,
}
model! { DescribeEnvResourceDomain {
    0 "DomainName" domain_name, 1 "HostedBy" hosted_by, 2 "IsDefault" is_default, 3 "ManagedBy" managed_by,
    4 "SubDomain" sub_domain
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceInstances {
    pub instance: Option<Vec<DescribeEnvResourceInstance>>,
}
model! { DescribeEnvResourceInstances {
    0 "Instance" instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceInstance {
    pub id: Option<String>,
    pub imported: Option<bool>,
}
model! { DescribeEnvResourceInstance {
    0 "Id" id, 1 "Imported" imported
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceLoadBalancers {
    pub load_balancer: Option<Vec<DescribeEnvResourceLoadBalancer>>,
}
model! { DescribeEnvResourceLoadBalancers {
    0 "LoadBalancer" load_balancer
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceLoadBalancer {
    pub address_type: Option<String>,
    pub id: Option<String>,
    pub imported: Option<bool>,
    pub listeners: Option<DescribeEnvResourceListeners>,
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeEnvResourceLoadBalancer {
    0 "AddressType" address_type, 1 "Id" id, 2 "Imported" imported, 3 "Listeners" listeners, 4 "Port" port,
    5 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceListeners {
    pub listener: Option<Vec<DescribeEnvResourceListener>>,
}
model! { DescribeEnvResourceListeners {
    0 "Listener" listener
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceListener {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeEnvResourceListener {
    0 "Port" port, 1 "Protocol" protocol
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceMonitorGroup {
    pub id: Option<String>,
}
model! { DescribeEnvResourceMonitorGroup {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceRdsInstances {
    pub rds_instance: Option<Vec<DescribeEnvResourceRdsInstance>>,
}
model! { DescribeEnvResourceRdsInstances {
    0 "RdsInstance" rds_instance
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceRdsInstance {
    pub account_name: Option<String>,
    pub database_name: Option<String>,
    pub id: Option<String>,
    pub imported: Option<bool>,
}
model! { DescribeEnvResourceRdsInstance {
    0 "AccountName" account_name, 1 "DatabaseName" database_name, 2 "Id" id, 3 "Imported" imported
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceScalingGroup {
    pub id: Option<String>,
}
model! { DescribeEnvResourceScalingGroup {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceVSwitches {
    pub v_switch: Option<Vec<DescribeEnvResourceVSwitch>>,
}
model! { DescribeEnvResourceVSwitches {
    0 "VSwitch" v_switch
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceVSwitch {
    pub id: Option<String>,
}
model! { DescribeEnvResourceVSwitch {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceVpc {
    pub id: Option<String>,
}
model! { DescribeEnvResourceVpc {
    0 "Id" id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEvents {
    pub change_id: Option<String>,
    pub end_time: Option<i64>,
    pub env_id: Option<String>,
    pub last_change_events: Option<bool>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
    pub reverse_by_timestamp: Option<bool>,
    pub start_time: Option<i64>,
}
operation! { DescribeEvents() "DescribeEvents" -> DescribeEventsOutput {
    0 "ChangeId" change_id: String, 1 "EndTime" end_time: i64, 2 "EnvId" env_id: String,
    3 "LastChangeEvents" last_change_events: bool, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "RegionId" region_id: String, 7 "ReverseByTimestamp" reverse_by_timestamp: bool, 8 "StartTime" start_time: i64
} { method: "GET", path: "/pop/v1/wam/event", } }
paged! { DescribeEvents: DescribeEventsEvent = Number "PageNumber", "Events.Event" events.event, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsOutput {
    pub code: Option<String>,
    pub events: Option<DescribeEventsEvents>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeEventsOutput {
    0 "Code" code, 1 "Events" events, 2 "Message" message, 3 "PageNumber" page_number, 4 "PageSize" page_size,
    5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsEvents {
    pub event: Option<Vec<DescribeEventsEvent>>,
}
model! { DescribeEventsEvents {
    0 "Event" event
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsEvent {
    pub app_id: Option<String>,
    pub env_id: Option<String>,
    pub envent_name: Option<String>,
    pub event_id: Option<String>,
    pub event_level: Option<String>,
    pub event_message: Option<String>,
    pub event_timestamp: Option<i64>,
    pub msg_code: Option<String>,
    pub msg_params: Option<DescribeEventsMsgParams>,
    pub object_attrs: Option<DescribeEventsObjectAttrs>,
    pub object_id: Option<String>,
    pub object_name: Option<String>,
    pub object_type: Option<String>,
    pub primary_user_id: Option<String>,
    pub primary_user_name: Option<String>,
    pub second_user_id: Option<String>,
    pub second_user_name: Option<String>,
    pub trace_id: Option<String>,
}
model! { DescribeEventsEvent {
    0 "AppId" app_id, 1 "EnvId" env_id, 2 "EnventName" envent_name, 3 "EventId" event_id, 4 "EventLevel" event_level,
    5 "EventMessage" event_message, 6 "EventTimestamp" event_timestamp, 7 "MsgCode" msg_code, 8 "MsgParams" msg_params,
    9 "ObjectAttrs" object_attrs, 10 "ObjectId" object_id, 11 "ObjectName" object_name, 12 "ObjectType" object_type,
    13 "PrimaryUserId" primary_user_id, 14 "PrimaryUserName" primary_user_name, 15 "SecondUserId" second_user_id,
    16 "SecondUserName" second_user_name, 17 "TraceId" trace_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsMsgParams {
    pub msg_param: Option<Vec<String>>,
}
model! { DescribeEventsMsgParams {
    0 "MsgParam" msg_param
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsObjectAttrs {
    pub object_attr: Option<Vec<DescribeEventsObjectAttr>>,
}
model! { DescribeEventsObjectAttrs {
    0 "ObjectAttr" object_attr
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsObjectAttr {
    pub attribute_name: Option<String>,
    pub attribute_value: Option<String>,
}
model! { DescribeEventsObjectAttr {
    0 "AttributeName" attribute_name, 1 "AttributeValue" attribute_value
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherLogResult {
    pub change_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeGatherLogResult() "DescribeGatherLogResult" -> DescribeGatherLogResultOutput {
    0 "ChangeId" change_id: String, 1 "RegionId" region_id: String
} { method: "GET", path: "/pop/v1/wam/appEnv/gatherLog", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherLogResultOutput {
    pub code: Option<String>,
    pub gather_log_result: Option<DescribeGatherLogResultGatherLogResult>,
    pub message: Option<String>,
}
model! { DescribeGatherLogResultOutput {
    0 "Code" code, 1 "GatherLogResult" gather_log_result, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherLogResultGatherLogResult {
    pub change: Option<DescribeGatherLogResultChange>,
    pub instance_results: Option<DescribeGatherLogResultInstanceResults>,
    pub log_path: Option<String>,
}
model! { DescribeGatherLogResultGatherLogResult {
    0 "Change" change, 1 "InstanceResults" instance_results, 2 "LogPath" log_path
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherLogResultChange {
    pub action_name: Option<String>,
    pub change_aborted: Option<bool>,
    pub change_description: Option<String>,
    pub change_finished: Option<bool>,
    pub change_id: Option<String>,
    pub change_message: Option<String>,
    pub change_name: Option<String>,
    pub change_paused: Option<bool>,
    pub change_succeeded: Option<bool>,
    pub change_timedout: Option<bool>,
    pub create_time: Option<i64>,
    pub create_username: Option<String>,
    pub env_id: Option<String>,
    pub finish_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { DescribeGatherLogResultChange {
    0 "ActionName" action_name, 1 "ChangeAborted" change_aborted, 2 "ChangeDescription" change_description,
    3 "ChangeFinished" change_finished, 4 "ChangeId" change_id, 5 "ChangeMessage" change_message,
    6 "ChangeName" change_name, 7 "ChangePaused" change_paused, 8 "ChangeSucceeded" change_succeeded,
    9 "ChangeTimedout" change_timedout, 10 "CreateTime" create_time, 11 "CreateUsername" create_username,
    12 "EnvId" env_id, 13 "FinishTime" finish_time, 14 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherLogResultInstanceResults {
    pub instance_result: Option<Vec<DescribeGatherLogResultInstanceResult>>,
}
model! { DescribeGatherLogResultInstanceResults {
    0 "InstanceResult" instance_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherLogResultInstanceResult {
    pub instance_id: Option<String>,
    pub storage_key: Option<String>,
    pub task_message: Option<String>,
    pub task_succeeded: Option<bool>,
}
model! { DescribeGatherLogResultInstanceResult {
    0 "InstanceId" instance_id, 1 "StorageKey" storage_key, 2 "TaskMessage" task_message,
    3 "TaskSucceeded" task_succeeded
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherStatsResult {
    pub change_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeGatherStatsResult() "DescribeGatherStatsResult" -> DescribeGatherStatsResultOutput {
    0 "ChangeId" change_id: String, 1 "RegionId" region_id: String
} { method: "GET", path: "/pop/v1/wam/appEnv/gatherStats", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherStatsResultOutput {
    pub code: Option<String>,
    pub gather_stats_result: Option<DescribeGatherStatsResultGatherStatsResult>,
    pub message: Option<String>,
}
model! { DescribeGatherStatsResultOutput {
    0 "Code" code, 1 "GatherStatsResult" gather_stats_result, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherStatsResultGatherStatsResult {
    pub change: Option<DescribeGatherStatsResultChange>,
    pub instance_results: Option<DescribeGatherStatsResultInstanceResults>,
}
model! { DescribeGatherStatsResultGatherStatsResult {
    0 "Change" change, 1 "InstanceResults" instance_results
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherStatsResultChange {
    pub action_name: Option<String>,
    pub change_aborted: Option<bool>,
    pub change_description: Option<String>,
    pub change_finished: Option<bool>,
    pub change_id: Option<String>,
    pub change_message: Option<String>,
    pub change_name: Option<String>,
    pub change_paused: Option<bool>,
    pub change_succeeded: Option<bool>,
    pub change_timedout: Option<bool>,
    pub create_time: Option<i64>,
    pub create_username: Option<String>,
    pub env_id: Option<String>,
    pub finish_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { DescribeGatherStatsResultChange {
    0 "ActionName" action_name, 1 "ChangeAborted" change_aborted, 2 "ChangeDescription" change_description,
    3 "ChangeFinished" change_finished, 4 "ChangeId" change_id, 5 "ChangeMessage" change_message,
    6 "ChangeName" change_name, 7 "ChangePaused" change_paused, 8 "ChangeSucceeded" change_succeeded,
    9 "ChangeTimedout" change_timedout, 10 "CreateTime" create_time, 11 "CreateUsername" create_username,
    12 "EnvId" env_id, 13 "FinishTime" finish_time, 14 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherStatsResultInstanceResults {
    pub instance_result: Option<Vec<DescribeGatherStatsResultInstanceResult>>,
}
model! { DescribeGatherStatsResultInstanceResults {
    0 "InstanceResult" instance_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherStatsResultInstanceResult {
    pub instance_id: Option<String>,
    pub storage_key: Option<String>,
    pub task_message: Option<String>,
    pub task_succeeded: Option<bool>,
}
model! { DescribeGatherStatsResultInstanceResult {
    0 "InstanceId" instance_id, 1 "StorageKey" storage_key, 2 "TaskMessage" task_message,
    3 "TaskSucceeded" task_succeeded
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHealth {
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeInstanceHealth(instance_id: String) "DescribeInstanceHealth" -> DescribeInstanceHealthOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String
} { method: "GET", path: "/pop/v1/wam/instance/health", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHealthOutput {
    pub code: Option<String>,
    pub instance_health: Option<DescribeInstanceHealthInstanceHealth>,
    pub message: Option<String>,
}
model! { DescribeInstanceHealthOutput {
    0 "Code" code, 1 "InstanceHealth" instance_health, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHealthInstanceHealth {
    pub agent_status: Option<String>,
    pub app_status: Option<String>,
    pub disconnected_time: Option<i64>,
    pub instance_id: Option<String>,
}
model! { DescribeInstanceHealthInstanceHealth {
    0 "AgentStatus" agent_status, 1 "AppStatus" app_status, 2 "DisconnectedTime" disconnected_time,
    3 "InstanceId" instance_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePkgVersions {
    pub app_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pkg_version_label: Option<String>,
    pub pkg_version_search: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribePkgVersions(app_id: String) "DescribePkgVersions" -> DescribePkgVersionsOutput {
    0 "AppId" app_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "PkgVersionLabel" pkg_version_label: String, 4 "PkgVersionSearch" pkg_version_search: String,
    5 "RegionId" region_id: String
} { method: "GET", path: "/pop/v1/wam/pkgVersion", } }
paged! { DescribePkgVersions: DescribePkgVersionsPkgVersion =
    Number "PageNumber", "PkgVersions.PkgVersion" pkg_versions.pkg_version, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePkgVersionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub pkg_versions: Option<DescribePkgVersionsPkgVersions>,
    pub total_count: Option<i64>,
}
model! { DescribePkgVersionsOutput {
    0 "Code" code, 1 "Message" message, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "PkgVersions" pkg_versions, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePkgVersionsPkgVersions {
    pub pkg_version: Option<Vec<DescribePkgVersionsPkgVersion>>,
}
model! { DescribePkgVersionsPkgVersions {
    0 "PkgVersion" pkg_version
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePkgVersionsPkgVersion {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub create_time: Option<i64>,
    pub create_username: Option<String>,
    pub package_e_tag: Option<String>,
    pub package_source: Option<String>,
    pub pkg_version_description: Option<String>,
    pub pkg_version_id: Option<String>,
    pub pkg_version_label: Option<String>,
    pub update_time: Option<i64>,
}
model! { DescribePkgVersionsPkgVersion {
    0 "AppId" app_id, 1 "AppName" app_name, 2 "CreateTime" create_time, 3 "CreateUsername" create_username,
    4 "PackageETag" package_e_tag, 5 "PackageSource" package_source, 6 "PkgVersionDescription" pkg_version_description,
    7 "PkgVersionId" pkg_version_id, 8 "PkgVersionLabel" pkg_version_label, 9 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicConfigTemplates {
    pub category_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub region_id: Option<String>,
}
operation! { DescribePublicConfigTemplates() "DescribePublicConfigTemplates" -> DescribePublicConfigTemplatesOutput {
    0 "CategoryName" category_name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RegionId" region_id: String
} { method: "GET", path: "/pop/v1/wam/publicConfigTemplate", } }
paged! { DescribePublicConfigTemplates: DescribePublicConfigTemplatesPublicConfigTemplate =
    Number "PageNumber", "PublicConfigTemplates.PublicConfigTemplate" public_config_templates.public_config_template, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicConfigTemplatesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub public_config_templates: Option<DescribePublicConfigTemplatesPublicConfigTemplates>,
    pub total_count: Option<i64>,
}
model! { DescribePublicConfigTemplatesOutput {
    0 "Code" code, 1 "Message" message, 2 "PageNumber" page_number, 3 "PageSize" page_size,
    4 "PublicConfigTemplates" public_config_templates, 5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicConfigTemplatesPublicConfigTemplates {
    pub public_config_template: Option<Vec<DescribePublicConfigTemplatesPublicConfigTemplate>>,
}
model! { DescribePublicConfigTemplatesPublicConfigTemplates {
    0 "PublicConfigTemplate" public_config_template
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicConfigTemplatesPublicConfigTemplate {
    pub category_name: Option<String>,
    pub create_time: Option<i64>,
    pub package_source: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub template_description: Option<String>,
    pub template_id: Option<String>,
    pub template_logo: Option<String>,
    pub template_name: Option<String>,
    pub update_time: Option<i64>,
}
model! { DescribePublicConfigTemplatesPublicConfigTemplate {
    0 "CategoryName" category_name, 1 "CreateTime" create_time, 2 "PackageSource" package_source, 3 "StackId" stack_id,
    4 "StackName" stack_name, 5 "TemplateDescription" template_description, 6 "TemplateId" template_id,
    7 "TemplateLogo" template_logo, 8 "TemplateName" template_name, 9 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStacks {
    pub category_name: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub recommended_only: Option<bool>,
    pub region_id: Option<String>,
}
operation! { DescribeStacks() "DescribeStacks" -> DescribeStacksOutput {
    0 "CategoryName" category_name: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "RecommendedOnly" recommended_only: bool, 4 "RegionId" region_id: String
} { method: "GET", path: "/pop/v1/wam/stack", } }
paged! { DescribeStacks: DescribeStacksStack = Number "PageNumber", "Stacks.Stack" stacks.stack, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStacksOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub stacks: Option<DescribeStacksStacks>,
    pub total_count: Option<i64>,
}
model! { DescribeStacksOutput {
    0 "Code" code, 1 "Message" message, 2 "PageNumber" page_number, 3 "PageSize" page_size, 4 "Stacks" stacks,
    5 "TotalCount" total_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStacksStacks {
    pub stack: Option<Vec<DescribeStacksStack>>,
}
model! { DescribeStacksStacks {
    0 "Stack" stack
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStacksStack {
    pub category_name: Option<String>,
    pub create_time: Option<i64>,
    pub latest_stack: Option<bool>,
    pub recommended_stack: Option<bool>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub update_time: Option<i64>,
    pub version_code: Option<i64>,
}
model! { DescribeStacksStack {
    0 "CategoryName" category_name, 1 "CreateTime" create_time, 2 "LatestStack" latest_stack,
    3 "RecommendedStack" recommended_stack, 4 "StackId" stack_id, 5 "StackName" stack_name, 6 "UpdateTime" update_time,
    7 "VersionCode" version_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorage {
    pub region_id: Option<String>,
    pub using_shared_storage: Option<bool>,
}
operation! { DescribeStorage() "DescribeStorage" -> DescribeStorageOutput {
    0 "RegionId" region_id: String, 1 "UsingSharedStorage" using_shared_storage: bool
} { method: "GET", path: "/pop/v1/wam/storage", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub storage: Option<DescribeStorageStorage>,
}
model! { DescribeStorageOutput {
    0 "Code" code, 1 "Message" message, 2 "Storage" storage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageStorage {
    pub bucket_name: Option<String>,
    pub create_time: Option<i64>,
    pub key_prefix: Option<String>,
    pub pkg_key_prefix: Option<String>,
    pub update_time: Option<i64>,
}
model! { DescribeStorageStorage {
    0 "BucketName" bucket_name, 1 "CreateTime" create_time, 2 "KeyPrefix" key_prefix, 3 "PkgKeyPrefix" pkg_key_prefix,
    4 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatherAppEnvLog {
    pub region_id: Option<String>,
    pub env_id: Option<String>,
    pub log_path: Option<String>,
    pub target_instances: Option<String>,
}
operation! { GatherAppEnvLog() "GatherAppEnvLog" -> GatherAppEnvLogOutput {
    0 "RegionId" region_id: String, 1 "EnvId" env_id: String, 2 "LogPath" log_path: String,
    3 "TargetInstances" target_instances: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { path: "/pop/v1/wam/appEnv/gatherLog", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatherAppEnvLogOutput {
    pub code: Option<String>,
    pub env_change: Option<GatherAppEnvLogEnvChange>,
    pub message: Option<String>,
}
model! { GatherAppEnvLogOutput {
    0 "Code" code, 1 "EnvChange" env_change, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatherAppEnvLogEnvChange {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub start_time: Option<String>,
}
model! { GatherAppEnvLogEnvChange {
    0 "ChangeId" change_id, 1 "EnvId" env_id, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatherAppEnvStats {
    pub region_id: Option<String>,
    pub env_id: Option<String>,
    pub target_instances: Option<String>,
}
operation! { GatherAppEnvStats() "GatherAppEnvStats" -> GatherAppEnvStatsOutput {
    0 "RegionId" region_id: String, 1 "EnvId" env_id: String, 2 "TargetInstances" target_instances: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/pop/v1/wam/appEnv/gatherStats", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatherAppEnvStatsOutput {
    pub code: Option<String>,
    pub env_change: Option<GatherAppEnvStatsEnvChange>,
    pub message: Option<String>,
}
model! { GatherAppEnvStatsOutput {
    0 "Code" code, 1 "EnvChange" env_change, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatherAppEnvStatsEnvChange {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub start_time: Option<String>,
}
model! { GatherAppEnvStatsEnvChange {
    0 "ChangeId" change_id, 1 "EnvId" env_id, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseChange {
    pub region_id: Option<String>,
    pub change_id: Option<String>,
}
operation! { PauseChange() "PauseChange" -> PauseChangeOutput {
    0 "RegionId" region_id: String, 1 "ChangeId" change_id: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/pop/v1/wam/change/pause", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseChangeOutput {
    pub code: Option<String>,
    pub env_change: Option<PauseChangeEnvChange>,
    pub message: Option<String>,
}
model! { PauseChangeOutput {
    0 "Code" code, 1 "EnvChange" env_change, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseChangeEnvChange {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub start_time: Option<String>,
}
model! { PauseChangeEnvChange {
    0 "ChangeId" change_id, 1 "EnvId" env_id, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildAppEnv {
    pub region_id: Option<String>,
    pub dry_run: Option<bool>,
    pub env_id: Option<String>,
}
operation! { RebuildAppEnv() "RebuildAppEnv" -> RebuildAppEnvOutput {
    0 "RegionId" region_id: String, 1 "DryRun" dry_run: bool, 2 "EnvId" env_id: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/pop/v1/wam/appEnv/rebuild", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildAppEnvOutput {
    pub code: Option<String>,
    pub env_change_detail: Option<RebuildAppEnvEnvChangeDetail>,
    pub message: Option<String>,
}
model! { RebuildAppEnvOutput {
    0 "Code" code, 1 "EnvChangeDetail" env_change_detail, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildAppEnvEnvChangeDetail {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub operations: Option<RebuildAppEnvOperations>,
    pub start_time: Option<String>,
}
model! { RebuildAppEnvEnvChangeDetail {
    0 "ChangeId" change_id, 1 "EnvId" env_id, 2 "Operations" operations, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildAppEnvOperations {
    pub operation: Option<Vec<RebuildAppEnvOperation>>,
}
model! { RebuildAppEnvOperations {
    0 "Operation" operation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildAppEnvOperation {
    pub operation_description: Option<String>,
    pub operation_type: Option<String>,
}
model! { RebuildAppEnvOperation {
    0 "OperationDescription" operation_description, 1 "OperationType" operation_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartAppEnv {
    pub region_id: Option<String>,
    pub batch_interval: Option<i64>,
    pub batch_percent: Option<i64>,
    pub batch_size: Option<i64>,
    pub env_id: Option<String>,
    pub pause_between_batches: Option<bool>,
}
operation! { RestartAppEnv() "RestartAppEnv" -> RestartAppEnvOutput {
    0 "RegionId" region_id: String, 1 "BatchInterval" batch_interval: i64, 2 "BatchPercent" batch_percent: i64,
    3 "BatchSize" batch_size: i64, 4 "EnvId" env_id: String, 5 "PauseBetweenBatches" pause_between_batches: bool
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] { path: "/pop/v1/wam/appEnv/restart", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartAppEnvOutput {
    pub code: Option<String>,
    pub env_change: Option<RestartAppEnvEnvChange>,
    pub message: Option<String>,
}
model! { RestartAppEnvOutput {
    0 "Code" code, 1 "EnvChange" env_change, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartAppEnvEnvChange {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub start_time: Option<String>,
}
model! { RestartAppEnvEnvChange {
    0 "ChangeId" change_id, 1 "EnvId" env_id, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeChange {
    pub region_id: Option<String>,
    pub change_id: Option<String>,
}
operation! { ResumeChange() "ResumeChange" -> ResumeChangeOutput {
    0 "RegionId" region_id: String, 1 "ChangeId" change_id: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/pop/v1/wam/change/resume", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeChangeOutput {
    pub code: Option<String>,
    pub env_change: Option<ResumeChangeEnvChange>,
    pub message: Option<String>,
}
model! { ResumeChangeOutput {
    0 "Code" code, 1 "EnvChange" env_change, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeChangeEnvChange {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub start_time: Option<String>,
}
model! { ResumeChangeEnvChange {
    0 "ChangeId" change_id, 1 "EnvId" env_id, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAppEnv {
    pub region_id: Option<String>,
    pub env_id: Option<String>,
}
operation! { StartAppEnv() "StartAppEnv" -> StartAppEnvOutput {
    0 "RegionId" region_id: String, 1 "EnvId" env_id: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/pop/v1/wam/appEnv/start", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAppEnvOutput {
    pub code: Option<String>,
    pub env_change: Option<StartAppEnvEnvChange>,
    pub message: Option<String>,
}
model! { StartAppEnvOutput {
    0 "Code" code, 1 "EnvChange" env_change, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAppEnvEnvChange {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub start_time: Option<String>,
}
model! { StartAppEnvEnvChange {
    0 "ChangeId" change_id, 1 "EnvId" env_id, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAppEnv {
    pub region_id: Option<String>,
    pub env_id: Option<String>,
}
operation! { StopAppEnv() "StopAppEnv" -> StopAppEnvOutput {
    0 "RegionId" region_id: String, 1 "EnvId" env_id: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None }
] { path: "/pop/v1/wam/appEnv/stop", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAppEnvOutput {
    pub code: Option<String>,
    pub env_change: Option<StopAppEnvEnvChange>,
    pub message: Option<String>,
}
model! { StopAppEnvOutput {
    0 "Code" code, 1 "EnvChange" env_change, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAppEnvEnvChange {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub start_time: Option<String>,
}
model! { StopAppEnvEnvChange {
    0 "ChangeId" change_id, 1 "EnvId" env_id, 2 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateAppEnv {
    pub region_id: Option<String>,
    pub dry_run: Option<String>,
    pub env_id: Option<String>,
}
operation! { TerminateAppEnv() "TerminateAppEnv" -> TerminateAppEnvOutput {
    0 "RegionId" region_id: String, 1 "DryRun" dry_run: String, 2 "EnvId" env_id: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/pop/v1/wam/appEnv/terminate", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateAppEnvOutput {
    pub code: Option<String>,
    pub env_change_detail: Option<TerminateAppEnvEnvChangeDetail>,
    pub message: Option<String>,
}
model! { TerminateAppEnvOutput {
    0 "Code" code, 1 "EnvChangeDetail" env_change_detail, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateAppEnvEnvChangeDetail {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub operations: Option<TerminateAppEnvOperations>,
    pub start_time: Option<String>,
}
model! { TerminateAppEnvEnvChangeDetail {
    0 "ChangeId" change_id, 1 "EnvId" env_id, 2 "Operations" operations, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateAppEnvOperations {
    pub operation: Option<Vec<TerminateAppEnvOperation>>,
}
model! { TerminateAppEnvOperations {
    0 "Operation" operation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateAppEnvOperation {
    pub operation_description: Option<String>,
    pub operation_type: Option<String>,
}
model! { TerminateAppEnvOperation {
    0 "OperationDescription" operation_description, 1 "OperationType" operation_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppEnv {
    pub region_id: Option<String>,
    pub batch_interval: Option<String>,
    pub batch_percent: Option<String>,
    pub batch_size: Option<String>,
    pub dry_run: Option<bool>,
    pub env_description: Option<String>,
    pub env_id: Option<String>,
    pub extra_properties: Option<String>,
    pub option_settings: Option<String>,
    pub pause_between_batches: Option<bool>,
    pub pkg_version_id: Option<String>,
    pub stack_id: Option<String>,
}
operation! { UpdateAppEnv() "UpdateAppEnv" -> UpdateAppEnvOutput {
    0 "RegionId" region_id: String, 1 "BatchInterval" batch_interval: String, 2 "BatchPercent" batch_percent: String,
    3 "BatchSize" batch_size: String, 4 "DryRun" dry_run: bool, 5 "EnvDescription" env_description: String,
    6 "EnvId" env_id: String, 7 "ExtraProperties" extra_properties: String, 8 "OptionSettings" option_settings: String,
    9 "PauseBetweenBatches" pause_between_batches: bool, 10 "PkgVersionId" pkg_version_id: String,
    11 "StackId" stack_id: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None },
    Mark { index: 11, location: Location::Body, style: Style::None }
] { method: "PUT", path: "/pop/v1/wam/appEnv", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppEnvOutput {
    pub code: Option<String>,
    pub env_change_detail: Option<UpdateAppEnvEnvChangeDetail>,
    pub message: Option<String>,
}
model! { UpdateAppEnvOutput {
    0 "Code" code, 1 "EnvChangeDetail" env_change_detail, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppEnvEnvChangeDetail {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub operations: Option<UpdateAppEnvOperations>,
    pub start_time: Option<String>,
}
model! { UpdateAppEnvEnvChangeDetail {
    0 "ChangeId" change_id, 1 "EnvId" env_id, 2 "Operations" operations, 3 "StartTime" start_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppEnvOperations {
    pub operation: Option<Vec<UpdateAppEnvOperation>>,
}
model! { UpdateAppEnvOperations {
    0 "Operation" operation
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppEnvOperation {
    pub operation_description: Option<String>,
    pub operation_type: Option<String>,
}
model! { UpdateAppEnvOperation {
    0 "OperationDescription" operation_description, 1 "OperationType" operation_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplication {
    pub region_id: Option<String>,
    pub app_description: Option<String>,
    pub app_id: Option<String>,
}
operation! { UpdateApplication() "UpdateApplication" -> UpdateApplicationOutput {
    0 "RegionId" region_id: String, 1 "AppDescription" app_description: String, 2 "AppId" app_id: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { method: "PUT", path: "/pop/v1/wam/application", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationOutput {
    pub application: Option<UpdateApplicationApplication>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateApplicationOutput {
    0 "Application" application, 1 "Code" code, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationApplication {
    pub app_description: Option<String>,
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub category_name: Option<String>,
    pub create_time: Option<i64>,
    pub create_username: Option<String>,
    pub update_time: Option<i64>,
    pub update_username: Option<String>,
}
model! { UpdateApplicationApplication {
    0 "AppDescription" app_description, 1 "AppId" app_id, 2 "AppName" app_name, 3 "CategoryName" category_name,
    4 "CreateTime" create_time, 5 "CreateUsername" create_username, 6 "UpdateTime" update_time,
    7 "UpdateUsername" update_username
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigTemplate {
    pub region_id: Option<String>,
    pub option_settings: Option<String>,
    pub template_description: Option<String>,
    pub template_id: Option<String>,
}
operation! { UpdateConfigTemplate() "UpdateConfigTemplate" -> UpdateConfigTemplateOutput {
    0 "RegionId" region_id: String, 1 "OptionSettings" option_settings: String,
    2 "TemplateDescription" template_description: String, 3 "TemplateId" template_id: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None }
] { method: "PUT", path: "/pop/v1/wam/configTemplate", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigTemplateOutput {
    pub code: Option<String>,
    pub config_template: Option<UpdateConfigTemplateConfigTemplate>,
    pub message: Option<String>,
}
model! { UpdateConfigTemplateOutput {
    0 "Code" code, 1 "ConfigTemplate" config_template, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigTemplateConfigTemplate {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub create_time: Option<i64>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub template_id: Option<String>,
    pub template_name: Option<String>,
    pub update_time: Option<i64>,
}
model! { UpdateConfigTemplateConfigTemplate {
    0 "AppId" app_id, 1 "AppName" app_name, 2 "CreateTime" create_time, 3 "StackId" stack_id, 4 "StackName" stack_name,
    5 "TemplateId" template_id, 6 "TemplateName" template_name, 7 "UpdateTime" update_time
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateConfigSetting {
    pub region_id: Option<String>,
    pub env_id: Option<String>,
    pub option_settings: Option<String>,
    pub stack_id: Option<String>,
    pub template_id: Option<String>,
}
operation! { ValidateConfigSetting() "ValidateConfigSetting" -> ValidateConfigSettingOutput {
    0 "RegionId" region_id: String, 1 "EnvId" env_id: String, 2 "OptionSettings" option_settings: String,
    3 "StackId" stack_id: String, 4 "TemplateId" template_id: String
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None }
] { path: "/pop/v1/wam/config/configSetting/validate", } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateConfigSettingOutput {
    pub code: Option<String>,
    pub config_validation_results: Option<ValidateConfigSettingConfigValidationResults>,
    pub message: Option<String>,
}
model! { ValidateConfigSettingOutput {
    0 "Code" code, 1 "ConfigValidationResults" config_validation_results, 2 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateConfigSettingConfigValidationResults {
    pub config_validation_result: Option<Vec<ValidateConfigSettingConfigValidationResult>>,
}
model! { ValidateConfigSettingConfigValidationResults {
    0 "ConfigValidationResult" config_validation_result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateConfigSettingConfigValidationResult {
    pub config_option: Option<ValidateConfigSettingConfigOption>,
    pub option_name: Option<String>,
    pub path_name: Option<String>,
    pub result_message: Option<String>,
    pub result_severity: Option<String>,
}
model! { ValidateConfigSettingConfigValidationResult {
    0 "ConfigOption" config_option, 1 "OptionName" option_name, 2 "PathName" path_name,
    3 "ResultMessage" result_message, 4 "ResultSeverity" result_severity
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateConfigSettingConfigOption {
    pub change_severity: Option<String>,
    pub default_value: Option<String>,
    pub editor_type: Option<String>,
    pub hidden_option: Option<bool>,
    pub max_length: Option<i64>,
    pub max_value: Option<i64>,
    pub min_length: Option<i64>,
    pub min_value: Option<i64>,
    pub option_description: Option<String>,
    pub option_label: Option<String>,
    pub option_name: Option<String>,
    pub path_name: Option<String>,
    pub readonly_option: Option<bool>,
    pub regex_desc: Option<String>,
    pub regex_pattern: Option<String>,
    pub value_options: Option<String>,
    pub value_type: Option<String>,
}
model! { ValidateConfigSettingConfigOption {
    0 "ChangeSeverity" change_severity, 1 "DefaultValue" default_value, 2 "EditorType" editor_type,
    3 "HiddenOption" hidden_option, 4 "MaxLength" max_length, 5 "MaxValue" max_value, 6 "MinLength" min_length,
    7 "MinValue" min_value, 8 "OptionDescription" option_description, 9 "OptionLabel" option_label,
    10 "OptionName" option_name, 11 "PathName" path_name, 12 "ReadonlyOption" readonly_option,
    13 "RegexDesc" regex_desc, 14 "RegexPattern" regex_pattern, 15 "ValueOptions" value_options,
    16 "ValueType" value_type
} }

#[cfg(feature = "reflect")]
register! {
    AbortChange, CreateAppEnv, CreateApplication, CreateConfigTemplate, CreateOrder, CreatePkgVersion, CreateStorage,
    DeleteAppEnv, DeleteApplication, DeleteChange, DeleteConfigTemplate, DeletePkgVersion, DeployAppEnv,
    DescribeAppEnvInstanceHealth, DescribeAppEnvStatus, DescribeAppEnvs, DescribeApplications, DescribeCategories,
    DescribeChange, DescribeChanges, DescribeConfigIndex, DescribeConfigOptions, DescribeConfigSettings,
    DescribeConfigTemplates, DescribeEnvResource, DescribeEvents, DescribeGatherLogResult, DescribeGatherStatsResult,
    DescribeInstanceHealth, DescribePkgVersions, DescribePublicConfigTemplates, DescribeStacks, DescribeStorage,
    GatherAppEnvLog, GatherAppEnvStats, PauseChange, RebuildAppEnv, RestartAppEnv, ResumeChange, StartAppEnv,
    StopAppEnv, TerminateAppEnv, UpdateAppEnv, UpdateApplication, UpdateConfigTemplate, ValidateConfigSetting
}
