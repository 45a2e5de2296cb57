//! The folders of the workspace, and Cargo in it.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use serde::de::DeserializeOwned;

/// The providers, by the names of their folders.
pub(crate) const PROVIDERS: [&str; 3] = ["alibaba", "tencent", "zenlayer"];

/// Returns the root of the workspace.
pub fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).into()
}

/// Returns the folder of the specs.
pub fn specs() -> PathBuf {
    root().join("specs")
}

/// Returns a command that runs the Cargo that runs this program.
pub(crate) fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Returns the metadata of the packages of the workspace in a folder, without their dependencies.
///
/// # Errors
/// Fails if `cargo metadata` fails, or if its output lacks a field of `T`.
pub(crate) fn metadata<T: DeserializeOwned>(folder: &Path, options: &[&str]) -> Result<T, String> {
    read_metadata(folder, [&["--no-deps"], options].concat())
}

/// Returns the metadata of the packages of the workspace in a folder, and of all their dependencies.
///
/// # Errors
/// Fails if `cargo metadata` fails, or if its output lacks a field of `T`.
pub(crate) fn metadata_with_dependencies<T: DeserializeOwned>(folder: &Path) -> Result<T, String> {
    read_metadata(folder, vec!["--locked"])
}

fn read_metadata<T: DeserializeOwned>(folder: &Path, options: Vec<&str>) -> Result<T, String> {
    let output = cargo()
        .args(["metadata", "--format-version", "1"])
        .args(options)
        .current_dir(folder)
        .output()
        .map_err(|error| format!("cargo metadata: {error}"))?;
    if !output.status.success() {
        return Err(format!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr)));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| format!("cargo metadata: {error}"))
}
