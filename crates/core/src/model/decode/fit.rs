//! Decoding of values whose shape differs from that of the field, and the warnings for values that a field cannot
//! accept.
//!
//! The JSON decoder and the XML decoder follow the same rules:
//! - A list accepts one object or scalar as its only item. It also accepts an object whose only field is a list.
//! - A struct whose only field is a list accepts that list, or an item of it, without the enclosing object.
//! - A text field accepts an object or a list as JSON text.
//! - An empty string for a field that is not text is treated like null.

use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::{Result, value::RawValue};

use super::context::{Context, Key};
use crate::model::{
    Field, ListMut, Model, Scalar, Shape, Slot, View,
    warning::{FieldPath, Warnings},
};

/// Maximum nesting depth of a response. Values at deeper levels are not read.
const DEPTH: usize = 120;

/// Fills a field from the JSON text of a value. Returns true if the field accepted a value.
pub(super) fn value(context: &Context<'_>, at: &FieldPath<'_>, field: &mut dyn Field, json: &str) -> Result<bool> {
    let shape = match json.as_bytes().first() {
        Some(b'[') => Shape::List,
        Some(b'{') => Shape::Object,
        _ => return (context.read)(context, at, field, json),
    };
    if at.depth() > DEPTH {
        context.warnings.add(at, "nested too deeply".to_owned());
        return Ok(false);
    }
    let unset = field.view().is_unset();
    let (is_list, is_object) = (opens(field, Shape::List), opens(field, Shape::Object));
    let is_bare =
        !is_list && is_object && has_only_a_list(field) && (shape == Shape::List || is_item_of_only_list(field, json));
    // The checks above have opened the field.
    if unset {
        field.reset();
    }
    let accepted = match (shape, is_list, is_object) {
        _ if is_bare => only_field(context, at, field, json)?,
        (Shape::List, true, _) | (Shape::Object, _, true) => (context.read)(context, at, field, json)?,
        (Shape::Object, true, false) => object_for_list(context, at, field, json)?,
        (Shape::List | Shape::Object, false, _) => {
            let accepted = field.set(Scalar::Str(json));
            if !accepted {
                misfit(context.warnings, at, field, shape_name(shape));
            }
            accepted
        }
    };
    if unset && !accepted {
        field.reset();
    }
    Ok(accepted)
}

/// Fills the only field of a struct with the value that was received instead of the struct.
fn only_field(context: &Context<'_>, at: &FieldPath<'_>, field: &mut dyn Field, json: &str) -> Result<bool> {
    let Slot::Model(model) = field.open(Shape::Object) else { return Ok(false) };
    let name = model.table().field(0).unwrap_or_default().to_owned();
    match model.get_mut(0) {
        Some(field) => value(context, &at.name(&name), field, json),
        None => Ok(false),
    }
}

/// Fills a list from an object, which is either one item or a wrapper around the list.
fn object_for_list(context: &Context<'_>, at: &FieldPath<'_>, field: &mut dyn Field, json: &str) -> Result<bool> {
    let entries = entries(json)?;
    let Slot::List(list) = field.open(Shape::List) else { return Ok(false) };
    let Some(item) = list.push() else { return Ok(false) };
    let kind = item_kind(item, entries.iter().map(|(name, _)| &**name));
    list.pop();
    match (kind, &entries[..]) {
        (_, []) => return Ok(true),
        (ItemKind::NoStruct, [(_, inner)]) if inner.get().starts_with('{') => {}
        (ItemKind::OtherStruct | ItemKind::NoStruct, [(name, inner)]) => {
            // The path in warnings includes the wrapper, because the response has it.
            return value(context, &at.name(name), field, inner.get()).map(|_| true);
        }
        (ItemKind::OtherStruct, _) => {
            misfit(context.warnings, at, field, shape_name(Shape::Object));
            field.reset();
            return Ok(false);
        }
        (ItemKind::Accepts | ItemKind::NoStruct, _) => {}
    }
    let Slot::List(list) = field.open(Shape::List) else { return Ok(false) };
    let accepted = match list.push() {
        Some(item) => value(context, &at.item(0), item, json)?,
        None => false,
    };
    if !accepted {
        field.reset();
    }
    Ok(accepted)
}

/// The relation of a list item to an object with given field names.
pub(in crate::model) enum ItemKind {
    /// The item accepts objects. If it is a struct, it has at least one of the fields.
    Accepts,
    /// The item is a struct without any of the fields.
    OtherStruct,
    /// The item does not accept objects.
    NoStruct,
}

pub(in crate::model) fn item_kind<'a>(item: &mut dyn Field, mut names: impl Iterator<Item = &'a str>) -> ItemKind {
    match item.open(Shape::Object) {
        Slot::Model(model) if names.any(|name| model.table().has_field(name)) => ItemKind::Accepts,
        Slot::Model(_) => ItemKind::OtherStruct,
        Slot::Map(_) | Slot::Any(_) => ItemKind::Accepts,
        Slot::None | Slot::List(_) => ItemKind::NoStruct,
    }
}

/// Returns true if a field accepts this shape.
pub(in crate::model) fn opens(field: &mut dyn Field, shape: Shape) -> bool {
    !matches!(field.open(shape), Slot::None)
}

/// Returns true if a field is a struct whose only field is a list.
pub(in crate::model) fn has_only_a_list(field: &mut dyn Field) -> bool {
    match field.open(Shape::Object) {
        Slot::Model(model) => only_list(model),
        _ => false,
    }
}

/// Returns true if a struct has exactly one field, and the field is a list.
pub(super) fn only_list(model: &mut dyn Model) -> bool {
    let is_only = model.table().len() == 1;
    is_only && model.get_mut(0).is_some_and(|field| with_list(field, |_| ()).is_some())
}

/// Calls `inspect` with the list, if the field is a list. Afterwards resets the field if it was unset.
fn with_list<T>(field: &mut dyn Field, inspect: impl FnOnce(&mut dyn ListMut) -> T) -> Option<T> {
    let unset = field.view().is_unset();
    let result = match field.open(Shape::List) {
        Slot::List(list) => Some(inspect(list)),
        _ => None,
    };
    if unset {
        field.reset();
    }
    result
}

/// Returns true if an object is an item of the only list of a struct: it has fields of the items, but not the list
/// field.
fn is_item_of_only_list(field: &mut dyn Field, json: &str) -> bool {
    let (Slot::Model(model), Ok(entries)) = (field.open(Shape::Object), entries(json)) else { return false };
    if entries.iter().any(|(name, _)| model.table().has_field(name)) {
        return false;
    }
    let kind =
        |list: &mut dyn ListMut| list.push().map(|item| item_kind(item, entries.iter().map(|(name, _)| &**name)));
    let kind = model.get_mut(0).and_then(|field| with_list(field, kind)).flatten();
    matches!(kind, Some(ItemKind::Accepts))
}

/// Stores a scalar as the only item of a list: the field itself, or the only field of its struct. Adds a warning if
/// there is no such list or its items do not accept the scalar.
#[cold]
pub(in crate::model) fn scalar(
    warnings: &Warnings,
    at: &FieldPath<'_>,
    field: &mut dyn Field,
    value: Scalar<'_>,
) -> bool {
    if matches!(value, Scalar::Str(text) if text.trim().is_empty()) {
        return false;
    }
    // If the field is already set, the response contains it twice.
    let unset = field.view().is_unset();
    if unset && let Some(list) = list_within(field) {
        let accepted = list.push().is_some_and(|item| item.set(value));
        if accepted {
            return true;
        }
    }
    if unset {
        field.reset();
    }
    let found = match value {
        Scalar::Bool(_) => "a boolean",
        Scalar::Str(_) => "text",
        Scalar::Bytes(_) => "bytes",
        Scalar::Int(_) | Scalar::Uint(_) | Scalar::Float(_) | Scalar::Exact(_) => "a number that does not fit",
    };
    misfit(warnings, at, field, found);
    false
}

/// Returns the field if it is a list, or the only field of its struct if that field is a list.
fn list_within(field: &mut dyn Field) -> Option<&mut dyn ListMut> {
    let slot = if opens(field, Shape::List) {
        field.open(Shape::List)
    } else {
        match field.open(Shape::Object) {
            Slot::Model(model) if model.table().len() == 1 => model.get_mut(0)?.open(Shape::List),
            _ => return None,
        }
    };
    match slot {
        Slot::List(list) => Some(list),
        _ => None,
    }
}

/// Adds a warning for a value that a field does not accept. Does not change the field.
#[cold]
pub(in crate::model) fn misfit(warnings: &Warnings, at: &FieldPath<'_>, field: &mut dyn Field, found: &str) {
    let expected = expected(field);
    let found = match (expected, found) {
        ("text" | "a boolean" | "a list" | "an object", "a number that does not fit") => "a number",
        _ => found,
    };
    warnings.add(at, format!("expected {expected}, found {found}"));
}

/// Returns the name of the kind of value that a field accepts. For an unset field, tries a value of each kind.
fn expected(field: &mut dyn Field) -> &'static str {
    let unset = field.view().is_unset();
    if unset {
        let _ = field.set(Scalar::Int(2))
            || field.set(Scalar::Bool(true))
            || field.set(Scalar::Str(""))
            || opens(field, Shape::List)
            || opens(field, Shape::Object);
    }
    let name = match field.view() {
        View::Int(_) | View::Uint(_) => "an integer",
        View::Float(_) => "a number",
        View::Bool(_) => "a boolean",
        View::Str(_) | View::Secret(_) => "text",
        View::Bytes(_) => "text in base64",
        View::List(_) => "a list",
        View::Model(_) | View::Map(_) => "an object",
        View::None => "another type",
    };
    if unset {
        field.reset();
    }
    name
}

pub(in crate::model) fn shape_name(shape: Shape) -> &'static str {
    match shape {
        Shape::List => "a list",
        Shape::Object => "an object",
    }
}

type Entries<'a> = Vec<(std::borrow::Cow<'a, str>, &'a RawValue)>;

/// Returns the entries of a JSON object, each value as JSON text.
fn entries(json: &str) -> Result<Entries<'_>> {
    serde_json::Deserializer::from_str(json).deserialize_map(EntriesVisitor)
}

struct EntriesVisitor;

impl<'de> Visitor<'de> for EntriesVisitor {
    type Value = Entries<'de>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> std::result::Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(name) = map.next_key_seed(Key)? {
            entries.push((name, map.next_value()?));
        }
        Ok(entries)
    }
}
