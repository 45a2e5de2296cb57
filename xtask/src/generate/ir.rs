//! The intermediate representation of a service version, with final names and types. It is the input of the templates.

use std::fmt;

use cumulo_spec::{Endpoint, Location, Method, PasswordRule, Provider, Step, Style};

use super::ident::Ident;

/// Maximum number of positional arguments of a constructor. Constructors with more arguments accept a struct.
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
    /// Structs other than the inputs of operations, in output order: each struct follows the first operation that uses
    /// it.
    pub structs: Vec<Struct>,
    pub errors: Vec<ErrorConst>,
    pub waiters: Vec<Waiter>,
    /// URL of the provider's page that lists the operations of the version.
    pub page: String,
}

/// Position of a version among the versions of its service.
#[derive(Clone, Debug)]
pub enum Position {
    /// The newest version. Its file is the service's module, and declares the modules of the other versions.
    Default(Vec<Ident>),
    Older,
}

/// Paragraphs of documentation, in Markdown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs(Vec<String>);

impl Docs {
    /// Splits a text into paragraphs at empty lines.
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

/// One operation: its input struct, and the facts about its call.
#[derive(Debug)]
pub struct Operation {
    pub action: String,
    pub input: Struct,
    pub output: Output,
    /// Indexes of the constructor's fields in `input.members`.
    pub constructor: Vec<usize>,
    pub method: Method,
    pub path: String,
    /// Encoding of the body, if it is not the provider's default.
    pub body: Option<Body>,
    pub host: String,
    pub unsigned: bool,
    pub no_reply: bool,
    pub read_only: Option<bool>,
    pub rate: Option<u32>,
    pub deprecated: bool,
    /// Name of the output, which is either empty or a struct.
    pub output_name: Ident,
    /// True if the operation is read-only, according to its facts or its name.
    pub reads: bool,
    /// Fields with a password rule.
    pub passwords: Vec<(usize, PasswordRule)>,
    pub paged: Option<Paged>,
    /// Indexes in [`Module::structs`] of the structs that are written after this operation.
    pub structs: Vec<usize>,
}

/// Encoding of a body that differs from the provider's default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    Json,
    Multipart,
    Stream,
    Bytes,
}

/// Paging of an operation.
#[derive(Debug)]
pub struct Paged {
    pub item: Type,
    /// Unit that the input field counts.
    pub step: Step,
    /// Path of the input field.
    pub input: String,
    /// Path of the list.
    pub items: String,
    /// Fields on the path to the list.
    pub members: Vec<Ident>,
    /// Paths of the output fields with the next token, the total number of items, and the flag for further pages.
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
    /// Further arguments, each with the setter that it is passed to.
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
    /// True if the operation expects a list, and the argument is its only item.
    pub listed: bool,
}

/// Output of an operation.
#[derive(Debug)]
pub enum Output {
    /// The response contains only a request id.
    Empty,
    /// A struct with this name.
    Struct(Ident),
}

/// One struct.
#[derive(Debug)]
pub struct Struct {
    pub name: Ident,
    pub docs: Docs,
    pub members: Vec<Member>,
    /// True if the struct is part of a request. It then has a constructor and setters.
    pub input: bool,
    /// Indexes of the constructor's fields. Empty for operations, which have their own list.
    pub constructor: Vec<usize>,
    /// Name of the struct of arguments, for a constructor with many arguments.
    pub arguments_name: Ident,
}

impl Struct {
    /// Returns the fields with these indexes.
    pub fn at(&self, indexes: &[usize]) -> Vec<&Member> {
        indexes.iter().filter_map(|index| self.members.get(*index)).collect()
    }
}

/// One field.
#[derive(Debug)]
pub struct Member {
    pub wire: String,
    pub name: Ident,
    /// Type without `Option`.
    pub ty: Type,
    /// True if the struct declares the field as an `Option`. Lists and maps of outputs are not optional: a missing
    /// list is empty.
    pub optional: bool,
    pub docs: Docs,
    pub location: Option<Location>,
    pub style: Option<Style>,
}

/// The type of a field.
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
    /// A struct that contains itself.
    Boxed(Ident),
}

impl Type {
    /// Returns the name of the struct in the type, at any depth of lists and maps.
    pub fn struct_name(&self) -> Option<&Ident> {
        match self {
            Self::Struct(name) | Self::Boxed(name) => Some(name),
            Self::List(inner) | Self::Map(inner) => inner.struct_name(),
            _ => None,
        }
    }

    /// Returns the same type with `leaf` applied to its innermost type.
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
