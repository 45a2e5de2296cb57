//! Upstream facts to spec files.
//!
//! An import reads the facts of one service version, makes the [`Spec`] of them, lets the constructors of an existing
//! spec file stand, and writes the file. Facts that the source does not carry are kept from the existing file. It never drops anything silently: a key, a type or a flag that the importer
//! does not know stops it; what a spec cannot describe yet is left out with a [`Notes`] entry,
//! and the spec says so (`left_out`).

use std::{collections::BTreeMap, fmt, path::Path};

use cumulo_spec::Spec;

use crate::spec::docs::Docs;

mod alibaba;
mod at;
pub mod command;
pub mod compare;
pub mod constructor;
pub mod docs;
pub mod facts;
mod hosts;
mod kept;
mod paging;
pub mod public;
mod shape;
mod source;
mod struct_names;
mod tencent;
mod upstream;
mod zenlayer;

pub use at::ImportError;
pub use facts::{Facts, Target};
pub use source::Lacks;

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
    left_out: BTreeMap<String, String>,
}

impl Notes {
    fn add(&mut self, reason: impl Into<String>, what: impl Into<String>) {
        self.remarks.entry(reason.into()).or_default().push(what.into());
    }

    /// Notes that an action, or `Struct.Member`, does not reach the spec.
    fn leave_out(&mut self, reason: &str, what: impl Into<String>) {
        let what = what.into();
        self.left_out.insert(what.clone(), reason.into());
        self.add(format!("left out: {reason}"), what);
    }

    fn append(&mut self, other: Notes) {
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

/// What became of one service version.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The service version.
    pub target: Target,
    /// The new spec, constructors of the existing file kept.
    pub imported: Imported,
    /// Upstream's descriptions, where [`Facts::with_docs`] keeps them. The spec has none.
    pub docs: Docs,
    /// What only a person can decide, in the existing spec file.
    pub decisions: Vec<crate::spec::SpecError>,
}

/// Imports one service version: facts, and the names and constructors that its spec file under `specs` has already.
pub fn import(facts: &Facts, specs: &Path, target: &Target) -> Result<Outcome, Failure> {
    let mut imported = facts.import(target)?;
    let path = specs.join(target.file());
    let mut decisions = Vec::new();
    if path.exists() {
        let existing = crate::spec::read_spec(&path, &format!("specs/{}", target.file())).map_err(Failure::Existing)?;
        struct_names::keep(&mut imported.spec, &existing);
        kept::keep(&mut imported, &existing);
        let overlay = crate::spec::overlay::arguments(specs, target.provider(), target.service(), target.version());
        let file = format!("specs/{}", target.file());
        decisions = constructor::keep(&mut imported, &existing, &overlay, &file);
        decisions.extend(constructor::keep_structs(&mut imported, &existing, &overlay, &file));
    }
    let docs = Docs::take(&mut imported.spec);
    Ok(Outcome { target: target.clone(), imported, docs, decisions })
}

/// Why an import failed.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// The facts cannot be understood.
    Facts(ImportError),
    /// The spec file that exists cannot be read.
    Existing(Vec<crate::spec::SpecError>),
}

impl From<ImportError> for Failure {
    fn from(error: ImportError) -> Self {
        Self::Facts(error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Facts(error) => error.fmt(f),
            Self::Existing(errors) => {
                writeln!(f, "the spec file that exists cannot be read:")?;
                errors.iter().try_for_each(|error| writeln!(f, "{error}"))
            }
        }
    }
}

impl std::error::Error for Failure {}
