//! The importer for Zenlayer's facts: one file for each service version.

use std::collections::{BTreeMap, BTreeSet};

use cumulo_spec::{ErrorCode, Field, Operation, Pages, Spec, Type};
use serde_json::Value;

use super::{
    at::{At, ImportError},
    imported::{Imported, MissingFacts, Notes},
    shape,
};

/// Converts the facts of one service version into a spec. `siblings` are the facts of the other versions of the
/// service.
pub(crate) fn import(at: &At<'_>, siblings: &[At<'_>]) -> Result<Imported, ImportError> {
    at.only(&["service", "version", "operations", "structs", "errors", shape::DOCS])?;
    let service = at.need("service")?.text()?;
    let mut spec = Spec {
        provider: "zenlayer".into(),
        service: service.into(),
        version: at.need("version")?.text()?.into(),
        code: service.into(),
        ..Spec::default()
    };
    let mut notes = Notes::default();
    let known = Known::gather(at, siblings)?;
    let structs = at.need("structs")?;
    for (name, members) in structs.entries()? {
        let mut fields: Vec<Field> = Vec::new();
        for member in members.items()? {
            let field = field(name, &member, structs.value(), &known, &mut notes)?;
            match fields.iter().find(|first| first.name == field.name) {
                Some(first) if *first != field => notes.add(
                    "two different fields with the same name: the first is kept",
                    format!("{name}.{}", field.name),
                ),
                Some(_) => {}
                None => fields.push(field),
            }
        }
        spec.structs.insert(name.into(), fields);
    }
    for (action, at) in at.need("operations")?.entries()? {
        if let Some(operation) = operation(action, &at, &spec, &mut notes)? {
            spec.operations.insert(action.into(), operation);
        }
    }
    if let Some(codes) = at.get("errors") {
        spec.errors = codes.texts()?.into_iter().map(|code| (code, ErrorCode::default())).collect();
    }
    shape::add_docs(at, &mut spec)?;
    shape::drop_request_ids(&mut spec, "requestId");
    shape::drop_unused(&mut spec, &mut notes);
    Ok(Imported { spec, notes, missing: MissingFacts::default() })
}

fn operation(action: &str, at: &At<'_>, spec: &Spec, notes: &mut Notes) -> Result<Option<Operation>, ImportError> {
    at.only(&["input", "output", "pages"])?;
    let input = at.need("input")?.text()?;
    let output = at.need("output")?.text()?;
    if !spec.structs.contains_key(input) {
        notes.leave_out("no source describes its parameters", action);
        return Ok(None);
    }
    let mut operation = Operation { path: "/".into(), input: Some(input.into()), ..Operation::default() };
    if spec.structs.contains_key(output) {
        operation.output = Some(output.into());
    } else {
        notes.add("no source describes its response: imported without an output", action);
    }
    if let Some(at) = at.get("pages") {
        at.only(&["number", "size", "total", "items"])?;
        operation.pages = Some(Pages {
            input: vec![at.need("number")?.text()?.into(), at.need("size")?.text()?.into()],
            items: at.need("items")?.text()?.into(),
            next: None,
            total: Some(at.need("total")?.text()?.into()),
            more: None,
        });
    }
    Ok(Some(operation))
}

fn field(owner: &str, at: &At<'_>, structs: &Value, known: &Known, notes: &mut Notes) -> Result<Field, ImportError> {
    at.only(&["name", "type", "required", "enum", "deprecated"])?;
    let name = at.need("name")?.text()?;
    let ty = at.need("type")?;
    let ty = match type_of(&ty, structs)? {
        Some(ty) => ty,
        None => {
            let (ty, resolved) = known.resolve(owner, name, ty.value(), structs);
            if !resolved {
                notes.add("no source contains its type: imported as any", format!("{owner}.{name}"));
            }
            ty
        }
    };
    let mut field = Field::new(name, ty);
    field.required = at.flag("required")?;
    field.deprecated = at.flag("deprecated")?;
    if let Some(values) = at.get("enum") {
        field.values = values.texts()?;
    }
    Ok(field)
}

/// Reads a type. Returns `None` if the type is or contains `unknown`.
fn type_of(at: &At<'_>, structs: &Value) -> Result<Option<Type>, ImportError> {
    let ty = match at.value() {
        Value::String(name) => match name.as_str() {
            "string" => Type::String,
            "int32" => Type::Int32,
            "int64" => Type::Int64,
            "float32" | "float64" => Type::Float,
            "bool" => Type::Bool,
            "any" => Type::Any,
            "unknown" => return Ok(None),
            other => return Err(at.fail(format!("the importer does not support the type `{other}`"))),
        },
        Value::Array(_) => {
            let parts: Vec<At<'_>> = at.items()?.collect();
            let [kind, inner] = parts.as_slice() else {
                return Err(at.fail("must be a list of two items: a kind and a type"));
            };
            let Some(inner) = type_of(inner, structs)? else {
                return Ok(None);
            };
            match kind.text()? {
                "list" => Type::List(Box::new(inner)),
                "map" => Type::Map(Box::new(inner)),
                other => return Err(kind.fail(format!("the importer does not support the kind `{other}`"))),
            }
        }
        Value::Object(_) => {
            at.only(&["ref"])?;
            let name = at.need("ref")?;
            let name = name.text()?;
            if structs.get(name).is_none() {
                return Err(at.fail(format!("the struct `{name}` does not exist")));
            }
            Type::Struct(name.into())
        }
        _ => return Err(at.fail("must be a type: a string, a list or an object")),
    };
    Ok(Some(ty))
}

/// Types of fields in all versions of the service, to resolve fields of unknown type.
///
/// The type of the same field of the same struct in a sibling version is preferred. Otherwise, the type of all fields
/// with that name in the service is used if it is the same. All other fields get the type `any`.
#[derive(Default)]
struct Known {
    same_struct: BTreeMap<(String, String), Type>,
    same_name: BTreeMap<String, BTreeSet<String>>,
}

impl Known {
    fn gather(own: &At<'_>, siblings: &[At<'_>]) -> Result<Self, ImportError> {
        let mut known = Self::default();
        for (is_sibling, file) in std::iter::once((false, own)).chain(siblings.iter().map(|file| (true, file))) {
            let structs = file.need("structs")?;
            for (owner, fields) in structs.entries()? {
                for field in fields.items()? {
                    let name = field.need("name")?.text()?;
                    let Some(ty) = type_of(&field.need("type")?, structs.value())? else { continue };
                    known.same_name.entry(name.into()).or_default().insert(ty.to_string());
                    if is_sibling {
                        known.same_struct.insert((owner.into(), name.into()), ty);
                    }
                }
            }
        }
        Ok(known)
    }

    /// Returns the type of a field, and true if the type is known.
    fn resolve(&self, owner: &str, name: &str, unknown: &Value, structs: &Value) -> (Type, bool) {
        let usable = |ty: &Type| ty.struct_name().is_none_or(|name| structs.get(name).is_some());
        let sibling = self.same_struct.get(&(owner.to_owned(), name.to_owned())).cloned();
        let agreed = || {
            let types = self.same_name.get(name).filter(|types| types.len() == 1)?;
            types.first()?.parse::<Type>().ok()
        };
        let found = sibling.filter(usable).or_else(|| agreed().filter(usable));
        // A list with items of unknown type is still a list.
        let is_list = unknown.get(0).and_then(Value::as_str) == Some("list");
        match found {
            Some(ty) if !is_list || matches!(ty, Type::List(_)) => (ty, true),
            _ if is_list => (Type::List(Box::new(Type::Any)), false),
            _ => (Type::Any, false),
        }
    }
}
