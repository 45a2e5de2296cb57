//! Generates the provider crates and the catalog from the specs.
//!
//! A merged spec is lowered (`lower`) to a typed representation (`ir`). The templates (`items`) turn it into tokens, and
//! the printer (`print`) turns the tokens into text.

pub mod command;
mod docs;
mod families;
mod ident;
mod ir;
mod items;
mod links;
mod lower;
mod manifest;
mod names;
mod print;
mod rustdoc;
mod sync;
mod text;
mod verify;
mod workspace;

pub(crate) use families::Families;
pub(crate) use ident::Ident;
pub(crate) use ir::{Docs, Member, Module, Operation, Output as OperationOutput, POSITIONAL, Position, Struct, Type};
pub(crate) use links::Links;
pub(crate) use lower::lower;
pub(crate) use names::{module_file, module_name, version_module};
pub use sync::{check, write};
pub(crate) use text::file as text;
pub use workspace::{Output, generate, generate_verified};
