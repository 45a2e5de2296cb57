//! `webplus` of Alibaba Cloud, API version 2019-03-20.
//!
//! Endpoint: a table of 24 regions, else `webplus.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/WebPlus/2019-03-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, webplus::DescribeAppEnvs};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeAppEnvs::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
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
    &[
        ("ap-south-1", "webplus-vpc.ap-south-1.aliyuncs.com"),
        ("ap-southeast-2", "webplus-vpc.ap-southeast-2.aliyuncs.com"),
        ("cn-beijing", "webplus-vpc.cn-beijing.aliyuncs.com"),
        ("cn-hangzhou", "webplus-vpc.cn-hangzhou.aliyuncs.com"),
        ("cn-hongkong", "webplus-vpc.cn-hongkong.aliyuncs.com"),
        ("cn-shanghai", "webplus-vpc.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "webplus-vpc.cn-shenzhen.aliyuncs.com"),
        ("cn-zhangjiakou", "webplus-vpc.cn-zhangjiakou.aliyuncs.com"),
    ],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "webplus",
    "2019-03-20",
    "webplus",
    &ENDPOINTS,
);

/// `AbortChange` of `webplus` 2019-03-20.
///
/// POST `/pop/v1/wam/change/abort`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/AbortChange>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortChange {
    pub region_id: Option<String>,
    pub change_id: Option<String>,
}
operation! { AbortChange() "AbortChange" -> AbortChangeOutput {
    0 "RegionId" region_id: String, 1 "ChangeId" change_id: String
} [
    Mark::new(1, Location::Body, Style::None)
] { path: "/pop/v1/wam/change/abort", } }

/// Response of [`AbortChange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortChangeOutput {
    pub code: Option<String>,
    pub env_change: Option<AbortChangeEnvChange>,
    pub message: Option<String>,
}
model! { AbortChangeOutput {
    0 "Code" code: String, 1 "EnvChange" env_change: AbortChangeEnvChange, 2 "Message" message: String
} }

/// In the response of [`AbortChange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AbortChangeEnvChange {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub start_time: Option<String>,
}
model! { AbortChangeEnvChange {
    0 "ChangeId" change_id: String, 1 "EnvId" env_id: String, 2 "StartTime" start_time: String
} }

/// Creates app env: `CreateAppEnv` of `webplus` 2019-03-20.
///
/// POST `/pop/v1/wam/appEnv`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/CreateAppEnv>.
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
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] { path: "/pop/v1/wam/appEnv", } }

/// Response of [`CreateAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppEnvOutput {
    pub code: Option<String>,
    pub env_change_detail: Option<CreateAppEnvEnvChangeDetail>,
    pub message: Option<String>,
}
model! { CreateAppEnvOutput {
    0 "Code" code: String, 1 "EnvChangeDetail" env_change_detail: CreateAppEnvEnvChangeDetail,
    2 "Message" message: String
} }

/// In the response of [`CreateAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppEnvEnvChangeDetail {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub operations: Option<CreateAppEnvOperations>,
    pub start_time: Option<String>,
}
model! { CreateAppEnvEnvChangeDetail {
    0 "ChangeId" change_id: String, 1 "EnvId" env_id: String, 2 "Operations" operations: CreateAppEnvOperations,
    3 "StartTime" start_time: String
} }

/// In the response of [`CreateAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppEnvOperations {
    pub operation: Vec<CreateAppEnvOperation>,
}
model! { CreateAppEnvOperations {
    0 "Operation" operation: Vec<CreateAppEnvOperation>
} }

/// In the response of [`CreateAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppEnvOperation {
    pub operation_description: Option<String>,
    pub operation_type: Option<String>,
}
model! { CreateAppEnvOperation {
    0 "OperationDescription" operation_description: String, 1 "OperationType" operation_type: String
} }

/// Creates application: `CreateApplication` of `webplus` 2019-03-20.
///
/// POST `/pop/v1/wam/application`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/CreateApplication>.
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
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/pop/v1/wam/application", } }

/// Response of [`CreateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApplicationOutput {
    pub application: Option<CreateApplicationApplication>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { CreateApplicationOutput {
    0 "Application" application: CreateApplicationApplication, 1 "Code" code: String, 2 "Message" message: String
} }

/// In the response of [`CreateApplication`].
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
    0 "AppDescription" app_description: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "CategoryName" category_name: String, 4 "CreateTime" create_time: i64, 5 "CreateUsername" create_username: String,
    6 "UpdateTime" update_time: i64, 7 "UpdateUsername" update_username: String,
    8 "UsingSharedStorage" using_shared_storage: bool
} }

/// Creates config template: `CreateConfigTemplate` of `webplus` 2019-03-20.
///
/// POST `/pop/v1/wam/configTemplate`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/CreateConfigTemplate>.
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
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None)
] { path: "/pop/v1/wam/configTemplate", } }

/// Response of [`CreateConfigTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateConfigTemplateOutput {
    pub code: Option<String>,
    pub config_template: Option<CreateConfigTemplateConfigTemplate>,
    pub message: Option<String>,
}
model! { CreateConfigTemplateOutput {
    0 "Code" code: String, 1 "ConfigTemplate" config_template: CreateConfigTemplateConfigTemplate,
    2 "Message" message: String
} }

/// In the response of [`CreateConfigTemplate`].
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
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "CreateTime" create_time: i64,
    3 "PkgVersionId" pkg_version_id: String, 4 "PkgVersionLabel" pkg_version_label: String,
    5 "StackId" stack_id: String, 6 "StackName" stack_name: String,
    7 "TemplateDescription" template_description: String, 8 "TemplateId" template_id: String,
    9 "TemplateName" template_name: String, 10 "TemplateType" template_type: String, 11 "UpdateTime" update_time: i64
} }

/// Creates order: `CreateOrder` of `webplus` 2019-03-20.
///
/// POST `/pop/v1/paas/createOrder`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/CreateOrder>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrder {
    pub region_id: Option<String>,
    pub product_name: Option<String>,
}
operation! { CreateOrder() "CreateOrder" -> CreateOrderOutput {
    0 "RegionId" region_id: String, 1 "ProductName" product_name: String
} [
    Mark::new(1, Location::Body, Style::None)
] { path: "/pop/v1/paas/createOrder", } }

/// Response of [`CreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub order_detail: Option<CreateOrderOrderDetail>,
}
model! { CreateOrderOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "OrderDetail" order_detail: CreateOrderOrderDetail
} }

/// In the response of [`CreateOrder`].
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
    0 "Code" code: String, 1 "Data" data: String, 2 "Message" message: String, 3 "RequestId" request_id: String,
    4 "Success" success: bool
} }

/// Creates pkg version: `CreatePkgVersion` of `webplus` 2019-03-20.
///
/// POST `/pop/v1/wam/pkgVersion`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/CreatePkgVersion>.
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
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/pop/v1/wam/pkgVersion", } }

/// Response of [`CreatePkgVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePkgVersionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub pkg_version: Option<CreatePkgVersionPkgVersion>,
}
model! { CreatePkgVersionOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PkgVersion" pkg_version: CreatePkgVersionPkgVersion
} }

/// In the response of [`CreatePkgVersion`].
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
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "CreateTime" create_time: i64,
    3 "PackageSource" package_source: String, 4 "PkgVersionDescription" pkg_version_description: String,
    5 "PkgVersionId" pkg_version_id: String, 6 "PkgVersionLabel" pkg_version_label: String,
    7 "UpdateTime" update_time: i64
} }

/// Creates storage: `CreateStorage` of `webplus` 2019-03-20.
///
/// POST `/pop/v1/wam/storage`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/CreateStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorage {
    pub region_id: Option<String>,
}
operation! { CreateStorage() "CreateStorage" -> CreateStorageOutput {
    0 "RegionId" region_id: String
} { path: "/pop/v1/wam/storage", } }

/// Response of [`CreateStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub storage: Option<CreateStorageStorage>,
}
model! { CreateStorageOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Storage" storage: CreateStorageStorage
} }

/// In the response of [`CreateStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStorageStorage {
    pub bucket_name: Option<String>,
    pub create_time: Option<i64>,
    pub update_time: Option<i64>,
}
model! { CreateStorageStorage {
    0 "BucketName" bucket_name: String, 1 "CreateTime" create_time: i64, 2 "UpdateTime" update_time: i64
} }

/// Deletes app env: `DeleteAppEnv` of `webplus` 2019-03-20.
///
/// DELETE `/pop/v1/wam/appEnv`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DeleteAppEnv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppEnv {
    /// Required.
    pub env_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteAppEnv(env_id: String) "DeleteAppEnv" -> DeleteAppEnvOutput {
    0 "EnvId" env_id, 1 "RegionId" region_id: String
} { method: "DELETE", path: "/pop/v1/wam/appEnv", } }

/// Response of [`DeleteAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppEnvOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteAppEnvOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deletes application: `DeleteApplication` of `webplus` 2019-03-20.
///
/// DELETE `/pop/v1/wam/application`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DeleteApplication>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplication {
    /// Required.
    pub app_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteApplication(app_id: String) "DeleteApplication" -> DeleteApplicationOutput {
    0 "AppId" app_id, 1 "RegionId" region_id: String
} { method: "DELETE", path: "/pop/v1/wam/application", } }

/// Response of [`DeleteApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApplicationOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteApplicationOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deletes change: `DeleteChange` of `webplus` 2019-03-20.
///
/// DELETE `/pop/v1/wam/change`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DeleteChange>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChange {
    /// Required.
    pub change_id: String,
    pub region_id: Option<String>,
}
operation! { DeleteChange(change_id: String) "DeleteChange" -> DeleteChangeOutput {
    0 "ChangeId" change_id, 1 "RegionId" region_id: String
} { method: "DELETE", path: "/pop/v1/wam/change", } }

/// Response of [`DeleteChange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteChangeOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteChangeOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deletes config template: `DeleteConfigTemplate` of `webplus` 2019-03-20.
///
/// DELETE `/pop/v1/wam/configTemplate`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DeleteConfigTemplate>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigTemplate {
    pub region_id: Option<String>,
    /// Required.
    pub template_id: String,
}
operation! { DeleteConfigTemplate(template_id: String) "DeleteConfigTemplate" -> DeleteConfigTemplateOutput {
    0 "RegionId" region_id: String, 1 "TemplateId" template_id
} { method: "DELETE", path: "/pop/v1/wam/configTemplate", } }

/// Response of [`DeleteConfigTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteConfigTemplateOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeleteConfigTemplateOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deletes pkg version: `DeletePkgVersion` of `webplus` 2019-03-20.
///
/// DELETE `/pop/v1/wam/pkgVersion`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DeletePkgVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePkgVersion {
    /// Required.
    pub pkg_version_id: String,
    pub region_id: Option<String>,
}
operation! { DeletePkgVersion(pkg_version_id: String) "DeletePkgVersion" -> DeletePkgVersionOutput {
    0 "PkgVersionId" pkg_version_id, 1 "RegionId" region_id: String
} { method: "DELETE", path: "/pop/v1/wam/pkgVersion", } }

/// Response of [`DeletePkgVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePkgVersionOutput {
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DeletePkgVersionOutput {
    0 "Code" code: String, 1 "Message" message: String
} }

/// Deploys app env: `DeployAppEnv` of `webplus` 2019-03-20.
///
/// POST `/pop/v1/wam/appEnv/deploy`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DeployAppEnv>.
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
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] { path: "/pop/v1/wam/appEnv/deploy", } }

/// Response of [`DeployAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployAppEnvOutput {
    pub code: Option<String>,
    pub env_change: Option<DeployAppEnvEnvChange>,
    pub message: Option<String>,
}
model! { DeployAppEnvOutput {
    0 "Code" code: String, 1 "EnvChange" env_change: DeployAppEnvEnvChange, 2 "Message" message: String
} }

/// In the response of [`DeployAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeployAppEnvEnvChange {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub start_time: Option<String>,
}
model! { DeployAppEnvEnvChange {
    0 "ChangeId" change_id: String, 1 "EnvId" env_id: String, 2 "StartTime" start_time: String
} }

/// Describes app env instance health: `DescribeAppEnvInstanceHealth` of `webplus` 2019-03-20.
///
/// GET `/pop/v1/wam/appEnv/instanceHealth`. Reads only. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DescribeAppEnvInstanceHealth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvInstanceHealth {
    /// Required.
    pub env_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeAppEnvInstanceHealth(env_id: String)
    "DescribeAppEnvInstanceHealth" -> DescribeAppEnvInstanceHealthOutput {
    0 "EnvId" env_id, 1 "RegionId" region_id: String
} { method: "GET", path: "/pop/v1/wam/appEnv/instanceHealth", } }

/// Response of [`DescribeAppEnvInstanceHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvInstanceHealthOutput {
    pub code: Option<String>,
    pub env_instance_health: Option<DescribeAppEnvInstanceHealthEnvInstanceHealth>,
    pub message: Option<String>,
}
model! { DescribeAppEnvInstanceHealthOutput {
    0 "Code" code: String, 1 "EnvInstanceHealth" env_instance_health: DescribeAppEnvInstanceHealthEnvInstanceHealth,
    2 "Message" message: String
} }

/// In the response of [`DescribeAppEnvInstanceHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvInstanceHealthEnvInstanceHealth {
    pub enable_health_check: Option<bool>,
    pub env_id: Option<String>,
    pub env_name: Option<String>,
    pub instance_health_list: Option<DescribeAppEnvInstanceHealthInstanceHealthList>,
}
model! { DescribeAppEnvInstanceHealthEnvInstanceHealth {
    0 "EnableHealthCheck" enable_health_check: bool, 1 "EnvId" env_id: String, 2 "EnvName" env_name: String,
    3 "InstanceHealthList" instance_health_list: DescribeAppEnvInstanceHealthInstanceHealthList
} }

/// In the response of [`DescribeAppEnvInstanceHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvInstanceHealthInstanceHealthList {
    pub instance_health: Vec<DescribeAppEnvInstanceHealthInstanceHealth>,
}
model! { DescribeAppEnvInstanceHealthInstanceHealthList {
    0 "InstanceHealth" instance_health: Vec<DescribeAppEnvInstanceHealthInstanceHealth>
} }

/// In the response of [`DescribeAppEnvInstanceHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvInstanceHealthInstanceHealth {
    pub agent_status: Option<String>,
    pub app_status: Option<String>,
    pub disconnected_time: Option<String>,
    pub instance_id: Option<String>,
}
model! { DescribeAppEnvInstanceHealthInstanceHealth {
    0 "AgentStatus" agent_status: String, 1 "AppStatus" app_status: String,
    2 "DisconnectedTime" disconnected_time: String, 3 "InstanceId" instance_id: String
} }

/// Describes app env status: `DescribeAppEnvStatus` of `webplus` 2019-03-20.
///
/// GET `/pop/v1/wam/appEnv/status`. Reads only. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DescribeAppEnvStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvStatus {
    /// Required.
    pub env_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeAppEnvStatus(env_id: String) "DescribeAppEnvStatus" -> DescribeAppEnvStatusOutput {
    0 "EnvId" env_id, 1 "RegionId" region_id: String
} { method: "GET", path: "/pop/v1/wam/appEnv/status", } }

/// Response of [`DescribeAppEnvStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvStatusOutput {
    pub code: Option<String>,
    pub env_status: Option<DescribeAppEnvStatusEnvStatus>,
    pub message: Option<String>,
}
model! { DescribeAppEnvStatusOutput {
    0 "Code" code: String, 1 "EnvStatus" env_status: DescribeAppEnvStatusEnvStatus, 2 "Message" message: String
} }

/// In the response of [`DescribeAppEnvStatus`].
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
    0 "AbortingChange" aborting_change: bool, 1 "ApplyingChange" applying_change: bool,
    2 "ChangeBanner" change_banner: String, 3 "EnvId" env_id: String, 4 "EnvName" env_name: String,
    5 "EnvStatus" env_status: String,
    6 "InstanceAgentStatus" instance_agent_status: DescribeAppEnvStatusInstanceAgentStatus,
    7 "InstanceAppStatus" instance_app_status: DescribeAppEnvStatusInstanceAppStatus,
    8 "LastEnvStatus" last_env_status: String, 9 "LatestChangeId" latest_change_id: String
} }

/// In the response of [`DescribeAppEnvStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvStatusInstanceAgentStatus {
    pub connected_instances: Option<i64>,
    pub disconnected_instances: Option<i64>,
}
model! { DescribeAppEnvStatusInstanceAgentStatus {
    0 "ConnectedInstances" connected_instances: i64, 1 "DisconnectedInstances" disconnected_instances: i64
} }

/// In the response of [`DescribeAppEnvStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvStatusInstanceAppStatus {
    pub healthy_instances: Option<i64>,
    pub stopped_instances: Option<i64>,
    pub unhealthy_instances: Option<i64>,
    pub unknown_instances: Option<i64>,
}
model! { DescribeAppEnvStatusInstanceAppStatus {
    0 "HealthyInstances" healthy_instances: i64, 1 "StoppedInstances" stopped_instances: i64,
    2 "UnhealthyInstances" unhealthy_instances: i64, 3 "UnknownInstances" unknown_instances: i64
} }

/// Describes app envs: `DescribeAppEnvs` of `webplus` 2019-03-20.
///
/// GET `/pop/v1/wam/appEnv`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DescribeAppEnvs>.
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
    Number "PageNumber", "AppEnvs.AppEnv" app_envs.app_env, total "TotalCount" }

/// Response of [`DescribeAppEnvs`].
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
    0 "AppEnvs" app_envs: DescribeAppEnvsAppEnvs, 1 "Code" code: String, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeAppEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeAppEnvsAppEnvs {
    pub app_env: Vec<DescribeAppEnvsAppEnv>,
}
model! { DescribeAppEnvsAppEnvs {
    0 "AppEnv" app_env: Vec<DescribeAppEnvsAppEnv>
} }

/// In the response of [`DescribeAppEnvs`].
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
    0 "AbortingChange" aborting_change: bool, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "ApplyingChange" applying_change: bool, 4 "CategoryName" category_name: String,
    5 "ChangeBanner" change_banner: String, 6 "CreateTime" create_time: i64, 7 "CreateUsername" create_username: String,
    8 "DataRoot" data_root: String, 9 "EnvDescription" env_description: String, 10 "EnvId" env_id: String,
    11 "EnvName" env_name: String, 12 "EnvStatus" env_status: String, 13 "EnvType" env_type: String,
    14 "LastEnvStatus" last_env_status: String, 15 "LatestChangeId" latest_change_id: String,
    16 "LogBase" log_base: String, 17 "PkgVersionId" pkg_version_id: String,
    18 "PkgVersionLabel" pkg_version_label: String, 19 "PkgVersionStorageKey" pkg_version_storage_key: String,
    20 "StackId" stack_id: String, 21 "StackName" stack_name: String, 22 "StorageBase" storage_base: String,
    23 "TotalInstances" total_instances: i64, 24 "UpdateTime" update_time: i64,
    25 "UpdateUsername" update_username: String, 26 "UsingSharedStorage" using_shared_storage: bool
} }

/// Describes applications: `DescribeApplications` of `webplus` 2019-03-20.
///
/// GET `/pop/v1/wam/application`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DescribeApplications>.
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
    Number "PageNumber", "Applications.Application" applications.application, total "TotalCount" }

/// Response of [`DescribeApplications`].
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
    0 "Applications" applications: DescribeApplicationsApplications, 1 "Code" code: String, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeApplications`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApplicationsApplications {
    pub application: Vec<DescribeApplicationsApplication>,
}
model! { DescribeApplicationsApplications {
    0 "Application" application: Vec<DescribeApplicationsApplication>
} }

/// In the response of [`DescribeApplications`].
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
    0 "AppDescription" app_description: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "CategoryName" category_name: String, 4 "CreateTime" create_time: i64, 5 "CreateUsername" create_username: String,
    6 "RunningEnvs" running_envs: i64, 7 "TerminatedEnvs" terminated_envs: i64, 8 "TotalEnvs" total_envs: i64,
    9 "UpdateTime" update_time: i64, 10 "UpdateUsername" update_username: String,
    11 "UsingSharedStorage" using_shared_storage: String
} }

/// Describes categories: `DescribeCategories` of `webplus` 2019-03-20.
///
/// GET `/pop/v1/wam/category`. Reads only. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DescribeCategories>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategories {
    pub region_id: Option<String>,
}
operation! { DescribeCategories() "DescribeCategories" -> DescribeCategoriesOutput {
    0 "RegionId" region_id: String
} { method: "GET", path: "/pop/v1/wam/category", } }

/// Response of [`DescribeCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategoriesOutput {
    pub categories: Option<DescribeCategoriesCategories>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DescribeCategoriesOutput {
    0 "Categories" categories: DescribeCategoriesCategories, 1 "Code" code: String, 2 "Message" message: String
} }

/// In the response of [`DescribeCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategoriesCategories {
    pub category: Vec<DescribeCategoriesCategory>,
}
model! { DescribeCategoriesCategories {
    0 "Category" category: Vec<DescribeCategoriesCategory>
} }

/// In the response of [`DescribeCategories`].
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
    0 "CategoryDescription" category_description: String, 1 "CategoryId" category_id: String,
    2 "CategoryLogo" category_logo: String, 3 "CategoryName" category_name: String, 4 "CreateTime" create_time: String,
    5 "DemoProjects" demo_projects: DescribeCategoriesDemoProjects, 6 "UpdateTime" update_time: String
} }

/// In the response of [`DescribeCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategoriesDemoProjects {
    pub demo_project: Vec<DescribeCategoriesDemoProject>,
}
model! { DescribeCategoriesDemoProjects {
    0 "DemoProject" demo_project: Vec<DescribeCategoriesDemoProject>
} }

/// In the response of [`DescribeCategories`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeCategoriesDemoProject {
    /// Secret.
    pub package_download_url: Option<Secret>,
    pub package_url: Option<String>,
    pub region_id: Option<String>,
    pub source_url: Option<String>,
}
model! { DescribeCategoriesDemoProject {
    0 "PackageDownloadUrl" package_download_url: Secret, 1 "PackageUrl" package_url: String,
    2 "RegionId" region_id: String, 3 "SourceUrl" source_url: String
} }

/// Describes change: `DescribeChange` of `webplus` 2019-03-20.
///
/// GET `/pop/v1/wam/changeInfo`. Reads only. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DescribeChange>.
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

/// Response of [`DescribeChange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangeOutput {
    pub change: Option<DescribeChangeChange>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { DescribeChangeOutput {
    0 "Change" change: DescribeChangeChange, 1 "Code" code: String, 2 "Message" message: String
} }

/// In the response of [`DescribeChange`].
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
    0 "ActionName" action_name: String, 1 "ChangeAborted" change_aborted: bool,
    2 "ChangeDescription" change_description: String, 3 "ChangeFinished" change_finished: bool,
    4 "ChangeId" change_id: String, 5 "ChangeMessage" change_message: String, 6 "ChangeName" change_name: String,
    7 "ChangePaused" change_paused: bool, 8 "ChangeSucceed" change_succeed: bool,
    9 "ChangeTimedout" change_timedout: bool, 10 "CreateTime" create_time: i64,
    11 "CreateUsername" create_username: String, 12 "EnvId" env_id: String, 13 "FinishTime" finish_time: i64,
    14 "UpdateTime" update_time: i64
} }

/// Describes changes: `DescribeChanges` of `webplus` 2019-03-20.
///
/// GET `/pop/v1/wam/change`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DescribeChanges>.
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
    Number "PageNumber", "Changes.Change" changes.change, total "TotalCount" }

/// Response of [`DescribeChanges`].
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
    0 "Changes" changes: DescribeChangesChanges, 1 "Code" code: String, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeChanges`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeChangesChanges {
    pub change: Vec<DescribeChangesChange>,
}
model! { DescribeChangesChanges {
    0 "Change" change: Vec<DescribeChangesChange>
} }

/// In the response of [`DescribeChanges`].
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
    0 "ActionName" action_name: String, 1 "ChangeAborted" change_aborted: bool,
    2 "ChangeDescription" change_description: String, 3 "ChangeFinished" change_finished: bool,
    4 "ChangeId" change_id: String, 5 "ChangeMessage" change_message: String, 6 "ChangeName" change_name: String,
    7 "ChangePaused" change_paused: bool, 8 "ChangeSucceed" change_succeed: bool,
    9 "ChangeTimedout" change_timedout: bool, 10 "CreateTime" create_time: i64,
    11 "CreateUsername" create_username: String, 12 "EnvId" env_id: String, 13 "FinishTime" finish_time: i64,
    14 "UpdateTime" update_time: i64
} }

/// Describes config index: `DescribeConfigIndex` of `webplus` 2019-03-20.
///
/// GET `/pop/v1/wam/config/configIndex`. Reads only. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DescribeConfigIndex>.
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

/// Response of [`DescribeConfigIndex`].
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
    0 "Code" code: String, 1 "ConfigGroups" config_groups: DescribeConfigIndexConfigGroups, 2 "Message" message: String,
    3 "StackId" stack_id: String, 4 "StackName" stack_name: String
} }

/// In the response of [`DescribeConfigIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigIndexConfigGroups {
    pub config_group: Vec<DescribeConfigIndexConfigGroup>,
}
model! { DescribeConfigIndexConfigGroups {
    0 "ConfigGroup" config_group: Vec<DescribeConfigIndexConfigGroup>
} }

/// In the response of [`DescribeConfigIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigIndexConfigGroup {
    pub config_paths: Option<DescribeConfigIndexConfigPaths>,
    pub group_label: Option<String>,
    pub group_name: Option<String>,
}
model! { DescribeConfigIndexConfigGroup {
    0 "ConfigPaths" config_paths: DescribeConfigIndexConfigPaths, 1 "GroupLabel" group_label: String,
    2 "GroupName" group_name: String
} }

/// In the response of [`DescribeConfigIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigIndexConfigPaths {
    pub config_path: Vec<DescribeConfigIndexConfigPath>,
}
model! { DescribeConfigIndexConfigPaths {
    0 "ConfigPath" config_path: Vec<DescribeConfigIndexConfigPath>
} }

/// In the response of [`DescribeConfigIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigIndexConfigPath {
    pub config_options: Option<DescribeConfigIndexConfigOptions>,
    pub hidden_path: Option<bool>,
    pub path_label: Option<String>,
    pub path_name: Option<String>,
}
model! { DescribeConfigIndexConfigPath {
    0 "ConfigOptions" config_options: DescribeConfigIndexConfigOptions, 1 "HiddenPath" hidden_path: bool,
    2 "PathLabel" path_label: String, 3 "PathName" path_name: String
} }

/// In the response of [`DescribeConfigIndex`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigIndexConfigOptions {
    pub config_option: Vec<DescribeConfigIndexConfigOption>,
}
model! { DescribeConfigIndexConfigOptions {
    0 "ConfigOption" config_option: Vec<DescribeConfigIndexConfigOption>
} }

/// In the response of [`DescribeConfigIndex`].
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
    0 "ChangeSeverity" change_severity: String, 1 "DefaultValue" default_value: String,
    2 "EditorType" editor_type: String, 3 "HiddenOption" hidden_option: bool, 4 "MaxLength" max_length: i64,
    5 "MaxValue" max_value: i64, 6 "MinLength" min_length: i64, 7 "MinValue" min_value: i64,
    8 "OptionDescription" option_description: String, 9 "OptionLabel" option_label: String,
    10 "OptionName" option_name: String, 11 "PathName" path_name: String, 12 "ReadonlyOption" readonly_option: bool,
    13 "RegexDesc" regex_desc: String, 14 "RegexPattern" regex_pattern: String, 15 "ValueOptions" value_options: String,
    16 "ValueType" value_type: String
} }

/// Describes config options: `DescribeConfigOptions` of `webplus` 2019-03-20.
///
/// GET `/pop/v1/wam/config/configOption`. Reads only. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DescribeConfigOptions>.
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

/// Response of [`DescribeConfigOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigOptionsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub stack_config_option: Option<DescribeConfigOptionsStackConfigOption>,
}
model! { DescribeConfigOptionsOutput {
    0 "Code" code: String, 1 "Message" message: String,
    2 "StackConfigOption" stack_config_option: DescribeConfigOptionsStackConfigOption
} }

/// In the response of [`DescribeConfigOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigOptionsStackConfigOption {
    pub config_options: Option<DescribeConfigOptionsConfigOptions>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
}
model! { DescribeConfigOptionsStackConfigOption {
    0 "ConfigOptions" config_options: DescribeConfigOptionsConfigOptions, 1 "StackId" stack_id: String,
    2 "StackName" stack_name: String
} }

/// In the response of [`DescribeConfigOptions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigOptionsConfigOptions {
    pub config_option: Vec<DescribeConfigOptionsConfigOption>,
}
model! { DescribeConfigOptionsConfigOptions {
    0 "ConfigOption" config_option: Vec<DescribeConfigOptionsConfigOption>
} }

/// In the response of [`DescribeConfigOptions`].
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
    0 "ChangeSeverity" change_severity: String, 1 "DefaultValue" default_value: String,
    2 "EditorType" editor_type: String, 3 "HiddenOption" hidden_option: bool, 4 "MaxLength" max_length: i64,
    5 "MaxValue" max_value: i64, 6 "MinLength" min_length: i64, 7 "MinValue" min_value: i64,
    8 "OptionDescription" option_description: String, 9 "OptionLabel" option_label: String,
    10 "OptionName" option_name: String, 11 "PathName" path_name: String, 12 "ReadonlyOption" readonly_option: bool,
    13 "RegexDesc" regex_desc: String, 14 "RegexPattern" regex_pattern: String, 15 "ValueOptions" value_options: String,
    16 "ValueType" value_type: String
} }

/// Describes config settings: `DescribeConfigSettings` of `webplus` 2019-03-20.
///
/// GET `/pop/v1/wam/config/configSetting`. Reads only. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DescribeConfigSettings>.
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

/// Response of [`DescribeConfigSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigSettingsOutput {
    pub code: Option<String>,
    pub config_settings: Option<DescribeConfigSettingsConfigSettings>,
    pub message: Option<String>,
}
model! { DescribeConfigSettingsOutput {
    0 "Code" code: String, 1 "ConfigSettings" config_settings: DescribeConfigSettingsConfigSettings,
    2 "Message" message: String
} }

/// In the response of [`DescribeConfigSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigSettingsConfigSettings {
    pub config_setting: Vec<DescribeConfigSettingsConfigSetting>,
}
model! { DescribeConfigSettingsConfigSettings {
    0 "ConfigSetting" config_setting: Vec<DescribeConfigSettingsConfigSetting>
} }

/// In the response of [`DescribeConfigSettings`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigSettingsConfigSetting {
    pub option_name: Option<String>,
    pub path_name: Option<String>,
    pub setting_value: Option<String>,
}
model! { DescribeConfigSettingsConfigSetting {
    0 "OptionName" option_name: String, 1 "PathName" path_name: String, 2 "SettingValue" setting_value: String
} }

/// Describes config templates: `DescribeConfigTemplates` of `webplus` 2019-03-20.
///
/// GET `/pop/v1/wam/configTemplate`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DescribeConfigTemplates>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigTemplates {
    /// Required.
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
    Number "PageNumber", "ConfigTemplates.ConfigTemplate" config_templates.config_template, total "TotalCount" }

/// Response of [`DescribeConfigTemplates`].
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
    0 "Code" code: String, 1 "ConfigTemplates" config_templates: DescribeConfigTemplatesConfigTemplates,
    2 "Message" message: String, 3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeConfigTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeConfigTemplatesConfigTemplates {
    pub config_template: Vec<DescribeConfigTemplatesConfigTemplate>,
}
model! { DescribeConfigTemplatesConfigTemplates {
    0 "ConfigTemplate" config_template: Vec<DescribeConfigTemplatesConfigTemplate>
} }

/// In the response of [`DescribeConfigTemplates`].
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
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "CreateTime" create_time: i64,
    3 "PkgVersionId" pkg_version_id: String, 4 "PkgVersionLabel" pkg_version_label: String,
    5 "StackId" stack_id: String, 6 "StackName" stack_name: String,
    7 "TemplateDescription" template_description: String, 8 "TemplateId" template_id: String,
    9 "TemplateName" template_name: String, 10 "UpdateTime" update_time: i64
} }

/// Describes env resource: `DescribeEnvResource` of `webplus` 2019-03-20.
///
/// GET `/pop/v1/wam/envResource`. Reads only. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DescribeEnvResource>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResource {
    /// Required.
    pub env_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeEnvResource(env_id: String) "DescribeEnvResource" -> DescribeEnvResourceOutput {
    0 "EnvId" env_id, 1 "RegionId" region_id: String
} { method: "GET", path: "/pop/v1/wam/envResource", } }

/// Response of [`DescribeEnvResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceOutput {
    pub code: Option<String>,
    pub env_resource: Option<DescribeEnvResourceEnvResource>,
    pub message: Option<String>,
}
model! { DescribeEnvResourceOutput {
    0 "Code" code: String, 1 "EnvResource" env_resource: DescribeEnvResourceEnvResource, 2 "Message" message: String
} }

/// In the response of [`DescribeEnvResource`].
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
    0 "DefaultSecurityGroups" default_security_groups: DescribeEnvResourceDefaultSecurityGroups,
    1 "Domains" domains: DescribeEnvResourceDomains, 2 "EnvId" env_id: String, 3 "EnvName" env_name: String,
    4 "Instances" instances: DescribeEnvResourceInstances, 5 "LaunchConfigurationId" launch_configuration_id: String,
    6 "LaunchTemplateId" launch_template_id: String, 7 "LoadBalancers" load_balancers: DescribeEnvResourceLoadBalancers,
    8 "MonitorGroup" monitor_group: DescribeEnvResourceMonitorGroup,
    9 "RdsInstances" rds_instances: DescribeEnvResourceRdsInstances,
    10 "ScalingGroup" scaling_group: DescribeEnvResourceScalingGroup,
    11 "VSwitches" v_switches: DescribeEnvResourceVSwitches, 12 "Vpc" vpc: DescribeEnvResourceVpc
} }

/// In the response of [`DescribeEnvResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceDefaultSecurityGroups {
    pub security_group: Vec<DescribeEnvResourceSecurityGroup>,
}
model! { DescribeEnvResourceDefaultSecurityGroups {
    0 "SecurityGroup" security_group: Vec<DescribeEnvResourceSecurityGroup>
} }

/// In the response of [`DescribeEnvResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceSecurityGroup {
    pub id: Option<String>,
}
model! { DescribeEnvResourceSecurityGroup {
    0 "Id" id: String
} }

/// In the response of [`DescribeEnvResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceDomains {
    pub domain: Vec<DescribeEnvResourceDomain>,
}
model! { DescribeEnvResourceDomains {
    0 "Domain" domain: Vec<DescribeEnvResourceDomain>
} }

/// In the response of [`DescribeEnvResource`].
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
    0 "DomainName" domain_name: String, 1 "HostedBy" hosted_by: String, 2 "IsDefault" is_default: bool,
    3 "ManagedBy" managed_by: String, 4 "SubDomain" sub_domain: String
} }

/// In the response of [`DescribeEnvResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceInstances {
    pub instance: Vec<DescribeEnvResourceInstance>,
}
model! { DescribeEnvResourceInstances {
    0 "Instance" instance: Vec<DescribeEnvResourceInstance>
} }

/// In the response of [`DescribeEnvResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceInstance {
    pub id: Option<String>,
    pub imported: Option<bool>,
}
model! { DescribeEnvResourceInstance {
    0 "Id" id: String, 1 "Imported" imported: bool
} }

/// In the response of [`DescribeEnvResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceLoadBalancers {
    pub load_balancer: Vec<DescribeEnvResourceLoadBalancer>,
}
model! { DescribeEnvResourceLoadBalancers {
    0 "LoadBalancer" load_balancer: Vec<DescribeEnvResourceLoadBalancer>
} }

/// In the response of [`DescribeEnvResource`].
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
    0 "AddressType" address_type: String, 1 "Id" id: String, 2 "Imported" imported: bool,
    3 "Listeners" listeners: DescribeEnvResourceListeners, 4 "Port" port: i64, 5 "Protocol" protocol: String
} }

/// In the response of [`DescribeEnvResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceListeners {
    pub listener: Vec<DescribeEnvResourceListener>,
}
model! { DescribeEnvResourceListeners {
    0 "Listener" listener: Vec<DescribeEnvResourceListener>
} }

/// In the response of [`DescribeEnvResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceListener {
    pub port: Option<i64>,
    pub protocol: Option<String>,
}
model! { DescribeEnvResourceListener {
    0 "Port" port: i64, 1 "Protocol" protocol: String
} }

/// In the response of [`DescribeEnvResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceMonitorGroup {
    pub id: Option<String>,
}
model! { DescribeEnvResourceMonitorGroup {
    0 "Id" id: String
} }

/// In the response of [`DescribeEnvResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceRdsInstances {
    pub rds_instance: Vec<DescribeEnvResourceRdsInstance>,
}
model! { DescribeEnvResourceRdsInstances {
    0 "RdsInstance" rds_instance: Vec<DescribeEnvResourceRdsInstance>
} }

/// In the response of [`DescribeEnvResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceRdsInstance {
    pub account_name: Option<String>,
    pub database_name: Option<String>,
    pub id: Option<String>,
    pub imported: Option<bool>,
}
model! { DescribeEnvResourceRdsInstance {
    0 "AccountName" account_name: String, 1 "DatabaseName" database_name: String, 2 "Id" id: String,
    3 "Imported" imported: bool
} }

/// In the response of [`DescribeEnvResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceScalingGroup {
    pub id: Option<String>,
}
model! { DescribeEnvResourceScalingGroup {
    0 "Id" id: String
} }

/// In the response of [`DescribeEnvResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceVSwitches {
    pub vswitch: Vec<DescribeEnvResourceVSwitch>,
}
model! { DescribeEnvResourceVSwitches {
    0 "VSwitch" vswitch: Vec<DescribeEnvResourceVSwitch>
} }

/// In the response of [`DescribeEnvResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceVSwitch {
    pub id: Option<String>,
}
model! { DescribeEnvResourceVSwitch {
    0 "Id" id: String
} }

/// In the response of [`DescribeEnvResource`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEnvResourceVpc {
    pub id: Option<String>,
}
model! { DescribeEnvResourceVpc {
    0 "Id" id: String
} }

/// Describes events: `DescribeEvents` of `webplus` 2019-03-20.
///
/// GET `/pop/v1/wam/event`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DescribeEvents>.
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

/// Response of [`DescribeEvents`].
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
    0 "Code" code: String, 1 "Events" events: DescribeEventsEvents, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsEvents {
    pub event: Vec<DescribeEventsEvent>,
}
model! { DescribeEventsEvents {
    0 "Event" event: Vec<DescribeEventsEvent>
} }

/// In the response of [`DescribeEvents`].
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
    0 "AppId" app_id: String, 1 "EnvId" env_id: String, 2 "EnventName" envent_name: String,
    3 "EventId" event_id: String, 4 "EventLevel" event_level: String, 5 "EventMessage" event_message: String,
    6 "EventTimestamp" event_timestamp: i64, 7 "MsgCode" msg_code: String,
    8 "MsgParams" msg_params: DescribeEventsMsgParams, 9 "ObjectAttrs" object_attrs: DescribeEventsObjectAttrs,
    10 "ObjectId" object_id: String, 11 "ObjectName" object_name: String, 12 "ObjectType" object_type: String,
    13 "PrimaryUserId" primary_user_id: String, 14 "PrimaryUserName" primary_user_name: String,
    15 "SecondUserId" second_user_id: String, 16 "SecondUserName" second_user_name: String,
    17 "TraceId" trace_id: String
} }

/// In the response of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsMsgParams {
    pub msg_param: Vec<String>,
}
model! { DescribeEventsMsgParams {
    0 "MsgParam" msg_param: Vec<String>
} }

/// In the response of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsObjectAttrs {
    pub object_attr: Vec<DescribeEventsObjectAttr>,
}
model! { DescribeEventsObjectAttrs {
    0 "ObjectAttr" object_attr: Vec<DescribeEventsObjectAttr>
} }

/// In the response of [`DescribeEvents`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEventsObjectAttr {
    pub attribute_name: Option<String>,
    pub attribute_value: Option<String>,
}
model! { DescribeEventsObjectAttr {
    0 "AttributeName" attribute_name: String, 1 "AttributeValue" attribute_value: String
} }

/// Describes gather log result: `DescribeGatherLogResult` of `webplus` 2019-03-20.
///
/// GET `/pop/v1/wam/appEnv/gatherLog`. Reads only. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DescribeGatherLogResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherLogResult {
    pub change_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeGatherLogResult() "DescribeGatherLogResult" -> DescribeGatherLogResultOutput {
    0 "ChangeId" change_id: String, 1 "RegionId" region_id: String
} { method: "GET", path: "/pop/v1/wam/appEnv/gatherLog", } }

/// Response of [`DescribeGatherLogResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherLogResultOutput {
    pub code: Option<String>,
    pub gather_log_result: Option<DescribeGatherLogResultGatherLogResult>,
    pub message: Option<String>,
}
model! { DescribeGatherLogResultOutput {
    0 "Code" code: String, 1 "GatherLogResult" gather_log_result: DescribeGatherLogResultGatherLogResult,
    2 "Message" message: String
} }

/// In the response of [`DescribeGatherLogResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherLogResultGatherLogResult {
    pub change: Option<DescribeGatherLogResultChange>,
    pub instance_results: Option<DescribeGatherLogResultInstanceResults>,
    pub log_path: Option<String>,
}
model! { DescribeGatherLogResultGatherLogResult {
    0 "Change" change: DescribeGatherLogResultChange,
    1 "InstanceResults" instance_results: DescribeGatherLogResultInstanceResults, 2 "LogPath" log_path: String
} }

/// In the response of [`DescribeGatherLogResult`].
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
    0 "ActionName" action_name: String, 1 "ChangeAborted" change_aborted: bool,
    2 "ChangeDescription" change_description: String, 3 "ChangeFinished" change_finished: bool,
    4 "ChangeId" change_id: String, 5 "ChangeMessage" change_message: String, 6 "ChangeName" change_name: String,
    7 "ChangePaused" change_paused: bool, 8 "ChangeSucceeded" change_succeeded: bool,
    9 "ChangeTimedout" change_timedout: bool, 10 "CreateTime" create_time: i64,
    11 "CreateUsername" create_username: String, 12 "EnvId" env_id: String, 13 "FinishTime" finish_time: i64,
    14 "UpdateTime" update_time: i64
} }

/// In the response of [`DescribeGatherLogResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherLogResultInstanceResults {
    pub instance_result: Vec<DescribeGatherLogResultInstanceResult>,
}
model! { DescribeGatherLogResultInstanceResults {
    0 "InstanceResult" instance_result: Vec<DescribeGatherLogResultInstanceResult>
} }

/// In the response of [`DescribeGatherLogResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherLogResultInstanceResult {
    pub instance_id: Option<String>,
    pub storage_key: Option<String>,
    pub task_message: Option<String>,
    pub task_succeeded: Option<bool>,
}
model! { DescribeGatherLogResultInstanceResult {
    0 "InstanceId" instance_id: String, 1 "StorageKey" storage_key: String, 2 "TaskMessage" task_message: String,
    3 "TaskSucceeded" task_succeeded: bool
} }

/// Describes gather stats result: `DescribeGatherStatsResult` of `webplus` 2019-03-20.
///
/// GET `/pop/v1/wam/appEnv/gatherStats`. Reads only. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DescribeGatherStatsResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherStatsResult {
    pub change_id: Option<String>,
    pub region_id: Option<String>,
}
operation! { DescribeGatherStatsResult() "DescribeGatherStatsResult" -> DescribeGatherStatsResultOutput {
    0 "ChangeId" change_id: String, 1 "RegionId" region_id: String
} { method: "GET", path: "/pop/v1/wam/appEnv/gatherStats", } }

/// Response of [`DescribeGatherStatsResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherStatsResultOutput {
    pub code: Option<String>,
    pub gather_stats_result: Option<DescribeGatherStatsResultGatherStatsResult>,
    pub message: Option<String>,
}
model! { DescribeGatherStatsResultOutput {
    0 "Code" code: String, 1 "GatherStatsResult" gather_stats_result: DescribeGatherStatsResultGatherStatsResult,
    2 "Message" message: String
} }

/// In the response of [`DescribeGatherStatsResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherStatsResultGatherStatsResult {
    pub change: Option<DescribeGatherStatsResultChange>,
    pub instance_results: Option<DescribeGatherStatsResultInstanceResults>,
}
model! { DescribeGatherStatsResultGatherStatsResult {
    0 "Change" change: DescribeGatherStatsResultChange,
    1 "InstanceResults" instance_results: DescribeGatherStatsResultInstanceResults
} }

/// In the response of [`DescribeGatherStatsResult`].
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
    0 "ActionName" action_name: String, 1 "ChangeAborted" change_aborted: bool,
    2 "ChangeDescription" change_description: String, 3 "ChangeFinished" change_finished: bool,
    4 "ChangeId" change_id: String, 5 "ChangeMessage" change_message: String, 6 "ChangeName" change_name: String,
    7 "ChangePaused" change_paused: bool, 8 "ChangeSucceeded" change_succeeded: bool,
    9 "ChangeTimedout" change_timedout: bool, 10 "CreateTime" create_time: i64,
    11 "CreateUsername" create_username: String, 12 "EnvId" env_id: String, 13 "FinishTime" finish_time: i64,
    14 "UpdateTime" update_time: i64
} }

/// In the response of [`DescribeGatherStatsResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherStatsResultInstanceResults {
    pub instance_result: Vec<DescribeGatherStatsResultInstanceResult>,
}
model! { DescribeGatherStatsResultInstanceResults {
    0 "InstanceResult" instance_result: Vec<DescribeGatherStatsResultInstanceResult>
} }

/// In the response of [`DescribeGatherStatsResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeGatherStatsResultInstanceResult {
    pub instance_id: Option<String>,
    pub storage_key: Option<String>,
    pub task_message: Option<String>,
    pub task_succeeded: Option<bool>,
}
model! { DescribeGatherStatsResultInstanceResult {
    0 "InstanceId" instance_id: String, 1 "StorageKey" storage_key: String, 2 "TaskMessage" task_message: String,
    3 "TaskSucceeded" task_succeeded: bool
} }

/// Describes instance health: `DescribeInstanceHealth` of `webplus` 2019-03-20.
///
/// GET `/pop/v1/wam/instance/health`. Reads only. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DescribeInstanceHealth>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHealth {
    /// Required.
    pub instance_id: String,
    pub region_id: Option<String>,
}
operation! { DescribeInstanceHealth(instance_id: String) "DescribeInstanceHealth" -> DescribeInstanceHealthOutput {
    0 "InstanceId" instance_id, 1 "RegionId" region_id: String
} { method: "GET", path: "/pop/v1/wam/instance/health", } }

/// Response of [`DescribeInstanceHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHealthOutput {
    pub code: Option<String>,
    pub instance_health: Option<DescribeInstanceHealthInstanceHealth>,
    pub message: Option<String>,
}
model! { DescribeInstanceHealthOutput {
    0 "Code" code: String, 1 "InstanceHealth" instance_health: DescribeInstanceHealthInstanceHealth,
    2 "Message" message: String
} }

/// In the response of [`DescribeInstanceHealth`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceHealthInstanceHealth {
    pub agent_status: Option<String>,
    pub app_status: Option<String>,
    pub disconnected_time: Option<i64>,
    pub instance_id: Option<String>,
}
model! { DescribeInstanceHealthInstanceHealth {
    0 "AgentStatus" agent_status: String, 1 "AppStatus" app_status: String, 2 "DisconnectedTime" disconnected_time: i64,
    3 "InstanceId" instance_id: String
} }

/// Describes pkg versions: `DescribePkgVersions` of `webplus` 2019-03-20.
///
/// GET `/pop/v1/wam/pkgVersion`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DescribePkgVersions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePkgVersions {
    /// Required.
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
    Number "PageNumber", "PkgVersions.PkgVersion" pkg_versions.pkg_version, total "TotalCount" }

/// Response of [`DescribePkgVersions`].
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
    0 "Code" code: String, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "PkgVersions" pkg_versions: DescribePkgVersionsPkgVersions, 5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePkgVersions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePkgVersionsPkgVersions {
    pub pkg_version: Vec<DescribePkgVersionsPkgVersion>,
}
model! { DescribePkgVersionsPkgVersions {
    0 "PkgVersion" pkg_version: Vec<DescribePkgVersionsPkgVersion>
} }

/// In the response of [`DescribePkgVersions`].
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
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "CreateTime" create_time: i64,
    3 "CreateUsername" create_username: String, 4 "PackageETag" package_e_tag: String,
    5 "PackageSource" package_source: String, 6 "PkgVersionDescription" pkg_version_description: String,
    7 "PkgVersionId" pkg_version_id: String, 8 "PkgVersionLabel" pkg_version_label: String,
    9 "UpdateTime" update_time: i64
} }

/// Describes public config templates: `DescribePublicConfigTemplates` of `webplus` 2019-03-20.
///
/// GET `/pop/v1/wam/publicConfigTemplate`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DescribePublicConfigTemplates>.
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
    Number "PageNumber", "PublicConfigTemplates.PublicConfigTemplate" public_config_templates.public_config_template, total "TotalCount" }

/// Response of [`DescribePublicConfigTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicConfigTemplatesOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub public_config_templates: Option<
        DescribePublicConfigTemplatesPublicConfigTemplates,
    >,
    pub total_count: Option<i64>,
}
model! { DescribePublicConfigTemplatesOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "PublicConfigTemplates" public_config_templates: DescribePublicConfigTemplatesPublicConfigTemplates,
    5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribePublicConfigTemplates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribePublicConfigTemplatesPublicConfigTemplates {
    pub public_config_template: Vec<DescribePublicConfigTemplatesPublicConfigTemplate>,
}
model! { DescribePublicConfigTemplatesPublicConfigTemplates {
    0 "PublicConfigTemplate" public_config_template: Vec<DescribePublicConfigTemplatesPublicConfigTemplate>
} }

/// In the response of [`DescribePublicConfigTemplates`].
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
    0 "CategoryName" category_name: String, 1 "CreateTime" create_time: i64, 2 "PackageSource" package_source: String,
    3 "StackId" stack_id: String, 4 "StackName" stack_name: String,
    5 "TemplateDescription" template_description: String, 6 "TemplateId" template_id: String,
    7 "TemplateLogo" template_logo: String, 8 "TemplateName" template_name: String, 9 "UpdateTime" update_time: i64
} }

/// Describes stacks: `DescribeStacks` of `webplus` 2019-03-20.
///
/// GET `/pop/v1/wam/stack`. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DescribeStacks>.
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

/// Response of [`DescribeStacks`].
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
    0 "Code" code: String, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "Stacks" stacks: DescribeStacksStacks, 5 "TotalCount" total_count: i64
} }

/// In the response of [`DescribeStacks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStacksStacks {
    pub stack: Vec<DescribeStacksStack>,
}
model! { DescribeStacksStacks {
    0 "Stack" stack: Vec<DescribeStacksStack>
} }

/// In the response of [`DescribeStacks`].
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
    0 "CategoryName" category_name: String, 1 "CreateTime" create_time: i64, 2 "LatestStack" latest_stack: bool,
    3 "RecommendedStack" recommended_stack: bool, 4 "StackId" stack_id: String, 5 "StackName" stack_name: String,
    6 "UpdateTime" update_time: i64, 7 "VersionCode" version_code: i64
} }

/// Describes storage: `DescribeStorage` of `webplus` 2019-03-20.
///
/// GET `/pop/v1/wam/storage`. Reads only. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/DescribeStorage>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorage {
    pub region_id: Option<String>,
    pub using_shared_storage: Option<bool>,
}
operation! { DescribeStorage() "DescribeStorage" -> DescribeStorageOutput {
    0 "RegionId" region_id: String, 1 "UsingSharedStorage" using_shared_storage: bool
} { method: "GET", path: "/pop/v1/wam/storage", } }

/// Response of [`DescribeStorage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeStorageOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub storage: Option<DescribeStorageStorage>,
}
model! { DescribeStorageOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "Storage" storage: DescribeStorageStorage
} }

/// In the response of [`DescribeStorage`].
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
    0 "BucketName" bucket_name: String, 1 "CreateTime" create_time: i64, 2 "KeyPrefix" key_prefix: String,
    3 "PkgKeyPrefix" pkg_key_prefix: String, 4 "UpdateTime" update_time: i64
} }

/// `GatherAppEnvLog` of `webplus` 2019-03-20.
///
/// POST `/pop/v1/wam/appEnv/gatherLog`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/GatherAppEnvLog>.
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
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { path: "/pop/v1/wam/appEnv/gatherLog", } }

/// Response of [`GatherAppEnvLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatherAppEnvLogOutput {
    pub code: Option<String>,
    pub env_change: Option<GatherAppEnvLogEnvChange>,
    pub message: Option<String>,
}
model! { GatherAppEnvLogOutput {
    0 "Code" code: String, 1 "EnvChange" env_change: GatherAppEnvLogEnvChange, 2 "Message" message: String
} }

/// In the response of [`GatherAppEnvLog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatherAppEnvLogEnvChange {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub start_time: Option<String>,
}
model! { GatherAppEnvLogEnvChange {
    0 "ChangeId" change_id: String, 1 "EnvId" env_id: String, 2 "StartTime" start_time: String
} }

/// `GatherAppEnvStats` of `webplus` 2019-03-20.
///
/// POST `/pop/v1/wam/appEnv/gatherStats`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/GatherAppEnvStats>.
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
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/pop/v1/wam/appEnv/gatherStats", } }

/// Response of [`GatherAppEnvStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatherAppEnvStatsOutput {
    pub code: Option<String>,
    pub env_change: Option<GatherAppEnvStatsEnvChange>,
    pub message: Option<String>,
}
model! { GatherAppEnvStatsOutput {
    0 "Code" code: String, 1 "EnvChange" env_change: GatherAppEnvStatsEnvChange, 2 "Message" message: String
} }

/// In the response of [`GatherAppEnvStats`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GatherAppEnvStatsEnvChange {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub start_time: Option<String>,
}
model! { GatherAppEnvStatsEnvChange {
    0 "ChangeId" change_id: String, 1 "EnvId" env_id: String, 2 "StartTime" start_time: String
} }

/// Pauses change: `PauseChange` of `webplus` 2019-03-20.
///
/// POST `/pop/v1/wam/change/pause`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/PauseChange>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseChange {
    pub region_id: Option<String>,
    pub change_id: Option<String>,
}
operation! { PauseChange() "PauseChange" -> PauseChangeOutput {
    0 "RegionId" region_id: String, 1 "ChangeId" change_id: String
} [
    Mark::new(1, Location::Body, Style::None)
] { path: "/pop/v1/wam/change/pause", } }

/// Response of [`PauseChange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseChangeOutput {
    pub code: Option<String>,
    pub env_change: Option<PauseChangeEnvChange>,
    pub message: Option<String>,
}
model! { PauseChangeOutput {
    0 "Code" code: String, 1 "EnvChange" env_change: PauseChangeEnvChange, 2 "Message" message: String
} }

/// In the response of [`PauseChange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PauseChangeEnvChange {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub start_time: Option<String>,
}
model! { PauseChangeEnvChange {
    0 "ChangeId" change_id: String, 1 "EnvId" env_id: String, 2 "StartTime" start_time: String
} }

/// `RebuildAppEnv` of `webplus` 2019-03-20.
///
/// POST `/pop/v1/wam/appEnv/rebuild`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/RebuildAppEnv>.
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
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/pop/v1/wam/appEnv/rebuild", } }

/// Response of [`RebuildAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildAppEnvOutput {
    pub code: Option<String>,
    pub env_change_detail: Option<RebuildAppEnvEnvChangeDetail>,
    pub message: Option<String>,
}
model! { RebuildAppEnvOutput {
    0 "Code" code: String, 1 "EnvChangeDetail" env_change_detail: RebuildAppEnvEnvChangeDetail,
    2 "Message" message: String
} }

/// In the response of [`RebuildAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildAppEnvEnvChangeDetail {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub operations: Option<RebuildAppEnvOperations>,
    pub start_time: Option<String>,
}
model! { RebuildAppEnvEnvChangeDetail {
    0 "ChangeId" change_id: String, 1 "EnvId" env_id: String, 2 "Operations" operations: RebuildAppEnvOperations,
    3 "StartTime" start_time: String
} }

/// In the response of [`RebuildAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildAppEnvOperations {
    pub operation: Vec<RebuildAppEnvOperation>,
}
model! { RebuildAppEnvOperations {
    0 "Operation" operation: Vec<RebuildAppEnvOperation>
} }

/// In the response of [`RebuildAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RebuildAppEnvOperation {
    pub operation_description: Option<String>,
    pub operation_type: Option<String>,
}
model! { RebuildAppEnvOperation {
    0 "OperationDescription" operation_description: String, 1 "OperationType" operation_type: String
} }

/// Restarts app env: `RestartAppEnv` of `webplus` 2019-03-20.
///
/// POST `/pop/v1/wam/appEnv/restart`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/RestartAppEnv>.
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
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] { path: "/pop/v1/wam/appEnv/restart", } }

/// Response of [`RestartAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartAppEnvOutput {
    pub code: Option<String>,
    pub env_change: Option<RestartAppEnvEnvChange>,
    pub message: Option<String>,
}
model! { RestartAppEnvOutput {
    0 "Code" code: String, 1 "EnvChange" env_change: RestartAppEnvEnvChange, 2 "Message" message: String
} }

/// In the response of [`RestartAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestartAppEnvEnvChange {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub start_time: Option<String>,
}
model! { RestartAppEnvEnvChange {
    0 "ChangeId" change_id: String, 1 "EnvId" env_id: String, 2 "StartTime" start_time: String
} }

/// Resumes change: `ResumeChange` of `webplus` 2019-03-20.
///
/// POST `/pop/v1/wam/change/resume`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/ResumeChange>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeChange {
    pub region_id: Option<String>,
    pub change_id: Option<String>,
}
operation! { ResumeChange() "ResumeChange" -> ResumeChangeOutput {
    0 "RegionId" region_id: String, 1 "ChangeId" change_id: String
} [
    Mark::new(1, Location::Body, Style::None)
] { path: "/pop/v1/wam/change/resume", } }

/// Response of [`ResumeChange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeChangeOutput {
    pub code: Option<String>,
    pub env_change: Option<ResumeChangeEnvChange>,
    pub message: Option<String>,
}
model! { ResumeChangeOutput {
    0 "Code" code: String, 1 "EnvChange" env_change: ResumeChangeEnvChange, 2 "Message" message: String
} }

/// In the response of [`ResumeChange`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResumeChangeEnvChange {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub start_time: Option<String>,
}
model! { ResumeChangeEnvChange {
    0 "ChangeId" change_id: String, 1 "EnvId" env_id: String, 2 "StartTime" start_time: String
} }

/// Starts app env: `StartAppEnv` of `webplus` 2019-03-20.
///
/// POST `/pop/v1/wam/appEnv/start`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/StartAppEnv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAppEnv {
    pub region_id: Option<String>,
    pub env_id: Option<String>,
}
operation! { StartAppEnv() "StartAppEnv" -> StartAppEnvOutput {
    0 "RegionId" region_id: String, 1 "EnvId" env_id: String
} [
    Mark::new(1, Location::Body, Style::None)
] { path: "/pop/v1/wam/appEnv/start", } }

/// Response of [`StartAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAppEnvOutput {
    pub code: Option<String>,
    pub env_change: Option<StartAppEnvEnvChange>,
    pub message: Option<String>,
}
model! { StartAppEnvOutput {
    0 "Code" code: String, 1 "EnvChange" env_change: StartAppEnvEnvChange, 2 "Message" message: String
} }

/// In the response of [`StartAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAppEnvEnvChange {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub start_time: Option<String>,
}
model! { StartAppEnvEnvChange {
    0 "ChangeId" change_id: String, 1 "EnvId" env_id: String, 2 "StartTime" start_time: String
} }

/// Stops app env: `StopAppEnv` of `webplus` 2019-03-20.
///
/// POST `/pop/v1/wam/appEnv/stop`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/StopAppEnv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAppEnv {
    pub region_id: Option<String>,
    pub env_id: Option<String>,
}
operation! { StopAppEnv() "StopAppEnv" -> StopAppEnvOutput {
    0 "RegionId" region_id: String, 1 "EnvId" env_id: String
} [
    Mark::new(1, Location::Body, Style::None)
] { path: "/pop/v1/wam/appEnv/stop", } }

/// Response of [`StopAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAppEnvOutput {
    pub code: Option<String>,
    pub env_change: Option<StopAppEnvEnvChange>,
    pub message: Option<String>,
}
model! { StopAppEnvOutput {
    0 "Code" code: String, 1 "EnvChange" env_change: StopAppEnvEnvChange, 2 "Message" message: String
} }

/// In the response of [`StopAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAppEnvEnvChange {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub start_time: Option<String>,
}
model! { StopAppEnvEnvChange {
    0 "ChangeId" change_id: String, 1 "EnvId" env_id: String, 2 "StartTime" start_time: String
} }

/// `TerminateAppEnv` of `webplus` 2019-03-20.
///
/// POST `/pop/v1/wam/appEnv/terminate`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/TerminateAppEnv>.
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
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/pop/v1/wam/appEnv/terminate", } }

/// Response of [`TerminateAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateAppEnvOutput {
    pub code: Option<String>,
    pub env_change_detail: Option<TerminateAppEnvEnvChangeDetail>,
    pub message: Option<String>,
}
model! { TerminateAppEnvOutput {
    0 "Code" code: String, 1 "EnvChangeDetail" env_change_detail: TerminateAppEnvEnvChangeDetail,
    2 "Message" message: String
} }

/// In the response of [`TerminateAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateAppEnvEnvChangeDetail {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub operations: Option<TerminateAppEnvOperations>,
    pub start_time: Option<String>,
}
model! { TerminateAppEnvEnvChangeDetail {
    0 "ChangeId" change_id: String, 1 "EnvId" env_id: String, 2 "Operations" operations: TerminateAppEnvOperations,
    3 "StartTime" start_time: String
} }

/// In the response of [`TerminateAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateAppEnvOperations {
    pub operation: Vec<TerminateAppEnvOperation>,
}
model! { TerminateAppEnvOperations {
    0 "Operation" operation: Vec<TerminateAppEnvOperation>
} }

/// In the response of [`TerminateAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateAppEnvOperation {
    pub operation_description: Option<String>,
    pub operation_type: Option<String>,
}
model! { TerminateAppEnvOperation {
    0 "OperationDescription" operation_description: String, 1 "OperationType" operation_type: String
} }

/// Updates app env: `UpdateAppEnv` of `webplus` 2019-03-20.
///
/// PUT `/pop/v1/wam/appEnv`. Changes data. See <https://api.alibabacloud.com/document/WebPlus/2019-03-20/UpdateAppEnv>.
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
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] { method: "PUT", path: "/pop/v1/wam/appEnv", } }

/// Response of [`UpdateAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppEnvOutput {
    pub code: Option<String>,
    pub env_change_detail: Option<UpdateAppEnvEnvChangeDetail>,
    pub message: Option<String>,
}
model! { UpdateAppEnvOutput {
    0 "Code" code: String, 1 "EnvChangeDetail" env_change_detail: UpdateAppEnvEnvChangeDetail,
    2 "Message" message: String
} }

/// In the response of [`UpdateAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppEnvEnvChangeDetail {
    pub change_id: Option<String>,
    pub env_id: Option<String>,
    pub operations: Option<UpdateAppEnvOperations>,
    pub start_time: Option<String>,
}
model! { UpdateAppEnvEnvChangeDetail {
    0 "ChangeId" change_id: String, 1 "EnvId" env_id: String, 2 "Operations" operations: UpdateAppEnvOperations,
    3 "StartTime" start_time: String
} }

/// In the response of [`UpdateAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppEnvOperations {
    pub operation: Vec<UpdateAppEnvOperation>,
}
model! { UpdateAppEnvOperations {
    0 "Operation" operation: Vec<UpdateAppEnvOperation>
} }

/// In the response of [`UpdateAppEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppEnvOperation {
    pub operation_description: Option<String>,
    pub operation_type: Option<String>,
}
model! { UpdateAppEnvOperation {
    0 "OperationDescription" operation_description: String, 1 "OperationType" operation_type: String
} }

/// Updates application: `UpdateApplication` of `webplus` 2019-03-20.
///
/// PUT `/pop/v1/wam/application`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/UpdateApplication>.
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
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { method: "PUT", path: "/pop/v1/wam/application", } }

/// Response of [`UpdateApplication`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateApplicationOutput {
    pub application: Option<UpdateApplicationApplication>,
    pub code: Option<String>,
    pub message: Option<String>,
}
model! { UpdateApplicationOutput {
    0 "Application" application: UpdateApplicationApplication, 1 "Code" code: String, 2 "Message" message: String
} }

/// In the response of [`UpdateApplication`].
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
    0 "AppDescription" app_description: String, 1 "AppId" app_id: String, 2 "AppName" app_name: String,
    3 "CategoryName" category_name: String, 4 "CreateTime" create_time: i64, 5 "CreateUsername" create_username: String,
    6 "UpdateTime" update_time: i64, 7 "UpdateUsername" update_username: String
} }

/// Updates config template: `UpdateConfigTemplate` of `webplus` 2019-03-20.
///
/// PUT `/pop/v1/wam/configTemplate`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/UpdateConfigTemplate>.
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
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] { method: "PUT", path: "/pop/v1/wam/configTemplate", } }

/// Response of [`UpdateConfigTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateConfigTemplateOutput {
    pub code: Option<String>,
    pub config_template: Option<UpdateConfigTemplateConfigTemplate>,
    pub message: Option<String>,
}
model! { UpdateConfigTemplateOutput {
    0 "Code" code: String, 1 "ConfigTemplate" config_template: UpdateConfigTemplateConfigTemplate,
    2 "Message" message: String
} }

/// In the response of [`UpdateConfigTemplate`].
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
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "CreateTime" create_time: i64,
    3 "StackId" stack_id: String, 4 "StackName" stack_name: String, 5 "TemplateId" template_id: String,
    6 "TemplateName" template_name: String, 7 "UpdateTime" update_time: i64
} }

/// `ValidateConfigSetting` of `webplus` 2019-03-20.
///
/// POST `/pop/v1/wam/config/configSetting/validate`. Changes data. See
/// <https://api.alibabacloud.com/document/WebPlus/2019-03-20/ValidateConfigSetting>.
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
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] { path: "/pop/v1/wam/config/configSetting/validate", } }

/// Response of [`ValidateConfigSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateConfigSettingOutput {
    pub code: Option<String>,
    pub config_validation_results: Option<ValidateConfigSettingConfigValidationResults>,
    pub message: Option<String>,
}
model! { ValidateConfigSettingOutput {
    0 "Code" code: String,
    1 "ConfigValidationResults" config_validation_results: ValidateConfigSettingConfigValidationResults,
    2 "Message" message: String
} }

/// In the response of [`ValidateConfigSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ValidateConfigSettingConfigValidationResults {
    pub config_validation_result: Vec<ValidateConfigSettingConfigValidationResult>,
}
model! { ValidateConfigSettingConfigValidationResults {
    0 "ConfigValidationResult" config_validation_result: Vec<ValidateConfigSettingConfigValidationResult>
} }

/// In the response of [`ValidateConfigSetting`].
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
    0 "ConfigOption" config_option: ValidateConfigSettingConfigOption, 1 "OptionName" option_name: String,
    2 "PathName" path_name: String, 3 "ResultMessage" result_message: String, 4 "ResultSeverity" result_severity: String
} }

/// In the response of [`ValidateConfigSetting`].
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
    0 "ChangeSeverity" change_severity: String, 1 "DefaultValue" default_value: String,
    2 "EditorType" editor_type: String, 3 "HiddenOption" hidden_option: bool, 4 "MaxLength" max_length: i64,
    5 "MaxValue" max_value: i64, 6 "MinLength" min_length: i64, 7 "MinValue" min_value: i64,
    8 "OptionDescription" option_description: String, 9 "OptionLabel" option_label: String,
    10 "OptionName" option_name: String, 11 "PathName" path_name: String, 12 "ReadonlyOption" readonly_option: bool,
    13 "RegexDesc" regex_desc: String, 14 "RegexPattern" regex_pattern: String, 15 "ValueOptions" value_options: String,
    16 "ValueType" value_type: String
} }

#[cfg(feature = "unstable-registry")]
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
