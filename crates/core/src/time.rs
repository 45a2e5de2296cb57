//! Clock and nonces, so that tests can hold them still.

use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use tokio::time::Instant;

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
}

/// Seconds since 1970; 0 for a clock before that.
pub fn unix_seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |elapsed| elapsed.as_secs())
}

/// The time of a text like `2030-01-02T03:04:05Z`, as the providers write expiries; a fraction or an offset may follow
/// the seconds.
pub fn parse_time(text: &str) -> Option<SystemTime> {
    let (date, rest) = text.trim().split_at_checked(19)?;
    let number = |range: std::ops::Range<usize>| date.get(range)?.parse::<i64>().ok();
    let part = |start| number(start..start + 2);
    let separators = [4, 7, 10, 13, 16].map(|index| date.as_bytes().get(index).copied());
    if !matches!(separators, [Some(b'-'), Some(b'-'), Some(b'T' | b' '), Some(b':'), Some(b':')]) {
        return None;
    }
    let (year, month, day) = (number(0..4)?, part(5)?, part(8)?);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // Days since 1970, years counted from March (H. Hinnant, "chrono-compatible low-level date algorithms").
    let year = year - i64::from(month <= 2);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let days = year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - 719_468;
    let zone = rest.trim_start_matches(|c: char| c == '.' || c.is_ascii_digit());
    let offset = match zone.as_bytes() {
        [] | [b'Z'] => 0,
        [sign @ (b'+' | b'-'), ..] => {
            let minutes =
                zone.get(1..3)?.parse::<i64>().ok()? * 60 + zone.get(zone.len() - 2..)?.parse::<i64>().ok()?;
            if *sign == b'+' { minutes } else { -minutes }
        }
        _ => return None,
    };
    let seconds = days * 86_400 + part(11)? * 3_600 + (part(14)? - offset) * 60 + part(17)?;
    UNIX_EPOCH.checked_add(Duration::from_secs(seconds.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sign::time::DateTime;

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
    fn times_are_read_as_they_are_written() {
        for seconds in [0, 951_782_400, 951_868_799, 1_767_323_045, 4_070_908_800, 253_402_300_799] {
            let text = DateTime::from_unix(seconds);
            assert_eq!(parse_time(text.as_str()).map(unix_seconds), Some(seconds), "{}", text.as_str());
        }
        for same in ["2026-01-02T11:04:05+08:00", "2026-01-02T03:04:05.123Z", "2026-01-01 22:04:05-0500"] {
            assert_eq!(parse_time(same).map(unix_seconds), Some(1_767_323_045), "{same}");
        }
        for wrong in [
            "",
            "tomorrow",
            "2026-13-02T03:04:05Z",
            "2026-01-02T03:04:05X",
            "2026/01/02T03:04:05Z",
            "2é26-01-02T03:04:05Z",
        ] {
            assert_eq!(parse_time(wrong), None, "{wrong}");
        }
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
}
