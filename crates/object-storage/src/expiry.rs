//! Conversion of expiries and errors to the types of reqsign.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cumulo_core::{Credentials, Error};
use reqsign_core::time::Timestamp;

/// Reported lifetime of credentials with an unknown expiry. It is less than the 120 seconds under which reqsign
/// requests new credentials, so reqsign requests credentials before every request. It is more than the 10 seconds that
/// an OSS request needs.
const TRANSIENT: Duration = Duration::from_secs(60);

/// Returns the time at which the credentials expire, or `None` if no expiry is known.
pub(crate) fn expiry(credentials: &Credentials) -> Option<Timestamp> {
    if credentials.is_transient() {
        return Some(Timestamp::now() + TRANSIENT);
    }
    credentials.expires().and_then(timestamp)
}

/// Converts a time. Returns `None` for times that are too far in the future for a calendar, which count as no expiry.
fn timestamp(time: SystemTime) -> Option<Timestamp> {
    let seconds = time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    Timestamp::from_second(i64::try_from(seconds).ok()?).ok()
}

/// Returns the error for a signer that receives no credentials.
pub(crate) fn no_credentials(error: Error) -> reqsign_core::Error {
    let retryable = error.is_retryable();
    reqsign_core::Error::credential_invalid("no credentials to sign with").with_source(error).set_retryable(retryable)
}
