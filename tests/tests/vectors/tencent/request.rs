//! The whole request, built from the recorded parameters.

use base64::{Engine as _, prelude::BASE64_STANDARD};
use cumulo_core::{
    BodyStyle, Credentials, Model, OperationInfo,
    model::{Location, Style},
};
use cumulo_tests::{dynamic, fill, find};
use serde_json::{Map, Value, json};

use super::super::{Call, at, header, list, percent_decoded, static_facts, text};
use super::v1_method;

/// Returns the parameters of a query or form, decoded and sorted.
pub fn decoded(text: &str) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = text
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap())
        .map(|(name, value)| (percent_decoded(name), percent_decoded(value)))
        .collect();
    pairs.sort();
    pairs
}

/// Returns the recorded operation and its input, with the generated type if it is compiled in.
fn operation(name: &str, input: &Value) -> (OperationInfo<'static>, Box<dyn Model>) {
    let (service, version, action) = (text(input, "/service"), text(input, "/version"), text(input, "/action"));
    if let Some(registered) = find("tencent", version, action).filter(|_| name != "multipart-common-nested") {
        // JSON has bytes as base64 text.
        let mut params = input["params"].clone();
        for value in params.as_object_mut().into_iter().flat_map(Map::values_mut) {
            if let Some(bytes) = value.get_mut("$b64") {
                *value = bytes.take();
            }
        }
        return (*registered.info, fill(registered, &params));
    }
    let mut members: Vec<(String, Location, Style, Value)> = Vec::new();
    let (octet, multipart) = (text(input, "/kind").starts_with("octet"), input["options"]["IsMultipart"] == true);
    let common = input["extra_headers"].as_object().into_iter().flatten().filter(|_| octet);
    let common = common.map(|(header, value)| (header.rsplit('-').next().unwrap().to_owned(), value.clone()));
    let params = input["params"].as_object().into_iter().flatten().map(|(name, value)| (name.clone(), value.clone()));
    for (member, mut value) in params.chain(common) {
        if list(&input["options"], "BinaryParams").contains(&json!(member)) {
            value = json!({"$b64": BASE64_STANDARD.encode(value.as_str().unwrap())});
        }
        members.push((member, if octet { Location::Header } else { Location::Default }, Style::None, value));
    }
    if octet {
        members.push(("Body".into(), Location::WholeBody, Style::None, json!({"$b64": input["body_b64"]})));
    }
    let body = match (octet, multipart) {
        (true, _) => BodyStyle::Stream,
        (_, true) => BodyStyle::Multipart,
        _ => BodyStyle::Default,
    };
    let mut info = static_facts(service, version, action, "POST", "/", body);
    info.unsigned = input["options"]["SkipSign"] == true;
    info.host = Some("es.ai").filter(|_| name == "es-ai-host");
    (info, Box::new(dynamic(members)))
}

/// Checks host, method, target, body and headers.
pub fn check(name: &str, input: &Value, expect: &Value, body: &[u8], timestamp: u64) {
    let (info, model) = operation(name, input);
    let credentials = match text(input, "/token") {
        "" => Credentials::new(text(input, "/secret_id"), text(input, "/secret_key")),
        token => Credentials::with_token(text(input, "/secret_id"), text(input, "/secret_key"), token),
    };
    let region = input["region"].as_str().filter(|region| !region.is_empty());
    let mut options = cumulo_tencent::TencentProtocol::new()
        .language(text(input, "/language").to_owned())
        .unsigned_payload(input["unsigned_payload"] == true)
        .http_get(input["http_method"] == "GET");
    if let Some(domain) = input["root_domain"].as_str() {
        options = options.domain(domain.to_owned());
    }
    if let Some(method) = v1_method(input) {
        options = options.signature(cumulo_tencent::Signature::V1(method));
    }
    // The recorded nonce is used as a boundary, or as a number.
    let nonce = input["nonce"].as_u64().map_or("11111111111141118111111111111111".into(), |nonce| nonce.to_string());
    let call = Call {
        protocol: &options,
        info: &info,
        input: model.as_ref(),
        credentials,
        region,
        host: input["endpoint"].as_str(),
        time: at(timestamp),
        nonce: &nonce,
    };
    let request = call.request();
    assert_eq!(request.endpoint.authority(), text(expect, "/host"), "{name}");
    assert_eq!(request.method.as_str(), text(expect, "/method"), "{name}");
    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    assert_eq!(path, "/", "{name}");
    // Python writes `True`.
    let sent = decoded(query);
    let recorded: Vec<_> =
        decoded(text(expect, "/query")).into_iter().map(|(k, v)| (k, v.replace("True", "true"))).collect();
    if v1_method(input).is_some() {
        let form = decoded(str::from_utf8(body).unwrap());
        let (sent, recorded) = match text(expect, "/method") {
            "GET" => (sent, recorded),
            _ => (decoded(str::from_utf8(&request.body).unwrap()), form),
        };
        // The signature covers the name of the client, which differs from the recording. `signing` tests the scheme.
        let is_compared = |pair: &&(String, String)| !["RequestClient", "Signature"].contains(&&*pair.0);
        assert_eq!(
            sent.iter().filter(is_compared).collect::<Vec<_>>(),
            recorded.iter().filter(is_compared).collect::<Vec<_>>(),
            "{name}"
        );
        assert!(!request.headers.contains_key("authorization") && !request.headers.contains_key("x-tc-action"));
        return;
    }
    assert_eq!(sent, recorded, "{name}");
    let exact = match info.body {
        BodyStyle::Multipart if name == "multipart-common-nested" => {
            // Python writes JSON with spaces.
            let compact = String::from_utf8_lossy(body).replace(r#"{"A": [1, 2]}"#, r#"{"A":[1,2]}"#);
            assert_eq!(sorted_parts(&request.body), sorted_parts(compact.as_bytes()), "{name}");
            false
        }
        BodyStyle::Multipart | BodyStyle::Stream => {
            assert_eq!(&*request.body, body, "{name}");
            true
        }
        _ if text(expect, "/method") == "GET" => {
            assert!(request.body.is_empty(), "{name}");
            false
        }
        _ => {
            let sent: Value = serde_json::from_slice(&request.body).unwrap();
            assert_eq!(sent, serde_json::from_slice::<Value>(body).unwrap(), "{name}");
            *request.body == *body || input["unsigned_payload"] == true
        }
    };
    for (header_name, expected) in expect["headers"].as_object().unwrap() {
        let header_name = header_name.to_ascii_lowercase();
        if ["x-tc-requestclient", "x-tc-traceid", "authorization"].contains(&&*header_name) {
            continue;
        }
        // The protocol does not set the headers that a program adds to a call.
        let protocols = header_name.starts_with("x-tc-") || header_name == "content-type";
        if info.body != BodyStyle::Stream && !protocols {
            continue;
        }
        assert_eq!(header(&request, &header_name), expected.as_str().unwrap(), "{name}: {header_name}");
    }
    for absent in ["x-tc-region", "x-tc-token", "x-tc-content-sha256"] {
        let recorded = expect["headers"].as_object().unwrap().keys().any(|name| name.eq_ignore_ascii_case(absent));
        assert_eq!(request.headers.contains_key(absent), recorded, "{name}: {absent}");
    }
    if exact || info.unsigned {
        assert_eq!(header(&request, "authorization"), text(expect, "/authorization"), "{name}");
    } else {
        // The signature covers the bytes of the body, which differ from the recording. `signing` tests the scheme.
        assert!(header(&request, "authorization").starts_with("TC3-HMAC-SHA256 Credential="), "{name}");
    }
}

/// Returns the parts of a multipart body, whose order does not matter.
fn sorted_parts(body: &[u8]) -> Vec<String> {
    let body = String::from_utf8_lossy(body);
    let (boundary, _) = body.split_once("\r\n").unwrap();
    let mut parts: Vec<String> = body.split(boundary).map(str::to_owned).collect();
    parts.sort();
    parts
}
