//! Adds line breaks to JSON text and removes them. Tokens do not change: numbers keep their digits, and fields keep
//! their order.

/// Returns JSON with each field and each element on its own line.
pub(super) fn pretty(json: &str) -> String {
    let mut out = String::with_capacity(json.len() * 2);
    let mut depth = 0_usize;
    let line = |out: &mut String, depth: usize| {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", depth));
    };
    let compact = compact(json);
    let mut tokens = Tokens(&compact).peekable();
    while let Some(token) = tokens.next() {
        match token {
            "{" | "[" => {
                out.push_str(token);
                if matches!(tokens.peek(), Some(&("}" | "]"))) {
                    out.extend(tokens.next());
                    continue;
                }
                depth += 1;
                line(&mut out, depth);
            }
            "}" | "]" => {
                depth = depth.saturating_sub(1);
                line(&mut out, depth);
                out.push_str(token);
            }
            "," => {
                out.push(',');
                line(&mut out, depth);
            }
            ":" => out.push_str(": "),
            other => out.push_str(other),
        }
    }
    out
}

/// Returns JSON without whitespace between its tokens.
pub(super) fn compact(json: &str) -> String {
    Tokens(json).collect()
}

/// The tokens of a JSON text.
struct Tokens<'a>(&'a str);

impl<'a> Iterator for Tokens<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = self.0.trim_start_matches([' ', '\t', '\r', '\n']);
        let first = rest.chars().next()?;
        let end = match first {
            '{' | '}' | '[' | ']' | ',' | ':' => 1,
            '"' => {
                let mut escaped = false;
                let closing = rest.bytes().skip(1).position(|byte| {
                    let closes = byte == b'"' && !escaped;
                    escaped = byte == b'\\' && !escaped;
                    closes
                });
                closing.map_or(rest.len(), |at| at + 2)
            }
            _ => rest.find(['{', '}', '[', ']', ',', ':', '"', ' ', '\t', '\r', '\n']).unwrap_or(rest.len()),
        };
        let (token, rest) = rest.split_at(end);
        self.0 = rest;
        Some(token)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMPACT: &str =
        r#"{"a":[1.10,123456789012345678901234567890,"x, \"{[: é\\"],"e":{},"l":[],"n":{"t":true,"z":null}}"#;

    #[test]
    fn writes_each_field_and_each_element_on_its_own_line() {
        let expected = "{
  \"a\": [
    1.10,
    123456789012345678901234567890,
    \"x, \\\"{[: é\\\\\"
  ],
  \"e\": {},
  \"l\": [],
  \"n\": {
    \"t\": true,
    \"z\": null
  }
}";
        assert_eq!(pretty(COMPACT), expected);
    }

    #[test]
    fn compact_reverses_pretty() {
        assert_eq!(compact(&pretty(COMPACT)), COMPACT);
        for text in ["", "1", "\"a b\"", "[]", " [ 1 , 2 ] ", "\"open", "\"\\\\\" , 1"] {
            assert_eq!(compact(&pretty(text)), compact(text), "{text}");
        }
    }
}
