#![allow(missing_docs)]

#[path = "../several_runtimes.rs"]
mod several_runtimes;
