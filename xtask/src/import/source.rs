//! Sources of facts: a folder of facts, or a provider's own metadata, converted to the same form.

use std::{collections::BTreeMap, fmt, fs, path::Path};

use serde_json::Value;

use super::{
    at::{At, ImportError},
    imported::{MissingFacts, Notes},
    target::Target,
};

/// Provides facts about service versions, in the JSON form that the importers of the three providers read.
pub(crate) trait Source: fmt::Debug {
    /// Returns every service version, sorted.
    fn targets(&self) -> &[Target];

    /// Configures [`Source::read`] to keep upstream's descriptions, if the source has any.
    fn keep_docs(&mut self) {}

    /// Reads the facts of one service version.
    fn read(&self, target: &Target) -> Result<ServiceFacts, ImportError>;
}

/// The facts of one service version.
#[derive(Clone, Debug)]
pub(crate) struct ServiceFacts {
    pub(crate) facts: Entry,
    /// This service's entries in the shared files, by [file name](shared_files).
    pub(crate) shared: BTreeMap<&'static str, Entry>,
    /// The omissions and changes of the source's reader.
    pub(crate) notes: Notes,
    /// The kinds of facts that the source never contains.
    pub(crate) missing: MissingFacts,
}

/// The files with facts about all services of a provider.
pub(crate) mod shared_files {
    pub(crate) const ALIBABA_ENDPOINTS: &str = "alibaba-endpoints.json";
    pub(crate) const TENCENT_ERRORS: &str = "tencent-errors.json";
    pub(crate) const TENCENT_PAGES: &str = "tencent-paginators.json";
    pub(crate) const ALL: [&str; 3] = [ALIBABA_ENDPOINTS, TENCENT_ERRORS, TENCENT_PAGES];
}

impl ServiceFacts {
    /// Creates facts without entries of shared files.
    pub(crate) fn new(file: &str, value: Value) -> Self {
        let facts = Entry { file: file.into(), path: "$".into(), value };
        Self { facts, shared: BTreeMap::new(), notes: Notes::default(), missing: MissingFacts::default() }
    }

    pub(crate) fn at(&self) -> At<'_> {
        self.facts.at()
    }

    /// Returns this service's entry in a shared file.
    pub(crate) fn shared(&self, file: &str) -> Option<At<'_>> {
        self.shared.get(file).map(Entry::at)
    }
}

/// A value of a file.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) file: String,
    /// The JSON path of the value.
    pub(crate) path: String,
    pub(crate) value: Value,
}

impl Entry {
    /// Returns the entry of a table with this key. An exact match is preferred; otherwise, the comparison ignores the
    /// letter case, because the sources write the names of products in different ways.
    pub(crate) fn named(table: &At<'_>, key: &str) -> Option<Self> {
        let ignoring_case =
            || table.entries().ok()?.find(|(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, entry)| entry);
        let entry = table.get(key).or_else(ignoring_case)?;
        Some(Self { file: table.file().into(), path: entry.path().into(), value: entry.value().clone() })
    }

    pub(crate) fn at(&self) -> At<'_> {
        At::new(&self.file, &self.path, &self.value)
    }
}

/// Reads the text of the file `name` below `root`. Error messages contain only `name`.
pub(crate) fn read_text(root: &Path, name: &str) -> Result<String, ImportError> {
    fs::read_to_string(root.join(name))
        .map_err(|error| ImportError::new(name, "$", format!("cannot read the file: {error}")))
}

/// Returns the names of the files and folders in a folder below `root`, sorted.
pub(crate) fn list(root: &Path, folder: &str) -> Result<Vec<String>, ImportError> {
    let fail = |error: std::io::Error| ImportError::new(folder, "$", format!("cannot read the folder: {error}"));
    let mut names = Vec::new();
    for entry in fs::read_dir(root.join(folder)).map_err(fail)? {
        if let Ok(name) = entry.map_err(fail)?.file_name().into_string() {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}
