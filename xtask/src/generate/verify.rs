//! Verifies generated files: each file must parse, and its items must match the intermediate representation.

use std::collections::BTreeSet;

use super::ir::{Member, Module, Operation, Output, POSITIONAL, Position, Struct};

/// Compares the text of a service version with its representation.
///
/// # Errors
/// Returns the missing and the unexpected items.
pub fn compare(text: &str, module: &Module, position: &Position) -> Result<(), String> {
    let file = syn::parse_file(text).map_err(|error| format!("does not parse: {error}"))?;
    let (actual, expected) = (actual_items(&file), expected_items(module, position));
    if actual == expected {
        return Ok(());
    }
    let list = |names: &[String], others: &[String]| {
        let others: BTreeSet<&String> = others.iter().collect();
        names.iter().filter(|name| !others.contains(name)).take(5).cloned().collect::<Vec<_>>().join("; ")
    };
    Err(format!(
        "the file differs from its representation: missing items [{}], unexpected items [{}], or a different order",
        list(&expected, &actual),
        list(&actual, &expected)
    ))
}

/// Returns the items of a file, one line for each.
fn actual_items(file: &syn::File) -> Vec<String> {
    let item = |item: &syn::Item| match item {
        syn::Item::Struct(item) => {
            let fields: Vec<String> =
                item.fields.iter().flat_map(|field| &field.ident).map(ToString::to_string).collect();
            structure(&item.ident.to_string(), &fields)
        }
        syn::Item::Macro(item) => {
            let first = item.mac.tokens.clone().into_iter().next();
            let name = first.map(|token| token.to_string()).unwrap_or_default();
            table(&item.mac.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default(), &name)
        }
        syn::Item::Type(item) => format!("type {}", item.ident),
        syn::Item::Static(item) => format!("static {}", item.ident),
        syn::Item::Impl(_) => "impl".into(),
        syn::Item::Use(_) => "use".into(),
        syn::Item::Mod(item) => format!("mod {}", item.ident),
        _ => "an item that no template creates".into(),
    };
    file.items.iter().map(item).collect()
}

/// Returns the items of the representation, in order.
fn expected_items(module: &Module, position: &Position) -> Vec<String> {
    let mut items = vec!["use".to_owned()];
    if let Position::Default(older) = position {
        items.extend(older.iter().map(|version| format!("mod {version}")));
    }
    items.extend((!module.endpoint.is_empty()).then(|| "static ENDPOINTS".to_owned()));
    items.push("static SERVICE".into());
    for operation in &module.operations {
        self::operation(&mut items, operation);
        for item in operation.structs.iter().filter_map(|index| module.structs.get(*index)) {
            declared(&mut items, item, &item.constructor);
            items.push(table(if item.input { "input" } else { "model" }, item.name.as_str()));
        }
    }
    if !module.waiters.is_empty() {
        // The macro call begins with the documentation or `fn`.
        let documented = module.waiters.first().is_some_and(|waiter| !waiter.docs.paragraphs().is_empty());
        items.push(table("waiters", if documented { "#" } else { "fn" }));
    }
    if let Some(error) = module.errors.first() {
        let documented = !error.docs.paragraphs().is_empty();
        items.push(table("codes", if documented { "#" } else { error.name.as_str() }));
    }
    let first = module.operations.first().map(|operation| operation.input.name.as_str());
    items.push(table("register", first.unwrap_or_default()));
    items
}

fn operation(items: &mut Vec<String>, operation: &Operation) {
    declared(items, &operation.input, &operation.constructor);
    let name = operation.input.name.as_str();
    items.push(table("operation", name));
    items.extend(operation.paged.as_ref().map(|_| table("paged", name)));
    if matches!(operation.output, Output::Empty) {
        items.push(format!("type {}", operation.output_name));
    }
    items.extend((!operation.passwords.is_empty()).then(|| "impl".to_owned()));
}

fn declared(items: &mut Vec<String>, item: &Struct, constructor: &[usize]) {
    let names = |members: &mut dyn Iterator<Item = &Member>| -> Vec<String> {
        members.map(|member| member.name.to_string()).collect()
    };
    items.push(structure(item.name.as_str(), &names(&mut item.members.iter())));
    if item.input && constructor.len() > POSITIONAL {
        let required = item.at(constructor);
        items.push(structure(item.arguments_name.as_str(), &names(&mut required.into_iter())));
    }
}

fn structure(name: &str, fields: &[String]) -> String {
    format!("struct {name} {{ {} }}", fields.join(", "))
}

fn table(name: &str, of: &str) -> String {
    format!("{name}! {of}")
}

#[cfg(test)]
mod tests {

    use cumulo_spec::{Provider, Spec};

    use super::{
        super::{ir::Position, links::Links, lower},
        compare,
    };
    use crate::spec::Merged;

    #[test]
    fn a_file_that_lacks_a_field_is_reported() {
        let spec: Spec = serde_json::from_str(
            r#"{"provider": "zenlayer", "service": "kite", "version": "2020-01-01", "code": "kite",
                "operations": {"Fly": {"input": "FlyIn"}}, "structs": {"FlyIn": [{"name": "Height", "type": "int64"}]}}"#,
        )
        .unwrap_or_default();
        let item = Merged { provider: Provider::default(), spec };
        let module = lower(&item, &Links::default());
        let text = super::super::text::file(&module, &Position::Older).unwrap_or_default();
        assert_eq!(compare(&text, &module, &Position::Older), Ok(()));
        let error =
            compare(&text.replace("pub height: Option<i64>", "pub depth: Option<i64>"), &module, &Position::Older);
        assert!(error.is_err_and(|error| error.contains("struct Fly { height }")), "a field has another name");
        assert!(
            compare("pub struct Fly {", &module, &Position::Older).is_err_and(|error| error.contains("does not parse"))
        );
    }
}
