use std::{collections::BTreeMap, fmt};

use serde_json::Value;

use crate::{
    model::{Field, View, is_secret_name},
    secret::Secret,
};

/// JSON whose texts under the names of secrets are secrets.
pub(super) enum RawValue {
    Plain(Value),
    Secret(Secret),
    List(Vec<RawValue>),
    Map(BTreeMap<String, RawValue>),
}

impl RawValue {
    /// The value of a member.
    pub(super) fn member(name: &str, value: Value) -> Self {
        Self::new(value, is_secret_name(name))
    }

    fn new(value: Value, secret: bool) -> Self {
        match value {
            Value::String(text) if secret => Self::Secret(text.into()),
            Value::Array(items) => Self::List(items.into_iter().map(|item| Self::new(item, secret)).collect()),
            Value::Object(members) => {
                // What is within a secret is secret, whatever it is called.
                let of_member = |(name, value): (String, Value)| {
                    let value = Self::new(value, secret || is_secret_name(&name));
                    (name, value)
                };
                Self::Map(members.into_iter().map(of_member).collect())
            }
            value => Self::Plain(value),
        }
    }
}

impl Field for RawValue {
    fn reset(&mut self) {
        *self = Self::Plain(Value::Null);
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::Plain(value) => value.view(),
            Self::Secret(secret) => View::Secret(secret),
            Self::List(items) => View::List(items),
            Self::Map(members) => View::Map(members),
        }
    }
}

impl fmt::Debug for RawValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.view().fmt(f)
    }
}
