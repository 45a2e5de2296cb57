//! What all readers of one body share.

use std::{borrow::Cow, cell::Cell, fmt};

use serde::de::{DeserializeSeed, Deserializer, Visitor};

use crate::model::{
    Field,
    warning::{Place, Warnings},
};

/// The key of a member: borrowed, unless it has escapes.
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
        f.write_str("the key of a member")
    }

    fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(key))
    }

    fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(key.to_owned()))
    }
}

/// Reads the JSON text of a value into a field; returns whether the field accepted anything.
type Read = fn(&Context<'_>, &Place<'_>, &mut dyn Field, &str) -> serde_json::Result<bool>;

/// One reading of a body.
pub(super) struct Context<'w> {
    /// Each value is taken as text first, so that its digits and its shape are known.
    pub(super) by_value: bool,
    /// A number went by that is a float, or a whole one beyond 64 bits.
    pub(super) float: Cell<bool>,
    /// A value went by that a reading by value may keep.
    pub(super) odd: Cell<bool>,
    pub(super) warnings: &'w Warnings,
    /// Reads the JSON text of a value into a field of its own shape: the visitors do, which are above this module.
    pub(super) read: Read,
}

impl<'w> Context<'w> {
    pub(super) fn new(warnings: &'w Warnings, read: Read) -> Self {
        Self { by_value: false, float: Cell::new(false), odd: Cell::new(false), warnings, read }
    }
}
