//! Failures of attempts, and the content of their errors.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, header};

use crate::{
    credentials::Credentials,
    error::{ApiError, Error, ErrorKind, Reason},
    model::Masker,
    secret::Secret,
    transport::TransportError,
};

/// The failure of an attempt.
pub(super) struct Failure {
    pub(super) error: Error,
    pub(super) reason: Reason,
    /// The delay that the provider requests before the next attempt.
    pub(super) retry_after: Option<Duration>,
    /// The provider's time, from the `Date` header.
    pub(super) date: Option<SystemTime>,
}

impl Failure {
    pub(super) fn new(reason: Reason, error: Error) -> Self {
        Self { error, reason, retry_after: None, date: None }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::new(Reason::Final, error)
    }
}

/// Records in the error whether another attempt may succeed.
pub(super) fn classified(mut failure: Failure, repeatable: bool) -> Failure {
    failure.error.classify(failure.reason, repeats(failure.reason, repeatable));
    failure
}

/// Returns true if a request that failed for this reason may be sent again.
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

/// Creates the error of a response whose status means neither success nor failure. Redirects are not followed, because
/// the signature does not cover the new address.
pub(super) fn redirected(status: u16, headers: &HeaderMap) -> Error {
    let location = headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let host = location.split_once("//").map(|(_, rest)| rest.split(['/', '?', '#', '\\']).next().unwrap_or_default());
    // The path, the query and the user name are omitted: they may be secret.
    let host = host.and_then(|host| host.rsplit('@').next()).filter(|host| !host.is_empty());
    let to = host.map(|host| format!(" to host {host}")).unwrap_or_default();
    let message = match status {
        300.. => {
            format!("unexpected redirect{to}: redirects are not followed; a proxy or a login page may have sent it")
        }
        _ => "unexpected status".into(),
    };
    Error::replied(ApiError { message, ..ApiError::default() }, status)
}

/// Appends an excerpt of the body to the message of an unreadable response. `secret` is true if the body may contain
/// secrets; then the message only contains its length.
pub(super) fn append_excerpt(message: &mut String, body: &[u8], secret: bool) {
    const MAX_EXCERPT: usize = 16 * 1024;
    if secret || body.is_empty() {
        message.pop();
        message.push_str(&match body.len() {
            0 => " (the body is empty)".to_owned(),
            length => format!(" (the body of {length} bytes is not shown: it may contain secrets)"),
        });
    } else {
        message.push(' ');
        message.push_str(&String::from_utf8_lossy(body.get(..MAX_EXCERPT).unwrap_or(body)));
    }
}

/// Returns the secrets of the credentials of an attempt, or an empty iterator if the attempt was not signed.
pub(super) fn secrets(credentials: Option<&Credentials>) -> impl Iterator<Item = &Secret> {
    credentials.into_iter().flat_map(Credentials::secrets)
}

/// Masks secrets of the request that the provider or a proxy may have echoed, and truncates long texts. The secrets
/// are masked first, because a truncated secret could not be recognized.
pub(super) fn mask_and_truncate(error: &mut Error, masker: &Masker) {
    /// The maximum length of the message for a response that does not follow the protocol.
    const UNREADABLE: usize = 300;
    const MESSAGE: usize = 4096;
    const IDENTIFIER: usize = 1024;
    let unreadable = error.kind() == ErrorKind::Reply;
    error.map_message(|message| truncated(message, 16 * MESSAGE));
    error.map_identifiers(|identifier| truncated(identifier, 16 * IDENTIFIER));
    error.mask(masker);
    error.map_identifiers(|identifier| truncated(identifier, IDENTIFIER));
    error.map_message(|message| match unreadable {
        true => truncated(message.split_whitespace().collect::<Vec<_>>().join(" "), UNREADABLE),
        false => truncated(message, MESSAGE),
    });
}

/// Returns at most the first `length` bytes of a text.
fn truncated(mut text: String, length: usize) -> String {
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
    fn truncates_a_long_code_and_request_id_after_masking_their_secrets() {
        let huge = format!("hunter2-secret {}", "x".repeat(8 << 20));
        let failed = ApiError { code: huge.clone(), ..ApiError::default() };
        let mut error = Error::replied(failed, 400).of_request(&huge);
        let credentials = Credentials::new("id", "hunter2-secret");
        mask_and_truncate(&mut error, &Masker::new(&crate::model::Empty {}, credentials.secrets()));
        for identifier in [error.code(), error.request_id()] {
            let identifier = identifier.unwrap_or_default();
            assert!(identifier.starts_with("*** x") && identifier.len() <= 1024, "{identifier:.40}");
        }
    }
}
