//! What a page leaves to a person.

use std::fmt;

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
    pub(super) fn new(line: usize, what: impl Into<String>, reason: impl Into<String>) -> Self {
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
