//! Macro calls whose bodies are tables.

use proc_macro2::{Delimiter, TokenStream};

use super::{super::ir::Docs, docs::wrap, tokens, width::WIDTH};

const INDENT: usize = 4;

/// A macro call.
pub struct Table {
    /// Outer attributes.
    attributes: TokenStream,
    name: &'static str,
    body: Body,
}

enum Body {
    /// `name! { piece piece { rows } [ rows ] piece }`.
    Parts(Vec<Part>),
    /// `name! { row, row }`, with as many rows per line as fit.
    List(Vec<(Docs, TokenStream)>),
    /// `name! { entry entry }`, with each entry on separate lines.
    Entries(Vec<Entry>),
}

enum Part {
    /// Tokens that stay on one line. They start a new line if the current line is full.
    Piece(TokenStream),
    /// Rows between delimiters.
    Block(Delimiter, Flow, Vec<TokenStream>),
}

#[derive(Clone, Copy, PartialEq)]
enum Flow {
    /// As many rows per line as fit.
    Fill,
    /// One row per line.
    Lines,
}

/// An entry of a macro that consists of entries.
pub struct Entry {
    pub docs: Docs,
    /// The pieces. A line may end between two pieces.
    pub pieces: Vec<TokenStream>,
}

impl Table {
    /// Creates a call without content.
    pub fn new(name: &'static str) -> Self {
        Self::of(name, Body::Parts(Vec::new()))
    }

    /// Creates a call with rows, as many per line as fit.
    pub fn list(name: &'static str, rows: impl Iterator<Item = TokenStream>) -> Self {
        Self::documented_list(name, rows.map(|row| (Docs::default(), row)))
    }

    /// Creates a call with rows, as many per line as fit. A row with documentation starts on a new line.
    pub fn documented_list(name: &'static str, rows: impl Iterator<Item = (Docs, TokenStream)>) -> Self {
        Self::of(name, Body::List(rows.collect()))
    }

    /// Creates a call with entries.
    pub fn entries(name: &'static str, entries: impl Iterator<Item = Entry>) -> Self {
        Self::of(name, Body::Entries(entries.collect()))
    }

    fn of(name: &'static str, body: Body) -> Self {
        Self { attributes: TokenStream::new(), name, body }
    }

    /// Sets the outer attributes.
    pub fn attributes(self, attributes: TokenStream) -> Self {
        Self { attributes, ..self }
    }

    /// Adds tokens that stay on one line.
    pub fn piece(self, tokens: TokenStream) -> Self {
        if tokens.is_empty() { self } else { self.with(Part::Piece(tokens)) }
    }

    /// Adds rows in braces, as many per line as fit.
    pub fn fill(self, rows: impl Iterator<Item = TokenStream>) -> Self {
        self.with(Part::Block(Delimiter::Brace, Flow::Fill, rows.collect()))
    }

    /// Adds rows in brackets, one per line, unless there are no rows.
    pub fn lines(self, rows: impl Iterator<Item = TokenStream>) -> Self {
        let rows: Vec<_> = rows.collect();
        if rows.is_empty() { self } else { self.with(Part::Block(Delimiter::Bracket, Flow::Lines, rows)) }
    }

    fn with(mut self, part: Part) -> Self {
        if let Body::Parts(parts) = &mut self.body {
            parts.push(part);
        }
        self
    }

    /// Writes the call.
    pub fn print(self, out: &mut String) {
        let mut writer = Writer { line: out.len(), out, text: String::new() };
        if !self.attributes.is_empty() {
            writer.piece(self.attributes, "", 0, 0);
            writer.newline(0);
        }
        writer.word(self.name);
        match self.body {
            Body::List(rows) => {
                writer.word("! {");
                writer.rows(rows);
            }
            Body::Entries(entries) => {
                writer.word("! {");
                for entry in entries {
                    writer.newline(INDENT);
                    writer.entry(entry);
                }
                writer.newline(0);
                writer.word("}");
            }
            Body::Parts(parts) => {
                writer.word("! {");
                for part in parts {
                    match part {
                        // Reserves columns for the brace that may follow.
                        Part::Piece(tokens) => writer.piece(tokens, "", " {".len(), INDENT),
                        Part::Block(_, _, rows) if rows.is_empty() => writer.word(" {}"),
                        Part::Block(delimiter, flow, rows) => writer.block(delimiter, flow, rows),
                    }
                }
                writer.word(" }");
            }
        }
        writer.word("\n");
    }
}

struct Writer<'a> {
    out: &'a mut String,
    /// Offset in `out` of the beginning of the current line.
    line: usize,
    /// The current piece.
    text: String,
}

impl Writer<'_> {
    fn word(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn newline(&mut self, indent: usize) {
        self.out.push('\n');
        self.line = self.out.len();
        self.out.extend(std::iter::repeat_n(' ', indent));
    }

    /// Writes tokens and `close`, after a space or on a new line. `reserve` columns after them stay free.
    fn piece(&mut self, tokens: TokenStream, close: &str, reserve: usize, indent: usize) {
        self.text.clear();
        tokens::write(&mut self.text, tokens);
        self.text.push_str(close);
        let at_start = self.is_at_line_start();
        if !at_start && self.out.len() - self.line + 1 + self.text.len() + reserve > WIDTH {
            self.newline(indent);
        } else if !at_start {
            self.out.push(' ');
        }
        self.out.push_str(&self.text);
    }

    /// Writes rows between delimiters, on their own lines.
    fn block(&mut self, delimiter: Delimiter, flow: Flow, rows: Vec<TokenStream>) {
        let (open, close) = if delimiter == Delimiter::Bracket { (" [", "]") } else { (" {", "}") };
        self.word(open);
        self.newline(INDENT);
        let mut rows = rows.into_iter().peekable();
        while let Some(row) = rows.next() {
            let more = rows.peek().is_some();
            self.piece(row, if more { "," } else { "" }, 0, INDENT);
            if more && flow == Flow::Lines {
                self.newline(INDENT);
            }
        }
        self.newline(0);
        self.word(close);
    }

    /// Writes rows to the closing brace.
    fn rows(&mut self, rows: Vec<(Docs, TokenStream)>) {
        self.newline(INDENT);
        let mut rows = rows.into_iter().peekable();
        while let Some((docs, row)) = rows.next() {
            let documented = !docs.paragraphs().is_empty();
            if documented && !self.is_at_line_start() {
                self.newline(INDENT);
            }
            self.docs(&docs);
            let next = rows.peek();
            self.piece(row, if next.is_some() { "," } else { "" }, 0, INDENT);
            if documented && next.is_some() {
                self.newline(INDENT);
            }
        }
        self.newline(0);
        self.word("}");
    }

    /// Returns true if the line contains only the indent.
    fn is_at_line_start(&self) -> bool {
        self.out.get(self.line..).unwrap_or_default().trim_start().is_empty()
    }

    /// Writes documentation before the current line, which contains only the indent.
    fn docs(&mut self, docs: &Docs) {
        for (index, paragraph) in docs.paragraphs().iter().enumerate() {
            // `wrap` ends its lines and writes indents itself.
            self.out.truncate(self.line);
            if index > 0 {
                self.out.extend(std::iter::repeat_n(' ', INDENT));
                self.out.push_str("///\n");
            }
            wrap(self.out, INDENT, "///", paragraph);
            self.line = self.out.len();
            self.out.extend(std::iter::repeat_n(' ', INDENT));
        }
    }

    fn entry(&mut self, entry: Entry) {
        self.docs(&entry.docs);
        for (index, tokens) in entry.pieces.into_iter().enumerate() {
            self.piece(tokens, "", 0, if index == 0 { INDENT } else { 2 * INDENT });
        }
    }
}
