//! `specs/<provider>/public.json`: the services that the provider's official tools list.

use std::{collections::BTreeMap, fs, path::Path};

use cumulo_spec::Source;
use serde::Deserialize;

/// The services that are imported if the command has no names.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicServices {
    /// The source of the list.
    pub source: Source,
    /// The version of each service.
    pub services: BTreeMap<String, String>,
}

impl PublicServices {
    /// Reads a `public.json` file.
    ///
    /// # Errors
    ///
    /// Returns a message with the path if the file cannot be read or is invalid.
    pub fn read(path: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
    }
}
