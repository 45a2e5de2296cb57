//! The packages of a workspace, from `cargo metadata`.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::workspace::metadata;

/// The packages of a workspace.
pub(super) struct Workspace {
    pub(super) packages: Vec<Package>,
}

/// One package of the workspace.
pub(super) struct Package {
    pub(super) name: String,
    /// The folder below the root of the workspace, such as `crates/core`.
    pub(super) folder: PathBuf,
    /// Names of the packages that it depends on, without dev-dependencies.
    pub(super) dependencies: Vec<String>,
    pub(super) targets: Vec<Target>,
}

/// A library or program of a package.
pub(super) struct Target {
    pub(super) root: PathBuf,
    /// False for procedural macros: the compiler requires their definition in the crate root.
    pub(super) is_library: bool,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<RawPackage>,
    workspace_root: PathBuf,
}

#[derive(Deserialize)]
struct RawPackage {
    name: String,
    manifest_path: PathBuf,
    dependencies: Vec<RawDependency>,
    targets: Vec<RawTarget>,
}

#[derive(Deserialize)]
struct RawDependency {
    name: String,
    kind: Option<String>,
}

#[derive(Deserialize)]
struct RawTarget {
    kind: Vec<String>,
    src_path: PathBuf,
}

impl Workspace {
    /// Reads the packages of the workspace in a folder. Dependencies are not resolved, and no package is downloaded.
    pub(super) fn read(folder: &Path) -> Result<Self, String> {
        let metadata: Metadata = metadata(folder, &["--offline"])?;
        let packages = metadata.packages.into_iter().map(|package| Package::new(package, &metadata.workspace_root));
        Ok(Self { packages: packages.collect() })
    }
}

impl Package {
    fn new(package: RawPackage, workspace: &Path) -> Self {
        let folder = package.manifest_path.parent().unwrap_or(workspace);
        let is_library = |kind: &str| matches!(kind, "lib" | "rlib" | "dylib" | "cdylib" | "staticlib");
        let is_program = |kind: &str| matches!(kind, "bin" | "proc-macro");
        let targets = package.targets.into_iter().filter_map(|target| {
            let library = target.kind.iter().any(|kind| is_library(kind));
            let is_checked = library || target.kind.iter().any(|kind| is_program(kind));
            is_checked.then_some(Target { root: target.src_path, is_library: library })
        });
        let dependencies = package.dependencies.into_iter();
        Self {
            name: package.name,
            folder: folder.strip_prefix(workspace).unwrap_or(folder).into(),
            dependencies: dependencies
                .filter(|dependency| dependency.kind.as_deref() != Some("dev"))
                .map(|dependency| dependency.name)
                .collect(),
            targets: targets.collect(),
        }
    }
}
