//! The draft of a page: a spec with one operation, an overlay, and remarks for the person who completes the draft.

use std::collections::{BTreeMap, BTreeSet};

use cumulo_spec::{
    ErrorCode, Field, Operation, Spec, Type,
    merge::{FieldPatch, OperationPatch, Overlay, SpecError},
};
use serde_json::Value;

use super::{
    identity::Identity,
    layout::Layout,
    members::Member,
    page::Page,
    remark::Remark,
    rules,
    sample::{self, Shape},
    types::Word,
};
use crate::{
    import::{constructor, shape, struct_names},
    spec::node::Node,
};

/// A draft, with remarks for the person who completes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The spec with one operation. The version is empty if neither the page nor the caller provides it.
    pub spec: Spec,
    /// The facts that metadata never contains: error codes with their HTTP status, and password rules.
    pub overlay: Overlay,
    /// The parts of the page that were not understood.
    pub unread: Vec<Remark>,
    /// The parameters that belong to the protocol, not to the operation.
    pub common: Vec<Remark>,
    /// The documentation that a person must write. It must not be copied from the page.
    pub to_write: Vec<Remark>,
    /// The errors of the draft. A person must correct the page or the draft.
    pub faults: Vec<SpecError>,
}

impl Draft {
    /// Returns the text of the spec file.
    ///
    /// # Errors
    ///
    /// Returns an error if the spec cannot be serialized.
    pub fn spec_text(&self) -> serde_json::Result<String> {
        crate::spec::write(&self.spec)
    }

    /// Returns the text of the overlay file, or `None` if the overlay is empty.
    ///
    /// # Errors
    ///
    /// Returns an error if the overlay cannot be serialized.
    pub fn overlay_text(&self) -> serde_json::Result<Option<String>> {
        if self.overlay == Overlay::default() {
            return Ok(None);
        }
        let schema = Node::Scalar("../../overlay.schema.json".into());
        let file =
            Node::Object(vec![("$schema".into(), schema), (self.spec.version.clone(), Node::of(&self.overlay)?)]);
        Ok(Some(format!("{}\n", serde_json::to_string_pretty(&file)?)))
    }
}

/// Creates the draft of a page.
///
/// # Errors
///
/// Returns the reason if the page does not name an operation.
pub(crate) fn make(layout: &Layout, page: Page, version: Option<&str>, unread: Vec<Remark>) -> Result<Draft, String> {
    let mut drafting = Drafting::new(layout, &page, unread);
    let action = drafting.identity(&page.identity, version)?;
    let request = format!("{action}Request");
    let response = format!("{action}{}", layout.output);
    // Reserves the names, so that no object of the page uses them.
    for name in [&request, &response] {
        drafting.spec.structs.insert(name.clone(), Vec::new());
    }
    drafting.add_to_write(page.identity.action.first().map_or(0, |(line, _)| *line), format!("`{action}`"), "its docs");
    drafting.object(&request, &page.request, &[&action], None);
    drafting.object(&response, &page.response, &[&action], page.sample.as_ref());
    drafting.named_objects();
    let operation =
        Operation { input: Some(request), output: Some(response), path: "/".into(), ..Operation::default() };
    drafting.spec.operations.insert(action.clone(), operation);
    drafting.errors(&action);
    Ok(drafting.finish())
}

struct Drafting<'a> {
    layout: &'a Layout,
    page: &'a Page,
    spec: Spec,
    overlay: Overlay,
    /// The objects that are used but not yet drafted, with the line of their first use.
    named: BTreeMap<String, usize>,
    unread: Vec<Remark>,
    to_write: Vec<Remark>,
}

impl<'a> Drafting<'a> {
    fn new(layout: &'a Layout, page: &'a Page, unread: Vec<Remark>) -> Self {
        let spec = Spec { provider: layout.provider.into(), ..Spec::default() };
        let (overlay, named, to_write) = (Overlay::default(), BTreeMap::new(), Vec::new());
        Self { layout, page, spec, overlay, named, unread, to_write }
    }

    fn add_unread(&mut self, line: usize, subject: impl Into<String>, reason: impl Into<String>) {
        self.unread.push(Remark::new(line, subject, reason));
    }

    fn add_to_write(&mut self, line: usize, subject: impl Into<String>, reason: impl Into<String>) {
        self.to_write.push(Remark::new(line, subject, reason));
    }

    /// Sets the service, code and version of the spec. Returns the action.
    fn identity(&mut self, identity: &Identity, version: Option<&str>) -> Result<String, String> {
        let is_date = |text: &str| {
            let parts: Vec<&str> = text.split('-').collect();
            parts.iter().map(|part| part.len()).eq([4, 2, 2]) && parts.iter().all(|part| part.parse::<u16>().is_ok())
        };
        let action = self.agreed("action", &identity.action, cumulo_spec::merge::is_type_name);
        let service = self.agreed("service", &identity.service, |_| true);
        let code = self.agreed("host label", &identity.code, |_| true);
        let named = self.agreed("version", &identity.version, is_date);
        if let (Some(given), Some(named)) = (version, &named)
            && given != named
        {
            self.add_unread(
                0,
                "version",
                format!("the page contains `{named}`, not `{given}`: the version of the page is used"),
            );
        }
        match service {
            Some(service) => self.spec.service = service,
            None => self.add_unread(0, "service", "not found on the page"),
        }
        match named.or(version.map(str::to_owned)) {
            Some(version) => self.spec.version = version,
            None => self.add_unread(0, "version", "not found on the page: add `--version YYYY-MM-DD`"),
        }
        for (line, host) in &identity.hosts {
            let reason = format!("the sample request uses the host `{host}`; its regions are not on the page");
            self.add_unread(*line, "endpoint", reason);
        }
        self.spec.code = code.unwrap_or_else(|| self.spec.service.clone());
        action.ok_or_else(|| "the page does not name an operation".into())
    }

    /// Returns the first valid name. Reports the other valid names that differ from it.
    fn agreed(&mut self, subject: &str, names: &[(usize, String)], is_valid: impl Fn(&str) -> bool) -> Option<String> {
        let (line, first) = names.iter().find(|(_, name)| is_valid(name))?;
        let mut reported = BTreeSet::new();
        for (other, name) in names.iter().filter(|(_, name)| name != first && is_valid(name)) {
            if reported.insert(name) {
                self.add_unread(
                    *other,
                    subject,
                    format!("`{name}` differs from `{first}` in line {line}, which is used"),
                );
            }
        }
        Some(first.clone())
    }

    /// Drafts a struct. `path` is the action, followed by the names on the path to the struct. `sample_value` is its
    /// value in the sample.
    fn object(&mut self, name: &str, members: &'a [Member], path: &[&str], sample_value: Option<&Value>) {
        let mut fields: Vec<Field> = Vec::new();
        for member in members {
            let mut path = path.to_vec();
            path.push(&member.name);
            let ty = self.type_of(member, &path, sample::field_value(sample_value, &member.name));
            let field = self.field(name, member, ty);
            fields.push(field);
        }
        self.spec.structs.insert(name.into(), fields);
    }

    fn field(&mut self, owner: &str, member: &Member, ty: Type) -> Field {
        let rules = rules::read(&member.name, &ty, &member.description, &mut self.unread);
        let path = format!("{owner}.{}", member.name);
        let doc = match &rules.default {
            Some(default) => format!("its docs, with the default, `{default}`"),
            None => "its docs".into(),
        };
        self.add_to_write(member.line, format!("`{path}`"), doc);
        if let Some(rule) = &rules.password {
            if let Some(character) = unlisted_character(&member.example, &rule.special) {
                let reason =
                    format!("its example contains {character:?}, which is not in the special characters of its rule");
                self.add_unread(member.line, format!("`{}`", member.name), reason);
            }
            self.add_to_write(
                member.line,
                format!("`{path}`"),
                "the error code of its password rule, if the page contains it",
            );
            let patch = FieldPatch { password: rules.password, ..FieldPatch::default() };
            self.overlay.fields.insert(path, patch);
        }
        Field {
            required: member.required,
            values: rules.values,
            min: rules.min,
            max: rules.max,
            min_length: rules.min_length,
            max_length: rules.max_length,
            ..Field::new(&member.name, ty)
        }
    }

    fn type_of(&mut self, member: &'a Member, path: &[&str], sample_value: Option<&Value>) -> Type {
        let ty = if member.members.is_empty() {
            self.word(&member.word, member)
        } else {
            self.parent(member, path, sample_value)
        };
        let is_list = matches!(ty, Type::List(_));
        if member.repeated && !is_list { Type::List(Box::new(ty)) } else { ty }
    }

    /// Returns the type of a parameter without fields.
    fn word(&mut self, word: &Word, member: &Member) -> Type {
        let subject = format!("`{}`", member.name);
        match word {
            Word::Scalar(ty) => ty.clone(),
            Word::List(Some(item)) => Type::List(Box::new(self.word(item, member))),
            Word::List(None) => {
                self.add_unread(member.line, subject, "a list with items of unknown type: drafted as `[any]`");
                Type::List(Box::new(Type::Any))
            }
            Word::Map => {
                self.add_unread(member.line, subject, "a map with values of unknown type: drafted as `{any}`");
                Type::Map(Box::new(Type::Any))
            }
            Word::Object => {
                self.add_unread(member.line, subject, "an object without fields: drafted as `any`");
                Type::Any
            }
            Word::None => {
                self.add_unread(member.line, subject, "no type: drafted as `any`");
                Type::Any
            }
            Word::Unknown => Type::Any, // Reported when the word was read.
            Word::Named(name) => {
                self.named.entry(name.clone()).or_insert(member.line);
                Type::Struct(name.clone())
            }
        }
    }

    /// Returns the type of a parameter with fields: an object or a list of objects, according to the word or the
    /// sample.
    fn parent(&mut self, member: &'a Member, path: &[&str], sample_value: Option<&Value>) -> Type {
        let subject = format!("`{}`", member.name);
        let shape = sample::shape(sample_value, &member.members);
        let (is_list, wrapper) = match (&member.word, &shape) {
            (Word::None | Word::List(_), Shape::Wrapper(key)) if self.layout.inline_structs => (true, Some(*key)),
            (Word::List(_), shape) => {
                if matches!(shape, Shape::Object | Shape::Wrapper(_)) {
                    self.add_unread(
                        member.line,
                        subject,
                        "a list in the table, but an object in the sample: drafted as a list",
                    );
                }
                (true, None)
            }
            (Word::Object | Word::Map | Word::Named(_), shape) => {
                if *shape == Shape::List && !member.repeated {
                    self.add_unread(
                        member.line,
                        subject,
                        "an object in the table, but a list in the sample: drafted as an object",
                    );
                }
                (false, None)
            }
            (Word::None, Shape::List) => (true, None),
            (Word::None, Shape::Object | Shape::Wrapper(_)) => (false, None),
            // The name, such as `Name.N.Field`, is sufficient. The caller adds the list if `repeated` is true.
            (Word::None, Shape::Unknown) if member.repeated || member.implied => (false, None),
            (Word::None | Word::Scalar(_) | Word::Unknown, _) => {
                let names: Vec<&str> = member.members.iter().map(|member| member.name.as_str()).collect();
                let reason = "has fields, but is neither an object nor a list: drafted as `any` without";
                self.add_unread(member.line, subject, format!("{reason}: {}", names.join(", ")));
                return Type::Any;
            }
        };
        let sample_value = match wrapper {
            Some(key) => sample::field_value(sample_value, key),
            None => sample_value,
        };
        let outer = wrapper.map(|_| self.reserve(member, path));
        let mut inner = path.to_vec();
        inner.extend(wrapper);
        let name = self.reserve(member, &inner);
        self.object(&name, &member.members, &inner, sample_value);
        let item = Type::Struct(name);
        match (outer, wrapper) {
            (Some(outer), Some(key)) => {
                self.add_unread(
                    member.line,
                    format!("`{}`", member.name),
                    format!("in the sample, the list is one level deeper, in `{key}`: drafted in this way"),
                );
                self.spec.structs.insert(outer.clone(), vec![Field::new(key, Type::List(Box::new(item)))]);
                Type::Struct(outer)
            }
            _ if is_list => Type::List(Box::new(item)),
            _ => item,
        }
    }

    /// Reserves a name for a struct: the name on the page, or the action followed by the shortest end of the path for
    /// which the name is new.
    fn reserve(&mut self, member: &Member, path: &[&str]) -> String {
        let of_page = match &member.word {
            Word::Named(name) => Some(name),
            Word::List(Some(item)) => match item.as_ref() {
                Word::Named(name) => Some(name),
                _ => None,
            },
            _ => None,
        };
        let free = |name: &String| !self.spec.structs.contains_key(name);
        let name = of_page.filter(|name| !self.layout.inline_structs && free(name)).cloned().unwrap_or_else(|| {
            let (owner, path) = path.split_first().map_or(("", path), |(owner, path)| (*owner, path));
            let tails = (0..path.len())
                .rev()
                .map(|from| path.iter().skip(from).fold(owner.to_owned(), |name, segment| name + &pascal(segment)));
            let full = path.iter().fold(owner.to_owned(), |name, segment| name + &pascal(segment));
            let found = tails.into_iter().find(free);
            found.unwrap_or_else(|| struct_names::numbered(&full, |name| self.spec.structs.contains_key(name)))
        });
        self.spec.structs.insert(name.clone(), Vec::new());
        name
    }

    /// Drafts the objects that fields refer to. Objects that other pages describe are drafted without fields.
    fn named_objects(&mut self) {
        let page = self.page;
        let mut done = BTreeSet::new();
        while let Some((name, line)) = self.named.pop_first() {
            if !done.insert(name.clone()) {
                continue;
            }
            if let Some((_, members)) = page.objects.iter().find(|(object, _)| *object == name) {
                self.object(&name, members, &[&name], None);
            } else if !self.spec.structs.contains_key(&name) {
                self.add_unread(
                    line,
                    format!("`{name}`"),
                    "the page does not describe this object: drafted without fields",
                );
                self.spec.structs.insert(name, Vec::new());
            }
        }
        for (name, members) in page.objects.iter().filter(|(name, _)| !done.contains(name)) {
            let line = members.first().map_or(0, |member| member.line);
            self.add_unread(line, format!("`{name}`"), "no parameter on the page has this type: left out");
        }
    }

    /// Adds the error codes: those with an HTTP status to the overlay, those without to the spec.
    fn errors(&mut self, action: &str) {
        let mut patch = OperationPatch::default();
        for code in &self.page.errors {
            self.to_write.push(Remark::new(code.line, format!("`{}`", code.code), "its docs"));
            if code.http.is_some() {
                patch.errors.push(code.code.clone());
                let known = ErrorCode { http: code.http, ..ErrorCode::default() };
                self.overlay.errors.insert(code.code.clone(), known);
            } else {
                self.spec.errors.insert(code.code.clone(), ErrorCode::default());
                if let Some(operation) = self.spec.operations.get_mut(action) {
                    operation.errors.push(code.code.clone());
                    operation.errors.sort();
                }
            }
        }
        patch.errors.sort();
        if !patch.errors.is_empty() {
            self.overlay.operations.insert(action.into(), patch);
        }
    }

    fn finish(mut self) -> Draft {
        let mut notes = crate::import::Notes::default();
        shape::drop_unused(&mut self.spec, &mut notes);
        constructor::first(&mut self.spec);
        let mut faults = Vec::new();
        let (file, version) = ("draft", self.spec.version.clone());
        let mut merged = self.spec.clone();
        cumulo_spec::merge::check_facts(&merged, file, &mut faults);
        cumulo_spec::merge::apply(self.overlay.clone(), &mut merged, &version, "overlay draft", &mut faults);
        cumulo_spec::merge::check_constructors(&merged, file, &mut faults);
        self.unread.sort();
        self.unread.dedup();
        self.to_write.sort();
        Draft {
            spec: self.spec,
            overlay: self.overlay,
            unread: self.unread,
            common: self.page.common.clone(),
            to_write: self.to_write,
            faults,
        }
    }
}

/// Returns the first character of an example that is not a letter, a digit or one of `special`.
fn unlisted_character(example: &str, special: &str) -> Option<char> {
    example.chars().find(|c| !c.is_ascii_alphanumeric() && !special.contains(*c))
}

/// Converts `tag_key`, `tag-key` and `tagKey` to `TagKey`. Uppercase letters stay the same.
fn pascal(wire: &str) -> String {
    let parts = wire.split(|c: char| !c.is_ascii_alphanumeric());
    parts
        .map(|part| {
            let mut letters = part.chars();
            let first = letters.next().map(|letter| letter.to_ascii_uppercase());
            first.into_iter().chain(letters).collect::<String>()
        })
        .collect()
}
