//! `wimgs` of Tencent Cloud, API version 2025-11-06.
//!
//! Endpoint: `wimgs.tencentcloudapi.com`, or `wimgs.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=wimgs&Version=2025-11-06>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, wimgs::SearchByText};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(SearchByText::new("query")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "wimgs",
    "2025-11-06",
    "wimgs",
    &Endpoints::NONE,
);

/// Searches by text: `SearchByText` of `wimgs` 2025-11-06.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wimgs&Version=2025-11-06&Action=SearchByText>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchByText {
    /// Required.
    pub query: String,
}
operation! { SearchByText(query: String) "SearchByText" -> SearchByTextOutput {
    0 "Query" query
} }

/// Response of [`SearchByText`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchByTextOutput {
    pub query: Option<String>,
    pub images: Vec<String>,
}
model! { SearchByTextOutput {
    0 "Query" query: String, 1 "Images" images: Vec<String>
} }

codes! {
    INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter", REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    SearchByText
}
