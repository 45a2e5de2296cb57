use std::{collections::BTreeMap, fmt, mem, sync::Arc};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use bytes::Bytes;
use serde_json::Value;

use super::{
    json::Json,
    schema::{Inner, KindId, Schema, StructId},
};
use crate::{
    model::{
        Model,
        decode::{Envelope, decode_noting},
        field::{Field, ListMut, MapMut, Scalar, Shape, Slot, View},
        table::{Rest, Table},
        warning::{Warning, Warnings},
    },
    secret::Secret,
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
    /// The fields in table order, then the object of the fields that are not in the table, if they are kept.
    fields: Vec<Node>,
}

impl Dynamic {
    /// Fills the fields from a JSON object, with the same rules as for a response. In fields that accept any JSON
    /// value, text whose field name denotes a secret becomes a secret. Returns a warning for each value that could not
    /// be kept.
    ///
    /// # Errors
    /// The JSON is not an object.
    pub fn fill(&mut self, json: &Value) -> serde_json::Result<Vec<Warning>> {
        let warnings = Warnings::default();
        decode_noting(json.to_string().as_bytes(), &mut Envelope::bare(), self, &warnings)?;
        self.fields.iter_mut().for_each(Node::hide);
        Ok(warnings.into_vec())
    }

    /// Returns the fields that are set as a JSON object, with secrets in plain text.
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

impl Schema {
    /// Creates a value of a struct, with all fields unset.
    pub fn dynamic(self: &Arc<Self>, id: StructId) -> Dynamic {
        let fields = self.kinds(id).map(|kind| Node::new(Arc::clone(self), kind)).collect();
        Dynamic { schema: Arc::clone(self), id, fields }
    }
}

/// One value: a field of a [`Dynamic`], an item of a list, or an entry of a map.
#[derive(Clone)]
pub(super) struct Node {
    schema: Arc<Schema>,
    kind: KindId,
    content: Content,
}

#[derive(Clone)]
enum Content {
    Unset,
    Bool(bool),
    Int(i64),
    Uint(u64),
    Float(f64),
    Text(String),
    Secret(Secret),
    Bytes(Bytes),
    /// A JSON value as received.
    Any(Value),
    /// A JSON value whose secrets are identified by field names. The secrets must not appear in logs or errors.
    Hidden(Json),
    List(Items),
    Map(Entries),
    Struct(Dynamic),
}

/// The items of a list, with their kind.
#[derive(Clone)]
struct Items {
    schema: Arc<Schema>,
    kind: KindId,
    items: Vec<Node>,
}

/// The entries of a map, with the kind of their values.
#[derive(Clone)]
struct Entries {
    schema: Arc<Schema>,
    kind: KindId,
    entries: BTreeMap<String, Node>,
}

impl Node {
    /// Creates an unset value.
    pub(super) fn new(schema: Arc<Schema>, kind: KindId) -> Self {
        Self { schema, kind, content: Content::Unset }
    }

    pub(super) fn is_set(&self) -> bool {
        !matches!(self.content, Content::Unset)
    }

    /// Creates a value from a struct.
    pub(super) fn of_struct(inner: Dynamic) -> Self {
        Self { schema: Arc::clone(&inner.schema), kind: KindId::ANY, content: Content::Struct(inner) }
    }

    /// Creates a value from JSON without facts.
    pub(super) fn of_json(value: Value) -> Self {
        Self { schema: Arc::default(), kind: KindId::ANY, content: Content::Any(value) }
    }

    /// Returns the value as a struct, if it is one.
    pub(super) fn as_struct(&self) -> Option<&Dynamic> {
        if let Content::Struct(inner) = &self.content { Some(inner) } else { None }
    }

    /// Returns the value as a mutable struct, if it is one.
    pub(super) fn as_struct_mut(&mut self) -> Option<&mut Dynamic> {
        if let Content::Struct(inner) = &mut self.content { Some(inner) } else { None }
    }

    /// Returns the items, if the value is a list.
    pub(super) fn into_items(self) -> Option<Vec<Self>> {
        if let Content::List(list) = self.content { Some(list.items) } else { None }
    }

    /// Returns the field of this name, if the value is a struct.
    pub(super) fn into_field(self, name: &str) -> Option<Self> {
        let Content::Struct(mut inner) = self.content else { return None };
        let index = inner.table().position(name)?;
        Some(inner.fields.swap_remove(index))
    }

    /// Converts text whose field name denotes a secret to secrets, in all fields that accept any JSON value.
    pub(super) fn hide(&mut self) {
        let secret = self.kind() == Inner::AnySecret;
        match &mut self.content {
            Content::Any(value) => self.content = Content::Hidden(Json::new(mem::take(value), secret)),
            Content::List(list) => list.items.iter_mut().for_each(Self::hide),
            Content::Map(map) => map.entries.values_mut().for_each(Self::hide),
            Content::Struct(inner) => inner.fields.iter_mut().for_each(Self::hide),
            _ => {}
        }
    }

    /// Returns the value as JSON, with its secrets in plain text.
    pub(super) fn to_json(&self) -> Value {
        match &self.content {
            Content::Unset => Value::Null,
            Content::Bool(value) => (*value).into(),
            Content::Int(value) => (*value).into(),
            Content::Uint(value) => (*value).into(),
            Content::Float(value) => (*value).into(),
            Content::Text(text) => text.as_str().into(),
            Content::Secret(secret) => secret.expose().into(),
            Content::Bytes(bytes) => BASE64_STANDARD.encode(bytes).into(),
            Content::Any(value) => value.clone(),
            Content::Hidden(json) => json.to_value(),
            Content::List(list) => list.items.iter().map(Self::to_json).collect(),
            Content::Map(map) => map.entries.iter().map(|(key, value)| (key.clone(), value.to_json())).collect(),
            Content::Struct(inner) => inner.to_json(),
        }
    }

    fn kind(&self) -> Inner {
        self.schema.inner(self.kind)
    }
}

/// Reads a scalar with the rules of the typed field of the same kind.
fn read<T: Field + Default>(value: Scalar<'_>, content: impl FnOnce(T) -> Content) -> Option<Content> {
    let mut read = T::default();
    read.set(value).then(|| content(read))
}

impl Field for Node {
    fn view(&self) -> View<'_> {
        match &self.content {
            Content::Unset => View::None,
            Content::Bool(value) => View::Bool(*value),
            Content::Int(value) => View::Int(*value),
            Content::Uint(value) => View::Uint(*value),
            Content::Float(value) => View::Float(*value),
            Content::Text(text) => View::Str(text),
            Content::Secret(secret) => View::Secret(secret),
            Content::Bytes(bytes) => View::Bytes(bytes),
            Content::Any(value) => value.view(),
            Content::Hidden(json) => json.view(),
            Content::List(list) => View::List(&list.items),
            Content::Map(map) => View::Map(&map.entries),
            Content::Struct(inner) => View::Model(inner),
        }
    }

    fn set(&mut self, value: Scalar<'_>) -> bool {
        let read = match self.kind() {
            Inner::Text => read(value, Content::Text),
            Inner::Secret => read(value, Content::Secret),
            Inner::Int => read(value, Content::Int),
            Inner::Uint => read(value, Content::Uint),
            Inner::Float => read(value, Content::Float),
            Inner::Bool => read(value, Content::Bool),
            Inner::Bytes => read(value, Content::Bytes),
            Inner::Any | Inner::AnySecret => read(value, Content::Any),
            Inner::List(_) | Inner::Map(_) | Inner::Struct(_) => None,
        };
        read.map(|content| self.content = content).is_some()
    }

    fn reset(&mut self) {
        self.content = Content::Unset;
    }

    fn open(&mut self, shape: Shape) -> Slot<'_> {
        match (self.kind(), shape) {
            (Inner::Any | Inner::AnySecret, _) => {
                if !matches!(self.content, Content::Any(_)) {
                    self.content = Content::Any(Value::Null);
                }
                if let Content::Any(value) = &mut self.content { Slot::Any(value) } else { Slot::None }
            }
            (Inner::List(kind), Shape::List) => {
                let schema = Arc::clone(&self.schema);
                self.content = Content::List(Items { schema, kind, items: Vec::new() });
                if let Content::List(list) = &mut self.content { Slot::List(list) } else { Slot::None }
            }
            (Inner::Map(kind), Shape::Object) => {
                if !matches!(self.content, Content::Map(_)) {
                    let schema = Arc::clone(&self.schema);
                    self.content = Content::Map(Entries { schema, kind, entries: BTreeMap::new() });
                }
                if let Content::Map(map) = &mut self.content { Slot::Map(map) } else { Slot::None }
            }
            (Inner::Struct(id), Shape::Object) => {
                if !matches!(self.content, Content::Struct(_)) {
                    self.content = Content::Struct(self.schema.dynamic(id));
                }
                if let Content::Struct(inner) = &mut self.content { Slot::Model(inner) } else { Slot::None }
            }
            _ => Slot::None,
        }
    }
}

impl ListMut for Items {
    fn push(&mut self) -> Option<&mut dyn Field> {
        self.items.push(Node::new(Arc::clone(&self.schema), self.kind));
        self.items.last_mut().map(|item| item as &mut dyn Field)
    }

    fn pop(&mut self) {
        self.items.pop();
    }
}

impl MapMut for Entries {
    fn insert(&mut self, key: String) -> &mut dyn Field {
        self.entries.entry(key).or_insert_with(|| Node::new(Arc::clone(&self.schema), self.kind))
    }

    fn remove(&mut self, key: &str) {
        self.entries.remove(key);
    }
}

impl fmt::Debug for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.content {
            Content::Any(value) => Json::new(value.clone(), self.kind() == Inner::AnySecret).fmt(f),
            Content::List(list) => f.debug_list().entries(&list.items).finish(),
            Content::Map(map) => f.debug_map().entries(&map.entries).finish(),
            Content::Struct(inner) => inner.fmt(f),
            _ => self.view().fmt(f),
        }
    }
}
