//! `wimgs` 2025-11-06.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service = Service { name: "wimgs", version: "2025-11-06", code: "wimgs", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchByText {
    pub query: String,
}
operation! { SearchByText(query: String) "SearchByText" -> SearchByTextOutput {
    0 "Query" query
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchByTextOutput {
    pub query: Option<String>,
    pub images: Option<Vec<String>>,
}
model! { SearchByTextOutput {
    0 "Query" query, 1 "Images" images
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
    SearchByText
}
