#![allow(missing_docs)]

#[path = "../streaming.rs"]
mod streaming;
