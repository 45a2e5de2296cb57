//! `zls` of Zenlayer Cloud, API version 2023-08-04.
//!
//! Endpoint: `console.zenlayer.com`. Operations: <https://docs.console.zenlayer.com/api-reference>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_zenlayer::Error> {
//! use cumulo_zenlayer::{Client, zls::DescribeLogs};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(DescribeLogs::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("zls", "2023-08-04", "zls", &Endpoints::NONE);

/// Describes logs: `DescribeLogs` of `zls` 2023-08-04.
///
/// POST. Reads only. See <https://docs.console.zenlayer.com/api-reference>.
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

/// Response of [`DescribeLogs`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DescribeLogsOutput {
    pub cursor: Vec<Value>,
    pub data_set: Vec<LogInfo>,
}
model! { DescribeLogsOutput {
    0 "cursor" cursor: Vec<Value>, 1 "dataSet" data_set: Vec<LogInfo>
} }

/// In the response of [`DescribeLogs`].
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
    0 "resUid" res_uid: String, 1 "resType" res_type: String, 2 "resEvent" res_event: String,
    3 "opsTime" ops_time: String, 4 "eventSource" event_source: String, 5 "apiVersion" api_version: String,
    6 "opsUser" ops_user: String, 7 "clientIP" client_ip: String, 8 "request" request: String,
    9 "response" response: String
} }

codes! {
    INVALID_PARAMTER_ILLEGAL_TIME "Invalid.Paramter.Illegal.Time"
}

#[cfg(feature = "unstable-registry")]
register! {
    DescribeLogs
}
