//! Profile files in INI format. The grammar is common to the readers in the SDKs of the providers: `gopkg.in/ini.v1`
//! (Go) and `configparser` (Python). This module contains a reader because no crate borrows values from the text,
//! which avoids copies of secrets.
//!
//! - `[section]`, up to the last `]` of the line. Names of sections are case-sensitive.
//! - `key = value` or `key: value`, split at the first `=` or `:`. Whitespace around key and value is removed. The
//!   last value of a key is used.
//! - Lines that begin with `#` or `;` are comments.
//!
//! If the two readers differ, this reader accepts the text that either of them accepts:
//!
//! | text | ini.v1 | configparser | this reader |
//! |---|---|---|---|
//! | `key = "value"`, `'value'` | quotes removed | kept | removed |
//! | `key = value ; comment` | comment | part of the value | comment, after whitespace ([`Comments::Trailing`]) |
//! | `Key = value` | a different key | `key` | `key`, unless `key` is set as well |
//! | `[section]` twice, a key twice | merged, last value | error | merged, last value |
//! | byte order mark | skipped | error | skipped |
//! | keys before a section | kept in `DEFAULT` | error | ignored |
//! | `[DEFAULT]` | a section | defaults of all sections | a section |
//! | `%` | kept | interpolation | kept |
//! | line that ends in `\`, lines indented deeper | continued; own line | kept; continued | kept; own line |
//!
//! Any other line is an error, but only in the section that is read. The readers in the SDKs reject the whole file.

/// The comments of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comments {
    /// Only whole lines are comments (Tencent Cloud).
    Lines,
    /// A `#`, or a `;` after whitespace, also begins a comment after a value (Alibaba Cloud).
    Trailing,
}

/// Returns the keys of a section in order; `None` if the section does not exist. Keys without a value are omitted.
///
/// # Errors
/// The number of the first line of the section that is malformed, or of a section header without `]`.
pub fn section<'a>(text: &'a str, name: &str, comments: Comments) -> Result<Option<Vec<(&'a str, &'a str)>>, usize> {
    let mut keys: Option<Vec<_>> = None;
    let mut inside = false;
    for (index, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with(['#', ';']) {
            continue;
        }
        if let Some(header) = line.strip_prefix('[') {
            let (header, _) = header.rsplit_once(']').ok_or(index + 1)?;
            inside = header.trim() == name;
            if inside {
                keys.get_or_insert_default();
            }
            continue;
        }
        if let (true, Some(keys)) = (inside, &mut keys) {
            let (key, value) = line.split_once(['=', ':']).ok_or(index + 1)?;
            let (key, value) = (key.trim(), unquoted(without_comment(value.trim(), comments)));
            if key.is_empty() {
                return Err(index + 1);
            }
            if !value.trim().is_empty() {
                keys.push((key, value));
            }
        }
    }
    Ok(keys)
}

/// Returns true if a file contains only blank lines and comments.
pub fn is_empty(text: &str) -> bool {
    let mut lines = text.trim_start_matches('\u{feff}').lines().map(str::trim);
    lines.all(|line| line.is_empty() || line.starts_with(['#', ';']))
}

/// Returns the value of the last key with this name; otherwise the value of the last key whose name differs only
/// in case.
pub fn value<'a>(keys: &[(&str, &'a str)], key: &str) -> Option<&'a str> {
    let last = |same: &dyn Fn(&str) -> bool| keys.iter().rev().find(|(name, _)| same(name)).map(|(_, value)| *value);
    last(&|name| name == key).or_else(|| last(&|name| name.eq_ignore_ascii_case(key)))
}

fn without_comment(value: &str, comments: Comments) -> &str {
    if comments == Comments::Lines {
        return value;
    }
    let mut after_blank = true;
    for (index, character) in value.char_indices() {
        if character == '#' || (character == ';' && after_blank) {
            return value.get(..index).unwrap_or_default().trim_end();
        }
        after_blank = character.is_whitespace();
    }
    value
}

/// Removes the quotes around a whole value, unless the value contains the same quote.
fn unquoted(value: &str) -> &str {
    for quote in ['"', '\''] {
        let inner = value.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote));
        if let Some(inner) = inner.filter(|inner| !inner.contains(quote)) {
            return inner;
        }
    }
    value
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn reads_sections_keys_and_comments() {
        let text = "\u{feff}stray\n# c\n[ default ]\r\n id = a=b \r\n; c\nempty =\nsecret=x # why\n[other]\nid=o\n";
        let keys = section(text, "default", Comments::Trailing).unwrap().unwrap();
        assert_eq!(keys, [("id", "a=b"), ("secret", "x")]);
        let lines = section(text, "default", Comments::Lines).unwrap().unwrap();
        assert_eq!(value(&lines, "secret"), Some("x # why"));
        assert_eq!(value(&section(text, "other", Comments::Trailing).unwrap().unwrap(), "id"), Some("o"));
        assert_eq!(section(text, "none", Comments::Trailing), Ok(None));
        assert_eq!(value(&[("k", "1"), ("k", "2")], "k"), Some("2"));
    }

    #[test]
    fn reports_the_number_of_a_malformed_line_in_the_section_that_is_read() {
        let lines = |text, name| section(text, name, Comments::Lines);
        assert_eq!(lines("[a]\nwhat\n[b]\nk=v", "b").unwrap().unwrap(), [("k", "v")]);
        assert_eq!(lines("[a]\nwhat\n[b]\nk=v", "a"), Err(2));
        assert_eq!(lines("[a]\n= v", "a"), Err(2));
        assert_eq!(lines("[a\nk=v", "a"), Err(1));
    }

    #[test]
    fn prefers_the_exact_name_to_a_name_in_another_case() {
        assert_eq!(value(&[("type", "1"), ("Type", "2")], "type"), Some("1"));
        assert_eq!(value(&[("TYPE", "1"), ("Type", "2")], "type"), Some("2"));
    }
}
