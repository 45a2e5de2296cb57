//! HMAC-SHA1 signature version 1.0 of Alibaba Cloud's RPC operations: a caller who stands in the query.

use super::{Keys, Nonces, base64, encoding, hmac_of, pairs, take, text};
use crate::{
    clock,
    refusal::Refusal,
    request::{Call, FORM, Raw},
};
use sha1::Sha1;

const WINDOW: i64 = 15 * 60;

pub(super) fn verify(
    raw: &Raw,
    call: &Call,
    keys: &Keys,
    nonces: &Nonces,
    now: i64,
    unsigned: &dyn Fn(&Call) -> bool,
) -> Result<(), Refusal> {
    let mut query = pairs(&raw.query);
    if text(&query, "SignatureMethod").is_some_and(|method| method != "HMAC-SHA1") {
        return Err(Refusal::Unsigned("SignatureMethod must be HMAC-SHA1"));
    }
    let date =
        text(&query, "Timestamp").and_then(|date| clock::parse_iso(&date)).ok_or(Refusal::Header("Timestamp"))?;
    if now.abs_diff(date) > WINDOW.unsigned_abs() {
        return Err(Refusal::Expired);
    }
    let nonce = text(&query, "SignatureNonce").filter(|nonce| !nonce.is_empty());
    let nonce = nonce.ok_or(Refusal::Header("SignatureNonce"))?;
    let id = match (take(&mut query, "Signature")?, text(&query, "SignatureType").as_deref()) {
        (None, Some("BEARERTOKEN")) => {
            keys.bearer(&text(&query, "BearerToken").unwrap_or_default())?;
            String::new()
        }
        (None, _) if raw.headers.contains_key("x-acs-zero-trust-idtoken") => {
            keys.bearer(raw.header("x-acs-zero-trust-idtoken").unwrap_or_default())?;
            String::new()
        }
        (None, _) if unsigned(call) => String::new(),
        (None, _) => return Err(Refusal::Unsigned("there is no Signature")),
        (Some(given), _) => {
            if text(&query, "SignatureVersion").as_deref() != Some("1.0") {
                return Err(Refusal::Unsigned("SignatureVersion must be 1.0"));
            }
            let id = text(&query, "AccessKeyId").ok_or(Refusal::Unsigned("there is no AccessKeyId"))?;
            let token = text(&query, "SecurityToken");
            let mut all = query;
            if raw.media_type() == FORM {
                all.extend(pairs(&String::from_utf8_lossy(&raw.body)));
            }
            all.sort();
            let written =
                all.iter().map(|(key, value)| format!("{}={}", encoding::encode(key), encoding::encode(value)));
            let canonical = written.collect::<Vec<_>>().join("&");
            let to_sign = format!("{}&%2F&{}", raw.method, encoding::encode(canonical.as_bytes()));
            keys.check(&id, &given, token.as_deref(), |secret| {
                vec![base64(&hmac_of::<Sha1>(format!("{secret}&").as_bytes(), to_sign.as_bytes()))]
            })?;
            id
        }
    };
    nonces.take(&id, &nonce, now, WINDOW)
}
