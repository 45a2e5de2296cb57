//! Parameters without their secrets.

use cumulo_catalog::spec::{Field, Spec, Type};
use serde_json::{Map, Value};

const MASK: &str = "***";

/// Whether a field holds a secret: by its mark, else by its name.
fn is_secret(field: &Field) -> bool {
    field
        .secret
        .unwrap_or_else(|| !matches!(field.ty, Type::Bool | Type::Int32 | Type::Int64) && sounds_secret(&field.name))
}

/// Whether a name sounds like a secret. Rather one too many than one too few.
fn sounds_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let harmless = ["clienttoken", "nexttoken", "pagetoken", "continuationtoken", "requesttoken"];
    let about = ["id", "ids", "name", "names", "type", "arn"];
    let part = ["password", "passwd", "passphrase", "secret", "privatekey", "credential"];
    (part.iter().any(|part| name.contains(part)) && !about.iter().any(|end| name.ends_with(end)))
        || name.ends_with("pwd")
        || (name.ends_with("token") && !harmless.iter().any(|end| name.ends_with(end)))
}

/// The members with every secret replaced.
pub(crate) fn mask(members: &Map<String, Value>, fields: &[Field], spec: Option<&Spec>) -> Map<String, Value> {
    let masked = members.iter().map(|(name, value)| {
        let field = fields.iter().find(|field| field.name == *name);
        let secret = field.map_or_else(|| sounds_secret(name), is_secret);
        let value = match (secret, value) {
            (_, Value::Null) => Value::Null,
            (true, _) => MASK.into(),
            (false, value) => inside(value, field.map(|field| &field.ty), spec),
        };
        (name.clone(), value)
    });
    masked.collect()
}

fn inside(value: &Value, ty: Option<&Type>, spec: Option<&Spec>) -> Value {
    match (value, ty) {
        (Value::Array(items), Some(Type::List(inner))) => {
            items.iter().map(|item| inside(item, Some(inner), spec)).collect()
        }
        (Value::Array(items), _) => items.iter().map(|item| inside(item, None, spec)).collect(),
        (Value::Object(members), Some(Type::Map(inner))) => members
            .iter()
            .map(|(key, item)| {
                (key.clone(), if sounds_secret(key) { MASK.into() } else { inside(item, Some(inner), spec) })
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
