//! `emas-appmonitor` 2019-06-11.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-shanghai", "emas-appmonitor.cn-shanghai.aliyuncs.com")],
    vpc: &[],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service =
    Service { name: "emas-appmonitor", version: "2019-06-11", code: "emas-appmonitor", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTlogTask {
    pub ali_yun_current_pk: Option<String>,
    pub ali_yun_main_pk: Option<String>,
    pub ali_yun_name: String,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
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
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTlogTaskOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<String>,
    pub success: Option<bool>,
}
model! { CreateTlogTaskOutput {
    0 "ErrorCode" error_code, 1 "Message" message, 2 "Model" model, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetError {
    pub app_key: i64,
    pub biz_module: Option<String>,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErrorOutput {
    pub args: Option<BTreeMap<String, Value>>,
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<GetErrorModel>,
    pub success: Option<bool>,
}
model! { GetErrorOutput {
    0 "Args" args, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Model" model, 4 "Success" success
} }

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
    0 "Access" access, 1 "AccessSubType" access_sub_type, 2 "AdditionalCallbackInfo" additional_callback_info,
    3 "AdditionalCrossPlatformCrashInfo" additional_cross_platform_crash_info,
    4 "AdditionalCustomInfo" additional_custom_info, 5 "AndroidVm" android_vm, 6 "AppId" app_id, 7 "AppKey" app_key,
    8 "AppVersion" app_version, 9 "ArgHash" arg_hash, 10 "Args" args, 11 "Backtrace" backtrace, 12 "Banner" banner,
    13 "BinaryUuids" binary_uuids, 14 "Brand" brand, 15 "BrowserName" browser_name, 16 "BrowserVersion" browser_version,
    17 "Build" build, 18 "BusinessCountry" business_country, 19 "BusinessErrorExtData" business_error_ext_data,
    20 "BusinessLogType" business_log_type, 21 "Carrier" carrier, 22 "Channel" channel, 23 "City" city,
    24 "ClientIp" client_ip, 25 "ClientTime" client_time, 26 "ColNo" col_no, 27 "Controllers" controllers,
    28 "Country" country, 29 "CpuModel" cpu_model, 30 "CruxModule" crux_module, 31 "CruxStack" crux_stack,
    32 "CruxStackHash" crux_stack_hash, 33 "CruxStackTrace" crux_stack_trace,
    34 "CruxStackTraceHash" crux_stack_trace_hash, 35 "CustomExceptionType" custom_exception_type,
    36 "CustomInfo" custom_info, 37 "DataDirectory" data_directory, 38 "DeviceId" device_id,
    39 "DeviceModel" device_model, 40 "Did" did, 41 "Digest" digest, 42 "DigestHash" digest_hash,
    43 "DomScore" dom_score, 44 "DownloadCacheDirectory" download_cache_directory, 45 "ErrorName" error_name,
    46 "ErrorType" error_type, 47 "EventId" event_id, 48 "EventLog" event_log, 49 "ExceptionArg1" exception_arg1,
    50 "ExceptionArg2" exception_arg2, 51 "ExceptionArg3" exception_arg3, 52 "ExceptionCode" exception_code,
    53 "ExceptionCodes" exception_codes, 54 "ExceptionDetail" exception_detail, 55 "ExceptionId" exception_id,
    56 "ExceptionMsg" exception_msg, 57 "ExceptionSubtype" exception_subtype, 58 "ExceptionType" exception_type,
    59 "ExceptionVersion" exception_version, 60 "ExportStatus" export_status,
    61 "ExternalStorageDirectory" external_storage_directory, 62 "FeatureScene" feature_scene,
    63 "FileDescriptor" file_descriptor, 64 "FileName" file_name, 65 "FilePath" file_path, 66 "Filename" filename,
    67 "FlutterRoute" flutter_route, 68 "ForceGround" force_ground, 69 "ForeGround" fore_ground,
    70 "H5FullUrl" h5_full_url, 71 "H5ShortUrl" h5_short_url, 72 "HasOpenMultiProcessMode" has_open_multi_process_mode,
    73 "HasSdCard" has_sd_card, 74 "HasSgSecurityConfigKey" has_sg_security_config_key, 75 "Imei" imei, 76 "Imsi" imsi,
    77 "InMainProcess" in_main_process, 78 "InstallSdCard" install_sd_card, 79 "IsBackTrace" is_back_trace,
    80 "IsJailbroken" is_jailbroken, 81 "IsSimulator" is_simulator, 82 "IsSpeedVersion" is_speed_version, 83 "Isp" isp,
    84 "JsBacktrace" js_backtrace, 85 "LagCost" lag_cost, 86 "Language" language,
    87 "LaunchedCrashStage" launched_crash_stage, 88 "LaunchedTime" launched_time, 89 "LineNo" line_no,
    90 "LogHash" log_hash, 91 "MainLog" main_log, 92 "MemInfo" mem_info, 93 "MemoryMap" memory_map,
    94 "MoreInfo1" more_info1, 95 "MoreInfo2" more_info2, 96 "MoreInfo3" more_info3,
    97 "NativeAllThreadDump" native_all_thread_dump, 98 "NativeMaps" native_maps, 99 "NeedReCluster" need_re_cluster,
    100 "OpenedFileCount" opened_file_count, 101 "Operations" operations, 102 "OriginData" origin_data,
    103 "OriginUri" origin_uri, 104 "Os" os, 105 "OsVersion" os_version, 106 "Page" page,
    107 "ParentProcessName" parent_process_name, 108 "Pid" pid, 109 "Platform" platform, 110 "ProcessName" process_name,
    111 "Province" province, 112 "Reason" reason, 113 "ReportContent" report_content, 114 "ReportType" report_type,
    115 "Resolution" resolution, 116 "RootDirectory" root_directory, 117 "RuntimeExtData" runtime_ext_data,
    118 "SceneValue" scene_value, 119 "SdkType" sdk_type, 120 "SdkVersion" sdk_version, 121 "Seq" seq,
    122 "ServerTime" server_time, 123 "SessionId" session_id, 124 "SimpleReportContent" simple_report_content,
    125 "SoLibBuild" so_lib_build, 126 "SpeedFlags" speed_flags, 127 "Stack" stack, 128 "Status" status,
    129 "StructuredStack" structured_stack, 130 "Summary" summary, 131 "SymbolicFileType" symbolic_file_type,
    132 "SysLog" sys_log, 133 "ThreadName" thread_name, 134 "Threads" threads, 135 "Tid" tid, 136 "Track" track,
    137 "TriggeredTime" triggered_time, 138 "UploadTime" upload_time, 139 "Uri" uri, 140 "User" user,
    141 "UserId" user_id, 142 "UserNick" user_nick, 143 "Utdid" utdid, 144 "Uuid" uuid, 145 "View" view,
    146 "WeexFullUrl" weex_full_url, 147 "WeexShortUrl" weex_short_url, 148 "WriteLimit" write_limit
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErrors {
    pub app_key: i64,
    pub biz_module: String,
    pub digest_hash: Option<String>,
    pub filter: Option<GetErrorsFilter>,
    pub os: Option<String>,
    pub page_index: i64,
    pub page_size: i64,
    pub time_range: GetErrorsTimeRange,
    pub utdid: Option<String>,
}

/// What [`GetErrors::new`] takes.
pub struct GetErrorsRequired {
    pub app_key: i64,
    pub biz_module: String,
    pub page_index: i64,
    pub page_size: i64,
    pub time_range: GetErrorsTimeRange,
}
operation! { GetErrors{GetErrorsRequired: app_key, biz_module, page_index, page_size, time_range}
    "GetErrors" -> GetErrorsOutput {
    0 "AppKey" app_key, 1 "BizModule" biz_module, 2 "DigestHash" digest_hash: String,
    3 "Filter" filter: GetErrorsFilter, 4 "Os" os: String, 5 "PageIndex" page_index, 6 "PageSize" page_size,
    7 "TimeRange" time_range, 8 "Utdid" utdid: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }
paged! { GetErrors: GetErrorsItems = Number "PageIndex", "Model.Items" model.items, total "Model.Total" }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErrorsTimeRange {
    pub end_time: Option<i64>,
    pub start_time: Option<i64>,
}
input! { GetErrorsTimeRange(end_time: i64, start_time: i64) {
    0 "EndTime" end_time: i64, 1 "StartTime" start_time: i64
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErrorsOutput {
    pub args: Option<BTreeMap<String, Value>>,
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<GetErrorsModel>,
    pub success: Option<bool>,
}
model! { GetErrorsOutput {
    0 "Args" args, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Model" model, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetErrorsModel {
    pub items: Option<Vec<GetErrorsItems>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub pages: Option<i64>,
    pub total: Option<i64>,
}
model! { GetErrorsModel {
    0 "Items" items, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "Pages" pages, 4 "Total" total
} }

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
    0 "ClientTime" client_time, 1 "Did" did, 2 "DigestHash" digest_hash, 3 "Utdid" utdid, 4 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIssue {
    pub app_key: i64,
    pub biz_module: String,
    pub digest_hash: Option<String>,
    pub filter: Option<GetIssueFilter>,
    pub os: String,
    pub time_range: GetIssueTimeRange,
}
operation! { GetIssue(app_key: i64, biz_module: String, os: String, time_range: GetIssueTimeRange)
    "GetIssue" -> GetIssueOutput {
    0 "AppKey" app_key, 1 "BizModule" biz_module, 2 "DigestHash" digest_hash: String, 3 "Filter" filter: GetIssueFilter,
    4 "Os" os, 5 "TimeRange" time_range
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::Json },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None }
] }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIssueOutput {
    pub args: Option<BTreeMap<String, Value>>,
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<GetIssueModel>,
    pub success: Option<bool>,
}
model! { GetIssueOutput {
    0 "Args" args, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Model" model, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIssueModel {
    pub affected_versions: Option<Vec<String>>,
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
    pub tags: Option<Vec<String>>,
    pub r#type: Option<String>,
}
model! { GetIssueModel {
    0 "AffectedVersions" affected_versions, 1 "AllocSizeMax" alloc_size_max, 2 "AllocSizePct50" alloc_size_pct50,
    3 "AllocSizePct70" alloc_size_pct70, 4 "AllocSizePct90" alloc_size_pct90, 5 "CruxStack" crux_stack,
    6 "DigestHash" digest_hash, 7 "ErrorColumn" error_column, 8 "ErrorCount" error_count,
    9 "ErrorCountGrowthRate" error_count_growth_rate, 10 "ErrorDeviceCount" error_device_count,
    11 "ErrorDeviceCountGrowthRate" error_device_count_growth_rate, 12 "ErrorDeviceRate" error_device_rate,
    13 "ErrorDeviceRateGrowthRate" error_device_rate_growth_rate, 14 "ErrorFileName" error_file_name,
    15 "ErrorLine" error_line, 16 "ErrorName" error_name, 17 "ErrorRate" error_rate,
    18 "ErrorRateGrowthRate" error_rate_growth_rate, 19 "ErrorType" error_type, 20 "EventTime" event_time,
    21 "FirstVersion" first_version, 22 "GmtCreate" gmt_create, 23 "GmtLatest" gmt_latest, 24 "KeyLine" key_line,
    25 "Name" name, 26 "Reason" reason, 27 "Stack" stack, 28 "Status" status, 29 "Summary" summary,
    30 "SymbolicStatus" symbolic_status, 31 "Tags" tags, 32 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIssues {
    pub app_key: i64,
    pub biz_module: String,
    pub filter: Option<GetIssuesFilter>,
    pub name: Option<String>,
    pub order_by: Option<String>,
    pub order_type: Option<String>,
    pub os: Option<String>,
    pub page_index: Option<i64>,
    pub page_size: Option<i64>,
    pub status: Option<i64>,
    pub time_range: GetIssuesTimeRange,
}
operation! { GetIssues(app_key: i64, biz_module: String, time_range: GetIssuesTimeRange)
    "GetIssues" -> GetIssuesOutput {
    0 "AppKey" app_key, 1 "BizModule" biz_module, 2 "Filter" filter: GetIssuesFilter, 3 "Name" name: String,
    4 "OrderBy" order_by: String, 5 "OrderType" order_type: String, 6 "Os" os: String, 7 "PageIndex" page_index: i64,
    8 "PageSize" page_size: i64, 9 "Status" status: i64, 10 "TimeRange" time_range
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::Json },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None },
    Mark { index: 9, location: Location::Body, style: Style::None },
    Mark { index: 10, location: Location::Body, style: Style::None }
] }
paged! { GetIssues: GetIssuesItems = Number "PageIndex", "Model.Items" model.items, total "Model.Total" }

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

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIssuesOutput {
    pub args: Option<BTreeMap<String, Value>>,
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<GetIssuesModel>,
    pub success: Option<bool>,
}
model! { GetIssuesOutput {
    0 "Args" args, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Model" model, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIssuesModel {
    pub items: Option<Vec<GetIssuesItems>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub pages: Option<i64>,
    pub total: Option<i64>,
}
model! { GetIssuesModel {
    0 "Items" items, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "Pages" pages, 4 "Total" total
} }

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
    pub tags: Option<Vec<String>>,
    pub r#type: Option<String>,
}
model! { GetIssuesItems {
    0 "AffectedUserCount" affected_user_count, 1 "AllocSizeMax" alloc_size_max, 2 "AllocSizePct50" alloc_size_pct50,
    3 "AllocSizePct70" alloc_size_pct70, 4 "AllocSizePct90" alloc_size_pct90, 5 "DigestHash" digest_hash,
    6 "DomScore" dom_score, 7 "ErrorColumn" error_column, 8 "ErrorCount" error_count,
    9 "ErrorDeviceCount" error_device_count, 10 "ErrorDeviceRate" error_device_rate, 11 "ErrorFileName" error_file_name,
    12 "ErrorLine" error_line, 13 "ErrorName" error_name, 14 "ErrorRate" error_rate, 15 "ErrorType" error_type,
    16 "EventTime" event_time, 17 "FirstVersion" first_version, 18 "LagCost" lag_cost, 19 "Name" name,
    20 "Reason" reason, 21 "Stack" stack, 22 "Status" status, 23 "Tags" tags, 24 "Type" r#type
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSymbolicFiles {
    pub app_key: i64,
    pub app_version: Option<String>,
    pub build_id: Option<String>,
    pub end_time: Option<i64>,
    pub export_status: Option<String>,
    pub file_name: Option<String>,
    pub file_type: String,
    pub os: String,
    pub page_index: i64,
    pub page_size: i64,
    pub start_time: Option<i64>,
    pub uuid: Option<String>,
}

/// What [`GetSymbolicFiles::new`] takes.
pub struct GetSymbolicFilesRequired {
    pub app_key: i64,
    pub file_type: String,
    pub os: String,
    pub page_index: i64,
    pub page_size: i64,
}
operation! { GetSymbolicFiles{GetSymbolicFilesRequired: app_key, file_type, os, page_index, page_size}
    "GetSymbolicFiles" -> GetSymbolicFilesOutput {
    0 "AppKey" app_key, 1 "AppVersion" app_version: String, 2 "BuildId" build_id: String, 3 "EndTime" end_time: i64,
    4 "ExportStatus" export_status: String, 5 "FileName" file_name: String, 6 "FileType" file_type, 7 "Os" os,
    8 "PageIndex" page_index, 9 "PageSize" page_size, 10 "StartTime" start_time: i64, 11 "Uuid" uuid: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
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
] }
paged! { GetSymbolicFiles: GetSymbolicFilesItems = Number "PageIndex", "Model.Items" model.items, total "Model.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSymbolicFilesOutput {
    pub args: Option<BTreeMap<String, Value>>,
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<GetSymbolicFilesModel>,
    pub success: Option<bool>,
}
model! { GetSymbolicFilesOutput {
    0 "Args" args, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Model" model, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSymbolicFilesModel {
    pub items: Option<Vec<GetSymbolicFilesItems>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub pages: Option<i64>,
    pub total: Option<i64>,
}
model! { GetSymbolicFilesModel {
    0 "Items" items, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "Pages" pages, 4 "Total" total
} }

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
    0 "AppVersion" app_version, 1 "BuildId" build_id, 2 "ExportStatus" export_status, 3 "FileName" file_name,
    4 "FilePath" file_path, 5 "FileType" file_type, 6 "GmtCreate" gmt_create, 7 "Id" id, 8 "Status" status,
    9 "Uuid" uuid
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogCollectList {
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
    pub os: String,
    pub os_version: Option<String>,
    pub page_index: i64,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
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
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None },
    Mark { index: 18, location: Location::Body, style: Style::None },
    Mark { index: 19, location: Location::Body, style: Style::None },
    Mark { index: 20, location: Location::Body, style: Style::None },
    Mark { index: 21, location: Location::Body, style: Style::None }
] }
paged! { GetTlogCollectList: Value = Number "PageIndex", "Model.Items" model.items, total "Model.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogCollectListOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<GetTlogCollectListModel>,
    pub success: Option<bool>,
}
model! { GetTlogCollectListOutput {
    0 "ErrorCode" error_code, 1 "Message" message, 2 "Model" model, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogCollectListModel {
    pub items: Option<Vec<Value>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub pages: Option<i64>,
    pub total: Option<i64>,
}
model! { GetTlogCollectListModel {
    0 "Items" items, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "Pages" pages, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogDeviceInfo {
    pub app_key: i64,
    pub device_id: Option<String>,
    pub os: String,
}
operation! { GetTlogDeviceInfo(app_key: i64, os: String) "GetTlogDeviceInfo" -> GetTlogDeviceInfoOutput {
    0 "AppKey" app_key, 1 "DeviceId" device_id: String, 2 "Os" os
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogDeviceInfoOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<GetTlogDeviceInfoModel>,
    pub success: Option<bool>,
}
model! { GetTlogDeviceInfoOutput {
    0 "ErrorCode" error_code, 1 "Message" message, 2 "Model" model, 3 "Success" success
} }

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
    0 "AppBuild" app_build, 1 "AppId" app_id, 2 "AppKey" app_key, 3 "AppVersion" app_version, 4 "Brand" brand,
    5 "ClientTime" client_time, 6 "DeviceId" device_id, 7 "DeviceModel" device_model, 8 "Geo" geo, 9 "Id" id,
    10 "Imsi" imsi, 11 "Ip" ip, 12 "Os" os, 13 "OsVersion" os_version, 14 "ServerTime" server_time,
    15 "UpdateTime" update_time, 16 "UserId" user_id, 17 "UserName" user_name
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogDeviceList {
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
    pub os: String,
    pub os_version: Option<String>,
    pub page_index: i64,
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
    Mark { index: 0, location: Location::Body, style: Style::None },
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
    Mark { index: 11, location: Location::Body, style: Style::None },
    Mark { index: 12, location: Location::Body, style: Style::None },
    Mark { index: 13, location: Location::Body, style: Style::None },
    Mark { index: 14, location: Location::Body, style: Style::None },
    Mark { index: 15, location: Location::Body, style: Style::None },
    Mark { index: 16, location: Location::Body, style: Style::None },
    Mark { index: 17, location: Location::Body, style: Style::None }
] }
paged! { GetTlogDeviceList: Value = Number "PageIndex", "Model.Items" model.items, total "Model.Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogDeviceListOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<GetTlogDeviceListModel>,
    pub success: Option<bool>,
}
model! { GetTlogDeviceListOutput {
    0 "ErrorCode" error_code, 1 "Message" message, 2 "Model" model, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogDeviceListModel {
    pub items: Option<Vec<Value>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub pages: Option<i64>,
    pub total: Option<i64>,
}
model! { GetTlogDeviceListModel {
    0 "Items" items, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "Pages" pages, 4 "Total" total
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogTaskCollections {
    pub app_key: i64,
    pub os: String,
    pub task_id: String,
}
operation! { GetTlogTaskCollections(app_key: i64, os: String, task_id: String)
    "GetTlogTaskCollections" -> GetTlogTaskCollectionsOutput {
    0 "AppKey" app_key, 1 "Os" os, 2 "TaskId" task_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogTaskCollectionsOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<Value>,
    pub success: Option<bool>,
}
model! { GetTlogTaskCollectionsOutput {
    0 "ErrorCode" error_code, 1 "Message" message, 2 "Model" model, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogTaskInfo {
    pub app_key: i64,
    pub os: String,
    pub task_id: String,
}
operation! { GetTlogTaskInfo(app_key: i64, os: String, task_id: String) "GetTlogTaskInfo" -> GetTlogTaskInfoOutput {
    0 "AppKey" app_key, 1 "Os" os, 2 "TaskId" task_id
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTlogTaskInfoOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<Value>,
    pub success: Option<bool>,
}
model! { GetTlogTaskInfoOutput {
    0 "ErrorCode" error_code, 1 "Message" message, 2 "Model" model, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestUploadToken {
    pub app_key: i64,
    pub os: String,
}
operation! { RequestUploadToken(app_key: i64, os: String) "RequestUploadToken" -> RequestUploadTokenOutput {
    0 "AppKey" app_key, 1 "Os" os
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestUploadTokenOutput {
    pub args: Option<BTreeMap<String, Value>>,
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<RequestUploadTokenModel>,
    pub success: Option<bool>,
}
model! { RequestUploadTokenOutput {
    0 "Args" args, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Model" model, 4 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RequestUploadTokenModel {
    pub access_key_id: Option<String>,
    pub access_key_secret: Option<Secret>,
    pub endpoint: Option<String>,
    pub security_token: Option<Secret>,
    pub upload_bucket: Option<String>,
    pub upload_dir: Option<String>,
}
model! { RequestUploadTokenModel {
    0 "AccessKeyId" access_key_id, 1 "AccessKeySecret" access_key_secret, 2 "Endpoint" endpoint,
    3 "SecurityToken" security_token, 4 "UploadBucket" upload_bucket, 5 "UploadDir" upload_dir
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTlog {
    pub app_key: i64,
    pub begin_date: i64,
    pub device_id: String,
    pub end_date: i64,
    pub keyword: Option<String>,
    pub level_json: Option<String>,
    pub os: String,
    pub page_index: i64,
    pub page_size: i64,
}

/// What [`SearchTlog::new`] takes.
pub struct SearchTlogRequired {
    pub app_key: i64,
    pub begin_date: i64,
    pub device_id: String,
    pub end_date: i64,
    pub os: String,
    pub page_index: i64,
    pub page_size: i64,
}
operation! { SearchTlog{SearchTlogRequired: app_key, begin_date, device_id, end_date, os, page_index, page_size}
    "SearchTlog" -> SearchTlogOutput {
    0 "AppKey" app_key, 1 "BeginDate" begin_date, 2 "DeviceId" device_id, 3 "EndDate" end_date,
    4 "Keyword" keyword: String, 5 "LevelJson" level_json: String, 6 "Os" os, 7 "PageIndex" page_index,
    8 "PageSize" page_size
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None },
    Mark { index: 8, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTlogOutput {
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub model: Option<SearchTlogModel>,
    pub success: Option<bool>,
}
model! { SearchTlogOutput {
    0 "ErrorCode" error_code, 1 "Message" message, 2 "Model" model, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTlogModel {
    pub data: Option<Vec<Value>>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub took: Option<i64>,
    pub total: Option<i64>,
    pub trend: Option<Vec<Value>>,
}
model! { SearchTlogModel {
    0 "Data" data, 1 "PageNum" page_num, 2 "PageSize" page_size, 3 "Took" took, 4 "Total" total, 5 "Trend" trend
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSymbolic {
    pub app_key: i64,
    pub app_version: Option<String>,
    pub build_id: Option<String>,
    pub file_name: String,
    pub file_path: String,
    pub file_type: String,
    pub os: String,
    pub uuid: Option<String>,
}

/// What [`SubmitSymbolic::new`] takes.
pub struct SubmitSymbolicRequired {
    pub app_key: i64,
    pub file_name: String,
    pub file_path: String,
    pub file_type: String,
    pub os: String,
}
operation! { SubmitSymbolic{SubmitSymbolicRequired: app_key, file_name, file_path, file_type, os}
    "SubmitSymbolic" -> SubmitSymbolicOutput {
    0 "AppKey" app_key, 1 "AppVersion" app_version: String, 2 "BuildId" build_id: String, 3 "FileName" file_name,
    4 "FilePath" file_path, 5 "FileType" file_type, 6 "Os" os, 7 "Uuid" uuid: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None },
    Mark { index: 3, location: Location::Body, style: Style::None },
    Mark { index: 4, location: Location::Body, style: Style::None },
    Mark { index: 5, location: Location::Body, style: Style::None },
    Mark { index: 6, location: Location::Body, style: Style::None },
    Mark { index: 7, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitSymbolicOutput {
    pub args: Option<BTreeMap<String, Value>>,
    pub error_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SubmitSymbolicOutput {
    0 "Args" args, 1 "ErrorCode" error_code, 2 "Message" message, 3 "Success" success
} }

#[cfg(feature = "reflect")]
register! {
    CreateTlogTask, GetError, GetErrors, GetIssue, GetIssues, GetSymbolicFiles, GetTlogCollectList, GetTlogDeviceInfo,
    GetTlogDeviceList, GetTlogTaskCollections, GetTlogTaskInfo, RequestUploadToken, SearchTlog, SubmitSymbolic
}
