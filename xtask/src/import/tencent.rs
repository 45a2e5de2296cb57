//! The importer for Tencent Cloud's facts: one file for each service version, and two shared files with the error
//! codes and the paginators of all services.

use cumulo_spec::{BodyKind, ErrorCode, Field, Location, Operation, Pages, Spec, Type};
use serde_json::Value;

use super::{
    at::{At, ImportError},
    imported::{Imported, MissingFacts},
    shape,
};

/// Converts the facts of one service version into a spec. `errors` and `pages` are the service's entries in the shared
/// files.
pub(crate) fn import(at: &At<'_>, errors: Option<At<'_>>, pages: Option<At<'_>>) -> Result<Imported, ImportError> {
    at.only(&["s", "v", "h", "a", "o", shape::DOCS])?;
    let service = at.need("s")?.text()?;
    let mut spec = Spec {
        provider: "tencent".into(),
        service: service.into(),
        version: at.need("v")?.text()?.into(),
        code: at.get("h").map_or(Ok(service), |at| at.text())?.into(),
        ..Spec::default()
    };
    let mut notes = super::Notes::default();
    let objects = at.need("o")?;
    for (name, members) in objects.entries()? {
        let fields = members.items()?.map(|member| field(&member, objects.value())).collect::<Result<_, _>>()?;
        spec.structs.insert(name.into(), fields);
    }
    for (action, flags) in at.need("a")?.entries()? {
        let operation = operation(action, &flags, &spec, &mut notes)?;
        if let (BodyKind::Stream, Some(input)) = (operation.body, &operation.input) {
            add_body(&mut spec, input).map_err(|problem| flags.fail(problem))?;
        }
        spec.operations.insert(action.into(), operation);
    }
    if let Some(errors) = errors {
        add_errors(&errors, &mut spec)?;
    }
    if let Some(pages) = pages {
        add_pages(&pages, &mut spec)?;
    }
    shape::add_docs(at, &mut spec)?;
    shape::drop_request_ids(&mut spec, "RequestId");
    shape::drop_unused(&mut spec, &mut notes);
    Ok(Imported { spec, notes, missing: MissingFacts::default() })
}

/// Reads a field in the form `Name:type[:flags]`.
fn field(at: &At<'_>, objects: &Value) -> Result<Field, ImportError> {
    let mut parts = at.text()?.split(':');
    let (Some(name), Some(ty), flags, None) =
        (parts.next(), parts.next(), parts.next().unwrap_or_default(), parts.next())
    else {
        return Err(at.fail("must be `Name:type[:flags]`"));
    };
    let mut field = Field::new(name, type_of(at, ty, objects)?);
    for flag in flags.chars() {
        match flag {
            'r' => field.required = true,
            'x' => field.deprecated = true,
            // Both flags concern responses, where every field is optional.
            'o' | 'n' => {}
            other => return Err(at.fail(format!("the importer does not support the flag `{other}`"))),
        }
    }
    Ok(field)
}

fn type_of(at: &At<'_>, text: &str, objects: &Value) -> Result<Type, ImportError> {
    if let Some(inner) = text.strip_prefix('*') {
        return Ok(Type::List(Box::new(type_of(at, inner, objects)?)));
    }
    let scalar = match text {
        "s" => Type::String,
        "i" => Type::Int64,
        "u" => Type::Uint64,
        "f" => Type::Float,
        "b" => Type::Bool,
        "t" => Type::Datetime,
        "T" => Type::DatetimeIso,
        "d" => Type::Date,
        "x" => Type::Binary,
        name if objects.get(name).is_some() => Type::Struct(name.into()),
        other => return Err(at.fail(format!("`{other}` is neither a type nor an object"))),
    };
    Ok(scalar)
}

/// Converts the input of an operation with a raw body: its fields become headers, and the body becomes the field
/// `Body`. In upstream's SDKs, the body is a separate argument.
fn add_body(spec: &mut Spec, input: &str) -> Result<(), String> {
    let fields = spec.structs.entry(input.into()).or_default();
    if fields.iter().any(|field| field.name == BODY) {
        return Err(format!("`{input}` already has a field `{BODY}`"));
    }
    for field in fields.iter_mut() {
        field.location = Some(Location::Header);
    }
    let mut body = Field::new(BODY, Type::Binary);
    body.required = true;
    body.location = Some(Location::WholeBody);
    fields.push(body);
    Ok(())
}

const BODY: &str = "Body";
const DOMAIN: &str = ".tencentcloudapi.com";

fn operation(action: &str, at: &At<'_>, spec: &Spec, notes: &mut super::Notes) -> Result<Operation, ImportError> {
    let mut operation = Operation { path: "/".into(), ..Operation::default() };
    for (slot, name) in
        [(&mut operation.input, format!("{action}Request")), (&mut operation.output, format!("{action}Response"))]
    {
        if !spec.structs.contains_key(&name) {
            return Err(at.fail(format!("the object `{name}` does not exist")));
        }
        *slot = Some(name);
    }
    if at.value().as_u64() == Some(0) {
        return Ok(operation);
    }
    at.only(&["st", "sse", "oct", "mp", "nosign", "host"])?;
    match at.text_of("st")? {
        "" => {}
        "deprecated" => operation.deprecated = true,
        "offline" => {
            operation.deprecated = true;
            notes.add("marked as offline upstream: imported as deprecated", action);
        }
        other => return Err(at.fail(format!("the importer does not support the status `{other}`"))),
    }
    operation.events = at.flag("sse")?;
    operation.body = match (at.flag("oct")?, at.flag("mp")?) {
        (false, false) => BodyKind::Default,
        (true, false) => BodyKind::Stream,
        (false, true) => BodyKind::Multipart,
        (true, true) => {
            return Err(at.fail("`oct` and `mp` exclude each other: a body is either raw bytes or multipart"));
        }
    };
    operation.unsigned = at.flag("nosign")?;
    if let Some(at) = at.get("host") {
        let label = at.text()?.strip_suffix(DOMAIN).filter(|label| !label.is_empty());
        operation.host = label.ok_or_else(|| at.fail(format!("the host must end in `{DOMAIN}`")))?.into();
    }
    Ok(operation)
}

fn add_errors(at: &At<'_>, spec: &mut Spec) -> Result<(), ImportError> {
    at.only(&["codes", "actions"])?;
    let codes = at.need("codes")?.texts()?;
    for (action, indexes) in at.need("actions")?.entries()? {
        let Some(operation) = spec.operations.get_mut(action) else {
            continue; // The operation was omitted.
        };
        for index in indexes.items()? {
            let code = index.value().as_u64().and_then(|i| codes.get(usize::try_from(i).ok()?));
            operation.errors.push(code.ok_or_else(|| index.fail("must be an index of `codes`"))?.clone());
        }
        operation.errors.sort();
        operation.errors.dedup();
    }
    spec.errors = codes.into_iter().map(|code| (code, ErrorCode::default())).collect();
    Ok(())
}

fn add_pages(at: &At<'_>, spec: &mut Spec) -> Result<(), ImportError> {
    for (action, at) in at.entries()? {
        at.only(&["in", "items", "next", "total"])?;
        let pages = Pages {
            input: at.need("in")?.texts()?,
            items: at.need("items")?.text()?.into(),
            next: at.get("next").map(|at| at.text().map(str::to_owned)).transpose()?,
            total: at.get("total").map(|at| at.text().map(str::to_owned)).transpose()?,
            more: None,
        };
        if let Some(operation) = spec.operations.get_mut(action) {
            operation.pages = Some(pages);
        }
    }
    Ok(())
}
