//! Line-by-line reading of source files. The SDKs are generated, therefore each line has one of a few forms.

use std::collections::BTreeMap;

use super::super::ImportError;

/// A line of a source file, without leading and trailing whitespace.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Line<'a> {
    file: &'a str,
    number: usize,
    pub(crate) text: &'a str,
}

impl<'a> Line<'a> {
    pub(crate) fn fail(&self, reason: impl Into<String>) -> ImportError {
        ImportError::new(self.file, format!("line {}", self.number), reason)
    }

    /// Creates the error for a line in an unsupported form.
    pub(crate) fn unknown(&self) -> ImportError {
        self.fail(format!("the importer does not support this line: `{}`", self.text))
    }

    /// Returns the text between `start`, which begins the line, and the next `end`.
    pub(crate) fn between(&self, start: &str, end: &str) -> Option<&'a str> {
        between(self.text, start, end)
    }
}

/// Returns all lines of a file, except empty lines.
pub(crate) fn lines<'a>(file: &'a str, text: &'a str) -> impl Iterator<Item = Line<'a>> {
    text.lines()
        .enumerate()
        .map(move |(index, text)| Line { file, number: index + 1, text: text.trim() })
        .filter(|line| !line.text.is_empty())
}

/// Returns the text between `start`, which begins the text, and the next `end`.
pub(crate) fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    text.strip_prefix(start)?.split_once(end).map(|(inner, _)| inner)
}

/// Returns true if a text is an identifier of Go and Python.
pub(crate) fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Reads the error codes of an `errors.go`, a block of constants, each with its comment.
pub(crate) fn error_codes(file: &str, text: &str) -> Result<BTreeMap<String, String>, ImportError> {
    let mut codes: BTreeMap<String, String> = BTreeMap::new();
    // The comment on the lines directly above.
    let mut comment: Vec<&str> = Vec::new();
    let mut last = 0;
    // True inside a block comment, which contains the license.
    let mut in_block_comment = false;
    for line in lines(file, text) {
        if line.number != last + 1 {
            comment.clear();
        }
        last = line.number;
        if line.text.starts_with("/*") || in_block_comment {
            in_block_comment = !line.text.ends_with("*/");
        } else if let Some(text) = line.text.strip_prefix("//") {
            comment.push(text.trim());
        } else if !line.text.starts_with("package ") && !["const (", ")"].contains(&line.text) {
            let code = code_of(line.text).ok_or_else(|| line.unknown())?;
            codes.entry(code.into()).or_insert_with(|| comment.join("\n"));
            comment.clear();
        }
    }
    Ok(codes)
}

/// Returns the error code of a constant, `NAME = "Code"`.
pub(crate) fn code_of(text: &str) -> Option<&str> {
    let (name, code) = text.split_once('=')?;
    let (name, code) = (name.trim(), code.trim().strip_prefix('"')?.strip_suffix('"')?);
    // One code ends with a dot.
    let is_code = code.trim_end_matches('.').split('.').all(is_name);
    (is_name(name) && name.to_uppercase() == name && is_code).then_some(code)
}
