//! Which members hold something that authenticates somebody. The name decides; an overlay may say otherwise.

use std::collections::BTreeSet;

use cumulo_catalog::spec::{Field, Spec, Type};

/// The rule of names, which the core has as well. Its file is shared, not its crate: a change of the core would build the
/// generator anew.
#[path = "../../../crates/core/src/model/secret_name.rs"]
mod secret_name;

pub use secret_name::is_secret_name;

/// What the name and the type of a member say, where nobody has said it explicitly.
pub fn by_rule(field: &Field) -> bool {
    can_be_secret(&field.ty) && is_secret_name(&field.name)
}

/// Whether a value of that type can be kept secret: text, or a list of texts.
pub fn can_be_secret(ty: &Type) -> bool {
    match ty {
        Type::String => true,
        Type::List(inner) => **inner == Type::String,
        _ => false,
    }
}

/// Sets `secret` on every member that does not say. A member that turns pages is no secret, whatever its name.
pub fn resolve(spec: &mut Spec) {
    let paging: BTreeSet<String> = spec
        .operations
        .values()
        .filter_map(|operation| operation.pages.as_ref())
        .flat_map(|pages| pages.input.iter().chain(&pages.next))
        .filter_map(|path| path.rsplit('.').next().map(str::to_owned))
        .collect();
    for field in spec.structs.values_mut().flatten() {
        if field.secret.is_none() {
            field.secret = Some(by_rule(field) && !paging.contains(&field.name));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_text_is_secret() {
        assert!(by_rule(&Field::new("Password", Type::String)));
        assert!(by_rule(&Field::new("Secrets", Type::List(Box::new(Type::String)))));
        assert!(!by_rule(&Field::new("Password", Type::Bool)));
        assert!(!by_rule(&Field::new("Password", Type::Struct("PasswordSetting".into()))));
    }
}
