#![allow(missing_docs)]

#[path = "../soak.rs"]
mod soak;
