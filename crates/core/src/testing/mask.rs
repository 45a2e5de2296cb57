use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::value::RawValue;

use crate::model::{CLIENT_TOKEN, is_secret_name, redact_texts, repair};

/// The text that replaces a secret.
const MASK: &str = "***";
/// The maximum depth of values, which no response reaches. Deeper values are masked as a whole.
const DEPTH: usize = 120;

/// Masks secrets by their names and by their values, and collects the secrets that it finds by name.
#[derive(Default)]
pub(super) struct Mask {
    pub(super) secrets: Vec<String>,
}

/// The fields of a JSON object, with their order and the digits of numbers.
pub(super) struct Members<'a>(pub(super) Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Read;
        impl<'de> Visitor<'de> for Read {
            type Value = Vec<(String, &'de RawValue)>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(members)
            }
        }
        deserializer.deserialize_map(Read).map(Members)
    }
}

impl<'a> Members<'a> {
    pub(super) fn get(&self, name: &str) -> Option<&'a RawValue> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| *value)
    }

    pub(super) fn text(&self, name: &str) -> Option<String> {
        serde_json::from_str(self.get(name)?.get()).ok()
    }
}

/// Returns true for a field whose value is generated for every request. In a replay, all its values are equal.
fn is_generated(name: &str) -> bool {
    CLIENT_TOKEN.iter().any(|token| name.eq_ignore_ascii_case(token))
}

pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

impl Mask {
    /// Masks a text that is not the value of a field.
    pub(super) fn text(&self, text: &str) -> String {
        redact_texts(text.to_owned(), &self.secrets)
    }

    /// Masks the name of a field. The keys of a map may be data. A short secret is not masked, because it is more
    /// likely to be part of an ordinary name, which a replay needs.
    fn name(&self, name: &str) -> String {
        let long = self.secrets.iter().any(|secret| secret.len() >= 8 && name.contains(secret.as_str()));
        if long { self.text(name) } else { name.to_owned() }
    }

    /// Masks a text that is not JSON. JSON within a line, for example in a stream of events, is masked as JSON.
    pub(super) fn lines(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for line in text.split_inclusive('\n') {
            let start = line.find(['{', '[']).unwrap_or(line.len());
            let (before, rest) = line.split_at(start);
            let json = rest.trim_end();
            match self.json(json) {
                Some(masked) => out.extend([&self.text(before), &masked, &rest[json.len()..]]),
                None => out.push_str(&self.text(line)),
            }
        }
        out
    }

    /// Masks the value of a field.
    pub(super) fn value(&mut self, name: &str, text: &str) -> String {
        self.leaf(text, is_secret_name(name), is_generated(name))
    }

    fn leaf(&mut self, text: &str, secret: bool, generated: bool) -> String {
        if text.is_empty() {
            return String::new();
        }
        if secret {
            self.secrets.push(text.to_owned());
        }
        if secret || generated {
            return MASK.to_owned();
        }
        // Some fields contain JSON as text.
        let json = if text.starts_with(['{', '[']) { self.json(text) } else { None };
        json.unwrap_or_else(|| self.text(text))
    }

    /// Masks a JSON text. Returns `None` if the text is not JSON.
    pub(super) fn json(&mut self, text: &str) -> Option<String> {
        let masked = |mask: &mut Self, text: &str| {
            let value = serde_json::from_str::<&RawValue>(text).ok()?;
            let mut out = String::with_capacity(text.len());
            mask.walk(value.get(), (false, false), 0, &mut out)?;
            Some(out)
        };
        // Invalid escapes must not hide the names of secrets.
        masked(self, text).or_else(|| masked(self, &repair(text)?))
    }

    fn walk(&mut self, raw: &str, (secret, generated): (bool, bool), depth: usize, out: &mut String) -> Option<()> {
        match raw.as_bytes().first()? {
            b'{' | b'[' if depth > DEPTH => out.push_str(&quoted(MASK)),
            b'{' => {
                out.push('{');
                for (index, (name, value)) in serde_json::from_str::<Members<'_>>(raw).ok()?.0.into_iter().enumerate() {
                    out.push_str(if index > 0 { "," } else { "" });
                    out.push_str(&quoted(&self.name(&name)));
                    out.push(':');
                    // All values within a secret are secret.
                    let marks = (secret || is_secret_name(&name), is_generated(&name));
                    self.walk(value.get(), marks, depth + 1, out)?;
                }
                out.push('}');
            }
            b'[' => {
                out.push('[');
                for (index, item) in serde_json::from_str::<Vec<&RawValue>>(raw).ok()?.into_iter().enumerate() {
                    out.push_str(if index > 0 { "," } else { "" });
                    self.walk(item.get(), (secret, generated), depth + 1, out)?;
                }
                out.push(']');
            }
            b'"' => {
                let text = serde_json::from_str::<Cow<'_, str>>(raw).ok()?;
                out.push_str(&quoted(&self.leaf(&text, secret, generated)));
            }
            b'-' | b'0'..=b'9' if secret || self.secrets.iter().any(|known| known == raw) => {
                out.push_str(&quoted(&self.leaf(raw, true, false)));
            }
            _ => out.push_str(raw),
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_only_the_secrets() {
        let mut mask = Mask { secrets: vec!["by-value".into(), "4711".into()] };
        let text = r#"{"z":1.10,"a":[123456789012345678901234567890,null,true],"Password":"p\"1","List":["x by-value y"],
            "PassWords":["q"],"Inner":"{\"Password\":\"r\",\"n\":1.0}","Pin":4711,"ClientToken":"t","Token":12,"SecretId":"","of-by-value":1}"#;
        let masked = mask.json(text).unwrap_or_default();
        assert_eq!(
            masked,
            r#"{"z":1.10,"a":[123456789012345678901234567890,null,true],"Password":"***","List":["x *** y"],"PassWords":["***"],"Inner":"{\"Password\":\"***\",\"n\":1.0}","Pin":"***","ClientToken":"***","Token":"***","SecretId":"","of-***":1}"#
        );
        assert_eq!(mask.text("r, q and p\"1"), "***, *** and ***");
        assert_eq!(mask.json("{"), None);
        let events = "event: by-value\ndata: {\"Password\":\"u\"} \n\ndata: [DONE]\r\n";
        assert_eq!(mask.lines(events), "event: ***\ndata: {\"Password\":\"***\"} \n\ndata: [DONE]\r\n");
    }

    #[test]
    fn masks_secrets_in_objects_and_in_text_with_invalid_escapes() {
        let mut mask = Mask { secrets: Vec::new() };
        let broken = mask.json(r#"{"a":"\ud83d","Password":"v","Token":{"x":["w",1]}}"#);
        assert_eq!(
            broken.as_deref(),
            Some("{\"a\":\"\u{fffd}\",\"Password\":\"***\",\"Token\":{\"x\":[\"***\",\"***\"]}}")
        );
    }

    #[test]
    fn masks_values_nested_deeper_than_any_response_as_a_whole() {
        let mut mask = Mask { secrets: Vec::new() };
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let deep = format!("{}{{\"Password\":\"v\"}}{}", open.repeat(200_000), close.repeat(200_000));
            let masked = mask.json(&deep).unwrap_or_default();
            assert!(masked.contains("\"***\"") && !masked.contains('v'), "{masked:.80}");
        }
    }
}
