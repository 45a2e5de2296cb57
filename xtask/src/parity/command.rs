//! `cargo xtask parity`.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    process::Stdio,
    time::Instant,
};

use super::{Lines, compare, references};
use crate::{
    shard::{Part, features, limit, services, shards},
    workspace,
};

const USAGE: &str = "arguments: <provider> [--service <service>]... [--all] [--part <number>/<of>] \
                     [--reference <file>]... [--shard <megabytes>]";

/// The arguments of a run.
struct Task {
    provider: String,
    services: Vec<String>,
    all: bool,
    part: Part,
    references: Vec<PathBuf>,
    /// Maximum number of bytes of generated code in one compiler run.
    limit: u64,
}

impl Task {
    fn read(arguments: &[String]) -> Option<Self> {
        let (provider, rest) = arguments.split_first().filter(|(provider, _)| !provider.starts_with('-'))?;
        let mut task = Self {
            provider: provider.clone(),
            services: Vec::new(),
            all: false,
            part: Part::ALL,
            references: Vec::new(),
            // A compiler run of this size needs about 2 GB of memory and a minute.
            limit: 4_000_000,
        };
        let mut rest = rest.iter();
        while let Some(option) = rest.next() {
            match option.as_str() {
                "--service" => task.services.push(rest.next()?.clone()),
                "--all" => task.all = true,
                "--part" => task.part = Part::parse(rest.next()?)?,
                "--reference" => task.references.push(rest.next()?.into()),
                "--shard" => task.limit = limit(rest.next()?)?,
                _ => return None,
            }
        }
        Some(task)
    }
}

/// Compiles the recorded services in shards, and creates the request of every operation. Compares it with the recorded
/// request, and with the request of the dynamic operation, which is created from the facts of the catalog. Prints the
/// totals.
///
/// # Errors
/// Fails if a request differs, an operation is missing, or a shard does not compile.
pub fn run(arguments: &[String], root: &Path) -> Result<(), String> {
    let mut task = Task::read(arguments).ok_or(USAGE)?;
    if task.references.is_empty() {
        task.references = references(&task.provider, &root.join("tests/parity"))?;
    }
    let mut recorded = Lines::default();
    for path in &task.references {
        recorded.read(path)?;
    }
    let services = services(root, &task.provider)?;
    let selected: BTreeSet<&str> = if !task.services.is_empty() {
        task.services.iter().map(String::as_str).collect()
    } else if task.all || recorded.0.is_empty() {
        services.keys().map(String::as_str).collect()
    } else {
        recorded.services()
    };
    // The part that contains a service must not depend on the other requested services.
    let selected: Vec<&str> = selected
        .into_iter()
        .enumerate()
        .filter(|(index, _)| task.part.contains(*index))
        .map(|(_, name)| name)
        .collect();
    let (generated, not_generated): (Vec<&str>, Vec<&str>) =
        selected.iter().partition(|name| services.contains_key(**name));
    if !not_generated.is_empty() {
        println!("not generated: {}", not_generated.join(", "));
    }
    let shards = shards(features(&services, generated), task.limit);
    let (mut ours, mut dynamic, mut failed) = (Lines::default(), Vec::new(), BTreeSet::new());
    for (index, shard) in shards.iter().enumerate() {
        let (start, before) = (Instant::now(), ours.0.len());
        let outcome = lines(root, &task.provider, shard).and_then(|text| ours.add(&text)).map(|()| ours.take_dynamic());
        let outcome = outcome.map(|found| dynamic.extend(found));
        let outcome = match outcome {
            Ok(()) => format!("{} operations", ours.0.len() - before),
            Err(problem) => {
                failed.extend(shard.iter().map(String::as_str));
                problem
            }
        };
        println!(
            "shard {} of {}, {} features, {} s: {outcome}",
            index + 1,
            shards.len(),
            shard.len(),
            start.elapsed().as_secs()
        );
    }
    let compiled =
        |service: &str| services.get(service).is_none_or(|service| !failed.contains(service.feature.as_str()));
    let compared = compare(&ours, &recorded, |service| selected.contains(&service) && compiled(service));
    println!("{compared}");
    let differing: Vec<_> = dynamic.iter().filter_map(|(key, difference)| Some((key, difference.as_ref()?))).collect();
    for ((service, version, action), difference) in &differing {
        println!("dynamic    {service} {version} {action}: {difference}");
    }
    println!("dynamic operations: {} equal, {} different", dynamic.len() - differing.len(), differing.len());
    if !failed.is_empty() {
        let failed: Vec<&str> = failed.into_iter().collect();
        return Err(format!("no requests were created for {}", failed.join(", ")));
    }
    if !differing.is_empty() {
        return Err("the dynamic operations differ from the typed operations".into());
    }
    if compared.holds() { Ok(()) } else { Err("the requests differ from the requests of the official SDKs".into()) }
}

/// Runs the parity program with these services.
fn lines(root: &Path, provider: &str, services: &[String]) -> Result<String, String> {
    let features: Vec<String> = services.iter().map(|service| format!("cumulo-{provider}/{service}")).collect();
    let output = workspace::cargo()
        .args(["run", "--quiet", "--package", "cumulo-tests", "--bin", "parity", "--no-default-features", "--features"])
        .arg(features.join(","))
        .args(["--", provider, "--dynamic"])
        .current_dir(root)
        // This build needs no debug information.
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_INCREMENTAL", "0")
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cargo: {error}"))?;
    if !output.status.success() {
        return Err(format!("failed ({})", services.join(", ")));
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}
