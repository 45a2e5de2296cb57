//! ZC2-HMAC-SHA256 and bearer tokens (Zenlayer).

use crate::{
    encoding::hex,
    refusal::Refusal,
    verify::{
        authorization::{Authorization, canonical_headers, timestamp},
        digest::{hmac, sha256},
        verification::Verification,
    },
};

const SCHEME: &str = "ZC2-HMAC-SHA256";
const WINDOW: i64 = 5 * 60;

pub(super) fn verify(request: &Verification<'_>) -> Result<(), Refusal> {
    let Verification { raw, now, .. } = *request;
    if raw.method != "POST" {
        return Err(Refusal::Method("POST".into()));
    }
    if raw.media_type() != "application/json" {
        return Err(Refusal::ContentType("application/json".into()));
    }
    if !raw.query.is_empty() {
        return Err(Refusal::Malformed("a request must not have a query".into()));
    }
    if let Some(token) = raw.header("authorization").and_then(|value| value.strip_prefix("Bearer ")) {
        return request.bearer(token);
    }
    let authorization = Authorization::read(raw, SCHEME)?;
    if raw.header("x-zc-signature-method") != Some(SCHEME) {
        return Err(Refusal::Header("x-zc-signature-method"));
    }
    let seconds = timestamp(raw, "x-zc-timestamp", now, WINDOW)?;
    let names = authorization.signed(&["content-type", "host"])?;
    // The canonical path is always `/`, regardless of the path of the request.
    let mut canonical = b"POST\n/\n\n".to_vec();
    canonical.extend(canonical_headers(raw, &names)?);
    canonical.extend(format!("\n{}\n{}", authorization.signed_headers, sha256(&raw.body)).into_bytes());
    let to_sign = format!("{SCHEME}\n{seconds}\n{}", sha256(&canonical));
    request.check(authorization.credential, authorization.signature, None, |secret| {
        vec![hex(&hmac(secret.as_bytes(), to_sign.as_bytes()))]
    })
}
