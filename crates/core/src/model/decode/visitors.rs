//! The serde visitors that read JSON into models.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Value, value::RawValue};

use super::{
    Envelope, Extra,
    context::{Context, Key},
    fit,
};
use crate::model::{
    AnyMut, Field, Model, Rest, Scalar, Shape, Slot,
    warning::{FieldPath, Warnings},
};

/// Returns true if a token is a number that `serde_json` may read inexactly. It reads numbers of up to 15 digits
/// exactly. With more digits or an exponent, the result may differ in the last bit.
pub(super) fn is_long_number(token: &[u8]) -> bool {
    let number = matches!(token, [b'-' | b'0'..=b'9', ..]);
    number && (token.len() > 16 || token.iter().any(|byte| matches!(byte, b'e' | b'E')))
}

/// Implements serde's `Deserialize` for a model.
pub fn deserialize<'de, D: Deserializer<'de>, M: Model + Default>(deserializer: D) -> Result<M, D::Error> {
    let mut model = M::default();
    let warnings = Warnings::default();
    let context = Context::new(&warnings, read_field);
    deserializer.deserialize_map(ModelVisitor {
        context: &context,
        at: &FieldPath::ROOT,
        model: &mut model,
        extras: &mut [],
    })?;
    Ok(model)
}

/// Reads the JSON text of a value into a field of the same shape.
pub(super) fn read_field(
    context: &Context<'_>,
    at: &FieldPath<'_>,
    field: &mut dyn Field,
    json: &str,
) -> serde_json::Result<bool> {
    let seed = FieldSeed { context, at, field, replaces: false };
    serde_json::Deserializer::from_str(json).deserialize_any(seed)
}

pub(super) struct EnvelopeVisitor<'c, 'e, 'a, 'b> {
    pub(super) context: &'c Context<'c>,
    pub(super) envelope: &'e mut Envelope<'a, 'b>,
    pub(super) output: &'e mut dyn Model,
}

impl<'de> Visitor<'de> for EnvelopeVisitor<'_, '_, '_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let Envelope { wrapper, outer, inner } = self.envelope;
        let (context, at) = (self.context, &FieldPath::ROOT);
        if wrapper.is_empty() {
            return ModelVisitor { context, at, model: self.output, extras: inner }.visit_map(map).map(|()| true);
        }
        let mut wrapped = false;
        while let Some(key) = map.next_key_seed(Key)? {
            if key == *wrapper {
                wrapped = true;
                map.next_value_seed(Wrapped { context, model: self.output, extras: inner })?;
            } else if let Some((name, field)) = extra(outer, &key) {
                map.next_value_seed(FieldSeed { context, at: &at.name(name), field: *field, replaces: false })?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(wrapped)
    }
}

/// Returns the extra field with this name. An exact name has priority over a name in another case.
fn extra<'e, 'b>(extras: &'e mut [Extra<'b>], key: &str) -> Option<&'e mut Extra<'b>> {
    let exact = extras.iter().position(|(name, _)| *name == key);
    let index = exact.or_else(|| {
        let index = extras.iter().position(|(name, _)| name.eq_ignore_ascii_case(key))?;
        extras.get(index).filter(|(_, field)| field.view().is_unset()).map(|_| index)
    })?;
    extras.get_mut(index)
}

/// Reads the wrapped output. Null is ignored.
struct Wrapped<'c, 'e, 'b> {
    context: &'c Context<'c>,
    model: &'e mut dyn Model,
    extras: &'e mut [Extra<'b>],
}

impl<'de> DeserializeSeed<'de> for Wrapped<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Self { context, model, extras } = self;
        deserializer.deserialize_any(ModelVisitor { context, at: &FieldPath::ROOT, model, extras })
    }
}

struct ModelVisitor<'c, 'e, 'b> {
    context: &'c Context<'c>,
    at: &'e FieldPath<'e>,
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
        let Self { context, at, model, extras } = self;
        let rest_of_table = model.table().rest();
        // Fields are usually in table order, so the search starts after the last field that was found.
        let mut next = 0;
        // Fields that were set by a name in another case. A later field with the exact name replaces the value.
        let mut loose = Vec::new();
        let mut has_unknown_fields = false;
        while let Some(key) = map.next_key_seed(Key)? {
            let position = model.table().position_from(next, &key);
            if let Some((index, field)) = position.and_then(|index| model.get_mut(index).map(|field| (index, field))) {
                next = index + 1;
                let (at, replaces) = (&at.name(&key), loose.contains(&index));
                map.next_value_seed(FieldSeed { context, at, field, replaces })?;
            } else if let Some((name, field)) = extras.iter_mut().find(|(name, _)| *name == key) {
                map.next_value_seed(FieldSeed { context, at: &at.name(name), field: *field, replaces: false })?;
            } else if let Some((index, name)) = in_another_case(context, at, model, &key) {
                // Null leaves a field unset, so the same index may be found again.
                if !loose.contains(&index) {
                    loose.push(index);
                }
                if let Some(field) = model.get_mut(index) {
                    map.next_value_seed(FieldSeed { context, at: &at.name(&name), field, replaces: false })?;
                }
            } else if rest_of_table != Rest::Unknown
                && let Some((name, field)) = extra(extras, &key)
            {
                map.next_value_seed(FieldSeed { context, at: &at.name(name), field: *field, replaces: false })?;
            } else {
                has_unknown_fields = true;
                if context.warnings.is_strict() {
                    context.warnings.add(&at.name(&key), "unknown field".to_owned());
                }
                match rest(model) {
                    Some(rest) => {
                        let (at, field) = (&at.name(&key), rest.insert(key.to_string()));
                        map.next_value_seed(FieldSeed { context, at, field, replaces: false })?;
                    }
                    None => {
                        map.next_value::<IgnoredAny>()?;
                    }
                }
            }
        }
        // The object may be an item of the struct's only list, sent without the list.
        if has_unknown_fields && next == 0 && loose.is_empty() && fit::only_list(model) {
            context.dropped.set(true);
        }
        Ok(())
    }
}

/// Returns the only field whose name is equal to a key if case is ignored, unless the field is already set.
fn in_another_case(context: &Context<'_>, at: &FieldPath<'_>, model: &dyn Model, key: &str) -> Option<(usize, String)> {
    let Ok(position) = model.table().position_in_another_case(key) else {
        context.warnings.add(&at.name(key), "more than one field has this name in another case".to_owned());
        return None;
    };
    let index = position?;
    model.get(index)?.view().is_unset().then(|| (index, model.table().field(index).unwrap_or(key).to_owned()))
}

/// Returns the value in which a model keeps the fields that are not in its table.
pub(in crate::model) fn rest(model: &mut dyn Model) -> Option<&mut dyn AnyMut> {
    let table = model.table();
    let index = if table.rest() == Rest::Dropped { None } else { Some(table.len()) };
    match model.get_mut(index?)?.open(Shape::Object) {
        Slot::Any(any) => Some(any),
        _ => None,
    }
}

/// Reads a value into one field. Returns true if the field accepted a value.
pub(super) struct FieldSeed<'c, 'f> {
    pub(super) context: &'c Context<'c>,
    pub(super) at: &'f FieldPath<'f>,
    pub(super) field: &'f mut dyn Field,
    /// Whether the field was set by a name in another case and must be reset first.
    pub(super) replaces: bool,
}

impl<'de> DeserializeSeed<'de> for FieldSeed<'_, '_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        let Self { context, at, field, replaces } = self;
        if !context.by_value {
            return deserializer.deserialize_any(FieldSeed { context, at, field, replaces });
        }
        let raw = <&RawValue as serde::Deserialize>::deserialize(deserializer)?.get();
        if replaces && raw != "null" {
            field.reset();
        }
        let accepted = fit::value(context, at, field, raw).map_err(D::Error::custom)?;
        let is_integer = || raw.parse::<i64>().is_ok() || raw.parse::<u64>().is_ok();
        Ok(if is_long_number(raw.as_bytes()) && !is_integer() {
            field.set(Scalar::Exact(raw)) || accepted
        } else {
            accepted
        })
    }
}

impl FieldSeed<'_, '_> {
    fn scalar(self, value: Scalar<'_>) -> bool {
        self.field.set(value) || fit::scalar(self.context.warnings, self.at, self.field, value)
    }
}

impl<'de> Visitor<'de> for FieldSeed<'_, '_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        // A list does not keep null items.
        if self.at.is_item() {
            fit::misfit(self.context.warnings, self.at, self.field, "null");
        }
        Ok(false)
    }

    fn visit_bool<E>(self, value: bool) -> Result<bool, E> {
        Ok(self.scalar(Scalar::Bool(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<bool, E> {
        Ok(self.scalar(Scalar::Int(value)))
    }

    fn visit_u64<E>(self, value: u64) -> Result<bool, E> {
        Ok(self.scalar(Scalar::Uint(value)))
    }

    fn visit_f64<E>(self, value: f64) -> Result<bool, E> {
        self.context.float.set(true);
        Ok(self.scalar(Scalar::Float(value)))
    }

    fn visit_str<E>(self, text: &str) -> Result<bool, E> {
        Ok(self.scalar(Scalar::Str(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<bool, A::Error> {
        let Self { context, at, field, .. } = self;
        match field.open(Shape::List) {
            Slot::List(list) => {
                let mut index = 0;
                while let Some(field) = list.push() {
                    let at = &at.item(index);
                    let element = seq.next_element_seed(FieldSeed { context, at, field, replaces: false })?;
                    // The item is removed if the element was not accepted, or if the list has ended.
                    if element != Some(true) {
                        list.pop();
                    }
                    if element.is_none() {
                        break;
                    }
                    index += 1;
                }
                Ok(true)
            }
            Slot::Any(any) => {
                *any.value() = Value::Array(Vec::new());
                let at = &at.inside();
                while let Some(field) = any.push() {
                    if seq.next_element_seed(FieldSeed { context, at, field, replaces: false })?.is_none() {
                        any.pop();
                        break;
                    }
                }
                Ok(true)
            }
            Slot::None | Slot::Model(_) | Slot::Map(_) => {
                context.dropped.set(true);
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(false)
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let Self { context, at, field, replaces } = self;
        if replaces {
            field.reset();
        }
        match field.open(Shape::Object) {
            Slot::Model(model) => ModelVisitor { context, at, model, extras: &mut [] }.visit_map(map).map(|()| true),
            Slot::Map(entries) => {
                while let Some(key) = map.next_key::<String>()? {
                    let field = entries.insert(key.clone());
                    if !map.next_value_seed(FieldSeed { context, at: &at.name(&key), field, replaces: false })? {
                        entries.remove(&key);
                    }
                }
                Ok(true)
            }
            Slot::Any(any) => {
                *any.value() = Value::Object(serde_json::Map::new());
                let at = &at.inside();
                while let Some(key) = map.next_key::<String>()? {
                    map.next_value_seed(FieldSeed { context, at, field: any.insert(key), replaces: false })?;
                }
                Ok(true)
            }
            Slot::None | Slot::List(_) => {
                context.dropped.set(true);
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(false)
            }
        }
    }
}
