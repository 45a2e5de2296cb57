//! Facts about service versions: the list of service versions, the importers of the three providers, and the source
//! that reads facts from the files of a folder.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use cumulo_spec::did_you_mean;
use serde_json::Value;

use super::{
    alibaba,
    at::{At, ImportError},
    constructor,
    imported::Imported,
    source::{Entry, ServiceFacts, Source, list, read_text, shared_files},
    target::{Target, name_and_version},
    tencent, upstream, zenlayer,
};
use crate::workspace::PROVIDERS;

/// Facts about service versions, and their import.
#[derive(Debug)]
pub struct Facts {
    source: Box<dyn Source>,
}

impl Facts {
    /// Opens a folder of facts: lists its service versions and reads the shared files.
    pub fn open(root: &Path) -> Result<Self, ImportError> {
        Ok(Self { source: Box::new(Folder::open(root)?) })
    }

    /// Opens Tencent Cloud's own metadata: a checkout of `tencentcloud-cli` (or an unpacked `tccli` wheel), and a
    /// checkout of `tencentcloud-sdk-go` for the facts that the CLI lacks.
    pub fn tencent(cli: &Path, go: Option<&Path>) -> Result<Self, ImportError> {
        Ok(Self { source: Box::new(upstream::Tencent::open(cli, go)?) })
    }

    /// Opens Zenlayer's own metadata: a checkout of `zenlayercloud-cli`, and checkouts of the SDKs for Python and Go.
    pub fn zenlayer(cli: &Path, sdks: &[PathBuf]) -> Result<Self, ImportError> {
        Ok(Self { source: Box::new(upstream::Zenlayer::open(cli, sdks)?) })
    }

    /// Opens Alibaba Cloud's own models: a checkout of `alibabacloud-sdk`, and the `products.json` of
    /// `aliyun-openapi-meta` for the endpoint tables of the official CLI.
    pub fn alibaba(models: &Path, endpoints: Option<&Path>) -> Result<Self, ImportError> {
        Ok(Self { source: Box::new(upstream::Alibaba::open(models, endpoints)?) })
    }

    /// Keeps upstream's descriptions. Imported specs then contain `doc`s in upstream's words, which must not be
    /// committed.
    #[must_use]
    pub fn with_docs(mut self) -> Self {
        self.source.keep_docs();
        self
    }

    /// Returns every service version of the facts.
    pub fn targets(&self) -> &[Target] {
        self.source.targets()
    }

    /// Returns the service versions that match `provider[/service[/version]]`.
    ///
    /// # Errors
    ///
    /// Returns an error with suggestions if no service version matches.
    pub fn find(&self, text: &str) -> Result<Vec<Target>, ImportError> {
        let found: Vec<Target> = self
            .targets()
            .iter()
            .filter(|target| {
                let name = target.to_string();
                name == text || name.strip_prefix(text).is_some_and(|rest| rest.starts_with('/'))
            })
            .cloned()
            .collect();
        if !found.is_empty() {
            return Ok(found);
        }
        let names: Vec<String> =
            self.targets().iter().flat_map(|t| [format!("{}/{}", t.provider, t.service), t.to_string()]).collect();
        let hint = did_you_mean(text, names.iter().map(String::as_str), "write <provider>/<service>[/<version>]");
        Err(ImportError::new(text, "$", format!("the facts contain no such service; {hint}")))
    }

    /// Imports the spec of one service version, with constructors as in a first import.
    pub fn import(&self, target: &Target) -> Result<Imported, ImportError> {
        let read = self.source.read(target)?;
        let at = read.at();
        let mut imported = match target.provider.as_str() {
            "alibaba" => {
                let endpoints = read.shared(shared_files::ALIBABA_ENDPOINTS);
                alibaba::import(&at, &target.service, &target.version, endpoints)?
            }
            "tencent" => {
                let [errors, pages] =
                    [shared_files::TENCENT_ERRORS, shared_files::TENCENT_PAGES].map(|file| read.shared(file));
                tencent::import(&at, errors, pages)?
            }
            _ => {
                let siblings: Vec<ServiceFacts> = self
                    .targets()
                    .iter()
                    .filter(|t| {
                        t.provider == target.provider && t.service == target.service && t.version != target.version
                    })
                    .map(|t| self.source.read(t))
                    .collect::<Result<_, ImportError>>()?;
                zenlayer::import(&at, &siblings.iter().map(ServiceFacts::at).collect::<Vec<_>>())?
            }
        };
        imported.notes.append(read.notes.clone());
        imported.missing = read.missing;
        imported.spec.left_out.clone_from(&imported.notes.left_out);
        constructor::first(&mut imported.spec);
        Ok(imported)
    }
}

/// A folder that contains facts as files.
#[derive(Debug)]
struct Folder {
    root: PathBuf,
    targets: Vec<Target>,
    /// The files about all services of a provider, by file name.
    shared: BTreeMap<&'static str, Value>,
}

impl Folder {
    fn open(root: &Path) -> Result<Self, ImportError> {
        let mut folder = Self { root: root.into(), targets: Vec::new(), shared: BTreeMap::new() };
        for provider in PROVIDERS {
            for file in list(root, provider)? {
                let Some(stem) = file.strip_suffix(".json") else { continue };
                let (service, version) = name_and_version(stem);
                folder.targets.push(Target::new(provider, &service, &version, &format!("{provider}/{file}")));
            }
        }
        folder.targets.sort();
        for name in shared_files::ALL {
            if root.join(name).exists() {
                let value = folder.json(name)?;
                folder.shared.insert(name, value);
            }
        }
        Ok(folder)
    }

    fn json(&self, name: &str) -> Result<Value, ImportError> {
        serde_json::from_str(&read_text(&self.root, name)?)
            .map_err(|error| ImportError::new(name, "$", format!("invalid JSON: {error}")))
    }

    /// Returns an entry of a shared file.
    fn shared(&self, file: &'static str, key: &str) -> Option<Entry> {
        Entry::named(&At::root(file, self.shared.get(file)?), key)
    }
}

impl Source for Folder {
    fn targets(&self) -> &[Target] {
        &self.targets
    }

    fn read(&self, target: &Target) -> Result<ServiceFacts, ImportError> {
        let mut read = ServiceFacts::new(target.source(), self.json(target.source())?);
        let text = |key: &str| read.facts.value.get(key).and_then(Value::as_str).unwrap_or(&target.service);
        let versioned = |service: &str| format!("{service}/{}", target.version);
        let entries: Vec<(&'static str, String)> = match target.provider() {
            "alibaba" => vec![(shared_files::ALIBABA_ENDPOINTS, text("product").to_lowercase())],
            // The error codes come from another source, which names the services by their host labels.
            "tencent" => vec![
                (shared_files::TENCENT_ERRORS, versioned(text("h"))),
                (shared_files::TENCENT_PAGES, versioned(&target.service)),
            ],
            _ => Vec::new(),
        };
        for (file, key) in entries {
            if let Some(entry) = self.shared(file, &key) {
                read.shared.insert(file, entry);
            }
        }
        Ok(read)
    }
}
