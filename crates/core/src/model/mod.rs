//! The model layer: the field tables of generated structs, and the codecs that work on them.
//!
//! A generated struct is a plain struct with a table of its wire names. [`Model`] returns its fields by their index in
//! the table, as [`Field`]s. JSON, query flattening, redacted `Debug` and reflection use these fields, so that the
//! compiler processes a few lines per struct instead of a derived codec.

#[cfg(feature = "testing")]
mod assign;
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

#[cfg(feature = "testing")]
pub use assign::Assign;
pub(crate) use client_token::{CLIENT_TOKEN, fill_client_token};
pub use convert::IntoValue;
pub use cumulo_secret_names::is_secret_name;
pub use debug::debug;
#[cfg(any(feature = "serde", feature = "testing"))]
pub(crate) use decode::repair;
#[doc(hidden)]
pub use decode::{BYTE_ORDER_MARK, decode_noting, field_text};
pub use decode::{Envelope, Extra, decode, deserialize};
pub use dynamic::{Dynamic, DynamicOutput, FieldShape, Kind, Schema, StructId};
pub use encode::{serialize, to_json, write_json};
#[doc(hidden)]
pub use field::{AnyMut, ListMut, MapMut, Scalar, Shape, Slot};
pub use field::{Field, List, Map, Model, View};
#[doc(hidden)]
pub use flatten::flatten_from;
pub use flatten::{Param, flatten, params, try_params};
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

crate::model! {
    /// The output of an operation whose response has only a request id.
    Empty {}
}
