//! Decides by the name of a field whether it holds a credential.
//!
//! The crate has two rules. [`is_secret_name`] is narrow: a field that it matches is secret unless the specs override
//! it. The rule is also used without a spec, for requests by name and for recordings. [`looks_secret`] is wide: for a
//! field that only this rule matches, the spec tools report an error until a decision is recorded.
//!
//! The rules are in a separate crate without dependencies, because both `cumulo-core` and `cumulo-spec` need them and
//! neither crate may depend on the other.

mod narrow;
mod wide;
mod words;

pub use narrow::is_secret_name;
pub use wide::looks_secret;
