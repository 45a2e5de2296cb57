/// What a struct tells of its members beside their values.
#[derive(Debug)]
pub struct Table {
    /// Name of the struct.
    pub name: &'static str,
    /// Wire names in member order. An empty name is the rest: an object whose members stand beside the others. In an
    /// output it comes last.
    pub fields: &'static [&'static str],
    /// Members that are not written or read the provider's default way.
    pub marks: &'static [Mark],
}

/// How one member of a request is written, or which member of a reply is the whole body.
#[derive(Clone, Copy, Debug)]
pub struct Mark {
    /// Place of the member in the table.
    pub index: usize,
    /// Where it goes.
    pub location: Location,
    /// How a list or object becomes one string, if it does.
    pub style: Style,
}

/// Where a request carries a member.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Location {
    /// Where the provider puts members: the query (Alibaba), or the JSON body.
    #[default]
    Default,
    /// Query.
    Query,
    /// Body: a member of the JSON object, or of the form.
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
    /// It does not: it is flattened, or stands in JSON as it is.
    #[default]
    None,
    /// Compact JSON text.
    Json,
    /// Items joined by commas.
    Simple,
}
