//! Checks the named waiters of an overlay.

use crate::{
    field::Field, merge::consistency::is_field_name, similar::did_you_mean, spec::Spec, ty::Type, waiter::Waiter,
};

/// Maximum number of arguments of a constructor. Constructors with more arguments accept a struct, but waiters do not.
pub const POSITIONAL_ARGUMENTS: usize = 4;

type Fault = (String, String, String);

/// Returns key, problem and fix of each error of a waiter.
pub(super) fn errors(spec: &Spec, name: &str, waiter: &Waiter) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut fail = |key: &str, problem: String, fix: &str| faults.push((key.to_owned(), problem, fix.to_owned()));
    if !is_field_name(name) {
        fail("", format!("`{name}` cannot be a name in Rust"), "use lower-case words, with `_` between them");
    }
    if waiter.doc.is_empty() {
        fail(".doc", "the description is missing".into(), "describe the condition in a sentence");
    }
    states(waiter, &mut fail);
    if !waiter.source.is_empty() && !waiter.source.starts_with("https://") {
        fail(".source", format!("`{}` is not a URL", waiter.source), "write an address with `https://`");
    }
    let Some(operation) = spec.operations.get(&waiter.operation) else {
        let known = spec.operations.keys().map(String::as_str);
        let fix = did_you_mean(&waiter.operation, known, "name an operation of the facts");
        fail(".operation", format!("there is no operation `{}`", waiter.operation), &fix);
        return faults;
    };
    if operation.constructor.len() > POSITIONAL_ARGUMENTS {
        let problem = format!("`{}` has {} required fields", waiter.operation, operation.constructor.len());
        fail(".operation", problem, &format!("use an operation with at most {POSITIONAL_ARGUMENTS} required fields"));
    }
    let input = operation.input.as_ref().and_then(|name| spec.structs.get(name)).map_or(&[][..], Vec::as_slice);
    for (index, argument) in waiter.with.iter().enumerate() {
        let at = format!(".with[{index}]");
        match input.iter().find(|field| field.name == *argument) {
            None => {
                let known = input.iter().map(|field| field.name.as_str());
                let fix = did_you_mean(argument, known, "name a field of the operation's input");
                fail(&at, format!("the input of `{}` has no field `{argument}`", waiter.operation), &fix);
            }
            Some(_) if operation.constructor.contains(argument) => {
                fail(&at, format!("`{argument}` is required, so it is already an argument"), "remove it");
            }
            Some(field) if item(&field.ty).struct_name().is_some() => {
                fail(
                    &at,
                    format!("`{argument}` is `{}`", field.ty),
                    "name a field that is a single value or a list of single values",
                );
            }
            Some(_) => {}
        }
    }
    match state(spec, operation.output.as_deref().unwrap_or_default(), &waiter.path) {
        Err((problem, fix)) => fail(".path", problem, &fix),
        Ok(field) if !is_state(item(&field.ty)) => {
            fail(
                ".path",
                format!("`{}` is `{}`, not a state", waiter.path, field.ty),
                "end the path at a text, number or bool",
            );
        }
        Ok(field) => {
            for (key, list) in [("success", &waiter.success), ("failure", &waiter.failure)] {
                for (index, value) in list.iter().enumerate() {
                    if !field.values.is_empty() && !field.values.contains(value) {
                        let known = field.values.iter().map(String::as_str);
                        let fix = did_you_mean(value, known, format!("use one of {}", field.values.join(", ")));
                        fail(&format!(".{key}[{index}]"), format!("`{}` is never `{value}`", waiter.path), &fix);
                    }
                }
            }
        }
    }
    faults
}

fn states(waiter: &Waiter, fail: &mut impl FnMut(&str, String, &str)) {
    if waiter.success.is_empty() {
        fail(".success", "the state to wait for is missing".into(), "name at least one state");
    }
    for (key, list) in [("success", &waiter.success), ("failure", &waiter.failure)] {
        for (index, value) in list.iter().enumerate() {
            let at = format!(".{key}[{index}]");
            if value.is_empty() {
                fail(&at, "the state is empty".into(), "write the state, or remove it");
            } else if list.iter().take(index).any(|earlier| earlier == value) {
                fail(&at, format!("`{value}` is listed twice"), "remove one of the two");
            } else if key == "failure" && waiter.success.contains(value) {
                fail(&at, format!("`{value}` is also a success state"), "remove one of the two");
            }
        }
    }
}

/// Returns the last field of a path. The path may contain lists.
fn state<'a>(spec: &'a Spec, root: &str, path: &str) -> Result<&'a Field, (String, String)> {
    let mut members: &[Field] = spec.structs.get(root).map_or(&[], Vec::as_slice);
    let mut steps = path.split('.').peekable();
    while let Some(step) = steps.next() {
        let Some(field) = members.iter().find(|field| field.name == step) else {
            let known = members.iter().map(|field| field.name.as_str());
            return Err((
                format!("there is no `{step}` on the path `{path}`"),
                did_you_mean(step, known, "name a field"),
            ));
        };
        if steps.peek().is_none() {
            return Ok(field);
        }
        let Some(inner) = item(&field.ty).struct_name().and_then(|name| spec.structs.get(name)) else {
            return Err((
                format!("`{step}` is `{}`, so it has no fields", field.ty),
                format!("end the path at `{step}`"),
            ));
        };
        members = inner;
    }
    Err((format!("`{path}` is not a path"), "name a field".into()))
}

/// Returns the type of the items of a list, or the type itself if it is not a list.
fn item(ty: &Type) -> &Type {
    match ty {
        Type::List(inner) => inner,
        other => other,
    }
}

fn is_state(ty: &Type) -> bool {
    matches!(ty, Type::String | Type::Int32 | Type::Int64 | Type::Uint64 | Type::Bool)
}
