//! `cargo xtask samples`.

use std::{
    collections::BTreeSet,
    fs,
    io::{BufWriter, Write as _},
    path::{Path, PathBuf},
    process::Stdio,
    time::Instant,
};

use super::{Sample, accepted, alibaba, report::Report, tencent};
use crate::{
    shard::{Part, features, limit, services, shards},
    workspace,
};

const USAGE: &str = "arguments: <tencent|alibaba> --from <folder> [--service <service>]... [--part <number>/<of>] \
                     [--shard <megabytes>] [--quick] [--verbose]";

/// The arguments of a run.
struct Task {
    provider: String,
    from: PathBuf,
    services: Vec<String>,
    part: Part,
    /// Maximum number of bytes of generated code in one compiler run.
    limit: u64,
    /// True if outputs are created from the catalog instead of being compiled.
    quick: bool,
    verbose: bool,
}

impl Task {
    fn read(arguments: &[String]) -> Option<Self> {
        let (provider, rest) = arguments.split_first()?;
        let mut task = Self {
            provider: provider.clone(),
            from: PathBuf::new(),
            services: Vec::new(),
            part: Part::ALL,
            limit: 4_000_000,
            quick: false,
            verbose: false,
        };
        let mut rest = rest.iter();
        while let Some(option) = rest.next() {
            match option.as_str() {
                "--from" => task.from = rest.next()?.into(),
                "--service" => task.services.push(rest.next()?.clone()),
                "--part" => task.part = Part::parse(rest.next()?)?,
                "--shard" => task.limit = limit(rest.next()?)?,
                "--quick" => task.quick = true,
                "--verbose" => task.verbose = true,
                _ => return None,
            }
        }
        (!task.from.as_os_str().is_empty()).then_some(task)
    }

    fn samples(&self) -> Result<Vec<Sample>, String> {
        match self.provider.as_str() {
            "tencent" => tencent::read(&self.from),
            "alibaba" => alibaba::read(&self.from),
            other => Err(format!("cannot read samples of `{other}`\n{USAGE}")),
        }
    }
}

/// Reads the published samples, decodes them into the typed outputs of services that are compiled in shards, and
/// prints the losses.
///
/// # Errors
/// Fails for a loss that is not in the list of accepted losses, for an entry of the list that does not occur, or for
/// a shard that does not compile.
pub fn run(arguments: &[String], root: &Path) -> Result<(), String> {
    let task = Task::read(arguments).ok_or(USAGE)?;
    let accepted = accepted::read(&root.join(format!("tests/samples/{}.json", task.provider)))?;
    let samples = task.samples()?;
    let services = services(root, &task.provider)?;
    let mut selected: BTreeSet<&str> = samples.iter().map(|sample| sample.service.as_str()).collect();
    selected.retain(|name| task.services.is_empty() || task.services.iter().any(|service| service == name));
    // The part that contains a service must not depend on the other requested services.
    let selected: BTreeSet<&str> = selected
        .into_iter()
        .enumerate()
        .filter(|(index, _)| task.part.contains(*index))
        .map(|(_, name)| name)
        .collect();
    let (generated, not_generated): (BTreeSet<&str>, BTreeSet<&str>) =
        selected.iter().partition(|name| services.contains_key(**name));
    if !not_generated.is_empty() {
        println!("not generated: {}", not_generated.into_iter().collect::<Vec<_>>().join(", "));
    }
    let samples: Vec<&Sample> = samples.iter().filter(|sample| generated.contains(sample.service.as_str())).collect();
    let file = write(root, &task.provider, &samples)?;
    let mut report = Report::default();
    let shards = match task.quick {
        true => vec![Vec::new()],
        false => shards(features(&services, generated.iter().copied()), task.limit),
    };
    let failed = decode_shards(root, &task, &file, &shards, &mut report);
    if task.verbose {
        report.print_unread();
    }
    println!("{} samples; {} of operations that are not in the specs", samples.len(), samples.len() - report.len());
    println!("{report}");
    let (unlisted, unused) = report.against(&accepted);
    for (title, locations) in [("not accepted", &unlisted), ("accepted, but not lost", &unused)] {
        locations.iter().for_each(|location| println!("{title}: {}", location.join(" ")));
    }
    if !failed.is_empty() {
        return Err(format!("{} of {} shards failed", failed.len(), shards.len()));
    }
    match (unlisted.len(), unused.len()) {
        (0, 0) => Ok(()),
        (unlisted, unused) => {
            Err(format!("{unlisted} losses are not on the list, {unused} entries of the list do not occur"))
        }
    }
}

/// Writes the samples for the decoding program to a git-ignored folder.
fn write(root: &Path, provider: &str, samples: &[&Sample]) -> Result<PathBuf, String> {
    let path = root.join("target/samples").join(format!("{provider}.jsonl"));
    let at = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    fs::create_dir_all(path.parent().unwrap_or(root)).map_err(|error| at(&error))?;
    let mut out = BufWriter::new(fs::File::create(&path).map_err(|error| at(&error))?);
    for sample in samples {
        let line = serde_json::to_string(sample).map_err(|error| at(&error))?;
        writeln!(out, "{line}").map_err(|error| at(&error))?;
    }
    out.flush().map_err(|error| at(&error))?;
    Ok(path)
}

/// Decodes shard by shard. Returns the numbers of shards that failed.
fn decode_shards(
    root: &Path,
    task: &Task,
    file: &Path,
    shards: &[Vec<String>],
    report: &mut Report,
) -> BTreeSet<usize> {
    let mut failed = BTreeSet::new();
    for (index, shard) in shards.iter().enumerate() {
        let (start, before) = (Instant::now(), report.len());
        let outcome = match decode(root, task, file, shard, report) {
            Ok(()) => format!("{} samples", report.len() - before),
            Err(problem) => {
                failed.insert(index + 1);
                problem
            }
        };
        let (number, seconds) = (index + 1, start.elapsed().as_secs());
        println!("shard {number} of {}, {} features, {seconds} s: {outcome}", shards.len(), shard.len());
    }
    failed
}

/// Runs the decoding program with these services.
fn decode(root: &Path, task: &Task, file: &Path, shard: &[String], report: &mut Report) -> Result<(), String> {
    let mut features: Vec<String> = shard.iter().map(|service| format!("cumulo-{}/{service}", task.provider)).collect();
    features.push("cumulo-alibaba/legacy".into());
    let mut command = workspace::cargo();
    command.args(["run", "--quiet", "--package", "cumulo-tests", "--bin", "samples", "--no-default-features"]);
    command.arg("--features").arg(features.join(",")).args(["--", &task.provider]).arg(file);
    command.args(task.quick.then_some("--untyped")).current_dir(root);
    // This build needs no debug information.
    command.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_INCREMENTAL", "0").stderr(Stdio::inherit());
    let output = command.output().map_err(|error| format!("cargo: {error}"))?;
    if !output.status.success() {
        return Err(format!("failed ({})", shard.join(", ")));
    }
    let text = String::from_utf8(output.stdout).map_err(|error| error.to_string())?;
    let lines: Result<Vec<_>, _> = text.lines().map(serde_json::from_str).collect();
    lines.map_err(|error| error.to_string())?.into_iter().for_each(|line| report.add(line));
    Ok(())
}
