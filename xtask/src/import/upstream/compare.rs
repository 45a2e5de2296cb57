//! What differs between two sets of facts.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value;

/// Differences, grouped by what they are: the place with the names taken out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences(BTreeMap<String, Vec<String>>);

/// Keys of facts that say where another fact comes from or what was left out, and nothing of the API.
const PROVENANCE: [&str; 6] = ["src", "f", "dpos", "dpath", "daraExtra", "unused"];

impl Differences {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.values().map(Vec::len).sum()
    }

    /// Adds what differs in the facts of one service version: `ours` was read, `theirs` was expected.
    pub fn add(&mut self, name: &str, ours: &Value, theirs: &Value) {
        self.walk("", name, ours, theirs);
    }

    fn note(&mut self, kind: &str, what: &str, place: &str, text: String) {
        self.0
            .entry(format!("{}: {what}", if kind.is_empty() { "$" } else { kind }))
            .or_default()
            .push(format!("{place}: {text}"));
    }

    fn walk(&mut self, kind: &str, place: &str, ours: &Value, theirs: &Value) {
        match (ours, theirs) {
            (Value::Object(a), Value::Object(b)) => {
                // Where the keys are names, all are of one kind.
                let named = ["ops", "models", "map"].iter().any(|key| kind.ends_with(&format!(".{key}")));
                let keys: BTreeSet<&String> = a.keys().chain(b.keys()).collect();
                for key in keys.into_iter().filter(|key| named || !PROVENANCE.contains(&key.as_str())) {
                    let kind = format!("{kind}.{}", if named { "*" } else { key });
                    let (a, b) = (a.get(key), b.get(key));
                    self.both(&kind, &format!("{place}.{key}"), a.filter(|v| !v.is_null()), b.filter(|v| !v.is_null()));
                }
            }
            (Value::Array(a), Value::Array(b)) if a.iter().chain(b).any(|item| item.get("n").is_some()) => {
                self.members(kind, place, a, b);
            }
            (a, b) if a != b => self.note(kind, "another value", place, format!("{} for {}", short(a), short(b))),
            _ => {}
        }
    }

    fn both(&mut self, kind: &str, place: &str, ours: Option<&Value>, theirs: Option<&Value>) {
        match (ours, theirs) {
            (Some(a), Some(b)) => self.walk(kind, place, a, b),
            (Some(a), None) => self.note(kind, "only ours", place, short(a)),
            (None, Some(b)) => self.note(kind, "only theirs", place, short(b)),
            (None, None) => {}
        }
    }

    /// Members are the same where their names and places are; then their order counts.
    fn members(&mut self, kind: &str, place: &str, ours: &[Value], theirs: &[Value]) {
        let key = |item: &Value| {
            let text = |key| item.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
            (text("n"), text("in"))
        };
        let kind = format!("{kind}[]");
        let mut left: Vec<Option<&Value>> = theirs.iter().map(Some).collect();
        let mut order = Vec::new();
        for a in ours {
            let same = |b: &Option<&Value>| b.is_some_and(|b| key(b) == key(a));
            let at = left
                .iter()
                .position(same)
                .or_else(|| left.iter().position(|b| b.is_some_and(|b| key(b).0 == key(a).0)));
            let b = at.and_then(|at| left.get_mut(at)).and_then(Option::take);
            order.extend(at);
            self.both(&kind, &format!("{place}.{}", key(a).0), Some(a), b);
        }
        for b in left.into_iter().flatten() {
            self.both(&kind, &format!("{place}.{}", key(b).0), None, Some(b));
        }
        if !order.is_sorted() {
            self.note(&kind, "another order", place, String::new());
        }
    }
}

impl fmt::Display for Differences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (kind, places) in &self.0 {
            writeln!(f, "{kind}: {}", places.len())?;
            for place in places {
                writeln!(f, "    {place}")?;
            }
        }
        for (kind, places) in &self.0 {
            writeln!(f, "{:6}  {kind}", places.len())?;
        }
        writeln!(f, "{:6}  differences", self.count())
    }
}

fn short(value: &Value) -> String {
    value.to_string().chars().take(160).collect()
}
