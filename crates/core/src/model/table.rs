use std::iter;

/// The fields of a struct, with their wire names and marks.
///
/// The table is borrowed from the struct. The table of a generated struct is static. The table of a
/// [`Dynamic`](super::Dynamic) belongs to its schema.
#[derive(Clone, Copy, Debug)]
pub struct Table<'a> {
    name: &'a str,
    names: Names<'a>,
    marks: &'a [Mark],
    rest: Rest,
}

/// The names of the fields: literals from generated code, or texts from a schema.
#[derive(Clone, Copy, Debug)]
enum Names<'a> {
    Literals(&'a [&'a str]),
    Texts(&'a [Box<str>]),
}

/// The handling of fields that are not in the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rest {
    /// The fields are dropped.
    #[default]
    Dropped,
    /// The fields are kept in addition to the named fields.
    Kept,
    /// All fields are kept, because the facts do not list the fields of the struct.
    Unknown,
}

impl<'a> Table<'a> {
    /// Creates the table of a struct with a fixed set of fields. The names are in field order.
    pub const fn new(name: &'a str, names: &'a [&'a str], marks: &'a [Mark]) -> Self {
        Self { name, names: Names::Literals(names), marks, rest: Rest::Dropped }
    }

    /// Creates the table of a struct whose fields were read at run time.
    pub(crate) const fn of_schema(name: &'a str, names: &'a [Box<str>], marks: &'a [Mark], rest: Rest) -> Self {
        Self { name, names: Names::Texts(names), marks, rest }
    }

    /// Returns the name of the struct.
    pub const fn name(&self) -> &'a str {
        self.name
    }

    /// Returns the number of named fields.
    pub const fn len(&self) -> usize {
        match self.names {
            Names::Literals(names) => names.len(),
            Names::Texts(names) => names.len(),
        }
    }

    /// Returns true if the struct has no named fields.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the wire name of the field at an index.
    pub fn field(&self, index: usize) -> Option<&'a str> {
        match self.names {
            Names::Literals(names) => names.get(index).copied(),
            Names::Texts(names) => names.get(index).map(|name| &**name),
        }
    }

    /// Returns the wire names in field order.
    pub fn names(self) -> impl Iterator<Item = &'a str> {
        let mut index = 0;
        iter::from_fn(move || {
            index += 1;
            self.field(index - 1)
        })
    }

    /// Returns the index of the field with this exact name.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.position_from(0, name)
    }

    /// Returns the same index as [`Table::position`]. The search starts at index `start`, because the fields of a
    /// response are usually in table order.
    pub(crate) fn position_from(&self, start: usize, name: &str) -> Option<usize> {
        match self.names {
            Names::Literals(names) => position(names, start, name),
            Names::Texts(names) => position(names, start, name),
        }
    }

    /// Returns the index of the field whose name is equal to this name if case is ignored.
    ///
    /// # Errors
    /// More than one field has this name.
    pub(crate) fn position_in_another_case(&self, name: &str) -> Result<Option<usize>, Ambiguous> {
        let mut matches = self.names().enumerate().filter(|(_, field)| field.eq_ignore_ascii_case(name));
        let first = matches.next().map(|(index, _)| index);
        if matches.next().is_some() { Err(Ambiguous) } else { Ok(first) }
    }

    /// Returns true if a field has this name, in any case.
    pub(crate) fn has_field(&self, name: &str) -> bool {
        self.names().any(|field| field.eq_ignore_ascii_case(name))
    }

    /// Returns the marks of the fields that differ from the provider's default format.
    pub const fn marks(&self) -> &'a [Mark] {
        self.marks
    }

    /// Returns the handling of fields that are not in the table. If they are kept, the object that contains them is
    /// at the index after the named fields.
    pub const fn rest(&self) -> Rest {
        self.rest
    }
}

/// More than one field has the name, if case is ignored.
pub(crate) struct Ambiguous;

fn position<S: AsRef<str>>(names: &[S], start: usize, name: &str) -> Option<usize> {
    let (before, after) = names.split_at_checked(start).unwrap_or((names, &[]));
    let find = |names: &[S]| names.iter().position(|field| field.as_ref() == name);
    find(after).map(|index| index + before.len()).or_else(|| find(before))
}

/// The location and style of a field of a request, or the field of a response that is the whole body.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Mark {
    /// Index of the field in the table.
    pub index: usize,
    /// Location of the field in a request.
    pub location: Location,
    /// Style in which a list or object becomes one string.
    pub style: Style,
}

impl Mark {
    /// Creates the mark of the field at an index of the table.
    pub const fn new(index: usize, location: Location, style: Style) -> Self {
        Self { index, location, style }
    }
}

/// The location of a field in a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Location {
    /// The provider's default: the query (Alibaba Cloud), or the JSON body.
    #[default]
    Default,
    /// Query.
    Query,
    /// Body: a field of the JSON object, or of the form.
    Body,
    /// A label in the path.
    Path,
    /// Header.
    Header,
    /// The whole body.
    WholeBody,
    /// Selects the host. The field is not sent.
    Host,
}

/// The style in which a list or object becomes one string.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// The list or object does not become one string: it is flattened, or written as JSON.
    #[default]
    None,
    /// Compact JSON text.
    Json,
    /// Items joined by commas.
    Simple,
}
