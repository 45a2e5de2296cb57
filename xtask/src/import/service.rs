//! The import of one service version.

use std::{fmt, path::Path};

use cumulo_spec::merge::SpecError;

use super::{at::ImportError, constructor, facts::Facts, imported::Imported, kept, struct_names, target::Target};
use crate::spec::{docs::Docs, overlay::arguments, read_spec};

/// The outcome of a successful import of one service version.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The service version.
    pub target: Target,
    /// The new spec, with the constructors of the existing file.
    pub imported: Imported,
    /// Upstream's descriptions if [`Facts::with_docs`] was called, otherwise empty. The spec contains no descriptions.
    pub docs: Docs,
    /// The decisions about the existing spec file that a person must make.
    pub decisions: Vec<SpecError>,
}

/// Imports the facts of one service version. An existing spec file under `specs` keeps its names and constructors.
///
/// # Errors
///
/// Returns an error if the importer does not support the facts, or if the existing spec file is invalid.
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

/// The cause of a failed import.
#[derive(Clone, Debug, PartialEq)]
pub enum Failure {
    /// The importer does not support the facts.
    Facts(ImportError),
    /// The existing spec file is invalid.
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
                writeln!(f, "cannot read the existing spec file:")?;
                errors.iter().try_for_each(|error| writeln!(f, "{error}"))
            }
        }
    }
}

impl std::error::Error for Failure {}
