//! Manual changes to the facts: `specs/<provider>/<service>/overlay.json`, by version.

use std::{collections::BTreeMap, num::NonZeroU32};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{
    field::{Field, PasswordRule},
    pages::Pages,
    spec::ErrorCode,
    ty::Type,
    waiter::Waiter,
};

/// Changes to the facts of one version of a service.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Overlay {
    /// Changes to operations, by action name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub operations: BTreeMap<String, OperationPatch>,
    /// Changes to fields, by `Struct.Field`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, FieldPatch>,
    /// Changes to structs, by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub structs: BTreeMap<String, StructPatch>,
    /// Fields that the provider documents and that are missing in the facts, by struct.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub add_fields: BTreeMap<String, Vec<Field>>,
    /// Facts about error codes. To add a code that is missing in the facts, list it in the `errors` of an operation.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub errors: BTreeMap<String, ErrorCode>,
    /// Named waiters, by function name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub waiters: BTreeMap<String, Waiter>,
}

/// Changes to one operation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OperationPatch {
    /// Description in our own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub doc: String,
    /// Additional error codes that the provider documents for the operation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<String>,
    /// Whether the operation is read-only. If absent, it is derived from the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_only: Option<bool>,
    /// Documented rate limit, in calls per second.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<NonZeroU32>,
    /// Whether the provider has deprecated the operation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<bool>,
    /// Pagination facts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<Pages>,
    /// Example parameters by wire name, for the documentation. They must be valid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example: Option<Map<String, Value>>,
    /// Reason for the change.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
    /// URL of the document on which the change is based.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

impl OperationPatch {
    /// Returns true if the patch changes more than the documentation.
    pub fn corrects(&self) -> bool {
        let documentation = Self {
            doc: self.doc.clone(),
            example: self.example.clone(),
            why: self.why.clone(),
            source: self.source.clone(),
            ..Self::default()
        };
        *self != documentation
    }

    pub(super) fn is_empty(&self) -> bool {
        *self == Self { why: self.why.clone(), source: self.source.clone(), ..Self::default() }
    }
}

/// Changes to one field.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FieldPatch {
    /// Description in our own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub doc: String,
    /// The correct type, if the facts are wrong.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<Type>,
    /// Whether a request must contain the field. The constructor of the operation is updated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether the value is a credential. If absent, it is derived from the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<bool>,
    /// Rules that a password must meet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<PasswordRule>,
    /// Rust name that replaces the generated name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rename: Option<String>,
    /// Allowed values.
    #[serde(default, rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// Whether the provider has deprecated the field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<bool>,
    /// Reason for the change.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
    /// URL of the document on which the change is based.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

impl FieldPatch {
    /// Returns true if the patch changes more than the documentation.
    pub fn corrects(&self) -> bool {
        let documentation =
            Self { doc: self.doc.clone(), why: self.why.clone(), source: self.source.clone(), ..Self::default() };
        *self != documentation
    }

    pub(super) fn is_empty(&self) -> bool {
        *self == Self { why: self.why.clone(), source: self.source.clone(), ..Self::default() }
    }
}

/// Changes to one struct.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StructPatch {
    /// Rust name. Structs have no wire name, so the merged spec contains only this name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rename: Option<String>,
}
