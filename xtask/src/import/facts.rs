//! Facts: what service versions they are of, and the three importers over them.

use std::{
    collections::BTreeMap,
    fmt, fs,
    path::{Path, PathBuf},
};

use serde_json::Value;

use super::{ImportError, Imported, alibaba, at::At, constructor, tencent, upstream, zenlayer};
use crate::spec::hint::did_you_mean;

const PROVIDERS: [&str; 3] = ["alibaba", "tencent", "zenlayer"];

/// One service version.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Target {
    provider: String,
    service: String,
    version: String,
    /// Name of the file of facts, relative to their root.
    source: String,
}

impl Target {
    /// The service version that the name of a file or folder means.
    fn new(provider: &str, name: &str, source: String) -> Self {
        let (service, version) = name_and_version(name);
        Self { provider: provider.into(), service, version, source }
    }

    /// Provider folder.
    pub fn provider(&self) -> &str {
        &self.provider
    }

    /// Service name.
    pub fn service(&self) -> &str {
        &self.service
    }

    /// API version.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The spec file, relative to `specs/`.
    pub fn file(&self) -> String {
        format!("{}/{}/{}.json", self.provider, self.service, self.version)
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.provider, self.service, self.version)
    }
}

/// Where the facts of service versions come from.
pub(crate) trait Source: fmt::Debug {
    /// The facts of one service version, by the name of its file or folder.
    fn read(&self, name: &str) -> Result<Value, ImportError>;
}

/// A folder of facts.
impl Source for PathBuf {
    fn read(&self, name: &str) -> Result<Value, ImportError> {
        let text = fs::read_to_string(self.join(name))
            .map_err(|error| ImportError::new(name, "$", format!("cannot be read: {error}")))?;
        serde_json::from_str(&text).map_err(|error| ImportError::new(name, "$", format!("not JSON: {error}")))
    }
}

/// The facts of many service versions.
#[derive(Debug)]
pub struct Facts {
    source: Box<dyn Source>,
    targets: Vec<Target>,
    /// Files about all services of a provider, by name.
    shared: BTreeMap<&'static str, Value>,
}

impl Facts {
    /// Lists the service versions of a folder of facts and reads the files that all of them share.
    pub fn open(root: &Path) -> Result<Self, ImportError> {
        let mut facts = Self { source: Box::new(root.to_owned()), targets: Vec::new(), shared: BTreeMap::new() };
        for provider in PROVIDERS {
            facts.list(root, provider)?;
        }
        facts.targets.sort();
        for name in ["alibaba-endpoints.json", "tencent-errors.json", "tencent-paginators.json"] {
            if root.join(name).exists() {
                let value = facts.source.read(name)?;
                facts.shared.insert(name, value);
            }
        }
        Ok(facts)
    }

    /// A checkout of Alibaba Cloud's models, with the endpoint tables of the official CLI where there is a file of them.
    pub fn of_alibaba(root: &Path, endpoints: Option<&Path>) -> Result<Self, ImportError> {
        let (checkout, folders) = upstream::alibaba::Checkout::open(root)?;
        let mut shared = BTreeMap::new();
        if let Some(file) = endpoints {
            shared.insert("alibaba-endpoints.json", upstream::alibaba::endpoint_tables(file)?);
        }
        let mut targets: Vec<Target> =
            folders.into_iter().map(|name| Target::new("alibaba", &name, name.clone())).collect();
        targets.sort();
        Ok(Self { source: Box::new(checkout), targets, shared })
    }

    /// The facts of one service version as they were read.
    pub fn raw(&self, target: &Target) -> Result<Value, ImportError> {
        self.source.read(&target.source)
    }

    /// Every service version of the facts.
    pub fn targets(&self) -> &[Target] {
        &self.targets
    }

    /// The service versions that `provider[/service[/version]]` means: all below it.
    pub fn find(&self, text: &str) -> Result<Vec<Target>, ImportError> {
        let found: Vec<Target> = self
            .targets
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
            self.targets.iter().flat_map(|t| [format!("{}/{}", t.provider, t.service), t.to_string()]).collect();
        let hint = did_you_mean(text, names.iter().map(String::as_str), "write <provider>/<service>[/<version>]");
        Err(ImportError::new(text, "$", format!("the facts have no such service; {hint}")))
    }

    /// The spec of one service version, every constructor as at a first import.
    pub fn import(&self, target: &Target) -> Result<Imported, ImportError> {
        let value = self.raw(target)?;
        let at = At::root(&target.source, &value);
        let mut imported = match target.provider.as_str() {
            "alibaba" => {
                let code = value.get("product").and_then(Value::as_str).unwrap_or(&target.service).to_lowercase();
                alibaba::import(&at, &target.service, &target.version, self.shared("alibaba-endpoints.json", &code))?
            }
            "tencent" => {
                let key = format!("{}/{}", target.service, target.version);
                tencent::import(
                    &at,
                    self.shared("tencent-errors.json", &key),
                    self.shared("tencent-paginators.json", &key),
                )?
            }
            _ => {
                let others: Vec<&Target> = self
                    .targets
                    .iter()
                    .filter(|t| {
                        t.provider == target.provider && t.service == target.service && t.version != target.version
                    })
                    .collect();
                let values: Vec<(&str, Value)> = others
                    .iter()
                    .map(|t| Ok((t.source.as_str(), self.source.read(&t.source)?)))
                    .collect::<Result<_, ImportError>>()?;
                let siblings: Vec<At<'_>> = values.iter().map(|(file, value)| At::root(file, value)).collect();
                zenlayer::import(&at, &siblings)?
            }
        };
        constructor::first(&mut imported.spec);
        Ok(imported)
    }

    /// An entry of a shared file. Product names differ in letter case between the sources.
    fn shared(&self, file: &'static str, key: &str) -> Option<At<'_>> {
        let value = self.shared.get(file)?;
        let at = At::root(file, value);
        at.get(key)
            .or_else(|| at.entries().ok()?.find(|(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, entry)| entry))
    }

    fn list(&mut self, root: &Path, provider: &str) -> Result<(), ImportError> {
        let folder = root.join(provider);
        let entries = fs::read_dir(&folder)
            .map_err(|error| ImportError::new(provider, "$", format!("the folder cannot be read: {error}")))?;
        for entry in entries {
            let entry = entry.map_err(|error| ImportError::new(provider, "$", error.to_string()))?;
            let file = entry.file_name();
            let Some(stem) = file.to_str().and_then(|file| file.strip_suffix(".json")) else { continue };
            self.targets.push(Target::new(provider, stem, format!("{provider}/{stem}.json")));
        }
        Ok(())
    }
}

/// `rds-20140815` and `redis-2018-04-12` to service and version. A few names of Alibaba's have no date: they keep what
/// stands after the last `-`.
fn name_and_version(stem: &str) -> (String, String) {
    let is_date = |text: &str| {
        text.len() == 10
            && text.split('-').map(str::len).eq([4, 2, 2])
            && text.chars().all(|c| c == '-' || c.is_ascii_digit())
    };
    if let Some((service, version)) = stem.len().checked_sub(11).and_then(|at| stem.split_at_checked(at))
        && let Some(version) = version.strip_prefix('-')
        && is_date(version)
    {
        return (service.into(), version.into());
    }
    let (service, rest) = stem.rsplit_once('-').unwrap_or((stem, ""));
    let dated = match (rest.get(..4), rest.get(4..6), rest.get(6..)) {
        (Some(year), Some(month), Some(day)) => format!("{year}-{month}-{day}"),
        _ => String::new(),
    };
    (service.into(), if is_date(&dated) { dated } else { rest.into() })
}

#[cfg(test)]
mod tests {
    use super::name_and_version;

    #[test]
    fn file_names() {
        let parts = |stem| {
            let (service, version) = name_and_version(stem);
            format!("{service} {version}")
        };
        assert_eq!(parts("rds-20140815"), "rds 2014-08-15");
        assert_eq!(parts("rds-data-20220330"), "rds-data 2022-03-30");
        assert_eq!(parts("redis-2018-04-12"), "redis 2018-04-12");
        assert_eq!(parts("aligenie-aiso_1_0"), "aligenie aiso_1_0");
    }
}
