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

/// Returns the seconds since 1970; 0 for a clock before that.
pub fn unix_seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |elapsed| elapsed.as_secs())
}

/// The last second of the year 9999: later times are taken as this one, so that arithmetic with them cannot overflow.
const LAST_SECOND: i64 = 253_402_300_799;

/// Reads a Unix time in seconds or, from 100,000,000,000 on (in seconds, the year 5138), in milliseconds.
///
/// `None` for zero and negative numbers, by which programs mean "not set".
pub fn unix_time(number: i64) -> Option<SystemTime> {
    let seconds = if number >= 100_000_000_000 { number / 1000 } else { number };
    if seconds > 0 { since_1970(seconds) } else { None }
}

/// Reads a date and time as providers and programs write expiries: RFC 3339 (`2030-01-02T03:04:05Z`) with or without
/// seconds, a fraction and a zone (UTC if there is none), with `T` or a blank between date and time; and the dates of
/// HTTP headers.
///
/// `None` for any other text and for times before 1970.
pub fn parse_time(text: &str) -> Option<SystemTime> {
    let text = text.trim();
    if !text.is_ascii() {
        return None;
    }
    rfc3339(text).or_else(|| httpdate::parse_http_date(text).ok())
}

fn rfc3339(text: &str) -> Option<SystemTime> {
    let (date, rest) = text.split_at_checked(16)?;
    let separators = [4, 7, 10, 13].map(|index| date.as_bytes().get(index).copied().unwrap_or_default());
    if !matches!(separators, [b'-', b'-', b'T' | b't' | b' ', b':']) {
        return None;
    }
    let number = |start, end| digits(date.get(start..end)?);
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let (hour, minute) = (number(11, 13)?, number(14, 16)?);
    let (second, rest) = match rest.strip_prefix(':') {
        Some(rest) => {
            let (second, rest) = rest.split_at_checked(2)?;
            (digits(second)?, rest)
        }
        None => (0, rest),
    };
    let fraction = rest.strip_prefix(['.', ',']);
    let zone = fraction.map_or(rest, |digits| digits.trim_start_matches(|c: char| c.is_ascii_digit()));
    // 60 is a leap second.
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let seconds = days(year, month, day)? * 86_400 + hour * 3_600 + minute * 60 + second;
    since_1970(seconds - zone_offset(zone)?)
}

fn since_1970(seconds: i64) -> Option<SystemTime> {
    UNIX_EPOCH.checked_add(Duration::from_secs(seconds.min(LAST_SECOND).try_into().ok()?))
}

/// Returns the days from 1970-01-01 to a date; `None` if the calendar does not have it.
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        _ => return None,
    };
    if !(1..=last).contains(&day) {
        return None;
    }
    // Years counted from March (H. Hinnant, "chrono-compatible low-level date algorithms"). The year 0 becomes -1
    // before March, for which division must round down.
    let year = year - i64::from(month <= 2);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    Some(year * 365 + leap_days + day_of_year - 719_468)
}

/// Returns the seconds by which a zone is ahead of UTC: nothing, `Z`, `+08:00`, `-0500`, `+08`.
fn zone_offset(zone: &str) -> Option<i64> {
    let zone = zone.trim_start();
    if matches!(zone, "" | "Z" | "z" | "UTC" | "GMT") {
        return Some(0);
    }
    let (sign, zone) = match zone.strip_prefix('+') {
        Some(zone) => (1, zone),
        None => (-1, zone.strip_prefix('-')?),
    };
    let (hours, minutes) = zone.split_at_checked(2)?;
    let minutes = match minutes.strip_prefix(':').unwrap_or(minutes) {
        "" => 0,
        minutes if minutes.len() == 2 => digits(minutes)?,
        _ => return None,
    };
    let hours = digits(hours)?;
    (hours < 24 && minutes < 60).then_some(sign * (hours * 3_600 + minutes * 60))
}

/// Reads a number of decimal digits alone: `parse` would accept a sign.
fn digits(text: &str) -> Option<i64> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
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
    }

    #[test]
    fn expiries_are_read_in_every_usual_form() {
        for same in [
            "2026-01-02T03:04:05Z",
            " 2026-01-02T03:04:05Z\n",
            "2026-01-02t03:04:05z",
            "2026-01-02T11:04:05+08:00",
            "2026-01-02T11:04:05+08",
            "2026-01-02T03:04:05.123Z",
            "2026-01-02T03:04:05,123456789Z",
            "2026-01-01 22:04:05-0500",
            "2026-01-02 03:04:05",
            "2026-01-02 03:04:05 UTC",
            "2026-01-02 11:04:05.5 +0800",
            "Fri, 02 Jan 2026 03:04:05 GMT",
            "Friday, 02-Jan-26 03:04:05 GMT",
            "Fri Jan  2 03:04:05 2026",
        ] {
            assert_eq!(parse_time(same).map(unix_seconds), Some(1_767_323_045), "{same}");
        }
        assert_eq!(parse_time("2026-01-02T03:04Z").map(unix_seconds), Some(1_767_323_040));
        assert_eq!(parse_time("2016-12-31T23:59:60Z").map(unix_seconds), Some(1_483_228_800));
        assert_eq!(parse_time("2024-02-29T00:00:00Z").map(unix_seconds), Some(1_709_164_800));
        assert_eq!(parse_time("9999-12-31T23:59:59-23:59").map(unix_seconds), Some(253_402_300_799));
    }

    #[test]
    fn other_texts_are_no_times() {
        for wrong in [
            "",
            "tomorrow",
            "1767323045",
            "2026-13-02T03:04:05Z",
            "2026-00-02T03:04:05Z",
            "2026-02-29T03:04:05Z",
            "2026-04-31T03:04:05Z",
            "2026-01-00T03:04:05Z",
            "2026-01-02T24:04:05Z",
            "2026-01-02T03:60:05Z",
            "2026-01-02T03:04:61Z",
            "2026-01-02T03:04:05X",
            "2026-01-02T03:04:05+8",
            "2026-01-02T03:04:05+08:0",
            "2026-01-02T03:04:05+24:00",
            "2026-+1-02T03:04:05Z",
            "-026-01-02T03:04:05Z",
            "2026/01/02T03:04:05Z",
            "2é26-01-02T03:04:05Z",
            "2026-01-02T03:04é05Z",
            "２０２６-01-02T03:04:05Z",
            "2026-01-02T03:04:05Ｚ",
            "0001-01-01T00:00:00Z",
            "0000-01-01T00:00:00Z",
            "1969-12-31T23:59:59Z",
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

    #[test]
    fn unix_times_are_seconds_or_milliseconds() {
        for (number, seconds) in [
            (1_767_323_045, Some(1_767_323_045)),
            (1_767_323_045_999, Some(1_767_323_045)),
            (99_999_999_999, Some(99_999_999_999)),
            (i64::MAX, Some(253_402_300_799)),
            (1, Some(1)),
            (0, None),
            (-1, None),
            (i64::MIN, None),
        ] {
            assert_eq!(unix_time(number).map(unix_seconds), seconds, "{number}");
        }
    }

    #[test]
    fn every_day_of_the_calendar_is_read_and_no_other() {
        let mut expected = -719_162;
        for year in 1..=9999 {
            for month in 1..=12 {
                for day in 1..=32 {
                    if let Some(days) = days(year, month, day) {
                        assert_eq!(days, expected, "{year}-{month}-{day}");
                        expected += 1;
                    }
                }
            }
        }
        assert_eq!(expected, 253_402_300_800 / 86_400);
    }

    #[test]
    fn texts_of_any_kind_do_not_panic() {
        const PARTS: [&str; 16] = [
            "2026-01-02",
            "T",
            " ",
            "03:04:05",
            ":",
            ".",
            "9",
            "é",
            "+08:00",
            "-",
            "Z",
            "GMT",
            "Fri, ",
            "Jan",
            "\0",
            "٣",
        ];
        let mut random = fastrand::Rng::with_seed(7);
        for _ in 0..20_000 {
            let text: String = (0..random.usize(..8)).map(|_| PARTS[random.usize(..PARTS.len())]).collect();
            if let Some(time) = parse_time(&text) {
                assert!(unix_seconds(time) <= 253_402_300_799, "{text}");
            }
            let _ = unix_time(random.i64(..));
        }
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
