//! The sample response of a page. It distinguishes lists from objects if the table does not.

use serde_json::Value;

use super::members::Member;

/// The shape of a value in the sample.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shape<'a> {
    List,
    Object,
    /// An object whose only field, with this name, is a list. Alibaba Cloud's older services wrap lists in this way.
    Wrapper(&'a str),
    /// A scalar, or no value in the sample.
    Unknown,
}

/// Returns the sample among the code blocks: the last JSON object that has a field of the response.
pub(crate) fn of(code: &[&str], response: &[Member]) -> Option<Value> {
    code.iter().rev().find_map(|text| {
        let start = text.rfind("Response:\n").map_or(0, |start| start + "Response:\n".len());
        let value: Value = serde_json::from_str(text.get(start..)?).ok()?;
        let inner = ["Response", "response"].iter().find_map(|key| value.get(key)).cloned().unwrap_or(value);
        response.iter().any(|member| inner.get(&member.name).is_some()).then_some(inner)
    })
}

/// Returns the shape of a sample value. `members` are the fields of its parameter in the table.
pub(crate) fn shape<'a>(value: Option<&'a Value>, members: &[Member]) -> Shape<'a> {
    match value {
        Some(Value::Array(_)) => Shape::List,
        Some(Value::Object(object)) => match object.iter().next() {
            Some((key, Value::Array(_))) if object.len() == 1 && members.iter().all(|member| member.name != *key) => {
                Shape::Wrapper(key)
            }
            _ => Shape::Object,
        },
        _ => Shape::Unknown,
    }
}

/// Returns a field of an object, or of the first item of a list.
pub(crate) fn field_value<'a>(value: Option<&'a Value>, name: &str) -> Option<&'a Value> {
    match value? {
        Value::Array(items) => items.first()?.get(name),
        other => other.get(name),
    }
}
