//! Source files, line by line. The SDKs are generated: each of their lines has one of a few shapes.

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

/// The codes of an `errors.go`: one block of constants, each with a comment. Sorted.
pub(crate) fn error_codes(file: &str, text: &str) -> Result<Vec<String>, ImportError> {
    let mut codes = Vec::new();
    // The licence may stand in a comment of its own.
    let mut licence = false;
    for line in lines(file, text) {
        if line.text.starts_with("/*") || licence {
            licence = !line.text.ends_with("*/");
        } else if !line.text.starts_with("//")
            && !line.text.starts_with("package ")
            && !["const (", ")"].contains(&line.text)
        {
            codes.push(code_of(line.text).ok_or_else(|| line.unknown())?.into());
        }
    }
    codes.sort();
    codes.dedup();
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
