//! `<version>.docs.json`: upstream's descriptions, next to the spec, for a local build. These files are never
//! committed. Only the generator reads them, and documentation in the overlay takes precedence.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use cumulo_spec::{Spec, merge::SpecError};
use serde::{Deserialize, Serialize};

/// Suffix of the file name, after the version.
pub(crate) const ENDING: &str = ".docs.json";

/// Descriptions of one service version.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Docs {
    /// Descriptions of operations, by action.
    #[serde(default)]
    pub operations: BTreeMap<String, String>,
    /// Descriptions of fields, by `Struct.Field`, with the struct's name in the spec file.
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
    /// Descriptions of error codes, by code.
    #[serde(default)]
    pub errors: BTreeMap<String, String>,
}

impl Docs {
    /// Returns the path of a service version's file, below the folder of the specs.
    pub fn path(specs: &Path, provider: &str, service: &str, version: &str) -> PathBuf {
        specs.join(provider).join(service).join(format!("{version}{ENDING}"))
    }

    /// Reads a file. Returns `None` if the file does not exist.
    ///
    /// # Errors
    /// Fails if the file cannot be read or parsed.
    pub fn read(path: &Path) -> Result<Option<Self>, SpecError> {
        if !path.exists() {
            return Ok(None);
        }
        let text = fs::read_to_string(path).map_err(|error| error.to_string());
        let docs = text.and_then(|text| serde_json::from_str(&text).map_err(|error| error.to_string()));
        docs.map(Some).map_err(|problem| {
            SpecError::new(
                &path.display().to_string(),
                "$",
                problem,
                "import it again, or remove it: it is a local file",
            )
        })
    }

    /// Returns the text of a file.
    ///
    /// # Errors
    /// Never fails in practice, because the values are strings.
    pub fn write(&self) -> serde_json::Result<String> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// Returns true if there are no descriptions.
    pub fn is_empty(&self) -> bool {
        self.operations.is_empty() && self.fields.is_empty() && self.errors.is_empty()
    }

    /// Removes all descriptions from a spec, and returns them.
    pub fn take(spec: &mut Spec) -> Self {
        let mut docs = Self::default();
        let mut set_doc = |section: fn(&mut Self) -> &mut BTreeMap<String, String>, name: String, doc: &mut String| {
            let doc = std::mem::take(doc);
            if !doc.trim().is_empty() {
                section(&mut docs).insert(name, doc);
            }
        };
        for (action, operation) in &mut spec.operations {
            set_doc(|docs| &mut docs.operations, action.clone(), &mut operation.doc);
        }
        for (owner, fields) in &mut spec.structs {
            for field in fields {
                set_doc(|docs| &mut docs.fields, format!("{owner}.{}", field.name), &mut field.doc);
            }
        }
        for (code, known) in &mut spec.errors {
            set_doc(|docs| &mut docs.errors, code.clone(), &mut known.doc);
        }
        docs
    }

    /// Adds the descriptions to items without documentation. Descriptions of items that the spec does not contain are
    /// ignored.
    ///
    /// `original` returns the name that a struct has in the descriptions. `convert` converts a description.
    pub fn add_to<'s>(
        &self,
        spec: &'s mut Spec,
        original: impl Fn(&'s str) -> &'s str,
        convert: impl Fn(&str) -> String,
    ) {
        let set_doc = |slot: &mut String, text: Option<&String>| {
            if let Some(text) = text.filter(|_| slot.is_empty()) {
                *slot = convert(text);
            }
        };
        for (action, operation) in &mut spec.operations {
            set_doc(&mut operation.doc, self.operations.get(action));
        }
        for (owner, fields) in &mut spec.structs {
            let owner = original(owner);
            for field in fields {
                set_doc(&mut field.doc, self.fields.get(&format!("{owner}.{}", field.name)));
            }
        }
        for (code, known) in &mut spec.errors {
            set_doc(&mut known.doc, self.errors.get(code));
        }
    }
}
