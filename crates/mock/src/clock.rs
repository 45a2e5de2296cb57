//! Date formats of the protocols.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use time::{Date, Month, Time, UtcDateTime};

/// Source of the mock's time.
pub(crate) type Clock = Box<dyn Fn() -> SystemTime + Send + Sync>;

/// Returns the Unix time in seconds, which is negative before 1970.
pub(crate) fn unix(time: SystemTime) -> i64 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(since) => since.as_secs() as i64,
        Err(before) => -(before.duration().as_secs() as i64),
    }
}

/// Returns the time in UTC. Returns the start of 1970 for years that the protocols cannot represent (other than 0 to
/// 9999).
fn utc(unix: i64) -> UtcDateTime {
    UtcDateTime::from_unix_timestamp(unix).unwrap_or(UtcDateTime::UNIX_EPOCH)
}

/// Formats a date in UTC, such as `2026-01-02`.
pub(crate) fn date(unix: i64) -> String {
    let (year, month, day) = utc(unix).to_calendar_date();
    format!("{year:04}-{:02}-{day:02}", u8::from(month))
}

/// Formats a time in UTC, such as `2026-01-02T03:04:05Z`.
pub(crate) fn iso(unix: i64) -> String {
    let (hour, minute, second) = utc(unix).as_hms();
    format!("{}T{hour:02}:{minute:02}:{second:02}Z", date(unix))
}

/// Parses a time in UTC, such as `2026-01-02T03:04:05Z`. Returns `None` for other formats.
pub(crate) fn parse_iso(text: &str) -> Option<i64> {
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<u16>().ok();
    let small = |from: usize| u8::try_from(number(from, from + 2)?).ok();
    let date = Date::from_calendar_date(number(0, 4)?.into(), Month::try_from(small(5)?).ok()?, small(8)?).ok()?;
    let time = Time::from_hms(small(11)?, small(14)?, small(17)?).ok()?;
    let unix = UtcDateTime::new(date, time).unix_timestamp();
    (iso(unix) == text).then_some(unix)
}

/// Formats a time for the `Date` header, such as `Fri, 02 Jan 2026 03:04:05 GMT`. A time before 1970 is written as the
/// start of 1970.
pub(crate) fn http_date(unix: i64) -> String {
    httpdate::fmt_http_date(
        UNIX_EPOCH + Duration::from_secs(utc(unix).unix_timestamp().unsigned_abs() * u64::from(unix > 0)),
    )
}

/// Parses the time of a `Date` header, such as `Fri, 02 Jan 2026 03:04:05 GMT`. Returns `None` for other formats.
pub(crate) fn parse_http(text: &str) -> Option<i64> {
    let time = httpdate::parse_http_date(text).ok()?;
    (httpdate::fmt_http_date(time) == text).then(|| unix(time))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_known_dates() {
        assert_eq!(iso(1_767_323_045), "2026-01-02T03:04:05Z");
        assert_eq!(http_date(1_767_323_045), "Fri, 02 Jan 2026 03:04:05 GMT");
        assert_eq!(http_date(0), "Thu, 01 Jan 1970 00:00:00 GMT");
        assert_eq!(iso(-1), "1969-12-31T23:59:59Z");
        assert_eq!(date(1_709_164_800), "2024-02-29");
    }

    #[test]
    fn parses_formatted_times() {
        for unix in (-3_000_000_000..5_000_000_000).step_by(86_399 * 37) {
            assert_eq!(parse_iso(&iso(unix)), Some(unix));
            assert_eq!(parse_http(&http_date(unix)), Some(unix.max(0)));
        }
    }

    #[test]
    fn rejects_other_formats() {
        for text in [
            "",
            "2026-01-02",
            "2026-01-02 03:04:05Z",
            "2026-02-30T03:04:05Z",
            "2026-01-02T03:04:05+00:00",
            "２026-01-02T03:04:05Z",
        ] {
            assert_eq!(parse_iso(text), None, "{text}");
            assert_eq!(parse_http(text), None, "{text}");
        }
        for text in ["Friday, 02-Jan-26 03:04:05 GMT", "Fri Jan  2 03:04:05 2026", "fri, 02 Jan 2026 03:04:05 GMT"] {
            assert_eq!(parse_http(text), None, "{text}");
        }
    }

    #[test]
    fn formats_times_outside_of_the_valid_range_without_a_panic() {
        for unix in [i64::MIN, -1, i64::MAX] {
            assert!(iso(unix).ends_with('Z') && date(unix).len() >= 10);
            assert!(parse_http(&http_date(unix)).is_some());
        }
    }
}
