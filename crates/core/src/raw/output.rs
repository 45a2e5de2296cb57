use std::{fmt, ops::Deref};

use serde_json::Value;

use super::value::RawValue;
use crate::model::{Field, Model, Table};

/// What a raw call's reply carries: a JSON object, which it derefs to, without the provider's envelope and the request id
/// (see [`Reply::request_id`](crate::Reply::request_id)).
///
/// `Debug` masks members whose names are those of secrets; the JSON value itself does not.
#[derive(Clone, PartialEq)]
pub struct RawOutput(Value);

impl RawOutput {
    /// The JSON alone.
    pub fn into_value(self) -> Value {
        self.0
    }
}

impl Default for RawOutput {
    fn default() -> Self {
        Self(Value::Object(serde_json::Map::new()))
    }
}

impl From<Value> for RawOutput {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

impl Deref for RawOutput {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0
    }
}

impl Model for RawOutput {
    fn table(&self) -> &'static Table {
        static TABLE: Table = Table { name: "RawOutput", fields: &[""], marks: &[] };
        &TABLE
    }

    fn get(&self, index: usize) -> Option<&dyn Field> {
        (index == 0).then_some(&self.0 as &dyn Field)
    }

    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        (index == 0).then_some(&mut self.0 as &mut dyn Field)
    }
}

impl fmt::Debug for RawOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        RawValue::member("", self.0.clone()).fmt(f)
    }
}
