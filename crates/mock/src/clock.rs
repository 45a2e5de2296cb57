//! Dates as the protocols write them. The mock needs three forms, which is too little for a date crate.

use std::time::{SystemTime, UNIX_EPOCH};

/// Where the mock takes the time from.
pub(crate) type Clock = Box<dyn Fn() -> SystemTime + Send + Sync>;

const DAY: i64 = 86_400;

/// Seconds since 1970, negative before.
pub(crate) fn unix(time: SystemTime) -> i64 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(since) => since.as_secs() as i64,
        Err(before) => -(before.duration().as_secs() as i64),
    }
}

/// Year, month and day of a number of days since 1970 (Howard Hinnant's algorithm).
fn civil(days: i64) -> (i64, i64, i64) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let day_of_era = z.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day_of_year - (153 * shifted + 2) / 5 + 1)
}

/// Days since 1970 of a date.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let shifted = if month > 2 { month - 3 } else { month + 9 };
    let year_of_era = year.rem_euclid(400);
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + (153 * shifted + 2) / 5 + day - 1;
    year.div_euclid(400) * 146_097 + day_of_era - 719_468
}

/// `2026-01-02`, in UTC.
pub(crate) fn date(unix: i64) -> String {
    let (year, month, day) = civil(unix.div_euclid(DAY));
    format!("{year:04}-{month:02}-{day:02}")
}

/// `2026-01-02T03:04:05Z`.
pub(crate) fn iso(unix: i64) -> String {
    let seconds = unix.rem_euclid(DAY);
    format!("{}T{:02}:{:02}:{:02}Z", date(unix), seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// Reads `2026-01-02T03:04:05Z`, and nothing else.
pub(crate) fn parse_iso(text: &str) -> Option<i64> {
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<i64>().ok();
    let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
    let unix = days(year, month, day) * DAY + number(11, 13)? * 3600 + number(14, 16)? * 60 + number(17, 19)?;
    (iso(unix) == text).then_some(unix)
}

/// `Fri, 02 Jan 2026 03:04:05 GMT`: the `Date` header.
pub(crate) fn http_date(unix: i64) -> String {
    const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let (year, month, day) = civil(unix.div_euclid(DAY));
    let weekday = WEEKDAYS[unix.div_euclid(DAY).rem_euclid(7) as usize];
    let month = MONTHS[(month - 1) as usize];
    let seconds = unix.rem_euclid(DAY);
    format!(
        "{weekday}, {day:02} {month} {year:04} {:02}:{:02}:{:02} GMT",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60
    )
}

/// Reads `Fri, 02 Jan 2026 03:04:05 GMT`, and nothing else.
pub(crate) fn parse_http(text: &str) -> Option<i64> {
    const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
    let month = MONTHS.find(text.get(8..11)?)? / 3 + 1;
    let iso = format!("{}-{month:02}-{}T{}Z", text.get(12..16)?, text.get(5..7)?, text.get(17..25)?);
    parse_iso(&iso).filter(|unix| http_date(*unix) == text)
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
            assert_eq!(parse_http(&http_date(unix)), Some(unix));
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
    }
}
