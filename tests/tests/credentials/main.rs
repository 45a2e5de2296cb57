//! Credential sources: every source of every provider, with files in a test folder and a scripted network. The tests
//! check order, renewal, incorrect clocks, limits, errors, and that no text contains a secret.
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
mod setup;
mod tencent;
mod zenlayer;
