//! Lenient decoding: null is unset, unknown fields are passed over, numbers given as text (and text given as numbers) are
//! accepted. One odd value never loses the rest of a response.
//!
//! A response that is as its spec says is read once. Only if something in it is odd is it read again: from a mended copy
//! (`mend`), or value by value (`fit`).

mod context;
pub(super) mod fit;
mod mend;
pub(super) mod visitors;

use std::{borrow::Cow, fmt};

use serde::de::{Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

#[cfg(any(feature = "serde", feature = "testing"))]
pub(crate) use self::mend::mend;
pub use self::visitors::deserialize;
use self::{
    context::{Context, Key},
    visitors::{EnvelopeVisitor, is_long_number, read_field},
};
use super::{
    Field, Model,
    warning::{Place, Warnings},
};

/// A member that stands beside the output: a request id, an error.
pub type Extra<'a> = (&'static str, &'a mut dyn Field);

/// How a provider wraps outputs.
pub struct Envelope<'a, 'b> {
    /// Member that holds the output; empty when the output is the top level itself.
    pub wrapper: &'static str,
    /// Members of interest beside the wrapper.
    pub outer: &'a mut [Extra<'b>],
    /// Members of interest beside the output's own; the output's come first.
    pub inner: &'a mut [Extra<'b>],
}

impl Envelope<'_, '_> {
    /// None: the output is the top level, and nothing beside it matters.
    pub fn bare() -> Self {
        Self { wrapper: "", outer: &mut [], inner: &mut [] }
    }
}

/// The byte order mark of UTF-8, with which some editors and gateways begin a text.
pub const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Decodes a JSON response into `output` and the other fields of the envelope; returns whether the wrapper was there. An
/// empty body counts as `{}`. [`decode_noting`] lists the odd values that are accepted.
///
/// # Errors
/// The body is not JSON, or not an object.
pub fn decode(body: &[u8], envelope: &mut Envelope<'_, '_>, output: &mut dyn Model) -> serde_json::Result<bool> {
    decode_noting(body, envelope, output, &Warnings::default())
}

/// Decodes as [`decode`] does, and adds a warning for each part of the body that could not be kept.
///
/// - A byte order mark in front is skipped. Broken characters and halves of surrogate pairs become U+FFFD, and numbers
///   that JSON does not have (`NaN`) are read as text.
/// - A field is found by its exact name, or else by the only name that differs in case alone.
/// - A list may come as one object or scalar, within an object that has only the list, or without the struct around it
///   that has only the list. Text may come as an object or a list, and is its JSON then.
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
    read_mended(body, envelope, output, warnings).unwrap_or(Err(error))
}

/// Reads a mended copy; nothing if there is nothing to mend.
#[cold]
fn read_mended(
    body: &[u8],
    envelope: &mut Envelope<'_, '_>,
    output: &mut dyn Model,
    warnings: &Warnings,
) -> Option<serde_json::Result<bool>> {
    let text = String::from_utf8_lossy(body);
    let mended = match mend::mend(&text) {
        Some(mended) => mended,
        None if matches!(text, Cow::Owned(_)) => text.into_owned(),
        None => return None,
    };
    reset(envelope, output);
    let wrapped = read(&mended, envelope, output, warnings);
    if wrapped.is_ok() {
        warnings.add(&Place::ROOT, "broken characters or numbers were replaced".to_owned());
    }
    Some(wrapped)
}

/// Makes all as it was before anything was read.
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
    let once = |context: &Context<'_>, envelope: &mut Envelope<'_, '_>, output: &mut dyn Model| {
        let mut reader = serde_json::Deserializer::from_str(text);
        let wrapped = reader.deserialize_map(EnvelopeVisitor { context, envelope, output })?;
        reader.end().map(|()| wrapped)
    };
    let noted = warnings.len();
    let context = Context::new(warnings, read_field);
    let wrapped = once(&context, envelope, output)?;
    if context.odd.get() || (context.float.get() && has_long_number(text.as_bytes())) {
        warnings.truncate(noted);
        reset(envelope, output);
        once(&Context { by_value: true, ..context }, envelope, output)?;
    }
    Ok(wrapped)
}

fn has_long_number(json: &[u8]) -> bool {
    json.split(|byte| matches!(byte, b':' | b',' | b'[' | b']' | b'}' | b' ' | b'\t' | b'\r' | b'\n'))
        .any(is_long_number)
}

/// The JSON text of one member of an object; none if `json` is no object, or has no such member.
pub fn member<'a>(json: &'a str, name: &str) -> Option<&'a str> {
    serde_json::Deserializer::from_str(json).deserialize_map(MemberVisitor { name }).ok().flatten().map(RawValue::get)
}

struct MemberVisitor<'n> {
    name: &'n str,
}

impl<'de> Visitor<'de> for MemberVisitor<'_> {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(key) = map.next_key_seed(Key)? {
            if key == self.name {
                found = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::member;

    #[test]
    fn a_member_is_found_as_it_is_written() {
        let json = r#"{"a": {"Response": 1}, "R\u0065sponse": { "x": [1.0, "\u0041"] } , "b": null}"#;
        assert_eq!(member(json, "Response"), Some(r#"{ "x": [1.0, "\u0041"] }"#));
        assert_eq!(member(json, "b"), Some("null"));
        for other in ["", "[]", "{}", "\"Response\"", "{\"Response\": 1", "[{\"Response\": 1}]"] {
            assert_eq!(member(other, "Response"), None, "{other}");
        }
    }
}
