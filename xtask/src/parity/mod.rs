//! Requests of the typed code against those that the official SDKs were recorded sending.

pub mod command;
mod compare;
mod lines;

pub use compare::{Comparison, compare};
pub use lines::{Key, Lines, references};
