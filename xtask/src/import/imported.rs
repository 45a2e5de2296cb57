//! The result of importing one service version.

use std::{collections::BTreeMap, fmt};

use cumulo_spec::Spec;

/// A spec that was created from facts, with notes about the differences from the facts.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// The spec. Its constructors list the required fields in upstream order.
    pub spec: Spec,
    /// The omissions and changes of the import.
    pub notes: Notes,
    /// The kinds of facts that the source never contains. They are kept from an existing spec.
    pub missing: MissingFacts,
}

/// The omissions and changes of an import: each reason with the names that it applies to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    remarks: BTreeMap<String, Vec<String>>,
    pub(super) left_out: BTreeMap<String, String>,
}

impl Notes {
    pub(super) fn add(&mut self, reason: impl Into<String>, name: impl Into<String>) {
        self.remarks.entry(reason.into()).or_default().push(name.into());
    }

    /// Records that an action, or a field (`Struct.Field`), is omitted from the spec.
    pub(super) fn leave_out(&mut self, reason: &str, name: impl Into<String>) {
        let name = name.into();
        self.left_out.insert(name.clone(), reason.into());
        self.add(format!("left out: {reason}"), name);
    }

    pub(super) fn append(&mut self, other: Notes) {
        for (reason, names) in other.remarks {
            self.remarks.entry(reason).or_default().extend(names);
        }
        self.left_out.extend(other.left_out);
    }

    /// Returns the reasons with their names, sorted by reason.
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

/// Kinds of facts that a source does not contain. Their absence does not mean that the API lacks them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MissingFacts {
    /// Error codes, and these marks of operations: event stream, raw body, unsigned request, separate host.
    pub marks: bool,
    /// Host tables.
    pub hosts: bool,
}
