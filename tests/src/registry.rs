//! The operations that are compiled in, and models of them.

use std::sync::Arc;

use cumulo_core::{
    Model, Registered,
    model::{Dynamic, Envelope, FieldShape, Kind, Location, Rest, Schema, Style, decode},
};
use serde_json::{Map, Value};

/// Returns all operations of the services that are compiled in, by provider.
pub fn registered() -> Vec<(&'static str, &'static Registered)> {
    [
        ("alibaba", cumulo_alibaba::OPERATIONS),
        ("tencent", cumulo_tencent::OPERATIONS),
        ("zenlayer", cumulo_zenlayer::OPERATIONS),
    ]
    .into_iter()
    .flat_map(|(provider, services)| services.iter().copied().flatten().map(move |operation| (provider, operation)))
    .collect()
}

/// Returns the operation of a version and action, if a provider crate has it.
pub fn find(provider: &str, version: &str, action: &str) -> Option<&'static Registered> {
    let is_found =
        |operation: &Registered| operation.info.service.version == version && operation.info.action == action;
    let mut operations = registered().into_iter();
    operations.find(|(name, operation)| *name == provider && is_found(operation)).map(|(_, operation)| operation)
}

/// Fills a generated input with values by wire name.
pub fn fill(registered: &Registered, members: &Value) -> Box<dyn Model> {
    let mut input = (registered.input)();
    decode(members.to_string().as_bytes(), &mut Envelope::bare(), input.as_mut()).unwrap();
    input
}

/// Returns a request or response without a generated type. A value `{"$b64": "…"}` is bytes.
pub fn dynamic(members: Vec<(String, Location, Style, Value)>) -> Dynamic {
    let mut schema = Schema::new();
    let id = schema.declare("Dynamic");
    let mut values = Map::new();
    let fields: Vec<FieldShape> = members
        .into_iter()
        .map(|(name, location, style, value)| {
            let bytes = value.get("$b64").filter(|bytes| bytes.is_string()).cloned();
            let kind = if bytes.is_some() { Kind::Bytes } else { Kind::Any };
            values.insert(name.clone(), bytes.unwrap_or(value));
            FieldShape::new(name, kind).location(location).style(style)
        })
        .collect();
    schema.define(id, fields, Rest::Dropped);
    let mut made = Arc::new(schema).dynamic(id);
    made.fill(&values.into()).unwrap();
    made
}
