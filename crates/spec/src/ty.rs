//! The type of a field.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// The type of a field, written `string`, `int64`, `[string]` (list), `{any}` (map) or `#Tag` (struct).
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Type {
    String,
    Int32,
    Int64,
    Uint64,
    Float,
    Bool,
    /// Text: `YYYY-MM-DD HH:MM:SS` in Beijing time.
    Datetime,
    /// Text: RFC 3339.
    DatetimeIso,
    /// Text: `YYYY-MM-DD`.
    Date,
    /// Bytes: raw in a binary body or in a part of a multipart body, base64 text in JSON.
    Binary,
    /// Any JSON value.
    Any,
    List(Box<Type>),
    Map(Box<Type>),
    Struct(String),
}

impl Type {
    const SCALARS: [(&'static str, Type); 11] = [
        ("string", Type::String),
        ("int32", Type::Int32),
        ("int64", Type::Int64),
        ("uint64", Type::Uint64),
        ("float", Type::Float),
        ("bool", Type::Bool),
        ("datetime", Type::Datetime),
        ("datetime_iso", Type::DatetimeIso),
        ("date", Type::Date),
        ("binary", Type::Binary),
        ("any", Type::Any),
    ];

    /// Returns the name of the struct that the type contains at any depth.
    pub fn struct_name(&self) -> Option<&str> {
        match self {
            Self::Struct(name) => Some(name),
            Self::List(inner) | Self::Map(inner) => inner.struct_name(),
            _ => None,
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::List(inner) => write!(f, "[{inner}]"),
            Self::Map(inner) => write!(f, "{{{inner}}}"),
            Self::Struct(name) => write!(f, "#{name}"),
            scalar => match Self::SCALARS.iter().find(|(_, ty)| ty == scalar) {
                Some((name, _)) => f.write_str(name),
                None => Err(fmt::Error),
            },
        }
    }
}

impl FromStr for Type {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(name) = text.strip_prefix('#') {
            return if name.is_empty() {
                Err("`#` must be followed by the name of a struct".into())
            } else {
                Ok(Self::Struct(name.into()))
            };
        }
        if let Some(inner) = text.strip_prefix('[').and_then(|t| t.strip_suffix(']')) {
            return Ok(Self::List(Box::new(inner.parse()?)));
        }
        if let Some(inner) = text.strip_prefix('{').and_then(|t| t.strip_suffix('}')) {
            return Ok(Self::Map(Box::new(inner.parse()?)));
        }
        Self::SCALARS
            .iter()
            .find(|(name, _)| *name == text)
            .map(|(_, ty)| ty.clone())
            .ok_or_else(|| format!("unknown type `{text}`"))
    }
}

impl Serialize for Type {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Type {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Type {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Type".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let scalars: Vec<&str> = Self::SCALARS.iter().map(|(name, _)| *name).collect();
        let pattern = format!("^[\\[{{]*(#.+|{})[\\]}}]*$", scalars.join("|"));
        schemars::json_schema!({
            "type": "string",
            "description": "A scalar, `[T]` for a list, `{T}` for a map with string keys, `#Name` for a struct.",
            "pattern": pattern,
        })
    }
}
