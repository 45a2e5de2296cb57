//! `cargo xtask prose`: checks all text that a person reads against the word list of the project's English.
//!
//! The check reads Markdown documents, the documentation in overlays, and the doc comments, comments, string literals,
//! test names and item names in Rust files. Code blocks and inline code are skipped, and so is generated code: its
//! documentation comes from overlays. The words are listed in [`words`]. Exceptions are listed in
//! `xtask/prose-allow.json`.

mod allow;
pub mod command;
mod json;
mod markdown;
mod piece;
mod rust;
pub mod words;

pub use piece::{Kind, Piece};

use std::path::Path;

/// A match of a pattern in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Path of the file, relative to the root of the workspace.
    pub file: String,
    /// Line of the match, starting with 1.
    pub line: usize,
    /// Match with a few words of context.
    pub text: String,
    /// Name of the pattern.
    pub pattern: &'static str,
    /// Text to write instead.
    pub advice: &'static str,
}

/// Returns the texts of a file that a person reads. The name of the file selects the reader.
///
/// # Errors
/// Fails if a Rust file cannot be split into tokens.
pub fn pieces(file: &str, source: &str) -> Result<Vec<Piece>, String> {
    let extension = Path::new(file).extension().and_then(|extension| extension.to_str());
    match extension {
        Some("rs") => rust::pieces(source, is_test(file)).map_err(|error| format!("{file}: {error}")),
        Some("md") if file.ends_with("CHANGELOG.md") => Ok(markdown::pieces(&markdown::unreleased(source))),
        Some("md") => Ok(markdown::pieces(source)),
        Some("json") => Ok(json::pieces(source)),
        _ => Ok(Vec::new()),
    }
}

/// Returns the findings of a file's text, in the order of lines.
///
/// # Errors
/// Fails if a Rust file cannot be split into tokens.
pub fn check(file: &str, source: &str) -> Result<Vec<Finding>, String> {
    let words = words::compiled();
    let mut findings = Vec::new();
    for piece in pieces(file, source)? {
        for (pattern, range) in words.matches(&piece) {
            findings.push(Finding {
                file: file.into(),
                line: piece.line(range.start),
                text: piece.excerpt(range),
                pattern: pattern.name,
                advice: pattern.advice,
            });
        }
    }
    findings.sort_by(|a, b| (a.line, a.pattern).cmp(&(b.line, b.pattern)));
    Ok(findings)
}

/// Returns true for a file whose string literals are test data.
fn is_test(file: &str) -> bool {
    file.split('/').any(|part| matches!(part, "tests" | "benches" | "fuzz" | "tests.rs"))
}
