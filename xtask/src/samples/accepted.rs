//! Accepted losses: single values that contradict every interpretation of the field.

use std::{fs, path::Path};

use serde::Deserialize;

/// A loss that is accepted.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Accepted {
    pub service: String,
    pub version: String,
    pub action: String,
    /// The field, by wire names.
    pub path: String,
    /// Reason why no interpretation of the value fits the field.
    pub reason: String,
}

/// Reads the list of a provider.
///
/// # Errors
/// Fails if the file cannot be read, or if an entry has no reason.
pub(super) fn read(path: &Path) -> Result<Vec<Accepted>, String> {
    let at = |problem: &dyn std::fmt::Display| format!("{}: {problem}", path.display());
    let text = fs::read_to_string(path).map_err(|error| at(&error))?;
    let list: Vec<Accepted> = serde_json::from_str(&text).map_err(|error| at(&error))?;
    match list.iter().find(|entry| entry.reason.trim().is_empty()) {
        Some(entry) => Err(at(&format!("`{}` of {} has no reason", entry.path, entry.action))),
        None => Ok(list),
    }
}
