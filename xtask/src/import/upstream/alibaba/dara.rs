//! The operations of `async/main.dara`, which contains the handler's method and the location of each field.

use std::{borrow::Cow, collections::BTreeMap};

use super::{
    lexer::{Fault, unescape},
    syntax::{Expr, Function, Module, Statement, StatementKind, TypeOf},
};

/// An operation, described by the arguments of the handler.
#[derive(Debug)]
pub(super) struct Operation<'a> {
    /// RPC or ROA. `None` if the file has only a function for the event stream.
    pub(super) style: Option<&'static str>,
    pub(super) method: Cow<'a, str>,
    pub(super) path: Cow<'a, str>,
    pub(super) request_body: Cow<'a, str>,
    pub(super) reply_body: Cow<'a, str>,
    pub(super) events: bool,
    pub(super) deprecated: bool,
    pub(super) request: &'a str,
    /// The model of the response. `None` if the response is only an event stream.
    pub(super) reply: Option<&'a str>,
    /// Upstream's description.
    pub(super) doc: String,
    pub(super) line: u32,
}

/// Reads all functions of a file. Returns the operations by action.
pub(super) fn operations<'a>(module: &Module<'a>) -> Result<BTreeMap<Cow<'a, str>, Operation<'a>>, Fault> {
    let mut operations: BTreeMap<Cow<'a, str>, Operation<'a>> = BTreeMap::new();
    for function in &module.functions {
        let is_empty = function.body.as_ref().is_some_and(Vec::is_empty);
        if function.name == "close" || is_empty && matches!(function.returns, TypeOf::Name("void")) {
            continue;
        }
        let (action, operation) = operation(function)?;
        // An operation may have a second function, for its event stream or for a handler of the caller.
        match operations.get_mut(&action) {
            Some(known) => {
                known.events |= operation.events;
                known.deprecated |= operation.deprecated;
                known.style = known.style.or(operation.style);
                known.reply = known.reply.or(operation.reply);
            }
            None => {
                operations.insert(action, operation);
            }
        }
    }
    Ok(operations)
}

fn operation<'a>(function: &Function<'a>) -> Result<(Cow<'a, str>, Operation<'a>), Fault> {
    let line = function.line;
    let unsupported =
        || Fault::new(line, format!("the importer does not support the form of the function `{}`", function.name));
    let (validated, sent) = match function.body.as_deref() {
        Some([first, Statement { kind: StatementKind::Return(sent) | StatementKind::Yield(sent), .. }]) => {
            (first, sent)
        }
        _ => return Err(unsupported()),
    };
    if !matches!(&validated.kind, StatementKind::Call(call) if call.call().is_some_and(|(name, _)| name == "validateRequestModel"))
    {
        return Err(unsupported());
    }
    let events = match sent.call().map(|(name, _)| name) {
        Some("do" | "doResponseHandler" | "doRequestBody") => false,
        Some("doSSERequest" | "doSSERequestReturnString") => true,
        _ => return Err(unsupported()),
    };
    let arguments = sent.call().map(|(_, arguments)| arguments).unwrap_or_default();
    let [style, action, method, path, reply, Expr::Word("true" | "false"), body, Expr::Word("request"), ..] = arguments
    else {
        return Err(unsupported());
    };
    let text = |value: &Expr<'a>| match value {
        Expr::Text(text) => Ok(unescape(text)),
        _ => Err(unsupported()),
    };
    let style = match text(style)?.as_ref() {
        "RPC" => Some("RPC"),
        "RESTFUL" => Some("ROA"),
        "SSE" => None,
        other => return Err(Fault::new(line, format!("the importer does not support the style `{other}`"))),
    };
    let request = match function.params.first() {
        Some(("request", TypeOf::Name(model))) => model,
        _ => return Err(unsupported()),
    };
    let reply_model = match &function.returns {
        TypeOf::Name("void") | TypeOf::Iterator(_) => None,
        TypeOf::Name(model) => Some(*model),
        _ => return Err(unsupported()),
    };
    let operation = Operation {
        style,
        method: text(method)?,
        path: text(path)?,
        request_body: text(body)?,
        reply_body: text(reply)?,
        events,
        deprecated: function.is_deprecated(),
        request,
        reply: reply_model,
        doc: function.doc(),
        line,
    };
    Ok((text(action)?, operation))
}
