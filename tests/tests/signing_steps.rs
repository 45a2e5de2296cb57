//! The steps of a signature as data: they equal the recorded requests of the official SDKs and the sent request, and
//! their printed form contains no secrets.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

use std::{
    sync::{Arc, Mutex},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use cumulo_alibaba::{Request, Signature, fc, rds};
use cumulo_core::{
    BoxFuture, Credentials, ErrorKind, Outgoing, Retry,
    sign::{
        SigningSteps, acs3, acs4,
        hex::sha256_hex,
        roa_v1, rpc_v1,
        tc3::{self, Payload},
        tencent_v1, zc2,
    },
    transport::{Incoming, Transport, TransportError},
};
use cumulo_tencent::{SignatureMethod, redis};
use cumulo_zenlayer::zec;
use serde_json::Value;

const ALIBABA: &str = include_str!("../vectors/alibaba.json");
const TENCENT: &str = include_str!("../vectors/tencent.json");
const ZENLAYER: &str = include_str!("../vectors/zenlayer.json");
const NONCE: &str = "5f0c7a1e2b3d4c6f8091a2b3c4d5e6f7";
/// 2026-01-02T03:04:05Z, the clock of Alibaba's recordings.
const CLOCK: u64 = 1_767_323_045;

fn recorded(file: &str, list: &str) -> Vec<Value> {
    let file: Value = serde_json::from_str(file).unwrap();
    file[list].as_array().unwrap().clone()
}

fn named(file: &str, list: &str, name: &str) -> Value {
    recorded(file, list).into_iter().find(|vector| vector["name"] == name || vector["id"] == name).unwrap()
}

fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("no text at {pointer} of {value}"))
}

fn pairs(object: &Value) -> Vec<(String, String)> {
    let members = object.as_object().unwrap();
    members.iter().map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned())).collect()
}

fn borrowed(pairs: &[(String, String)]) -> Vec<(&str, &str)> {
    pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

fn clock(seconds: u64) -> impl Fn() -> SystemTime + Send + Sync + 'static {
    move || UNIX_EPOCH + Duration::from_secs(seconds)
}

/// Records the requests and fails all of them.
#[derive(Clone, Default)]
struct Wire(Arc<Mutex<Vec<Outgoing>>>);

impl Wire {
    fn sent(&self) -> Vec<Outgoing> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl Transport for Wire {
    fn send(&self, request: Outgoing) -> BoxFuture<'_, Result<Incoming, TransportError>> {
        self.0.lock().unwrap().push(request);
        Box::pin(async { Err(TransportError::broken("no server")) })
    }
}

fn alibaba(wire: &Wire, signature: Signature, credentials: Credentials) -> cumulo_alibaba::Client {
    cumulo_alibaba::Client::builder()
        .protocol(cumulo_alibaba::AlibabaProtocol::new().signature(signature))
        .credentials(credentials)
        .region("cn-hangzhou")
        .retry(Retry::off())
        .clock(clock(CLOCK))
        .nonce(|| NONCE.into())
        .transport(wire.clone())
        .build()
        .unwrap()
}

fn tencent(wire: &Wire, options: cumulo_tencent::TencentProtocol) -> cumulo_tencent::Client {
    cumulo_tencent::Client::builder()
        .protocol(options)
        .credentials(Credentials::with_token("id", "the-secret-key", "the-token"))
        .region("ap-guangzhou")
        .retry(Retry::off())
        .clock(clock(CLOCK))
        .nonce(|| "11886".into())
        .transport(wire.clone())
        .build()
        .unwrap()
}

fn zenlayer(wire: &Wire, credentials: Credentials) -> cumulo_zenlayer::Client {
    cumulo_zenlayer::Client::builder()
        .credentials(credentials)
        .retry(Retry::off())
        .clock(clock(CLOCK))
        .transport(wire.clone())
        .build()
        .unwrap()
}

fn pair() -> Credentials {
    Credentials::new("id", "the-secret-key")
}

fn reset_account_password() -> rds::ResetAccountPassword {
    rds::ResetAccountPassword::new("test1", "Test123456", "rm-uf6wjk5xxxxxxx")
}

fn authorization(request: &Outgoing) -> &str {
    request.headers["authorization"].to_str().unwrap()
}

#[tokio::test]
async fn a_call_has_the_steps_of_the_recorded_acs3_request() {
    let vector = named(ALIBABA, "vectors", "seed_rds_reset_account_password");
    let wire = Wire::default();
    let key = Credentials::new("LTAI5tVectorAccessKey01", "VectorSecretKey/+=0123456789ab");
    let client = alibaba(&wire, Signature::acs3(), key);
    let steps = client.send(reset_account_password()).endpoint("rds.aliyuncs.com").signing_steps().await.unwrap();
    assert_eq!(steps.scheme(), "ACS3-HMAC-SHA256");
    assert_eq!(steps.expose_canonical_request(), Some(text(&vector, "/signing_minimal/canonical_request")));
    assert_eq!(steps.expose_string_to_sign(), text(&vector, "/signing_minimal/string_to_sign"));
    assert_eq!(steps.expose_authorization(), text(&vector, "/signing_minimal/authorization"));
    assert_eq!(steps.signed_headers().join(";"), text(&vector, "/signing_minimal/signed_headers"));
    assert_eq!(steps.credential_scope(), None);
    assert!(wire.sent().is_empty(), "signing sends nothing");
}

#[test]
fn acs4_has_the_steps_of_the_official_signer() {
    let vectors = recorded(ALIBABA, "acs4_vectors");
    for vector in &vectors {
        let mut query = pairs(&vector["query"]);
        let query = acs3::canonical_query(&mut query);
        let all = pairs(&vector["headers"]);
        let is_signed = |name: &str| name == "host" || name == "content-type" || name.starts_with("x-acs-");
        let mut headers: Vec<_> = borrowed(&all).into_iter().filter(|(name, _)| is_signed(name)).collect();
        headers.sort_unstable();
        let request = acs3::Request {
            method: text(vector, "/method"),
            path: text(vector, "/path"),
            query: &query,
            headers: &headers,
            body_sha256: text(vector, "/headers/x-acs-content-sha256"),
        };
        let scope = acs4::Scope { day: "20260102", region: text(vector, "/region"), product: text(vector, "/product") };
        let steps = acs4::steps(&request, &scope, text(vector, "/authorization"));
        assert_eq!(steps.expose_canonical_request(), Some(text(vector, "/canonical_request")));
        assert_eq!(steps.expose_string_to_sign(), text(vector, "/string_to_sign"));
        let authorization = text(vector, "/authorization");
        assert!(authorization.contains(&format!("/{},", steps.credential_scope().unwrap())));
        assert!(authorization.contains(&format!("SignedHeaders={},", steps.signed_headers().join(";"))));
    }
    assert!(!vectors.is_empty());
}

#[test]
fn rpc_v1_has_the_steps_of_the_recorded_requests() {
    let mut compared = 0;
    for vector in recorded(ALIBABA, "vectors") {
        let Some(signing) = vector.get("signing_v1") else { continue };
        let query = acs3::canonical_query(&mut pairs(&signing["signed_params"]));
        let method = text(&vector, "/request/method");
        let signature = rpc_v1::signature(method, &query, "VectorSecretKey/+=0123456789ab");
        let steps = rpc_v1::steps(method, &query, &signature);
        assert_eq!(steps.expose_canonical_request(), Some(query.as_str()));
        assert_eq!(steps.expose_string_to_sign(), text(signing, "/string_to_sign"));
        assert_eq!(steps.expose_authorization(), text(signing, "/signature"));
        assert!(steps.signed_headers().is_empty());
        compared += 1;
    }
    assert_eq!(compared, 4);
}

#[test]
fn roa_v1_has_the_steps_of_the_recorded_requests() {
    let mut compared = 0;
    for vector in recorded(ALIBABA, "vectors") {
        let Some(signing) = vector.get("signing_roa_v1") else { continue };
        let all = pairs(&vector["request"]["headers"]);
        let header = |name: &str| all.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value);
        let mut headers: Vec<_> = borrowed(&all).into_iter().filter(|(name, _)| name.starts_with("x-acs-")).collect();
        headers.sort_unstable();
        let query = vector["request"]["query"].as_array().unwrap();
        let mut query: Vec<_> =
            query.iter().map(|pair| (text(pair, "/0").to_owned(), text(pair, "/1").to_owned())).collect();
        query.sort();
        let request = roa_v1::Request {
            method: text(&vector, "/request/method"),
            accept: header("accept"),
            content_md5: header("content-md5"),
            content_type: header("content-type"),
            date: header("date"),
            headers: &headers,
            path: text(&vector, "/request/path"),
            query: &query,
        };
        let steps = roa_v1::steps(&request, text(signing, "/authorization"));
        assert_eq!(steps.expose_string_to_sign(), text(signing, "/string_to_sign"));
        assert_eq!(steps.canonical_request(), None);
        assert_eq!(steps.signed_headers()[..4], ["accept", "content-md5", "content-type", "date"]);
        compared += 1;
    }
    assert_eq!(compared, 2);
}

#[test]
fn tc3_has_the_steps_of_the_documented_request() {
    let vector = named(TENCENT, "known_answers", "doc-tc3");
    let request = tc3::Request {
        method: text(&vector, "/method"),
        query: "",
        content_type: text(&vector, "/content_type"),
        host: text(&vector, "/host"),
        more_headers: &[],
        payload: Payload::Bytes(text(&vector, "/body").as_bytes()),
        service: text(&vector, "/service"),
        timestamp: vector["timestamp"].as_u64().unwrap(),
    };
    let key = tc3::derive_key(text(&vector, "/secret_key"), "2019-02-25", "cvm");
    let steps = tc3::steps(&request, &tc3::authorization(&request, text(&vector, "/secret_id"), &key));
    let hash = text(&vector, "/canonical_request_sha256");
    assert_eq!(sha256_hex(steps.expose_canonical_request().unwrap().as_bytes()).as_str(), hash);
    assert_eq!(
        steps.expose_string_to_sign(),
        format!("TC3-HMAC-SHA256\n1551113065\n2019-02-25/cvm/tc3_request\n{hash}")
    );
    assert_eq!(steps.credential_scope(), Some("2019-02-25/cvm/tc3_request"));
    assert_eq!(steps.signed_headers().join(";"), text(&vector, "/signed_headers"));
    assert!(steps.expose_authorization().ends_with(text(&vector, "/signature")));
}

#[test]
fn tencent_v1_has_the_steps_of_the_documented_request() {
    let vector = named(TENCENT, "known_answers", "doc-hmacsha1-get");
    let wanted = text(&vector, "/string_to_sign");
    let (_, query) = wanted.split_once('?').unwrap();
    let parameters: Vec<_> = query.split('&').filter_map(|pair| pair.split_once('=')).collect();
    let parameters: Vec<_> = parameters.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let (method, host) = (tencent_v1::Method::HmacSha1, "cvm.tencentcloudapi.com");
    let signature = tencent_v1::signature(method, "GET", host, &parameters, text(&vector, "/secret_key"));
    let steps = tencent_v1::steps(method, "GET", host, &parameters, &signature);
    assert_eq!(steps.expose_string_to_sign(), wanted);
    assert_eq!(steps.expose_authorization(), text(&vector, "/signature"));
    assert_eq!((steps.scheme(), steps.authorization()), ("HmacSHA1", "***"));
}

#[test]
fn zc2_has_the_steps_of_the_recorded_requests() {
    let mut compared = 0;
    for vector in recorded(ZENLAYER, "vectors") {
        let Some(wanted) = vector.pointer("/expect/canonical_request").and_then(Value::as_str) else { continue };
        let request = zc2::Request {
            method: "POST",
            content_type: text(&vector, "/expect/headers/content-type"),
            host: text(&vector, "/expect/headers/host"),
            payload: text(&vector, "/expect/body").as_bytes(),
            timestamp: vector["input"]["timestamp"].as_u64().unwrap(),
        };
        let steps = zc2::steps(&request, text(&vector, "/expect/authorization"));
        assert_eq!(steps.expose_canonical_request(), Some(wanted));
        assert_eq!(steps.expose_string_to_sign(), text(&vector, "/expect/string_to_sign"));
        assert_eq!(steps.signed_headers(), ["content-type", "host"]);
        compared += 1;
    }
    assert!(compared >= 10, "only {compared} were compared");
}

#[tokio::test]
async fn the_steps_of_a_call_equal_those_of_the_sent_request() {
    let wire = Wire::default();
    for signature in [Signature::acs3(), Signature::acs3_sm3(), Signature::acs4("Rds")] {
        let client = alibaba(&wire, signature, pair());
        let steps = client.send(reset_account_password()).signing_steps().await.unwrap();
        client.send(reset_account_password()).await.unwrap_err();
        assert_eq!(steps.expose_authorization(), authorization(&wire.sent()[0]), "{signature:?}");
        assert_eq!(format!("{signature:?}"), steps.scheme());
    }
    let client = alibaba(&wire, Signature::v1(), pair());
    let steps = client.send(reset_account_password()).signing_steps().await.unwrap();
    client.send(reset_account_password()).await.unwrap_err();
    let mut encoded = String::new();
    acs3::percent_encode(steps.expose_authorization(), &mut encoded);
    assert!(wire.sent()[0].target.contains(&format!("Signature={encoded}")));
    let roa = || fc::ListFunctions::new();
    let steps = client.send(roa()).endpoint("1.cn-hangzhou.fc.aliyuncs.com").signing_steps().await.unwrap();
    client.send(roa()).endpoint("1.cn-hangzhou.fc.aliyuncs.com").await.unwrap_err();
    assert_eq!(steps.expose_authorization(), authorization(&wire.sent()[0]));

    let reset = || redis::ResetPassword::new("crs-5a4py64p").password("Test123456");
    let client = tencent(&wire, cumulo_tencent::TencentProtocol::new());
    let steps = client.send(reset()).signing_steps().await.unwrap();
    client.send(reset()).await.unwrap_err();
    assert_eq!(steps.expose_authorization(), authorization(&wire.sent()[0]));
    let v1 = cumulo_tencent::Signature::V1(SignatureMethod::HmacSha256);
    let client = tencent(&wire, cumulo_tencent::TencentProtocol::new().signature(v1));
    let steps = client.send(reset()).signing_steps().await.unwrap();
    client.send(reset()).await.unwrap_err();
    let mut encoded = String::new();
    acs3::percent_encode(steps.expose_authorization(), &mut encoded);
    assert!(String::from_utf8_lossy(&wire.sent()[0].body).contains(&format!("Signature={encoded}")));

    let client = zenlayer(&wire, pair());
    let reset = || zec::ResetInstancePassword::new("1", "Test123456");
    let steps = client.send(reset()).signing_steps().await.unwrap();
    client.send(reset()).await.unwrap_err();
    assert_eq!(steps.expose_authorization(), authorization(&wire.sent()[0]));
}

/// Returns all printed forms of the steps.
fn shown(steps: &SigningSteps) -> String {
    let canonical = steps.canonical_request().unwrap_or_default();
    format!("{steps:?}\n{steps:#?}\n{steps}\n{canonical}\n{}\n{}", steps.string_to_sign(), steps.authorization())
}

#[tokio::test]
async fn secrets_and_signatures_are_masked_in_printed_steps() {
    let wire = Wire::default();
    let token = Credentials::with_token("id", "the-secret-key", "the-token");
    for signature in [Signature::acs3(), Signature::acs3_sm3(), Signature::acs4("Rds"), Signature::v1()] {
        let client = alibaba(&wire, signature, token.clone());
        let steps = client.send(reset_account_password()).signing_steps().await.unwrap();
        let shown = shown(&steps);
        assert!(steps.expose_canonical_request().unwrap().contains("Test123456"), "the password is in the query");
        for secret in ["Test123456", "the-token", "the-secret-key"] {
            assert!(!shown.contains(secret), "{signature:?}: {secret} in {shown}");
        }
        let (_, value) =
            steps.expose_authorization().rsplit_once("Signature=").unwrap_or(("", steps.expose_authorization()));
        assert!(!shown.contains(value), "{signature:?}: the signature is in {shown}");
        assert!(shown.contains("***") && shown.contains("test1"));
    }
    let v1 = cumulo_tencent::Signature::V1(SignatureMethod::HmacSha1);
    let client = tencent(&wire, cumulo_tencent::TencentProtocol::new().signature(v1));
    let steps = client.send(redis::ResetPassword::new("crs-5a4py64p").password("Test123456")).signing_steps().await;
    let shown = shown(&steps.unwrap());
    assert!(!shown.contains("Test123456") && !shown.contains("the-token"), "{shown}");
}

#[tokio::test]
async fn a_call_without_a_signature_has_no_steps() {
    let wire = Wire::default();
    let client = zenlayer(&wire, Credentials::bearer("the-bearer"));
    let call = client.send(zec::ResetInstancePassword::new("1", "Test123456"));
    let error = call.signing_steps().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(error.to_string().contains("not signed"), "{error}");
    assert!(!error.to_string().contains("the-bearer"));
}

#[tokio::test]
async fn a_call_without_an_endpoint_reports_that_instead_of_steps() {
    let client = alibaba(&Wire::default(), Signature::acs3(), pair());
    let error = client.send(Request::new("moon", "ListMoons").version("1969-07-20")).signing_steps().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(error.to_string().contains("ListMoons"), "{error}");
}
