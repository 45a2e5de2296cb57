//! `nls-filetrans` of Alibaba Cloud, API version 2018-08-17.
//!
//! Endpoint: a table of 3 regions, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/nls-filetrans/2018-08-17/overview>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_alibaba::Error> {
//! use cumulo_alibaba::{Client, nls_filetrans::GetTaskResult};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(GetTaskResult::new()).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[
        ("cn-beijing", "nls-filetrans.cn-beijing.aliyuncs.com"),
        ("cn-shanghai", "nls-filetrans.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "nls-filetrans.cn-shenzhen.aliyuncs.com"),
    ],
    &[
        ("cn-beijing", "filetrans-vpc.cn-beijing.aliyuncs.com"),
        ("cn-shenzhen", "filetrans-vpc.cn-shenzhen.aliyuncs.com"),
    ],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "nls-filetrans",
    "2018-08-17",
    "nls-filetrans",
    &ENDPOINTS,
);

/// Gets task result: `GetTaskResult` of `nls-filetrans` 2018-08-17.
///
/// GET. Reads only. See <https://api.alibabacloud.com/document/nls-filetrans/2018-08-17/GetTaskResult>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResult {
    pub task_id: Option<String>,
}
operation! { GetTaskResult() "GetTaskResult" -> GetTaskResultOutput {
    0 "TaskId" task_id: String
} { method: "GET", } }

/// Response of [`GetTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultOutput {
    pub task_id: Option<String>,
    pub status_text: Option<String>,
    pub biz_duration: Option<i64>,
    pub solve_time: Option<i64>,
    pub status_code: Option<i64>,
    pub result: Option<GetTaskResultResult>,
}
model! { GetTaskResultOutput {
    0 "TaskId" task_id: String, 1 "StatusText" status_text: String, 2 "BizDuration" biz_duration: i64,
    3 "SolveTime" solve_time: i64, 4 "StatusCode" status_code: i64, 5 "Result" result: GetTaskResultResult
} }

/// In the response of [`GetTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultResult {
    pub words: Vec<GetTaskResultWords>,
    pub paragraphs: Vec<GetTaskResultParagraphs>,
    pub sentences: Vec<GetTaskResultSentences>,
}
model! { GetTaskResultResult {
    0 "Words" words: Vec<GetTaskResultWords>, 1 "Paragraphs" paragraphs: Vec<GetTaskResultParagraphs>,
    2 "Sentences" sentences: Vec<GetTaskResultSentences>
} }

/// In the response of [`GetTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultWords {
    pub end_time: Option<i64>,
    pub word: Option<String>,
    pub begin_time: Option<i64>,
    pub channel_id: Option<i64>,
}
model! { GetTaskResultWords {
    0 "EndTime" end_time: i64, 1 "Word" word: String, 2 "BeginTime" begin_time: i64, 3 "ChannelId" channel_id: i64
} }

/// In the response of [`GetTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultParagraphs {
    pub end_time: Option<i64>,
    pub begin_time: Option<i64>,
    pub channel_id: Option<i64>,
    pub text: Option<String>,
}
model! { GetTaskResultParagraphs {
    0 "EndTime" end_time: i64, 1 "BeginTime" begin_time: i64, 2 "ChannelId" channel_id: i64, 3 "Text" text: String
} }

/// In the response of [`GetTaskResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultSentences {
    pub end_time: Option<i64>,
    pub begin_time: Option<i64>,
    pub channel_id: Option<i64>,
    pub emotion_value: Option<f64>,
    pub text: Option<String>,
    pub speech_rate: Option<i64>,
    pub speaker_id: Option<String>,
    pub silence_duration: Option<i64>,
}
model! { GetTaskResultSentences {
    0 "EndTime" end_time: i64, 1 "BeginTime" begin_time: i64, 2 "ChannelId" channel_id: i64,
    3 "EmotionValue" emotion_value: f64, 4 "Text" text: String, 5 "SpeechRate" speech_rate: i64,
    6 "SpeakerId" speaker_id: String, 7 "SilenceDuration" silence_duration: i64
} }

/// Submits task: `SubmitTask` of `nls-filetrans` 2018-08-17.
///
/// POST. Changes data. See <https://api.alibabacloud.com/document/nls-filetrans/2018-08-17/SubmitTask>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTask {
    pub task: Option<String>,
}
operation! { SubmitTask() "SubmitTask" -> SubmitTaskOutput {
    0 "Task" task: String
} [
    Mark::new(0, Location::Body, Style::None)
] }

/// Response of [`SubmitTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTaskOutput {
    pub task_id: Option<String>,
    pub status_text: Option<String>,
    pub status_code: Option<i64>,
}
model! { SubmitTaskOutput {
    0 "TaskId" task_id: String, 1 "StatusText" status_text: String, 2 "StatusCode" status_code: i64
} }

#[cfg(feature = "unstable-registry")]
register! {
    GetTaskResult, SubmitTask
}
