//! The facts of an operation, created from its spec at run time instead of by the generator.

use std::{collections::BTreeMap, sync::Arc};

use cumulo_core::{
    BodyStyle, OperationFacts, PagingFacts, ServiceFacts, Step,
    endpoint::Rule,
    model::{FieldShape, Kind, Location, Rest, Schema, StructId, Style},
};
use cumulo_spec::{self as spec, BodyKind, EndpointRule, Field, Operation, Pages, Spec, Type};

/// Returns the facts of an operation, for tools with their own specs. Returns `None` if the spec does not have the
/// action.
///
/// [`AnyClient`](crate::AnyClient) uses the facts of its catalog.
pub fn operation_facts(spec: &Spec, action: &str) -> Option<OperationFacts> {
    spec.operations.get(action).map(|facts| operation(spec, action, facts))
}

/// Returns the facts of an operation of a service version.
///
/// The structs, marks and tables are the same as in the generated code, so a request has the same bytes as the request
/// of the typed operation. Outputs also keep fields that are not in the spec.
pub(crate) fn operation(spec: &Spec, action: &str, operation: &Operation) -> OperationFacts {
    let mut structs = Structs { spec, schema: Schema::new(), declared: BTreeMap::new() };
    let input = structs.root(action, operation.input.as_deref(), Rest::Dropped);
    let output = structs.root(&format!("{action}Output"), operation.output.as_deref(), Rest::Kept);
    let schema = Arc::new(structs.schema);
    let mut facts = OperationFacts::new(Arc::new(service(spec)), action, schema, input, output);
    facts.method = operation.method.as_str().to_owned();
    facts.path.clone_from(&operation.path);
    facts.body = body(operation.body);
    facts.host = Some(operation.host.clone()).filter(|host| !host.is_empty());
    facts.unsigned = operation.unsigned;
    facts.no_reply = operation.no_reply;
    facts.read_only = operation.read_only;
    facts.rate = operation.rate.map(std::num::NonZeroU32::get);
    facts.paging = operation.pages.as_ref().and_then(|pages| paging(spec, operation, pages));
    facts
}

fn service(spec: &Spec) -> ServiceFacts {
    let pairs = |table: &BTreeMap<String, String>| table.iter().map(|(a, b)| (a.clone(), b.clone())).collect();
    let mut facts = ServiceFacts::new(spec.service.clone(), spec.version.clone(), spec.code.clone());
    facts.regions = pairs(&spec.endpoint.regions);
    facts.vpc = pairs(&spec.endpoint.vpc);
    facts.global.clone_from(&spec.endpoint.global);
    (facts.rule, facts.account) = match &spec.endpoint.rule {
        EndpointRule::Unknown => (Rule::Unknown, None),
        EndpointRule::Regional => (Rule::Regional, None),
        EndpointRule::Central => (Rule::Central, None),
        EndpointRule::Account(pattern) => (Rule::Unknown, Some(pattern.clone())),
    };
    facts
}

/// The structs of an operation that are already in the schema.
struct Structs<'a> {
    spec: &'a Spec,
    schema: Schema,
    /// Structs by name, and whether they are part of an output, which keeps unknown fields.
    declared: BTreeMap<(&'a str, bool), StructId>,
}

impl<'a> Structs<'a> {
    fn root(&mut self, name: &str, wire: Option<&str>, rest: Rest) -> StructId {
        let id = self.schema.declare(name);
        self.define(id, wire.unwrap_or_default(), rest);
        id
    }

    fn define(&mut self, id: StructId, wire: &str, rest: Rest) {
        let spec = self.spec;
        let fields = spec.structs.get(wire).map_or(&[][..], Vec::as_slice);
        let fields: Vec<FieldShape> = fields.iter().map(|field| self.field(field, rest)).collect();
        self.schema.define(id, fields, rest);
    }

    fn field(&mut self, field: &'a Field, rest: Rest) -> FieldShape {
        let kind = self.kind(&field.ty, field.secret == Some(true), rest);
        FieldShape::new(field.name.as_str(), kind).location(location(field.location)).style(style(field.style))
    }

    fn kind(&mut self, ty: &'a Type, secret: bool, rest: Rest) -> Kind {
        match ty {
            Type::String if secret => Kind::Secret,
            Type::String | Type::Datetime | Type::DatetimeIso | Type::Date => Kind::Text,
            Type::Binary => Kind::Bytes,
            Type::Int32 | Type::Int64 => Kind::Int,
            Type::Uint64 => Kind::Uint,
            Type::Float => Kind::Float,
            Type::Bool => Kind::Bool,
            Type::Any => Kind::Any,
            Type::List(items) => Kind::list(self.kind(items, secret, rest)),
            Type::Map(values) => Kind::map(self.kind(values, secret, rest)),
            Type::Struct(name) => Kind::Struct(self.struct_id(name, rest)),
        }
    }

    /// Returns the id of the struct with this name. Adds the struct if needed. A struct may contain itself.
    fn struct_id(&mut self, name: &'a str, rest: Rest) -> StructId {
        let key = (name, rest == Rest::Kept);
        if let Some(id) = self.declared.get(&key) {
            return *id;
        }
        let id = self.schema.declare(name);
        self.declared.insert(key, id);
        self.define(id, name, rest);
        id
    }
}

/// Returns the paging facts of an operation, if its output has the list that the facts name.
fn paging(spec: &Spec, operation: &Operation, pages: &Pages) -> Option<PagingFacts> {
    let mut owner = operation.output.as_deref();
    let mut ty = None;
    for name in pages.items.split('.') {
        let field = spec.structs.get(owner?)?.iter().find(|field| field.name == name)?;
        owner = field.ty.struct_name();
        ty = Some(&field.ty);
    }
    let Some(Type::List(_)) = ty else { return None };
    let step = match pages.step() {
        spec::Step::Offset => Step::Offset,
        spec::Step::Number => Step::Number,
        spec::Step::Token => Step::Token,
    };
    let mut facts = PagingFacts::new(step, pages.input.first()?.as_str(), pages.items.as_str());
    let path = |path: &Option<String>| path.clone().unwrap_or_default();
    (facts.next, facts.total, facts.more) = (path(&pages.next), path(&pages.total), path(&pages.more));
    Some(facts)
}

fn body(body: BodyKind) -> BodyStyle {
    match body {
        // A form is Alibaba Cloud's default. No other provider has forms.
        BodyKind::Default | BodyKind::Form => BodyStyle::Default,
        BodyKind::Json => BodyStyle::Json,
        BodyKind::Multipart => BodyStyle::Multipart,
        BodyKind::Stream => BodyStyle::Stream,
        BodyKind::Bytes => BodyStyle::Bytes,
    }
}

fn location(location: Option<spec::Location>) -> Location {
    match location {
        None => Location::Default,
        Some(spec::Location::Query) => Location::Query,
        Some(spec::Location::Body) => Location::Body,
        Some(spec::Location::Path) => Location::Path,
        Some(spec::Location::Header) => Location::Header,
        Some(spec::Location::WholeBody) => Location::WholeBody,
        Some(spec::Location::Host) => Location::Host,
    }
}

fn style(style: Option<spec::Style>) -> Style {
    match style {
        None => Style::None,
        Some(spec::Style::Json) => Style::Json,
        Some(spec::Style::Simple) => Style::Simple,
    }
}
