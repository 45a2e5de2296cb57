//! The facts of each type, in the order in which they are coded.

use std::{collections::BTreeMap, num::NonZeroU32};

use cumulo_spec::{
    BodyKind, Endpoint, EndpointRule, ErrorCode, Field, Location, Method, Operation, Pages, PasswordRule, Spec, Style,
    Type, Waiter,
};
use serde_json::{Map, Value};

use crate::{
    codec::coder::{
        Coder, coded, from_zigzag, list, map, names, optional, optional_from, signed, small, unless_default, zigzag,
    },
    wire::Fault,
};

type Coded = Result<(), Fault>;

/// Kind of a reference to a known struct. The number of structs back to it follows.
pub(super) const KNOWN: u64 = 0;
/// Kind of a reference to a new struct. Its name follows.
pub(super) const NAMED: u64 = 1;
/// Kind of a reference to a new struct whose name is the first guess. The other guesses have the following numbers.
pub(super) const GUESSED: u64 = 2;

/// Maximum depth of a type. Damaged bytes must not create a type that is too deep to be dropped.
const MAX_DEPTH: usize = 64;

/// Returns the names of the required fields, in order.
pub(super) fn required(fields: &[Field]) -> impl Iterator<Item = &String> {
    fields.iter().filter(|field| field.required).map(|field| &field.name)
}

/// Codes a service version whose operations already have their names and descriptions. `by_rule` is true for each
/// operation whose constructor is equal to the required fields of its input.
pub(super) fn spec<C: Coder>(coder: &mut C, spec: &mut Spec, mut by_rule: Vec<bool>) -> Result<Vec<bool>, Fault> {
    // The first four facts are in the directory. The catalog does not contain `left_out`.
    let Spec {
        provider: _,
        service: _,
        version: _,
        code: _,
        endpoint: hosts,
        operations,
        structs,
        errors,
        waiters,
        left_out: _,
    } = spec;
    endpoint(coder, hosts)?;
    map(coder, errors, |coder, _, code| error_code(coder, code))?;
    map(coder, waiters, |coder, _, facts| waiter(coder, facts))?;
    let listed: Vec<&String> = errors.keys().collect();
    let mut remaining = std::mem::take(structs);
    for ((action, facts), by_rule) in operations.iter_mut().zip(&mut by_rule) {
        coder.record(|coder| operation(coder, action, facts, by_rule, &listed))?;
        queued_structs(coder, &mut remaining, structs)?;
    }
    loop {
        let next = remaining.keys().next().cloned();
        let mut has_next = u64::from(next.is_some());
        coder.number(&mut has_next)?;
        if has_next == 0 {
            return Ok(by_rule);
        }
        let mut name = next.unwrap_or_default();
        coder.name(&mut name)?;
        coder.queue(&name);
        queued_structs(coder, &mut remaining, structs)?;
    }
}

/// Codes the referenced structs, and moves them from `remaining` to `done`.
fn queued_structs<C: Coder>(
    coder: &mut C,
    remaining: &mut BTreeMap<String, Vec<Field>>,
    done: &mut BTreeMap<String, Vec<Field>>,
) -> Coded {
    while let Some((name, action)) = coder.next_struct() {
        // A spec in a test may reference a struct that does not exist.
        let fields = remaining.remove(&name);
        let mut exists = u64::from(fields.is_some());
        coder.number(&mut exists)?;
        if exists != 0 {
            let mut fields: Vec<Option<Field>> = fields.into_iter().flatten().map(Some).collect();
            list(coder, &mut fields, |coder, slot| {
                let facts = slot.get_or_insert_with(|| Field::new("", Type::Any));
                coder.record(|coder| field(coder, facts, &action))
            })?;
            done.insert(name, fields.into_iter().flatten().collect());
        }
    }
    Ok(())
}

fn endpoint<C: Coder>(coder: &mut C, endpoint: &mut Endpoint) -> Coded {
    let Endpoint { rule, global, regions, vpc } = endpoint;
    let mut number = match rule {
        EndpointRule::Unknown => 0,
        EndpointRule::Regional => 1,
        EndpointRule::Central => 2,
        EndpointRule::Account(_) => 3,
    };
    coder.number(&mut number)?;
    let mut form = if let EndpointRule::Account(form) = rule { std::mem::take(form) } else { String::new() };
    *rule = match number {
        0 => EndpointRule::Unknown,
        1 => EndpointRule::Regional,
        2 => EndpointRule::Central,
        3 => {
            coder.name(&mut form)?;
            EndpointRule::Account(form)
        }
        _ => return Err("unknown endpoint rule"),
    };
    coder.name(global)?;
    map(coder, regions, host)?;
    map(coder, vpc, host)
}

/// Codes a host as the texts before and after the region, if the host contains the region.
fn host<C: Coder>(coder: &mut C, region: &str, host: &mut String) -> Coded {
    let affixes = host.split_once(region).map(|(before, after)| (before.to_owned(), after.to_owned()));
    let mut contains_region = u64::from(affixes.is_some());
    coder.number(&mut contains_region)?;
    if contains_region == 0 {
        return coder.name(host);
    }
    let (mut before, mut after) = affixes.unwrap_or_default();
    coder.name(&mut before)?;
    coder.name(&mut after)?;
    *host = [&before, region, &after].concat();
    Ok(())
}

fn error_code<C: Coder>(coder: &mut C, code: &mut ErrorCode) -> Coded {
    coder.record(|coder| {
        let ErrorCode { http, doc } = code;
        optional(coder, http, small)?;
        unless_default(coder, doc, C::name)
    })
}

fn waiter<C: Coder>(coder: &mut C, waiter: &mut Waiter) -> Coded {
    // The source is only for the reviewers of the overlay.
    let Waiter { doc, operation, with, path, success, failure, source: _ } = waiter;
    coder.name(doc)?;
    coder.name(operation)?;
    names(coder, with)?;
    coder.name(path)?;
    names(coder, success)?;
    names(coder, failure)
}

coded!(method: Method { Post = 0, Get = 1, Put = 2, Delete = 3, Patch = 4, Head = 5 });
coded!(body_kind: BodyKind { Default = 0, Json = 1, Form = 2, Multipart = 3, Stream = 4, Bytes = 5 });
coded!(location: Location { Query = 0, Body = 1, Path = 2, Header = 3, WholeBody = 4, Host = 5 });
coded!(style: Style { Json = 0, Simple = 1 });

fn operation<C: Coder>(
    coder: &mut C,
    action: &str,
    operation: &mut Operation,
    by_rule: &mut bool,
    listed: &[&String],
) -> Coded {
    let Operation {
        input,
        output,
        constructor,
        method: http_method,
        path,
        body,
        host,
        unsigned,
        no_reply,
        deprecated,
        read_only,
        rate,
        events,
        pages: paging,
        errors,
        doc: _, // The listing contains it.
        example,
    } = operation;
    optional(coder, input, |coder, name| coder.reference(name, action, &[&format!("{action}Request")]))?;
    optional(coder, output, |coder, name| coder.reference(name, action, &[&format!("{action}Response")]))?;
    coder.flag(by_rule)?;
    unless_default(coder, errors, |coder, errors| error_codes(coder, errors, listed))?;
    unless_default(coder, http_method, method)?;
    let mut is_root = path == "/";
    coder.flag(&mut is_root)?;
    if is_root {
        "/".clone_into(path);
    } else {
        coder.name(path)?;
    }
    unless_default(coder, constructor, names)?;
    unless_default(coder, body, body_kind)?;
    coder.flag(deprecated)?;
    optional(coder, paging, pages)?;
    optional(coder, read_only, C::flag)?;
    let mut per_second = rate.map(NonZeroU32::get);
    optional(coder, &mut per_second, small)?;
    *rate = per_second.and_then(NonZeroU32::new);
    unless_default(coder, host, C::name)?;
    coder.flag(unsigned)?;
    coder.flag(no_reply)?;
    coder.flag(events)?;
    optional(coder, example, json)
}

/// Codes an object as its JSON text.
fn json<C: Coder>(coder: &mut C, value: &mut Map<String, Value>) -> Coded {
    let mut text = Value::Object(std::mem::take(value)).to_string();
    coder.name(&mut text)?;
    *value = serde_json::from_str(&text).map_err(|_| "an example is not an object")?;
    Ok(())
}

/// Codes the position of each error code in the sorted codes of the service, relative to the previous code. Codes that
/// the service does not list are coded as names.
fn error_codes<C: Coder>(coder: &mut C, errors: &mut Vec<String>, listed: &[&String]) -> Coded {
    let mut next = 0;
    list(coder, errors, |coder, code| {
        let at = listed.binary_search(&&*code).ok().and_then(|at| i64::try_from(at).ok());
        let mut step = at.map_or(0, |at| zigzag(at - next) + 1);
        coder.number(&mut step)?;
        if step == 0 {
            return coder.name(code);
        }
        let at = next.saturating_add(from_zigzag(step - 1));
        let found = usize::try_from(at).ok().and_then(|at| listed.get(at));
        code.clone_from(found.ok_or("unknown error code number")?);
        next = at + 1;
        Ok(())
    })
}

fn pages<C: Coder>(coder: &mut C, pages: &mut Pages) -> Coded {
    let Pages { input, items, next, total, more } = pages;
    names(coder, input)?;
    coder.name(items)?;
    optional(coder, next, C::name)?;
    optional(coder, total, C::name)?;
    optional(coder, more, C::name)
}

fn field<C: Coder>(coder: &mut C, field: &mut Field, action: &str) -> Coded {
    let Field {
        name,
        ty,
        required,
        location: field_location,
        style: encoding,
        values,
        min,
        max,
        min_length,
        max_length,
        deprecated,
        secret,
        password: rule,
        rename,
        doc,
    } = field;
    coder.name(name)?;
    field_type(coder, ty, name, action)?;
    coder.flag(required)?;
    optional(coder, secret, C::flag)?;
    optional_from(coder, field_location, Location::Query, location)?;
    optional(coder, min, signed)?;
    optional(coder, max, signed)?;
    optional_from(coder, encoding, Style::Json, style)?;
    optional(coder, max_length, small)?;
    optional(coder, min_length, small)?;
    unless_default(coder, doc, C::name)?;
    coder.flag(deprecated)?;
    unless_default(coder, values, names)?;
    optional(coder, rule, password)?;
    optional(coder, rename, C::name)
}

fn password<C: Coder>(coder: &mut C, rule: &mut PasswordRule) -> Coded {
    let PasswordRule { min, max, classes, special, code } = rule;
    small(coder, min)?;
    small(coder, max)?;
    small(coder, classes)?;
    coder.name(special)?;
    coder.name(code)
}

/// Codes the type of a field: a flag for a list, the wrappers for any other nesting, and the inner type.
fn field_type<C: Coder>(coder: &mut C, ty: &mut Type, member: &str, action: &str) -> Coded {
    let (mut wrappers, mut core) = unwrap(std::mem::replace(ty, Type::Any));
    let mut is_list = matches!(wrappers.as_slice(), [Wrapper::List]);
    let mut is_nested = !wrappers.is_empty() && !is_list;
    coder.flag(&mut is_list)?;
    coder.flag(&mut is_nested)?;
    if is_list {
        wrappers = vec![Wrapper::List];
    } else if is_nested {
        list(coder, &mut wrappers, wrapper)?;
    }
    if wrappers.len() > MAX_DEPTH {
        return Err("a type has too many levels");
    }
    core_type(coder, &mut core, member, action)?;
    *ty = wrappers.into_iter().rev().fold(core, |inner, wrapper| match wrapper {
        Wrapper::List => Type::List(Box::new(inner)),
        Wrapper::Map => Type::Map(Box::new(inner)),
    });
    Ok(())
}

#[derive(Clone, Copy, Default)]
enum Wrapper {
    #[default]
    List,
    Map,
}

coded!(wrapper: Wrapper { List = 0, Map = 1 });

/// Returns the lists and maps around a type, the outermost first, and the type inside.
fn unwrap(mut ty: Type) -> (Vec<Wrapper>, Type) {
    let mut wrappers = Vec::new();
    loop {
        match ty {
            Type::List(inner) => {
                wrappers.push(Wrapper::List);
                ty = *inner;
            }
            Type::Map(inner) => {
                wrappers.push(Wrapper::Map);
                ty = *inner;
            }
            core => return (wrappers, core),
        }
    }
}

/// Codes a scalar or a struct.
fn core_type<C: Coder>(coder: &mut C, ty: &mut Type, member: &str, action: &str) -> Coded {
    const STRUCT: u64 = 0;
    let mut number = match ty {
        Type::Struct(_) => STRUCT,
        Type::String => 1,
        Type::Int32 => 2,
        Type::Int64 => 3,
        Type::Uint64 => 4,
        Type::Float => 5,
        Type::Bool => 6,
        Type::Datetime => 7,
        Type::DatetimeIso => 8,
        Type::Date => 9,
        Type::Binary => 10,
        Type::Any => 11,
        Type::List(_) | Type::Map(_) => return Err("a list or map is not unwrapped"),
    };
    coder.number(&mut number)?;
    *ty = match number {
        STRUCT => {
            let mut name = if let Type::Struct(name) = ty { std::mem::take(name) } else { String::new() };
            coder.reference(&mut name, action, &[&format!("{action}{member}"), member])?;
            Type::Struct(name)
        }
        1 => Type::String,
        2 => Type::Int32,
        3 => Type::Int64,
        4 => Type::Uint64,
        5 => Type::Float,
        6 => Type::Bool,
        7 => Type::Datetime,
        8 => Type::DatetimeIso,
        9 => Type::Date,
        10 => Type::Binary,
        11 => Type::Any,
        _ => return Err("unknown type"),
    };
    Ok(())
}
