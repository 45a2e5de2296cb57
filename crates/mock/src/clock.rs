//! Dates as the protocols write them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use time::{Date, Month, Time, UtcDateTime};

/// Where the mock takes the time from.
pub(crate) type Clock = Box<dyn Fn() -> SystemTime + Send + Sync>;

/// Seconds since 1970, negative before.
pub(crate) fn unix(time: SystemTime) -> i64 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(since) => since.as_secs() as i64,
        Err(before) => -(before.duration().as_secs() as i64),
    }
}

/// A time of which the protocols have a form: from year 0 to 9999.
fn utc(unix: i64) -> UtcDateTime {
    UtcDateTime::from_unix_timestamp(unix).unwrap_or(UtcDateTime::UNIX_EPOCH)
}

/// `2026-01-02`, in UTC.
pub(crate) fn date(unix: i64) -> String {
    let (year, month, day) = utc(unix).to_calendar_date();
    format!("{year:04}-{:02}-{day:02}", u8::from(month))
}

/// `2026-01-02T03:04:05Z`.
pub(crate) fn iso(unix: i64) -> String {
    let (hour, minute, second) = utc(unix).as_hms();
    format!("{}T{hour:02}:{minute:02}:{second:02}Z", date(unix))
}

/// Reads `2026-01-02T03:04:05Z`, and nothing else.
pub(crate) fn parse_iso(text: &str) -> Option<i64> {
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<u16>().ok();
    let small = |from: usize| u8::try_from(number(from, from + 2)?).ok();
    let date = Date::from_calendar_date(number(0, 4)?.into(), Month::try_from(small(5)?).ok()?, small(8)?).ok()?;
    let time = Time::from_hms(small(11)?, small(14)?, small(17)?).ok()?;
    let unix = UtcDateTime::new(date, time).unix_timestamp();
    (iso(unix) == text).then_some(unix)
}

/// `Fri, 02 Jan 2026 03:04:05 GMT`: the `Date` header. Times before 1970 are written as 1970.
pub(crate) fn http_date(unix: i64) -> String {
    httpdate::fmt_http_date(
        UNIX_EPOCH + Duration::from_secs(utc(unix).unix_timestamp().unsigned_abs() * u64::from(unix > 0)),
    )
}

/// Reads `Fri, 02 Jan 2026 03:04:05 GMT`, and nothing else.
pub(crate) fn parse_http(text: &str) -> Option<i64> {
    let time = httpdate::parse_http_date(text).ok()?;
    (httpdate::fmt_http_date(time) == text).then(|| unix(time))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_dates() {
        assert_eq!(iso(1_767_323_045), "2026-01-02T03:04:05Z");
        assert_eq!(http_date(1_767_323_045), "Fri, 02 Jan 2026 03:04:05 GMT");
        assert_eq!(http_date(0), "Thu, 01 Jan 1970 00:00:00 GMT");
        assert_eq!(iso(-1), "1969-12-31T23:59:59Z");
        assert_eq!(date(1_709_164_800), "2024-02-29");
    }

    #[test]
    fn parses_what_it_writes() {
        for unix in (-3_000_000_000..5_000_000_000).step_by(86_399 * 37) {
            assert_eq!(parse_iso(&iso(unix)), Some(unix));
            assert_eq!(parse_http(&http_date(unix)), Some(unix.max(0)));
        }
    }

    #[test]
    fn refuses_other_forms() {
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
    fn times_without_a_form_do_no_harm() {
        for unix in [i64::MIN, -1, i64::MAX] {
            assert!(iso(unix).ends_with('Z') && date(unix).len() >= 10);
            assert!(parse_http(&http_date(unix)).is_some());
        }
    }
}
