//! The facts of one field.

use serde::{Deserialize, Serialize};

use crate::{skip::is_false, ty::Type};

/// One field of a struct.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Wire name.
    pub name: String,
    /// Type.
    #[serde(rename = "type")]
    pub ty: Type,
    /// Whether a request must contain the field.
    #[serde(default, skip_serializing_if = "is_false")]
    pub required: bool,
    /// Location in the request. The default depends on the provider: query (Alibaba) or JSON body. In an output, only
    /// `whole_body` has a meaning: the body of the response is the value of this field.
    #[serde(default, rename = "in", skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// Encoding of a list or object into one string.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub style: Option<Style>,
    /// Allowed values. For a list, these are the allowed items.
    #[serde(default, rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// Smallest allowed value of a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<i64>,
    /// Largest allowed value of a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<i64>,
    /// Minimum number of characters of a text, or of items of a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_length: Option<u32>,
    /// Maximum number of characters of a text, or of items of a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u32>,
    /// Whether the provider has deprecated the field.
    #[serde(default, skip_serializing_if = "is_false")]
    pub deprecated: bool,
    /// Whether the value is a credential. If absent, it is derived from the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<bool>,
    /// Rules that a password must meet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<PasswordRule>,
    /// Rust name that replaces the generated name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rename: Option<String>,
    /// Description in our own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub doc: String,
}

impl Field {
    /// Creates a field that has only a name and a type.
    pub fn new(name: impl Into<String>, ty: Type) -> Self {
        Self {
            name: name.into(),
            ty,
            required: false,
            location: None,
            style: None,
            values: Vec::new(),
            min: None,
            max: None,
            min_length: None,
            max_length: None,
            deprecated: false,
            secret: None,
            password: None,
            rename: None,
            doc: String::new(),
        }
    }
}

/// Location of a field in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Location {
    Query,
    Body,
    Path,
    Header,
    /// The field is the whole body.
    WholeBody,
    /// The field selects the host and is not sent.
    Host,
}

/// Encoding of a list or object into one string.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Style {
    /// Compact JSON text.
    Json,
    /// Items joined by commas.
    Simple,
}

/// Rules that a password must meet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PasswordRule {
    /// Minimum number of characters.
    pub min: u32,
    /// Maximum number of characters.
    pub max: u32,
    /// Minimum number of the four character classes (upper case, lower case, digit, special) that must occur.
    pub classes: u8,
    /// The allowed special characters.
    pub special: String,
    /// The provider's error code for a password that violates the rules.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code: String,
}
