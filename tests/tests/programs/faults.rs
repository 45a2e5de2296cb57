#![allow(missing_docs)]

#[path = "../faults/main.rs"]
mod faults;
