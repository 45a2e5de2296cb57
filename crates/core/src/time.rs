//! Clock and nonces, so that tests can hold them still.

use std::{
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};

/// Where the time of a signature comes from.
pub type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// Where the nonce of a signature comes from.
pub type Nonce = Arc<dyn Fn() -> String + Send + Sync>;

/// The machine's clock.
pub fn system_clock() -> Clock {
    Arc::new(SystemTime::now)
}

/// 128 random bits as 32 hex digits. A nonce has to be new, not secret.
pub fn random_nonce() -> Nonce {
    Arc::new(|| format!("{:032x}", fastrand::u128(..)))
}

/// Seconds since 1970; 0 for a clock before that.
pub fn unix_seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |elapsed| elapsed.as_secs())
}
