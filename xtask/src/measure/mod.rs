//! `cargo xtask measure`: measures how the shape of generated code affects compile time.
//!
//! The types of five services are written in several shapes as crates under `target/shapes`. `cargo check` of the
//! crates is timed alternately, after a build of the dependencies. The shapes `floor` and `serde` are the baselines.

mod cost;
mod krate;
mod measured;
mod report;
mod shape;
mod text;

use std::path::Path;

use measured::Cost;
use shape::Shape;

/// Services to write: the first services of the project.
const SERVICES: [(&str, &str, &str); 5] = [
    ("alibaba", "dds", "2015-12-01"),
    ("alibaba", "rds", "2014-08-15"),
    ("alibaba", "smartag", "2018-03-13"),
    ("tencent", "redis", "2018-04-12"),
    ("zenlayer", "zec", "2025-09-01"),
];

/// Writes the shapes, times them and prints the table. With `--check`, only checks that the shapes of one service
/// compile.
///
/// # Errors
/// Fails for an unknown argument, errors in the specs, a file that cannot be read or written, or a shape that does
/// not compile.
pub fn run(arguments: &[String], root: &Path) -> Result<(), String> {
    const USAGE: &str = "usage: cargo xtask measure [--runs <number>] [--build] | --check";
    let (mut runs, mut build, mut services) = (5, false, SERVICES.as_slice());
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--build" => build = true,
            "--check" => (runs, services) = (0, &[("tencent", "redis", "2018-04-12")]),
            "--runs" => {
                runs = rest.next().and_then(|runs| runs.parse().ok()).filter(|runs| *runs > 0).ok_or(USAGE)?;
            }
            _ => return Err(USAGE.into()),
        }
    }
    let mut specs = crate::spec::load(&root.join("specs"))
        .map_err(|errors| errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    specs.retain(|item| {
        let spec = &item.spec;
        services.contains(&(spec.provider.as_str(), spec.service.as_str(), spec.version.as_str()))
    });
    let mut costs = Vec::new();
    for shape in Shape::ALL {
        let size = krate::write(root, shape, &specs)?;
        costs.push(Cost { shape, size, check: Vec::new(), build: Vec::new() });
    }
    // The first run builds the dependencies, and is not counted.
    for run in 0..=runs {
        for cost in &mut costs {
            let check = cost::cargo("check", root, cost.shape)?;
            let build = if build { Some(cost::cargo("build", root, cost.shape)?) } else { None };
            if run > 0 {
                cost.check.push(check);
                cost.build.extend(build);
            }
        }
    }
    if runs > 0 {
        print!("{}", report::report(&costs));
    }
    Ok(())
}
