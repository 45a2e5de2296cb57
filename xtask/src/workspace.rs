//! The folders of the workspace.

use std::path::{Path, PathBuf};

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
