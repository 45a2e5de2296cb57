//! JSON Schemas of the files under `specs/`, generated from the Rust types, for editors.

use std::{collections::BTreeMap, fs, path::Path};

use cumulo_spec::{
    Provider, Spec,
    merge::{Overlay, SecretsFile},
};
use schemars::{JsonSchema, schema_for};
use serde_json::{Value, json};

/// Returns the name and text of every schema file, relative to `specs/`.
pub fn files() -> Result<Vec<(&'static str, String)>, serde_json::Error> {
    Ok(vec![
        ("schema.json", text::<Spec>("A service version: facts")?),
        (
            "overlay.schema.json",
            text::<BTreeMap<String, Overlay>>("An overlay: what people add to the facts, by version")?,
        ),
        ("secrets.schema.json", text::<SecretsFile>("Which fields hold a credential: decisions by name")?),
        ("provider.schema.json", text::<Provider>("A provider: protocol facts")?),
    ])
}

/// Writes the schema files.
pub fn write(specs: &Path) -> Result<(), String> {
    for (name, text) in files().map_err(|error| format!("cannot write the schema: {error}"))? {
        let path = specs.join(name);
        fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

fn text<T: JsonSchema>(title: &str) -> Result<String, serde_json::Error> {
    let mut schema = schema_for!(T).to_value();
    if let Value::Object(members) = &mut schema {
        members.insert("title".into(), title.into());
        // A file may name its schema, so that editors need no configuration.
        let properties = members.entry("properties").or_insert_with(|| json!({}));
        if let Value::Object(properties) = properties {
            properties.insert("$schema".into(), json!({"type": "string"}));
        }
    }
    Ok(serde_json::to_string_pretty(&schema)? + "\n")
}
