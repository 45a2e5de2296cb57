//! The requests that the providers' official SDKs were recorded with: signing to the byte, flattening to the byte,
//! JSON bodies as values.
//!
//! `CUMULO_VECTORS` may name a folder with further files of the same format.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::{
    collections::BTreeSet,
    fs,
    path::PathBuf,
    sync::{Arc, Mutex},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use bytes::Bytes;
use cumulo_core::{
    Api, BodyStyle, BoxFuture, Credentials, Model, OperationInfo, Outgoing, Protocol, ProvideCredentials,
    RequestContext, Service,
    credentials::{Environment, Role},
    endpoint::{Endpoint, Endpoints},
    model::{Location, Mark, Style},
    sign::{
        acs3, acs3_sm3,
        hex::sha256_hex,
        roa_v1, rpc_v1,
        tc3::{self, Payload},
        tencent_v1, zc2,
    },
    sse,
    transport::{Incoming, Transport, TransportError},
};
use cumulo_tests::{dynamic, fill, find};
use serde_json::{Map, Value, json};

/// How many entries were checked.
#[derive(Default)]
struct Run {
    checked: usize,
}

fn files() -> Vec<(PathBuf, Value)> {
    let own = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("vectors");
    let folders = [Some(own), std::env::var_os("CUMULO_VECTORS").map(PathBuf::from)];
    let mut files = Vec::new();
    for folder in folders.into_iter().flatten() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in paths.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "json")) {
            let value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
            files.push((path, value));
        }
    }
    files
}

#[test]
fn recorded_requests() {
    let mut run = Run::default();
    for (path, file) in files() {
        let before = run.checked;
        // The files tell their provider by what is in them.
        if file.get("constants").is_some() {
            alibaba(&file, &mut run);
        } else if file.get("sse_decode").is_some() || file.pointer("/vectors/0/expect/signing_key_hex").is_some() {
            tencent(&file, &mut run);
        } else {
            zenlayer(&file, &mut run);
        }
        println!("{}: {} checked", path.file_name().unwrap().display(), run.checked - before);
    }
    assert!(run.checked >= 80, "only {} entries were checked", run.checked);
}

fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

/// Builds a request as the client would, at a fixed time.
#[allow(clippy::too_many_arguments)]
fn build(
    protocol: &dyn Protocol,
    info: &OperationInfo,
    input: &dyn Model,
    credentials: Credentials,
    region: Option<&str>,
    endpoint: Option<&str>,
    time: SystemTime,
    nonce: &str,
) -> Outgoing {
    let endpoint = match endpoint {
        Some(host) => Endpoint::https(host),
        None => protocol.endpoint(info, region, input).unwrap(),
    };
    let nonce = || nonce.to_owned();
    let credentials = Arc::new(credentials);
    let context = RequestContext::new(info, &credentials, &endpoint, time, &nonce).region(region);
    protocol.request(&context, input).unwrap()
}

fn header<'a>(request: &'a Outgoing, name: &str) -> &'a str {
    request.headers.get(name).map_or("", |value| value.to_str().unwrap())
}

/// Facts of an operation that the specs do not have (yet).
fn leaked(
    service: &str,
    version: &str,
    action: &str,
    method: &str,
    path: &str,
    body: BodyStyle,
) -> OperationInfo<'static> {
    let leak = |text: &str| -> &'static str { text.to_owned().leak() };
    let service: &'static Service<'static> =
        Box::leak(Box::new(Service::new(leak(service), leak(version), leak(service), &Endpoints::NONE)));
    OperationInfo::new(service, leak(action)).method(leak(method)).path(leak(path)).body(body)
}

/// Members at top level, as the provider puts them by default.
fn plain(members: &Value) -> Dynamic {
    let members = members.as_object().into_iter().flatten();
    dynamic(members.map(|(name, value)| (name.clone(), Location::Default, Style::None, value.clone())).collect())
}

// ---- Tencent ----

fn tencent(file: &Value, run: &mut Run) {
    for vector in list(file, "vectors") {
        let name = text(vector, "/id");
        run.checked += 1;
        let (input, expect) = (&vector["input"], &vector["expect"]);
        let body = BASE64_STANDARD.decode(text(expect, "/body_b64")).unwrap();
        let payload = if input["unsigned_payload"] == true { Payload::Unsigned } else { Payload::Bytes(&body) };
        let timestamp = input["timestamp"].as_u64().unwrap();
        let request = tc3::Request {
            method: text(expect, "/method"),
            query: text(expect, "/query"),
            content_type: text(expect, "/content_type"),
            host: text(expect, "/host"),
            more_headers: &[],
            payload,
            service: text(input, "/service"),
            timestamp,
        };
        let (id, key) = (text(input, "/secret_id"), text(input, "/secret_key"));
        match tencent_method(input) {
            Some(method) => tencent_v1_signing(name, method, expect, &body, key),
            None if input["options"]["SkipSign"] == true => {}
            None => tencent_signing(name, &request, id, key, expect),
        }
        tencent_request(name, input, expect, &body, timestamp);
    }
    for answer in list(file, "known_answers") {
        let name = text(answer, "/id");
        run.checked += 1;
        if name == "doc-hmacsha1-get" {
            let (head, query) = text(answer, "/string_to_sign").split_once("/?").unwrap();
            let parameters: Vec<(String, String)> =
                query.split('&').map(|pair| pair.split_once('=').unwrap()).map(|(k, v)| (k.into(), v.into())).collect();
            let (method, host) = head.split_at(3);
            let (sha1, key) = (tencent_v1::Method::HmacSha1, text(answer, "/secret_key"));
            let given = tencent_v1::signature(sha1, method, host, &parameters, key);
            assert_eq!(given, text(answer, "/signature"), "{name}");
            continue;
        }
        let action = [("x-tc-action", "DescribeInstances")];
        let request = tc3::Request {
            method: text(answer, "/method"),
            query: "",
            content_type: text(answer, "/content_type"),
            host: text(answer, "/host"),
            more_headers: if text(answer, "/signed_headers").contains("x-tc-action") { &action } else { &[] },
            payload: Payload::Bytes(text(answer, "/body").as_bytes()),
            service: text(answer, "/service"),
            timestamp: answer["timestamp"].as_u64().unwrap(),
        };
        let mut canonical = String::new();
        tc3::canonical_request(&request, &mut canonical);
        assert_eq!(sha256_hex(canonical.as_bytes()).as_str(), text(answer, "/canonical_request_sha256"), "{name}");
        let key = tc3::derive_key(text(answer, "/secret_key"), "2019-02-25", request.service);
        let authorization = tc3::authorization(&request, text(answer, "/secret_id"), &key);
        assert!(authorization.ends_with(&format!("Signature={}", text(answer, "/signature"))), "{name}");
    }
    for case in list(file, "sse_decode") {
        run.checked += 1;
        let stream = BASE64_STANDARD.decode(text(case, "/bytes_b64")).unwrap();
        // The official parser gives an event for a blank line as well; by the standard there is none without data.
        let recorded = list(case, "official_python_events").iter().filter(|event| event.get("data").is_some());
        events(text(case, "/id"), &stream, recorded);
    }
    for case in list(file, "error_decode") {
        run.checked += 1;
        tencent_error(case);
    }
}

/// A stream in chunks of every size gives the recorded events.
fn events<'a>(name: &str, stream: &[u8], recorded: impl Iterator<Item = &'a Value> + Clone) {
    for size in 1..=stream.len() {
        let mut parser = sse::Parser::default();
        let mut recorded = recorded.clone();
        for chunk in stream.chunks(size) {
            let mut chunk = Bytes::copy_from_slice(chunk);
            while let Some(event) = parser.parse(&mut chunk).unwrap() {
                let expected = recorded.next().unwrap_or_else(|| panic!("{name}: one event too many: {event:?}"));
                assert_eq!(event.data, text(expected, "/data"), "{name}");
                assert_eq!(event.name, expected["event"].as_str().unwrap_or("message"), "{name}");
                assert_eq!(event.id.as_deref(), expected["id"].as_str(), "{name}");
                assert_eq!(event.retry, expected["retry"].as_u64().map(Duration::from_millis), "{name}");
                assert_eq!(event.is_done(), event.data == "[DONE]", "{name}");
            }
        }
        assert_eq!(recorded.next(), None, "{name}");
    }
}

fn tencent_signing(name: &str, request: &tc3::Request<'_>, id: &str, key: &str, expect: &Value) {
    let mut buffer = String::new();
    tc3::canonical_request(request, &mut buffer);
    assert_eq!(buffer, text(expect, "/canonical_request"), "{name}");
    let hash = sha256_hex(buffer.as_bytes());
    tc3::string_to_sign(request, hash.as_str(), &mut buffer);
    assert_eq!(buffer, text(expect, "/string_to_sign"), "{name}");
    let date = text(expect, "/string_to_sign").split(['\n', '/']).nth(2).unwrap();
    let key = tc3::derive_key(key, date, request.service);
    let authorization = tc3::authorization(request, id, &key);
    assert_eq!(authorization, text(expect, "/authorization"), "{name}");
}

/// The old signature's method, if the request was recorded under it.
fn tencent_method(input: &Value) -> Option<tencent_v1::Method> {
    match text(input, "/sign_method") {
        "HmacSHA1" => Some(tencent_v1::Method::HmacSha1),
        "HmacSHA256" => Some(tencent_v1::Method::HmacSha256),
        _ => None,
    }
}

/// The parameters of a query or form, decoded and sorted.
fn decoded(text: &str) -> Vec<(String, String)> {
    let decode = |text: &str| {
        let spaced = text.replace('+', " ");
        percent_encoding::percent_decode_str(&spaced).decode_utf8().unwrap().into_owned()
    };
    let mut pairs: Vec<(String, String)> = text
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap())
        .map(|(name, value)| (decode(name), decode(value)))
        .collect();
    pairs.sort();
    pairs
}

fn tencent_v1_signing(name: &str, method: tencent_v1::Method, expect: &Value, body: &[u8], key: &str) {
    let sent = [text(expect, "/query").as_bytes(), body].concat();
    let mut parameters = decoded(str::from_utf8(&sent).unwrap());
    let at = parameters.iter().position(|(name, _)| name == "Signature").unwrap();
    let (_, signature) = parameters.remove(at);
    let (http_method, host) = (text(expect, "/method"), text(expect, "/host"));
    let mut buffer = String::new();
    tencent_v1::string_to_sign(http_method, host, &parameters, &mut buffer);
    assert_eq!(buffer, text(expect, "/string_to_sign"), "{name}");
    let given = tencent_v1::signature(method, http_method, host, &parameters, key);
    assert_eq!(given, signature, "{name}");
}

/// The operation of a recording and its input, with a generated type where one is compiled in.
fn tencent_operation(name: &str, input: &Value) -> (OperationInfo<'static>, Box<dyn Model>) {
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
    let mut info = leaked(service, version, action, "POST", "/", body);
    info.unsigned = input["options"]["SkipSign"] == true;
    info.host = Some("es.ai").filter(|_| name == "es-ai-host");
    (info, Box::new(dynamic(members)))
}

/// The whole request from the parameters: body as a value, headers, host.
fn tencent_request(name: &str, input: &Value, expect: &Value, body: &[u8], timestamp: u64) {
    let (info, model) = tencent_operation(name, input);
    let credentials = match text(input, "/token") {
        "" => Credentials::new(text(input, "/secret_id"), text(input, "/secret_key")),
        token => Credentials::with_token(text(input, "/secret_id"), text(input, "/secret_key"), token),
    };
    let region = input["region"].as_str().filter(|region| !region.is_empty());
    let mut options = cumulo_tencent::Options::new()
        .language(text(input, "/language").to_owned())
        .unsigned_payload(input["unsigned_payload"] == true)
        .http_get(input["http_method"] == "GET");
    if let Some(domain) = input["root_domain"].as_str() {
        options = options.domain(domain.to_owned());
    }
    if let Some(method) = tencent_method(input) {
        options = options.signature(cumulo_tencent::Signature::V1(method));
    }
    // Recorded with nonces that serve as a boundary, or as a number.
    let nonce = input["nonce"].as_u64().map_or("11111111111141118111111111111111".into(), |nonce| nonce.to_string());
    let endpoint = input["endpoint"].as_str();
    let request = build(&options, &info, model.as_ref(), credentials, region, endpoint, at(timestamp), &nonce);
    assert_eq!(request.endpoint.authority(), text(expect, "/host"), "{name}");
    assert_eq!(request.method.as_str(), text(expect, "/method"), "{name}");
    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    assert_eq!(path, "/", "{name}");
    // Python writes `True`.
    let sent = decoded(query);
    let recorded: Vec<_> =
        decoded(text(expect, "/query")).into_iter().map(|(k, v)| (k, v.replace("True", "true"))).collect();
    if tencent_method(input).is_some() {
        let form = decoded(str::from_utf8(body).unwrap());
        let (sent, recorded) = match text(expect, "/method") {
            "GET" => (sent, recorded),
            _ => (decoded(str::from_utf8(&request.body).unwrap()), form),
        };
        // The signature is over our own name as the client, and by the scheme just proven.
        let free = |pair: &&(String, String)| !["RequestClient", "Signature"].contains(&&*pair.0);
        assert_eq!(
            sent.iter().filter(free).collect::<Vec<_>>(),
            recorded.iter().filter(free).collect::<Vec<_>>(),
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
        // What a program adds to a call is not the protocol's.
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
        // The signature is over our own bytes, and by the scheme just proven.
        assert!(header(&request, "authorization").starts_with("TC3-HMAC-SHA256 Credential="), "{name}");
    }
}

/// The parts of a multipart body; their order means nothing.
fn sorted_parts(body: &[u8]) -> Vec<String> {
    let body = String::from_utf8_lossy(body);
    let (boundary, _) = body.split_once("\r\n").unwrap();
    let mut parts: Vec<String> = body.split(boundary).map(str::to_owned).collect();
    parts.sort();
    parts
}

fn tencent_error(case: &Value) {
    let name = text(case, "/id");
    let info = leaked("cvm", "2017-03-12", "Probe", "POST", "/", BodyStyle::Json);
    let result = reply::<cumulo_tencent::Tencent>(&info, case, "/http_status");
    match (&case["official_python_error"], result) {
        (Value::Null, Ok(id)) => assert_eq!(id.as_deref(), Some("r3"), "{name}"),
        (expected, Err(error)) if name != "http502" => {
            assert_eq!(error.code, text(expected, "/code"), "{name}");
            assert_eq!(error.message, text(expected, "/message"), "{name}");
            assert_eq!(error.request_id.as_deref(), expected["request_id"].as_str(), "{name}");
        }
        // Where the official SDK makes up a code, ours is empty and the message names the status. The executor adds an
        // excerpt of the body, if it cannot hold secrets.
        (_, Err(error)) => {
            assert_eq!(error.code, "", "{name}");
            assert!(error.message.contains("502") && !error.message.contains("bad gateway"), "{name}: {error:?}");
        }
        (expected, got) => panic!("{name}: expected {expected}, got {got:?}"),
    }
}

fn reply<A: Api>(info: &OperationInfo, case: &Value, status: &str) -> Result<Option<String>, cumulo_core::ApiError> {
    let mut output = dynamic(vec![("OrderId".into(), Location::Default, Style::None, Value::Null)]);
    reply_into::<A>(info, case, status, &mut output)
}

fn reply_into<A: Api>(
    info: &OperationInfo,
    case: &Value,
    status: &str,
    output: &mut dyn Model,
) -> Result<Option<String>, cumulo_core::ApiError> {
    let mut headers = http::HeaderMap::new();
    for (name, value) in case["headers"].as_object().into_iter().flatten() {
        let name = http::HeaderName::from_bytes(name.to_ascii_lowercase().as_bytes()).unwrap();
        headers.insert(name, value.as_str().unwrap().parse().unwrap());
    }
    let status = u16::try_from(case.pointer(status).unwrap().as_u64().unwrap()).unwrap();
    let received = cumulo_core::Received::new(info, status, &headers, text(case, "/body").as_bytes());
    A::Protocol::default().reply(&received, output)
}

// ---- Zenlayer ----

fn zenlayer(file: &Value, run: &mut Run) {
    let credential = &file["format"]["credential"];
    let (id, key) = (text(credential, "/access_key_id"), text(credential, "/access_key_password"));
    for vector in list(file, "vectors") {
        let name = text(vector, "/name");
        run.checked += 1;
        let (input, expect) = (&vector["input"], &vector["expect"]);
        let timestamp = input["timestamp"].as_u64().unwrap();
        let bearer = input["auth"] == "token";
        let credentials =
            if bearer { Credentials::bearer(text(credential, "/token")) } else { Credentials::new(id, key) };
        if !bearer {
            zenlayer_signing(name, &credentials, timestamp, expect);
        }
        let (service, version, action) = (text(input, "/service"), text(input, "/version"), text(input, "/action"));
        let (info, model): (OperationInfo, Box<dyn Model>) = match find("zenlayer", version, action) {
            Some(registered) => (*registered.info, fill(registered, &input["params"])),
            None => (leaked(service, version, action, "POST", "/", BodyStyle::Json), Box::new(plain(&input["params"]))),
        };
        let request = build(
            &cumulo_zenlayer::Options::default(),
            &info,
            model.as_ref(),
            credentials,
            None,
            None,
            at(timestamp),
            "",
        );
        assert_eq!(request.target, text(expect, "/path"), "{name}");
        assert_eq!(request.endpoint.authority(), text(expect, "/headers/host"), "{name}");
        let sent: Value = serde_json::from_slice(&request.body).unwrap();
        assert_eq!(sent, serde_json::from_str::<Value>(text(expect, "/body")).unwrap(), "{name}");
        for (header_name, value) in expect["headers"].as_object().unwrap() {
            if !["host", "x-zc-sdk-version", "x-zc-sdk-lang"].contains(&header_name.as_str()) {
                assert_eq!(header(&request, header_name), value.as_str().unwrap(), "{name}: {header_name}");
            }
        }
        if bearer {
            assert_eq!(header(&request, "authorization"), text(expect, "/authorization"), "{name}");
            assert!(!request.headers.contains_key("x-zc-timestamp"), "{name}");
            assert!(!request.headers.contains_key("x-zc-signature-method"), "{name}");
        }
    }
}

fn zenlayer_signing(name: &str, credentials: &Credentials, timestamp: u64, expect: &Value) {
    let request = zc2::Request {
        method: text(expect, "/method"),
        content_type: text(expect, "/headers/content-type"),
        host: text(expect, "/headers/host"),
        payload: text(expect, "/body").as_bytes(),
        timestamp,
    };
    let mut buffer = String::new();
    zc2::canonical_request(&request, &mut buffer);
    assert_eq!(buffer, text(expect, "/canonical_request"), "{name}");
    let hash = sha256_hex(buffer.as_bytes());
    zc2::string_to_sign(&request, hash.as_str(), &mut buffer);
    assert_eq!(buffer, text(expect, "/string_to_sign"), "{name}");
    let authorization = zc2::authorization(&request, credentials.id(), credentials.hmac_key());
    assert_eq!(authorization, text(expect, "/authorization"), "{name}");
}

// ---- Alibaba ----

fn alibaba(file: &Value, run: &mut Run) {
    let constants = &file["constants"];
    for vector in list(file, "vectors") {
        let name = text(vector, "/name");
        run.checked += 1;
        if name == "sts_assume_role_with_oidc_anonymous" {
            alibaba_oidc(vector, constants);
            continue;
        }
        if vector.get("signing_v1").is_some() || vector.get("signing_roa_v1").is_some() {
            alibaba_v1_signing(name, vector, constants);
        }
        if vector.get("signing_minimal").is_some() {
            alibaba_signing(name, vector, constants, "signing_minimal");
            alibaba_signing(name, vector, constants, "signing_all_headers");
        }
        alibaba_request(name, vector, constants);
    }
    for case in list(file, "response_cases") {
        run.checked += 1;
        match list(case, "events") {
            [] => alibaba_reply(case),
            recorded => events(text(case, "/name"), text(case, "/body").as_bytes(), recorded.iter()),
        }
    }
    for case in list(file, "endpoint_cases") {
        run.checked += 1;
        alibaba_endpoint(case);
    }
    for flow in list(file, "credential_flows") {
        run.checked += 1;
        alibaba_flow(flow, constants);
    }
    for entry in list(file, "acs4_vectors") {
        let name = text(entry, "/name");
        run.checked += 1;
        alibaba_acs4(name, entry);
    }
    for case in list(file, "endpoint_rules") {
        run.checked += 1;
        alibaba_rule(case);
    }
}

fn alibaba_credentials(vector: &Value, constants: &Value) -> Credentials {
    let credential = &constants["credentials"][text(vector, "/credential")];
    if vector["credential"].is_null() {
        return Credentials::anonymous();
    }
    if let Some(token) = credential["bearer_token"].as_str() {
        return Credentials::bearer(token);
    }
    if let Some(token) = credential["id_token"].as_str() {
        return Credentials::id_token(token);
    }
    let (id, key) = (text(credential, "/access_key_id"), text(credential, "/access_key_secret"));
    match text(credential, "/security_token") {
        "" => Credentials::new(id, key),
        token => Credentials::with_token(id, key, token),
    }
}

fn alibaba_signing(name: &str, vector: &Value, constants: &Value, kind: &str) {
    let (recorded, expect) = (&vector["request"], &vector[kind]);
    let mut query: Vec<(String, String)> = pairs(&recorded["query"]);
    let query = acs3::canonical_query(&mut query);
    assert_eq!(query, text(expect, "/canonical_query"), "{name} {kind}");
    let signed = text(expect, "/signed_headers");
    let headers: Vec<(&str, &str)> =
        signed.split(';').map(|name| (name, text(&recorded["headers"], &format!("/{name}")))).collect();
    let request = acs3::Request {
        method: text(recorded, "/method"),
        path: text(vector, "/signed_path"),
        query: &query,
        headers: &headers,
        body_sha256: text(recorded, "/headers/x-acs-content-sha256"),
    };
    let mut buffer = String::new();
    acs3::canonical_request(&request, &mut buffer);
    assert_eq!(buffer, text(expect, "/canonical_request"), "{name} {kind}");
    let credentials = alibaba_credentials(vector, constants);
    if name == "rpc_sm3" {
        acs3_sm3::string_to_sign(acs3_sm3::sm3_hex(buffer.clone().as_bytes()).as_str(), &mut buffer);
        assert_eq!(buffer, text(expect, "/string_to_sign"), "{name} {kind}");
        let (id, key) = (credentials.id(), credentials.key().expose());
        let authorization = acs3_sm3::authorization(&request, id, key);
        assert_eq!(authorization, text(expect, "/authorization"), "{name} {kind}");
        return;
    }
    let hash = sha256_hex(buffer.as_bytes());
    acs3::string_to_sign(hash.as_str(), &mut buffer);
    assert_eq!(buffer, text(expect, "/string_to_sign"), "{name} {kind}");
    let authorization = acs3::authorization(&request, credentials.id(), credentials.hmac_key());
    assert_eq!(authorization, text(expect, "/authorization"), "{name} {kind}");
}

/// The signers of before ACS3, from what was signed.
fn alibaba_v1_signing(name: &str, vector: &Value, constants: &Value) {
    let recorded = &vector["request"];
    let credentials = alibaba_credentials(vector, constants);
    let (id, key) = (credentials.id(), credentials.key().expose());
    let mut buffer = String::new();
    if let Some(expect) = vector.get("signing_v1") {
        let signed = expect["signed_params"].as_object().unwrap();
        let mut signed: Vec<_> =
            signed.iter().map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned())).collect();
        let query = acs3::canonical_query(&mut signed);
        rpc_v1::string_to_sign(text(recorded, "/method"), &query, &mut buffer);
        assert_eq!(buffer, text(expect, "/string_to_sign"), "{name}");
        let signature = rpc_v1::signature(text(recorded, "/method"), &query, key);
        assert_eq!(signature, text(expect, "/signature"), "{name}");
    }
    if let Some(expect) = vector.get("signing_roa_v1") {
        let mut query = pairs(&recorded["query"]);
        query.sort();
        let headers = recorded["headers"].as_object().unwrap().iter().filter(|(name, _)| name.starts_with("x-acs-"));
        let mut headers: Vec<_> = headers.map(|(name, value)| (name.as_str(), value.as_str().unwrap())).collect();
        headers.sort();
        let request = roa_v1::Request {
            method: text(recorded, "/method"),
            accept: text(recorded, "/headers/accept"),
            content_md5: "",
            content_type: text(recorded, "/headers/content-type"),
            date: text(recorded, "/headers/date"),
            headers: &headers,
            path: text(recorded, "/path"),
            query: &query,
        };
        roa_v1::string_to_sign(&request, &mut buffer);
        assert_eq!(buffer, text(expect, "/string_to_sign"), "{name}");
        let authorization = roa_v1::authorization(&request, id, key);
        assert_eq!(authorization, text(expect, "/authorization"), "{name}");
    }
}

/// The whole request under ACS4.
fn alibaba_acs4(name: &str, entry: &Value) {
    let header_of = |name: &str| text(&entry["headers"], &format!("/{name}"));
    let action = header_of("x-acs-action");
    let info = leaked(
        "probe",
        header_of("x-acs-version"),
        action,
        text(entry, "/method"),
        text(entry, "/path"),
        BodyStyle::Json,
    );
    let query = entry["query"].as_object().unwrap().iter();
    let mut members: Vec<_> =
        query.map(|(name, value)| (name.clone(), Location::Query, Style::None, value.clone())).collect();
    if let Ok(body) = serde_json::from_str(text(entry, "/body")) {
        members.push(("body".into(), Location::WholeBody, Style::None, body));
    }
    let (id, key) = (text(entry, "/access_key_id"), text(entry, "/access_key_secret"));
    let credentials = match header_of("x-acs-security-token") {
        "" => Credentials::new(id, key),
        token => Credentials::with_token(id, key, token),
    };
    let product: &'static str = text(entry, "/product").to_owned().leak();
    let options = cumulo_alibaba::Options::new().signature(cumulo_alibaba::Signature::acs4(product));
    let region = Some(text(entry, "/region")).filter(|region| *region != "center");
    let host = Some(header_of("host"));
    let nonce = header_of("x-acs-signature-nonce");
    let request = build(&options, &info, &dynamic(members), credentials, region, host, at(NOW), nonce);
    assert_eq!(request.body, text(entry, "/body"), "{name}");
    assert_eq!(header(&request, "authorization"), text(entry, "/authorization"), "{name}");
}

fn pairs(value: &Value) -> Vec<(String, String)> {
    let pair = |pair: &Value| (text(pair, "/0").to_owned(), text(pair, "/1").to_owned());
    value.as_array().into_iter().flatten().map(pair).collect()
}

/// The whole request from the parameters.
fn alibaba_request(name: &str, vector: &Value, constants: &Value) {
    let recorded = &vector["request"];
    let action = text(recorded, "/headers/x-acs-action");
    let version = text(recorded, "/headers/x-acs-version");
    // Recorded with arguments beside the members.
    let beside = vector["product"] == "raw" || vector["product"] == "fc";
    let generated = if beside { None } else { find("alibaba", version, action) };
    let content_type = text(recorded, "/headers/content-type");
    let v1 = text(vector, "/protocol").starts_with("v1");
    let signature = match (v1, name) {
        (true, _) => cumulo_alibaba::Signature::v1(),
        (_, "rpc_sm3") => cumulo_alibaba::Signature::acs3_sm3(),
        _ => cumulo_alibaba::Signature::acs3(),
    };
    let options = cumulo_alibaba::Options::new().signature(signature);
    let (info, model): (OperationInfo, Box<dyn Model>) = match generated {
        Some(registered) => (*registered.info, fill(registered, &vector["input"])),
        None => {
            let body = match (content_type, text(vector, "/operation/reqBodyType")) {
                (_, "byte") => BodyStyle::Bytes,
                ("application/octet-stream", _) => BodyStyle::Stream,
                (kind, _) if kind.starts_with("application/json") => BodyStyle::Json,
                _ => BodyStyle::Default,
            };
            let info = leaked("probe", version, action, text(recorded, "/method"), &path_template(vector), body);
            (info, Box::new(placed(vector)))
        }
    };
    let better = |info: &OperationInfo| {
        BETTER_HOSTS
            .iter()
            .any(|better| (better.0, better.1, better.2) == (info.service.name, text(vector, "/region"), ""))
    };
    let endpoint = if generated.is_some() && !better(&info) { None } else { Some(text(recorded, "/host")) };
    let request = build(
        &options,
        &info,
        model.as_ref(),
        alibaba_credentials(vector, constants),
        vector["region"].as_str(),
        endpoint,
        // 2026-01-02T03:04:05Z, the recording's clock.
        at(1_767_323_045),
        text(constants, "/nonce"),
    );
    assert_eq!(request.endpoint.authority(), text(recorded, "/host"), "{name}");
    assert_eq!(request.method.as_str(), text(recorded, "/method"), "{name}");
    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    assert_eq!(path, text(recorded, "/path"), "{name}");
    let mut expected = pairs(&recorded["query"]);
    if name == "ecs_bool_python_capital" {
        // Python writes `True`; the documented form, and that of the other SDKs, is `true`.
        expected.iter_mut().for_each(|(_, value)| *value = value.replace("True", "true").replace("False", "false"));
    }
    assert_eq!(query, acs3::canonical_query(&mut expected), "{name}");
    let body = recorded["body"].as_str().unwrap_or_default();
    if let Some(bytes) = recorded["body_base64"].as_str() {
        assert_eq!(&*request.body, BASE64_STANDARD.decode(bytes).unwrap(), "{name}");
    } else if content_type.starts_with("application/json") {
        let sent: Value = serde_json::from_slice(&request.body).unwrap();
        // The Python models add `[]` for unset lists of objects; unset means unset here.
        assert_eq!(sent, without_empty_lists(serde_json::from_str(body).unwrap()), "{name}");
    } else {
        assert_eq!(String::from_utf8_lossy(&request.body), body, "{name}");
    }
    for (header_name, value) in recorded["headers"].as_object().unwrap() {
        let ours = header_name.starts_with("x-acs-") || ["content-type", "date"].contains(&header_name.as_str());
        // Telemetry that the runtime may leave out; the hash of a JSON body depends on its member order.
        let free = header_name == "x-acs-credentials-provider"
            || (header_name == "x-acs-content-sha256" && content_type.starts_with("application/json"));
        if ours && !free {
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

/// The path with labels for the recorded arguments: `/clusters/{0}`.
fn path_template(vector: &Value) -> String {
    let mut path = text(&vector["request"], "/path").to_owned();
    for (index, argument) in list(vector, "path_args").iter().enumerate() {
        let mut encoded = String::new();
        acs3::percent_encode(argument.as_str().unwrap(), &mut encoded);
        path = path.replace(&encoded, &format!("{{{index}}}"));
    }
    path
}

/// The parameters of an operation without a spec, placed as the recording shows: a member is in the query if its name
/// is, and one string if the query has exactly its name though it is a list or object.
fn placed(vector: &Value) -> Dynamic {
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
        // What the client's own settings add in this recording.
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
                    let whole = name == "body" && value.is_array();
                    let location = match (exact.is_some() || flat, whole) {
                        (true, _) => Location::Query,
                        (false, true) => Location::WholeBody,
                        (false, false) => Location::Body,
                    };
                    members.push((name.clone(), location, style, value.clone()));
                }
            }
            Value::Null => {}
            whole => members.push(("body".into(), Location::WholeBody, Style::None, whole.clone())),
        }
    }
    members.extend(headers.into_iter().map(|(name, value)| (name, Location::Header, Style::None, value)));
    dynamic(members)
}

/// A reply that is a text.
#[derive(Clone, Default)]
struct Text {
    body: Option<String>,
}

/// A reply that is a list.
#[derive(Clone, Default)]
struct Items {
    body: Option<Vec<Item>>,
}

#[derive(Clone, Default)]
struct Item {
    id: Option<i64>,
}

cumulo_core::model! {
    Text { 0 "body" body } [Mark { index: 0, location: Location::WholeBody, style: Style::None }]
    Items { 0 "body" body } [Mark { index: 0, location: Location::WholeBody, style: Style::None }]
    Item { 0 "id" id }
}

fn alibaba_reply(case: &Value) {
    let name = text(case, "/name");
    let mut info = leaked("probe", "2020-01-01", "Probe", "POST", "/", BodyStyle::Default);
    match name {
        "ok_string" => {
            let mut output = Text::default();
            reply_into::<cumulo_alibaba::Alibaba>(&info, case, "/status", &mut output).unwrap();
            return assert_eq!(output.body.as_deref(), case["result"]["body"].as_str(), "{name}");
        }
        "ok_array" => {
            let mut output = Items::default();
            reply_into::<cumulo_alibaba::Alibaba>(&info, case, "/status", &mut output).unwrap();
            let ids: Vec<_> = output.body.unwrap().iter().map(|item| json!({"id": item.id})).collect();
            return assert_eq!(Value::from(ids), case["result"]["body"], "{name}");
        }
        "ok_none_ignores_body" => {
            info.no_reply = true;
            // Not even what is no JSON.
            let mut case = case.clone();
            case["body"] = "<html>".into();
            return assert_eq!(reply::<cumulo_alibaba::Alibaba>(&info, &case, "/status"), Ok(None), "{name}");
        }
        _ => {}
    }
    let result = reply::<cumulo_alibaba::Alibaba>(&info, case, "/status");
    match (name, result) {
        // The official SDK fails on an empty body, and so does an RPC operation.
        ("ok_json_empty_body" | "ok_204_empty", result) => assert_eq!(result.unwrap_err().code, "", "{name}"),
        ("err_not_json", Err(error)) => {
            assert_eq!(error.code, "", "{name}");
            assert!(!error.message.is_empty(), "{name}");
        }
        (_, Ok(_)) => assert!(case["error"].is_null(), "{name} is an error"),
        (_, Err(error)) => {
            let expected = &case["error"];
            assert_eq!(error.code, text(expected, "/code"), "{name}");
            let id = expected["request_id"].as_str().filter(|id| *id != "None");
            assert_eq!(error.request_id.as_deref(), id, "{name}");
            assert!(text(expected, "/message").contains(&error.message), "{name}: {error:?}");
        }
    }
}

/// Where we know a better host than the official SDKs, which ignore the network once a region is in their map, and
/// which make hosts that do not exist for services that left their code's name.
const BETTER_HOSTS: [(&str, &str, &str, &str); 4] = [
    ("rds", "cn-hangzhou", "vpc", "rds-vpc.cn-hangzhou.aliyuncs.com"),
    ("dds", "zz-1", "", "mongodb.aliyuncs.com"),
    // The provider's table has one host for regions that it does not list; it comes before a host by rule.
    ("sts", "cn-hangzhou", "", "sts.aliyuncs.com"),
    ("sts", "us-west-1", "", "sts.aliyuncs.com"),
];

fn alibaba_endpoint(case: &Value) {
    let (product, region, network) = (text(case, "/product"), text(case, "/region"), text(case, "/network"));
    let Some((_, one)) = cumulo_tests::registered()
        .into_iter()
        .find(|(provider, one)| *provider == "alibaba" && one.info.service.name == product)
    else {
        return; // a service without a spec yet
    };
    if !text(case, "/configured").is_empty() {
        return; // the client's own setting wins before a protocol is asked
    }
    let options = match network {
        "" => cumulo_alibaba::Options::new(),
        "vpc" => cumulo_alibaba::Options::new().network(cumulo_alibaba::Network::Vpc),
        other => cumulo_alibaba::Options::new().network(cumulo_alibaba::Network::Named(other.to_owned().leak())),
    };
    let input = (one.input)();
    let found = options.endpoint(one.info, Some(region).filter(|region| !region.is_empty()), input.as_ref());
    let expected = text(case, "/endpoint");
    let better = BETTER_HOSTS.iter().find(|better| (better.0, better.1, better.2) == (product, region, network));
    match (found, better) {
        (Ok(endpoint), Some(better)) => assert_eq!(endpoint.authority(), better.3, "{case}"),
        (Ok(endpoint), None) => assert_eq!(endpoint.authority(), expected, "{case}"),
        (Err(error), _) => assert!(expected.starts_with("ERROR"), "{case}: {error}"),
    }
}

fn alibaba_rule(case: &Value) {
    use cumulo_core::endpoint::Rule;
    let rule = match text(case, "/rule") {
        "regional" => Rule::Regional,
        // The official runtime takes "no rule" for central, which often makes a host that does not exist.
        "central" | "" => Rule::Central,
        other => panic!("rule {other}"),
    };
    let endpoints: &'static Endpoints = Box::leak(Box::new(Endpoints::new(&[], &[], "", rule)));
    let code: &'static str = text(case, "/product").to_ascii_lowercase().leak();
    let service: &'static Service<'static> = Box::leak(Box::new(Service::new(code, "", code, endpoints)));
    let options = match text(case, "/network") {
        "vpc" => cumulo_alibaba::Options::new().network(cumulo_alibaba::Network::Vpc),
        "" | "public" => cumulo_alibaba::Options::new(),
        other => cumulo_alibaba::Options::new().network(cumulo_alibaba::Network::Named(other.to_owned().leak())),
    };
    let region = Some(text(case, "/region")).filter(|region| !region.is_empty());
    let input = plain(&Value::Null);
    let endpoint = options.endpoint(&OperationInfo::new(service, "Probe"), region, &input).unwrap();
    assert_eq!(endpoint.authority(), text(case, "/endpoint"), "{case}");
}

// ---- Alibaba's credentials ----

const NOW: u64 = 1_767_323_045;

/// Answers as recorded, by method and path; keeps what was sent.
#[derive(Clone, Default)]
struct Recording {
    answers: Arc<Vec<(String, u16, String)>>,
    sent: Arc<Mutex<Vec<Outgoing>>>,
}

impl Recording {
    fn of(flow: &Value) -> Self {
        let answers = list(flow, "requests").iter().zip(list(flow, "replies")).map(|(request, reply)| {
            let path = format!("{} {}", text(request, "/method"), text(request, "/path"));
            (path, u16::try_from(reply["status"].as_u64().unwrap()).unwrap(), text(reply, "/body").to_owned())
        });
        Self { answers: Arc::new(answers.collect()), ..Self::default() }
    }
}

impl Transport for Recording {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        let key = format!("{} {}", request.method, request.target.split('?').next().unwrap());
        let sts = request.endpoint.authority().starts_with("sts");
        let answer = self.answers.iter().find(|answer| answer.0 == key || sts);
        let (_, status, body) = answer.unwrap_or_else(|| panic!("{key} was not recorded")).clone();
        self.sent.lock().unwrap().push(request);
        Box::pin(async move { Ok(Incoming::new(status, http::HeaderMap::new(), body)) })
    }
}

/// Goes a recorded way to credentials, as a program goes it: by a chain, and by the CLI's file where there is a mode.
fn alibaba_flow(flow: &Value, constants: &Value) {
    use cumulo_alibaba::credentials as source;
    let (name, input, result) = (text(flow, "/name"), &flow["input"], &flow["result"]);
    let recording = Recording::of(flow);
    let home = std::env::temp_dir().join(format!("cumulo-vectors-{}-{name}", std::process::id()));
    fs::create_dir_all(home.join(".aliyun")).unwrap();
    let profile = |mut profile: Value| {
        profile["name"] = "p".into();
        let config = json!({"current": "p", "profiles": [profile]});
        fs::write(home.join(".aliyun/config.json"), config.to_string()).unwrap();
        source::chain()
    };
    let role = || {
        let role = Role::new(text(input, "/role_arn"));
        match text(input, "/role_session_name") {
            "" => role,
            session => role.session_name(session),
        }
    };
    let chain = match name {
        "ram_role_arn_regional" | "ram_role_arn_global_endpoint_sts_source" | "ram_role_arn_vpc_region" => {
            profile(json!({
                "mode": "RamRoleArn", "access_key_id": input["access_key_id"],
                "access_key_secret": constants["credentials"]["access_key"]["access_key_secret"],
                "sts_token": input["security_token"], "ram_role_arn": input["role_arn"],
                "ram_session_name": input["role_session_name"], "expired_seconds": input["duration_seconds"],
                "policy": input["policy"], "external_id": input["external_id"], "sts_region": input["sts_region_id"],
                "enable_vpc": input["enable_vpc"],
            }))
        }
        "oidc_role_arn" => {
            fs::write(home.join("token"), text(input, "/token_file_content")).unwrap();
            source::oidc(text(input, "/oidc_provider_arn"), home.join("token"), role())
        }
        "ecs_imds_v2" | "ecs_imds_v2_token_403_fallback_v1" | "ecs_imds_v1_disabled_fails" => {
            source::ecs_role(input["role_name"].as_str().map(str::to_owned))
        }
        "credentials_uri" => source::uri(text(input, "/uri")),
        "cloud_sso" => profile(json!({
            "mode": "CloudSSO", "cloud_sso_sign_in_url": input["sign_in_url"], "cloud_sso_account_id": input["account_id"],
            "cloud_sso_access_config": input["access_config"], "access_token": input["access_token"],
            "cloud_sso_access_token_expire": NOW + 60,
        })),
        "oauth_refresh_then_exchange" => profile(json!({
            "mode": "OAuth", "oauth_site_type": "CN", "oauth_access_token": input["access_token"],
            "oauth_refresh_token": input["refresh_token"], "oauth_access_token_expire": NOW,
        })),
        "external_process" => {
            profile(json!({"mode": "External", "process_command": format!("echo '{}'", input["stdout"])}))
        }
        other => panic!("{other}: a way that this test does not know"),
    };
    let variables = [
        ("HOME", home.display().to_string()),
        ("ALIBABA_CLOUD_IMDSV1_DISABLED", input["disable_imds_v1"].as_bool().unwrap_or_default().to_string()),
    ];
    let environment = Environment::new()
        .variables(move |name| Some(variables.iter().find(|variable| variable.0 == name)?.1.clone()))
        // The recorded addresses are plain HTTP.
        .allow_http(true)
        .transport(recording.clone())
        .clock(|| at(NOW))
        .nonce({
            let nonce = text(constants, "/nonce").to_owned();
            move || nonce.clone()
        });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let found = runtime.block_on(async { chain.environment(environment).credentials().await });
    fs::remove_dir_all(&home).unwrap();
    match (found, result["error"].as_str()) {
        (Ok(found), None) => {
            assert_eq!(found.id(), text(result, "/access_key_id"), "{name}");
            assert_eq!(found.key().expose(), text(result, "/access_key_secret"), "{name}");
            assert_eq!(found.token().unwrap().expose(), text(result, "/security_token"), "{name}");
        }
        (Err(error), Some(expected)) => {
            let status = expected.rsplit('=').next().unwrap();
            assert!(error.to_string().contains(&format!("HTTP {status}")), "{name}: {error}");
        }
        (found, expected) => panic!("{name}: {found:?}, expected {expected:?}"),
    }

    let sent = recording.sent.lock().unwrap();
    let recorded = list(flow, "requests");
    // The official SDK asks for a new metadata token before every request; one serves for all here.
    let key = |request: &Value| format!("{} {}", text(request, "/method"), text(request, "/path"));
    let mut distinct: Vec<&Value> = Vec::new();
    for request in recorded {
        if !distinct.iter().any(|seen| key(seen) == key(request)) {
            distinct.push(request);
        }
    }
    assert_eq!(sent.len(), distinct.len(), "{name}");
    for (sent, recorded) in sent.iter().zip(distinct) {
        assert_eq!(sent.endpoint.scheme(), text(recorded, "/scheme"), "{name}");
        assert_eq!(sent.endpoint.authority(), text(recorded, "/host"), "{name}");
        if sent.endpoint.authority().starts_with("sts") {
            alibaba_sts(name, sent, recorded);
        } else {
            alibaba_plain(name, sent, recorded);
        }
    }
}

/// A request that is not the gateway's: as recorded, telemetry aside.
fn alibaba_plain(name: &str, sent: &Outgoing, recorded: &Value) {
    assert_eq!(sent.method.as_str(), text(recorded, "/method"), "{name}");
    let (path, query) = sent.target.split_once('?').unwrap_or((&sent.target, ""));
    assert_eq!((path, query), (text(recorded, "/path"), text(recorded, "/raw_query")), "{name}");
    let (body, expected) = (String::from_utf8_lossy(&sent.body), text(recorded, "/body"));
    match serde_json::from_str::<Value>(expected) {
        Ok(expected) => assert_eq!(serde_json::from_str::<Value>(&body).unwrap(), expected, "{name}"),
        Err(_) => {
            let sorted = |text: &str| text.split('&').map(str::to_owned).collect::<BTreeSet<_>>();
            assert_eq!(sorted(&body), sorted(expected), "{name}");
        }
    }
    for (header_name, value) in recorded["headers"].as_object().unwrap() {
        match header_name.as_str() {
            "accept-encoding" | "user-agent" | "host" | "content-length" => {}
            "x-aliyun-ecs-metadata-token" => assert_eq!(header(sent, header_name), "TOK1", "{name}"),
            _ => assert_eq!(header(sent, header_name), value.as_str().unwrap(), "{name}: {header_name}"),
        }
    }
    let token = "x-aliyun-ecs-metadata-token";
    assert_eq!(sent.headers.contains_key(token), recorded["headers"].get(token).is_some(), "{name}");
}

/// Two calls of STS that differ from the recording on purpose: a role is assumed under ACS3, not the old signature, and
/// an OIDC token stands in the body, not in the URL. Host, operation, parameters and who asks are as recorded.
fn alibaba_sts(name: &str, sent: &Outgoing, recorded: &Value) {
    const OF_THE_OLD_SIGNATURE: [&str; 7] = [
        "Format",
        "SignatureMethod",
        "SignatureVersion",
        "Timestamp",
        "SignatureNonce",
        "AccessKeyId",
        "SecurityToken",
    ];
    let decode = |text: &str| {
        let spaced = text.replace('+', " ");
        percent_encoding::percent_decode_str(&spaced).decode_utf8().unwrap().into_owned()
    };
    let query = sent.target.split_once('?').unwrap().1;
    let body = String::from_utf8_lossy(&sent.body).into_owned();
    let mut parameters: BTreeSet<(String, String)> = [query, &body]
        .iter()
        .flat_map(|part| part.split('&').filter(|pair| !pair.is_empty()))
        .map(|pair| pair.split_once('=').unwrap())
        .map(|(key, value)| (decode(key), decode(value)))
        .collect();
    let recorded: BTreeSet<(String, String)> = pairs(&recorded["query"]).into_iter().collect();
    let value = |key: &str| recorded.iter().find(|pair| pair.0 == key).map(|pair| pair.1.as_str());
    if value("Signature").is_some() {
        for (parameter, header_name) in [("Action", "x-acs-action"), ("Version", "x-acs-version")] {
            parameters.insert((parameter.into(), header(sent, header_name).into()));
        }
        let authorization = header(sent, "authorization");
        let who = format!("ACS3-HMAC-SHA256 Credential={},", value("AccessKeyId").unwrap());
        assert!(authorization.starts_with(&who), "{name}: {authorization}");
        assert_eq!(header(sent, "x-acs-security-token"), value("SecurityToken").unwrap_or_default(), "{name}");
        assert_eq!(header(sent, "x-acs-date"), value("Timestamp").unwrap(), "{name}");
    } else {
        assert!(query.contains("Format=JSON&") && !query.contains("OIDCToken"), "{name}: {query}");
        assert!(!sent.headers.contains_key("authorization"), "{name}");
    }
    let plain = |set: &BTreeSet<(String, String)>| -> BTreeSet<(String, String)> {
        let counts = |key: &str| key != "Signature" && !OF_THE_OLD_SIGNATURE.contains(&key);
        set.iter().filter(|pair| counts(&pair.0)).cloned().collect()
    };
    assert_eq!(plain(&parameters), plain(&recorded), "{name}");
}

/// The operation as a program of the official SDK calls it; ours as the credential source makes it, which always says
/// how long the session is to last.
fn alibaba_oidc(vector: &Value, constants: &Value) {
    let recorded = &vector["request"];
    let mut recorded = recorded.clone();
    recorded["scheme"] = "https".into();
    recorded["query"].as_array_mut().unwrap().push(json!(["DurationSeconds", "3600"]));
    let input = &vector["input"];
    let reply = json!({"status": 200, "body": json!({"Credentials": {"AccessKeyId": "STS.OUT",
        "AccessKeySecret": "s", "SecurityToken": "t", "Expiration": "2099-01-01T00:00:00Z"}}).to_string()});
    let recording = Recording::of(&json!({"requests": [recorded], "replies": [reply]}));
    let file = std::env::temp_dir().join(format!("cumulo-vectors-{}-oidc-token", std::process::id()));
    fs::write(&file, text(input, "/OIDCToken")).unwrap();
    let role = Role::new(text(input, "/RoleArn")).session_name(text(input, "/RoleSessionName"));
    let role = role.region(text(vector, "/region"));
    let nonce = text(constants, "/nonce").to_owned();
    let environment = Environment::new()
        .variables(|_| None)
        .transport(recording.clone())
        .clock(|| at(NOW))
        .nonce(move || nonce.clone());
    let chain =
        cumulo_alibaba::credentials::oidc(text(input, "/OIDCProviderArn"), &file, role).environment(environment);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    assert_eq!(runtime.block_on(chain.credentials()).unwrap().id(), "STS.OUT");
    fs::remove_file(&file).unwrap();
    let sent = recording.sent.lock().unwrap();
    let sent = &sent[0];
    assert_eq!((sent.method.as_str(), sent.endpoint.authority()), ("POST", text(&recorded, "/host")));
    for member in ["Timestamp", "SignatureNonce"] {
        let pair = pairs(&recorded["query"]).into_iter().find(|pair| pair.0 == member).unwrap();
        let mut encoded = String::new();
        acs3::percent_encode(&pair.1, &mut encoded);
        assert!(sent.target.contains(&format!("{member}={encoded}")), "{}", sent.target);
    }
    alibaba_sts("sts_assume_role_with_oidc_anonymous", sent, &recorded);
}
