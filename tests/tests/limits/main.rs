//! The client's rate limits: their use by the executor, and quotas that processes share over a real Redis server.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]
// The test runner captures the output of the macros.
#![allow(clippy::explicit_write)]

mod executor;
mod outages;
mod redis_server;
mod relay;
mod shared;
