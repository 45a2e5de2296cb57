//! Expiries, and errors, as reqsign has them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cumulo_core::{Credentials, Error};
use reqsign_core::time::Timestamp;

/// Credentials of an unknown expiry are reported to live for this long. It is less than the 120 seconds under which reqsign
/// asks its provider again, so that it asks before every request; and more than the 10 seconds that an OSS request needs.
const TRANSIENT: Duration = Duration::from_secs(60);

/// Returns when the credentials expire; `None` if they do not, as far as is known.
pub(crate) fn expiry(credentials: &Credentials) -> Option<Timestamp> {
    if credentials.is_transient() {
        return Some(Timestamp::now() + TRANSIENT);
    }
    credentials.expires().and_then(timestamp)
}

/// `None` for times that the calendar does not have: they are as good as never.
fn timestamp(time: SystemTime) -> Option<Timestamp> {
    let seconds = time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    Timestamp::from_second(i64::try_from(seconds).ok()?).ok()
}

/// The error for a signer that gets no credentials.
pub(crate) fn no_credentials(error: Error) -> reqsign_core::Error {
    let retryable = error.is_retryable();
    reqsign_core::Error::credential_invalid("no credentials to sign with").with_source(error).set_retryable(retryable)
}
