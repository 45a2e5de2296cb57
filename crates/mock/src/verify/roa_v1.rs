//! HMAC-SHA1 signature version 1.0 of Alibaba Cloud's ROA operations: `Authorization: acs <id>:<signature>`.

use sha1::Sha1;

use super::{Keys, Nonces, base64, hmac_of, pairs};
use crate::{clock, refusal::Refusal, request::Raw};

const WINDOW: i64 = 15 * 60;

pub(super) fn verify(raw: &Raw, keys: &Keys, nonces: &Nonces, now: i64) -> Result<(), Refusal> {
    let date = raw.header("date").and_then(clock::parse_http).ok_or(Refusal::Header("date"))?;
    let nonce = raw.header("x-acs-signature-nonce").filter(|nonce| !nonce.is_empty());
    let nonce = nonce.ok_or(Refusal::Header("x-acs-signature-nonce"))?;
    if now.abs_diff(date) > WINDOW.unsigned_abs() {
        return Err(Refusal::Expired);
    }
    let authorization = raw.header("authorization").and_then(|value| value.strip_prefix("acs "));
    let (id, given) = authorization
        .and_then(|value| value.split_once(':'))
        .ok_or(Refusal::Unsigned("Authorization must be `acs <id>:<signature>`"))?;
    let line = |name: &str| format!("{}\n", raw.header(name).unwrap_or_default());
    let mut to_sign = format!("{}\n", raw.method);
    for name in ["accept", "content-md5", "content-type", "date"] {
        to_sign.push_str(&line(name));
    }
    let mut own: Vec<&str> =
        raw.headers.keys().map(|name| name.as_str()).filter(|name| name.starts_with("x-acs-")).collect();
    own.sort_unstable();
    for name in own {
        to_sign.push_str(&format!("{name}:{}", line(name)));
    }
    to_sign.push_str(&raw.path);
    let mut query = pairs(&raw.query);
    query.sort();
    for (index, (key, value)) in query.iter().enumerate() {
        to_sign.push(if index == 0 { '?' } else { '&' });
        to_sign.push_str(&String::from_utf8_lossy(key));
        if !value.is_empty() {
            to_sign.push('=');
            to_sign.push_str(&String::from_utf8_lossy(value));
        }
    }
    keys.check(id, given, raw.header("x-acs-security-token"), |secret| {
        vec![base64(&hmac_of::<Sha1>(secret.as_bytes(), to_sign.as_bytes()))]
    })?;
    nonces.take(id, nonce, now, WINDOW)
}
