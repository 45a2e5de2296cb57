//! The result of the demo's steps.

/// The result of a step. An error ends the program, which prints it.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;
