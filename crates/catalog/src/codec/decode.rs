//! A service version from bytes.

use std::{
    collections::{BTreeMap, VecDeque},
    num::NonZeroU32,
};

use super::{BACK, UNLISTED, member, operation, reference, ty};
use crate::{
    spec::{
        BodyKind, Endpoint, EndpointRule, ErrorCode, Field, Location, Method, Operation, Pages, PasswordRule, Spec,
        Style, Type,
    },
    wire::{Fault, Reader},
};

/// What the listing says of a service version.
pub(crate) struct Frame<'a> {
    pub(crate) provider: &'a str,
    pub(crate) service: &'a str,
    pub(crate) version: &'a str,
    pub(crate) code: &'a str,
}

/// The spec of the frame, with these actions and their docs. Names of `shared` have the first numbers.
pub(crate) fn decode<'a>(
    bytes: &'a [u8],
    frame: Frame<'a>,
    actions: impl Iterator<Item = (&'a str, &'a str)>,
    shared: &[&'a str],
) -> Result<Spec, Fault> {
    let mut decoder = Decoder {
        bytes: Reader::new(bytes)?,
        names: shared.to_vec(),
        structs: Vec::new(),
        queue: VecDeque::new(),
        done: Vec::new(),
    };
    decoder.spec(frame, actions)
}

/// The members that a request must carry, in order.
pub(super) fn required(fields: &[Field]) -> impl Iterator<Item = &String> {
    fields.iter().filter(|field| field.required).map(|field| &field.name)
}

struct Decoder<'a> {
    bytes: Reader<'a>,
    names: Vec<&'a str>,
    /// Structs that have been referred to.
    structs: Vec<String>,
    /// Structs that are to be read, each with the action that it belongs to.
    queue: VecDeque<(usize, &'a str)>,
    done: Vec<(String, Vec<Field>)>,
}

impl<'a> Decoder<'a> {
    fn spec(&mut self, frame: Frame<'a>, actions: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Spec, Fault> {
        let endpoint = self.endpoint()?;
        let errors = self.errors()?;
        let listed: Vec<&str> = errors.keys().map(String::as_str).collect();
        let mut operations = Vec::new();
        let mut by_rule = Vec::new();
        for (action, doc) in actions {
            let (mut operation, constructor_by_rule) = self.operation(action, &listed)?;
            operation.doc = doc.into();
            self.queued()?;
            if constructor_by_rule {
                by_rule.push(operations.len());
            }
            operations.push((action.to_owned(), operation));
        }
        while self.bytes.byte()? != 0 {
            let name = self.name()?.to_owned();
            self.refer(name, "");
            self.queued()?;
        }
        self.bytes.end()?;
        let structs: BTreeMap<String, Vec<Field>> = std::mem::take(&mut self.done).into_iter().collect();
        for at in by_rule {
            if let Some((_, operation)) = operations.get_mut(at)
                && let Some(fields) = operation.input.as_ref().and_then(|name| structs.get(name))
            {
                operation.constructor = required(fields).cloned().collect();
            }
        }
        Ok(Spec {
            provider: frame.provider.into(),
            service: frame.service.into(),
            version: frame.version.into(),
            code: frame.code.into(),
            endpoint,
            operations: operations.into_iter().collect(),
            structs,
            errors,
            left_out: BTreeMap::new(),
        })
    }

    fn name(&mut self) -> Result<&'a str, Fault> {
        match self.bytes.number()?.checked_sub(1) {
            Some(at) => self.names.get(at).copied().ok_or("it names what it does not have"),
            None => {
                let name = self.bytes.text()?;
                self.names.push(name);
                Ok(name)
            }
        }
    }

    fn names(&mut self) -> Result<Vec<String>, Fault> {
        let count = self.bytes.number()?;
        (0..count).map(|_| Ok(self.name()?.to_owned())).collect()
    }

    fn optional(&mut self) -> Result<Option<String>, Fault> {
        Ok(if self.bytes.byte()? == 0 { None } else { Some(self.name()?.to_owned()) })
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> Result<T, Fault> {
        all.get(usize::from(self.bytes.byte()?)).copied().ok_or("it has a value that nobody knows")
    }

    fn endpoint(&mut self) -> Result<Endpoint, Fault> {
        Ok(Endpoint {
            rule: match self.bytes.byte()? {
                0 => EndpointRule::Unknown,
                1 => EndpointRule::Regional,
                2 => EndpointRule::Central,
                3 => EndpointRule::Account(self.name()?.to_owned()),
                _ => return Err("it has an endpoint rule that is unknown"),
            },
            global: self.name()?.to_owned(),
            regions: self.hosts()?,
            vpc: self.hosts()?,
        })
    }

    fn hosts(&mut self) -> Result<BTreeMap<String, String>, Fault> {
        let count = self.bytes.number()?;
        let host = |_| {
            let region = self.name()?;
            let host = match self.bytes.byte()? {
                0 => self.name()?.to_owned(),
                _ => [self.name()?, region, self.name()?].concat(),
            };
            Ok((region.to_owned(), host))
        };
        (0..count).map(host).collect()
    }

    fn errors(&mut self) -> Result<BTreeMap<String, ErrorCode>, Fault> {
        let mut codes: Vec<_> = self.names()?.into_iter().map(|code| (code, ErrorCode::default())).collect();
        for _ in 0..self.bytes.number()? {
            let at = self.bytes.number()?;
            let status: u16 = self.bytes.small()?;
            let doc = self.name()?.to_owned();
            let (_, code) = codes.get_mut(at).ok_or("it tells of an error code that it does not have")?;
            *code = ErrorCode { http: status.checked_sub(1), doc };
        }
        Ok(codes.into_iter().collect())
    }

    /// The operation, and whether its constructor is to follow from its input.
    fn operation(&mut self, action: &'a str, listed: &[&str]) -> Result<(Operation, bool), Fault> {
        const METHODS: [Method; 6] =
            [Method::Post, Method::Get, Method::Put, Method::Delete, Method::Patch, Method::Head];
        const BODIES: [BodyKind; 6] =
            [BodyKind::Default, BodyKind::Json, BodyKind::Form, BodyKind::Multipart, BodyKind::Stream, BodyKind::Bytes];
        let kinds = self.bytes.byte()?;
        let more = if kinds & operation::MORE != 0 { self.bytes.byte()? } else { 0 };
        let rare = if more & operation::RARE != 0 { self.bytes.byte()? } else { 0 };
        let input = self.reference(kinds & 3, action, "Request")?;
        let output = self.reference(kinds >> operation::OUTPUT & 3, action, "Response")?;
        let constructor = self.some(kinds & operation::OWN_CONSTRUCTOR, Self::names)?.unwrap_or_default();
        let errors = self.some(kinds & operation::ERRORS, |this| this.operation_errors(listed))?.unwrap_or_default();
        let method = self.some(more & operation::METHOD, |this| this.one_of(&METHODS))?.unwrap_or_default();
        let path = self.some(more & operation::PATH, Self::name)?.unwrap_or("/").to_owned();
        let body = self.some(more & operation::BODY, |this| this.one_of(&BODIES))?.unwrap_or_default();
        let host = self.some(rare & operation::HOST, Self::name)?.unwrap_or_default().to_owned();
        let read_only = (more & (operation::READS | operation::WRITES) != 0).then_some(more & operation::READS != 0);
        let pages = self.some(more & operation::PAGES, Self::pages)?;
        let rate = self.some(rare & operation::RATE, |this| {
            let rate = u32::try_from(this.bytes.number()?).ok().and_then(NonZeroU32::new);
            rate.ok_or("it lets no call through")
        })?;
        // All fields by name: a new fact does not compile until it is read.
        let found = Operation {
            input,
            output,
            constructor,
            method,
            path,
            body,
            host,
            unsigned: rare & operation::UNSIGNED != 0,
            no_reply: rare & operation::NO_REPLY != 0,
            deprecated: more & operation::DEPRECATED != 0,
            read_only,
            rate,
            events: rare & operation::EVENTS != 0,
            pages,
            errors,
            // The listing has it.
            doc: String::new(),
            example: None,
        };
        Ok((found, kinds & operation::RULE_CONSTRUCTOR != 0))
    }

    fn pages(&mut self) -> Result<Pages, Fault> {
        Ok(Pages {
            input: self.names()?,
            items: self.name()?.to_owned(),
            next: self.optional()?,
            total: self.optional()?,
            more: self.optional()?,
        })
    }

    /// What is there if a flag says so.
    fn some<T>(&mut self, flag: u8, read: impl FnOnce(&mut Self) -> Result<T, Fault>) -> Result<Option<T>, Fault> {
        if flag == 0 { Ok(None) } else { read(self).map(Some) }
    }

    fn operation_errors(&mut self, listed: &[&str]) -> Result<Vec<String>, Fault> {
        let count = self.bytes.number()?;
        let mut next = 0usize;
        let code = |_| {
            let at = match self.bytes.number()? {
                UNLISTED => return Ok(self.name()?.to_owned()),
                BACK => self.bytes.number()?,
                step => next.saturating_add(step - 2),
            };
            let code = listed.get(at).ok_or("it names an error code that it does not have")?;
            next = at + 1;
            Ok((*code).to_owned())
        };
        (0..count).map(code).collect()
    }

    fn reference(&mut self, kind: u8, action: &'a str, suffix: &str) -> Result<Option<String>, Fault> {
        let name = match kind {
            reference::NONE => return Ok(None),
            reference::KNOWN => return self.known().map(Some),
            reference::RULE => [action, suffix].concat(),
            _ => self.name()?.to_owned(),
        };
        self.refer(name.clone(), action);
        Ok(Some(name))
    }

    fn known(&mut self) -> Result<String, Fault> {
        let back = self.bytes.number()?;
        let at = self.structs.len().checked_sub(back);
        at.and_then(|at| self.structs.get(at)).cloned().ok_or("it refers to a struct that it does not have")
    }

    fn refer(&mut self, name: String, action: &'a str) {
        self.queue.push_back((self.structs.len(), action));
        self.structs.push(name);
    }

    fn queued(&mut self) -> Result<(), Fault> {
        while let Some((at, action)) = self.queue.pop_front() {
            let Some(count) = self.bytes.number()?.checked_sub(1) else { continue };
            // Most structs are small, and damage may claim any size.
            let mut fields = Vec::with_capacity(count.min(64));
            for _ in 0..count {
                fields.push(self.field(action)?);
            }
            let name = self.structs.get(at).cloned().unwrap_or_default();
            self.done.push((name, fields));
        }
        Ok(())
    }

    fn field(&mut self, action: &'a str) -> Result<Field, Fault> {
        const LOCATIONS: [Location; 6] =
            [Location::Query, Location::Body, Location::Path, Location::Header, Location::WholeBody, Location::Host];
        let name = self.name()?;
        let kind = self.bytes.byte()?;
        let ty = self.ty(kind, name, action)?;
        let more = self.some(kind & member::MORE, |this| this.bytes.byte())?.unwrap_or_default();
        let location = self.some(more & member::LOCATION, |this| this.one_of(&LOCATIONS))?;
        let style = self.some(more & member::STYLE, |this| this.one_of(&[Style::Json, Style::Simple]))?;
        let values = self.some(more & member::VALUES, Self::names)?.unwrap_or_default();
        let limits = self.some(more & member::LIMITS, |this| this.bytes.byte())?.unwrap_or_default();
        let mut limit = |bit| self.some(limits & bit, |this| this.bytes.signed());
        let (min, max) = (limit(member::MIN)?, limit(member::MAX)?);
        let (min_length, max_length) = (limit(member::MIN_LENGTH)?, limit(member::MAX_LENGTH)?);
        let length = |limit: i64| u32::try_from(limit).map_err(|_| "a length is out of range");
        let words = self.some(more & member::WORDS, |this| this.bytes.byte())?.unwrap_or_default();
        let password = self.some(words & member::PASSWORD, Self::password)?;
        let rename = self.some(words & member::RENAME, Self::name)?.map(str::to_owned);
        let doc = self.some(words & member::DOC, Self::name)?.unwrap_or_default().to_owned();
        // All fields by name: a new fact does not compile until it is read.
        Ok(Field {
            name: name.to_owned(),
            ty,
            required: kind & member::REQUIRED != 0,
            location,
            style,
            values,
            min,
            max,
            min_length: min_length.map(length).transpose()?,
            max_length: max_length.map(length).transpose()?,
            deprecated: more & member::DEPRECATED != 0,
            secret: (more & (member::SECRET | member::NO_SECRET) != 0).then_some(more & member::SECRET != 0),
            password,
            rename,
            doc,
        })
    }

    fn password(&mut self) -> Result<PasswordRule, Fault> {
        Ok(PasswordRule {
            min: self.bytes.small()?,
            max: self.bytes.small()?,
            classes: self.bytes.byte()?,
            special: self.name()?.to_owned(),
            code: self.name()?.to_owned(),
        })
    }

    fn ty(&mut self, kind: u8, name: &str, action: &'a str) -> Result<Type, Fault> {
        if kind & 15 != ty::WRAPPED {
            let core = self.core(kind & 15, name, action)?;
            return Ok(if kind & member::LIST == 0 { core } else { Type::List(Box::new(core)) });
        }
        let depth = self.bytes.number()?;
        if depth > ty::DEPTH {
            return Err("a type is too deep");
        }
        let wrappers = (0..depth).map(|_| self.bytes.byte()).collect::<Result<Vec<_>, Fault>>()?;
        let kind = self.bytes.byte()?;
        let core = self.core(kind, name, action)?;
        let wrap =
            |inner, wrapper: &u8| if *wrapper == 0 { Type::List(Box::new(inner)) } else { Type::Map(Box::new(inner)) };
        Ok(wrappers.iter().rev().fold(core, wrap))
    }

    fn core(&mut self, kind: u8, member: &str, action: &'a str) -> Result<Type, Fault> {
        if let Some(scalar) = ty::SCALARS.get(usize::from(kind)) {
            return Ok(scalar.clone());
        }
        let name = match kind - ty::STRUCT {
            reference::KNOWN => return self.known().map(Type::Struct),
            reference::RULE => [action, member].concat(),
            reference::NAMED => self.name()?.to_owned(),
            reference::MEMBER => member.to_owned(),
            _ => return Err("it has a type that nobody knows"),
        };
        self.refer(name.clone(), action);
        Ok(Type::Struct(name))
    }
}
