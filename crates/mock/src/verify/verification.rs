//! The verification of a request's signature.

use crate::{
    credentials::Credentials,
    lock::lock,
    refusal::Refusal,
    request::{call::Call, raw::Raw},
    verify::{digest::same, keys::Keys, nonce::Nonces},
};

/// A request whose signature is verified, and the data that it is checked against.
#[derive(Clone, Copy)]
pub(crate) struct Verification<'a> {
    pub(crate) raw: &'a Raw,
    pub(crate) call: &'a Call,
    pub(crate) keys: &'a Keys,
    pub(crate) nonces: &'a Nonces,
    /// The time of the check, in Unix seconds.
    pub(crate) now: i64,
    /// Returns true if a call needs no signature.
    pub(crate) is_unsigned: &'a dyn Fn(&Call) -> bool,
}

impl Verification<'_> {
    /// Checks a signature against every secret of the access key, then the session token. `sign` returns the accepted
    /// signatures for a secret.
    pub(super) fn check(
        &self,
        id: &str,
        given: &str,
        token: Option<&str>,
        sign: impl Fn(&str) -> Vec<String>,
    ) -> Result<(), Refusal> {
        let issued: Vec<(Credentials, i64)> = lock(&self.keys.issued).of(id).cloned().collect();
        let permanent = self.keys.credentials.iter().filter(|known| known.id == id).map(|known| (known, i64::MAX));
        let mut known = permanent.chain(issued.iter().map(|(known, expires)| (known, *expires))).peekable();
        if known.peek().is_none() {
            return Err(Refusal::UnknownKey);
        }
        let mut refusal = Refusal::Signature("it is not the signature of this request by this access key");
        for (known, expires) in known {
            let matches = sign(&known.secret).iter().fold(false, |any, expected| any | same(expected, given));
            if !matches {
                continue;
            }
            match (&known.token, token.unwrap_or_default()) {
                (Some(expected), given) if same(expected, given) => {
                    return if expires <= self.now { Err(Refusal::TokenExpired) } else { self.unexpired(given) };
                }
                (None, "") => return Ok(()),
                (Some(_), "") => {
                    refusal = Refusal::Token("the access key requires a session token, but the request has none")
                }
                (Some(_), _) => refusal = Refusal::Token("it is not the session token of the access key"),
                (None, _) => refusal = Refusal::Token("the access key has no session token, but the request has one"),
            }
        }
        Err(refusal)
    }

    pub(super) fn bearer(&self, given: &str) -> Result<(), Refusal> {
        let known = self.keys.bearers.iter().fold(false, |any, known| any | same(known, given));
        if known { self.unexpired(given) } else { Err(Refusal::Token("the bearer token is unknown")) }
    }

    fn unexpired(&self, token: &str) -> Result<(), Refusal> {
        if lock(&self.keys.expired).contains(token) { Err(Refusal::TokenExpired) } else { Ok(()) }
    }
}
