//! A position in a file of facts: a value and its JSON path.

use std::fmt;

use serde_json::{Map, Value};

use cumulo_spec::merge::{field_at, item_at};

/// An error of an import, with its position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportError {
    /// The path of the file (of facts or of a spec), relative to its root folder.
    pub file: String,
    /// The JSON path of the value in the file.
    pub path: String,
    /// The description of the error.
    pub reason: String,
}

impl ImportError {
    pub(crate) fn new(file: impl Into<String>, path: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { file: file.into(), path: path.into(), reason: reason.into() }
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.file, self.path, self.reason)
    }
}

impl std::error::Error for ImportError {}

/// A value of the facts and its JSON path.
#[derive(Clone, Debug)]
pub(crate) struct At<'a> {
    file: &'a str,
    path: String,
    value: &'a Value,
}

impl<'a> At<'a> {
    pub(crate) fn root(file: &'a str, value: &'a Value) -> Self {
        Self { file, path: "$".into(), value }
    }

    /// Creates a position from a value and its path in a file.
    pub(crate) fn new(file: &'a str, path: &str, value: &'a Value) -> Self {
        Self { file, path: path.into(), value }
    }

    pub(crate) fn file(&self) -> &str {
        self.file
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    pub(crate) fn fail(&self, reason: impl Into<String>) -> ImportError {
        ImportError::new(self.file, &self.path, reason)
    }

    pub(crate) fn value(&self) -> &'a Value {
        self.value
    }

    fn map(&self) -> Result<&'a Map<String, Value>, ImportError> {
        self.value.as_object().ok_or_else(|| self.fail("must be an object"))
    }

    /// Checks that every key of the object is known, because the importer must not omit a fact silently.
    ///
    /// # Errors
    ///
    /// Returns an error for the first unknown key, or if the value is not an object.
    pub(crate) fn only(&self, known: &[&str]) -> Result<(), ImportError> {
        match self.map()?.keys().find(|key| !known.contains(&key.as_str())) {
            Some(key) => {
                Err(ImportError::new(self.file, field_at(&self.path, key), "the importer does not support this key"))
            }
            None => Ok(()),
        }
    }

    /// Returns the value of a key. `None` if the key is absent or its value is null.
    pub(crate) fn get(&self, key: &str) -> Option<At<'a>> {
        let value = self.value.get(key).filter(|value| !value.is_null())?;
        Some(At { file: self.file, path: field_at(&self.path, key), value })
    }

    /// Returns the value of a required key.
    pub(crate) fn need(&self, key: &str) -> Result<At<'a>, ImportError> {
        self.get(key).ok_or_else(|| self.fail(format!("missing required key `{key}`")))
    }

    /// Returns all keys and values of the object.
    pub(crate) fn entries(&self) -> Result<impl Iterator<Item = (&'a str, At<'a>)>, ImportError> {
        let (file, path) = (self.file, self.path.clone());
        Ok(self.map()?.iter().map(move |(key, value)| (key.as_str(), At { file, path: field_at(&path, key), value })))
    }

    /// Returns all items of the list, in order.
    pub(crate) fn items(&self) -> Result<impl Iterator<Item = At<'a>>, ImportError> {
        let (file, path) = (self.file, self.path.clone());
        let items = self.value.as_array().ok_or_else(|| self.fail("must be a list"))?;
        Ok(items.iter().enumerate().map(move |(index, value)| At { file, path: item_at(&path, index), value }))
    }

    pub(crate) fn text(&self) -> Result<&'a str, ImportError> {
        self.value.as_str().ok_or_else(|| self.fail("must be a string"))
    }

    /// Returns the string value of a key, or the empty string if the key is absent.
    pub(crate) fn text_of(&self, key: &str) -> Result<&'a str, ImportError> {
        self.get(key).map_or(Ok(""), |at| at.text())
    }

    /// Returns true if the key's value is 1 or `true`, and false if it is `false` or absent.
    ///
    /// # Errors
    ///
    /// Returns an error for any other value.
    pub(crate) fn flag(&self, key: &str) -> Result<bool, ImportError> {
        match self.get(key) {
            None => Ok(false),
            Some(at) => match at.value {
                Value::Bool(flag) => Ok(*flag),
                Value::Number(number) if number.as_u64() == Some(1) => Ok(true),
                _ => Err(at.fail("must be 1 or true")),
            },
        }
    }

    pub(crate) fn texts(&self) -> Result<Vec<String>, ImportError> {
        self.items()?.map(|item| item.text().map(str::to_owned)).collect()
    }
}
