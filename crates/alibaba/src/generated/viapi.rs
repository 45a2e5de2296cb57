//! `viapi` 2023-01-17.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-shanghai", "viapi.cn-shanghai.aliyuncs.com")],
    vpc: &[("cn-shanghai", "viapi-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "viapi", version: "2023-01-17", code: "viapi", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelWaitingAsyncJob {
    pub job_id: Option<String>,
}
operation! { CancelWaitingAsyncJob() "CancelWaitingAsyncJob" -> CancelWaitingAsyncJobOutput {
    0 "JobId" job_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelWaitingAsyncJobOutput {
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { CancelWaitingAsyncJobOutput {
    0 "HttpCode" http_code, 1 "Message" message, 2 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResult {
    pub job_id: Option<String>,
}
operation! { GetAsyncJobResult() "GetAsyncJobResult" -> GetAsyncJobResultOutput {
    0 "JobId" job_id: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResultOutput {
    pub data: Option<GetAsyncJobResultData>,
}
model! { GetAsyncJobResultOutput {
    0 "Data" data
} }

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
    0 "ErrorCode" error_code, 1 "ErrorMessage" error_message, 2 "JobId" job_id, 3 "Result" result, 4 "Status" status
} }

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
pub struct QueryAsyncJobListOutput {
    pub data: Option<QueryAsyncJobListData>,
    pub http_code: Option<String>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { QueryAsyncJobListOutput {
    0 "Data" data, 1 "HttpCode" http_code, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAsyncJobListData {
    pub current_page: Option<i64>,
    pub page_size: Option<i64>,
    pub result: Option<Vec<QueryAsyncJobListResult>>,
    pub total_page: Option<i64>,
    pub total_record: Option<i64>,
}
model! { QueryAsyncJobListData {
    0 "CurrentPage" current_page, 1 "PageSize" page_size, 2 "Result" result, 3 "TotalPage" total_page,
    4 "TotalRecord" total_record
} }

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
    0 "CallerParentId" caller_parent_id, 1 "EndTime" end_time, 2 "GmtCreate" gmt_create, 3 "JobId" job_id,
    4 "PopApiName" pop_api_name, 5 "PopProduct" pop_product, 6 "StartTime" start_time, 7 "Status" status
} }

#[cfg(feature = "reflect")]
register! {
    CancelWaitingAsyncJob, GetAsyncJobResult, QueryAsyncJobList
}
