//! Compares requests of the typed code with recorded requests of the official SDKs.

pub mod command;
mod compare;
mod lines;

pub use compare::{Comparison, compare};
pub use lines::{Key, Lines, references};
