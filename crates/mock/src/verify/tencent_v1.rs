//! Tencent Cloud's signature v1. Access key and signature are parameters in the query or in the form.

use sha1::Sha1;
use sha2::Sha256;

use crate::{
    encoding::{base64, pairs},
    refusal::Refusal,
    request::raw::{FORM, without_port},
    verify::{
        digest::hmac_of,
        parameters::{once, take, text},
        verification::Verification,
    },
};

const WINDOW: i64 = 5 * 60;

pub(super) fn verify(request: &Verification<'_>) -> Result<(), Refusal> {
    let Verification { raw, nonces, now, .. } = *request;
    let mut all = match raw.method.as_str() {
        "GET" => pairs(&raw.query),
        "POST" if !raw.is_form() => return Err(Refusal::ContentType(FORM.into())),
        "POST" if !raw.query.is_empty() => {
            return Err(Refusal::Malformed("a POST request must not have a query".into()));
        }
        "POST" => pairs(&String::from_utf8_lossy(&raw.body)),
        _ => return Err(Refusal::Method("GET or POST".into())),
    };
    once(&all)?;
    let digits = |name: &'static str| {
        let text = text(&all, name).filter(|text| text.bytes().all(|b| b.is_ascii_digit()));
        text.and_then(|text| text.parse::<i64>().ok()).ok_or(Refusal::Header(name))
    };
    // The documentation requires a positive nonce; the official SDK for Node.js may send 0.
    let (seconds, nonce) = (digits("Timestamp")?, digits("Nonce")?);
    if now.abs_diff(seconds) > WINDOW.unsigned_abs() {
        return Err(Refusal::Expired);
    }
    let sign: fn(&[u8], &[u8]) -> Vec<u8> = match text(&all, "SignatureMethod").as_deref() {
        None | Some("HmacSHA1") => hmac_of::<Sha1>,
        Some("HmacSHA256") => hmac_of::<Sha256>,
        Some(_) => return Err(Refusal::Unsigned("SignatureMethod must be HmacSHA1 or HmacSHA256")),
    };
    let given = take(&mut all, "Signature")?.ok_or(Refusal::Unsigned("the parameter Signature is missing"))?;
    let id = text(&all, "SecretId").ok_or(Refusal::Unsigned("the parameter SecretId is missing"))?;
    let token = text(&all, "Token");
    all.sort();
    let parameters = all.iter().map(|(key, value)| [&key[..], b"=", value].concat()).collect::<Vec<_>>().join(&b'&');
    let host = raw.header("host").unwrap_or_default();
    let to_sign =
        [host, without_port(host)].map(|host| [format!("{}{host}/?", raw.method).as_bytes(), &parameters].concat());
    request.check(&id, &given, token.as_deref(), |secret| {
        to_sign.iter().map(|text| base64(&sign(secret.as_bytes(), text))).collect()
    })?;
    // The official SDK for Node.js uses only 65,536 different nonces, so requests with different timestamps or actions
    // may have the same nonce.
    nonces.take(
        &[&id, &seconds.to_string(), &text(&all, "Action").unwrap_or_default(), &nonce.to_string()],
        now,
        WINDOW,
    )
}
