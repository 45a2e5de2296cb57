//! `videoseg` 2020-03-20.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-shanghai", "videoseg.cn-shanghai.aliyuncs.com")],
    vpc: &[("cn-shanghai", "videoseg-vpc.cn-shanghai.aliyuncs.com")],
    global: "",
    rule: Rule::Regional,
};

static SERVICE: Service = Service { name: "videoseg", version: "2020-03-20", code: "videoseg", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAsyncJobResult {
    pub job_id: String,
}
operation! { GetAsyncJobResult(job_id: String) "GetAsyncJobResult" -> GetAsyncJobResultOutput {
    0 "JobId" job_id
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
pub struct SegmentVideoBody {
    pub video_url: String,
}
operation! { SegmentVideoBody(video_url: String) "SegmentVideoBody" -> SegmentVideoBodyOutput {
    0 "VideoUrl" video_url
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentVideoBodyOutput {
    pub data: Option<SegmentVideoBodyData>,
    pub message: Option<String>,
}
model! { SegmentVideoBodyOutput {
    0 "Data" data, 1 "Message" message
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SegmentVideoBodyData {
    pub video_url: Option<String>,
}
model! { SegmentVideoBodyData {
    0 "VideoUrl" video_url
} }

#[cfg(feature = "reflect")]
register! {
    GetAsyncJobResult, SegmentVideoBody
}
