use crate::model::table::{Location, Mark, Rest, Style, Table};

/// The structs of an operation, read at run time. They have the same facts as the structs of generated code.
///
/// Structs refer to each other by [`StructId`], so that a struct can contain itself. A schema is created once and
/// shared.
///
/// ```
/// use std::sync::Arc;
///
/// use cumulo_core::model::{FieldShape, Kind, Rest, Schema};
///
/// let mut schema = Schema::new();
/// let tag = schema.declare("Tag");
/// schema.define(tag, [FieldShape::new("Key", Kind::Text), FieldShape::new("Value", Kind::Text)], Rest::Dropped);
/// let input = schema.declare("AddTags");
/// schema.define(input, [FieldShape::new("Tags", Kind::list(Kind::Struct(tag)))], Rest::Dropped);
///
/// let input = Arc::new(schema).dynamic(input);
/// assert_eq!(format!("{input:?}"), "AddTags");
/// ```
#[derive(Clone, Debug)]
pub struct Schema {
    structs: Vec<Shape>,
    /// The kinds of all fields, list items and map values. A [`KindId`] is an index into this list.
    kinds: Vec<Inner>,
}

/// Identifies a struct of a [`Schema`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StructId(usize);

/// The type of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// Text.
    Text,
    /// Text that is masked in `Debug` output.
    Secret,
    /// A signed 64-bit integer.
    Int,
    /// An unsigned 64-bit integer.
    Uint,
    /// A 64-bit floating-point number.
    Float,
    /// A boolean.
    Bool,
    /// Bytes: base64 text in JSON.
    Bytes,
    /// Any JSON value.
    Any,
    /// Any JSON value. Its strings are masked in `Debug` output.
    AnySecret,
    /// A list.
    List(Box<Kind>),
    /// A map with text keys.
    Map(Box<Kind>),
    /// A struct of the same schema.
    Struct(StructId),
}

impl Kind {
    /// Returns the kind of a list with items of this kind.
    pub fn list(items: Self) -> Self {
        Self::List(Box::new(items))
    }

    /// Returns the kind of a map with values of this kind.
    pub fn map(values: Self) -> Self {
        Self::Map(Box::new(values))
    }
}

/// A field of a struct, to be added to a [`Schema`].
#[derive(Clone, Debug)]
pub struct FieldShape {
    name: Box<str>,
    kind: Kind,
    location: Location,
    style: Style,
}

impl FieldShape {
    /// Creates a field at the provider's default location in a request.
    pub fn new(name: impl Into<Box<str>>, kind: Kind) -> Self {
        Self { name: name.into(), kind, location: Location::Default, style: Style::None }
    }

    /// Sets the location of the field in a request, or marks it as the whole body of a response.
    pub fn location(mut self, location: Location) -> Self {
        self.location = location;
        self
    }

    /// Sets the style in which a list or object becomes one string.
    pub fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }
}

/// The definition of a struct.
#[derive(Clone, Debug)]
struct Shape {
    name: Box<str>,
    names: Box<[Box<str>]>,
    kinds: Box<[KindId]>,
    marks: Box<[Mark]>,
    rest: Rest,
}

/// The index of a kind in its schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct KindId(usize);

impl KindId {
    /// Any JSON value: the first kind of every schema.
    pub(super) const ANY: Self = Self(0);
}

/// A kind that refers to its inner kinds by their ids in the same schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Inner {
    Text,
    Secret,
    Int,
    Uint,
    Float,
    Bool,
    Bytes,
    Any,
    AnySecret,
    List(KindId),
    Map(KindId),
    Struct(StructId),
}

impl Default for Schema {
    fn default() -> Self {
        Self { structs: Vec::new(), kinds: vec![Inner::Any] }
    }
}

impl Schema {
    /// Creates a schema without structs.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a struct without fields, so that other structs can refer to it before it is defined.
    pub fn declare(&mut self, name: impl Into<Box<str>>) -> StructId {
        self.structs.push(Shape {
            name: name.into(),
            names: Box::default(),
            kinds: Box::default(),
            marks: Box::default(),
            rest: Rest::Dropped,
        });
        StructId(self.structs.len() - 1)
    }

    /// Sets the fields of a struct, in the order in which they are written, and the handling of other fields.
    pub fn define(&mut self, id: StructId, fields: impl IntoIterator<Item = FieldShape>, rest: Rest) {
        let (mut names, mut kinds, mut marks) = (Vec::new(), Vec::new(), Vec::new());
        for FieldShape { name, kind, location, style } in fields {
            if (location, style) != Default::default() {
                marks.push(Mark::new(names.len(), location, style));
            }
            names.push(name);
            kinds.push(self.kind(&kind));
        }
        if let Some(shape) = self.structs.get_mut(id.0) {
            (shape.names, shape.kinds, shape.marks) = (names.into(), kinds.into(), marks.into());
            shape.rest = rest;
        }
    }

    fn kind(&mut self, kind: &Kind) -> KindId {
        let inner = match kind {
            Kind::Text => Inner::Text,
            Kind::Secret => Inner::Secret,
            Kind::Int => Inner::Int,
            Kind::Uint => Inner::Uint,
            Kind::Float => Inner::Float,
            Kind::Bool => Inner::Bool,
            Kind::Bytes => Inner::Bytes,
            Kind::Any => Inner::Any,
            Kind::AnySecret => Inner::AnySecret,
            Kind::List(items) => Inner::List(self.kind(items)),
            Kind::Map(values) => Inner::Map(self.kind(values)),
            Kind::Struct(id) => Inner::Struct(*id),
        };
        let index = self.kinds.iter().position(|known| *known == inner);
        KindId(index.unwrap_or_else(|| {
            self.kinds.push(inner);
            self.kinds.len() - 1
        }))
    }

    /// Returns the kind with this id.
    pub(super) fn inner(&self, id: KindId) -> Inner {
        self.kinds.get(id.0).copied().unwrap_or(Inner::Any)
    }

    /// Returns the kinds of the fields of a struct, in order. If the struct keeps other fields, their kind is last.
    pub(super) fn kinds(&self, id: StructId) -> impl Iterator<Item = KindId> {
        let shape = self.structs.get(id.0);
        let rest = shape.filter(|shape| shape.rest != Rest::Dropped).map(|_| KindId::ANY);
        shape.into_iter().flat_map(|shape| shape.kinds.iter().copied()).chain(rest)
    }

    pub(super) fn table(&self, id: StructId) -> Table<'_> {
        match self.structs.get(id.0) {
            Some(shape) => Table::of_schema(&shape.name, &shape.names, &shape.marks, shape.rest),
            None => Table::new("", &[], &[]),
        }
    }
}
