//! `cargo xtask compile`: checks that every service compiles, in shards that fit into memory.

use std::{
    collections::BTreeSet,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use crate::{
    generate::module_file,
    shard::{Part, features, limit, services, shards},
    workspace::{self, PROVIDERS},
};

const USAGE: &str = "arguments: [<provider>]... [--clippy | --doc] [--each] [--changed <revision>] \
                     [--part <number>/<of>] [--shard <megabytes>]";

struct Task {
    providers: Vec<String>,
    command: &'static [&'static str],
    /// True if each feature is compiled in a separate run.
    each: bool,
    changed: Option<String>,
    part: Part,
    /// Maximum number of bytes of generated code in one compiler run.
    limit: u64,
}

impl Task {
    fn read(arguments: &[String]) -> Option<Self> {
        let mut task = Self {
            providers: Vec::new(),
            command: &["check"],
            each: false,
            changed: None,
            part: Part::ALL,
            // A compiler run of this size uses about 4 GB of memory.
            limit: 8_000_000,
        };
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match argument.as_str() {
                "--clippy" => task.command = &["clippy"],
                "--doc" => task.command = &["doc", "--no-deps"],
                "--each" => task.each = true,
                "--changed" => task.changed = Some(rest.next()?.clone()),
                "--part" => task.part = Part::parse(rest.next()?)?,
                "--shard" => task.limit = limit(rest.next()?)?,
                provider if PROVIDERS.contains(&provider) => task.providers.push(provider.into()),
                _ => return None,
            }
        }
        if task.providers.is_empty() {
            task.providers = PROVIDERS.map(str::to_owned).into();
        }
        Some(task)
    }
}

/// Compiles the requested services, and prints the time and the result of each shard.
///
/// # Errors
/// Fails for an unknown argument, or if a shard does not compile or has a warning.
pub fn run(arguments: &[String], root: &Path) -> Result<(), String> {
    let task = Task::read(arguments).ok_or(USAGE)?;
    let mut failed = Vec::new();
    for provider in &task.providers {
        let all = services(root, provider)?;
        let changed = task.changed.as_deref().map(|revision| changed(root, provider, revision)).transpose()?;
        let selected = all.keys().map(String::as_str).enumerate().filter(|(index, service)| {
            task.part.contains(*index) && changed.as_ref().is_none_or(|changed| changed.contains(&module_file(service)))
        });
        let features = features(&all, selected.map(|(_, service)| service));
        let shards = shards(features, if task.each { 0 } else { task.limit });
        let mut total = Duration::ZERO;
        for (index, shard) in shards.iter().enumerate() {
            let start = Instant::now();
            let succeeded = cargo(root, provider, task.command, shard)?;
            total += start.elapsed();
            let seconds = start.elapsed().as_secs_f64();
            let result = if succeeded { "" } else { ": FAILED" };
            println!(
                "{provider} shard {} of {}, {} features, {seconds:.1} s{result}",
                index + 1,
                shards.len(),
                shard.len()
            );
            if !succeeded {
                failed.push(format!("{provider}: {}", shard.join(",")));
            }
        }
        println!("{provider}: {} shards, {:.1} s", shards.len(), total.as_secs_f64());
    }
    if failed.is_empty() {
        Ok(())
    } else {
        Err(format!("these shards do not compile without warnings:\n{}", failed.join("\n")))
    }
}

fn cargo(root: &Path, provider: &str, command: &[&str], features: &[String]) -> Result<bool, String> {
    let mut cargo = workspace::cargo();
    cargo.args(command).args(["--quiet", "--package", &format!("cumulo-{provider}"), "--features"]);
    cargo.arg(features.join(",")).current_dir(root).env("CARGO_INCREMENTAL", "0");
    if command.contains(&"clippy") {
        cargo.args(["--", "--deny", "warnings"]);
    } else if command.contains(&"doc") {
        cargo.env("RUSTDOCFLAGS", "--deny warnings");
    }
    Ok(cargo.status().map_err(|error| format!("cargo: {error}"))?.success())
}

/// Returns the modules of a provider's services whose generated code differs from the code at a revision.
fn changed(root: &Path, provider: &str, revision: &str) -> Result<BTreeSet<String>, String> {
    let folder = format!("crates/{provider}/src/generated/");
    let output = Command::new("git")
        .args(["diff", "--name-only", revision, "--", &folder])
        .current_dir(root)
        .output()
        .map_err(|error| format!("git: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let paths = String::from_utf8_lossy(&output.stdout).into_owned();
    let module = |path: &str| Some(path.strip_prefix(&folder)?.split(['/', '.']).next()?.to_owned());
    Ok(paths.lines().filter_map(module).collect())
}
