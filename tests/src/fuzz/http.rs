//! Requests to the mock: identification of the operation, verification, decoding and validation.
//!
//! Input: provider and operation (two bytes), flags (one byte), then either target and body, separated by a zero
//! byte, or headers as lines before both.

use std::{
    sync::{
        LazyLock, OnceLock,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, UNIX_EPOCH},
};

use bytes::Bytes;
use cumulo_core::{
    Outgoing, Registered,
    sign::{HmacKey, acs3, hex::sha256_hex, tc3, time, zc2},
};
use cumulo_mock::{Credentials, Mock};
use cumulo_spec::SampleRule;
use http::{HeaderMap, HeaderName, HeaderValue, Request, header};

use super::bytes::{halves, take};
use crate::{
    parity::Sender,
    registry::{fill, registered},
    sample::sample,
};

const ID: &str = "id";
const KEY: &str = "key";
const HOST: &str = "localhost";
/// Unix time of the recordings.
const START: u64 = 1_767_323_045;

static OPERATIONS: LazyLock<Vec<(&'static str, &'static Registered)>> = LazyLock::new(registered);
/// Advances by a second with every request, so that used nonces expire.
static NOW: AtomicU64 = AtomicU64::new(START);

/// Returns a mock that is called without a connection.
pub(super) fn offline() -> &'static Mock {
    static MOCK: OnceLock<(tokio::runtime::Runtime, Mock)> = OnceLock::new();
    let (_, mock) = MOCK.get_or_init(|| {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let builder = Mock::builder()
            .credentials(Credentials::new(ID, KEY))
            .bearer("bearer")
            .clock(|| UNIX_EPOCH + Duration::from_secs(NOW.load(Ordering::Relaxed)));
        let mock = runtime.block_on(builder.start()).unwrap();
        (runtime, mock)
    });
    mock
}

/// Returns the sender of the requests.
pub(super) fn sender() -> Sender {
    let time = UNIX_EPOCH + Duration::from_secs(NOW.fetch_add(1, Ordering::Relaxed));
    let endpoint = cumulo_core::endpoint::Endpoint::parse(HOST).unwrap();
    Sender { time, endpoint: Some(endpoint), nonce: || NOW.load(Ordering::Relaxed).to_string(), ..Sender::default() }
}

/// Converts a request to the form in which the mock receives it.
pub(super) fn to_http(request: Outgoing) -> Request<Bytes> {
    let mut made = Request::new(request.body);
    *made.method_mut() = request.method;
    *made.uri_mut() = request.target.parse().unwrap();
    *made.headers_mut() = request.headers;
    made.headers_mut().insert(header::HOST, HeaderValue::from_static(HOST));
    made
}

const SIGNED: u8 = 1;
const TYPES: [&str; 4] = [
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=b",
    "application/octet-stream",
];

pub(super) fn run(data: &[u8]) {
    let mut rest = data;
    let [low, high, flags] = take(&mut rest);
    let now = NOW.fetch_add(1, Ordering::Relaxed);
    let (provider, registered) = OPERATIONS[usize::from(u16::from_le_bytes([low, high])) % OPERATIONS.len()];
    let request = if flags & SIGNED != 0 { signed(provider, registered, flags, rest, now) } else { raw(rest) };
    let Some(request) = request else { return };
    let response = offline().answer(request);
    // Some operations have no body.
    assert!(
        response.headers().contains_key(header::DATE)
            && (response.status().is_success() || !response.body().is_empty())
    );
}

/// Parses method and target, headers, an empty line, and a body.
fn raw(data: &[u8]) -> Option<Request<Bytes>> {
    let (head, body) = halves(data);
    let mut lines = std::str::from_utf8(head).ok()?.lines();
    let (method, target) = lines.next()?.split_once(' ')?;
    let mut request = Request::new(Bytes::copy_from_slice(body));
    *request.method_mut() = method.parse().ok()?;
    *request.uri_mut() = target.parse().ok()?;
    for (name, value) in lines.filter_map(|line| line.split_once(':')) {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(value.trim())) {
            request.headers_mut().append(name, value);
        }
    }
    Some(request)
}

/// Creates a request with the data as target and body and with a valid signature, so that the mock reads it.
fn signed(provider: &str, registered: &Registered, flags: u8, data: &[u8], now: u64) -> Option<Request<Bytes>> {
    let (target, body) = halves(data);
    let target = std::str::from_utf8(target).ok()?;
    let info = registered.info;
    let content_type = TYPES[usize::from(flags >> 1) % TYPES.len()];
    let seconds = now.to_string();
    let mut headers = HeaderMap::new();
    let mut set = |name: &'static str, value: &str| Some(headers.insert(name, HeaderValue::from_str(value).ok()?));
    set("host", HOST)?;
    let (method, target) = match provider {
        "tencent" => {
            let get = flags & 8 != 0;
            let content_type = if get { TYPES[1] } else { content_type };
            let method = if get { "GET" } else { "POST" };
            let query = target.split_once('?').map_or("", |(_, query)| query);
            let query = if get { query } else { "" };
            let code = info.service.code;
            let key = tc3::derive_key(KEY, time::Date::from_unix(now).as_str(), code);
            let parts = tc3::Request {
                method,
                query,
                content_type,
                host: HOST,
                more_headers: &[],
                payload: tc3::Payload::Bytes(body),
                service: code,
                timestamp: now,
            };
            set("authorization", &tc3::authorization(&parts, ID, &key))?;
            set("content-type", content_type)?;
            set("x-tc-action", info.action)?;
            set("x-tc-version", info.service.version)?;
            set("x-tc-timestamp", &seconds)?;
            (method, if query.is_empty() { "/".to_owned() } else { format!("/?{query}") })
        }
        "alibaba" => {
            let hash = sha256_hex(body);
            let date = time::DateTime::from_unix(now);
            let nonce = format!("n{now}");
            let (path, query) = target.split_once('?').unwrap_or((target, ""));
            let canonical = acs3::canonical_query(&mut pairs(query));
            let signed = [
                ("content-type", content_type),
                ("host", HOST),
                ("x-acs-action", info.action),
                ("x-acs-content-sha256", hash.as_str()),
                ("x-acs-date", date.as_str()),
                ("x-acs-signature-nonce", &nonce),
                ("x-acs-version", info.service.version),
            ];
            let parts = acs3::Request {
                method: info.method,
                path: if path.is_empty() { "/" } else { path },
                query: &canonical,
                headers: &signed,
                body_sha256: hash.as_str(),
            };
            for (name, value) in signed {
                set(name, value)?;
            }
            set("authorization", &acs3::authorization(&parts, ID, &HmacKey::new(KEY.as_bytes())))?;
            (info.method, target.to_owned())
        }
        _ => {
            let parts =
                zc2::Request { method: "POST", content_type: TYPES[0], host: HOST, payload: body, timestamp: now };
            set("authorization", &zc2::authorization(&parts, ID, &HmacKey::new(KEY.as_bytes())))?;
            set("content-type", TYPES[0])?;
            set("x-zc-action", info.action)?;
            set("x-zc-version", info.service.version)?;
            set("x-zc-timestamp", &seconds)?;
            set("x-zc-signature-method", zc2::ALGORITHM)?;
            ("POST", format!("/api/v2/{}", info.service.code))
        }
    };
    let mut request = Request::new(Bytes::copy_from_slice(body));
    *request.method_mut() = method.parse().ok()?;
    *request.uri_mut() = target.parse().ok()?;
    *request.headers_mut() = headers;
    Some(request)
}

fn pairs(query: &str) -> Vec<(String, String)> {
    let decode =
        |text: &str| percent_encoding::percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).map(|(k, v)| (decode(k), decode(v))).collect()
}

/// Returns a sample of each operation, signed by the target or as sent by the provider's client.
pub(super) fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    for (index, (provider, registered)) in OPERATIONS.iter().enumerate() {
        let Ok(sample) = sample(SampleRule::ALLOWED, provider, registered) else { continue };
        let Ok(request) = sender().request(provider, registered.info, fill(registered, &sample).as_ref()) else {
            continue;
        };
        let form = request.headers.get("content-type").is_some_and(|value| value == TYPES[1]);
        let head = u16::try_from(index).unwrap().to_le_bytes();
        let flags = SIGNED | if form { 2 } else { 0 };
        seeds.push([&head, &[flags][..], request.target.as_bytes(), &[0], &request.body].concat());
        if index % 20 == 0 {
            let mut text = format!("{} {}\nhost: {HOST}\n", request.method, request.target);
            for (name, value) in &request.headers {
                text += &format!("{name}: {}\n", value.to_str().unwrap_or_default());
            }
            seeds.push([&head, &[0][..], text.as_bytes(), &[0], &request.body].concat());
        }
    }
    let tencent = OPERATIONS.iter().position(|(provider, _)| *provider == "tencent").unwrap();
    let head = u16::try_from(tencent).unwrap().to_le_bytes();
    let part = "--b\r\nContent-Disposition: form-data; name=\"InstanceId\"\r\n\r\ncrs-1\r\n--b--\r\n";
    seeds.push([&head, &[SIGNED | 4][..], b"/\0", part.as_bytes()].concat());
    seeds.push([&head, &[SIGNED | 8][..], b"/?InstanceIds.0=crs-1&Filters.0.Values.0=a&Limit=20\0"].concat());
    seeds.push([&head, &[SIGNED | 6][..], b"/\0bytes"].concat());
    seeds
}
