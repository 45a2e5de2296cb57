//! Encoding of one service version.
//!
//! For each type, one function ([`facts`]) both writes and reads the facts: a [`Coder`](coder::Coder) either writes the
//! given values, or replaces them with the values that it reads. Therefore, both directions always have the same order.
//! The functions destructure the spec types without `..`, so that a new fact that is not coded is a compile error.
//!
//! Three rules keep the encoding small:
//!
//! - Every name is written as a number. Names that many services of the provider share have small numbers; a new name
//!   is assigned the next number.
//! - A struct is coded at its first reference, so that its name can usually be derived from the operation and the
//!   field.
//! - Facts that can be derived are not coded: action names and their descriptions are in the provider's listing, and a
//!   constructor is usually the list of the required fields.

mod coder;
mod decode;
mod encode;
mod facts;

pub(crate) use decode::{Frame, decode};
pub(crate) use encode::{encode, shared};

#[cfg(test)]
mod tests;
