//! HMAC-SHA1 signature version 1.0 of Alibaba Cloud's RPC operations. Access key and signature are parameters in the
//! query, in the form, or in both.

use crate::{
    clock,
    encoding::{self, base64},
    refusal::Refusal,
    verify::{
        digest::hmac_of,
        parameters::{once, take, text},
        verification::Verification,
    },
};
use sha1::Sha1;

const WINDOW: i64 = 15 * 60;

pub(super) fn verify(request: &Verification<'_>) -> Result<(), Refusal> {
    let Verification { raw, call, nonces, now, is_unsigned, .. } = *request;
    let mut all = raw.parameters();
    once(&all)?;
    if text(&all, "SignatureMethod").is_some_and(|method| method != "HMAC-SHA1") {
        return Err(Refusal::Unsigned("SignatureMethod must be HMAC-SHA1"));
    }
    let date = text(&all, "Timestamp").and_then(|date| clock::parse_iso(&date)).ok_or(Refusal::Header("Timestamp"))?;
    if now.abs_diff(date) > WINDOW.unsigned_abs() {
        return Err(Refusal::Expired);
    }
    let nonce = text(&all, "SignatureNonce").filter(|nonce| !nonce.is_empty());
    let id = match (take(&mut all, "Signature")?, text(&all, "SignatureType").as_deref()) {
        (None, Some("BEARERTOKEN")) => {
            request.bearer(&text(&all, "BearerToken").unwrap_or_default())?;
            String::new()
        }
        (None, _) if raw.headers.contains_key("x-acs-zero-trust-idtoken") => {
            request.bearer(raw.header("x-acs-zero-trust-idtoken").unwrap_or_default())?;
            String::new()
        }
        // Clients without credentials send no nonce.
        (None, _) if is_unsigned(call) && nonce.is_none() => return Ok(()),
        (None, _) if is_unsigned(call) => String::new(),
        (None, _) => return Err(Refusal::Unsigned("the parameter Signature is missing")),
        (Some(given), _) => {
            if nonce.is_none() {
                return Err(Refusal::Header("SignatureNonce"));
            }
            if text(&all, "SignatureVersion").as_deref() != Some("1.0") {
                return Err(Refusal::Unsigned("SignatureVersion must be 1.0"));
            }
            let id = text(&all, "AccessKeyId").ok_or(Refusal::Unsigned("the parameter AccessKeyId is missing"))?;
            let token = text(&all, "SecurityToken");
            all.sort();
            let written =
                all.iter().map(|(key, value)| format!("{}={}", encoding::encode(key), encoding::encode(value)));
            let canonical = written.collect::<Vec<_>>().join("&");
            let to_sign = format!("{}&%2F&{}", raw.method, encoding::encode(canonical.as_bytes()));
            request.check(&id, &given, token.as_deref(), |secret| {
                vec![base64(&hmac_of::<Sha1>(format!("{secret}&").as_bytes(), to_sign.as_bytes()))]
            })?;
            id
        }
    };
    let nonce = nonce.ok_or(Refusal::Header("SignatureNonce"))?;
    nonces.take(&[&id, &nonce], now, WINDOW)
}
