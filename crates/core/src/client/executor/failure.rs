//! How attempts fail, and what an error says afterwards.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, header};

use crate::{
    credentials::Credentials,
    error::{ApiError, Error, ErrorKind, Reason},
    model::Masker,
    secret::Secret,
    transport::TransportError,
};

/// How an attempt failed.
pub(super) struct Failure {
    pub(super) error: Error,
    pub(super) reason: Reason,
    /// How long the provider asks to wait.
    pub(super) asked: Option<Duration>,
    /// The provider's time.
    pub(super) date: Option<SystemTime>,
}

impl Failure {
    pub(super) fn new(reason: Reason, error: Error) -> Self {
        Self { error, reason, asked: None, date: None }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::new(Reason::Final, error)
    }
}

/// A failure whose error tells whether another attempt may help.
pub(super) fn classified(mut failure: Failure, repeatable: bool) -> Failure {
    failure.error.classify(failure.reason, repeats(failure.reason, repeatable));
    failure
}

/// Whether the same request may be sent again after it failed so.
pub(super) fn repeats(reason: Reason, repeatable: bool) -> bool {
    match reason {
        Reason::Throttled | Reason::Connect => true,
        Reason::Transport | Reason::Timeout | Reason::Fault => repeatable,
        Reason::ClockSkew | Reason::Expired | Reason::Unauthorized | Reason::Final => false,
    }
}

pub(super) fn transport_failure(cause: TransportError) -> Failure {
    #[cfg(feature = "testing")]
    if let Some(error) = crate::transport::Unrecorded::error(&cause) {
        return error.into();
    }
    if let Some(limit) = cause.exceeded() {
        return Error::too_large(limit).into();
    }
    Failure::new(if cause.connect { Reason::Connect } else { Reason::Transport }, cause.into_error())
}

/// The error of a response that is neither a success nor an error: redirects are not followed, as what they name was not
/// signed for.
pub(super) fn redirected(status: u16, headers: &HeaderMap) -> Error {
    let location = headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let host = location.split_once("//").map(|(_, rest)| rest.split(['/', '?', '#', '\\']).next().unwrap_or_default());
    // Not the rest, nor a user name: they may be secret.
    let host = host.and_then(|host| host.rsplit('@').next()).filter(|host| !host.is_empty());
    let to = host.map(|host| format!(" to host {host}")).unwrap_or_default();
    let message = match status {
        300.. => {
            format!("unexpected redirect{to}: redirects are not followed; a proxy or a login page may be in the way")
        }
        _ => "unexpected status".into(),
    };
    Error::replied(ApiError { message, ..ApiError::default() }, status)
}

/// Completes the message of a response that cannot be read with an excerpt of it.
pub(super) fn complete(message: &mut String, body: &[u8], secret: bool) {
    const ENOUGH: usize = 16 * 1024;
    if secret || body.is_empty() {
        message.pop();
        message.push_str(&match body.len() {
            0 => " (its body is empty)".to_owned(),
            length => format!(" (its {length} bytes may hold secrets, and are not shown)"),
        });
    } else {
        message.push(' ');
        message.push_str(&String::from_utf8_lossy(body.get(..ENOUGH).unwrap_or(body)));
    }
}

/// Returns the secrets of the credentials that signed, if any did.
pub(super) fn secrets(credentials: Option<&Credentials>) -> impl Iterator<Item = &Secret> {
    credentials.into_iter().flat_map(Credentials::secrets)
}

/// Masks whatever the provider or a proxy may have quoted of the request. Only then is a long text cut, since half a
/// secret is not found.
pub(super) fn conceal(error: &mut Error, masker: &Masker) {
    const PAGE: usize = 300;
    const MESSAGE: usize = 4096;
    const MARK: usize = 1024;
    let page = error.kind() == ErrorKind::Reply;
    error.map_message(|message| start(message, 16 * MESSAGE));
    error.map_marks(|mark| start(mark, 16 * MARK));
    error.mask(masker);
    error.map_marks(|mark| start(mark, MARK));
    error.map_message(|message| match page {
        true => start(message.split_whitespace().collect::<Vec<_>>().join(" "), PAGE),
        false => start(message, MESSAGE),
    });
}

/// The first bytes of a text.
fn start(mut text: String, length: usize) -> String {
    let mut end = length.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.truncate(end);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_huge_code_and_request_id_are_cut_after_their_secrets_are_masked() {
        let huge = format!("hunter2-secret {}", "x".repeat(8 << 20));
        let failed = ApiError { code: huge.clone(), ..ApiError::default() };
        let mut error = Error::replied(failed, 400).of_request(&huge);
        let credentials = Credentials::new("id", "hunter2-secret");
        conceal(&mut error, &Masker::new(&crate::model::Empty {}, credentials.secrets()));
        for mark in [error.code(), error.request_id()] {
            let mark = mark.unwrap_or_default();
            assert!(mark.starts_with("*** x") && mark.len() <= 1024, "{mark:.40}");
        }
    }
}
