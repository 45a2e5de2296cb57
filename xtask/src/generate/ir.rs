//! What the emitter writes: a service version with every name and type settled.

use cumulo_catalog::spec::{Endpoint, PasswordRule};

/// One service version.
pub struct Module {
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
}

/// One operation: its input struct, and what stands around it.
pub struct Operation {
    pub action: String,
    pub input: Struct,
    pub output: Output,
    /// Places of the constructor's members in `input.members`.
    pub constructor: Vec<usize>,
    pub method: &'static str,
    pub path: String,
    /// How the body is written, where it is not the provider's way.
    pub body: Option<&'static str>,
    pub host: String,
    pub unsigned: bool,
    pub no_reply: bool,
    pub read_only: Option<bool>,
    pub rate: Option<u32>,
    pub deprecated: bool,
    /// Name of the output, be it empty or a struct.
    pub output_name: String,
    /// Members with a password rule.
    pub passwords: Vec<(usize, PasswordRule)>,
    pub paged: Option<Paged>,
    /// Places in [`Module::structs`] that are written after this operation.
    pub structs: Vec<usize>,
}

/// How an operation pages.
pub struct Paged {
    /// Type of the items.
    pub item: String,
    /// What the input member counts: a variant of the core's `Step`.
    pub step: &'static str,
    /// Path of the input member.
    pub input: String,
    /// Path of the list.
    pub items: String,
    /// The members that lead to the list.
    pub members: Vec<String>,
    /// Paths of the output members that may be there, by their names in the core's `Paging`.
    pub facts: Vec<(&'static str, String)>,
}

/// A named waiter.
pub struct Waiter {
    pub name: String,
    pub docs: Vec<String>,
    /// Names and types of the arguments.
    pub arguments: Vec<(String, String)>,
    /// Type of the operation.
    pub operation: String,
    /// Expression that makes the operation of the arguments.
    pub make: String,
    pub path: String,
    pub success: Vec<String>,
    pub failure: Vec<String>,
}

/// What a reply carries.
pub enum Output {
    /// A request id only.
    Empty,
    /// A struct by this name.
    Struct(String),
}

/// One struct.
pub struct Struct {
    pub name: String,
    pub docs: Vec<String>,
    pub members: Vec<Member>,
    /// Whether programs make it (a request holds it), so that it has a constructor and setters.
    pub input: bool,
    /// Places of the constructor's members. An operation keeps them itself.
    pub constructor: Vec<usize>,
    /// Name of the struct that a constructor with many arguments takes.
    pub arguments_name: String,
}

/// One member.
pub struct Member {
    pub wire: String,
    pub name: String,
    /// Type without `Option`.
    pub ty: String,
    pub optional: bool,
    pub docs: Vec<String>,
    pub location: Option<&'static str>,
    pub style: Option<&'static str>,
}

impl Member {
    /// The type as the struct declares it.
    pub fn declared(&self) -> String {
        if self.optional { format!("Option<{}>", self.ty) } else { self.ty.clone() }
    }
}

/// One error code.
pub struct ErrorConst {
    pub name: String,
    pub code: String,
    pub docs: Vec<String>,
}
