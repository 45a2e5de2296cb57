//! Generates documentation from facts and names, in the project's own words. Documentation in an overlay takes
//! precedence.

use std::collections::{BTreeMap, BTreeSet};

use cumulo_spec::{Field, Operation, Spec, Step, Type};
use heck::ToSnakeCase as _;

use super::{ident::Ident, ir::Docs, links::Links, names};

/// Verbs that begin the names of actions, in the third person.
const VERBS: [(&str, &str); 12] = [
    ("apply", "applies"),
    ("copy", "copies"),
    ("deny", "denies"),
    ("deploy", "deploys"),
    ("destroy", "destroys"),
    ("do", "does"),
    ("inquire", "asks for"),
    ("modify", "modifies"),
    ("notify", "notifies"),
    ("query", "queries"),
    ("retry", "retries"),
    ("verify", "verifies"),
];

/// Verbs whose third person ends in `s`, or in `es` after a sibilant.
const REGULAR: [&str; 92] = [
    "accept",
    "activate",
    "add",
    "allocate",
    "allow",
    "approve",
    "assign",
    "associate",
    "attach",
    "authorize",
    "backup",
    "batch",
    "bind",
    "build",
    "cancel",
    "change",
    "check",
    "clear",
    "clone",
    "close",
    "commit",
    "complete",
    "configure",
    "confirm",
    "convert",
    "count",
    "create",
    "deactivate",
    "delete",
    "describe",
    "detach",
    "detect",
    "disable",
    "disassociate",
    "download",
    "enable",
    "execute",
    "export",
    "extend",
    "fetch",
    "generate",
    "get",
    "grant",
    "import",
    "init",
    "initialize",
    "insert",
    "install",
    "invoke",
    "isolate",
    "join",
    "leave",
    "list",
    "lock",
    "migrate",
    "move",
    "open",
    "pause",
    "preview",
    "publish",
    "purchase",
    "push",
    "put",
    "reboot",
    "recover",
    "refresh",
    "register",
    "reject",
    "release",
    "remove",
    "renew",
    "replace",
    "report",
    "reset",
    "resize",
    "restart",
    "restore",
    "resume",
    "revoke",
    "run",
    "save",
    "scale",
    "search",
    "send",
    "set",
    "start",
    "stop",
    "submit",
    "switch",
    "sync",
    "unbind",
    "update",
];

/// Returns true if an operation is read-only. The fact `read_only` takes precedence over the verb of the name. The
/// core uses the same verbs.
pub fn reads(action: &str, operation: &Operation) -> bool {
    const VERBS: [&str; 9] = ["Describe", "Get", "List", "Query", "Search", "Inquiry", "Inquire", "Check", "Count"];
    let follows = |rest: &str| !rest.starts_with(|c: char| c.is_ascii_lowercase());
    let by_name = || VERBS.iter().any(|verb| action.strip_prefix(verb).is_some_and(follows));
    operation.read_only.unwrap_or_else(by_name)
}

/// Returns the documentation of an operation.
pub fn operation(spec: &Spec, action: &str, operation: &Operation, codes: &Codes<'_>, links: &Links) -> Docs {
    let mut docs = Docs::new(&operation.doc);
    let location = format!("`{action}` of `{}` {}.", spec.service, spec.version);
    match summary(action) {
        Some(summary) if operation.doc.is_empty() => docs.push(format!("{summary}: {location}")),
        _ => docs.push(location),
    }
    let page = links.operation(spec, action);
    let page = if page.is_empty() { page } else { format!(" See <{page}>.") };
    docs.push(call(spec, action, operation) + &page);
    if operation.events {
        docs.push("The response can be a stream of events: see `Client::stream`.");
    }
    docs.push(codes.of(operation));
    docs
}

/// The error codes of a service.
pub struct Codes<'a> {
    names: BTreeMap<&'a str, Ident>,
    /// Codes that more than a quarter of the operations list. They are not specific to an operation.
    common: BTreeSet<&'a str>,
}

impl<'a> Codes<'a> {
    pub fn new(spec: &'a Spec) -> Self {
        let mut used = BTreeSet::new();
        let name = |code: &'a String| (code.as_str(), names::unique(&mut used, names::const_name(code)));
        let names = spec.errors.keys().map(name).collect();
        let lists: Vec<_> =
            spec.operations.values().map(|operation| &operation.errors).filter(|codes| !codes.is_empty()).collect();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for code in lists.iter().copied().flatten() {
            *counts.entry(code).or_default() += 1;
        }
        let is_common = |count: usize| lists.len() >= 4 && count * 4 > lists.len();
        let common = counts.into_iter().filter(|(_, count)| is_common(*count)).map(|(code, _)| code).collect();
        Self { names, common }
    }

    /// Returns the name of a code's constant.
    pub fn name(&self, code: &str) -> Option<&Ident> {
        self.names.get(code)
    }

    /// Returns the codes that are specific to an operation, as links to their constants.
    fn of(&self, operation: &Operation) -> String {
        let own = operation.errors.iter().filter(|code| !self.common.contains(code.as_str()));
        let links = own.map(|code| match self.name(code) {
            Some(name) => format!("[`codes::{name}`]"),
            None => format!("`{code}`"),
        });
        let links = links.collect::<Vec<_>>().join(", ");
        if links.is_empty() { links } else { format!("Errors: {links}.") }
    }
}

/// Returns the words of an action's name as a sentence without a full stop: `Describes instances`. Returns `None` if
/// the name does not begin with a known verb.
fn summary(action: &str) -> Option<String> {
    let words = names::member_name(action);
    let (verb, rest) = words.split_once('_').unwrap_or((&words, ""));
    let verb = match VERBS.iter().find(|(plain, _)| *plain == verb) {
        Some((_, third)) => (*third).to_owned(),
        None if REGULAR.contains(&verb) => {
            let es = verb.ends_with(['s', 'x', 'z']) || verb.ends_with("sh") || verb.ends_with("ch");
            format!("{verb}{}", if es { "es" } else { "s" })
        }
        None => return None,
    };
    let sentence = format!("{verb} {}", rest.replace('_', " "));
    let mut letters = sentence.trim_end().chars();
    let first = letters.next()?.to_ascii_uppercase();
    Some(std::iter::once(first).chain(letters).collect())
}

/// Returns a description of an operation's call, in short sentences.
fn call(spec: &Spec, action: &str, operation: &Operation) -> String {
    let method = operation.method.as_str();
    let mut facts = vec![match operation.path.as_str() {
        "/" => format!("{method}."),
        path => format!("{method} `{path}`."),
    }];
    let input = operation.input.as_ref().and_then(|name| spec.structs.get(name)).map_or(&[][..], Vec::as_slice);
    let token = input.iter().find(|field| matches!(field.name.as_str(), "ClientToken" | "clientToken"));
    facts.push(match (reads(action, operation), token) {
        (true, _) => "Reads only.".into(),
        (false, Some(token)) => format!("Changes data; repeatable by `{}`.", token.name),
        (false, None) => "Changes data.".into(),
    });
    if operation.unsigned {
        facts.push("Not signed.".into());
    }
    if let Some(pages) = &operation.pages {
        let step = match pages.step() {
            Step::Offset => "offset",
            Step::Number => "page number",
            Step::Token => "token",
        };
        facts.push(format!("Pages by {step} (`{}`).", pages.input.first().map_or("", String::as_str)));
    }
    if let Some(rate) = operation.rate {
        facts.push(format!("Documented rate: {rate} per second."));
    }
    facts.join(" ")
}

/// Returns the documentation of a field. It is empty if the name and the type are sufficient.
pub fn field(field: &Field, name: &Ident, input: bool) -> Docs {
    let mut facts = Vec::new();
    if field.deprecated {
        facts.push("Deprecated.".to_owned());
    }
    if input && field.required {
        facts.push("Required.".into());
    }
    if field.secret == Some(true) {
        facts.push("Secret.".into());
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
    match scalar(&field.ty) {
        Type::Datetime => facts.push("`YYYY-MM-DD hh:mm:ss`, UTC+8.".into()),
        Type::DatetimeIso => facts.push("RFC 3339 time.".into()),
        Type::Date => facts.push("`YYYY-MM-DD`.".into()),
        Type::Binary if field.location.is_none() => facts.push("Base64 on the wire.".into()),
        _ => {}
    }
    if !is_obvious(&field.name, name) {
        facts.push(format!("On the wire: `{}`.", field.name));
    }
    let mut docs = Docs::new(&field.doc);
    docs.push(facts.join(" "));
    docs
}

/// Returns the type of the values in lists and maps.
fn scalar(ty: &Type) -> &Type {
    match ty {
        Type::List(inner) | Type::Map(inner) => scalar(inner),
        other => other,
    }
}

/// Returns true if a reader can derive the wire name from the Rust name: both have the same letters and digits.
fn is_obvious(wire: &str, name: &Ident) -> bool {
    let plain = |text: &str| text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    plain(wire) == plain(name.word()) || wire.to_snake_case() == name.word()
}

#[cfg(test)]
mod tests {
    use cumulo_spec::Operation;

    use super::*;

    #[test]
    fn an_action_becomes_a_sentence() {
        for (action, sentence) in [
            ("DescribeInstances", Some("Describes instances")),
            ("QueryDDoSEvents", Some("Queries ddos events")),
            ("AttachDisks", Some("Attaches disks")),
            ("FetchBill", Some("Fetches bill")),
            ("DescribedThings", None),
            ("TextToSpeech", None),
        ] {
            assert_eq!(summary(action).as_deref(), sentence, "{action}");
        }
    }

    #[test]
    fn the_core_and_the_documentation_agree_on_which_operations_only_read() {
        let service = cumulo_core::Service::new("kite", "2020-01-01", "kite", &cumulo_core::endpoint::Endpoints::NONE);
        for action in ["DescribeKites", "DescribedKites", "GetKite", "GetawayKite", "List", "listKites", "CreateKite"] {
            let core = cumulo_core::OperationInfo::new(&service, action).is_read_only();
            assert_eq!(reads(action, &Operation::default()), core, "{action}");
        }
    }

    #[test]
    fn a_wire_name_is_documented_only_if_it_is_not_obvious() {
        for (wire, name, obvious) in [
            ("DBInstanceId", "db_instance_id", true),
            ("x-acs-date", "x_acs_date", true),
            ("Type", "type", true),
            ("Uui", "uui_2", false),
            ("3DThing", "n3d_thing", false),
        ] {
            assert_eq!(Ident::new(name).map(|name| is_obvious(wire, &name)), Some(obvious), "{wire}");
        }
    }
}
