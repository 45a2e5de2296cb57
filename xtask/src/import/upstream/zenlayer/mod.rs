//! Zenlayer: the structs of the SDKs, and the descriptions of the CLI's commands.
//!
//! The SDK for Go is the base, because it has types. Operations and fields that only the SDK for Python has are added.
//! The CLI adds required fields, allowed values, deprecations, and the types that neither SDK has.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use serde_json::json;

use self::sdk::{Key, Sdk};
use super::version_of;
use crate::{
    import::{
        at::ImportError,
        imported::Notes,
        shape::DOCS,
        source::{ServiceFacts, Source, list},
        target::Target,
    },
    spec::docs::Docs,
};

mod cli;
mod go;
mod python;
mod sdk;

/// The folder of the services in both SDKs.
const ROOT: &str = "zenlayercloud";

/// Versions that differ in one source: service, the version in this source, the version in the other sources.
const RENAMED: [(&str, &str, &str); 1] = [("zbc", "2024-08-09", "2024-08-08")];

/// The metadata of all services.
#[derive(Debug)]
pub(crate) struct Zenlayer {
    targets: Vec<Target>,
    services: BTreeMap<Key, ServiceFacts>,
    /// Upstream's descriptions.
    docs: BTreeMap<Key, Docs>,
    /// True if the facts contain upstream's descriptions.
    with_docs: bool,
}

impl Zenlayer {
    /// Opens and merges the metadata. `cli` is a checkout of `zenlayercloud-cli`; `sdks` are checkouts of
    /// `zenlayercloud-sdk-go` and `zenlayercloud-sdk-python`.
    pub(crate) fn open(cli: &Path, sdks: &[PathBuf]) -> Result<Self, ImportError> {
        let (mut go, mut python) = (BTreeMap::new(), BTreeMap::new());
        for root in sdks {
            if !read_sdk(root, &mut go, &mut python)? {
                return Err(ImportError::new(
                    ROOT,
                    "$",
                    "neither models.go nor models.py found: check the folders of `--sdk`",
                ));
            }
        }
        let has_go = !go.is_empty();
        let mut notes: BTreeMap<Key, Notes> = BTreeMap::new();
        for (service, version, others) in RENAMED {
            let (key, to) = ((service.to_owned(), version.to_owned()), (service.to_owned(), others.to_owned()));
            if go.contains_key(&to)
                && !python.contains_key(&to)
                && let Some(sdk) = python.remove(&key)
            {
                notes
                    .entry(to.clone())
                    .or_default()
                    .add(format!("the version is {version} in the SDK for Python: merged"), "all operations");
                python.insert(to, sdk);
            }
        }
        let mut merged: BTreeMap<Key, Sdk> = go;
        for (key, sdk) in python {
            match merged.remove(&key) {
                Some(base) => {
                    let sdk = base.merge(sdk, notes.entry(key.clone()).or_default());
                    merged.insert(key, sdk)
                }
                None => {
                    if has_go {
                        let notes = notes.entry(key.clone()).or_default();
                        notes.add("the SDK for Go lacks the version: few types are known", "all operations");
                    }
                    merged.insert(key, sdk)
                }
            };
        }
        if !has_go {
            for key in merged.keys() {
                let notes = notes.entry(key.clone()).or_default();
                notes.add("without the SDK for Go, few types are known", "all operations");
            }
        }
        cli::apply(cli, &mut merged, &mut notes)?;
        let mut zenlayer =
            Self { targets: Vec::new(), services: BTreeMap::new(), docs: BTreeMap::new(), with_docs: false };
        for (key, sdk) in merged {
            let (service, version) = &key;
            let name = format!("merged metadata of {service} {version}");
            zenlayer.targets.push(Target::new("zenlayer", service, version, &name));
            let mut read = ServiceFacts::new(&name, sdk.facts(service, version));
            read.notes = notes.remove(&key).unwrap_or_default();
            zenlayer.docs.insert(key.clone(), sdk.docs());
            zenlayer.services.insert(key, read);
        }
        zenlayer.targets.sort();
        Ok(zenlayer)
    }
}

impl Source for Zenlayer {
    fn targets(&self) -> &[Target] {
        &self.targets
    }

    fn keep_docs(&mut self) {
        self.with_docs = true;
    }

    fn read(&self, target: &Target) -> Result<ServiceFacts, ImportError> {
        let key = (target.service().to_owned(), target.version().to_owned());
        let found = self.services.get(&key).cloned();
        let mut read = found
            .ok_or_else(|| ImportError::new(target.source(), "$", "the metadata does not contain this version"))?;
        if self.with_docs
            && let Some(facts) = read.facts.value.as_object_mut()
        {
            facts.insert(DOCS.into(), json!(self.docs.get(&key)));
        }
        Ok(read)
    }
}

/// Reads an SDK. Returns true if it contains services.
fn read_sdk(root: &Path, go: &mut BTreeMap<Key, Sdk>, python: &mut BTreeMap<Key, Sdk>) -> Result<bool, ImportError> {
    let before = go.len() + python.len();
    for service in list(root, ROOT)? {
        let folder = format!("{ROOT}/{service}");
        if root.join(&folder).join("models.go").exists() {
            let (key, sdk) = go::read(root, &folder)?;
            go.insert(key, sdk);
        } else if root.join(&folder).is_dir() {
            for version in list(root, &folder)?.iter().filter(|name| version_of(name).is_some()) {
                let (key, sdk) = python::read(root, &format!("{folder}/{version}"), &service)?;
                python.insert(key, sdk);
            }
        }
    }
    Ok(go.len() + python.len() > before)
}
