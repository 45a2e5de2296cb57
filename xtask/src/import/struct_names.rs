//! Keeps the names of structs that upstream leaves unnamed. Users write these names in their code, therefore an import
//! never changes them: a struct keeps the name that the existing spec has at the same position.

use std::collections::{BTreeMap, BTreeSet};

use cumulo_spec::{Spec, Type};

/// Returns `name` with the lowest number, from 2, for which the result is not in use.
pub(super) fn numbered(name: &str, taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2u32..).map(|number| format!("{name}{number}")).find(|name| !taken(name));
    numbered.unwrap_or_else(|| name.to_owned())
}

/// Renames every struct to the name that `existing` has at the same position: the same field path of the same
/// operation.
pub(super) fn keep(spec: &mut Spec, existing: &Spec) {
    let kept = same_positions(spec, existing);
    if kept.iter().all(|(new, old)| new == old) {
        return;
    }
    let mut taken: BTreeSet<String> = kept.values().cloned().collect();
    let mut names = BTreeMap::new();
    for name in spec.structs.keys() {
        let renamed = match kept.get(name) {
            Some(old) => old.clone(),
            None if taken.contains(name) => {
                numbered(name, |name| taken.contains(name) || spec.structs.contains_key(name))
            }
            None => name.clone(),
        };
        taken.insert(renamed.clone());
        names.insert(name.clone(), renamed);
    }
    let rename = |name: &mut String| {
        if let Some(new) = names.get(name) {
            name.clone_from(new);
        }
    };
    for operation in spec.operations.values_mut() {
        operation.input.iter_mut().chain(&mut operation.output).for_each(rename);
    }
    for (mut name, mut fields) in std::mem::take(&mut spec.structs) {
        rename(&mut name);
        fields.iter_mut().for_each(|field| rename_type(&mut field.ty, &rename));
        spec.structs.insert(name, fields);
    }
}

fn rename_type(ty: &mut Type, rename: &impl Fn(&mut String)) {
    match ty {
        Type::Struct(name) => rename(name),
        Type::List(inner) | Type::Map(inner) => rename_type(inner, rename),
        _ => {}
    }
}

/// Returns the old name at the same position for each new name.
fn same_positions(spec: &Spec, existing: &Spec) -> BTreeMap<String, String> {
    let mut kept = BTreeMap::new();
    let mut used = BTreeSet::new();
    let mut open = Vec::new();
    for (action, operation) in &spec.operations {
        let Some(old) = existing.operations.get(action) else { continue };
        open.extend(operation.input.as_deref().zip(old.input.as_deref()));
        open.extend(operation.output.as_deref().zip(old.output.as_deref()));
    }
    open.reverse();
    while let Some((new, old)) = open.pop() {
        if kept.contains_key(new) || !used.insert(old) {
            continue;
        }
        kept.insert(new.to_owned(), old.to_owned());
        let (Some(new), Some(old)) = (spec.structs.get(new), existing.structs.get(old)) else { continue };
        for field in new {
            let old_field = old.iter().find(|old_field| old_field.name == field.name);
            open.extend(field.ty.struct_name().zip(old_field.and_then(|old_field| old_field.ty.struct_name())));
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use cumulo_spec::{Field, Operation};

    use super::*;

    fn spec(structs: &[(&str, &[(&str, &str)])]) -> Spec {
        let operation = Operation { output: Some("GetResponse".into()), ..Operation::default() };
        let fields = |members: &[(&str, &str)]| {
            members
                .iter()
                .map(|(name, ty)| Field::new(*name, Type::List(Box::new(Type::Struct((*ty).into())))))
                .collect()
        };
        Spec {
            operations: [("Get".to_owned(), operation)].into(),
            structs: structs.iter().map(|(name, members)| ((*name).to_owned(), fields(members))).collect(),
            ..Spec::default()
        }
    }

    #[test]
    fn keeps_the_name_of_a_struct_at_the_same_position() {
        let existing = spec(&[("GetResponse", &[("Second", "GetItem")]), ("GetItem", &[])]);
        // A new field comes first and gets the short name that another struct had.
        let mut new = spec(&[
            ("GetResponse", &[("First", "GetItem"), ("Second", "GetSecondItem")]),
            ("GetItem", &[]),
            ("GetSecondItem", &[("Inner", "GetItem")]),
        ]);
        keep(&mut new, &existing);
        let expected = spec(&[
            ("GetResponse", &[("First", "GetItem2"), ("Second", "GetItem")]),
            ("GetItem2", &[]),
            ("GetItem", &[("Inner", "GetItem2")]),
        ]);
        assert_eq!(new, expected);
    }

    #[test]
    fn keeps_all_names_if_the_facts_are_the_same() {
        let existing = spec(&[("GetResponse", &[("Second", "GetItem")]), ("GetItem", &[])]);
        let mut new = existing.clone();
        keep(&mut new, &existing);
        assert_eq!(new, existing);
    }
}
