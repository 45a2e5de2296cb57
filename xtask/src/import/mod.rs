//! Imports spec files from facts about the providers' APIs.
//!
//! An import reads the facts of one service version, converts them into a [`Spec`](cumulo_spec::Spec), keeps the
//! constructors of an existing spec file, and writes the file. Facts that the source does not contain are kept from
//! the existing file.
//!
//! The importer never omits a fact silently. An unknown key, type or flag is an error. An operation or a field that a
//! spec cannot describe yet is omitted, with an entry in [`Notes`] and in the spec's `left_out`.

mod alibaba;
mod at;
pub mod command;
pub mod compare;
pub mod constructor;
pub mod docs;
pub mod facts;
mod hosts;
mod imported;
mod kept;
mod paging;
pub mod public;
mod service;
mod shape;
mod source;
mod struct_names;
mod target;
mod tencent;
mod upstream;
mod zenlayer;

pub use at::ImportError;
pub use facts::Facts;
pub use imported::{Imported, MissingFacts, Notes};
pub use service::{Failure, Outcome, import};
pub use target::Target;
