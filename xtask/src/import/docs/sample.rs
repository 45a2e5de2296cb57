//! The reply that a page shows. It tells lists from objects where the table does not.

use serde_json::Value;

use super::members::Member;

/// What stands at a place of the sample.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shape<'a> {
    List,
    Object,
    /// An object whose only member is a list: the wrapper of Alibaba Cloud's older services. The name of that member.
    Wrapper(&'a str),
    /// The sample does not have it, or has a scalar.
    Unknown,
}

/// The sample among the blocks of code: the last JSON object that has a member of the reply.
pub(crate) fn of(code: &[&str], response: &[Member]) -> Option<Value> {
    code.iter().rev().find_map(|text| {
        let start = text.rfind("Response:\n").map_or(0, |start| start + "Response:\n".len());
        let value: Value = serde_json::from_str(text.get(start..)?).ok()?;
        let inner = ["Response", "response"].iter().find_map(|key| value.get(key)).cloned().unwrap_or(value);
        response.iter().any(|member| inner.get(&member.name).is_some()).then_some(inner)
    })
}

/// What the sample has for a member with those members of its own.
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

/// A member of an object, or of the first item of a list.
pub(crate) fn inside<'a>(value: Option<&'a Value>, name: &str) -> Option<&'a Value> {
    match value? {
        Value::Array(items) => items.first()?.get(name),
        other => other.get(name),
    }
}
