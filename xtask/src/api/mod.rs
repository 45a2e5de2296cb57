//! `cargo xtask api`: compares the public API of the published crates with the baseline below `api/`.
//!
//! rustdoc describes each crate as JSON (`rustdoc`), the crate `public-api` lists the items of it (`listing`), and the
//! list is compared with the committed one (`baseline`). Public types that may grow must be `#[non_exhaustive]`
//! (`growth`). The services of the provider crates are not enabled: their
//! code is generated, `cargo xtask report --diff` lists its changes, and all of it at once exceeds the memory.

mod baseline;
mod growth;
mod listing;
mod packages;
mod rustdoc;

use std::path::Path;

use baseline::Baseline;
use packages::Workspace;

pub use rustdoc::run_as_rustdoc;

const USAGE: &str = "usage: cargo xtask api [--bless] [--require]";

/// Compares the public API with the baseline, or writes the baseline with `--bless`. If the toolchain's rustdoc writes
/// another format of JSON, prints that and succeeds; with `--require` or `--bless`, fails.
///
/// # Errors
/// Fails for an unknown argument, if a crate cannot be documented, if a public type that may grow is not
/// `#[non_exhaustive]`, or if the API differs from the baseline.
pub fn run(arguments: &[String], root: &Path) -> Result<(), String> {
    let (mut bless, mut require) = (false, false);
    for argument in arguments {
        match argument.as_str() {
            "--bless" => bless = true,
            "--require" => require = true,
            _ => return Err(USAGE.into()),
        }
    }
    let workspace = Workspace::read(root)?;
    if let Err(unsupported) = rustdoc::check_format(&workspace.target)? {
        if bless || require {
            return Err(unsupported);
        }
        println!("skipped: {unsupported}");
        return Ok(());
    }
    rustdoc::document(&workspace, root)?;
    let current = listing::list(&workspace)?;
    let problems = growth::problems(&current)?;
    if !problems.is_empty() {
        return Err(format!(
            "these public types cannot grow without a breaking change (docs/policies.md):\n{}",
            problems.join("\n")
        ));
    }
    let baseline = Baseline::new(root);
    if bless {
        return baseline.write(&current);
    }
    let changes = baseline.compare(&current)?;
    if changes.is_empty() {
        println!("the public API of {} crates is that of the baseline", current.len());
        return Ok(());
    }
    Err(format!(
        "the public API differs from the baseline below `{}`:\n\n{}\n\
         If the change is intended, run `cargo xtask api --bless`, commit the files, and describe the change in CHANGELOG.md. \
         A line with `-` is a breaking change (docs/policies.md).",
        baseline::FOLDER,
        changes.join("\n")
    ))
}
