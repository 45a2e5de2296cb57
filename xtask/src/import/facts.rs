//! Facts: what service versions there are, and the three importers over them; and the folder that holds facts as files.

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
    source::{Entry, ServiceFacts, Source, beside, list, read_text},
    target::{Target, name_and_version},
    tencent, upstream, zenlayer,
};
use crate::workspace::PROVIDERS;

/// Facts of service versions, and the importers over them.
#[derive(Debug)]
pub struct Facts {
    source: Box<dyn Source>,
}

impl Facts {
    /// A folder of facts: lists its service versions and reads the files that all of them share.
    pub fn open(root: &Path) -> Result<Self, ImportError> {
        Ok(Self { source: Box::new(Folder::open(root)?) })
    }

    /// Tencent Cloud's own metadata: a checkout of `tencentcloud-cli` (or an unpacked `tccli` wheel), and one of
    /// `tencentcloud-sdk-go` for what the first lacks.
    pub fn tencent(cli: &Path, go: Option<&Path>) -> Result<Self, ImportError> {
        Ok(Self { source: Box::new(upstream::Tencent::open(cli, go)?) })
    }

    /// Zenlayer's own metadata: a checkout of `zenlayercloud-cli`, and those of the SDKs for Python and Go.
    pub fn zenlayer(cli: &Path, sdks: &[PathBuf]) -> Result<Self, ImportError> {
        Ok(Self { source: Box::new(upstream::Zenlayer::open(cli, sdks)?) })
    }

    /// Alibaba Cloud's own models: a checkout of `alibabacloud-sdk`, and the `products.json` of `aliyun-openapi-meta`
    /// for the official CLI's tables of endpoints.
    pub fn alibaba(models: &Path, endpoints: Option<&Path>) -> Result<Self, ImportError> {
        Ok(Self { source: Box::new(upstream::Alibaba::open(models, endpoints)?) })
    }

    /// Keeps upstream's descriptions: specs come with `doc`s in upstream's words, which must not be committed.
    #[must_use]
    pub fn with_docs(mut self) -> Self {
        self.source.keep_docs();
        self
    }

    /// Every service version of the facts.
    pub fn targets(&self) -> &[Target] {
        self.source.targets()
    }

    /// The service versions that `provider[/service[/version]]` means: all below it.
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
        Err(ImportError::new(text, "$", format!("the facts have no such service; {hint}")))
    }

    /// The spec of one service version, every constructor as at a first import.
    pub fn import(&self, target: &Target) -> Result<Imported, ImportError> {
        let read = self.source.read(target)?;
        let at = read.at();
        let mut imported = match target.provider.as_str() {
            "alibaba" => {
                alibaba::import(&at, &target.service, &target.version, read.beside(beside::ALIBABA_ENDPOINTS))?
            }
            "tencent" => tencent::import(&at, read.beside(beside::TENCENT_ERRORS), read.beside(beside::TENCENT_PAGES))?,
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
        imported.lacks = read.lacks;
        imported.spec.left_out.clone_from(&imported.notes.left_out);
        constructor::first(&mut imported.spec);
        Ok(imported)
    }
}

/// A folder of facts.
#[derive(Debug)]
struct Folder {
    root: PathBuf,
    targets: Vec<Target>,
    /// Files about all services of a provider, by name.
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
        for name in beside::ALL {
            if root.join(name).exists() {
                let value = folder.json(name)?;
                folder.shared.insert(name, value);
            }
        }
        Ok(folder)
    }

    fn json(&self, name: &str) -> Result<Value, ImportError> {
        serde_json::from_str(&read_text(&self.root, name)?)
            .map_err(|error| ImportError::new(name, "$", format!("not JSON: {error}")))
    }

    /// An entry of a shared file.
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
            "alibaba" => vec![(beside::ALIBABA_ENDPOINTS, text("product").to_lowercase())],
            // Errors come from another source, which knows the services by their labels.
            "tencent" => vec![
                (beside::TENCENT_ERRORS, versioned(text("h"))),
                (beside::TENCENT_PAGES, versioned(&target.service)),
            ],
            _ => Vec::new(),
        };
        for (file, key) in entries {
            if let Some(entry) = self.shared(file, &key) {
                read.beside.insert(file, entry);
            }
        }
        Ok(read)
    }
}
