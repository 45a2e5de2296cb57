//! What a Darabonba file says, as a tree.

use std::collections::BTreeMap;

/// A file.
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

/// A member of a model or of a type that stands inline.
#[derive(Debug)]
pub(super) struct Member<'a> {
    pub(super) name: &'a str,
    pub(super) optional: bool,
    pub(super) ty: TypeOf<'a>,
    /// Annotations: the texts as they stand, escapes and all.
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
    /// The keys are always text.
    Map(Box<TypeOf<'a>>),
    Struct(Vec<Member<'a>>),
    /// What a function yields.
    Iterator(Box<TypeOf<'a>>),
}

#[derive(Debug)]
pub(super) struct Function<'a> {
    pub(super) name: &'a str,
    /// The comment before it.
    pub(super) comment: &'a str,
    pub(super) params: Vec<(&'a str, TypeOf<'a>)>,
    pub(super) returns: TypeOf<'a>,
    /// `None` where the body is of no interest: a helper that uploads a file.
    pub(super) body: Option<Vec<Statement<'a>>>,
    pub(super) line: u32,
}

impl Function<'_> {
    /// What the comment says the operation is for: its `@summary`, then its `@description`.
    pub(super) fn doc(&self) -> String {
        const TAGS: [&str; 8] =
            ["@summary", "@description", "@param", "@return", "@returns", "@throws", "@deprecated", "@see"];
        let mut sections = BTreeMap::new();
        let mut tag = "";
        for line in self.comment.lines() {
            let line = line.trim();
            // Between the blocks of comments.
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
        let said = ["@summary", "@description"].map(|tag| sections.get(tag).map_or("", |text| text.trim()));
        said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
    }

    /// Whether a line of the comment begins with `@deprecated`.
    pub(super) fn is_deprecated(&self) -> bool {
        self.comment.lines().any(|line| line.trim_start_matches([' ', '*']).starts_with("@deprecated"))
    }
}

#[derive(Debug)]
pub(super) struct Statement<'a> {
    pub(super) line: u32,
    pub(super) what: What<'a>,
}

#[derive(Debug)]
pub(super) enum What<'a> {
    Var(&'a str, Expr<'a>),
    Assign(Expr<'a>, Expr<'a>),
    If(Expr<'a>, Vec<Statement<'a>>, Vec<Statement<'a>>),
    /// What it goes over: only replies that come as events.
    For(Expr<'a>),
    Return(Expr<'a>),
    Yield(Expr<'a>),
    Call(Expr<'a>),
}

#[derive(Debug)]
pub(super) enum Expr<'a> {
    Text(&'a str),
    Template(&'a str),
    /// A number, or a word: a variable, a member of the client (`@`), `true`, `null`.
    Word(&'a str),
    Member(Box<Expr<'a>>, &'a str),
    Index(Box<Expr<'a>>, Box<Expr<'a>>),
    Call(Box<Expr<'a>>, Vec<Expr<'a>>),
    /// An object with the name of its model.
    New(&'a str, Vec<Entry<'a>>),
    Object(Vec<Entry<'a>>),
    Not(Box<Expr<'a>>),
    Binary(Box<Expr<'a>>, &'a str, Box<Expr<'a>>),
}

/// A member of an object; without a name what is spread over it.
pub(super) type Entry<'a> = (Option<&'a str>, Expr<'a>);

impl<'a> Expr<'a> {
    pub(super) fn word(&self) -> Option<&'a str> {
        match self {
            Self::Word(word) => Some(word),
            _ => None,
        }
    }

    /// `variable.member`.
    pub(super) fn member(&self) -> Option<(&'a str, &'a str)> {
        match self {
            Self::Member(of, name) => Some((of.word()?, name)),
            _ => None,
        }
    }

    /// `function(arguments)`, `A.function(arguments)` with the last name of the function.
    pub(super) fn call(&self) -> Option<(&'a str, &[Expr<'a>])> {
        let Self::Call(function, arguments) = self else { return None };
        match function.as_ref() {
            Self::Word(name) | Self::Member(_, name) => Some((name, arguments)),
            _ => None,
        }
    }

    /// A call with one argument, or a method without any: `f(x)` and `x.f()`.
    pub(super) fn applied(&self) -> Option<(&'a str, &Expr<'a>)> {
        let Self::Call(function, arguments) = self else { return None };
        match (function.as_ref(), arguments.as_slice()) {
            (Self::Word(name) | Self::Member(_, name), [argument]) => Some((name, argument)),
            (Self::Member(of, name), []) => Some((name, of)),
            _ => None,
        }
    }
}
