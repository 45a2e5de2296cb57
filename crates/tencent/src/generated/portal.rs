//! `portal` of Tencent Cloud, API version 2023-04-13.
//!
//! Endpoint: `portal.tencentcloudapi.com`, or `portal.<region>.tencentcloudapi.com`. Operations:
//! <https://console.cloud.tencent.com/api/explorer?Product=portal&Version=2023-04-13>.
//!
//! ```no_run
//! # async fn run() -> Result<(), cumulo_tencent::Error> {
//! use cumulo_tencent::{Client, portal::SearchDocuments};
//!
//! let client = Client::from_env().await?;
//! let output = client.send(SearchDocuments::new("query", 1, 1)).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::__private::generated::*;

static SERVICE: Service<'_> = Service::new(
    "portal",
    "2023-04-13",
    "portal",
    &Endpoints::NONE,
);

/// Searches documents: `SearchDocuments` of `portal` 2023-04-13.
///
/// POST. Reads only. Pages by page number (`Page`). See
/// <https://console.cloud.tencent.com/api/explorer?Product=portal&Version=2023-04-13&Action=SearchDocuments>.
///
/// Errors: [`codes::INVALID_PARAMETER`], [`codes::INVALID_PARAMETER_VALUE`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDocuments {
    /// Required.
    pub query: String,
    /// Required.
    pub page: i64,
    /// Required.
    pub page_size: i64,
    pub product_name: Option<String>,
}
operation! { SearchDocuments(query: String, page: i64, page_size: i64) "SearchDocuments" -> SearchDocumentsOutput {
    0 "Query" query, 1 "Page" page, 2 "PageSize" page_size, 3 "ProductName" product_name: String
} }
paged! { SearchDocuments: SearchDocumentItem = Number "Page", "Documents" documents, total "Total" }

/// Response of [`SearchDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDocumentsOutput {
    pub total: Option<i64>,
    pub documents: Vec<SearchDocumentItem>,
}
model! { SearchDocumentsOutput {
    0 "Total" total: i64, 1 "Documents" documents: Vec<SearchDocumentItem>
} }

/// In the response of [`SearchDocuments`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDocumentItem {
    pub url: Option<String>,
    pub title: Option<String>,
    pub product_name: Option<String>,
    pub snippet: Option<String>,
}
model! { SearchDocumentItem {
    0 "Url" url: String, 1 "Title" title: String, 2 "ProductName" product_name: String, 3 "Snippet" snippet: String
} }

codes! {
    INVALID_PARAMETER "InvalidParameter", INVALID_PARAMETER_VALUE "InvalidParameterValue"
}

#[cfg(feature = "unstable-registry")]
register! {
    SearchDocuments
}
