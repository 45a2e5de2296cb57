//! Decides whether a field holds a credential.

use cumulo_secret_names::is_secret_name;

use crate::{field::Field, ty::Type};

/// Returns true if a field holds a credential. The result is the value of `secret` or, if `secret` is absent, it is
/// derived from the name and the type.
///
/// In specs from the catalog, `secret` is set for every field.
pub fn is_secret(field: &Field) -> bool {
    field.secret.unwrap_or_else(|| can_be_secret(&field.ty) && is_secret_name(&field.name))
}

/// Returns true if a value of the type can be a credential: text, or a list of texts.
pub fn can_be_secret(ty: &Type) -> bool {
    match ty {
        Type::String => true,
        Type::List(inner) => **inner == Type::String,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn treats_only_text_as_secret() {
        assert!(is_secret(&Field::new("Password", Type::String)));
        assert!(is_secret(&Field::new("Secrets", Type::List(Box::new(Type::String)))));
        assert!(!is_secret(&Field::new("Password", Type::Bool)));
        assert!(!is_secret(&Field::new("Password", Type::Struct("PasswordSetting".into()))));
    }

    #[test]
    fn prefers_the_secret_flag_to_the_name() {
        let mut field = Field::new("Password", Type::String);
        field.secret = Some(false);
        assert!(!is_secret(&field));
        field.name = "Zone".into();
        field.secret = Some(true);
        assert!(is_secret(&field));
    }
}
