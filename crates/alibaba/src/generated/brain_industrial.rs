//! `brain-industrial` of Alibaba Cloud, API version 2020-09-20.
//!
//! Endpoint: a table of 1 region, else `brain-industrial.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/brain-industrial/2020-09-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, brain_industrial::GetAivppAlgoJob};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAivppAlgoJob::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-hangzhou", "brain-industrial.cn-hangzhou.aliyuncs.com")],
    &[("cn-hangzhou", "brain-industrial-vpc.cn-hangzhou.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "brain-industrial",
    "2020-09-20",
    "brain-industrial",
    &ENDPOINTS,
);

/// Activates license: `ActivateLicense` of `brain-industrial` 2020-09-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/brain-industrial/2020-09-20/ActivateLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateLicense {
    pub fingerprint: Option<String>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
    pub order_id: Option<String>,
}
operation! { ActivateLicense() "ActivateLicense" -> ActivateLicenseOutput {
    0 "Fingerprint" fingerprint: String, 1 "Id" id: String, 2 "InstanceId" instance_id: String,
    3 "OrderId" order_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None)
] }

/// Response of [`ActivateLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateLicenseOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<ActivateLicenseData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { ActivateLicenseOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: ActivateLicenseData,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Success" success: String
} }

/// In the response of [`ActivateLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateLicenseData {
    pub activate_record: Vec<ActivateLicenseActivateRecord>,
    pub activate_time: Option<String>,
    pub all_duration: Option<String>,
    pub applicable_specs: Option<String>,
    pub buy_time: Option<String>,
    pub cpu_limit: Option<i64>,
    pub description: Option<String>,
    pub duration: Option<String>,
    pub effect_time: Option<String>,
    pub expire_time: Option<String>,
    pub fingerprint: Option<String>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
    /// Secret.
    pub license_code: Option<Secret>,
    pub license_spec_name: Option<String>,
    pub memory_limit: Option<i64>,
    pub status: Option<String>,
    pub un_activate_all_duration: Option<String>,
}
model! { ActivateLicenseData {
    0 "ActivateRecord" activate_record: Vec<ActivateLicenseActivateRecord>, 1 "ActivateTime" activate_time: String,
    2 "AllDuration" all_duration: String, 3 "ApplicableSpecs" applicable_specs: String, 4 "BuyTime" buy_time: String,
    5 "CpuLimit" cpu_limit: i64, 6 "Description" description: String, 7 "Duration" duration: String,
    8 "EffectTime" effect_time: String, 9 "ExpireTime" expire_time: String, 10 "Fingerprint" fingerprint: String,
    11 "Id" id: String, 12 "InstanceId" instance_id: String, 13 "LicenseCode" license_code: Secret,
    14 "LicenseSpecName" license_spec_name: String, 15 "MemoryLimit" memory_limit: i64, 16 "Status" status: String,
    17 "UnActivateAllDuration" un_activate_all_duration: String
} }

/// In the response of [`ActivateLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivateLicenseActivateRecord {
    pub activate_time: Option<String>,
    pub buy_time: Option<String>,
    pub duration: Option<String>,
    pub expire_time: Option<String>,
    /// Secret.
    pub license_code: Option<Secret>,
    pub order_id: Option<String>,
    pub status: Option<String>,
}
model! { ActivateLicenseActivateRecord {
    0 "ActivateTime" activate_time: String, 1 "BuyTime" buy_time: String, 2 "Duration" duration: String,
    3 "ExpireTime" expire_time: String, 4 "LicenseCode" license_code: Secret, 5 "OrderId" order_id: String,
    6 "Status" status: String
} }

/// `AicsOpenApiInvoke` of `brain-industrial` 2020-09-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/brain-industrial/2020-09-20/AicsOpenApiInvoke>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AicsOpenApiInvoke {
    pub job_id: Option<String>,
    pub node_id: Option<String>,
    /// Required.
    pub service_id: String,
    pub r#type: Option<String>,
    pub param: Option<BTreeMap<String, Value>>,
}
operation! { AicsOpenApiInvoke(service_id: String) "AicsOpenApiInvoke" -> AicsOpenApiInvokeOutput {
    0 "JobId" job_id: String, 1 "NodeId" node_id: String, 2 "ServiceId" service_id, 3 "Type" r#type: String,
    4 "Param" param: BTreeMap<String, Value>
} [
    Mark::new(4, Location::Body, Style::Json)
] }

/// Response of [`AicsOpenApiInvoke`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AicsOpenApiInvokeOutput {
    pub code: Option<String>,
    pub data: Option<Value>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { AicsOpenApiInvokeOutput {
    0 "Code" code: String, 1 "Data" data: Value, 2 "Message" message: String, 3 "Success" success: String
} }

/// Creates ess opt job: `CreateEssOptJob` of `brain-industrial` 2020-09-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/brain-industrial/2020-09-20/CreateEssOptJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEssOptJob {
    pub business_key: Option<String>,
    pub duration: Option<i64>,
    pub elec_price: Option<Vec<CreateEssOptJobElecPrice>>,
    pub freq: Option<String>,
    pub gen_price: Option<Vec<CreateEssOptJobGenPrice>>,
    pub location: Option<CreateEssOptJobLocation>,
    pub model_version: Option<String>,
    pub run_date: Option<String>,
    pub system_data: Option<Vec<CreateEssOptJobSystemData>>,
    pub time_zone: Option<String>,
    pub topo_type: Option<String>,
}
operation! { CreateEssOptJob() "CreateEssOptJob" -> CreateEssOptJobOutput {
    0 "BusinessKey" business_key: String, 1 "Duration" duration: i64,
    2 "ElecPrice" elec_price: Vec<CreateEssOptJobElecPrice>, 3 "Freq" freq: String,
    4 "GenPrice" gen_price: Vec<CreateEssOptJobGenPrice>, 5 "Location" location: CreateEssOptJobLocation,
    6 "ModelVersion" model_version: String, 7 "RunDate" run_date: String,
    8 "SystemData" system_data: Vec<CreateEssOptJobSystemData>, 9 "TimeZone" time_zone: String,
    10 "TopoType" topo_type: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::Json),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::Json),
    Mark::new(5, Location::Body, Style::Json),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::Json),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// In the request of [`CreateEssOptJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEssOptJobElecPrice {
    pub data_time: Option<String>,
    pub price: Option<String>,
}
input! { CreateEssOptJobElecPrice() {
    0 "DataTime" data_time: String, 1 "Price" price: String
} }

/// In the request of [`CreateEssOptJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEssOptJobGenPrice {
    pub data_time: Option<String>,
    pub price: Option<String>,
}
input! { CreateEssOptJobGenPrice() {
    0 "DataTime" data_time: String, 1 "Price" price: String
} }

/// In the request of [`CreateEssOptJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEssOptJobLocation {
    pub altitude: Option<f64>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
}
input! { CreateEssOptJobLocation() {
    0 "Altitude" altitude: f64, 1 "Latitude" latitude: f64, 2 "Longitude" longitude: f64
} }

/// In the request of [`CreateEssOptJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEssOptJobSystemData {
    pub history_data: Option<Vec<BTreeMap<String, Value>>>,
    pub system_id: Option<String>,
    pub system_params: Option<BTreeMap<String, Value>>,
    pub system_type: Option<String>,
}
input! { CreateEssOptJobSystemData() {
    0 "HistoryData" history_data: Vec<BTreeMap<String, Value>>, 1 "SystemId" system_id: String,
    2 "SystemParams" system_params: BTreeMap<String, Value>, 3 "SystemType" system_type: String
} }

/// Response of [`CreateEssOptJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEssOptJobOutput {
    pub code: Option<String>,
    pub data: Option<CreateEssOptJobData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateEssOptJobOutput {
    0 "Code" code: String, 1 "Data" data: CreateEssOptJobData, 2 "Message" message: String, 3 "Success" success: String
} }

/// In the response of [`CreateEssOptJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEssOptJobData {
    pub completed: Option<bool>,
    pub create_time: Option<String>,
    pub error: Option<String>,
    pub job_id: Option<String>,
    pub progress: Option<i64>,
    pub response: Option<CreateEssOptJobDataResponse>,
    pub status: Option<String>,
}
model! { CreateEssOptJobData {
    0 "Completed" completed: bool, 1 "CreateTime" create_time: String, 2 "Error" error: String,
    3 "JobId" job_id: String, 4 "Progress" progress: i64, 5 "Response" response: CreateEssOptJobDataResponse,
    6 "Status" status: String
} }

/// In the response of [`CreateEssOptJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateEssOptJobDataResponse {
    pub debug_info: Option<Value>,
    pub job_type: Option<String>,
    pub result: Option<Value>,
}
model! { CreateEssOptJobDataResponse {
    0 "DebugInfo" debug_info: Value, 1 "JobType" job_type: String, 2 "Result" result: Value
} }

/// Creates load forecast by file url job: `CreateLoadForecastByFileUrlJob` of `brain-industrial` 2020-09-20.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/brain-industrial/2020-09-20/CreateLoadForecastByFileUrlJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadForecastByFileUrlJob {
    pub business_key: Option<String>,
    pub data_mode: Option<String>,
    pub device_type: Option<String>,
    pub duration: Option<i64>,
    pub forecast_horizon: Option<String>,
    pub freq: Option<String>,
    pub history_url: Option<String>,
    pub model_version: Option<String>,
    pub run_date: Option<String>,
    pub system_type: Option<String>,
    pub time_column: Option<String>,
    pub time_zone: Option<String>,
    pub value_column: Option<String>,
}
operation! { CreateLoadForecastByFileUrlJob() "CreateLoadForecastByFileUrlJob" -> CreateLoadForecastByFileUrlJobOutput {
    0 "BusinessKey" business_key: String, 1 "DataMode" data_mode: String, 2 "DeviceType" device_type: String,
    3 "Duration" duration: i64, 4 "ForecastHorizon" forecast_horizon: String, 5 "Freq" freq: String,
    6 "HistoryUrl" history_url: String, 7 "ModelVersion" model_version: String, 8 "RunDate" run_date: String,
    9 "SystemType" system_type: String, 10 "TimeColumn" time_column: String, 11 "TimeZone" time_zone: String,
    12 "ValueColumn" value_column: String
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
    Mark::new(12, Location::Body, Style::None)
] }

/// Response of [`CreateLoadForecastByFileUrlJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadForecastByFileUrlJobOutput {
    pub code: Option<String>,
    pub data: Option<CreateLoadForecastByFileUrlJobData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateLoadForecastByFileUrlJobOutput {
    0 "Code" code: String, 1 "Data" data: CreateLoadForecastByFileUrlJobData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`CreateLoadForecastByFileUrlJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadForecastByFileUrlJobData {
    pub completed: Option<bool>,
    pub create_time: Option<String>,
    pub error: Option<String>,
    pub job_id: Option<String>,
    pub progress: Option<i64>,
    pub response: Option<CreateLoadForecastByFileUrlJobDataResponse>,
    pub status: Option<String>,
}
model! { CreateLoadForecastByFileUrlJobData {
    0 "Completed" completed: bool, 1 "CreateTime" create_time: String, 2 "Error" error: String,
    3 "JobId" job_id: String, 4 "Progress" progress: i64,
    5 "Response" response: CreateLoadForecastByFileUrlJobDataResponse, 6 "Status" status: String
} }

/// In the response of [`CreateLoadForecastByFileUrlJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadForecastByFileUrlJobDataResponse {
    pub debug_info: Option<Value>,
    pub job_type: Option<String>,
    pub result: Option<Value>,
}
model! { CreateLoadForecastByFileUrlJobDataResponse {
    0 "DebugInfo" debug_info: Value, 1 "JobType" job_type: String, 2 "Result" result: Value
} }

/// Creates load forecast job: `CreateLoadForecastJob` of `brain-industrial` 2020-09-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/brain-industrial/2020-09-20/CreateLoadForecastJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadForecastJob {
    pub business_key: Option<String>,
    pub data_mode: Option<String>,
    pub device_type: Option<String>,
    pub duration: Option<i64>,
    pub forecast_horizon: Option<String>,
    pub freq: Option<String>,
    pub history_data: Option<Vec<CreateLoadForecastJobHistoryData>>,
    pub model_version: Option<String>,
    pub run_date: Option<String>,
    pub system_type: Option<String>,
    pub time_zone: Option<String>,
}
operation! { CreateLoadForecastJob() "CreateLoadForecastJob" -> CreateLoadForecastJobOutput {
    0 "BusinessKey" business_key: String, 1 "DataMode" data_mode: String, 2 "DeviceType" device_type: String,
    3 "Duration" duration: i64, 4 "ForecastHorizon" forecast_horizon: String, 5 "Freq" freq: String,
    6 "HistoryData" history_data: Vec<CreateLoadForecastJobHistoryData>, 7 "ModelVersion" model_version: String,
    8 "RunDate" run_date: String, 9 "SystemType" system_type: String, 10 "TimeZone" time_zone: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::None),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None)
] }

/// In the request of [`CreateLoadForecastJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadForecastJobHistoryData {
    pub run_time: Option<String>,
    pub value: Option<f64>,
}
input! { CreateLoadForecastJobHistoryData() {
    0 "RunTime" run_time: String, 1 "Value" value: f64
} }

/// Response of [`CreateLoadForecastJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadForecastJobOutput {
    pub code: Option<String>,
    pub data: Option<CreateLoadForecastJobData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreateLoadForecastJobOutput {
    0 "Code" code: String, 1 "Data" data: CreateLoadForecastJobData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`CreateLoadForecastJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadForecastJobData {
    pub completed: Option<bool>,
    pub create_time: Option<String>,
    pub error: Option<String>,
    pub job_id: Option<String>,
    pub progress: Option<i64>,
    pub response: Option<CreateLoadForecastJobDataResponse>,
    pub status: Option<String>,
}
model! { CreateLoadForecastJobData {
    0 "Completed" completed: bool, 1 "CreateTime" create_time: String, 2 "Error" error: String,
    3 "JobId" job_id: String, 4 "Progress" progress: i64, 5 "Response" response: CreateLoadForecastJobDataResponse,
    6 "Status" status: String
} }

/// In the response of [`CreateLoadForecastJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLoadForecastJobDataResponse {
    pub debug_info: Option<Value>,
    pub job_type: Option<String>,
    pub result: Option<Value>,
}
model! { CreateLoadForecastJobDataResponse {
    0 "DebugInfo" debug_info: Value, 1 "JobType" job_type: String, 2 "Result" result: Value
} }

/// Creates power forecast by file url job: `CreatePowerForecastByFileUrlJob` of `brain-industrial` 2020-09-20.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/brain-industrial/2020-09-20/CreatePowerForecastByFileUrlJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePowerForecastByFileUrlJob {
    pub business_key: Option<String>,
    pub data_mode: Option<String>,
    pub device_type: Option<String>,
    pub duration: Option<i64>,
    pub forecast_horizon: Option<String>,
    pub freq: Option<String>,
    pub history_url: Option<String>,
    pub location: Option<CreatePowerForecastByFileUrlJobLocation>,
    pub model_version: Option<String>,
    pub run_date: Option<String>,
    pub system_type: Option<String>,
    pub time_column: Option<String>,
    pub time_zone: Option<String>,
    pub value_column: Option<String>,
}
operation! { CreatePowerForecastByFileUrlJob()
    "CreatePowerForecastByFileUrlJob" -> CreatePowerForecastByFileUrlJobOutput {
    0 "BusinessKey" business_key: String, 1 "DataMode" data_mode: String, 2 "DeviceType" device_type: String,
    3 "Duration" duration: i64, 4 "ForecastHorizon" forecast_horizon: String, 5 "Freq" freq: String,
    6 "HistoryUrl" history_url: String, 7 "Location" location: CreatePowerForecastByFileUrlJobLocation,
    8 "ModelVersion" model_version: String, 9 "RunDate" run_date: String, 10 "SystemType" system_type: String,
    11 "TimeColumn" time_column: String, 12 "TimeZone" time_zone: String, 13 "ValueColumn" value_column: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None),
    Mark::new(12, Location::Body, Style::None),
    Mark::new(13, Location::Body, Style::None)
] }

/// In the request of [`CreatePowerForecastByFileUrlJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePowerForecastByFileUrlJobLocation {
    pub altitude: Option<f64>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
}
input! { CreatePowerForecastByFileUrlJobLocation() {
    0 "Altitude" altitude: f64, 1 "Latitude" latitude: f64, 2 "Longitude" longitude: f64
} }

/// Response of [`CreatePowerForecastByFileUrlJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePowerForecastByFileUrlJobOutput {
    pub code: Option<String>,
    pub data: Option<CreatePowerForecastByFileUrlJobData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreatePowerForecastByFileUrlJobOutput {
    0 "Code" code: String, 1 "Data" data: CreatePowerForecastByFileUrlJobData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`CreatePowerForecastByFileUrlJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePowerForecastByFileUrlJobData {
    pub completed: Option<bool>,
    pub create_time: Option<String>,
    pub error: Option<String>,
    pub job_id: Option<String>,
    pub progress: Option<i64>,
    pub response: Option<CreatePowerForecastByFileUrlJobDataResponse>,
    pub status: Option<String>,
}
model! { CreatePowerForecastByFileUrlJobData {
    0 "Completed" completed: bool, 1 "CreateTime" create_time: String, 2 "Error" error: String,
    3 "JobId" job_id: String, 4 "Progress" progress: i64,
    5 "Response" response: CreatePowerForecastByFileUrlJobDataResponse, 6 "Status" status: String
} }

/// In the response of [`CreatePowerForecastByFileUrlJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePowerForecastByFileUrlJobDataResponse {
    pub debug_info: Option<Value>,
    pub job_type: Option<String>,
    pub result: Option<Value>,
}
model! { CreatePowerForecastByFileUrlJobDataResponse {
    0 "DebugInfo" debug_info: Value, 1 "JobType" job_type: String, 2 "Result" result: Value
} }

/// Creates power forecast job: `CreatePowerForecastJob` of `brain-industrial` 2020-09-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/brain-industrial/2020-09-20/CreatePowerForecastJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePowerForecastJob {
    pub business_key: Option<String>,
    pub data_mode: Option<String>,
    pub device_type: Option<String>,
    pub duration: Option<i64>,
    pub forecast_horizon: Option<String>,
    pub freq: Option<String>,
    pub history_data: Option<Vec<CreatePowerForecastJobHistoryData>>,
    pub location: Option<CreatePowerForecastJobLocation>,
    pub model_version: Option<String>,
    pub run_date: Option<String>,
    pub system_type: Option<String>,
    pub time_zone: Option<String>,
}
operation! { CreatePowerForecastJob() "CreatePowerForecastJob" -> CreatePowerForecastJobOutput {
    0 "BusinessKey" business_key: String, 1 "DataMode" data_mode: String, 2 "DeviceType" device_type: String,
    3 "Duration" duration: i64, 4 "ForecastHorizon" forecast_horizon: String, 5 "Freq" freq: String,
    6 "HistoryData" history_data: Vec<CreatePowerForecastJobHistoryData>,
    7 "Location" location: CreatePowerForecastJobLocation, 8 "ModelVersion" model_version: String,
    9 "RunDate" run_date: String, 10 "SystemType" system_type: String, 11 "TimeZone" time_zone: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::Json),
    Mark::new(7, Location::Body, Style::Json),
    Mark::new(8, Location::Body, Style::None),
    Mark::new(9, Location::Body, Style::None),
    Mark::new(10, Location::Body, Style::None),
    Mark::new(11, Location::Body, Style::None)
] }

/// In the request of [`CreatePowerForecastJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePowerForecastJobHistoryData {
    pub run_time: Option<String>,
    pub value: Option<f64>,
}
input! { CreatePowerForecastJobHistoryData() {
    0 "RunTime" run_time: String, 1 "Value" value: f64
} }

/// In the request of [`CreatePowerForecastJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePowerForecastJobLocation {
    pub altitude: Option<f64>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
}
input! { CreatePowerForecastJobLocation() {
    0 "Altitude" altitude: f64, 1 "Latitude" latitude: f64, 2 "Longitude" longitude: f64
} }

/// Response of [`CreatePowerForecastJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePowerForecastJobOutput {
    pub code: Option<String>,
    pub data: Option<CreatePowerForecastJobData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { CreatePowerForecastJobOutput {
    0 "Code" code: String, 1 "Data" data: CreatePowerForecastJobData, 2 "Message" message: String,
    3 "Success" success: String
} }

/// In the response of [`CreatePowerForecastJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePowerForecastJobData {
    pub completed: Option<bool>,
    pub create_time: Option<String>,
    pub error: Option<String>,
    pub job_id: Option<String>,
    pub progress: Option<i64>,
    pub response: Option<CreatePowerForecastJobDataResponse>,
    pub status: Option<String>,
}
model! { CreatePowerForecastJobData {
    0 "Completed" completed: bool, 1 "CreateTime" create_time: String, 2 "Error" error: String,
    3 "JobId" job_id: String, 4 "Progress" progress: i64, 5 "Response" response: CreatePowerForecastJobDataResponse,
    6 "Status" status: String
} }

/// In the response of [`CreatePowerForecastJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePowerForecastJobDataResponse {
    pub debug_info: Option<Value>,
    pub job_type: Option<String>,
    pub result: Option<Value>,
}
model! { CreatePowerForecastJobDataResponse {
    0 "DebugInfo" debug_info: Value, 1 "JobType" job_type: String, 2 "Result" result: Value
} }

/// Gets aivpp algo job: `GetAivppAlgoJob` of `brain-industrial` 2020-09-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/brain-industrial/2020-09-20/GetAivppAlgoJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAivppAlgoJob {
    pub job_id: Option<String>,
}
operation! { GetAivppAlgoJob() "GetAivppAlgoJob" -> GetAivppAlgoJobOutput {
    0 "JobId" job_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetAivppAlgoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAivppAlgoJobOutput {
    pub code: Option<String>,
    pub data: Option<GetAivppAlgoJobData>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetAivppAlgoJobOutput {
    0 "Code" code: String, 1 "Data" data: GetAivppAlgoJobData, 2 "Message" message: String, 3 "Success" success: String
} }

/// In the response of [`GetAivppAlgoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAivppAlgoJobData {
    pub completed: Option<bool>,
    pub create_time: Option<String>,
    pub error: Option<String>,
    pub job_id: Option<String>,
    pub progress: Option<i64>,
    pub response: Option<GetAivppAlgoJobDataResponse>,
    pub status: Option<String>,
}
model! { GetAivppAlgoJobData {
    0 "Completed" completed: bool, 1 "CreateTime" create_time: String, 2 "Error" error: String,
    3 "JobId" job_id: String, 4 "Progress" progress: i64, 5 "Response" response: GetAivppAlgoJobDataResponse,
    6 "Status" status: String
} }

/// In the response of [`GetAivppAlgoJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAivppAlgoJobDataResponse {
    pub debug_info: Option<Value>,
    pub job_type: Option<String>,
    pub result: Option<Value>,
}
model! { GetAivppAlgoJobDataResponse {
    0 "DebugInfo" debug_info: Value, 1 "JobType" job_type: String, 2 "Result" result: Value
} }

/// Gets license: `GetLicense` of `brain-industrial` 2020-09-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/brain-industrial/2020-09-20/GetLicense>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLicense {
    pub id: Option<i64>,
    pub instance_id: Option<String>,
}
operation! { GetLicense() "GetLicense" -> GetLicenseOutput {
    0 "Id" id: i64, 1 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`GetLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLicenseOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Option<GetLicenseData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { GetLicenseOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "Data" data: GetLicenseData,
    3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String, 5 "Success" success: String
} }

/// In the response of [`GetLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLicenseData {
    pub activate_record: Vec<GetLicenseActivateRecord>,
    pub activate_time: Option<String>,
    pub adaptive_machine: Option<String>,
    pub all_duration: Option<String>,
    pub applicable_specs: Option<String>,
    pub buy_time: Option<String>,
    pub cpu_limit: Option<i64>,
    pub description: Option<String>,
    pub duration: Option<String>,
    pub effect_time: Option<String>,
    pub expire_time: Option<String>,
    pub fingerprint: Option<String>,
    pub id: Option<i64>,
    pub instance_id: Option<String>,
    /// Secret.
    pub license_code: Option<Secret>,
    pub license_spec_code: Option<String>,
    pub license_spec_name: Option<String>,
    pub license_spec_type: Option<String>,
    pub memory_limit: Option<i64>,
    pub proposal: Option<String>,
    pub status: Option<String>,
    pub un_activate_all_duration: Option<String>,
}
model! { GetLicenseData {
    0 "ActivateRecord" activate_record: Vec<GetLicenseActivateRecord>, 1 "ActivateTime" activate_time: String,
    2 "AdaptiveMachine" adaptive_machine: String, 3 "AllDuration" all_duration: String,
    4 "ApplicableSpecs" applicable_specs: String, 5 "BuyTime" buy_time: String, 6 "CpuLimit" cpu_limit: i64,
    7 "Description" description: String, 8 "Duration" duration: String, 9 "EffectTime" effect_time: String,
    10 "ExpireTime" expire_time: String, 11 "Fingerprint" fingerprint: String, 12 "Id" id: i64,
    13 "InstanceId" instance_id: String, 14 "LicenseCode" license_code: Secret,
    15 "LicenseSpecCode" license_spec_code: String, 16 "LicenseSpecName" license_spec_name: String,
    17 "LicenseSpecType" license_spec_type: String, 18 "MemoryLimit" memory_limit: i64, 19 "Proposal" proposal: String,
    20 "Status" status: String, 21 "UnActivateAllDuration" un_activate_all_duration: String
} }

/// In the response of [`GetLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLicenseActivateRecord {
    pub activate_time: Option<String>,
    pub buy_time: Option<String>,
    pub duration: Option<String>,
    pub expire_time: Option<String>,
    /// Secret.
    pub license_code: Option<Secret>,
    pub order_id: Option<String>,
    pub status: Option<String>,
}
model! { GetLicenseActivateRecord {
    0 "ActivateTime" activate_time: String, 1 "BuyTime" buy_time: String, 2 "Duration" duration: String,
    3 "ExpireTime" expire_time: String, 4 "LicenseCode" license_code: Secret, 5 "OrderId" order_id: String,
    6 "Status" status: String
} }

/// Lists aivpp resources: `ListAivppResources` of `brain-industrial` 2020-09-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/brain-industrial/2020-09-20/ListAivppResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAivppResources {
    /// 1 to 100.
    pub current_page: Option<i64>,
    pub instance_type: Option<String>,
    /// 1 to 100.
    pub max_results: Option<i64>,
}
operation! { ListAivppResources() "ListAivppResources" -> ListAivppResourcesOutput {
    0 "CurrentPage" current_page: i64, 1 "InstanceType" instance_type: String, 2 "MaxResults" max_results: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { ListAivppResources: ListAivppResourcesData = Number "CurrentPage", "Data" data, total "TotalCount" }

/// Response of [`ListAivppResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAivppResourcesOutput {
    pub code: Option<String>,
    pub data: Vec<ListAivppResourcesData>,
    pub max_results: Option<i64>,
    pub message: Option<String>,
    pub next_token: Option<String>,
    pub success: Option<String>,
    pub total_count: Option<i64>,
}
model! { ListAivppResourcesOutput {
    0 "Code" code: String, 1 "Data" data: Vec<ListAivppResourcesData>, 2 "MaxResults" max_results: i64,
    3 "Message" message: String, 4 "NextToken" next_token: String, 5 "Success" success: String,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`ListAivppResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAivppResourcesData {
    pub connect_num: Option<i64>,
    pub console_url: Option<String>,
    pub detail: Option<String>,
    pub expire_time: Option<String>,
    pub instance_id: Option<String>,
    pub instance_type: Option<String>,
    pub left_quantity: Option<String>,
    pub message_tps: Option<i64>,
    pub order_id: Option<String>,
    pub quantity: Option<String>,
    pub specification: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
    pub user_id: Option<String>,
}
model! { ListAivppResourcesData {
    0 "ConnectNum" connect_num: i64, 1 "ConsoleUrl" console_url: String, 2 "Detail" detail: String,
    3 "ExpireTime" expire_time: String, 4 "InstanceId" instance_id: String, 5 "InstanceType" instance_type: String,
    6 "LeftQuantity" left_quantity: String, 7 "MessageTps" message_tps: i64, 8 "OrderId" order_id: String,
    9 "Quantity" quantity: String, 10 "Specification" specification: String, 11 "StartTime" start_time: String,
    12 "Status" status: String, 13 "UserId" user_id: String
} }

/// Lists licenses: `ListLicenses` of `brain-industrial` 2020-09-20.
///
/// POST. Reads only. Pages by page number (`CurrentPage`). See
/// <https://api.alibabacloud.com/document/brain-industrial/2020-09-20/ListLicenses>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLicenses {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub query_str: Option<String>,
}
operation! { ListLicenses() "ListLicenses" -> ListLicensesOutput {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "QueryStr" query_str: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] }
paged! { ListLicenses: ListLicensesLicenseList = Number "CurrentPage", "LicenseList" license_list, total "TotalCount" }

/// Response of [`ListLicenses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLicensesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub current_page: Option<i64>,
    pub http_status_code: Option<i64>,
    pub license_list: Vec<ListLicensesLicenseList>,
    pub message: Option<String>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub total_page: Option<String>,
    pub total_page_count: Option<String>,
}
model! { ListLicensesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String, 2 "CurrentPage" current_page: i64,
    3 "HttpStatusCode" http_status_code: i64, 4 "LicenseList" license_list: Vec<ListLicensesLicenseList>,
    5 "Message" message: String, 6 "PageSize" page_size: i64, 7 "Success" success: bool,
    8 "TotalCount" total_count: i64, 9 "TotalPage" total_page: String, 10 "TotalPageCount" total_page_count: String
} }

/// In the response of [`ListLicenses`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLicensesLicenseList {
    pub activate_time: Option<String>,
    pub adaptive_machine: Option<i64>,
    pub all_duration: Option<String>,
    pub buy_time: Option<String>,
    pub cpu_limit: Option<i64>,
    pub description: Option<String>,
    pub duration: Option<String>,
    pub effect_time: Option<String>,
    pub expire_time: Option<String>,
    pub id: Option<String>,
    pub instance_id: Option<String>,
    pub license_spec_code: Option<String>,
    pub license_spec_name: Option<String>,
    pub license_spec_type: Option<String>,
    pub memory_limit: Option<i64>,
    pub status: Option<String>,
    pub un_activate_all_duration: Option<String>,
}
model! { ListLicensesLicenseList {
    0 "ActivateTime" activate_time: String, 1 "AdaptiveMachine" adaptive_machine: i64,
    2 "AllDuration" all_duration: String, 3 "BuyTime" buy_time: String, 4 "CpuLimit" cpu_limit: i64,
    5 "Description" description: String, 6 "Duration" duration: String, 7 "EffectTime" effect_time: String,
    8 "ExpireTime" expire_time: String, 9 "Id" id: String, 10 "InstanceId" instance_id: String,
    11 "LicenseSpecCode" license_spec_code: String, 12 "LicenseSpecName" license_spec_name: String,
    13 "LicenseSpecType" license_spec_type: String, 14 "MemoryLimit" memory_limit: i64, 15 "Status" status: String,
    16 "UnActivateAllDuration" un_activate_all_duration: String
} }

/// Lists user resources: `ListUserResources` of `brain-industrial` 2020-09-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/brain-industrial/2020-09-20/ListUserResources>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserResources {
    pub commodity_code: Option<String>,
}
operation! { ListUserResources() "ListUserResources" -> ListUserResourcesOutput {
    0 "CommodityCode" commodity_code: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ListUserResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserResourcesOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub data: Vec<ListUserResourcesData>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { ListUserResourcesOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "Data" data: Vec<ListUserResourcesData>, 3 "HttpStatusCode" http_status_code: i64, 4 "Message" message: String,
    5 "Success" success: String
} }

/// In the response of [`ListUserResources`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserResourcesData {
    pub charge_type: Option<String>,
    pub commodity_code: Option<String>,
    pub end_date: Option<String>,
    pub instance_id: Option<String>,
    pub region: Option<String>,
    pub start_date: Option<String>,
    pub status: Option<String>,
    pub status_msg: Option<String>,
}
model! { ListUserResourcesData {
    0 "chargeType" charge_type: String, 1 "commodityCode" commodity_code: String, 2 "endDate" end_date: String,
    3 "instanceId" instance_id: String, 4 "region" region: String, 5 "startDate" start_date: String,
    6 "status" status: String, 7 "statusMsg" status_msg: String
} }

/// Updates license description: `UpdateLicenseDescription` of `brain-industrial` 2020-09-20.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/brain-industrial/2020-09-20/UpdateLicenseDescription>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLicenseDescription {
    pub description: Option<String>,
    pub instance_id: Option<String>,
}
operation! { UpdateLicenseDescription() "UpdateLicenseDescription" -> UpdateLicenseDescriptionOutput {
    0 "Description" description: String, 1 "InstanceId" instance_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`UpdateLicenseDescription`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateLicenseDescriptionOutput {
    pub access_denied_detail: Option<String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<String>,
}
model! { UpdateLicenseDescriptionOutput {
    0 "AccessDeniedDetail" access_denied_detail: String, 1 "Code" code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    ActivateLicense, AicsOpenApiInvoke, CreateEssOptJob, CreateLoadForecastByFileUrlJob, CreateLoadForecastJob,
    CreatePowerForecastByFileUrlJob, CreatePowerForecastJob, GetAivppAlgoJob, GetLicense, ListAivppResources,
    ListLicenses, ListUserResources, UpdateLicenseDescription
}
