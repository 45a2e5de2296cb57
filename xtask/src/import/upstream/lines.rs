//! Source files, line by line. The SDKs are generated: each of their lines has one of a few shapes.

use std::collections::BTreeMap;

use super::super::ImportError;

/// A line of a source file, without the blanks around it.
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

    /// The importer does not know the shape of this line.
    pub(crate) fn unknown(&self) -> ImportError {
        self.fail(format!("the importer does not know what this means: `{}`", self.text))
    }

    /// What stands between a beginning and the next occurrence of an end.
    pub(crate) fn between(&self, start: &str, end: &str) -> Option<&'a str> {
        between(self.text, start, end)
    }
}

/// All lines of a file but blank ones.
pub(crate) fn lines<'a>(file: &'a str, text: &'a str) -> impl Iterator<Item = Line<'a>> {
    text.lines()
        .enumerate()
        .map(move |(index, text)| Line { file, number: index + 1, text: text.trim() })
        .filter(|line| !line.text.is_empty())
}

/// What stands between a beginning and the next occurrence of an end.
pub(crate) fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    text.strip_prefix(start)?.split_once(end).map(|(inner, _)| inner)
}

/// Whether a text is one name, as Go and Python write them.
pub(crate) fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// The codes of an `errors.go` and what it says of them: one block of constants, each with a comment.
pub(crate) fn error_codes(file: &str, text: &str) -> Result<BTreeMap<String, String>, ImportError> {
    let mut codes: BTreeMap<String, String> = BTreeMap::new();
    // The comment on the lines right above.
    let mut comment: Vec<&str> = Vec::new();
    let mut last = 0;
    // The licence may stand in a comment of its own.
    let mut licence = false;
    for line in lines(file, text) {
        if line.number != last + 1 {
            comment.clear();
        }
        last = line.number;
        if line.text.starts_with("/*") || licence {
            licence = !line.text.ends_with("*/");
        } else if let Some(said) = line.text.strip_prefix("//") {
            comment.push(said.trim());
        } else if !line.text.starts_with("package ") && !["const (", ")"].contains(&line.text) {
            let code = code_of(line.text).ok_or_else(|| line.unknown())?;
            codes.entry(code.into()).or_insert_with(|| comment.join("\n"));
            comment.clear();
        }
    }
    Ok(codes)
}

/// `NAME = "Code"`.
pub(crate) fn code_of(text: &str) -> Option<&str> {
    let (name, code) = text.split_once('=')?;
    let (name, code) = (name.trim(), code.trim().strip_prefix('"')?.strip_suffix('"')?);
    // One code ends in a dot.
    let is_code = code.trim_end_matches('.').split('.').all(is_name);
    (is_name(name) && name.to_uppercase() == name && is_code).then_some(code)
}
