//! Decides by its name whether a field holds a credential.
//!
//! Two rules exist. [`is_secret_name`] is narrow: a field that it finds is a secret unless the specs say otherwise. It is
//! also used where no spec exists, for raw calls and recordings. [`looks_secret`] is wide: the spec tools stop at a field that only this rule
//! finds, until a person decides it.
//!
//! This is a crate of its own, without dependencies, because both `cumulo-core` and `cumulo-spec` need the rules and
//! neither may depend on the other. A generated or tested copy would be a second source.

mod narrow;
mod wide;
mod words;

pub use narrow::is_secret_name;
pub use wide::looks_secret;
