//! Sample values of output fields that say when something expires: by name, type and cloud, always in the future.

use cumulo_catalog::spec::Type;
use serde_json::Value;

use crate::{clock, request::Cloud};

const HOUR: i64 = 3_600;
const BEIJING: i64 = 8 * HOUR;

/// What the name of a field says of its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    /// A point in time.
    Time,
    /// A point in time, in milliseconds.
    Millis,
    /// A number of days.
    Days,
    /// A time span in seconds, or in a unit that the name does not tell.
    Seconds,
    /// Whether it has expired.
    HasExpired,
}

/// Returns the meaning of a field whose name says expiry; `None` for other fields, and for counts, states and kinds.
fn meaning(name: &str, ty: &Type) -> Option<Meaning> {
    let lower = name.replace(['_', '-'], "").to_ascii_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let about = ["expir", "deadline", "validto", "notafter", "untildate"];
    if !has(&about) && !lower.ends_with("until") {
        return None;
    }
    let flag = matches!(ty, Type::Bool) || lower.starts_with("is") || (lower.ends_with("expired") && !has(&["gmt"]));
    let other = [
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
        "notexpired",
        "packets",
        "notification",
    ];
    match () {
        () if has(&other) => None,
        () if flag => Some(Meaning::HasExpired),
        () if has(&["milli", "timems"]) => Some(Meaning::Millis),
        () if has(&["day"]) && !has(&["date"]) => Some(Meaning::Days),
        () if has(&[
            "second",
            "minute",
            "hour",
            "interval",
            "period",
            "duration",
            "threshold",
            "ttl",
            "expiresin",
            "maxage",
        ]) || lower.ends_with("ms") =>
        {
            Some(Meaning::Seconds)
        }
        () => Some(Meaning::Time),
    }
}

/// Returns a sample value of a field by its name, if the name says expiry; `until` is the time of expiry in Unix seconds.
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
        // Alibaba counts milliseconds wherever there is room for them.
        (Meaning::Time, Type::Int64) if cloud == Cloud::Alibaba => number(until * 1_000),
        (Meaning::Time, _) if is_number => number(until),
        (Meaning::Time, Type::String) if name.to_ascii_lowercase().contains("timestamp") => number(until),
        (Meaning::Time, Type::String) if cloud == Cloud::Tencent => {
            clock::iso(until + BEIJING).replace('T', " ").replace('Z', "").into()
        }
        (Meaning::Time, Type::String) => clock::iso(until).into(),
        _ => return None,
    })
}
