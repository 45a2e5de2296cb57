//! A recursive-descent parser for the subset of Darabonba that Alibaba Cloud's models use.

use super::{
    lexer::{Fault, Kind, Token, lex},
    syntax::{Entry, Expr, Function, Member, Model, Module, Statement, StatementKind, TypeOf},
};

/// The supported annotations.
const MARKS: [&str; 11] = [
    "name",
    "description",
    "example",
    "position",
    "shrink",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "deprecated",
    "nullable",
];

/// Parses a file.
pub(super) fn parse(text: &str) -> Result<Module<'_>, Fault> {
    let mut parser = Parser { tokens: lex(text)?, at: 0 };
    let mut module = Module::default();
    while parser.peek().kind != Kind::End {
        parser.item(&mut module)?;
    }
    Ok(module)
}

struct Parser<'a> {
    tokens: Vec<Token<'a>>,
    at: usize,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Token<'a> {
        self.peek_at(0)
    }

    fn peek_at(&self, offset: usize) -> Token<'a> {
        let last = Token { kind: Kind::End, text: "", line: 0, comment: "" };
        self.tokens.get(self.at + offset).or_else(|| self.tokens.last()).copied().unwrap_or(last)
    }

    fn next(&mut self) -> Token<'a> {
        let token = self.peek();
        self.at += 1;
        token
    }

    fn is(&self, text: &str) -> bool {
        let token = self.peek();
        matches!(token.kind, Kind::Word | Kind::Mark) && token.text == text
    }

    fn eat(&mut self, text: &str) -> bool {
        let found = self.is(text);
        self.at += usize::from(found);
        found
    }

    fn need(&mut self, text: &str) -> Result<(), Fault> {
        if self.eat(text) { Ok(()) } else { Err(self.unexpected(&format!("`{text}`"))) }
    }

    fn word(&mut self) -> Result<&'a str, Fault> {
        if self.peek().kind == Kind::Word { Ok(self.next().text) } else { Err(self.unexpected("a name")) }
    }

    fn unexpected(&self, expected: &str) -> Fault {
        let Token { kind, text, line, .. } = self.peek();
        let text: String = text.chars().take(40).collect();
        let found = if matches!(kind, Kind::Text | Kind::Template) { "a string" } else { &format!("`{text}`") };
        Fault::new(line, format!("expected {expected}, found {found}"))
    }

    fn item(&mut self, module: &mut Module<'a>) -> Result<(), Fault> {
        let comment = self.peek().comment;
        while self.peek().text.starts_with('@') && self.peek_at(1).text == "(" {
            let line = self.peek().line;
            let decorator = self.next().text;
            if !["@context", "@sse"].contains(&decorator) {
                return Err(Fault::new(line, format!("the importer does not support the decorator `{decorator}`")));
            }
            self.skip("(", ")")?;
        }
        match self.peek().text {
            "import" | "extends" | "const" => while self.next().text != ";" && self.peek().kind != Kind::End {},
            // In `main.tea`, the fields with this type are strings.
            "enum" => {
                self.next();
                self.word()?;
                self.need(":")?;
                self.type_of()?;
                self.skip("{", "}")?;
            }
            "type" => {
                self.next();
                self.word()?;
                self.need("=")?;
                self.type_of()?;
            }
            "init" => {
                self.next();
                self.skip("(", ")")?;
                module.init = self.block()?;
            }
            "model" => {
                let line = self.next().line;
                let name = self.path()?;
                let extends = if self.eat("extends") { Some(self.path()?) } else { None };
                self.eat("=");
                let fields = self.members()?;
                if module.models.insert(name, Model { extends, fields }).is_some() {
                    return Err(Fault::new(line, format!("duplicate model `{name}`")));
                }
            }
            "static" | "async" | "function" | "api" => {
                let function = self.function(comment)?;
                module.functions.push(function);
            }
            _ => {
                return Err(
                    self.unexpected("`import`, `extends`, `type`, `const`, `enum`, `init`, `model` or a function")
                );
            }
        }
        Ok(())
    }

    /// Skips an opening mark, its closing mark, and all tokens between them.
    fn skip(&mut self, open: &str, close: &str) -> Result<(), Fault> {
        self.need(open)?;
        let mut depth = 1;
        while depth > 0 {
            if self.peek().kind == Kind::End {
                return Err(self.unexpected(&format!("`{close}`")));
            }
            depth += i32::from(self.is(open)) - i32::from(self.is(close));
            self.next();
        }
        Ok(())
    }

    fn function(&mut self, comment: &'a str) -> Result<Function<'a>, Fault> {
        while self.eat("static") || self.eat("async") {}
        let api = self.eat("api");
        if !api {
            self.need("function")?;
        }
        let line = self.peek().line;
        let name = self.word()?;
        let mut params = Vec::new();
        self.need("(")?;
        while !self.eat(")") {
            let param = self.word()?;
            self.need(":")?;
            params.push((param, self.type_of()?));
            self.eat(",");
        }
        self.eat("throws");
        self.need(":")?;
        let returns = self.type_of()?;
        let body = if api || name.ends_with("Advance") {
            self.skip("{", "}")?;
            while self.eat("returns") || self.eat("runtime") {
                self.skip("{", "}")?;
            }
            None
        } else {
            Some(self.block()?)
        };
        Ok(Function { name, comment, params, returns, body, line })
    }

    /// Parses the fields between braces.
    fn members(&mut self) -> Result<Vec<Member<'a>>, Fault> {
        let mut members = Vec::new();
        self.need("{")?;
        while !self.eat("}") {
            let line = self.peek().line;
            let name = match self.peek().kind {
                Kind::Word | Kind::Number => self.next().text,
                _ => return Err(self.unexpected("the name of a field")),
            };
            let optional = self.eat("?");
            self.need(":")?;
            let ty = self.type_of()?;
            let marks = if self.eat("(") { self.marks()? } else { Vec::new() };
            members.push(Member { name, optional, ty, marks, line });
            self.eat(",");
        }
        Ok(members)
    }

    fn marks(&mut self) -> Result<Vec<(&'a str, &'a str)>, Fault> {
        let mut marks = Vec::new();
        while !self.eat(")") {
            let line = self.peek().line;
            let mark = self.word()?;
            if !MARKS.contains(&mark) {
                return Err(Fault::new(line, format!("the importer does not support the annotation `{mark}`")));
            }
            self.need("=")?;
            match self.peek().kind {
                Kind::Text | Kind::Number | Kind::Word => marks.push((mark, self.next().text)),
                _ => return Err(self.unexpected("the value of an annotation")),
            }
            self.eat(",");
        }
        Ok(marks)
    }

    fn type_of(&mut self) -> Result<TypeOf<'a>, Fault> {
        if self.eat("[") {
            let inner = self.type_of()?;
            self.need("]")?;
            return Ok(TypeOf::List(Box::new(inner)));
        }
        if self.is("{") {
            return Ok(TypeOf::Struct(self.members()?));
        }
        let (line, foreign) = (self.peek().line, self.peek_at(1).text == ".");
        match self.path()? {
            name if foreign => Ok(TypeOf::Foreign(name)),
            "map" => {
                self.need("[")?;
                let key = self.path()?;
                if key != "string" {
                    return Err(Fault::new(line, format!("the importer does not support maps with keys of `{key}`")));
                }
                self.need("]")?;
                Ok(TypeOf::Map(Box::new(self.type_of()?)))
            }
            "iterator" | "asyncIterator" => {
                self.need("[")?;
                let inner = self.type_of()?;
                self.need("]")?;
                Ok(TypeOf::Iterator(Box::new(inner)))
            }
            name => Ok(TypeOf::Name(name)),
        }
    }

    /// Parses a path such as `A.B.C`, and returns its last part.
    fn path(&mut self) -> Result<&'a str, Fault> {
        let mut last = self.word()?;
        while self.eat(".") {
            last = self.word()?;
        }
        Ok(last)
    }

    fn block(&mut self) -> Result<Vec<Statement<'a>>, Fault> {
        let mut statements = Vec::new();
        self.need("{")?;
        while !self.eat("}") {
            if !self.eat(";") {
                statements.push(self.statement()?);
            }
        }
        Ok(statements)
    }

    fn statement(&mut self) -> Result<Statement<'a>, Fault> {
        let line = self.peek().line;
        let kind = match (self.peek().kind, self.peek().text) {
            (Kind::Word, "if") => {
                self.next();
                self.need("(")?;
                let condition = self.expr()?;
                self.need(")")?;
                let then = self.block()?;
                let otherwise = if self.eat("else") { self.block()? } else { Vec::new() };
                return Ok(Statement { line, kind: StatementKind::If(condition, then, otherwise) });
            }
            (Kind::Word, "for") => {
                self.next();
                self.need("(")?;
                self.need("var")?;
                self.word()?;
                self.need(":")?;
                let over = self.expr()?;
                self.need(")")?;
                self.block()?;
                return Ok(Statement { line, kind: StatementKind::For(over) });
            }
            (Kind::Word, "var") => {
                self.next();
                let name = self.word()?;
                if self.eat(":") {
                    self.type_of()?;
                }
                self.need("=")?;
                StatementKind::Var(name, self.expr()?)
            }
            (Kind::Word, "return") => {
                self.next();
                StatementKind::Return(self.expr()?)
            }
            (Kind::Word, "yield") => {
                self.next();
                StatementKind::Yield(self.expr()?)
            }
            _ => {
                let target = self.expr()?;
                if self.eat("=") {
                    StatementKind::Assign(target, self.expr()?)
                } else if matches!(target, Expr::Call(..)) {
                    StatementKind::Call(target)
                } else {
                    return Err(self.unexpected("`=` or `(`"));
                }
            }
        };
        self.need(";")?;
        Ok(Statement { line, kind })
    }

    fn expr(&mut self) -> Result<Expr<'a>, Fault> {
        let mut left = self.value()?;
        while ["&&", "||", "==", "!="].iter().any(|mark| self.is(mark)) {
            let operator = self.next().text;
            left = Expr::Binary(Box::new(left), operator, Box::new(self.value()?));
        }
        Ok(left)
    }

    fn value(&mut self) -> Result<Expr<'a>, Fault> {
        let Token { kind, text, .. } = self.peek();
        let mut value = match kind {
            Kind::Text => Expr::Text(self.next().text),
            Kind::Template => Expr::Template(self.next().text),
            Kind::Word if text == "new" => {
                self.next();
                let name = self.path()?;
                if self.is("{") {
                    Expr::New(name, self.object()?)
                } else {
                    self.need("(")?;
                    Expr::Call(Box::new(Expr::Word(name)), self.arguments()?)
                }
            }
            Kind::Word | Kind::Number => Expr::Word(self.next().text),
            Kind::Mark if text == "{" => Expr::Object(self.object()?),
            Kind::Mark if text == "!" => {
                self.next();
                return Ok(Expr::Not(Box::new(self.value()?)));
            }
            _ => return Err(self.unexpected("a value")),
        };
        loop {
            if self.eat(".") {
                value = Expr::Member(Box::new(value), self.word()?);
            } else if self.eat("[") {
                value = Expr::Index(Box::new(value), Box::new(self.expr()?));
                self.need("]")?;
            } else if self.eat("(") {
                value = Expr::Call(Box::new(value), self.arguments()?);
            } else {
                return Ok(value);
            }
        }
    }

    fn arguments(&mut self) -> Result<Vec<Expr<'a>>, Fault> {
        let mut arguments = Vec::new();
        while !self.eat(")") {
            arguments.push(self.expr()?);
            if !self.is(")") {
                self.need(",")?;
            }
        }
        Ok(arguments)
    }

    fn object(&mut self) -> Result<Vec<Entry<'a>>, Fault> {
        let mut entries = Vec::new();
        self.need("{")?;
        while !self.eat("}") {
            if self.eat("...") {
                entries.push((None, self.expr()?));
            } else {
                let name = match self.peek().kind {
                    Kind::Word | Kind::Number | Kind::Text => self.next().text,
                    _ => return Err(self.unexpected("a key")),
                };
                self.need("=")?;
                entries.push((Some(name), self.expr()?));
            }
            if !self.is("}") {
                self.need(",")?;
            }
        }
        Ok(entries)
    }
}
