//! The tasks of the workspace: importing upstream facts into `specs/`, reading them, and everything made from them.

use std::path::{Path, PathBuf};

pub mod compile;
pub mod generate;
pub mod import;
mod keyword;
pub mod layers;
pub mod measure;
pub mod msrv;
pub mod parity;
pub mod prose;
pub mod report;
pub mod samples;
pub mod shard;
pub mod spec;

/// The providers, by the names of their folders.
pub(crate) const PROVIDERS: [&str; 3] = ["alibaba", "tencent", "zenlayer"];

/// The root of the workspace.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).into()
}

/// The folder of the specs.
pub fn specs() -> PathBuf {
    root().join("specs")
}
