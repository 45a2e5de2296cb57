//! `wsa` of Tencent Cloud, API version 2025-05-08.
//!
//! Endpoint: `wsa.tencentcloudapi.com`, or `wsa.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=wsa&Version=2025-05-08>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, wsa::SearchPro};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(SearchPro::new("query")).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new("wsa", "2025-05-08", "wsa", &Endpoints::NONE);

/// Searches pro: `SearchPro` of `wsa` 2025-05-08.
///
/// POST. Reads only. See
/// <https://console.cloud.tencent.com/api/explorer?Product=wsa&Version=2025-05-08&Action=SearchPro>.
///
/// Errors: [`codes::INTERNAL_ERROR`], [`codes::INVALID_PARAMETER`], [`codes::REQUEST_LIMIT_EXCEEDED`],
/// [`codes::RESOURCE_NOT_FOUND`], [`codes::RESOURCE_UNAVAILABLE`], [`codes::UNAUTHORIZED_OPERATION`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchPro {
    /// Required.
    pub query: String,
    pub mode: Option<i64>,
    pub site: Option<String>,
    pub cnt: Option<i64>,
    pub industry: Option<String>,
    pub freshness: Option<String>,
    pub deeplinks: Option<bool>,
}
operation! { SearchPro(query: String) "SearchPro" -> SearchProOutput {
    0 "Query" query, 1 "Mode" mode: i64, 2 "Site" site: String, 3 "Cnt" cnt: i64, 4 "Industry" industry: String,
    5 "Freshness" freshness: String, 6 "Deeplinks" deeplinks: bool
} }

/// Response of [`SearchPro`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchProOutput {
    pub query: Option<String>,
    pub pages: Vec<String>,
    pub version: Option<String>,
    pub msg: Option<String>,
}
model! { SearchProOutput {
    0 "Query" query: String, 1 "Pages" pages: Vec<String>, 2 "Version" version: String, 3 "Msg" msg: String
} }

codes! {
    INTERNAL_ERROR "InternalError", INVALID_PARAMETER "InvalidParameter", REQUEST_LIMIT_EXCEEDED "RequestLimitExceeded",
    RESOURCE_NOT_FOUND "ResourceNotFound", RESOURCE_UNAVAILABLE "ResourceUnavailable",
    UNAUTHORIZED_OPERATION "UnauthorizedOperation"
}

#[cfg(feature = "unstable-registry")]
register! {
    SearchPro
}
