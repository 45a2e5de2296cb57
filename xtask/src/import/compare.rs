//! `--compare`: the differences between two imports of the same service version.
//!
//! Both sides are converted into specs first. The comparison therefore covers exactly the facts that are part of a
//! spec.

use std::{collections::BTreeMap, fmt};

use cumulo_spec::Spec;
use serde_json::{Map, Value};

/// Differences, grouped by cause: the kind of fact and the kind of difference.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences(BTreeMap<String, Vec<String>>);

impl Differences {
    /// Adds one difference.
    pub fn add(&mut self, cause: impl Into<String>, path: impl Into<String>) {
        self.0.entry(cause.into()).or_default().push(path.into());
    }

    /// Returns the number of differences.
    pub fn count(&self) -> usize {
        self.0.values().map(Vec::len).sum()
    }

    /// Returns the causes with their paths, sorted by cause.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.0.iter().map(|(cause, paths)| (cause.as_str(), paths.as_slice()))
    }

    /// Adds every difference between the spec from upstream and the spec from the facts.
    pub fn specs(&mut self, name: &str, upstream: &Spec, facts: &Spec) -> Result<(), serde_json::Error> {
        self.values(&[], name, &tree(upstream)?, &tree(facts)?);
        Ok(())
    }

    /// Adds the differences between two values. `kind` is their path with `*` instead of names.
    fn values(&mut self, kind: &[&str], path: &str, upstream: &Value, facts: &Value) {
        if let (Value::Object(upstream), Value::Object(facts)) = (upstream, facts) {
            let keys = upstream.keys().chain(facts.keys().filter(|key| !upstream.contains_key(*key)));
            for key in keys {
                let kind: Vec<&str> = kind.iter().copied().chain([kind_of(kind, key)]).collect();
                let path = format!("{path} {key}");
                match (upstream.get(key), facts.get(key)) {
                    // A field that exists on only one side is reported separately.
                    (Some(upstream), Some(facts)) if key == ORDER => {
                        self.values(&kind, &path, &shared(upstream, facts), &shared(facts, upstream));
                    }
                    (Some(upstream), Some(facts)) => self.values(&kind, &path, upstream, facts),
                    (Some(value), None) => self.one_side(&kind, "only upstream", path, value),
                    (_, value) => self.one_side(&kind, "only in the facts", path, value.unwrap_or(&Value::Null)),
                }
            }
        } else if upstream != facts {
            match kind.last() {
                // The number of types is small, and the pair of types is the cause.
                Some(&"type") => self.add(format!("{}: {upstream}, in the facts {facts}", kind.join(".")), path),
                _ => self.add(kind.join("."), format!("{path}: {upstream}, in the facts {facts}")),
            }
        }
    }

    fn one_side(&mut self, kind: &[&str], side: &str, path: String, value: &Value) {
        let path = if value.is_object() { path } else { format!("{path}: {value}") };
        self.add(format!("{}: {side}", kind.join(".")), path);
    }
}

/// Returns the items of a list that `other` also contains.
fn shared(list: &Value, other: &Value) -> Value {
    let other = other.as_array().map(Vec::as_slice).unwrap_or_default();
    list.as_array().into_iter().flatten().filter(|item| other.contains(item)).cloned().collect()
}

/// Replaces a key that is a name by `*`.
fn kind_of<'k>(parent: &[&str], key: &'k str) -> &'k str {
    match parent {
        ["operations" | "structs" | "errors"] | ["structs", "*"] | ["endpoint", "regions" | "vpc"] if key != ORDER => {
            "*"
        }
        _ => key,
    }
}

/// The key for the order of a struct's fields.
const ORDER: &str = "(order)";

/// Converts a spec to JSON in which the fields of structs are keyed by name.
fn tree(spec: &Spec) -> Result<Value, serde_json::Error> {
    let mut tree = serde_json::to_value(spec)?;
    // An omitted operation is already a difference among the operations.
    if let Some(spec) = tree.as_object_mut() {
        spec.remove("left_out");
    }
    for fields in tree.get_mut("structs").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut) {
        let mut named = Map::new();
        let mut order = Vec::new();
        for mut field in fields.as_array_mut().into_iter().flat_map(std::mem::take) {
            if let Some(name) = field.as_object_mut().and_then(|field| field.remove("name")) {
                named.insert(name.as_str().unwrap_or_default().into(), field);
                order.push(name);
            }
        }
        named.insert(ORDER.into(), Value::Array(order));
        *fields = Value::Object(named);
    }
    Ok(tree)
}

impl fmt::Display for Differences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (cause, paths) in self.iter() {
            writeln!(f, "{cause}: {}", paths.len())?;
            for path in paths {
                writeln!(f, "  {path}")?;
            }
        }
        writeln!(f, "{} differences", self.count())
    }
}
