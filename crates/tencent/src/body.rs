//! The body of a request by the kind of its operation: JSON, multipart, raw bytes.

use std::borrow::Cow;

use bytes::Bytes;
use cumulo_core::{
    BodyStyle, Error, Model, RequestContext,
    model::{Location, Param, View, to_json, try_params},
};

pub(crate) const JSON: &str = "application/json";

/// A body, its content type and its headers.
pub(crate) struct Body {
    pub(crate) content_type: Cow<'static, str>,
    pub(crate) bytes: Bytes,
    /// The parameters that are sent as headers, by the names of the headers.
    pub(crate) headers: Vec<(String, String)>,
}

/// Writes the body of a `POST`.
pub(crate) fn write(context: &RequestContext<'_>, input: &dyn Model) -> Result<Body, Error> {
    match context.info.body {
        BodyStyle::Multipart => multipart(input, &(context.nonce)()),
        BodyStyle::Stream => stream(context.info.service.code, input),
        _ => {
            let bytes = to_json(View::Model(input)).map_err(problem)?.into();
            Ok(Body { content_type: JSON.into(), bytes, headers: Vec::new() })
        }
    }
}

fn problem(error: impl std::fmt::Display) -> Error {
    Error::request(error.to_string())
}

/// Writes a part for each parameter: bytes as a file, scalars as text, lists and objects as JSON.
fn multipart(input: &dyn Model, boundary: &str) -> Result<Body, Error> {
    let mut bytes = Vec::with_capacity(1024);
    let mut part = |param: Param<'_>| -> Result<(), Error> {
        let head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", param.name);
        bytes.extend_from_slice(head.as_bytes());
        match param.value {
            View::Bytes(file) => {
                bytes.extend_from_slice(format!("; filename=\"{}\"\r\n\r\n", param.name).as_bytes());
                bytes.extend_from_slice(file);
            }
            View::List(_) | View::Map(_) | View::Model(_) => {
                bytes.extend_from_slice(b"\r\nContent-Type: application/json\r\n\r\n");
                bytes.extend_from_slice(&to_json(param.value).map_err(problem)?);
            }
            scalar => {
                bytes.extend_from_slice(b"\r\n\r\n");
                bytes.extend_from_slice(text(scalar)?.as_bytes());
            }
        }
        bytes.extend_from_slice(b"\r\n");
        Ok(())
    };
    try_params(input, &mut part)?;
    bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    let content_type = format!("multipart/form-data; boundary={boundary}").into();
    Ok(Body { content_type, bytes: bytes.into(), headers: Vec::new() })
}

/// Writes the bytes of one parameter. The other parameters become headers `X-<service>-<parameter>`.
fn stream(code: &str, input: &dyn Model) -> Result<Body, Error> {
    let mut body = Body { content_type: "application/octet-stream".into(), bytes: Bytes::new(), headers: Vec::new() };
    try_params(input, &mut |param| {
        match (param.location, param.value) {
            (Location::WholeBody, View::Bytes(bytes)) => body.bytes = bytes.clone(),
            (_, value) => body.headers.push((format!("x-{code}-{}", param.name).to_ascii_lowercase(), text(value)?)),
        }
        Ok(())
    })?;
    Ok(body)
}

/// Returns a scalar as text.
fn text(value: View<'_>) -> Result<String, Error> {
    Ok(match value {
        View::Str(text) => text.to_owned(),
        View::Secret(secret) => secret.expose().to_owned(),
        // Numbers and booleans have the same text as in JSON.
        value => String::from_utf8_lossy(&to_json(value).map_err(problem)?).into_owned(),
    })
}
