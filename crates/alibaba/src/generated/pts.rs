//! `pts` of Alibaba Cloud, API version 2020-10-20.
//!
//! Endpoint: a table of 24 regions, else `pts.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/PTS/2020-10-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, pts::GetAllRegions};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAllRegions::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("ap-northeast-1", "pts.aliyuncs.com"),
        ("ap-south-1", "pts.aliyuncs.com"),
        ("ap-southeast-1", "pts.aliyuncs.com"),
        ("ap-southeast-2", "pts.aliyuncs.com"),
        ("ap-southeast-3", "pts.aliyuncs.com"),
        ("ap-southeast-5", "pts.aliyuncs.com"),
        ("cn-beijing", "pts.aliyuncs.com"),
        ("cn-beijing-finance-1", "pts.aliyuncs.com"),
        ("cn-chengdu", "pts.aliyuncs.com"),
        ("cn-hangzhou", "pts.aliyuncs.com"),
        ("cn-hangzhou-finance", "pts.aliyuncs.com"),
        ("cn-hongkong", "pts.aliyuncs.com"),
        ("cn-huhehaote", "pts.aliyuncs.com"),
        ("cn-qingdao", "pts.aliyuncs.com"),
        ("cn-shanghai", "pts.aliyuncs.com"),
        ("cn-shanghai-finance-1", "pts.aliyuncs.com"),
        ("cn-shenzhen", "pts.aliyuncs.com"),
        ("cn-shenzhen-finance-1", "pts.aliyuncs.com"),
        ("cn-zhangjiakou", "pts.aliyuncs.com"),
        ("eu-central-1", "pts.aliyuncs.com"),
        ("eu-west-1", "pts.aliyuncs.com"),
        ("me-east-1", "pts.aliyuncs.com"),
        ("us-east-1", "pts.aliyuncs.com"),
        ("us-west-1", "pts.aliyuncs.com"),
    ],
    &[],
    "",
    Rule::Central,
);

static SERVICE: Service<'_> = Service::new("pts", "2020-10-20", "pts", &ENDPOINTS);

/// `AdjustJMeterSceneSpeed` of `pts` 2020-10-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/PTS/2020-10-20/AdjustJMeterSceneSpeed>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustJMeterSceneSpeed {
    /// Required.
    pub report_id: String,
    /// Required. At least 1.
    pub speed: i64,
}
operation! { AdjustJMeterSceneSpeed(report_id: String, speed: i64)
    "AdjustJMeterSceneSpeed" -> AdjustJMeterSceneSpeedOutput {
    0 "ReportId" report_id, 1 "Speed" speed
} }

/// Response of [`AdjustJMeterSceneSpeed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustJMeterSceneSpeedOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub report_id: Option<String>,
    pub success: Option<bool>,
}
model! { AdjustJMeterSceneSpeedOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ReportId" report_id: String, 4 "Success" success: bool
} }

/// `AdjustPtsSceneSpeed` of `pts` 2020-10-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/PTS/2020-10-20/AdjustPtsSceneSpeed>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustPtsSceneSpeed {
    pub api_speed_list: Option<Vec<AdjustPtsSceneSpeedApiSpeedList>>,
    /// Required.
    pub scene_id: String,
}
operation! { AdjustPtsSceneSpeed(scene_id: String) "AdjustPtsSceneSpeed" -> AdjustPtsSceneSpeedOutput {
    0 "ApiSpeedList" api_speed_list: Vec<AdjustPtsSceneSpeedApiSpeedList>, 1 "SceneId" scene_id
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`AdjustPtsSceneSpeed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustPtsSceneSpeedApiSpeedList {
    pub api_id: Option<String>,
    pub speed: Option<i64>,
}
input! { AdjustPtsSceneSpeedApiSpeedList() {
    0 "ApiId" api_id: String, 1 "Speed" speed: i64
} }

/// Response of [`AdjustPtsSceneSpeed`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdjustPtsSceneSpeedOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { AdjustPtsSceneSpeedOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Creates pts scene: `CreatePtsScene` of `pts` 2020-10-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/PTS/2020-10-20/CreatePtsScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePtsScene {
    /// Required.
    pub scene: String,
}
operation! { CreatePtsScene(scene: String) "CreatePtsScene" -> CreatePtsSceneOutput {
    0 "Scene" scene
} }

/// Response of [`CreatePtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePtsSceneOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub scene_id: Option<String>,
    pub success: Option<bool>,
}
model! { CreatePtsSceneOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "SceneId" scene_id: String, 4 "Success" success: bool
} }

/// Creates pts scene base line from report: `CreatePtsSceneBaseLineFromReport` of `pts` 2020-10-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/PTS/2020-10-20/CreatePtsSceneBaseLineFromReport>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePtsSceneBaseLineFromReport {
    /// Required.
    pub report_id: String,
    /// Required.
    pub scene_id: String,
}
operation! { CreatePtsSceneBaseLineFromReport(report_id: String, scene_id: String)
    "CreatePtsSceneBaseLineFromReport" -> CreatePtsSceneBaseLineFromReportOutput {
    0 "ReportId" report_id, 1 "SceneId" scene_id
} }

/// Response of [`CreatePtsSceneBaseLineFromReport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePtsSceneBaseLineFromReportOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CreatePtsSceneBaseLineFromReportOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes pts scene: `DeletePtsScene` of `pts` 2020-10-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/PTS/2020-10-20/DeletePtsScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePtsScene {
    /// Required.
    pub scene_id: String,
}
operation! { DeletePtsScene(scene_id: String) "DeletePtsScene" -> DeletePtsSceneOutput {
    0 "SceneId" scene_id
} }

/// Response of [`DeletePtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePtsSceneOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeletePtsSceneOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes pts scene base line: `DeletePtsSceneBaseLine` of `pts` 2020-10-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/PTS/2020-10-20/DeletePtsSceneBaseLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePtsSceneBaseLine {
    /// Required.
    pub scene_id: String,
}
operation! { DeletePtsSceneBaseLine(scene_id: String) "DeletePtsSceneBaseLine" -> DeletePtsSceneBaseLineOutput {
    0 "SceneId" scene_id
} }

/// Response of [`DeletePtsSceneBaseLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePtsSceneBaseLineOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeletePtsSceneBaseLineOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Deletes pts scenes: `DeletePtsScenes` of `pts` 2020-10-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/PTS/2020-10-20/DeletePtsScenes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePtsScenes {
    /// Required.
    pub scene_ids: Vec<String>,
}
operation! { DeletePtsScenes(scene_ids: Vec<String>) "DeletePtsScenes" -> DeletePtsScenesOutput {
    0 "SceneIds" scene_ids
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// Response of [`DeletePtsScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePtsScenesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DeletePtsScenesOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Gets all regions: `GetAllRegions` of `pts` 2020-10-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/PTS/2020-10-20/GetAllRegions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllRegions {}
operation! { GetAllRegions() "GetAllRegions" -> GetAllRegionsOutput {} }

/// Response of [`GetAllRegions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllRegionsOutput {
    pub all_regions: BTreeMap<String, String>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { GetAllRegionsOutput {
    0 "AllRegions" all_regions: BTreeMap<String, String>, 1 "Code" code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String, 4 "Success" success: bool
} }

/// Gets jmeter logs: `GetJMeterLogs` of `pts` 2020-10-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PTS/2020-10-20/GetJMeterLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJMeterLogs {
    pub agent_index: Option<i64>,
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub keyword: Option<String>,
    pub level: Option<String>,
    /// Required. 1 to 10000000.
    pub page_number: i64,
    /// Required. 1 to 200.
    pub page_size: i64,
    /// Required.
    pub report_id: String,
    pub thread: Option<String>,
}
operation! { GetJMeterLogs(page_number: i64, page_size: i64, report_id: String) "GetJMeterLogs" -> GetJMeterLogsOutput {
    0 "AgentIndex" agent_index: i64, 1 "BeginTime" begin_time: i64, 2 "EndTime" end_time: i64,
    3 "Keyword" keyword: String, 4 "Level" level: String, 5 "PageNumber" page_number, 6 "PageSize" page_size,
    7 "ReportId" report_id, 8 "Thread" thread: String
} }
paged! { GetJMeterLogs: BTreeMap<String, Value> = Number "PageNumber", "Logs" logs, total "TotalCount" }

/// Response of [`GetJMeterLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJMeterLogsOutput {
    pub agent_count: Option<i64>,
    pub code: Option<String>,
    pub logs: Vec<BTreeMap<String, Value>>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { GetJMeterLogsOutput {
    0 "AgentCount" agent_count: i64, 1 "Code" code: String, 2 "Logs" logs: Vec<BTreeMap<String, Value>>,
    3 "Message" message: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// Gets jmeter report details: `GetJMeterReportDetails` of `pts` 2020-10-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/PTS/2020-10-20/GetJMeterReportDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJMeterReportDetails {
    /// Required.
    pub report_id: String,
}
operation! { GetJMeterReportDetails(report_id: String) "GetJMeterReportDetails" -> GetJMeterReportDetailsOutput {
    0 "ReportId" report_id
} }

/// Response of [`GetJMeterReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJMeterReportDetailsOutput {
    pub code: Option<String>,
    pub code_key: Option<String>,
    pub document_url: Option<String>,
    pub dynamic_ctx: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub report_over_view: Option<GetJMeterReportDetailsReportOverView>,
    pub sampler_metrics_list: Vec<GetJMeterReportDetailsSamplerMetricsList>,
    pub scene_metrics: Option<GetJMeterReportDetailsSceneMetrics>,
    pub success: Option<bool>,
}
model! { GetJMeterReportDetailsOutput {
    0 "Code" code: String, 1 "CodeKey" code_key: String, 2 "DocumentUrl" document_url: String,
    3 "DynamicCtx" dynamic_ctx: String, 4 "HttpStatusCode" http_status_code: i64, 5 "Message" message: String,
    6 "ReportOverView" report_over_view: GetJMeterReportDetailsReportOverView,
    7 "SamplerMetricsList" sampler_metrics_list: Vec<GetJMeterReportDetailsSamplerMetricsList>,
    8 "SceneMetrics" scene_metrics: GetJMeterReportDetailsSceneMetrics, 9 "Success" success: bool
} }

/// In the response of [`GetJMeterReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJMeterReportDetailsReportOverView {
    pub agent_count: Option<i64>,
    pub end_time: Option<String>,
    pub report_id: Option<String>,
    pub report_name: Option<String>,
    pub start_time: Option<String>,
    pub vum: Option<i64>,
}
model! { GetJMeterReportDetailsReportOverView {
    0 "AgentCount" agent_count: i64, 1 "EndTime" end_time: String, 2 "ReportId" report_id: String,
    3 "ReportName" report_name: String, 4 "StartTime" start_time: String, 5 "Vum" vum: i64
} }

/// In the response of [`GetJMeterReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJMeterReportDetailsSamplerMetricsList {
    pub all_count: Option<i64>,
    pub api_name: Option<String>,
    pub avg_rt: Option<f64>,
    pub avg_tps: Option<f64>,
    pub fail_count_req: Option<i64>,
    pub max_rt: Option<f64>,
    pub min_rt: Option<f64>,
    pub seg75_rt: Option<f64>,
    pub seg90_rt: Option<f64>,
    pub seg99_rt: Option<f64>,
    pub success_rate_req: Option<f64>,
}
model! { GetJMeterReportDetailsSamplerMetricsList {
    0 "AllCount" all_count: i64, 1 "ApiName" api_name: String, 2 "AvgRt" avg_rt: f64, 3 "AvgTps" avg_tps: f64,
    4 "FailCountReq" fail_count_req: i64, 5 "MaxRt" max_rt: f64, 6 "MinRt" min_rt: f64, 7 "Seg75Rt" seg75_rt: f64,
    8 "Seg90Rt" seg90_rt: f64, 9 "Seg99Rt" seg99_rt: f64, 10 "SuccessRateReq" success_rate_req: f64
} }

/// In the response of [`GetJMeterReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJMeterReportDetailsSceneMetrics {
    pub all_count: Option<i64>,
    pub avg_rt: Option<f64>,
    pub avg_tps: Option<f64>,
    pub fail_count_req: Option<i64>,
    pub seg90_rt: Option<f64>,
    pub seg99_rt: Option<f64>,
    pub success_rate_req: Option<f64>,
}
model! { GetJMeterReportDetailsSceneMetrics {
    0 "AllCount" all_count: i64, 1 "AvgRt" avg_rt: f64, 2 "AvgTps" avg_tps: f64, 3 "FailCountReq" fail_count_req: i64,
    4 "Seg90Rt" seg90_rt: f64, 5 "Seg99Rt" seg99_rt: f64, 6 "SuccessRateReq" success_rate_req: f64
} }

/// Gets jmeter sample metrics: `GetJMeterSampleMetrics` of `pts` 2020-10-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/PTS/2020-10-20/GetJMeterSampleMetrics>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJMeterSampleMetrics {
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    /// Required.
    pub report_id: String,
    pub sampler_id: Option<i64>,
}
operation! { GetJMeterSampleMetrics(report_id: String) "GetJMeterSampleMetrics" -> GetJMeterSampleMetricsOutput {
    0 "BeginTime" begin_time: i64, 1 "EndTime" end_time: i64, 2 "ReportId" report_id, 3 "SamplerId" sampler_id: i64
} }

/// Response of [`GetJMeterSampleMetrics`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJMeterSampleMetricsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub sample_metric_list: Vec<String>,
    pub sampler_map: BTreeMap<String, Value>,
    pub success: Option<bool>,
}
model! { GetJMeterSampleMetricsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "SampleMetricList" sample_metric_list: Vec<String>,
    3 "SamplerMap" sampler_map: BTreeMap<String, Value>, 4 "Success" success: bool
} }

/// Gets jmeter sampling logs: `GetJMeterSamplingLogs` of `pts` 2020-10-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PTS/2020-10-20/GetJMeterSamplingLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJMeterSamplingLogs {
    pub agent_id: Option<i64>,
    pub begin_time: Option<i64>,
    pub end_time: Option<i64>,
    pub keyword: Option<String>,
    pub max_rt: Option<i64>,
    pub min_rt: Option<i64>,
    /// Required. 1 to 10000000.
    pub page_number: i64,
    /// Required. 1 to 200.
    pub page_size: i64,
    /// Required.
    pub report_id: String,
    pub response_code: Option<String>,
    pub sampler_id: Option<i64>,
    pub success: Option<bool>,
    pub thread: Option<String>,
}
operation! { GetJMeterSamplingLogs(page_number: i64, page_size: i64, report_id: String)
    "GetJMeterSamplingLogs" -> GetJMeterSamplingLogsOutput {
    0 "AgentId" agent_id: i64, 1 "BeginTime" begin_time: i64, 2 "EndTime" end_time: i64, 3 "Keyword" keyword: String,
    4 "MaxRT" max_rt: i64, 5 "MinRT" min_rt: i64, 6 "PageNumber" page_number, 7 "PageSize" page_size,
    8 "ReportId" report_id, 9 "ResponseCode" response_code: String, 10 "SamplerId" sampler_id: i64,
    11 "Success" success: bool, 12 "Thread" thread: String
} }
paged! { GetJMeterSamplingLogs: String = Number "PageNumber", "SampleResults" sample_results, total "TotalCount" }

/// Response of [`GetJMeterSamplingLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJMeterSamplingLogsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sample_results: Vec<String>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { GetJMeterSamplingLogsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SampleResults" sample_results: Vec<String>,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// Gets jmeter scene running data: `GetJMeterSceneRunningData` of `pts` 2020-10-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/PTS/2020-10-20/GetJMeterSceneRunningData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJMeterSceneRunningData {
    /// Required.
    pub scene_id: String,
}
operation! { GetJMeterSceneRunningData(scene_id: String)
    "GetJMeterSceneRunningData" -> GetJMeterSceneRunningDataOutput {
    0 "SceneId" scene_id
} }

/// Response of [`GetJMeterSceneRunningData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJMeterSceneRunningDataOutput {
    pub code: Option<String>,
    pub document_url: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub running_data: Option<GetJMeterSceneRunningDataRunningData>,
    pub success: Option<bool>,
}
model! { GetJMeterSceneRunningDataOutput {
    0 "Code" code: String, 1 "DocumentUrl" document_url: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "RunningData" running_data: GetJMeterSceneRunningDataRunningData,
    5 "Success" success: bool
} }

/// In the response of [`GetJMeterSceneRunningData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetJMeterSceneRunningDataRunningData {
    pub agent_count: Option<i64>,
    pub agent_id_list: Vec<String>,
    pub all_sample_stat: BTreeMap<String, Value>,
    pub concurrency: Option<i64>,
    pub error_message: Option<String>,
    pub has_error: Option<bool>,
    pub has_report: Option<bool>,
    pub hold_for: Option<i64>,
    pub is_debugging: Option<bool>,
    pub report_id: Option<String>,
    pub sample_stat_list: Vec<BTreeMap<String, Value>>,
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
    pub stage_name: Option<String>,
    pub start_time_ts: Option<i64>,
    pub status: Option<String>,
    pub vum: Option<i64>,
}
model! { GetJMeterSceneRunningDataRunningData {
    0 "AgentCount" agent_count: i64, 1 "AgentIdList" agent_id_list: Vec<String>,
    2 "AllSampleStat" all_sample_stat: BTreeMap<String, Value>, 3 "Concurrency" concurrency: i64,
    4 "ErrorMessage" error_message: String, 5 "HasError" has_error: bool, 6 "HasReport" has_report: bool,
    7 "HoldFor" hold_for: i64, 8 "IsDebugging" is_debugging: bool, 9 "ReportId" report_id: String,
    10 "SampleStatList" sample_stat_list: Vec<BTreeMap<String, Value>>, 11 "SceneId" scene_id: String,
    12 "SceneName" scene_name: String, 13 "StageName" stage_name: String, 14 "StartTimeTS" start_time_ts: i64,
    15 "Status" status: String, 16 "Vum" vum: i64
} }

/// Gets open jmeter scene: `GetOpenJMeterScene` of `pts` 2020-10-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/PTS/2020-10-20/GetOpenJMeterScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenJMeterScene {
    /// Required.
    pub scene_id: String,
}
operation! { GetOpenJMeterScene(scene_id: String) "GetOpenJMeterScene" -> GetOpenJMeterSceneOutput {
    0 "SceneId" scene_id
} }

/// Response of [`GetOpenJMeterScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenJMeterSceneOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub scene: Option<GetOpenJMeterSceneScene>,
    pub success: Option<bool>,
}
model! { GetOpenJMeterSceneOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Scene" scene: GetOpenJMeterSceneScene, 4 "Success" success: bool
} }

/// In the response of [`GetOpenJMeterScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenJMeterSceneScene {
    pub agent_count: Option<i64>,
    pub base_info: Option<GetOpenJMeterSceneBaseInfo>,
    pub concurrency: Option<i64>,
    pub constant_throughput_timer_type: Option<String>,
    pub dns_cache_config: Option<GetOpenJMeterSceneDnsCacheConfig>,
    pub duration: Option<i64>,
    pub environment_id: Option<String>,
    pub file_list: Vec<GetOpenJMeterSceneFileList>,
    pub is_vpc_test: Option<bool>,
    pub max_rps: Option<i64>,
    pub mode: Option<String>,
    pub pool: Option<String>,
    pub ramp_up: Option<i64>,
    pub region_id: Option<String>,
    pub regional_condition: Vec<GetOpenJMeterSceneRegionalCondition>,
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
    pub security_group_id: Option<String>,
    pub start_concurrency: Option<i64>,
    pub start_rps: Option<i64>,
    pub steps: Option<i64>,
    pub sync_timer_type: Option<String>,
    pub test_file: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetOpenJMeterSceneScene {
    0 "AgentCount" agent_count: i64, 1 "BaseInfo" base_info: GetOpenJMeterSceneBaseInfo,
    2 "Concurrency" concurrency: i64, 3 "ConstantThroughputTimerType" constant_throughput_timer_type: String,
    4 "DnsCacheConfig" dns_cache_config: GetOpenJMeterSceneDnsCacheConfig, 5 "Duration" duration: i64,
    6 "EnvironmentId" environment_id: String, 7 "FileList" file_list: Vec<GetOpenJMeterSceneFileList>,
    8 "IsVpcTest" is_vpc_test: bool, 9 "MaxRps" max_rps: i64, 10 "Mode" mode: String, 11 "Pool" pool: String,
    12 "RampUp" ramp_up: i64, 13 "RegionId" region_id: String,
    14 "RegionalCondition" regional_condition: Vec<GetOpenJMeterSceneRegionalCondition>, 15 "SceneId" scene_id: String,
    16 "SceneName" scene_name: String, 17 "SecurityGroupId" security_group_id: String,
    18 "StartConcurrency" start_concurrency: i64, 19 "StartRps" start_rps: i64, 20 "Steps" steps: i64,
    21 "SyncTimerType" sync_timer_type: String, 22 "TestFile" test_file: String, 23 "VSwitchId" vswitch_id: String,
    24 "VpcId" vpc_id: String
} }

/// In the response of [`GetOpenJMeterScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenJMeterSceneBaseInfo {
    pub create_name: Option<String>,
    pub modify_name: Option<String>,
    pub operate_type: Option<String>,
    pub principal: Option<String>,
    pub remark: Option<String>,
    pub resource: Option<String>,
}
model! { GetOpenJMeterSceneBaseInfo {
    0 "CreateName" create_name: String, 1 "ModifyName" modify_name: String, 2 "OperateType" operate_type: String,
    3 "Principal" principal: String, 4 "Remark" remark: String, 5 "Resource" resource: String
} }

/// In the response of [`GetOpenJMeterScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenJMeterSceneDnsCacheConfig {
    pub clear_cache_each_iteration: Option<bool>,
    pub dns_servers: Vec<String>,
    pub host_table: BTreeMap<String, Value>,
}
model! { GetOpenJMeterSceneDnsCacheConfig {
    0 "ClearCacheEachIteration" clear_cache_each_iteration: bool, 1 "DnsServers" dns_servers: Vec<String>,
    2 "HostTable" host_table: BTreeMap<String, Value>
} }

/// In the response of [`GetOpenJMeterScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenJMeterSceneFileList {
    pub file_name: Option<String>,
    pub file_oss_address: Option<String>,
    pub file_size: Option<i64>,
    pub file_type: Option<String>,
    pub id: Option<i64>,
    pub md5: Option<String>,
    pub split_csv: Option<bool>,
}
model! { GetOpenJMeterSceneFileList {
    0 "FileName" file_name: String, 1 "FileOssAddress" file_oss_address: String, 2 "FileSize" file_size: i64,
    3 "FileType" file_type: String, 4 "Id" id: i64, 5 "Md5" md5: String, 6 "SplitCsv" split_csv: bool
} }

/// In the response of [`GetOpenJMeterScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOpenJMeterSceneRegionalCondition {
    pub amount: Option<i64>,
    pub region: Option<String>,
}
model! { GetOpenJMeterSceneRegionalCondition {
    0 "Amount" amount: i64, 1 "Region" region: String
} }

/// Gets pts debug sample logs: `GetPtsDebugSampleLogs` of `pts` 2020-10-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PTS/2020-10-20/GetPtsDebugSampleLogs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsDebugSampleLogs {
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub plan_id: Option<String>,
}
operation! { GetPtsDebugSampleLogs() "GetPtsDebugSampleLogs" -> GetPtsDebugSampleLogsOutput {
    0 "PageNumber" page_number: i64, 1 "PageSize" page_size: i64, 2 "PlanId" plan_id: String
} }
paged! { GetPtsDebugSampleLogs: GetPtsDebugSampleLogsSamplingLogs =
    Number "PageNumber", "SamplingLogs" sampling_logs, total "TotalCount" }

/// Response of [`GetPtsDebugSampleLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsDebugSampleLogsOutput {
    pub code: Option<String>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub sampling_logs: Vec<GetPtsDebugSampleLogsSamplingLogs>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { GetPtsDebugSampleLogsOutput {
    0 "Code" code: String, 1 "Message" message: String, 2 "PageNumber" page_number: i64, 3 "PageSize" page_size: i64,
    4 "SamplingLogs" sampling_logs: Vec<GetPtsDebugSampleLogsSamplingLogs>, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64
} }

/// In the response of [`GetPtsDebugSampleLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsDebugSampleLogsSamplingLogs {
    pub chain_id: Option<String>,
    pub chain_name: Option<String>,
    pub check_result: Option<String>,
    pub export_config: Option<String>,
    pub export_content: Option<String>,
    pub http_request_body: Option<String>,
    pub http_request_headers: Option<String>,
    pub http_request_method: Option<String>,
    pub http_request_url: Option<String>,
    pub http_response_body: Option<String>,
    pub http_response_fail_msg: Option<String>,
    pub http_response_headers: Option<String>,
    pub http_response_status: Option<String>,
    pub http_start_time: Option<i64>,
    pub http_timing: Option<String>,
    pub import_content: Option<String>,
    pub node_id: Option<String>,
    pub rt: Option<String>,
    pub timestamp: Option<i64>,
}
model! { GetPtsDebugSampleLogsSamplingLogs {
    0 "ChainId" chain_id: String, 1 "ChainName" chain_name: String, 2 "CheckResult" check_result: String,
    3 "ExportConfig" export_config: String, 4 "ExportContent" export_content: String,
    5 "HttpRequestBody" http_request_body: String, 6 "HttpRequestHeaders" http_request_headers: String,
    7 "HttpRequestMethod" http_request_method: String, 8 "HttpRequestUrl" http_request_url: String,
    9 "HttpResponseBody" http_response_body: String, 10 "HttpResponseFailMsg" http_response_fail_msg: String,
    11 "HttpResponseHeaders" http_response_headers: String, 12 "HttpResponseStatus" http_response_status: String,
    13 "HttpStartTime" http_start_time: i64, 14 "HttpTiming" http_timing: String,
    15 "ImportContent" import_content: String, 16 "NodeId" node_id: String, 17 "Rt" rt: String,
    18 "Timestamp" timestamp: i64
} }

/// Gets pts report details: `GetPtsReportDetails` of `pts` 2020-10-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/PTS/2020-10-20/GetPtsReportDetails>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportDetails {
    /// Required.
    pub plan_id: String,
    /// Required.
    pub scene_id: String,
}
operation! { GetPtsReportDetails(plan_id: String, scene_id: String) "GetPtsReportDetails" -> GetPtsReportDetailsOutput {
    0 "PlanId" plan_id, 1 "SceneId" scene_id
} }

/// Response of [`GetPtsReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportDetailsOutput {
    pub api_metrics_list: Vec<GetPtsReportDetailsApiMetricsList>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub report_over_view: Option<GetPtsReportDetailsReportOverView>,
    pub scene_metrics: Option<GetPtsReportDetailsSceneMetrics>,
    pub scene_snap_shot: Option<GetPtsReportDetailsSceneSnapShot>,
    pub success: Option<bool>,
}
model! { GetPtsReportDetailsOutput {
    0 "ApiMetricsList" api_metrics_list: Vec<GetPtsReportDetailsApiMetricsList>, 1 "Code" code: String,
    2 "HttpStatusCode" http_status_code: i64, 3 "Message" message: String,
    4 "ReportOverView" report_over_view: GetPtsReportDetailsReportOverView,
    5 "SceneMetrics" scene_metrics: GetPtsReportDetailsSceneMetrics,
    6 "SceneSnapShot" scene_snap_shot: GetPtsReportDetailsSceneSnapShot, 7 "Success" success: bool
} }

/// In the response of [`GetPtsReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportDetailsApiMetricsList {
    pub all_count: Option<i64>,
    pub api_name: Option<String>,
    pub avg_rt: Option<f64>,
    pub avg_tps: Option<f64>,
    pub fail_count_biz: Option<i64>,
    pub fail_count_req: Option<i64>,
    pub max_rt: Option<f64>,
    pub min_rt: Option<f64>,
    pub seg50_rt: Option<f64>,
    pub seg75_rt: Option<f64>,
    pub seg90_rt: Option<f64>,
    pub seg99_rt: Option<f64>,
    pub success_rate_biz: Option<f64>,
    pub success_rate_req: Option<f64>,
}
model! { GetPtsReportDetailsApiMetricsList {
    0 "AllCount" all_count: i64, 1 "ApiName" api_name: String, 2 "AvgRt" avg_rt: f64, 3 "AvgTps" avg_tps: f64,
    4 "FailCountBiz" fail_count_biz: i64, 5 "FailCountReq" fail_count_req: i64, 6 "MaxRt" max_rt: f64,
    7 "MinRt" min_rt: f64, 8 "Seg50Rt" seg50_rt: f64, 9 "Seg75Rt" seg75_rt: f64, 10 "Seg90Rt" seg90_rt: f64,
    11 "Seg99Rt" seg99_rt: f64, 12 "SuccessRateBiz" success_rate_biz: f64, 13 "SuccessRateReq" success_rate_req: f64
} }

/// In the response of [`GetPtsReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportDetailsReportOverView {
    pub agent_count: Option<i64>,
    pub end_time: Option<String>,
    pub report_id: Option<String>,
    pub report_name: Option<String>,
    pub start_time: Option<String>,
    pub vum: Option<i64>,
}
model! { GetPtsReportDetailsReportOverView {
    0 "AgentCount" agent_count: i64, 1 "EndTime" end_time: String, 2 "ReportId" report_id: String,
    3 "ReportName" report_name: String, 4 "StartTime" start_time: String, 5 "Vum" vum: i64
} }

/// In the response of [`GetPtsReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportDetailsSceneMetrics {
    pub all_count: Option<i64>,
    pub avg_rt: Option<f64>,
    pub avg_tps: Option<f64>,
    pub fail_count_biz: Option<i64>,
    pub fail_count_req: Option<i64>,
    pub seg90_rt: Option<f64>,
    pub seg99_rt: Option<f64>,
    pub success_rate_biz: Option<f64>,
    pub success_rate_req: Option<f64>,
}
model! { GetPtsReportDetailsSceneMetrics {
    0 "AllCount" all_count: i64, 1 "AvgRt" avg_rt: f64, 2 "AvgTps" avg_tps: f64, 3 "FailCountBiz" fail_count_biz: i64,
    4 "FailCountReq" fail_count_req: i64, 5 "Seg90Rt" seg90_rt: f64, 6 "Seg99Rt" seg99_rt: f64,
    7 "SuccessRateBiz" success_rate_biz: f64, 8 "SuccessRateReq" success_rate_req: f64
} }

/// In the response of [`GetPtsReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportDetailsSceneSnapShot {
    pub advance_setting: Option<GetPtsReportDetailsAdvanceSetting>,
    pub create_time: Option<String>,
    pub file_parameter_list: Vec<GetPtsReportDetailsFileParameterList>,
    pub global_parameter_list: Vec<GetPtsReportDetailsGlobalParameterList>,
    pub load_config: Option<GetPtsReportDetailsLoadConfig>,
    pub modified_time: Option<String>,
    pub relation_list: Vec<GetPtsReportDetailsRelationList>,
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
    pub status: Option<String>,
}
model! { GetPtsReportDetailsSceneSnapShot {
    0 "AdvanceSetting" advance_setting: GetPtsReportDetailsAdvanceSetting, 1 "CreateTime" create_time: String,
    2 "FileParameterList" file_parameter_list: Vec<GetPtsReportDetailsFileParameterList>,
    3 "GlobalParameterList" global_parameter_list: Vec<GetPtsReportDetailsGlobalParameterList>,
    4 "LoadConfig" load_config: GetPtsReportDetailsLoadConfig, 5 "ModifiedTime" modified_time: String,
    6 "RelationList" relation_list: Vec<GetPtsReportDetailsRelationList>, 7 "SceneId" scene_id: String,
    8 "SceneName" scene_name: String, 9 "Status" status: String
} }

/// In the response of [`GetPtsReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportDetailsAdvanceSetting {
    pub connection_timeout_in_second: Option<i64>,
    pub domain_binding_list: Vec<GetPtsReportDetailsDomainBindingList>,
    pub log_rate: Option<i64>,
    pub success_code: Option<String>,
}
model! { GetPtsReportDetailsAdvanceSetting {
    0 "ConnectionTimeoutInSecond" connection_timeout_in_second: i64,
    1 "DomainBindingList" domain_binding_list: Vec<GetPtsReportDetailsDomainBindingList>, 2 "LogRate" log_rate: i64,
    3 "SuccessCode" success_code: String
} }

/// In the response of [`GetPtsReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportDetailsDomainBindingList {
    pub domain: Option<String>,
    pub ips: Vec<String>,
}
model! { GetPtsReportDetailsDomainBindingList {
    0 "Domain" domain: String, 1 "Ips" ips: Vec<String>
} }

/// In the response of [`GetPtsReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportDetailsFileParameterList {
    pub file_name: Option<String>,
    pub file_oss_address: Option<String>,
}
model! { GetPtsReportDetailsFileParameterList {
    0 "FileName" file_name: String, 1 "FileOssAddress" file_oss_address: String
} }

/// In the response of [`GetPtsReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportDetailsGlobalParameterList {
    pub param_name: Option<String>,
    pub param_value: Option<String>,
}
model! { GetPtsReportDetailsGlobalParameterList {
    0 "ParamName" param_name: String, 1 "ParamValue" param_value: String
} }

/// In the response of [`GetPtsReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportDetailsLoadConfig {
    pub agent_count: Option<i64>,
    pub api_load_config_list: Vec<GetPtsReportDetailsApiLoadConfigList>,
    pub configuration: Option<GetPtsReportDetailsConfiguration>,
    pub max_running_time: Option<i64>,
    pub relation_load_config_list: Vec<GetPtsReportDetailsRelationLoadConfigList>,
    pub test_mode: Option<String>,
}
model! { GetPtsReportDetailsLoadConfig {
    0 "AgentCount" agent_count: i64,
    1 "ApiLoadConfigList" api_load_config_list: Vec<GetPtsReportDetailsApiLoadConfigList>,
    2 "Configuration" configuration: GetPtsReportDetailsConfiguration, 3 "MaxRunningTime" max_running_time: i64,
    4 "RelationLoadConfigList" relation_load_config_list: Vec<GetPtsReportDetailsRelationLoadConfigList>,
    5 "TestMode" test_mode: String
} }

/// In the response of [`GetPtsReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportDetailsApiLoadConfigList {
    pub rps_begin: Option<i64>,
    pub rps_limit: Option<i64>,
}
model! { GetPtsReportDetailsApiLoadConfigList {
    0 "RpsBegin" rps_begin: i64, 1 "RpsLimit" rps_limit: i64
} }

/// In the response of [`GetPtsReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportDetailsConfiguration {
    pub all_concurrency_begin: Option<i64>,
    pub all_concurrency_limit: Option<i64>,
    pub all_rps_begin: Option<i64>,
    pub all_rps_limit: Option<i64>,
}
model! { GetPtsReportDetailsConfiguration {
    0 "AllConcurrencyBegin" all_concurrency_begin: i64, 1 "AllConcurrencyLimit" all_concurrency_limit: i64,
    2 "AllRpsBegin" all_rps_begin: i64, 3 "AllRpsLimit" all_rps_limit: i64
} }

/// In the response of [`GetPtsReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportDetailsRelationLoadConfigList {
    pub concurrency_begin: Option<i64>,
    pub concurrency_limit: Option<i64>,
}
model! { GetPtsReportDetailsRelationLoadConfigList {
    0 "ConcurrencyBegin" concurrency_begin: i64, 1 "ConcurrencyLimit" concurrency_limit: i64
} }

/// In the response of [`GetPtsReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportDetailsRelationList {
    pub api_list: Vec<GetPtsReportDetailsApiList>,
    pub file_parameter_explain_list: Vec<GetPtsReportDetailsFileParameterExplainList>,
    pub relation_id: Option<String>,
    pub relation_name: Option<String>,
}
model! { GetPtsReportDetailsRelationList {
    0 "ApiList" api_list: Vec<GetPtsReportDetailsApiList>,
    1 "FileParameterExplainList" file_parameter_explain_list: Vec<GetPtsReportDetailsFileParameterExplainList>,
    2 "RelationId" relation_id: String, 3 "RelationName" relation_name: String
} }

/// In the response of [`GetPtsReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportDetailsApiList {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub body: Option<GetPtsReportDetailsBody>,
    pub check_point_list: Vec<GetPtsReportDetailsCheckPointList>,
    pub export_list: Vec<GetPtsReportDetailsExportList>,
    pub header_list: Vec<GetPtsReportDetailsHeaderList>,
    pub method: Option<String>,
    pub redirect_count_limit: Option<i64>,
    pub timeout_in_second: Option<i64>,
    pub url: Option<String>,
}
model! { GetPtsReportDetailsApiList {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "Body" body: GetPtsReportDetailsBody,
    3 "CheckPointList" check_point_list: Vec<GetPtsReportDetailsCheckPointList>,
    4 "ExportList" export_list: Vec<GetPtsReportDetailsExportList>,
    5 "HeaderList" header_list: Vec<GetPtsReportDetailsHeaderList>, 6 "Method" method: String,
    7 "RedirectCountLimit" redirect_count_limit: i64, 8 "TimeoutInSecond" timeout_in_second: i64, 9 "Url" url: String
} }

/// In the response of [`GetPtsReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportDetailsBody {
    pub body_value: Option<String>,
    pub content_type: Option<String>,
}
model! { GetPtsReportDetailsBody {
    0 "BodyValue" body_value: String, 1 "ContentType" content_type: String
} }

/// In the response of [`GetPtsReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportDetailsCheckPointList {
    pub check_point: Option<String>,
    pub check_type: Option<String>,
    pub expect_value: Option<String>,
    pub operator: Option<String>,
}
model! { GetPtsReportDetailsCheckPointList {
    0 "CheckPoint" check_point: String, 1 "CheckType" check_type: String, 2 "ExpectValue" expect_value: String,
    3 "Operator" operator: String
} }

/// In the response of [`GetPtsReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportDetailsExportList {
    pub count: Option<String>,
    pub export_name: Option<String>,
    pub export_type: Option<String>,
    pub export_value: Option<String>,
}
model! { GetPtsReportDetailsExportList {
    0 "Count" count: String, 1 "ExportName" export_name: String, 2 "ExportType" export_type: String,
    3 "ExportValue" export_value: String
} }

/// In the response of [`GetPtsReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportDetailsHeaderList {
    pub header_name: Option<String>,
    pub header_value: Option<String>,
}
model! { GetPtsReportDetailsHeaderList {
    0 "HeaderName" header_name: String, 1 "HeaderValue" header_value: String
} }

/// In the response of [`GetPtsReportDetails`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportDetailsFileParameterExplainList {
    pub base_file: Option<bool>,
    pub cycle_once: Option<bool>,
    pub file_name: Option<String>,
    pub file_param_name: Option<String>,
}
model! { GetPtsReportDetailsFileParameterExplainList {
    0 "BaseFile" base_file: bool, 1 "CycleOnce" cycle_once: bool, 2 "FileName" file_name: String,
    3 "FileParamName" file_param_name: String
} }

/// Gets pts reports by scene id: `GetPtsReportsBySceneId` of `pts` 2020-10-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/PTS/2020-10-20/GetPtsReportsBySceneId>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportsBySceneId {
    /// Required. 1 to 2147483647.
    pub page_number: i64,
    /// Required. 5 to 100.
    pub page_size: i64,
    /// Required.
    pub scene_id: String,
}
operation! { GetPtsReportsBySceneId(page_number: i64, page_size: i64, scene_id: String)
    "GetPtsReportsBySceneId" -> GetPtsReportsBySceneIdOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "SceneId" scene_id
} }

/// Response of [`GetPtsReportsBySceneId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportsBySceneIdOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub report_over_view_list: Vec<GetPtsReportsBySceneIdReportOverViewList>,
    pub success: Option<bool>,
}
model! { GetPtsReportsBySceneIdOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ReportOverViewList" report_over_view_list: Vec<GetPtsReportsBySceneIdReportOverViewList>,
    4 "Success" success: bool
} }

/// In the response of [`GetPtsReportsBySceneId`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsReportsBySceneIdReportOverViewList {
    pub agent_count: Option<i64>,
    pub end_time: Option<String>,
    pub report_id: Option<String>,
    pub report_name: Option<String>,
    pub start_time: Option<String>,
    pub vum: Option<i64>,
}
model! { GetPtsReportsBySceneIdReportOverViewList {
    0 "AgentCount" agent_count: i64, 1 "EndTime" end_time: String, 2 "ReportId" report_id: String,
    3 "ReportName" report_name: String, 4 "StartTime" start_time: String, 5 "Vum" vum: i64
} }

/// Gets pts scene: `GetPtsScene` of `pts` 2020-10-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/PTS/2020-10-20/GetPtsScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsScene {
    /// Required.
    pub scene_id: String,
}
operation! { GetPtsScene(scene_id: String) "GetPtsScene" -> GetPtsSceneOutput {
    0 "SceneId" scene_id
} }

/// Response of [`GetPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub scene: Option<GetPtsSceneScene>,
    pub success: Option<bool>,
}
model! { GetPtsSceneOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Scene" scene: GetPtsSceneScene, 4 "Success" success: bool
} }

/// In the response of [`GetPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneScene {
    pub advance_setting: Option<GetPtsSceneAdvanceSetting>,
    pub create_time: Option<String>,
    pub file_parameter_list: Vec<GetPtsSceneFileParameterList>,
    pub global_parameter_list: Vec<GetPtsSceneGlobalParameterList>,
    pub headers: Vec<GetPtsSceneHeaders>,
    pub load_config: Option<GetPtsSceneLoadConfig>,
    pub modified_time: Option<String>,
    pub relation_list: Vec<GetPtsSceneRelationList>,
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
    pub status: Option<String>,
}
model! { GetPtsSceneScene {
    0 "AdvanceSetting" advance_setting: GetPtsSceneAdvanceSetting, 1 "CreateTime" create_time: String,
    2 "FileParameterList" file_parameter_list: Vec<GetPtsSceneFileParameterList>,
    3 "GlobalParameterList" global_parameter_list: Vec<GetPtsSceneGlobalParameterList>,
    4 "Headers" headers: Vec<GetPtsSceneHeaders>, 5 "LoadConfig" load_config: GetPtsSceneLoadConfig,
    6 "ModifiedTime" modified_time: String, 7 "RelationList" relation_list: Vec<GetPtsSceneRelationList>,
    8 "SceneId" scene_id: String, 9 "SceneName" scene_name: String, 10 "Status" status: String
} }

/// In the response of [`GetPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneAdvanceSetting {
    pub connection_timeout_in_second: Option<i64>,
    pub domain_binding_list: Vec<GetPtsSceneDomainBindingList>,
    pub log_rate: Option<i64>,
    pub success_code: Option<String>,
}
model! { GetPtsSceneAdvanceSetting {
    0 "ConnectionTimeoutInSecond" connection_timeout_in_second: i64,
    1 "DomainBindingList" domain_binding_list: Vec<GetPtsSceneDomainBindingList>, 2 "LogRate" log_rate: i64,
    3 "SuccessCode" success_code: String
} }

/// In the response of [`GetPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneDomainBindingList {
    pub domain: Option<String>,
    pub ips: Vec<String>,
}
model! { GetPtsSceneDomainBindingList {
    0 "Domain" domain: String, 1 "Ips" ips: Vec<String>
} }

/// In the response of [`GetPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneFileParameterList {
    pub file_name: Option<String>,
    pub file_oss_address: Option<String>,
}
model! { GetPtsSceneFileParameterList {
    0 "FileName" file_name: String, 1 "FileOssAddress" file_oss_address: String
} }

/// In the response of [`GetPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneGlobalParameterList {
    pub param_name: Option<String>,
    pub param_value: Option<String>,
}
model! { GetPtsSceneGlobalParameterList {
    0 "ParamName" param_name: String, 1 "ParamValue" param_value: String
} }

/// In the response of [`GetPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneHeaders {
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { GetPtsSceneHeaders {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the response of [`GetPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneLoadConfig {
    pub agent_count: Option<i64>,
    pub api_load_config_list: Vec<GetPtsSceneApiLoadConfigList>,
    pub auto_step: Option<bool>,
    pub configuration: Option<GetPtsSceneConfiguration>,
    pub increment: Option<i64>,
    pub keep_time: Option<i64>,
    pub max_running_time: Option<i64>,
    pub relation_load_config_list: Vec<GetPtsSceneRelationLoadConfigList>,
    pub test_mode: Option<String>,
    pub vpc_load_config: Option<GetPtsSceneVpcLoadConfig>,
}
model! { GetPtsSceneLoadConfig {
    0 "AgentCount" agent_count: i64, 1 "ApiLoadConfigList" api_load_config_list: Vec<GetPtsSceneApiLoadConfigList>,
    2 "AutoStep" auto_step: bool, 3 "Configuration" configuration: GetPtsSceneConfiguration,
    4 "Increment" increment: i64, 5 "KeepTime" keep_time: i64, 6 "MaxRunningTime" max_running_time: i64,
    7 "RelationLoadConfigList" relation_load_config_list: Vec<GetPtsSceneRelationLoadConfigList>,
    8 "TestMode" test_mode: String, 9 "VpcLoadConfig" vpc_load_config: GetPtsSceneVpcLoadConfig
} }

/// In the response of [`GetPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneApiLoadConfigList {
    pub api_id: Option<String>,
    pub rps_begin: Option<i64>,
    pub rps_limit: Option<i64>,
}
model! { GetPtsSceneApiLoadConfigList {
    0 "ApiId" api_id: String, 1 "RpsBegin" rps_begin: i64, 2 "RpsLimit" rps_limit: i64
} }

/// In the response of [`GetPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneConfiguration {
    pub all_concurrency_begin: Option<i64>,
    pub all_concurrency_limit: Option<i64>,
    pub all_rps_begin: Option<i64>,
    pub all_rps_limit: Option<i64>,
}
model! { GetPtsSceneConfiguration {
    0 "AllConcurrencyBegin" all_concurrency_begin: i64, 1 "AllConcurrencyLimit" all_concurrency_limit: i64,
    2 "AllRpsBegin" all_rps_begin: i64, 3 "AllRpsLimit" all_rps_limit: i64
} }

/// In the response of [`GetPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneRelationLoadConfigList {
    pub concurrency_begin: Option<i64>,
    pub concurrency_limit: Option<i64>,
    pub relation_id: Option<String>,
}
model! { GetPtsSceneRelationLoadConfigList {
    0 "ConcurrencyBegin" concurrency_begin: i64, 1 "ConcurrencyLimit" concurrency_limit: i64,
    2 "RelationId" relation_id: String
} }

/// In the response of [`GetPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneVpcLoadConfig {
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetPtsSceneVpcLoadConfig {
    0 "RegionId" region_id: String, 1 "SecurityGroupId" security_group_id: String, 2 "VSwitchId" vswitch_id: String,
    3 "VpcId" vpc_id: String
} }

/// In the response of [`GetPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneRelationList {
    pub api_list: Vec<GetPtsSceneApiList>,
    pub file_parameter_explain_list: Vec<GetPtsSceneFileParameterExplainList>,
    pub relation_id: Option<String>,
    pub relation_name: Option<String>,
}
model! { GetPtsSceneRelationList {
    0 "ApiList" api_list: Vec<GetPtsSceneApiList>,
    1 "FileParameterExplainList" file_parameter_explain_list: Vec<GetPtsSceneFileParameterExplainList>,
    2 "RelationId" relation_id: String, 3 "RelationName" relation_name: String
} }

/// In the response of [`GetPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneApiList {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub body: Option<GetPtsSceneBody>,
    pub check_point_list: Vec<GetPtsSceneCheckPointList>,
    pub export_list: Vec<GetPtsSceneExportList>,
    pub header_list: Vec<GetPtsSceneHeaderList>,
    pub method: Option<String>,
    pub redirect_count_limit: Option<i64>,
    pub timeout_in_second: Option<i64>,
    pub url: Option<String>,
}
model! { GetPtsSceneApiList {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "Body" body: GetPtsSceneBody,
    3 "CheckPointList" check_point_list: Vec<GetPtsSceneCheckPointList>,
    4 "ExportList" export_list: Vec<GetPtsSceneExportList>, 5 "HeaderList" header_list: Vec<GetPtsSceneHeaderList>,
    6 "Method" method: String, 7 "RedirectCountLimit" redirect_count_limit: i64,
    8 "TimeoutInSecond" timeout_in_second: i64, 9 "Url" url: String
} }

/// In the response of [`GetPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneBody {
    pub body_value: Option<String>,
    pub content_type: Option<String>,
}
model! { GetPtsSceneBody {
    0 "BodyValue" body_value: String, 1 "ContentType" content_type: String
} }

/// In the response of [`GetPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneCheckPointList {
    pub check_point: Option<String>,
    pub check_type: Option<String>,
    pub expect_value: Option<String>,
    pub operator: Option<String>,
}
model! { GetPtsSceneCheckPointList {
    0 "CheckPoint" check_point: String, 1 "CheckType" check_type: String, 2 "ExpectValue" expect_value: String,
    3 "Operator" operator: String
} }

/// In the response of [`GetPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneExportList {
    pub count: Option<String>,
    pub export_name: Option<String>,
    pub export_type: Option<String>,
    pub export_value: Option<String>,
}
model! { GetPtsSceneExportList {
    0 "Count" count: String, 1 "ExportName" export_name: String, 2 "ExportType" export_type: String,
    3 "ExportValue" export_value: String
} }

/// In the response of [`GetPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneHeaderList {
    pub header_name: Option<String>,
    pub header_value: Option<String>,
}
model! { GetPtsSceneHeaderList {
    0 "HeaderName" header_name: String, 1 "HeaderValue" header_value: String
} }

/// In the response of [`GetPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneFileParameterExplainList {
    pub base_file: Option<bool>,
    pub cycle_once: Option<bool>,
    pub file_name: Option<String>,
    pub file_param_name: Option<String>,
}
model! { GetPtsSceneFileParameterExplainList {
    0 "BaseFile" base_file: bool, 1 "CycleOnce" cycle_once: bool, 2 "FileName" file_name: String,
    3 "FileParamName" file_param_name: String
} }

/// Gets pts scene base line: `GetPtsSceneBaseLine` of `pts` 2020-10-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/PTS/2020-10-20/GetPtsSceneBaseLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneBaseLine {
    /// Required.
    pub scene_id: String,
}
operation! { GetPtsSceneBaseLine(scene_id: String) "GetPtsSceneBaseLine" -> GetPtsSceneBaseLineOutput {
    0 "SceneId" scene_id
} }

/// Response of [`GetPtsSceneBaseLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneBaseLineOutput {
    pub baseline: Option<GetPtsSceneBaseLineBaseline>,
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub scene_id: Option<String>,
    pub success: Option<bool>,
}
model! { GetPtsSceneBaseLineOutput {
    0 "Baseline" baseline: GetPtsSceneBaseLineBaseline, 1 "Code" code: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "SceneId" scene_id: String, 5 "Success" success: bool
} }

/// In the response of [`GetPtsSceneBaseLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneBaseLineBaseline {
    pub api_baselines: Vec<GetPtsSceneBaseLineApiBaselines>,
    pub name: Option<String>,
    pub scene_baseline: Option<GetPtsSceneBaseLineSceneBaseline>,
}
model! { GetPtsSceneBaseLineBaseline {
    0 "ApiBaselines" api_baselines: Vec<GetPtsSceneBaseLineApiBaselines>, 1 "Name" name: String,
    2 "SceneBaseline" scene_baseline: GetPtsSceneBaseLineSceneBaseline
} }

/// In the response of [`GetPtsSceneBaseLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneBaseLineApiBaselines {
    pub avg_rt: Option<f64>,
    pub avg_tps: Option<f64>,
    pub fail_count_biz: Option<i64>,
    pub fail_count_req: Option<i64>,
    pub id: Option<i64>,
    pub max_rt: Option<i64>,
    pub min_rt: Option<i64>,
    pub name: Option<String>,
    pub seg90_rt: Option<f64>,
    pub seg99_rt: Option<f64>,
    pub success_rate_biz: Option<f64>,
    pub success_rate_req: Option<f64>,
}
model! { GetPtsSceneBaseLineApiBaselines {
    0 "AvgRt" avg_rt: f64, 1 "AvgTps" avg_tps: f64, 2 "FailCountBiz" fail_count_biz: i64,
    3 "FailCountReq" fail_count_req: i64, 4 "Id" id: i64, 5 "MaxRt" max_rt: i64, 6 "MinRt" min_rt: i64,
    7 "Name" name: String, 8 "Seg90Rt" seg90_rt: f64, 9 "Seg99Rt" seg99_rt: f64,
    10 "SuccessRateBiz" success_rate_biz: f64, 11 "SuccessRateReq" success_rate_req: f64
} }

/// In the response of [`GetPtsSceneBaseLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneBaseLineSceneBaseline {
    pub avg_rt: Option<f64>,
    pub avg_tps: Option<f64>,
    pub fail_count_biz: Option<i64>,
    pub fail_count_req: Option<i64>,
    pub seg90_rt: Option<f64>,
    pub seg99_rt: Option<f64>,
    pub success_rate_biz: Option<f64>,
    pub success_rate_req: Option<f64>,
}
model! { GetPtsSceneBaseLineSceneBaseline {
    0 "AvgRt" avg_rt: f64, 1 "AvgTps" avg_tps: f64, 2 "FailCountBiz" fail_count_biz: i64,
    3 "FailCountReq" fail_count_req: i64, 4 "Seg90Rt" seg90_rt: f64, 5 "Seg99Rt" seg99_rt: f64,
    6 "SuccessRateBiz" success_rate_biz: f64, 7 "SuccessRateReq" success_rate_req: f64
} }

/// Gets pts scene running data: `GetPtsSceneRunningData` of `pts` 2020-10-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/PTS/2020-10-20/GetPtsSceneRunningData>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneRunningData {
    /// Required.
    pub plan_id: String,
    /// Required.
    pub scene_id: String,
}
operation! { GetPtsSceneRunningData(plan_id: String, scene_id: String)
    "GetPtsSceneRunningData" -> GetPtsSceneRunningDataOutput {
    0 "PlanId" plan_id, 1 "SceneId" scene_id
} }

/// Response of [`GetPtsSceneRunningData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneRunningDataOutput {
    pub agent_location: Vec<GetPtsSceneRunningDataAgentLocation>,
    pub alive_agents: Option<i64>,
    pub average_rt: Option<i64>,
    pub begin_time: Option<i64>,
    pub chain_monitor_data_list: Vec<GetPtsSceneRunningDataChainMonitorDataList>,
    pub code: Option<String>,
    pub concurrency: Option<i64>,
    pub concurrency_limit: Option<i64>,
    pub failed_business_count: Option<i64>,
    pub failed_request_count: Option<i64>,
    pub has_report: Option<bool>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub request_bps: Option<String>,
    pub response_bps: Option<String>,
    pub seg90_rt: Option<i64>,
    pub status: Option<i64>,
    pub success: Option<bool>,
    pub total_agents: Option<i64>,
    pub total_real_qps: Option<i64>,
    pub total_request_count: Option<i64>,
    pub tps_limit: Option<i64>,
    pub vum: Option<i64>,
}
model! { GetPtsSceneRunningDataOutput {
    0 "AgentLocation" agent_location: Vec<GetPtsSceneRunningDataAgentLocation>, 1 "AliveAgents" alive_agents: i64,
    2 "AverageRt" average_rt: i64, 3 "BeginTime" begin_time: i64,
    4 "ChainMonitorDataList" chain_monitor_data_list: Vec<GetPtsSceneRunningDataChainMonitorDataList>,
    5 "Code" code: String, 6 "Concurrency" concurrency: i64, 7 "ConcurrencyLimit" concurrency_limit: i64,
    8 "FailedBusinessCount" failed_business_count: i64, 9 "FailedRequestCount" failed_request_count: i64,
    10 "HasReport" has_report: bool, 11 "HttpStatusCode" http_status_code: i64, 12 "Message" message: String,
    13 "RequestBps" request_bps: String, 14 "ResponseBps" response_bps: String, 15 "Seg90Rt" seg90_rt: i64,
    16 "Status" status: i64, 17 "Success" success: bool, 18 "TotalAgents" total_agents: i64,
    19 "TotalRealQps" total_real_qps: i64, 20 "TotalRequestCount" total_request_count: i64,
    21 "TpsLimit" tps_limit: i64, 22 "Vum" vum: i64
} }

/// In the response of [`GetPtsSceneRunningData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneRunningDataAgentLocation {
    pub count: Option<i64>,
    pub isp: Option<String>,
    pub province: Option<String>,
    pub region: Option<String>,
}
model! { GetPtsSceneRunningDataAgentLocation {
    0 "Count" count: i64, 1 "Isp" isp: String, 2 "Province" province: String, 3 "Region" region: String
} }

/// In the response of [`GetPtsSceneRunningData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneRunningDataChainMonitorDataList {
    pub api_id: Option<String>,
    pub api_name: Option<String>,
    pub average_rt: Option<i64>,
    pub check_point_result: Option<GetPtsSceneRunningDataCheckPointResult>,
    pub concurrency: Option<f64>,
    pub config_qps: Option<i64>,
    pub count2_xx: Option<i64>,
    pub failed_count: Option<i64>,
    pub failed_qps: Option<f64>,
    pub max_rt: Option<i64>,
    pub min_rt: Option<i64>,
    pub node_id: Option<i64>,
    pub qps2_xx: Option<f64>,
    pub real_qps: Option<f64>,
    pub time_point: Option<i64>,
}
model! { GetPtsSceneRunningDataChainMonitorDataList {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "AverageRt" average_rt: i64,
    3 "CheckPointResult" check_point_result: GetPtsSceneRunningDataCheckPointResult, 4 "Concurrency" concurrency: f64,
    5 "ConfigQps" config_qps: i64, 6 "Count2XX" count2_xx: i64, 7 "FailedCount" failed_count: i64,
    8 "FailedQps" failed_qps: f64, 9 "MaxRt" max_rt: i64, 10 "MinRt" min_rt: i64, 11 "NodeId" node_id: i64,
    12 "Qps2XX" qps2_xx: f64, 13 "RealQps" real_qps: f64, 14 "TimePoint" time_point: i64
} }

/// In the response of [`GetPtsSceneRunningData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneRunningDataCheckPointResult {
    pub failed_business_count: Option<i64>,
    pub failed_business_qps: Option<f64>,
    pub succeed_business_count: Option<i64>,
    pub succeed_business_qps: Option<f64>,
}
model! { GetPtsSceneRunningDataCheckPointResult {
    0 "FailedBusinessCount" failed_business_count: i64, 1 "FailedBusinessQps" failed_business_qps: f64,
    2 "SucceedBusinessCount" succeed_business_count: i64, 3 "SucceedBusinessQps" succeed_business_qps: f64
} }

/// Gets pts scene running status: `GetPtsSceneRunningStatus` of `pts` 2020-10-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/PTS/2020-10-20/GetPtsSceneRunningStatus>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneRunningStatus {
    /// Required.
    pub scene_id: String,
}
operation! { GetPtsSceneRunningStatus(scene_id: String) "GetPtsSceneRunningStatus" -> GetPtsSceneRunningStatusOutput {
    0 "SceneId" scene_id
} }

/// Response of [`GetPtsSceneRunningStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPtsSceneRunningStatusOutput {
    pub code: Option<String>,
    pub create_time: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub modified_time: Option<String>,
    pub scene_name: Option<String>,
    pub status: Option<String>,
    pub success: Option<bool>,
}
model! { GetPtsSceneRunningStatusOutput {
    0 "Code" code: String, 1 "CreateTime" create_time: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "ModifiedTime" modified_time: String, 5 "SceneName" scene_name: String,
    6 "Status" status: String, 7 "Success" success: bool
} }

/// Gets user vpc security group: `GetUserVpcSecurityGroup` of `pts` 2020-10-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PTS/2020-10-20/GetUserVpcSecurityGroup>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserVpcSecurityGroup {
    /// Required. 1 to 2147483646.
    pub page_number: i64,
    /// Required. 1 to 100.
    pub page_size: i64,
    /// Required.
    pub region_id: String,
    /// Required.
    pub vpc_id: String,
}
operation! { GetUserVpcSecurityGroup(page_number: i64, page_size: i64, region_id: String, vpc_id: String)
    "GetUserVpcSecurityGroup" -> GetUserVpcSecurityGroupOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "RegionId" region_id, 3 "VpcId" vpc_id
} }
paged! { GetUserVpcSecurityGroup: GetUserVpcSecurityGroupSecurityGroupList =
    Number "PageNumber", "SecurityGroupList" security_group_list }

/// Response of [`GetUserVpcSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserVpcSecurityGroupOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub security_group_count: Option<i64>,
    pub security_group_list: Vec<GetUserVpcSecurityGroupSecurityGroupList>,
    pub success: Option<bool>,
}
model! { GetUserVpcSecurityGroupOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "SecurityGroupCount" security_group_count: i64,
    6 "SecurityGroupList" security_group_list: Vec<GetUserVpcSecurityGroupSecurityGroupList>, 7 "Success" success: bool
} }

/// In the response of [`GetUserVpcSecurityGroup`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserVpcSecurityGroupSecurityGroupList {
    pub description: Option<String>,
    pub security_group_id: Option<String>,
    pub security_group_name: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetUserVpcSecurityGroupSecurityGroupList {
    0 "Description" description: String, 1 "SecurityGroupId" security_group_id: String,
    2 "SecurityGroupName" security_group_name: String, 3 "VpcId" vpc_id: String
} }

/// Gets user vpc vswitch: `GetUserVpcVSwitch` of `pts` 2020-10-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PTS/2020-10-20/GetUserVpcVSwitch>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserVpcVSwitch {
    /// Required. 1 to 2147483646.
    pub page_number: i64,
    /// Required. 1 to 100.
    pub page_size: i64,
    /// Required.
    pub region_id: String,
    /// Required.
    pub vpc_id: String,
}
operation! { GetUserVpcVSwitch(page_number: i64, page_size: i64, region_id: String, vpc_id: String)
    "GetUserVpcVSwitch" -> GetUserVpcVSwitchOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "RegionId" region_id, 3 "VpcId" vpc_id
} }
paged! { GetUserVpcVSwitch: GetUserVpcVSwitchVSwitchList = Number "PageNumber", "VSwitchList" vswitch_list }

/// Response of [`GetUserVpcVSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserVpcVSwitchOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub vswitch_count: Option<i64>,
    pub vswitch_list: Vec<GetUserVpcVSwitchVSwitchList>,
}
model! { GetUserVpcVSwitchOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool,
    6 "VSwitchCount" vswitch_count: i64, 7 "VSwitchList" vswitch_list: Vec<GetUserVpcVSwitchVSwitchList>
} }

/// In the response of [`GetUserVpcVSwitch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserVpcVSwitchVSwitchList {
    pub available_ip_address_count: Option<i64>,
    pub max_agent_count: Option<i64>,
    pub vswitch_id: Option<String>,
    pub vswitch_name: Option<String>,
    pub vpc_id: Option<String>,
}
model! { GetUserVpcVSwitchVSwitchList {
    0 "AvailableIpAddressCount" available_ip_address_count: i64, 1 "MaxAgentCount" max_agent_count: i64,
    2 "VSwitchId" vswitch_id: String, 3 "VSwitchName" vswitch_name: String, 4 "VpcId" vpc_id: String
} }

/// Gets user vpcs: `GetUserVpcs` of `pts` 2020-10-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PTS/2020-10-20/GetUserVpcs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserVpcs {
    /// Required. 1 to 2147483646.
    pub page_number: i64,
    /// Required. 1 to 100.
    pub page_size: i64,
    /// Required.
    pub region_id: String,
    pub vpc_id: Option<String>,
}
operation! { GetUserVpcs(page_number: i64, page_size: i64, region_id: String) "GetUserVpcs" -> GetUserVpcsOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "RegionId" region_id, 3 "VpcId" vpc_id: String
} }
paged! { GetUserVpcs: GetUserVpcsVpcs = Number "PageNumber", "Vpcs" vpcs, total "TotalCount" }

/// Response of [`GetUserVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserVpcsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
    pub vpcs: Vec<GetUserVpcsVpcs>,
}
model! { GetUserVpcsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Success" success: bool,
    6 "TotalCount" total_count: i64, 7 "Vpcs" vpcs: Vec<GetUserVpcsVpcs>
} }

/// In the response of [`GetUserVpcs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserVpcsVpcs {
    pub cidr_block: Option<String>,
    pub description: Option<String>,
    pub region_id: Option<String>,
    pub resource_group_id: Option<String>,
    pub router_table_ids: Vec<String>,
    pub vswitch_ids: Vec<String>,
    pub vpc_id: Option<String>,
    pub vpc_name: Option<String>,
}
model! { GetUserVpcsVpcs {
    0 "CidrBlock" cidr_block: String, 1 "Description" description: String, 2 "RegionId" region_id: String,
    3 "ResourceGroupId" resource_group_id: String, 4 "RouterTableIds" router_table_ids: Vec<String>,
    5 "VSwitchIds" vswitch_ids: Vec<String>, 6 "VpcId" vpc_id: String, 7 "VpcName" vpc_name: String
} }

/// Lists envs: `ListEnvs` of `pts` 2020-10-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PTS/2020-10-20/ListEnvs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvs {
    pub env_id: Option<String>,
    pub env_name: Option<String>,
    /// Required. 1 to 10000000.
    pub page_number: i64,
    /// Required. 5 to 200.
    pub page_size: i64,
}
operation! { ListEnvs(page_number: i64, page_size: i64) "ListEnvs" -> ListEnvsOutput {
    0 "EnvId" env_id: String, 1 "EnvName" env_name: String, 2 "PageNumber" page_number, 3 "PageSize" page_size
} }
paged! { ListEnvs: ListEnvsEnvs = Number "PageNumber", "Envs" envs, total "TotalCount" }

/// Response of [`ListEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvsOutput {
    pub code: Option<String>,
    pub envs: Vec<ListEnvsEnvs>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListEnvsOutput {
    0 "Code" code: String, 1 "Envs" envs: Vec<ListEnvsEnvs>, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvsEnvs {
    pub create_time: Option<i64>,
    pub env_id: Option<String>,
    pub env_name: Option<String>,
    pub env_version: Option<String>,
    pub files: Vec<ListEnvsFiles>,
    pub modified_time: Option<i64>,
    pub properties: Vec<ListEnvsProperties>,
    pub related_scenes: Vec<String>,
    pub running_scenes: Vec<String>,
    pub used_capacity: Option<i64>,
}
model! { ListEnvsEnvs {
    0 "CreateTime" create_time: i64, 1 "EnvId" env_id: String, 2 "EnvName" env_name: String,
    3 "EnvVersion" env_version: String, 4 "Files" files: Vec<ListEnvsFiles>, 5 "ModifiedTime" modified_time: i64,
    6 "Properties" properties: Vec<ListEnvsProperties>, 7 "RelatedScenes" related_scenes: Vec<String>,
    8 "RunningScenes" running_scenes: Vec<String>, 9 "UsedCapacity" used_capacity: i64
} }

/// In the response of [`ListEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvsFiles {
    pub file_id: Option<i64>,
    pub file_name: Option<String>,
    pub file_oss_address: Option<String>,
    pub file_size: Option<i64>,
    pub md5: Option<String>,
}
model! { ListEnvsFiles {
    0 "FileId" file_id: i64, 1 "FileName" file_name: String, 2 "FileOssAddress" file_oss_address: String,
    3 "FileSize" file_size: i64, 4 "Md5" md5: String
} }

/// In the response of [`ListEnvs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListEnvsProperties {
    pub description: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
model! { ListEnvsProperties {
    0 "Description" description: String, 1 "Name" name: String, 2 "Value" value: String
} }

/// Lists jmeter reports: `ListJMeterReports` of `pts` 2020-10-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PTS/2020-10-20/ListJMeterReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJMeterReports {
    /// 0 to 9223372036854775807.
    pub begin_time: Option<i64>,
    /// 0 to 9223372036854775807.
    pub end_time: Option<i64>,
    pub keyword: Option<String>,
    /// Required. 1 to 100.
    pub page_number: i64,
    /// Required. 1 to 50.
    pub page_size: i64,
    pub report_id: Option<String>,
    pub scene_id: Option<String>,
}
operation! { ListJMeterReports(page_number: i64, page_size: i64) "ListJMeterReports" -> ListJMeterReportsOutput {
    0 "BeginTime" begin_time: i64, 1 "EndTime" end_time: i64, 2 "Keyword" keyword: String, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "ReportId" report_id: String, 6 "SceneId" scene_id: String
} }
paged! { ListJMeterReports: ListJMeterReportsReports = Number "PageNumber", "Reports" reports, total "TotalCount" }

/// Response of [`ListJMeterReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJMeterReportsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub reports: Vec<ListJMeterReportsReports>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListJMeterReportsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Reports" reports: Vec<ListJMeterReportsReports>,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListJMeterReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListJMeterReportsReports {
    pub actual_start_time: Option<i64>,
    pub duration: Option<String>,
    pub report_id: Option<String>,
    pub report_name: Option<String>,
    pub vum: Option<i64>,
}
model! { ListJMeterReportsReports {
    0 "ActualStartTime" actual_start_time: i64, 1 "Duration" duration: String, 2 "ReportId" report_id: String,
    3 "ReportName" report_name: String, 4 "Vum" vum: i64
} }

/// Lists open jmeter scenes: `ListOpenJMeterScenes` of `pts` 2020-10-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PTS/2020-10-20/ListOpenJMeterScenes>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenJMeterScenes {
    /// Required. 1 to 2147483647.
    pub page_number: i64,
    /// Required. 10 to 1000.
    pub page_size: i64,
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
}
operation! { ListOpenJMeterScenes(page_number: i64, page_size: i64)
    "ListOpenJMeterScenes" -> ListOpenJMeterScenesOutput {
    0 "PageNumber" page_number, 1 "PageSize" page_size, 2 "SceneId" scene_id: String, 3 "SceneName" scene_name: String
} }
paged! { ListOpenJMeterScenes: ListOpenJMeterScenesJMeterScene =
    Number "PageNumber", "JMeterScene" jmeter_scene, total "TotalCount" }

/// Response of [`ListOpenJMeterScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenJMeterScenesOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub jmeter_scene: Vec<ListOpenJMeterScenesJMeterScene>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListOpenJMeterScenesOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64,
    2 "JMeterScene" jmeter_scene: Vec<ListOpenJMeterScenesJMeterScene>, 3 "Message" message: String,
    4 "PageNumber" page_number: i64, 5 "PageSize" page_size: i64, 6 "Success" success: bool,
    7 "TotalCount" total_count: i64
} }

/// In the response of [`ListOpenJMeterScenes`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOpenJMeterScenesJMeterScene {
    pub duration_str: Option<String>,
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
    pub status: Option<String>,
}
model! { ListOpenJMeterScenesJMeterScene {
    0 "DurationStr" duration_str: String, 1 "SceneId" scene_id: String, 2 "SceneName" scene_name: String,
    3 "Status" status: String
} }

/// Lists pts reports: `ListPtsReports` of `pts` 2020-10-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PTS/2020-10-20/ListPtsReports>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPtsReports {
    /// 0 to 9223372036854775807.
    pub begin_time: Option<i64>,
    /// 0 to 9223372036854775807.
    pub end_time: Option<i64>,
    pub keyword: Option<String>,
    /// Required. 1 to 50.
    pub page_number: i64,
    /// Required. 1 to 20.
    pub page_size: i64,
    pub report_id: Option<String>,
    pub scene_id: Option<String>,
}
operation! { ListPtsReports(page_number: i64, page_size: i64) "ListPtsReports" -> ListPtsReportsOutput {
    0 "BeginTime" begin_time: i64, 1 "EndTime" end_time: i64, 2 "Keyword" keyword: String, 3 "PageNumber" page_number,
    4 "PageSize" page_size, 5 "ReportId" report_id: String, 6 "SceneId" scene_id: String
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None),
    Mark::new(3, Location::Body, Style::None),
    Mark::new(4, Location::Body, Style::None),
    Mark::new(5, Location::Body, Style::None),
    Mark::new(6, Location::Body, Style::None)
] }
paged! { ListPtsReports: ListPtsReportsReports = Number "PageNumber", "Reports" reports, total "TotalCount" }

/// Response of [`ListPtsReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPtsReportsOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub reports: Vec<ListPtsReportsReports>,
    pub success: Option<bool>,
    pub total_count: Option<i64>,
}
model! { ListPtsReportsOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PageNumber" page_number: i64, 4 "PageSize" page_size: i64, 5 "Reports" reports: Vec<ListPtsReportsReports>,
    6 "Success" success: bool, 7 "TotalCount" total_count: i64
} }

/// In the response of [`ListPtsReports`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPtsReportsReports {
    pub actual_start_time: Option<i64>,
    pub duration: Option<String>,
    pub report_id: Option<String>,
    pub report_name: Option<String>,
    pub vum: Option<i64>,
}
model! { ListPtsReportsReports {
    0 "ActualStartTime" actual_start_time: i64, 1 "Duration" duration: String, 2 "ReportId" report_id: String,
    3 "ReportName" report_name: String, 4 "Vum" vum: i64
} }

/// Lists pts scene: `ListPtsScene` of `pts` 2020-10-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/PTS/2020-10-20/ListPtsScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPtsScene {
    pub key_word: Option<String>,
    /// Required. 1 to 2147483647.
    pub page_number: i64,
    /// Required. 10 to 1000.
    pub page_size: i64,
}
operation! { ListPtsScene(page_number: i64, page_size: i64) "ListPtsScene" -> ListPtsSceneOutput {
    0 "KeyWord" key_word: String, 1 "PageNumber" page_number, 2 "PageSize" page_size
} }

/// Response of [`ListPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPtsSceneOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub scene_view_list: Vec<ListPtsSceneSceneViewList>,
    pub success: Option<bool>,
}
model! { ListPtsSceneOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "SceneViewList" scene_view_list: Vec<ListPtsSceneSceneViewList>, 4 "Success" success: bool
} }

/// In the response of [`ListPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPtsSceneSceneViewList {
    pub create_time: Option<String>,
    pub scene_id: Option<String>,
    pub scene_name: Option<String>,
    pub status: Option<String>,
}
model! { ListPtsSceneSceneViewList {
    0 "CreateTime" create_time: String, 1 "SceneId" scene_id: String, 2 "SceneName" scene_name: String,
    3 "Status" status: String
} }

/// Lists vpc configs: `ListVpcConfigs` of `pts` 2020-10-20.
///
/// POST. Reads only. Pages by page number (`PageNumber`). See
/// <https://api.alibabacloud.com/document/PTS/2020-10-20/ListVpcConfigs>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcConfigs {
    pub config_id: Option<String>,
    pub config_name: Option<String>,
    /// Required.
    pub page_number: i64,
    /// Required.
    pub page_size: i64,
    pub region_id: Option<String>,
    pub vpc_id: Option<String>,
}
operation! { ListVpcConfigs(page_number: i64, page_size: i64) "ListVpcConfigs" -> ListVpcConfigsOutput {
    0 "ConfigId" config_id: String, 1 "ConfigName" config_name: String, 2 "PageNumber" page_number,
    3 "PageSize" page_size, 4 "RegionId" region_id: String, 5 "VpcId" vpc_id: String
} }
paged! { ListVpcConfigs: ListVpcConfigsVpcConfigList =
    Number "PageNumber", "VpcConfigList" vpc_config_list, total "TotalCount" }

/// Response of [`ListVpcConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcConfigsOutput {
    pub message: Option<String>,
    pub page_number: Option<i64>,
    pub page_size: Option<i64>,
    pub total_count: Option<i64>,
    pub vpc_config_list: Vec<ListVpcConfigsVpcConfigList>,
}
model! { ListVpcConfigsOutput {
    0 "Message" message: String, 1 "PageNumber" page_number: i64, 2 "PageSize" page_size: i64,
    3 "TotalCount" total_count: i64, 4 "VpcConfigList" vpc_config_list: Vec<ListVpcConfigsVpcConfigList>
} }

/// In the response of [`ListVpcConfigs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListVpcConfigsVpcConfigList {
    pub config_description: Option<String>,
    pub config_id: Option<String>,
    pub config_name: Option<String>,
    pub region_id: Option<String>,
    pub security_group_id: Option<String>,
    pub sort_priority: Option<i64>,
    pub vswitch_id: Option<String>,
    pub vpc_cidr: Option<String>,
    pub vpc_id: Option<String>,
}
model! { ListVpcConfigsVpcConfigList {
    0 "ConfigDescription" config_description: String, 1 "ConfigId" config_id: String,
    2 "ConfigName" config_name: String, 3 "RegionId" region_id: String, 4 "SecurityGroupId" security_group_id: String,
    5 "SortPriority" sort_priority: i64, 6 "VSwitchId" vswitch_id: String, 7 "VpcCidr" vpc_cidr: String,
    8 "VpcId" vpc_id: String
} }

/// Modifies pts scene: `ModifyPtsScene` of `pts` 2020-10-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/PTS/2020-10-20/ModifyPtsScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPtsScene {
    /// Required.
    pub scene: String,
}
operation! { ModifyPtsScene(scene: String) "ModifyPtsScene" -> ModifyPtsSceneOutput {
    0 "Scene" scene
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`ModifyPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyPtsSceneOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { ModifyPtsSceneOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Removes env: `RemoveEnv` of `pts` 2020-10-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/PTS/2020-10-20/RemoveEnv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEnv {
    /// Required. At most 20 characters.
    pub env_id: String,
}
operation! { RemoveEnv(env_id: String) "RemoveEnv" -> RemoveEnvOutput {
    0 "EnvId" env_id
} }

/// Response of [`RemoveEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveEnvOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveEnvOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Removes open jmeter scene: `RemoveOpenJMeterScene` of `pts` 2020-10-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/PTS/2020-10-20/RemoveOpenJMeterScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveOpenJMeterScene {
    /// Required.
    pub scene_id: String,
}
operation! { RemoveOpenJMeterScene(scene_id: String) "RemoveOpenJMeterScene" -> RemoveOpenJMeterSceneOutput {
    0 "SceneId" scene_id
} }

/// Response of [`RemoveOpenJMeterScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RemoveOpenJMeterSceneOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { RemoveOpenJMeterSceneOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Saves env: `SaveEnv` of `pts` 2020-10-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/PTS/2020-10-20/SaveEnv>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveEnv {
    /// Required.
    pub env: SaveEnvEnv,
}
operation! { SaveEnv(env: SaveEnvEnv) "SaveEnv" -> SaveEnvOutput {
    0 "Env" env
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`SaveEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveEnvEnv {
    pub env_id: Option<String>,
    /// Required.
    pub env_name: Option<String>,
    /// Required.
    pub files: Option<Vec<SaveEnvFiles>>,
    pub jmeter_plugin_label: Option<String>,
    pub properties: Option<Vec<SaveEnvProperties>>,
}
input! { SaveEnvEnv(env_name: String, files: Vec<SaveEnvFiles>) {
    0 "EnvId" env_id: String, 1 "EnvName" env_name: String, 2 "Files" files: Vec<SaveEnvFiles>,
    3 "JmeterPluginLabel" jmeter_plugin_label: String, 4 "Properties" properties: Vec<SaveEnvProperties>
} }

/// In the request of [`SaveEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveEnvFiles {
    /// Required.
    pub file_name: Option<String>,
    /// Required.
    pub file_oss_address: Option<String>,
}
input! { SaveEnvFiles(file_name: String, file_oss_address: String) {
    0 "FileName" file_name: String, 1 "FileOssAddress" file_oss_address: String
} }

/// In the request of [`SaveEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveEnvProperties {
    pub description: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { SaveEnvProperties() {
    0 "Description" description: String, 1 "Name" name: String, 2 "Value" value: String
} }

/// Response of [`SaveEnv`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveEnvOutput {
    pub code: Option<String>,
    pub env_id: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { SaveEnvOutput {
    0 "Code" code: String, 1 "EnvId" env_id: String, 2 "HttpStatusCode" http_status_code: i64,
    3 "Message" message: String, 4 "Success" success: bool
} }

/// Saves open jmeter scene: `SaveOpenJMeterScene` of `pts` 2020-10-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/PTS/2020-10-20/SaveOpenJMeterScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveOpenJMeterScene {
    /// Required.
    pub open_jmeter_scene: SaveOpenJMeterSceneOpenJMeterScene,
}
operation! { SaveOpenJMeterScene(open_jmeter_scene: SaveOpenJMeterSceneOpenJMeterScene)
    "SaveOpenJMeterScene" -> SaveOpenJMeterSceneOutput {
    0 "OpenJMeterScene" open_jmeter_scene
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`SaveOpenJMeterScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveOpenJMeterSceneOpenJMeterScene {
    /// Required.
    pub agent_count: Option<i64>,
    pub concurrency: Option<i64>,
    pub constant_throughput_timer_type: Option<String>,
    pub dns_cache_config: Option<SaveOpenJMeterSceneDnsCacheConfig>,
    /// Required.
    pub duration: Option<i64>,
    pub environment_id: Option<String>,
    /// Required.
    pub file_list: Option<Vec<SaveOpenJMeterSceneFileList>>,
    pub is_vpc_test: Option<bool>,
    pub jmeter_properties: Option<Vec<SaveOpenJMeterSceneJMeterProperties>>,
    pub jmeter_plugin_label: Option<String>,
    pub max_rps: Option<i64>,
    /// Required.
    pub mode: Option<String>,
    pub ramp_up: Option<i64>,
    pub region_id: Option<String>,
    pub regional_condition: Option<Vec<SaveOpenJMeterSceneRegionalCondition>>,
    pub scene_id: Option<String>,
    /// Required.
    pub scene_name: Option<String>,
    pub security_group_id: Option<String>,
    pub start_concurrency: Option<i64>,
    pub start_rps: Option<i64>,
    pub steps: Option<i64>,
    pub sync_timer_type: Option<String>,
    /// Required.
    pub test_file: Option<String>,
    pub vswitch_id: Option<String>,
    pub vpc_id: Option<String>,
}

/// Arguments of [`SaveOpenJMeterSceneOpenJMeterScene::new`].
pub struct SaveOpenJMeterSceneOpenJMeterSceneRequired {
    pub agent_count: i64,
    pub duration: i64,
    pub file_list: Vec<SaveOpenJMeterSceneFileList>,
    pub mode: String,
    pub scene_name: String,
    pub test_file: String,
}
input! {
    SaveOpenJMeterSceneOpenJMeterScene { SaveOpenJMeterSceneOpenJMeterSceneRequired: agent_count, duration, file_list, mode, scene_name, test_file } {
    0 "AgentCount" agent_count: i64, 1 "Concurrency" concurrency: i64,
    2 "ConstantThroughputTimerType" constant_throughput_timer_type: String,
    3 "DnsCacheConfig" dns_cache_config: SaveOpenJMeterSceneDnsCacheConfig, 4 "Duration" duration: i64,
    5 "EnvironmentId" environment_id: String, 6 "FileList" file_list: Vec<SaveOpenJMeterSceneFileList>,
    7 "IsVpcTest" is_vpc_test: bool, 8 "JMeterProperties" jmeter_properties: Vec<SaveOpenJMeterSceneJMeterProperties>,
    9 "JmeterPluginLabel" jmeter_plugin_label: String, 10 "MaxRps" max_rps: i64, 11 "Mode" mode: String,
    12 "RampUp" ramp_up: i64, 13 "RegionId" region_id: String,
    14 "RegionalCondition" regional_condition: Vec<SaveOpenJMeterSceneRegionalCondition>, 15 "SceneId" scene_id: String,
    16 "SceneName" scene_name: String, 17 "SecurityGroupId" security_group_id: String,
    18 "StartConcurrency" start_concurrency: i64, 19 "StartRps" start_rps: i64, 20 "Steps" steps: i64,
    21 "SyncTimerType" sync_timer_type: String, 22 "TestFile" test_file: String, 23 "VSwitchId" vswitch_id: String,
    24 "VpcId" vpc_id: String
} }

/// In the request of [`SaveOpenJMeterScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveOpenJMeterSceneDnsCacheConfig {
    pub clear_cache_each_iteration: Option<bool>,
    pub dns_servers: Option<Vec<String>>,
    pub host_table: Option<BTreeMap<String, String>>,
}
input! { SaveOpenJMeterSceneDnsCacheConfig() {
    0 "ClearCacheEachIteration" clear_cache_each_iteration: bool, 1 "DnsServers" dns_servers: Vec<String>,
    2 "HostTable" host_table: BTreeMap<String, String>
} }

/// In the request of [`SaveOpenJMeterScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveOpenJMeterSceneFileList {
    pub file_id: Option<i64>,
    /// Required.
    pub file_name: Option<String>,
    /// Required.
    pub file_oss_address: Option<String>,
    pub file_size: Option<i64>,
    pub md5: Option<String>,
    pub split_csv: Option<bool>,
    pub tags: Option<String>,
}
input! { SaveOpenJMeterSceneFileList(file_name: String, file_oss_address: String) {
    0 "FileId" file_id: i64, 1 "FileName" file_name: String, 2 "FileOssAddress" file_oss_address: String,
    3 "FileSize" file_size: i64, 4 "Md5" md5: String, 5 "SplitCsv" split_csv: bool, 6 "Tags" tags: String
} }

/// In the request of [`SaveOpenJMeterScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveOpenJMeterSceneJMeterProperties {
    pub name: Option<String>,
    pub value: Option<String>,
}
input! { SaveOpenJMeterSceneJMeterProperties() {
    0 "Name" name: String, 1 "Value" value: String
} }

/// In the request of [`SaveOpenJMeterScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveOpenJMeterSceneRegionalCondition {
    pub amount: Option<i64>,
    pub region: Option<String>,
}
input! { SaveOpenJMeterSceneRegionalCondition() {
    0 "Amount" amount: i64, 1 "Region" region: String
} }

/// Response of [`SaveOpenJMeterScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveOpenJMeterSceneOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub scene_id: Option<String>,
    pub success: Option<bool>,
}
model! { SaveOpenJMeterSceneOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "SceneId" scene_id: String, 4 "Success" success: bool
} }

/// Saves pts scene: `SavePtsScene` of `pts` 2020-10-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/PTS/2020-10-20/SavePtsScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavePtsScene {
    /// Required.
    pub scene: SavePtsSceneScene,
}
operation! { SavePtsScene(scene: SavePtsSceneScene) "SavePtsScene" -> SavePtsSceneOutput {
    0 "Scene" scene
} [
    Mark::new(0, Location::Default, Style::Json)
] }

/// In the request of [`SavePtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavePtsSceneScene {
    pub advance_setting: Option<SavePtsSceneAdvanceSetting>,
    pub file_parameter_list: Option<Vec<SavePtsSceneFileParameterList>>,
    pub global_parameter_list: Option<Vec<SavePtsSceneGlobalParameterList>>,
    /// Required.
    pub load_config: Option<SavePtsSceneLoadConfig>,
    /// Required.
    pub relation_list: Option<Vec<SavePtsSceneRelationList>>,
    pub scene_id: Option<String>,
    /// Required.
    pub scene_name: Option<String>,
}
input! {
    SavePtsSceneScene(load_config: SavePtsSceneLoadConfig, relation_list: Vec<SavePtsSceneRelationList>, scene_name: String) {
    0 "AdvanceSetting" advance_setting: SavePtsSceneAdvanceSetting,
    1 "FileParameterList" file_parameter_list: Vec<SavePtsSceneFileParameterList>,
    2 "GlobalParameterList" global_parameter_list: Vec<SavePtsSceneGlobalParameterList>,
    3 "LoadConfig" load_config: SavePtsSceneLoadConfig, 4 "RelationList" relation_list: Vec<SavePtsSceneRelationList>,
    5 "SceneId" scene_id: String, 6 "SceneName" scene_name: String
} }

/// In the request of [`SavePtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavePtsSceneAdvanceSetting {
    pub connection_timeout_in_second: Option<i64>,
    pub domain_binding_list: Option<Vec<SavePtsSceneDomainBindingList>>,
    pub log_rate: Option<i64>,
    pub success_code: Option<String>,
}
input! { SavePtsSceneAdvanceSetting() {
    0 "ConnectionTimeoutInSecond" connection_timeout_in_second: i64,
    1 "DomainBindingList" domain_binding_list: Vec<SavePtsSceneDomainBindingList>, 2 "LogRate" log_rate: i64,
    3 "SuccessCode" success_code: String
} }

/// In the request of [`SavePtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavePtsSceneDomainBindingList {
    pub domain: Option<String>,
    pub ips: Option<Vec<String>>,
}
input! { SavePtsSceneDomainBindingList() {
    0 "Domain" domain: String, 1 "Ips" ips: Vec<String>
} }

/// In the request of [`SavePtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavePtsSceneFileParameterList {
    pub file_name: Option<String>,
    pub file_oss_address: Option<String>,
}
input! { SavePtsSceneFileParameterList() {
    0 "FileName" file_name: String, 1 "FileOssAddress" file_oss_address: String
} }

/// In the request of [`SavePtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavePtsSceneGlobalParameterList {
    pub param_name: Option<String>,
    pub param_value: Option<String>,
}
input! { SavePtsSceneGlobalParameterList() {
    0 "ParamName" param_name: String, 1 "ParamValue" param_value: String
} }

/// In the request of [`SavePtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavePtsSceneLoadConfig {
    pub agent_count: Option<i64>,
    pub api_load_config_list: Option<Vec<SavePtsSceneApiLoadConfigList>>,
    pub auto_step: Option<bool>,
    /// Required.
    pub configuration: Option<SavePtsSceneConfiguration>,
    pub increment: Option<i64>,
    pub keep_time: Option<i64>,
    /// Required.
    pub max_running_time: Option<i64>,
    pub relation_load_config_list: Option<Vec<SavePtsSceneRelationLoadConfigList>>,
    /// Required.
    pub test_mode: Option<String>,
    pub vpc_load_config: Option<SavePtsSceneVpcLoadConfig>,
}
input! { SavePtsSceneLoadConfig(configuration: SavePtsSceneConfiguration, max_running_time: i64, test_mode: String) {
    0 "AgentCount" agent_count: i64, 1 "ApiLoadConfigList" api_load_config_list: Vec<SavePtsSceneApiLoadConfigList>,
    2 "AutoStep" auto_step: bool, 3 "Configuration" configuration: SavePtsSceneConfiguration,
    4 "Increment" increment: i64, 5 "KeepTime" keep_time: i64, 6 "MaxRunningTime" max_running_time: i64,
    7 "RelationLoadConfigList" relation_load_config_list: Vec<SavePtsSceneRelationLoadConfigList>,
    8 "TestMode" test_mode: String, 9 "VpcLoadConfig" vpc_load_config: SavePtsSceneVpcLoadConfig
} }

/// In the request of [`SavePtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavePtsSceneApiLoadConfigList {
    /// Required.
    pub api_id: Option<String>,
    /// Required.
    pub rps_begin: Option<i64>,
    /// Required.
    pub rps_limit: Option<i64>,
}
input! { SavePtsSceneApiLoadConfigList(api_id: String, rps_begin: i64, rps_limit: i64) {
    0 "ApiId" api_id: String, 1 "RpsBegin" rps_begin: i64, 2 "RpsLimit" rps_limit: i64
} }

/// In the request of [`SavePtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavePtsSceneConfiguration {
    pub all_concurrency_begin: Option<i64>,
    pub all_concurrency_limit: Option<i64>,
    pub all_rps_begin: Option<i64>,
    pub all_rps_limit: Option<i64>,
}
input! { SavePtsSceneConfiguration() {
    0 "AllConcurrencyBegin" all_concurrency_begin: i64, 1 "AllConcurrencyLimit" all_concurrency_limit: i64,
    2 "AllRpsBegin" all_rps_begin: i64, 3 "AllRpsLimit" all_rps_limit: i64
} }

/// In the request of [`SavePtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavePtsSceneRelationLoadConfigList {
    /// Required.
    pub concurrency_begin: Option<i64>,
    /// Required.
    pub concurrency_limit: Option<i64>,
    pub relation_id: Option<String>,
}
input! { SavePtsSceneRelationLoadConfigList(concurrency_begin: i64, concurrency_limit: i64) {
    0 "ConcurrencyBegin" concurrency_begin: i64, 1 "ConcurrencyLimit" concurrency_limit: i64,
    2 "RelationId" relation_id: String
} }

/// In the request of [`SavePtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavePtsSceneVpcLoadConfig {
    /// Required.
    pub region_id: Option<String>,
    /// Required.
    pub security_group_id: Option<String>,
    /// Required.
    pub vswitch_id: Option<String>,
    /// Required.
    pub vpc_id: Option<String>,
}
input! { SavePtsSceneVpcLoadConfig(region_id: String, security_group_id: String, vswitch_id: String, vpc_id: String) {
    0 "RegionId" region_id: String, 1 "SecurityGroupId" security_group_id: String, 2 "VSwitchId" vswitch_id: String,
    3 "VpcId" vpc_id: String
} }

/// In the request of [`SavePtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavePtsSceneRelationList {
    /// Required.
    pub api_list: Option<Vec<SavePtsSceneApiList>>,
    pub file_parameter_explain_list: Option<Vec<SavePtsSceneFileParameterExplainList>>,
    pub relation_id: Option<String>,
    /// Required.
    pub relation_name: Option<String>,
}
input! { SavePtsSceneRelationList(api_list: Vec<SavePtsSceneApiList>, relation_name: String) {
    0 "ApiList" api_list: Vec<SavePtsSceneApiList>,
    1 "FileParameterExplainList" file_parameter_explain_list: Vec<SavePtsSceneFileParameterExplainList>,
    2 "RelationId" relation_id: String, 3 "RelationName" relation_name: String
} }

/// In the request of [`SavePtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavePtsSceneApiList {
    pub api_id: Option<String>,
    /// Required.
    pub api_name: Option<String>,
    pub body: Option<SavePtsSceneBody>,
    pub check_point_list: Option<Vec<SavePtsSceneCheckPointList>>,
    pub export_list: Option<Vec<SavePtsSceneExportList>>,
    pub header_list: Option<Vec<SavePtsSceneHeaderList>>,
    /// Required.
    pub method: Option<String>,
    /// Required.
    pub redirect_count_limit: Option<i64>,
    pub timeout_in_second: Option<i64>,
    /// Required.
    pub url: Option<String>,
}
input! { SavePtsSceneApiList(api_name: String, method: String, redirect_count_limit: i64, url: String) {
    0 "ApiId" api_id: String, 1 "ApiName" api_name: String, 2 "Body" body: SavePtsSceneBody,
    3 "CheckPointList" check_point_list: Vec<SavePtsSceneCheckPointList>,
    4 "ExportList" export_list: Vec<SavePtsSceneExportList>, 5 "HeaderList" header_list: Vec<SavePtsSceneHeaderList>,
    6 "Method" method: String, 7 "RedirectCountLimit" redirect_count_limit: i64,
    8 "TimeoutInSecond" timeout_in_second: i64, 9 "Url" url: String
} }

/// In the request of [`SavePtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavePtsSceneBody {
    pub body_value: Option<String>,
    pub content_type: Option<String>,
}
input! { SavePtsSceneBody() {
    0 "BodyValue" body_value: String, 1 "ContentType" content_type: String
} }

/// In the request of [`SavePtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavePtsSceneCheckPointList {
    pub check_point: Option<String>,
    pub check_type: Option<String>,
    pub expect_value: Option<String>,
    pub operator: Option<String>,
}
input! { SavePtsSceneCheckPointList() {
    0 "CheckPoint" check_point: String, 1 "CheckType" check_type: String, 2 "ExpectValue" expect_value: String,
    3 "Operator" operator: String
} }

/// In the request of [`SavePtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavePtsSceneExportList {
    pub count: Option<String>,
    pub export_name: Option<String>,
    pub export_type: Option<String>,
    pub export_value: Option<String>,
}
input! { SavePtsSceneExportList() {
    0 "Count" count: String, 1 "ExportName" export_name: String, 2 "ExportType" export_type: String,
    3 "ExportValue" export_value: String
} }

/// In the request of [`SavePtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavePtsSceneHeaderList {
    pub header_name: Option<String>,
    pub header_value: Option<String>,
}
input! { SavePtsSceneHeaderList() {
    0 "HeaderName" header_name: String, 1 "HeaderValue" header_value: String
} }

/// In the request of [`SavePtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavePtsSceneFileParameterExplainList {
    pub base_file: Option<bool>,
    pub cycle_once: Option<bool>,
    /// Required.
    pub file_name: Option<String>,
    /// Required.
    pub file_param_name: Option<String>,
}
input! { SavePtsSceneFileParameterExplainList(file_name: String, file_param_name: String) {
    0 "BaseFile" base_file: bool, 1 "CycleOnce" cycle_once: bool, 2 "FileName" file_name: String,
    3 "FileParamName" file_param_name: String
} }

/// Response of [`SavePtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SavePtsSceneOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub scene_id: Option<String>,
    pub success: Option<bool>,
}
model! { SavePtsSceneOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "SceneId" scene_id: String, 4 "Success" success: bool
} }

/// Starts debug pts scene: `StartDebugPtsScene` of `pts` 2020-10-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/PTS/2020-10-20/StartDebugPtsScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDebugPtsScene {
    /// Required.
    pub scene_id: String,
}
operation! { StartDebugPtsScene(scene_id: String) "StartDebugPtsScene" -> StartDebugPtsSceneOutput {
    0 "SceneId" scene_id
} }

/// Response of [`StartDebugPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDebugPtsSceneOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub plan_id: Option<String>,
    pub success: Option<bool>,
}
model! { StartDebugPtsSceneOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PlanId" plan_id: String, 4 "Success" success: bool
} }

/// Starts debugging jmeter scene: `StartDebuggingJMeterScene` of `pts` 2020-10-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/PTS/2020-10-20/StartDebuggingJMeterScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDebuggingJMeterScene {
    /// Required.
    pub scene_id: String,
}
operation! { StartDebuggingJMeterScene(scene_id: String)
    "StartDebuggingJMeterScene" -> StartDebuggingJMeterSceneOutput {
    0 "SceneId" scene_id
} }

/// Response of [`StartDebuggingJMeterScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartDebuggingJMeterSceneOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub report_id: Option<String>,
    pub success: Option<bool>,
}
model! { StartDebuggingJMeterSceneOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ReportId" report_id: String, 4 "Success" success: bool
} }

/// Starts pts scene: `StartPtsScene` of `pts` 2020-10-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/PTS/2020-10-20/StartPtsScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPtsScene {
    /// Required.
    pub scene_id: String,
}
operation! { StartPtsScene(scene_id: String) "StartPtsScene" -> StartPtsSceneOutput {
    0 "SceneId" scene_id
} }

/// Response of [`StartPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartPtsSceneOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub plan_id: Option<String>,
    pub success: Option<bool>,
}
model! { StartPtsSceneOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "PlanId" plan_id: String, 4 "Success" success: bool
} }

/// Starts testing jmeter scene: `StartTestingJMeterScene` of `pts` 2020-10-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/PTS/2020-10-20/StartTestingJMeterScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTestingJMeterScene {
    /// Required.
    pub scene_id: String,
}
operation! { StartTestingJMeterScene(scene_id: String) "StartTestingJMeterScene" -> StartTestingJMeterSceneOutput {
    0 "SceneId" scene_id
} }

/// Response of [`StartTestingJMeterScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartTestingJMeterSceneOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub report_id: Option<String>,
    pub success: Option<bool>,
}
model! { StartTestingJMeterSceneOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "ReportId" report_id: String, 4 "Success" success: bool
} }

/// Stops debug pts scene: `StopDebugPtsScene` of `pts` 2020-10-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/PTS/2020-10-20/StopDebugPtsScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDebugPtsScene {
    /// Required.
    pub plan_id: String,
    /// Required.
    pub scene_id: String,
}
operation! { StopDebugPtsScene(plan_id: String, scene_id: String) "StopDebugPtsScene" -> StopDebugPtsSceneOutput {
    0 "PlanId" plan_id, 1 "SceneId" scene_id
} }

/// Response of [`StopDebugPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDebugPtsSceneOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StopDebugPtsSceneOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Stops debugging jmeter scene: `StopDebuggingJMeterScene` of `pts` 2020-10-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/PTS/2020-10-20/StopDebuggingJMeterScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDebuggingJMeterScene {
    /// Required.
    pub scene_id: String,
}
operation! { StopDebuggingJMeterScene(scene_id: String) "StopDebuggingJMeterScene" -> StopDebuggingJMeterSceneOutput {
    0 "SceneId" scene_id
} }

/// Response of [`StopDebuggingJMeterScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopDebuggingJMeterSceneOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StopDebuggingJMeterSceneOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Stops pts scene: `StopPtsScene` of `pts` 2020-10-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/PTS/2020-10-20/StopPtsScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPtsScene {
    /// Required.
    pub scene_id: String,
}
operation! { StopPtsScene(scene_id: String) "StopPtsScene" -> StopPtsSceneOutput {
    0 "SceneId" scene_id
} }

/// Response of [`StopPtsScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopPtsSceneOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StopPtsSceneOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Stops testing jmeter scene: `StopTestingJMeterScene` of `pts` 2020-10-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/PTS/2020-10-20/StopTestingJMeterScene>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTestingJMeterScene {
    /// Required.
    pub scene_id: String,
}
operation! { StopTestingJMeterScene(scene_id: String) "StopTestingJMeterScene" -> StopTestingJMeterSceneOutput {
    0 "SceneId" scene_id
} }

/// Response of [`StopTestingJMeterScene`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StopTestingJMeterSceneOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { StopTestingJMeterSceneOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// Updates pts scene base line: `UpdatePtsSceneBaseLine` of `pts` 2020-10-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/PTS/2020-10-20/UpdatePtsSceneBaseLine>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePtsSceneBaseLine {
    pub api_baselines: Option<BTreeMap<String, Value>>,
    pub scene_baseline: Option<BTreeMap<String, Value>>,
    /// Required.
    pub scene_id: String,
}
operation! { UpdatePtsSceneBaseLine(scene_id: String) "UpdatePtsSceneBaseLine" -> UpdatePtsSceneBaseLineOutput {
    0 "ApiBaselines" api_baselines: BTreeMap<String, Value>, 1 "SceneBaseline" scene_baseline: BTreeMap<String, Value>,
    2 "SceneId" scene_id
} [
    Mark::new(0, Location::Default, Style::Json),
    Mark::new(1, Location::Default, Style::Json)
] }

/// Response of [`UpdatePtsSceneBaseLine`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePtsSceneBaseLineOutput {
    pub code: Option<String>,
    pub http_status_code: Option<i64>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { UpdatePtsSceneBaseLineOutput {
    0 "Code" code: String, 1 "HttpStatusCode" http_status_code: i64, 2 "Message" message: String,
    3 "Success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AdjustJMeterSceneSpeed, AdjustPtsSceneSpeed, CreatePtsScene, CreatePtsSceneBaseLineFromReport, DeletePtsScene,
    DeletePtsSceneBaseLine, DeletePtsScenes, GetAllRegions, GetJMeterLogs, GetJMeterReportDetails,
    GetJMeterSampleMetrics, GetJMeterSamplingLogs, GetJMeterSceneRunningData, GetOpenJMeterScene, GetPtsDebugSampleLogs,
    GetPtsReportDetails, GetPtsReportsBySceneId, GetPtsScene, GetPtsSceneBaseLine, GetPtsSceneRunningData,
    GetPtsSceneRunningStatus, GetUserVpcSecurityGroup, GetUserVpcVSwitch, GetUserVpcs, ListEnvs, ListJMeterReports,
    ListOpenJMeterScenes, ListPtsReports, ListPtsScene, ListVpcConfigs, ModifyPtsScene, RemoveEnv,
    RemoveOpenJMeterScene, SaveEnv, SaveOpenJMeterScene, SavePtsScene, StartDebugPtsScene, StartDebuggingJMeterScene,
    StartPtsScene, StartTestingJMeterScene, StopDebugPtsScene, StopDebuggingJMeterScene, StopPtsScene,
    StopTestingJMeterScene, UpdatePtsSceneBaseLine
}
