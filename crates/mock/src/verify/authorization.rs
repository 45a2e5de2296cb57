//! The `Authorization` header and the headers that it signs.

use crate::{refusal::Refusal, request::raw::Raw};

/// `Credential`, `SignedHeaders` and `Signature` of an `Authorization` header.
pub(super) struct Authorization<'a> {
    pub(super) credential: &'a str,
    pub(super) signed_headers: &'a str,
    pub(super) signature: &'a str,
}

impl<'a> Authorization<'a> {
    pub(super) fn read(raw: &'a Raw, scheme: &str) -> Result<Self, Refusal> {
        let mut values = raw.headers.get_all("authorization").iter();
        let (Some(_), None) = (values.next(), values.next()) else {
            return Err(Refusal::Unsigned("exactly one Authorization header is required"));
        };
        let text = raw.header("authorization").ok_or(Refusal::Unsigned("Authorization is not text"))?;
        let parts = text.strip_prefix(scheme).and_then(|rest| rest.strip_prefix(' '));
        let parts = parts.ok_or(Refusal::Unsigned("the scheme of Authorization is not the expected scheme"))?;
        let (mut credential, mut signed_headers, mut signature) = (None, None, None);
        for part in parts.split(',') {
            let (name, value) =
                part.trim().split_once('=').ok_or(Refusal::Unsigned("a part of Authorization has no value"))?;
            let value_of_part = match name {
                "Credential" => &mut credential,
                "SignedHeaders" => &mut signed_headers,
                "Signature" => &mut signature,
                _ => return Err(Refusal::Unsigned("Authorization has an unknown part")),
            };
            if value_of_part.replace(value).is_some() {
                return Err(Refusal::Unsigned("a part of Authorization is repeated"));
            }
        }
        match (credential, signed_headers, signature) {
            (Some(credential), Some(signed_headers), Some(signature)) => {
                Ok(Self { credential, signed_headers, signature })
            }
            _ => Err(Refusal::Unsigned("Authorization must have Credential, SignedHeaders and Signature")),
        }
    }

    /// Returns the signed headers, which must be in lower case, sorted and unique, and must include the `required`
    /// headers.
    pub(super) fn signed(&self, required: &[&str]) -> Result<Vec<&'a str>, Refusal> {
        let names: Vec<&str> = self.signed_headers.split(';').collect();
        if !names.is_sorted_by(|a, b| a < b) || names.iter().any(|name| name.bytes().any(|b| b.is_ascii_uppercase())) {
            return Err(Refusal::Unsigned("SignedHeaders must be in lower case, sorted, without repetition"));
        }
        if !required.iter().all(|name| names.contains(name)) {
            return Err(Refusal::Unsigned("SignedHeaders does not contain a header that must be signed"));
        }
        Ok(names)
    }
}

/// Returns `name:value\n` for each header. Values are trimmed; several values of one name are sorted and joined by
/// commas.
pub(super) fn canonical_headers(raw: &Raw, names: &[&str]) -> Result<Vec<u8>, Refusal> {
    let mut text = Vec::new();
    for name in names {
        let mut values: Vec<&[u8]> =
            raw.headers.get_all(*name).iter().map(|value| value.as_bytes().trim_ascii()).collect();
        if values.is_empty() {
            return Err(Refusal::Unsigned("SignedHeaders names a header that the request does not have"));
        }
        values.sort_unstable();
        text.extend(name.as_bytes());
        text.push(b':');
        text.extend(values.join(&b','));
        text.push(b'\n');
    }
    Ok(text)
}

/// Returns the seconds of a timestamp header, which must be within the time window.
pub(super) fn timestamp(raw: &Raw, name: &'static str, now: i64, window: i64) -> Result<i64, Refusal> {
    let text = raw.header(name).filter(|text| text.bytes().all(|b| b.is_ascii_digit()));
    let seconds: i64 = text.and_then(|text| text.parse().ok()).ok_or(Refusal::Header(name))?;
    if now.abs_diff(seconds) > window.unsigned_abs() { Err(Refusal::Expired) } else { Ok(seconds) }
}
