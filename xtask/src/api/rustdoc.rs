//! Runs rustdoc for JSON output.
//!
//! JSON is an unstable option of rustdoc, so the stable rustdoc needs `RUSTC_BOOTSTRAP=1`. If Cargo had this variable,
//! build scripts would see it and rebuild half of the dependencies. Therefore Cargo calls this program as its rustdoc,
//! and this program sets the variable for rustdoc alone.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use rustdoc_types::FORMAT_VERSION;
use serde::Deserialize;

use super::packages::{Package, Workspace};
use crate::workspace;

/// Set by [`document`]: this program is called as rustdoc.
const AS_RUSTDOC: &str = "XTASK_AS_RUSTDOC";

/// The options, separated as Cargo separates them. The task for the documentation reports the warnings.
const OPTIONS: &str = "-Zunstable-options\u{1f}--output-format=json\u{1f}--cap-lints=allow";

/// Runs rustdoc with the arguments of this program, if `cargo xtask api` caused Cargo to call it as rustdoc.
pub fn run_as_rustdoc() -> Option<ExitCode> {
    std::env::var_os(AS_RUSTDOC)?;
    let status = rustdoc().args(std::env::args_os().skip(1)).env_remove(AS_RUSTDOC).status();
    Some(match status {
        Ok(status) if status.success() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("rustdoc: {error}");
            ExitCode::FAILURE
        }
    })
}

fn rustdoc() -> Command {
    let mut command = Command::new("rustdoc");
    command.env("RUSTC_BOOTSTRAP", "1");
    command
}

/// Documents an empty crate to see whether rustdoc writes the format that the crate `public-api` reads. The inner error
/// says that it does not.
pub(super) fn check_format(target: &Path) -> Result<Result<(), String>, String> {
    #[derive(Deserialize)]
    struct Format {
        format_version: u32,
    }

    let folder = target.join("api-probe");
    let source = folder.join("probe.rs");
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&source, ""))
        .map_err(|error| format!("{}: {error}", source.display()))?;
    let output = rustdoc()
        .args(["--crate-name", "probe", "-Zunstable-options", "--output-format=json", "--out-dir"])
        .args([&folder, &source])
        .output()
        .map_err(|error| format!("rustdoc: {error}"))?;
    if !output.status.success() {
        return Err(format!("rustdoc: {}", String::from_utf8_lossy(&output.stderr)));
    }
    let path = folder.join("probe.json");
    let json = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let format: Format = serde_json::from_slice(&json).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(is_supported(format.format_version))
}

fn is_supported(format: u32) -> Result<(), String> {
    if format == FORMAT_VERSION {
        return Ok(());
    }
    Err(format!(
        "rustdoc of this toolchain writes JSON in format {format}, and `cargo xtask api` reads format {FORMAT_VERSION}. \
         Use the toolchain of rust-toolchain.toml, or choose versions of `public-api` and `rustdoc-types` for format \
         {format} in xtask/Cargo.toml."
    ))
}

/// Writes the JSON of all packages. Crates whose features are all enabled share one run of Cargo.
pub(super) fn document(workspace: &Workspace, root: &Path) -> Result<(), String> {
    let (whole, selected): (Vec<&Package>, Vec<&Package>) =
        workspace.packages.iter().partition(|package| package.has_all_features);
    let features: Vec<String> = selected
        .iter()
        .flat_map(|package| package.features.iter().map(|feature| format!("{}/{feature}", package.name)))
        .collect();
    cargo(root, &whole, &["--all-features"])?;
    cargo(root, &selected, &["--no-default-features", "--features", &features.join(",")])
}

fn cargo(root: &Path, packages: &[&Package], features: &[&str]) -> Result<(), String> {
    if packages.is_empty() {
        return Ok(());
    }
    let program = std::env::current_exe().map_err(|error| format!("the path of this program: {error}"))?;
    let status = workspace::cargo()
        .args(["doc", "--quiet", "--lib", "--no-deps"])
        .args(packages.iter().flat_map(|package| ["--package", &package.name]))
        .args(features)
        .current_dir(root)
        .env("RUSTDOC", program)
        .env(AS_RUSTDOC, "1")
        .env("CARGO_ENCODED_RUSTDOCFLAGS", OPTIONS)
        .status()
        .map_err(|error| format!("cargo doc: {error}"))?;
    status.success().then_some(()).ok_or_else(|| "cargo doc failed".to_owned())
}

/// Returns the path of the JSON of a package.
pub(super) fn json(workspace: &Workspace, package: &Package) -> PathBuf {
    workspace.target.join("doc").join(package.library()).with_extension("json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_format_of_the_library_is_supported() {
        assert_eq!(is_supported(FORMAT_VERSION), Ok(()));
        let error = is_supported(FORMAT_VERSION + 1).err().unwrap_or_default();
        assert!(error.contains(&format!("format {}", FORMAT_VERSION + 1)), "{error}");
    }
}
