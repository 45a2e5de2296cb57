//! Lenient decoding: null leaves a field unset, unknown fields are ignored, and text is accepted for numbers and
//! numbers for text. An unexpected value never prevents the decoding of the rest of a response.
//!
//! A response that matches its spec is read once. A response with unexpected values is read a second time: from a
//! repaired copy (`repair`), or value by value (`fit`).

mod context;
mod envelope;
pub(super) mod fit;
mod repair;
pub(super) mod visitors;

use std::{borrow::Cow, fmt};

use serde::de::{Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

pub use self::envelope::{Envelope, Extra};
#[cfg(any(feature = "serde", feature = "testing"))]
pub(crate) use self::repair::repair;
pub use self::visitors::deserialize;
use self::{
    context::{Context, Key},
    visitors::{EnvelopeVisitor, is_long_number, read_field},
};
use super::{
    Model,
    warning::{FieldPath, Warnings},
};

/// The byte order mark of UTF-8. Some editors and gateways write it at the start of a text.
pub const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Decodes a JSON response into `output` and the other fields of the envelope. Returns true if the response has the
/// wrapper. An empty body is treated like `{}`. [`decode_noting`] lists the unexpected values that are accepted.
///
/// # Errors
/// The body is not JSON, or not an object.
pub fn decode(body: &[u8], envelope: &mut Envelope<'_, '_>, output: &mut dyn Model) -> serde_json::Result<bool> {
    decode_noting(body, envelope, output, &Warnings::default())
}

/// Decodes a response like [`decode`], and adds a warning for each part of the body that could not be kept.
///
/// - A byte order mark at the start is skipped. Invalid characters and unpaired surrogates become U+FFFD, and
///   numbers that JSON does not allow (`NaN`) are read as text.
/// - A field is found by its exact name. If the exact name is missing, a single name that differs only in case is
///   accepted.
/// - A list field accepts one object or scalar, and an object whose only field is the list. A struct whose only field
///   is a list accepts the list itself. A text field accepts an object or a list as JSON text.
///
/// # Errors
/// The body is not JSON, or not an object.
pub fn decode_noting(
    body: &[u8],
    envelope: &mut Envelope<'_, '_>,
    output: &mut dyn Model,
    warnings: &Warnings,
) -> serde_json::Result<bool> {
    let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(envelope.wrapper.is_empty());
    }
    let error = match str::from_utf8(body) {
        Ok(text) => match read(text, envelope, output, warnings) {
            Ok(wrapped) => return Ok(wrapped),
            Err(error) => error,
        },
        Err(_) => serde_json::Error::custom("not UTF-8"),
    };
    read_repaired(body, envelope, output, warnings).unwrap_or(Err(error))
}

/// Reads a repaired copy of the body. Returns `None` if the body needs no repair.
#[cold]
fn read_repaired(
    body: &[u8],
    envelope: &mut Envelope<'_, '_>,
    output: &mut dyn Model,
    warnings: &Warnings,
) -> Option<serde_json::Result<bool>> {
    let text = String::from_utf8_lossy(body);
    let repaired = match repair::repair(&text) {
        Some(repaired) => repaired,
        None if matches!(text, Cow::Owned(_)) => text.into_owned(),
        None => return None,
    };
    reset(envelope, output);
    let wrapped = read(&repaired, envelope, output, warnings);
    if wrapped.is_ok() {
        warnings.add(&FieldPath::ROOT, "invalid characters or numbers were replaced".to_owned());
    }
    Some(wrapped)
}

/// Resets all fields to their initial values.
fn reset(envelope: &mut Envelope<'_, '_>, output: &mut dyn Model) {
    output.reset();
    envelope.outer.iter_mut().chain(&mut *envelope.inner).for_each(|(_, field)| field.reset());
}

fn read(
    text: &str,
    envelope: &mut Envelope<'_, '_>,
    output: &mut dyn Model,
    warnings: &Warnings,
) -> serde_json::Result<bool> {
    let read_once = |context: &Context<'_>, envelope: &mut Envelope<'_, '_>, output: &mut dyn Model| {
        let mut reader = serde_json::Deserializer::from_str(text);
        let wrapped = reader.deserialize_map(EnvelopeVisitor { context, envelope, output })?;
        reader.end().map(|()| wrapped)
    };
    let warnings_before = warnings.len();
    let context = Context::new(warnings, read_field);
    let wrapped = read_once(&context, envelope, output)?;
    if context.dropped.get() || (context.float.get() && has_long_number(text.as_bytes())) {
        warnings.truncate(warnings_before);
        reset(envelope, output);
        read_once(&Context { by_value: true, ..context }, envelope, output)?;
    }
    Ok(wrapped)
}

fn has_long_number(json: &[u8]) -> bool {
    json.split(|byte| matches!(byte, b':' | b',' | b'[' | b']' | b'}' | b' ' | b'\t' | b'\r' | b'\n'))
        .any(is_long_number)
}

/// Returns the JSON text of one field of an object, or `None` if `json` is not an object with this field.
pub fn field_text<'a>(json: &'a str, name: &str) -> Option<&'a str> {
    serde_json::Deserializer::from_str(json).deserialize_map(FieldVisitor { name }).ok().flatten().map(RawValue::get)
}

struct FieldVisitor<'n> {
    name: &'n str,
}

impl<'de> Visitor<'de> for FieldVisitor<'_> {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut value = None;
        while let Some(key) = map.next_key_seed(Key)? {
            if key == self.name {
                value = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use super::field_text;

    #[test]
    fn returns_the_exact_json_text_of_a_field() {
        let json = r#"{"a": {"Response": 1}, "R\u0065sponse": { "x": [1.0, "\u0041"] } , "b": null}"#;
        assert_eq!(field_text(json, "Response"), Some(r#"{ "x": [1.0, "\u0041"] }"#));
        assert_eq!(field_text(json, "b"), Some("null"));
        for other in ["", "[]", "{}", "\"Response\"", "{\"Response\": 1", "[{\"Response\": 1}]"] {
            assert_eq!(field_text(other, "Response"), None, "{other}");
        }
    }
}
