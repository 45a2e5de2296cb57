//! Compares typed operations with the same operations created from facts: the bytes of requests, the masked fields,
//! and the fields of a response that are kept.

use std::sync::Arc;

use cumulo_catalog::Catalog;
use cumulo_core::{
    DynamicOperation, Model, OperationInfo, Outgoing, Received, Registered,
    model::{View, serialize, to_json},
};
use cumulo_dynamic::operation_facts;
use cumulo_spec::{Location, SampleRule, Sampler};
use http::{HeaderMap, HeaderValue, header};
use serde_json::{Map, Value, json};

use crate::{
    parity::{Sender, read_into},
    registry::fill,
};

/// Compares the typed form of an operation with the dynamic form.
///
/// # Errors
/// Returns the first difference.
pub fn compare(provider: &str, registered: &Registered) -> Result<(), String> {
    let info = registered.info;
    let spec = Catalog::embedded().service(provider, info.service.name, info.service.version);
    let spec = spec.map_err(|error| error.to_string())?;
    let facts = operation_facts(&spec, info.action).ok_or("no such action in the catalog")?;
    facts.with_info(|dynamic| same_facts(info, dynamic))?;
    let operation = DynamicOperation::new(Arc::new(facts));
    let sampled =
        |rule, name: Option<&String>| Value::from(Sampler::new(&spec, rule).fields(name.map_or("", |name| name)));
    let names = spec.operations.get(info.action).map(|facts| (facts.input.as_ref(), facts.output.as_ref()));
    let (input, output) = names.unwrap_or_default();
    for rule in [SampleRule::RECORDED, SampleRule::ALLOWED] {
        let sample = sampled(rule, input);
        let odd = odd(&sample);
        for sample in [&sample, &odd, &json!({})] {
            same_request(provider, registered, operation.clone(), sample)
                .map_err(|difference| format!("{difference} of {sample}"))?;
        }
    }
    let mut sample = sampled(SampleRule::OUTPUT, output);
    let fields = output.and_then(|name| spec.structs.get(name));
    if let Some(field) = fields.into_iter().flatten().find(|field| field.location == Some(Location::WholeBody)) {
        // The response body is the value of this field.
        sample = sample[field.name.as_str()].take();
    }
    same_response(provider, registered, &operation, &sample)
}

fn same_facts(typed: &OperationInfo<'_>, dynamic: &OperationInfo<'_>) -> Result<(), String> {
    let (typed, dynamic) = (format!("{typed:?}"), format!("{dynamic:?}"));
    if typed == dynamic { Ok(()) } else { Err(format!("facts {dynamic}, not {typed}")) }
}

fn same_request(
    provider: &str,
    registered: &Registered,
    mut operation: DynamicOperation,
    sample: &Value,
) -> Result<(), String> {
    let typed = fill(registered, sample);
    operation.input_mut().fill(sample).map_err(|error| error.to_string())?;
    // A typed operation sends an unset required field as an empty value. An operation created from facts does not send
    // the field.
    if sample.as_object().is_some_and(Map::is_empty) && !is_all_unset(typed.as_ref()) {
        return Ok(());
    }
    let (masked, expected) = (masked(operation.input())?, masked(typed.as_ref())?);
    if masked != expected {
        return Err(format!("masked input {masked}, not {expected}"));
    }
    let sender = Sender::default();
    let request = operation.facts().with_info(|info| sender.request(provider, info, operation.input()));
    let expected = sender.request(provider, registered.info, typed.as_ref());
    let (request, expected) = (request.map_err(|e| e.to_string()), expected.map_err(|e| e.to_string()));
    match (request.as_ref().map(parts), expected.as_ref().map(parts)) {
        (Ok(request), Ok(expected)) if request != expected => Err(format!("request {request:?}, not {expected:?}")),
        (Ok(_), Ok(_)) => Ok(()),
        (Err(error), Err(expected)) if error == expected => Ok(()),
        (request, expected) => Err(format!("request {request:?}, not {expected:?}")),
    }
}

type Parts<'a> = (&'a http::Method, String, &'a str, Vec<(&'a str, &'a [u8])>, &'a [u8]);

/// Returns all parts of a request.
fn parts(request: &Outgoing) -> Parts<'_> {
    let host = format!("{}://{}", request.endpoint.scheme(), request.endpoint.authority());
    let headers = request.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes())).collect();
    (&request.method, host, &request.target, headers, &request.body)
}

/// Compares the fields that both forms keep of a response, and the masked fields.
fn same_response(
    provider: &str,
    registered: &Registered,
    operation: &DynamicOperation,
    sample: &Value,
) -> Result<(), String> {
    for sample in [sample, &odd(sample), &shapeless(sample)] {
        let body = match provider {
            "tencent" => json!({ "Response": sample }),
            "zenlayer" => json!({ "requestId": "r", "response": sample }),
            _ => sample.clone(),
        };
        let body = body.to_string().into_bytes();
        let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))]);
        let mut typed = (registered.output)();
        let facts = operation.facts();
        let mut dynamic = facts.schema.dynamic(facts.output);
        let read = |output: &mut dyn Model| {
            let received = Received::new(registered.info, 200, &headers, &body);
            let read = read_into(provider, &received, output, false);
            let mut warnings: Vec<String> = received.warnings.take().iter().map(ToString::to_string).collect();
            warnings.sort();
            (read, warnings)
        };
        let (found, expected) = (read(&mut dynamic), read(typed.as_mut()));
        if found != expected {
            return Err(format!("read {found:?}, not {expected:?}, of {sample}"));
        }
        let (found, expected) = (exposed(&dynamic)?, exposed(typed.as_ref())?);
        if found != expected {
            return Err(format!("output {found}, not {expected}, of {sample}"));
        }
        let (found, expected) = (masked(&dynamic)?, masked(typed.as_ref())?);
        if found != expected {
            return Err(format!("masked output {found}, not {expected}"));
        }
    }
    Ok(())
}

/// Returns the JSON of a model with masked secrets, without empty lists and objects.
fn masked(model: &dyn Model) -> Result<Value, String> {
    serialize(model, serde_json::value::Serializer).map(without_empty).map_err(|error| error.to_string())
}

/// Returns the JSON of a model, without empty lists and objects.
fn exposed(model: &dyn Model) -> Result<Value, String> {
    let json = to_json(View::Model(model)).map_err(|error| error.to_string())?;
    serde_json::from_slice(&json).map(without_empty).map_err(|error| error.to_string())
}

/// Removes empty lists and maps: a typed output has an empty list or map if the response has none, but an output
/// created from facts distinguishes a missing list from an empty list.
fn without_empty(value: Value) -> Value {
    let is_empty = |value: &Value| value == &json!([]) || value == &json!({});
    match value {
        Value::Array(items) => items.into_iter().map(without_empty).collect(),
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, value)| (name, without_empty(value)));
            fields.filter(|(_, value)| !is_empty(value)).collect()
        }
        other => other,
    }
}

fn is_all_unset(model: &dyn Model) -> bool {
    model.fields().all(|(_, field)| matches!(field.view(), View::None))
}

/// Returns the sample with texts and numbers that are difficult for encoders, and with every list twice as long.
fn odd(sample: &Value) -> Value {
    match sample {
        // Bytes: only base64 can be sent.
        Value::String(text) if text == BYTES => sample.clone(),
        Value::String(text) => format!("{text} ~*'()!$&+,;=/?@%25\"\\ \u{e4}\u{1f600}\t").into(),
        Value::Number(number) if number.is_f64() => json!(0.1),
        Value::Number(_) => json!(9_007_199_254_740_993_i64),
        Value::Array(items) => items.iter().chain(items).map(odd).collect(),
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), odd(value))).collect(),
        other => other.clone(),
    }
}

/// A sample of bytes.
const BYTES: &str = "cw==";

/// Returns the sample with values whose shapes differ from those of the fields, under names in another case. If two
/// names of a struct differ only in case, a typed output drops values that it cannot distinguish, and a dynamic
/// output keeps them. Such names are not changed.
fn shapeless(sample: &Value) -> Value {
    match sample {
        Value::String(_) => json!(["x", {"y": 1}]),
        Value::Number(number) => number.to_string().into(),
        Value::Bool(_) => json!("yes"),
        Value::Array(items) => items.first().map_or(Value::Null, shapeless),
        Value::Object(fields) => {
            let is_alone = |name: &str| fields.keys().filter(|other| other.eq_ignore_ascii_case(name)).count() == 1;
            let name = |name: &str| if is_alone(name) { name.to_ascii_uppercase() } else { name.to_owned() };
            fields.iter().map(|(key, value)| (name(key), shapeless(value))).collect()
        }
        Value::Null => Value::Null,
    }
}
