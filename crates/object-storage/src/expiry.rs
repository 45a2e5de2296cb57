//! Conversion of expiries and errors to the types of reqsign.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cumulo_core::{Credentials, Error};
use reqsign_core::time::Timestamp;

/// Reported lifetime of credentials with an unknown expiry. reqsign requests new credentials when their remaining
/// lifetime is less than 120 seconds, so it requests credentials before every request. An OSS request requires a
/// remaining lifetime of 10 seconds.
const TRANSIENT: Duration = Duration::from_secs(60);

/// Returns the time at which the credentials expire, or `None` if no expiry is known.
pub(crate) fn expiry(credentials: &Credentials) -> Option<Timestamp> {
    if credentials.is_transient() {
        return Some(Timestamp::now() + TRANSIENT);
    }
    credentials.expires().and_then(timestamp)
}

/// Converts a time. Returns `None` for a time that is too far in the future for `Timestamp`. The credentials then have
/// no expiry.
fn timestamp(time: SystemTime) -> Option<Timestamp> {
    let seconds = time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    Timestamp::from_second(i64::try_from(seconds).ok()?).ok()
}

/// Creates the error that a signer receives instead of credentials.
pub(crate) fn no_credentials(error: Error) -> reqsign_core::Error {
    let retryable = error.is_retryable();
    reqsign_core::Error::credential_invalid("no credentials to sign with").with_source(error).set_retryable(retryable)
}
