//! Prints one JSON line per operation: the request that typed code sends for a full sample input. With `--dynamic`
//! the field `dynamic` describes the difference from the same operation created from the facts of the catalog; it is
//! null without a difference.
//!
//! `cargo run -p cumulo-tests --bin parity -- tencent --service redis`. Features such as `--features
//! cumulo-tencent/cvm` add services to the default services. `cargo xtask parity` runs it over all services and
//! compares.

use std::{
    collections::BTreeSet,
    io::{BufWriter, Write as _, stdout},
    process::ExitCode,
};

use cumulo_spec::SampleRule;
use cumulo_tests::{dynamic_parity, parity::line, registered};

const USAGE: &str = "usage: parity <alibaba|tencent|zenlayer> [--service <service>]... [--depth <levels>] [--dynamic]";

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut arguments: impl Iterator<Item = String>) -> Result<(), String> {
    let (mut provider, mut services, mut rule, mut dynamic) = (None, BTreeSet::new(), SampleRule::RECORDED, false);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--service" => {
                services.insert(arguments.next().ok_or(USAGE)?);
            }
            "--depth" => rule.depth = arguments.next().and_then(|depth| depth.parse().ok()).ok_or(USAGE)?,
            "--dynamic" => dynamic = true,
            "alibaba" | "tencent" | "zenlayer" if provider.is_none() => provider = Some(argument),
            _ => return Err(USAGE.into()),
        }
    }
    let provider = provider.ok_or(USAGE)?;
    let mut operations: Vec<_> = registered()
        .into_iter()
        .filter(|(name, operation)| {
            *name == provider && (services.is_empty() || services.contains(operation.info.service.name))
        })
        .map(|(_, operation)| operation)
        .collect();
    let compiled: BTreeSet<&str> = operations.iter().map(|operation| operation.info.service.name).collect();
    if let Some(absent) = services.iter().find(|name| !compiled.contains(name.as_str())) {
        return Err(format!("`{absent}` is not compiled in: add --features cumulo-{provider}/{absent}"));
    }
    operations
        .sort_by_key(|operation| (operation.info.service.name, operation.info.service.version, operation.info.action));
    let mut out = BufWriter::new(stdout().lock());
    for operation in operations {
        let mut line = line(&provider, operation, rule).map_err(|problem| {
            format!(
                "{provider} {} {} {}: {problem}",
                operation.info.service.name, operation.info.service.version, operation.info.action
            )
        })?;
        if dynamic {
            line["dynamic"] = dynamic_parity::compare(&provider, operation).err().into();
        }
        writeln!(out, "{line}").map_err(|error| error.to_string())?;
    }
    out.flush().map_err(|error| error.to_string())
}
