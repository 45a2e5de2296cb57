//! Problems that validation finds.

use std::fmt;

use serde_json::Value;

use crate::{field::PasswordRule, ty::Type, validate::path::Path};

/// One problem of JSON parameters.
///
/// `Display` writes a sentence that names the parameter and the rule, and never the value, which may be a secret.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// Path of the value, or of the missing value.
    pub path: Path,
    /// The rule that the value violates.
    pub kind: ProblemKind,
}

/// The rule that a value violates.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ProblemKind {
    /// A required parameter is absent or null.
    Missing,
    /// The operation does not have the parameter.
    Unknown {
        /// The most similar parameter name of the operation, if any is similar.
        nearest: Option<String>,
    },
    /// The value has the wrong type.
    WrongType {
        /// Type that the spec requires.
        expected: Type,
        /// Kind of the JSON value in the parameters.
        found: JsonKind,
    },
    /// The value is not one of the allowed values.
    NotAllowed {
        /// The allowed values.
        allowed: Vec<String>,
        /// The most similar allowed value, if any is similar.
        nearest: Option<String>,
    },
    /// The number is below the smallest allowed value.
    TooSmall {
        /// The smallest allowed value.
        min: i64,
    },
    /// The number is above the largest allowed value.
    TooLarge {
        /// The largest allowed value.
        max: i64,
    },
    /// The text has too few characters.
    TooShort {
        /// Minimum number of characters.
        min: u32,
    },
    /// The text has too many characters.
    TooLong {
        /// Maximum number of characters.
        max: u32,
    },
    /// The list has too few items.
    TooFewItems {
        /// Minimum number of items.
        min: u32,
    },
    /// The list has too many items.
    TooManyItems {
        /// Maximum number of items.
        max: u32,
    },
    /// The password violates the rules for passwords.
    Password {
        /// The rules.
        rule: PasswordRule,
    },
}

/// The kind of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum JsonKind {
    Null,
    Bool,
    Integer,
    Fraction,
    String,
    List,
    Object,
}

impl JsonKind {
    /// Returns the kind of a value.
    pub fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Bool,
            Value::Number(number) if number.is_f64() => Self::Fraction,
            Value::Number(_) => Self::Integer,
            Value::String(_) => Self::String,
            Value::Array(_) => Self::List,
            Value::Object(_) => Self::Object,
        }
    }

    /// Returns the kind with its article, such as `a list`.
    fn described(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool => "a boolean",
            Self::Integer => "an integer",
            Self::Fraction => "a fraction",
            Self::String => "a string",
            Self::List => "a list",
            Self::Object => "an object",
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            ProblemKind::Missing => return write!(f, "missing required parameter `{}`", self.path),
            ProblemKind::Unknown { nearest } => {
                write!(f, "unknown parameter `{}`", self.path)?;
                return suggest(f, nearest.as_deref());
            }
            _ if self.path.is_root() => f.write_str("the parameters must ")?,
            _ => write!(f, "parameter `{}` must ", self.path)?,
        }
        self.kind.fmt(f)
    }
}

/// Writes the rule as the continuation of a sentence with `must`, such as `be at least 1`.
impl fmt::Display for ProblemKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("be present"),
            Self::Unknown { nearest } => {
                f.write_str("not be present")?;
                suggest(f, nearest.as_deref())
            }
            Self::WrongType { expected, found } => {
                write!(f, "be {} (found {}", described(expected), found.described())?;
                let is_integer = matches!(expected, Type::Int32 | Type::Int64 | Type::Uint64);
                f.write_str(if is_integer && *found == JsonKind::Integer { " outside its range)" } else { ")" })
            }
            Self::NotAllowed { allowed, nearest } => {
                write!(f, "be one of {}", allowed.join(", "))?;
                suggest(f, nearest.as_deref())
            }
            Self::TooSmall { min } => write!(f, "be at least {min}"),
            Self::TooLarge { max } => write!(f, "be at most {max}"),
            Self::TooShort { min } => write!(f, "have at least {min} {}", plural(*min, "character")),
            Self::TooLong { max } => write!(f, "have at most {max} {}", plural(*max, "character")),
            Self::TooFewItems { min } => write!(f, "have at least {min} {}", plural(*min, "item")),
            Self::TooManyItems { max } => write!(f, "have at most {max} {}", plural(*max, "item")),
            Self::Password { rule } => write!(
                f,
                "have {} to {} characters of at least {} of the classes upper case, lower case, digit, special ({})",
                rule.min, rule.max, rule.classes, rule.special
            ),
        }
    }
}

fn suggest(f: &mut fmt::Formatter<'_>, nearest: Option<&str>) -> fmt::Result {
    nearest.map_or(Ok(()), |nearest| write!(f, " (did you mean `{nearest}`?)"))
}

fn plural(count: u32, noun: &str) -> String {
    if count == 1 { noun.to_owned() } else { format!("{noun}s") }
}

/// Returns a type with its article, in terms of JSON.
fn described(ty: &Type) -> &'static str {
    match ty {
        Type::String => "a string",
        Type::Int32 => "a 32-bit integer",
        Type::Int64 => "a 64-bit integer",
        Type::Uint64 => "an unsigned 64-bit integer",
        Type::Float => "a number",
        Type::Bool => "a boolean",
        Type::Datetime => "a string `YYYY-MM-DD HH:MM:SS`",
        Type::DatetimeIso => "a string with an RFC 3339 time",
        Type::Date => "a string `YYYY-MM-DD`",
        Type::Binary => "a string with base64",
        Type::Any => "a JSON value",
        Type::List(_) => "a list",
        Type::Map(_) | Type::Struct(_) => "an object",
    }
}
