use std::{any::Any, collections::BTreeMap};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use bytes::Bytes;
use serde_json::Value;

use super::{Rest, Table};
use crate::secret::Secret;

/// A struct whose fields can be accessed by index, with a table of their wire names.
pub trait Model: Any + Send + Sync {
    /// Returns the name of the struct, the wire names of its fields, and the marks.
    fn table(&self) -> Table<'_>;
    /// Returns the field at an index of the table.
    fn get(&self, index: usize) -> Option<&dyn Field>;
    /// Returns the mutable field at an index of the table.
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Field>;
}

impl dyn Model + '_ {
    /// Resets all fields to their initial values.
    pub(crate) fn reset(&mut self) {
        let mut index = 0;
        while let Some(field) = self.get_mut(index) {
            field.reset();
            index += 1;
        }
    }

    /// Returns the fields with their wire names, in table order. If the struct keeps fields that are not in the table,
    /// the object that contains them is last and has an empty name.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &dyn Field)> {
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

/// A field of a model, or an item of a list or map. The codecs read its value and fill it from a response.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the type of a field",
    note = "fields are `String`, `Secret`, `bool`, `i64`, `u64`, `f64`, `Bytes`, `Value`, structs that implement `Model` and \
            `Default`, and `Option<T>`, `Vec<T>` and `BTreeMap<String, T>` of these"
)]
pub trait Field: Send + Sync {
    /// Returns the current value.
    fn view(&self) -> View<'_>;
    /// Sets the field to a scalar. Returns false, without a change, if the scalar does not fit.
    #[doc(hidden)]
    fn set(&mut self, _value: Scalar<'_>) -> bool {
        false
    }
    /// Resets the field to its initial value.
    fn reset(&mut self);
    /// Prepares the field for a list or an object, and returns the slot for its content.
    #[doc(hidden)]
    fn open(&mut self, _shape: Shape) -> Slot<'_> {
        Slot::None
    }
    /// Returns true if [`Field::open`] returns a slot other than [`Slot::None`] for this shape.
    #[doc(hidden)]
    fn takes(_shape: Shape) -> bool
    where
        Self: Sized,
    {
        false
    }
}

/// A value for the encoders.
#[derive(Clone, Copy)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum View<'a> {
    /// The field is not set and is not sent.
    None,
    Bool(bool),
    Int(i64),
    Uint(u64),
    Float(f64),
    Str(&'a str),
    Secret(&'a Secret),
    /// Bytes, which are base64 text in JSON and queries.
    Bytes(&'a Bytes),
    Model(&'a dyn Model),
    List(&'a dyn List),
    Map(&'a dyn Map),
}

impl View<'_> {
    /// Returns true if no value is set. An empty list or map is treated as unset, because the lists and maps of
    /// outputs are empty until a response fills them.
    pub(crate) fn is_unset(&self) -> bool {
        match self {
            Self::None => true,
            Self::List(list) => list.is_empty(),
            Self::Map(map) => map.is_empty(),
            _ => false,
        }
    }
}

/// A scalar from the decoder.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum Scalar<'a> {
    Bool(bool),
    Int(i64),
    Uint(u64),
    Float(f64),
    Str(&'a str),
    /// The bytes of a whole body. JSON has no bytes.
    Bytes(&'a [u8]),
    /// The digits of a number. The decoder first passes the number as another scalar and then its digits, for fields
    /// that can keep more digits.
    Exact(&'a str),
}

/// The shape of a value that is not a scalar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum Shape {
    List,
    Object,
}

/// The slot in which the decoder stores the content of a list or object.
#[allow(missing_debug_implementations, reason = "the traits of the variants do not require `Debug`")]
pub enum Slot<'a> {
    /// The field has another shape. The value is ignored.
    None,
    /// A struct.
    Model(&'a mut dyn Model),
    /// A list.
    List(&'a mut dyn ListMut),
    /// A map.
    Map(&'a mut dyn MapMut),
    /// A value of any shape.
    Any(&'a mut dyn AnyMut),
}

/// Read access to a list.
pub trait List {
    /// Returns the number of items.
    fn len(&self) -> usize;
    /// Returns true if the list has no items.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Returns the item at `index`, or [`View::None`] after the end.
    fn item(&self, index: usize) -> View<'_>;
}

/// Write access to a list.
pub trait ListMut {
    /// Adds an empty item and returns it.
    fn push(&mut self) -> Option<&mut dyn Field>;
    /// Removes the last item.
    fn pop(&mut self);
}

/// Read access to a map with text keys.
pub trait Map {
    /// Returns the number of entries.
    fn len(&self) -> usize;
    /// Returns true if the map has no entries.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// Calls `visit` with each entry.
    fn each(&self, visit: &mut dyn FnMut(&str, View<'_>));
}

/// Write access to a map with text keys.
pub trait MapMut {
    /// Returns the entry with this key. Adds an empty entry if the map does not have it.
    fn insert(&mut self, key: String) -> &mut dyn Field;
    /// Removes an entry.
    fn remove(&mut self, key: &str);
}

/// Write access to a value of any shape. Adding an item turns the value into a list, and adding an entry turns it into
/// an object. This is a trait so that the code is not linked into programs without such fields.
pub trait AnyMut: ListMut + MapMut {
    /// Returns the value.
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

/// Bytes are base64 text in JSON.
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

/// Integer fields also accept numbers as text, and floats that are exact integers.
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
            // The value of an output without facts is initially an object. All other values are in an `Option`.
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
