//! What people add to the facts: `specs/<provider>/<service>/overlay.json`, keyed by version.
//!
//! Every entry must apply and must change something; one that does not is an error, so that no overlay goes stale.

use std::{
    collections::{BTreeMap, BTreeSet},
    num::NonZeroU32,
    path::Path,
};

use cumulo_secret_names::looks_secret;
use cumulo_spec::{ErrorCode, Field, Operation, Pages, PasswordRule, Spec, Type, did_you_mean};
use serde::{Deserialize, Serialize};

use super::{
    error::SpecError,
    node::{Node, item_at, member_at},
    read::Reader,
    secret, validate,
    waiter::{self, Waiter},
};

/// What people say about one version of a service.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Overlay {
    /// Changes to operations, by action name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub operations: BTreeMap<String, OperationPatch>,
    /// Changes to members, by `Struct.Member`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, FieldPatch>,
    /// Changes to structs, by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub structs: BTreeMap<String, StructPatch>,
    /// Members that the provider documents and the facts lack, by struct.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub add_fields: BTreeMap<String, Vec<Field>>,
    /// What is known of error codes. A code that the facts lack is added by the `errors` of an operation.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub errors: BTreeMap<String, ErrorCode>,
    /// Named waiters, by the name of their functions.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub waiters: BTreeMap<String, Waiter>,
}

/// Changes to one operation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OperationPatch {
    /// What the operation does, in our own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub doc: String,
    /// Error codes that the provider documents for it, beside those of the facts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<String>,
    /// Whether the operation reads only, where its name does not say so (or says otherwise).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_only: Option<bool>,
    /// Calls a second that the provider's documentation says it lets through.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<NonZeroU32>,
    /// Whether the provider has deprecated the operation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<bool>,
    /// How the operation pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<Pages>,
}

/// Changes to one member.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FieldPatch {
    /// What the member means, in our own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub doc: String,
    /// The right type, where the facts are wrong.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<Type>,
    /// Whether a request must carry it. The constructor of the operation follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether the value authenticates somebody, where the name says otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<bool>,
    /// Rules that a password must meet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<PasswordRule>,
    /// Name in Rust, where the rules would give a poor one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rename: Option<String>,
    /// Values that the provider allows.
    #[serde(default, rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// Whether the provider has deprecated it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<bool>,
}

/// Changes to one struct.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StructPatch {
    /// Name in Rust. Structs have no name on the wire, so the merged spec knows only this one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rename: Option<String>,
}

/// Reads `overlay.json` of a service: overlays by version. No file, no overlays.
pub(crate) fn read(path: &Path, file: &str, errors: &mut Vec<SpecError>) -> BTreeMap<String, Overlay> {
    if !path.exists() {
        return BTreeMap::new();
    }
    let mut reader = Reader::new(file);
    let tree = reader.tree(path);
    let overlays = of_tree(&mut reader, tree);
    errors.append(&mut reader.errors);
    overlays
}

/// The overlays of a text, by version.
pub(crate) fn parse(text: &str, file: &str, errors: &mut Vec<SpecError>) -> BTreeMap<String, Overlay> {
    let mut reader = Reader::new(file);
    let tree = reader.parse(text);
    let overlays = of_tree(&mut reader, tree);
    errors.append(&mut reader.errors);
    overlays
}

fn of_tree(reader: &mut Reader<'_>, tree: Option<Node>) -> BTreeMap<String, Overlay> {
    let mut overlays = BTreeMap::new();
    let tree = tree.map(|node| node.without(&["$schema"]));
    for (version, node) in reader.object(tree.as_ref(), "$") {
        let overlay = read_version(reader, node, &member_at("$", version));
        overlays.insert(version.clone(), overlay);
    }
    overlays
}

/// What the overlay of a version says of arguments of constructors. Its faults are for [`super::load`] to report.
pub(crate) fn arguments(specs: &Path, provider: &str, service: &str, version: &str) -> Overlaid {
    let path = specs.join(provider).join(service).join("overlay.json");
    let overlay = read(&path, "overlay.json", &mut Vec::new()).remove(version).unwrap_or_default();
    let mut overlaid = Overlaid::default();
    for (place, patch) in overlay.fields {
        if patch.ty.is_some() {
            overlaid.types.insert(place.clone());
        }
        overlaid.required.extend(patch.required.map(|required| (place, required)));
    }
    overlaid
}

/// What an overlay says of arguments of constructors, by `Struct.Field`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overlaid {
    /// Whether a request must carry a field.
    pub required: BTreeMap<String, bool>,
    /// Fields that have their type from the overlay.
    pub types: BTreeSet<String>,
}

/// What the overlay of a version renames structs to: the name in the facts by the new one. Faults as above.
pub(crate) fn renamed(specs: &Path, spec: &Spec) -> BTreeMap<String, String> {
    let path = specs.join(&spec.provider).join(&spec.service).join("overlay.json");
    let overlay = read(&path, "overlay.json", &mut Vec::new()).remove(&spec.version).unwrap_or_default();
    overlay.structs.into_iter().filter_map(|(name, patch)| Some((patch.rename?, name))).collect()
}

fn read_version(reader: &mut Reader<'_>, node: &Node, at: &str) -> Overlay {
    // The form of the whole first, so that an unknown section is reported; then each entry for itself.
    let empty = Node::Object(Vec::new());
    let sections = reader.object(Some(node), at).iter().map(|(name, _)| (name.clone(), empty.clone())).collect();
    let _: Option<Overlay> = reader.typed(&Node::Object(sections), at);
    let mut overlay = Overlay {
        operations: reader.map(node.get("operations"), &member_at(at, "operations")),
        fields: reader.map(node.get("fields"), &member_at(at, "fields")),
        structs: reader.map(node.get("structs"), &member_at(at, "structs")),
        add_fields: BTreeMap::new(),
        errors: reader.map(node.get("errors"), &member_at(at, "errors")),
        waiters: reader.map(node.get("waiters"), &member_at(at, "waiters")),
    };
    let at = member_at(at, "add_fields");
    for (name, fields) in reader.object(node.get("add_fields"), &at) {
        let at = member_at(&at, name);
        let mut read = Vec::new();
        for (index, field) in reader.list(fields, &at).iter().enumerate() {
            read.extend(reader.field(field, &item_at(&at, index)));
        }
        overlay.add_fields.insert(name.clone(), read);
    }
    overlay
}

/// Applies an overlay to the facts it is about. What does not apply, or changes nothing, is reported.
/// The value is what it adds beside them: named waiters.
pub(crate) fn apply(
    overlay: Overlay,
    spec: &mut Spec,
    version: &str,
    file: &str,
    errors: &mut Vec<SpecError>,
) -> BTreeMap<String, Waiter> {
    let mut patch = Patch { spec, file, at: member_at("$", version), errors };
    patch.add_fields(overlay.add_fields);
    for (name, change) in overlay.fields {
        patch.field(&name, change);
    }
    for (action, change) in overlay.operations {
        patch.operation(&action, change);
    }
    for (code, known) in overlay.errors {
        patch.error(&code, known);
    }
    for (name, change) in overlay.structs {
        patch.rename(&name, change);
    }
    let at = member_at(&patch.at, "waiters");
    for (name, waiter) in &overlay.waiters {
        for (key, problem, fix) in waiter::faults(patch.spec, name, waiter) {
            patch.fail(&format!("{}{key}", member_at(&at, name)), problem, fix);
        }
    }
    overlay.waiters
}

struct Patch<'a> {
    spec: &'a mut Spec,
    file: &'a str,
    at: String,
    errors: &'a mut Vec<SpecError>,
}

impl Patch<'_> {
    fn fail(&mut self, at: &str, problem: impl Into<String>, fix: impl Into<String>) {
        self.errors.push(SpecError::new(self.file, at, problem, fix));
    }

    fn no_change(&mut self, at: &str, key: &str) {
        self.fail(&member_at(at, key), "changes nothing: the facts (or the rule) say the same", "remove it");
    }

    fn unknown_struct(&mut self, at: &str, name: &str) {
        let fix = did_you_mean(
            name,
            self.spec.structs.keys().map(String::as_str),
            "remove the entry, or name a struct of the facts",
        );
        self.fail(at, format!("there is no struct `{name}`"), fix);
    }

    fn add_fields(&mut self, added: BTreeMap<String, Vec<Field>>) {
        let section = member_at(&self.at, "add_fields");
        for (name, fields) in added {
            let at = member_at(&section, &name);
            let Some(members) = self.spec.structs.get(&name).cloned() else {
                self.unknown_struct(&at, &name);
                continue;
            };
            for (index, field) in fields.into_iter().enumerate() {
                let at = item_at(&at, index);
                if members.iter().any(|member| member.name == field.name) {
                    self.fail(
                        &at,
                        format!("`{name}` has the member `{}` already", field.name),
                        "remove it; use `fields` to change a member",
                    );
                    continue;
                }
                if let Some((problem, fix)) = validate::reference(self.spec, &field.ty) {
                    self.fail(&member_at(&at, "type"), problem, fix);
                }
                self.check_field(&field, &at);
                if field.required {
                    self.constructor(&name, &field.name, true);
                }
                self.spec.structs.entry(name.clone()).or_default().push(field);
            }
        }
    }

    fn check_field(&mut self, field: &Field, at: &str) {
        for (key, problem, fix) in validate::field(field) {
            self.fail(&member_at(at, key), problem, fix);
        }
    }

    /// Lets the constructors of the operations that take a struct follow a change of a member.
    fn constructor(&mut self, input: &str, member: &str, required: bool) {
        for operation in self.spec.operations.values_mut().filter(|operation| operation.input.as_deref() == Some(input))
        {
            operation.constructor.retain(|argument| required || argument != member);
            if required && !operation.constructor.iter().any(|argument| argument == member) {
                operation.constructor.push(member.into());
            }
        }
    }

    fn field(&mut self, name: &str, change: FieldPatch) {
        let at = member_at(&member_at(&self.at, "fields"), name);
        let Some((owner, member)) = name.split_once('.') else {
            self.fail(&at, format!("`{name}` does not name a member"), "write `Struct.Member`");
            return;
        };
        let Some(fields) = self.spec.structs.get(owner) else {
            self.unknown_struct(&at, owner);
            return;
        };
        let Some((index, mut field)) = fields.iter().cloned().enumerate().find(|(_, field)| field.name == member)
        else {
            let fix = did_you_mean(
                member,
                fields.iter().map(|f| f.name.as_str()),
                "remove the entry; a member that the facts lack goes into `add_fields`",
            );
            self.fail(&at, format!("`{owner}` has no member `{member}`"), fix);
            return;
        };
        if change == FieldPatch::default() {
            self.fail(&at, "changes nothing", "remove the entry");
            return;
        }
        let by_rule = secret::by_rule(&field);
        let mut same = Vec::new();
        let mut put = |key: &'static str, changed: bool| {
            if !changed {
                same.push(key);
            }
        };
        if !change.doc.is_empty() {
            put("doc", replace(&mut field.doc, change.doc));
        }
        if let Some(ty) = change.ty {
            put("type", replace(&mut field.ty, ty));
        }
        if let Some(required) = change.required {
            put("required", replace(&mut field.required, required));
        }
        if let Some(secret) = change.secret {
            let decides = looks_secret(&field.name);
            put("secret", field.secret.replace(secret).unwrap_or(by_rule) != secret || (!by_rule && decides));
        }
        if change.password.is_some() {
            put("password", replace(&mut field.password, change.password));
        }
        if change.rename.is_some() {
            put("rename", replace(&mut field.rename, change.rename));
        }
        if !change.values.is_empty() {
            put("enum", replace(&mut field.values, change.values));
        }
        if let Some(deprecated) = change.deprecated {
            put("deprecated", replace(&mut field.deprecated, deprecated));
        }
        for key in same {
            self.no_change(&at, key);
        }
        if let Some((problem, fix)) = validate::reference(self.spec, &field.ty) {
            self.fail(&member_at(&at, "type"), problem, fix);
        }
        self.check_field(&field, &at);
        if let Some(required) = change.required {
            self.constructor(owner, member, required);
        }
        if let Some(slot) = self.spec.structs.get_mut(owner).and_then(|fields| fields.get_mut(index)) {
            *slot = field;
        }
    }

    fn operation(&mut self, action: &str, change: OperationPatch) {
        let at = member_at(&member_at(&self.at, "operations"), action);
        let Some(mut operation) = self.spec.operations.get(action).cloned() else {
            let fix = did_you_mean(
                action,
                self.spec.operations.keys().map(String::as_str),
                "remove the entry, or name an operation of the facts",
            );
            self.fail(&at, format!("there is no operation `{action}`"), fix);
            return;
        };
        if change == OperationPatch::default() {
            self.fail(&at, "changes nothing", "remove the entry");
            return;
        }
        if !change.doc.is_empty() && !replace(&mut operation.doc, change.doc) {
            self.no_change(&at, "doc");
        }
        if change.read_only.is_some() && !replace(&mut operation.read_only, change.read_only) {
            self.no_change(&at, "read_only");
        }
        if change.rate.is_some() && !replace(&mut operation.rate, change.rate) {
            self.no_change(&at, "rate");
        }
        if let Some(deprecated) = change.deprecated
            && !replace(&mut operation.deprecated, deprecated)
        {
            self.no_change(&at, "deprecated");
        }
        for (index, code) in change.errors.into_iter().enumerate() {
            if operation.errors.contains(&code) {
                self.fail(
                    &item_at(&member_at(&at, "errors"), index),
                    format!("the facts name `{code}` for `{action}` already"),
                    "remove it",
                );
                continue;
            }
            self.spec.errors.entry(code.clone()).or_default();
            operation.errors.push(code);
        }
        operation.errors.sort();
        if let Some(pages) = change.pages {
            self.pages(&mut operation, pages, &at);
        }
        self.spec.operations.insert(action.into(), operation);
    }

    fn pages(&mut self, operation: &mut Operation, pages: Pages, at: &str) {
        for (key, problem, fix) in validate::pages(self.spec, operation, &pages) {
            self.fail(&format!("{}{key}", member_at(at, "pages")), problem, fix);
        }
        if !replace(&mut operation.pages, Some(pages)) {
            self.no_change(at, "pages");
        }
    }

    fn error(&mut self, code: &str, known: ErrorCode) {
        let at = member_at(&member_at(&self.at, "errors"), code);
        let Some(slot) = self.spec.errors.get_mut(code) else {
            let fix = did_you_mean(
                code,
                self.spec.errors.keys().map(String::as_str),
                "add the code to the `errors` of an operation, or remove the entry",
            );
            self.fail(&at, format!("the service has no error code `{code}`"), fix);
            return;
        };
        let changed = (known.http.is_some() && replace(&mut slot.http, known.http))
            | (!known.doc.is_empty() && replace(&mut slot.doc, known.doc));
        if !changed {
            self.fail(&at, "changes nothing", "remove the entry");
        }
    }

    fn rename(&mut self, name: &str, change: StructPatch) {
        let at = member_at(&member_at(&self.at, "structs"), name);
        if !self.spec.structs.contains_key(name) {
            self.unknown_struct(&at, name);
            return;
        }
        let Some(new) = change.rename else {
            self.fail(&at, "changes nothing", "remove the entry");
            return;
        };
        let at = member_at(&at, "rename");
        if new == name {
            self.fail(&at, "changes nothing: that is its name already", "remove the entry");
        } else if !validate::is_type_name(&new) || !new.starts_with(|c: char| c.is_ascii_uppercase()) {
            self.fail(
                &at,
                format!("`{new}` is not a name of a Rust type"),
                "use ASCII letters and digits, a capital first",
            );
        } else if self.spec.structs.contains_key(&new) {
            self.fail(&at, format!("there is a struct `{new}` already"), "choose another name");
        } else {
            rename_struct(self.spec, name, &new);
        }
    }
}

/// Puts a value in place. Whether that changed anything.
fn replace<T: PartialEq>(slot: &mut T, value: T) -> bool {
    let changed = *slot != value;
    *slot = value;
    changed
}

fn rename_struct(spec: &mut Spec, from: &str, to: &str) {
    fn in_type(ty: &mut Type, from: &str, to: &str) {
        match ty {
            Type::List(inner) | Type::Map(inner) => in_type(inner, from, to),
            Type::Struct(name) if name == from => *name = to.into(),
            _ => {}
        }
    }
    if let Some(fields) = spec.structs.remove(from) {
        spec.structs.insert(to.into(), fields);
    }
    for field in spec.structs.values_mut().flatten() {
        in_type(&mut field.ty, from, to);
    }
    for operation in spec.operations.values_mut() {
        for slot in [&mut operation.input, &mut operation.output] {
            if slot.as_deref() == Some(from) {
                *slot = Some(to.into());
            }
        }
    }
}
