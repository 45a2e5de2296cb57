//! Profile files in INI form, as far as the providers write them: `[section]`, `key = value`, comments from `#` or `;`
//! at the start of a line. No crate of that kind keeps values borrowed, which keeps secrets from being copied about.

/// The keys of a section, in order; `None` if there is no such section. A key without a value counts as absent.
///
/// `trailing` tells that `#` starts a comment inside a value, too (Alibaba Cloud).
///
/// # Errors
/// The number of the first line of the section that is neither.
pub fn section<'a>(text: &'a str, name: &str, trailing: bool) -> Result<Option<Vec<(&'a str, &'a str)>>, usize> {
    let mut keys: Option<Vec<_>> = None;
    let mut inside = false;
    for (index, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with(['#', ';']) {
            continue;
        }
        if let Some(header) = line.strip_prefix('[') {
            inside = header.split(']').next().is_some_and(|header| header.trim() == name);
            if inside {
                keys.get_or_insert_default();
            }
            continue;
        }
        if let (true, Some(keys)) = (inside, &mut keys) {
            let (key, value) = line.split_once('=').ok_or(index + 1)?;
            let value = if trailing { value.split('#').next().unwrap_or_default() } else { value };
            if !value.trim().is_empty() {
                keys.push((key.trim(), value.trim()));
            }
        }
    }
    Ok(keys)
}

/// The value of a key; the last one counts.
pub fn value<'a>(keys: &[(&str, &'a str)], key: &str) -> Option<&'a str> {
    keys.iter().rev().find(|(name, _)| *name == key).map(|(_, value)| *value)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn sections_keys_and_comments() {
        let text = "\u{feff}stray\n# c\n[ default ]\r\n id = a=b \r\n; c\nempty =\nsecret=x # why\n[other]\nid=o\n";
        let keys = section(text, "default", true).unwrap().unwrap();
        assert_eq!(keys, [("id", "a=b"), ("secret", "x")]);
        assert_eq!(value(&section(text, "default", false).unwrap().unwrap(), "secret"), Some("x # why"));
        assert_eq!(value(&section(text, "other", true).unwrap().unwrap(), "id"), Some("o"));
        assert_eq!(section(text, "none", true), Ok(None));
        assert_eq!(value(&[("k", "1"), ("k", "2")], "k"), Some("2"));
    }

    #[test]
    fn a_line_that_is_neither_is_told_by_its_number_in_the_section_that_counts() {
        assert_eq!(section("[a]\nwhat\n[b]\nk=v", "b", false).unwrap().unwrap(), [("k", "v")]);
        assert_eq!(section("[a]\nwhat\n[b]\nk=v", "a", false), Err(2));
    }
}
