//! Specs in, provider crates and the catalog out.
//!
//! A merged spec is [lowered](lower) to a typed [representation](ir), the [templates](items) make tokens of it, and the
//! [printer](print) makes text of those.

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
pub(crate) use ir::{Docs, Member, Module, Operation, Output as OperationOutput, POSITIONAL, Place, Struct, Type};
pub(crate) use links::Links;
pub(crate) use lower::lower;
pub(crate) use names::{module_file, module_name, version_module};
pub use sync::{check, write};
pub(crate) use text::file as text;
pub use workspace::{Output, generate, generate_verified};
