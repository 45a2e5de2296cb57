//! Converts a merged spec to the intermediate representation: decides names, types, directions and recursion.

mod waiters;

use std::{
    collections::{BTreeMap, BTreeSet},
    num::NonZeroU32,
};

use cumulo_spec::{BodyKind, Field, Operation as SpecOperation, Pages, Spec, Type as SpecType};

use super::{
    docs,
    ident::Ident,
    ir::{Body, Docs, ErrorConst, Member, Module, Operation, Output, Paged, Struct, Type},
    links::Links,
    names,
};
use crate::spec::Merged;

/// Returns the intermediate representation of a service version.
pub fn lower(item: &Merged, links: &Links) -> Module {
    let spec = &item.spec;
    let codes = docs::Codes::new(spec);
    let errors = spec.errors.iter().filter_map(|(code, known)| {
        let status = known.http.map(|status| format!("HTTP {status}. "));
        Some(ErrorConst {
            name: codes.name(code)?.clone(),
            code: code.clone(),
            docs: Docs::new(&(status.unwrap_or_default() + &known.doc)),
        })
    });
    let errors = errors.collect();
    let mut lowering = Lowering::new(spec, &codes, links);
    let operations: Vec<Operation> =
        spec.operations.iter().map(|(action, operation)| lowering.operation(action, operation)).collect();
    let waiters = spec.waiters.iter().filter_map(|(name, waiter)| waiters::lower(&operations, name, waiter)).collect();
    Module {
        provider: item.provider.clone(),
        service: spec.service.clone(),
        version: spec.version.clone(),
        code: spec.code.clone(),
        endpoint: spec.endpoint.clone(),
        operations,
        structs: lowering.structs,
        errors,
        waiters,
        page: links.service(spec),
    }
}

struct Lowering<'a> {
    spec: &'a Spec,
    /// Names of the constants of error codes.
    codes: &'a docs::Codes<'a>,
    links: &'a Links,
    /// Names of types that are in use.
    used: BTreeSet<String>,
    /// Rust names of operations, of their outputs and of their argument structs, by action.
    operations: BTreeMap<&'a str, [Ident; 3]>,
    /// Rust names of the structs that fields refer to, by wire name.
    names: BTreeMap<&'a str, Ident>,
    /// Structs that requests contain.
    inputs: BTreeSet<&'a str>,
    /// Structs that have been added to `structs`.
    added: BTreeSet<&'a str>,
    structs: Vec<Struct>,
}

impl<'a> Lowering<'a> {
    fn new(spec: &'a Spec, codes: &'a docs::Codes<'a>, links: &'a Links) -> Self {
        let mut used: BTreeSet<String> = BTreeSet::new();
        let inputs: Vec<(&str, Ident)> = spec
            .operations
            .keys()
            .map(|action| (action.as_str(), names::unique_type(&mut used, names::type_name(action))))
            .collect();
        let operations = inputs
            .into_iter()
            .map(|(action, input)| {
                // Some actions end in `Output`.
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
                    collect_structs(spec, name, &mut named);
                    if is_input {
                        collect_structs(spec, name, &mut inputs);
                    }
                }
            }
        }
        let names = named
            .iter()
            .map(|wire| {
                let name = names::type_name(wire);
                let free = |name: &str| !names::is_reserved_type(name) && !used.contains(name);
                let name = if free(&name) { name } else { format!("{name}Item") };
                (*wire, names::unique_type(&mut used, name))
            })
            .collect();
        Self { spec, codes, links, used, operations, names, inputs, added: BTreeSet::new(), structs: Vec::new() }
    }

    fn operation(&mut self, action: &str, operation: &'a SpecOperation) -> Operation {
        let [name, output_name, arguments_name] = self.operations.get(action).cloned().unwrap_or_default();
        let fields: &'a [Field] =
            operation.input.as_ref().and_then(|name| self.spec.structs.get(name)).map_or(&[], Vec::as_slice);
        let output: &'a [Field] =
            operation.output.as_ref().and_then(|name| self.spec.structs.get(name)).map_or(&[], Vec::as_slice);
        let docs = docs::operation(self.spec, action, operation, self.codes, self.links);
        let required: BTreeSet<&str> = operation.constructor.iter().map(String::as_str).collect();
        let input = Struct {
            members: self.members(fields, None, true, |field| !required.contains(field.name.as_str())),
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
            self.add_structs(&field.ty, &name);
        }
        let result = if output.is_empty() {
            Output::Empty
        } else {
            let members = self.members(output, None, false, is_optional);
            self.structs.push(Struct {
                name: output_name.clone(),
                docs: Docs::new(&format!("Response of [`{name}`].")),
                members,
                input: false,
                constructor: Vec::new(),
                arguments_name: Ident::default(),
            });
            for field in output {
                self.add_structs(&field.ty, &name);
            }
            Output::Struct(output_name.clone())
        };
        Operation {
            action: action.to_owned(),
            input,
            output: result,
            constructor,
            method: operation.method,
            path: operation.path.clone(),
            body: body(operation.body),
            host: operation.host.clone(),
            unsigned: operation.unsigned,
            no_reply: operation.no_reply,
            read_only: operation.read_only,
            rate: operation.rate.map(NonZeroU32::get),
            deprecated: operation.deprecated,
            output_name,
            reads: docs::reads(action, operation),
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
        let Some((SpecType::List(item), secret)) = ty else { return None };
        Some(Paged {
            item: self.rust_type(item, secret, None),
            step: pages.step(),
            input: pages.input.first()?.clone(),
            items: pages.items.clone(),
            members,
            next: pages.next.clone(),
            total: pages.total.clone(),
            more: pages.more.clone(),
        })
    }

    /// Adds a struct and the structs that it refers to, each once. `first` is the first operation that uses it.
    fn add_structs(&mut self, ty: &'a SpecType, first: &Ident) {
        let Some(wire) = ty.struct_name() else { return };
        let (Some(fields), true) = (self.spec.structs.get(wire), self.added.insert(wire)) else { return };
        let name = self.names.get(wire).cloned().unwrap_or_default();
        let input = self.inputs.contains(wire);
        let members = self.members(fields, Some(wire), input, |field| input || is_optional(field));
        let (constructor, direction) = if input {
            let required = fields.iter().enumerate().filter(|(_, field)| field.required);
            (required.map(|(index, _)| index).collect(), "request")
        } else {
            (Vec::new(), "response")
        };
        let docs = Docs::new(&format!("In the {direction} of [`{first}`]."));
        let arguments_name = names::unique_type(&mut self.used, format!("{name}Required"));
        self.structs.push(Struct { name, docs, members, input, constructor, arguments_name });
        for field in fields {
            self.add_structs(&field.ty, first);
        }
    }

    fn members(
        &self,
        fields: &[Field],
        owner: Option<&str>,
        input: bool,
        optional: impl Fn(&Field) -> bool,
    ) -> Vec<Member> {
        fields
            .iter()
            .zip(member_names(fields))
            .map(|(field, name)| Member {
                wire: field.name.clone(),
                docs: docs::field(field, &name, input),
                name,
                ty: self.rust_type(&field.ty, field.secret == Some(true), owner),
                optional: optional(field),
                location: field.location,
                style: field.style,
            })
            .collect()
    }

    fn rust_type(&self, ty: &SpecType, secret: bool, owner: Option<&str>) -> Type {
        match ty {
            SpecType::String if secret => Type::Secret,
            SpecType::String | SpecType::Datetime | SpecType::DatetimeIso | SpecType::Date => Type::String,
            SpecType::Binary => Type::Bytes,
            // Requests and responses share a type, so that a value from a response can be sent in a request.
            SpecType::Int32 | SpecType::Int64 | SpecType::Uint64 => Type::I64,
            SpecType::Float => Type::F64,
            SpecType::Bool => Type::Bool,
            SpecType::Any => Type::Value,
            // A list or map stores its items on the heap, therefore a cycle through it needs no `Box`.
            SpecType::List(inner) => Type::List(Box::new(self.rust_type(inner, secret, None))),
            SpecType::Map(inner) => Type::Map(Box::new(self.rust_type(inner, secret, None))),
            SpecType::Struct(wire) => {
                let name = self.names.get(wire.as_str()).cloned().unwrap_or_default();
                let cyclic = owner.is_some_and(|owner| contains_inline(self.spec, wire, owner, &mut BTreeSet::new()));
                if cyclic { Type::Boxed(name) } else { Type::Struct(name) }
            }
        }
    }
}

/// Returns the unique Rust names of a struct's fields.
fn member_names(fields: &[Field]) -> Vec<Ident> {
    let mut used = BTreeSet::new();
    let name = |field: &Field| field.rename.clone().unwrap_or_else(|| names::member_name(&field.name));
    fields.iter().map(|field| names::unique(&mut used, name(field))).collect()
}

/// Adds `name` and every struct that it refers to, directly or indirectly.
fn collect_structs<'a>(spec: &'a Spec, name: &'a str, found: &mut BTreeSet<&'a str>) {
    if found.insert(name) {
        for inner in spec.structs.get(name).into_iter().flatten().filter_map(|field| field.ty.struct_name()) {
            collect_structs(spec, inner, found);
        }
    }
}

/// Returns true if `name` is `target`, or contains it without an intermediate list or map.
fn contains_inline<'a>(spec: &'a Spec, name: &'a str, target: &str, seen: &mut BTreeSet<&'a str>) -> bool {
    if name == target {
        return true;
    }
    seen.insert(name)
        && spec.structs.get(name).into_iter().flatten().any(|field| match &field.ty {
            SpecType::Struct(inner) => contains_inline(spec, inner, target, seen),
            _ => false,
        })
}

/// Returns true if an output declares a field as an `Option`. A missing list or map is empty instead.
fn is_optional(field: &Field) -> bool {
    !matches!(field.ty, SpecType::List(_) | SpecType::Map(_))
}

fn body(body: BodyKind) -> Option<Body> {
    match body {
        // Only Alibaba Cloud has forms.
        BodyKind::Default | BodyKind::Form => None,
        BodyKind::Json => Some(Body::Json),
        BodyKind::Multipart => Some(Body::Multipart),
        BodyKind::Stream => Some(Body::Stream),
        BodyKind::Bytes => Some(Body::Bytes),
    }
}
