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
    /// A time span in seconds, or in a unit that the name does not contain.
    Seconds,
    /// Whether it has expired.
    HasExpired,
}

/// Words that make a name one about expiry.
const ABOUT: [&str; 5] = ["expir", "deadline", "validto", "notafter", "untildate"];

/// Words in names about expiry whose values are not times but counts, states, kinds or switches.
const OTHER: [&str; 25] = [
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
const SPAN: [&str; 10] =
    ["second", "minute", "hour", "interval", "period", "duration", "threshold", "ttl", "expiresin", "maxage"];

/// Returns the meaning of a field whose name says expiry; `None` for other fields, and for counts, states and kinds.
fn meaning(name: &str, ty: &Type) -> Option<Meaning> {
    // `Account` contains `count`, but is not one.
    let lower = name.replace(['_', '-'], "").to_ascii_lowercase().replace("account", "");
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if !(has(&ABOUT) || lower.ends_with("until")) || has(&OTHER) || has(&["notexpired", "packets", "notification"]) {
        return None;
    }
    let is_flag = *ty == Type::Bool || lower.starts_with("is") || (lower.ends_with("expired") && !has(&["gmt"]));
    Some(match () {
        () if is_flag => Meaning::HasExpired,
        () if has(&["milli", "timems"]) => Meaning::Millis,
        () if has(&["day"]) && !has(&["date"]) => Meaning::Days,
        () if has(&SPAN) || lower.ends_with("ms") => Meaning::Seconds,
        () => Meaning::Time,
    })
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
        // Of Tencent's, STS alone writes it in the form of RFC 3339.
        (Meaning::Time, Type::String) if cloud == Cloud::Tencent && name != "Expiration" => {
            clock::iso(until + BEIJING).replace('T', " ").replace('Z', "").into()
        }
        (Meaning::Time, Type::String) => clock::iso(until).into(),
        _ => return None,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use cumulo_catalog::{
        Catalog,
        spec::{Field, Spec},
    };

    use super::*;
    use crate::sample::Sampler;

    const NOW: i64 = 1_767_323_045;

    fn is_about_expiry(name: &str) -> bool {
        let name = name.replace('_', "").to_ascii_lowercase();
        ["expir", "deadline", "notafter", "validto"].iter().any(|part| name.contains(part)) || name.ends_with("until")
    }

    /// Whether a sample is a time in the past, a flag that says "expired", or not a time although the name asks for one.
    fn is_wrong(field: &Field, value: &Value) -> bool {
        let name = field.name.to_ascii_lowercase();
        match value {
            Value::Array(items) => items.iter().any(|item| is_wrong(field, item)),
            Value::String(text) if text.as_bytes().get(4) == Some(&b'-') && text.starts_with('2') => {
                *text < clock::date(NOW)
            }
            Value::String(text) if text.starts_with("mock-") => {
                let ends = ["time", "date", "expiration", "timestamp", "deadline", "notafter", "expiresat"];
                ends.iter().any(|end| name.ends_with(end))
            }
            Value::String(text) => text == "true",
            Value::Number(number) => number.as_i64().is_some_and(|number| (100_000..NOW).contains(&number)),
            Value::Bool(expired) => *expired && ["expired", "isexpired"].contains(&name.as_str()),
            _ => false,
        }
    }

    #[test]
    fn no_sample_of_any_service_has_expired() {
        let catalog = Catalog::embedded();
        let (mut swept, mut wrong) = (0, Vec::new());
        for entry in catalog.services() {
            let cloud = match entry.provider.as_str() {
                "alibaba" => Cloud::Alibaba,
                "tencent" => Cloud::Tencent,
                _ => Cloud::Zenlayer,
            };
            let spec = catalog.spec(entry).unwrap();
            let sampler = Sampler { spec: &spec, cloud, until: NOW + HOUR };
            for (name, fields) in spec.structs.iter() {
                let Some(sample) =
                    fields.iter().any(|field| is_about_expiry(&field.name)).then(|| sampler.output(name))
                else {
                    continue;
                };
                for field in fields.iter().filter(|field| is_about_expiry(&field.name) && field.values.is_empty()) {
                    let Some(value) = sample.get(&field.name) else { continue };
                    swept += 1;
                    if is_wrong(field, value) {
                        wrong.push(format!("{} {name}.{}: {} = {value}", entry.service, field.name, field.ty));
                    }
                }
            }
        }
        println!("{swept} fields");
        assert!(swept > 1_000 && wrong.is_empty(), "{} of {swept} fields: {wrong:#?}", wrong.len());
    }

    #[test]
    fn the_meaning_follows_name_type_and_cloud() {
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

    #[test]
    fn structs_are_sampled_with_a_future_expiry() {
        let spec = serde_json::json!({ "provider": "tencent", "service": "sts", "version": "2018-08-13", "code": "sts",
            "operations": {}, "structs": { "Reply": [{ "name": "ExpiredTime", "type": "uint64" }, { "name": "Expiration", "type": "datetime_iso" }] } });
        let spec: Spec = serde_json::from_value(spec).unwrap();
        let output = Sampler { spec: &spec, cloud: Cloud::Tencent, until: NOW }.output("Reply");
        assert_eq!(
            Value::from(output),
            serde_json::json!({ "ExpiredTime": NOW, "Expiration": "2026-01-02T03:04:05Z" })
        );
    }
}
