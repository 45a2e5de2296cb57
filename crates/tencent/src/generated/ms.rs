//! `ms` 2018-04-08.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "ms", version: "2018-04-08", code: "ms", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelEncryptTask {
    pub result_id: String,
}
operation! { CancelEncryptTask(result_id: String) "CancelEncryptTask" -> CancelEncryptTaskOutput {
    0 "ResultId" result_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelEncryptTaskOutput {
    pub state: Option<i64>,
}
model! { CancelEncryptTaskOutput {
    0 "State" state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBindInstance {
    pub resource_id: String,
    pub app_icon_url: String,
    pub app_name: String,
    pub app_pkg_name: String,
}
operation! { CreateBindInstance(resource_id: String, app_icon_url: String, app_name: String, app_pkg_name: String)
    "CreateBindInstance" -> CreateBindInstanceOutput {
    0 "ResourceId" resource_id, 1 "AppIconUrl" app_icon_url, 2 "AppName" app_name, 3 "AppPkgName" app_pkg_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBindInstanceOutput {
    pub progress: Option<u64>,
}
model! { CreateBindInstanceOutput {
    0 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosSecKeyInstance {
    pub cos_region: Option<String>,
    pub duration: Option<u64>,
}
operation! { CreateCosSecKeyInstance() "CreateCosSecKeyInstance" -> CreateCosSecKeyInstanceOutput {
    0 "CosRegion" cos_region: String, 1 "Duration" duration: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCosSecKeyInstanceOutput {
    pub cos_appid: Option<u64>,
    pub cos_bucket: Option<String>,
    pub cos_region: Option<String>,
    pub expire_time: Option<u64>,
    pub cos_id: Option<String>,
    pub cos_key: Option<String>,
    /// Deprecated.
    pub cos_tocken: Option<String>,
    pub cos_prefix: Option<String>,
    pub cos_token: Option<Secret>,
}
model! { CreateCosSecKeyInstanceOutput {
    0 "CosAppid" cos_appid, 1 "CosBucket" cos_bucket, 2 "CosRegion" cos_region, 3 "ExpireTime" expire_time,
    4 "CosId" cos_id, 5 "CosKey" cos_key, 6 "CosTocken" cos_tocken, 7 "CosPrefix" cos_prefix, 8 "CosToken" cos_token
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEncryptInstance {
    pub platform_type: i64,
    pub order_type: i64,
    pub encrypt_op_type: i64,
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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEncryptInstanceOutput {
    pub result_id: Option<String>,
}
model! { CreateEncryptInstanceOutput {
    0 "ResultId" result_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderInstance {
    pub platform_type: i64,
    pub order_type: i64,
    pub app_pkg_name_list: Option<String>,
}
operation! { CreateOrderInstance(platform_type: i64, order_type: i64)
    "CreateOrderInstance" -> CreateOrderInstanceOutput {
    0 "PlatformType" platform_type, 1 "OrderType" order_type, 2 "AppPkgNameList" app_pkg_name_list: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderInstanceOutput {
    pub order_id: Option<String>,
    pub resource_id: Option<Vec<String>>,
}
model! { CreateOrderInstanceOutput {
    0 "OrderId" order_id, 1 "ResourceId" resource_id
} }

#[deprecated = "deprecated by the provider"]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceInstances {
    pub pid: u64,
    pub time_unit: String,
    pub time_span: u64,
    pub resource_num: u64,
}
operation! { CreateResourceInstances(pid: u64, time_unit: String, time_span: u64, resource_num: u64)
    "CreateResourceInstances" -> CreateResourceInstancesOutput {
    0 "Pid" pid, 1 "TimeUnit" time_unit, 2 "TimeSpan" time_span, 3 "ResourceNum" resource_num
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResourceInstancesOutput {
    pub resource_set: Option<Vec<String>>,
}
model! { CreateResourceInstancesOutput {
    0 "ResourceSet" resource_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShieldInstance {
    pub app_info: AppInfo,
    pub service_info: ServiceInfo,
}
operation! { CreateShieldInstance(app_info: AppInfo, service_info: ServiceInfo)
    "CreateShieldInstance" -> CreateShieldInstanceOutput {
    0 "AppInfo" app_info, 1 "ServiceInfo" service_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppInfo {
    pub app_url: Option<String>,
    pub app_md5: Option<String>,
    pub app_size: Option<u64>,
    pub file_name: Option<String>,
    pub app_pkg_name: Option<String>,
    pub app_version: Option<String>,
    pub app_icon_url: Option<String>,
    pub app_name: Option<String>,
}
input! { AppInfo(app_url: String, app_md5: String) {
    0 "AppUrl" app_url: String, 1 "AppMd5" app_md5: String, 2 "AppSize" app_size: u64, 3 "FileName" file_name: String,
    4 "AppPkgName" app_pkg_name: String, 5 "AppVersion" app_version: String, 6 "AppIconUrl" app_icon_url: String,
    7 "AppName" app_name: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceInfo {
    pub service_edition: Option<String>,
    pub callback_url: Option<String>,
    pub submit_source: Option<String>,
    pub plan_id: Option<u64>,
}
input! { ServiceInfo(service_edition: String, callback_url: String, submit_source: String) {
    0 "ServiceEdition" service_edition: String, 1 "CallbackUrl" callback_url: String,
    2 "SubmitSource" submit_source: String, 3 "PlanId" plan_id: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShieldInstanceOutput {
    pub progress: Option<u64>,
    pub item_id: Option<String>,
}
model! { CreateShieldInstanceOutput {
    0 "Progress" progress, 1 "ItemId" item_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShieldPlanInstance {
    pub resource_id: String,
    pub plan_name: String,
    pub plan_info: PlanInfo,
}
operation! { CreateShieldPlanInstance(resource_id: String, plan_name: String, plan_info: PlanInfo)
    "CreateShieldPlanInstance" -> CreateShieldPlanInstanceOutput {
    0 "ResourceId" resource_id, 1 "PlanName" plan_name, 2 "PlanInfo" plan_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlanInfo {
    pub set_file: Option<String>,
    pub apk_size_opt: Option<u64>,
    pub dex: Option<u64>,
    pub so: Option<u64>,
    pub bugly: Option<u64>,
    pub anti_repack: Option<u64>,
    pub db: Option<u64>,
    pub so_info: Option<SoInfo>,
    pub anti_vmp: Option<u64>,
    pub so_type: Option<Vec<String>>,
    pub anti_log_leak: Option<u64>,
    pub anti_assets: Option<u64>,
    pub anti_screenshot: Option<u64>,
    pub anti_ssl: Option<u64>,
    pub file_sign: Option<String>,
    pub anti_root: Option<String>,
    /// Deprecated.
    pub seperate_dex: Option<u64>,
    /// Deprecated.
    pub dex_sig: Option<u64>,
    /// Deprecated.
    pub anti_qemu_root: Option<u64>,
}
input! { PlanInfo() {
    0 "SetFile" set_file: String, 1 "ApkSizeOpt" apk_size_opt: u64, 2 "Dex" dex: u64, 3 "So" so: u64,
    4 "Bugly" bugly: u64, 5 "AntiRepack" anti_repack: u64, 6 "Db" db: u64, 7 "SoInfo" so_info: SoInfo,
    8 "AntiVMP" anti_vmp: u64, 9 "SoType" so_type: Vec<String>, 10 "AntiLogLeak" anti_log_leak: u64,
    11 "AntiAssets" anti_assets: u64, 12 "AntiScreenshot" anti_screenshot: u64, 13 "AntiSSL" anti_ssl: u64,
    14 "FileSign" file_sign: String, 15 "AntiRoot" anti_root: String, 16 "SeperateDex" seperate_dex: u64,
    17 "DexSig" dex_sig: u64, 18 "AntiQemuRoot" anti_qemu_root: u64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SoInfo {
    pub so_file_names: Option<Vec<String>>,
}
input! { SoInfo() {
    0 "SoFileNames" so_file_names: Vec<String>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateShieldPlanInstanceOutput {
    pub plan_id: Option<u64>,
    pub progress: Option<u64>,
}
model! { CreateShieldPlanInstanceOutput {
    0 "PlanId" plan_id, 1 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShieldInstances {
    pub item_ids: Vec<String>,
}
operation! { DeleteShieldInstances(item_ids: Vec<String>) "DeleteShieldInstances" -> DeleteShieldInstancesOutput {
    0 "ItemIds" item_ids
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteShieldInstancesOutput {
    pub progress: Option<u64>,
}
model! { DeleteShieldInstancesOutput {
    0 "Progress" progress
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApkDetectionResult {
    pub apk_url: String,
    pub apk_md5: String,
}
operation! { DescribeApkDetectionResult(apk_url: String, apk_md5: String)
    "DescribeApkDetectionResult" -> DescribeApkDetectionResultOutput {
    0 "ApkUrl" apk_url, 1 "ApkMd5" apk_md5
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeApkDetectionResultOutput {
    pub result: Option<String>,
    pub reason: Option<String>,
    pub result_list: Option<Vec<ResultListItem>>,
}
model! { DescribeApkDetectionResultOutput {
    0 "Result" result, 1 "Reason" reason, 2 "ResultList" result_list
} }

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
    pub plugin_list: Option<Vec<PluginListItem>>,
    pub opt_plugin_list: Option<Vec<OptPluginListItem>>,
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
    0 "Banner" banner, 1 "BoutiqueRecommand" boutique_recommand, 2 "FloatWindows" float_windows,
    3 "IntegralWall" integral_wall, 4 "Md5" md5, 5 "NotifyBar" notify_bar, 6 "Official" official,
    7 "PluginList" plugin_list, 8 "OptPluginList" opt_plugin_list, 9 "SafeType" safe_type, 10 "Sid" sid,
    11 "SoftName" soft_name, 12 "Spot" spot, 13 "VirusName" virus_name, 14 "VirusDesc" virus_desc,
    15 "RepackageStatus" repackage_status, 16 "Errno" errno, 17 "ErrMsg" err_msg, 18 "ErrNo" err_no
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PluginListItem {
    pub plugin_type: Option<String>,
    pub plugin_name: Option<String>,
    pub plugin_desc: Option<String>,
}
model! { PluginListItem {
    0 "PluginType" plugin_type, 1 "PluginName" plugin_name, 2 "PluginDesc" plugin_desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptPluginListItem {
    pub plugin_type: Option<String>,
    pub plugin_name: Option<String>,
    pub plugin_desc: Option<String>,
}
model! { OptPluginListItem {
    0 "PluginType" plugin_type, 1 "PluginName" plugin_name, 2 "PluginDesc" plugin_desc
} }

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
    Number "PageNumber", "EncryptResults" encrypt_results, total "TotalCount"
}

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptInstancesOutput {
    pub total_count: Option<i64>,
    pub encrypt_results: Option<Vec<EncryptResults>>,
}
model! { DescribeEncryptInstancesOutput {
    0 "TotalCount" total_count, 1 "EncryptResults" encrypt_results
} }

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
    0 "PlatformType" platform_type, 1 "PlatformDesc" platform_desc, 2 "OrderType" order_type,
    3 "OrderTypeDesc" order_type_desc, 4 "EncryptOpType" encrypt_op_type, 5 "EncryptOpTypeDesc" encrypt_op_type_desc,
    6 "ResourceId" resource_id, 7 "OrderId" order_id, 8 "AndroidResult" android_result, 9 "IOSResult" ios_result,
    10 "SDKResult" sdk_result, 11 "AppletResult" applet_result
} }

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
    0 "ResultId" result_id, 1 "OrderId" order_id, 2 "ResourceId" resource_id, 3 "OpUin" op_uin, 4 "AppType" app_type,
    5 "AppPkgName" app_pkg_name, 6 "BindAppPkgName" bind_app_pkg_name, 7 "EncryptState" encrypt_state,
    8 "EncryptStateDesc" encrypt_state_desc, 9 "EncryptErrCode" encrypt_err_code, 10 "EncryptErrDesc" encrypt_err_desc,
    11 "EncryptErrRef" encrypt_err_ref, 12 "CreatTime" creat_time, 13 "StartTime" start_time, 14 "EndTime" end_time,
    15 "CostTime" cost_time, 16 "AppUrl" app_url, 17 "AppMd5" app_md5, 18 "AppName" app_name,
    19 "AppVersion" app_version, 20 "AppSize" app_size, 21 "OnlineToolVersion" online_tool_version,
    22 "EncryptAppMd5" encrypt_app_md5, 23 "EncryptAppSize" encrypt_app_size, 24 "EncryptPkgUrl" encrypt_pkg_url,
    25 "OutputToolVersion" output_tool_version, 26 "OutputToolSize" output_tool_size,
    27 "ToolOutputTime" tool_output_time, 28 "ToolExpireTime" tool_expire_time, 29 "OutputToolUrl" output_tool_url,
    30 "AndroidPlan" android_plan
} }

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
    0 "ResultId" result_id, 1 "OpUin" op_uin, 2 "EncryptType" encrypt_type, 3 "ResourceId" resource_id,
    4 "EncryptState" encrypt_state, 5 "EncryptErrno" encrypt_errno, 6 "EncryptErrDesc" encrypt_err_desc,
    7 "CreatTime" creat_time, 8 "StartTime" start_time, 9 "EndTime" end_time, 10 "CostTime" cost_time,
    11 "EncryptPkgUrl" encrypt_pkg_url
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SDKResult {
    pub result_id: Option<String>,
}
model! { SDKResult {
    0 "ResultId" result_id
} }

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
    0 "ResultId" result_id, 1 "ResourceId" resource_id, 2 "OrderId" order_id, 3 "OpUin" op_uin,
    4 "EncryptState" encrypt_state, 5 "EncryptStateDesc" encrypt_state_desc, 6 "EncryptErrCode" encrypt_err_code,
    7 "EncryptErrDesc" encrypt_err_desc, 8 "EncryptErrRef" encrypt_err_ref, 9 "CreatTime" creat_time,
    10 "StartTime" start_time, 11 "EndTime" end_time, 12 "CostTime" cost_time, 13 "EncryptPkgUrl" encrypt_pkg_url,
    14 "AppletInfo" applet_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeEncryptPlan {
    pub platform_type: i64,
    pub order_type: i64,
    pub encrypt_op_type: i64,
    pub resource_id: String,
    pub app_pkg_name: Option<String>,
    pub app_type: Option<String>,
}
operation! { DescribeEncryptPlan(platform_type: i64, order_type: i64, encrypt_op_type: i64, resource_id: String)
    "DescribeEncryptPlan" -> DescribeEncryptPlanOutput {
    0 "PlatformType" platform_type, 1 "OrderType" order_type, 2 "EncryptOpType" encrypt_op_type,
    3 "ResourceId" resource_id, 4 "AppPkgName" app_pkg_name: String, 5 "AppType" app_type: String
} }

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
    0 "PlatformType" platform_type, 1 "PlatformTypeDesc" platform_type_desc, 2 "EncryptOpType" encrypt_op_type,
    3 "EncryptOpTypeDesc" encrypt_op_type_desc, 4 "OrderType" order_type, 5 "OrderTypeDesc" order_type_desc,
    6 "ResourceId" resource_id, 7 "AndroidPlan" android_plan, 8 "AppletPlan" applet_plan, 9 "IOSPlan" ios_plan,
    10 "SDKPlan" sdk_plan
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppletPlan {
    pub plan_id: Option<i64>,
    pub applet_level: Option<i64>,
}
model! { AppletPlan {
    0 "PlanId" plan_id, 1 "AppletLevel" applet_level
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IOSPlan {
    pub plan_id: Option<i64>,
}
model! { IOSPlan {
    0 "PlanId" plan_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SDKPlan {
    pub plan_id: Option<i64>,
}
model! { SDKPlan {
    0 "PlanId" plan_id
} }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeOrderInstancesOutput {
    pub total_count: Option<i64>,
    pub orders: Option<Vec<Orders>>,
}
model! { DescribeOrderInstancesOutput {
    0 "TotalCount" total_count, 1 "Orders" orders
} }

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
    0 "OrderId" order_id, 1 "PlatformType" platform_type, 2 "PlatformTypeDesc" platform_type_desc,
    3 "OrderType" order_type, 4 "OrderTypeDesc" order_type_desc, 5 "AppPkgName" app_pkg_name,
    6 "ResourceId" resource_id, 7 "ResourceStatus" resource_status, 8 "ResourceStatusDesc" resource_status_desc,
    9 "TestTimes" test_times, 10 "ValidTime" valid_time, 11 "ExpireTime" expire_time, 12 "CreateTime" create_time,
    13 "Approver" approver, 14 "ApprovalStatus" approval_status, 15 "ApprovalStatusDesc" approval_status_desc,
    16 "ApprovalTime" approval_time, 17 "TimesTaskTotalCount" times_task_total_count,
    18 "TimesTaskSuccessCount" times_task_success_count, 19 "TimesTaskFailCount" times_task_fail_count
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceInstances {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub pids: Option<Vec<u64>>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeResourceInstances() "DescribeResourceInstances" -> DescribeResourceInstancesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "Pids" pids: Vec<u64>,
    4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
} }
paged! { DescribeResourceInstances: ResourceInfo = Offset "Offset", "ResourceSet" resource_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Filter {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { Filter(name: String) {
    0 "Name" name: String, 1 "Value" value: String
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeResourceInstancesOutput {
    pub total_count: Option<u64>,
    pub resource_set: Option<Vec<ResourceInfo>>,
}
model! { DescribeResourceInstancesOutput {
    0 "TotalCount" total_count, 1 "ResourceSet" resource_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceInfo {
    pub resource_id: Option<String>,
    pub pid: Option<u64>,
    pub create_time: Option<u64>,
    pub expire_time: Option<u64>,
    pub is_bind: Option<i64>,
    pub bind_info: Option<BindInfo>,
    pub resource_name: Option<String>,
}
model! { ResourceInfo {
    0 "ResourceId" resource_id, 1 "Pid" pid, 2 "CreateTime" create_time, 3 "ExpireTime" expire_time, 4 "IsBind" is_bind,
    5 "BindInfo" bind_info, 6 "ResourceName" resource_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BindInfo {
    pub app_icon_url: Option<String>,
    pub app_name: Option<String>,
    pub app_pkg_name: Option<String>,
}
model! { BindInfo {
    0 "AppIconUrl" app_icon_url, 1 "AppName" app_name, 2 "AppPkgName" app_pkg_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShieldInstances {
    pub filters: Option<Vec<Filter>>,
    pub offset: Option<u64>,
    pub limit: Option<u64>,
    pub item_ids: Option<Vec<String>>,
    pub order_field: Option<String>,
    pub order_direction: Option<String>,
}
operation! { DescribeShieldInstances() "DescribeShieldInstances" -> DescribeShieldInstancesOutput {
    0 "Filters" filters: Vec<Filter>, 1 "Offset" offset: u64, 2 "Limit" limit: u64, 3 "ItemIds" item_ids: Vec<String>,
    4 "OrderField" order_field: String, 5 "OrderDirection" order_direction: String
} }
paged! { DescribeShieldInstances: AppSetInfo = Offset "Offset", "AppSet" app_set, total "TotalCount" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShieldInstancesOutput {
    pub total_count: Option<u64>,
    pub app_set: Option<Vec<AppSetInfo>>,
}
model! { DescribeShieldInstancesOutput {
    0 "TotalCount" total_count, 1 "AppSet" app_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppSetInfo {
    pub item_id: Option<String>,
    pub app_name: Option<String>,
    pub app_pkg_name: Option<String>,
    pub app_version: Option<String>,
    pub app_md5: Option<String>,
    pub app_size: Option<u64>,
    pub service_edition: Option<String>,
    pub shield_code: Option<u64>,
    pub app_url: Option<String>,
    pub task_status: Option<u64>,
    pub client_ip: Option<String>,
    pub task_time: Option<u64>,
    pub app_icon_url: Option<String>,
    pub shield_md5: Option<String>,
    pub shield_size: Option<u64>,
}
model! { AppSetInfo {
    0 "ItemId" item_id, 1 "AppName" app_name, 2 "AppPkgName" app_pkg_name, 3 "AppVersion" app_version,
    4 "AppMd5" app_md5, 5 "AppSize" app_size, 6 "ServiceEdition" service_edition, 7 "ShieldCode" shield_code,
    8 "AppUrl" app_url, 9 "TaskStatus" task_status, 10 "ClientIp" client_ip, 11 "TaskTime" task_time,
    12 "AppIconUrl" app_icon_url, 13 "ShieldMd5" shield_md5, 14 "ShieldSize" shield_size
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShieldPlanInstance {
    pub resource_id: String,
    pub pid: u64,
}
operation! { DescribeShieldPlanInstance(resource_id: String, pid: u64)
    "DescribeShieldPlanInstance" -> DescribeShieldPlanInstanceOutput {
    0 "ResourceId" resource_id, 1 "Pid" pid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShieldPlanInstanceOutput {
    pub bind_info: Option<BindInfo>,
    pub shield_plan_info: Option<ShieldPlanInfo>,
    pub resource_service_info: Option<ResourceServiceInfo>,
}
model! { DescribeShieldPlanInstanceOutput {
    0 "BindInfo" bind_info, 1 "ShieldPlanInfo" shield_plan_info, 2 "ResourceServiceInfo" resource_service_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShieldPlanInfo {
    pub total_count: Option<u64>,
    pub plan_set: Option<Vec<PlanDetailInfo>>,
}
model! { ShieldPlanInfo {
    0 "TotalCount" total_count, 1 "PlanSet" plan_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlanDetailInfo {
    pub is_default: Option<u64>,
    pub plan_id: Option<u64>,
    pub plan_name: Option<String>,
    pub plan_info: Option<PlanInfo>,
}
model! { PlanDetailInfo {
    0 "IsDefault" is_default, 1 "PlanId" plan_id, 2 "PlanName" plan_name, 3 "PlanInfo" plan_info
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResourceServiceInfo {
    pub create_time: Option<u64>,
    pub expire_time: Option<u64>,
    pub resource_name: Option<String>,
}
model! { ResourceServiceInfo {
    0 "CreateTime" create_time, 1 "ExpireTime" expire_time, 2 "ResourceName" resource_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShieldResult {
    pub item_id: String,
}
operation! { DescribeShieldResult(item_id: String) "DescribeShieldResult" -> DescribeShieldResultOutput {
    0 "ItemId" item_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeShieldResultOutput {
    pub task_status: Option<u64>,
    pub app_detail_info: Option<AppDetailInfo>,
    pub shield_info: Option<ShieldInfo>,
    pub status_desc: Option<String>,
    pub status_ref: Option<String>,
}
model! { DescribeShieldResultOutput {
    0 "TaskStatus" task_status, 1 "AppDetailInfo" app_detail_info, 2 "ShieldInfo" shield_info,
    3 "StatusDesc" status_desc, 4 "StatusRef" status_ref
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppDetailInfo {
    pub app_name: Option<String>,
    pub app_pkg_name: Option<String>,
    pub app_version: Option<String>,
    pub app_size: Option<u64>,
    pub app_md5: Option<String>,
    pub app_icon_url: Option<String>,
    pub file_name: Option<String>,
}
model! { AppDetailInfo {
    0 "AppName" app_name, 1 "AppPkgName" app_pkg_name, 2 "AppVersion" app_version, 3 "AppSize" app_size,
    4 "AppMd5" app_md5, 5 "AppIconUrl" app_icon_url, 6 "FileName" file_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShieldInfo {
    pub shield_code: Option<u64>,
    pub shield_size: Option<u64>,
    pub shield_md5: Option<String>,
    pub app_url: Option<String>,
    pub task_time: Option<u64>,
    pub item_id: Option<String>,
    pub service_edition: Option<String>,
}
model! { ShieldInfo {
    0 "ShieldCode" shield_code, 1 "ShieldSize" shield_size, 2 "ShieldMd5" shield_md5, 3 "AppUrl" app_url,
    4 "TaskTime" task_time, 5 "ItemId" item_id, 6 "ServiceEdition" service_edition
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUrlDetectionResult {
    pub url: String,
}
operation! { DescribeUrlDetectionResult(url: String) "DescribeUrlDetectionResult" -> DescribeUrlDetectionResultOutput {
    0 "Url" url
} }

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
    0 "ResultCode" result_code, 1 "RespVer" resp_ver, 2 "UrlType" url_type, 3 "EvilClass" evil_class,
    4 "EvilType" evil_type, 5 "Level" level, 6 "DetectTime" detect_time, 7 "Wording" wording,
    8 "WordingTitle" wording_title, 9 "UrlTypeDesc" url_type_desc, 10 "EvilClassDesc" evil_class_desc,
    11 "EvilTypeDesc" evil_type_desc, 12 "LevelDesc" level_desc
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBaseInfoInstance {}
operation! { DescribeUserBaseInfoInstance() "DescribeUserBaseInfoInstance" -> DescribeUserBaseInfoInstanceOutput {} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeUserBaseInfoInstanceOutput {
    pub user_uin: Option<u64>,
    pub user_appid: Option<u64>,
    pub time_stamp: Option<u64>,
}
model! { DescribeUserBaseInfoInstanceOutput {
    0 "UserUin" user_uin, 1 "UserAppid" user_appid, 2 "TimeStamp" time_stamp
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyResourceInstances {
    pub resource_id: String,
    pub app_pkg_name: String,
}
operation! { DestroyResourceInstances(resource_id: String, app_pkg_name: String)
    "DestroyResourceInstances" -> DestroyResourceInstancesOutput {
    0 "ResourceId" resource_id, 1 "AppPkgName" app_pkg_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DestroyResourceInstancesOutput {
    pub resource_id: Option<String>,
    pub result: Option<String>,
    pub platform_type: Option<i64>,
    pub order_type: Option<i64>,
}
model! { DestroyResourceInstancesOutput {
    0 "ResourceId" resource_id, 1 "Result" result, 2 "PlatformType" platform_type, 3 "OrderType" order_type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestLocalTask {
    pub client_id: String,
}
operation! { RequestLocalTask(client_id: String) "RequestLocalTask" -> RequestLocalTaskOutput {
    0 "ClientId" client_id
} }

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
    0 "Sid" sid, 1 "SrcFileMd5" src_file_md5, 2 "SrcFileSize" src_file_size, 3 "SrcFileUrl" src_file_url,
    4 "SrcFileType" src_file_type, 5 "SrcFileVersion" src_file_version, 6 "EncryptParam" encrypt_param,
    7 "EncryptState" encrypt_state
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClientState {
    pub client_id: String,
    pub ip: String,
    pub internal: i64,
    pub server_version: String,
    pub hostname: String,
    pub os: String,
}

/// What [`UpdateClientState::new`] takes.
pub struct UpdateClientStateRequired {
    pub client_id: String,
    pub ip: String,
    pub internal: i64,
    pub server_version: String,
    pub hostname: String,
    pub os: String,
}
operation! { UpdateClientState{UpdateClientStateRequired: client_id, ip, internal, server_version, hostname, os}
    "UpdateClientState" -> UpdateClientStateOutput {
    0 "ClientId" client_id, 1 "Ip" ip, 2 "Internal" internal, 3 "ServerVersion" server_version, 4 "Hostname" hostname,
    5 "Os" os
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateClientStateOutput {
    pub result_code: Option<String>,
}
model! { UpdateClientStateOutput {
    0 "ResultCode" result_code
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLocalTaskResult {
    pub sid: String,
    pub result_code: i64,
    pub sub_code: i64,
    pub err_msg: String,
    pub result: String,
}

/// What [`UpdateLocalTaskResult::new`] takes.
pub struct UpdateLocalTaskResultRequired {
    pub sid: String,
    pub result_code: i64,
    pub sub_code: i64,
    pub err_msg: String,
    pub result: String,
}
operation! { UpdateLocalTaskResult{UpdateLocalTaskResultRequired: sid, result_code, sub_code, err_msg, result}
    "UpdateLocalTaskResult" -> UpdateLocalTaskResultOutput {
    0 "Sid" sid, 1 "ResultCode" result_code, 2 "SubCode" sub_code, 3 "ErrMsg" err_msg, 4 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLocalTaskResultOutput {
    pub result_code: Option<String>,
}
model! { UpdateLocalTaskResultOutput {
    0 "ResultCode" result_code
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const AUTH_FAILURE: &str = "AuthFailure";
    pub const AUTH_FAILURE_INVALID_AUTHORIZATION: &str = "AuthFailure.InvalidAuthorization";
    pub const FAILED_OPERATION: &str = "FailedOperation";
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INTERNAL_ERROR_APK_SERVER_ERROR: &str = "InternalError.ApkServerError";
    pub const INTERNAL_ERROR_SERVER_ERROR: &str = "InternalError.ServerError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_MISSING_SERVICE_INFO: &str = "InvalidParameter.MissingServiceInfo";
    pub const INVALID_PARAMETER_PARAMETER_ERROR: &str = "InvalidParameter.ParameterError";
    pub const INVALID_PARAMETER_PLAN_ID_NOT_FOUND: &str = "InvalidParameter.PlanIdNotFound";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
    pub const INVALID_PARAMETER_VALUE_ANDROID_APP_MD5_ERROR: &str = "InvalidParameterValue.AndroidAppMd5Error";
    pub const INVALID_PARAMETER_VALUE_ANDROID_APP_PKG_NAME_ERROR: &str = "InvalidParameterValue.AndroidAppPkgNameError";
    pub const INVALID_PARAMETER_VALUE_ANDROID_APP_PKG_NAME_LIST_ERROR: &str =
        "InvalidParameterValue.AndroidAppPkgNameListError";
    pub const INVALID_PARAMETER_VALUE_ANDROID_APP_TYPE_ERROR: &str = "InvalidParameterValue.AndroidAppTypeError";
    pub const INVALID_PARAMETER_VALUE_ANDROID_APP_URL_ERROR: &str = "InvalidParameterValue.AndroidAppUrlError";
    pub const INVALID_PARAMETER_VALUE_ANDROID_ASSETS_ERROR: &str = "InvalidParameterValue.AndroidAssetsError";
    pub const INVALID_PARAMETER_VALUE_ANDROID_ENCRYPT_PARAM_ERROR: &str =
        "InvalidParameterValue.AndroidEncryptParamError";
    pub const INVALID_PARAMETER_VALUE_ANDROID_RES_ERROR: &str = "InvalidParameterValue.AndroidResError";
    pub const INVALID_PARAMETER_VALUE_ANDROID_SO_ERROR: &str = "InvalidParameterValue.AndroidSoError";
    pub const INVALID_PARAMETER_VALUE_ANDROID_VMP_ERROR: &str = "InvalidParameterValue.AndroidVMPError";
    pub const INVALID_PARAMETER_VALUE_APPLET_ENCRYPT_PARAM_ERROR: &str =
        "InvalidParameterValue.AppletEncryptParamError";
    pub const INVALID_PARAMETER_VALUE_CHECK_URL_ERROR: &str = "InvalidParameterValue.CheckUrlError";
    pub const INVALID_PARAMETER_VALUE_ENCRYPT_PARAM_APP_TYPE_ERROR: &str =
        "InvalidParameterValue.EncryptParamAppTypeError";
    pub const INVALID_PARAMETER_VALUE_INVALID_COEXIST_ITEM_IDS_FILTERS: &str =
        "InvalidParameterValue.InvalidCoexistItemIdsFilters";
    pub const INVALID_PARAMETER_VALUE_INVALID_FILTER: &str = "InvalidParameterValue.InvalidFilter";
    pub const INVALID_PARAMETER_VALUE_INVALID_ITEM_IDS: &str = "InvalidParameterValue.InvalidItemIds";
    pub const INVALID_PARAMETER_VALUE_INVALID_LIMIT: &str = "InvalidParameterValue.InvalidLimit";
    pub const INVALID_PARAMETER_VALUE_INVALID_OFFSET: &str = "InvalidParameterValue.InvalidOffset";
    pub const INVALID_PARAMETER_VALUE_INVALID_ORDER_DIRECTION: &str = "InvalidParameterValue.InvalidOrderDirection";
    pub const INVALID_PARAMETER_VALUE_INVALID_ORDER_FIELD: &str = "InvalidParameterValue.InvalidOrderField";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const LIMIT_EXCEEDED_ENCRYPT_TASK_LIMIT_EXCEEDED: &str = "LimitExceeded.EncryptTaskLimitExceeded";
    pub const MISSING_PARAMETER: &str = "MissingParameter";
    pub const MISSING_PARAMETER_MISSING_APP_INFO: &str = "MissingParameter.MissingAppInfo";
    pub const MISSING_PARAMETER_MISSING_ITEM_ID: &str = "MissingParameter.MissingItemId";
    pub const MISSING_PARAMETER_MISSING_ITEM_IDS: &str = "MissingParameter.MissingItemIds";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_NOT_FOUND_ITEM_ID_NOT_FOUND: &str = "ResourceNotFound.ItemIdNotFound";
    pub const RESOURCE_NOT_FOUND_PLAN_ID_NOT_FOUND: &str = "ResourceNotFound.PlanIdNotFound";
    pub const RESOURCE_NOT_FOUND_RESULT_ID_NOT_FOUND: &str = "ResourceNotFound.ResultIdNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const RESOURCE_UNAVAILABLE_NOT_BIND: &str = "ResourceUnavailable.NotBind";
    pub const RESOURCE_UNAVAILABLE_NOT_FOUND: &str = "ResourceUnavailable.NotFound";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
    pub const UNAUTHORIZED_OPERATION_AUTH_FAILED: &str = "UnauthorizedOperation.AuthFailed";
    pub const UNAUTHORIZED_OPERATION_NOT_WHITE_USER: &str = "UnauthorizedOperation.NotWhiteUser";
    pub const UNSUPPORTED_OPERATION: &str = "UnsupportedOperation";
}

#[cfg(feature = "reflect")]
register! {
    CancelEncryptTask, CreateBindInstance, CreateCosSecKeyInstance, CreateEncryptInstance, CreateOrderInstance,
    CreateResourceInstances, CreateShieldInstance, CreateShieldPlanInstance, DeleteShieldInstances,
    DescribeApkDetectionResult, DescribeEncryptInstances, DescribeEncryptPlan, DescribeOrderInstances,
    DescribeResourceInstances, DescribeShieldInstances, DescribeShieldPlanInstance, DescribeShieldResult,
    DescribeUrlDetectionResult, DescribeUserBaseInfoInstance, DestroyResourceInstances, RequestLocalTask,
    UpdateClientState, UpdateLocalTaskResult
}
