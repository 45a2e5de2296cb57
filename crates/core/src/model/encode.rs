use std::io;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::{Model, View};

/// Serializes a view as JSON, with secrets in plain text (`expose`) or masked.
struct Json<'a> {
    view: View<'a>,
    expose: bool,
}

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let expose = self.expose;
        match self.view {
            View::None => serializer.serialize_unit(),
            View::Bool(value) => serializer.serialize_bool(value),
            View::Int(value) => serializer.serialize_i64(value),
            View::Uint(value) => serializer.serialize_u64(value),
            View::Float(value) => serializer.serialize_f64(value),
            View::Str(text) => serializer.serialize_str(text),
            View::Secret(secret) => serializer.serialize_str(if expose { secret.expose() } else { "***" }),
            View::Bytes(bytes) => serializer.serialize_str(&BASE64_STANDARD.encode(bytes)),
            View::List(list) => {
                let mut seq = serializer.serialize_seq(Some(list.len()))?;
                for index in 0..list.len() {
                    seq.serialize_element(&Json { view: list.item(index), expose })?;
                }
                seq.end()
            }
            View::Map(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                let mut result = Ok(());
                entries.each(&mut |key, view| {
                    if result.is_ok() {
                        result = map.serialize_entry(key, &Json { view, expose });
                    }
                });
                result?;
                map.end()
            }
            View::Model(model) => {
                let mut map = serializer.serialize_map(None)?;
                let mut result = Ok(());
                for (name, field) in model.fields() {
                    match field.view() {
                        View::None => {}
                        View::Map(rest) if name.is_empty() => rest.each(&mut |name, view| {
                            if result.is_ok() {
                                result = map.serialize_entry(name, &Json { view, expose });
                            }
                        }),
                        view => map.serialize_entry(name, &Json { view, expose })?,
                    }
                }
                result?;
                map.end()
            }
        }
    }
}

/// Writes a value as compact JSON for a request, with its secrets in plain text. Unset fields are omitted.
pub fn write_json(view: View<'_>, out: &mut impl io::Write) -> serde_json::Result<()> {
    serde_json::to_writer(out, &Json { view, expose: true })
}

/// Returns a value as compact JSON bytes, with its secrets in plain text.
pub fn to_json(view: View<'_>) -> serde_json::Result<Vec<u8>> {
    let mut out = Vec::with_capacity(256);
    write_json(view, &mut out)?;
    Ok(out)
}

/// Implements serde's `Serialize` for a model: the fields that are set, by wire name, with secrets as `***`.
pub fn serialize<S: Serializer>(model: &dyn Model, serializer: S) -> Result<S::Ok, S::Error> {
    Json { view: View::Model(model), expose: false }.serialize(serializer)
}
