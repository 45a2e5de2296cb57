//! Documentation of a service's module.

use cumulo_spec::{Endpoint, EndpointRule};
use proc_macro2::TokenStream;
use quote::quote;

use super::super::{
    ir::{Member, Module, Operation, POSITIONAL, Position, Type},
    names,
};

/// Returns the inner attributes: what the module is, its endpoints, and an example.
pub fn docs(module: &Module, position: &Position) -> TokenStream {
    let Module { provider, service, version, page, .. } = module;
    let title = if provider.title.is_empty() { &provider.name } else { &provider.title };
    let mut lines = vec![format!("`{service}` of {title}, API version {version}."), String::new()];
    let mut facts = format!("Endpoint: {}.", endpoint(module));
    if let Position::Default(older) = position
        && !older.is_empty()
    {
        let older: Vec<String> = older.iter().map(|version| format!("[`{version}`]")).collect();
        facts.push_str(&format!(" Other versions: {}.", older.join(", ")));
    }
    if !page.is_empty() {
        facts.push_str(&format!(" Operations: <{page}>."));
    }
    lines.push(facts);
    if let Some(operation) = first_read(module) {
        lines.push(String::new());
        lines.extend(example(module, position, operation));
    }
    let lines = lines.iter().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote! { #(#![doc = #lines])* }
}

/// Describes the endpoints of the service: its tables, then its rule.
fn endpoint(module: &Module) -> String {
    let (code, domain) = (&module.code, &module.provider.domain);
    let Endpoint { rule, global, regions, .. } = &module.endpoint;
    let rule = match rule {
        _ if !global.is_empty() => format!("`{global}`"),
        EndpointRule::Regional => format!("`{code}.<region>.{domain}`"),
        EndpointRule::Central => format!("`{code}.{domain}`"),
        EndpointRule::Account(form) => {
            format!("`{}`, which a program must set", form.replace('{', "<").replace('}', ">"))
        }
        EndpointRule::Unknown => match module.provider.name.as_str() {
            "tencent" => format!("`{code}.{domain}`, or `{code}.<region>.{domain}`"),
            "zenlayer" => format!("`{domain}`"),
            _ => "no rule is known: set one for a region without an entry".into(),
        },
    };
    match regions.len() {
        0 => rule,
        1 => format!("a table of 1 region, else {rule}"),
        many => format!("a table of {many} regions, else {rule}"),
    }
}

/// Returns the first operation that only reads and whose constructor is short, preferably without arguments.
fn first_read(module: &Module) -> Option<&Operation> {
    let fits = |operation: &&Operation| {
        let required = operation.input.at(&operation.constructor);
        operation.reads
            && !operation.deprecated
            && required.len() <= POSITIONAL
            && required.iter().all(|member| value(member).is_some())
    };
    let reads = || module.operations.iter().filter(fits);
    reads().find(|operation| operation.constructor.is_empty()).or_else(|| reads().next())
}

fn example(module: &Module, position: &Position, operation: &Operation) -> Vec<String> {
    let (krate, name) = (format!("cumulo_{}", module.provider.name), &operation.input.name);
    let mut path = names::module_name(&module.service).to_string();
    if matches!(position, Position::Older) {
        path = format!("{path}::{}", names::version_module(&module.version));
    }
    let required = operation.input.at(&operation.constructor);
    let values: Vec<String> = required.into_iter().filter_map(value).collect();
    vec![
        "```no_run".into(),
        format!("# async fn run() -> Result<(), {krate}::Error> {{"),
        format!("use {krate}::{{Client, {path}::{name}}};"),
        String::new(),
        "let client = Client::from_env().await?;".into(),
        format!("let output = client.send({name}::new({})).await?;", values.join(", ")),
        "println!(\"{output:?}\");".into(),
        "# Ok(())".into(),
        "# }".into(),
        "```".into(),
    ]
}

/// Returns an example value for an argument, as Rust text.
fn value(member: &Member) -> Option<String> {
    let text = || format!("{:?}", member.name.word().replace('_', "-"));
    match &member.ty {
        Type::String | Type::Secret => Some(text()),
        Type::I64 => Some("1".into()),
        Type::F64 => Some("1.0".into()),
        Type::Bool => Some("true".into()),
        Type::List(item) if **item == Type::String => Some(format!("[{}]", text())),
        Type::List(item) if **item == Type::I64 => Some("[1]".into()),
        _ => None,
    }
}
