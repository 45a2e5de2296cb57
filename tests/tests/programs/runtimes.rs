#![allow(missing_docs)]

#[path = "../runtimes.rs"]
mod runtimes;
