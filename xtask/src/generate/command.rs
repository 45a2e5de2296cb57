//! `cargo xtask generate` and `cargo xtask check`.

use std::path::{Path, PathBuf};

use super::{
    sync,
    workspace::{self, Output},
};

/// Takes `--root <folder>` out of the arguments: the workspace to work on, if not this one.
fn split(arguments: &[String], root: &Path) -> Result<(PathBuf, Option<String>), String> {
    match arguments {
        [] => Ok((root.into(), None)),
        [option, folder, rest @ ..] if option == "--root" => split(rest, Path::new(folder)),
        [only] if !only.starts_with('-') => Ok((root.into(), Some(only.clone()))),
        _ => Err("arguments: [--root <folder>] [<provider>[/<service>]]".into()),
    }
}

/// Says that what is made must stay here, if so.
fn note(output: &Output) {
    if output.local_docs {
        println!("note: docs.json files are present: generated code is for local use, do not commit it");
    }
}

/// Writes everything, or one provider or service; prints what was touched.
///
/// # Errors
/// What is wrong with the specs or the disk.
pub fn generate(arguments: &[String], root: &Path) -> Result<(), String> {
    let (root, only) = split(arguments, root)?;
    let output = workspace::generate(&root, only.as_deref())?;
    note(&output);
    let touched = sync::write(&root, &output).map_err(|error| error.to_string())?;
    for path in &touched {
        println!("wrote {}", path.display());
    }
    if touched.is_empty() {
        println!("nothing to write: all is as the specs say");
    }
    Ok(())
}

/// Prints what differs from what the specs say.
///
/// # Errors
/// Something differs, or the specs or the disk have a fault.
pub fn check(arguments: &[String], root: &Path) -> Result<(), String> {
    let (root, only) = split(arguments, root)?;
    let output = workspace::generate_verified(&root, only.as_deref())?;
    note(&output);
    let report = sync::check(&root, &output).map_err(|error| error.to_string())?;
    if report.is_empty() {
        println!("all generated files are as the specs say");
        return Ok(());
    }
    Err(format!("{report}\nthe generated files differ from the specs: run `cargo xtask generate`"))
}
