//! `documentparseservice` 2026-04-14.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static ENDPOINTS: Endpoints = Endpoints {
    regions: &[("cn-hangzhou", "documentparseservice.cn-hangzhou.aliyuncs.com")],
    vpc: &[("cn-hangzhou", "documentparseservice-vpc.cn-hangzhou.aliyuncs.com")],
    global: "",
    rule: Rule::Unknown,
};

static SERVICE: Service = Service {
    name: "documentparseservice",
    version: "2026-04-14",
    code: "documentparseservice",
    endpoints: &ENDPOINTS,
};

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentParseTestApi {
    pub image_url: Option<String>,
    pub r#type: Option<i64>,
}
operation! { DocumentParseTestApi() "DocumentParseTestApi" -> DocumentParseTestApiOutput {
    0 "ImageUrl" image_url: String, 1 "Type" r#type: i64
} [
    Mark { index: 0, location: Location::Body, style: Style::None },
    Mark { index: 1, location: Location::Body, style: Style::None }
] }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentParseTestApiOutput {
    pub code: Option<String>,
    pub data: Option<DocumentParseTestApiData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DocumentParseTestApiOutput {
    0 "Code" code, 1 "Data" data, 2 "Message" message, 3 "Success" success
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentParseTestApiData {
    pub content: Option<String>,
    pub request_id: Option<String>,
    pub usage: Option<DocumentParseTestApiUsage>,
}
model! { DocumentParseTestApiData {
    0 "Content" content, 1 "RequestId" request_id, 2 "Usage" usage
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentParseTestApiUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { DocumentParseTestApiUsage {
    0 "InputTokens" input_tokens, 1 "OutputTokens" output_tokens, 2 "TotalTokens" total_tokens
} }

#[cfg(feature = "reflect")]
register! {
    DocumentParseTestApi
}
