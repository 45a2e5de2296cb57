//! `viapi` of Alibaba Cloud, API version 2023-01-17.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/viapi/2023-01-17/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, viapi::GetAsyncJobResult};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAsyncJobResult::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-shanghai", "viapi.cn-shanghai.aliyuncs.com")],
    &[("cn-shanghai", "viapi-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new("viapi", "2023-01-17", "viapi", &ENDPOINTS);

/// Cancels waiting async job: `CancelWaitingAsyncJob` of `viapi` 2023-01-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/viapi/2023-01-17/CancelWaitingAsyncJob>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelWaitingAsyncJob {
    pub job_id: Option<String>,
}
operation! { CancelWaitingAsyncJob() "CancelWaitingAsyncJob" -> CancelWaitingAsyncJobOutput {
    0 "JobId" job_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`CancelWaitingAsyncJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelWaitingAsyncJobOutput {
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelWaitingAsyncJobOutput {
    0 "HttpCode" http_code: String, 1 "Message" message: String, 2 "Success" success: bool
} }

/// Gets async job result: `GetAsyncJobResult` of `viapi` 2023-01-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/viapi/2023-01-17/GetAsyncJobResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResult {
    pub job_id: Option<String>,
}
operation! { GetAsyncJobResult() "GetAsyncJobResult" -> GetAsyncJobResultOutput {
    0 "JobId" job_id: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`GetAsyncJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResultOutput {
    pub data: Option<GetAsyncJobResultData>,
}
model! { GetAsyncJobResultOutput {
    0 "Data" data: GetAsyncJobResultData
} }

/// In the response of [`GetAsyncJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResultData {
    pub error_code: Option<String>,
    pub error_message: Option<String>,
    pub job_id: Option<String>,
    pub result: Option<String>,
    pub status: Option<String>,
}
model! { GetAsyncJobResultData {
    0 "ErrorCode" error_code: String, 1 "ErrorMessage" error_message: String, 2 "JobId" job_id: String,
    3 "Result" result: String, 4 "Status" status: String
} }

/// Queries async job list: `QueryAsyncJobList` of `viapi` 2023-01-17.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/viapi/2023-01-17/QueryAsyncJobList>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAsyncJobList {
    pub end_time: Option<String>,
    pub job_id: Option<String>,
    pub page_num: Option<String>,
    pub page_size: Option<String>,
    pub pop_api_name: Option<String>,
    pub pop_product: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
operation! { QueryAsyncJobList() "QueryAsyncJobList" -> QueryAsyncJobListOutput {
    0 "EndTime" end_time: String, 1 "JobId" job_id: String, 2 "PageNum" page_num: String,
    3 "PageSize" page_size: String, 4 "PopApiName" pop_api_name: String, 5 "PopProduct" pop_product: String,
    6 "StartTime" start_time: String, 7 "Status" status: String
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

/// Response of [`QueryAsyncJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAsyncJobListOutput {
    pub data: Option<QueryAsyncJobListData>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAsyncJobListOutput {
    0 "Data" data: QueryAsyncJobListData, 1 "HttpCode" http_code: String, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`QueryAsyncJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAsyncJobListData {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Vec<QueryAsyncJobListResult>,
    pub total_page: Option<i64>,
    pub total_record: Option<i64>,
}
model! { QueryAsyncJobListData {
    0 "CurrentPage" current_page: i64, 1 "PageSize" page_size: i64, 2 "Result" result: Vec<QueryAsyncJobListResult>,
    3 "TotalPage" total_page: i64, 4 "TotalRecord" total_record: i64
} }

/// In the response of [`QueryAsyncJobList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAsyncJobListResult {
    pub caller_parent_id: Option<String>,
    pub end_time: Option<String>,
    pub gmt_create: Option<String>,
    pub job_id: Option<String>,
    pub pop_api_name: Option<String>,
    pub pop_product: Option<String>,
    pub start_time: Option<String>,
    pub status: Option<String>,
}
model! { QueryAsyncJobListResult {
    0 "CallerParentId" caller_parent_id: String, 1 "EndTime" end_time: String, 2 "GmtCreate" gmt_create: String,
    3 "JobId" job_id: String, 4 "PopApiName" pop_api_name: String, 5 "PopProduct" pop_product: String,
    6 "StartTime" start_time: String, 7 "Status" status: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    CancelWaitingAsyncJob, GetAsyncJobResult, QueryAsyncJobList
}
