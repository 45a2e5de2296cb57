//! Compares a response as it was sent with the decoded output.

use cumulo_catalog::spec::{Field as Fact, Spec, Type};
use serde_json::{Map, Value};

/// A value that was sent and is in the spec, but is not in the output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// The field, by wire names: `InstanceSet[].CPU`.
    pub path: String,
    /// The kind of the mismatch: `text given an object`.
    pub kind: String,
}

/// Result of a comparison.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Fields that were sent and are in the spec, at any depth.
    pub fields: usize,
    /// Fields that were sent and are not in the spec.
    pub unknown: usize,
    /// Values that were lost.
    pub losses: Vec<Loss>,
}

/// Compares the sent values with the output. `name` is the struct of the output; without a struct, no fields are
/// expected.
pub fn compare(spec: &Spec, name: Option<&str>, sent: &Value, output: &Value) -> Comparison {
    let mut walk = Walk { spec, found: Comparison::default(), renamed: false };
    if let Some(name) = name {
        walk.object("", name, sent, Some(output));
    }
    walk.found
}

struct Walk<'a> {
    spec: &'a Spec,
    found: Comparison,
    /// True if the name of the current field was sent in another case.
    renamed: bool,
}

impl<'a> Walk<'a> {
    fn value(&mut self, path: &str, ty: &'a Type, sent: &Value, output: Option<&Value>) {
        match ty {
            _ if sent.is_null() => {}
            Type::List(inner) => self.list(path, inner, sent, output),
            Type::Struct(name) => self.object(path, name, sent, output),
            Type::Map(inner) => self.map(path, inner, sent, output),
            scalar => {
                let kept = match output {
                    Some(output) => is_same(scalar, sent, output),
                    None => is_unset_value(scalar, sent),
                };
                if !kept {
                    self.lose(path, ty, sent);
                }
            }
        }
    }

    fn map(&mut self, path: &str, inner: &'a Type, sent: &Value, output: Option<&Value>) {
        let Value::Object(entries) = sent else {
            if !is_empty(sent) {
                self.lose(path, &Type::Map(Box::new(inner.clone())), sent);
            }
            return;
        };
        for (key, value) in entries {
            self.value(&format!("{path}{{}}"), inner, value, output.and_then(|output| output.get(key)));
        }
    }

    fn object(&mut self, path: &str, name: &str, sent: &Value, output: Option<&Value>) {
        let facts = self.facts(name);
        let only_list = match facts {
            [only] if matches!(only.ty, Type::List(_)) => Some(only),
            _ => None,
        };
        match (sent, only_list) {
            (Value::Object(members), only_list) => {
                // An item instead of the struct that contains the only list.
                if let Some(only) = only_list
                    && !members.keys().any(|key| only.name.eq_ignore_ascii_case(key))
                    && members.keys().any(|key| self.can_have(item(&only.ty), key))
                {
                    let output = output.and_then(|output| output.get(&*only.name));
                    return self.value(&join(path, &only.name), &only.ty, sent, output);
                }
                if output.is_none() && members.keys().any(|key| find(facts, members, key).is_some()) {
                    return self.lose(path, &Type::Struct(name.into()), sent);
                }
                self.members(path, facts, members, output);
            }
            (_, Some(only)) if !is_empty(sent) => {
                let output = output.and_then(|output| output.get(&*only.name));
                self.value(&join(path, &only.name), &only.ty, sent, output);
            }
            _ if is_empty(sent) => {}
            _ => self.lose(path, &Type::Struct(name.into()), sent),
        }
    }

    fn members(&mut self, path: &str, facts: &'a [Fact], members: &Map<String, Value>, output: Option<&Value>) {
        for (key, value) in members {
            match find(facts, members, key) {
                Some(fact) => {
                    self.found.fields += 1;
                    let outer = std::mem::replace(&mut self.renamed, fact.name != *key);
                    let output = output.and_then(|output| output.get(&*fact.name));
                    self.value(&join(path, &fact.name), &fact.ty, value, output);
                    self.renamed = outer;
                }
                None => self.found.unknown += 1,
            }
        }
    }

    fn list(&mut self, path: &str, inner: &'a Type, sent: &Value, output: Option<&Value>) {
        let outputs = output.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let is_wrapper = |key: &String| match inner {
            // Both interpretations of an item with an arbitrary name are correct.
            Type::Map(_) | Type::Any => outputs.first().is_some_and(|first| first.get(key).is_none()),
            _ => !self.can_have(inner, key),
        };
        let wrapped = match sent {
            Value::Object(members) if members.len() == 1 => {
                members.iter().next().filter(|(key, _)| is_wrapper(key)).map(|(_, value)| value)
            }
            _ => None,
        };
        let items: Vec<&Value> = match wrapped.unwrap_or(sent) {
            Value::Array(items) => items.iter().filter(|item| !item.is_null()).collect(),
            empty if is_empty(empty) => Vec::new(),
            // Only a struct or a map can be distinguished from the name of a wrapper.
            _ if wrapped.is_some() && !matches!(wrapped, Some(Value::Object(_))) && !is_scalar(inner) => vec![sent],
            item => vec![item],
        };
        let path = format!("{path}[]");
        if items.len() == outputs.len() {
            items.iter().zip(outputs).for_each(|(item, output)| self.value(&path, inner, item, Some(output)));
        } else if outputs.is_empty() {
            self.lose(path.trim_end_matches("[]"), &Type::List(Box::new(inner.clone())), sent);
        } else {
            let kept = |item: &&&Value| outputs.iter().any(|output| is_like(item, output));
            let lost = items.iter().find(|item| !kept(item)).or(items.first());
            lost.into_iter().for_each(|item| self.lose(&path, inner, item));
        }
    }

    /// Returns true if a value of the type can have a field of that name.
    fn can_have(&self, ty: &Type, key: &str) -> bool {
        match ty {
            Type::Struct(name) => self.facts(name).iter().any(|fact| fact.name.eq_ignore_ascii_case(key)),
            Type::Map(_) | Type::Any => true,
            _ => false,
        }
    }

    fn facts(&self, name: &str) -> &'a [Fact] {
        let spec: &'a Spec = self.spec;
        spec.structs.get(name).map_or(&[], Vec::as_slice)
    }

    fn lose(&mut self, path: &str, ty: &Type, sent: &Value) {
        let kind = if self.renamed {
            "name in another case".to_owned()
        } else {
            format!("{} given {}", expected(ty), given(sent))
        };
        let loss = Loss { path: path.to_owned(), kind };
        if !self.found.losses.contains(&loss) {
            self.found.losses.push(loss);
        }
    }
}

/// Returns the field of that name. Otherwise returns the only field whose name differs only in case, if the exact name
/// of that field was not sent.
fn find<'a>(facts: &'a [Fact], members: &Map<String, Value>, key: &str) -> Option<&'a Fact> {
    facts.iter().find(|fact| fact.name == *key).or_else(|| {
        let mut alike = facts.iter().filter(|fact| fact.name.eq_ignore_ascii_case(key));
        let fact = alike.next()?;
        let sent_twice = members.keys().filter(|other| other.eq_ignore_ascii_case(key)).count() > 1;
        (alike.next().is_none() && !sent_twice).then_some(fact)
    })
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn item(ty: &Type) -> &Type {
    if let Type::List(inner) = ty { inner } else { ty }
}

fn is_scalar(ty: &Type) -> bool {
    !matches!(ty, Type::List(_) | Type::Map(_) | Type::Struct(_))
}

fn is_text(ty: &Type) -> bool {
    matches!(ty, Type::String | Type::Datetime | Type::DatetimeIso | Type::Date)
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Returns true if an unset field is a correct reading of the value.
fn is_unset_value(ty: &Type, sent: &Value) -> bool {
    if is_text(ty) { sent.is_null() } else { is_empty(sent) }
}

/// Returns true if two values are similar enough to be the same item.
fn is_like(sent: &Value, output: &Value) -> bool {
    sent.is_object() == output.is_object() && sent.is_array() == output.is_array()
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        Value::Bool(value) => Some(f64::from(u8::from(*value))),
        _ => None,
    }
}

/// Returns true if two numbers are equal except for the last bit, which the parser of the sample may round
/// differently.
fn is_near(left: f64, right: f64) -> bool {
    (left - right).abs() <= left.abs() * 1e-15
}

fn is_same(ty: &Type, sent: &Value, output: &Value) -> bool {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match ty {
        Type::Int32 | Type::Int64 | Type::Uint64 | Type::Float => {
            number(sent).is_some_and(|sent| number(output).is_some_and(|output| is_near(sent, output)))
        }
        Type::Bool => {
            let sent = text(sent).to_ascii_lowercase();
            matches!((sent.as_str(), output), ("true" | "1", Value::Bool(true)) | ("false" | "0", Value::Bool(false)))
        }
        Type::Binary => sent.as_str().map(str::trim) == output.as_str(),
        Type::Any => sent == output,
        _ if sent.is_object() || sent.is_array() => {
            output.as_str().and_then(|output| serde_json::from_str::<Value>(output).ok()).as_ref() == Some(sent)
        }
        _ if sent.is_number() => number(sent).zip(number(output)).is_some_and(|(sent, output)| is_near(sent, output)),
        _ => text(sent) == text(output),
    }
}

fn expected(ty: &Type) -> &'static str {
    match ty {
        Type::Int32 | Type::Int64 | Type::Uint64 => "whole number",
        Type::Float => "number",
        Type::Bool => "boolean",
        Type::Binary => "bytes",
        Type::Any => "any value",
        Type::List(_) => "list",
        Type::Map(_) => "map",
        Type::Struct(_) => "object",
        Type::String | Type::Datetime | Type::DatetimeIso | Type::Date => "text",
    }
}

fn given(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.is_f64() => "a fraction",
        Value::Number(_) => "a whole number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
