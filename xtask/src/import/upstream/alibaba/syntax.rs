//! The syntax tree of a Darabonba file.

use std::collections::BTreeMap;

/// A Darabonba file.
#[derive(Debug, Default)]
pub(super) struct Module<'a> {
    pub(super) init: Vec<Statement<'a>>,
    pub(super) models: BTreeMap<&'a str, Model<'a>>,
    pub(super) functions: Vec<Function<'a>>,
}

#[derive(Debug)]
pub(super) struct Model<'a> {
    pub(super) extends: Option<&'a str>,
    pub(super) fields: Vec<Member<'a>>,
}

/// A field of a model or of an inline struct.
#[derive(Debug)]
pub(super) struct Member<'a> {
    pub(super) name: &'a str,
    pub(super) optional: bool,
    pub(super) ty: TypeOf<'a>,
    /// The annotations, with unresolved escapes.
    pub(super) marks: Vec<(&'a str, &'a str)>,
    pub(super) line: u32,
}

impl<'a> Member<'a> {
    pub(super) fn mark(&self, name: &str) -> Option<&'a str> {
        self.marks.iter().find(|(mark, _)| *mark == name).map(|(_, value)| *value)
    }
}

#[derive(Debug)]
pub(super) enum TypeOf<'a> {
    Name(&'a str),
    /// The last part of `A.B`: a type of another file.
    Foreign(&'a str),
    List(Box<TypeOf<'a>>),
    /// A map. Its keys are strings.
    Map(Box<TypeOf<'a>>),
    Struct(Vec<Member<'a>>),
    /// An iterator over the values that a function yields.
    Iterator(Box<TypeOf<'a>>),
}

#[derive(Debug)]
pub(super) struct Function<'a> {
    pub(super) name: &'a str,
    /// The comment before the function.
    pub(super) comment: &'a str,
    pub(super) params: Vec<(&'a str, TypeOf<'a>)>,
    pub(super) returns: TypeOf<'a>,
    /// The statements of the body. `None` for helpers that upload a file, whose body is not parsed.
    pub(super) body: Option<Vec<Statement<'a>>>,
    pub(super) line: u32,
}

impl Function<'_> {
    /// Returns the description of the operation: the `@summary` of the comment, followed by its `@description`.
    pub(super) fn doc(&self) -> String {
        const TAGS: [&str; 8] =
            ["@summary", "@description", "@param", "@return", "@returns", "@throws", "@deprecated", "@see"];
        let mut sections = BTreeMap::new();
        let mut tag = "";
        for line in self.comment.lines() {
            let line = line.trim();
            // The end of a comment.
            if line == "*/" || line.starts_with("//") {
                tag = "";
                continue;
            }
            let line = line.trim_start_matches("/**").trim_end_matches("*/").trim();
            let mut line = line.strip_prefix('*').map_or(line, |rest| rest.strip_prefix(' ').unwrap_or(rest));
            let first = line.split_whitespace().next().unwrap_or_default();
            if let Some(found) = TAGS.iter().find(|tag| **tag == first) {
                tag = found;
                line = line.trim_start().strip_prefix(tag).unwrap_or_default();
            }
            let section: &mut String = sections.entry(tag).or_default();
            section.push_str(line);
            section.push('\n');
        }
        let parts = ["@summary", "@description"].map(|tag| sections.get(tag).map_or("", |text| text.trim()));
        parts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
    }

    /// Returns true if a line of the comment begins with `@deprecated`.
    pub(super) fn is_deprecated(&self) -> bool {
        self.comment.lines().any(|line| line.trim_start_matches([' ', '*']).starts_with("@deprecated"))
    }
}

#[derive(Debug)]
pub(super) struct Statement<'a> {
    pub(super) line: u32,
    pub(super) kind: StatementKind<'a>,
}

#[derive(Debug)]
pub(super) enum StatementKind<'a> {
    Var(&'a str, Expr<'a>),
    Assign(Expr<'a>, Expr<'a>),
    If(Expr<'a>, Vec<Statement<'a>>, Vec<Statement<'a>>),
    /// A loop over a value, whose body is not parsed. Files contain it only for responses that are event streams.
    For(Expr<'a>),
    Return(Expr<'a>),
    Yield(Expr<'a>),
    Call(Expr<'a>),
}

#[derive(Debug)]
pub(super) enum Expr<'a> {
    Text(&'a str),
    Template(&'a str),
    /// A number or a word: a variable, a field of the client (`@`), `true`, `null`.
    Word(&'a str),
    Member(Box<Expr<'a>>, &'a str),
    Index(Box<Expr<'a>>, Box<Expr<'a>>),
    Call(Box<Expr<'a>>, Vec<Expr<'a>>),
    /// An object with its model.
    New(&'a str, Vec<Entry<'a>>),
    Object(Vec<Entry<'a>>),
    Not(Box<Expr<'a>>),
    Binary(Box<Expr<'a>>, &'a str, Box<Expr<'a>>),
}

/// A key and value of an object. An entry without key is an object that is spread (`...`) into it.
pub(super) type Entry<'a> = (Option<&'a str>, Expr<'a>);

impl<'a> Expr<'a> {
    pub(super) fn word(&self) -> Option<&'a str> {
        match self {
            Self::Word(word) => Some(word),
            _ => None,
        }
    }

    /// Returns variable and field of `variable.field`.
    pub(super) fn member(&self) -> Option<(&'a str, &'a str)> {
        match self {
            Self::Member(of, name) => Some((of.word()?, name)),
            _ => None,
        }
    }

    /// Returns function and arguments of `function(arguments)` and `A.function(arguments)`.
    pub(super) fn call(&self) -> Option<(&'a str, &[Expr<'a>])> {
        let Self::Call(function, arguments) = self else { return None };
        match function.as_ref() {
            Self::Word(name) | Self::Member(_, name) => Some((name, arguments)),
            _ => None,
        }
    }

    /// Returns the function and the value that it is applied to: `f` and `x` of both `f(x)` and `x.f()`.
    pub(super) fn applied(&self) -> Option<(&'a str, &Expr<'a>)> {
        let Self::Call(function, arguments) = self else { return None };
        match (function.as_ref(), arguments.as_slice()) {
            (Self::Word(name) | Self::Member(_, name), [argument]) => Some((name, argument)),
            (Self::Member(of, name), []) => Some((name, of)),
            _ => None,
        }
    }
}
