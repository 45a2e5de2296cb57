//! Validation of JSON parameters against the facts of an operation.

mod check;
mod path;
mod problem;

pub use check::Validator;
pub use path::{Path, PathSegment};
pub use problem::{JsonKind, Problem, ProblemKind};
