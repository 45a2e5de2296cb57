//! The arguments of `cargo xtask report`.

use std::path::{Path, PathBuf};

use super::{coverage, since};

const USAGE: &str =
    "usage: cargo xtask report [--root <folder>] [--json] [--diff <git revision>] [<provider>[/<service>]]";

/// Prints the report that the arguments request. `root` is the workspace, unless `--root` is set.
///
/// # Errors
/// Fails for an unknown argument, errors in the specs, a file that cannot be read, or a failure of git.
pub fn run(arguments: &[String], root: &Path) -> Result<(), String> {
    let (mut root, mut revision, mut only, mut json) = (PathBuf::from(root), None, None, false);
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--json" => json = true,
            "--root" => root = arguments.next().ok_or(USAGE)?.into(),
            "--diff" => revision = Some(arguments.next().ok_or(USAGE)?),
            name if !name.starts_with('-') && only.is_none() => only = Some(name.trim_end_matches('/')),
            _ => return Err(USAGE.into()),
        }
    }
    let text = match revision {
        Some(revision) => {
            let changes = since(&root, revision, only)?;
            if json { serde_json::to_string_pretty(&changes) } else { Ok(changes.to_string()) }
        }
        None => {
            let coverage = coverage(&root, only)?;
            if json { serde_json::to_string_pretty(&coverage) } else { Ok(coverage.to_string()) }
        }
    };
    println!("{}", text.map_err(|error| error.to_string())?.trim_end());
    Ok(())
}
