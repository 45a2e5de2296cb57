//! Upstream facts to spec files.
//!
//! An import reads the facts of one service version, makes the [`Spec`](cumulo_spec::Spec) of them, lets the constructors of an existing
//! spec file stand, and writes the file. Facts that the source does not carry are kept from the existing file. It never drops anything silently: a key, a type or a flag that the importer
//! does not know stops it; what a spec cannot describe yet is left out with a [`Notes`] entry,
//! and the spec says so (`left_out`).

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
pub use imported::{Imported, Lacks, Notes};
pub use service::{Failure, Outcome, import};
pub use target::Target;
