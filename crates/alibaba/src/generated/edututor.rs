//! `edututor` of Alibaba Cloud, API version 2025-07-07.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/EduTutor/2025-07-07/overview>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-hangzhou", "edututor.cn-hangzhou.aliyuncs.com")],
    &[("cn-hangzhou", "edututor-vpc.cn-hangzhou.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "edututor",
    "2025-07-07",
    "edututor",
    &ENDPOINTS,
);

/// `AnswerSSE` of `edututor` 2025-07-07.
///
/// POST `/service/answerSSE`. Changes data. See <https://api.alibabacloud.com/document/EduTutor/2025-07-07/AnswerSSE>.
///
/// The response can be a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerSSE {
    /// Required.
    pub workspace_id: String,
    pub messages: Option<Vec<AnswerSSEMessages>>,
    pub parameters: Option<AnswerSSEParameters>,
}
operation! { AnswerSSE(workspace_id: String) "AnswerSSE" -> AnswerSSEOutput {
    0 "workspaceId" workspace_id, 1 "messages" messages: Vec<AnswerSSEMessages>,
    2 "parameters" parameters: AnswerSSEParameters
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/service/answerSSE", body: BodyStyle::Json, } }

/// In the request of [`AnswerSSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerSSEMessages {
    pub content: Option<Vec<BTreeMap<String, String>>>,
    /// Required.
    pub role: Option<String>,
}
input! { AnswerSSEMessages(role: String) {
    0 "content" content: Vec<BTreeMap<String, String>>, 1 "role" role: String
} }

/// In the request of [`AnswerSSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerSSEParameters {
    pub grade: Option<i64>,
    pub stage: Option<String>,
    pub subject: Option<String>,
}
input! { AnswerSSEParameters() {
    0 "grade" grade: i64, 1 "stage" stage: String, 2 "subject" subject: String
} }

/// Response of [`AnswerSSE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerSSEOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub finish_reason: Option<String>,
    pub http_status_code: Option<i64>,
    pub input_tokens: Option<i64>,
    pub message: Option<String>,
    pub output_tokens: Option<i64>,
    pub success: Option<bool>,
}
model! { AnswerSSEOutput {
    0 "code" code: String, 1 "data" data: String, 2 "finish_reason" finish_reason: String,
    3 "httpStatusCode" http_status_code: i64, 4 "input_tokens" input_tokens: i64, 5 "message" message: String,
    6 "output_tokens" output_tokens: i64, 7 "success" success: bool
} }

/// `CutQuestions` of `edututor` 2025-07-07.
///
/// POST `/service/cutApi`. Changes data. See <https://api.alibabacloud.com/document/EduTutor/2025-07-07/CutQuestions>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CutQuestions {
    /// Required.
    pub workspace_id: String,
    /// Required.
    pub image: String,
    /// Required.
    pub parameters: CutQuestionsParameters,
}
operation! { CutQuestions(workspace_id: String, image: String, parameters: CutQuestionsParameters)
    "CutQuestions" -> CutQuestionsOutput {
    0 "workspaceId" workspace_id, 1 "image" image, 2 "parameters" parameters
} [
    Mark::new(1, Location::Body, Style::None),
    Mark::new(2, Location::Body, Style::None)
] { path: "/service/cutApi", body: BodyStyle::Json, } }

/// In the request of [`CutQuestions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CutQuestionsParameters {
    /// Required.
    pub extract_images: Option<bool>,
    /// Required.
    pub r#struct: Option<bool>,
}
input! { CutQuestionsParameters(extract_images: bool, r#struct: bool) {
    0 "extract_images" extract_images: bool, 1 "struct" r#struct: bool
} }

/// Response of [`CutQuestions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CutQuestionsOutput {
    pub code: Option<String>,
    pub data: Option<String>,
    pub http_status_code: Option<i64>,
    pub input_tokens: Option<i64>,
    pub message: Option<String>,
    pub output_tokens: Option<i64>,
    pub success: Option<bool>,
}
model! { CutQuestionsOutput {
    0 "code" code: String, 1 "data" data: String, 2 "httpStatusCode" http_status_code: i64,
    3 "input_tokens" input_tokens: i64, 4 "message" message: String, 5 "output_tokens" output_tokens: i64,
    6 "success" success: bool
} }

#[cfg(feature = "unstable-registry")]
register! {
    AnswerSSE, CutQuestions
}
