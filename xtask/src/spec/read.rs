//! Reads the text of one file into typed facts, and reports the path of every error.

use std::{collections::BTreeMap, fs, path::Path};

use cumulo_spec::{
    Endpoint, ErrorCode, Field, Operation, Spec, Type, did_you_mean,
    merge::{SpecError, field_at, item_at, root},
    nearest,
};
use serde::de::DeserializeOwned;

use super::node::Node;

/// A file that is being read, with its errors.
pub(crate) struct Reader<'a> {
    file: &'a str,
    /// Errors that have been found.
    pub(crate) errors: Vec<SpecError>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(file: &'a str) -> Self {
        Self { file, errors: Vec::new() }
    }

    pub(crate) fn fail(&mut self, path: &str, problem: impl Into<String>, fix: impl Into<String>) {
        self.errors.push(SpecError::new(self.file, path, problem, fix));
    }

    /// Reads the JSON tree of a file, and reports duplicate keys.
    pub(crate) fn tree(&mut self, path: &Path) -> Option<Node> {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => {
                self.fail(
                    &root(),
                    format!("cannot read the file: {error}"),
                    "check that the file exists and is UTF-8 text",
                );
                return None;
            }
        };
        self.parse(&text)
    }

    /// Parses the JSON tree of a text, and reports duplicate keys.
    pub(crate) fn parse(&mut self, text: &str) -> Option<Node> {
        match Node::parse(text) {
            Ok(node) => {
                for path in node.duplicates() {
                    self.fail(&path, "duplicate key in the object", "remove or rename one of them");
                }
                Some(node)
            }
            Err(error) => {
                self.fail(&root(), format!("invalid JSON: {error}"), "correct the syntax at that line");
                None
            }
        }
    }

    /// Returns the entries of an object, and reports any other value.
    pub(crate) fn object<'n>(&mut self, node: Option<&'n Node>, at: &str) -> &'n [(String, Node)] {
        match node {
            None | Some(Node::Object(_)) => {}
            Some(other) => self.fail(at, format!("must be an object, is {}", other.kind()), "write `{ … }`"),
        }
        node.map(Node::members).unwrap_or_default()
    }

    /// Returns the items of a list, and reports any other value.
    pub(crate) fn list<'n>(&mut self, node: &'n Node, at: &str) -> &'n [Node] {
        match node {
            Node::List(items) => items,
            other => {
                self.fail(at, format!("must be a list, is {}", other.kind()), "write `[ … ]`");
                &[]
            }
        }
    }

    /// Returns a typed value. An error contains the path of the invalid part.
    pub(crate) fn typed<T: DeserializeOwned>(&mut self, node: &Node, at: &str) -> Option<T> {
        match decode::<T>(node) {
            Ok(value) => Some(value),
            Err(message) => {
                let (path, problem, fix) = explain::<T>(node, at, &message);
                self.fail(&path, problem, fix);
                None
            }
        }
    }

    /// Returns a field of a struct. Its type is checked first, because most mistakes are in types.
    pub(crate) fn field(&mut self, node: &Node, at: &str) -> Option<Field> {
        if let Some(text) = node.get("type").and_then(Node::text)
            && let Err(reason) = text.parse::<Type>()
        {
            let core = text.trim_matches(['[', ']', '{', '}']);
            let fix = nearest(core, SCALARS).map_or_else(
                || format!("a struct is written `#{core}`; scalars are {}", SCALARS.join(", ")),
                |name| format!("did you mean `{}`?", text.replace(core, name)),
            );
            self.fail(&field_at(at, "type"), reason, fix);
            return None;
        }
        self.typed(node, at)
    }

    /// Reads a spec part by part, so that one error does not hide the other errors.
    pub(crate) fn spec(&mut self, node: &Node) -> Option<Spec> {
        self.object(Some(node), "$");
        let head = node.without(&["$schema", "operations", "structs", "errors", "left_out", "endpoint"]);
        let mut members = head.members().to_vec();
        for name in ["operations", "structs"] {
            if node.get(name).is_none() {
                self.fail("$", format!("`{name}` is missing"), format!("add `\"{name}\": {{}}`"));
            }
            members.push((name.into(), Node::Object(Vec::new())));
        }
        let mut spec: Spec = self.typed(&Node::Object(members), "$")?;
        if let Some(endpoint) = node.get("endpoint") {
            spec.endpoint = self.typed::<Endpoint>(endpoint, "$.endpoint").unwrap_or_default();
        }
        spec.operations = self.map::<Operation>(node.get("operations"), "$.operations");
        spec.errors = self.map::<ErrorCode>(node.get("errors"), "$.errors");
        spec.left_out = self.map::<String>(node.get("left_out"), "$.left_out");
        for (name, fields) in self.object(node.get("structs"), "$.structs") {
            let at = field_at("$.structs", name);
            let mut read = Vec::new();
            for (index, field) in self.list(fields, &at).iter().enumerate() {
                read.extend(self.field(field, &item_at(&at, index)));
            }
            spec.structs.insert(name.clone(), read);
        }
        Some(spec)
    }

    /// Reads an object whose values all have the same type.
    pub(crate) fn map<T: DeserializeOwned>(&mut self, node: Option<&Node>, at: &str) -> BTreeMap<String, T> {
        let mut map = BTreeMap::new();
        for (name, member) in self.object(node, at) {
            if let Some(value) = self.typed(member, &field_at(at, name)) {
                map.insert(name.clone(), value);
            }
        }
        map
    }
}

const SCALARS: [&str; 11] =
    ["string", "int32", "int64", "uint64", "float", "bool", "datetime", "datetime_iso", "date", "binary", "any"];

fn decode<T: DeserializeOwned>(node: &Node) -> Result<T, String> {
    serde_json::to_value(node).and_then(serde_json::from_value).map_err(|error| error.to_string())
}

/// Returns the path, problem and fix for an error of serde.
fn explain<T: DeserializeOwned>(node: &Node, at: &str, message: &str) -> (String, String, String) {
    let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
    let first = quoted.first().copied().unwrap_or_default();
    let known = quoted.get(1..).unwrap_or_default();
    if message.starts_with("unknown field") {
        let fix = did_you_mean(first, known.iter().copied(), format!("remove it; known keys are {}", known.join(", ")));
        return (field_at(at, first), format!("unknown key `{first}`"), fix);
    }
    if message.starts_with("missing field") {
        return (at.into(), format!("`{first}` is missing"), format!("add `\"{first}\": …`"));
    }
    // The error is in the key whose removal changes serde's message.
    let invalid =
        node.members().iter().find(|(name, _)| decode::<T>(&node.without(&[name])).err().as_deref() != Some(message));
    let path = invalid.map_or_else(|| at.into(), |(name, _)| field_at(at, name));
    if message.starts_with("unknown variant") {
        let fix = did_you_mean(first, known.iter().copied(), format!("use one of {}", known.join(", ")));
        return (path, format!("unknown value `{first}`"), fix);
    }
    let expected =
        message.split_once("expected ").map_or_else(String::new, |(_, expected)| format!("write {expected}"));
    (path, message.into(), expected)
}
