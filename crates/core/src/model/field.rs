use std::{any::Any, collections::BTreeMap};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use bytes::Bytes;
use serde_json::Value;

use super::{Rest, Table};
use crate::secret::Secret;

/// A struct that knows its members by their wire names.
pub trait Model: Any + Send + Sync {
    /// Name, wire names and marks.
    fn table(&self) -> Table<'_>;
    /// The member at a place of the table.
    fn get(&self, index: usize) -> Option<&dyn Field>;
    /// The member at a place of the table, to be changed.
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Field>;
}

impl dyn Model + '_ {
    /// Makes all members as they were before anything was set.
    pub(crate) fn reset(&mut self) {
        let mut index = 0;
        while let Some(field) = self.get_mut(index) {
            field.reset();
            index += 1;
        }
    }

    /// The members, with their wire names, in table order. What the table does not name comes last, if it is kept: an object
    /// under an empty name.
    pub fn members(&self) -> impl Iterator<Item = (&str, &dyn Field)> {
        let table = self.table();
        let rest = (table.rest() != Rest::Dropped).then_some("");
        let names = table.names().chain(rest).enumerate();
        names.filter_map(|(index, name)| self.get(index).map(|field| (name, field)))
    }
}

impl<M: Model> Model for Box<M> {
    fn table(&self) -> Table<'_> {
        (**self).table()
    }

    fn get(&self, index: usize) -> Option<&dyn Field> {
        (**self).get(index)
    }

    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        (**self).get_mut(index)
    }
}

/// A member: something that can be looked at and be filled from a reply.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the type of a field",
    note = "fields are `String`, `Secret`, `bool`, `i64`, `u64`, `f64`, `Bytes`, `Value`, structs that implement `Model` and \
            `Default`, and `Option<T>`, `Vec<T>` and `BTreeMap<String, T>` of these"
)]
pub trait Field: Send + Sync {
    /// The value as it stands.
    fn view(&self) -> View<'_>;
    /// Takes a scalar; `false` when it does not fit, and then nothing has changed.
    fn set(&mut self, _value: Scalar<'_>) -> bool {
        false
    }
    /// Makes it as it was before anything was set.
    fn reset(&mut self);
    /// Gets ready to take a list or an object.
    fn open(&mut self, _shape: Shape) -> Slot<'_> {
        Slot::None
    }
    /// Whether [`Field::open`] would give a slot.
    fn takes(_shape: Shape) -> bool
    where
        Self: Sized,
    {
        false
    }
}

/// A value as the encoders see it.
#[derive(Clone, Copy)]
#[allow(missing_docs)]
pub enum View<'a> {
    /// Not set: not sent.
    None,
    Bool(bool),
    Int(i64),
    Uint(u64),
    Float(f64),
    Str(&'a str),
    Secret(&'a Secret),
    /// In JSON and queries as base64 text.
    Bytes(&'a Bytes),
    Model(&'a dyn Model),
    List(&'a dyn List),
    Map(&'a dyn Map),
}

impl View<'_> {
    /// Returns true if no value is set. A list or map without entries counts as unset, because those of outputs are empty
    /// until a response fills them.
    pub(crate) fn is_unset(&self) -> bool {
        match self {
            Self::None => true,
            Self::List(list) => list.is_empty(),
            Self::Map(map) => map.is_empty(),
            _ => false,
        }
    }
}

/// A scalar as the decoder found it.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub enum Scalar<'a> {
    Bool(bool),
    Int(i64),
    Uint(u64),
    Float(f64),
    Str(&'a str),
    /// A whole body; JSON has none.
    Bytes(&'a [u8]),
    /// A number as it is written. Comes after the same number as another scalar, for members that keep more of it.
    Exact(&'a str),
}

/// What the decoder met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Shape {
    List,
    Object,
}

/// Where the members of a list or object go.
pub enum Slot<'a> {
    /// Nowhere: the member is of another shape, and what came is passed over.
    None,
    /// Into a struct.
    Model(&'a mut dyn Model),
    /// Into a list.
    List(&'a mut dyn ListMut),
    /// Into a map.
    Map(&'a mut dyn MapMut),
    /// Into a value of any shape.
    Any(&'a mut dyn AnyMut),
}

/// A list, to be looked at.
pub trait List {
    /// Number of items.
    fn len(&self) -> usize;
    /// Whether there are no items.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Item `index`; [`View::None`] beyond the end.
    fn item(&self, index: usize) -> View<'_>;
}

/// A list, to be filled.
pub trait ListMut {
    /// Adds an empty item and gives it.
    fn push(&mut self) -> Option<&mut dyn Field>;
    /// Takes the last item away.
    fn pop(&mut self);
}

/// A map with string keys, to be looked at.
pub trait Map {
    /// Number of entries.
    fn len(&self) -> usize;
    /// Whether there are no entries.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Calls `visit` with each entry.
    fn each(&self, visit: &mut dyn FnMut(&str, View<'_>));
}

/// A map with string keys, to be filled.
pub trait MapMut {
    /// Adds an empty entry.
    fn insert(&mut self, key: String) -> &mut dyn Field;
    /// Takes an entry away.
    fn remove(&mut self, key: &str);
}

/// A value of any shape, to be filled: adding an item makes it a list, adding an entry an object. A trait, so that programs
/// without such members are without the code.
pub trait AnyMut: ListMut + MapMut {
    /// The value itself.
    fn value(&mut self) -> &mut Value;
}

impl<M: Model> Field for M {
    fn reset(&mut self) {
        <dyn Model>::reset(self);
    }

    fn view(&self) -> View<'_> {
        View::Model(self)
    }

    fn open(&mut self, shape: Shape) -> Slot<'_> {
        if shape == Shape::Object { Slot::Model(self) } else { Slot::None }
    }

    fn takes(shape: Shape) -> bool {
        shape == Shape::Object
    }
}

impl<T: Field + Default> Field for Option<T> {
    fn reset(&mut self) {
        *self = None;
    }

    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::None, Field::view)
    }

    fn set(&mut self, value: Scalar<'_>) -> bool {
        let mut inner = T::default();
        let fits = inner.set(value);
        if fits {
            *self = Some(inner);
        }
        fits
    }

    fn open(&mut self, shape: Shape) -> Slot<'_> {
        if T::takes(shape) { self.get_or_insert_default().open(shape) } else { Slot::None }
    }

    fn takes(shape: Shape) -> bool {
        T::takes(shape)
    }
}

impl Field for String {
    fn reset(&mut self) {
        self.clear();
    }

    fn view(&self) -> View<'_> {
        View::Str(self)
    }

    fn set(&mut self, value: Scalar<'_>) -> bool {
        *self = match value {
            Scalar::Str(text) | Scalar::Exact(text) => text.to_owned(),
            Scalar::Bool(value) => value.to_string(),
            Scalar::Int(value) => value.to_string(),
            Scalar::Uint(value) => value.to_string(),
            Scalar::Float(value) => value.to_string(),
            Scalar::Bytes(bytes) => String::from_utf8_lossy(bytes).into_owned(),
        };
        true
    }
}

impl Field for Secret {
    fn reset(&mut self) {
        *self = Self::default();
    }

    fn view(&self) -> View<'_> {
        View::Secret(self)
    }

    fn set(&mut self, value: Scalar<'_>) -> bool {
        let mut text = String::new();
        let fits = text.set(value);
        *self = Secret::new(text);
        fits
    }
}

impl Field for bool {
    fn reset(&mut self) {
        *self = false;
    }

    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }

    fn set(&mut self, value: Scalar<'_>) -> bool {
        let parsed = match value {
            Scalar::Bool(value) => Some(value),
            Scalar::Int(0) | Scalar::Uint(0) => Some(false),
            Scalar::Int(1) | Scalar::Uint(1) => Some(true),
            Scalar::Str(text) if text.eq_ignore_ascii_case("true") || text == "1" => Some(true),
            Scalar::Str(text) if text.eq_ignore_ascii_case("false") || text == "0" => Some(false),
            _ => None,
        };
        parsed.map(|value| *self = value).is_some()
    }
}

impl Field for f64 {
    fn reset(&mut self) {
        *self = 0.0;
    }

    fn view(&self) -> View<'_> {
        View::Float(*self)
    }

    fn set(&mut self, value: Scalar<'_>) -> bool {
        let parsed = match value {
            Scalar::Float(value) => Some(value),
            Scalar::Int(value) => Some(value as f64),
            Scalar::Uint(value) => Some(value as f64),
            Scalar::Str(text) | Scalar::Exact(text) => finite(text.trim()),
            Scalar::Bool(_) | Scalar::Bytes(_) => None,
        };
        parsed.map(|value| *self = value).is_some()
    }
}

fn finite(text: &str) -> Option<f64> {
    text.parse().ok().filter(|value: &f64| value.is_finite())
}

/// Bytes stand in JSON as base64 text.
impl Field for Bytes {
    fn reset(&mut self) {
        self.clear();
    }

    fn view(&self) -> View<'_> {
        View::Bytes(self)
    }

    fn set(&mut self, value: Scalar<'_>) -> bool {
        let bytes = match value {
            Scalar::Bytes(bytes) => Some(Bytes::copy_from_slice(bytes)),
            Scalar::Str(text) => BASE64_STANDARD.decode(text.trim()).ok().map(Bytes::from),
            _ => None,
        };
        bytes.map(|bytes| *self = bytes).is_some()
    }
}

/// Whole numbers take quoted numbers, and floats without a fraction that are exact.
macro_rules! integer {
    ($($ty:ty => $view:ident),+) => {$(
        impl Field for $ty {
            fn reset(&mut self) {
                *self = 0;
            }

            fn view(&self) -> View<'_> {
                View::$view(*self)
            }

            fn set(&mut self, value: Scalar<'_>) -> bool {
                const EXACT: f64 = 9_007_199_254_740_992.0;
                let parsed = match value {
                    Scalar::Int(value) => <$ty>::try_from(value).ok(),
                    Scalar::Uint(value) => <$ty>::try_from(value).ok(),
                    Scalar::Float(value) if value.fract() == 0.0 && value.abs() <= EXACT => <$ty>::try_from(value as i64).ok(),
                    Scalar::Str(text) => text.trim().parse().ok(),
                    Scalar::Float(_) | Scalar::Bool(_) | Scalar::Bytes(_) | Scalar::Exact(_) => None,
                };
                parsed.map(|value| *self = value).is_some()
            }
        }
    )+};
}

integer!(i64 => Int, u64 => Uint);

impl<T: Field + Default> Field for Vec<T> {
    fn reset(&mut self) {
        self.clear();
    }

    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn open(&mut self, shape: Shape) -> Slot<'_> {
        if shape == Shape::List {
            self.clear();
            Slot::List(self)
        } else {
            Slot::None
        }
    }

    fn takes(shape: Shape) -> bool {
        shape == Shape::List
    }
}

impl<T: Field> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn item(&self, index: usize) -> View<'_> {
        self.get(index).map_or(View::None, Field::view)
    }
}

impl<T: Field + Default> ListMut for Vec<T> {
    fn push(&mut self) -> Option<&mut dyn Field> {
        Vec::push(self, T::default());
        self.last_mut().map(|item| item as &mut dyn Field)
    }

    fn pop(&mut self) {
        Vec::pop(self);
    }
}

impl<T: Field + Default> Field for BTreeMap<String, T> {
    fn reset(&mut self) {
        self.clear();
    }

    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn open(&mut self, shape: Shape) -> Slot<'_> {
        if shape == Shape::Object { Slot::Map(self) } else { Slot::None }
    }

    fn takes(shape: Shape) -> bool {
        shape == Shape::Object
    }
}

impl<T: Field> Map for BTreeMap<String, T> {
    fn len(&self) -> usize {
        BTreeMap::len(self)
    }

    fn each(&self, visit: &mut dyn FnMut(&str, View<'_>)) {
        for (key, value) in self {
            visit(key, value.view());
        }
    }
}

impl<T: Field + Default> MapMut for BTreeMap<String, T> {
    fn insert(&mut self, key: String) -> &mut dyn Field {
        self.entry(key).or_default()
    }

    fn remove(&mut self, key: &str) {
        BTreeMap::remove(self, key);
    }
}

impl Field for Value {
    fn reset(&mut self) {
        match self {
            // That of a raw reply begins as an object, and all others are in an `Option`.
            Value::Object(members) => members.clear(),
            value => *value = Value::Null,
        }
    }

    fn view(&self) -> View<'_> {
        match self {
            Value::Null => View::None,
            Value::Bool(value) => View::Bool(*value),
            Value::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
                (Some(value), _, _) => View::Int(value),
                (_, Some(value), _) => View::Uint(value),
                (_, _, Some(value)) => View::Float(value),
                _ => View::None,
            },
            Value::String(text) => View::Str(text),
            Value::Array(items) => View::List(items),
            Value::Object(members) => View::Map(members),
        }
    }

    fn set(&mut self, value: Scalar<'_>) -> bool {
        *self = match value {
            Scalar::Bool(value) => value.into(),
            Scalar::Int(value) => value.into(),
            Scalar::Uint(value) => value.into(),
            Scalar::Float(value) => value.into(),
            Scalar::Str(text) => text.into(),
            Scalar::Bytes(bytes) => String::from_utf8_lossy(bytes).into(),
            Scalar::Exact(text) => match finite(text) {
                Some(value) => value.into(),
                None => return false,
            },
        };
        true
    }

    fn open(&mut self, _shape: Shape) -> Slot<'_> {
        Slot::Any(self)
    }

    fn takes(_shape: Shape) -> bool {
        true
    }
}

impl AnyMut for Value {
    fn value(&mut self) -> &mut Value {
        self
    }
}

impl ListMut for Value {
    fn push(&mut self) -> Option<&mut dyn Field> {
        if !self.is_array() {
            *self = Value::Array(Vec::new());
        }
        let items = self.as_array_mut()?;
        items.push(Value::Null);
        items.last_mut().map(|item| item as &mut dyn Field)
    }

    fn pop(&mut self) {
        self.as_array_mut().map(Vec::pop);
    }
}

impl MapMut for Value {
    fn insert(&mut self, key: String) -> &mut dyn Field {
        if !self.is_object() {
            *self = Value::Object(serde_json::Map::new());
        }
        &mut self[key]
    }

    fn remove(&mut self, key: &str) {
        self.as_object_mut().map(|members| members.remove(key));
    }
}

impl Map for serde_json::Map<String, Value> {
    fn len(&self) -> usize {
        serde_json::Map::len(self)
    }

    fn each(&self, visit: &mut dyn FnMut(&str, View<'_>)) {
        for (key, value) in self {
            visit(key, value.view());
        }
    }
}
