//! Outputs that are generated from the types of an operation. They are the same in every run.

use cumulo_spec::{SampleRule, Sampler, Spec, Special, Type};
use serde_json::{Map, Value};

use crate::{cloud::Cloud, response::expiry};

/// Names, in lower case, of output fields that make a client request the next page.
const FURTHER_PAGES: [&str; 9] = [
    "nexttoken",
    "nextmarker",
    "nextpagetoken",
    "nextcursor",
    "hasmore",
    "hasnext",
    "hasnextpage",
    "istruncated",
    "morepages",
];

/// Returns a sample value of a struct, without its request id. Fields that announce a further page are absent or false.
/// Fields about expiry are set to `until`, in Unix seconds.
pub(crate) fn output(spec: &Spec, name: &str, cloud: Cloud, until: i64) -> Map<String, Value> {
    let special = |name: &str, ty: &Type, level: usize| {
        let announces_page = FURTHER_PAGES.contains(&name.to_ascii_lowercase().as_str());
        match expiry::sample(cloud, name, ty, until) {
            // A client would treat a field with this name as an error.
            _ if level == 0 && name == "Error" => Special::Omit,
            _ if announces_page && *ty == Type::Bool => Special::Value(false.into()),
            _ if announces_page => Special::Omit,
            Some(value) => Special::Value(value),
            None => Special::Default,
        }
    };
    let mut members = Sampler::new(spec, SampleRule::OUTPUT).special(&special).fields(name);
    members.retain(|name, _| !name.eq_ignore_ascii_case("RequestId"));
    members
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use cumulo_catalog::Catalog;
    use cumulo_spec::Field;

    use super::*;
    use crate::clock;

    const HOUR: i64 = 3_600;
    const NOW: i64 = 1_767_323_045;

    fn is_about_expiry(name: &str) -> bool {
        let name = name.replace('_', "").to_ascii_lowercase();
        ["expir", "deadline", "notafter", "validto"].iter().any(|part| name.contains(part)) || name.ends_with("until")
    }

    /// Returns true if a sample is a time in the past, a flag that is true, or a text that is not a time although the
    /// name requires a time.
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
        let (mut checked, mut wrong) = (0, Vec::new());
        for entry in catalog.services() {
            let cloud = match entry.provider.as_str() {
                "alibaba" => Cloud::Alibaba,
                "tencent" => Cloud::Tencent,
                _ => Cloud::Zenlayer,
            };
            let spec = catalog.spec(entry).unwrap();
            for (name, fields) in spec.structs.iter() {
                let Some(sample) = fields
                    .iter()
                    .any(|field| is_about_expiry(&field.name))
                    .then(|| output(&spec, name, cloud, NOW + HOUR))
                else {
                    continue;
                };
                for field in fields.iter().filter(|field| is_about_expiry(&field.name) && field.values.is_empty()) {
                    let Some(value) = sample.get(&field.name) else { continue };
                    checked += 1;
                    if is_wrong(field, value) {
                        wrong.push(format!("{} {name}.{}: {} = {value}", entry.service, field.name, field.ty));
                    }
                }
            }
        }
        println!("{checked} fields");
        assert!(checked > 1_000 && wrong.is_empty(), "{} of {checked} fields: {wrong:#?}", wrong.len());
    }

    #[test]
    fn structs_are_sampled_with_a_future_expiry() {
        let spec = serde_json::json!({ "provider": "tencent", "service": "sts", "version": "2018-08-13", "code": "sts",
            "operations": {}, "structs": { "Reply": [{ "name": "ExpiredTime", "type": "uint64" }, { "name": "Expiration", "type": "datetime_iso" }] } });
        let spec: Spec = serde_json::from_value(spec).unwrap();
        let output = output(&spec, "Reply", Cloud::Tencent, NOW);
        assert_eq!(
            Value::from(output),
            serde_json::json!({ "ExpiredTime": NOW, "Expiration": "2026-01-02T03:04:05Z" })
        );
    }
}
