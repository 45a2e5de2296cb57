//! The operations of `main.tea`: the values that their code sends, and the locations of these values in the request.

use std::borrow::Cow;

use super::{
    lexer::{Fault, unescape},
    syntax::{Entry, Expr, Function, Model, Module, Statement, StatementKind, TypeOf},
};

/// An operation, described by the arguments of its call.
#[derive(Debug, Default)]
pub(super) struct Operation<'a> {
    pub(super) action: Cow<'a, str>,
    pub(super) style: Cow<'a, str>,
    pub(super) method: Cow<'a, str>,
    pub(super) path: String,
    pub(super) protocol: Cow<'a, str>,
    pub(super) auth: Cow<'a, str>,
    pub(super) request_body: Cow<'a, str>,
    pub(super) reply_body: Cow<'a, str>,
    /// The function that sends the request. Empty for `callApi` and `callSSEApi`.
    pub(super) call: &'static str,
    pub(super) events: bool,
    pub(super) deprecated: bool,
    pub(super) version: Cow<'a, str>,
    pub(super) sent: Vec<Sent<'a>>,
    /// The model of the request's parameters.
    pub(super) request: Option<&'a str>,
    /// The model of the request's headers.
    pub(super) headers: Option<&'a str>,
    /// The model of the response.
    pub(super) reply: &'a str,
    /// Upstream's description.
    pub(super) doc: String,
    pub(super) line: u32,
}

/// A value that a request contains.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Sent<'a> {
    pub(super) location: &'static str,
    pub(super) wire: Cow<'a, str>,
    pub(super) from: From<'a>,
    pub(super) style: &'static str,
}

/// The origin of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum From<'a> {
    Request(&'a str),
    Headers(&'a str),
    /// A string argument of the function.
    Argument,
}

/// The operations and the upload helpers of a file.
#[derive(Debug, Default)]
pub(super) struct Parsed<'a> {
    pub(super) operations: Vec<Operation<'a>>,
    /// The names of the helpers that first upload a file, without the suffix `Advance`.
    pub(super) uploads: Vec<&'a str>,
}

/// Reads all functions of a file.
pub(super) fn operations<'a>(module: &Module<'a>) -> Result<Parsed<'a>, Fault> {
    let mut parsed = Parsed::default();
    for function in &module.functions {
        let Some(body) = &function.body else {
            match function.name.strip_suffix("Advance") {
                Some(name) => parsed.uploads.push(name),
                None if function.name == "_postOSSObject" => {}
                None => return Err(unsupported_function(function)),
            }
            continue;
        };
        if function.name == "getEndpoint" || is_shorthand(function, body, module) {
            continue;
        }
        let mut reader = Reader::new(function);
        reader.all(body)?;
        let events = reader.operation.events;
        let mut operation = reader.finish(&module.models)?;
        match parsed.operations.iter_mut().find(|known| known.action == operation.action) {
            None => parsed.operations.push(operation),
            // An operation with an event stream also has a function that returns the whole response.
            Some(known) if known.events != events => {
                if known.events {
                    std::mem::swap(known, &mut operation);
                }
                known.events = true;
            }
            Some(_) => {
                let reason = format!("duplicate operation `{}`", operation.action);
                return Err(Fault::new(function.line, reason));
            }
        }
    }
    Ok(parsed)
}

fn unsupported_function(function: &Function<'_>) -> Fault {
    Fault::new(function.line, format!("the importer does not support the function `{}`", function.name))
}

/// Returns true if a function only calls another function of the file with default arguments.
fn is_shorthand(function: &Function<'_>, body: &[Statement<'_>], module: &Module<'_>) -> bool {
    let Some((Statement { kind: StatementKind::Return(value), .. }, before)) = body.split_last() else { return false };
    let Some((callee, _)) = value.call() else { return false };
    callee.strip_suffix("WithOptions") == Some(function.name)
        && module.functions.iter().any(|other| other.name == callee)
        && before.iter().all(|statement| matches!(statement.kind, StatementKind::Var("runtime" | "headers", _)))
}

/// Returns a text with resolved escapes.
fn text<'a>(value: &Expr<'a>, line: u32) -> Result<Cow<'a, str>, Fault> {
    match value {
        Expr::Text(text) => Ok(unescape(text)),
        _ => Err(Fault::new(line, "the importer supports only a string here")),
    }
}

struct Reader<'f, 'a> {
    operation: Operation<'a>,
    function: &'f Function<'a>,
    /// The parameter that contains the caller's request. The code may send a converted copy instead.
    caller_request: Option<&'a str>,
    /// The parameter that contains the caller's headers.
    caller_headers: Option<&'a str>,
    /// The fields of the converted request: name, name of the caller's field, style.
    shrunk: Vec<(&'a str, &'a str, &'static str)>,
    /// True if the call that sends the request has been read.
    call_read: bool,
}

impl<'f, 'a> Reader<'f, 'a> {
    fn new(function: &'f Function<'a>) -> Self {
        let mut reader = Self {
            operation: Operation {
                deprecated: function.is_deprecated(),
                doc: function.doc(),
                line: function.line,
                ..Operation::default()
            },
            function,
            caller_request: None,
            caller_headers: None,
            shrunk: Vec::new(),
            call_read: false,
        };
        for (name, ty) in &function.params {
            match (*name, ty) {
                ("request" | "tmpReq" | "tmp", TypeOf::Name(model)) => {
                    reader.operation.request = Some(model);
                    reader.caller_request = Some(name);
                }
                ("headers" | "tmpHeader", TypeOf::Name(model)) => {
                    reader.operation.headers = Some(model);
                    reader.caller_headers = Some(name);
                }
                _ => {}
            }
        }
        reader
    }

    fn all(&mut self, statements: &[Statement<'a>]) -> Result<(), Fault> {
        statements.iter().try_for_each(|statement| self.statement(statement))
    }

    fn statement(&mut self, statement: &Statement<'a>) -> Result<(), Fault> {
        let line = statement.line;
        let unsupported = || Err(Fault::new(line, "the importer does not support this statement"));
        match &statement.kind {
            _ if self.call_read => self.after(statement),
            StatementKind::Call(call) => match call.call() {
                Some(("validateModel" | "validate" | "convert", _)) => Ok(()),
                _ => unsupported(),
            },
            StatementKind::If(condition, then, otherwise) => match condition {
                Expr::Not(test) if self.is_unset_test(test) && otherwise.is_empty() => self.all(then),
                Expr::Binary(..) if is_signature_test(condition) => self.signature_branches(then, otherwise, line),
                _ => unsupported(),
            },
            StatementKind::Var("query" | "body" | "bodyFlat" | "hostMap" | "realHeaders", Expr::Object(entries))
                if entries.is_empty() =>
            {
                Ok(())
            }
            StatementKind::Var("body", Expr::Word("null")) => Ok(()),
            StatementKind::Var("request" | "headers", Expr::New(_, entries)) if entries.is_empty() => Ok(()),
            StatementKind::Var("res", Expr::New(_, entries)) if entries.is_empty() => Ok(()),
            // The query contains all fields of the model.
            StatementKind::Var("query", value) => match value.applied() {
                Some(("query", inner)) if self.is_whole_request(inner) => {
                    self.send("query", "*".into(), From::Request("*"));
                    Ok(())
                }
                _ => unsupported(),
            },
            StatementKind::Var("req", Expr::New("OpenApiRequest", entries)) => self.request(entries, line),
            StatementKind::Var("params", Expr::New("Params", entries)) => self.params(entries, line),
            StatementKind::Var("tmp", value) => match value.applied() {
                Some(("assertAsMap" | "$object", inner)) => self.call(inner, line),
                _ => unsupported(),
            },
            StatementKind::Var("sseResp", value) => self.call(value, line),
            StatementKind::Return(value) => self.call(value, line),
            StatementKind::Assign(target, value) => self.assign(target, value, line),
            _ => unsupported(),
        }
    }

    /// Checks a statement after the call. These statements only build the response.
    fn after(&self, statement: &Statement<'a>) -> Result<(), Fault> {
        match &statement.kind {
            StatementKind::If(_, then, otherwise) if otherwise.is_empty() => {
                then.iter().try_for_each(|statement| self.after(statement))
            }
            StatementKind::Var("respBody" | "respHeaders" | "statusCode", _)
            | StatementKind::Return(Expr::Word("res")) => Ok(()),
            StatementKind::Assign(target, _) if target.member().is_some_and(|(of, _)| of == "res") => Ok(()),
            StatementKind::For(Expr::Word("sseResp")) => Ok(()),
            _ => Err(Fault::new(statement.line, "the importer does not support this statement after the call")),
        }
    }

    /// Returns true for `isUnset(request.field)` and `$isNull(request.field)`.
    fn is_unset_test(&self, test: &Expr<'a>) -> bool {
        matches!(test.applied(), Some(("isUnset" | "$isNull", value)) if value.member().is_some_and(|(of, _)| {
            ["request", "headers"].contains(&of) || Some(of) == self.caller_request || Some(of) == self.caller_headers
        }))
    }

    /// Reads two calls with the same request, one for the old signature scheme and one for the new scheme.
    fn signature_branches(
        &mut self,
        then: &[Statement<'a>],
        otherwise: &[Statement<'a>],
        line: u32,
    ) -> Result<(), Fault> {
        match (then, otherwise) {
            (
                [Statement { kind: StatementKind::Return(first), .. }],
                [Statement { kind: StatementKind::Return(second), .. }],
            ) if first.call().is_some_and(|(name, _)| name == "callApi")
                && second.call().is_some_and(|(name, _)| name == "execute") =>
            {
                self.operation.call = "callApi|execute";
                self.call_read = true;
                Ok(())
            }
            _ => Err(Fault::new(line, "the importer supports only `callApi` and `execute` here")),
        }
    }

    fn is_whole_request(&self, value: &Expr<'a>) -> bool {
        matches!(value.applied(), Some(("toMap", Expr::Word("request"))))
    }

    fn send(&mut self, location: &'static str, wire: Cow<'a, str>, from: From<'a>) {
        self.operation.sent.push(Sent { location, wire, from, style: "" });
    }

    /// Returns the origin of a value: a field of the request or of the headers, or an argument.
    fn from(&self, value: &Expr<'a>) -> Option<From<'a>> {
        if let Some(word) = value.word() {
            let is_text = |ty: &TypeOf<'_>| matches!(ty, TypeOf::Name("string"));
            return self.function.params.iter().any(|(n, ty)| *n == word && is_text(ty)).then_some(From::Argument);
        }
        match value.member()? {
            (of, member) if of == "request" || Some(of) == self.caller_request => Some(From::Request(member)),
            ("headers", member) => Some(From::Headers(member)),
            _ => None,
        }
    }

    fn assign(&mut self, target: &Expr<'a>, value: &Expr<'a>, line: u32) -> Result<(), Fault> {
        let unsupported = || Err(Fault::new(line, "the importer does not support this assignment"));
        if let Some(word) = target.word() {
            return match (word, value) {
                ("realHeaders", _) if value.member() == Some(("headers", "commonHeaders")) => Ok(()),
                // The flat fields are added to the other fields of the body.
                ("body", Expr::Object(entries))
                    if entries.iter().all(|(name, value)| {
                        name.is_none()
                            && (value.word() == Some("body")
                                || matches!(value.applied(), Some(("query", Expr::Word("bodyFlat")))))
                    }) =>
                {
                    Ok(())
                }
                ("body", value) => match self.from(value) {
                    Some(from @ From::Request(_)) => {
                        self.send("wholebody", "@body".into(), from);
                        Ok(())
                    }
                    _ => unsupported(),
                },
                // A label is percent-encoded in place.
                (argument, value) => match value.applied() {
                    Some(("getEncodeParam" | "percentEncode", Expr::Word(encoded))) if *encoded == argument => Ok(()),
                    _ => unsupported(),
                },
            };
        }
        let (of, wire) = match target {
            Expr::Index(of, key) => (of.word(), text(key, line)?),
            Expr::Member(of, name) => (of.word(), Cow::Borrowed(*name)),
            _ => return unsupported(),
        };
        let location = match of {
            Some("query") => "query",
            Some("body") => "body",
            Some("bodyFlat") => "bodyFlat",
            Some("hostMap") => "host",
            Some("realHeaders") => "header",
            Some("request" | "headers") => return self.shrink(target, value, line),
            _ => return unsupported(),
        };
        let value = match value.applied() {
            Some(("toJSONString" | "stringify" | "$string", inner)) if location == "header" => inner,
            _ => value,
        };
        match self.from(value) {
            Some(from) => self.send(location, wire, from),
            None => return unsupported(),
        }
        Ok(())
    }

    /// Reads an assignment such as `request.tagsShrink = f(tmpReq.tags, 'Tags', 'json')`.
    fn shrink(&mut self, target: &Expr<'a>, value: &Expr<'a>, line: u32) -> Result<(), Fault> {
        let unsupported = || Err(Fault::new(line, "the importer does not support this conversion to text"));
        let (Some((_, name)), Some((function, arguments))) = (target.member(), value.call()) else {
            return unsupported();
        };
        let style = match (function, arguments) {
            ("toJSONString", [_]) => "json",
            ("arrayToStringWithSpecifiedStyle", [_, _, style]) => match text(style, line)?.as_ref() {
                "json" => "json",
                "simple" => "simple",
                other => return Err(Fault::new(line, format!("the importer does not support the style `{other}`"))),
            },
            _ => return unsupported(),
        };
        match arguments.first().and_then(Expr::member) {
            Some((of, member)) if Some(of) == self.caller_request || Some(of) == self.caller_headers => {
                self.shrunk.push((name, member, style));
                Ok(())
            }
            _ => unsupported(),
        }
    }

    fn request(&mut self, entries: &[Entry<'a>], line: u32) -> Result<(), Fault> {
        for (name, value) in entries {
            let known = match (*name, value) {
                (Some("headers"), Expr::Word("headers" | "realHeaders"))
                | (Some("hostMap"), Expr::Word("hostMap"))
                | (Some("query"), Expr::Word("query"))
                | (Some("body"), Expr::Word("body")) => true,
                (Some("query"), value) => matches!(value.applied(), Some(("query", Expr::Word("query")))),
                (Some("body"), value) => self.body(value),
                (Some("stream"), value) => match self.from(value) {
                    Some(from) => {
                        self.send("stream", "@stream".into(), from);
                        true
                    }
                    None => false,
                },
                _ => false,
            };
            if !known {
                let name = name.unwrap_or("...");
                return Err(Fault::new(line, format!("the importer does not support this `{name}` of a request")));
            }
        }
        Ok(())
    }

    /// Reads the body of the request: the assigned fields, all fields of the model, or one field that is the whole
    /// body. Returns false for any other value.
    fn body(&mut self, value: &Expr<'a>) -> bool {
        if self.is_whole_request(value) {
            self.send("body", "*".into(), From::Request("*"));
            return true;
        }
        let inner = match value.applied() {
            Some(("parseToMap", Expr::Word("body"))) => return true,
            Some(("parseToMap" | "toArray", inner)) => inner,
            _ => value,
        };
        match self.from(inner) {
            Some(from @ From::Request(_)) => {
                self.send("wholebody", "@body".into(), from);
                true
            }
            _ => false,
        }
    }

    fn params(&mut self, entries: &[Entry<'a>], line: u32) -> Result<(), Fault> {
        for (name, value) in entries {
            let operation = &mut self.operation;
            match *name {
                Some("action") => operation.action = text(value, line)?,
                Some("protocol") => operation.protocol = text(value, line)?,
                Some("method") => operation.method = text(value, line)?,
                Some("authType") => operation.auth = text(value, line)?,
                Some("style") => operation.style = text(value, line)?,
                Some("reqBodyType") => operation.request_body = text(value, line)?,
                Some("bodyType") => operation.reply_body = text(value, line)?,
                Some("pathname") => operation.path = path(value, line)?,
                Some("version") => operation.version = text(value, line)?,
                Some("websocketSubProtocol") => {
                    text(value, line)?;
                }
                name => {
                    let name = name.unwrap_or("...");
                    return Err(Fault::new(
                        line,
                        format!("the importer does not support the parameter `{name}` of a call"),
                    ));
                }
            }
        }
        Ok(())
    }

    /// Reads the call that sends the request, in all its forms.
    fn call(&mut self, value: &Expr<'a>, line: u32) -> Result<(), Fault> {
        let unsupported = || Err(Fault::new(line, "the importer does not support this call"));
        let Some((function, arguments)) = value.call() else { return unsupported() };
        self.call_read = true;
        let is_sent = |arguments: &[Expr<'_>]| {
            matches!(arguments, [Expr::Word("params"), Expr::Word("req"), Expr::Word("runtime")])
        };
        match function {
            "callApi" if is_sent(arguments) => Ok(()),
            "callSSEApi" if is_sent(arguments) => {
                self.operation.events = true;
                Ok(())
            }
            "execute" if is_sent(arguments) => {
                self.operation.call = "execute";
                Ok(())
            }
            "doRPCRequest" => self.old(&OLD_RPC, "doRPCRequest", ["RPC", "formData"], arguments, line),
            "doROARequest" => self.old(&OLD_ROA, "doROARequest", ["ROA", "json"], arguments, line),
            "doROARequestWithForm" => self.old(&OLD_ROA, "doROARequestWithForm", ["ROA", "formData"], arguments, line),
            "doRequest" if arguments.len() == 8 => {
                self.old(&OLDEST_RPC, "doRequest", ["RPC", "formData"], arguments, line)
            }
            "doRequest" => self.old(&OLDEST_ROA, "doRequest", ["ROA", "json"], arguments, line),
            "doRequestWithAction" => {
                self.old(&OLDEST_ROA_ACTION, "doRequestWithAction", ["ROA", "json"], arguments, line)
            }
            _ => unsupported(),
        }
    }

    /// Reads a call of the older forms. Their arguments contain the values that the newer forms put into `params`.
    fn old(
        &mut self,
        layout: &[&str],
        call: &'static str,
        [style, body]: [&'static str; 2],
        arguments: &[Expr<'a>],
        line: u32,
    ) -> Result<(), Fault> {
        let has_params = !self.operation.style.is_empty();
        self.operation.call = call;
        if !has_params {
            self.operation.style = style.into();
            self.operation.request_body = body.into();
            self.operation.reply_body = "json".into();
            self.operation.path = "/".into();
        }
        if layout.len() != arguments.len() {
            return Err(Fault::new(
                line,
                format!("the importer does not support `{call}` with {} arguments", arguments.len()),
            ));
        }
        for (name, value) in layout.iter().zip(arguments) {
            let unsupported =
                || Err(Fault::new(line, format!("the importer does not support this `{name}` of `{call}`")));
            match (*name, value) {
                ("runtime", Expr::Word("runtime")) | ("req", Expr::Word("req")) => {}
                ("query" | "headers" | "body", Expr::Word("null")) => {}
                // The caller's own headers contain no parameters.
                ("headers", value) if value.member() == Some(("request", "headers")) => {}
                ("query", Expr::Word("request")) => self.send("query", "*".into(), From::Request("*")),
                ("body", Expr::Word("request")) => self.send("body", "*".into(), From::Request("*")),
                ("query", value) => match value.applied() {
                    Some(("stringifyMapValue", inner)) if inner.member() == Some(("request", "query")) => {
                        self.send("query", "*".into(), From::Request("query"));
                    }
                    _ => return unsupported(),
                },
                // The arguments come from `params`, which has been read.
                (_, value) if has_params => match value.member() {
                    Some(("params", _)) => {}
                    _ => return unsupported(),
                },
                ("path", value) => self.operation.path = path(value, line)?,
                ("version", value) => self.operation.version = text(value, line)?,
                ("action", value) => self.operation.action = text(value, line)?,
                ("protocol", value) => self.operation.protocol = text(value, line)?,
                ("method", value) => self.operation.method = text(value, line)?,
                ("reply", value) => self.operation.reply_body = text(value, line)?,
                // One operation lists its authentication types, the usual type first.
                ("auth", value) => {
                    let auth = text(value, line)?;
                    self.operation.auth = auth.split(',').next().unwrap_or_default().to_owned().into();
                }
                _ => return unsupported(),
            }
        }
        if self.operation.action.is_empty() {
            let name = self.function.name.strip_suffix("WithOptions").unwrap_or(self.function.name);
            let (first, rest) = name.split_at_checked(1).unwrap_or((name, ""));
            self.operation.action = (first.to_uppercase() + rest).into();
        }
        Ok(())
    }

    /// Completes the operation with the styles, the path labels and the model of the response.
    fn finish(mut self, models: &std::collections::BTreeMap<&'a str, Model<'a>>) -> Result<Operation<'a>, Fault> {
        let line = self.function.line;
        if !self.call_read || self.operation.style.is_empty() {
            return Err(unsupported_function(self.function));
        }
        for sent in &mut self.operation.sent {
            let (From::Request(name) | From::Headers(name)) = &mut sent.from else { continue };
            if let Some((_, member, style)) = self.shrunk.iter().find(|(shrunk, _, _)| shrunk == name) {
                *name = member;
                sent.style = style;
            }
        }
        if let Some(at) = self.operation.sent.iter().position(|sent| sent.wire == "*") {
            self.spread(at, models)?;
        }
        for label in labels(&self.operation.path) {
            self.operation.sent.push(Sent { location: "path", wire: label.into(), from: From::Argument, style: "" });
        }
        self.operation.reply = match &self.function.returns {
            TypeOf::Name(model) => model,
            TypeOf::Iterator(inner) => match inner.as_ref() {
                TypeOf::Name(model) => model,
                _ => return Err(Fault::new(line, "the importer does not support this type of a response")),
            },
            _ => return Err(Fault::new(line, "the importer does not support this type of a response")),
        };
        Ok(self.operation)
    }

    /// Replaces `*` by all fields of the request's model or, in two old files, by all fields of its field `query`.
    fn spread(&mut self, at: usize, models: &std::collections::BTreeMap<&'a str, Model<'a>>) -> Result<(), Fault> {
        let Sent { location, from, .. } = self.operation.sent.remove(at);
        let name = self.operation.request.unwrap_or_default();
        let fail = || Fault::new(self.function.line, format!("the model `{name}` does not exist"));
        let mut fields = &models.get(name).ok_or_else(fail)?.fields;
        if from == From::Request("query") {
            let query = fields.iter().find(|field| field.name == "query").ok_or_else(fail)?;
            fields = match &query.ty {
                TypeOf::Struct(fields) => fields,
                TypeOf::Name(model) => &models.get(model).ok_or_else(fail)?.fields,
                _ => return Err(Fault::new(query.line, "the importer supports only a struct as the query")),
            };
        }
        let mut values = Vec::new();
        for field in fields {
            let shrunk = self.shrunk.iter().find(|(_, member, _)| *member == field.name);
            let style = shrunk.map_or("", |(_, _, style)| style);
            let wire = unescape(field.mark("name").unwrap_or(field.name));
            // A few operations send some fields by name, and all fields again in the body. The location of the named
            // field takes precedence.
            if !self.operation.sent.iter().any(|sent| sent.wire == wire) {
                values.push(Sent { location, wire, from: From::Request(field.name), style });
            }
        }
        self.operation.sent.splice(at..at, values);
        Ok(())
    }
}

const OLD_RPC: [&str; 8] = ["action", "version", "protocol", "method", "auth", "reply", "req", "runtime"];
const OLD_ROA: [&str; 9] = ["action", "version", "protocol", "method", "auth", "path", "reply", "req", "runtime"];
const OLDEST_RPC: [&str; 8] = ["action", "protocol", "method", "version", "auth", "query", "body", "runtime"];
const OLDEST_ROA: [&str; 9] = ["version", "protocol", "method", "auth", "path", "query", "headers", "body", "runtime"];
const OLDEST_ROA_ACTION: [&str; 10] =
    ["action", "version", "protocol", "method", "auth", "path", "query", "headers", "body", "runtime"];

/// Returns true for `isUnset(@signatureVersion) || @signatureVersion != 'v4'`, in both spellings.
fn is_signature_test(condition: &Expr<'_>) -> bool {
    let Expr::Binary(left, "||", rest) = condition else {
        // The parser has no operator precedence: `a || b != c` is `(a || b) != c`.
        return matches!(condition, Expr::Binary(inner, "!=", right)
            if is_signature_test(inner) && matches!(right.as_ref(), Expr::Text("v4")));
    };
    let is_version = |value: &Expr<'_>| value.word() == Some("@signatureVersion");
    let unset = matches!(left.applied(), Some(("isUnset" | "$isNull", value)) if is_version(value));
    let differs = match rest.as_ref() {
        Expr::Not(test) => {
            matches!(test.call(), Some(("equalString", [version, Expr::Text("v4")])) if is_version(version))
        }
        value => is_version(value),
    };
    unset && differs
}

/// Converts a path: `` `/a/${encode(b)}` `` becomes `/a/{b}`.
fn path(value: &Expr<'_>, line: u32) -> Result<String, Fault> {
    let template = match value {
        Expr::Text(text) => return Ok(unescape(text).into_owned()),
        Expr::Template(template) => template,
        _ => return Err(Fault::new(line, "the importer does not support this path")),
    };
    let mut path = String::new();
    let mut rest = *template;
    while let Some((before, after)) = rest.split_once("${") {
        let (label, after) = after.split_once('}').ok_or_else(|| Fault::new(line, "missing end of a path label"))?;
        let name = label.rsplit('(').next().unwrap_or(label).trim_end_matches(')').trim();
        path.push_str(before);
        path.push_str(&format!("{{{name}}}"));
        rest = after;
    }
    path.push_str(rest);
    Ok(path)
}

/// Returns the names of the path labels: the texts between braces.
pub(super) fn labels(path: &str) -> Vec<String> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name.to_owned()).collect()
}
