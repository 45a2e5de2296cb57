//! Compares two states of the specs from the point of view of users of the generated crates.
//!
//! Both states are lowered first. The comparison therefore covers the names, types and constructors that users see.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Debug,
};

use cumulo_spec::{Provider, Spec};
use serde::Serialize;

use super::{Versions, services, unknown};
use crate::{
    generate::{
        Families, Ident, Links, Member, Module, Operation, OperationOutput as Output, POSITIONAL, Struct, Type, lower,
        module_name, version_module,
    },
    spec::Merged,
};
use Class::{Behaviour, Breaking, Compatible, Undecided};

/// Effect of a change on a user's program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// A program may no longer compile.
    Breaking,
    /// A person must decide whether the change may break programs.
    Undecided,
    /// Every program still compiles.
    Compatible,
    /// Every program still compiles, but requests or checks change.
    Behaviour,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Change {
    /// Title of the provider.
    pub provider: String,
    /// Rust path of the service version: `redis`, `redis::v20180412`. Empty if the change applies to a whole service.
    pub module: String,
    /// Effect of the change on users.
    pub class: Class,
    /// Kind of the change.
    pub kind: &'static str,
    /// Description of the change.
    pub detail: String,
}

/// All changes, sorted. Their text is a changelog entry.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Changes(pub Vec<Change>);

/// Returns the changes from the old specs to the new specs; `only` limits them to `provider` or `provider/service`.
///
/// # Errors
/// Fails if neither the old nor the new specs contain the provider or service in `only`.
pub fn diff(old: &[Merged], new: &[Merged], only: Option<&str>) -> Result<Changes, String> {
    let (old, new) = (services(old, only), services(new, only));
    let keys: BTreeSet<_> = old.keys().chain(new.keys()).copied().collect();
    if keys.is_empty() && only.is_some() {
        return Err(unknown(only));
    }
    let mut log = Log::default();
    for (provider, service) in keys {
        let (old, new) = (old.get(&(provider, service)), new.get(&(provider, service)));
        let Some(newest) = new.or(old).and_then(|versions| versions.values().next_back()) else { continue };
        log.provider.clone_from(&newest.provider.title);
        log.module.clear();
        let size = match newest.spec.operations.len() {
            1 => format!("`{service}` (1 operation)"),
            many => format!("`{service}` ({many} operations)"),
        };
        match (old, new) {
            (Some(old), Some(new)) => {
                if let (Some(old), Some(new)) = (old.values().next_back(), new.values().next_back()) {
                    log.feature(service, &old.provider, &new.provider);
                }
                log.service(module_name(service).as_str(), old, new);
            }
            (Some(_), None) => log.add(Breaking, "services removed", size),
            (None, _) => log.add(Compatible, "new services", size),
        }
    }
    log.changes.sort();
    log.changes.dedup();
    Ok(Changes(log.changes))
}

#[derive(Default)]
struct Log {
    provider: String,
    module: String,
    changes: Vec<Change>,
}

/// Names of structs in the old specs, with their names in the new specs if a struct has been renamed.
type Renamed<'a> = BTreeMap<&'a str, &'a str>;

impl Log {
    fn add(&mut self, class: Class, kind: &'static str, detail: impl Into<String>) {
        let (provider, module) = (self.provider.clone(), self.module.clone());
        self.changes.push(Change { provider, module, class, kind, detail: detail.into() });
    }

    fn service(&mut self, module: &str, old: &Versions<'_>, new: &Versions<'_>) {
        let (Some((was, old_item)), Some((is, new_item))) = (old.last_key_value(), new.last_key_value()) else {
            return;
        };
        self.protocol(&old_item.provider, &new_item.provider);
        self.module = module.into();
        let path = |version: &str| format!("{module}::{}", version_module(version));
        if was != is {
            let kept = if new.contains_key(was) { format!(", which is now `{}`", path(was)) } else { String::new() };
            self.add(Breaking, "default version changed", format!("{is} instead of {was}{kept}"));
        }
        for version in old.keys().filter(|version| !new.contains_key(*version)) {
            self.add(Breaking, "versions removed", *version);
        }
        for (version, item) in new {
            let default = version == is;
            match old.get(version) {
                None if default => {}
                None => self.add(Compatible, "new versions", format!("`{}`", path(version))),
                Some(old) if old.spec == item.spec => {}
                Some(old) => {
                    self.module = if default { module.into() } else { path(version) };
                    self.spec(old, item);
                    self.module = module.into();
                }
            }
        }
    }

    /// Compares facts of the provider that apply to every service. A new fact does not compile until this function
    /// compares or ignores it.
    fn protocol(&mut self, old: &Provider, new: &Provider) {
        let Provider {
            name: _,
            title: _,
            signing,
            domain,
            throttle_codes,
            not_throttle_codes,
            fault_codes,
            auth_codes,
            clock_codes,
            expired_codes,
            // These facts are compared service by service.
            features: _,
            sources: _,
            left_out: _,
        } = old;
        for (fact, same) in [
            ("signing scheme", *signing == new.signing),
            ("domain", *domain == new.domain),
            (
                "codes that mean throttling",
                (throttle_codes, not_throttle_codes) == (&new.throttle_codes, &new.not_throttle_codes),
            ),
            ("codes that mean an internal error of the provider", *fault_codes == new.fault_codes),
            ("codes that mean wrong credentials or missing permissions", *auth_codes == new.auth_codes),
            ("codes that mean a wrong clock", *clock_codes == new.clock_codes),
            ("codes that mean an expired session token", *expired_codes == new.expired_codes),
        ] {
            if !same {
                self.add(Behaviour, "protocol facts changed", fact);
            }
        }
    }

    /// Compares the cargo feature of a service, which programs name in their manifests.
    fn feature(&mut self, service: &str, old: &Provider, new: &Provider) {
        let [was, is] = [old, new].map(|provider| Families::of(Some(provider)).feature(service).to_owned());
        if was != is {
            self.add(Breaking, "cargo features changed", format!("`{service}`: feature `{is}` instead of `{was}`"));
        }
    }

    fn spec(&mut self, old: &Merged, new: &Merged) {
        let (old_spec, new_spec) = (&old.spec, &new.spec);
        let (old, new) = (lower(old, &Links::default()), lower(new, &Links::default()));
        let (old_operations, new_operations) = (operations(&old), operations(&new));
        let (old_structs, new_structs) = (structs(&old), structs(&new));
        let renamed = renames(&old, &new);
        for (name, operation) in &old_operations {
            match new_operations.get(name) {
                Some(new) => self.operation(operation, new, &renamed),
                None => {
                    let reason = new_spec.left_out.get(&operation.action);
                    let reason = reason.map(|reason| format!(" (left out: {reason})")).unwrap_or_default();
                    self.add(Breaking, "operations removed", format!("`{name}`{reason}"));
                }
            }
        }
        for name in new_operations.keys().filter(|name| !old_operations.contains_key(*name)) {
            self.add(Compatible, "new operations", format!("`{name}`"));
        }
        for field in undecided(new_spec).difference(&undecided(old_spec)) {
            self.add(Undecided, "now required by the provider", format!("`{field}`"));
        }
        // Outputs are added and removed with their operations.
        let is_output = |name: &str| {
            let operation = name.strip_suffix("Output").unwrap_or_default();
            old_operations.contains_key(operation) || new_operations.contains_key(operation)
        };
        for (name, item) in &old_structs {
            let now = *renamed.get(name).unwrap_or(name);
            match new_structs.get(now) {
                Some(new) => {
                    if *name != now {
                        self.add(Breaking, "structs renamed", format!("`{name}` is now `{now}`"));
                    }
                    self.structure((item, &item.constructor), (new, &new.constructor), &renamed);
                }
                None if is_output(name) => {}
                None => self.add(Breaking, "structs removed", format!("`{name}`")),
            }
        }
        let known: BTreeSet<&str> = old_structs.keys().chain(renamed.values()).copied().collect();
        for name in new_structs.keys().filter(|name| !known.contains(*name) && !is_output(name)) {
            self.add(Compatible, "new structs", format!("`{name}`"));
        }
        self.errors(&old, &new);
        if old.code != new.code {
            self.add(Behaviour, "requests changed", "the service's label in hosts and signatures");
        }
        if old.endpoint != new.endpoint {
            self.add(Behaviour, "requests changed", "hosts");
        }
    }

    fn errors(&mut self, old: &Module, new: &Module) {
        let codes = |module: &Module| -> BTreeMap<String, String> {
            module.errors.iter().map(|error| (error.name.to_string(), error.code.clone())).collect()
        };
        let (old, new) = (codes(old), codes(new));
        for (name, code) in &old {
            match new.get(name) {
                None => self.add(Breaking, "error codes removed", format!("`{name}`")),
                Some(now) if now != code => self.add(Behaviour, "error codes changed", format!("`{name}` is {now:?}")),
                Some(_) => {}
            }
        }
        for name in new.keys().filter(|name| !old.contains_key(*name)) {
            self.add(Compatible, "new error codes", format!("`{name}`"));
        }
    }

    fn operation(&mut self, old: &Operation, new: &Operation, renamed: &Renamed<'_>) {
        let name = &new.input.name;
        self.structure((&old.input, &old.constructor), (&new.input, &new.constructor), renamed);
        let output = |operation: &Operation| match &operation.output {
            Output::Empty => "Empty".to_owned(),
            Output::Struct(output) => output.to_string(),
        };
        let (was, is) = (output(old), output(new));
        if was != is {
            self.add(Breaking, "outputs changed", format!("`{name}` returns `{is}` instead of `{was}`"));
        }
        match (old.deprecated, new.deprecated) {
            (false, true) => self.add(Compatible, "deprecated", format!("`{name}`")),
            (true, false) => self.add(Compatible, "no longer deprecated", format!("`{name}`")),
            _ => {}
        }
        let rules = |operation: &Operation| -> Vec<_> {
            let member = |index: usize| operation.input.members.get(index).map(|member| member.wire.clone());
            operation.passwords.iter().map(|(index, rule)| (member(*index), rule.clone())).collect()
        };
        let (was, is) = (rules(old), rules(new));
        match (was.is_empty(), is.is_empty()) {
            (false, true) => self.add(Breaking, "checks of passwords removed", format!("`{name}::validate`")),
            (true, false) => self.add(Compatible, "new checks of passwords", format!("`{name}::validate`")),
            _ if was != is => self.add(Behaviour, "rules for passwords changed", format!("`{name}`")),
            _ => {}
        }
        let body = |operation: &Operation| label(operation.body);
        let host = |operation: &Operation| Some(operation.host.clone()).filter(|host| !host.is_empty());
        let host = |operation: &Operation| host(operation).unwrap_or_else(|| "of the service".into());
        let signed = |operation: &Operation| if operation.unsigned { "no" } else { "yes" };
        let reads =
            |operation: &Operation| operation.read_only.map_or("by its name", |yes| if yes { "yes" } else { "no" });
        let rate =
            |operation: &Operation| operation.rate.map_or("none".into(), |rate| format!("{rate} calls per second"));
        if old.rate != new.rate {
            let (was, is) = (rate(old), rate(new));
            self.add(Behaviour, "documented rates changed", format!("`{name}` ({is} instead of {was})"));
        }
        for (fact, was, is) in [
            ("action", old.action.as_str(), new.action.as_str()),
            ("method", old.method.as_str(), new.method.as_str()),
            ("path", &old.path, &new.path),
            ("body", &body(old), &body(new)),
            ("host", &host(old), &host(new)),
            ("signed", signed(old), signed(new)),
            ("read-only", reads(old), reads(new)),
        ] {
            if was != is {
                self.add(Behaviour, "requests changed", format!("`{name}` ({fact} {is} instead of {was})"));
            }
        }
    }

    /// Compares two states of one struct, each with the indexes of its constructor's fields.
    fn structure(&mut self, old: (&Struct, &[usize]), new: (&Struct, &[usize]), renamed: &Renamed<'_>) {
        let ((old, old_indexes), (new, new_indexes)) = (old, new);
        let owner = &new.name;
        let matching_fields = matching_fields(old, new);
        for member in
            old.members.iter().filter(|member| !matching_fields.iter().any(|(old, _)| old.wire == member.wire))
        {
            self.add(Breaking, "fields removed", format!("`{owner}.{}`", member.name));
        }
        let (before, after) = (arguments(old, old_indexes), arguments(new, new_indexes));
        let is_new = |member: &Member| !matching_fields.iter().any(|(_, new)| new.wire == member.wire);
        for member in new.members.iter().filter(|member| is_new(member)) {
            if !after.iter().any(|argument| argument.wire == member.wire) {
                self.add(Compatible, "new fields", format!("`{owner}.{}`", member.name));
            }
        }
        // Arguments are compared by the old names of the fields. The order does not matter in a struct of arguments.
        let known_as = |member: &&Member| {
            matching_fields
                .iter()
                .find(|(_, new)| new.wire == member.wire)
                .map_or(member.wire.clone(), |(old, _)| old.wire.clone())
        };
        let was: Vec<String> = before.iter().map(|member| member.wire.clone()).collect();
        let is: Vec<String> = after.iter().map(known_as).collect();
        let same = if was.len() > POSITIONAL && is.len() > POSITIONAL {
            was.iter().collect::<BTreeSet<_>>() == is.iter().collect()
        } else {
            was == is
        };
        match (old.input, new.input) {
            (true, false) => self.add(Breaking, "constructors and setters removed", format!("`{owner}`")),
            (false, true) => self.add(Compatible, "new constructors and setters", format!("`{owner}`")),
            _ if !same => {
                let (was, is) = (signature(old, &before), signature(new, &after));
                self.add(Breaking, "constructors changed", format!("`{owner}::new{is}` instead of `{was}`"));
            }
            _ => {}
        }
        for (old, new) in matching_fields {
            self.member(owner.as_str(), old, new, renamed);
        }
    }

    fn member(&mut self, owner: &str, old: &Member, new: &Member, renamed: &Renamed<'_>) {
        let name = format!("`{owner}.{}`", new.name);
        if old.name != new.name {
            self.add(Breaking, "fields renamed", format!("`{owner}.{}` is now `{}`", old.name, new.name));
        }
        let rename = |name: &Ident| renamed.get(name.as_str()).and_then(|now| Ident::new(now)).unwrap_or(name.clone());
        let was = old.ty.with_leaf(|leaf| match leaf {
            Type::Struct(name) => Type::Struct(rename(name)),
            Type::Boxed(name) => Type::Boxed(rename(name)),
            other => other.clone(),
        });
        if was != new.ty {
            let plain =
                |ty: &Type| ty.with_leaf(|leaf| if *leaf == Type::Secret { Type::String } else { leaf.clone() });
            let kind = if plain(&was) == plain(&new.ty) { "secret marks changed" } else { "types changed" };
            self.add(Breaking, kind, format!("{name} (`{}` instead of `{was}`)", new.ty));
        }
        for (fact, was, is) in [
            ("name", old.wire.clone(), new.wire.clone()),
            ("location", label(old.location), label(new.location)),
            ("style", label(old.style), label(new.style)),
        ] {
            if was != is {
                self.add(Behaviour, "requests changed", format!("{name} ({fact} {is} instead of {was})"));
            }
        }
    }
}

fn operations(module: &Module) -> BTreeMap<&str, &Operation> {
    module.operations.iter().map(|operation| (operation.input.name.as_str(), operation)).collect()
}

fn structs(module: &Module) -> BTreeMap<&str, &Struct> {
    module.structs.iter().map(|item| (item.name.as_str(), item)).collect()
}

/// Returns fields that are required, but are not arguments of the constructor yet: `Action.Field`.
fn undecided(spec: &Spec) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (action, operation) in &spec.operations {
        let fields = operation.input.as_ref().and_then(|name| spec.structs.get(name)).into_iter().flatten();
        for field in fields.filter(|field| field.required && !operation.constructor.contains(&field.name)) {
            found.insert(format!("{action}.{}", field.name));
        }
    }
    found
}

/// Returns the pairs of fields that both structs have, matched by wire name or otherwise by Rust name.
fn matching_fields<'a>(old: &'a Struct, new: &'a Struct) -> Vec<(&'a Member, &'a Member)> {
    let by_wire = |wire: &str| new.members.iter().find(|member| member.wire == wire);
    let is_free = |member: &&Member| !old.members.iter().any(|old| old.wire == member.wire);
    let by_name = |name: &Ident| new.members.iter().filter(is_free).find(|member| member.name == *name);
    old.members.iter().filter_map(|old| Some((old, by_wire(&old.wire).or_else(|| by_name(&old.name))?))).collect()
}

/// Returns the structs that exist only in the old module, with the structs that replace them.
fn renames<'a>(old: &'a Module, new: &'a Module) -> Renamed<'a> {
    let (old_structs, new_structs) = (structs(old), structs(new));
    let new_operations = operations(new);
    let inputs = old
        .operations
        .iter()
        .filter_map(|operation| Some((&operation.input, &new_operations.get(operation.input.name.as_str())?.input)));
    let same = old.structs.iter().filter_map(|item| Some((item, *new_structs.get(item.name.as_str())?)));
    let mut open: Vec<(&Struct, &Struct)> = inputs.chain(same).collect();
    let mut renamed = Renamed::new();
    let mut taken = BTreeSet::new();
    while let Some((old, new)) = open.pop() {
        for (old, new) in matching_fields(old, new) {
            let (Some(from), Some(to)) = (old.ty.struct_name(), new.ty.struct_name()) else { continue };
            let (from, to) = (from.as_str(), to.as_str());
            let (Some(item), Some(new_item)) = (old_structs.get(from), new_structs.get(to)) else { continue };
            let is_removed = !new_structs.contains_key(from) && !renamed.contains_key(from);
            if is_removed && !old_structs.contains_key(to) && taken.insert(to) {
                renamed.insert(from, to);
                open.push((item, new_item));
            }
        }
    }
    renamed
}

/// Returns the name of a value, or `the default` if the value is the provider's default.
fn label(fact: Option<impl Debug>) -> String {
    fact.map_or("the default".into(), |fact| format!("{fact:?}"))
}

fn arguments<'a>(item: &'a Struct, indexes: &[usize]) -> Vec<&'a Member> {
    indexes.iter().filter_map(|index| item.members.get(*index)).collect()
}

fn signature(item: &Struct, arguments: &[&Member]) -> String {
    let list: Vec<String> = arguments.iter().map(|member| format!("{}: {}", member.name, member.ty)).collect();
    let list = list.join(", ");
    if arguments.len() > POSITIONAL { format!("({} {{ {list} }})", item.arguments_name) } else { format!("({list})") }
}
