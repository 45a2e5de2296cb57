//! What an import makes of the facts of a service version.

use std::{collections::BTreeMap, fmt};

use cumulo_spec::Spec;

/// A spec made from facts, and what people should know of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// The spec. Constructors name the required members in upstream order.
    pub spec: Spec,
    /// What was left out or changed on the way.
    pub notes: Notes,
    /// What the source never has: an existing spec keeps it.
    pub lacks: Lacks,
}

/// What an import left out or changed: the reasons, and what each is true of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    remarks: BTreeMap<String, Vec<String>>,
    pub(super) left_out: BTreeMap<String, String>,
}

impl Notes {
    pub(super) fn add(&mut self, reason: impl Into<String>, what: impl Into<String>) {
        self.remarks.entry(reason.into()).or_default().push(what.into());
    }

    /// Notes that an action, or `Struct.Member`, does not reach the spec.
    pub(super) fn leave_out(&mut self, reason: &str, what: impl Into<String>) {
        let what = what.into();
        self.left_out.insert(what.clone(), reason.into());
        self.add(format!("left out: {reason}"), what);
    }

    pub(super) fn append(&mut self, other: Notes) {
        for (reason, names) in other.remarks {
            self.remarks.entry(reason).or_default().extend(names);
        }
        self.left_out.extend(other.left_out);
    }

    /// Reason and names, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.remarks.iter().map(|(reason, names)| (reason.as_str(), names.as_slice()))
    }
}

impl fmt::Display for Notes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (reason, names) in self.iter() {
            writeln!(f, "  note: {reason}: {} ({})", names.len(), names.join(", "))?;
        }
        Ok(())
    }
}

/// Kinds of facts that a source does not carry, so that their absence says nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lacks {
    /// Error codes, and marks of operations: event streams, raw bodies, unsigned calls, hosts of their own.
    pub marks: bool,
    /// Tables of hosts.
    pub hosts: bool,
}
