//! The specs on disk: reading, writing and commands. [`cumulo_spec`] contains the types, the checks and the merge.
//!
//! The generator, the catalog and the mock read specs only through [`load`]. It returns consistent [`Merged`] specs.

pub mod command;
pub mod docs;
mod keywords;
mod load;
mod merged;
pub mod node;
pub mod overlay;
pub(crate) mod read;
pub mod schema;
pub mod secret;
mod write;

pub use cumulo_spec::merge::SpecError;
pub use load::{load, load_undecided, merge_texts, read_provider, read_spec};
pub use merged::Merged;
pub use write::write;
