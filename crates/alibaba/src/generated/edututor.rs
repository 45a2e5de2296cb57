//! `edututor` 2025-07-07.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-hangzhou", "edututor.cn-hangzhou.aliyuncs.com")],
    vpc: &[("cn-hangzhou", "edututor-vpc.cn-hangzhou.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service { name: "edututor", version: "2025-07-07", code: "edututor", endpoints: &ENDPOINTS };

/// Can answer with a stream of events: see `Client::stream`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerSSE {
    pub workspace_id: String,
    pub messages: Option<Vec<AnswerSSEMessages>>,
    pub parameters: Option<AnswerSSEParameters>,
}
operation! { AnswerSSE(workspace_id: String) "AnswerSSE" -> AnswerSSEOutput {
    0 "workspaceId" workspace_id, 1 "messages" messages: Vec<AnswerSSEMessages>,
    2 "parameters" parameters: AnswerSSEParameters
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/service/answerSSE", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerSSEMessages {
    pub content: Option<Vec<BTreeMap<String, String>>>,
    pub role: Option<String>,
}
input! { AnswerSSEMessages(role: String) {
    0 "content" content: Vec<BTreeMap<String, String>>, 1 "role" role: String
} }

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
    0 "code" code, 1 "data" data, 2 "finish_reason" finish_reason, 3 "httpStatusCode" http_status_code,
    4 "input_tokens" input_tokens, 5 "message" message, 6 "output_tokens" output_tokens, 7 "success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CutQuestions {
    pub workspace_id: String,
    pub image: String,
    pub parameters: CutQuestionsParameters,
}
operation! { CutQuestions(workspace_id: String, image: String, parameters: CutQuestionsParameters)
    "CutQuestions" -> CutQuestionsOutput {
    0 "workspaceId" workspace_id, 1 "image" image, 2 "parameters" parameters
} [
    Mark { index: 1, location: Location::Body, style: Style::None },
    Mark { index: 2, location: Location::Body, style: Style::None }
] { path: "/service/cutApi", body: BodyStyle::Json, } }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CutQuestionsParameters {
    pub extract_images: Option<bool>,
    pub r#struct: Option<bool>,
}
input! { CutQuestionsParameters(extract_images: bool, r#struct: bool) {
    0 "extract_images" extract_images: bool, 1 "struct" r#struct: bool
} }

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
    0 "code" code, 1 "data" data, 2 "httpStatusCode" http_status_code, 3 "input_tokens" input_tokens,
    4 "message" message, 5 "output_tokens" output_tokens, 6 "success" success
} }

#[cfg(feature = "reflect")]
register! {
    AnswerSSE, CutQuestions
}
