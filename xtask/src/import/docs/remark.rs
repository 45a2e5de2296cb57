//! Remarks for the person who completes a draft.

use std::fmt;

/// A remark for the person who completes a draft: a line of the page, its subject, and a reason.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Remark {
    /// The line on the page, from 1. The value 0 means the whole page.
    pub line: usize,
    /// The part of the page or draft that the remark is about.
    pub subject: String,
    /// The reason for the remark, or the required action.
    pub reason: String,
}

impl Remark {
    pub(super) fn new(line: usize, subject: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { line, subject: subject.into(), reason: reason.into() }
    }
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.subject, self.reason),
            line => write!(f, "line {line}: {}: {}", self.subject, self.reason),
        }
    }
}
