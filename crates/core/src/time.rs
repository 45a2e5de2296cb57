//! Clocks, nonces and deadlines. Dates as text are in [`crate::encoding::datetime`].

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, SystemTime},
};

use tokio::time::Instant;

pub use crate::encoding::datetime::{parse_time, unix_seconds, unix_time};

/// The farthest that a deadline lies ahead: thirty years. Clocks overflow far beyond that, and `Duration::MAX` is a usual
/// way to ask for no limit.
pub(crate) const FAR: Duration = Duration::from_secs(30 * 365 * 24 * 3600);

/// Returns the time in `wait`, at most thirty years ahead.
pub fn deadline_after(wait: Duration) -> Instant {
    instant_after(Instant::now(), wait)
}

/// Returns the time `wait` after `start`, at most thirty years.
pub(crate) fn instant_after(start: Instant, wait: Duration) -> Instant {
    start.checked_add(wait.min(FAR)).unwrap_or(start)
}

/// Returns the time `wait` after `start`, at most thirty years; `start` itself at the end of what the clock can count.
pub fn time_after(start: SystemTime, wait: Duration) -> SystemTime {
    start.checked_add(wait.min(FAR)).unwrap_or(start)
}

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

/// A clock that follows the provider's, once the two were found to differ.
pub(crate) struct Skew {
    own: Clock,
    /// By how many seconds the provider's clock is ahead.
    ahead: AtomicI64,
}

impl Skew {
    pub(crate) fn new(own: Clock) -> Self {
        Self { own, ahead: AtomicI64::new(0) }
    }

    /// The provider's time, as far as is known.
    pub(crate) fn now(&self) -> SystemTime {
        let (own, ahead) = ((self.own)(), self.ahead.load(Ordering::Relaxed));
        let by = Duration::from_secs(ahead.unsigned_abs());
        let corrected = if ahead < 0 { own.checked_sub(by) } else { own.checked_add(by) };
        corrected.unwrap_or(own)
    }

    /// Takes over the provider's time; whether a request signed at `signed` would now be signed otherwise: a few seconds
    /// make no difference, as no provider minds them.
    pub(crate) fn adopt(&self, provider: SystemTime, signed: SystemTime) -> bool {
        let seconds = |time| unix_seconds(time) as i64;
        let differs = (seconds(provider) - seconds(signed)).abs() > 5;
        if differs {
            let ahead = seconds(provider) - seconds((self.own)());
            self.ahead.store(ahead, Ordering::Relaxed);
            tracing::warn!(ahead, "the clock differs from the provider's: signatures are corrected by so many seconds");
        }
        differs
    }

    /// Adopts the `Date` of a response that brought credentials, with which their expiry has to be compared. Less than a
    /// minute makes no difference there.
    pub(crate) fn note(&self, provider: SystemTime) {
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
    fn a_clock_is_corrected_by_the_providers() {
        let own = UNIX_EPOCH + Duration::from_secs(1_000_000);
        let skew = Skew::new(Arc::new(move || own));
        for provider in [own + Duration::from_secs(3600), own - Duration::from_secs(3600), own] {
            let signed = skew.now();
            assert!(skew.adopt(provider, signed));
            assert_eq!(skew.now(), provider);
            // Another call that was under way with the old time.
            assert!(skew.adopt(provider, signed));
            assert_eq!(skew.now(), provider);
        }
        assert!(!skew.adopt(own + Duration::from_secs(5), skew.now()));
        assert_eq!(skew.now(), own);
    }

    #[test]
    fn no_deadline_overflows() {
        for wait in [Duration::MAX, Duration::from_secs(u64::MAX), Duration::from_secs(i64::MAX as u64), Duration::ZERO]
        {
            let (start, now) = (Instant::now(), SystemTime::now());
            assert_eq!(instant_after(start, wait) - start, wait.min(FAR));
            assert!(deadline_after(wait) >= start && time_after(now, wait) >= now);
        }
        // Twice and more.
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
                skew.note(provider);
                skew.adopt(provider, skew.now());
                skew.note(own);
                skew.now();
            }
        }
    }

    #[test]
    fn a_noted_date_corrects_the_clock_from_a_minute_on() {
        let own = UNIX_EPOCH + Duration::from_secs(1_000_000);
        let skew = Skew::new(Arc::new(move || own));
        skew.note(own + Duration::from_secs(59));
        assert_eq!(skew.now(), own);
        skew.note(own - Duration::from_secs(3_600));
        assert_eq!(skew.now(), own - Duration::from_secs(3_600));
        skew.note(own);
        assert_eq!(skew.now(), own);
    }
}
