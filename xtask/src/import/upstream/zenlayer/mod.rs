//! Zenlayer: the SDKs know the structs, the descriptions of the CLI's commands know what is required and allowed.
//!
//! The SDK for Go is the base, since it has types. What only the SDK for Python has is added. The CLI then says what is
//! required, allowed and deprecated, and the types that neither SDK has.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

use serde_json::{Map, Value, json};

use super::{
    super::{
        ImportError, Notes, Target,
        shape::DOCS,
        source::{ServiceFacts, Source, list},
    },
    version_of,
};
use crate::spec::docs::Docs;

mod cli;
mod go;
mod python;

/// The folder of the services in both SDKs.
const ROOT: &str = "zenlayercloud";

/// Versions that one source alone writes in another way: service, its version, the version of the others.
const RENAMED: [(&str, &str, &str); 1] = [("zbc", "2024-08-09", "2024-08-08")];

/// Service and version.
type Key = (String, String);

/// The metadata of all services.
#[derive(Debug)]
pub(crate) struct Zenlayer {
    targets: Vec<Target>,
    services: BTreeMap<Key, ServiceFacts>,
    /// Upstream's descriptions, and whether facts carry them.
    docs: BTreeMap<Key, Docs>,
    with_docs: bool,
}

impl Zenlayer {
    /// `cli` is a checkout of `zenlayercloud-cli`; `sdks` are checkouts of `zenlayercloud-sdk-go` and `-python`.
    pub(crate) fn open(cli: &Path, sdks: &[PathBuf]) -> Result<Self, ImportError> {
        let (mut go, mut python) = (BTreeMap::new(), BTreeMap::new());
        for root in sdks {
            if !read_sdk(root, &mut go, &mut python)? {
                return Err(ImportError::new(ROOT, "$", "this folder holds neither models.go nor models.py"));
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
                    .add(format!("the SDK for Python calls the version {version}: merged"), "all operations");
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
            let name = format!("{service} {version}, as merged");
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
        let mut read =
            found.ok_or_else(|| ImportError::new(target.source(), "$", "the metadata has no such version"))?;
        if self.with_docs
            && let Some(facts) = read.facts.value.as_object_mut()
        {
            facts.insert(DOCS.into(), json!(self.docs.get(&key)));
        }
        Ok(read)
    }
}

/// Reads what an SDK has, and says whether it has anything.
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

/// A service version as one source, or all of them, describe it.
#[derive(Debug, Default)]
struct Sdk {
    /// By the name on the wire.
    operations: BTreeMap<String, Operation>,
    structs: BTreeMap<String, Vec<Member>>,
    /// Error codes and what they mean, where the SDK for Go lists any.
    errors: BTreeMap<String, String>,
}

/// The structs of an operation.
#[derive(Debug)]
struct Operation {
    input: String,
    /// The object below `response` in a reply.
    output: String,
    /// Upstream's description.
    doc: String,
}

/// A member of a struct, its type in the form of facts: `"string"`, `["list", T]`, `{"ref": "Name"}`.
#[derive(Clone, Debug)]
struct Member {
    name: String,
    ty: Value,
    required: bool,
    values: Vec<String>,
    deprecated: bool,
    /// Upstream's description.
    doc: String,
}

impl Member {
    fn new(name: &str, ty: Value) -> Self {
        Self { name: name.into(), ty, required: false, values: Vec::new(), deprecated: false, doc: String::new() }
    }

    fn facts(&self) -> Value {
        let mut facts = Map::from_iter([("name".to_owned(), json!(self.name)), ("type".to_owned(), self.ty.clone())]);
        if self.required {
            facts.insert("required".into(), json!(true));
        }
        if !self.values.is_empty() {
            facts.insert("enum".into(), json!(self.values));
        }
        if self.deprecated {
            facts.insert("deprecated".into(), json!(true));
        }
        Value::Object(facts)
    }
}

fn is_unknown(ty: &Value) -> bool {
    ty == "unknown"
}

/// The struct at the bottom of a type.
fn struct_of(ty: &Value) -> Option<&str> {
    match ty {
        Value::Array(parts) => struct_of(parts.last()?),
        ty => ty.get("ref")?.as_str(),
    }
}

impl Sdk {
    /// Adds what another source has beyond this one. This one's types, and its spelling of actions, win.
    fn merge(mut self, other: Sdk, notes: &mut Notes) -> Self {
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        for (action, operation) in other.operations {
            match self.operations.iter().find(|(name, _)| name.eq_ignore_ascii_case(&action)) {
                Some((name, own)) => {
                    if *name != action {
                        notes.add(format!("another source spells it {action}"), name.as_str());
                    }
                    names.insert(operation.input, own.input.clone());
                    names.insert(operation.output, own.output.clone());
                }
                None => {
                    self.operations.insert(action, operation);
                }
            }
        }
        for (name, members) in other.structs {
            let own = self.structs.entry(names.remove(&name).unwrap_or(name)).or_default();
            for member in members {
                match own.iter_mut().find(|known| known.name == member.name) {
                    Some(known) => known.deprecated |= member.deprecated,
                    None => own.push(member),
                }
            }
        }
        self
    }

    fn docs(&self) -> Docs {
        let members = |(owner, members): (&String, &Vec<Member>)| {
            let owner = owner.clone();
            members.clone().into_iter().map(move |member| (format!("{owner}.{}", member.name), member.doc))
        };
        Docs {
            operations: self.operations.iter().map(|(action, known)| (action.clone(), known.doc.clone())).collect(),
            fields: self.structs.iter().flat_map(members).collect(),
            errors: self.errors.clone(),
        }
    }

    fn facts(&self, service: &str, version: &str) -> Value {
        let has = |name: &str, member: &str| {
            self.structs.get(name).is_some_and(|members| members.iter().any(|known| known.name == member))
        };
        let operations: Map<String, Value> = self
            .operations
            .iter()
            .map(|(action, Operation { input, output, .. })| {
                let mut facts = json!({ "input": input, "output": output });
                let pages = has(input, "pageNum")
                    && has(input, "pageSize")
                    && has(output, "totalCount")
                    && has(output, "dataSet");
                if pages && let Some(facts) = facts.as_object_mut() {
                    let pages =
                        json!({ "number": "pageNum", "size": "pageSize", "total": "totalCount", "items": "dataSet" });
                    facts.insert("pages".into(), pages);
                }
                (action.clone(), facts)
            })
            .collect();
        let structs: Map<String, Value> = self
            .structs
            .iter()
            .map(|(name, members)| (name.clone(), members.iter().map(Member::facts).collect()))
            .collect();
        let mut facts = json!({ "service": service, "version": version, "operations": operations, "structs": structs });
        if !self.errors.is_empty()
            && let Some(facts) = facts.as_object_mut()
        {
            facts.insert("errors".into(), json!(self.errors.keys().collect::<Vec<_>>()));
        }
        facts
    }
}

/// The structs that members refer to and that do not exist: the first of them.
fn dangling(structs: &BTreeMap<String, Vec<Member>>) -> Option<(&str, &str)> {
    let known: BTreeSet<&str> = structs.keys().map(String::as_str).collect();
    structs.iter().find_map(|(owner, members)| {
        let name = members.iter().filter_map(|member| struct_of(&member.ty)).find(|name| !known.contains(name))?;
        Some((owner.as_str(), name))
    })
}
