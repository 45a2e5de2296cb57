//! Steps that all three importers apply to a spec after its facts are read.

use std::collections::BTreeSet;

use cumulo_spec::{Field, Spec, Type};

use super::{
    at::{At, ImportError},
    imported::Notes,
};
use crate::spec::docs::Docs;

/// The key of upstream's descriptions in facts, in the form of [`Docs`]. Present only with `--with-docs`.
pub(crate) const DOCS: &str = "docs";

/// Copies the descriptions of the facts to the spec.
pub(crate) fn add_docs(at: &At<'_>, spec: &mut Spec) -> Result<(), ImportError> {
    if let Some(at) = at.get(DOCS) {
        let docs: Docs = serde_json::from_value(at.value().clone()).map_err(|error| at.fail(error.to_string()))?;
        docs.add_to(spec, |name| name, str::to_owned);
    }
    Ok(())
}

/// Returns true if two fields differ in more than their descriptions.
pub(crate) fn differ(first: &Field, second: &Field) -> bool {
    let mut second = second.clone();
    second.doc.clone_from(&first.doc);
    *first != second
}

/// Removes the request id from the outputs, because it is part of the response envelope.
pub(crate) fn drop_request_ids(spec: &mut Spec, name: &str) {
    let outputs: BTreeSet<String> = spec.operations.values().filter_map(|operation| operation.output.clone()).collect();
    for output in outputs {
        if let Some(fields) = spec.structs.get_mut(&output) {
            fields.retain(|field| field.name != name);
        }
    }
}

/// Removes empty inputs and outputs, structs that no operation refers to, and the `required` marks of structs that no
/// request contains.
pub(crate) fn drop_unused(spec: &mut Spec, notes: &mut Notes) {
    for operation in spec.operations.values_mut() {
        for slot in [&mut operation.input, &mut operation.output] {
            if slot.as_ref().and_then(|name| spec.structs.get(name)).is_some_and(Vec::is_empty) {
                *slot = None;
            }
        }
    }
    let sent = reachable(spec, spec.operations.values().filter_map(|operation| operation.input.as_deref()));
    let all = reachable(
        spec,
        spec.operations
            .values()
            .flat_map(|operation| [operation.input.as_deref(), operation.output.as_deref()])
            .flatten(),
    );
    spec.structs.retain(|name, fields| {
        let used = all.contains(name);
        if !used && !fields.is_empty() {
            notes.add("no operation refers to it: left out", name.as_str());
        }
        used
    });
    for (name, fields) in &mut spec.structs {
        if !sent.contains(name) {
            for field in fields {
                field.required = false;
            }
        }
    }
}

/// Returns the names of the structs in `from` and of all structs that they refer to, directly or indirectly.
pub(crate) fn reachable<'s>(spec: &'s Spec, from: impl Iterator<Item = &'s str>) -> BTreeSet<String> {
    let mut open: Vec<&str> = from.collect();
    let mut reached = BTreeSet::new();
    while let Some(name) = open.pop() {
        if reached.insert(name.to_owned())
            && let Some(fields) = spec.structs.get(name)
        {
            open.extend(fields.iter().filter_map(|field| field.ty.struct_name()));
        }
    }
    reached
}

/// Returns the name of the struct if the type is a list of structs.
pub(crate) fn list_of(ty: &Type) -> Option<&str> {
    match ty {
        Type::List(inner) => match inner.as_ref() {
            Type::Struct(name) => Some(name),
            _ => None,
        },
        _ => None,
    }
}
