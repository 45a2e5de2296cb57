//! Decodes published sample responses into the typed outputs.
//!
//! Providers publish a sample response for most operations. Many samples differ from the provider's own metadata, like
//! real responses. This task reads the samples from checkouts of the providers' repositories, decodes each of them,
//! and lists every field that is in a sample and in the spec, but not in the output.

mod accepted;
mod alibaba;
pub mod command;
mod report;
mod tencent;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use serde::Serialize;

/// A published response. The repository never contains its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Sample {
    /// The service, by its name in the specs.
    #[serde(rename = "s")]
    service: String,
    /// The version of the service.
    #[serde(rename = "v")]
    version: String,
    action: String,
    /// The file of the sample, and the position in the file.
    source: String,
    body: String,
}

/// Returns the sorted files below a folder, without hidden folders.
fn files(folder: &Path, is_selected: &dyn Fn(&Path) -> bool) -> Result<BTreeSet<PathBuf>, String> {
    let (mut found, mut open) = (BTreeSet::new(), vec![folder.to_owned()]);
    while let Some(folder) = open.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        for entry in entries.filter_map(Result::ok) {
            let path = entry.path();
            let hidden = entry.file_name().to_string_lossy().starts_with('.');
            // Links are not followed, because they may form a cycle.
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && !hidden => open.push(path),
                Ok(kind) if kind.is_file() && is_selected(&path) => {
                    found.insert(path);
                }
                _ => {}
            }
        }
    }
    Ok(found)
}
