//! Tencent Cloud's signature v1: caller and signature are parameters of the query or the form.

use sha1::Sha1;
use sha2::Sha256;

use super::{Keys, base64, hmac_of, pairs, take, text};
use crate::{
    refusal::Refusal,
    request::{FORM, Raw},
};

const WINDOW: i64 = 5 * 60;

pub(super) fn verify(raw: &Raw, keys: &Keys, now: i64) -> Result<(), Refusal> {
    let mut all = match raw.method.as_str() {
        "GET" => pairs(&raw.query),
        "POST" if raw.media_type() == FORM => pairs(&String::from_utf8_lossy(&raw.body)),
        "POST" => return Err(Refusal::ContentType(FORM.into())),
        _ => return Err(Refusal::Method("GET or POST".into())),
    };
    let digits = |name: &'static str| {
        let text = text(&all, name).filter(|text| text.bytes().all(|b| b.is_ascii_digit()));
        text.and_then(|text| text.parse::<i64>().ok()).ok_or(Refusal::Header(name))
    };
    let seconds = digits("Timestamp")?;
    if digits("Nonce")? <= 0 {
        return Err(Refusal::Header("Nonce"));
    }
    if now.abs_diff(seconds) > WINDOW.unsigned_abs() {
        return Err(Refusal::Expired);
    }
    let sign: fn(&[u8], &[u8]) -> Vec<u8> = match text(&all, "SignatureMethod").as_deref() {
        None | Some("HmacSHA1") => hmac_of::<Sha1>,
        Some("HmacSHA256") => hmac_of::<Sha256>,
        Some(_) => return Err(Refusal::Unsigned("SignatureMethod must be HmacSHA1 or HmacSHA256")),
    };
    let given = take(&mut all, "Signature")?.ok_or(Refusal::Unsigned("there is no Signature"))?;
    let id = text(&all, "SecretId").ok_or(Refusal::Unsigned("there is no SecretId"))?;
    let token = text(&all, "Token");
    all.sort();
    let mut to_sign = format!("{}{}/?", raw.method, raw.header("host").unwrap_or_default()).into_bytes();
    for (index, (key, value)) in all.iter().enumerate() {
        if index > 0 {
            to_sign.push(b'&');
        }
        to_sign.extend(key);
        to_sign.push(b'=');
        to_sign.extend(value);
    }
    keys.check(&id, &given, token.as_deref(), |secret| vec![base64(&sign(secret.as_bytes(), &to_sign))])
}
