//! One service version in bytes.
//!
//! Three things keep it small. Every name is a number: names that many services of the provider share have the small
//! ones, a new name takes the next. A struct stands where it is first referred to, so that its name mostly follows from
//! the operation and the member. And what follows from the rest is not written: action names and their docs stand in
//! the provider's listing, a constructor is mostly the required members.
//!
//! The decoder mirrors the encoder line by line; both take the types of [`crate::spec`] apart without `..`, so that a
//! new fact does not compile until it is written and read.

mod decode;
mod encode;

pub(crate) use decode::{Frame, decode};
pub(crate) use encode::{encode, shared};

/// How a struct is referred to.
mod reference {
    pub(super) const NONE: u8 = 0;
    /// Seen before: the distance back follows.
    pub(super) const KNOWN: u8 = 1;
    /// New, and called as the rule says: `<action>Request`, `<action>Response`, `<action><member>`.
    pub(super) const RULE: u8 = 2;
    /// New, and its name follows.
    pub(super) const NAMED: u8 = 3;
    /// New, and called like the member. Members only.
    pub(super) const MEMBER: u8 = 4;
}

/// Bits of an operation: two of the input, two of the output, then these.
mod operation {
    pub(super) const OUTPUT: u8 = 2;
    pub(super) const RULE_CONSTRUCTOR: u8 = 1 << 4;
    pub(super) const OWN_CONSTRUCTOR: u8 = 1 << 5;
    pub(super) const ERRORS: u8 = 1 << 6;
    pub(super) const MORE: u8 = 1 << 7;
    // Of the second byte.
    pub(super) const METHOD: u8 = 1 << 0;
    pub(super) const PATH: u8 = 1 << 1;
    pub(super) const BODY: u8 = 1 << 2;
    pub(super) const DEPRECATED: u8 = 1 << 3;
    pub(super) const READS: u8 = 1 << 4;
    pub(super) const WRITES: u8 = 1 << 5;
    pub(super) const PAGES: u8 = 1 << 6;
    pub(super) const RARE: u8 = 1 << 7;
    // Of the third byte.
    pub(super) const HOST: u8 = 1 << 0;
    pub(super) const UNSIGNED: u8 = 1 << 1;
    pub(super) const NO_REPLY: u8 = 1 << 2;
    pub(super) const EVENTS: u8 = 1 << 3;
    pub(super) const RATE: u8 = 1 << 4;
}

/// Bits of a member: four of the type, then these.
mod member {
    pub(super) const LIST: u8 = 1 << 4;
    pub(super) const REQUIRED: u8 = 1 << 5;
    pub(super) const MORE: u8 = 1 << 6;
    // Of the second byte.
    pub(super) const LOCATION: u8 = 1 << 0;
    pub(super) const STYLE: u8 = 1 << 1;
    pub(super) const DEPRECATED: u8 = 1 << 2;
    pub(super) const VALUES: u8 = 1 << 3;
    pub(super) const LIMITS: u8 = 1 << 4;
    pub(super) const SECRET: u8 = 1 << 5;
    pub(super) const NO_SECRET: u8 = 1 << 6;
    pub(super) const WORDS: u8 = 1 << 7;
    // Limits.
    pub(super) const MIN: u8 = 1 << 0;
    pub(super) const MAX: u8 = 1 << 1;
    pub(super) const MIN_LENGTH: u8 = 1 << 2;
    pub(super) const MAX_LENGTH: u8 = 1 << 3;
    // Words.
    pub(super) const PASSWORD: u8 = 1 << 0;
    pub(super) const RENAME: u8 = 1 << 1;
    pub(super) const DOC: u8 = 1 << 2;
}

/// Types: first the scalars, then a struct by the kind of its reference, then what is wrapped in an unusual way.
mod ty {
    use crate::spec::Type;

    pub(super) const SCALARS: [Type; 11] = [
        Type::String,
        Type::Int32,
        Type::Int64,
        Type::Uint64,
        Type::Float,
        Type::Bool,
        Type::Datetime,
        Type::DatetimeIso,
        Type::Date,
        Type::Binary,
        Type::Any,
    ];
    /// With a kind of reference added, of which the first is 1.
    pub(super) const STRUCT: u8 = 10;
    /// The wrappers follow, the outermost first, then the type within.
    pub(super) const WRAPPED: u8 = 15;
    /// Deeper than anything; damage must not build what cannot be dropped.
    pub(super) const DEPTH: usize = 64;
}

/// An error code that the operation names and the service does not list.
const UNLISTED: usize = 0;
/// An error code that does not follow in order.
const BACK: usize = 1;

#[cfg(test)]
mod tests;
