//! Parameters in the body of a request.

use cumulo_spec::{BodyKind, Field, Type};
use serde_json::{Map, Value};

use crate::{
    encoding::base64,
    refusal::Refusal,
    request::{
        params::{
            flat::{Reader, Tree},
            styled::styled,
        },
        raw::{FORM, Raw},
    },
};

const JSON: &str = "application/json";

/// Reads a body that is one JSON object. An empty body is read as an empty object.
pub(super) fn object(raw: &Raw) -> Result<Map<String, Value>, Refusal> {
    if raw.body.is_empty() {
        return Ok(Map::new());
    }
    // The error contains only the position, because the message of serde_json may quote the body.
    serde_json::from_slice(&raw.body).map_err(|error| {
        Refusal::Malformed(format!("the body is not a JSON object (line {}, column {})", error.line(), error.column()))
    })
}

/// Reads the fields of an Alibaba body, which is one JSON object or a flattened form.
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

/// Reads a field that is the whole body: a string as text, bytes as base64 text, and all other types as JSON.
pub(super) fn whole_body(raw: &Raw, field: &Field) -> Value {
    let text = || Value::String(String::from_utf8_lossy(&raw.body).into_owned());
    match field.ty {
        Type::String => text(),
        Type::Binary => base64(&raw.body).into(),
        _ => serde_json::from_slice(&raw.body).unwrap_or_else(|_| text()),
    }
}

/// Reads a multipart body of Tencent, with one part for each field. A part with the content type `application/json` is
/// read as JSON. Bytes become base64 text, as in JSON. All other parts are text.
pub(super) fn multipart(raw: &Raw, fields: &[Field]) -> Result<Map<String, Value>, Refusal> {
    let malformed = || Refusal::Malformed("the multipart body is not well-formed".into());
    let boundary = raw.header("content-type").and_then(|value| value.split_once("boundary=")).ok_or_else(malformed)?.1;
    let delimiter = format!("--{}", boundary.trim_matches('"')).into_bytes();
    let mut parts = split(&raw.body, &delimiter).into_iter().skip(1);
    let mut members = Map::new();
    for part in &mut parts {
        if part.starts_with(b"--") {
            return Ok(members);
        }
        let part = part.strip_prefix(b"\r\n").and_then(|part| part.strip_suffix(b"\r\n")).ok_or_else(malformed)?;
        let end = part.windows(4).position(|bytes| bytes == b"\r\n\r\n").ok_or_else(malformed)?;
        let (head, value) = (String::from_utf8_lossy(&part[..end]), &part[end + 4..]);
        let name = head.split_once("name=\"").and_then(|(_, rest)| rest.split_once('"')).ok_or_else(malformed)?.0;
        let binary = fields.iter().any(|field| field.name == name && field.ty == Type::Binary);
        let value = match head.to_ascii_lowercase().contains("content-type: application/json") {
            true => serde_json::from_slice(value).map_err(|_| malformed())?,
            false if binary => base64(value).into(),
            false => Value::String(String::from_utf8_lossy(value).into_owned()),
        };
        if members.insert(name.into(), value).is_some() {
            return Err(Refusal::Repeated(name.into()));
        }
    }
    Err(malformed())
}

/// Returns the parts between the delimiters.
fn split<'a>(mut bytes: &'a [u8], delimiter: &[u8]) -> Vec<&'a [u8]> {
    let mut parts = Vec::new();
    while let Some(at) = bytes.windows(delimiter.len()).position(|window| window == delimiter) {
        parts.push(&bytes[..at]);
        bytes = &bytes[at + delimiter.len()..];
    }
    parts.push(bytes);
    parts
}

/// Checks the content type of an upload.
pub(super) fn check_stream(raw: &Raw, kind: BodyKind) -> Result<(), Refusal> {
    const STREAM: &str = "application/octet-stream";
    if kind == BodyKind::Stream && raw.media_type() != STREAM {
        return Err(Refusal::ContentType(STREAM.into()));
    }
    Ok(())
}
