//! `portal` 2023-04-13.
// Made by `cargo xtask generate` from the specs. Change the spec or the generator, not this file.

use cumulo_core::generated::*;

static SERVICE: Service =
    Service { name: "portal", version: "2023-04-13", code: "portal", endpoints: &Endpoints::NONE };

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDocuments {
    pub query: String,
    pub page: u64,
    pub page_size: u64,
    pub product_name: Option<String>,
}
operation! { SearchDocuments(query: String, page: u64, page_size: u64) "SearchDocuments" -> SearchDocumentsOutput {
    0 "Query" query, 1 "Page" page, 2 "PageSize" page_size, 3 "ProductName" product_name: String
} }
paged! { SearchDocuments: SearchDocumentItem = Number "Page", "Documents" documents, total "Total" }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDocumentsOutput {
    pub total: Option<u64>,
    pub documents: Option<Vec<SearchDocumentItem>>,
}
model! { SearchDocumentsOutput {
    0 "Total" total, 1 "Documents" documents
} }

#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchDocumentItem {
    pub url: Option<String>,
    pub title: Option<String>,
    pub product_name: Option<String>,
    pub snippet: Option<String>,
}
model! { SearchDocumentItem {
    0 "Url" url, 1 "Title" title, 2 "ProductName" product_name, 3 "Snippet" snippet
} }

/// Error codes of the service: compare with `Error::code`.
pub mod codes {
    pub const INVALID_PARAMETER: &str = "InvalidParameter";
    pub const INVALID_PARAMETER_VALUE: &str = "InvalidParameterValue";
}

#[cfg(feature = "reflect")]
register! {
    SearchDocuments
}
