//! `<version>.docs.json`: upstream's own descriptions, beside the spec, for a local build. Such a file is never
//! committed; only the generator reads it, and whatever people say in the overlay goes before it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use cumulo_spec::{Spec, merge::SpecError};
use serde::{Deserialize, Serialize};

/// How the name of such a file ends; before it stands the version.
pub(crate) const ENDING: &str = ".docs.json";

/// Descriptions of one service version.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Docs {
    /// By action.
    #[serde(default)]
    pub operations: BTreeMap<String, String>,
    /// By `Struct.Member`, the struct under its name in the spec file.
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
    /// By error code.
    #[serde(default)]
    pub errors: BTreeMap<String, String>,
}

impl Docs {
    /// The file of a service version, below the folder of the specs.
    pub fn path(specs: &Path, provider: &str, service: &str, version: &str) -> PathBuf {
        specs.join(provider).join(service).join(format!("{version}{ENDING}"))
    }

    /// Reads a file; nothing where there is none.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(path: &Path) -> Result<Option<Self>, SpecError> {
        if !path.exists() {
            return Ok(None);
        }
        let text = fs::read_to_string(path).map_err(|error| error.to_string());
        let docs = text.and_then(|text| serde_json::from_str(&text).map_err(|error| error.to_string()));
        docs.map(Some).map_err(|problem| {
            SpecError::new(&path.display().to_string(), "$", problem, "import it anew, or remove it: it is local")
        })
    }

    /// The text of a file.
    ///
    /// # Errors
    /// None that could happen: the members are text.
    pub fn write(&self) -> serde_json::Result<String> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.operations.is_empty() && self.fields.is_empty() && self.errors.is_empty()
    }

    /// Takes every description out of a spec.
    pub fn take(spec: &mut Spec) -> Self {
        let mut docs = Self::default();
        let mut put = |section: fn(&mut Self) -> &mut BTreeMap<String, String>, name: String, doc: &mut String| {
            let doc = std::mem::take(doc);
            if !doc.trim().is_empty() {
                section(&mut docs).insert(name, doc);
            }
        };
        for (action, operation) in &mut spec.operations {
            put(|docs| &mut docs.operations, action.clone(), &mut operation.doc);
        }
        for (owner, fields) in &mut spec.structs {
            for field in fields {
                put(|docs| &mut docs.fields, format!("{owner}.{}", field.name), &mut field.doc);
            }
        }
        for (code, known) in &mut spec.errors {
            put(|docs| &mut docs.errors, code.clone(), &mut known.doc);
        }
        docs
    }

    /// Adds the descriptions to what has none. What the spec lacks is passed over.
    ///
    /// `original` says what the descriptions call a struct, `form` what becomes of a text.
    pub fn put_under<'s>(
        &self,
        spec: &'s mut Spec,
        original: impl Fn(&'s str) -> &'s str,
        form: impl Fn(&str) -> String,
    ) {
        let put = |slot: &mut String, text: Option<&String>| {
            if let Some(text) = text.filter(|_| slot.is_empty()) {
                *slot = form(text);
            }
        };
        for (action, operation) in &mut spec.operations {
            put(&mut operation.doc, self.operations.get(action));
        }
        for (owner, fields) in &mut spec.structs {
            let owner = original(owner);
            for field in fields {
                put(&mut field.doc, self.fields.get(&format!("{owner}.{}", field.name)));
            }
        }
        for (code, known) in &mut spec.errors {
            put(&mut known.doc, self.errors.get(code));
        }
    }
}
