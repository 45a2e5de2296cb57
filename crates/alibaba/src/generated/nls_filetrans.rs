//! `nls-filetrans` 2018-08-17.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[
        ("cn-beijing", "nls-filetrans.cn-beijing.aliyuncs.com"),
        ("cn-shanghai", "nls-filetrans.cn-shanghai.aliyuncs.com"),
        ("cn-shenzhen", "nls-filetrans.cn-shenzhen.aliyuncs.com"),
    ],
    vpc: &[
        ("cn-beijing", "filetrans-vpc.cn-beijing.aliyuncs.com"),
        ("cn-shenzhen", "filetrans-vpc.cn-shenzhen.aliyuncs.com"),
    ],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service =
    Service { name: "nls-filetrans", version: "2018-08-17", code: "nls-filetrans", endpoints: &ENDPOINTS };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResult {
    pub task_id: Option<String>,
}
operation! { GetTaskResult() "GetTaskResult" -> GetTaskResultOutput {
    0 "TaskId" task_id: String
} { method: "GET", } }

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
    0 "TaskId" task_id, 1 "StatusText" status_text, 2 "BizDuration" biz_duration, 3 "SolveTime" solve_time,
    4 "StatusCode" status_code, 5 "Result" result
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultResult {
    pub words: Option<Vec<GetTaskResultWords>>,
    pub paragraphs: Option<Vec<GetTaskResultParagraphs>>,
    pub sentences: Option<Vec<GetTaskResultSentences>>,
}
model! { GetTaskResultResult {
    0 "Words" words, 1 "Paragraphs" paragraphs, 2 "Sentences" sentences
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultWords {
    pub end_time: Option<i64>,
    pub word: Option<String>,
    pub begin_time: Option<i64>,
    pub channel_id: Option<i64>,
}
model! { GetTaskResultWords {
    0 "EndTime" end_time, 1 "Word" word, 2 "BeginTime" begin_time, 3 "ChannelId" channel_id
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTaskResultParagraphs {
    pub end_time: Option<i64>,
    pub begin_time: Option<i64>,
    pub channel_id: Option<i64>,
    pub text: Option<String>,
}
model! { GetTaskResultParagraphs {
    0 "EndTime" end_time, 1 "BeginTime" begin_time, 2 "ChannelId" channel_id, 3 "Text" text
} }

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
    0 "EndTime" end_time, 1 "BeginTime" begin_time, 2 "ChannelId" channel_id, 3 "EmotionValue" emotion_value,
    4 "Text" text, 5 "SpeechRate" speech_rate, 6 "SpeakerId" speaker_id, 7 "SilenceDuration" silence_duration
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTask {
    pub task: Option<String>,
}
operation! { SubmitTask() "SubmitTask" -> SubmitTaskOutput {
    0 "Task" task: String
} [
    Mark { index: 0, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitTaskOutput {
    pub task_id: Option<String>,
    pub status_text: Option<String>,
    pub status_code: Option<i64>,
}
model! { SubmitTaskOutput {
    0 "TaskId" task_id, 1 "StatusText" status_text, 2 "StatusCode" status_code
} }

#[cfg(feature = "reflect")]
register! {
    GetTaskResult, SubmitTask
}
