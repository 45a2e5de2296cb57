//! TC3-HMAC-SHA256, the signature v3 of Tencent Cloud API 3.0
//! (<https://www.tencentcloud.com/document/product/267/37447>).

use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, PoisonError, RwLock, Weak},
};

use zeroize::Zeroizing;

use super::{
    HmacKey, SigningSteps, Sink, append, hex, length, sha256_written, sign_written,
    time::{Date, Decimal},
};
use crate::credentials::Credentials;

/// Name of the scheme, at the start of `Authorization`.
pub const ALGORITHM: &str = "TC3-HMAC-SHA256";

/// Value of `X-TC-Content-SHA256` for [`Payload::Unsigned`]. It is hashed instead of the body.
pub const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// The body as it is signed.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Payload<'a> {
    /// The bytes of the body, empty for GET.
    Bytes(&'a [u8]),
    /// The body is not signed. The request must have the header `X-TC-Content-SHA256: UNSIGNED-PAYLOAD`.
    Unsigned,
}

/// The parts of a request that TC3 signs. The path is not signed: the canonical URI is always `/` in API 3.0.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// HTTP method in upper case.
    pub method: &'a str,
    /// Query exactly as sent, without `?`. It is empty for POST.
    pub query: &'a str,
    /// `Content-Type` exactly as sent.
    pub content_type: &'a str,
    /// `Host` exactly as sent, including the port if it has one.
    pub host: &'a str,
    /// Headers to sign in addition to `content-type` and `host`, with names in lower case and in ascending order.
    /// Official clients do not sign additional headers. Values are trimmed and signed in lower case, as in Tencent
    /// Cloud's documentation.
    pub more_headers: &'a [(&'a str, &'a str)],
    /// Body of the request.
    pub payload: Payload<'a>,
    /// Service in the credential scope: its name in the API, which may differ from the first label of the host.
    pub service: &'a str,
    /// Unix time in seconds, as in `X-TC-Timestamp`.
    pub timestamp: u64,
}

/// Derives the signing key for one UTC date (`2026-01-02`) and service, with a chain of HMACs over date, service and
/// `tc3_request`. The first key is `TC3` followed by the secret key.
pub fn derive_key(secret_key: &str, date: &str, service: &str) -> HmacKey {
    let date_key = Zeroizing::new(HmacKey::prefixed(b"TC3", secret_key.as_bytes()).sign(date.as_bytes()));
    let service_key = Zeroizing::new(HmacKey::new(date_key.as_slice()).sign(service.as_bytes()));
    let signing_key = Zeroizing::new(HmacKey::new(service_key.as_slice()).sign(b"tc3_request"));
    HmacKey::new(signing_key.as_slice())
}

/// Replaces the content of `out` with the canonical request: method, URI, query, headers, header names, payload hash.
pub fn canonical_request(request: &Request<'_>, out: &mut String) {
    out.clear();
    write_canonical_request(request, &AdditionalHeaders::of(request), out);
}

fn write_canonical_request(request: &Request<'_>, additional: &AdditionalHeaders<'_>, out: &mut impl Sink) {
    let payload_sha256 = match request.payload {
        Payload::Bytes(bytes) => hex::sha256_hex(bytes),
        Payload::Unsigned => hex::sha256_hex(UNSIGNED_PAYLOAD.as_bytes()),
    };
    let Request { method, query, content_type, host, .. } = *request;
    append(out, &[method, "\n/\n", query, "\n"]);
    append_lower_case(additional.before, out);
    append(out, &["content-type:", content_type, "\n"]);
    append_lower_case(additional.between, out);
    append(out, &["host:", host, "\n"]);
    append_lower_case(additional.after, out);
    out.push("\n");
    additional.append_signed_headers(out);
    append(out, &["\n", payload_sha256.as_str()]);
}

/// Replaces the content of `out` with the string to sign: the algorithm, the timestamp, the credential scope and the
/// hash of the canonical request.
pub fn string_to_sign(request: &Request<'_>, canonical_sha256: &str, out: &mut String) {
    out.clear();
    write_string_to_sign(request, &Date::from_unix(request.timestamp), canonical_sha256, out);
}

fn write_string_to_sign(request: &Request<'_>, date: &Date, canonical_sha256: &str, out: &mut impl Sink) {
    let timestamp = Decimal::new(request.timestamp);
    append(out, &[ALGORITHM, "\n", timestamp.as_str(), "\n", date.as_str(), "/", request.service]);
    append(out, &["/tc3_request\n", canonical_sha256]);
}

/// Returns the value of the `Authorization` header. `key` is the signing key for the service and the date of the
/// timestamp, from [`KeyCache::key`] or [`derive_key`].
pub fn authorization(request: &Request<'_>, secret_id: &str, key: &HmacKey) -> String {
    let (additional, date) = (AdditionalHeaders::of(request), Date::from_unix(request.timestamp));
    let canonical_sha256 = sha256_written(|hash| write_canonical_request(request, &additional, hash));
    let signature = sign_written(key, |mac| write_string_to_sign(request, &date, canonical_sha256.as_str(), mac));

    let mut header = String::with_capacity(192 + length(&[secret_id, request.service]) + additional.length);
    append(&mut header, &[ALGORITHM, " Credential=", secret_id, "/", date.as_str(), "/", request.service]);
    header.push_str("/tc3_request, SignedHeaders=");
    additional.append_signed_headers(&mut header);
    append(&mut header, &[", Signature=", signature.as_str()]);
    header
}

/// Returns the signing steps for the `Authorization` header that [`authorization`] returned.
pub fn steps(request: &Request<'_>, authorization: &str) -> SigningSteps {
    let mut names = String::new();
    AdditionalHeaders::of(request).append_signed_headers(&mut names);
    SigningSteps::of_hash(
        ALGORITHM,
        authorization,
        |out| canonical_request(request, out),
        hex::sha256_hex,
        |hash, out| string_to_sign(request, hash, out),
    )
    .scope(format!("{}/{}/tc3_request", Date::from_unix(request.timestamp).as_str(), request.service))
    .headers(names.split(';'))
}

/// The additional headers, grouped by position: before `content-type`, between `content-type` and `host`, and after
/// `host`.
struct AdditionalHeaders<'a> {
    before: &'a [(&'a str, &'a str)],
    between: &'a [(&'a str, &'a str)],
    after: &'a [(&'a str, &'a str)],
    /// The length of their names in `Authorization`, in bytes.
    length: usize,
}

impl<'a> AdditionalHeaders<'a> {
    fn of(request: &Request<'a>) -> Self {
        let all = request.more_headers;
        let (before, rest) = all.split_at(all.partition_point(|(name, _)| *name < "content-type"));
        let (between, after) = rest.split_at(rest.partition_point(|(name, _)| *name < "host"));
        let length = all.iter().map(|(name, _)| name.len() + 1).sum();
        Self { before, between, after, length }
    }

    /// Appends the names of all signed headers.
    fn append_signed_headers(&self, out: &mut impl Sink) {
        for (name, _) in self.before {
            append(out, &[name, ";"]);
        }
        out.push("content-type");
        for (name, _) in self.between {
            append(out, &[";", name]);
        }
        out.push(";host");
        for (name, _) in self.after {
            append(out, &[";", name]);
        }
    }
}

fn append_lower_case(headers: &[(&str, &str)], out: &mut impl Sink) {
    for (name, value) in headers {
        append(out, &[name, ":", &value.trim_ascii().to_ascii_lowercase(), "\n"]);
    }
}

/// A cache of 16 signing keys, so that a key is not derived again for each request. When the cache is full, the oldest
/// key is removed.
///
/// One cache can be used with many credentials. A key belongs to one date, one service and one [`Credentials`] value.
/// Rotated credentials are a new value, even with the same id. An entry contains neither the id nor the secret.
pub struct KeyCache {
    entries: RwLock<VecDeque<Entry>>,
}

struct Entry {
    /// A weak reference, so that the secret is wiped when the last strong reference is dropped. The address is not
    /// reused while the entry exists.
    credentials: Weak<Credentials>,
    day: u64,
    service: Box<str>,
    key: Arc<HmacKey>,
}

impl KeyCache {
    const CAPACITY: usize = 16;

    /// Creates an empty cache.
    pub const fn new() -> Self {
        Self { entries: RwLock::new(VecDeque::new()) }
    }

    /// Returns the key for the service and the UTC date of `timestamp` (Unix time in seconds). Derives the key if it
    /// is not in the cache.
    pub fn key(&self, credentials: &Arc<Credentials>, service: &str, timestamp: u64) -> Arc<HmacKey> {
        let day = timestamp / 86_400;
        let find = |entries: &VecDeque<Entry>| {
            let entry = entries.iter().find(|entry| {
                entry.credentials.as_ptr() == Arc::as_ptr(credentials) && entry.day == day && *entry.service == *service
            })?;
            Some(Arc::clone(&entry.key))
        };

        // A panic cannot leave a partially written entry, so a poisoned lock is safe to use.
        if let Some(key) = find(&self.entries.read().unwrap_or_else(PoisonError::into_inner)) {
            return key;
        }
        let date = Date::from_unix(timestamp);
        let key = Arc::new(derive_key(credentials.key().expose(), date.as_str(), service));
        let mut entries = self.entries.write().unwrap_or_else(PoisonError::into_inner);
        // Another thread may have added the key in the meantime.
        if let Some(key) = find(&entries) {
            return key;
        }
        if entries.len() >= Self::CAPACITY {
            entries.pop_front();
        }
        let (credentials, service) = (Arc::downgrade(credentials), service.into());
        entries.push_back(Entry { credentials, day, service, key: Arc::clone(&key) });
        key
    }
}

impl Default for KeyCache {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for KeyCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("KeyCache(***)")
    }
}

/// Omits the other parts, which may contain secrets.
impl std::fmt::Debug for Request<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Request").field("method", &self.method).finish_non_exhaustive()
    }
}

/// Omits the bytes, which may contain secrets.
impl fmt::Debug for Payload<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bytes(bytes) => write!(f, "Bytes({} bytes)", bytes.len()),
            Self::Unsigned => f.write_str("Unsigned"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: &[u8] = br#"{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}"#;

    fn sample(more_headers: &'static [(&'static str, &'static str)]) -> Request<'static> {
        Request {
            method: "POST",
            query: "",
            content_type: "application/json; charset=utf-8",
            host: "cvm.tencentcloudapi.com",
            more_headers,
            payload: Payload::Bytes(BODY),
            service: "cvm",
            timestamp: 1_551_113_065,
        }
    }

    fn canonical(request: &Request<'_>) -> String {
        let mut text = String::from("left over");
        canonical_request(request, &mut text);
        text
    }

    // The samples in Tencent Cloud's documentation of signature v3.
    #[test]
    fn signs_the_documented_sample() {
        let request = sample(&[]);
        assert_eq!(
            hex::sha256_hex(canonical(&request).as_bytes()).as_str(),
            "5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031"
        );
        let key = derive_key("Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", "2019-02-25", "cvm");
        assert_eq!(
            authorization(&request, "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", &key),
            "TC3-HMAC-SHA256 Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2019-02-25/cvm/tc3_request, \
             SignedHeaders=content-type;host, \
             Signature=72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168"
        );
    }

    #[test]
    fn signs_the_documented_sample_with_a_signed_action() {
        let request = sample(&[("x-tc-action", "DescribeInstances")]);
        assert_eq!(
            hex::sha256_hex(canonical(&request).as_bytes()).as_str(),
            "7019a55be8395899b900fb5564e4200d984910f34794a27cb3fb7d10ff6a1e84"
        );
        let (id, secret) = ("AKID********************************", "********************************");
        let key = derive_key(secret, "2019-02-25", "cvm");
        assert_eq!(
            authorization(&request, id, &key),
            "TC3-HMAC-SHA256 Credential=AKID********************************/2019-02-25/cvm/tc3_request, \
             SignedHeaders=content-type;host;x-tc-action, \
             Signature=10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f"
        );
    }

    #[test]
    fn signs_additional_headers_in_the_order_of_their_names() {
        let request = Request {
            payload: Payload::Unsigned,
            ..sample(&[("accept", " A "), ("date", "B"), ("x-tc-version", "2017-03-12")])
        };
        assert_eq!(
            canonical(&request),
            "POST\n/\n\naccept:a\ncontent-type:application/json; charset=utf-8\ndate:b\n\
             host:cvm.tencentcloudapi.com\nx-tc-version:2017-03-12\n\n\
             accept;content-type;date;host;x-tc-version\n\
             438d4109ef0d676b8c2c7ed13cdfcb418e494d53b843d4634ce3b1085f07bb96"
        );
    }

    fn credentials(secret: &str) -> Arc<Credentials> {
        Arc::new(Credentials::new("id", secret))
    }

    #[test]
    fn a_cached_key_belongs_to_one_date_service_and_credentials_value() {
        let (cache, original) = (KeyCache::new(), credentials("secret"));
        let key = cache.key(&original, "cvm", 86_399);
        assert!(Arc::ptr_eq(&key, &cache.key(&original, "cvm", 0)));
        assert_eq!(key.sign(b"x"), derive_key("secret", "1970-01-01", "cvm").sign(b"x"));
        let rotated = cache.key(&credentials("rotated"), "cvm", 0);
        for other in [rotated, cache.key(&original, "redis", 0), cache.key(&original, "cvm", 86_400)] {
            assert_ne!(other.sign(b"x"), key.sign(b"x"));
        }
    }

    #[test]
    fn new_credentials_at_the_address_of_dropped_credentials_have_their_own_key() {
        let cache = KeyCache::new();
        for round in 0..100 {
            let secret = format!("secret-{round}");
            let key = cache.key(&credentials(&secret), "cvm", 0);
            assert_eq!(key.sign(b"x"), derive_key(&secret, "1970-01-01", "cvm").sign(b"x"));
        }
    }

    #[test]
    fn a_full_cache_drops_the_oldest_key() {
        let (cache, original) = (KeyCache::new(), credentials("secret"));
        let first = cache.key(&original, "cvm", 0);
        let second = cache.key(&original, "cvm", 86_400);
        for day in 2..=KeyCache::CAPACITY as u64 {
            cache.key(&original, "cvm", day * 86_400);
        }
        assert!(Arc::ptr_eq(&second, &cache.key(&original, "cvm", 86_400)));
        assert!(!Arc::ptr_eq(&first, &cache.key(&original, "cvm", 0)));
    }
}
