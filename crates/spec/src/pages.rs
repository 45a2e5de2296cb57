//! Pagination facts.

use serde::{Deserialize, Serialize};

/// Pagination facts: paths of fields, with `.` between levels.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Pages {
    /// Input fields: first the page number, offset or token, then the page size.
    pub input: Vec<String>,
    /// Output list that holds the items of a page.
    pub items: String,
    /// Output field with the token of the next page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Output field with the total number of items.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<String>,
    /// Output field that is true if more pages follow.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub more: Option<String>,
}

impl Pages {
    /// Returns the meaning of the input field that selects the page.
    pub fn step(&self) -> Step {
        let name = self.input.first().and_then(|path| path.rsplit('.').next()).unwrap_or_default();
        if self.next.is_some() {
            Step::Token
        } else if name.eq_ignore_ascii_case("offset") {
            Step::Offset
        } else {
            Step::Number
        }
    }
}

/// Meaning of the input field that selects the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Number of items before the page, starting with 0.
    Offset,
    /// Page number, starting with 1.
    Number,
    /// Token that the previous page returned.
    Token,
}
