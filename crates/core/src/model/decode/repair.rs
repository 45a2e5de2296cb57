//! Repairs JSON with invalid strings and numbers: unpaired surrogates, bytes that are not UTF-8, control characters
//! and unknown escapes in strings, and numbers that JSON does not allow.
//!
//! Back ends that truncate strings at a UTF-16 unit or at a byte write unpaired surrogates and invalid UTF-8. Back
//! ends in C++ write control characters, and back ends in Python write `NaN`.

use serde_json::value::RawValue;

/// Replaces invalid characters with U+FFFD and invalid numbers with strings. Returns `None` if the JSON has neither.
/// The structure is never changed: truncated JSON remains truncated.
pub(crate) fn repair(json: &str) -> Option<String> {
    let mut out = String::with_capacity(json.len() + 16);
    let mut rest = json;
    let mut in_string = false;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => {
                in_string = !in_string;
                out.push('"');
                1
            }
            '\\' if in_string => escape(rest, &mut out),
            '\0'..='\u{1f}' if in_string => {
                out.push_str(&format!("\\u{:04x}", u32::from(first)));
                1
            }
            '-' | '+' | '.' | '0'..='9' | 'N' | 'I' if !in_string => number(rest, &mut out),
            _ => {
                out.push(first);
                first.len_utf8()
            }
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    (out != json).then_some(out)
}

/// Copies the escape at the start of `text` and returns its length in bytes.
fn escape(text: &str, out: &mut String) -> usize {
    let mut copy = |length: usize| {
        out.push_str(text.get(..length).unwrap_or(text));
        length
    };
    match text.as_bytes().get(1) {
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => copy(2),
        Some(b'u') => match (unit(text), unit(text.get(6..).unwrap_or_default())) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => copy(12),
            (Some(0xd800..=0xdfff), _) => {
                out.push('\u{fffd}');
                6
            }
            (Some(_), _) => copy(6),
            (None, _) => {
                out.push_str("\\\\");
                1
            }
        },
        // JSON does not define this escape. The backslash is kept as a character.
        _ => {
            out.push_str("\\\\");
            1
        }
    }
}

/// Returns the UTF-16 unit of the escape `\uXXXX` at the start of a text.
fn unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    u16::from_str_radix(digits, 16).ok()
}

/// Copies the number at the start of `text` and returns its length in bytes. A number that JSON does not allow is
/// quoted.
fn number(text: &str, out: &mut String) -> usize {
    let end = text.find(|next: char| !(next.is_ascii_alphanumeric() || "+-.".contains(next))).unwrap_or(text.len());
    let token = text.get(..end).unwrap_or(text);
    let is_named = matches!(token, "NaN" | "Infinity" | "-Infinity");
    let is_number = token.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'));
    let is_json =
        || serde_json::from_str::<&RawValue>(token).is_ok() && token.parse().is_ok_and(|value: f64| value.is_finite());
    if is_named || (is_number && !is_json()) {
        out.push('"');
        out.push_str(token);
        out.push('"');
    } else {
        out.push_str(token);
    }
    token.len()
}

#[cfg(test)]
mod tests {
    use super::repair;

    #[test]
    fn replaces_an_unpaired_surrogate() {
        for (broken, repaired) in [
            (r#""\ud83d""#, "\"\u{fffd}\""),
            (r#""\uDE00""#, "\"\u{fffd}\""),
            (r#""\ude00\ud83d""#, "\"\u{fffd}\u{fffd}\""),
            (r#""\ud83d\ud83d\ude00\n""#, "\"\u{fffd}\\ud83d\\ude00\\n\""),
            (r#""\ud83dx\u0041""#, "\"\u{fffd}x\\u0041\""),
            (r#""\\\ud83d""#, "\"\\\\\u{fffd}\""),
        ] {
            assert_eq!(repair(broken).as_deref(), Some(repaired), "{broken}");
        }
    }

    #[test]
    fn keeps_invalid_escapes_and_numbers_as_text() {
        for (broken, repaired) in [
            ("[\"a\tb\nc\"]", r#"["a\u0009b\u000ac"]"#),
            (r#""C:\dir\x""#, r#""C:\\dir\\x""#),
            (r#""\u12""#, r#""\\u12""#),
            (r#"{"a":NaN,"b":[-Infinity , 1e999],"c":007}"#, r#"{"a":"NaN","b":["-Infinity" , "1e999"],"c":"007"}"#),
        ] {
            assert_eq!(repair(broken).as_deref(), Some(repaired), "{broken}");
        }
    }

    #[test]
    fn returns_none_for_well_formed_or_malformed_json() {
        for text in [
            r#"{"a":"\ud83d\ude00 \\ud83d NaN","b":[1,-2.5e3,true,null]}"#,
            r#"{"a":"#,
            "<html>Infinite</html>",
            r#"{"a" 1}"#,
            "",
        ] {
            assert_eq!(repair(text), None, "{text}");
        }
    }
}
