//! Encoding of one service version.
//!
//! One function describes the facts of each type ([`facts`]), for writing and for reading: a [`Coder`](coder::Coder)
//! either writes the given values, or replaces them with the values that it reads. The two directions therefore always
//! have the same order. The functions destructure the spec types without `..`, so that a new fact does not compile
//! until it is coded.
//!
//! Three rules keep the encoding small:
//!
//! - Every name is a number. Names that many services of the provider share have small numbers; a new name gets the
//!   next number.
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
