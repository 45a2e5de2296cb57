//! `documentparseservice` of Alibaba Cloud, API version 2026-04-14.
//!
//! Endpoint: a table of 1 region, else no rule is known: set one for a region without an entry. Operations:
//! <https://api.alibabacloud.com/document/DocumentParseService/2026-04-14/overview>.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static ENDPOINTS: Endpoints<'_> = Endpoints::new(
    &[("cn-hangzhou", "documentparseservice.cn-hangzhou.aliyuncs.com")],
    &[("cn-hangzhou", "documentparseservice-vpc.cn-hangzhou.aliyuncs.com")],
    "",
    Rule::Unknown,
);

static SERVICE: Service<'_> = Service::new(
    "documentparseservice",
    "2026-04-14",
    "documentparseservice",
    &ENDPOINTS,
);

/// `DocumentParseTestApi` of `documentparseservice` 2026-04-14.
///
/// POST. Changes data. See
/// <https://api.alibabacloud.com/document/DocumentParseService/2026-04-14/DocumentParseTestApi>.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentParseTestApi {
    pub image_url: Option<String>,
    pub r#type: Option<i64>,
}
operation! { DocumentParseTestApi() "DocumentParseTestApi" -> DocumentParseTestApiOutput {
    0 "ImageUrl" image_url: String, 1 "Type" r#type: i64
} [
    Mark::new(0, Location::Body, Style::None),
    Mark::new(1, Location::Body, Style::None)
] }

/// Response of [`DocumentParseTestApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentParseTestApiOutput {
    pub code: Option<String>,
    pub data: Option<DocumentParseTestApiData>,
    pub message: Option<String>,
    pub success: Option<bool>,
}
model! { DocumentParseTestApiOutput {
    0 "Code" code: String, 1 "Data" data: DocumentParseTestApiData, 2 "Message" message: String,
    3 "Success" success: bool
} }

/// In the response of [`DocumentParseTestApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentParseTestApiData {
    pub content: Option<String>,
    pub request_id: Option<String>,
    pub usage: Option<DocumentParseTestApiUsage>,
}
model! { DocumentParseTestApiData {
    0 "Content" content: String, 1 "RequestId" request_id: String, 2 "Usage" usage: DocumentParseTestApiUsage
} }

/// In the response of [`DocumentParseTestApi`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentParseTestApiUsage {
    pub input_tokens: Option<i64>,
    pub output_tokens: Option<i64>,
    pub total_tokens: Option<i64>,
}
model! { DocumentParseTestApiUsage {
    0 "InputTokens" input_tokens: i64, 1 "OutputTokens" output_tokens: i64, 2 "TotalTokens" total_tokens: i64
} }

#[cfg(feature = "unstable-registry")]
register! {
    DocumentParseTestApi
}
