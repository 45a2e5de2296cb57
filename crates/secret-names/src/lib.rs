//! Decides by the name of a field whether it holds a credential.
//!
//! There are two rules. [`is_secret_name`] is narrow: a field that it finds is secret unless the specs say otherwise.
//! It is also used without a spec, for raw calls and recordings. [`looks_secret`] is wide: the spec tools report a
//! field that only this rule finds as an error until a decision is recorded.
//!
//! The rules are in a separate crate without dependencies, because both `cumulo-core` and `cumulo-spec` need them and
//! neither crate may depend on the other.

mod narrow;
mod wide;
mod words;

pub use narrow::is_secret_name;
pub use wide::looks_secret;
