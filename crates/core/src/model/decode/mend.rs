//! Mends JSON that would be well-formed but for single texts and numbers: halves of surrogate pairs, bytes that are not
//! UTF-8, control characters and unknown escapes in texts, numbers that JSON does not have.
//!
//! Back ends that cut texts by UTF-16 units or by bytes write the first two; C++ writes the third, Python `NaN`.

use serde_json::value::RawValue;

/// Returns the JSON with U+FFFD for what is no character, and with texts for what is no number; nothing if that changes
/// nothing. The structure is never changed: what is cut short stays so.
pub(crate) fn mend(json: &str) -> Option<String> {
    let mut out = String::with_capacity(json.len() + 16);
    let mut rest = json;
    let mut in_text = false;
    while let Some(first) = rest.chars().next() {
        let taken = match first {
            '"' => {
                in_text = !in_text;
                out.push('"');
                1
            }
            '\\' if in_text => escape(rest, &mut out),
            '\0'..='\u{1f}' if in_text => {
                out.push_str(&format!("\\u{:04x}", u32::from(first)));
                1
            }
            '-' | '+' | '.' | '0'..='9' | 'N' | 'I' if !in_text => number(rest, &mut out),
            _ => {
                out.push(first);
                first.len_utf8()
            }
        };
        rest = rest.get(taken..).unwrap_or_default();
    }
    (out != json).then_some(out)
}

/// Copies the escape in front; the value is its length.
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
        // Not an escape of JSON: a backslash as it is.
        _ => {
            out.push_str("\\\\");
            1
        }
    }
}

/// The UTF-16 unit of the escape `\uXXXX` in front.
fn unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    u16::from_str_radix(digits, 16).ok()
}

/// Copies the number in front, between quotes if JSON has no such number; the value is its length.
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
    use super::mend;

    #[test]
    fn a_half_of_a_surrogate_pair_becomes_one_replacement_character() {
        for (broken, mended) in [
            (r#""\ud83d""#, "\"\u{fffd}\""),
            (r#""\uDE00""#, "\"\u{fffd}\""),
            (r#""\ude00\ud83d""#, "\"\u{fffd}\u{fffd}\""),
            (r#""\ud83d\ud83d\ude00\n""#, "\"\u{fffd}\\ud83d\\ude00\\n\""),
            (r#""\ud83dx\u0041""#, "\"\u{fffd}x\\u0041\""),
            (r#""\\\ud83d""#, "\"\\\\\u{fffd}\""),
        ] {
            assert_eq!(mend(broken).as_deref(), Some(mended), "{broken}");
        }
    }

    #[test]
    fn other_broken_texts_and_numbers_are_kept_as_text() {
        for (broken, mended) in [
            ("[\"a\tb\nc\"]", r#"["a\u0009b\u000ac"]"#),
            (r#""C:\dir\x""#, r#""C:\\dir\\x""#),
            (r#""\u12""#, r#""\\u12""#),
            (r#"{"a":NaN,"b":[-Infinity , 1e999],"c":007}"#, r#"{"a":"NaN","b":["-Infinity" , "1e999"],"c":"007"}"#),
        ] {
            assert_eq!(mend(broken).as_deref(), Some(mended), "{broken}");
        }
    }

    #[test]
    fn what_is_well_formed_or_broken_otherwise_is_left_alone() {
        for text in [
            r#"{"a":"\ud83d\ude00 \\ud83d NaN","b":[1,-2.5e3,true,null]}"#,
            r#"{"a":"#,
            "<html>Infinite</html>",
            r#"{"a" 1}"#,
            "",
        ] {
            assert_eq!(mend(text), None, "{text}");
        }
    }
}
