//! `ms` of Tencent Cloud, API version 2018-04-08.
//!
//! Endpoint: `ms.tencentcloudapi.com`, or `ms.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, ms::DescribeEncryptInstances};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeEncryptInstances::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("ms", "2018-04-08", "ms", &Endpoints::NONE);

/// Cancels encrypt task: `CancelEncryptTask` of `ms` 2018-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=CancelEncryptTask>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND_RESULT_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelEncryptTask {
    /// Required.
    pub result_id: String,
}
operation! { CancelEncryptTask(result_id: String) "CancelEncryptTask" -> CancelEncryptTaskOutput {
    0 "ResultId" result_id
} }

/// Response of [`CancelEncryptTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelEncryptTaskOutput {
    pub state: Option<i64>,
}
model! { CancelEncryptTaskOutput {
    0 "State" state: i64
} }

/// Creates bind instance: `CreateBindInstance` of `ms` 2018-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=CreateBindInstance>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBindInstance {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub app_icon_url: String,
    /// Required.
    pub app_name: String,
    /// Required.
    pub app_pkg_name: String,
}
operation! { CreateBindInstance(resource_id: String, app_icon_url: String, app_name: String, app_pkg_name: String)
    "CreateBindInstance" -> CreateBindInstanceOutput {
    0 "ResourceId" resource_id, 1 "AppIconUrl" app_icon_url, 2 "AppName" app_name, 3 "AppPkgName" app_pkg_name
} }

/// Response of [`CreateBindInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBindInstanceOutput {
    pub progress: Option<i64>,
}
model! { CreateBindInstanceOutput {
    0 "Progress" progress: i64
} }

/// Creates cos sec key instance: `CreateCosSecKeyInstance` of `ms` 2018-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=CreateCosSecKeyInstance>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_AUTH_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosSecKeyInstance {
    pub cos_region: Option<String>,
    pub duration: Option<i64>,
}
operation! { CreateCosSecKeyInstance() "CreateCosSecKeyInstance" -> CreateCosSecKeyInstanceOutput {
    0 "CosRegion" cos_region: String, 1 "Duration" duration: i64
} }

/// Response of [`CreateCosSecKeyInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosSecKeyInstanceOutput {
    pub cos_appid: Option<i64>,
    pub cos_bucket: Option<String>,
    pub cos_region: Option<String>,
    pub expire_time: Option<i64>,
    pub cos_id: Option<String>,
    pub cos_key: Option<String>,
    /// Deprecated.
    pub cos_tocken: Option<String>,
    pub cos_prefix: Option<String>,
    /// Secret.
    pub cos_token: Option<Secret>,
}
model! { CreateCosSecKeyInstanceOutput {
    0 "CosAppid" cos_appid: i64, 1 "CosBucket" cos_bucket: String, 2 "CosRegion" cos_region: String,
    3 "ExpireTime" expire_time: i64, 4 "CosId" cos_id: String, 5 "CosKey" cos_key: String,
    6 "CosTocken" cos_tocken: String, 7 "CosPrefix" cos_prefix: String, 8 "CosToken" cos_token: Secret
} }

/// Creates encrypt instance: `CreateEncryptInstance` of `ms` 2018-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=CreateEncryptInstance>.
///
/// Errors: [`codes::FAILED_OPERATION`], [`codes::INVALID_PARAMETER_VALUE_ANDROID_APP_MD5_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ANDROID_APP_PKG_NAME_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ANDROID_APP_PKG_NAME_LIST_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ANDROID_APP_TYPE_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ANDROID_APP_URL_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ANDROID_ASSETS_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ANDROID_ENCRYPT_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ANDROID_RES_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ANDROID_SO_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_ANDROID_VMP_ERROR`], [`codes::INVALID_PARAMETER_VALUE_APPLET_ENCRYPT_PARAM_ERROR`],
/// [`codes::INVALID_PARAMETER_VALUE_CHECK_URL_ERROR`], [`codes::INVALID_PARAMETER_VALUE_ENCRYPT_PARAM_APP_TYPE_ERROR`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::LIMIT_EXCEEDED_ENCRYPT_TASK_LIMIT_EXCEEDED`], [`codes::RESOURCE_NOT_FOUND`],
/// [`codes::RESOURCE_NOT_FOUND_RESULT_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEncryptInstance {
    /// Required.
    pub platform_type: i64,
    /// Required.
    pub order_type: i64,
    /// Required.
    pub encrypt_op_type: i64,
    /// Required.
    pub resource_id: String,
    pub android_app_info: Option<AndroidAppInfo>,
    pub android_plan: Option<AndroidPlan>,
    pub applet_info: Option<AppletInfo>,
    pub ios_info: Option<IOSInfo>,
}
operation! { CreateEncryptInstance(platform_type: i64, order_type: i64, encrypt_op_type: i64, resource_id: String)
    "CreateEncryptInstance" -> CreateEncryptInstanceOutput {
    0 "PlatformType" platform_type, 1 "OrderType" order_type, 2 "EncryptOpType" encrypt_op_type,
    3 "ResourceId" resource_id, 4 "AndroidAppInfo" android_app_info: AndroidAppInfo,
    5 "AndroidPlan" android_plan: AndroidPlan, 6 "AppletInfo" applet_info: AppletInfo, 7 "IOSInfo" ios_info: IOSInfo
} }

/// In the request of [`CreateEncryptInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidAppInfo {
    pub app_md5: Option<String>,
    pub app_size: Option<i64>,
    pub app_url: Option<String>,
    pub app_name: Option<String>,
    pub app_pkg_name: Option<String>,
    pub app_file_name: Option<String>,
    pub app_version: Option<String>,
    pub app_type: Option<String>,
}
input! { AndroidAppInfo() {
    0 "AppMd5" app_md5: String, 1 "AppSize" app_size: i64, 2 "AppUrl" app_url: String, 3 "AppName" app_name: String,
    4 "AppPkgName" app_pkg_name: String, 5 "AppFileName" app_file_name: String, 6 "AppVersion" app_version: String,
    7 "AppType" app_type: String
} }

/// In the request of [`CreateEncryptInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidPlan {
    pub plan_id: Option<i64>,
    pub app_pkg_name: Option<String>,
    pub app_type: Option<String>,
    pub encrypt_param: Option<String>,
}
input! { AndroidPlan() {
    0 "PlanId" plan_id: i64, 1 "AppPkgName" app_pkg_name: String, 2 "AppType" app_type: String,
    3 "EncryptParam" encrypt_param: String
} }

/// In the request of [`CreateEncryptInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppletInfo {
    pub applet_js_url: Option<String>,
    pub applet_level: Option<i64>,
    pub name: Option<String>,
}
input! { AppletInfo() {
    0 "AppletJsUrl" applet_js_url: String, 1 "AppletLevel" applet_level: i64, 2 "Name" name: String
} }

/// In the request of [`CreateEncryptInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IOSInfo {
    pub info_p_list_url: Option<String>,
    pub info_p_list_size: Option<i64>,
    pub info_p_list_md5: Option<String>,
    pub build_type: Option<String>,
}
input! { IOSInfo() {
    0 "InfoPListUrl" info_p_list_url: String, 1 "InfoPListSize" info_p_list_size: i64,
    2 "InfoPListMd5" info_p_list_md5: String, 3 "BuildType" build_type: String
} }

/// Response of [`CreateEncryptInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEncryptInstanceOutput {
    pub result_id: Option<String>,
}
model! { CreateEncryptInstanceOutput {
    0 "ResultId" result_id: String
} }

/// Creates order instance: `CreateOrderInstance` of `ms` 2018-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=CreateOrderInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_ANDROID_APP_PKG_NAME_LIST_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderInstance {
    /// Required.
    pub platform_type: i64,
    /// Required.
    pub order_type: i64,
    pub app_pkg_name_list: Option<String>,
}
operation! { CreateOrderInstance(platform_type: i64, order_type: i64)
    "CreateOrderInstance" -> CreateOrderInstanceOutput {
    0 "PlatformType" platform_type, 1 "OrderType" order_type, 2 "AppPkgNameList" app_pkg_name_list: String
} }

/// Response of [`CreateOrderInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderInstanceOutput {
    pub order_id: Option<String>,
    pub resource_id: Vec<String>,
}
model! { CreateOrderInstanceOutput {
    0 "OrderId" order_id: String, 1 "ResourceId" resource_id: Vec<String>
} }

/// Creates resource instances: `CreateResourceInstances` of `ms` 2018-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=CreateResourceInstances>.
///
/// Errors: [`codes::LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceInstances {
    /// Required.
    pub pid: i64,
    /// Required.
    pub time_unit: String,
    /// Required.
    pub time_span: i64,
    /// Required.
    pub resource_num: i64,
}
operation! { CreateResourceInstances(pid: i64, time_unit: String, time_span: i64, resource_num: i64)
    "CreateResourceInstances" -> CreateResourceInstancesOutput {
    0 "Pid" pid, 1 "TimeUnit" time_unit, 2 "TimeSpan" time_span, 3 "ResourceNum" resource_num
} }

/// Response of [`CreateResourceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceInstancesOutput {
    pub resource_set: Vec<String>,
}
model! { CreateResourceInstancesOutput {
    0 "ResourceSet" resource_set: Vec<String>
} }

/// Creates shield instance: `CreateShieldInstance` of `ms` 2018-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=CreateShieldInstance>.
///
/// Errors: [`codes::INVALID_PARAMETER_MISSING_SERVICE_INFO`], [`codes::INVALID_PARAMETER_PLAN_ID_NOT_FOUND`],
/// [`codes::LIMIT_EXCEEDED`], [`codes::MISSING_PARAMETER_MISSING_APP_INFO`],
/// [`codes::RESOURCE_NOT_FOUND_PLAN_ID_NOT_FOUND`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShieldInstance {
    /// Required.
    pub app_info: AppInfo,
    /// Required.
    pub service_info: ServiceInfo,
}
operation! { CreateShieldInstance(app_info: AppInfo, service_info: ServiceInfo)
    "CreateShieldInstance" -> CreateShieldInstanceOutput {
    0 "AppInfo" app_info, 1 "ServiceInfo" service_info
} }

/// In the request of [`CreateShieldInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInfo {
    /// Required.
    pub app_url: Option<String>,
    /// Required.
    pub app_md5: Option<String>,
    pub app_size: Option<i64>,
    pub file_name: Option<String>,
    pub app_pkg_name: Option<String>,
    pub app_version: Option<String>,
    pub app_icon_url: Option<String>,
    pub app_name: Option<String>,
}
input! { AppInfo(app_url: String, app_md5: String) {
    0 "AppUrl" app_url: String, 1 "AppMd5" app_md5: String, 2 "AppSize" app_size: i64, 3 "FileName" file_name: String,
    4 "AppPkgName" app_pkg_name: String, 5 "AppVersion" app_version: String, 6 "AppIconUrl" app_icon_url: String,
    7 "AppName" app_name: String
} }

/// In the request of [`CreateShieldInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceInfo {
    /// Required.
    pub service_edition: Option<String>,
    /// Required.
    pub callback_url: Option<String>,
    /// Required.
    pub submit_source: Option<String>,
    pub plan_id: Option<i64>,
}
input! { ServiceInfo(service_edition: String, callback_url: String, submit_source: String) {
    0 "ServiceEdition" service_edition: String, 1 "CallbackUrl" callback_url: String,
    2 "SubmitSource" submit_source: String, 3 "PlanId" plan_id: i64
} }

/// Response of [`CreateShieldInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShieldInstanceOutput {
    pub progress: Option<i64>,
    pub item_id: Option<String>,
}
model! { CreateShieldInstanceOutput {
    0 "Progress" progress: i64, 1 "ItemId" item_id: String
} }

/// Creates shield plan instance: `CreateShieldPlanInstance` of `ms` 2018-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=CreateShieldPlanInstance>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShieldPlanInstance {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub plan_name: String,
    /// Required.
    pub plan_info: PlanInfo,
}
operation! { CreateShieldPlanInstance(resource_id: String, plan_name: String, plan_info: PlanInfo)
    "CreateShieldPlanInstance" -> CreateShieldPlanInstanceOutput {
    0 "ResourceId" resource_id, 1 "PlanName" plan_name, 2 "PlanInfo" plan_info
} }

/// In the request of [`CreateShieldPlanInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlanInfo {
    pub set_file: Option<String>,
    pub apk_size_opt: Option<i64>,
    pub dex: Option<i64>,
    pub so: Option<i64>,
    pub bugly: Option<i64>,
    pub anti_repack: Option<i64>,
    pub db: Option<i64>,
    pub so_info: Option<SoInfo>,
    pub anti_vmp: Option<i64>,
    pub so_type: Option<Vec<String>>,
    pub anti_log_leak: Option<i64>,
    pub anti_assets: Option<i64>,
    pub anti_screenshot: Option<i64>,
    pub anti_ssl: Option<i64>,
    pub file_sign: Option<String>,
    pub anti_root: Option<String>,
    /// Deprecated.
    pub seperate_dex: Option<i64>,
    /// Deprecated.
    pub dex_sig: Option<i64>,
    /// Deprecated.
    pub anti_qemu_root: Option<i64>,
}
input! { PlanInfo() {
    0 "SetFile" set_file: String, 1 "ApkSizeOpt" apk_size_opt: i64, 2 "Dex" dex: i64, 3 "So" so: i64,
    4 "Bugly" bugly: i64, 5 "AntiRepack" anti_repack: i64, 6 "Db" db: i64, 7 "SoInfo" so_info: SoInfo,
    8 "AntiVMP" anti_vmp: i64, 9 "SoType" so_type: Vec<String>, 10 "AntiLogLeak" anti_log_leak: i64,
    11 "AntiAssets" anti_assets: i64, 12 "AntiScreenshot" anti_screenshot: i64, 13 "AntiSSL" anti_ssl: i64,
    14 "FileSign" file_sign: String, 15 "AntiRoot" anti_root: String, 16 "SeperateDex" seperate_dex: i64,
    17 "DexSig" dex_sig: i64, 18 "AntiQemuRoot" anti_qemu_root: i64
} }

/// In the request of [`CreateShieldPlanInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SoInfo {
    pub so_file_names: Option<Vec<String>>,
}
input! { SoInfo() {
    0 "SoFileNames" so_file_names: Vec<String>
} }

/// Response of [`CreateShieldPlanInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShieldPlanInstanceOutput {
    pub plan_id: Option<i64>,
    pub progress: Option<i64>,
}
model! { CreateShieldPlanInstanceOutput {
    0 "PlanId" plan_id: i64, 1 "Progress" progress: i64
} }

/// Deletes shield instances: `DeleteShieldInstances` of `ms` 2018-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=DeleteShieldInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_ITEM_IDS`], [`codes::MISSING_PARAMETER_MISSING_ITEM_IDS`],
/// [`codes::RESOURCE_NOT_FOUND_ITEM_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShieldInstances {
    /// Required.
    pub item_ids: Vec<String>,
}
operation! { DeleteShieldInstances(item_ids: Vec<String>) "DeleteShieldInstances" -> DeleteShieldInstancesOutput {
    0 "ItemIds" item_ids
} }

/// Response of [`DeleteShieldInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShieldInstancesOutput {
    pub progress: Option<i64>,
}
model! { DeleteShieldInstancesOutput {
    0 "Progress" progress: i64
} }

/// Describes apk detection result: `DescribeApkDetectionResult` of `ms` 2018-04-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=DescribeApkDetectionResult>.
///
/// Errors: [`codes::INTERNAL_ERROR_APK_SERVER_ERROR`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApkDetectionResult {
    /// Required.
    pub apk_url: String,
    /// Required.
    pub apk_md5: String,
}
operation! { DescribeApkDetectionResult(apk_url: String, apk_md5: String)
    "DescribeApkDetectionResult" -> DescribeApkDetectionResultOutput {
    0 "ApkUrl" apk_url, 1 "ApkMd5" apk_md5
} }

/// Response of [`DescribeApkDetectionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApkDetectionResultOutput {
    pub result: Option<String>,
    pub reason: Option<String>,
    pub result_list: Vec<ResultListItem>,
}
model! { DescribeApkDetectionResultOutput {
    0 "Result" result: String, 1 "Reason" reason: String, 2 "ResultList" result_list: Vec<ResultListItem>
} }

/// In the response of [`DescribeApkDetectionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResultListItem {
    pub banner: Option<String>,
    pub boutique_recommand: Option<String>,
    pub float_windows: Option<String>,
    pub integral_wall: Option<String>,
    pub md5: Option<String>,
    pub notify_bar: Option<String>,
    pub official: Option<String>,
    pub plugin_list: Vec<PluginListItem>,
    pub opt_plugin_list: Vec<OptPluginListItem>,
    pub safe_type: Option<String>,
    pub sid: Option<String>,
    pub soft_name: Option<String>,
    pub spot: Option<String>,
    pub virus_name: Option<String>,
    pub virus_desc: Option<String>,
    pub repackage_status: Option<String>,
    /// Deprecated.
    pub errno: Option<String>,
    pub err_msg: Option<String>,
    pub err_no: Option<String>,
}
model! { ResultListItem {
    0 "Banner" banner: String, 1 "BoutiqueRecommand" boutique_recommand: String, 2 "FloatWindows" float_windows: String,
    3 "IntegralWall" integral_wall: String, 4 "Md5" md5: String, 5 "NotifyBar" notify_bar: String,
    6 "Official" official: String, 7 "PluginList" plugin_list: Vec<PluginListItem>,
    8 "OptPluginList" opt_plugin_list: Vec<OptPluginListItem>, 9 "SafeType" safe_type: String, 10 "Sid" sid: String,
    11 "SoftName" soft_name: String, 12 "Spot" spot: String, 13 "VirusName" virus_name: String,
    14 "VirusDesc" virus_desc: String, 15 "RepackageStatus" repackage_status: String, 16 "Errno" errno: String,
    17 "ErrMsg" err_msg: String, 18 "ErrNo" err_no: String
} }

/// In the response of [`DescribeApkDetectionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginListItem {
    pub plugin_type: Option<String>,
    pub plugin_name: Option<String>,
    pub plugin_desc: Option<String>,
}
model! { PluginListItem {
    0 "PluginType" plugin_type: String, 1 "PluginName" plugin_name: String, 2 "PluginDesc" plugin_desc: String
} }

/// In the response of [`DescribeApkDetectionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptPluginListItem {
    pub plugin_type: Option<String>,
    pub plugin_name: Option<String>,
    pub plugin_desc: Option<String>,
}
model! { OptPluginListItem {
    0 "PluginType" plugin_type: String, 1 "PluginName" plugin_name: String, 2 "PluginDesc" plugin_desc: String
} }

/// Describes encrypt instances: `DescribeEncryptInstances` of `ms` 2018-04-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=DescribeEncryptInstances>.
///
/// Errors: [`codes::MISSING_PARAMETER`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptInstances {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
    pub platform_type: Option<i64>,
    pub order_type: Option<i64>,
    pub encrypt_op_type: Option<i64>,
    pub result_id: Option<String>,
    pub order_id: Option<String>,
    pub resource_id: Option<String>,
    pub app_type: Option<String>,
    pub app_pkg_name: Option<String>,
    pub encrypt_state: Option<Vec<i64>>,
}
operation! { DescribeEncryptInstances() "DescribeEncryptInstances" -> DescribeEncryptInstancesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "OrderField" order_field: String,
    3 "OrderDirection" order_direction: String, 4 "PlatformType" platform_type: i64, 5 "OrderType" order_type: i64,
    6 "EncryptOpType" encrypt_op_type: i64, 7 "ResultId" result_id: String, 8 "OrderId" order_id: String,
    9 "ResourceId" resource_id: String, 10 "AppType" app_type: String, 11 "AppPkgName" app_pkg_name: String,
    12 "EncryptState" encrypt_state: Vec<i64>
} }
paged! { DescribeEncryptInstances: EncryptResults =
    Number "PageNumber", "EncryptResults" encrypt_results, total "TotalCount" }

/// Response of [`DescribeEncryptInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptInstancesOutput {
    pub total_count: Option<i64>,
    pub encrypt_results: Vec<EncryptResults>,
}
model! { DescribeEncryptInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "EncryptResults" encrypt_results: Vec<EncryptResults>
} }

/// In the response of [`DescribeEncryptInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EncryptResults {
    pub platform_type: Option<i64>,
    pub platform_desc: Option<String>,
    pub order_type: Option<i64>,
    pub order_type_desc: Option<String>,
    pub encrypt_op_type: Option<i64>,
    pub encrypt_op_type_desc: Option<String>,
    pub resource_id: Option<String>,
    pub order_id: Option<String>,
    pub android_result: Option<AndroidResult>,
    pub ios_result: Option<IOSResult>,
    pub sdk_result: Option<SDKResult>,
    pub applet_result: Option<AppletResult>,
}
model! { EncryptResults {
    0 "PlatformType" platform_type: i64, 1 "PlatformDesc" platform_desc: String, 2 "OrderType" order_type: i64,
    3 "OrderTypeDesc" order_type_desc: String, 4 "EncryptOpType" encrypt_op_type: i64,
    5 "EncryptOpTypeDesc" encrypt_op_type_desc: String, 6 "ResourceId" resource_id: String,
    7 "OrderId" order_id: String, 8 "AndroidResult" android_result: AndroidResult, 9 "IOSResult" ios_result: IOSResult,
    10 "SDKResult" sdk_result: SDKResult, 11 "AppletResult" applet_result: AppletResult
} }

/// In the response of [`DescribeEncryptInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AndroidResult {
    pub result_id: Option<String>,
    pub order_id: Option<String>,
    pub resource_id: Option<String>,
    pub op_uin: Option<i64>,
    pub app_type: Option<String>,
    pub app_pkg_name: Option<String>,
    pub bind_app_pkg_name: Option<String>,
    pub encrypt_state: Option<i64>,
    pub encrypt_state_desc: Option<String>,
    pub encrypt_err_code: Option<i64>,
    pub encrypt_err_desc: Option<String>,
    pub encrypt_err_ref: Option<String>,
    pub creat_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cost_time: Option<i64>,
    pub app_url: Option<String>,
    pub app_md5: Option<String>,
    pub app_name: Option<String>,
    pub app_version: Option<String>,
    pub app_size: Option<i64>,
    pub online_tool_version: Option<String>,
    pub encrypt_app_md5: Option<String>,
    pub encrypt_app_size: Option<i64>,
    pub encrypt_pkg_url: Option<String>,
    pub output_tool_version: Option<String>,
    pub output_tool_size: Option<i64>,
    pub tool_output_time: Option<String>,
    pub tool_expire_time: Option<String>,
    pub output_tool_url: Option<String>,
    pub android_plan: Option<AndroidPlan>,
}
model! { AndroidResult {
    0 "ResultId" result_id: String, 1 "OrderId" order_id: String, 2 "ResourceId" resource_id: String,
    3 "OpUin" op_uin: i64, 4 "AppType" app_type: String, 5 "AppPkgName" app_pkg_name: String,
    6 "BindAppPkgName" bind_app_pkg_name: String, 7 "EncryptState" encrypt_state: i64,
    8 "EncryptStateDesc" encrypt_state_desc: String, 9 "EncryptErrCode" encrypt_err_code: i64,
    10 "EncryptErrDesc" encrypt_err_desc: String, 11 "EncryptErrRef" encrypt_err_ref: String,
    12 "CreatTime" creat_time: String, 13 "StartTime" start_time: String, 14 "EndTime" end_time: String,
    15 "CostTime" cost_time: i64, 16 "AppUrl" app_url: String, 17 "AppMd5" app_md5: String,
    18 "AppName" app_name: String, 19 "AppVersion" app_version: String, 20 "AppSize" app_size: i64,
    21 "OnlineToolVersion" online_tool_version: String, 22 "EncryptAppMd5" encrypt_app_md5: String,
    23 "EncryptAppSize" encrypt_app_size: i64, 24 "EncryptPkgUrl" encrypt_pkg_url: String,
    25 "OutputToolVersion" output_tool_version: String, 26 "OutputToolSize" output_tool_size: i64,
    27 "ToolOutputTime" tool_output_time: String, 28 "ToolExpireTime" tool_expire_time: String,
    29 "OutputToolUrl" output_tool_url: String, 30 "AndroidPlan" android_plan: AndroidPlan
} }

/// In the response of [`DescribeEncryptInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IOSResult {
    pub result_id: Option<String>,
    pub op_uin: Option<i64>,
    pub encrypt_type: Option<String>,
    pub resource_id: Option<String>,
    pub encrypt_state: Option<i64>,
    pub encrypt_errno: Option<i64>,
    pub encrypt_err_desc: Option<String>,
    pub creat_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cost_time: Option<i64>,
    pub encrypt_pkg_url: Option<String>,
}
model! { IOSResult {
    0 "ResultId" result_id: String, 1 "OpUin" op_uin: i64, 2 "EncryptType" encrypt_type: String,
    3 "ResourceId" resource_id: String, 4 "EncryptState" encrypt_state: i64, 5 "EncryptErrno" encrypt_errno: i64,
    6 "EncryptErrDesc" encrypt_err_desc: String, 7 "CreatTime" creat_time: String, 8 "StartTime" start_time: String,
    9 "EndTime" end_time: String, 10 "CostTime" cost_time: i64, 11 "EncryptPkgUrl" encrypt_pkg_url: String
} }

/// In the response of [`DescribeEncryptInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SDKResult {
    pub result_id: Option<String>,
}
model! { SDKResult {
    0 "ResultId" result_id: String
} }

/// In the response of [`DescribeEncryptInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppletResult {
    pub result_id: Option<String>,
    pub resource_id: Option<String>,
    pub order_id: Option<String>,
    pub op_uin: Option<i64>,
    pub encrypt_state: Option<i64>,
    pub encrypt_state_desc: Option<String>,
    pub encrypt_err_code: Option<i64>,
    pub encrypt_err_desc: Option<String>,
    pub encrypt_err_ref: Option<String>,
    pub creat_time: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub cost_time: Option<i64>,
    pub encrypt_pkg_url: Option<String>,
    pub applet_info: Option<AppletInfo>,
}
model! { AppletResult {
    0 "ResultId" result_id: String, 1 "ResourceId" resource_id: String, 2 "OrderId" order_id: String,
    3 "OpUin" op_uin: i64, 4 "EncryptState" encrypt_state: i64, 5 "EncryptStateDesc" encrypt_state_desc: String,
    6 "EncryptErrCode" encrypt_err_code: i64, 7 "EncryptErrDesc" encrypt_err_desc: String,
    8 "EncryptErrRef" encrypt_err_ref: String, 9 "CreatTime" creat_time: String, 10 "StartTime" start_time: String,
    11 "EndTime" end_time: String, 12 "CostTime" cost_time: i64, 13 "EncryptPkgUrl" encrypt_pkg_url: String,
    14 "AppletInfo" applet_info: AppletInfo
} }

/// Describes encrypt plan: `DescribeEncryptPlan` of `ms` 2018-04-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=DescribeEncryptPlan>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_AUTH_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptPlan {
    /// Required.
    pub platform_type: i64,
    /// Required.
    pub order_type: i64,
    /// Required.
    pub encrypt_op_type: i64,
    /// Required.
    pub resource_id: String,
    pub app_pkg_name: Option<String>,
    pub app_type: Option<String>,
}
operation! { DescribeEncryptPlan(platform_type: i64, order_type: i64, encrypt_op_type: i64, resource_id: String)
    "DescribeEncryptPlan" -> DescribeEncryptPlanOutput {
    0 "PlatformType" platform_type, 1 "OrderType" order_type, 2 "EncryptOpType" encrypt_op_type,
    3 "ResourceId" resource_id, 4 "AppPkgName" app_pkg_name: String, 5 "AppType" app_type: String
} }

/// Response of [`DescribeEncryptPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptPlanOutput {
    pub platform_type: Option<i64>,
    pub platform_type_desc: Option<String>,
    pub encrypt_op_type: Option<i64>,
    pub encrypt_op_type_desc: Option<String>,
    pub order_type: Option<i64>,
    pub order_type_desc: Option<String>,
    pub resource_id: Option<String>,
    pub android_plan: Option<AndroidPlan>,
    pub applet_plan: Option<AppletPlan>,
    pub ios_plan: Option<IOSPlan>,
    pub sdk_plan: Option<SDKPlan>,
}
model! { DescribeEncryptPlanOutput {
    0 "PlatformType" platform_type: i64, 1 "PlatformTypeDesc" platform_type_desc: String,
    2 "EncryptOpType" encrypt_op_type: i64, 3 "EncryptOpTypeDesc" encrypt_op_type_desc: String,
    4 "OrderType" order_type: i64, 5 "OrderTypeDesc" order_type_desc: String, 6 "ResourceId" resource_id: String,
    7 "AndroidPlan" android_plan: AndroidPlan, 8 "AppletPlan" applet_plan: AppletPlan, 9 "IOSPlan" ios_plan: IOSPlan,
    10 "SDKPlan" sdk_plan: SDKPlan
} }

/// In the response of [`DescribeEncryptPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppletPlan {
    pub plan_id: Option<i64>,
    pub applet_level: Option<i64>,
}
model! { AppletPlan {
    0 "PlanId" plan_id: i64, 1 "AppletLevel" applet_level: i64
} }

/// In the response of [`DescribeEncryptPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IOSPlan {
    pub plan_id: Option<i64>,
}
model! { IOSPlan {
    0 "PlanId" plan_id: i64
} }

/// In the response of [`DescribeEncryptPlan`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SDKPlan {
    pub plan_id: Option<i64>,
}
model! { SDKPlan {
    0 "PlanId" plan_id: i64
} }

/// Describes order instances: `DescribeOrderInstances` of `ms` 2018-04-08.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=DescribeOrderInstances>.
///
/// Errors: [`codes::UNAUTHORIZED_OPERATION_AUTH_FAILED`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrderInstances {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
    pub platform_type: Option<i64>,
    pub order_type: Option<i64>,
    pub approval_status: Option<i64>,
    pub resource_status: Option<i64>,
    pub order_id: Option<String>,
    pub resource_id: Option<String>,
    pub app_pkg_name: Option<String>,
}
operation! { DescribeOrderInstances() "DescribeOrderInstances" -> DescribeOrderInstancesOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "OrderField" order_field: String,
    3 "OrderDirection" order_direction: String, 4 "PlatformType" platform_type: i64, 5 "OrderType" order_type: i64,
    6 "ApprovalStatus" approval_status: i64, 7 "ResourceStatus" resource_status: i64, 8 "OrderId" order_id: String,
    9 "ResourceId" resource_id: String, 10 "AppPkgName" app_pkg_name: String
} }
paged! { DescribeOrderInstances: Orders = Number "PageNumber", "Orders" orders, total "TotalCount" }

/// Response of [`DescribeOrderInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrderInstancesOutput {
    pub total_count: Option<i64>,
    pub orders: Vec<Orders>,
}
model! { DescribeOrderInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "Orders" orders: Vec<Orders>
} }

/// In the response of [`DescribeOrderInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Orders {
    pub order_id: Option<String>,
    pub platform_type: Option<i64>,
    pub platform_type_desc: Option<String>,
    pub order_type: Option<i64>,
    pub order_type_desc: Option<String>,
    pub app_pkg_name: Option<String>,
    pub resource_id: Option<String>,
    pub resource_status: Option<i64>,
    pub resource_status_desc: Option<String>,
    pub test_times: Option<i64>,
    pub valid_time: Option<String>,
    pub expire_time: Option<String>,
    pub create_time: Option<String>,
    pub approver: Option<String>,
    pub approval_status: Option<i64>,
    pub approval_status_desc: Option<String>,
    pub approval_time: Option<String>,
    pub times_task_total_count: Option<i64>,
    pub times_task_success_count: Option<i64>,
    pub times_task_fail_count: Option<i64>,
}
model! { Orders {
    0 "OrderId" order_id: String, 1 "PlatformType" platform_type: i64, 2 "PlatformTypeDesc" platform_type_desc: String,
    3 "OrderType" order_type: i64, 4 "OrderTypeDesc" order_type_desc: String, 5 "AppPkgName" app_pkg_name: String,
    6 "ResourceId" resource_id: String, 7 "ResourceStatus" resource_status: i64,
    8 "ResourceStatusDesc" resource_status_desc: String, 9 "TestTimes" test_times: i64,
    10 "ValidTime" valid_time: String, 11 "ExpireTime" expire_time: String, 12 "CreateTime" create_time: String,
    13 "Approver" approver: String, 14 "ApprovalStatus" approval_status: i64,
    15 "ApprovalStatusDesc" approval_status_desc: String, 16 "ApprovalTime" approval_time: String,
    17 "TimesTaskTotalCount" times_task_total_count: i64, 18 "TimesTaskSuccessCount" times_task_success_count: i64,
    19 "TimesTaskFailCount" times_task_fail_count: i64
} }

/// Describes resource instances: `DescribeResourceInstances` of `ms` 2018-04-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=DescribeResourceInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_LIMIT`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_OFFSET`], [`codes::LIMIT_EXCEEDED`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceInstances {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub pids: Option<Vec<i64>>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeResourceInstances() "DescribeResourceInstances" -> DescribeResourceInstancesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "Pids" pids: Vec<i64>,
    4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
} }
paged! { DescribeResourceInstances: ResourceInfo = Offset "Offset", "ResourceSet" resource_set, total "TotalCount" }

/// In the request of [`DescribeResourceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    /// Required.
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { Filter(name: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

/// Response of [`DescribeResourceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceInstancesOutput {
    pub total_count: Option<i64>,
    pub resource_set: Vec<ResourceInfo>,
}
model! { DescribeResourceInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "ResourceSet" resource_set: Vec<ResourceInfo>
} }

/// In the response of [`DescribeResourceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceInfo {
    pub resource_id: Option<String>,
    pub pid: Option<i64>,
    pub create_time: Option<i64>,
    pub expire_time: Option<i64>,
    pub is_bind: Option<i64>,
    pub bind_info: Option<BindInfo>,
    pub resource_name: Option<String>,
}
model! { ResourceInfo {
    0 "ResourceId" resource_id: String, 1 "Pid" pid: i64, 2 "CreateTime" create_time: i64,
    3 "ExpireTime" expire_time: i64, 4 "IsBind" is_bind: i64, 5 "BindInfo" bind_info: BindInfo,
    6 "ResourceName" resource_name: String
} }

/// In the response of [`DescribeResourceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindInfo {
    pub app_icon_url: Option<String>,
    pub app_name: Option<String>,
    pub app_pkg_name: Option<String>,
}
model! { BindInfo {
    0 "AppIconUrl" app_icon_url: String, 1 "AppName" app_name: String, 2 "AppPkgName" app_pkg_name: String
} }

/// Describes shield instances: `DescribeShieldInstances` of `ms` 2018-04-08.
///
/// POST. Reads only. Pages by offset (`Offset`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=DescribeShieldInstances>.
///
/// Errors: [`codes::INVALID_PARAMETER_VALUE_INVALID_COEXIST_ITEM_IDS_FILTERS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_FILTER`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ITEM_IDS`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_LIMIT`], [`codes::INVALID_PARAMETER_VALUE_INVALID_OFFSET`],
/// [`codes::INVALID_PARAMETER_VALUE_INVALID_ORDER_DIRECTION`], [`codes::INVALID_PARAMETER_VALUE_INVALID_ORDER_FIELD`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShieldInstances {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub item_ids: Option<Vec<String>>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeShieldInstances() "DescribeShieldInstances" -> DescribeShieldInstancesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: i64, 2 "Limit" limit: i64, 3 "ItemIds" item_ids: Vec<String>,
    4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
} }
paged! { DescribeShieldInstances: AppSetInfo = Offset "Offset", "AppSet" app_set, total "TotalCount" }

/// Response of [`DescribeShieldInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShieldInstancesOutput {
    pub total_count: Option<i64>,
    pub app_set: Vec<AppSetInfo>,
}
model! { DescribeShieldInstancesOutput {
    0 "TotalCount" total_count: i64, 1 "AppSet" app_set: Vec<AppSetInfo>
} }

/// In the response of [`DescribeShieldInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppSetInfo {
    pub item_id: Option<String>,
    pub app_name: Option<String>,
    pub app_pkg_name: Option<String>,
    pub app_version: Option<String>,
    pub app_md5: Option<String>,
    pub app_size: Option<i64>,
    pub service_edition: Option<String>,
    pub shield_code: Option<i64>,
    pub app_url: Option<String>,
    pub task_status: Option<i64>,
    pub client_ip: Option<String>,
    pub task_time: Option<i64>,
    pub app_icon_url: Option<String>,
    pub shield_md5: Option<String>,
    pub shield_size: Option<i64>,
}
model! { AppSetInfo {
    0 "ItemId" item_id: String, 1 "AppName" app_name: String, 2 "AppPkgName" app_pkg_name: String,
    3 "AppVersion" app_version: String, 4 "AppMd5" app_md5: String, 5 "AppSize" app_size: i64,
    6 "ServiceEdition" service_edition: String, 7 "ShieldCode" shield_code: i64, 8 "AppUrl" app_url: String,
    9 "TaskStatus" task_status: i64, 10 "ClientIp" client_ip: String, 11 "TaskTime" task_time: i64,
    12 "AppIconUrl" app_icon_url: String, 13 "ShieldMd5" shield_md5: String, 14 "ShieldSize" shield_size: i64
} }

/// Describes shield plan instance: `DescribeShieldPlanInstance` of `ms` 2018-04-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=DescribeShieldPlanInstance>.
///
/// Errors: [`codes::RESOURCE_UNAVAILABLE_NOT_BIND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShieldPlanInstance {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub pid: i64,
}
operation! { DescribeShieldPlanInstance(resource_id: String, pid: i64)
    "DescribeShieldPlanInstance" -> DescribeShieldPlanInstanceOutput {
    0 "ResourceId" resource_id, 1 "Pid" pid
} }

/// Response of [`DescribeShieldPlanInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShieldPlanInstanceOutput {
    pub bind_info: Option<BindInfo>,
    pub shield_plan_info: Option<ShieldPlanInfo>,
    pub resource_service_info: Option<ResourceServiceInfo>,
}
model! { DescribeShieldPlanInstanceOutput {
    0 "BindInfo" bind_info: BindInfo, 1 "ShieldPlanInfo" shield_plan_info: ShieldPlanInfo,
    2 "ResourceServiceInfo" resource_service_info: ResourceServiceInfo
} }

/// In the response of [`DescribeShieldPlanInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShieldPlanInfo {
    pub total_count: Option<i64>,
    pub plan_set: Vec<PlanDetailInfo>,
}
model! { ShieldPlanInfo {
    0 "TotalCount" total_count: i64, 1 "PlanSet" plan_set: Vec<PlanDetailInfo>
} }

/// In the response of [`DescribeShieldPlanInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlanDetailInfo {
    pub is_default: Option<i64>,
    pub plan_id: Option<i64>,
    pub plan_name: Option<String>,
    pub plan_info: Option<PlanInfo>,
}
model! { PlanDetailInfo {
    0 "IsDefault" is_default: i64, 1 "PlanId" plan_id: i64, 2 "PlanName" plan_name: String,
    3 "PlanInfo" plan_info: PlanInfo
} }

/// In the response of [`DescribeShieldPlanInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceServiceInfo {
    pub create_time: Option<i64>,
    pub expire_time: Option<i64>,
    pub resource_name: Option<String>,
}
model! { ResourceServiceInfo {
    0 "CreateTime" create_time: i64, 1 "ExpireTime" expire_time: i64, 2 "ResourceName" resource_name: String
} }

/// Describes shield result: `DescribeShieldResult` of `ms` 2018-04-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=DescribeShieldResult>.
///
/// Errors: [`codes::MISSING_PARAMETER_MISSING_ITEM_ID`], [`codes::RESOURCE_NOT_FOUND_ITEM_ID_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShieldResult {
    /// Required.
    pub item_id: String,
}
operation! { DescribeShieldResult(item_id: String) "DescribeShieldResult" -> DescribeShieldResultOutput {
    0 "ItemId" item_id
} }

/// Response of [`DescribeShieldResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShieldResultOutput {
    pub task_status: Option<i64>,
    pub app_detail_info: Option<AppDetailInfo>,
    pub shield_info: Option<ShieldInfo>,
    pub status_desc: Option<String>,
    pub status_ref: Option<String>,
}
model! { DescribeShieldResultOutput {
    0 "TaskStatus" task_status: i64, 1 "AppDetailInfo" app_detail_info: AppDetailInfo,
    2 "ShieldInfo" shield_info: ShieldInfo, 3 "StatusDesc" status_desc: String, 4 "StatusRef" status_ref: String
} }

/// In the response of [`DescribeShieldResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppDetailInfo {
    pub app_name: Option<String>,
    pub app_pkg_name: Option<String>,
    pub app_version: Option<String>,
    pub app_size: Option<i64>,
    pub app_md5: Option<String>,
    pub app_icon_url: Option<String>,
    pub file_name: Option<String>,
}
model! { AppDetailInfo {
    0 "AppName" app_name: String, 1 "AppPkgName" app_pkg_name: String, 2 "AppVersion" app_version: String,
    3 "AppSize" app_size: i64, 4 "AppMd5" app_md5: String, 5 "AppIconUrl" app_icon_url: String,
    6 "FileName" file_name: String
} }

/// In the response of [`DescribeShieldResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShieldInfo {
    pub shield_code: Option<i64>,
    pub shield_size: Option<i64>,
    pub shield_md5: Option<String>,
    pub app_url: Option<String>,
    pub task_time: Option<i64>,
    pub item_id: Option<String>,
    pub service_edition: Option<String>,
}
model! { ShieldInfo {
    0 "ShieldCode" shield_code: i64, 1 "ShieldSize" shield_size: i64, 2 "ShieldMd5" shield_md5: String,
    3 "AppUrl" app_url: String, 4 "TaskTime" task_time: i64, 5 "ItemId" item_id: String,
    6 "ServiceEdition" service_edition: String
} }

/// Describes url detection result: `DescribeUrlDetectionResult` of `ms` 2018-04-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=DescribeUrlDetectionResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUrlDetectionResult {
    /// Required.
    pub url: String,
}
operation! { DescribeUrlDetectionResult(url: String) "DescribeUrlDetectionResult" -> DescribeUrlDetectionResultOutput {
    0 "Url" url
} }

/// Response of [`DescribeUrlDetectionResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUrlDetectionResultOutput {
    pub result_code: Option<i64>,
    pub resp_ver: Option<i64>,
    pub url_type: Option<i64>,
    pub evil_class: Option<i64>,
    pub evil_type: Option<i64>,
    pub level: Option<i64>,
    pub detect_time: Option<i64>,
    pub wording: Option<String>,
    pub wording_title: Option<String>,
    pub url_type_desc: Option<String>,
    pub evil_class_desc: Option<String>,
    pub evil_type_desc: Option<String>,
    pub level_desc: Option<String>,
}
model! { DescribeUrlDetectionResultOutput {
    0 "ResultCode" result_code: i64, 1 "RespVer" resp_ver: i64, 2 "UrlType" url_type: i64,
    3 "EvilClass" evil_class: i64, 4 "EvilType" evil_type: i64, 5 "Level" level: i64, 6 "DetectTime" detect_time: i64,
    7 "Wording" wording: String, 8 "WordingTitle" wording_title: String, 9 "UrlTypeDesc" url_type_desc: String,
    10 "EvilClassDesc" evil_class_desc: String, 11 "EvilTypeDesc" evil_type_desc: String,
    12 "LevelDesc" level_desc: String
} }

/// Describes user base info instance: `DescribeUserBaseInfoInstance` of `ms` 2018-04-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=DescribeUserBaseInfoInstance>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBaseInfoInstance {}
operation! { DescribeUserBaseInfoInstance() "DescribeUserBaseInfoInstance" -> DescribeUserBaseInfoInstanceOutput {} }

/// Response of [`DescribeUserBaseInfoInstance`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBaseInfoInstanceOutput {
    pub user_uin: Option<i64>,
    pub user_appid: Option<i64>,
    pub time_stamp: Option<i64>,
}
model! { DescribeUserBaseInfoInstanceOutput {
    0 "UserUin" user_uin: i64, 1 "UserAppid" user_appid: i64, 2 "TimeStamp" time_stamp: i64
} }

/// Destroys resource instances: `DestroyResourceInstances` of `ms` 2018-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=DestroyResourceInstances>.
///
/// Errors: [`codes::RESOURCE_NOT_FOUND`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyResourceInstances {
    /// Required.
    pub resource_id: String,
    /// Required.
    pub app_pkg_name: String,
}
operation! { DestroyResourceInstances(resource_id: String, app_pkg_name: String)
    "DestroyResourceInstances" -> DestroyResourceInstancesOutput {
    0 "ResourceId" resource_id, 1 "AppPkgName" app_pkg_name
} }

/// Response of [`DestroyResourceInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyResourceInstancesOutput {
    pub resource_id: Option<String>,
    pub result: Option<String>,
    pub platform_type: Option<i64>,
    pub order_type: Option<i64>,
}
model! { DestroyResourceInstancesOutput {
    0 "ResourceId" resource_id: String, 1 "Result" result: String, 2 "PlatformType" platform_type: i64,
    3 "OrderType" order_type: i64
} }

/// `RequestLocalTask` of `ms` 2018-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=RequestLocalTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestLocalTask {
    /// Required.
    pub client_id: String,
}
operation! { RequestLocalTask(client_id: String) "RequestLocalTask" -> RequestLocalTaskOutput {
    0 "ClientId" client_id
} }

/// Response of [`RequestLocalTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestLocalTaskOutput {
    pub sid: Option<String>,
    pub src_file_md5: Option<String>,
    pub src_file_size: Option<i64>,
    pub src_file_url: Option<String>,
    pub src_file_type: Option<String>,
    pub src_file_version: Option<String>,
    pub encrypt_param: Option<String>,
    pub encrypt_state: Option<i64>,
}
model! { RequestLocalTaskOutput {
    0 "Sid" sid: String, 1 "SrcFileMd5" src_file_md5: String, 2 "SrcFileSize" src_file_size: i64,
    3 "SrcFileUrl" src_file_url: String, 4 "SrcFileType" src_file_type: String,
    5 "SrcFileVersion" src_file_version: String, 6 "EncryptParam" encrypt_param: String,
    7 "EncryptState" encrypt_state: i64
} }

/// Updates client state: `UpdateClientState` of `ms` 2018-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=UpdateClientState>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClientState {
    /// Required.
    pub client_id: String,
    /// Required.
    pub ip: String,
    /// Required.
    pub internal: i64,
    /// Required.
    pub server_version: String,
    /// Required.
    pub hostname: String,
    /// Required.
    pub os: String,
}

/// Arguments of [`UpdateClientState::new`].
pub struct UpdateClientStateRequired {
    pub client_id: String,
    pub ip: String,
    pub internal: i64,
    pub server_version: String,
    pub hostname: String,
    pub os: String,
}
operation! { UpdateClientState { UpdateClientStateRequired: client_id, ip, internal, server_version, hostname, os }
    "UpdateClientState" -> UpdateClientStateOutput {
    0 "ClientId" client_id, 1 "Ip" ip, 2 "Internal" internal, 3 "ServerVersion" server_version, 4 "Hostname" hostname,
    5 "Os" os
} }

/// Response of [`UpdateClientState`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClientStateOutput {
    pub result_code: Option<String>,
}
model! { UpdateClientStateOutput {
    0 "ResultCode" result_code: String
} }

/// Updates local task result: `UpdateLocalTaskResult` of `ms` 2018-04-08.
///
/// POST. Changes data. See
/// <https://console.cloud.tencent.com/api/explorer?Product=ms&Version=2018-04-08&Action=UpdateLocalTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLocalTaskResult {
    /// Required.
    pub sid: String,
    /// Required.
    pub result_code: i64,
    /// Required.
    pub sub_code: i64,
    /// Required.
    pub err_msg: String,
    /// Required.
    pub result: String,
}

/// Arguments of [`UpdateLocalTaskResult::new`].
pub struct UpdateLocalTaskResultRequired {
    pub sid: String,
    pub result_code: i64,
    pub sub_code: i64,
    pub err_msg: String,
    pub result: String,
}
operation! { UpdateLocalTaskResult { UpdateLocalTaskResultRequired: sid, result_code, sub_code, err_msg, result }
    "UpdateLocalTaskResult" -> UpdateLocalTaskResultOutput {
    0 "Sid" sid, 1 "ResultCode" result_code, 2 "SubCode" sub_code, 3 "ErrMsg" err_msg, 4 "Result" result
} }

/// Response of [`UpdateLocalTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLocalTaskResultOutput {
    pub result_code: Option<String>,
}
model! { UpdateLocalTaskResultOutput {
    0 "ResultCode" result_code: String
} }

codes! {
    AUTH_FAILURE "AuthFailure", AUTH_FAILURE_INVALID_AUTHORIZATION "AuthFailure.InvalidAuthorization",
    FAILED_OPERATION "FailedOperation", INTERNAL_ERROR "InternalError",
    INTERNAL_ERROR_APK_SERVER_ERROR "InternalError.ApkServerError",
    INTERNAL_ERROR_SERVER_ERROR "InternalError.ServerError", INVALID_PARAMETER "InvalidParameter",
    INVALID_PARAMETER_MISSING_SERVICE_INFO "InvalidParameter.MissingServiceInfo",
    INVALID_PARAMETER_PARAMETER_ERROR "InvalidParameter.ParameterError",
    INVALID_PARAMETER_PLAN_ID_NOT_FOUND "InvalidParameter.PlanIdNotFound",
    INVALID_PARAMETER_VALUE "InvalidParameterValue",
    INVALID_PARAMETER_VALUE_ANDROID_APP_MD5_ERROR "InvalidParameterValue.AndroidAppMd5Error",
    INVALID_PARAMETER_VALUE_ANDROID_APP_PKG_NAME_ERROR "InvalidParameterValue.AndroidAppPkgNameError",
    INVALID_PARAMETER_VALUE_ANDROID_APP_PKG_NAME_LIST_ERROR "InvalidParameterValue.AndroidAppPkgNameListError",
    INVALID_PARAMETER_VALUE_ANDROID_APP_TYPE_ERROR "InvalidParameterValue.AndroidAppTypeError",
    INVALID_PARAMETER_VALUE_ANDROID_APP_URL_ERROR "InvalidParameterValue.AndroidAppUrlError",
    INVALID_PARAMETER_VALUE_ANDROID_ASSETS_ERROR "InvalidParameterValue.AndroidAssetsError",
    INVALID_PARAMETER_VALUE_ANDROID_ENCRYPT_PARAM_ERROR "InvalidParameterValue.AndroidEncryptParamError",
    INVALID_PARAMETER_VALUE_ANDROID_RES_ERROR "InvalidParameterValue.AndroidResError",
    INVALID_PARAMETER_VALUE_ANDROID_SO_ERROR "InvalidParameterValue.AndroidSoError",
    INVALID_PARAMETER_VALUE_ANDROID_VMP_ERROR "InvalidParameterValue.AndroidVMPError",
    INVALID_PARAMETER_VALUE_APPLET_ENCRYPT_PARAM_ERROR "InvalidParameterValue.AppletEncryptParamError",
    INVALID_PARAMETER_VALUE_CHECK_URL_ERROR "InvalidParameterValue.CheckUrlError",
    INVALID_PARAMETER_VALUE_ENCRYPT_PARAM_APP_TYPE_ERROR "InvalidParameterValue.EncryptParamAppTypeError",
    INVALID_PARAMETER_VALUE_INVALID_COEXIST_ITEM_IDS_FILTERS "InvalidParameterValue.InvalidCoexistItemIdsFilters",
    INVALID_PARAMETER_VALUE_INVALID_FILTER "InvalidParameterValue.InvalidFilter",
    INVALID_PARAMETER_VALUE_INVALID_ITEM_IDS "InvalidParameterValue.InvalidItemIds",
    INVALID_PARAMETER_VALUE_INVALID_LIMIT "InvalidParameterValue.InvalidLimit",
    INVALID_PARAMETER_VALUE_INVALID_OFFSET "InvalidParameterValue.InvalidOffset",
    INVALID_PARAMETER_VALUE_INVALID_ORDER_DIRECTION "InvalidParameterValue.InvalidOrderDirection",
    INVALID_PARAMETER_VALUE_INVALID_ORDER_FIELD "InvalidParameterValue.InvalidOrderField",
    LIMIT_EXCEEDED "LimitExceeded", LIMIT_EXCEEDED_ENCRYPT_TASK_LIMIT_EXCEEDED "LimitExceeded.EncryptTaskLimitExceeded",
    MISSING_PARAMETER "MissingParameter", MISSING_PARAMETER_MISSING_APP_INFO "MissingParameter.MissingAppInfo",
    MISSING_PARAMETER_MISSING_ITEM_ID "MissingParameter.MissingItemId",
    MISSING_PARAMETER_MISSING_ITEM_IDS "MissingParameter.MissingItemIds", RESOURCE_NOT_FOUND "ResourceNotFound",
    RESOURCE_NOT_FOUND_ITEM_ID_NOT_FOUND "ResourceNotFound.ItemIdNotFound",
    RESOURCE_NOT_FOUND_PLAN_ID_NOT_FOUND "ResourceNotFound.PlanIdNotFound",
    RESOURCE_NOT_FOUND_RESULT_ID_NOT_FOUND "ResourceNotFound.ResultIdNotFound",
    RESOURCE_UNAVAILABLE "ResourceUnavailable", RESOURCE_UNAVAILABLE_NOT_BIND "ResourceUnavailable.NotBind",
    RESOURCE_UNAVAILABLE_NOT_FOUND "ResourceUnavailable.NotFound", UNAUTHORIZED_OPERATION "UnauthorizedOperation",
    UNAUTHORIZED_OPERATION_AUTH_FAILED "UnauthorizedOperation.AuthFailed",
    UNAUTHORIZED_OPERATION_NOT_WHITE_USER "UnauthorizedOperation.NotWhiteUser",
    UNSUPPORTED_OPERATION "UnsupportedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    CancelEncryptTask, CreateBindInstance, CreateCosSecKeyInstance, CreateEncryptInstance, CreateOrderInstance,
    CreateResourceInstances, CreateShieldInstance, CreateShieldPlanInstance, DeleteShieldInstances,
    DescribeApkDetectionResult, DescribeEncryptInstances, DescribeEncryptPlan, DescribeOrderInstances,
    DescribeResourceInstances, DescribeShieldInstances, DescribeShieldPlanInstance, DescribeShieldResult,
    DescribeUrlDetectionResult, DescribeUserBaseInfoInstance, DestroyResourceInstances, RequestLocalTask,
    UpdateClientState, UpdateLocalTaskResult
}
