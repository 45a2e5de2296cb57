//! The signers, compared with the recordings and the documentation.

use cumulo_core::sign::{hex::sha256_hex, tc3, tc3::Payload, tencent_v1};
use serde_json::Value;

use super::{request::decoded, text};

/// Checks an example of the provider's documentation.
pub fn documented_example(example: &Value, _file: &Value) {
    let name = text(example, "/id");
    if name == "doc-hmacsha1-get" {
        let (head, query) = text(example, "/string_to_sign").split_once("/?").unwrap();
        let parameters: Vec<(String, String)> =
            query.split('&').map(|pair| pair.split_once('=').unwrap()).map(|(k, v)| (k.into(), v.into())).collect();
        let (method, host) = head.split_at(3);
        let (sha1, key) = (tencent_v1::Method::HmacSha1, text(example, "/secret_key"));
        let given = tencent_v1::signature(sha1, method, host, &parameters, key);
        assert_eq!(given, text(example, "/signature"), "{name}");
        return;
    }
    let action = [("x-tc-action", "DescribeInstances")];
    let request = tc3::Request {
        method: text(example, "/method"),
        query: "",
        content_type: text(example, "/content_type"),
        host: text(example, "/host"),
        more_headers: if text(example, "/signed_headers").contains("x-tc-action") { &action } else { &[] },
        payload: Payload::Bytes(text(example, "/body").as_bytes()),
        service: text(example, "/service"),
        timestamp: example["timestamp"].as_u64().unwrap(),
    };
    let mut canonical = String::new();
    tc3::canonical_request(&request, &mut canonical);
    assert_eq!(sha256_hex(canonical.as_bytes()).as_str(), text(example, "/canonical_request_sha256"), "{name}");
    let key = tc3::derive_key(text(example, "/secret_key"), "2019-02-25", request.service);
    let authorization = tc3::authorization(&request, text(example, "/secret_id"), &key);
    assert!(authorization.ends_with(&format!("Signature={}", text(example, "/signature"))), "{name}");
}

pub fn tc3(name: &str, request: &tc3::Request<'_>, id: &str, key: &str, expect: &Value) {
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

pub fn v1(name: &str, method: tencent_v1::Method, expect: &Value, body: &[u8], key: &str) {
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
