//! The model layer: what a generated struct tells of itself, and the codecs, written once over it.
//!
//! A generated struct is a plain struct and a table of its wire names. [`Model`] hands out its members by their place in
//! the table, as [`Field`]s; JSON, query flattening, redacted `Debug` and reflection all work on those, so that a
//! struct costs the compiler a few lines instead of a derived codec.

mod client_token;
mod convert;
mod debug;
mod decode;
mod dynamic;
mod encode;
mod field;
mod flatten;
mod password;
mod path;
mod redact;
mod table;
mod warning;
#[cfg(feature = "xml")]
mod xml;

use std::any::Any;

pub(crate) use client_token::fill_client_token;
pub use convert::IntoValue;
pub use cumulo_secret_names::is_secret_name;
pub use debug::debug;
#[cfg(any(feature = "serde", feature = "testing"))]
pub(crate) use decode::mend;
pub use decode::{BYTE_ORDER_MARK, Envelope, Extra, decode, decode_noting, deserialize, member};
pub use dynamic::{Dynamic, DynamicOutput, FieldShape, Kind, Schema, StructId};
pub use encode::{serialize, to_json, write_json};
pub use field::{AnyMut, Field, List, ListMut, Map, MapMut, Scalar, Shape, Slot, View};
pub use flatten::{Param, flatten, flatten_from, params, try_params};
pub use password::{PasswordRule, PasswordViolation};
#[cfg(feature = "shared-limit")]
pub(crate) use redact::redact_secret;
pub(crate) use redact::{Masker, holds_secrets};
#[cfg(feature = "testing")]
pub(crate) use redact::{collect, redact_texts};
pub use table::{Location, Mark, Rest, Style, Table};
pub use warning::{Warning, Warnings};
#[cfg(feature = "xml")]
pub use xml::{XmlError, decode_xml};

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

crate::model! {
    /// The output of an operation that returns nothing but a request id.
    Empty {}
}
