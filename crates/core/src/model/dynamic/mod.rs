//! Structs whose fields are read at run time: the requests and responses of tools that use facts instead of types.
//!
//! A [`Schema`] holds the facts of the structs, and a [`Dynamic`] is a value of one of the structs. It implements
//! [`Model`] like a generated struct, so it works with all code for models, and a request has the same bytes as the
//! request of the typed operation.

mod json;
mod output;
mod schema;
mod value;

pub use self::{
    output::DynamicOutput,
    schema::{FieldShape, Kind, Schema, StructId},
    value::Dynamic,
};
