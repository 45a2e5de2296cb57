//! Outputs created from the catalog at run time. They accept the same responses as the generated types, but need not be
//! compiled.

use std::{collections::BTreeMap, sync::Arc};

use cumulo_catalog::spec::{Spec, Type};
use cumulo_core::{
    OperationInfo, Service,
    endpoint::Endpoints,
    model::{Dynamic, FieldShape, Kind, Rest, Schema, StructId},
};

/// Returns the facts of an operation in the form of generated code. They are leaked, because tests need only a few.
pub(super) fn info(service: &str, version: &str, action: &str) -> &'static OperationInfo<'static> {
    let text = |text: &str| &*text.to_owned().leak();
    let (name, version) = (text(service), text(version));
    let service = Service::new(name, version, name, &Endpoints::NONE);
    Box::leak(Box::new(OperationInfo::new(Box::leak(Box::new(service)), text(action))))
}

/// Returns an empty struct of a spec, equal to a generated type; without a name, a struct without fields.
pub(super) fn untyped(spec: &Spec, name: Option<&str>) -> Dynamic {
    let mut builder = Builder { spec, schema: Schema::new(), ids: BTreeMap::new() };
    let id = builder.id(name.unwrap_or_default());
    Arc::new(builder.schema).dynamic(id)
}

struct Builder<'a> {
    spec: &'a Spec,
    schema: Schema,
    ids: BTreeMap<&'a str, StructId>,
}

impl<'a> Builder<'a> {
    fn id(&mut self, name: &'a str) -> StructId {
        if let Some(id) = self.ids.get(name) {
            return *id;
        }
        let id = self.schema.declare("Untyped");
        self.ids.insert(name, id);
        let spec = self.spec;
        let facts = spec.structs.get(name).map_or(&[][..], Vec::as_slice);
        let fields: Vec<_> =
            facts.iter().map(|fact| FieldShape::new(fact.name.as_str(), self.kind(&fact.ty))).collect();
        self.schema.define(id, fields, Rest::Dropped);
        id
    }

    fn kind(&mut self, ty: &'a Type) -> Kind {
        match ty {
            Type::String | Type::Datetime | Type::DatetimeIso | Type::Date => Kind::Text,
            Type::Int32 | Type::Int64 => Kind::Int,
            Type::Uint64 => Kind::Uint,
            Type::Float => Kind::Float,
            Type::Bool => Kind::Bool,
            Type::Binary => Kind::Bytes,
            Type::Any => Kind::Any,
            Type::List(items) => Kind::list(self.kind(items)),
            Type::Map(values) => Kind::map(self.kind(values)),
            Type::Struct(name) => Kind::Struct(self.id(name)),
        }
    }
}
