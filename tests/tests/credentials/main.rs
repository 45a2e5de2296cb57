//! Credential sources: every source of every provider with files in a folder of its own and a scripted network; order,
//! renewal, wrong clocks, limits, errors, and that no secret shows.
#![allow(clippy::unwrap_used, clippy::panic, clippy::expect_used, missing_docs)]

mod alibaba_cli;
mod alibaba_files;
mod alibaba_metadata;
mod bounds;
mod client;
mod clocks;
mod environment;
mod ini;
mod leniency;
mod logs;
mod modes;
mod own;
mod renewal;
mod roles;
mod tencent;
mod world;
mod zenlayer;
