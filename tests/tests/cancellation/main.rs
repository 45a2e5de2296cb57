//! Calls that are dropped at every point: after each poll of their future, and after each step of the server. After each
//! drop the client still works, and nothing of the dropped call is left: no permit, turn, lock, task, connection or share
//! of the retry budget.
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
