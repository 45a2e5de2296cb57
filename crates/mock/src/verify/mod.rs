//! Signature verification from the raw bytes of a request. Nothing here is shared with the code that signs.

mod acs3;
mod encoding;
mod nonce;
mod roa_v1;
mod rpc_v1;
mod tc3;
mod tencent_v1;
mod zc2;

use std::{collections::HashSet, sync::Mutex};

use base64::prelude::{BASE64_STANDARD, Engine as _};
use hmac::{EagerHash, Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

pub(crate) use encoding::{decode, pairs};
pub(crate) use nonce::Nonces;
pub(crate) use roa_v1::is_roa_v1;

use crate::{
    Credentials,
    issue::Issued,
    process::lock,
    refusal::Refusal,
    request::{Call, Cloud, Raw},
};

/// The access keys and tokens that the mock knows.
#[derive(Default)]
pub(crate) struct Keys {
    pub(crate) credentials: Vec<Credentials>,
    pub(crate) bearers: Vec<String>,
    /// Session and bearer tokens that have expired.
    pub(crate) expired: Mutex<HashSet<String>>,
    /// Temporary credentials that the mock itself handed out.
    pub(crate) issued: Mutex<Issued>,
}

/// What the signatures of a request are checked against.
struct Known<'a> {
    keys: &'a Keys,
    /// The time of the check.
    now: i64,
}

/// Verifies a request at a time in Unix seconds. `unsigned` tells whether a call needs no signature.
pub(crate) fn verify(
    raw: &Raw,
    call: &Call,
    keys: &Keys,
    nonces: &Nonces,
    now: i64,
    unsigned: &dyn Fn(&Call) -> bool,
) -> Result<(), Refusal> {
    let keys = &Known { keys, now };
    match call.cloud {
        Cloud::Tencent if call.by_parameters => tencent_v1::verify(raw, keys, nonces, now),
        Cloud::Tencent => tc3::verify(raw, call, keys, now, unsigned),
        Cloud::Alibaba if call.by_parameters => rpc_v1::verify(raw, call, keys, nonces, now, unsigned),
        Cloud::Alibaba if is_roa_v1(raw) => roa_v1::verify(raw, call, keys, nonces, now, unsigned),
        Cloud::Alibaba => acs3::verify(raw, call, keys, nonces, now, unsigned),
        Cloud::Zenlayer => zc2::verify(raw, keys, now),
    }
}

impl Known<'_> {
    /// Checks a signature against every secret of the access key, then the session token. `sign` gives the signatures
    /// that are right for a secret.
    fn check(
        &self,
        id: &str,
        given: &str,
        token: Option<&str>,
        sign: impl Fn(&str) -> Vec<String>,
    ) -> Result<(), Refusal> {
        let issued: Vec<(Credentials, i64)> = lock(&self.keys.issued).of(id).cloned().collect();
        let lasting = self.keys.credentials.iter().filter(|known| known.id == id).map(|known| (known, i64::MAX));
        let mut known = lasting.chain(issued.iter().map(|(known, expires)| (known, *expires))).peekable();
        if known.peek().is_none() {
            return Err(Refusal::UnknownKey);
        }
        let mut refusal = Refusal::Signature("the signature is not the one that the request's bytes give");
        for (known, expires) in known {
            let right = sign(&known.secret).iter().fold(false, |found, right| found | same(right, given));
            if !right {
                continue;
            }
            match (&known.token, token.unwrap_or_default()) {
                (Some(expected), given) if same(expected, given) => {
                    return if expires <= self.now { Err(Refusal::TokenExpired) } else { self.unexpired(given) };
                }
                (None, "") => return Ok(()),
                (Some(_), "") => refusal = Refusal::Token("the access key needs one, the request carries none"),
                (Some(_), _) => refusal = Refusal::Token("it is not the one of the access key"),
                (None, _) => refusal = Refusal::Token("the access key has none, the request carries one"),
            }
        }
        Err(refusal)
    }

    fn bearer(&self, given: &str) -> Result<(), Refusal> {
        let known = self.keys.bearers.iter().fold(false, |found, known| found | same(known, given));
        if known { self.unexpired(given) } else { Err(Refusal::Token("the bearer token is not known")) }
    }

    fn unexpired(&self, token: &str) -> Result<(), Refusal> {
        if lock(&self.keys.expired).contains(token) { Err(Refusal::TokenExpired) } else { Ok(()) }
    }
}

/// `Credential`, `SignedHeaders` and `Signature` of an `Authorization` header.
struct Authorization<'a> {
    credential: &'a str,
    signed_headers: &'a str,
    signature: &'a str,
}

impl<'a> Authorization<'a> {
    fn read(raw: &'a Raw, scheme: &str) -> Result<Self, Refusal> {
        let mut values = raw.headers.get_all("authorization").iter();
        let (Some(_), None) = (values.next(), values.next()) else {
            return Err(Refusal::Unsigned("there must be one Authorization header"));
        };
        let text = raw.header("authorization").ok_or(Refusal::Unsigned("Authorization is not text"))?;
        let members = text.strip_prefix(scheme).and_then(|rest| rest.strip_prefix(' '));
        let members = members.ok_or(Refusal::Unsigned("the scheme of Authorization is not the expected one"))?;
        let (mut credential, mut signed_headers, mut signature) = (None, None, None);
        for member in members.split(',') {
            let (name, value) =
                member.trim().split_once('=').ok_or(Refusal::Unsigned("a member of Authorization has no value"))?;
            let place = match name {
                "Credential" => &mut credential,
                "SignedHeaders" => &mut signed_headers,
                "Signature" => &mut signature,
                _ => return Err(Refusal::Unsigned("Authorization has an unknown member")),
            };
            if place.replace(value).is_some() {
                return Err(Refusal::Unsigned("a member of Authorization is given twice"));
            }
        }
        match (credential, signed_headers, signature) {
            (Some(credential), Some(signed_headers), Some(signature)) => {
                Ok(Self { credential, signed_headers, signature })
            }
            _ => Err(Refusal::Unsigned("Authorization needs Credential, SignedHeaders and Signature")),
        }
    }

    /// The signed headers: lower case, sorted, once each, among them the `required` ones.
    fn signed(&self, required: &[&str]) -> Result<Vec<&'a str>, Refusal> {
        let names: Vec<&str> = self.signed_headers.split(';').collect();
        if !names.is_sorted_by(|a, b| a < b) || names.iter().any(|name| name.bytes().any(|b| b.is_ascii_uppercase())) {
            return Err(Refusal::Unsigned("SignedHeaders must be in lower case, sorted, without repetition"));
        }
        if !required.iter().all(|name| names.contains(name)) {
            return Err(Refusal::Unsigned("SignedHeaders lacks a header that must be signed"));
        }
        Ok(names)
    }
}

/// `name:value\n` for each of the headers: values trimmed; several of one name sorted and joined by commas.
fn canonical_headers(raw: &Raw, names: &[&str]) -> Result<Vec<u8>, Refusal> {
    let mut text = Vec::new();
    for name in names {
        let mut values: Vec<&[u8]> =
            raw.headers.get_all(*name).iter().map(|value| value.as_bytes().trim_ascii()).collect();
        if values.is_empty() {
            return Err(Refusal::Unsigned("SignedHeaders names a header that the request lacks"));
        }
        values.sort_unstable();
        text.extend(name.as_bytes());
        text.push(b':');
        text.extend(values.join(&b','));
        text.push(b'\n');
    }
    Ok(text)
}

/// The seconds of a timestamp header, which must lie within the window around now.
fn timestamp(raw: &Raw, name: &'static str, now: i64, window: i64) -> Result<i64, Refusal> {
    let text = raw.header(name).filter(|text| text.bytes().all(|b| b.is_ascii_digit()));
    let seconds: i64 = text.and_then(|text| text.parse().ok()).ok_or(Refusal::Header(name))?;
    if now.abs_diff(seconds) > window.unsigned_abs() { Err(Refusal::Expired) } else { Ok(seconds) }
}

/// Compares in a time that depends on the lengths alone.
fn same(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).fold(0, |difference, (a, b)| difference | (a ^ b)) == 0
}

fn hex(bytes: &[u8]) -> String {
    base16ct::lower::encode_string(bytes)
}

fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hmac(key: &[u8], message: &[u8]) -> Vec<u8> {
    hmac_of::<Sha256>(key, message)
}

fn hmac_of<H: EagerHash>(key: &[u8], message: &[u8]) -> Vec<u8> {
    // HMAC takes keys of any length; an empty MAC would match no signature.
    let Ok(mut mac) = Hmac::<H>::new_from_slice(key) else { return Vec::new() };
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}

pub(crate) fn base64(bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(bytes)
}

type Pairs = Vec<(Vec<u8>, Vec<u8>)>;

/// The text of the first pair of a name.
fn text(pairs: &Pairs, name: &str) -> Option<String> {
    let (_, value) = pairs.iter().find(|(key, _)| key == name.as_bytes())?;
    String::from_utf8(value.clone()).ok()
}

/// Refuses repeated parameters: different readers would use different values.
fn once(pairs: &Pairs) -> Result<(), Refusal> {
    let mut names = HashSet::new();
    match pairs.iter().find(|(name, _)| !names.insert(name)) {
        Some((name, _)) => Err(Refusal::Repeated(String::from_utf8_lossy(name).into_owned())),
        None => Ok(()),
    }
}

/// Takes the pair of a name out, of which there must not be two.
fn take(pairs: &mut Pairs, name: &str) -> Result<Option<String>, Refusal> {
    let found: Vec<usize> = (0..pairs.len()).filter(|index| pairs[*index].0 == name.as_bytes()).collect();
    match found.as_slice() {
        [] => Ok(None),
        [index] => Ok(String::from_utf8(pairs.remove(*index).1).ok()),
        _ => Err(Refusal::Unsigned("there are two signatures")),
    }
}
