//! `emas-appmonitor` of Alibaba Cloud, API version 2019-06-11.
//!
//! Endpoint: a table of 1 region, else `emas-appmonitor.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/emas-appmonitor/2019-06-11/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, emas_appmonitor::GetError};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetError::new(1, 1)).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-shanghai", "emas-appmonitor.cn-shanghai.aliyuncs.com")],
    &[],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "emas-appmonitor",
    "2019-06-11",
    "emas-appmonitor",
    &ENDPOINTS,
);

/// Creates tlog task: `CreateTlogTask` of `emas-appmonitor` 2019-06-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/emas-appmonitor/2019-06-11/CreateTlogTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTlogTask {
    pub ali_yun_current_pk: Option<String>,
    pub ali_yun_main_pk: Option<String>,
    /// Required.
    pub ali_yun_name: String,
    /// Required.
    pub app_key: i64,
    pub app_version: Option<String>,
    pub begin_date: Option<i64>,
    pub brand: Option<String>,
    pub city: Option<String>,
    pub cluster_id: Option<String>,
    pub collection_nums: Option<i64>,
    pub days: Option<String>,
    pub device_json: Option<String>,
    pub end_date: Option<i64>,
    pub error_type: Option<String>,
    pub model: Option<String>,
    pub notify_setting_json: Option<String>,
    /// Required.
    pub os: String,
    pub os_version: Option<String>,
    pub source_type: Option<String>,
    pub task_name: Option<String>,
}
operation! { CreateTlogTask(ali_yun_name: String, app_key: i64, os: String) "CreateTlogTask" -> CreateTlogTaskOutput {
    0 "AliYunCurrentPk" ali_yun_current_pk: String, 1 "AliYunMainPk" ali_yun_main_pk: String,
    2 "AliYunName" ali_yun_name, 3 "AppKey" app_key, 4 "AppVersion" app_version: String, 5 "BeginDate" begin_date: i64,
    6 "Brand" brand: String, 7 "City" city: String, 8 "ClusterId" cluster_id: String,
    9 "CollectionNums" collection_nums: i64, 10 "Days" days: String, 11 "DeviceJson" device_json: String,
    12 "EndDate" end_date: i64, 13 "ErrorType" error_type: String, 14 "Model" model: String,
    15 "NotifySettingJson" notify_setting_json: String, 16 "Os" os, 17 "OsVersion" os_version: String,
    18 "SourceType" source_type: String, 19 "TaskName" task_name: String
} [
    Mark::new(0, Location::Body, Style::None),
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
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None)
] }

/// Response of [`CreateTlogTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTlogTaskOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTlogTaskOutput {
    0 "ErrorCode" error_code: i64, 1 "Message" message: String, 2 "Model" model: String, 3 "Success" success: bool
} }

/// Gets error: `GetError` of `emas-appmonitor` 2019-06-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/emas-appmonitor/2019-06-11/GetError>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetError {
    /// Required.
    pub app_key: i64,
    pub biz_module: Option<String>,
    /// Required.
    pub client_time: i64,
    pub did: Option<String>,
    pub digest_hash: Option<String>,
    pub force: Option<bool>,
    pub os: Option<String>,
    pub uuid: Option<String>,
}
operation! { GetError(app_key: i64, client_time: i64) "GetError" -> GetErrorOutput {
    0 "AppKey" app_key, 1 "BizModule" biz_module: String, 2 "ClientTime" client_time, 3 "Did" did: String,
    4 "DigestHash" digest_hash: String, 5 "Force" force: bool, 6 "Os" os: String, 7 "Uuid" uuid: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`GetError`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErrorOutput {
    pub args: BTreeMap<String, Value>,
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<GetErrorModel>,
    pub success: Option<bool>,
}
model! { GetErrorOutput {
    0 "Args" args: BTreeMap<String, Value>, 1 "ErrorCode" error_code: i64, 2 "Message" message: String,
    3 "Model" model: GetErrorModel, 4 "Success" success: bool
} }

/// In the response of [`GetError`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErrorModel {
    pub access: Option<String>,
    pub access_sub_type: Option<String>,
    pub additional_callback_info: Option<String>,
    pub additional_cross_platform_crash_info: Option<String>,
    pub additional_custom_info: Option<String>,
    pub android_vm: Option<String>,
    pub app_id: Option<String>,
    pub app_key: Option<i64>,
    pub app_version: Option<String>,
    pub arg_hash: Option<i64>,
    pub args: Option<String>,
    pub backtrace: Option<String>,
    pub banner: Option<String>,
    pub binary_uuids: Option<String>,
    pub brand: Option<String>,
    pub browser_name: Option<String>,
    pub browser_version: Option<String>,
    pub build: Option<String>,
    pub business_country: Option<String>,
    pub business_error_ext_data: Option<String>,
    pub business_log_type: Option<String>,
    pub carrier: Option<String>,
    pub channel: Option<String>,
    pub city: Option<String>,
    pub client_ip: Option<String>,
    pub client_time: Option<i64>,
    pub col_no: Option<String>,
    pub controllers: Option<String>,
    pub country: Option<String>,
    pub cpu_model: Option<String>,
    pub crux_module: Option<String>,
    pub crux_stack: Option<String>,
    pub crux_stack_hash: Option<i64>,
    pub crux_stack_trace: Option<String>,
    pub crux_stack_trace_hash: Option<i64>,
    pub custom_exception_type: Option<String>,
    pub custom_info: Option<String>,
    pub data_directory: Option<String>,
    pub device_id: Option<String>,
    pub device_model: Option<String>,
    pub did: Option<String>,
    pub digest: Option<String>,
    pub digest_hash: Option<String>,
    pub dom_score: Option<String>,
    pub download_cache_directory: Option<String>,
    pub error_name: Option<String>,
    pub error_type: Option<String>,
    pub event_id: Option<i64>,
    pub event_log: Option<String>,
    pub exception_arg1: Option<String>,
    pub exception_arg2: Option<String>,
    pub exception_arg3: Option<String>,
    pub exception_code: Option<String>,
    pub exception_codes: Option<String>,
    pub exception_detail: Option<String>,
    pub exception_id: Option<String>,
    pub exception_msg: Option<String>,
    pub exception_subtype: Option<String>,
    pub exception_type: Option<String>,
    pub exception_version: Option<String>,
    pub export_status: Option<String>,
    pub external_storage_directory: Option<String>,
    pub feature_scene: Option<String>,
    pub file_descriptor: Option<String>,
    pub file_name: Option<String>,
    pub file_path: Option<String>,
    pub filename: Option<String>,
    pub flutter_route: Option<String>,
    pub force_ground: Option<i64>,
    pub fore_ground: Option<i64>,
    pub h5_full_url: Option<String>,
    pub h5_short_url: Option<String>,
    pub has_open_multi_process_mode: Option<i64>,
    pub has_sd_card: Option<i64>,
    pub has_sg_security_config_key: Option<i64>,
    pub imei: Option<String>,
    pub imsi: Option<String>,
    pub in_main_process: Option<i64>,
    pub install_sd_card: Option<i64>,
    pub is_back_trace: Option<i64>,
    pub is_jailbroken: Option<i64>,
    pub is_simulator: Option<i64>,
    pub is_speed_version: Option<i64>,
    pub isp: Option<String>,
    pub js_backtrace: Option<String>,
    pub lag_cost: Option<i64>,
    pub language: Option<String>,
    pub launched_crash_stage: Option<i64>,
    pub launched_time: Option<String>,
    pub line_no: Option<String>,
    pub log_hash: Option<i64>,
    pub main_log: Option<String>,
    pub mem_info: Option<String>,
    pub memory_map: Option<String>,
    pub more_info1: Option<String>,
    pub more_info2: Option<String>,
    pub more_info3: Option<String>,
    pub native_all_thread_dump: Option<String>,
    pub native_maps: Option<String>,
    pub need_re_cluster: Option<i64>,
    pub opened_file_count: Option<i64>,
    pub operations: Option<String>,
    pub origin_data: Option<String>,
    pub origin_uri: Option<String>,
    pub os: Option<String>,
    pub os_version: Option<String>,
    pub page: Option<String>,
    pub parent_process_name: Option<String>,
    pub pid: Option<i64>,
    pub platform: Option<String>,
    pub process_name: Option<String>,
    pub province: Option<String>,
    pub reason: Option<String>,
    pub report_content: Option<String>,
    pub report_type: Option<String>,
    pub resolution: Option<String>,
    pub root_directory: Option<String>,
    pub runtime_ext_data: Option<String>,
    pub scene_value: Option<String>,
    pub sdk_type: Option<String>,
    pub sdk_version: Option<String>,
    pub seq: Option<String>,
    pub server_time: Option<i64>,
    pub session_id: Option<String>,
    pub simple_report_content: Option<String>,
    pub so_lib_build: Option<String>,
    pub speed_flags: Option<String>,
    pub stack: Option<String>,
    pub status: Option<String>,
    pub structured_stack: Option<String>,
    pub summary: Option<String>,
    pub symbolic_file_type: Option<String>,
    pub sys_log: Option<String>,
    pub thread_name: Option<String>,
    pub threads: Option<String>,
    pub tid: Option<i64>,
    pub track: Option<String>,
    pub triggered_time: Option<String>,
    pub upload_time: Option<i64>,
    pub uri: Option<String>,
    pub user: Option<String>,
    pub user_id: Option<String>,
    pub user_nick: Option<String>,
    pub utdid: Option<String>,
    pub uuid: Option<String>,
    pub view: Option<String>,
    pub weex_full_url: Option<String>,
    pub weex_short_url: Option<String>,
    pub write_limit: Option<i64>,
}
model! { GetErrorModel {
    0 "Access" access: String, 1 "AccessSubType" access_sub_type: String,
    2 "AdditionalCallbackInfo" additional_callback_info: String,
    3 "AdditionalCrossPlatformCrashInfo" additional_cross_platform_crash_info: String,
    4 "AdditionalCustomInfo" additional_custom_info: String, 5 "AndroidVm" android_vm: String, 6 "AppId" app_id: String,
    7 "AppKey" app_key: i64, 8 "AppVersion" app_version: String, 9 "ArgHash" arg_hash: i64, 10 "Args" args: String,
    11 "Backtrace" backtrace: String, 12 "Banner" banner: String, 13 "BinaryUuids" binary_uuids: String,
    14 "Brand" brand: String, 15 "BrowserName" browser_name: String, 16 "BrowserVersion" browser_version: String,
    17 "Build" build: String, 18 "BusinessCountry" business_country: String,
    19 "BusinessErrorExtData" business_error_ext_data: String, 20 "BusinessLogType" business_log_type: String,
    21 "Carrier" carrier: String, 22 "Channel" channel: String, 23 "City" city: String, 24 "ClientIp" client_ip: String,
    25 "ClientTime" client_time: i64, 26 "ColNo" col_no: String, 27 "Controllers" controllers: String,
    28 "Country" country: String, 29 "CpuModel" cpu_model: String, 30 "CruxModule" crux_module: String,
    31 "CruxStack" crux_stack: String, 32 "CruxStackHash" crux_stack_hash: i64,
    33 "CruxStackTrace" crux_stack_trace: String, 34 "CruxStackTraceHash" crux_stack_trace_hash: i64,
    35 "CustomExceptionType" custom_exception_type: String, 36 "CustomInfo" custom_info: String,
    37 "DataDirectory" data_directory: String, 38 "DeviceId" device_id: String, 39 "DeviceModel" device_model: String,
    40 "Did" did: String, 41 "Digest" digest: String, 42 "DigestHash" digest_hash: String,
    43 "DomScore" dom_score: String, 44 "DownloadCacheDirectory" download_cache_directory: String,
    45 "ErrorName" error_name: String, 46 "ErrorType" error_type: String, 47 "EventId" event_id: i64,
    48 "EventLog" event_log: String, 49 "ExceptionArg1" exception_arg1: String,
    50 "ExceptionArg2" exception_arg2: String, 51 "ExceptionArg3" exception_arg3: String,
    52 "ExceptionCode" exception_code: String, 53 "ExceptionCodes" exception_codes: String,
    54 "ExceptionDetail" exception_detail: String, 55 "ExceptionId" exception_id: String,
    56 "ExceptionMsg" exception_msg: String, 57 "ExceptionSubtype" exception_subtype: String,
    58 "ExceptionType" exception_type: String, 59 "ExceptionVersion" exception_version: String,
    60 "ExportStatus" export_status: String, 61 "ExternalStorageDirectory" external_storage_directory: String,
    62 "FeatureScene" feature_scene: String, 63 "FileDescriptor" file_descriptor: String,
    64 "FileName" file_name: String, 65 "FilePath" file_path: String, 66 "Filename" filename: String,
    67 "FlutterRoute" flutter_route: String, 68 "ForceGround" force_ground: i64, 69 "ForeGround" fore_ground: i64,
    70 "H5FullUrl" h5_full_url: String, 71 "H5ShortUrl" h5_short_url: String,
    72 "HasOpenMultiProcessMode" has_open_multi_process_mode: i64, 73 "HasSdCard" has_sd_card: i64,
    74 "HasSgSecurityConfigKey" has_sg_security_config_key: i64, 75 "Imei" imei: String, 76 "Imsi" imsi: String,
    77 "InMainProcess" in_main_process: i64, 78 "InstallSdCard" install_sd_card: i64,
    79 "IsBackTrace" is_back_trace: i64, 80 "IsJailbroken" is_jailbroken: i64, 81 "IsSimulator" is_simulator: i64,
    82 "IsSpeedVersion" is_speed_version: i64, 83 "Isp" isp: String, 84 "JsBacktrace" js_backtrace: String,
    85 "LagCost" lag_cost: i64, 86 "Language" language: String, 87 "LaunchedCrashStage" launched_crash_stage: i64,
    88 "LaunchedTime" launched_time: String, 89 "LineNo" line_no: String, 90 "LogHash" log_hash: i64,
    91 "MainLog" main_log: String, 92 "MemInfo" mem_info: String, 93 "MemoryMap" memory_map: String,
    94 "MoreInfo1" more_info1: String, 95 "MoreInfo2" more_info2: String, 96 "MoreInfo3" more_info3: String,
    97 "NativeAllThreadDump" native_all_thread_dump: String, 98 "NativeMaps" native_maps: String,
    99 "NeedReCluster" need_re_cluster: i64, 100 "OpenedFileCount" opened_file_count: i64,
    101 "Operations" operations: String, 102 "OriginData" origin_data: String, 103 "OriginUri" origin_uri: String,
    104 "Os" os: String, 105 "OsVersion" os_version: String, 106 "Page" page: String,
    107 "ParentProcessName" parent_process_name: String, 108 "Pid" pid: i64, 109 "Platform" platform: String,
    110 "ProcessName" process_name: String, 111 "Province" province: String, 112 "Reason" reason: String,
    113 "ReportContent" report_content: String, 114 "ReportType" report_type: String,
    115 "Resolution" resolution: String, 116 "RootDirectory" root_directory: String,
    117 "RuntimeExtData" runtime_ext_data: String, 118 "SceneValue" scene_value: String, 119 "SdkType" sdk_type: String,
    120 "SdkVersion" sdk_version: String, 121 "Seq" seq: String, 122 "ServerTime" server_time: i64,
    123 "SessionId" session_id: String, 124 "SimpleReportContent" simple_report_content: String,
    125 "SoLibBuild" so_lib_build: String, 126 "SpeedFlags" speed_flags: String, 127 "Stack" stack: String,
    128 "Status" status: String, 129 "StructuredStack" structured_stack: String, 130 "Summary" summary: String,
    131 "SymbolicFileType" symbolic_file_type: String, 132 "SysLog" sys_log: String,
    133 "ThreadName" thread_name: String, 134 "Threads" threads: String, 135 "Tid" tid: i64, 136 "Track" track: String,
    137 "TriggeredTime" triggered_time: String, 138 "UploadTime" upload_time: i64, 139 "Uri" uri: String,
    140 "User" user: String, 141 "UserId" user_id: String, 142 "UserNick" user_nick: String, 143 "Utdid" utdid: String,
    144 "Uuid" uuid: String, 145 "View" view: String, 146 "WeexFullUrl" weex_full_url: String,
    147 "WeexShortUrl" weex_short_url: String, 148 "WriteLimit" write_limit: i64
} }

/// Gets errors: `GetErrors` of `emas-appmonitor` 2019-06-11.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/emas-appmonitor/2019-06-11/GetErrors>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErrors {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub biz_module: String,
    pub digest_hash: Option<String>,
    pub filter: Option<GetErrorsFilter>,
    pub os: Option<String>,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    /// Required.
    pub time_range: GetErrorsTimeRange,
    pub utdid: Option<String>,
}

/// Arguments of [`GetErrors::new`].
pub struct GetErrorsRequired {
    pub app_key: i64,
    pub biz_module: String,
    pub page_index: i64,
    pub page_size: i64,
    pub time_range: GetErrorsTimeRange,
}
operation! { GetErrors { GetErrorsRequired: app_key, biz_module, page_index, page_size, time_range }
    "GetErrors" -> GetErrorsOutput {
    0 "AppKey" app_key, 1 "BizModule" biz_module, 2 "DigestHash" digest_hash: String,
    3 "Filter" filter: GetErrorsFilter, 4 "Os" os: String, 5 "PageIndex" page_index, 6 "PageSize" page_size,
    7 "TimeRange" time_range, 8 "Utdid" utdid: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }
paged! { GetErrors: GetErrorsItems = Number "PageIndex", "Model.Items" model.items, total "Model.Total" }

/// In the request of [`GetErrors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErrorsFilter {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub sub_filters: Option<Vec<String>>,
    pub values: Option<Vec<Value>>,
}
input! { GetErrorsFilter() {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "SubFilters" sub_filters: Vec<String>,
    3 "Values" values: Vec<Value>
} }

/// In the request of [`GetErrors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErrorsTimeRange {
    /// Required.
    pub end_time: Option<i64>,
    /// Required.
    pub start_time: Option<i64>,
}
input! { GetErrorsTimeRange(end_time: i64, start_time: i64) {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64
} }

/// Response of [`GetErrors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErrorsOutput {
    pub args: BTreeMap<String, Value>,
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<GetErrorsModel>,
    pub success: Option<bool>,
}
model! { GetErrorsOutput {
    0 "Args" args: BTreeMap<String, Value>, 1 "ErrorCode" error_code: i64, 2 "Message" message: String,
    3 "Model" model: GetErrorsModel, 4 "Success" success: bool
} }

/// In the response of [`GetErrors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErrorsModel {
    pub items: Vec<GetErrorsItems>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub pages: Option<i64>,
    pub total: Option<i64>,
}
model! { GetErrorsModel {
    0 "Items" items: Vec<GetErrorsItems>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "Pages" pages: i64,
    4 "Total" total: i64
} }

/// In the response of [`GetErrors`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErrorsItems {
    pub client_time: Option<i64>,
    pub did: Option<String>,
    pub digest_hash: Option<String>,
    pub utdid: Option<String>,
    pub uuid: Option<String>,
}
model! { GetErrorsItems {
    0 "ClientTime" client_time: i64, 1 "Did" did: String, 2 "DigestHash" digest_hash: String, 3 "Utdid" utdid: String,
    4 "Uuid" uuid: String
} }

/// Gets issue: `GetIssue` of `emas-appmonitor` 2019-06-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/emas-appmonitor/2019-06-11/GetIssue>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIssue {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub biz_module: String,
    pub digest_hash: Option<String>,
    pub filter: Option<GetIssueFilter>,
    /// Required.
    pub os: String,
    /// Required.
    pub time_range: GetIssueTimeRange,
}
operation! { GetIssue(app_key: i64, biz_module: String, os: String, time_range: GetIssueTimeRange)
    "GetIssue" -> GetIssueOutput {
    0 "AppKey" app_key, 1 "BizModule" biz_module, 2 "DigestHash" digest_hash: String, 3 "Filter" filter: GetIssueFilter,
    4 "Os" os, 5 "TimeRange" time_range
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::Json),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }

/// In the request of [`GetIssue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIssueFilter {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub sub_filters: Option<Vec<String>>,
    pub values: Option<Vec<Value>>,
}
input! { GetIssueFilter() {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "SubFilters" sub_filters: Vec<String>,
    3 "Values" values: Vec<Value>
} }

/// In the request of [`GetIssue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIssueTimeRange {
    pub end_time: Option<i64>,
    pub granularity: Option<i64>,
    pub granularity_unit: Option<String>,
    pub start_time: Option<i64>,
}
input! { GetIssueTimeRange() {
    0 "EndTime" end_time: i64, 1 "Granularity" granularity: i64, 2 "GranularityUnit" granularity_unit: String,
    3 "StartTime" start_time: i64
} }

/// Response of [`GetIssue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIssueOutput {
    pub args: BTreeMap<String, Value>,
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<GetIssueModel>,
    pub success: Option<bool>,
}
model! { GetIssueOutput {
    0 "Args" args: BTreeMap<String, Value>, 1 "ErrorCode" error_code: i64, 2 "Message" message: String,
    3 "Model" model: GetIssueModel, 4 "Success" success: bool
} }

/// In the response of [`GetIssue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIssueModel {
    pub affected_versions: Vec<String>,
    pub alloc_size_max: Option<i64>,
    pub alloc_size_pct50: Option<i64>,
    pub alloc_size_pct70: Option<i64>,
    pub alloc_size_pct90: Option<i64>,
    pub crux_stack: Option<String>,
    pub digest_hash: Option<String>,
    pub error_column: Option<i64>,
    pub error_count: Option<i64>,
    pub error_count_growth_rate: Option<f64>,
    pub error_device_count: Option<i64>,
    pub error_device_count_growth_rate: Option<f64>,
    pub error_device_rate: Option<f64>,
    pub error_device_rate_growth_rate: Option<f64>,
    pub error_file_name: Option<String>,
    pub error_line: Option<String>,
    pub error_name: Option<String>,
    pub error_rate: Option<f64>,
    pub error_rate_growth_rate: Option<f64>,
    pub error_type: Option<String>,
    pub event_time: Option<i64>,
    pub first_version: Option<String>,
    pub gmt_create: Option<i64>,
    pub gmt_latest: Option<i64>,
    pub key_line: Option<i64>,
    pub name: Option<String>,
    pub reason: Option<String>,
    pub stack: Option<String>,
    pub status: Option<i64>,
    pub summary: Option<String>,
    pub symbolic_status: Option<bool>,
    pub tags: Vec<String>,
    pub r#type: Option<String>,
}
model! { GetIssueModel {
    0 "AffectedVersions" affected_versions: Vec<String>, 1 "AllocSizeMax" alloc_size_max: i64,
    2 "AllocSizePct50" alloc_size_pct50: i64, 3 "AllocSizePct70" alloc_size_pct70: i64,
    4 "AllocSizePct90" alloc_size_pct90: i64, 5 "CruxStack" crux_stack: String, 6 "DigestHash" digest_hash: String,
    7 "ErrorColumn" error_column: i64, 8 "ErrorCount" error_count: i64,
    9 "ErrorCountGrowthRate" error_count_growth_rate: f64, 10 "ErrorDeviceCount" error_device_count: i64,
    11 "ErrorDeviceCountGrowthRate" error_device_count_growth_rate: f64, 12 "ErrorDeviceRate" error_device_rate: f64,
    13 "ErrorDeviceRateGrowthRate" error_device_rate_growth_rate: f64, 14 "ErrorFileName" error_file_name: String,
    15 "ErrorLine" error_line: String, 16 "ErrorName" error_name: String, 17 "ErrorRate" error_rate: f64,
    18 "ErrorRateGrowthRate" error_rate_growth_rate: f64, 19 "ErrorType" error_type: String,
    20 "EventTime" event_time: i64, 21 "FirstVersion" first_version: String, 22 "GmtCreate" gmt_create: i64,
    23 "GmtLatest" gmt_latest: i64, 24 "KeyLine" key_line: i64, 25 "Name" name: String, 26 "Reason" reason: String,
    27 "Stack" stack: String, 28 "Status" status: i64, 29 "Summary" summary: String,
    30 "SymbolicStatus" symbolic_status: bool, 31 "Tags" tags: Vec<String>, 32 "Type" r#type: String
} }

/// Gets issues: `GetIssues` of `emas-appmonitor` 2019-06-11.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/emas-appmonitor/2019-06-11/GetIssues>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIssues {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub biz_module: String,
    pub filter: Option<GetIssuesFilter>,
    pub name: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    pub os: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<i64>,
    /// Required.
    pub time_range: GetIssuesTimeRange,
}
operation! { GetIssues(app_key: i64, biz_module: String, time_range: GetIssuesTimeRange)
    "GetIssues" -> GetIssuesOutput {
    0 "AppKey" app_key, 1 "BizModule" biz_module, 2 "Filter" filter: GetIssuesFilter, 3 "Name" name: String,
    4 "OrderBy" order_by: String, 5 "OrderType" order_type: String, 6 "Os" os: String, 7 "PageIndex" page_index: i64,
    8 "PageSize" page_size: i64, 9 "Status" status: i64, 10 "TimeRange" time_range
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }
paged! { GetIssues: GetIssuesItems = Number "PageIndex", "Model.Items" model.items, total "Model.Total" }

/// In the request of [`GetIssues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIssuesFilter {
    pub key: Option<String>,
    pub operator: Option<String>,
    pub sub_filters: Option<Vec<String>>,
    pub values: Option<Vec<Value>>,
}
input! { GetIssuesFilter() {
    0 "Key" key: String, 1 "Operator" operator: String, 2 "SubFilters" sub_filters: Vec<String>,
    3 "Values" values: Vec<Value>
} }

/// In the request of [`GetIssues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIssuesTimeRange {
    pub end_time: Option<i64>,
    pub granularity: Option<i64>,
    pub granularity_unit: Option<String>,
    pub start_time: Option<i64>,
}
input! { GetIssuesTimeRange() {
    0 "EndTime" end_time: i64, 1 "Granularity" granularity: i64, 2 "GranularityUnit" granularity_unit: String,
    3 "StartTime" start_time: i64
} }

/// Response of [`GetIssues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIssuesOutput {
    pub args: BTreeMap<String, Value>,
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<GetIssuesModel>,
    pub success: Option<bool>,
}
model! { GetIssuesOutput {
    0 "Args" args: BTreeMap<String, Value>, 1 "ErrorCode" error_code: i64, 2 "Message" message: String,
    3 "Model" model: GetIssuesModel, 4 "Success" success: bool
} }

/// In the response of [`GetIssues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIssuesModel {
    pub items: Vec<GetIssuesItems>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub pages: Option<i64>,
    pub total: Option<i64>,
}
model! { GetIssuesModel {
    0 "Items" items: Vec<GetIssuesItems>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "Pages" pages: i64,
    4 "Total" total: i64
} }

/// In the response of [`GetIssues`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIssuesItems {
    pub affected_user_count: Option<i64>,
    pub alloc_size_max: Option<i64>,
    pub alloc_size_pct50: Option<i64>,
    pub alloc_size_pct70: Option<i64>,
    pub alloc_size_pct90: Option<i64>,
    pub digest_hash: Option<String>,
    pub dom_score: Option<String>,
    pub error_column: Option<i64>,
    pub error_count: Option<i64>,
    pub error_device_count: Option<i64>,
    pub error_device_rate: Option<f64>,
    pub error_file_name: Option<String>,
    pub error_line: Option<i64>,
    pub error_name: Option<String>,
    pub error_rate: Option<f64>,
    pub error_type: Option<String>,
    pub event_time: Option<String>,
    pub first_version: Option<String>,
    pub lag_cost: Option<i64>,
    pub name: Option<String>,
    pub reason: Option<String>,
    pub stack: Option<String>,
    pub status: Option<i64>,
    pub tags: Vec<String>,
    pub r#type: Option<String>,
}
model! { GetIssuesItems {
    0 "AffectedUserCount" affected_user_count: i64, 1 "AllocSizeMax" alloc_size_max: i64,
    2 "AllocSizePct50" alloc_size_pct50: i64, 3 "AllocSizePct70" alloc_size_pct70: i64,
    4 "AllocSizePct90" alloc_size_pct90: i64, 5 "DigestHash" digest_hash: String, 6 "DomScore" dom_score: String,
    7 "ErrorColumn" error_column: i64, 8 "ErrorCount" error_count: i64, 9 "ErrorDeviceCount" error_device_count: i64,
    10 "ErrorDeviceRate" error_device_rate: f64, 11 "ErrorFileName" error_file_name: String,
    12 "ErrorLine" error_line: i64, 13 "ErrorName" error_name: String, 14 "ErrorRate" error_rate: f64,
    15 "ErrorType" error_type: String, 16 "EventTime" event_time: String, 17 "FirstVersion" first_version: String,
    18 "LagCost" lag_cost: i64, 19 "Name" name: String, 20 "Reason" reason: String, 21 "Stack" stack: String,
    22 "Status" status: i64, 23 "Tags" tags: Vec<String>, 24 "Type" r#type: String
} }

/// Gets symbolic files: `GetSymbolicFiles` of `emas-appmonitor` 2019-06-11.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/emas-appmonitor/2019-06-11/GetSymbolicFiles>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSymbolicFiles {
    /// Required.
    pub app_key: i64,
    pub app_version: Option<String>,
    pub build_id: Option<String>,
    pub end_time: Option<i64>,
    pub export_status: Option<String>,
    pub file_name: Option<String>,
    /// Required.
    pub file_type: String,
    /// Required.
    pub os: String,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    pub start_time: Option<i64>,
    pub uuid: Option<String>,
}

/// Arguments of [`GetSymbolicFiles::new`].
pub struct GetSymbolicFilesRequired {
    pub app_key: i64,
    pub file_type: String,
    pub os: String,
    pub page_index: i64,
    pub page_size: i64,
}
operation! { GetSymbolicFiles { GetSymbolicFilesRequired: app_key, file_type, os, page_index, page_size }
    "GetSymbolicFiles" -> GetSymbolicFilesOutput {
    0 "AppKey" app_key, 1 "AppVersion" app_version: String, 2 "BuildId" build_id: String, 3 "EndTime" end_time: i64,
    4 "ExportStatus" export_status: String, 5 "FileName" file_name: String, 6 "FileType" file_type, 7 "Os" os,
    8 "PageIndex" page_index, 9 "PageSize" page_size, 10 "StartTime" start_time: i64, 11 "Uuid" uuid: String
} [
    Mark::new(0, Location::Body, Style::None),
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
] }
paged! { GetSymbolicFiles: GetSymbolicFilesItems = Number "PageIndex", "Model.Items" model.items, total "Model.Total" }

/// Response of [`GetSymbolicFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSymbolicFilesOutput {
    pub args: BTreeMap<String, Value>,
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<GetSymbolicFilesModel>,
    pub success: Option<bool>,
}
model! { GetSymbolicFilesOutput {
    0 "Args" args: BTreeMap<String, Value>, 1 "ErrorCode" error_code: i64, 2 "Message" message: String,
    3 "Model" model: GetSymbolicFilesModel, 4 "Success" success: bool
} }

/// In the response of [`GetSymbolicFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSymbolicFilesModel {
    pub items: Vec<GetSymbolicFilesItems>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub pages: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSymbolicFilesModel {
    0 "Items" items: Vec<GetSymbolicFilesItems>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "Pages" pages: i64, 4 "Total" total: i64
} }

/// In the response of [`GetSymbolicFiles`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSymbolicFilesItems {
    pub app_version: Option<String>,
    pub build_id: Option<String>,
    pub export_status: Option<String>,
    pub file_name: Option<String>,
    pub file_path: Option<String>,
    pub file_type: Option<String>,
    pub gmt_create: Option<i64>,
    pub id: Option<i64>,
    pub status: Option<String>,
    pub uuid: Option<String>,
}
model! { GetSymbolicFilesItems {
    0 "AppVersion" app_version: String, 1 "BuildId" build_id: String, 2 "ExportStatus" export_status: String,
    3 "FileName" file_name: String, 4 "FilePath" file_path: String, 5 "FileType" file_type: String,
    6 "GmtCreate" gmt_create: i64, 7 "Id" id: i64, 8 "Status" status: String, 9 "Uuid" uuid: String
} }

/// Gets tlog collect list: `GetTlogCollectList` of `emas-appmonitor` 2019-06-11.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/emas-appmonitor/2019-06-11/GetTlogCollectList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogCollectList {
    /// Required.
    pub app_key: i64,
    pub app_version: Option<String>,
    pub author: Option<String>,
    pub begin_date: Option<i64>,
    pub city: Option<String>,
    pub create_begin_date: Option<i64>,
    pub create_end_date: Option<i64>,
    pub device_id: Option<String>,
    pub end_date: Option<i64>,
    pub keyword: Option<String>,
    pub model: Option<String>,
    /// Required.
    pub os: String,
    pub os_version: Option<String>,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    pub positive_comment: Option<String>,
    pub source_type: Option<String>,
    pub status: Option<String>,
    pub update_begin_date: Option<i64>,
    pub update_end_date: Option<i64>,
    pub user_nick: Option<String>,
    pub utdid: Option<String>,
}
operation! { GetTlogCollectList(app_key: i64, os: String, page_index: i64, page_size: i64)
    "GetTlogCollectList" -> GetTlogCollectListOutput {
    0 "AppKey" app_key, 1 "AppVersion" app_version: String, 2 "Author" author: String, 3 "BeginDate" begin_date: i64,
    4 "City" city: String, 5 "CreateBeginDate" create_begin_date: i64, 6 "CreateEndDate" create_end_date: i64,
    7 "DeviceId" device_id: String, 8 "EndDate" end_date: i64, 9 "Keyword" keyword: String, 10 "Model" model: String,
    11 "Os" os, 12 "OsVersion" os_version: String, 13 "PageIndex" page_index, 14 "PageSize" page_size,
    15 "PositiveComment" positive_comment: String, 16 "SourceType" source_type: String, 17 "Status" status: String,
    18 "UpdateBeginDate" update_begin_date: i64, 19 "UpdateEndDate" update_end_date: i64,
    20 "UserNick" user_nick: String, 21 "Utdid" utdid: String
} [
    Mark::new(0, Location::Body, Style::None),
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
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None),
    Mark::new(18, Location::Body, Style::None),
    Mark::new(19, Location::Body, Style::None),
    Mark::new(20, Location::Body, Style::None),
    Mark::new(21, Location::Body, Style::None)
] }
paged! { GetTlogCollectList: Value = Number "PageIndex", "Model.Items" model.items, total "Model.Total" }

/// Response of [`GetTlogCollectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogCollectListOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<GetTlogCollectListModel>,
    pub success: Option<bool>,
}
model! { GetTlogCollectListOutput {
    0 "ErrorCode" error_code: i64, 1 "Message" message: String, 2 "Model" model: GetTlogCollectListModel,
    3 "Success" success: bool
} }

/// In the response of [`GetTlogCollectList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogCollectListModel {
    pub items: Vec<Value>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub pages: Option<i64>,
    pub total: Option<i64>,
}
model! { GetTlogCollectListModel {
    0 "Items" items: Vec<Value>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "Pages" pages: i64,
    4 "Total" total: i64
} }

/// Gets tlog device info: `GetTlogDeviceInfo` of `emas-appmonitor` 2019-06-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/emas-appmonitor/2019-06-11/GetTlogDeviceInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogDeviceInfo {
    /// Required.
    pub app_key: i64,
    pub device_id: Option<String>,
    /// Required.
    pub os: String,
}
operation! { GetTlogDeviceInfo(app_key: i64, os: String) "GetTlogDeviceInfo" -> GetTlogDeviceInfoOutput {
    0 "AppKey" app_key, 1 "DeviceId" device_id: String, 2 "Os" os
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetTlogDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogDeviceInfoOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<GetTlogDeviceInfoModel>,
    pub success: Option<bool>,
}
model! { GetTlogDeviceInfoOutput {
    0 "ErrorCode" error_code: i64, 1 "Message" message: String, 2 "Model" model: GetTlogDeviceInfoModel,
    3 "Success" success: bool
} }

/// In the response of [`GetTlogDeviceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogDeviceInfoModel {
    pub app_build: Option<String>,
    pub app_id: Option<String>,
    pub app_key: Option<String>,
    pub app_version: Option<String>,
    pub brand: Option<String>,
    pub client_time: Option<i64>,
    pub device_id: Option<String>,
    pub device_model: Option<String>,
    pub geo: Option<String>,
    pub id: Option<String>,
    pub imsi: Option<String>,
    pub ip: Option<String>,
    pub os: Option<String>,
    pub os_version: Option<String>,
    pub server_time: Option<i64>,
    pub update_time: Option<i64>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}
model! { GetTlogDeviceInfoModel {
    0 "AppBuild" app_build: String, 1 "AppId" app_id: String, 2 "AppKey" app_key: String,
    3 "AppVersion" app_version: String, 4 "Brand" brand: String, 5 "ClientTime" client_time: i64,
    6 "DeviceId" device_id: String, 7 "DeviceModel" device_model: String, 8 "Geo" geo: String, 9 "Id" id: String,
    10 "Imsi" imsi: String, 11 "Ip" ip: String, 12 "Os" os: String, 13 "OsVersion" os_version: String,
    14 "ServerTime" server_time: i64, 15 "UpdateTime" update_time: i64, 16 "UserId" user_id: String,
    17 "UserName" user_name: String
} }

/// Gets tlog device list: `GetTlogDeviceList` of `emas-appmonitor` 2019-06-11.
///
/// POST. Reads only. Pages by page number (`PageIndex`). See
/// <https://api.alibabacloud.com/document/emas-appmonitor/2019-06-11/GetTlogDeviceList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogDeviceList {
    /// Required.
    pub app_key: i64,
    pub app_version: Option<String>,
    pub begin_date: Option<i64>,
    pub brand: Option<String>,
    pub city: Option<String>,
    pub create_begin_date: Option<i64>,
    pub create_end_date: Option<i64>,
    pub end_date: Option<i64>,
    pub keyword: Option<String>,
    pub model: Option<String>,
    /// Required.
    pub os: String,
    pub os_version: Option<String>,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
    pub update_begin_date: Option<i64>,
    pub update_end_date: Option<i64>,
    pub user_nick: Option<String>,
    pub utdid: Option<String>,
}
operation! { GetTlogDeviceList(app_key: i64, os: String, page_index: i64, page_size: i64)
    "GetTlogDeviceList" -> GetTlogDeviceListOutput {
    0 "AppKey" app_key, 1 "AppVersion" app_version: String, 2 "BeginDate" begin_date: i64, 3 "Brand" brand: String,
    4 "City" city: String, 5 "CreateBeginDate" create_begin_date: i64, 6 "CreateEndDate" create_end_date: i64,
    7 "EndDate" end_date: i64, 8 "Keyword" keyword: String, 9 "Model" model: String, 10 "Os" os,
    11 "OsVersion" os_version: String, 12 "PageIndex" page_index, 13 "PageSize" page_size,
    14 "UpdateBeginDate" update_begin_date: i64, 15 "UpdateEndDate" update_end_date: i64,
    16 "UserNick" user_nick: String, 17 "Utdid" utdid: String
} [
    Mark::new(0, Location::Body, Style::None),
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
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None),
    Mark::new(14, Location::Body, Style::None),
    Mark::new(15, Location::Body, Style::None),
    Mark::new(16, Location::Body, Style::None),
    Mark::new(17, Location::Body, Style::None)
] }
paged! { GetTlogDeviceList: Value = Number "PageIndex", "Model.Items" model.items, total "Model.Total" }

/// Response of [`GetTlogDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogDeviceListOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<GetTlogDeviceListModel>,
    pub success: Option<bool>,
}
model! { GetTlogDeviceListOutput {
    0 "ErrorCode" error_code: i64, 1 "Message" message: String, 2 "Model" model: GetTlogDeviceListModel,
    3 "Success" success: bool
} }

/// In the response of [`GetTlogDeviceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogDeviceListModel {
    pub items: Vec<Value>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub pages: Option<i64>,
    pub total: Option<i64>,
}
model! { GetTlogDeviceListModel {
    0 "Items" items: Vec<Value>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "Pages" pages: i64,
    4 "Total" total: i64
} }

/// Gets tlog task collections: `GetTlogTaskCollections` of `emas-appmonitor` 2019-06-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/emas-appmonitor/2019-06-11/GetTlogTaskCollections>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogTaskCollections {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub os: String,
    /// Required.
    pub task_id: String,
}
operation! { GetTlogTaskCollections(app_key: i64, os: String, task_id: String)
    "GetTlogTaskCollections" -> GetTlogTaskCollectionsOutput {
    0 "AppKey" app_key, 1 "Os" os, 2 "TaskId" task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetTlogTaskCollections`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogTaskCollectionsOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<Value>,
    pub success: Option<bool>,
}
model! { GetTlogTaskCollectionsOutput {
    0 "ErrorCode" error_code: i64, 1 "Message" message: String, 2 "Model" model: Value, 3 "Success" success: bool
} }

/// Gets tlog task info: `GetTlogTaskInfo` of `emas-appmonitor` 2019-06-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/emas-appmonitor/2019-06-11/GetTlogTaskInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogTaskInfo {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub os: String,
    /// Required.
    pub task_id: String,
}
operation! { GetTlogTaskInfo(app_key: i64, os: String, task_id: String) "GetTlogTaskInfo" -> GetTlogTaskInfoOutput {
    0 "AppKey" app_key, 1 "Os" os, 2 "TaskId" task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }

/// Response of [`GetTlogTaskInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogTaskInfoOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<Value>,
    pub success: Option<bool>,
}
model! { GetTlogTaskInfoOutput {
    0 "ErrorCode" error_code: i64, 1 "Message" message: String, 2 "Model" model: Value, 3 "Success" success: bool
} }

/// `RequestUploadToken` of `emas-appmonitor` 2019-06-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/emas-appmonitor/2019-06-11/RequestUploadToken>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestUploadToken {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub os: String,
}
operation! { RequestUploadToken(app_key: i64, os: String) "RequestUploadToken" -> RequestUploadTokenOutput {
    0 "AppKey" app_key, 1 "Os" os
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`RequestUploadToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestUploadTokenOutput {
    pub args: BTreeMap<String, Value>,
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<RequestUploadTokenModel>,
    pub success: Option<bool>,
}
model! { RequestUploadTokenOutput {
    0 "Args" args: BTreeMap<String, Value>, 1 "ErrorCode" error_code: i64, 2 "Message" message: String,
    3 "Model" model: RequestUploadTokenModel, 4 "Success" success: bool
} }

/// In the response of [`RequestUploadToken`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestUploadTokenModel {
    pub access_key_id: Option<String>,
    /// Secret.
    pub access_key_secret: Option<Secret>,
    pub endpoint: Option<String>,
    /// Secret.
    pub security_token: Option<Secret>,
    pub upload_bucket: Option<String>,
    pub upload_dir: Option<String>,
}
model! { RequestUploadTokenModel {
    0 "AccessKeyId" access_key_id: String, 1 "AccessKeySecret" access_key_secret: Secret, 2 "Endpoint" endpoint: String,
    3 "SecurityToken" security_token: Secret, 4 "UploadBucket" upload_bucket: String, 5 "UploadDir" upload_dir: String
} }

/// Searches tlog: `SearchTlog` of `emas-appmonitor` 2019-06-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/emas-appmonitor/2019-06-11/SearchTlog>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTlog {
    /// Required.
    pub app_key: i64,
    /// Required.
    pub begin_date: i64,
    /// Required.
    pub device_id: String,
    /// Required.
    pub end_date: i64,
    pub keyword: Option<String>,
    pub level_json: Option<String>,
    /// Required.
    pub os: String,
    /// Required.
    pub page_index: i64,
    /// Required.
    pub page_size: i64,
}

/// Arguments of [`SearchTlog::new`].
pub struct SearchTlogRequired {
    pub app_key: i64,
    pub begin_date: i64,
    pub device_id: String,
    pub end_date: i64,
    pub os: String,
    pub page_index: i64,
    pub page_size: i64,
}
operation! { SearchTlog { SearchTlogRequired: app_key, begin_date, device_id, end_date, os, page_index, page_size }
    "SearchTlog" -> SearchTlogOutput {
    0 "AppKey" app_key, 1 "BeginDate" begin_date, 2 "DeviceId" device_id, 3 "EndDate" end_date,
    4 "Keyword" keyword: String, 5 "LevelJson" level_json: String, 6 "Os" os, 7 "PageIndex" page_index,
    8 "PageSize" page_size
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None)
] }

/// Response of [`SearchTlog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTlogOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<SearchTlogModel>,
    pub success: Option<bool>,
}
model! { SearchTlogOutput {
    0 "ErrorCode" error_code: i64, 1 "Message" message: String, 2 "Model" model: SearchTlogModel,
    3 "Success" success: bool
} }

/// In the response of [`SearchTlog`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTlogModel {
    pub data: Vec<Value>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub took: Option<i64>,
    pub total: Option<i64>,
    pub trend: Vec<Value>,
}
model! { SearchTlogModel {
    0 "Data" data: Vec<Value>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64, 3 "Took" took: i64,
    4 "Total" total: i64, 5 "Trend" trend: Vec<Value>
} }

/// Submits symbolic: `SubmitSymbolic` of `emas-appmonitor` 2019-06-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/emas-appmonitor/2019-06-11/SubmitSymbolic>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSymbolic {
    /// Required.
    pub app_key: i64,
    pub app_version: Option<String>,
    pub build_id: Option<String>,
    /// Required.
    pub file_name: String,
    /// Required.
    pub file_path: String,
    /// Required.
    pub file_type: String,
    /// Required.
    pub os: String,
    pub uuid: Option<String>,
}

/// Arguments of [`SubmitSymbolic::new`].
pub struct SubmitSymbolicRequired {
    pub app_key: i64,
    pub file_name: String,
    pub file_path: String,
    pub file_type: String,
    pub os: String,
}
operation! { SubmitSymbolic { SubmitSymbolicRequired: app_key, file_name, file_path, file_type, os }
    "SubmitSymbolic" -> SubmitSymbolicOutput {
    0 "AppKey" app_key, 1 "AppVersion" app_version: String, 2 "BuildId" build_id: String, 3 "FileName" file_name,
    4 "FilePath" file_path, 5 "FileType" file_type, 6 "Os" os, 7 "Uuid" uuid: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None)
] }

/// Response of [`SubmitSymbolic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSymbolicOutput {
    pub args: BTreeMap<String, Value>,
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitSymbolicOutput {
    0 "Args" args: BTreeMap<String, Value>, 1 "ErrorCode" error_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    CreateTlogTask, GetError, GetErrors, GetIssue, GetIssues, GetSymbolicFiles, GetTlogCollectList, GetTlogDeviceInfo,
    GetTlogDeviceList, GetTlogTaskCollections, GetTlogTaskInfo, RequestUploadToken, SearchTlog, SubmitSymbolic
}
