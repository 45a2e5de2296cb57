//! `specs/<provider>/public.json`: the services that the provider's official tools list.

use std::{collections::BTreeMap, fs, path::Path};

use cumulo_spec::Source;
use serde::Deserialize;

/// What an import without names imports.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicServices {
    /// Where the list was read.
    pub source: Source,
    /// Service and its version.
    pub services: BTreeMap<String, String>,
}

impl PublicServices {
    /// Reads the file.
    pub fn read(path: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
    }
}
