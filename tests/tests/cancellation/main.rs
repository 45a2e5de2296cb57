//! Calls that are dropped at every point: after each poll of their future, and after each step of the server. After
//! each drop the client still works, and the dropped call leaves no permit, queue entry, lock, task, connection or
//! share of the retry budget behind.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

mod blocking;
mod budget;
mod cloud;
mod connection;
mod credentials;
mod limits;
mod lists;
mod recording;
mod streams;
