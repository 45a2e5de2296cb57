//! `cargo demo`: resets five passwords on three clouds, which the mock in this process emulates.
//!
//! `cargo demo -- --live <provider>` uses the real cloud with the credentials in the environment, after a confirmation.

mod live;
mod offline;
mod resets;
mod result;
mod table;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo demo [-- --live <alibaba|tencent|zenlayer>]";

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments.as_slice() {
        [] => offline::run().await,
        ["--live", provider] => live::run(provider).await,
        _ => Err(USAGE.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
