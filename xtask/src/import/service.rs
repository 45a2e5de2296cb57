//! Imports one service version.

use std::{fmt, path::Path};

use cumulo_spec::merge::SpecError;

use super::{at::ImportError, constructor, facts::Facts, imported::Imported, kept, struct_names, target::Target};
use crate::spec::{docs::Docs, overlay::arguments, read_spec};

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
    pub decisions: Vec<SpecError>,
}

/// Imports one service version: facts, and the names and constructors that its spec file under `specs` has already.
pub fn import(facts: &Facts, specs: &Path, target: &Target) -> Result<Outcome, Failure> {
    let mut imported = facts.import(target)?;
    let path = specs.join(target.file());
    let mut decisions = Vec::new();
    if path.exists() {
        let existing = read_spec(&path, &format!("specs/{}", target.file())).map_err(Failure::Existing)?;
        struct_names::keep(&mut imported.spec, &existing);
        kept::keep(&mut imported, &existing);
        let overlay = arguments(specs, target.provider(), target.service(), target.version());
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
    Existing(Vec<SpecError>),
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
