//! Rate limits of the client's own: what the executor asks them, and quotas that processes share over a real Redis.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]
// What the macros print, the test runner keeps to itself.
#![allow(clippy::explicit_write)]

mod executor;
mod outages;
mod redis_server;
mod relay;
mod shared;
