//! Merges the variants of one product version into its facts.
//!
//! Locations, styles and bodies come from the code of `v2/main.tea` or `main.tea`. `async/main.dara` adds required
//! fields, limits, the names and types of path labels, and a few operations that the other files lack.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::{
    dara,
    lexer::{Fault, unescape},
    syntax::{Expr, Member, Model, Module, Statement, StatementKind, TypeOf},
    tea::{self, From, Sent, labels},
};
use crate::import::alibaba::DOC;

/// A parsed `main.tea` of either form.
pub(super) struct Tea<'a> {
    pub(super) file: &'a str,
    pub(super) module: Module<'a>,
    pub(super) parsed: tea::Parsed<'a>,
}

/// A parsed `async/main.dara`.
pub(super) struct Dara<'a> {
    pub(super) file: &'a str,
    pub(super) module: Module<'a>,
    pub(super) operations: BTreeMap<std::borrow::Cow<'a, str>, dara::Operation<'a>>,
}

/// A file and its error.
pub(super) type Failed<'a> = (&'a str, Fault);

/// Returns the operations and models of all variants, as facts. Earlier variants take precedence.
pub(super) fn facts<'a>(variants: &[Tea<'a>], dara: Option<&Dara<'a>>) -> Result<Map<String, Value>, Failed<'a>> {
    let mut operations = Map::new();
    let mut models = Map::new();
    let mut uploads = BTreeSet::new();
    for tea in variants {
        uploads.extend(tea.parsed.uploads.iter().copied());
        let mut added = false;
        for operation in &tea.parsed.operations {
            if !operations.contains_key(operation.action.as_ref()) {
                let fact = of_tea(operation, tea, dara).map_err(|fault| (tea.file, fault))?;
                operations.insert(operation.action.as_ref().into(), fact);
                added = true;
            }
        }
        if added {
            add_models(
                &tea.module,
                tea.parsed.operations.iter().map(|o| (o.request, o.headers, Some(o.reply))),
                &mut models,
            );
        }
    }
    if let Some(dara) = dara {
        let mut added = false;
        for (action, operation) in &dara.operations {
            if !operations.contains_key(action.as_ref()) {
                let fact = of_dara(operation, &dara.module).map_err(|fault| (dara.file, fault))?;
                operations.insert(action.as_ref().into(), fact);
                added = true;
            }
        }
        if added {
            add_models(&dara.module, dara.operations.values().map(|o| (Some(o.request), None, o.reply)), &mut models);
        }
    }
    let used = used_models(&operations, &models);
    models.retain(|name, _| used.contains(name));
    let mut facts = Map::new();
    facts.insert("ops".into(), Value::Object(operations));
    facts.insert("models".into(), Value::Object(models));
    facts.insert("advance".into(), uploads.into_iter().collect());
    Ok(facts)
}

/// Returns the endpoint rule and the hosts of the client. The maps of `main.tea` take precedence over `main.dara`.
pub(super) fn endpoint<'a>(
    variants: &[Tea<'a>],
    dara: Option<&Dara<'a>>,
    info: &Map<String, Value>,
) -> Result<Map<String, Value>, Failed<'a>> {
    let mut endpoint = Map::new();
    let files = variants.iter().map(|tea| (tea.file, &tea.module));
    for (file, module) in files.chain(dara.map(|dara| (dara.file, &dara.module))) {
        let mut settings = Map::new();
        for statement in &module.init {
            read_setting(statement, &mut settings).map_err(|fault| (file, fault))?;
        }
        for (key, value) in settings {
            endpoint.entry(key).or_insert(value);
        }
    }
    endpoint.entry("rule").or_insert_with(|| "".into());
    // `api-info.json` repeats the map of the client, and contains further hosts for one product.
    let own = endpoint.get("map").and_then(Value::as_object);
    let more: Map<String, Value> = info
        .get("endpoints")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .filter(|(region, _)| own.is_none_or(|own| !own.contains_key(*region)))
        .map(|(region, host)| (region.clone(), host.clone()))
        .collect();
    if !more.is_empty() {
        endpoint.insert("infoMap".into(), Value::Object(more));
    }
    Ok(endpoint)
}

/// Returns the version of the operations, which must be the same for all.
pub(super) fn version<'a>(variants: &[Tea<'a>], dara: Option<&Dara<'a>>) -> Result<String, Failed<'a>> {
    let mut version = "";
    for tea in variants {
        for operation in &tea.parsed.operations {
            if version.is_empty() {
                version = &operation.version;
            } else if version != operation.version {
                let reason = format!("the operations have different versions: `{version}` and `{}`", operation.version);
                return Err((tea.file, Fault::new(operation.line, reason)));
            }
        }
    }
    if version.is_empty() {
        for statement in dara.iter().flat_map(|dara| &dara.module.init) {
            if let StatementKind::Assign(Expr::Word("@version"), Expr::Text(text)) = &statement.kind {
                version = text;
            }
        }
    }
    Ok(version.into())
}

/// Reads one statement of `init`.
fn read_setting(statement: &Statement<'_>, endpoint: &mut Map<String, Value>) -> Result<(), Fault> {
    let unsupported = || Err(Fault::new(statement.line, "the importer does not support this statement of `init`"));
    match &statement.kind {
        StatementKind::Call(call) if matches!(call.call(), Some(("super" | "checkConfig", _))) => {}
        StatementKind::Var("gatewayClient", Expr::Call(function, _)) if function.word() == Some("GatewayClient") => {}
        StatementKind::Assign(target, value) => {
            let (key, value) = match (target.word(), value) {
                (Some("@endpointRule"), Expr::Text(text)) => ("rule", text.to_owned().into()),
                (Some("@product"), Expr::Text(text)) => ("product", text.to_owned().into()),
                (Some("@version"), Expr::Text(text)) => ("version", text.to_owned().into()),
                (Some("@productId"), Expr::Text(text)) => ("productId", text.to_owned().into()),
                (Some("@signatureAlgorithm"), Expr::Text(text)) => ("signatureAlgorithm", text.to_owned().into()),
                (Some("@endpointMap"), Expr::Object(entries)) => {
                    let mut hosts = Map::new();
                    for entry in entries {
                        match entry {
                            (Some(region), Expr::Text(host)) => {
                                hosts.insert(unescape(region).into_owned(), unescape(host).into_owned().into());
                            }
                            _ => return unsupported(),
                        }
                    }
                    ("map", Value::Object(hosts))
                }
                (Some("@endpoint" | "@endpointHost"), value) => match value.call() {
                    Some(("getEndpoint", [Expr::Text(code), ..])) => ("code", code.to_owned().into()),
                    _ => return unsupported(),
                },
                (Some("@spi" | "@client" | "@handler" | "@disableHttp2"), _) => return Ok(()),
                _ => return unsupported(),
            };
            endpoint.insert(key.into(), value);
        }
        _ => return unsupported(),
    }
    Ok(())
}

/// Adds all models except the models of requests, headers and response envelopes, whose fields are part of the
/// operations.
fn add_models<'a>(
    module: &Module<'a>,
    used: impl Iterator<Item = (Option<&'a str>, Option<&'a str>, Option<&'a str>)>,
    models: &mut Map<String, Value>,
) {
    let mut envelopes = BTreeSet::new();
    for (request, headers, reply) in used {
        envelopes.extend([request, headers].into_iter().flatten());
        envelopes.extend(reply.filter(|reply| is_envelope(reply, &module.models)));
    }
    for (name, model) in &module.models {
        if envelopes.contains(name) || name.ends_with("ShrinkRequest") || name.ends_with("ShrinkHeaders") {
            continue;
        }
        let mut fact = Map::new();
        fact.insert("fields".into(), model.fields.iter().map(|field| member(field, &module.models)).collect());
        if let Some(extends) = model.extends {
            fact.insert("extends".into(), extends.into());
        }
        models.entry(*name).or_insert(Value::Object(fact));
    }
}

/// Returns the models that operations refer to, directly or indirectly. The other models are not part of the API.
fn used_models(operations: &Map<String, Value>, models: &Map<String, Value>) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&Value> = operations.values().collect();
    while let Some(value) = open.pop() {
        match value {
            Value::String(text) => {
                if let Some(name) = text.strip_prefix('#')
                    && let Some(model) = models.get(name)
                    && reached.insert(name.to_owned())
                {
                    open.push(model);
                }
            }
            Value::Array(items) => open.extend(items),
            Value::Object(members) => {
                open.extend(members.iter().filter(|(key, _)| *key != DOC).map(|(_, value)| value))
            }
            _ => {}
        }
    }
    reached
}

/// Returns true if a model is a response envelope. In the oldest files, the model of a response is its body.
fn is_envelope(name: &str, models: &BTreeMap<&str, Model<'_>>) -> bool {
    models.get(name).is_some_and(|model| {
        !model.fields.is_empty()
            && model.fields.iter().all(|field| ["headers", "statusCode", "body", "id", "event"].contains(&field.name))
    })
}

fn of_tea<'a>(operation: &tea::Operation<'a>, tea: &Tea<'a>, dara: Option<&Dara<'a>>) -> Result<Value, Fault> {
    let models = &tea.module.models;
    let counterpart = dara.and_then(|dara| Some((dara, dara.operations.get(operation.action.as_ref())?)));
    let mut known = BTreeSet::new();
    let mut counterparts = match counterpart {
        Some((dara, counterpart)) => by_wire(&dara.module, counterpart.request, counterpart.line)?,
        None => BTreeMap::new(),
    };
    let path = if operation.style == "RPC" {
        "/".into()
    } else {
        path(operation, counterpart.map(|(_, counterpart)| counterpart))
    };
    let mut names = labels(&path).into_iter();
    let mut params = Vec::new();
    for sent in &operation.sent {
        let model = match sent.from {
            From::Request(_) => operation.request,
            From::Headers(_) => operation.headers,
            From::Argument => None,
        };
        let mut param = match (sent.from, model.and_then(|model| models.get(model))) {
            (From::Request(name) | From::Headers(name), Some(model)) => {
                let field = find(&model.fields, name, models).ok_or_else(|| {
                    Fault::new(
                        operation.line,
                        format!("`{}` sends `{name}`, which is not in its model", operation.action),
                    )
                })?;
                member(field, models)
            }
            (From::Argument, _) => json!({"t": "string", "r": 1}),
            _ => {
                return Err(Fault::new(
                    operation.line,
                    format!("the model with the fields of `{}` does not exist", operation.action),
                ));
            }
        };
        let wire =
            if sent.location == "path" { names.next().unwrap_or_default() } else { sent.wire.clone().into_owned() };
        let counterpart = counterparts.get_key_value(if wire == "@body" { "body" } else { wire.as_str() });
        let counterpart = counterpart.map(|(name, counterpart)| {
            known.insert(name.clone());
            *counterpart
        });
        param["n"] = wire.into();
        param["in"] = sent.location.into();
        if !sent.style.is_empty() {
            param["style"] = sent.style.into();
        }
        if let Some((dara, counterpart)) = dara.zip(counterpart) {
            complete(&mut param, sent, counterpart, &dara.module.models);
        }
        params.push(param);
    }
    let mut fact = Map::new();
    // Fields of the model that the code does not send.
    let is_sent = |name: &str| operation.sent.iter().any(|sent| sent.from == From::Request(name));
    let fields = operation.request.and_then(|model| models.get(model)).map(|model| model.fields.as_slice());
    let unused: Vec<Value> = fields
        .unwrap_or_default()
        .iter()
        .filter(|field| !is_sent(field.name))
        .map(|field| wire(field).into())
        .collect();
    if !unused.is_empty() {
        fact.insert("unused".into(), unused.into());
    }
    counterparts.retain(|name, counterpart| !known.contains(name) && counterpart.mark("position") != Some("Host"));
    if !counterparts.is_empty() {
        fact.insert("daraExtra".into(), counterparts.into_keys().collect());
    }
    fact.insert("style".into(), operation.style.as_ref().into());
    fact.insert("method".into(), operation.method.as_ref().into());
    fact.insert("path".into(), path.into());
    fact.insert("proto".into(), operation.protocol.as_ref().into());
    fact.insert("auth".into(), operation.auth.as_ref().into());
    fact.insert("req".into(), operation.request_body.as_ref().into());
    fact.insert("resp".into(), operation.reply_body.as_ref().into());
    if !operation.call.is_empty() {
        fact.insert("call".into(), operation.call.into());
    }
    if operation.events {
        fact.insert("sse".into(), 1.into());
    }
    if operation.deprecated || counterpart.is_some_and(|(_, counterpart)| counterpart.deprecated) {
        fact.insert("deprecated".into(), 1.into());
    }
    fact.insert("params".into(), params.into());
    fact.insert("out".into(), output(operation.reply, models));
    fact.insert(DOC.into(), operation.doc.as_str().into());
    Ok(Value::Object(fact))
}

/// Adds the facts of `main.dara` to a parameter.
fn complete(param: &mut Value, sent: &Sent<'_>, counterpart: &Member<'_>, models: &BTreeMap<&str, Model<'_>>) {
    if !counterpart.optional {
        param["r"] = 1.into();
    }
    if param.get(DOC).is_none()
        && let Some(text) = counterpart.mark("description")
    {
        param[DOC] = unescape(text).into();
    }
    if sent.location == "path" {
        param["t"] = type_of(&counterpart.ty, models);
    }
    let limits = limits(counterpart);
    if !limits.is_empty() {
        let known = param.as_object_mut().map(|param| param.entry("x").or_insert_with(|| Map::new().into()));
        if let Some(Value::Object(known)) = known {
            for (key, value) in limits {
                known.entry(key).or_insert(value);
            }
        }
    }
}

fn of_dara(operation: &dara::Operation<'_>, module: &Module<'_>) -> Result<Value, Fault> {
    let Some(style) = operation.style else {
        return Err(Fault::new(operation.line, "cannot determine whether the operation is RPC or ROA"));
    };
    let mut params = Vec::new();
    let model = module
        .models
        .get(operation.request)
        .ok_or_else(|| Fault::new(operation.line, format!("the model `{}` does not exist", operation.request)))?;
    for field in &model.fields {
        let mut param = member(field, &module.models);
        param["in"] = match field.mark("position").unwrap_or_default() {
            "" | "Query" => "query",
            "Body" => "body",
            "Path" => "path",
            "Header" => "header",
            "Host" => "endpoint",
            other => {
                return Err(Fault::new(field.line, format!("the importer does not support the position `{other}`")));
            }
        }
        .into();
        match field.mark("shrink") {
            Some(style @ ("json" | "simple")) => param["style"] = style.into(),
            Some(other) => {
                return Err(Fault::new(field.line, format!("the importer does not support the style `{other}`")));
            }
            None => {}
        }
        params.push(param);
    }
    let mut fact = Map::new();
    fact.insert("style".into(), style.into());
    fact.insert("method".into(), operation.method.as_ref().into());
    fact.insert("path".into(), if style == "RPC" { "/".into() } else { operation.path.as_ref().into() });
    fact.insert("req".into(), operation.request_body.as_ref().into());
    fact.insert("resp".into(), operation.reply_body.as_ref().into());
    if operation.events {
        fact.insert("sse".into(), 1.into());
    }
    if operation.deprecated {
        fact.insert("deprecated".into(), 1.into());
    }
    fact.insert("params".into(), params.into());
    fact.insert(DOC.into(), operation.doc.as_str().into());
    fact.insert("out".into(), operation.reply.map_or(Value::Null, |reply| output(reply, &module.models)));
    Ok(Value::Object(fact))
}

/// Returns the path with the label names of `main.dara` if both files have the same path, otherwise the path of
/// `main.tea`.
fn path(operation: &tea::Operation<'_>, counterpart: Option<&dara::Operation<'_>>) -> String {
    let literal = |path: &str| {
        path.split('{')
            .enumerate()
            .map(|(at, part)| match part.split_once('}') {
                Some((_, rest)) if at > 0 => rest.to_owned(),
                _ => part.to_owned(),
            })
            .collect::<Vec<_>>()
    };
    match counterpart {
        Some(counterpart) if literal(&counterpart.path) == literal(&operation.path) => {
            counterpart.path.clone().into_owned()
        }
        _ => operation.path.clone(),
    }
}

fn by_wire<'m, 'a>(module: &'m Module<'a>, model: &str, line: u32) -> Result<BTreeMap<String, &'m Member<'a>>, Fault> {
    let model =
        module.models.get(model).ok_or_else(|| Fault::new(line, format!("the model `{model}` does not exist")))?;
    Ok(model.fields.iter().map(|field| (wire(field), field)).collect())
}

fn find<'m, 'a>(fields: &'m [Member<'a>], name: &str, models: &'m BTreeMap<&str, Model<'a>>) -> Option<&'m Member<'a>> {
    fields.iter().find(|field| field.name == name).or_else(|| {
        // Two old operations send the fields of their field `query`.
        match &fields.iter().find(|field| field.name == "query")?.ty {
            TypeOf::Struct(inner) => inner,
            TypeOf::Name(model) => &models.get(model)?.fields,
            _ => return None,
        }
        .iter()
        .find(|field| field.name == name)
    })
}

fn wire(field: &Member<'_>) -> String {
    unescape(field.mark("name").unwrap_or(field.name)).into_owned()
}

fn member(field: &Member<'_>, models: &BTreeMap<&str, Model<'_>>) -> Value {
    let mut fact = Map::new();
    fact.insert("n".into(), wire(field).into());
    fact.insert("t".into(), type_of(&field.ty, models));
    let described_as_required = field.mark("description").is_some_and(|text| {
        text.rsplit("\n\n").next().is_some_and(|last| last.trim() == "This parameter is required.")
    });
    if !field.optional || described_as_required {
        fact.insert("r".into(), 1.into());
    }
    if let Some(text) = field.mark("description") {
        fact.insert(DOC.into(), unescape(text).into());
    }
    let limits = limits(field);
    if !limits.is_empty() {
        fact.insert("x".into(), Value::Object(limits));
    }
    Value::Object(fact)
}

fn limits(field: &Member<'_>) -> Map<String, Value> {
    let mut limits = Map::new();
    for key in ["shrink", "minimum", "maximum", "minLength", "maxLength", "deprecated", "nullable"] {
        if let Some(value) = field.mark(key) {
            limits.insert(key.into(), value.into());
        }
    }
    limits
}

fn type_of(ty: &TypeOf<'_>, models: &BTreeMap<&str, Model<'_>>) -> Value {
    match ty {
        TypeOf::Name(name) if models.contains_key(name) => format!("#{name}").into(),
        TypeOf::Name(name) => (*name).into(),
        TypeOf::Foreign(name) => format!(".{name}").into(),
        TypeOf::List(inner) => json!({"a": type_of(inner, models)}),
        TypeOf::Iterator(inner) => json!({"a": type_of(inner, models)}),
        TypeOf::Map(inner) => json!({"m": type_of(inner, models)}),
        TypeOf::Struct(fields) => {
            json!({"s": fields.iter().map(|field| member(field, models)).collect::<Vec<_>>()})
        }
    }
}

/// Returns the type of a response body.
fn output(reply: &str, models: &BTreeMap<&str, Model<'_>>) -> Value {
    let Some(model) = models.get(reply) else { return reply.into() };
    if let Some(body) = model.fields.iter().find(|field| field.name == "body") {
        return type_of(&body.ty, models);
    }
    if is_envelope(reply, models) { Value::Null } else { format!("#{reply}").into() }
}
