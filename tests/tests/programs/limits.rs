#![allow(missing_docs)]

#[path = "../limits/main.rs"]
mod limits;
