#![allow(missing_docs)]

#[path = "../bounds.rs"]
mod bounds;
