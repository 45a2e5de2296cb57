use std::iter;

/// What a struct says about its fields beside their values: names on the wire, and marks.
///
/// It is borrowed from the struct. That of a generated struct is static, that of a [`Dynamic`](super::Dynamic) belongs to
/// its schema.
#[derive(Clone, Copy, Debug)]
pub struct Table<'a> {
    name: &'a str,
    names: Names<'a>,
    marks: &'a [Mark],
    rest: Rest,
}

/// The names of the fields: literals of generated code, or texts of a schema.
#[derive(Clone, Copy, Debug)]
enum Names<'a> {
    Literals(&'a [&'a str]),
    Texts(&'a [Box<str>]),
}

/// What a struct does with fields that the table does not name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rest {
    /// It drops them.
    #[default]
    Dropped,
    /// It keeps them beside the named ones.
    Kept,
    /// It keeps them, and no facts say which fields there are.
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

    /// Whether the struct has no named fields.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the wire name of the field at a place.
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

    /// Returns the place of a field by its exact name.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.position_from(0, name)
    }

    /// As [`Table::position`]. It looks from place `start` first: fields mostly come in table order.
    pub(crate) fn position_from(&self, start: usize, name: &str) -> Option<usize> {
        match self.names {
            Names::Literals(names) => position(names, start, name),
            Names::Texts(names) => position(names, start, name),
        }
    }

    /// Returns the place of the only field whose name differs in case alone, if there is exactly one.
    ///
    /// # Errors
    /// More than one field has the name in another case.
    pub(crate) fn position_in_another_case(&self, name: &str) -> Result<Option<usize>, Ambiguous> {
        let mut alike = self.names().enumerate().filter(|(_, field)| field.eq_ignore_ascii_case(name));
        let found = alike.next().map(|(index, _)| index);
        if alike.next().is_some() { Err(Ambiguous) } else { Ok(found) }
    }

    /// Whether a field has this name, in any case.
    pub(crate) fn knows(&self, name: &str) -> bool {
        self.names().any(|field| field.eq_ignore_ascii_case(name))
    }

    /// Returns the fields that are not written or read the provider's default way.
    pub const fn marks(&self) -> &'a [Mark] {
        self.marks
    }

    /// Returns what happens to fields without a name in the table. Where they are kept, an object of them is at the place
    /// after the named fields.
    pub const fn rest(&self) -> Rest {
        self.rest
    }
}

/// More than one field has a name in another case.
pub(crate) struct Ambiguous;

fn position<S: AsRef<str>>(names: &[S], start: usize, name: &str) -> Option<usize> {
    let (before, after) = names.split_at_checked(start).unwrap_or((names, &[]));
    let find = |names: &[S]| names.iter().position(|field| field.as_ref() == name);
    find(after).map(|index| index + before.len()).or_else(|| find(before))
}

/// How one field of a request is written, or which field of a response is the whole body.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Mark {
    /// Place of the field in the table.
    pub index: usize,
    /// Where it goes.
    pub location: Location,
    /// How a list or object becomes one string, if it does.
    pub style: Style,
}

impl Mark {
    /// Creates the mark of the field at a place of the table.
    pub const fn new(index: usize, location: Location, style: Style) -> Self {
        Self { index, location, style }
    }
}

/// Where a request carries a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Location {
    /// Where the provider puts fields: the query (Alibaba), or the JSON body.
    #[default]
    Default,
    /// Query.
    Query,
    /// Body: a field of the JSON object, or of the form.
    Body,
    /// Label of the path.
    Path,
    /// Header.
    Header,
    /// The whole body.
    WholeBody,
    /// Chooses the host; not sent.
    Host,
}

/// How a list or object becomes one string.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// It does not: it is flattened, or is in JSON as it is.
    #[default]
    None,
    /// Compact JSON text.
    Json,
    /// Items joined by commas.
    Simple,
}
