//! Lenient decoding: null is unset, unknown members and members of another shape are passed over, numbers given as
//! text (and back) are taken. One bad member never loses the rest.

use std::{borrow::Cow, cell::Cell, fmt};

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Value, value::RawValue};

use super::{AnyMut, Field, Model, Scalar, Shape, Slot};

/// A member that stands beside the output: a request id, an error.
pub type Extra<'a> = (&'static str, &'a mut dyn Field);

/// How a provider wraps outputs.
pub struct Envelope<'a, 'b> {
    /// Member that holds the output; empty when the output is the top level itself.
    pub wrapper: &'static str,
    /// Members of interest beside the wrapper.
    pub outer: &'a mut [Extra<'b>],
    /// Members of interest beside the output's own; the output's come first.
    pub inner: &'a mut [Extra<'b>],
}

impl Envelope<'_, '_> {
    /// None: the output is the top level, and nothing beside it matters.
    pub fn bare() -> Self {
        Self { wrapper: "", outer: &mut [], inner: &mut [] }
    }
}

/// Decodes a JSON reply into `output` and what stands beside it; the value is whether the wrapper was there. An empty
/// body counts as `{}`.
///
/// # Errors
/// The body is not JSON, or not an object.
pub fn decode(body: &[u8], envelope: &mut Envelope<'_, '_>, output: &mut dyn Model) -> serde_json::Result<bool> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(envelope.wrapper.is_empty());
    }
    let body = str::from_utf8(body).map_err(|_| serde_json::Error::custom("not UTF-8"))?;
    let context = Context::default();
    let once = |context: &Context, envelope: &mut Envelope<'_, '_>, output: &mut dyn Model| {
        let mut reader = serde_json::Deserializer::from_str(body);
        let wrapped = reader.deserialize_map(EnvelopeVisitor { context, envelope, output })?;
        reader.end().map(|()| wrapped)
    };
    let wrapped = once(&context, envelope, output)?;
    if context.float.get() && has_long_number(body.as_bytes()) {
        once(&Context { raw_numbers: true, ..Context::default() }, envelope, output)?;
    }
    Ok(wrapped)
}

fn has_long_number(json: &[u8]) -> bool {
    json.split(|byte| matches!(byte, b':' | b',' | b'[' | b']' | b'}' | b' ' | b'\t' | b'\r' | b'\n'))
        .any(is_long_number)
}

/// Whether it is a number that may be too long for the reader, which is exact for 15 digits: with more, or an exponent, it
/// is off by a bit now and then.
fn is_long_number(token: &[u8]) -> bool {
    let number = matches!(token, [b'-' | b'0'..=b'9', ..]);
    number && (token.len() > 16 || token.iter().any(|byte| matches!(byte, b'e' | b'E')))
}

/// The JSON text of one member of an object; none if `json` is no object, or has no such member.
pub fn member<'a>(json: &'a str, name: &str) -> Option<&'a str> {
    serde_json::Deserializer::from_str(json).deserialize_map(MemberVisitor { name }).ok().flatten().map(RawValue::get)
}

struct MemberVisitor<'n> {
    name: &'n str,
}

impl<'de> Visitor<'de> for MemberVisitor<'_> {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(key) = map.next_key_seed(Key)? {
            if key == self.name {
                found = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

/// The key of a member: borrowed, unless it has escapes.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the key of a member")
    }

    fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(key))
    }

    fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(key.to_owned()))
    }
}

/// `Deserialize` of a model, for programs.
pub fn deserialize<'de, D: Deserializer<'de>, M: Model + Default>(deserializer: D) -> Result<M, D::Error> {
    let mut model = M::default();
    deserializer.deserialize_map(ModelVisitor { context: &Context::default(), model: &mut model, extras: &mut [] })?;
    Ok(model)
}

#[derive(Default)]
struct Context {
    /// Numbers are read as raw text first, so that digits survive.
    raw_numbers: bool,
    /// A number went by that is a float, or a whole one beyond 64 bits.
    float: Cell<bool>,
}

struct EnvelopeVisitor<'c, 'e, 'a, 'b> {
    context: &'c Context,
    envelope: &'e mut Envelope<'a, 'b>,
    output: &'e mut dyn Model,
}

impl<'de> Visitor<'de> for EnvelopeVisitor<'_, '_, '_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let Envelope { wrapper, outer, inner } = self.envelope;
        if wrapper.is_empty() {
            return ModelVisitor { context: self.context, model: self.output, extras: inner }
                .visit_map(map)
                .map(|()| true);
        }
        let mut wrapped = false;
        while let Some(key) = map.next_key_seed(Key)? {
            if key == *wrapper {
                wrapped = true;
                map.next_value_seed(Wrapped { context: self.context, model: self.output, extras: inner })?;
            } else if let Some((_, field)) = outer.iter_mut().find(|(name, _)| *name == key) {
                map.next_value_seed(FieldSeed { context: self.context, field: *field })?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(wrapped)
    }
}

/// The wrapped output; anything but an object there is passed over.
struct Wrapped<'c, 'e, 'b> {
    context: &'c Context,
    model: &'e mut dyn Model,
    extras: &'e mut [Extra<'b>],
}

impl<'de> DeserializeSeed<'de> for Wrapped<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(ModelVisitor { context: self.context, model: self.model, extras: self.extras })
    }
}

struct ModelVisitor<'c, 'e, 'b> {
    context: &'c Context,
    model: &'e mut dyn Model,
    extras: &'e mut [Extra<'b>],
}

impl<'de> Visitor<'de> for ModelVisitor<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { context, model, extras } = self;
        let (names, has_rest) = match model.table().fields {
            [names @ .., ""] => (names, true),
            names => (names, false),
        };
        // Members mostly come in table order: look from where the last one was found.
        let mut next = 0;
        while let Some(key) = map.next_key_seed(Key)? {
            let at = |range: &[&str]| range.iter().position(|name| *name == key);
            let found = at(names.get(next..).unwrap_or_default())
                .map(|index| index + next)
                .or_else(|| at(names.get(..next).unwrap_or_default()));
            if let Some((index, field)) = found.and_then(|index| model.get_mut(index).map(|field| (index, field))) {
                next = index + 1;
                map.next_value_seed(FieldSeed { context, field })?;
            } else if let Some((_, field)) = extras.iter_mut().find(|(name, _)| *name == key) {
                map.next_value_seed(FieldSeed { context, field: *field })?;
            } else if let Some(rest) = if has_rest { rest(model, names.len()) } else { None } {
                map.next_value_seed(FieldSeed { context, field: rest.insert(key.into_owned()) })?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// Where members go that have no place of their own.
fn rest(model: &mut dyn Model, index: usize) -> Option<&mut dyn AnyMut> {
    match model.get_mut(index)?.open(Shape::Object) {
        Slot::Any(any) => Some(any),
        _ => None,
    }
}

/// Fills one member; the value says whether it took anything.
struct FieldSeed<'c, 'f> {
    context: &'c Context,
    field: &'f mut dyn Field,
}

impl<'de> DeserializeSeed<'de> for FieldSeed<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        if !self.context.raw_numbers {
            return deserializer.deserialize_any(self);
        }
        let raw = <&RawValue as serde::Deserialize>::deserialize(deserializer)?.get();
        let seed = FieldSeed { context: self.context, field: &mut *self.field };
        let taken = serde_json::Deserializer::from_str(raw).deserialize_any(seed).map_err(D::Error::custom)?;
        let whole = || raw.parse::<i64>().is_ok() || raw.parse::<u64>().is_ok();
        Ok(if is_long_number(raw.as_bytes()) && !whole() { self.field.set(Scalar::Exact(raw)) || taken } else { taken })
    }
}

impl<'de> Visitor<'de> for FieldSeed<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_bool<E>(self, value: bool) -> Result<bool, E> {
        Ok(self.field.set(Scalar::Bool(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<bool, E> {
        Ok(self.field.set(Scalar::Int(value)))
    }

    fn visit_u64<E>(self, value: u64) -> Result<bool, E> {
        Ok(self.field.set(Scalar::Uint(value)))
    }

    fn visit_f64<E>(self, value: f64) -> Result<bool, E> {
        self.context.float.set(true);
        Ok(self.field.set(Scalar::Float(value)))
    }

    fn visit_str<E>(self, text: &str) -> Result<bool, E> {
        Ok(self.field.set(Scalar::Str(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<bool, A::Error> {
        let context = self.context;
        match self.field.open(Shape::List) {
            Slot::List(list) => {
                while let Some(field) = list.push() {
                    let element = seq.next_element_seed(FieldSeed { context, field })?;
                    // An element that did not fit, or did not come, leaves no item.
                    if element != Some(true) {
                        list.pop();
                    }
                    if element.is_none() {
                        break;
                    }
                }
                Ok(true)
            }
            Slot::Any(any) => {
                *any.value() = Value::Array(Vec::new());
                while let Some(field) = any.push() {
                    if seq.next_element_seed(FieldSeed { context, field })?.is_none() {
                        any.pop();
                        break;
                    }
                }
                Ok(true)
            }
            Slot::None | Slot::Model(_) | Slot::Map(_) => {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(false)
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let context = self.context;
        match self.field.open(Shape::Object) {
            Slot::Model(model) => ModelVisitor { context, model, extras: &mut [] }.visit_map(map).map(|()| true),
            Slot::Map(entries) => {
                while let Some(key) = map.next_key::<String>()? {
                    if !map.next_value_seed(FieldSeed { context, field: entries.insert(key.clone()) })? {
                        entries.remove(&key);
                    }
                }
                Ok(true)
            }
            Slot::Any(any) => {
                *any.value() = Value::Object(serde_json::Map::new());
                while let Some(key) = map.next_key::<String>()? {
                    map.next_value_seed(FieldSeed { context, field: any.insert(key) })?;
                }
                Ok(true)
            }
            Slot::None | Slot::List(_) => {
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(false)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::member;

    #[test]
    fn a_member_is_found_as_it_is_written() {
        let json = r#"{"a": {"Response": 1}, "R\u0065sponse": { "x": [1.0, "\u0041"] } , "b": null}"#;
        assert_eq!(member(json, "Response"), Some(r#"{ "x": [1.0, "\u0041"] }"#));
        assert_eq!(member(json, "b"), Some("null"));
        for other in ["", "[]", "{}", "\"Response\"", "{\"Response\": 1", "[{\"Response\": 1}]"] {
            assert_eq!(member(other, "Response"), None, "{other}");
        }
    }
}
