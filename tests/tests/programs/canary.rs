#![allow(missing_docs)]

#[path = "../canary.rs"]
mod canary;
