//! Sample values of output fields about expiry. They depend on name, type and cloud, and are always in the future.

use cumulo_spec::Type;
use serde_json::Value;

use crate::{clock, cloud::Cloud};

const HOUR: i64 = 3_600;
const BEIJING: i64 = 8 * HOUR;

/// Meaning of a field's value according to its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    /// A point in time.
    Time,
    /// A point in time, in milliseconds.
    Millis,
    /// A number of days.
    Days,
    /// A time span in seconds, or in a unit that the name does not contain.
    Seconds,
    /// A flag that is true after the expiry.
    HasExpired,
}

/// Words in names about expiry.
const EXPIRY: [&str; 5] = ["expir", "deadline", "validto", "notafter", "untildate"];

/// Words in names about expiry whose values are not times but counts, states, kinds or switches.
const NOT_TIMES: [&str; 25] = [
    "count",
    "cnt",
    "num",
    "quota",
    "status",
    "type",
    "mode",
    "action",
    "code",
    "score",
    "flag",
    "policy",
    "rate",
    "enable",
    "auto",
    "remind",
    "release",
    "clean",
    "keep",
    "hold",
    "allow",
    "hard",
    "required",
    "error",
    "noexpired",
];

/// Words in names of time spans.
const TIME_SPANS: [&str; 10] =
    ["second", "minute", "hour", "interval", "period", "duration", "threshold", "ttl", "expiresin", "maxage"];

/// Returns the meaning of a field about expiry. Returns `None` for other fields, and for counts, states and kinds.
fn meaning(name: &str, ty: &Type) -> Option<Meaning> {
    // `Account` contains `count`, but is not a count.
    let lower = name.replace(['_', '-'], "").to_ascii_lowercase().replace("account", "");
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if !(has(&EXPIRY) || lower.ends_with("until")) || has(&NOT_TIMES) || has(&["notexpired", "packets", "notification"])
    {
        return None;
    }
    let is_flag = *ty == Type::Bool || lower.starts_with("is") || (lower.ends_with("expired") && !has(&["gmt"]));
    Some(match () {
        () if is_flag => Meaning::HasExpired,
        () if has(&["milli", "timems"]) => Meaning::Millis,
        () if has(&["day"]) && !has(&["date"]) => Meaning::Days,
        () if has(&TIME_SPANS) || lower.ends_with("ms") => Meaning::Seconds,
        () => Meaning::Time,
    })
}

/// Returns a sample value of a field whose name is about expiry. `until` is the time of expiry in Unix seconds.
pub(crate) fn sample(cloud: Cloud, name: &str, ty: &Type, until: i64) -> Option<Value> {
    let meaning = meaning(name, ty)?;
    let is_number = matches!(ty, Type::Int32 | Type::Int64 | Type::Uint64 | Type::Float);
    let number = |number: i64| if is_number { Value::from(number) } else { Value::from(number.to_string()) };
    Some(match (meaning, ty) {
        (_, Type::Datetime) => clock::iso(until + BEIJING).replace('T', " ").replace('Z', "").into(),
        (_, Type::DatetimeIso) => clock::iso(until).into(),
        (_, Type::Date) => clock::date(until).into(),
        (Meaning::HasExpired, Type::Bool) => false.into(),
        (Meaning::HasExpired, Type::String) => "false".into(),
        (Meaning::HasExpired, _) if is_number => 0.into(),
        (Meaning::Millis, Type::String | Type::Int64 | Type::Uint64) => number(until * 1_000),
        (Meaning::Days, Type::String | Type::Int32 | Type::Int64 | Type::Uint64) => number(30),
        (Meaning::Seconds, Type::String | Type::Int32 | Type::Int64 | Type::Uint64) => number(HOUR),
        // Alibaba uses milliseconds if the type has 64 bits.
        (Meaning::Time, Type::Int64) if cloud == Cloud::Alibaba => number(until * 1_000),
        (Meaning::Time, _) if is_number => number(until),
        (Meaning::Time, Type::String) if name.to_ascii_lowercase().contains("timestamp") => number(until),
        // Of the services of Tencent, only STS uses the format of RFC 3339.
        (Meaning::Time, Type::String) if cloud == Cloud::Tencent && name != "Expiration" => {
            clock::iso(until + BEIJING).replace('T', " ").replace('Z', "").into()
        }
        (Meaning::Time, Type::String) => clock::iso(until).into(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_767_323_045;

    #[test]
    fn the_sample_depends_on_name_type_and_cloud() {
        use Type::{Bool, DatetimeIso, Int32, Int64, String, Uint64};
        let at = NOW;
        for (cloud, name, ty, expected) in [
            (Cloud::Alibaba, "Expiration", String, Some(Value::from("2026-01-02T03:04:05Z"))),
            (Cloud::Tencent, "Expiration", DatetimeIso, Some("2026-01-02T03:04:05Z".into())),
            (Cloud::Tencent, "ExpiredTime", Uint64, Some(at.into())),
            (Cloud::Tencent, "ExpireTime", String, Some("2026-01-02 11:04:05".into())),
            (Cloud::Zenlayer, "expiredTime", String, Some("2026-01-02T03:04:05Z".into())),
            (Cloud::Alibaba, "ExpireTime", Int64, Some((at * 1_000).into())),
            (Cloud::Alibaba, "ExpirationTimeMillis", String, Some((at * 1_000).to_string().into())),
            (Cloud::Alibaba, "PullKeyExpireTime", Int32, Some(at.into())),
            (Cloud::Alibaba, "expires_in", Int64, Some(HOUR.into())),
            (Cloud::Tencent, "LogExpireDay", Int64, Some(30.into())),
            (Cloud::Alibaba, "Expired", Bool, Some(false.into())),
            (Cloud::Alibaba, "CertExpired", String, Some("false".into())),
            (Cloud::Alibaba, "ExpiredCount", Int32, None),
            (Cloud::Alibaba, "expireStatus", String, None),
            (Cloud::Alibaba, "CreateTime", String, None),
        ] {
            assert_eq!(sample(cloud, name, &ty, at), expected, "{name}");
        }
    }
}
