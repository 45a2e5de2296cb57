//! `wsa` 2025-05-08.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "wsa", version: "2025-05-08", code: "wsa", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPro {
    pub query: String,
    pub mode: Option<i64>,
    pub site: Option<String>,
    pub cnt: Option<u64>,
    pub industry: Option<String>,
    pub freshness: Option<String>,
    pub deeplinks: Option<bool>,
}
operation! { SearchPro(query: String) "SearchPro" -> SearchProOutput {
    0 "Query" query, 1 "Mode" mode: i64, 2 "Site" site: String, 3 "Cnt" cnt: u64, 4 "Industry" industry: String,
    5 "Freshness" freshness: String, 6 "Deeplinks" deeplinks: bool
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchProOutput {
    pub query: Option<String>,
    pub pages: Option<Vec<String>>,
    pub version: Option<String>,
    pub msg: Option<String>,
}
model! { SearchProOutput {
    0 "Query" query, 1 "Pages" pages, 2 "Version" version, 3 "Msg" msg
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INTERNAL_ERROR: &str = "InternalError";
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const REQUEST_LIMIT_EXCEEDED: &str = "RequestLimitExceeded";
    pub const RESOURCE_NOT_FOUND: &str = "ResourceNotFound";
    pub const RESOURCE_UNAVAILABLE: &str = "ResourceUnavailable";
    pub const UNAUTHORIZED_OPERATION: &str = "UnauthorizedOperation";
}

#[cfg(feature = "reflect")]
register! {
    SearchPro
}
