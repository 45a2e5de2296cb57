//! Structs whose fields are known at run time only: the requests and responses of tools that work from facts.
//!
//! A [`Schema`] holds the facts of the structs, and a [`Dynamic`] is a value of one of them. It is a [`Model`] as a
//! generated struct is, so everything that is written over models works on it: the bytes of a request are those of the
//! typed operation.

mod json;
mod output;
mod schema;
mod value;

pub use self::{
    output::DynamicOutput,
    schema::{FieldShape, Kind, Schema, StructId},
    value::Dynamic,
};
