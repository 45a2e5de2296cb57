//! What the templates write: a service version with every name and type settled.

use std::fmt;

use cumulo_spec::{Endpoint, Location, Method, PasswordRule, Provider, Step, Style};

use super::ident::Ident;

/// Constructors with more arguments than this take a struct.
pub const POSITIONAL: usize = cumulo_spec::merge::POSITIONAL_ARGUMENTS;

/// One service version.
#[derive(Debug)]
pub struct Module {
    pub provider: Provider,
    pub service: String,
    pub version: String,
    pub code: String,
    pub endpoint: Endpoint,
    pub operations: Vec<Operation>,
    /// Structs that are not an operation's own input, in the order they are written: each after the operation that
    /// first reaches it.
    pub structs: Vec<Struct>,
    pub errors: Vec<ErrorConst>,
    pub waiters: Vec<Waiter>,
    /// The provider's list of the version's operations.
    pub page: String,
}

/// The place of a version among those of its service.
#[derive(Clone, Debug)]
pub enum Place {
    /// The newest, whose file is the service's module and declares the modules of the others.
    Default(Vec<Ident>),
    Older,
}

/// Paragraphs of documentation, in Markdown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs(Vec<String>);

impl Docs {
    /// The paragraphs of a text; an empty line separates two.
    pub fn new(text: &str) -> Self {
        Self(text.split("\n\n").map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned).collect())
    }

    /// Adds a paragraph, unless it is empty.
    pub fn push(&mut self, paragraph: impl Into<String>) {
        let paragraph = paragraph.into();
        if !paragraph.is_empty() {
            self.0.push(paragraph);
        }
    }

    pub fn paragraphs(&self) -> &[String] {
        &self.0
    }
}

/// One operation: its input struct, and the facts of the call.
#[derive(Debug)]
pub struct Operation {
    pub action: String,
    pub input: Struct,
    pub output: Output,
    /// Places of the constructor's members in `input.members`.
    pub constructor: Vec<usize>,
    pub method: Method,
    pub path: String,
    /// How the body is written, where it is not the provider's way.
    pub body: Option<Body>,
    pub host: String,
    pub unsigned: bool,
    pub no_reply: bool,
    pub read_only: Option<bool>,
    pub rate: Option<u32>,
    pub deprecated: bool,
    /// Name of the output, be it empty or a struct.
    pub output_name: Ident,
    /// Whether it only reads, by the facts or its name.
    pub reads: bool,
    /// Members with a password rule.
    pub passwords: Vec<(usize, PasswordRule)>,
    pub paged: Option<Paged>,
    /// Places in [`Module::structs`] that are written after this operation.
    pub structs: Vec<usize>,
}

/// How a body is written that does not go the provider's way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    Json,
    Multipart,
    Stream,
    Bytes,
}

/// How an operation pages.
#[derive(Debug)]
pub struct Paged {
    pub item: Type,
    /// What the input member counts.
    pub step: Step,
    /// Path of the input member.
    pub input: String,
    /// Path of the list.
    pub items: String,
    /// The members that lead to the list.
    pub members: Vec<Ident>,
    /// Paths of the output members with the next token, the number of all items, and the flag for more.
    pub next: Option<String>,
    pub total: Option<String>,
    pub more: Option<String>,
}

/// A named waiter.
#[derive(Debug)]
pub struct Waiter {
    pub name: Ident,
    pub docs: Docs,
    /// Type of the operation.
    pub operation: Ident,
    /// Arguments of the operation's constructor.
    pub required: Vec<Argument>,
    /// Further arguments, each with the setter that it is for.
    pub with: Vec<(Ident, Argument)>,
    pub path: String,
    pub success: Vec<String>,
    pub failure: Vec<String>,
}

/// An argument of a waiter.
#[derive(Debug)]
pub struct Argument {
    pub name: Ident,
    pub ty: Type,
    /// Whether the operation wants a list, of which the argument is the one item.
    pub listed: bool,
}

/// What a reply carries.
#[derive(Debug)]
pub enum Output {
    /// A request id only.
    Empty,
    /// A struct by this name.
    Struct(Ident),
}

/// One struct.
#[derive(Debug)]
pub struct Struct {
    pub name: Ident,
    pub docs: Docs,
    pub members: Vec<Member>,
    /// Whether programs make it (a request holds it), so that it has a constructor and setters.
    pub input: bool,
    /// Places of the constructor's members. An operation keeps them itself.
    pub constructor: Vec<usize>,
    /// Name of the struct that a constructor with many arguments takes.
    pub arguments_name: Ident,
}

impl Struct {
    /// The members at these places.
    pub fn at(&self, places: &[usize]) -> Vec<&Member> {
        places.iter().filter_map(|place| self.members.get(*place)).collect()
    }
}

/// One member.
#[derive(Debug)]
pub struct Member {
    pub wire: String,
    pub name: Ident,
    /// Type without `Option`.
    pub ty: Type,
    /// Whether the struct declares it as an `Option`. A list or map of an output is none: what is missing is empty.
    pub optional: bool,
    pub docs: Docs,
    pub location: Option<Location>,
    pub style: Option<Style>,
}

/// The type of a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    String,
    Secret,
    Bytes,
    I64,
    F64,
    Bool,
    Value,
    List(Box<Type>),
    Map(Box<Type>),
    Struct(Ident),
    /// A struct that holds itself.
    Boxed(Ident),
}

impl Type {
    /// The struct that the type names at any depth.
    pub fn struct_name(&self) -> Option<&Ident> {
        match self {
            Self::Struct(name) | Self::Boxed(name) => Some(name),
            Self::List(inner) | Self::Map(inner) => inner.struct_name(),
            _ => None,
        }
    }

    /// The same type with `leaf` in place of what is in its innermost brackets.
    pub fn with_leaf(&self, leaf: impl Fn(&Self) -> Self) -> Self {
        match self {
            Self::List(inner) => Self::List(Box::new(inner.with_leaf(leaf))),
            Self::Map(inner) => Self::Map(Box::new(inner.with_leaf(leaf))),
            other => leaf(other),
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String => f.write_str("String"),
            Self::Secret => f.write_str("Secret"),
            Self::Bytes => f.write_str("Bytes"),
            Self::I64 => f.write_str("i64"),
            Self::F64 => f.write_str("f64"),
            Self::Bool => f.write_str("bool"),
            Self::Value => f.write_str("Value"),
            Self::List(inner) => write!(f, "Vec<{inner}>"),
            Self::Map(inner) => write!(f, "BTreeMap<String, {inner}>"),
            Self::Struct(name) => write!(f, "{name}"),
            Self::Boxed(name) => write!(f, "Box<{name}>"),
        }
    }
}

/// One error code.
#[derive(Debug)]
pub struct ErrorConst {
    pub name: Ident,
    pub code: String,
    pub docs: Docs,
}
