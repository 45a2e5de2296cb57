//! Where facts come from: a folder of facts, or a provider's own metadata, read to the same form.

use std::{collections::BTreeMap, fmt, fs, path::Path};

use serde_json::Value;

use super::{
    at::{At, ImportError},
    imported::{Lacks, Notes},
    target::Target,
};

/// Facts of service versions, in the JSON form that the importers of the three providers read.
pub(crate) trait Source: fmt::Debug {
    /// Every service version, sorted.
    fn targets(&self) -> &[Target];

    /// From now on [`Source::read`] keeps upstream's descriptions, where the source has any.
    fn keep_docs(&mut self) {}

    /// The facts of one service version.
    fn read(&self, target: &Target) -> Result<ServiceFacts, ImportError>;
}

/// The facts of one service version.
#[derive(Clone, Debug)]
pub(crate) struct ServiceFacts {
    pub(crate) facts: Entry,
    /// What the facts keep in files about all services: the entry of this one, by [the file's name](beside).
    pub(crate) beside: BTreeMap<&'static str, Entry>,
    /// What was left out on the way.
    pub(crate) notes: Notes,
    /// What this source never has.
    pub(crate) lacks: Lacks,
}

/// The files about all services of a provider.
pub(crate) mod beside {
    pub(crate) const ALIBABA_ENDPOINTS: &str = "alibaba-endpoints.json";
    pub(crate) const TENCENT_ERRORS: &str = "tencent-errors.json";
    pub(crate) const TENCENT_PAGES: &str = "tencent-paginators.json";
    pub(crate) const ALL: [&str; 3] = [ALIBABA_ENDPOINTS, TENCENT_ERRORS, TENCENT_PAGES];
}

impl ServiceFacts {
    /// Facts with nothing beside.
    pub(crate) fn new(file: &str, value: Value) -> Self {
        let facts = Entry { file: file.into(), path: "$".into(), value };
        Self { facts, beside: BTreeMap::new(), notes: Notes::default(), lacks: Lacks::default() }
    }

    pub(crate) fn at(&self) -> At<'_> {
        self.facts.at()
    }

    pub(crate) fn beside(&self, file: &str) -> Option<At<'_>> {
        self.beside.get(file).map(Entry::at)
    }
}

/// A value of a file.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) file: String,
    /// Where the value stands in it.
    pub(crate) path: String,
    pub(crate) value: Value,
}

impl Entry {
    /// The entry of a table; the names of products differ in letter case between the sources.
    pub(crate) fn named(table: &At<'_>, key: &str) -> Option<Self> {
        let anyhow = || table.entries().ok()?.find(|(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, entry)| entry);
        let entry = table.get(key).or_else(anyhow)?;
        Some(Self { file: table.file().into(), path: entry.path().into(), value: entry.value().clone() })
    }

    pub(crate) fn at(&self) -> At<'_> {
        At::place(&self.file, &self.path, &self.value)
    }
}

/// The text of a file below `root`; `name` is what messages call it.
pub(crate) fn read_text(root: &Path, name: &str) -> Result<String, ImportError> {
    fs::read_to_string(root.join(name)).map_err(|error| ImportError::new(name, "$", format!("cannot be read: {error}")))
}

/// The names of what a folder below `root` holds, sorted.
pub(crate) fn list(root: &Path, folder: &str) -> Result<Vec<String>, ImportError> {
    let fail = |error: std::io::Error| ImportError::new(folder, "$", format!("the folder cannot be read: {error}"));
    let mut names = Vec::new();
    for entry in fs::read_dir(root.join(folder)).map_err(fail)? {
        if let Ok(name) = entry.map_err(fail)?.file_name().into_string() {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}
