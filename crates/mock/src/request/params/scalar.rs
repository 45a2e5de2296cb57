//! Reads scalars that are written as text.

use cumulo_spec::Type;
use serde_json::{Number, Value};

/// Reads a scalar from its text. Returns the text itself if it is not a value of the type, so that validation reports
/// it.
pub(crate) fn scalar(ty: &Type, text: &str) -> Value {
    let number = match ty {
        Type::Int32 | Type::Int64 => text.parse::<i64>().ok().map(Number::from),
        Type::Uint64 => text.parse::<u64>().ok().map(Number::from),
        Type::Float => text.parse::<f64>().ok().and_then(Number::from_f64),
        Type::Bool => {
            return match text {
                // The official SDK for Python writes `True` and `False`.
                "true" | "True" => Value::Bool(true),
                "false" | "False" => Value::Bool(false),
                _ => Value::String(text.into()),
            };
        }
        _ => None,
    };
    number.map_or_else(|| Value::String(text.into()), Value::Number)
}
