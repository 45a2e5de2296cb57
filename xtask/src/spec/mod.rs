//! The specs on disk: reading, overlaying, checking and writing them.
//!
//! [`load`] is the one door for everything downstream (generator, catalog, mock): it yields [`Merged`] specs that are
//! known to be consistent. The types of a spec file itself live in [`cumulo_spec`].

use std::collections::BTreeMap;

use cumulo_spec::{Provider, Spec};

pub mod command;
pub mod docs;
mod error;
mod load;
pub mod node;
pub mod overlay;
pub(crate) mod read;
pub mod schema;
pub mod secret;
pub mod secret_decisions;
mod validate;
pub mod waiter;
mod write;

pub use error::SpecError;
pub use load::{load, load_undecided, merge_texts, read_provider, read_spec};
pub(crate) use validate::{constructors, facts, is_type_name};
pub use waiter::Waiter;
pub use write::write;

/// One service version, ready for use: facts with the overlay applied.
///
/// In `spec` every member's `secret` is `Some`; constructors name exactly the required members of their input;
/// every name that is referred to exists.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// Protocol facts of the provider.
    pub provider: Provider,
    /// Facts of the service version, overlay applied.
    pub spec: Spec,
    /// Named waiters, by the name of their functions.
    pub waiters: BTreeMap<String, Waiter>,
}
