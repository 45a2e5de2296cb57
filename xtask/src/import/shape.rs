//! What all three importers do to a spec once its facts are read.

use std::collections::BTreeSet;

use cumulo_spec::{Field, Spec, Type};

use super::{
    at::{At, ImportError},
    imported::Notes,
};
use crate::spec::docs::Docs;

/// The key of facts with upstream's descriptions, in the form of [`Docs`]. Only there when asked for.
pub(crate) const DOCS: &str = "docs";

/// Puts the descriptions that facts carry into the spec.
pub(crate) fn put_docs(at: &At<'_>, spec: &mut Spec) -> Result<(), ImportError> {
    if let Some(at) = at.get(DOCS) {
        let docs: Docs = serde_json::from_value(at.value().clone()).map_err(|error| at.fail(error.to_string()))?;
        docs.put_under(spec, |name| name, str::to_owned);
    }
    Ok(())
}

/// Whether two members differ in more than their descriptions.
pub(crate) fn differ(one: &Field, other: &Field) -> bool {
    let mut other = other.clone();
    other.doc.clone_from(&one.doc);
    *one != other
}

/// Takes the request id out of the outputs: the reply's envelope carries it.
pub(crate) fn drop_request_ids(spec: &mut Spec, name: &str) {
    let outputs: BTreeSet<String> = spec.operations.values().filter_map(|operation| operation.output.clone()).collect();
    for output in outputs {
        if let Some(fields) = spec.structs.get_mut(&output) {
            fields.retain(|field| field.name != name);
        }
    }
}

/// Takes away inputs and outputs without members, marks of required members where no request reaches, and the structs
/// of requests and replies that nothing refers to any more.
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

/// All structs that can be reached from some.
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

/// The struct behind a list of structs.
pub(crate) fn list_of(ty: &Type) -> Option<&str> {
    match ty {
        Type::List(inner) => match inner.as_ref() {
            Type::Struct(name) => Some(name),
            _ => None,
        },
        _ => None,
    }
}
