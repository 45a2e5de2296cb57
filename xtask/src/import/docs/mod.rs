//! Documentation pages to drafts of specs.
//!
//! For an operation that no metadata describes: reads one page in one of three layouts, and drafts a spec file
//! with that operation, and the overlay beside it. The facts of a page are names, types, what is required, limits,
//! allowed values, rules for passwords, and error codes with their HTTP status. Its prose stays where it is: docs are
//! for a person to write. What looks like a fact and cannot be read is [listed](Draft::unread) with its line; nothing
//! is guessed.
//!
//! ```text
//! text ─markdown─▶ blocks ─layout, columns, members─▶ Page ─draft─▶ spec + overlay + lists
//! ```

mod alibaba;
mod columns;
mod command;
mod draft;
mod layout;
mod markdown;
mod members;
mod page;
mod phrases;
mod responses;
mod rules;
mod sample;
mod statements;
mod tencent;
mod types;
mod zenlayer;

use std::fmt;

pub use command::run;
pub use draft::Draft;
pub(crate) use responses::sample_responses;

/// What a page leaves to a person: a line of it, what stands there, and why.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Remark {
    /// The line; 0 for the page as a whole.
    pub line: usize,
    /// What it is about.
    pub what: String,
    /// Why, or what to do.
    pub reason: String,
}

impl Remark {
    fn new(line: usize, what: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { line, what: what.into(), reason: reason.into() }
    }
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.what, self.reason),
            line => write!(f, "line {line}: {}: {}", self.what, self.reason),
        }
    }
}

/// Drafts the spec of the operation that a page describes. `version` is for pages that do not name it.
///
/// Fails with the reason where the page has no known layout, or names no operation.
pub fn draft(text: &str, version: Option<&str>) -> Result<Draft, String> {
    let mut unread = Vec::new();
    let blocks = markdown::read(text);
    let layout = layout::detect(text)?;
    let page = page::read(layout, text, &blocks, &mut unread);
    draft::make(layout, page, version, unread)
}
