use std::{collections::BTreeMap, fmt};

use serde_json::Value;

use crate::{
    model::{Field, View, is_secret_name},
    secret::Secret,
};

/// A JSON value without facts. Text in fields whose names denote secrets is stored as a [`Secret`].
#[derive(Clone)]
pub(crate) enum Json {
    Plain(Value),
    Secret(Secret),
    List(Vec<Json>),
    Map(BTreeMap<String, Json>),
}

impl Json {
    /// Creates the value of a field with this name.
    pub(crate) fn of_field(name: &str, value: Value) -> Self {
        Self::new(value, is_secret_name(name))
    }

    /// Creates a value. If `secret` is true, all text in the value is secret, regardless of the field names.
    pub(crate) fn new(value: Value, secret: bool) -> Self {
        match value {
            Value::String(text) if secret => Self::Secret(text.into()),
            Value::Array(items) => Self::List(items.into_iter().map(|item| Self::new(item, secret)).collect()),
            Value::Object(fields) => {
                let field = |(name, value): (String, Value)| {
                    let value = Self::new(value, secret || is_secret_name(&name));
                    (name, value)
                };
                Self::Map(fields.into_iter().map(field).collect())
            }
            value => Self::Plain(value),
        }
    }

    /// Returns the value, with its secrets in plain text.
    pub(crate) fn to_value(&self) -> Value {
        match self {
            Self::Plain(value) => value.clone(),
            Self::Secret(secret) => secret.expose().into(),
            Self::List(items) => items.iter().map(Self::to_value).collect(),
            Self::Map(fields) => fields.iter().map(|(name, value)| (name.clone(), value.to_value())).collect(),
        }
    }
}

impl Field for Json {
    fn reset(&mut self) {
        *self = Self::Plain(Value::Null);
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::Plain(value) => value.view(),
            Self::Secret(secret) => View::Secret(secret),
            Self::List(items) => View::List(items),
            Self::Map(fields) => View::Map(fields),
        }
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.view().fmt(f)
    }
}
