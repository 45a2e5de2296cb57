//! Decodes published sample responses, and compares the outputs with the samples. `cargo xtask samples` runs it.

mod compare;
mod untyped;
mod xml;

use std::{borrow::Cow, collections::BTreeMap, sync::Arc};

use cumulo_catalog::{Catalog, spec::Spec};
use cumulo_core::{
    Model, OperationInfo, Received, Registered,
    model::{View, to_json},
};
use http::{HeaderMap, HeaderValue, header};
use serde_json::{Map, Value};

pub use compare::{Comparison, Loss, compare};

use crate::parity::read_into;

/// Outcome of a sample.
pub enum Outcome {
    /// It was decoded, with these losses.
    Decoded(Comparison),
    /// It is neither JSON nor XML, or not an object.
    Malformed,
    /// It is an error response, and was decoded as an error.
    Failure,
    /// It is well-formed, but the decoder rejected it as a whole.
    Refused(String),
}

/// An operation whose samples are decoded.
pub struct Operation {
    provider: &'static str,
    info: &'static OperationInfo<'static>,
    spec: Arc<Spec>,
    output: Box<dyn Fn() -> Box<dyn Model>>,
}

impl Operation {
    /// Creates an operation with its generated output.
    ///
    /// # Errors
    /// Fails if the catalog does not have the service.
    pub fn typed(provider: &'static str, registered: &'static Registered) -> Result<Self, String> {
        let service = registered.info.service;
        let spec = Catalog::embedded().service(provider, service.name, service.version);
        let spec = spec.map_err(|error| error.to_string())?;
        Ok(Self { provider, info: registered.info, spec, output: Box::new(registered.output) })
    }

    /// Creates an operation with an output created from the catalog, for a quick check of services that are not
    /// compiled in.
    ///
    /// # Errors
    /// Fails if the catalog does not have the operation.
    pub fn untyped(provider: &'static str, service: &str, version: &str, action: &str) -> Result<Self, String> {
        let spec = Catalog::embedded().service(provider, service, version).map_err(|error| error.to_string())?;
        let (_, operation) = spec.operations.get_key_value(action).ok_or("unknown operation in the catalog")?;
        let output = operation.output.clone();
        let info = untyped::info(service, version, action);
        let facts = spec.clone();
        let make = move || -> Box<dyn Model> { Box::new(untyped::untyped(&facts, output.as_deref())) };
        Ok(Self { provider, info, spec, output: Box::new(make) })
    }

    /// Decodes a response, and compares it with the output.
    ///
    /// # Panics
    /// Panics if the output cannot be written as JSON.
    pub fn check(&self, body: &[u8]) -> Outcome {
        let text = String::from_utf8_lossy(body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body));
        let is_xml = text.trim_start().starts_with('<');
        let sent = if is_xml { xml::value(&text) } else { json(&text) };
        let Some(mut sent @ Value::Object(_)) = sent else { return Outcome::Malformed };
        let mut body = Cow::Borrowed(body);
        if let Some(wrapper) = self.wrapper() {
            match sent.get_mut(wrapper) {
                Some(inner @ Value::Object(_)) => sent = inner.take(),
                Some(_) => {}
                // An event of a stream, or a sample that the page shows without the envelope.
                None => body = Cow::Owned(format!("{{\"{wrapper}\":{text}}}").into_bytes()),
            }
        }
        let content = if is_xml { "text/xml" } else { "application/json" };
        let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, HeaderValue::from_static(content))]);
        let mut output = (self.output)();
        let received = Received::new(self.info, 200, &headers, &body);
        if let Err(error) = read_into(self.provider, &received, output.as_mut(), false) {
            return match error.code.is_empty() {
                true => Outcome::Refused(error.message.chars().take(80).collect()),
                false => Outcome::Failure,
            };
        }
        let output: Value = serde_json::from_slice(&to_json(View::Model(output.as_ref())).unwrap()).unwrap();
        let name = self.spec.operations.get(self.info.action).and_then(|operation| operation.output.as_deref());
        Outcome::Decoded(compare(&self.spec, name, &sent, &output))
    }

    /// Returns the field around the output.
    fn wrapper(&self) -> Option<&'static str> {
        match self.provider {
            "tencent" => Some("Response"),
            "zenlayer" => Some("response"),
            _ => None,
        }
    }
}

/// Returns the operations that are compiled in, by service, version and action.
///
/// # Panics
/// Panics if an operation is not in the catalog.
pub fn typed(provider: &str) -> BTreeMap<(String, String, String), Operation> {
    let operations = crate::registry::registered().into_iter().filter(|(name, _)| *name == provider);
    operations
        .map(|(provider, operation)| {
            let service = operation.info.service;
            let key = (service.name.to_owned(), service.version.to_owned(), operation.info.action.to_owned());
            (key, Operation::typed(provider, operation).unwrap())
        })
        .collect()
}

/// Parses JSON as the decoder should read it: with unpaired surrogates replaced.
fn json(text: &str) -> Option<Value> {
    if let Ok(value) = serde_json::from_str(text) {
        return Some(value);
    }
    let is_half = |code: &str| u16::from_str_radix(code, 16).is_ok_and(|code| (0xd800..0xe000).contains(&code));
    let is_low = |code: &str| u16::from_str_radix(code, 16).is_ok_and(|code| (0xdc00..0xe000).contains(&code));
    let (mut repaired, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = rest.find('\\') {
        let code = rest.get(at + 2..at + 6).filter(|code| rest[at + 1..].starts_with('u') && is_half(code));
        let pair = code.and_then(|_| rest[at + 6..].strip_prefix("\\u")?.get(..4)).filter(|low| is_low(low));
        repaired.push_str(&rest[..at]);
        let (kept, next) = match (code, pair) {
            (Some(high), Some(_)) if !is_low(high) => (&rest[at..at + 12], at + 12),
            (Some(_), _) => ("\u{fffd}", at + 6),
            (None, _) => {
                let end = rest[at + 1..].chars().next().map_or(at + 1, |escaped| at + 1 + escaped.len_utf8());
                (&rest[at..end], end)
            }
        };
        repaired.push_str(kept);
        rest = &rest[next..];
    }
    repaired.push_str(rest);
    serde_json::from_str(&repaired).ok()
}

/// Returns the output line for a sample.
pub fn line(outcome: &Outcome) -> Map<String, Value> {
    let mut line = Map::new();
    let mut put = |name: &str, value: Value| line.insert(name.into(), value);
    match outcome {
        Outcome::Decoded(comparison) => {
            let losses =
                comparison.losses.iter().map(|loss| serde_json::json!({ "path": loss.path, "kind": loss.kind }));
            put("outcome", "decoded".into());
            put("fields", comparison.fields.into());
            put("unknown", comparison.unknown.into());
            put("losses", losses.collect());
        }
        Outcome::Malformed => drop(put("outcome", "malformed".into())),
        Outcome::Failure => drop(put("outcome", "error response".into())),
        Outcome::Refused(message) => {
            put("outcome", "refused".into());
            put("message", message.as_str().into());
        }
    }
    line
}
