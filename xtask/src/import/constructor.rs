//! The arguments of constructors. They are part of the API that users write against, so an import never changes them.

use std::collections::BTreeMap;

use cumulo_catalog::spec::{Operation, Spec};

use super::Imported;
use crate::spec::{SpecError, node::member_at};

/// What the overlay says of required members: `Struct.Member` to yes or no.
pub type Overlaid = BTreeMap<String, bool>;

/// Sets every constructor as at a first import: the required members of the input in upstream order.
pub fn first(spec: &mut Spec) {
    for operation in spec.operations.values_mut() {
        let fields =
            operation.input.as_ref().and_then(|name| spec.structs.get(name)).map(Vec::as_slice).unwrap_or_default();
        operation.constructor = fields.iter().filter(|field| field.required).map(|field| field.name.clone()).collect();
    }
}

/// Keeps the constructors of the spec that exists.
///
/// A member that upstream has relaxed stays required, so that its Rust type stays the same. A new required member and a
/// vanished argument are returned: a person must decide.
pub fn keep(imported: &mut Imported, existing: &Spec, overlaid: &Overlaid, file: &str) -> Vec<SpecError> {
    let mut decisions = Vec::new();
    let Imported { spec, notes } = imported;
    for (action, operation) in &mut spec.operations {
        let Some(old) = existing.operations.get(action) else { continue };
        let at = member_at(&member_at("$.operations", action), "constructor");
        let input = operation.input.clone().unwrap_or_default();
        let new = std::mem::replace(&mut operation.constructor, old.constructor.clone());
        for argument in &old.constructor {
            let field =
                spec.structs.get_mut(&input).and_then(|fields| fields.iter_mut().find(|field| field.name == *argument));
            match field {
                None => {
                    let fix = format!(
                        "remove `{argument}` from the list (breaks users), or keep the member by `add_fields` in the overlay"
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
            if overlaid.get(&format!("{input}.{argument}")) != Some(&false) {
                decisions.push(new_argument(old, &input, argument, file, &at));
            }
        }
    }
    decisions
}

fn new_argument(old: &Operation, input: &str, argument: &str, file: &str, at: &str) -> SpecError {
    let what = if old.input.is_some() { "a new required member" } else { "an input, with a required member" };
    SpecError::new(
        file,
        at,
        format!("upstream has {what}: `{input}.{argument}`"),
        format!(
            "add `{argument}` to the list (breaks users), or say `\"fields\": {{\"{input}.{argument}\": {{\"required\": false}}}}` in the overlay (keeps them)"
        ),
    )
}
