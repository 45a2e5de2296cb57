//! `zls` 2023-08-04.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "zls", version: "2023-08-04", code: "zls", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogs {
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub res_uid: Option<String>,
    pub res_event: Option<String>,
    pub client_ip: Option<String>,
    pub size: Option<i64>,
    pub cursor: Option<Vec<Value>>,
}
operation! { DescribeLogs() "DescribeLogs" -> DescribeLogsOutput {
    0 "startTime" start_time: String, 1 "endTime" end_time: String, 2 "resUid" res_uid: String,
    3 "resEvent" res_event: String, 4 "clientIP" client_ip: String, 5 "size" size: i64, 6 "cursor" cursor: Vec<Value>
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogsOutput {
    pub cursor: Option<Vec<Value>>,
    pub data_set: Option<Vec<LogInfo>>,
}
model! { DescribeLogsOutput {
    0 "cursor" cursor, 1 "dataSet" data_set
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LogInfo {
    pub res_uid: Option<String>,
    pub res_type: Option<String>,
    pub res_event: Option<String>,
    pub ops_time: Option<String>,
    pub event_source: Option<String>,
    pub api_version: Option<String>,
    pub ops_user: Option<String>,
    pub client_ip: Option<String>,
    pub request: Option<String>,
    pub response: Option<String>,
}
model! { LogInfo {
    0 "resUid" res_uid, 1 "resType" res_type, 2 "resEvent" res_event, 3 "opsTime" ops_time,
    4 "eventSource" event_source, 5 "apiVersion" api_version, 6 "opsUser" ops_user, 7 "clientIP" client_ip,
    8 "request" request, 9 "response" response
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INVALID_PARAMTER_ILLEGAL_TIME: &str = "Invalid.Paramter.Illegal.Time";
}

#[cfg(feature = "reflect")]
register! {
    DescribeLogs
}
