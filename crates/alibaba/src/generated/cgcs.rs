//! `cgcs` of Alibaba Cloud, API version 2021-11-11.
//!
//! Endpoint: a table of 1 region, else `cgcs.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/CGCS/2021-11-11/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, cgcs::DescribeInstanceStatsInfo};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeInstanceStatsInfo::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-hangzhou", "cgcs.cn-hangzhou.aliyuncs.com")],
    &[("cn-hangzhou", "cgcs-vpc.cn-hangzhou.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new("cgcs", "2021-11-11", "cgcs", &ENDPOINTS);

/// Batches check session: `BatchCheckSession` of `cgcs` 2021-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/BatchCheckSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckSession {
    /// Required.
    pub records: Vec<BatchCheckSessionRecords>,
}
operation! { BatchCheckSession(records: Vec<BatchCheckSessionRecords>) "BatchCheckSession" -> Empty {
    0 "Records" records
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`BatchCheckSession`]: empty.
pub type BatchCheckSessionOutput = Empty;

/// In the request of [`BatchCheckSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCheckSessionRecords {
    pub custom_session_id: Option<String>,
    pub platform_session_id: Option<String>,
    pub reference_info: Option<BTreeMap<String, Value>>,
    /// Required.
    pub r#type: Option<String>,
}
input! { BatchCheckSessionRecords(r#type: String) {
    0 "CustomSessionId" custom_session_id: String, 1 "PlatformSessionId" platform_session_id: String,
    2 "ReferenceInfo" reference_info: BTreeMap<String, Value>, 3 "Type" r#type: String
} }

/// Cancels reserve task: `CancelReserveTask` of `cgcs` 2021-11-11.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CGCS/2021-11-11/CancelReserveTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelReserveTask {
    pub client_token: Option<String>,
    /// Required.
    pub task_id: String,
}
operation! { CancelReserveTask(task_id: String) "CancelReserveTask" -> CancelReserveTaskOutput {
    0 "ClientToken" client_token: String, 1 "TaskId" task_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CancelReserveTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelReserveTaskOutput {
    pub task_id: Option<String>,
}
model! { CancelReserveTaskOutput {
    0 "TaskId" task_id: String
} }

/// Creates adaptation: `CreateAdaptation` of `cgcs` 2021-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/CreateAdaptation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdaptation {
    pub adapt_target: Option<CreateAdaptationAdaptTarget>,
    /// Required.
    pub app_version_id: String,
}
operation! { CreateAdaptation(app_version_id: String) "CreateAdaptation" -> CreateAdaptationOutput {
    0 "AdaptTarget" adapt_target: CreateAdaptationAdaptTarget, 1 "AppVersionId" app_version_id
} [
    Mark::new(0, Location::Body, Style::Json),
    Mark::new(1, Location::Body, Style::None)
] }

/// In the request of [`CreateAdaptation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdaptationAdaptTarget {
    pub bit_rate: Option<i64>,
    pub frame_rate: Option<i64>,
    pub resolution: Option<String>,
    pub start_program: Option<String>,
}
input! { CreateAdaptationAdaptTarget() {
    0 "BitRate" bit_rate: i64, 1 "FrameRate" frame_rate: i64, 2 "Resolution" resolution: String,
    3 "StartProgram" start_program: String
} }

/// Response of [`CreateAdaptation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAdaptationOutput {
    pub adapt_apply_id: Option<i64>,
}
model! { CreateAdaptationOutput {
    0 "AdaptApplyId" adapt_apply_id: i64
} }

/// Creates app: `CreateApp` of `cgcs` 2021-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/CreateApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateApp {
    /// Required.
    pub app_name: String,
    /// Required.
    pub app_type: String,
    pub streaming_app_id: Option<String>,
    pub streaming_solution: Option<String>,
}
operation! { CreateApp(app_name: String, app_type: String) "CreateApp" -> CreateAppOutput {
    0 "AppName" app_name, 1 "AppType" app_type, 2 "StreamingAppId" streaming_app_id: String,
    3 "StreamingSolution" streaming_solution: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`CreateApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppOutput {
    pub app_id: Option<String>,
}
model! { CreateAppOutput {
    0 "AppId" app_id: String
} }

/// Creates app session: `CreateAppSession` of `cgcs` 2021-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/CreateAppSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSession {
    pub adapter_file_id: Option<String>,
    /// Required.
    pub app_id: String,
    pub app_version: Option<String>,
    pub client_ip: Option<String>,
    /// Required. At most 64 characters.
    pub custom_session_id: String,
    /// At most 64 characters.
    pub custom_user_id: Option<String>,
    pub district_id: Option<String>,
    pub enable_postpaid: Option<bool>,
    pub project_id: Option<String>,
    pub start_parameters: Option<Vec<CreateAppSessionStartParameters>>,
    pub system_info: Option<Vec<CreateAppSessionSystemInfo>>,
    pub timeout: Option<i64>,
}
operation! { CreateAppSession(app_id: String, custom_session_id: String) "CreateAppSession" -> CreateAppSessionOutput {
    0 "AdapterFileId" adapter_file_id: String, 1 "AppId" app_id, 2 "AppVersion" app_version: String,
    3 "ClientIp" client_ip: String, 4 "CustomSessionId" custom_session_id, 5 "CustomUserId" custom_user_id: String,
    6 "DistrictId" district_id: String, 7 "EnablePostpaid" enable_postpaid: bool, 8 "ProjectId" project_id: String,
    9 "StartParameters" start_parameters: Vec<CreateAppSessionStartParameters>,
    10 "SystemInfo" system_info: Vec<CreateAppSessionSystemInfo>, 11 "Timeout" timeout: i64
} }

/// In the request of [`CreateAppSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionStartParameters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAppSessionStartParameters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateAppSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionSystemInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAppSessionSystemInfo() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateAppSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionOutput {
    pub app_id: Option<String>,
    pub app_version: Option<String>,
    pub custom_session_id: Option<String>,
    pub platform_session_id: Option<String>,
}
model! { CreateAppSessionOutput {
    0 "AppId" app_id: String, 1 "AppVersion" app_version: String, 2 "CustomSessionId" custom_session_id: String,
    3 "PlatformSessionId" platform_session_id: String
} }

/// Creates app session batch: `CreateAppSessionBatch` of `cgcs` 2021-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/CreateAppSessionBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionBatch {
    /// Required.
    pub app_infos: Vec<CreateAppSessionBatchAppInfos>,
    /// Required. 1 to 64 characters.
    pub custom_task_id: String,
    /// Required. 1 to 4320.
    pub timeout: i64,
}
operation! {
    CreateAppSessionBatch(app_infos: Vec<CreateAppSessionBatchAppInfos>, custom_task_id: String, timeout: i64)
    "CreateAppSessionBatch" -> CreateAppSessionBatchOutput {
    0 "AppInfos" app_infos, 1 "CustomTaskId" custom_task_id, 2 "Timeout" timeout
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`CreateAppSessionBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionBatchAppInfos {
    pub adapter_file_id: Option<String>,
    /// Required.
    pub app_id: Option<String>,
    pub app_version: Option<String>,
    pub client_ip: Option<String>,
    pub custom_user_id: Option<String>,
    /// Required.
    pub customer_session_id: Option<String>,
    pub dataset_id: Option<String>,
    pub district_id: Option<String>,
    pub project_id: Option<String>,
    pub result_store: Option<CreateAppSessionBatchResultStore>,
    pub start_parameters: Option<Vec<CreateAppSessionBatchStartParameters>>,
    pub system_info: Option<Vec<CreateAppSessionBatchSystemInfo>>,
}
input! { CreateAppSessionBatchAppInfos(app_id: String, customer_session_id: String) {
    0 "AdapterFileId" adapter_file_id: String, 1 "AppId" app_id: String, 2 "AppVersion" app_version: String,
    3 "ClientIp" client_ip: String, 4 "CustomUserId" custom_user_id: String,
    5 "CustomerSessionId" customer_session_id: String, 6 "DatasetId" dataset_id: String,
    7 "DistrictId" district_id: String, 8 "ProjectId" project_id: String,
    9 "ResultStore" result_store: CreateAppSessionBatchResultStore,
    10 "StartParameters" start_parameters: Vec<CreateAppSessionBatchStartParameters>,
    11 "SystemInfo" system_info: Vec<CreateAppSessionBatchSystemInfo>
} }

/// In the request of [`CreateAppSessionBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionBatchResultStore {
    pub need: Option<bool>,
    pub store_info: Option<Vec<CreateAppSessionBatchStoreInfo>>,
    pub r#type: Option<String>,
}
input! { CreateAppSessionBatchResultStore() {
    0 "Need" need: bool, 1 "StoreInfo" store_info: Vec<CreateAppSessionBatchStoreInfo>, 2 "Type" r#type: String
} }

/// In the request of [`CreateAppSessionBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionBatchStoreInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAppSessionBatchStoreInfo() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateAppSessionBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionBatchStartParameters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAppSessionBatchStartParameters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateAppSessionBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionBatchSystemInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAppSessionBatchSystemInfo() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateAppSessionBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionBatchOutput {
    pub custom_task_id: Option<String>,
    pub platform_task_id: Option<String>,
}
model! { CreateAppSessionBatchOutput {
    0 "CustomTaskId" custom_task_id: String, 1 "PlatformTaskId" platform_task_id: String
} }

/// Creates app session batch sync: `CreateAppSessionBatchSync` of `cgcs` 2021-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/CreateAppSessionBatchSync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionBatchSync {
    /// Required.
    pub app_infos: Vec<CreateAppSessionBatchSyncAppInfos>,
    /// Required. 1 to 64 characters.
    pub batch_id: String,
}
operation! { CreateAppSessionBatchSync(app_infos: Vec<CreateAppSessionBatchSyncAppInfos>, batch_id: String)
    "CreateAppSessionBatchSync" -> CreateAppSessionBatchSyncOutput {
    0 "AppInfos" app_infos, 1 "BatchId" batch_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`CreateAppSessionBatchSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionBatchSyncAppInfos {
    pub adapter_file_id: Option<String>,
    /// Required.
    pub app_id: Option<String>,
    pub app_version: Option<String>,
    pub client_ip: Option<String>,
    pub custom_user_id: Option<String>,
    /// Required.
    pub customer_session_id: Option<String>,
    pub district_id: Option<String>,
    pub match_rules: Option<Vec<CreateAppSessionBatchSyncMatchRules>>,
    pub project_id: Option<String>,
    pub start_parameters: Option<Vec<CreateAppSessionBatchSyncStartParameters>>,
    pub system_info: Option<Vec<CreateAppSessionBatchSyncSystemInfo>>,
    pub tags: Option<Vec<CreateAppSessionBatchSyncTags>>,
}
input! { CreateAppSessionBatchSyncAppInfos(app_id: String, customer_session_id: String) {
    0 "AdapterFileId" adapter_file_id: String, 1 "AppId" app_id: String, 2 "AppVersion" app_version: String,
    3 "ClientIp" client_ip: String, 4 "CustomUserId" custom_user_id: String,
    5 "CustomerSessionId" customer_session_id: String, 6 "DistrictId" district_id: String,
    7 "MatchRules" match_rules: Vec<CreateAppSessionBatchSyncMatchRules>, 8 "ProjectId" project_id: String,
    9 "StartParameters" start_parameters: Vec<CreateAppSessionBatchSyncStartParameters>,
    10 "SystemInfo" system_info: Vec<CreateAppSessionBatchSyncSystemInfo>,
    11 "Tags" tags: Vec<CreateAppSessionBatchSyncTags>
} }

/// In the request of [`CreateAppSessionBatchSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionBatchSyncMatchRules {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { CreateAppSessionBatchSyncMatchRules() {
    0 "Key" key: String, 1 "Type" r#type: String, 2 "Values" values: Vec<String>
} }

/// In the request of [`CreateAppSessionBatchSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionBatchSyncStartParameters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAppSessionBatchSyncStartParameters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateAppSessionBatchSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionBatchSyncSystemInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAppSessionBatchSyncSystemInfo() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateAppSessionBatchSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionBatchSyncTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAppSessionBatchSyncTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateAppSessionBatchSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionBatchSyncOutput {
    pub batch_id: Option<String>,
    pub failed_list: Vec<CreateAppSessionBatchSyncFailedList>,
    pub result_list: Vec<CreateAppSessionBatchSyncResultList>,
}
model! { CreateAppSessionBatchSyncOutput {
    0 "BatchId" batch_id: String, 1 "FailedList" failed_list: Vec<CreateAppSessionBatchSyncFailedList>,
    2 "ResultList" result_list: Vec<CreateAppSessionBatchSyncResultList>
} }

/// In the response of [`CreateAppSessionBatchSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionBatchSyncFailedList {
    pub app_id: Option<String>,
    pub custom_session_id: Option<String>,
    pub failed_info: Option<CreateAppSessionBatchSyncFailedInfo>,
}
model! { CreateAppSessionBatchSyncFailedList {
    0 "AppId" app_id: String, 1 "CustomSessionId" custom_session_id: String,
    2 "FailedInfo" failed_info: CreateAppSessionBatchSyncFailedInfo
} }

/// In the response of [`CreateAppSessionBatchSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionBatchSyncFailedInfo {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}
model! { CreateAppSessionBatchSyncFailedInfo {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String
} }

/// In the response of [`CreateAppSessionBatchSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionBatchSyncResultList {
    pub app_id: Option<String>,
    pub app_version: Option<String>,
    pub biz_info: Option<CreateAppSessionBatchSyncBizInfo>,
    pub custom_session_id: Option<String>,
    pub platform_session_id: Option<String>,
}
model! { CreateAppSessionBatchSyncResultList {
    0 "AppId" app_id: String, 1 "AppVersion" app_version: String,
    2 "BizInfo" biz_info: CreateAppSessionBatchSyncBizInfo, 3 "CustomSessionId" custom_session_id: String,
    4 "PlatformSessionId" platform_session_id: String
} }

/// In the response of [`CreateAppSessionBatchSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionBatchSyncBizInfo {
    pub biz: BTreeMap<String, Value>,
    pub endpoints: Vec<CreateAppSessionBatchSyncEndpoints>,
}
model! { CreateAppSessionBatchSyncBizInfo {
    0 "Biz" biz: BTreeMap<String, Value>, 1 "Endpoints" endpoints: Vec<CreateAppSessionBatchSyncEndpoints>
} }

/// In the response of [`CreateAppSessionBatchSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionBatchSyncEndpoints {
    pub access_host: Option<String>,
    pub access_port: Option<String>,
    pub district_id: Option<String>,
    pub isp: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateAppSessionBatchSyncEndpoints {
    0 "AccessHost" access_host: String, 1 "AccessPort" access_port: String, 2 "DistrictId" district_id: String,
    3 "Isp" isp: String, 4 "Name" name: String, 5 "Type" r#type: String
} }

/// Creates app session sync: `CreateAppSessionSync` of `cgcs` 2021-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/CreateAppSessionSync>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionSync {
    pub adapter_file_id: Option<String>,
    /// Required.
    pub app_id: String,
    pub app_version: Option<String>,
    pub client_ip: Option<String>,
    /// Required. At most 64 characters.
    pub custom_session_id: String,
    /// At most 64 characters.
    pub custom_user_id: Option<String>,
    pub district_id: Option<String>,
    pub match_rules: Option<Vec<CreateAppSessionSyncMatchRules>>,
    pub project_id: Option<String>,
    pub start_parameters: Option<Vec<CreateAppSessionSyncStartParameters>>,
    pub system_info: Option<Vec<CreateAppSessionSyncSystemInfo>>,
    pub tags: Option<Vec<CreateAppSessionSyncTags>>,
}
operation! { CreateAppSessionSync(app_id: String, custom_session_id: String)
    "CreateAppSessionSync" -> CreateAppSessionSyncOutput {
    0 "AdapterFileId" adapter_file_id: String, 1 "AppId" app_id, 2 "AppVersion" app_version: String,
    3 "ClientIp" client_ip: String, 4 "CustomSessionId" custom_session_id, 5 "CustomUserId" custom_user_id: String,
    6 "DistrictId" district_id: String, 7 "MatchRules" match_rules: Vec<CreateAppSessionSyncMatchRules>,
    8 "ProjectId" project_id: String, 9 "StartParameters" start_parameters: Vec<CreateAppSessionSyncStartParameters>,
    10 "SystemInfo" system_info: Vec<CreateAppSessionSyncSystemInfo>, 11 "Tags" tags: Vec<CreateAppSessionSyncTags>
} }

/// In the request of [`CreateAppSessionSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionSyncMatchRules {
    pub key: Option<String>,
    pub r#type: Option<String>,
    pub values: Option<Vec<String>>,
}
input! { CreateAppSessionSyncMatchRules() {
    0 "Key" key: String, 1 "Type" r#type: String, 2 "Values" values: Vec<String>
} }

/// In the request of [`CreateAppSessionSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionSyncStartParameters {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAppSessionSyncStartParameters() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateAppSessionSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionSyncSystemInfo {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAppSessionSyncSystemInfo() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// In the request of [`CreateAppSessionSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionSyncTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { CreateAppSessionSyncTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`CreateAppSessionSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionSyncOutput {
    pub app_id: Option<String>,
    pub app_version: Option<String>,
    pub biz_info: Option<CreateAppSessionSyncBizInfo>,
    pub custom_session_id: Option<String>,
    pub platform_session_id: Option<String>,
}
model! { CreateAppSessionSyncOutput {
    0 "AppId" app_id: String, 1 "AppVersion" app_version: String, 2 "BizInfo" biz_info: CreateAppSessionSyncBizInfo,
    3 "CustomSessionId" custom_session_id: String, 4 "PlatformSessionId" platform_session_id: String
} }

/// In the response of [`CreateAppSessionSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionSyncBizInfo {
    pub biz: BTreeMap<String, Value>,
    pub endpoints: Vec<CreateAppSessionSyncEndpoints>,
}
model! { CreateAppSessionSyncBizInfo {
    0 "Biz" biz: BTreeMap<String, Value>, 1 "Endpoints" endpoints: Vec<CreateAppSessionSyncEndpoints>
} }

/// In the response of [`CreateAppSessionSync`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppSessionSyncEndpoints {
    pub access_host: Option<String>,
    pub access_port: Option<String>,
    pub district_id: Option<String>,
    pub isp: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
}
model! { CreateAppSessionSyncEndpoints {
    0 "AccessHost" access_host: String, 1 "AccessPort" access_port: String, 2 "DistrictId" district_id: String,
    3 "Isp" isp: String, 4 "Name" name: String, 5 "Type" r#type: String
} }

/// Creates app version: `CreateAppVersion` of `cgcs` 2021-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/CreateAppVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppVersion {
    /// Required.
    pub app_id: String,
    /// Required.
    pub app_version_name: String,
}
operation! { CreateAppVersion(app_id: String, app_version_name: String) "CreateAppVersion" -> CreateAppVersionOutput {
    0 "AppId" app_id, 1 "AppVersionName" app_version_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`CreateAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppVersionOutput {
    pub app_version_id: Option<String>,
}
model! { CreateAppVersionOutput {
    0 "AppVersionId" app_version_id: String
} }

/// Creates capacity reservation: `CreateCapacityReservation` of `cgcs` 2021-11-11.
///
/// POST. Changes data; repeatable by `ClientToken`. See
/// <https://api.alibabacloud.com/document/CGCS/2021-11-11/CreateCapacityReservation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCapacityReservation {
    /// Required.
    pub app_id: String,
    pub app_version: Option<String>,
    pub client_token: Option<String>,
    /// Required.
    pub district_id: String,
    /// Deprecated.
    pub expect_resource_ready_time: Option<String>,
    /// Required.
    pub expect_session_capacity: i64,
    /// Required.
    pub project_id: String,
}
operation! {
    CreateCapacityReservation(app_id: String, district_id: String, expect_session_capacity: i64, project_id: String)
    "CreateCapacityReservation" -> CreateCapacityReservationOutput {
    0 "AppId" app_id, 1 "AppVersion" app_version: String, 2 "ClientToken" client_token: String,
    3 "DistrictId" district_id, 4 "ExpectResourceReadyTime" expect_resource_ready_time: String,
    5 "ExpectSessionCapacity" expect_session_capacity, 6 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }

/// Response of [`CreateCapacityReservation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCapacityReservationOutput {
    pub curr_max_allocatable_session_capacity: Option<i64>,
    pub task_id: Option<String>,
}
model! { CreateCapacityReservationOutput {
    0 "CurrMaxAllocatableSessionCapacity" curr_max_allocatable_session_capacity: i64, 1 "TaskId" task_id: String
} }

/// Deletes app: `DeleteApp` of `cgcs` 2021-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/DeleteApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteApp {
    /// Required.
    pub app_id: String,
}
operation! { DeleteApp(app_id: String) "DeleteApp" -> DeleteAppOutput {
    0 "AppId" app_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppOutput {
    pub app_id: Option<String>,
}
model! { DeleteAppOutput {
    0 "AppId" app_id: String
} }

/// Deletes app version: `DeleteAppVersion` of `cgcs` 2021-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/DeleteAppVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppVersion {
    /// Required.
    pub app_version_id: String,
}
operation! { DeleteAppVersion(app_version_id: String) "DeleteAppVersion" -> DeleteAppVersionOutput {
    0 "AppVersionId" app_version_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`DeleteAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppVersionOutput {
    pub app_version_id: Option<String>,
}
model! { DeleteAppVersionOutput {
    0 "AppVersionId" app_version_id: String
} }

/// Describes instance stats info: `DescribeInstanceStatsInfo` of `cgcs` 2021-11-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/DescribeInstanceStatsInfo>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStatsInfo {
    pub district_ids: Option<Vec<String>>,
    pub instance_types: Option<Vec<String>>,
    pub project_ids: Option<Vec<String>>,
}
operation! { DescribeInstanceStatsInfo() "DescribeInstanceStatsInfo" -> DescribeInstanceStatsInfoOutput {
    0 "DistrictIds" district_ids: Vec<String>, 1 "InstanceTypes" instance_types: Vec<String>,
    2 "ProjectIds" project_ids: Vec<String>
} { method: "GET", } }

/// Response of [`DescribeInstanceStatsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStatsInfoOutput {
    pub data: Vec<DescribeInstanceStatsInfoData>,
}
model! { DescribeInstanceStatsInfoOutput {
    0 "Data" data: Vec<DescribeInstanceStatsInfoData>
} }

/// In the response of [`DescribeInstanceStatsInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeInstanceStatsInfoData {
    pub district_id: Option<String>,
    pub instance_type: Option<String>,
    pub operating_instance_count: Option<i64>,
    pub project_id: Option<String>,
    pub releasing_instance_count: Option<i64>,
    pub reserving_instance_count: Option<i64>,
    pub running_instance_count: Option<i64>,
    pub total_count: Option<i64>,
}
model! { DescribeInstanceStatsInfoData {
    0 "DistrictId" district_id: String, 1 "InstanceType" instance_type: String,
    2 "OperatingInstanceCount" operating_instance_count: i64, 3 "ProjectId" project_id: String,
    4 "ReleasingInstanceCount" releasing_instance_count: i64, 5 "ReservingInstanceCount" reserving_instance_count: i64,
    6 "RunningInstanceCount" running_instance_count: i64, 7 "TotalCount" total_count: i64
} }

/// Gets adaptation: `GetAdaptation` of `cgcs` 2021-11-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/GetAdaptation>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdaptation {
    pub adapt_apply_id: Option<i64>,
    pub app_version_id: Option<String>,
}
operation! { GetAdaptation() "GetAdaptation" -> GetAdaptationOutput {
    0 "AdaptApplyId" adapt_apply_id: i64, 1 "AppVersionId" app_version_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetAdaptation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdaptationOutput {
    pub adapt_apply_id: Option<i64>,
    pub adapt_target: Option<GetAdaptationAdaptTarget>,
    pub app_id: Option<String>,
    pub app_version_id: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
}
model! { GetAdaptationOutput {
    0 "AdaptApplyId" adapt_apply_id: i64, 1 "AdaptTarget" adapt_target: GetAdaptationAdaptTarget,
    2 "AppId" app_id: String, 3 "AppVersionId" app_version_id: String, 4 "GmtCreate" gmt_create: String,
    5 "GmtModified" gmt_modified: String
} }

/// In the response of [`GetAdaptation`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAdaptationAdaptTarget {
    pub bit_rate: Option<i64>,
    pub frame_rate: Option<i64>,
    pub resolution: Option<String>,
    pub start_program: Option<String>,
}
model! { GetAdaptationAdaptTarget {
    0 "BitRate" bit_rate: i64, 1 "FrameRate" frame_rate: i64, 2 "Resolution" resolution: String,
    3 "StartProgram" start_program: String
} }

/// Gets app: `GetApp` of `cgcs` 2021-11-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/GetApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApp {
    /// Required.
    pub app_id: String,
}
operation! { GetApp(app_id: String) "GetApp" -> GetAppOutput {
    0 "AppId" app_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppOutput {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_type: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub streaming_app_id: Option<String>,
    pub streaming_solution: Option<String>,
    pub version_adapt_num: Option<i64>,
    pub version_total_num: Option<i64>,
}
model! { GetAppOutput {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "AppType" app_type: String,
    3 "GmtCreate" gmt_create: String, 4 "GmtModified" gmt_modified: String, 5 "StreamingAppId" streaming_app_id: String,
    6 "StreamingSolution" streaming_solution: String, 7 "VersionAdaptNum" version_adapt_num: i64,
    8 "VersionTotalNum" version_total_num: i64
} }

/// Gets app ccu: `GetAppCcu` of `cgcs` 2021-11-11.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/GetAppCcu>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppCcu {
    pub app_id: Option<String>,
    pub app_version: Option<String>,
    pub project_id: Option<String>,
}
operation! { GetAppCcu() "GetAppCcu" -> GetAppCcuOutput {
    0 "AppId" app_id: String, 1 "AppVersion" app_version: String, 2 "ProjectId" project_id: String
} { method: "GET", } }

/// Response of [`GetAppCcu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppCcuOutput {
    pub detail_list: Vec<GetAppCcuDetailList>,
    pub timestamp: Option<String>,
}
model! { GetAppCcuOutput {
    0 "DetailList" detail_list: Vec<GetAppCcuDetailList>, 1 "Timestamp" timestamp: String
} }

/// In the response of [`GetAppCcu`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppCcuDetailList {
    pub app_id: Option<String>,
    pub app_version: Option<String>,
    pub ccu: Option<String>,
    pub district_id: Option<String>,
    pub project_id: Option<String>,
}
model! { GetAppCcuDetailList {
    0 "AppId" app_id: String, 1 "AppVersion" app_version: String, 2 "Ccu" ccu: String,
    3 "DistrictId" district_id: String, 4 "ProjectId" project_id: String
} }

/// Gets app session: `GetAppSession` of `cgcs` 2021-11-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/GetAppSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppSession {
    pub custom_session_id: Option<String>,
    pub platform_session_id: Option<String>,
}
operation! { GetAppSession() "GetAppSession" -> GetAppSessionOutput {
    0 "CustomSessionId" custom_session_id: String, 1 "PlatformSessionId" platform_session_id: String
} }

/// Response of [`GetAppSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppSessionOutput {
    pub app_id: Option<String>,
    pub app_version: Option<String>,
    pub biz_info: Option<GetAppSessionBizInfo>,
    pub custom_session_id: Option<String>,
    pub platform_session_id: Option<String>,
    pub status: Option<String>,
}
model! { GetAppSessionOutput {
    0 "AppId" app_id: String, 1 "AppVersion" app_version: String, 2 "BizInfo" biz_info: GetAppSessionBizInfo,
    3 "CustomSessionId" custom_session_id: String, 4 "PlatformSessionId" platform_session_id: String,
    5 "Status" status: String
} }

/// In the response of [`GetAppSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppSessionBizInfo {
    pub start_time: Option<String>,
    pub stop_time: Option<String>,
}
model! { GetAppSessionBizInfo {
    0 "StartTime" start_time: String, 1 "StopTime" stop_time: String
} }

/// Gets app version: `GetAppVersion` of `cgcs` 2021-11-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/GetAppVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppVersion {
    /// Required.
    pub app_version_id: String,
}
operation! { GetAppVersion(app_version_id: String) "GetAppVersion" -> GetAppVersionOutput {
    0 "AppVersionId" app_version_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppVersionOutput {
    pub app_id: Option<String>,
    pub app_version_id: Option<String>,
    pub app_version_name: Option<String>,
    pub app_version_status: Option<String>,
    pub app_version_status_memo: Option<String>,
    pub consume_cu: Option<f64>,
    pub file_address: Option<String>,
    pub file_size: Option<i64>,
    pub file_upload_finish_time: Option<String>,
    pub file_upload_type: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
}
model! { GetAppVersionOutput {
    0 "AppId" app_id: String, 1 "AppVersionId" app_version_id: String, 2 "AppVersionName" app_version_name: String,
    3 "AppVersionStatus" app_version_status: String, 4 "AppVersionStatusMemo" app_version_status_memo: String,
    5 "ConsumeCu" consume_cu: f64, 6 "FileAddress" file_address: String, 7 "FileSize" file_size: i64,
    8 "FileUploadFinishTime" file_upload_finish_time: String, 9 "FileUploadType" file_upload_type: String,
    10 "GmtCreate" gmt_create: String, 11 "GmtModified" gmt_modified: String
} }

/// Gets capacity: `GetCapacity` of `cgcs` 2021-11-11.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/CGCS/2021-11-11/GetCapacity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCapacity {
    pub app_id: Option<String>,
    pub app_version: Option<String>,
    pub district_id: Option<String>,
    /// At least 1.
    pub page_num: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub project_id: Option<String>,
}
operation! { GetCapacity() "GetCapacity" -> GetCapacityOutput {
    0 "AppId" app_id: String, 1 "AppVersion" app_version: String, 2 "DistrictId" district_id: String,
    3 "PageNum" page_num: i64, 4 "PageSize" page_size: i64, 5 "ProjectId" project_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None)
] }
paged! { GetCapacity: GetCapacityCapacities = Number "PageNum", "Capacities" capacities, total "Total" }

/// Response of [`GetCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCapacityOutput {
    pub capacities: Vec<GetCapacityCapacities>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetCapacityOutput {
    0 "Capacities" capacities: Vec<GetCapacityCapacities>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`GetCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCapacityCapacities {
    pub app_id: Option<String>,
    pub app_version: Option<String>,
    pub district_id: Option<String>,
    pub project_id: Option<String>,
    pub session_capacity: Option<i64>,
}
model! { GetCapacityCapacities {
    0 "AppId" app_id: String, 1 "AppVersion" app_version: String, 2 "DistrictId" district_id: String,
    3 "ProjectId" project_id: String, 4 "SessionCapacity" session_capacity: i64
} }

/// Gets reserve task detail: `GetReserveTaskDetail` of `cgcs` 2021-11-11.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/GetReserveTaskDetail>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReserveTaskDetail {
    /// Required.
    pub task_id: String,
}
operation! { GetReserveTaskDetail(task_id: String) "GetReserveTaskDetail" -> GetReserveTaskDetailOutput {
    0 "TaskId" task_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetReserveTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReserveTaskDetailOutput {
    pub app_id: Option<String>,
    pub app_version: Option<String>,
    pub curr_completed_session_capacity: Option<i64>,
    pub district_id: Option<String>,
    pub expect_resource_ready_time: Option<String>,
    pub expect_session_capacity: Option<i64>,
    pub project_id: Option<String>,
    pub res_batch_list: Vec<GetReserveTaskDetailResBatchList>,
    pub task_id: Option<String>,
    pub task_status: Option<String>,
}
model! { GetReserveTaskDetailOutput {
    0 "AppId" app_id: String, 1 "AppVersion" app_version: String,
    2 "CurrCompletedSessionCapacity" curr_completed_session_capacity: i64, 3 "DistrictId" district_id: String,
    4 "ExpectResourceReadyTime" expect_resource_ready_time: String,
    5 "ExpectSessionCapacity" expect_session_capacity: i64, 6 "ProjectId" project_id: String,
    7 "ResBatchList" res_batch_list: Vec<GetReserveTaskDetailResBatchList>, 8 "TaskId" task_id: String,
    9 "TaskStatus" task_status: String
} }

/// In the response of [`GetReserveTaskDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReserveTaskDetailResBatchList {
    pub res_batch_id: Option<String>,
    pub res_batch_tag_name: Option<String>,
}
model! { GetReserveTaskDetailResBatchList {
    0 "ResBatchId" res_batch_id: String, 1 "ResBatchTagName" res_batch_tag_name: String
} }

/// Gets resource public ips: `GetResourcePublicIPs` of `cgcs` 2021-11-11.
///
/// POST. Reads only. Pages by page number (`PageNum`). See
/// <https://api.alibabacloud.com/document/CGCS/2021-11-11/GetResourcePublicIPs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePublicIPs {
    /// At least 1.
    pub page_num: Option<i64>,
    /// 1 to 100.
    pub page_size: Option<i64>,
    pub project_id: Option<String>,
}
operation! { GetResourcePublicIPs() "GetResourcePublicIPs" -> GetResourcePublicIPsOutput {
    0 "PageNum" page_num: i64, 1 "PageSize" page_size: i64, 2 "ProjectId" project_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { GetResourcePublicIPs: GetResourcePublicIPsIpList = Number "PageNum", "IpList" ip_list, total "Total" }

/// Response of [`GetResourcePublicIPs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePublicIPsOutput {
    pub ip_list: Vec<GetResourcePublicIPsIpList>,
    pub page_num: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
}
model! { GetResourcePublicIPsOutput {
    0 "IpList" ip_list: Vec<GetResourcePublicIPsIpList>, 1 "PageNum" page_num: i64, 2 "PageSize" page_size: i64,
    3 "Total" total: i64
} }

/// In the response of [`GetResourcePublicIPs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourcePublicIPsIpList {
    pub ip: Option<String>,
    pub project_id: Option<String>,
}
model! { GetResourcePublicIPsIpList {
    0 "Ip" ip: String, 1 "ProjectId" project_id: String
} }

/// Lists app: `ListApp` of `cgcs` 2021-11-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CGCS/2021-11-11/ListApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApp {
    pub key_search: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListApp() "ListApp" -> ListAppOutput {
    0 "KeySearch" key_search: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { ListApp: ListAppApps = Number "PageNumber", "Apps" apps, total "Total" }

/// Response of [`ListApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppOutput {
    pub apps: Vec<ListAppApps>,
    pub total: Option<i64>,
}
model! { ListAppOutput {
    0 "Apps" apps: Vec<ListAppApps>, 1 "Total" total: i64
} }

/// In the response of [`ListApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppApps {
    pub app_id: Option<String>,
    pub app_name: Option<String>,
    pub app_type: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
    pub version_adapt_num: Option<i64>,
    pub version_total_num: Option<i64>,
}
model! { ListAppApps {
    0 "AppId" app_id: String, 1 "AppName" app_name: String, 2 "AppType" app_type: String,
    3 "GmtCreate" gmt_create: String, 4 "GmtModified" gmt_modified: String, 5 "VersionAdaptNum" version_adapt_num: i64,
    6 "VersionTotalNum" version_total_num: i64
} }

/// Lists app sessions: `ListAppSessions` of `cgcs` 2021-11-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CGCS/2021-11-11/ListAppSessions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppSessions {
    pub app_id: Option<String>,
    pub custom_session_ids: Option<Vec<String>>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub platform_session_ids: Option<Vec<String>>,
    pub project_id: Option<String>,
}
operation! { ListAppSessions() "ListAppSessions" -> ListAppSessionsOutput {
    0 "AppId" app_id: String, 1 "CustomSessionIds" custom_session_ids: Vec<String>, 2 "PageNumber" page_number: i64,
    3 "PageSize" page_size: i64, 4 "PlatformSessionIds" platform_session_ids: Vec<String>,
    5 "ProjectId" project_id: String
} }
paged! { ListAppSessions: ListAppSessionsAppSessions =
    Number "PageNumber", "AppSessions" app_sessions, total "TotalCount" }

/// Response of [`ListAppSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppSessionsOutput {
    pub app_sessions: Vec<ListAppSessionsAppSessions>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
}
model! { ListAppSessionsOutput {
    0 "AppSessions" app_sessions: Vec<ListAppSessionsAppSessions>, 1 "PageNumber" page_number: i64,
    2 "PageSize" page_size: i64, 3 "TotalCount" total_count: i64
} }

/// In the response of [`ListAppSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppSessionsAppSessions {
    pub app_id: Option<String>,
    pub app_version: Option<String>,
    pub biz_info: Option<ListAppSessionsBizInfo>,
    pub custom_session_id: Option<String>,
    pub platform_session_id: Option<String>,
    pub project_id: Option<String>,
    pub status: Option<String>,
}
model! { ListAppSessionsAppSessions {
    0 "AppId" app_id: String, 1 "AppVersion" app_version: String, 2 "BizInfo" biz_info: ListAppSessionsBizInfo,
    3 "CustomSessionId" custom_session_id: String, 4 "PlatformSessionId" platform_session_id: String,
    5 "ProjectId" project_id: String, 6 "Status" status: String
} }

/// In the response of [`ListAppSessions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppSessionsBizInfo {
    pub start_time: Option<String>,
    pub stop_time: Option<String>,
}
model! { ListAppSessionsBizInfo {
    0 "StartTime" start_time: String, 1 "StopTime" stop_time: String
} }

/// Lists app version: `ListAppVersion` of `cgcs` 2021-11-11.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/CGCS/2021-11-11/ListAppVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppVersion {
    /// Required.
    pub app_id: String,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
}
operation! { ListAppVersion(app_id: String) "ListAppVersion" -> ListAppVersionOutput {
    0 "AppId" app_id, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { ListAppVersion: ListAppVersionVersions = Number "PageNumber", "Versions" versions, total "Total" }

/// Response of [`ListAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppVersionOutput {
    pub total: Option<i64>,
    pub versions: Vec<ListAppVersionVersions>,
}
model! { ListAppVersionOutput {
    0 "Total" total: i64, 1 "Versions" versions: Vec<ListAppVersionVersions>
} }

/// In the response of [`ListAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppVersionVersions {
    pub app_id: Option<String>,
    pub app_version_id: Option<String>,
    pub app_version_name: Option<String>,
    pub app_version_status: Option<String>,
    pub app_version_status_memo: Option<String>,
    pub consume_cu: Option<f64>,
    pub file_address: Option<String>,
    pub file_size: Option<i64>,
    pub file_upload_finish_time: Option<String>,
    pub file_upload_type: Option<String>,
    pub gmt_create: Option<String>,
    pub gmt_modified: Option<String>,
}
model! { ListAppVersionVersions {
    0 "AppId" app_id: String, 1 "AppVersionId" app_version_id: String, 2 "AppVersionName" app_version_name: String,
    3 "AppVersionStatus" app_version_status: String, 4 "AppVersionStatusMemo" app_version_status_memo: String,
    5 "ConsumeCu" consume_cu: f64, 6 "FileAddress" file_address: String, 7 "FileSize" file_size: i64,
    8 "FileUploadFinishTime" file_upload_finish_time: String, 9 "FileUploadType" file_upload_type: String,
    10 "GmtCreate" gmt_create: String, 11 "GmtModified" gmt_modified: String
} }

/// Lists instances: `ListInstances` of `cgcs` 2021-11-11.
///
/// GET. Reads only. Pages by token (`NextToken`). See
/// <https://api.alibabacloud.com/document/CGCS/2021-11-11/ListInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstances {
    pub district_id: Option<String>,
    pub instance_id: Option<Vec<String>>,
    pub instance_type: Option<String>,
    pub max_results: Option<i64>,
    pub next_token: Option<String>,
    pub project_id: Option<String>,
    pub status: Option<String>,
}
operation! { ListInstances() "ListInstances" -> ListInstancesOutput {
    0 "DistrictId" district_id: String, 1 "InstanceId" instance_id: Vec<String>, 2 "InstanceType" instance_type: String,
    3 "MaxResults" max_results: i64, 4 "NextToken" next_token: String, 5 "ProjectId" project_id: String,
    6 "Status" status: String
} { method: "GET", } }
paged! { ListInstances: ListInstancesInstances = Token "NextToken", "Instances" instances, next "NextToken" }

/// Response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesOutput {
    pub instances: Vec<ListInstancesInstances>,
    pub max_results: Option<String>,
    pub next_token: Option<String>,
}
model! { ListInstancesOutput {
    0 "Instances" instances: Vec<ListInstancesInstances>, 1 "MaxResults" max_results: String,
    2 "NextToken" next_token: String
} }

/// In the response of [`ListInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListInstancesInstances {
    pub creation_time: Option<String>,
    pub district_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub project_id: Option<String>,
    pub status: Option<String>,
}
model! { ListInstancesInstances {
    0 "CreationTime" creation_time: String, 1 "DistrictId" district_id: String, 2 "InstanceId" instance_id: String,
    3 "InstanceType" instance_type: String, 4 "ProjectId" project_id: String, 5 "Status" status: String
} }

/// Modifies app: `ModifyApp` of `cgcs` 2021-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/ModifyApp>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyApp {
    /// Required.
    pub app_id: String,
    /// Required.
    pub app_name: String,
}
operation! { ModifyApp(app_id: String, app_name: String) "ModifyApp" -> ModifyAppOutput {
    0 "AppId" app_id, 1 "AppName" app_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ModifyApp`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppOutput {
    pub app_id: Option<String>,
}
model! { ModifyAppOutput {
    0 "AppId" app_id: String
} }

/// Modifies app version: `ModifyAppVersion` of `cgcs` 2021-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/ModifyAppVersion>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppVersion {
    /// Required.
    pub app_version_id: String,
    /// Required.
    pub app_version_name: String,
}
operation! { ModifyAppVersion(app_version_id: String, app_version_name: String)
    "ModifyAppVersion" -> ModifyAppVersionOutput {
    0 "AppVersionId" app_version_id, 1 "AppVersionName" app_version_name
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`ModifyAppVersion`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyAppVersionOutput {
    pub app_version_id: Option<String>,
}
model! { ModifyAppVersionOutput {
    0 "AppVersionId" app_version_id: String
} }

/// Releases capacity: `ReleaseCapacity` of `cgcs` 2021-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/ReleaseCapacity>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseCapacity {
    /// Required.
    pub app_id: String,
    pub app_version: Option<String>,
    /// Required.
    pub district_id: String,
    /// Required.
    pub expect_release_session_capacity: i64,
    /// Required.
    pub project_id: String,
}
operation! {
    ReleaseCapacity(app_id: String, district_id: String, expect_release_session_capacity: i64, project_id: String)
    "ReleaseCapacity" -> ReleaseCapacityOutput {
    0 "AppId" app_id, 1 "AppVersion" app_version: String, 2 "DistrictId" district_id,
    3 "ExpectReleaseSessionCapacity" expect_release_session_capacity, 4 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None)
] }

/// Response of [`ReleaseCapacity`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseCapacityOutput {
    pub task_id: Option<String>,
}
model! { ReleaseCapacityOutput {
    0 "TaskId" task_id: String
} }

/// Releases capacity by batch: `ReleaseCapacityByBatch` of `cgcs` 2021-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/ReleaseCapacityByBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseCapacityByBatch {
    /// Required.
    pub res_batch_id: String,
}
operation! { ReleaseCapacityByBatch(res_batch_id: String) "ReleaseCapacityByBatch" -> Empty {
    0 "ResBatchId" res_batch_id
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ReleaseCapacityByBatch`]: empty.
pub type ReleaseCapacityByBatchOutput = Empty;

/// Releases instances: `ReleaseInstances` of `cgcs` 2021-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/ReleaseInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstances {
    /// Required.
    pub amount: i64,
    /// Required.
    pub district_id: String,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub project_id: String,
}
operation! { ReleaseInstances(amount: i64, district_id: String, instance_type: String, project_id: String)
    "ReleaseInstances" -> ReleaseInstancesOutput {
    0 "Amount" amount, 1 "DistrictId" district_id, 2 "InstanceType" instance_type, 3 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ReleaseInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReleaseInstancesOutput {
    pub instance_ids: Vec<String>,
}
model! { ReleaseInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>
} }

/// `ReserveInstances` of `cgcs` 2021-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/ReserveInstances>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveInstances {
    /// Required.
    pub amount: i64,
    /// Required.
    pub district_id: String,
    /// Required.
    pub instance_type: String,
    /// Required.
    pub project_id: String,
}
operation! { ReserveInstances(amount: i64, district_id: String, instance_type: String, project_id: String)
    "ReserveInstances" -> ReserveInstancesOutput {
    0 "Amount" amount, 1 "DistrictId" district_id, 2 "InstanceType" instance_type, 3 "ProjectId" project_id
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ReserveInstances`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReserveInstancesOutput {
    pub instance_ids: Vec<String>,
}
model! { ReserveInstancesOutput {
    0 "InstanceIds" instance_ids: Vec<String>
} }

/// Sends biz coc change callback: `SendBizCocChangeCallback` of `cgcs` 2021-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/SendBizCocChangeCallback>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendBizCocChangeCallback {
    pub platform_session_id: Option<String>,
    pub result: Option<bool>,
}
operation! { SendBizCocChangeCallback() "SendBizCocChangeCallback" -> Empty {
    0 "PlatformSessionId" platform_session_id: String, 1 "Result" result: bool
} }

/// Response of [`SendBizCocChangeCallback`]: empty.
pub type SendBizCocChangeCallbackOutput = Empty;

/// Stops app session: `StopAppSession` of `cgcs` 2021-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/StopAppSession>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAppSession {
    pub custom_session_id: Option<String>,
    pub platform_session_id: Option<String>,
    pub stop_param: Option<Vec<StopAppSessionStopParam>>,
}
operation! { StopAppSession() "StopAppSession" -> StopAppSessionOutput {
    0 "CustomSessionId" custom_session_id: String, 1 "PlatformSessionId" platform_session_id: String,
    2 "StopParam" stop_param: Vec<StopAppSessionStopParam>
} [
    Mark::new(2, Location::Default, Style::Json)
] }

/// In the request of [`StopAppSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAppSessionStopParam {
    pub key: Option<String>,
    pub value: Option<Value>,
}
input! { StopAppSessionStopParam() {
    0 "Key" key: String, 1 "Value" value: Value
} }

/// Response of [`StopAppSession`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAppSessionOutput {
    pub app_id: Option<String>,
    pub app_version: Option<String>,
    pub custom_session_id: Option<String>,
    pub platform_session_id: Option<String>,
}
model! { StopAppSessionOutput {
    0 "AppId" app_id: String, 1 "AppVersion" app_version: String, 2 "CustomSessionId" custom_session_id: String,
    3 "PlatformSessionId" platform_session_id: String
} }

/// Stops app session batch: `StopAppSessionBatch` of `cgcs` 2021-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/StopAppSessionBatch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAppSessionBatch {
    pub app_id: Option<String>,
    pub app_version: Option<String>,
    /// Required.
    pub batch_id: String,
    pub project_id: Option<String>,
    pub stop_param: Option<Vec<StopAppSessionBatchStopParam>>,
    pub tags: Option<Vec<StopAppSessionBatchTags>>,
}
operation! { StopAppSessionBatch(batch_id: String) "StopAppSessionBatch" -> StopAppSessionBatchOutput {
    0 "AppId" app_id: String, 1 "AppVersion" app_version: String, 2 "BatchId" batch_id,
    3 "ProjectId" project_id: String, 4 "StopParam" stop_param: Vec<StopAppSessionBatchStopParam>,
    5 "Tags" tags: Vec<StopAppSessionBatchTags>
} [
    Mark::new(4, Location::Default, Style::Json)
] }

/// In the request of [`StopAppSessionBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAppSessionBatchStopParam {
    pub key: Option<String>,
    pub value: Option<Value>,
}
input! { StopAppSessionBatchStopParam() {
    0 "Key" key: String, 1 "Value" value: Value
} }

/// In the request of [`StopAppSessionBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAppSessionBatchTags {
    pub key: Option<String>,
    pub value: Option<String>,
}
input! { StopAppSessionBatchTags() {
    0 "Key" key: String, 1 "Value" value: String
} }

/// Response of [`StopAppSessionBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopAppSessionBatchOutput {
    pub app_id: Option<String>,
    pub batch_id: Option<String>,
    pub project_id: Option<String>,
}
model! { StopAppSessionBatchOutput {
    0 "AppId" app_id: String, 1 "BatchId" batch_id: String, 2 "ProjectId" project_id: String
} }

/// Updates session biz status: `UpdateSessionBizStatus` of `cgcs` 2021-11-11.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/CGCS/2021-11-11/UpdateSessionBizStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSessionBizStatus {
    pub biz_status: Option<String>,
    /// Required.
    pub platform_session_id: String,
}
operation! { UpdateSessionBizStatus(platform_session_id: String)
    "UpdateSessionBizStatus" -> UpdateSessionBizStatusOutput {
    0 "BizStatus" biz_status: String, 1 "PlatformSessionId" platform_session_id
} }

/// Response of [`UpdateSessionBizStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSessionBizStatusOutput {
    pub code: Option<String>,
    pub data: Option<UpdateSessionBizStatusData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdateSessionBizStatusOutput {
    0 "Code" code: String, 1 "Data" data: UpdateSessionBizStatusData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`UpdateSessionBizStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSessionBizStatusData {
    pub custom_session_id: Option<String>,
    pub platform_session_id: Option<String>,
}
model! { UpdateSessionBizStatusData {
    0 "CustomSessionId" custom_session_id: String, 1 "PlatformSessionId" platform_session_id: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    BatchCheckSession, CancelReserveTask, CreateAdaptation, CreateApp, CreateAppSession, CreateAppSessionBatch,
    CreateAppSessionBatchSync, CreateAppSessionSync, CreateAppVersion, CreateCapacityReservation, DeleteApp,
    DeleteAppVersion, DescribeInstanceStatsInfo, GetAdaptation, GetApp, GetAppCcu, GetAppSession, GetAppVersion,
    GetCapacity, GetReserveTaskDetail, GetResourcePublicIPs, ListApp, ListAppSessions, ListAppVersion, ListInstances,
    ModifyApp, ModifyAppVersion, ReleaseCapacity, ReleaseCapacityByBatch, ReleaseInstances, ReserveInstances,
    SendBizCocChangeCallback, StopAppSession, StopAppSessionBatch, UpdateSessionBizStatus
}
