//! One service version in bytes.
//!
//! One function describes the facts of each type ([`facts`]), for writing and for reading: a [`Coder`](coder::Coder)
//! either writes the values that it is handed, or replaces them with those that it reads. The two directions therefore cannot
//! disagree about the order. The functions take the spec types apart without `..`, so that a new fact does not compile
//! until it is coded.
//!
//! Three things keep the bytes few. Every name is a number: names that many services of the provider share have small
//! numbers, a new name has the next one. A struct is coded where it is first referred to, so that its name mostly follows from the
//! operation and the field. And what follows from the rest is not coded: action names and their docs are in the
//! provider's listing, and a constructor is mostly the required fields.

mod coder;
mod decode;
mod encode;
mod facts;

pub(crate) use decode::{Frame, decode};
pub(crate) use encode::{encode, shared};

#[cfg(test)]
mod tests;
