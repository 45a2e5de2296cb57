//! Values made from an output type: the same ones every time.

use cumulo_catalog::spec::{Field, Spec, Type};
use serde_json::{Map, Value, json};

use crate::{expiry, request::Cloud};

/// How deep structs may nest before they are left out.
const DEPTH: usize = 6;

/// Makes values by one spec.
pub(crate) struct Sampler<'a> {
    pub(crate) spec: &'a Spec,
    pub(crate) cloud: Cloud,
    /// When things expire that have an expiry, in Unix seconds.
    pub(crate) until: i64,
}

impl Sampler<'_> {
    /// A value of a struct, without its request id: strings `mock-<name>`, numbers 1, lists of one element. What would
    /// make a client ask for a further page is empty or false; fields about expiry are in the future.
    pub(crate) fn output(&self, name: &str) -> Map<String, Value> {
        let mut members = self.members(name, &mut Vec::new()).unwrap_or_default();
        members.retain(|name, _| !name.eq_ignore_ascii_case("RequestId"));
        members
    }

    fn members<'s>(&'s self, name: &'s str, above: &mut Vec<&'s str>) -> Option<Map<String, Value>> {
        if above.len() >= DEPTH || above.contains(&name) {
            return None;
        }
        above.push(name);
        let fields = self.spec.structs.get(name).map_or(&[][..], Vec::as_slice);
        let members = fields.iter().filter_map(|field| Some((field.name.clone(), self.field(field, above)?))).collect();
        above.pop();
        Some(members)
    }

    fn field<'s>(&'s self, field: &'s Field, above: &mut Vec<&'s str>) -> Option<Value> {
        let lower = field.name.to_ascii_lowercase();
        let more = [
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
        match (&field.ty, field.values.first()) {
            // A member named so would be read as a failure.
            _ if above.len() == 1 && field.name == "Error" => None,
            (Type::Bool, _) if more.contains(&lower.as_str()) => Some(false.into()),
            (_, _) if more.contains(&lower.as_str()) => None,
            (Type::String, Some(allowed)) => Some(allowed.as_str().into()),
            (ty, _) if expiry::sample(self.cloud, &field.name, ty, self.until).is_some() => {
                self.value(ty, &field.name, above)
            }
            (Type::Int32 | Type::Int64 | Type::Uint64, _) => Some(field.min.unwrap_or(1).max(1).into()),
            (ty, _) => self.value(ty, &field.name, above),
        }
    }

    fn value<'s>(&'s self, ty: &'s Type, name: &str, above: &mut Vec<&'s str>) -> Option<Value> {
        if let Some(value) = expiry::sample(self.cloud, name, ty, self.until) {
            return Some(value);
        }
        Some(match ty {
            Type::String | Type::Any => format!("mock-{name}").into(),
            Type::Int32 | Type::Int64 | Type::Uint64 => 1.into(),
            Type::Float => json!(1.5),
            Type::Bool => true.into(),
            Type::Datetime => "2026-01-02 03:04:05".into(),
            Type::DatetimeIso => "2026-01-02T03:04:05Z".into(),
            Type::Date => "2026-01-02".into(),
            Type::Binary => "bW9jaw==".into(),
            Type::List(inner) => json!([self.value(inner, name, above)?]),
            Type::Map(inner) => json!({ "key": self.value(inner, name, above)? }),
            Type::Struct(inner) => self.members(inner, above)?.into(),
        })
    }
}
