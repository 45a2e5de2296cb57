//! Applies an overlay to the facts.
//!
//! Every entry must apply and must change something, so that no overlay becomes stale.

use std::collections::BTreeMap;

use cumulo_secret_names::{is_secret_name, looks_secret};
use serde_json::Value;

use crate::{
    field::Field,
    merge::{
        consistency,
        error::SpecError,
        json_path::{field_at, item_at},
        overlay::{FieldPatch, OperationPatch, Overlay, StructPatch},
        waiters,
    },
    operation::Operation,
    pages::Pages,
    secret::can_be_secret,
    similar::did_you_mean,
    spec::{ErrorCode, Spec},
    ty::Type,
    validate::Validator,
    waiter::Waiter,
};

/// Applies an overlay to its facts. An entry that does not apply, or that has no effect, is an error.
pub fn apply(overlay: Overlay, spec: &mut Spec, version: &str, file: &str, errors: &mut Vec<SpecError>) {
    let mut patch = Patch { spec, file, at: field_at("$", version), errors };
    patch.add_fields(overlay.add_fields);
    for (name, change) in overlay.fields {
        patch.field(&name, change);
    }
    for (action, change) in overlay.operations {
        patch.operation(&action, change);
    }
    patch.examples();
    for (code, known) in overlay.errors {
        patch.error(&code, known);
    }
    for (name, change) in overlay.structs {
        patch.rename(&name, change);
    }
    let at = field_at(&patch.at, "waiters");
    for (name, waiter) in &overlay.waiters {
        for (key, problem, fix) in waiters::errors(patch.spec, name, waiter) {
            patch.fail(&format!("{}{key}", field_at(&at, name)), problem, fix);
        }
    }
    // The sources are for the reviewers of the overlay.
    let without_source = |(name, waiter)| (name, Waiter { source: String::new(), ..waiter });
    spec.waiters = overlay.waiters.into_iter().map(without_source).collect();
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

    fn source(&mut self, at: &str, source: &str) {
        if !source.is_empty() && !source.starts_with("https://") {
            self.fail(&field_at(at, "source"), format!("`{source}` is not a URL"), "write an address with `https://`");
        }
    }

    /// Checks the examples against the final facts of the fields.
    fn examples(&mut self) {
        let mut faults = Vec::new();
        for (action, operation) in &self.spec.operations {
            let Some(example) = operation.example.clone() else { continue };
            let at = field_at(&field_at(&field_at(&self.at, "operations"), action), "example");
            let problems = Validator::new(self.spec).operation(operation, &Value::Object(example));
            faults.extend(problems.into_iter().map(|problem| (at.clone(), problem.to_string())));
        }
        for (at, problem) in faults {
            self.fail(&at, problem, "write parameters that the operation accepts");
        }
    }

    fn no_change(&mut self, at: &str, key: &str) {
        self.fail(&field_at(at, key), "changes nothing: the facts or the rule already have this value", "remove it");
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
        let section = field_at(&self.at, "add_fields");
        for (name, fields) in added {
            let at = field_at(&section, &name);
            let Some(members) = self.spec.structs.get(&name).cloned() else {
                self.unknown_struct(&at, &name);
                continue;
            };
            for (index, field) in fields.into_iter().enumerate() {
                let at = item_at(&at, index);
                if members.iter().any(|known| known.name == field.name) {
                    self.fail(
                        &at,
                        format!("`{name}` already has the field `{}`", field.name),
                        "remove it; use `fields` to change a field",
                    );
                    continue;
                }
                if let Some((problem, fix)) = consistency::reference(self.spec, &field.ty) {
                    self.fail(&field_at(&at, "type"), problem, fix);
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
        for (key, problem, fix) in consistency::field(field) {
            self.fail(&field_at(at, key), problem, fix);
        }
    }

    /// Updates the constructors of the operations with this input after a field was added or its `required` changed.
    fn constructor(&mut self, input: &str, field_name: &str, required: bool) {
        for operation in self.spec.operations.values_mut().filter(|operation| operation.input.as_deref() == Some(input))
        {
            operation.constructor.retain(|argument| required || argument != field_name);
            if required && !operation.constructor.iter().any(|argument| argument == field_name) {
                operation.constructor.push(field_name.into());
            }
        }
    }

    fn field(&mut self, name: &str, change: FieldPatch) {
        let at = field_at(&field_at(&self.at, "fields"), name);
        let Some((owner, field_name)) = name.split_once('.') else {
            self.fail(&at, format!("`{name}` does not name a field"), "write `Struct.Field`");
            return;
        };
        let Some(fields) = self.spec.structs.get(owner) else {
            self.unknown_struct(&at, owner);
            return;
        };
        let Some((index, mut field)) = fields.iter().cloned().enumerate().find(|(_, field)| field.name == field_name)
        else {
            let fix = did_you_mean(
                field_name,
                fields.iter().map(|f| f.name.as_str()),
                "remove the entry; use `add_fields` for a field that the facts do not have",
            );
            self.fail(&at, format!("`{owner}` has no field `{field_name}`"), fix);
            return;
        };
        self.source(&at, &change.source);
        if change.is_empty() {
            self.fail(&at, "changes nothing", "remove the entry");
            return;
        }
        let by_rule = can_be_secret(&field.ty) && is_secret_name(&field.name);
        let mut unchanged = Vec::new();
        let mut put = |key: &'static str, changed: bool| {
            if !changed {
                unchanged.push(key);
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
        for key in unchanged {
            self.no_change(&at, key);
        }
        if let Some((problem, fix)) = consistency::reference(self.spec, &field.ty) {
            self.fail(&field_at(&at, "type"), problem, fix);
        }
        self.check_field(&field, &at);
        if let Some(required) = change.required {
            self.constructor(owner, field_name, required);
        }
        if let Some(target) = self.spec.structs.get_mut(owner).and_then(|fields| fields.get_mut(index)) {
            *target = field;
        }
    }

    fn operation(&mut self, action: &str, change: OperationPatch) {
        let at = field_at(&field_at(&self.at, "operations"), action);
        let Some(mut operation) = self.spec.operations.get(action).cloned() else {
            let fix = did_you_mean(
                action,
                self.spec.operations.keys().map(String::as_str),
                "remove the entry, or name an operation of the facts",
            );
            self.fail(&at, format!("there is no operation `{action}`"), fix);
            return;
        };
        self.source(&at, &change.source);
        if change.is_empty() {
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
        if change.example.is_some() && !replace(&mut operation.example, change.example) {
            self.no_change(&at, "example");
        }
        for (index, code) in change.errors.into_iter().enumerate() {
            if operation.errors.contains(&code) {
                self.fail(
                    &item_at(&field_at(&at, "errors"), index),
                    format!("the facts already list `{code}` for `{action}`"),
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
        for (key, problem, fix) in consistency::pages(self.spec, operation, &pages) {
            self.fail(&format!("{}{key}", field_at(at, "pages")), problem, fix);
        }
        if !replace(&mut operation.pages, Some(pages)) {
            self.no_change(at, "pages");
        }
    }

    fn error(&mut self, code: &str, known: ErrorCode) {
        let at = field_at(&field_at(&self.at, "errors"), code);
        let Some(target) = self.spec.errors.get_mut(code) else {
            let fix = did_you_mean(
                code,
                self.spec.errors.keys().map(String::as_str),
                "add the code to the `errors` of an operation, or remove the entry",
            );
            self.fail(&at, format!("the service has no error code `{code}`"), fix);
            return;
        };
        let changed = (known.http.is_some() && replace(&mut target.http, known.http))
            | (!known.doc.is_empty() && replace(&mut target.doc, known.doc));
        if !changed {
            self.fail(&at, "changes nothing", "remove the entry");
        }
    }

    fn rename(&mut self, name: &str, change: StructPatch) {
        let at = field_at(&field_at(&self.at, "structs"), name);
        if !self.spec.structs.contains_key(name) {
            self.unknown_struct(&at, name);
            return;
        }
        let Some(new) = change.rename else {
            self.fail(&at, "changes nothing", "remove the entry");
            return;
        };
        let at = field_at(&at, "rename");
        if new == name {
            self.fail(&at, "changes nothing: the struct already has this name", "remove the entry");
        } else if !consistency::is_type_name(&new) || !new.starts_with(|c: char| c.is_ascii_uppercase()) {
            self.fail(
                &at,
                format!("`{new}` is not a valid name of a Rust type"),
                "use ASCII letters and digits, with a capital letter first",
            );
        } else if self.spec.structs.contains_key(&new) {
            self.fail(&at, format!("the struct `{new}` already exists"), "choose another name");
        } else {
            rename_struct(self.spec, name, &new);
        }
    }
}

/// Replaces a value. Returns true if the value changed.
fn replace<T: PartialEq>(target: &mut T, value: T) -> bool {
    let changed = *target != value;
    *target = value;
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
        for target in [&mut operation.input, &mut operation.output] {
            if target.as_deref() == Some(from) {
                *target = Some(to.into());
            }
        }
    }
}
