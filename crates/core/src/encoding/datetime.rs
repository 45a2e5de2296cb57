//! Dates and times as text: the formats that the signature schemes sign, and the formats in which providers write
//! expiry times.
//!
//! This module contains all calendar arithmetic of the crate. A date crate would be compiled into every program only
//! for these two functions.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A date, `2026-01-02`, as in the credential scope of TC3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date([u8; 10]);

/// A date and time, `2026-01-02T03:04:05Z`, as in the header `x-acs-date` of ACS3.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateTime([u8; 20]);

const SECONDS_PER_DAY: u64 = 86_400;

/// The last second of the year 9999. Later times are clamped to it, so that arithmetic cannot overflow.
pub(crate) const LAST_SECOND: u64 = 253_402_300_799;

impl Date {
    /// Returns the UTC date of a Unix time in seconds.
    pub fn from_unix(seconds: u64) -> Self {
        let days = seconds.min(LAST_SECOND) / SECONDS_PER_DAY;
        // The Gregorian calendar repeats every 400 years, which have 146,097 days. If years start in March, a leap day
        // is the last day of its year (H. Hinnant, "chrono-compatible low-level date algorithms").
        let days = days + 719_468;
        let (era, day_of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = (month_from_march + 2) % 12 + 1;
        let year = era * 400 + year_of_era + u64::from(month <= 2);

        let ([y0, y1], [y2, y3]) = (two_digits(year / 100), two_digits(year));
        let ([m0, m1], [d0, d1]) = (two_digits(month), two_digits(day));
        Self([y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1])
    }

    /// Returns the text, `2026-01-02`.
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl DateTime {
    /// Returns the UTC date and time of a Unix time in seconds.
    pub fn from_unix(seconds: u64) -> Self {
        let seconds = seconds.min(LAST_SECOND);
        let Date([y0, y1, y2, y3, _, m0, m1, _, d0, d1]) = Date::from_unix(seconds);
        let [h0, h1] = two_digits(seconds % SECONDS_PER_DAY / 3_600);
        let [n0, n1] = two_digits(seconds / 60 % 60);
        let [s0, s1] = two_digits(seconds % 60);
        Self([y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1, b'T', h0, h1, b':', n0, n1, b':', s0, s1, b'Z'])
    }

    /// Returns the text, `2026-01-02T03:04:05Z`.
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// Returns the last two decimal digits of a number.
fn two_digits(number: u64) -> [u8; 2] {
    let number = (number % 100) as u8;
    [b'0' + number / 10, b'0' + number % 10]
}

/// A Unix time in decimal digits, for strings to sign.
pub(crate) struct Decimal {
    digits: [u8; 20],
    start: usize,
}

impl Decimal {
    pub(crate) fn new(mut number: u64) -> Self {
        let mut digits = [b'0'; 20];
        let mut start = digits.len();
        for digit in digits.iter_mut().rev() {
            *digit += (number % 10) as u8;
            start -= 1;
            number /= 10;
            if number == 0 {
                break;
            }
        }
        Self { digits, start }
    }

    pub(crate) fn as_str(&self) -> &str {
        self.digits.get(self.start..).and_then(|digits| str::from_utf8(digits).ok()).unwrap_or_default()
    }
}

/// Returns the seconds since 1970, or 0 for an earlier time.
pub fn unix_seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |elapsed| elapsed.as_secs())
}

/// Reads a Unix time. Numbers of at least 100,000,000,000 are milliseconds, because as seconds they would be after the
/// year 5138. Smaller numbers are seconds.
///
/// Returns `None` for zero and negative numbers, which programs use for "not set".
pub fn unix_time(number: i64) -> Option<SystemTime> {
    let seconds = if number >= 100_000_000_000 { number / 1000 } else { number };
    if seconds > 0 { since_1970(seconds) } else { None }
}

/// Reads a date and time in the formats that providers and programs use for expiry times.
///
/// These are RFC 3339 (`2030-01-02T03:04:05Z`) and the date formats of HTTP headers. In RFC 3339, the seconds, the
/// fraction and the time zone are optional (UTC by default), and the separator of date and time is `T` or a space.
///
/// Returns `None` for any other text and for times before 1970.
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
    UNIX_EPOCH.checked_add(Duration::from_secs(u64::try_from(seconds).ok()?.min(LAST_SECOND)))
}

/// Returns the days from 1970-01-01 to a date, or `None` if the calendar does not have the date.
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
    // Years start in March (H. Hinnant, "chrono-compatible low-level date algorithms"). A date before March in the
    // year 0 is in the year -1, for which division must round down.
    let year = year - i64::from(month <= 2);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    Some(year * 365 + leap_days + day_of_year - 719_468)
}

/// Returns the offset of a time zone from UTC in seconds. Zones are `Z`, `+08:00`, `-0500`, `+08`, or an empty
/// string (UTC).
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

/// Parses a number that has only decimal digits. `parse` would also accept a sign.
fn digits(text: &str) -> Option<i64> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) { text.parse().ok() } else { None }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_times_that_it_writes() {
        for seconds in [0, 951_782_400, 951_868_799, 1_767_323_045, 4_070_908_800, 253_402_300_799] {
            let text = DateTime::from_unix(seconds);
            assert_eq!(parse_time(text.as_str()).map(unix_seconds), Some(seconds), "{}", text.as_str());
        }
    }

    #[test]
    fn reads_expiry_times_in_all_supported_formats() {
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
    fn rejects_other_texts() {
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
    fn accepts_exactly_the_days_of_the_calendar() {
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
    fn arbitrary_texts_do_not_panic() {
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
    fn formats_unix_times_as_dates() {
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (951_868_800, "2000-03-01T00:00:00Z"),
            (1_735_689_599, "2024-12-31T23:59:59Z"),
            (1_767_323_045, "2026-01-02T03:04:05Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
            (253_402_300_799, "9999-12-31T23:59:59Z"),
            (u64::MAX, "9999-12-31T23:59:59Z"),
        ] {
            assert_eq!(DateTime::from_unix(seconds).as_str(), text);
            assert_eq!(Date::from_unix(seconds).as_str(), text.get(..10).unwrap());
        }
    }

    #[test]
    fn every_day_is_followed_by_the_next_day() {
        let (mut year, mut month, mut day) = (1970, 1, 1);
        for days in 0..200_000 {
            let expected = format!("{year:04}-{month:02}-{day:02}");
            assert_eq!(Date::from_unix(days * 86_400).as_str(), expected);
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let last = match month {
                2 => 28 + u32::from(leap),
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            day += 1;
            if day > last {
                (month, day) = (month + 1, 1);
            }
            if month > 12 {
                (year, month) = (year + 1, 1);
            }
        }
    }

    #[test]
    fn formats_unix_times_as_decimal_digits() {
        for number in [0, 9, 10, 1_551_113_065, u64::MAX] {
            assert_eq!(Decimal::new(number).as_str(), number.to_string());
        }
    }
}
