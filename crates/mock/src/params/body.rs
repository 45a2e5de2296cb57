use cumulo_catalog::spec::{BodyKind, Field, Type};
use serde_json::{Map, Value};

use super::{
    flat::{Reader, Tree},
    styled,
};
use crate::{refusal::Refusal, request::Raw};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";

/// A body that is one JSON object; an empty one has no members.
pub(super) fn object(raw: &Raw) -> Result<Map<String, Value>, Refusal> {
    if raw.body.is_empty() {
        return Ok(Map::new());
    }
    // serde_json's message names places, not values.
    serde_json::from_slice(&raw.body).map_err(|error| {
        Refusal::Malformed(format!("the body is not a JSON object (line {}, column {})", error.line(), error.column()))
    })
}

/// Alibaba's body members: one JSON object or a flattened form.
pub(super) fn members(
    raw: &Raw,
    kind: BodyKind,
    fields: &[&Field],
    reader: &Reader<'_>,
) -> Result<Map<String, Value>, Refusal> {
    if raw.body.is_empty() {
        return Ok(Map::new());
    }
    if kind == BodyKind::Json {
        if raw.media_type() != JSON {
            return Err(Refusal::ContentType(JSON.into()));
        }
        let mut members = object(raw)?;
        for field in fields {
            if let (Some(style), Some(Value::String(text))) = (field.style, members.get(&field.name)) {
                let value = styled(style, &field.ty, text, &field.name)?;
                members.insert(field.name.clone(), value);
            }
        }
        return Ok(members);
    }
    if raw.media_type() != FORM {
        return Err(Refusal::ContentType(FORM.into()));
    }
    let text = std::str::from_utf8(&raw.body).map_err(|_| Refusal::Malformed("the form is not UTF-8".into()))?;
    reader.top(Tree::read(text)?, fields)
}

/// A member that is the whole body: text and bytes as they are, all else as JSON.
pub(super) fn whole(raw: &Raw, field: &Field) -> Value {
    let text = || Value::String(String::from_utf8_lossy(&raw.body).into_owned());
    match field.ty {
        Type::String | Type::Binary => text(),
        _ => serde_json::from_slice(&raw.body).unwrap_or_else(|_| text()),
    }
}

/// Tencent's multipart bodies: one part a member. Parts that say that they are JSON are; the others are text, and bytes
/// that are no text count as some.
pub(super) fn multipart(raw: &Raw) -> Result<Map<String, Value>, Refusal> {
    let malformed = || Refusal::Malformed("the multipart body is not well-formed".into());
    let boundary = raw.header("content-type").and_then(|value| value.split_once("boundary=")).ok_or_else(malformed)?.1;
    let delimiter = format!("--{}", boundary.trim_matches('"'));
    let text = String::from_utf8_lossy(&raw.body);
    let mut parts = text.split(delimiter.as_str()).skip(1);
    let mut members = Map::new();
    for part in &mut parts {
        if part.starts_with("--") {
            return Ok(members);
        }
        let part = part.strip_prefix("\r\n").and_then(|part| part.strip_suffix("\r\n")).ok_or_else(malformed)?;
        let (head, value) = part.split_once("\r\n\r\n").ok_or_else(malformed)?;
        let name = head.split_once("name=\"").and_then(|(_, rest)| rest.split_once('"')).ok_or_else(malformed)?.0;
        let value = match head.to_ascii_lowercase().contains("content-type: application/json") {
            true => serde_json::from_str(value).map_err(|_| malformed())?,
            false => Value::String(value.into()),
        };
        members.insert(name.into(), value);
    }
    Err(malformed())
}
