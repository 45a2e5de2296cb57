//! `videoseg` of Alibaba Cloud, API version 2020-03-20.
//!
//! Endpoint: a table of 1 region, else `videoseg.<region>.aliyuncs.com`. Operations:
//! <https://api.alibabacloud.com/document/videoseg/2020-03-20/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, videoseg::GetAsyncJobResult};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetAsyncJobResult::new("job-id")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-shanghai", "videoseg.cn-shanghai.aliyuncs.com")],
    &[("cn-shanghai", "videoseg-vpc.cn-shanghai.aliyuncs.com")],
    "",
    Rule::Regional,
);

static SERVICE: Service<'_> = Service::new(
    "videoseg",
    "2020-03-20",
    "videoseg",
    &ENDPOINTS,
);

/// Gets async job result: `GetAsyncJobResult` of `videoseg` 2020-03-20.
///
/// POST. Reads only. See <https://api.alibabacloud.com/document/videoseg/2020-03-20/GetAsyncJobResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResult {
    /// Required.
    pub job_id: String,
}
operation! { GetAsyncJobResult(job_id: String) "GetAsyncJobResult" -> GetAsyncJobResultOutput {
    0 "JobId" job_id
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

/// `SegmentVideoBody` of `videoseg` 2020-03-20.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/videoseg/2020-03-20/SegmentVideoBody>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentVideoBody {
    /// Required.
    pub video_url: String,
}
operation! { SegmentVideoBody(video_url: String) "SegmentVideoBody" -> SegmentVideoBodyOutput {
    0 "VideoUrl" video_url
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`SegmentVideoBody`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentVideoBodyOutput {
    pub data: Option<SegmentVideoBodyData>,
    pub message: Option<String>,
}
model! { SegmentVideoBodyOutput {
    0 "Data" data: SegmentVideoBodyData, 1 "Message" message: String
} }

/// In the response of [`SegmentVideoBody`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentVideoBodyData {
    pub video_url: Option<String>,
}
model! { SegmentVideoBodyData {
    0 "VideoUrl" video_url: String
} }

#[cfg(feature = "unstable-registry")]
register! {
    GetAsyncJobResult, SegmentVideoBody
}
