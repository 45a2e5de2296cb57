//! Signers of every scheme, written for these tests from the providers' documentation.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use hmac::{EagerHash, Hmac, KeyInit, Mac};
use md5::Md5;
use serde_json::{Map, Value};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use sm3::Sm3;

use super::{ID, NOW, Request, SECRET, hex, hmac, sha256};

/// A signature scheme and the location of the parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    Tc3Json,
    Tc3Get,
    TencentV1Get,
    TencentV1Form,
    TencentV1FormSha256,
    Acs3,
    Acs3Sm3,
    Acs4,
    RpcV1Query,
    RpcV1Form,
    RpcV1Split,
    RoaV1,
    Zc2,
}

pub const SCHEMES: [Scheme; 13] = [
    Scheme::Tc3Json,
    Scheme::Tc3Get,
    Scheme::TencentV1Get,
    Scheme::TencentV1Form,
    Scheme::TencentV1FormSha256,
    Scheme::Acs3,
    Scheme::Acs3Sm3,
    Scheme::Acs4,
    Scheme::RpcV1Query,
    Scheme::RpcV1Form,
    Scheme::RpcV1Split,
    Scheme::RoaV1,
    Scheme::Zc2,
];

impl Scheme {
    pub fn provider(self) -> &'static str {
        match self {
            Self::Tc3Json | Self::Tc3Get | Self::TencentV1Get | Self::TencentV1Form | Self::TencentV1FormSha256 => {
                "tencent"
            }
            Self::Zc2 => "zenlayer",
            _ => "alibaba",
        }
    }

    pub fn has_nonce(self) -> bool {
        !matches!(self, Self::Tc3Json | Self::Tc3Get | Self::Zc2)
    }

    /// Returns true if the signature is a parameter.
    pub fn is_by_parameters(self) -> bool {
        matches!(
            self,
            Self::TencentV1Get
                | Self::TencentV1Form
                | Self::TencentV1FormSha256
                | Self::RpcV1Query
                | Self::RpcV1Form
                | Self::RpcV1Split
        )
    }

    /// Returns true if parameters of the operation are in the query.
    pub fn has_query(self) -> bool {
        matches!(self, Self::Tc3Get | Self::TencentV1Get | Self::Acs3 | Self::Acs3Sm3 | Self::Acs4 | Self::RpcV1Query)
    }
}

/// Properties of a request to sign. [`with`] returns the properties of a correct request.
#[derive(Clone)]
pub struct With {
    pub id: &'static str,
    pub secret: &'static str,
    pub token: Option<&'static str>,
    /// Seconds by which the client's clock is ahead of the mock's clock.
    pub clock_skew: i64,
    pub nonce: &'static str,
    pub method: Option<&'static str>,
    pub content_type: Option<&'static str>,
    /// True to omit a header that must be signed from the signature.
    pub unsigned_headers: bool,
    pub host: &'static str,
    /// Host that is signed. For some clients, it differs from the host that is sent.
    pub signed_host: &'static str,
    pub params: Vec<(&'static str, &'static str)>,
}

/// Returns the properties of a password reset in the cloud of the scheme.
pub fn with(scheme: Scheme) -> With {
    let params = match scheme.provider() {
        "tencent" => vec![("InstanceId", "crs-1"), ("Password", "Passw0rd!")],
        "zenlayer" => vec![("instanceId", "i-1"), ("password", "Passw0rd!")],
        _ if scheme == Scheme::RoaV1 => vec![("count", "2")],
        _ => vec![("AccountName", "test1"), ("AccountPassword", "Passw0rd!"), ("DBInstanceId", "rm-1")],
    };
    With {
        id: ID,
        secret: SECRET,
        token: None,
        clock_skew: 0,
        nonce: "77",
        method: None,
        content_type: None,
        unsigned_headers: false,
        host: "127.0.0.1",
        signed_host: "127.0.0.1",
        params,
    }
}

fn mac<H: EagerHash>(key: &[u8], text: &str) -> Vec<u8> {
    let mut mac = Hmac::<H>::new_from_slice(key).unwrap();
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

/// Percent-encodes all bytes except the unreserved characters of RFC 3986.
pub fn encode(text: &str) -> String {
    let encode_byte = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => char::from(byte).to_string(),
        other => format!("%{other:02X}"),
    };
    text.bytes().map(encode_byte).collect()
}

fn encoded(params: &[(String, String)]) -> String {
    params.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect::<Vec<_>>().join("&")
}

fn owned(params: &[(&str, &str)]) -> Vec<(String, String)> {
    params.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect()
}

fn sorted(mut params: Vec<(String, String)>) -> Vec<(String, String)> {
    params.sort();
    params
}

fn json(params: &[(&str, &str)]) -> String {
    let number = |text: &str| text.parse::<i64>().map_or_else(|_| Value::from(text), Value::from);
    let members: Map<String, Value> = params.iter().map(|(name, value)| ((*name).to_owned(), number(value))).collect();
    Value::Object(members).to_string()
}

/// Formats the time that is `clock_skew` seconds after `2026-01-02T03:04:05Z`, on the same day.
fn iso(clock_skew: i64) -> String {
    let seconds = 4 * 60 + 5 + clock_skew;
    assert!((-3 * 3600..21 * 3600).contains(&(seconds - 4 * 60)), "the time must be on 2026-01-02");
    let (hour, rest) = (3 + seconds.div_euclid(3600), seconds.rem_euclid(3600));
    format!("2026-01-02T{hour:02}:{:02}:{:02}Z", rest / 60, rest % 60)
}

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";

pub fn sign(scheme: Scheme, with: &With) -> Request {
    match scheme {
        Scheme::Tc3Json => tc3(with, "POST", JSON),
        Scheme::Tc3Get => tc3(with, "GET", FORM),
        Scheme::TencentV1Get => tencent_v1::<Sha1>(with, "GET", None),
        Scheme::TencentV1Form => tencent_v1::<Sha1>(with, "POST", Some("HmacSHA1")),
        Scheme::TencentV1FormSha256 => tencent_v1::<Sha256>(with, "POST", Some("HmacSHA256")),
        Scheme::Acs3 | Scheme::Acs3Sm3 | Scheme::Acs4 => acs(scheme, with),
        Scheme::RpcV1Query => rpc_v1(with, "GET", |_| true),
        Scheme::RpcV1Form => rpc_v1(with, "POST", |_| false),
        Scheme::RpcV1Split => rpc_v1(with, "POST", |name| !["AccountName", "AccountPassword"].contains(&name)),
        Scheme::RoaV1 => roa_v1(with, "PUT", "/clusters/c1/nodes", &[], &[]),
        Scheme::Zc2 => zc2(with),
    }
}

fn tc3(with: &With, method: &str, content_type: &str) -> Request {
    let method = with.method.unwrap_or(method);
    let content_type = with.content_type.unwrap_or(content_type);
    let (query, body) = match method {
        "GET" => (encoded(&owned(&with.params)), String::new()),
        _ => (String::new(), json(&with.params)),
    };
    let signed = if with.unsigned_headers { "host" } else { "content-type;host" };
    let lines = match with.unsigned_headers {
        true => format!("host:{}\n", with.signed_host),
        false => format!("content-type:{content_type}\nhost:{}\n", with.signed_host),
    };
    let canonical = format!("{method}\n/\n{query}\n{lines}\n{signed}\n{}", sha256(body.as_bytes()));
    let time = NOW.saturating_add_signed(with.clock_skew);
    let scope = "2026-01-02/redis/tc3_request";
    let to_sign = format!("TC3-HMAC-SHA256\n{time}\n{scope}\n{}", sha256(canonical.as_bytes()));
    let key = hmac(&hmac(&hmac(format!("TC3{}", with.secret).as_bytes(), "2026-01-02"), "redis"), "tc3_request");
    let authorization = format!(
        "TC3-HMAC-SHA256 Credential={}/{scope}, SignedHeaders={signed}, Signature={}",
        with.id,
        hex(&hmac(&key, &to_sign))
    );
    let time = time.to_string();
    let mut headers = vec![
        ("host", with.host),
        ("content-type", content_type),
        ("x-tc-action", "ResetPassword"),
        ("x-tc-version", "2018-04-12"),
        ("x-tc-timestamp", &time),
        ("authorization", &authorization),
    ];
    headers.extend(with.token.map(|token| ("x-tc-token", token)));
    let target = if query.is_empty() { "/".to_owned() } else { format!("/?{query}") };
    Request::new(method, &target, &headers, &body)
}

fn tencent_v1<H: EagerHash>(with: &With, method: &str, name: Option<&'static str>) -> Request {
    let method = with.method.unwrap_or(method);
    let mut params = owned(&with.params);
    let time = NOW.saturating_add_signed(with.clock_skew).to_string();
    params.extend(owned(&[
        ("Action", "ResetPassword"),
        ("Version", "2018-04-12"),
        ("Timestamp", &time),
        ("Nonce", with.nonce),
        ("SecretId", with.id),
    ]));
    params.extend(name.map(|name| ("SignatureMethod".into(), name.into())));
    params.extend(with.token.map(|token| ("Token".into(), token.into())));
    let raw: Vec<String> = sorted(params.clone()).iter().map(|(name, value)| format!("{name}={value}")).collect();
    let to_sign = format!("{method}{}/?{}", with.signed_host, raw.join("&"));
    params.push(("Signature".into(), BASE64_STANDARD.encode(mac::<H>(with.secret.as_bytes(), &to_sign))));
    let text = encoded(&params);
    match method {
        "GET" => Request::new("GET", &format!("/?{text}"), &[("host", with.host)], ""),
        _ => {
            let content_type = with.content_type.unwrap_or(FORM);
            // The SDK for Node.js sends this header with every signature.
            let headers = [("host", with.host), ("content-type", content_type), ("x-tc-traceid", "trace")];
            Request::new(method, "/", &headers, &text)
        }
    }
}

/// Signs a request with ACS3 or ACS4, with all parameters in the query.
fn acs(scheme: Scheme, with: &With) -> Request {
    let name = if scheme == Scheme::Acs4 { "ACS4-HMAC-SHA256" } else { "ACS3-HMAC-SHA256" };
    let name = if scheme == Scheme::Acs3Sm3 { "ACS3-HMAC-SM3" } else { name };
    let hash = |bytes: &[u8]| if scheme == Scheme::Acs3Sm3 { hex(&Sm3::digest(bytes)) } else { sha256(bytes) };
    let method = with.method.unwrap_or("POST");
    let query = encoded(&sorted(owned(&with.params)));
    let (date, body_hash) = (iso(with.clock_skew), hash(b""));
    let mut headers = vec![
        ("host", with.host),
        ("x-acs-action", "ResetAccountPassword"),
        ("x-acs-content-sha256", &body_hash),
        ("x-acs-date", &date),
        ("x-acs-signature-nonce", with.nonce),
        ("x-acs-version", "2014-08-15"),
    ];
    if let Some(token) = with.token {
        headers.insert(4, ("x-acs-security-token", token));
    }
    let is_signed = |name: &str| !with.unsigned_headers || name != "x-acs-date";
    let signed: Vec<_> = headers.iter().filter(|(name, _)| is_signed(name)).collect();
    let names = signed.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(";");
    let lines: String = signed.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
    let canonical = format!("{method}\n/\n{query}\n{lines}\n{names}\n{body_hash}");
    let to_sign = format!("{name}\n{}", hash(canonical.as_bytes()));
    let (credential, signature) = match scheme {
        Scheme::Acs4 => {
            let scope = ["20260102", "cn-hangzhou", "Rds", "aliyun_v4_request"];
            let first = format!("aliyun_v4{}", with.secret).into_bytes();
            let key = scope.iter().fold(first, |key, part| hmac(&key, part));
            (format!("{}/{}", with.id, scope.join("/")), hmac(&key, &to_sign))
        }
        Scheme::Acs3Sm3 => (with.id.to_owned(), mac::<Sm3>(with.secret.as_bytes(), &to_sign)),
        _ => (with.id.to_owned(), hmac(with.secret.as_bytes(), &to_sign)),
    };
    let authorization = format!("{name} Credential={credential},SignedHeaders={names},Signature={}", hex(&signature));
    headers.push(("authorization", &authorization));
    Request::new(method, &format!("/?{query}"), &headers, "")
}

/// Signs a request with RPC v1. `in_query` selects the parameters in the query; all other parameters are in the form.
pub fn rpc_v1(with: &With, method: &str, in_query: impl Fn(&str) -> bool) -> Request {
    let method = with.method.unwrap_or(method);
    let mut params = owned(&with.params);
    params.extend(owned(&[
        ("Action", "ResetAccountPassword"),
        ("Version", "2014-08-15"),
        ("Format", "JSON"),
        ("Timestamp", &iso(with.clock_skew)),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureVersion", "1.0"),
        ("SignatureNonce", with.nonce),
        ("AccessKeyId", with.id),
    ]));
    params.extend(with.token.map(|token| ("SecurityToken".into(), token.into())));
    let canonical = encoded(&sorted(params.clone()));
    let to_sign = format!("{method}&%2F&{}", encode(&canonical));
    let key = format!("{}&", with.secret);
    params.push(("Signature".into(), BASE64_STANDARD.encode(mac::<Sha1>(key.as_bytes(), &to_sign))));
    let (query, form): (Vec<_>, Vec<_>) = params.into_iter().partition(|(name, _)| in_query(name));
    let target = if query.is_empty() { "/".to_owned() } else { format!("/?{}", encoded(&query)) };
    let mut headers = vec![("host", with.host)];
    if !form.is_empty() {
        headers.push(("content-type", with.content_type.unwrap_or(FORM)));
    }
    Request::new(method, &target, &headers, &encoded(&form))
}

/// Signs a request with ROA v1, without `x-acs-action` and with a JSON body. The query is signed with a `=` for every
/// value.
pub fn roa_v1(
    with: &With,
    method: &str,
    path: &str,
    query: &[(&str, &str)],
    extra_headers: &[(&'static str, &'static str)],
) -> Request {
    let method = with.method.unwrap_or(method);
    let body = if with.params.is_empty() { String::new() } else { json(&with.params) };
    let md5 = BASE64_STANDARD.encode(Md5::digest(body.as_bytes()));
    let content_type = with.content_type.unwrap_or(JSON);
    let date = iso(with.clock_skew);
    let date = format!("Fri, 02 Jan 2026 {} GMT", &date[11..19]);
    let mut acs_headers = vec![
        ("x-acs-signature-method", "HMAC-SHA1"),
        ("x-acs-signature-nonce", with.nonce),
        ("x-acs-signature-version", "1.0"),
        ("x-acs-version", "2020-01-01"),
    ];
    acs_headers.extend(with.token.map(|token| ("x-acs-security-token", token)));
    acs_headers.extend(extra_headers);
    // Some SDKs send no nonce.
    acs_headers.retain(|(_, value)| !value.is_empty());
    acs_headers.sort_unstable();
    let lines: String = acs_headers
        .iter()
        .filter(|(name, _)| !with.unsigned_headers || *name != "x-acs-version")
        .map(|(name, value)| format!("{name}:{value}\n"))
        .collect();
    let raw: Vec<String> = query.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let resource = if raw.is_empty() { path.to_owned() } else { format!("{path}?{}", raw.join("&")) };
    let to_sign = format!("{method}\napplication/json\n{md5}\n{content_type}\n{date}\n{lines}{resource}");
    let signature = BASE64_STANDARD.encode(mac::<Sha1>(with.secret.as_bytes(), &to_sign));
    let authorization = format!("acs {}:{signature}", with.id);
    let mut headers = vec![
        ("host", with.host),
        ("accept", JSON),
        ("content-md5", &md5),
        ("content-type", content_type),
        ("date", &date),
        ("authorization", &authorization),
    ];
    headers.extend(acs_headers);
    let target = match query.is_empty() {
        true => path.to_owned(),
        false => format!("{path}?{}", encoded(&owned(query))),
    };
    Request::new(method, &target, &headers, &body)
}

fn zc2(with: &With) -> Request {
    let method = with.method.unwrap_or("POST");
    let content_type = with.content_type.unwrap_or(JSON);
    let body = json(&with.params);
    let signed = if with.unsigned_headers { "host" } else { "content-type;host" };
    let lines = match with.unsigned_headers {
        true => format!("host:{}\n", with.signed_host),
        false => format!("content-type:{content_type}\nhost:{}\n", with.signed_host),
    };
    let canonical = format!("{method}\n/\n\n{lines}\n{signed}\n{}", sha256(body.as_bytes()));
    let time = NOW.saturating_add_signed(with.clock_skew).to_string();
    let to_sign = format!("ZC2-HMAC-SHA256\n{time}\n{}", sha256(canonical.as_bytes()));
    let authorization = format!(
        "ZC2-HMAC-SHA256 Credential={}, SignedHeaders={signed}, Signature={}",
        with.id,
        hex(&hmac(with.secret.as_bytes(), &to_sign))
    );
    let headers = [
        ("host", with.host),
        ("content-type", content_type),
        ("x-zc-service", "zec"),
        ("x-zc-version", "2025-09-01"),
        ("x-zc-action", "ResetInstancePassword"),
        ("x-zc-timestamp", &time),
        ("x-zc-signature-method", "ZC2-HMAC-SHA256"),
        ("authorization", &authorization),
    ];
    Request::new(method, "/api/v2/zec", &headers, &body)
}
