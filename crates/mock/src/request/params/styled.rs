//! Reads lists and objects that are written as one string.

use cumulo_spec::{Style, Type};
use serde_json::Value;

use crate::{refusal::Refusal, request::params::scalar::scalar};

/// Reads a list or object that is written as one string.
pub(super) fn styled(style: Style, ty: &Type, text: &str, name: &str) -> Result<Value, Refusal> {
    match style {
        Style::Json => serde_json::from_str(text)
            .map_err(|_| Refusal::WrongType { name: name.into(), expected: format!("{ty}, written as JSON") }),
        Style::Simple => {
            let inner = if let Type::List(inner) = ty { inner } else { &Type::String };
            Ok(text.split(',').filter(|item| !item.is_empty()).map(|item| scalar(inner, item)).collect())
        }
    }
}
