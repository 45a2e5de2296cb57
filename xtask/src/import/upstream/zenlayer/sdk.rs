//! The data of a service version in the SDKs and the CLI.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::{import::imported::Notes, spec::docs::Docs};

/// Service and version.
pub(super) type Key = (String, String);

/// A service version as described by one source, or by all sources after merging.
#[derive(Debug, Default)]
pub(super) struct Sdk {
    /// The operations, by action.
    pub(super) operations: BTreeMap<String, Operation>,
    pub(super) structs: BTreeMap<String, Vec<Member>>,
    /// The error codes with their meanings. Only the SDK for Go lists them.
    pub(super) errors: BTreeMap<String, String>,
}

/// The structs of an operation.
#[derive(Debug)]
pub(super) struct Operation {
    pub(super) input: String,
    /// The object in the field `response` of a response.
    pub(super) output: String,
    /// Upstream's description.
    pub(super) doc: String,
}

/// A field of a struct. Its type has the form of facts: `"string"`, `["list", T]`, `{"ref": "Name"}`.
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub(super) name: String,
    pub(super) ty: Value,
    pub(super) required: bool,
    pub(super) values: Vec<String>,
    pub(super) deprecated: bool,
    /// Upstream's description.
    pub(super) doc: String,
}

impl Member {
    pub(super) fn new(name: &str, ty: Value) -> Self {
        Self { name: name.into(), ty, required: false, values: Vec::new(), deprecated: false, doc: String::new() }
    }

    pub(super) fn facts(&self) -> Value {
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

pub(super) fn is_unknown(ty: &Value) -> bool {
    ty == "unknown"
}

/// Returns the innermost struct of a type.
pub(super) fn struct_of(ty: &Value) -> Option<&str> {
    match ty {
        Value::Array(parts) => struct_of(parts.last()?),
        ty => ty.get("ref")?.as_str(),
    }
}

impl Sdk {
    /// Adds the operations and fields that only another source has. The types and the spelling of actions in this
    /// source take precedence.
    pub(super) fn merge(mut self, other: Sdk, notes: &mut Notes) -> Self {
        let mut names: BTreeMap<String, String> = BTreeMap::new();
        for (action, operation) in other.operations {
            match self.operations.iter().find(|(name, _)| name.eq_ignore_ascii_case(&action)) {
                Some((name, own)) => {
                    if *name != action {
                        notes.add(format!("the spelling in another source is {action}"), name.as_str());
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

    pub(super) fn docs(&self) -> Docs {
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

    pub(super) fn facts(&self, service: &str, version: &str) -> Value {
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

/// Returns the first reference to a struct that does not exist: the owner of the field, and the struct's name.
pub(super) fn dangling(structs: &BTreeMap<String, Vec<Member>>) -> Option<(&str, &str)> {
    let known: BTreeSet<&str> = structs.keys().map(String::as_str).collect();
    structs.iter().find_map(|(owner, members)| {
        let name = members.iter().filter_map(|member| struct_of(&member.ty)).find(|name| !known.contains(name))?;
        Some((owner.as_str(), name))
    })
}
