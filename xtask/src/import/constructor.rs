//! Keeps the arguments of constructors. They are part of the public Rust API, therefore an import never changes them.

use cumulo_spec::{
    Field, Operation, Spec,
    merge::{SpecError, field_at},
};

use super::{
    imported::{Imported, Notes},
    shape::reachable,
};
use crate::spec::overlay::Overlaid;

/// Sets every constructor to its value in a first import: the required fields of the input in upstream order.
pub fn first(spec: &mut Spec) {
    for operation in spec.operations.values_mut() {
        let fields =
            operation.input.as_ref().and_then(|name| spec.structs.get(name)).map(Vec::as_slice).unwrap_or_default();
        operation.constructor = fields.iter().filter(|field| field.required).map(|field| field.name.clone()).collect();
    }
}

/// Keeps the constructors of the existing spec. Returns the decisions that a person must make: about each new required
/// field and about each argument that upstream has removed.
///
/// A field that is no longer required upstream stays required, because its Rust type must not change.
pub fn keep(imported: &mut Imported, existing: &Spec, overlaid: &Overlaid, file: &str) -> Vec<SpecError> {
    let mut decisions = Vec::new();
    let Imported { spec, notes, .. } = imported;
    for (action, operation) in &mut spec.operations {
        let Some(old) = existing.operations.get(action) else { continue };
        let at = field_at(&field_at("$.operations", action), "constructor");
        let input = operation.input.clone().unwrap_or_default();
        let new = std::mem::replace(&mut operation.constructor, old.constructor.clone());
        for argument in &old.constructor {
            let field =
                spec.structs.get_mut(&input).and_then(|fields| fields.iter_mut().find(|field| field.name == *argument));
            match field {
                None => {
                    let fix = format!(
                        "remove `{argument}` from the list (a breaking change), or keep the field with `add_fields` in the overlay"
                    );
                    decisions.push(SpecError::new(
                        file,
                        &at,
                        format!("upstream no longer has the argument `{input}.{argument}`"),
                        fix,
                    ));
                }
                Some(field) if !field.required => {
                    field.required = true;
                    notes.add(
                        "upstream no longer requires it: kept as an argument of the constructor",
                        format!("{input}.{argument}"),
                    );
                }
                Some(_) => {}
            }
        }
        for argument in new.iter().filter(|argument| !old.constructor.contains(argument)) {
            if overlaid.required.get(&format!("{input}.{argument}")) != Some(&false) {
                decisions.push(new_argument(old, &input, argument, file, &at));
            }
        }
    }
    decisions
}

/// Keeps the constructors of the structs that requests contain, and the types of all arguments. The constructor of a
/// struct has the required fields, in their order, as arguments.
///
/// Arguments keep their order and their types. A field that is no longer required upstream stays required. Returns the
/// decisions that a person must make: about each removed argument, each new required field and each new type.
pub fn keep_structs(imported: &mut Imported, existing: &Spec, overlaid: &Overlaid, file: &str) -> Vec<SpecError> {
    let mut decisions = Vec::new();
    let Imported { spec, notes, .. } = imported;
    let inputs: Vec<String> = spec.operations.values().filter_map(|operation| operation.input.clone()).collect();
    let sent = reachable(spec, inputs.iter().map(String::as_str));
    for (name, fields) in spec.structs.iter_mut().filter(|(name, _)| sent.contains(*name)) {
        let Some(old) = existing.structs.get(name) else { continue };
        let mut arguments = Arguments { name, old, overlaid, file, notes, decisions: &mut decisions };
        arguments.keep_types(fields);
        // The spec lists the arguments of operations explicitly, see `keep`.
        if !inputs.contains(name) {
            arguments.keep_names(fields);
            arguments.keep_order(fields);
        }
    }
    decisions
}

/// The arguments of one struct's constructor.
struct Arguments<'a> {
    name: &'a str,
    old: &'a [Field],
    overlaid: &'a Overlaid,
    file: &'a str,
    notes: &'a mut Notes,
    decisions: &'a mut Vec<SpecError>,
}

impl Arguments<'_> {
    /// Returns the overlay's `required` of a field. It takes precedence over upstream.
    fn overlaid(&self, field: &str) -> Option<bool> {
        self.overlaid.required.get(&format!("{}.{field}", self.name)).copied()
    }

    fn decide(&mut self, problem: String, fix: String) {
        let at = field_at("$.structs", self.name);
        self.decisions.push(SpecError::new(self.file, &at, problem, fix));
    }

    fn keep_types(&mut self, fields: &mut [Field]) {
        for old in self.old.iter().filter(|field| field.required) {
            let Some(field) = fields.iter_mut().find(|field| field.name == old.name) else { continue };
            let path = format!("{}.{}", self.name, old.name);
            if field.ty == old.ty || self.overlaid.types.contains(&path) {
                continue;
            }
            let (was, is) = (old.ty.clone(), std::mem::replace(&mut field.ty, old.ty.clone()));
            self.decide(
                format!("the argument `{path}` has the type `{is}` upstream, and `{was}` in the spec"),
                format!("write `{is}` into the spec (a breaking change), or `\"fields\": {{\"{path}\": {{\"type\": \"{was}\"}}}}` into the overlay (keeps the type)"),
            );
        }
    }

    fn keep_names(&mut self, fields: &mut [Field]) {
        for old in self.old.iter().filter(|field| field.required) {
            let path = format!("{}.{}", self.name, old.name);
            match fields.iter_mut().find(|field| field.name == old.name) {
                None => self.decide(
                    format!("upstream no longer has the argument `{path}`"),
                    format!("remove `{}` from the struct in the spec (a breaking change), or keep it with `add_fields` in the overlay", old.name),
                ),
                Some(field) if !field.required => {
                    field.required = true;
                    self.notes.add("upstream no longer requires it: kept as an argument of the constructor", path);
                }
                Some(_) => {}
            }
        }
        for field in fields.iter_mut().filter(|field| field.required) {
            let known = self.old.iter().find(|old| old.name == field.name);
            if known.is_some_and(|old| old.required) || self.overlaid(&field.name).is_some() {
                continue;
            }
            field.required = false;
            let path = format!("{}.{}", self.name, field.name);
            self.decide(
                format!("upstream has a new required field: `{path}`"),
                format!(
                    "write `\"fields\": {{\"{path}\": {{\"required\": true}}}}` into the overlay (a breaking change), or `false` (keeps the field optional)"
                ),
            );
        }
    }

    /// Restores the old order of the required fields. The positions of the optional fields stay the same.
    fn keep_order(&mut self, fields: &mut [Field]) {
        let rank = |field: &Field| self.old.iter().position(|old| old.name == field.name).unwrap_or(usize::MAX);
        let positions: Vec<usize> =
            fields.iter().enumerate().filter(|(_, field)| field.required).map(|(index, _)| index).collect();
        let mut required: Vec<Field> = fields.iter().filter(|field| field.required).cloned().collect();
        if required.is_sorted_by_key(rank) {
            return;
        }
        required.sort_by_key(rank);
        for (index, field) in positions.into_iter().zip(required) {
            if let Some(slot) = fields.get_mut(index) {
                *slot = field;
            }
        }
        self.notes.add("upstream has the arguments in another order: the old order is kept", self.name);
    }
}

fn new_argument(old: &Operation, input: &str, argument: &str, file: &str, at: &str) -> SpecError {
    let change = if old.input.is_some() { "a new required field" } else { "a new input with a required field" };
    SpecError::new(
        file,
        at,
        format!("upstream has {change}: `{input}.{argument}`"),
        format!(
            "add `{argument}` to the list (a breaking change), or write `\"fields\": {{\"{input}.{argument}\": {{\"required\": false}}}}` into the overlay (keeps the field optional)"
        ),
    )
}
