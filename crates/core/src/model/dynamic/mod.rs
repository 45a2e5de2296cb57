//! Structs whose fields are known at run time only: the requests and responses of tools that work from facts.
//!
//! A [`Schema`] holds the facts of the structs, and a [`Dynamic`] is a value of one of them. It is a [`Model`] as a
//! generated struct is, so everything that is written over models works on it: the bytes of a request are those of the
//! typed operation.

mod json;
mod node;
mod output;
mod schema;

use std::{fmt, sync::Arc};

use serde_json::Value;

pub(crate) use self::json::Json;
use self::node::Node;
pub use self::{
    output::DynamicOutput,
    schema::{FieldShape, Kind, Schema, StructId},
};
use super::{
    Field, Model,
    decode::{Envelope, decode_noting},
    table::{Rest, Table},
    warning::{Warning, Warnings},
};

/// A value of a struct of a [`Schema`].
///
/// ```
/// use std::sync::Arc;
///
/// use cumulo_core::model::{FieldShape, Kind, Model, Rest, Schema, View};
/// use serde_json::json;
///
/// let mut schema = Schema::new();
/// let reset = schema.declare("ResetPassword");
/// let fields = [FieldShape::new("InstanceId", Kind::Text), FieldShape::new("Password", Kind::Secret)];
/// schema.define(reset, fields, Rest::Dropped);
///
/// let mut input = Arc::new(schema).dynamic(reset);
/// input.fill(&json!({"InstanceId": "crs-1", "Password": "hunter2"}))?;
/// assert_eq!(format!("{input:?}"), r#"ResetPassword { InstanceId: "crs-1", Password: *** }"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct Dynamic {
    schema: Arc<Schema>,
    id: StructId,
    /// The fields in table order, then the object of what the table does not name, if it is kept.
    fields: Vec<Node>,
}

impl Dynamic {
    pub(crate) fn new(schema: Arc<Schema>, id: StructId) -> Self {
        let fields = schema.kinds(id).map(|kind| Node::new(Arc::clone(&schema), kind)).collect();
        Self { schema, id, fields }
    }

    /// Fills the fields from a JSON object, as a response is read. Texts under names of secrets, in fields that accept any
    /// JSON value, become secrets. The value lists what the fields could not keep.
    ///
    /// # Errors
    /// The JSON is not an object.
    pub fn fill(&mut self, json: &Value) -> serde_json::Result<Vec<Warning>> {
        let warnings = Warnings::default();
        decode_noting(json.to_string().as_bytes(), &mut Envelope::bare(), self, &warnings)?;
        self.fields.iter_mut().for_each(Node::hide);
        Ok(warnings.into_vec())
    }

    /// Returns the fields that are set as a JSON object, with their secrets.
    pub fn to_json(&self) -> Value {
        let mut object = serde_json::Map::new();
        for (name, field) in self.table().names().zip(&self.fields) {
            if field.is_set() {
                object.insert(name.to_owned(), field.to_json());
            }
        }
        if let (Rest::Kept | Rest::Unknown, Some(Value::Object(rest))) =
            (self.table().rest(), self.fields.get(self.table().len()).map(Node::to_json))
        {
            object.extend(rest);
        }
        Value::Object(object)
    }
}

impl Model for Dynamic {
    fn table(&self) -> Table<'_> {
        self.schema.table(self.id)
    }

    fn get(&self, index: usize) -> Option<&dyn Field> {
        self.fields.get(index).map(|field| field as &dyn Field)
    }

    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Field> {
        self.fields.get_mut(index).map(|field| field as &mut dyn Field)
    }
}

impl fmt::Debug for Dynamic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct(self.table().name());
        for (name, field) in self.table().names().zip(&self.fields).filter(|(_, field)| field.is_set()) {
            out.field(name, field);
        }
        if self.table().rest() != Rest::Dropped {
            let rest = self.fields.get(self.table().len()).map(Node::to_json);
            for (name, value) in rest.iter().filter_map(Value::as_object).flatten() {
                out.field(name, &Json::of_field(name, value.clone()));
            }
        }
        out.finish()
    }
}
