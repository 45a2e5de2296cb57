//! The whole request, built from the recorded parameters.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use cumulo_core::{
    BodyStyle, Model, OperationInfo,
    model::{Dynamic, Location, Style},
    sign::acs3,
};
use cumulo_tests::{dynamic, fill, find};
use serde_json::{Map, Value, json};

use super::super::{Call, at, header, list, pairs, static_facts, text};
use super::{NOW, endpoint::better_host, recorded_credentials};

/// Checks host, method, target, body and headers.
pub fn check(name: &str, vector: &Value, constants: &Value) {
    let recorded = &vector["request"];
    let action = text(recorded, "/headers/x-acs-action");
    let version = text(recorded, "/headers/x-acs-version");
    // These were recorded with arguments that are not fields of the input.
    let has_arguments = vector["product"] == "raw" || vector["product"] == "fc";
    let generated = if has_arguments { None } else { find("alibaba", version, action) };
    let content_type = text(recorded, "/headers/content-type");
    let v1 = text(vector, "/protocol").starts_with("v1");
    let signature = match (v1, name) {
        (true, _) => cumulo_alibaba::Signature::v1(),
        (_, "rpc_sm3") => cumulo_alibaba::Signature::acs3_sm3(),
        _ => cumulo_alibaba::Signature::acs3(),
    };
    let options = cumulo_alibaba::AlibabaProtocol::new().signature(signature);
    let (info, model): (OperationInfo, Box<dyn Model>) = match generated {
        Some(registered) => (*registered.info, fill(registered, &vector["input"])),
        None => {
            let body = match (content_type, text(vector, "/operation/reqBodyType")) {
                (_, "byte") => BodyStyle::Bytes,
                ("application/octet-stream", _) => BodyStyle::Stream,
                (kind, _) if kind.starts_with("application/json") => BodyStyle::Json,
                _ => BodyStyle::Default,
            };
            let info = static_facts("probe", version, action, text(recorded, "/method"), &path_template(vector), body);
            (info, Box::new(located_input(vector)))
        }
    };
    let has_own_host = generated.is_some() && better_host(info.service.name, text(vector, "/region"), "").is_none();
    let host = if has_own_host { None } else { Some(text(recorded, "/host")) };
    let call = Call {
        protocol: &options,
        info: &info,
        input: model.as_ref(),
        credentials: recorded_credentials(vector, constants),
        region: vector["region"].as_str(),
        host,
        time: at(NOW),
        nonce: text(constants, "/nonce"),
    };
    let request = call.request();
    assert_eq!(request.endpoint.authority(), text(recorded, "/host"), "{name}");
    assert_eq!(request.method.as_str(), text(recorded, "/method"), "{name}");
    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    assert_eq!(path, text(recorded, "/path"), "{name}");
    let mut expected = pairs(&recorded["query"]);
    if name == "ecs_bool_python_capital" {
        // Python writes `True`. The documented form is `true`, which the other SDKs write.
        expected.iter_mut().for_each(|(_, value)| *value = value.replace("True", "true").replace("False", "false"));
    }
    assert_eq!(query, acs3::canonical_query(&mut expected), "{name}");
    let body = recorded["body"].as_str().unwrap_or_default();
    if let Some(bytes) = recorded["body_base64"].as_str() {
        assert_eq!(&*request.body, BASE64_STANDARD.decode(bytes).unwrap(), "{name}");
    } else if content_type.starts_with("application/json") {
        let sent: Value = serde_json::from_slice(&request.body).unwrap();
        // The Python models add `[]` for unset lists of objects; here unset lists are not sent.
        assert_eq!(sent, without_empty_lists(serde_json::from_str(body).unwrap()), "{name}");
    } else {
        assert_eq!(String::from_utf8_lossy(&request.body), body, "{name}");
    }
    for (header_name, value) in recorded["headers"].as_object().unwrap() {
        let is_compared = header_name.starts_with("x-acs-") || ["content-type", "date"].contains(&header_name.as_str());
        // Requests of Cumulo have no telemetry. The hash of a JSON body depends on the order of its fields.
        let may_differ = header_name == "x-acs-credentials-provider"
            || (header_name == "x-acs-content-sha256" && content_type.starts_with("application/json"));
        if is_compared && !may_differ {
            assert_eq!(header(&request, header_name), value.as_str().unwrap(), "{name}: {header_name}");
        }
    }
    if let Some(expect) = vector.get("signing_roa_v1") {
        assert_eq!(header(&request, "authorization"), text(expect, "/authorization"), "{name}");
        return;
    }
    if vector.get("signing_minimal").is_none() {
        assert!(!request.headers.contains_key("authorization"), "{name}");
        return;
    }
    let same_bytes = header(&request, "x-acs-content-sha256") == text(recorded, "/headers/x-acs-content-sha256");
    let telemetry = recorded["headers"].get("x-acs-credentials-provider").is_some();
    if same_bytes && !telemetry && name != "ecs_bool_python_capital" {
        assert_eq!(header(&request, "authorization"), text(vector, "/signing_minimal/authorization"), "{name}");
    }
}

fn without_empty_lists(value: Value) -> Value {
    match value {
        Value::Object(members) => members
            .into_iter()
            .filter(|(_, value)| value.as_array().is_none_or(|items| !items.is_empty()))
            .map(|(key, value)| (key, without_empty_lists(value)))
            .collect::<Map<_, _>>()
            .into(),
        value => value,
    }
}

/// Returns the path with labels for the recorded arguments: `/clusters/{0}`.
fn path_template(vector: &Value) -> String {
    let mut path = text(&vector["request"], "/path").to_owned();
    for (index, argument) in list(vector, "path_args").iter().enumerate() {
        let mut encoded = String::new();
        acs3::percent_encode(argument.as_str().unwrap(), &mut encoded);
        path = path.replace(&encoded, &format!("{{{index}}}"));
    }
    path
}

/// Returns the parameters of an operation without a spec, at the locations of the recording. A field whose name is in
/// the recorded query is in the query. If the query has exactly this name although the value is a list or object, the
/// field is a single string.
fn located_input(vector: &Value) -> Dynamic {
    let recorded = &vector["request"];
    let query: Vec<(String, String)> = pairs(&recorded["query"]);
    let mut members = Vec::new();
    for (index, argument) in list(vector, "path_args").iter().enumerate() {
        members.push((index.to_string(), Location::Path, Style::None, argument.clone()));
    }
    let mut headers = vector["input_headers"].as_object().cloned().unwrap_or_default();
    if vector["product"] == "raw" {
        let input = &vector["input"];
        headers.extend(input["headers"].as_object().cloned().unwrap_or_default());
        for (name, value) in input["query"].as_object().into_iter().flatten() {
            members.push((name.clone(), Location::Query, Style::None, value.clone()));
        }
        match &input["body"] {
            Value::Null => {}
            Value::Object(body) if !body.is_empty() => {
                members.extend(
                    body.iter().map(|(name, value)| (name.clone(), Location::Body, Style::None, value.clone())),
                );
            }
            // An empty form.
            body @ Value::Object(_) if text(&vector["operation"], "/reqBodyType") == "formData" => {
                members.push(("body".into(), Location::Body, Style::None, body.clone()));
            }
            body => {
                let bytes = body.as_str().and_then(|text| text.strip_prefix("base64:"));
                let body = bytes.map_or(body.clone(), |bytes| json!({"$b64": bytes}));
                members.push(("body".into(), Location::WholeBody, Style::None, body));
            }
        }
        // Settings of the client add these in this recording.
        if text(vector, "/name") == "rpc_global_and_extends" {
            for (name, value) in [("G", "1"), ("E", "2")] {
                members.push((name.into(), Location::Query, Style::None, json!(value)));
            }
            headers.extend([("x-acs-g".into(), json!("g1")), ("x-acs-e".into(), json!("e1"))]);
        }
    } else {
        match &vector["input"] {
            Value::Object(input) => {
                for (name, value) in input {
                    if name == "body_base64" {
                        members.push(("body".into(), Location::WholeBody, Style::None, json!({"$b64": value})));
                        continue;
                    }
                    let exact = query.iter().find(|(key, _)| key == name);
                    let flat = query.iter().any(|(key, _)| key.starts_with(&format!("{name}.")));
                    let style = match (exact, value) {
                        (Some((_, sent)), Value::Array(_) | Value::Object(_)) if sent.starts_with(['[', '{']) => {
                            Style::Json
                        }
                        (Some(_), Value::Array(_)) => Style::Simple,
                        _ => Style::None,
                    };
                    let is_body = name == "body" && value.is_array();
                    let location = match (exact.is_some() || flat, is_body) {
                        (true, _) => Location::Query,
                        (false, true) => Location::WholeBody,
                        (false, false) => Location::Body,
                    };
                    members.push((name.clone(), location, style, value.clone()));
                }
            }
            Value::Null => {}
            body => members.push(("body".into(), Location::WholeBody, Style::None, body.clone())),
        }
    }
    members.extend(headers.into_iter().map(|(name, value)| (name, Location::Header, Style::None, value)));
    dynamic(members)
}
