//! The importer for Alibaba Cloud's facts: one file for each product version, and a shared file with the endpoints of
//! all products.

use std::collections::{BTreeMap, BTreeSet};

use cumulo_spec::{BodyKind, Endpoint, EndpointRule, Field, Location, Method, Operation, Spec, Style, Type};
use serde_json::{Map, Value};

use super::{
    at::{At, ImportError},
    hosts,
    imported::{Imported, MissingFacts, Notes},
    paging, shape,
};

/// The key with upstream's description of an operation or a field. Present only with `--with-docs`.
pub(crate) const DOC: &str = "d";

/// Converts the facts of one product version into a spec. `endpoints` is the product's entry in the shared file.
pub(crate) fn import(
    at: &At<'_>,
    service: &str,
    version: &str,
    endpoints: Option<At<'_>>,
) -> Result<Imported, ImportError> {
    at.only(&["pv", "product", "version", "endpoint", "deprecatedOps", "advance", "ops", "models"])?;
    let (code, mut endpoint) = endpoint(at, endpoints)?;
    let mut notes = Notes::default();
    hosts::clean(&mut endpoint, &mut notes);
    let mut import = Import {
        spec: Spec {
            provider: "alibaba".into(),
            service: service.into(),
            version: version.into(),
            code: if code.is_empty() { service.into() } else { code },
            endpoint,
            ..Spec::default()
        },
        notes,
        models: at.need("models")?,
        used: BTreeSet::new(),
    };
    if at.need("advance")?.items()?.next().is_some() {
        import.notes.add("upstream has helpers that upload files first: not imported", "");
    }
    let deprecated = at.need("deprecatedOps")?.texts()?;
    let mut operations: Vec<(&str, At<'_>)> = Vec::new();
    for (action, at) in at.need("ops")?.entries()? {
        if let Some(operation) = import.operation(action, &at, deprecated.iter().any(|name| name == action))? {
            import.spec.operations.insert(action.into(), operation);
            operations.push((action, at));
        }
    }
    import.structs(&operations)?;
    shape::drop_request_ids(&mut import.spec, "RequestId");
    shape::drop_request_ids(&mut import.spec, "requestId");
    shape::drop_unused(&mut import.spec, &mut import.notes);
    paging::infer(&mut import.spec);
    Ok(Imported { spec: import.spec, notes: import.notes, missing: MissingFacts::default() })
}

/// Returns the endpoint code and the hosts. The map of the SDK takes precedence over the tables of the CLI.
fn endpoint(at: &At<'_>, tables: Option<At<'_>>) -> Result<(String, Endpoint), ImportError> {
    let own = at.need("endpoint")?;
    own.only(&[
        "rule",
        "code",
        "map",
        "product",
        "version",
        "signatureAlgorithm",
        "spi",
        "gateway",
        "productId",
        "infoMap",
    ])?;
    let rule = match own.text_of("rule")? {
        "" => EndpointRule::Unknown,
        "regional" => EndpointRule::Regional,
        "central" => EndpointRule::Central,
        other => return Err(own.fail(format!("the importer does not support the rule `{other}`"))),
    };
    let mut endpoint = Endpoint { rule, ..Endpoint::default() };
    if let Some(tables) = tables {
        tables.only(&["global", "regional", "vpc", "version"])?;
        endpoint.global = tables.text_of("global")?.into();
        endpoint.regions = table(tables.get("regional"))?;
        endpoint.vpc = table(tables.get("vpc"))?;
    }
    endpoint.regions.extend(table(own.get("infoMap"))?);
    endpoint.regions.extend(table(own.get("map"))?);
    // Some maps contain the host for all regions as the region `public`.
    if let Some(host) = endpoint.regions.remove("public")
        && endpoint.global.is_empty()
    {
        endpoint.global = host;
    }
    Ok((own.text_of("code")?.to_lowercase(), endpoint))
}

fn table(at: Option<At<'_>>) -> Result<BTreeMap<String, String>, ImportError> {
    let Some(at) = at else { return Ok(BTreeMap::new()) };
    // One region in the tables ends with a superfluous dot.
    at.entries()?.map(|(region, host)| Ok((region.trim_end_matches('.').to_owned(), host.text()?.to_owned()))).collect()
}

struct Import<'a> {
    spec: Spec,
    notes: Notes,
    models: At<'a>,
    /// The models that operations or other models refer to.
    used: BTreeSet<String>,
}

impl<'a> Import<'a> {
    /// Reads one operation without its structs. Returns `None`, and adds a note, if a spec cannot describe the
    /// operation.
    fn operation(
        &mut self,
        action: &str,
        at: &At<'a>,
        listed_deprecated: bool,
    ) -> Result<Option<Operation>, ImportError> {
        at.only(&[
            "style",
            "method",
            "path",
            "proto",
            "auth",
            "req",
            "resp",
            "call",
            "sse",
            "deprecated",
            "params",
            "out",
            "src",
            "daraExtra",
            "unused",
            "dpath",
            DOC,
        ])?;
        if let Some(reason) = self.unsupported(at)? {
            self.notes.leave_out(&reason, action);
            return Ok(None);
        }
        match at.text_of("call")? {
            "" | "callApi" | "callApi|execute" => {}
            "doRPCRequest" | "doROARequest" | "doROARequestWithForm" | "doRequest" | "doRequestWithAction" => {
                self.notes.add("signed with the old scheme upstream: imported for the new scheme", action);
            }
            other => return Err(at.fail(format!("the importer does not support the call `{other}`"))),
        }
        match at.text_of("auth")? {
            "" | "AK" | "Anonymous" => {}
            other => return Err(at.fail(format!("the importer does not support the auth type `{other}`"))),
        }
        if at.text_of("proto")? == "HTTP" {
            self.notes.add("sent over HTTP upstream: imported for HTTPS", action);
        }
        for (key, reason) in [
            ("unused", "its model has it, but upstream's code never sends it"),
            ("daraExtra", "only one of upstream's variants has it"),
        ] {
            if let Some(fields) = at.get(key) {
                for field in fields.texts()?.iter().filter(|field| !["body", "headers"].contains(&field.as_str())) {
                    self.notes.leave_out(reason, format!("{action}.{field}"));
                }
            }
        }
        let path = at.need("path")?.text()?;
        Ok(Some(Operation {
            path: if at.need("style")?.text()? == "RPC" { "/".into() } else { path.into() },
            method: method(at)?,
            body: body(at)?,
            unsigned: at.text_of("auth")? == "Anonymous",
            no_reply: at.need("resp")?.text()? == "none",
            deprecated: listed_deprecated || at.flag("deprecated")?,
            events: at.flag("sse")?,
            doc: at.text_of(DOC)?.into(),
            ..Operation::default()
        }))
    }

    /// Returns the reason why a spec cannot describe an operation, or `None` if it can.
    fn unsupported(&self, at: &At<'a>) -> Result<Option<String>, ImportError> {
        let method = at.need("method")?.text()?;
        if ["CONNECT", "OPTIONS"].contains(&method) {
            return Ok(Some(format!("its method is {method}")));
        }
        if at.text_of("call")? == "execute" {
            return Ok(Some("it has a protocol of its own".into()));
        }
        match at.text_of("proto")? {
            "" | "HTTPS" | "HTTP" => {}
            "wss" => return Ok(Some("it is a web socket".into())),
            other => return Err(at.fail(format!("the importer does not support the protocol `{other}`"))),
        }
        match at.need("resp")?.text()? {
            "json" | "none" | "array" | "string" | "any" | "int32" | "boolean" | "binary" | "byte" => {}
            "xml" => return Ok(Some("its response is XML".into())),
            other => return Err(at.fail(format!("the importer does not support the response type `{other}`"))),
        }
        let mut locations: BTreeMap<&str, &str> = BTreeMap::new();
        let (mut has_body, mut whole_bytes, mut stream) = (false, false, false);
        for param in at.need("params")?.items()? {
            let name = param.need("n")?.text()?;
            let location = param.need("in")?.text()?;
            if is_stream(&param)? {
                stream = true;
                continue;
            }
            if *locations.entry(name).or_insert(location) != location {
                return Ok(Some(format!("it sends `{name}` in two places")));
            }
            has_body |= ["body", "bodyFlat", "wholebody"].contains(&location);
            whole_bytes |= location == "wholebody" && param.need("t")?.value() == "bytes";
        }
        if stream && has_body {
            return Ok(Some("its body is a stream and also has fields".into()));
        }
        match at.need("req")?.text()? {
            "formData" | "form" | "json" => {}
            "byte" if whole_bytes => {}
            kind @ ("none" | "xml" | "binary" | "byte" | "multiFormData" | "protobuf") if has_body => {
                return Ok(Some(format!("its body is {kind}")));
            }
            "none" | "xml" | "binary" | "byte" | "multiFormData" | "protobuf" => {}
            other => return Err(at.fail(format!("the importer does not support the body type `{other}`"))),
        }
        if at.need("style")?.text()? == "ROA" {
            let path = at.need("path")?.text()?;
            if !path.starts_with('/') {
                return Ok(Some("its path is whatever the caller says".into()));
            }
            let labels = path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(label, _)| label);
            for label in labels {
                if locations.get(label) != Some(&"path") {
                    return Ok(Some(format!("no parameter has the name of the path label `{label}`")));
                }
            }
        }
        Ok(None)
    }

    /// Creates all structs. The structs of requests come first, because users write their names. The structs of
    /// responses and the models follow.
    fn structs(&mut self, operations: &[(&str, At<'a>)]) -> Result<(), ImportError> {
        for (action, at) in operations {
            let name = format!("{action}Request");
            self.spec.structs.insert(name.clone(), Vec::new());
            self.spec.structs.insert(format!("{action}Response"), Vec::new());
            self.name_models(&at.need("params")?)?;
            if let Some(operation) = self.spec.operations.get_mut(*action) {
                operation.input = Some(name);
            }
        }
        for (action, at) in operations {
            let mut fields: Vec<Field> = Vec::new();
            for param in at.need("params")?.items()? {
                let field = if is_stream(&param)? { stream(&param)? } else { self.param(action, &param)? };
                match fields.iter().find(|first| first.name == field.name) {
                    Some(first) if shape::differ(first, &field) => {
                        return Err(param.fail("an earlier parameter has the same name and differs"));
                    }
                    Some(_) => {}
                    None => fields.push(field),
                }
            }
            self.spec.structs.insert(format!("{action}Request"), fields);
        }
        for (action, at) in operations {
            if let Some(fields) = self.output(action, at)? {
                let name = format!("{action}Response");
                self.spec.structs.insert(name.clone(), fields);
                if let Some(operation) = self.spec.operations.get_mut(*action) {
                    operation.output = Some(name);
                }
            }
        }
        let mut done = BTreeSet::new();
        while let Some(model) = self.used.difference(&done).next().cloned() {
            let at = self
                .models
                .get(&model)
                .ok_or_else(|| self.models.fail(format!("the model `{model}` does not exist")))?;
            let fields = self.fields(&at.need("fields")?, &[&self.model_name(&model)])?;
            self.spec.structs.insert(self.model_name(&model), fields);
            done.insert(model);
        }
        Ok(())
    }

    /// Reserves the names of the models that a value refers to, so that no inline struct uses them.
    fn name_models(&mut self, at: &At<'a>) -> Result<(), ImportError> {
        let mut open = vec![at.value()];
        while let Some(value) = open.pop() {
            match value {
                Value::String(text) => {
                    if let Some(model) = text.strip_prefix('#')
                        && let Some(fields) = self.models.value().get(model)
                        && self.used.insert(model.into())
                    {
                        self.spec.structs.entry(self.model_name(model)).or_default();
                        open.push(fields);
                    }
                }
                Value::Array(items) => open.extend(items),
                Value::Object(members) => {
                    open.extend(members.iter().filter(|(key, _)| *key != DOC).map(|(_, value)| value))
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Returns the name of a model: upstream's name, unless the request or response of an operation has this name.
    fn model_name(&self, model: &str) -> String {
        let taken = ["Request", "Response"]
            .iter()
            .any(|end| model.strip_suffix(end).is_some_and(|action| self.spec.operations.contains_key(action)));
        if taken { format!("{model}Model") } else { model.into() }
    }

    fn param(&mut self, action: &str, at: &At<'a>) -> Result<Field, ImportError> {
        at.only(&["n", "in", "t", "r", "style", "x", "f", "dpos", DOC])?;
        let name = at.need("n")?.text()?;
        let mut field = self.field(at, &[action])?;
        field.location = match at.need("in")?.text()? {
            "query" => None,
            "body" | "bodyFlat" => Some(Location::Body),
            "path" => Some(Location::Path),
            "header" => Some(Location::Header),
            "wholebody" => Some(Location::WholeBody),
            "host" | "endpoint" => Some(Location::Host),
            other => return Err(at.fail(format!("the importer does not support the location `{other}`"))),
        };
        field.style = match at.text_of("style")? {
            "" => None,
            "json" => Some(Style::Json),
            "simple" => Some(Style::Simple),
            other => return Err(at.fail(format!("the importer does not support the style `{other}`"))),
        };
        if field.location == Some(Location::WholeBody) && at.need("t")?.value() == "bytes" {
            field.ty = Type::Binary;
        }
        field.name = name.trim_start_matches('@').into();
        Ok(field)
    }

    /// Returns the fields of a response. A response that is not an object has one field, which is the whole body.
    /// Returns `None` if the response has no body.
    fn output(&mut self, action: &str, at: &At<'a>) -> Result<Option<Vec<Field>>, ImportError> {
        let Some(out) = at.get("out") else { return Ok(None) };
        let kind = at.need("resp")?.text()?;
        let model = out.value().as_str().and_then(|text| text.strip_prefix('#')).filter(|_| kind == "json");
        let Some(model) = model else {
            self.name_models(&out)?;
            let ty = match kind {
                "binary" | "byte" => Type::Binary,
                "string" => Type::String,
                _ => self.type_of(&out, &[action, WHOLE_BODY])?,
            };
            let mut body = Field::new(WHOLE_BODY, ty);
            body.location = Some(Location::WholeBody);
            return Ok(Some(vec![body]));
        };
        let model = self.models.get(model).ok_or_else(|| out.fail(format!("the model `{model}` does not exist")))?;
        model.only(&["fields", "extends"])?;
        let fields = model.need("fields")?;
        self.name_models(&fields)?;
        Ok(Some(self.fields(&fields, &[action])?))
    }

    fn fields(&mut self, at: &At<'a>, path: &[&str]) -> Result<Vec<Field>, ImportError> {
        let mut fields: Vec<Field> = Vec::new();
        for item in at.items()? {
            item.only(&["n", "t", "r", "x", "f", DOC])?;
            let field = self.field(&item, path)?;
            match fields.iter().find(|first| first.name == field.name) {
                Some(first) if shape::differ(first, &field) => {
                    return Err(item.fail("an earlier field has the same name and differs"));
                }
                Some(_) => {}
                None => fields.push(field),
            }
        }
        Ok(fields)
    }

    fn field(&mut self, at: &At<'a>, path: &[&str]) -> Result<Field, ImportError> {
        let name = at.need("n")?.text()?;
        let mut path = path.to_vec();
        path.push(name);
        let mut field = Field::new(name, self.type_of(&at.need("t")?, &path)?);
        field.required = at.flag("r")?;
        field.doc = at.text_of(DOC)?.into();
        if let Some(limits) = at.get("x") {
            self.limits(&limits, &mut field)?;
        }
        Ok(field)
    }

    fn limits(&mut self, at: &At<'a>, field: &mut Field) -> Result<(), ImportError> {
        at.only(&["shrink", "minimum", "maximum", "minLength", "maxLength", "deprecated", "nullable"])?;
        for (key, slot) in [("minimum", &mut field.min), ("maximum", &mut field.max)] {
            if let Some(at) = at.get(key) {
                *slot = Some(at.text()?.parse().map_err(|_| at.fail("must be an integer"))?);
            }
        }
        for (key, slot) in [("minLength", &mut field.min_length), ("maxLength", &mut field.max_length)] {
            if let Some(at) = at.get(key) {
                // A few maximum lengths exceed `u32`: no limit.
                *slot = match at.text()?.parse::<u64>() {
                    Ok(length) => u32::try_from(length).ok(),
                    Err(_) => return Err(at.fail("must be a non-negative integer")),
                };
            }
        }
        field.deprecated = at.text_of("deprecated")? == "true";
        Ok(())
    }

    /// Reads a type. An inline struct gets a name from its position.
    fn type_of(&mut self, at: &At<'a>, path: &[&str]) -> Result<Type, ImportError> {
        if let Value::String(name) = at.value() {
            return Ok(match name.as_str() {
                // In a few places, upstream calls a string `bytes` or `readable`, but the API sends a string.
                "string" | "bytes" | "readable" => Type::String,
                "int32" | "integer" => Type::Int32,
                "long" => Type::Int64,
                "float" | "double" | "number" => Type::Float,
                "boolean" => Type::Bool,
                "any" | "object" => Type::Any,
                name => match name.strip_prefix('#') {
                    Some(model) if self.models.get(model).is_some() => {
                        self.used.insert(model.into());
                        Type::Struct(self.model_name(model))
                    }
                    Some(model) => return Err(at.fail(format!("the model `{model}` does not exist"))),
                    None => return Err(at.fail(format!("the importer does not support the type `{name}`"))),
                },
            });
        }
        let kinds: Vec<&String> = at.value().as_object().map(Map::keys).into_iter().flatten().collect();
        match kinds.as_slice() {
            [kind] if *kind == "a" => Ok(Type::List(Box::new(self.type_of(&at.need("a")?, path)?))),
            [kind] if *kind == "m" => Ok(Type::Map(Box::new(self.type_of(&at.need("m")?, path)?))),
            [kind] if *kind == "s" => {
                let name = self.inline_name(path);
                self.spec.structs.insert(name.clone(), Vec::new());
                let fields = self.fields(&at.need("s")?, path)?;
                self.spec.structs.insert(name.clone(), fields);
                Ok(Type::Struct(name))
            }
            _ => Err(at.fail("must be a type: a string, or an object with the key `a`, `m` or `s`")),
        }
    }

    /// Returns a new name for an inline struct: the action (or model), followed by the shortest end of the path of
    /// wire names for which the name is not taken. If all are taken, a number is added.
    fn inline_name(&mut self, path: &[&str]) -> String {
        let (owner, path) = path.split_first().map_or(("", path), |(owner, path)| (*owner, path));
        let mut tail = String::new();
        for segment in path.iter().rev() {
            tail.insert_str(0, &pascal(segment));
            let name = format!("{owner}{tail}");
            if !self.spec.structs.contains_key(&name) {
                return name;
            }
        }
        let name =
            super::struct_names::numbered(&format!("{owner}{tail}"), |name| self.spec.structs.contains_key(name));
        self.notes.add("two inline structs have the same name: the second has a number", &name);
        name
    }
}

fn method(at: &At<'_>) -> Result<Method, ImportError> {
    Ok(match at.need("method")?.text()? {
        "POST" => Method::Post,
        "GET" => Method::Get,
        "PUT" => Method::Put,
        "DELETE" => Method::Delete,
        "PATCH" => Method::Patch,
        "HEAD" => Method::Head,
        other => return Err(at.fail(format!("the importer does not support the method `{other}`"))),
    })
}

/// The field that contains the whole body, named as in the official SDKs.
const WHOLE_BODY: &str = "body";

/// Returns true if a parameter is the body as a stream of bytes.
fn is_stream(at: &At<'_>) -> Result<bool, ImportError> {
    let location = at.need("in")?.text()?;
    Ok(location == "stream" || (location == "wholebody" && at.need("t")?.value() == "readable"))
}

/// Returns the field for the stream of bytes. Most of upstream's models contain it twice, with two names.
fn stream(at: &At<'_>) -> Result<Field, ImportError> {
    let mut field = Field::new(WHOLE_BODY, Type::Binary);
    field.location = Some(Location::WholeBody);
    if at.need("n")?.text()? == "@body" {
        field.doc = at.text_of(DOC)?.into();
    }
    Ok(field)
}

/// Returns the encoding of the body. An RPC body is a form unless upstream declares JSON or bytes. An ROA operation
/// declares the encoding.
fn body(at: &At<'_>) -> Result<BodyKind, ImportError> {
    let mut has_body = false;
    for param in at.need("params")?.items()? {
        if is_stream(&param)? {
            return Ok(BodyKind::Stream);
        }
        has_body |= ["body", "bodyFlat", "wholebody"].contains(&param.need("in")?.text()?);
    }
    Ok(match (has_body, at.need("style")?.text()?, at.need("req")?.text()?) {
        (false, "RPC" | "ROA", _) | (true, "RPC", "formData" | "form") => BodyKind::Default,
        (true, "RPC" | "ROA", "json") => BodyKind::Json,
        (true, "ROA", "formData" | "form") => BodyKind::Form,
        (true, "RPC" | "ROA", "byte") => BodyKind::Bytes,
        (_, style, body) => {
            return Err(
                at.fail(format!("the importer does not support the style `{style}` with the body type `{body}`"))
            );
        }
    })
}

/// Converts `tag_key`, `tag-key` and `tagKey` to `TagKey`. Uppercase letters stay the same.
fn pascal(wire: &str) -> String {
    let mut name = String::new();
    for part in wire.split(|c: char| !c.is_ascii_alphanumeric()) {
        let mut letters = part.chars();
        name.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

#[cfg(test)]
mod tests {
    use super::pascal;

    #[test]
    fn converts_wire_names_to_pascal_case() {
        assert_eq!(pascal("RDSRegion"), "RDSRegion");
        assert_eq!(pascal("cluster_id"), "ClusterId");
        assert_eq!(pascal("x-acs-foo"), "XAcsFoo");
    }
}
