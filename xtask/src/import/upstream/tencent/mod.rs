//! Tencent Cloud: `services/<service>/v<version>/api.json` of its CLI, and the facts that only its SDK for Go
//! contains.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use serde_json::{Map, Value, json};

use self::{
    go::Go,
    member::{Member, SHORT_NAMES},
};
use super::version_of;
use crate::{
    import::{
        at::{At, ImportError},
        imported::Notes,
        shape::DOCS,
        source::{Entry, ServiceFacts, Source, list, read_text, shared_files},
        target::Target,
    },
    spec::{docs::Docs, node::Node},
};

mod go;
mod member;
mod pages;

/// The metadata of all services.
#[derive(Debug)]
pub(crate) struct Tencent {
    root: PathBuf,
    targets: Vec<Target>,
    go: Option<PathBuf>,
    /// True if the facts contain upstream's descriptions.
    with_docs: bool,
}

impl Tencent {
    /// Opens the metadata. `cli` is a checkout of `tencentcloud-cli` or an unpacked `tccli` wheel; `go` is a checkout
    /// of `tencentcloud-sdk-go`.
    pub(crate) fn open(cli: &Path, go: Option<&Path>) -> Result<Self, ImportError> {
        let services = services(cli)?;
        let mut targets = Vec::new();
        for service in list(cli, &services)? {
            let folder = format!("{services}/{service}");
            if !cli.join(&folder).is_dir() {
                continue; // A Python file.
            }
            for name in list(cli, &folder)? {
                let file = format!("{folder}/{name}/api.json");
                if let Some(version) = version_of(&name)
                    && cli.join(&file).exists()
                {
                    targets.push(Target::new("tencent", &service, &version, &file));
                }
            }
        }
        targets.sort();
        if targets.is_empty() {
            return Err(ImportError::new(
                &services,
                "$",
                "no service has a file v<version>/api.json: check the folder of `--from`",
            ));
        }
        if let Some(go) = go {
            list(go, go::ROOT)?;
        }
        Ok(Self { root: cli.into(), targets, go: go.map(Path::to_path_buf), with_docs: false })
    }
}

/// Returns the folder of the services: `tccli/services` in a checkout, `services` if `cli` is the folder `tccli`, or a
/// deeper folder in an unpacked wheel.
fn services(cli: &Path) -> Result<String, ImportError> {
    let mut candidates = vec!["tccli/services".to_owned(), "services".into()];
    for name in list(cli, "")? {
        if name.ends_with(".data") {
            candidates.push(format!("{name}/purelib/tccli/services"));
        }
    }
    candidates.into_iter().find(|name| cli.join(name).is_dir()).ok_or_else(|| {
        ImportError::new(".", "$", "neither `tccli/services` nor `services` exists below the folder of `--from`")
    })
}

impl Source for Tencent {
    fn targets(&self) -> &[Target] {
        &self.targets
    }

    fn keep_docs(&mut self) {
        self.with_docs = true;
    }

    fn read(&self, target: &Target) -> Result<ServiceFacts, ImportError> {
        let file = target.source();
        let text = read_text(&self.root, file)?;
        let invalid_json = |error| ImportError::new(file, "$", format!("invalid JSON: {error}"));
        if let Some(path) = Node::parse(&text).map_err(invalid_json)?.duplicates().first() {
            return Err(ImportError::new(file, path, "duplicate key"));
        }
        let value: Value = serde_json::from_str(&text).map_err(invalid_json)?;
        drop(text);
        let api = Api::read(&At::root(file, &value))?;
        if api.version != target.version() {
            return Err(ImportError::new(
                file,
                "$.metadata.apiVersion",
                format!(
                    "the version of the folder is {}, the version in the file is {}",
                    target.version(),
                    api.version
                ),
            ));
        }
        let mut notes = Notes::default();
        let go = match &self.go {
            Some(root) => Go::read(root, &api.code, target.version(), &mut notes)?,
            None => {
                notes.add(
                    "without the SDK for Go: no source of error codes, event streams, raw bodies, unsigned requests and hosts",
                    "all operations",
                );
                Go::default()
            }
        };
        for action in go.actions.keys().filter(|action| !api.actions.contains_key(action.as_str())) {
            notes.leave_out("only the SDK for Go has it", action.as_str());
        }
        let mut facts = api.facts(target.service(), &go);
        if self.with_docs
            && let Some(facts) = facts.as_object_mut()
        {
            let docs = docs(&At::root(file, &value), &go)?;
            facts.insert(DOCS.into(), json!(docs));
        }
        let mut read = ServiceFacts::new(file, facts);
        let mut add = |name: &'static str, value: Value| {
            read.shared.insert(name, Entry { file: file.into(), path: "$".into(), value });
        };
        add(shared_files::TENCENT_PAGES, pages::of(api.actions.keys(), &api.objects));
        if !go.codes.is_empty() {
            let actions: Map<String, Value> = go
                .actions
                .iter()
                .filter(|(action, known)| !known.errors.is_empty() && api.actions.contains_key(action.as_str()))
                .map(|(action, known)| (action.clone(), json!(known.errors)))
                .collect();
            add(shared_files::TENCENT_ERRORS, json!({ "codes": go.codes, "actions": actions }));
        }
        read.notes = notes;
        read.missing.marks = go.codes.is_empty();
        Ok(read)
    }
}

/// The content of one `api.json`.
struct Api {
    /// The label in hosts and signatures.
    code: String,
    version: String,
    /// The actions with the flags that this file contains: `st`, `nosign`.
    actions: BTreeMap<String, Map<String, Value>>,
    objects: BTreeMap<String, Vec<Member>>,
}

impl Api {
    fn read(at: &At<'_>) -> Result<Self, ImportError> {
        at.only(&["version", "metadata", "actions", "objects"])?;
        if let Some(format) = at.get("version").filter(|format| format.value() != "1.0") {
            return Err(format.fail("the importer supports the format 1.0 only"));
        }
        let metadata = at.need("metadata")?;
        metadata.only(&["apiVersion", "serviceShortName", "serviceNameCN", "api_brief"])?;
        let mut api = Self {
            code: metadata.need("serviceShortName")?.text()?.into(),
            version: metadata.need("apiVersion")?.text()?.into(),
            actions: BTreeMap::new(),
            objects: BTreeMap::new(),
        };
        let objects = at.need("objects")?;
        for (name, at) in objects.entries()? {
            if scalar("string", name).is_some() || SHORT_NAMES.contains(&name) {
                return Err(at.fail("an object must not have the name of a type"));
            }
            api.objects.insert(name.into(), members(&at, objects.value())?);
        }
        for (name, at) in at.need("actions")?.entries()? {
            let flags = action(name, &at, &api.objects)?;
            api.actions.insert(name.into(), flags);
        }
        Ok(api)
    }

    fn facts(&self, service: &str, go: &Go) -> Value {
        let actions: Map<String, Value> = self
            .actions
            .iter()
            .map(|(name, own)| {
                let mut flags = go.actions.get(name).map(go::Action::flags).unwrap_or_default();
                flags.extend(own.clone());
                let input = self.objects.get(&format!("{name}Request"));
                if input.is_some_and(|members| members.iter().any(|member| member.ty == "x")) {
                    flags.insert("mp".into(), json!(1));
                }
                (name.clone(), if flags.is_empty() { json!(0) } else { Value::Object(flags) })
            })
            .collect();
        let objects: Map<String, Value> = self
            .objects
            .iter()
            .map(|(name, members)| {
                (name.clone(), Value::Array(members.iter().map(|member| json!(member.facts())).collect()))
            })
            .collect();
        let mut facts = json!({ "s": service, "v": self.version, "a": actions, "o": objects });
        if self.code != service
            && let Some(facts) = facts.as_object_mut()
        {
            facts.insert("h".into(), json!(self.code));
        }
        facts
    }
}

/// Returns upstream's descriptions of actions, fields and error codes. The file has already been validated.
fn docs(at: &At<'_>, go: &Go) -> Result<Docs, ImportError> {
    let mut docs = Docs { errors: go.meanings.clone(), ..Docs::default() };
    for (action, at) in at.need("actions")?.entries()? {
        docs.operations.insert(action.into(), at.text_of("document")?.into());
    }
    for (object, at) in at.need("objects")?.entries()? {
        for at in at.need("members")?.items()? {
            let name = at.need("name")?.text()?;
            docs.fields.insert(format!("{object}.{name}"), at.text_of("document")?.into());
        }
    }
    Ok(docs)
}

/// Returns the flags of an action.
///
/// # Errors
///
/// Returns an error if the names of the input and output do not follow the rule, or for unsupported content.
fn action(name: &str, at: &At<'_>, objects: &BTreeMap<String, Vec<Member>>) -> Result<Map<String, Value>, ImportError> {
    at.only(&["name", "document", "input", "output", "status", "skip_sign"])?;
    for (key, ending) in [("input", "Request"), ("output", "Response")] {
        let object = at.need(key)?;
        let expected = format!("{name}{ending}");
        if object.text()? != expected {
            return Err(object.fail(format!("must be `{expected}`")));
        }
        if !objects.contains_key(&expected) {
            return Err(object.fail(format!("the object `{expected}` does not exist")));
        }
    }
    let mut flags = Map::new();
    match at.text_of("status")? {
        "" | "online" => {}
        status @ ("deprecated" | "offline") => {
            flags.insert("st".into(), json!(status));
        }
        other => return Err(at.fail(format!("the importer does not support the status `{other}`"))),
    }
    if at.flag("skip_sign")? {
        flags.insert("nosign".into(), json!(1));
    }
    Ok(flags)
}

fn members(at: &At<'_>, objects: &Value) -> Result<Vec<Member>, ImportError> {
    at.only(&["document", "members", "type", "usage"])?;
    if !["", "object"].contains(&at.text_of("type")?) {
        return Err(at.fail("the importer supports the type `object` only"));
    }
    // The usage is ignored: it states whether requests or responses contain the object, but is sometimes wrong.
    if !["", "in", "out", "both"].contains(&at.text_of("usage")?) {
        return Err(at.fail("the importer does not support this usage"));
    }
    let mut members: Vec<Member> = Vec::new();
    for at in at.need("members")?.items()? {
        at.only(&[
            "name",
            "type",
            "member",
            "document",
            "example",
            "required",
            "output_required",
            "value_allowed_null",
            "disabled",
        ])?;
        let name = at.need("name")?.text()?;
        if name.is_empty() || name.contains(':') {
            return Err(at.fail(format!("`{name}` is not a valid name of a field")));
        }
        if members.iter().any(|member| member.name == name) {
            return Err(at.fail(format!("duplicate field `{name}`")));
        }
        let mut flags = String::new();
        for (key, flag) in [("required", 'r'), ("output_required", 'o'), ("value_allowed_null", 'n'), ("disabled", 'x')]
        {
            if at.flag(key)? {
                flags.push(flag);
            }
        }
        members.push(Member { name: name.into(), ty: type_of(&at, objects)?, flags });
    }
    Ok(members)
}

/// Converts upstream's `type` and `member` of a field to the short form of a type.
fn type_of(at: &At<'_>, objects: &Value) -> Result<String, ImportError> {
    let (kind, inner) = (at.need("type")?.text()?, at.need("member")?.text()?);
    let known = objects.get(inner).is_some();
    let short = match kind {
        "object" if known => Some(inner.to_owned()),
        "list" if known => Some(format!("*{inner}")),
        "list" => ["string", "int64", "uint64", "float", "bool"]
            .contains(&inner)
            .then(|| ["string", "int", "float", "bool"].iter().find_map(|kind| scalar(kind, inner)))
            .flatten()
            .map(|short| format!("*{short}")),
        kind => scalar(kind, inner).map(str::to_owned),
    };
    short.ok_or_else(|| at.fail(format!("the importer does not support the type `{kind}` of `{inner}`")))
}

fn scalar(kind: &str, inner: &str) -> Option<&'static str> {
    Some(match (kind, inner) {
        ("string", "string") => "s",
        ("int", "int64") => "i",
        ("int", "uint64") => "u",
        ("float", "float") => "f",
        ("bool", "bool") => "b",
        ("string", "datetime") => "t",
        ("string", "datetime_iso") => "T",
        ("string", "date") => "d",
        ("binary", "binary") => "x",
        _ => return None,
    })
}
