//! Masking of the secrets in parameters.

use cumulo_spec::{Field, Spec, Type, is_secret, is_secret_name, looks_secret};
use serde_json::{Map, Value};

const MASK: &str = "***";

/// Returns true if a value that is not a field of the operation may be a secret. Records are printed, so every value
/// that may be secret is masked.
fn may_be_secret(name: &str) -> bool {
    is_secret_name(name) || looks_secret(name)
}

/// Returns the values with every secret replaced.
pub(crate) fn mask(members: &Map<String, Value>, fields: &[Field], spec: Option<&Spec>) -> Map<String, Value> {
    let masked = members.iter().map(|(name, value)| {
        let field = fields.iter().find(|field| field.name == *name);
        let secret = field.map_or_else(|| may_be_secret(name), is_secret);
        let value = match (secret, value) {
            (_, Value::Null) => Value::Null,
            (true, _) => MASK.into(),
            (false, value) => mask_value(value, field.map(|field| &field.ty), spec),
        };
        (name.clone(), value)
    });
    masked.collect()
}

fn mask_value(value: &Value, ty: Option<&Type>, spec: Option<&Spec>) -> Value {
    match (value, ty) {
        (Value::Array(items), Some(Type::List(inner))) => {
            items.iter().map(|item| mask_value(item, Some(inner), spec)).collect()
        }
        (Value::Array(items), _) => items.iter().map(|item| mask_value(item, None, spec)).collect(),
        (Value::Object(members), Some(Type::Map(inner))) => members
            .iter()
            .map(|(key, item)| {
                (key.clone(), if may_be_secret(key) { MASK.into() } else { mask_value(item, Some(inner), spec) })
            })
            .collect(),
        (Value::Object(members), ty) => {
            let fields =
                ty.and_then(Type::struct_name).and_then(|name| spec?.structs.get(name)).map_or(&[][..], Vec::as_slice);
            mask(members, fields, spec).into()
        }
        (value, _) => value.clone(),
    }
}
