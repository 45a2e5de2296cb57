//! An error in a spec, with its JSON path and a fix.

use std::fmt;

/// An error in a file of `specs/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SpecError {
    /// Path of the file, such as `specs/tencent/redis/2018-04-12.json`.
    pub file: String,
    /// JSON path of the error in the file, such as `$.structs.Tag[1].type`.
    pub path: String,
    /// Problem.
    pub problem: String,
    /// Suggested fix.
    pub fix: String,
}

impl SpecError {
    /// Creates an error at a JSON path.
    pub fn new(file: &str, path: impl Into<String>, problem: impl Into<String>, fix: impl Into<String>) -> Self {
        Self { file: file.into(), path: path.into(), problem: problem.into(), fix: fix.into() }
    }
}

impl fmt::Display for SpecError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.file, self.path, self.problem)?;
        if self.fix.is_empty() { Ok(()) } else { write!(f, "\n  fix: {}", self.fix) }
    }
}

impl std::error::Error for SpecError {}
