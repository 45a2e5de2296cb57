//! Decodes sample responses and prints one JSON line per sample with its outcome and its losses.
//!
//! `cargo run -p cumulo-tests --bin samples -- tencent samples.jsonl`. Features such as `--features
//! cumulo-tencent/cvm` add services to the default services; with `--untyped` outputs are created from the catalog.
//! `cargo xtask samples` runs it over all services.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{BufRead as _, BufReader, BufWriter, Write as _, stdout},
    process::ExitCode,
};

use cumulo_tests::samples::{Operation, line, typed};
use serde_json::Value;

const USAGE: &str = "usage: samples <alibaba|tencent|zenlayer> <samples.jsonl> [--untyped]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        [provider, samples] => run(provider, samples, false),
        [provider, samples, "--untyped"] => run(provider, samples, true),
        _ => Err(USAGE.into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(provider: &str, samples: &str, untyped: bool) -> Result<(), String> {
    let providers = ["alibaba", "tencent", "zenlayer"];
    let provider = providers.into_iter().find(|name| *name == provider).ok_or(USAGE)?;
    let mut operations: BTreeMap<_, Operation> = if untyped { BTreeMap::new() } else { typed(provider) };
    let mut out = BufWriter::new(stdout().lock());
    let file = File::open(samples).map_err(|error| format!("{samples}: {error}"))?;
    for text in BufReader::new(file).lines() {
        let text = text.map_err(|error| error.to_string())?;
        let sample: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
        let part = |name: &str| sample[name].as_str().unwrap_or_default().to_owned();
        let key @ (service, version, action) = &(part("s"), part("v"), part("action"));
        if untyped
            && !operations.contains_key(key)
            && let Ok(operation) = Operation::untyped(provider, service, version, action)
        {
            operations.insert(key.clone(), operation);
        }
        let Some(operation) = operations.get(key) else { continue };
        let mut line = line(&operation.check(part("body").as_bytes()));
        for name in ["s", "v", "action", "source"] {
            line.insert(name.into(), sample[name].clone());
        }
        writeln!(out, "{}", Value::Object(line)).map_err(|error| error.to_string())?;
    }
    out.flush().map_err(|error| error.to_string())
}
