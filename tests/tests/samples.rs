//! 300 responses in the formats of published sample responses: no value is lost.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use cumulo_catalog::{
    Catalog,
    spec::{Field as Fact, Spec, Type},
};
use cumulo_core::Registered;
use cumulo_tests::{
    registered,
    samples::{Operation, Outcome},
};
use serde_json::{Map, Value, json};

/// Difference between a response and its spec.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Oddity {
    None,
    OneForAList,
    ListInAWrapper,
    OnlyListWithoutItsStruct,
    NamesInAnotherCase,
    ObjectForText,
    ListForText,
    NumberForText,
    TextForNumber,
    NumberForBoolean,
    HalfASurrogatePair,
    BrokenUtf8,
    ByteOrderMark,
    Nulls,
    UnknownFields,
    EmptyWrapper,
    EmptyText,
    UnrequestedXml,
}

const ODDITIES: [Oddity; 18] = [
    Oddity::None,
    Oddity::OneForAList,
    Oddity::ListInAWrapper,
    Oddity::OnlyListWithoutItsStruct,
    Oddity::NamesInAnotherCase,
    Oddity::ObjectForText,
    Oddity::ListForText,
    Oddity::NumberForText,
    Oddity::TextForNumber,
    Oddity::NumberForBoolean,
    Oddity::HalfASurrogatePair,
    Oddity::BrokenUtf8,
    Oddity::ByteOrderMark,
    Oddity::Nulls,
    Oddity::UnknownFields,
    Oddity::EmptyWrapper,
    Oddity::EmptyText,
    Oddity::UnrequestedXml,
];

/// Marks the position of invalid bytes or an unpaired surrogate in a text.
const PLACEHOLDER: &str = "\u{e000}";
const DEPTH: usize = 5;

struct BodyBuilder<'a> {
    spec: &'a Spec,
    oddity: Oddity,
    /// Number of scalars so far. It makes values distinct.
    scalars: u32,
    /// Number of times that the oddity was applied.
    applied: usize,
}

impl BodyBuilder<'_> {
    /// Returns true if this is the oddity of the response, and counts its use.
    fn applies(&mut self, oddity: Oddity) -> bool {
        let applies = self.oddity == oddity;
        self.applied += usize::from(applies);
        applies
    }

    fn facts(&self, name: &str) -> &[Fact] {
        self.spec.structs.get(name).map_or(&[], Vec::as_slice)
    }

    fn value(&mut self, ty: &Type, depth: usize) -> Option<Value> {
        let is_xml = self.oddity == Oddity::UnrequestedXml;
        Some(match ty {
            Type::List(inner) => self.list(inner, depth)?,
            Type::Struct(name) => self.object(name, depth.checked_sub(1)?)?,
            // XML does not distinguish lists and numbers.
            Type::Map(_) | Type::Any if is_xml => return None,
            Type::Map(inner) => json!({ "k": self.value(inner, depth)? }),
            Type::Any => json!({ "k": ["v", 1] }),
            Type::Binary => return None,
            scalar => self.scalar(scalar),
        })
    }

    fn scalar(&mut self, ty: &Type) -> Value {
        self.scalars += 1;
        let number = self.scalars;
        if number.is_multiple_of(3) && self.applies(Oddity::Nulls) {
            return Value::Null;
        }
        match ty {
            Type::Bool if self.applies(Oddity::TextForNumber) => "True".into(),
            Type::Bool if self.applies(Oddity::NumberForBoolean) => (number % 2).into(),
            Type::Bool => number.is_multiple_of(2).into(),
            Type::String if self.applies(Oddity::ObjectForText) => json!({ "k": number, "l": ["v"] }),
            Type::String if self.applies(Oddity::ListForText) => json!([number, "v", { "k": null }]),
            Type::String if number.is_multiple_of(2) && self.applies(Oddity::NumberForText) => number.into(),
            Type::String if self.applies(Oddity::NumberForText) => (f64::from(number) + 0.25).into(),
            Type::String if self.applies(Oddity::HalfASurrogatePair) || self.applies(Oddity::BrokenUtf8) => {
                format!("text {PLACEHOLDER} {number}").into()
            }
            Type::String => format!("text {number}").into(),
            Type::Datetime => "2026-01-02 03:04:05".into(),
            Type::DatetimeIso => "2026-01-02T03:04:05Z".into(),
            Type::Date => "2026-01-02".into(),
            _ if number.is_multiple_of(2) && self.applies(Oddity::EmptyText) => "".into(),
            Type::Float if self.applies(Oddity::TextForNumber) => format!("{number}.5").into(),
            Type::Float => (f64::from(number) + 0.5).into(),
            _ if self.applies(Oddity::TextForNumber) => number.to_string().into(),
            _ => number.into(),
        }
    }

    fn list(&mut self, inner: &Type, depth: usize) -> Option<Value> {
        let first = self.value(inner, depth)?;
        let second = self.value(inner, depth)?;
        // A field of any type can also be an object with a list.
        if matches!(inner, Type::List(_) | Type::Map(_) | Type::Any) {
            return Some(json!([first, second]));
        }
        Some(if self.applies(Oddity::OneForAList) {
            first
        } else if self.applies(Oddity::ListInAWrapper) {
            json!({ "OddWrapper": [first, second] })
        } else if self.applies(Oddity::EmptyWrapper) {
            json!({})
        } else {
            json!([first, second])
        })
    }

    fn object(&mut self, name: &str, depth: usize) -> Option<Value> {
        let facts = self.facts(name).to_vec();
        let alike = |fact: &Fact| facts.iter().filter(|other| other.name.eq_ignore_ascii_case(&fact.name)).count() > 1;
        let mut members = Map::new();
        for fact in &facts {
            let Some(value) = self.value(&fact.ty, depth) else { continue };
            if let ([_], Value::Array(_)) = (facts.as_slice(), &value)
                && depth < DEPTH - 1
                && self.applies(Oddity::OnlyListWithoutItsStruct)
            {
                return Some(value);
            }
            let key = match !alike(fact) && self.applies(Oddity::NamesInAnotherCase) {
                true => fact.name.chars().map(swapped).collect(),
                false => fact.name.to_string(),
            };
            members.insert(key, value);
        }
        if self.applies(Oddity::UnknownFields) {
            members.insert("CumuloOdd".into(), json!({ "a": [{ "b": 1.5 }], "c": null }));
        }
        (!members.is_empty()).then_some(members.into())
    }
}

fn swapped(letter: char) -> char {
    if letter.is_ascii_uppercase() { letter.to_ascii_lowercase() } else { letter.to_ascii_uppercase() }
}

fn xml(name: &str, value: &Value, out: &mut String) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| xml(name, item, out)),
        Value::Object(members) => {
            out.push_str(&format!("<{name}>\n"));
            members.iter().for_each(|(name, value)| xml(name, value, out));
            out.push_str(&format!("</{name}>"));
        }
        Value::String(text) => out.push_str(&format!("<{name}>{text}</{name}>")),
        other => out.push_str(&format!("<{name}>{other}</{name}>")),
    }
}

/// Returns the body of a response. `None`: the oddity cannot occur in it.
fn body(provider: &str, operation: &Registered, oddity: Oddity) -> Option<Vec<u8>> {
    let service = operation.info.service;
    let spec = Catalog::embedded().service(provider, service.name, service.version).unwrap();
    let name = spec.operations.get(operation.info.action)?.output.as_deref()?;
    let mut builder = BodyBuilder { spec: &spec, oddity, scalars: 0, applied: 0 };
    let output = builder.object(name, DEPTH - 1)?;
    let fits_every_response = matches!(oddity, Oddity::None | Oddity::ByteOrderMark | Oddity::UnrequestedXml);
    if builder.applied == 0 && !fits_every_response {
        return None;
    }
    if oddity == Oddity::UnrequestedXml {
        let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml(&format!("{}Response", operation.info.action), &output, &mut text);
        return (provider == "alibaba").then(|| text.into_bytes());
    }
    let output = match provider {
        "tencent" => json!({ "Response": output }),
        "zenlayer" => json!({ "requestId": "r", "response": output }),
        _ => output,
    };
    let text = output.to_string();
    Some(match oddity {
        Oddity::HalfASurrogatePair => text.replace(PLACEHOLDER, r"\ud83d").into_bytes(),
        Oddity::ByteOrderMark => format!("\u{feff}{text}").into_bytes(),
        Oddity::BrokenUtf8 => {
            let parts: Vec<&[u8]> = text.split(PLACEHOLDER).map(str::as_bytes).collect();
            parts.join(&b"\xff"[..])
        }
        _ => text.into_bytes(),
    })
}

/// Returns true if the body has the fields of the whole output, under their own names.
fn is_plain(operation: &Registered) -> bool {
    let output = (operation.output)();
    let table = output.table();
    !operation.info.no_reply && table.marks().is_empty() && !table.names().any(|name| name == "Error")
}

#[test]
fn no_value_of_300_unusual_responses_is_lost() {
    let operations: Vec<_> = registered().into_iter().filter(|(_, operation)| is_plain(operation)).collect();
    assert!(operations.len() > 300);
    let (mut checked, mut lost) = (0, Vec::new());
    // A stride without common factors selects operations of all services.
    for index in (0..operations.len()).map(|index| index * 101 % operations.len()) {
        let (provider, operation) = operations[index];
        let oddity = ODDITIES[checked % ODDITIES.len()];
        let Some(body) = body(provider, operation, oddity) else { continue };
        checked += 1;
        let name = format!("{provider} {} {} {oddity:?}", operation.info.service.name, operation.info.action);
        match Operation::typed(provider, operation).unwrap().check(&body) {
            Outcome::Decoded(comparison) => {
                assert!(comparison.fields > 0, "{name} has no fields");
                lost.extend(comparison.losses.into_iter().map(|loss| format!("{name} {}: {}", loss.path, loss.kind)));
            }
            Outcome::Malformed => lost.push(format!("{name}: malformed")),
            Outcome::Failure => lost.push(format!("{name}: read as a failure")),
            Outcome::Refused(message) => lost.push(format!("{name}: {message}")),
        }
        if checked == 300 {
            break;
        }
    }
    assert_eq!(checked, 300);
    assert!(lost.is_empty(), "{} losses:\n{}", lost.len(), lost.join("\n"));
}
