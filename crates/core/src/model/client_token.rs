use super::{Model, Scalar, View};
use crate::time::Nonce;

/// The names of the parameter with the client token, at all providers that have one.
pub(crate) const CLIENT_TOKEN: [&str; 2] = ["ClientToken", "clientToken"];

/// Sets the client token of a request if its operation has one and the caller did not set it. The provider executes
/// requests with the same token only once. Returns true if the request has a token.
///
/// A generated token has 32 characters. The providers allow 64.
pub(crate) fn fill_client_token(input: &mut dyn Model, new: &Nonce) -> bool {
    let Some(index) = CLIENT_TOKEN.iter().find_map(|name| input.table().position(name)) else { return false };
    let Some(field) = input.get_mut(index) else { return false };
    let unset = match field.view() {
        View::None => true,
        View::Str(token) => token.is_empty(),
        _ => return false,
    };
    !unset || field.set(Scalar::Str(&new()))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[derive(Clone, Default)]
    struct Create {
        name: Option<String>,
        token: Option<String>,
    }
    crate::table! { Create { "Name" name, "ClientToken" token } }

    #[derive(Clone, Default)]
    struct Required {
        token: String,
    }
    crate::table! { Required { "clientToken" token } }

    #[test]
    fn fills_in_a_missing_client_token() {
        let new: Nonce = Arc::new(|| "new".into());
        let mut create = Create::default();
        assert!(fill_client_token(&mut create, &new));
        assert_eq!((create.token.as_deref(), create.name), (Some("new"), None));
        let mut preset = Create { token: Some("own".into()), name: None };
        assert!(fill_client_token(&mut preset, &new));
        assert_eq!(preset.token.as_deref(), Some("own"));
        let mut required = Required::default();
        assert!(fill_client_token(&mut required, &new) && required.token == "new");
        assert!(!fill_client_token(&mut super::super::Empty::default(), &new));
    }
}
