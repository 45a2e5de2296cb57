//! `cargo xtask layers`: the rules of the architecture that the compiler does not check.
//!
//! 1. A crate depends only on the crates of the layers below it (`dependencies`).
//! 2. The dependencies between the modules of a crate have no cycles (`cycles`).
//! 3. A module names an item by the module that owns it, not by a re-export of the crate root. The file `lib.rs`
//!    contains only declarations of modules and re-exports (`root`).
//!
//! Generated folders and items with `#[cfg(test)]` are not checked.

mod cycles;
mod dependencies;
mod metadata;
mod paths;
mod resolve;
mod root;
mod tree;

use std::{fmt, path::Path};

use metadata::Workspace;
use tree::Tree;

/// Result of `cargo xtask layers`.
#[derive(Debug, Default)]
pub struct Report {
    /// Number of packages whose dependencies were checked.
    pub packages: usize,
    /// Number of source files that were read.
    pub files: usize,
    /// Each broken rule, with the files and lines.
    pub findings: Vec<String>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            writeln!(f, "{finding}\n")?;
        }
        write!(f, "{} packages, {} files: {} findings", self.packages, self.files, self.findings.len())
    }
}

/// Checks the workspace in a folder.
///
/// # Errors
/// Fails if `cargo metadata` fails, or if a source file cannot be read or parsed.
pub fn check(folder: &Path) -> Result<Report, String> {
    let workspace = Workspace::read(folder)?;
    let mut report = Report { packages: workspace.packages.len(), ..Report::default() };
    report.findings.extend(dependencies::check(&workspace));
    for package in &workspace.packages {
        for target in &package.targets {
            let tree = Tree::read(&target.root, folder)?;
            report.files += tree.files.len();
            report.findings.extend(cycles::check(&tree));
            if target.is_library {
                report.findings.extend(root::check(&tree));
            }
        }
    }
    Ok(report)
}

/// Runs the command for the workspace in a folder.
///
/// # Errors
/// Returns the findings, or the error of [`check`].
pub fn run(arguments: &[String], folder: &Path) -> Result<(), String> {
    if let Some(argument) = arguments.first() {
        return Err(format!("unexpected argument `{argument}`: `layers` has no arguments"));
    }
    let report = check(folder)?;
    if report.findings.is_empty() {
        println!("{report}");
        Ok(())
    } else {
        Err(report.to_string())
    }
}
