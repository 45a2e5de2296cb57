//! The state that all visitors of one body share.

use std::{borrow::Cow, cell::Cell, fmt};

use serde::de::{DeserializeSeed, Deserializer, Visitor};

use crate::model::{
    Field,
    warning::{FieldPath, Warnings},
};

/// The key of a JSON field. It is borrowed, unless it contains escapes.
pub(super) struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the key of a field")
    }

    fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(key))
    }

    fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(key.to_owned()))
    }
}

/// Reads the JSON text of a value into a field. Returns true if the field accepted a value.
type Read = fn(&Context<'_>, &FieldPath<'_>, &mut dyn Field, &str) -> serde_json::Result<bool>;

/// The state of one pass over a body.
pub(super) struct Context<'w> {
    /// Whether each value is first read as JSON text, which preserves its digits and its shape.
    pub(super) by_value: bool,
    /// Whether the body has a float, or an integer that does not fit into 64 bits.
    pub(super) float: Cell<bool>,
    /// Whether a value was dropped that may be accepted if the body is read again by value.
    pub(super) dropped: Cell<bool>,
    pub(super) warnings: &'w Warnings,
    /// Reads the JSON text of a value into a field of the same shape. It is a function pointer because the visitors
    /// depend on this module.
    pub(super) read: Read,
}

impl<'w> Context<'w> {
    pub(super) fn new(warnings: &'w Warnings, read: Read) -> Self {
        Self { by_value: false, float: Cell::new(false), dropped: Cell::new(false), warnings, read }
    }
}
