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
] { path: "/service/cutApi", json_body: true, } }

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
    CutQuestions
}
