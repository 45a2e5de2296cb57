#![allow(missing_docs)]

#[path = "../cancellation/main.rs"]
mod cancellation;
