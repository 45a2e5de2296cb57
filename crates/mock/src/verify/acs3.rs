//! ACS3-HMAC-SHA256 (Alibaba Cloud).

use super::{Authorization, Keys, Nonces, canonical_headers, encoding, hex, hmac, pairs, same, sha256};
use crate::{
    clock,
    refusal::Refusal,
    request::{Call, Raw},
};

const SCHEME: &str = "ACS3-HMAC-SHA256";
const WINDOW: i64 = 15 * 60;
const REQUIRED: [&str; 6] =
    ["host", "x-acs-action", "x-acs-content-sha256", "x-acs-date", "x-acs-signature-nonce", "x-acs-version"];
/// Actions that are called unsigned, because they are how one gets credentials.
const UNSIGNED: [&str; 2] = ["AssumeRoleWithOIDC", "AssumeRoleWithSAML"];

pub(super) fn verify(raw: &Raw, call: &Call, keys: &Keys, nonces: &Nonces, now: i64) -> Result<(), Refusal> {
    let hash = raw.header("x-acs-content-sha256").ok_or(Refusal::Header("x-acs-content-sha256"))?;
    if !same(hash, &sha256(&raw.body)) {
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
    let id = if raw.headers.contains_key("authorization") {
        signed(raw, keys, hash)?
    } else if let Some(token) = raw.header("x-acs-bearer-token") {
        keys.bearer(token)?;
        ""
    } else if UNSIGNED.contains(&call.action.as_str()) {
        ""
    } else {
        return Err(Refusal::Unsigned("there is no Authorization header"));
    };
    nonces.take(id, nonce, now, WINDOW)
}

/// Checks the signature and gives the access key id.
fn signed<'a>(raw: &'a Raw, keys: &Keys, hash: &str) -> Result<&'a str, Refusal> {
    let authorization = Authorization::read(raw, SCHEME)?;
    let id = authorization.credential;
    if raw.header("x-acs-accesskey-id").is_some_and(|other| other != id) {
        return Err(Refusal::Token("x-acs-accesskey-id is not the access key of the signature"));
    }
    let matters = |name: &&str| name.starts_with("x-acs-") || *name == "content-type";
    let present = raw.headers.keys().map(|name| name.as_str()).filter(matters);
    let names = authorization.signed(&REQUIRED.into_iter().chain(present).collect::<Vec<_>>())?;
    let headers = canonical_headers(raw, &names)?;
    let path = if raw.path.is_empty() { "/" } else { &raw.path };
    let digests = canonical_queries(&raw.query).map(|query| {
        let mut canonical = format!("{}\n{path}\n{query}\n", raw.method).into_bytes();
        canonical.extend(&headers);
        canonical.extend(format!("\n{}\n{hash}", authorization.signed_headers).into_bytes());
        sha256(&canonical)
    });
    keys.check(id, authorization.signature, raw.header("x-acs-security-token"), |secret| {
        digests.iter().map(|digest| hex(&hmac(secret.as_bytes(), format!("{SCHEME}\n{digest}").as_bytes()))).collect()
    })?;
    Ok(id)
}

/// The query decoded, sorted by key and encoded again. The documentation encodes the keys; the official SDKs for Go and
/// Python do not. Both are right.
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
