//! ACS3-HMAC-SHA256 of Alibaba Cloud, and two related schemes: ACS3-HMAC-SM3, and ACS4-HMAC-SHA256 with a derived key
//! that changes every day.

use sha2::Sha256;
use sm3::{Digest, Sm3};

use crate::{
    clock,
    encoding::{self, hex, pairs},
    refusal::Refusal,
    verify::{
        authorization::{Authorization, canonical_headers},
        digest::{hmac, hmac_of, same, sha256},
        verification::Verification,
    },
};

const WINDOW: i64 = 15 * 60;
const REQUIRED: [&str; 6] =
    ["host", "x-acs-action", "x-acs-content-sha256", "x-acs-date", "x-acs-signature-nonce", "x-acs-version"];

/// A scheme of the ACS family.
#[derive(Clone, Copy)]
struct Scheme {
    name: &'static str,
    hash: fn(&[u8]) -> String,
    hmac: fn(&[u8], &[u8]) -> Vec<u8>,
}

const SCHEMES: [Scheme; 3] = [
    Scheme { name: "ACS3-HMAC-SHA256", hash: sha256, hmac: hmac_of::<Sha256> },
    Scheme { name: "ACS3-HMAC-SM3", hash: |bytes| hex(&Sm3::digest(bytes)), hmac: hmac_of::<Sm3> },
    Scheme { name: ACS4, hash: sha256, hmac: hmac_of::<Sha256> },
];
const ACS4: &str = "ACS4-HMAC-SHA256";

pub(super) fn verify(request: &Verification<'_>) -> Result<(), Refusal> {
    let Verification { raw, call, nonces, now, is_unsigned, .. } = *request;
    let named = raw.header("authorization").and_then(|value| value.split(' ').next()).unwrap_or_default();
    let hash = raw.header("x-acs-content-sha256").ok_or(Refusal::Header("x-acs-content-sha256"))?;
    // In an unsigned request, the hash algorithm identifies the scheme of the client.
    let matches = |scheme: &Scheme| match named {
        "" => same(hash, &(scheme.hash)(&raw.body)),
        name => scheme.name == name,
    };
    let scheme = SCHEMES.into_iter().find(matches).unwrap_or(SCHEMES[0]);
    if !same(hash, &(scheme.hash)(&raw.body)) {
        return Err(Refusal::Signature("x-acs-content-sha256 is not the hash of the body"));
    }
    let date = raw.header("x-acs-date").and_then(clock::parse_iso).ok_or(Refusal::Header("x-acs-date"))?;
    let nonce = raw
        .header("x-acs-signature-nonce")
        .filter(|nonce| !nonce.is_empty())
        .ok_or(Refusal::Header("x-acs-signature-nonce"))?;
    if now.abs_diff(date) > WINDOW.unsigned_abs() {
        return Err(Refusal::Expired);
    }
    let id = if let Some(token) = raw.header("x-acs-bearer-token").or(raw.header("x-acs-zero-trust-idtoken")) {
        request.bearer(token)?;
        ""
    } else if raw.headers.contains_key("authorization") {
        signed(request, hash, &scheme, date)?
    } else if is_unsigned(call) {
        ""
    } else {
        return Err(Refusal::Unsigned("the Authorization header is missing"));
    };
    nonces.take(&[id, nonce], now, WINDOW)
}

/// Checks the signature and returns the access key id.
fn signed<'a>(request: &Verification<'a>, hash: &str, scheme: &Scheme, date: i64) -> Result<&'a str, Refusal> {
    let raw = request.raw;
    let authorization = Authorization::read(raw, scheme.name)?;
    let (id, scope) = match scheme.name {
        ACS4 => scope(authorization.credential, date)?,
        _ => (authorization.credential, Vec::new()),
    };
    if raw.header("x-acs-accesskey-id").is_some_and(|other| other != id) {
        return Err(Refusal::Token("x-acs-accesskey-id is not the access key of the signature"));
    }
    let must_be_signed = |name: &&str| name.starts_with("x-acs-") || *name == "content-type";
    let present = raw.headers.keys().map(|name| name.as_str()).filter(must_be_signed);
    let names = authorization.signed(&REQUIRED.into_iter().chain(present).collect::<Vec<_>>())?;
    let headers = canonical_headers(raw, &names)?;
    let path = if raw.path.is_empty() { "/" } else { &raw.path };
    let digests = canonical_queries(&raw.query).map(|query| {
        let mut canonical = format!("{}\n{path}\n{query}\n", raw.method).into_bytes();
        canonical.extend(&headers);
        canonical.extend(format!("\n{}\n{hash}", authorization.signed_headers).into_bytes());
        (scheme.hash)(&canonical)
    });
    request.check(id, authorization.signature, raw.header("x-acs-security-token"), |secret| {
        let key = match scope.as_slice() {
            [] => secret.as_bytes().to_vec(),
            scope => {
                scope.iter().fold(format!("aliyun_v4{secret}").into_bytes(), |key, part| hmac(&key, part.as_bytes()))
            }
        };
        let sign = |digest: &String| hex(&(scheme.hmac)(&key, format!("{}\n{digest}", scheme.name).as_bytes()));
        digests.iter().map(sign).collect()
    })?;
    Ok(id)
}

/// Returns the access key id and the scope of `id/20260102/region/product/aliyun_v4_request`.
fn scope(credential: &str, date: i64) -> Result<(&str, Vec<&str>), Refusal> {
    let mut parts: Vec<&str> = credential.split('/').collect();
    if parts.len() != 5 || parts.last() != Some(&"aliyun_v4_request") {
        return Err(Refusal::Unsigned("the scope of Credential must be day/region/product/aliyun_v4_request"));
    }
    let id = parts.remove(0);
    if parts[0] != clock::date(date).replace('-', "") {
        return Err(Refusal::Signature("the day of the scope is not the day of x-acs-date"));
    }
    Ok((id, parts))
}

/// Returns the two accepted forms of the canonical query. The parameters are decoded, sorted and encoded again. The
/// documentation encodes the keys; the official SDKs for Go and Python do not.
fn canonical_queries(query: &str) -> [String; 2] {
    let mut pairs = pairs(query);
    pairs.sort();
    [true, false].map(|encode_keys| {
        let write = |(key, value): &(Vec<u8>, Vec<u8>)| {
            let key = if encode_keys { encoding::encode(key) } else { String::from_utf8_lossy(key).into_owned() };
            format!("{key}={}", encoding::encode(value))
        };
        pairs.iter().map(write).collect::<Vec<_>>().join("&")
    })
}
