//! From a merged spec to the IR: names, types, directions, recursion.

use std::{
    collections::{BTreeMap, BTreeSet},
    num::NonZeroU32,
};

use cumulo_catalog::spec::{BodyKind, Field, Location, Operation as SpecOperation, Pages, Spec, Step, Style, Type};

use super::{
    ir::{ErrorConst, Member, Module, Operation, Output, Paged, Struct},
    names, waiters,
};
use cumulo_spec::Waiter;

/// Settles every name and type of a service version.
pub fn lower(spec: &Spec, waiters: &BTreeMap<String, Waiter>) -> Module {
    let mut lowering = Lowering::new(spec);
    let operations: Vec<Operation> =
        spec.operations.iter().map(|(action, operation)| lowering.operation(action, operation)).collect();
    let mut used = BTreeSet::new();
    let errors = spec
        .errors
        .iter()
        .map(|(code, known)| ErrorConst {
            name: names::unique(&mut used, names::const_name(code)),
            code: code.clone(),
            docs: [known.http.map(|status| format!("HTTP {status}.")).unwrap_or_default(), known.doc.clone()]
                .into_iter()
                .filter(|line| !line.is_empty())
                .reduce(|status, doc| format!("{status} {doc}"))
                .map(|text| paragraphs(&text))
                .unwrap_or_default(),
        })
        .collect();
    let waiters = waiters.iter().filter_map(|(name, waiter)| waiters::lower(&operations, name, waiter)).collect();
    Module {
        service: spec.service.clone(),
        version: spec.version.clone(),
        code: spec.code.clone(),
        endpoint: spec.endpoint.clone(),
        operations,
        structs: lowering.structs,
        errors,
        waiters,
    }
}

struct Lowering<'a> {
    spec: &'a Spec,
    /// All names of types.
    used: BTreeSet<String>,
    /// Rust names of operations, of their outputs and of their argument structs, by action.
    operations: BTreeMap<&'a str, [String; 3]>,
    /// Rust names of the structs that are written under a name of their own.
    names: BTreeMap<&'a str, String>,
    /// Structs that a request reaches.
    inputs: BTreeSet<&'a str>,
    /// Structs written so far.
    written: BTreeSet<&'a str>,
    structs: Vec<Struct>,
}

impl<'a> Lowering<'a> {
    fn new(spec: &'a Spec) -> Self {
        let mut used: BTreeSet<String> = BTreeSet::new();
        let inputs: Vec<(&str, String)> = spec
            .operations
            .keys()
            .map(|action| (action.as_str(), names::unique_type(&mut used, names::type_name(action))))
            .collect();
        let operations = inputs
            .into_iter()
            .map(|(action, input)| {
                // There are actions that end in `Output`.
                let mut other = |ends: [&str; 2]| {
                    let name = ends.map(|end| format!("{input}{end}")).into_iter().find(|name| !used.contains(name));
                    names::unique_type(&mut used, name.unwrap_or_else(|| format!("{input}{}", ends[0])))
                };
                let (output, arguments) = (other(["Output", "Reply"]), other(["Required", "Arguments"]));
                (action, [input, output, arguments])
            })
            .collect();
        let mut inputs = BTreeSet::new();
        let mut named = BTreeSet::new();
        for operation in spec.operations.values() {
            for (root, is_input) in [(&operation.input, true), (&operation.output, false)] {
                let members = root.as_ref().and_then(|name| spec.structs.get(name));
                for name in members.into_iter().flatten().filter_map(|field| field.ty.struct_name()) {
                    reach(spec, name, &mut named);
                    if is_input {
                        reach(spec, name, &mut inputs);
                    }
                }
            }
        }
        let names = named
            .iter()
            .map(|wire| {
                let name = names::type_name(wire);
                let free = |name: &str| !names::is_taken_type(name) && !used.contains(name);
                let name = if free(&name) { name } else { format!("{name}Item") };
                (*wire, names::unique_type(&mut used, name))
            })
            .collect();
        Self { spec, used, operations, names, inputs, written: BTreeSet::new(), structs: Vec::new() }
    }

    fn operation(&mut self, action: &str, operation: &'a SpecOperation) -> Operation {
        let [name, output_name, arguments_name] = self.operations.get(action).cloned().unwrap_or_default();
        let fields: &'a [Field] =
            operation.input.as_ref().and_then(|name| self.spec.structs.get(name)).map_or(&[], Vec::as_slice);
        let output: &'a [Field] =
            operation.output.as_ref().and_then(|name| self.spec.structs.get(name)).map_or(&[], Vec::as_slice);
        let mut docs = paragraphs(&operation.doc);
        if operation.events {
            docs.push("Can answer with a stream of events: see `Client::stream`.".into());
        }
        let required: BTreeSet<&str> = operation.constructor.iter().map(String::as_str).collect();
        let input = Struct {
            members: self.members(fields, None, |field| !required.contains(field.name.as_str())),
            name: name.clone(),
            docs,
            input: true,
            constructor: Vec::new(),
            arguments_name,
        };
        let constructor = operation
            .constructor
            .iter()
            .filter_map(|wire| fields.iter().position(|field| field.name == *wire))
            .collect();
        let passwords =
            fields.iter().enumerate().filter_map(|(index, field)| Some((index, field.password.clone()?))).collect();
        let first = self.structs.len();
        for field in fields {
            self.reached(&field.ty);
        }
        let result = if output.is_empty() {
            Output::Empty
        } else {
            let members = self.members(output, None, |_| true);
            self.structs.push(Struct {
                name: output_name.clone(),
                docs: Vec::new(),
                members,
                input: false,
                constructor: Vec::new(),
                arguments_name: String::new(),
            });
            for field in output {
                self.reached(&field.ty);
            }
            Output::Struct(output_name.clone())
        };
        Operation {
            action: action.to_owned(),
            input,
            output: result,
            constructor,
            method: operation.method.as_str(),
            path: operation.path.clone(),
            body: body(operation.body),
            host: operation.host.clone(),
            unsigned: operation.unsigned,
            no_reply: operation.no_reply,
            read_only: operation.read_only,
            rate: operation.rate.map(NonZeroU32::get),
            deprecated: operation.deprecated,
            output_name,
            passwords,
            paged: operation.pages.as_ref().and_then(|pages| self.paged(pages, output)),
            structs: (first..self.structs.len()).collect(),
        }
    }

    fn paged(&self, pages: &Pages, output: &'a [Field]) -> Option<Paged> {
        let (mut members, mut fields, mut ty) = (Vec::new(), output, None);
        for step in pages.items.split('.') {
            let index = fields.iter().position(|field| field.name == step)?;
            members.push(member_names(fields).into_iter().nth(index)?);
            let field = fields.get(index)?;
            fields = field.ty.struct_name().and_then(|name| self.spec.structs.get(name)).map_or(&[], Vec::as_slice);
            ty = Some((&field.ty, field.secret == Some(true)));
        }
        let Some((Type::List(item), secret)) = ty else { return None };
        let input = pages.input.first()?;
        let facts = [("next", &pages.next), ("total", &pages.total), ("more", &pages.more)];
        Some(Paged {
            item: self.rust_type(item, secret, None),
            step: match pages.step() {
                Step::Offset => "Offset",
                Step::Number => "Number",
                Step::Token => "Token",
            },
            input: input.clone(),
            items: pages.items.clone(),
            members,
            facts: facts.into_iter().filter_map(|(name, path)| Some((name, path.clone()?))).collect(),
        })
    }

    /// Writes a struct, and what it reaches, unless that was done already.
    fn reached(&mut self, ty: &'a Type) {
        let Some(wire) = ty.struct_name() else { return };
        let (Some(fields), true) = (self.spec.structs.get(wire), self.written.insert(wire)) else { return };
        let name = self.names.get(wire).cloned().unwrap_or_default();
        let input = self.inputs.contains(wire);
        let members = self.members(fields, Some(wire), |_| true);
        let constructor = if input {
            fields.iter().enumerate().filter(|(_, field)| field.required).map(|(index, _)| index).collect()
        } else {
            Vec::new()
        };
        let arguments_name = names::unique_type(&mut self.used, format!("{name}Required"));
        self.structs.push(Struct { name, docs: Vec::new(), members, input, constructor, arguments_name });
        for field in fields {
            self.reached(&field.ty);
        }
    }

    fn members(&self, fields: &[Field], owner: Option<&str>, optional: impl Fn(&Field) -> bool) -> Vec<Member> {
        fields
            .iter()
            .zip(member_names(fields))
            .map(|(field, name)| Member {
                wire: field.name.clone(),
                name,
                ty: self.rust_type(&field.ty, field.secret == Some(true), owner),
                optional: optional(field),
                docs: docs(field),
                location: field.location.map(location),
                style: field.style.map(style),
            })
            .collect()
    }

    fn rust_type(&self, ty: &Type, secret: bool, owner: Option<&str>) -> String {
        match ty {
            Type::String if secret => "Secret".into(),
            Type::String | Type::Datetime | Type::DatetimeIso | Type::Date => "String".into(),
            Type::Binary => "Bytes".into(),
            Type::Int32 | Type::Int64 => "i64".into(),
            Type::Uint64 => "u64".into(),
            Type::Float => "f64".into(),
            Type::Bool => "bool".into(),
            Type::Any => "Value".into(),
            // A list or map breaks a cycle by itself.
            Type::List(inner) => format!("Vec<{}>", self.rust_type(inner, secret, None)),
            Type::Map(inner) => format!("BTreeMap<String, {}>", self.rust_type(inner, secret, None)),
            Type::Struct(wire) => {
                let name = self.names.get(wire.as_str()).cloned().unwrap_or_default();
                let cyclic = owner.is_some_and(|owner| holds(self.spec, wire, owner, &mut BTreeSet::new()));
                if cyclic { format!("Box<{name}>") } else { name }
            }
        }
    }
}

/// Names of the members of a struct, each once.
fn member_names(fields: &[Field]) -> Vec<String> {
    let mut used = BTreeSet::new();
    let name = |field: &Field| field.rename.clone().unwrap_or_else(|| names::member_name(&field.name));
    fields.iter().map(|field| names::unique(&mut used, name(field))).collect()
}

/// Adds `name` and every struct that it reaches.
fn reach<'a>(spec: &'a Spec, name: &'a str, found: &mut BTreeSet<&'a str>) {
    if found.insert(name) {
        for inner in spec.structs.get(name).into_iter().flatten().filter_map(|field| field.ty.struct_name()) {
            reach(spec, inner, found);
        }
    }
}

/// Whether `name` is `target`, or holds it without a list or map between.
fn holds<'a>(spec: &'a Spec, name: &'a str, target: &str, seen: &mut BTreeSet<&'a str>) -> bool {
    if name == target {
        return true;
    }
    seen.insert(name)
        && spec.structs.get(name).into_iter().flatten().any(|field| match &field.ty {
            Type::Struct(inner) => holds(spec, inner, target, seen),
            _ => false,
        })
}

/// A doc line stands only where it tells something that name and type do not.
fn docs(field: &Field) -> Vec<String> {
    let mut facts = Vec::new();
    if field.deprecated {
        facts.push("Deprecated.".to_owned());
    }
    if !field.values.is_empty() {
        let quoted: Vec<String> = field.values.iter().map(|value| format!("`{value}`")).collect();
        facts.push(format!("One of {}.", quoted.join(", ")));
    }
    match (field.min, field.max) {
        (Some(min), Some(max)) => facts.push(format!("{min} to {max}.")),
        (Some(min), None) => facts.push(format!("At least {min}.")),
        (None, Some(max)) => facts.push(format!("At most {max}.")),
        (None, None) => {}
    }
    match (field.min_length, field.max_length) {
        (Some(min), Some(max)) => facts.push(format!("{min} to {max} characters.")),
        (Some(min), None) => facts.push(format!("At least {min} characters.")),
        (None, Some(max)) => facts.push(format!("At most {max} characters.")),
        (None, None) => {}
    }
    let facts = facts.join(" ");
    let mut docs = paragraphs(&field.doc);
    docs.extend(Some(facts).filter(|line| !line.is_empty()));
    docs
}

/// The paragraphs of a text; an empty line parts two.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n").filter(|text| !text.trim().is_empty()).map(str::to_owned).collect()
}

fn body(body: BodyKind) -> Option<&'static str> {
    match body {
        // A form is Alibaba's way, the only provider that has any.
        BodyKind::Default | BodyKind::Form => None,
        BodyKind::Json => Some("Json"),
        BodyKind::Multipart => Some("Multipart"),
        BodyKind::Stream => Some("Stream"),
        BodyKind::Bytes => Some("Bytes"),
    }
}

fn location(location: Location) -> &'static str {
    match location {
        Location::Query => "Query",
        Location::Body => "Body",
        Location::Path => "Path",
        Location::Header => "Header",
        Location::WholeBody => "WholeBody",
        Location::Host => "Host",
    }
}

fn style(style: Style) -> &'static str {
    match style {
        Style::Json => "Json",
        Style::Simple => "Simple",
    }
}
