//! HMAC-SHA1 signature version 1.0 of Alibaba Cloud's ROA operations: `Authorization: acs <id>:<signature>`.

use md5::{Digest, Md5};
use sha1::Sha1;

use crate::{
    clock,
    encoding::{base64, pairs},
    refusal::Refusal,
    request::raw::Raw,
    verify::{
        digest::{hmac_of, same},
        verification::Verification,
    },
};

const WINDOW: i64 = 15 * 60;

pub(super) fn verify(request: &Verification<'_>) -> Result<(), Refusal> {
    let Verification { raw, call, nonces, now, is_unsigned, .. } = *request;
    let date = raw.header("date").and_then(clock::parse_http).ok_or(Refusal::Header("date"))?;
    if now.abs_diff(date) > WINDOW.unsigned_abs() {
        return Err(Refusal::Expired);
    }
    if raw.header("content-md5").is_some_and(|given| !same(given, &base64(&Md5::digest(&raw.body)))) {
        return Err(Refusal::Signature("Content-MD5 is not the MD5 of the body"));
    }
    let id = match raw.header("authorization") {
        Some(authorization) => signed(request, authorization)?,
        None if is_unsigned(call) => "",
        None => return Err(Refusal::Unsigned("the Authorization header is missing")),
    };
    // `aliyun-python-sdk-core` sends no nonce with ROA requests.
    match raw.header("x-acs-signature-nonce").filter(|nonce| !nonce.is_empty()) {
        Some(nonce) => nonces.take(&[id, nonce], now, WINDOW),
        None => Ok(()),
    }
}

/// Checks the signature and returns the access key id.
fn signed<'a>(request: &Verification<'a>, authorization: &'a str) -> Result<&'a str, Refusal> {
    let raw = request.raw;
    let (id, given) = authorization
        .strip_prefix("acs ")
        .and_then(|value| value.split_once(':'))
        .ok_or(Refusal::Unsigned("Authorization must be `acs <id>:<signature>`"))?;
    let line = |name: &str| format!("{}\n", raw.header(name).unwrap_or_default());
    let mut head = format!("{}\n", raw.method);
    for name in ["accept", "content-md5", "content-type", "date"] {
        head.push_str(&line(name));
    }
    let mut acs_headers: Vec<&str> =
        raw.headers.keys().map(|name| name.as_str()).filter(|name| name.starts_with("x-acs-")).collect();
    acs_headers.sort_unstable();
    for name in acs_headers {
        head.push_str(&format!("{name}:{}", line(name)));
    }
    // The Tea runtimes omit the `=` of an empty value; `@alicloud/pop-core` writes it.
    let to_sign = [false, true].map(|empty| format!("{head}{}{}", raw.path, query(raw, empty)));
    request.check(id, given, raw.header("x-acs-security-token"), |secret| {
        to_sign.iter().map(|text| base64(&hmac_of::<Sha1>(secret.as_bytes(), text.as_bytes()))).collect()
    })?;
    Ok(id)
}

/// Returns the sorted query with decoded values, including the `?`. If `empty` is true, empty values have a `=`.
fn query(raw: &Raw, empty: bool) -> String {
    let mut pairs = pairs(&raw.query);
    pairs.sort();
    let write = |(key, value): &(Vec<u8>, Vec<u8>)| {
        let equals = if value.is_empty() && !empty { "" } else { "=" };
        format!("{}{equals}{}", String::from_utf8_lossy(key), String::from_utf8_lossy(value))
    };
    match pairs.is_empty() {
        true => String::new(),
        false => format!("?{}", pairs.iter().map(write).collect::<Vec<_>>().join("&")),
    }
}
