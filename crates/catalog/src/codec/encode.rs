//! A service version to bytes.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap, VecDeque},
};

use super::{BACK, UNLISTED, member, operation, reference, ty};
use crate::{
    spec::{Endpoint, EndpointRule, ErrorCode, Field, Method, Operation, Pages, PasswordRule, Spec, Type},
    wire::Writer,
};

/// A name in fewer services is cheaper where it is used.
const SHARED_BY: usize = 16;

/// Names that several of the specs use, the most frequent first.
pub(crate) fn shared<'a>(specs: impl IntoIterator<Item = &'a Spec>) -> Vec<&'a str> {
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for spec in specs {
        for name in Encoder::new(spec, &[]).run().names.into_keys() {
            *uses.entry(name).or_default() += 1;
        }
    }
    let mut names: Vec<_> = uses.into_iter().filter(|(_, uses)| *uses >= SHARED_BY).collect();
    names.sort_by_key(|(name, uses)| (Reverse(*uses), *name));
    names.into_iter().map(|(name, _)| name).collect()
}

/// The spec without what the listing says: provider, service, version, code, actions and their docs.
pub(crate) fn encode(spec: &Spec, shared: &[&str]) -> Vec<u8> {
    Encoder::new(spec, shared).run().out.finish()
}

struct Encoder<'a> {
    spec: &'a Spec,
    out: Writer,
    /// Number by name.
    names: HashMap<&'a str, usize>,
    /// Number of structs that have been referred to, by name.
    structs: HashMap<&'a str, usize>,
    /// Structs that are to be written, each with the action that it belongs to.
    queue: VecDeque<(&'a str, &'a str)>,
}

impl<'a> Encoder<'a> {
    fn new(spec: &'a Spec, shared: &[&'a str]) -> Self {
        let names = shared.iter().enumerate().map(|(number, name)| (*name, number + 1)).collect();
        Self { spec, out: Writer::default(), names, structs: HashMap::new(), queue: VecDeque::new() }
    }

    fn run(mut self) -> Self {
        // The listing has the first four, and the names of the operations.
        let Spec { provider: _, service: _, version: _, code: _, endpoint, operations, structs, errors, left_out: _ } =
            self.spec;
        self.endpoint(endpoint);
        self.errors(errors);
        let listed: HashMap<&str, usize> = errors.keys().enumerate().map(|(at, code)| (code.as_str(), at)).collect();
        for (action, operation) in operations {
            self.operation(action, operation, &listed);
            self.queued();
        }
        for name in structs.keys() {
            if !self.structs.contains_key(name.as_str()) {
                self.out.byte(1);
                self.name(name);
                self.refer(name, "");
                self.queued();
            }
        }
        self.out.byte(0);
        self
    }

    fn name(&mut self, name: &'a str) {
        let next = self.names.len() + 1;
        match self.names.get(name) {
            Some(number) => self.out.number(*number),
            None => {
                self.names.insert(name, next);
                self.out.byte(0);
                self.out.text(name);
            }
        }
    }

    fn names(&mut self, names: &'a [String]) {
        self.out.number(names.len());
        for name in names {
            self.name(name);
        }
    }

    fn optional(&mut self, name: Option<&'a str>) {
        self.out.byte(name.is_some().into());
        if let Some(name) = name {
            self.name(name);
        }
    }

    fn endpoint(&mut self, endpoint: &'a Endpoint) {
        let Endpoint { rule, global, regions, vpc } = endpoint;
        match rule {
            EndpointRule::Unknown => self.out.byte(0),
            EndpointRule::Regional => self.out.byte(1),
            EndpointRule::Central => self.out.byte(2),
            EndpointRule::Account(form) => {
                self.out.byte(3);
                self.name(form);
            }
        }
        self.name(global);
        for hosts in [regions, vpc] {
            self.out.number(hosts.len());
            for (region, host) in hosts {
                self.name(region);
                match host.split_once(region.as_str()) {
                    Some((before, after)) => {
                        self.out.byte(1);
                        self.name(before);
                        self.name(after);
                    }
                    None => {
                        self.out.byte(0);
                        self.name(host);
                    }
                }
            }
        }
    }

    fn errors(&mut self, errors: &'a BTreeMap<String, ErrorCode>) {
        self.out.number(errors.len());
        for code in errors.keys() {
            self.name(code);
        }
        let known = |(at, code): (usize, &'a ErrorCode)| (*code != ErrorCode::default()).then_some((at, code));
        let known: Vec<_> = errors.values().enumerate().filter_map(known).collect();
        self.out.number(known.len());
        for (at, ErrorCode { http, doc }) in known {
            self.out.number(at);
            self.out.number(http.map_or(0, |status| usize::from(status) + 1));
            self.name(doc);
        }
    }

    fn operation(&mut self, action: &'a str, operation: &'a Operation, listed: &HashMap<&str, usize>) {
        let Operation {
            input,
            output,
            constructor,
            method,
            path,
            body,
            host,
            unsigned,
            no_reply,
            deprecated,
            read_only,
            rate,
            events,
            pages,
            errors,
            doc: _, // The listing has it.
            example: _,
        } = operation;
        let input = self.reference(input.as_deref(), action, "Request");
        let output = self.reference(output.as_deref(), action, "Response");
        let required = operation.input.as_ref().and_then(|name| self.spec.structs.get(name)).map(Vec::as_slice);
        let constructor_kind = match constructor.as_slice() {
            [] => 0,
            names if names.iter().eq(super::decode::required(required.unwrap_or_default())) => {
                operation::RULE_CONSTRUCTOR
            }
            _ => operation::OWN_CONSTRUCTOR,
        };
        let rare = flag(!host.is_empty(), operation::HOST)
            | flag(*unsigned, operation::UNSIGNED)
            | flag(*no_reply, operation::NO_REPLY)
            | flag(*events, operation::EVENTS)
            | flag(rate.is_some(), operation::RATE);
        let more = flag(*method != Method::default(), operation::METHOD)
            | flag(path != "/", operation::PATH)
            | flag(*body != Default::default(), operation::BODY)
            | flag(*deprecated, operation::DEPRECATED)
            | flag(*read_only == Some(true), operation::READS)
            | flag(*read_only == Some(false), operation::WRITES)
            | flag(pages.is_some(), operation::PAGES)
            | flag(rare != 0, operation::RARE);
        self.out.byte(
            input.0
                | output.0 << operation::OUTPUT
                | constructor_kind
                | flag(!errors.is_empty(), operation::ERRORS)
                | flag(more != 0, operation::MORE),
        );
        if more != 0 {
            self.out.byte(more);
        }
        if rare != 0 {
            self.out.byte(rare);
        }
        self.write_reference(input);
        self.write_reference(output);
        if constructor_kind == operation::OWN_CONSTRUCTOR {
            self.names(constructor);
        }
        if !errors.is_empty() {
            self.operation_errors(errors, listed);
        }
        if more & operation::METHOD != 0 {
            self.out.byte(*method as u8);
        }
        if more & operation::PATH != 0 {
            self.name(path);
        }
        if more & operation::BODY != 0 {
            self.out.byte(*body as u8);
        }
        if !host.is_empty() {
            self.name(host);
        }
        if let Some(Pages { input, items, next, total, more }) = pages {
            self.names(input);
            self.name(items);
            self.optional(next.as_deref());
            self.optional(total.as_deref());
            self.optional(more.as_deref());
        }
        if let Some(rate) = rate {
            self.out.number(rate.get() as usize);
        }
    }

    /// Codes as steps through the sorted codes of the service.
    fn operation_errors(&mut self, errors: &'a [String], listed: &HashMap<&str, usize>) {
        self.out.number(errors.len());
        let mut next = 0;
        for code in errors {
            match listed.get(code.as_str()) {
                Some(at) => {
                    match at.checked_sub(next) {
                        Some(step) => self.out.number(step + 2),
                        None => {
                            self.out.number(BACK);
                            self.out.number(*at);
                        }
                    }
                    next = at + 1;
                }
                None => {
                    self.out.number(UNLISTED);
                    self.name(code);
                }
            }
        }
    }

    /// What the reference of an operation is, and what must follow its kind.
    fn reference(&mut self, name: Option<&'a str>, action: &'a str, suffix: &str) -> (u8, Option<Follows<'a>>) {
        let Some(name) = name else { return (reference::NONE, None) };
        match self.refer(name, action) {
            Some(back) => (reference::KNOWN, Some(Follows::Back(back))),
            None if name.strip_prefix(action) == Some(suffix) => (reference::RULE, None),
            None => (reference::NAMED, Some(Follows::Name(name))),
        }
    }

    fn write_reference(&mut self, reference: (u8, Option<Follows<'a>>)) {
        match reference.1 {
            Some(Follows::Back(back)) => self.out.number(back),
            Some(Follows::Name(name)) => self.name(name),
            None => {}
        }
    }

    /// How far back the struct was first referred to. A new one is put into the queue.
    fn refer(&mut self, name: &'a str, action: &'a str) -> Option<usize> {
        let count = self.structs.len();
        if let Some(at) = self.structs.get(name) {
            return Some(count - at);
        }
        self.structs.insert(name, count);
        self.queue.push_back((name, action));
        None
    }

    fn queued(&mut self) {
        while let Some((name, action)) = self.queue.pop_front() {
            // A spec at hand may refer to a struct that it does not have.
            let fields = self.spec.structs.get(name);
            self.out.number(fields.map_or(0, |fields| fields.len() + 1));
            for field in fields.into_iter().flatten() {
                self.field(field, action);
            }
        }
    }

    fn field(&mut self, field: &'a Field, action: &'a str) {
        let Field {
            name,
            ty,
            required,
            location,
            style,
            values,
            min,
            max,
            min_length,
            max_length,
            deprecated,
            secret,
            password,
            rename,
            doc,
        } = field;
        let limits = flag(min.is_some(), member::MIN)
            | flag(max.is_some(), member::MAX)
            | flag(min_length.is_some(), member::MIN_LENGTH)
            | flag(max_length.is_some(), member::MAX_LENGTH);
        let words = flag(password.is_some(), member::PASSWORD)
            | flag(rename.is_some(), member::RENAME)
            | flag(!doc.is_empty(), member::DOC);
        let more = flag(location.is_some(), member::LOCATION)
            | flag(style.is_some(), member::STYLE)
            | flag(*deprecated, member::DEPRECATED)
            | flag(!values.is_empty(), member::VALUES)
            | flag(limits != 0, member::LIMITS)
            | flag(*secret == Some(true), member::SECRET)
            | flag(*secret == Some(false), member::NO_SECRET)
            | flag(words != 0, member::WORDS);
        self.name(name);
        self.ty(ty, name, action, flag(*required, member::REQUIRED) | flag(more != 0, member::MORE));
        if more == 0 {
            return;
        }
        self.out.byte(more);
        if let Some(location) = location {
            self.out.byte(*location as u8);
        }
        if let Some(style) = style {
            self.out.byte(*style as u8);
        }
        if !values.is_empty() {
            self.names(values);
        }
        if limits != 0 {
            self.out.byte(limits);
            for limit in [*min, *max, min_length.map(Into::into), max_length.map(Into::into)].into_iter().flatten() {
                self.out.signed(limit);
            }
        }
        if words != 0 {
            self.out.byte(words);
        }
        if let Some(PasswordRule { min, max, classes, special, code }) = password {
            self.out.number(*min as usize);
            self.out.number(*max as usize);
            self.out.byte(*classes);
            self.name(special);
            self.name(code);
        }
        if let Some(rename) = rename {
            self.name(rename);
        }
        if !doc.is_empty() {
            self.name(doc);
        }
    }

    fn ty(&mut self, ty: &'a Type, member: &str, action: &'a str, flags: u8) {
        let (mut wrappers, mut core) = (Vec::new(), ty);
        while let Type::List(inner) | Type::Map(inner) = core {
            wrappers.push(u8::from(matches!(core, Type::Map(_))));
            core = inner;
        }
        let flags = match wrappers.as_slice() {
            [] => flags,
            [0] => flags | member::LIST,
            wrappers => {
                self.out.byte(flags | ty::WRAPPED);
                self.out.number(wrappers.len());
                for wrapper in wrappers {
                    self.out.byte(*wrapper);
                }
                0
            }
        };
        let Type::Struct(name) = core else {
            let scalar = ty::SCALARS.iter().position(|scalar| scalar == core).unwrap_or_default();
            return self.out.byte(flags | scalar as u8);
        };
        let (kind, follows) = match self.refer(name, action) {
            Some(back) => (reference::KNOWN, Some(Follows::Back(back))),
            None if name == member => (reference::MEMBER, None),
            None if name.strip_prefix(action) == Some(member) => (reference::RULE, None),
            None => (reference::NAMED, Some(Follows::Name(name.as_str()))),
        };
        self.out.byte(flags | (ty::STRUCT + kind));
        self.write_reference((kind, follows));
    }
}

/// What stands behind the kind of a reference.
enum Follows<'a> {
    Back(usize),
    Name(&'a str),
}

fn flag(is: bool, bit: u8) -> u8 {
    if is { bit } else { 0 }
}
