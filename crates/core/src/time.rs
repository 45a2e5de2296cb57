//! Clocks, nonces and deadlines. [`crate::encoding::datetime`] reads and writes dates as text.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, SystemTime},
};

use tokio::time::Instant;

pub use crate::encoding::datetime::{parse_time, unix_seconds, unix_time};

/// The longest duration of a deadline: 30 years. Clocks would overflow with much longer durations, and programs often
/// use `Duration::MAX` for no limit.
pub(crate) const FAR: Duration = Duration::from_secs(30 * 365 * 24 * 3600);

/// Returns the instant after `wait`, at most 30 years ahead.
pub(crate) fn deadline_after(wait: Duration) -> Instant {
    instant_after(Instant::now(), wait)
}

/// Returns the instant `wait` after `start`, at most 30 years later.
pub(crate) fn instant_after(start: Instant, wait: Duration) -> Instant {
    start.checked_add(wait.min(FAR)).unwrap_or(start)
}

/// Returns the time `wait` after `start`, at most 30 years later; `start` if the clock cannot represent that time.
pub fn time_after(start: SystemTime, wait: Duration) -> SystemTime {
    start.checked_add(wait.min(FAR)).unwrap_or(start)
}

/// The source of the time in signatures.
pub type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// The source of the nonces in signatures.
pub type Nonce = Arc<dyn Fn() -> String + Send + Sync>;

/// Returns the clock of the machine.
pub fn system_clock() -> Clock {
    Arc::new(SystemTime::now)
}

/// Returns a source of 128 random bits as 32 hex digits. A nonce must be unique, not secret.
pub fn random_nonce() -> Nonce {
    Arc::new(|| format!("{:032x}", fastrand::u128(..)))
}

/// A clock that is corrected by the provider's clock if the two differ.
pub(crate) struct Skew {
    local: Clock,
    /// The seconds by which the provider's clock is ahead.
    offset: AtomicI64,
}

impl Skew {
    pub(crate) fn new(local: Clock) -> Self {
        Self { local, offset: AtomicI64::new(0) }
    }

    /// Returns the provider's time if it is known, otherwise the time of the local clock.
    pub(crate) fn now(&self) -> SystemTime {
        let (local, offset) = ((self.local)(), self.offset.load(Ordering::Relaxed));
        let by = Duration::from_secs(offset.unsigned_abs());
        let corrected = if offset < 0 { local.checked_sub(by) } else { local.checked_add(by) };
        corrected.unwrap_or(local)
    }

    /// Adopts the provider's time. Returns true if this changes the time of a request that was signed at `signed`.
    /// Differences of up to 5 s are ignored, because every provider accepts them.
    pub(crate) fn adopt(&self, provider: SystemTime, signed: SystemTime) -> bool {
        let seconds = |time| unix_seconds(time) as i64;
        let differs = (seconds(provider) - seconds(signed)).abs() > 5;
        if differs {
            let offset = seconds(provider) - seconds((self.local)());
            self.offset.store(offset, Ordering::Relaxed);
            tracing::warn!(
                offset,
                "the local clock differs from the provider's clock: the time in signatures is corrected by `offset` seconds"
            );
        }
        differs
    }

    /// Adopts the `Date` of a response to a credential source, because the expiry of credentials is compared with it.
    /// Differences of less than 60 s are ignored.
    pub(crate) fn adopt_date(&self, provider: SystemTime) {
        let now = self.now();
        let difference = provider.duration_since(now).unwrap_or_else(|earlier| earlier.duration());
        if difference >= Duration::from_secs(60) {
            self.adopt(provider, now);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    #[test]
    fn corrects_the_clock_by_the_time_of_the_provider() {
        let own = UNIX_EPOCH + Duration::from_secs(1_000_000);
        let skew = Skew::new(Arc::new(move || own));
        for provider in [own + Duration::from_secs(3600), own - Duration::from_secs(3600), own] {
            let signed = skew.now();
            assert!(skew.adopt(provider, signed));
            assert_eq!(skew.now(), provider);
            // Another call was signed with the uncorrected time.
            assert!(skew.adopt(provider, signed));
            assert_eq!(skew.now(), provider);
        }
        assert!(!skew.adopt(own + Duration::from_secs(5), skew.now()));
        assert_eq!(skew.now(), own);
    }

    #[test]
    fn long_deadlines_do_not_overflow() {
        for wait in [Duration::MAX, Duration::from_secs(u64::MAX), Duration::from_secs(i64::MAX as u64), Duration::ZERO]
        {
            let (start, now) = (Instant::now(), SystemTime::now());
            assert_eq!(instant_after(start, wait) - start, wait.min(FAR));
            assert!(deadline_after(wait) >= start && time_after(now, wait) >= now);
        }
        let farther = instant_after(instant_after(Instant::now(), Duration::MAX), Duration::MAX);
        assert!(farther > deadline_after(Duration::MAX));
    }

    #[test]
    fn extreme_clocks_do_not_panic() {
        let last = UNIX_EPOCH + Duration::from_secs(i64::MAX.unsigned_abs());
        let first = UNIX_EPOCH - Duration::from_secs(i64::MAX.unsigned_abs());
        let clocks = [first, UNIX_EPOCH, UNIX_EPOCH + Duration::from_secs(1_767_323_045), last];
        for own in clocks {
            for provider in clocks {
                let skew = Skew::new(Arc::new(move || own));
                skew.adopt_date(provider);
                skew.adopt(provider, skew.now());
                skew.adopt_date(own);
                skew.now();
            }
        }
    }

    #[test]
    fn the_date_of_a_response_corrects_differences_of_a_minute_and_more() {
        let own = UNIX_EPOCH + Duration::from_secs(1_000_000);
        let skew = Skew::new(Arc::new(move || own));
        skew.adopt_date(own + Duration::from_secs(59));
        assert_eq!(skew.now(), own);
        skew.adopt_date(own - Duration::from_secs(3_600));
        assert_eq!(skew.now(), own - Duration::from_secs(3_600));
        skew.adopt_date(own);
        assert_eq!(skew.now(), own);
    }
}
