//! Compares the client CPU time of a call with Cumulo and of the same request with plain reqwest. See ../README.md.

mod callers;
mod cpu;
mod measure;
mod server;

use std::{
    env,
    net::{SocketAddr, TcpListener},
    process::{Command, ExitCode},
    thread,
};

use callers::{Caller, Cumulo, Reqwest};

const USAGE: &str = "usage: cumulo-bench-overhead [compare [<rounds> <thousands of calls>]]
       cumulo-bench-overhead serve <address>
       cumulo-bench-overhead call <address> reqwest|cumulo <concurrency> <calls>";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match *arguments {
        [] => compare("9", "20"),
        ["compare"] => compare("9", "20"),
        ["compare", rounds, turns] => compare(rounds, turns),
        ["compare-at", server, rounds, turns] => compare_at(server, rounds, turns),
        ["serve", address] => serve(address),
        ["call", server, caller, concurrency, calls] => call(server, caller, concurrency, calls),
        _ => None,
    };
    if done.is_none() {
        eprintln!("{USAGE}");
    }
    if done == Some(true) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs the server on the first core, and the clients in a child process on the last core, so that the CPU time of the
/// clients does not include the server.
fn compare(rounds: &str, turns: &str) -> Option<bool> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let address = listener.local_addr().expect("the address of a bound socket").to_string();
    thread::spawn(move || {
        cpu::pin(cpu::Core::First);
        server::run(listener);
    });
    let mut client = Command::new(env::current_exe().expect("the path of this program"));
    client.args(["compare-at", &address, rounds, turns]);
    // Both callers read these variables, and the benchmark must not measure a proxy.
    for proxy in ["HTTP_PROXY", "ALL_PROXY"] {
        client.env_remove(proxy).env_remove(proxy.to_ascii_lowercase());
    }
    Some(client.status().expect("the client process starts").success())
}

fn compare_at(server: &str, rounds: &str, turns: &str) -> Option<bool> {
    let (server, rounds, turns) = (server.parse().ok()?, rounds.parse().ok()?, turns.parse().ok()?);
    cpu::pin(cpu::Core::Last);
    callers::runtime().block_on(async {
        let (reqwest, cumulo) = callers::create(server).await;
        measure::compare(&reqwest, &cumulo, rounds, turns).await;
    });
    Some(true)
}

/// Runs only the server, while a profiler runs `call`.
fn serve(address: &str) -> Option<bool> {
    let address: SocketAddr = address.parse().ok()?;
    cpu::pin(cpu::Core::First);
    server::run(TcpListener::bind(address).expect("a free port"));
    Some(true)
}

/// Runs only one caller, for a profiler.
fn call(server: &str, caller: &str, concurrency: &str, calls: &str) -> Option<bool> {
    let (server, concurrency, calls) = (server.parse().ok()?, concurrency.parse().ok()?, calls.parse().ok()?);
    cpu::pin(cpu::Core::Last);
    callers::runtime().block_on(async {
        let (reqwest, cumulo) = callers::create(server).await;
        match caller {
            Reqwest::NAME => measure::calls(&reqwest, concurrency, calls).await,
            Cumulo::NAME => measure::calls(&cumulo, concurrency, calls).await,
            _ => return None,
        }
        Some(true)
    })
}
