//! `cargo xtask generate` and `cargo xtask check`.

use std::path::{Path, PathBuf};

use super::{
    sync,
    workspace::{self, Output},
};

/// Returns the root of the workspace (`--root <folder>`, by default this workspace), and the selected provider or
/// service.
fn parse(arguments: &[String], root: &Path) -> Result<(PathBuf, Option<String>), String> {
    match arguments {
        [] => Ok((root.into(), None)),
        [option, folder, rest @ ..] if option == "--root" => parse(rest, Path::new(folder)),
        [only] if !only.starts_with('-') => Ok((root.into(), Some(only.clone()))),
        _ => Err("arguments: [--root <folder>] [<provider>[/<service>]]".into()),
    }
}

/// Prints a note if the output contains upstream's descriptions, which must not be committed.
fn note(output: &Output) {
    if output.local_docs {
        println!("note: docs.json files are present: generated code is for local use, do not commit it");
    }
}

/// Generates all files, or the files of one provider or service, and prints the changed files.
///
/// # Errors
/// Reports errors in the specs, and files that cannot be read or written.
pub fn generate(arguments: &[String], root: &Path) -> Result<(), String> {
    let (root, only) = parse(arguments, root)?;
    let output = workspace::generate(&root, only.as_deref())?;
    note(&output);
    let changed = sync::write(&root, &output).map_err(|error| error.to_string())?;
    for path in &changed {
        println!("wrote {}", path.display());
    }
    if changed.is_empty() {
        println!("nothing to write: all generated files match the specs");
    }
    Ok(())
}

/// Prints the differences between the generated files and the specs.
///
/// # Errors
/// Fails if there is a difference, if the specs have errors, or if a file cannot be read.
pub fn check(arguments: &[String], root: &Path) -> Result<(), String> {
    let (root, only) = parse(arguments, root)?;
    let output = workspace::generate_verified(&root, only.as_deref())?;
    note(&output);
    let report = sync::check(&root, &output).map_err(|error| error.to_string())?;
    if report.is_empty() {
        println!("all generated files match the specs");
        return Ok(());
    }
    Err(format!("{report}\nthe generated files differ from the specs: run `cargo xtask generate`"))
}
