//! A page to a draft: a spec with one operation, the overlay beside it, and lists for the person who goes on.

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

/// A draft, and what it leaves to a person.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// One operation. The version is empty where nobody names it.
    pub spec: Spec,
    /// What metadata never says: error codes with their HTTP status, and rules for passwords.
    pub overlay: Overlay,
    /// What could not be read.
    pub unread: Vec<Remark>,
    /// What belongs to the protocol, not to the operation.
    pub common: Vec<Remark>,
    /// What a person has to write: docs in words of our own.
    pub to_write: Vec<Remark>,
    /// What is wrong with the draft as it stands; a person has to mend the page or the draft.
    pub faults: Vec<SpecError>,
}

impl Draft {
    /// The text of the spec file.
    pub fn spec_text(&self) -> serde_json::Result<String> {
        crate::spec::write(&self.spec)
    }

    /// The text of the overlay file; nothing where the page has nothing for it.
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

/// Makes the draft of a page.
pub(crate) fn make(layout: &Layout, page: Page, version: Option<&str>, unread: Vec<Remark>) -> Result<Draft, String> {
    let mut drafting = Drafting::new(layout, &page, unread);
    let action = drafting.identity(&page.identity, version)?;
    let request = format!("{action}Request");
    let response = format!("{action}{}", layout.output);
    // Their names are taken, whatever objects the page has.
    for name in [&request, &response] {
        drafting.spec.structs.insert(name.clone(), Vec::new());
    }
    drafting.write(page.identity.action.first().map_or(0, |(line, _)| *line), format!("`{action}`"), "its doc");
    drafting.object(&request, &page.request, &[&action], None);
    drafting.object(&response, &page.response, &[&action], page.sample.as_ref());
    drafting.named();
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
    /// Objects that are named and not yet drafted, with the line of their first mention.
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

    fn tell(&mut self, line: usize, what: impl Into<String>, reason: impl Into<String>) {
        self.unread.push(Remark::new(line, what, reason));
    }

    fn write(&mut self, line: usize, what: impl Into<String>, reason: impl Into<String>) {
        self.to_write.push(Remark::new(line, what, reason));
    }

    /// Fills the head of the spec. Returns the action.
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
            self.tell(0, "version", format!("the page says `{named}`, not `{given}`: the page's is taken"));
        }
        match service {
            Some(service) => self.spec.service = service,
            None => self.tell(0, "service", "the page does not name it"),
        }
        match named.or(version.map(str::to_owned)) {
            Some(version) => self.spec.version = version,
            None => self.tell(0, "version", "the page does not name it: say `--version YYYY-MM-DD`"),
        }
        for (line, host) in &identity.hosts {
            let reason = format!("the sample goes to `{host}`; which regions that serves is not said");
            self.tell(*line, "endpoint", reason);
        }
        self.spec.code = code.unwrap_or_else(|| self.spec.service.clone());
        action.ok_or_else(|| "the page names no operation".into())
    }

    /// The first of the names that is one; others are told.
    fn agreed(&mut self, what: &str, names: &[(usize, String)], is_one: impl Fn(&str) -> bool) -> Option<String> {
        let (line, first) = names.iter().find(|(_, name)| is_one(name))?;
        let mut told = BTreeSet::new();
        for (other, name) in names.iter().filter(|(_, name)| name != first && is_one(name)) {
            if told.insert(name) {
                self.tell(*other, what, format!("`{name}`, but line {line} says `{first}`, which is taken"));
            }
        }
        Some(first.clone())
    }

    /// Drafts a struct. `place` is the action and the names that lead to it; `seen` what the sample has there.
    fn object(&mut self, name: &str, members: &'a [Member], place: &[&str], seen: Option<&Value>) {
        let mut fields: Vec<Field> = Vec::new();
        for member in members {
            let mut place = place.to_vec();
            place.push(&member.name);
            let ty = self.type_of(member, &place, sample::inside(seen, &member.name));
            let field = self.field(name, member, ty);
            fields.push(field);
        }
        self.spec.structs.insert(name.into(), fields);
    }

    fn field(&mut self, owner: &str, member: &Member, ty: Type) -> Field {
        let rules = rules::read(&member.name, &ty, &member.description, &mut self.unread);
        let path = format!("{owner}.{}", member.name);
        let doc = match &rules.default {
            Some(default) => format!("its doc; it should name the default, `{default}`"),
            None => "its doc".into(),
        };
        self.write(member.line, format!("`{path}`"), doc);
        if let Some(rule) = &rules.password {
            if let Some(sign) = foreign_sign(&member.example, &rule.special) {
                let reason = format!("its example has {sign:?}, which its rule does not list");
                self.tell(member.line, format!("`{}`", member.name), reason);
            }
            self.write(member.line, format!("`{path}`"), "the error code of its password rule, where the page has one");
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

    fn type_of(&mut self, member: &'a Member, place: &[&str], seen: Option<&Value>) -> Type {
        let ty =
            if member.members.is_empty() { self.word(&member.word, member) } else { self.parent(member, place, seen) };
        let is_list = matches!(ty, Type::List(_));
        if member.repeated && !is_list { Type::List(Box::new(ty)) } else { ty }
    }

    /// The type of a member without members of its own.
    fn word(&mut self, word: &Word, member: &Member) -> Type {
        let what = format!("`{}`", member.name);
        match word {
            Word::Scalar(ty) => ty.clone(),
            Word::List(Some(item)) => Type::List(Box::new(self.word(item, member))),
            Word::List(None) => {
                self.tell(member.line, what, "a list of what is not said: drafted as `[any]`");
                Type::List(Box::new(Type::Any))
            }
            Word::Map => {
                self.tell(member.line, what, "a map to what is not said: drafted as `{any}`");
                Type::Map(Box::new(Type::Any))
            }
            Word::Object => {
                self.tell(member.line, what, "the members of the object are not said: drafted as `any`");
                Type::Any
            }
            Word::None => {
                self.tell(member.line, what, "no type is said: drafted as `any`");
                Type::Any
            }
            Word::Unknown => Type::Any, // told where the word was read
            Word::Named(name) => {
                self.named.entry(name.clone()).or_insert(member.line);
                Type::Struct(name.clone())
            }
        }
    }

    /// The type of a member with members of its own: an object or a list of objects, as the word or the sample says.
    fn parent(&mut self, member: &'a Member, place: &[&str], seen: Option<&Value>) -> Type {
        let what = format!("`{}`", member.name);
        let shape = sample::shape(seen, &member.members);
        let (is_list, wrapper) = match (&member.word, &shape) {
            (Word::None | Word::List(_), Shape::Wrapper(key)) if self.layout.inline_structs => (true, Some(*key)),
            (Word::List(_), shape) => {
                if matches!(shape, Shape::Object | Shape::Wrapper(_)) {
                    self.tell(member.line, what, "the table says a list, the sample an object: drafted as a list");
                }
                (true, None)
            }
            (Word::Object | Word::Map | Word::Named(_), shape) => {
                if *shape == Shape::List && !member.repeated {
                    self.tell(member.line, what, "the table says an object, the sample a list: drafted as an object");
                }
                (false, None)
            }
            (Word::None, Shape::List) => (true, None),
            (Word::None, Shape::Object | Shape::Wrapper(_)) => (false, None),
            // `Name.N.Member` says all; `repeated` makes the list.
            (Word::None, Shape::Unknown) if member.repeated || member.implied => (false, None),
            (Word::None | Word::Scalar(_) | Word::Unknown, _) => {
                let names: Vec<&str> = member.members.iter().map(|member| member.name.as_str()).collect();
                let reason = "has members, and is said to be neither an object nor a list: drafted as `any`, left out";
                self.tell(member.line, what, format!("{reason}: {}", names.join(", ")));
                return Type::Any;
            }
        };
        let seen = match wrapper {
            Some(key) => sample::inside(seen, key),
            None => seen,
        };
        let outer = wrapper.map(|_| self.reserve(member, place));
        let mut inner = place.to_vec();
        inner.extend(wrapper);
        let name = self.reserve(member, &inner);
        self.object(&name, &member.members, &inner, seen);
        let item = Type::Struct(name);
        match (outer, wrapper) {
            (Some(outer), Some(key)) => {
                self.tell(
                    member.line,
                    format!("`{}`", member.name),
                    format!("the sample has the list one level down, in `{key}`: drafted so"),
                );
                self.spec.structs.insert(outer.clone(), vec![Field::new(key, Type::List(Box::new(item)))]);
                Type::Struct(outer)
            }
            _ if is_list => Type::List(Box::new(item)),
            _ => item,
        }
    }

    /// A name for a struct: the page's, or the action with as little of the path as makes it new.
    fn reserve(&mut self, member: &Member, place: &[&str]) -> String {
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
            let (owner, path) = place.split_first().map_or(("", place), |(owner, path)| (*owner, path));
            let tails = (0..path.len())
                .rev()
                .map(|from| path.iter().skip(from).fold(owner.to_owned(), |name, segment| name + &pascal(segment)));
            let whole = path.iter().fold(owner.to_owned(), |name, segment| name + &pascal(segment));
            let found = tails.into_iter().find(free);
            found.unwrap_or_else(|| struct_names::numbered(&whole, |name| self.spec.structs.contains_key(name)))
        });
        self.spec.structs.insert(name.clone(), Vec::new());
        name
    }

    /// Drafts the objects that members name: those of the page, and empty ones for those of other pages.
    fn named(&mut self) {
        let page = self.page;
        let mut done = BTreeSet::new();
        while let Some((name, line)) = self.named.pop_first() {
            if !done.insert(name.clone()) {
                continue;
            }
            if let Some((_, members)) = page.objects.iter().find(|(object, _)| *object == name) {
                self.object(&name, members, &[&name], None);
            } else if !self.spec.structs.contains_key(&name) {
                self.tell(line, format!("`{name}`"), "the page does not describe the object: drafted without members");
                self.spec.structs.insert(name, Vec::new());
            }
        }
        for (name, members) in page.objects.iter().filter(|(name, _)| !done.contains(name)) {
            let line = members.first().map_or(0, |member| member.line);
            self.tell(line, format!("`{name}`"), "nothing on the page is of this object: left out");
        }
    }

    /// Codes without a status are facts of the operation; with one they go to the overlay.
    fn errors(&mut self, action: &str) {
        let mut patch = OperationPatch::default();
        for code in &self.page.errors {
            self.to_write.push(Remark::new(code.line, format!("`{}`", code.code), "its doc"));
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

/// A sign of an example that is neither letter nor digit nor among `special`.
fn foreign_sign(example: &str, special: &str) -> Option<char> {
    example.chars().find(|c| !c.is_ascii_alphanumeric() && !special.contains(*c))
}

/// `tag_key`, `tag-key` and `tagKey` to `TagKey`; capitals stay as they are.
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
