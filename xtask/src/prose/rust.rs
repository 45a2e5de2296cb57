//! The prose of a Rust file: doc comments, comments, string literals, test names and names.
//!
//! The file is split into tokens. Doc comments are attributes. Other comments are in the gaps between tokens.

use std::{collections::BTreeSet, ops::Range, str::FromStr};

use heck::ToSnakeCase as _;
use proc_macro2::{Delimiter, Group, LexError, Span, TokenStream, TokenTree};

use super::{Kind, Piece, markdown};

/// Returns the texts of a file. String literals of test code are skipped.
pub(super) fn pieces(source: &str, is_test: bool) -> Result<Vec<Piece>, LexError> {
    let tokens = TokenStream::from_str(source)?;
    let mut reader = Reader { names: BTreeSet::new(), gap: 0, comments: Vec::new(), pieces: Vec::new() };
    reader.read(tokens, is_test);
    reader.gap_until(source.len());
    let comments = std::mem::take(&mut reader.comments);
    reader.pieces.extend(comments.into_iter().flat_map(|gap| comments_in(source, gap)));
    Ok(reader.pieces)
}

/// Number of tokens of an inner attribute, `#![…]`.
const INNER: usize = 3;

struct Reader {
    /// Names that have been found. Each name is reported only once, at its first definition.
    names: BTreeSet<String>,
    /// End of the previous token.
    gap: usize,
    /// Gaps between tokens.
    comments: Vec<Range<usize>>,
    pieces: Vec<Piece>,
}

impl Reader {
    fn gap_until(&mut self, start: usize) {
        if start > self.gap {
            self.comments.push(self.gap..start);
        }
    }

    fn advance(&mut self, span: Span) {
        let range = span.byte_range();
        self.gap_until(range.start);
        self.gap = self.gap.max(range.end);
    }

    /// Reads the tokens of a file or group. `is_test` is true for code that is compiled only for tests.
    fn read(&mut self, tokens: TokenStream, is_test: bool) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut docs: Vec<(String, usize)> = Vec::new();
        let mut is_inner = false;
        let mut is_test_item = false;
        let mut is_test_function = false;
        let mut index = 0;
        while index < tokens.len() {
            if let Some((attribute, length)) = attribute(&tokens[index..]) {
                for token in &tokens[index..index + length] {
                    self.advance(token.span());
                }
                match doc(attribute) {
                    Some(line) => {
                        // The documentation of the first item follows the documentation of the file.
                        if is_inner && length != INNER {
                            self.doc(std::mem::take(&mut docs), Kind::Prose);
                        }
                        is_inner = length == INNER;
                        docs.push(line);
                    }
                    None => {
                        let text = attribute.stream().to_string();
                        is_test_item |= text.starts_with("cfg") && text.contains("test");
                        is_test_function |= text == "test" || text.contains(":: test");
                        self.literals(attribute.stream(), is_test);
                    }
                }
                index += length;
                continue;
            }
            if !docs.is_empty() {
                let kind = if !is_inner && is_function(&tokens[index..]) { Kind::FunctionDoc } else { Kind::Prose };
                self.doc(std::mem::take(&mut docs), kind);
            }
            match &tokens[index] {
                TokenTree::Group(group) => {
                    self.advance(group.span_open());
                    self.read(group.stream(), is_test || is_test_item || is_test_function);
                    self.advance(group.span_close());
                    if group.delimiter() == Delimiter::Brace {
                        (is_test_item, is_test_function) = (false, false);
                    }
                }
                token => {
                    self.advance(token.span());
                    match token {
                        TokenTree::Literal(_) if !is_test && !is_test_item => self.literal(token),
                        TokenTree::Ident(name) if is_defined(&tokens, index) => {
                            self.name(&name.to_string(), name.span(), is_test_function);
                        }
                        TokenTree::Punct(end) if end.as_char() == ';' => is_test_item = false,
                        _ => {}
                    }
                }
            }
            index += 1;
        }
        self.doc(docs, Kind::Prose);
    }

    /// Adds the blocks of a doc comment, which has one entry for each line or block comment.
    fn doc(&mut self, docs: Vec<(String, usize)>, kind: Kind) {
        let mut text = String::new();
        let mut lines = Vec::new();
        for (part, first) in docs {
            for (index, line) in part.split('\n').enumerate() {
                text.push_str(line.strip_prefix(' ').unwrap_or(line));
                text.push('\n');
                lines.push(first + index);
            }
        }
        for (number, (block, at)) in markdown::blocks(&text).into_iter().enumerate() {
            let before = text[..at].matches('\n').count();
            let kind = if number == 0 { kind } else { Kind::Prose };
            self.pieces.push(Piece::new(kind, block, lines[before..].to_vec()));
        }
    }

    /// Adds the literals of an attribute, such as the reason of `allow`.
    fn literals(&mut self, tokens: TokenStream, is_test: bool) {
        for token in tokens {
            match &token {
                TokenTree::Group(group) => self.literals(group.stream(), is_test),
                TokenTree::Literal(_) if !is_test => self.literal(&token),
                _ => {}
            }
        }
    }

    /// Adds a string literal that is a sentence or a part of a sentence.
    fn literal(&mut self, token: &TokenTree) {
        let source = token.to_string();
        let Some(text) = source.strip_prefix('r').or(Some(&source)).filter(|text| text.starts_with(['"', '#'])) else {
            return;
        };
        let text = text.trim_matches('#').trim_matches('"').replace("\\n", "  ").replace("\\\"", " \"");
        let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
        if words >= 3 {
            self.pieces.push(Piece::from_line(Kind::Literal, text, token.span().start().line));
        }
    }

    fn name(&mut self, name: &str, span: Span, is_test_function: bool) {
        let words = name.trim_start_matches("r#").to_snake_case().replace('_', " ");
        let line = vec![span.start().line];
        if is_test_function {
            self.pieces.push(Piece::new(Kind::TestName, words, line));
        } else if self.names.insert(name.to_owned()) {
            self.pieces.push(Piece::new(Kind::Name, words, line));
        }
    }
}

/// Returns the attribute at the start of the tokens, and its number of tokens.
fn attribute(tokens: &[TokenTree]) -> Option<(&Group, usize)> {
    let is = |index: usize, character: char| matches!(tokens.get(index), Some(TokenTree::Punct(punct)) if punct.as_char() == character);
    let before = if is(0, '#') && is(1, '!') { 2 } else { usize::from(is(0, '#')) };
    match tokens.get(before) {
        Some(TokenTree::Group(group)) if before > 0 && group.delimiter() == Delimiter::Bracket => {
            Some((group, before + 1))
        }
        _ => None,
    }
}

/// Returns the text and first line of a doc attribute.
fn doc(attribute: &Group) -> Option<(String, usize)> {
    let mut tokens = attribute.stream().into_iter();
    match (tokens.next()?, tokens.next()?, tokens.next()?) {
        (TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Literal(text)) if name == "doc" => {
            let line = text.span().start().line;
            match syn::Lit::new(text) {
                syn::Lit::Str(text) => Some((text.value(), line)),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Returns true if the tokens start with a function.
fn is_function(tokens: &[TokenTree]) -> bool {
    let mut words = tokens.iter().take(8).filter_map(|token| match token {
        TokenTree::Ident(word) => Some(word.to_string()),
        _ => None,
    });
    let is_modifier =
        |word: &String| matches!(word.as_str(), "pub" | "const" | "async" | "unsafe" | "extern" | "default" | "crate");
    words.find(|word| !is_modifier(word)).is_some_and(|word| word == "fn")
}

/// Returns true for the name of an item, variable, field or parameter where it is defined.
fn is_defined(tokens: &[TokenTree], index: usize) -> bool {
    let word = |index: usize| match tokens.get(index) {
        Some(TokenTree::Ident(word)) => word.to_string(),
        _ => String::new(),
    };
    let is_colon = |index: usize| matches!(tokens.get(index), Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
    let before = index.checked_sub(1).map(word).unwrap_or_default();
    let is_item = matches!(
        before.as_str(),
        "fn" | "struct" | "enum" | "trait" | "type" | "mod" | "const" | "static" | "let" | "mut"
    ) && !matches!(word(index).as_str(), "fn" | "mut" | "unsafe");
    let is_field = is_colon(index + 1) && !is_colon(index + 2) && !index.checked_sub(1).is_some_and(is_colon);
    is_item || is_field
}

/// Returns the comments in a gap between tokens. Line comments that follow each other are one piece.
fn comments_in(source: &str, gap: Range<usize>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut block: Vec<&str> = Vec::new();
    let first = source[..gap.start].matches('\n').count() + 1;
    let mut block_line = first;
    let mut is_block_comment = false;
    for (index, line) in source[gap].split('\n').chain([""]).enumerate() {
        let line = line.trim();
        let is_start = line.starts_with("/*");
        let comment = match line.strip_prefix("//") {
            Some(text) if !is_block_comment => Some(text),
            _ => (is_block_comment || is_start).then(|| line.trim_start_matches("/*").trim_end_matches("*/")),
        };
        if comment.is_none() || is_start {
            let text = std::mem::take(&mut block).join("\n");
            pieces.extend(
                markdown::blocks(&text).into_iter().map(|(part, at)| {
                    Piece::from_line(Kind::Prose, part, block_line + text[..at].matches('\n').count())
                }),
            );
        }
        if let Some(text) = comment {
            if block.is_empty() {
                block_line = first + index;
            }
            block.push(text.trim());
        }
        is_block_comment = (is_block_comment || is_start) && !line.ends_with("*/");
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<(Kind, usize, String)> {
        let pieces = pieces(source, false).unwrap_or_default();
        pieces.into_iter().map(|piece| (piece.kind, piece.line(0), piece.excerpt(0..piece.text.len()))).collect()
    }

    fn of_kind(source: &str, kind: Kind) -> Vec<(usize, String)> {
        texts(source).into_iter().filter(|text| text.0 == kind).map(|(_, line, text)| (line, text)).collect()
    }

    #[test]
    fn reads_the_documentation_of_functions_and_of_other_items() {
        let source = "//! File.\n\n/// Returns\n/// one.\n///\n/// More.\n#[inline]\npub(crate) async fn f() {}\n/// A type.\nstruct S;";
        assert_eq!(of_kind(source, Kind::FunctionDoc), [(3, "Returns one.".to_owned())]);
        assert_eq!(
            of_kind(source, Kind::Prose),
            [(1, "File.".to_owned()), (6, "More.".to_owned()), (9, "A type.".to_owned())]
        );
    }

    #[test]
    fn reads_comments_between_tokens_and_not_in_literals() {
        let source =
            "fn f() {\n    // One\n    // comment.\n    let s = \"// no\"; // Another.\n    /* Block. */\n}\n// End.";
        assert_eq!(
            of_kind(source, Kind::Prose),
            [
                (2, "One comment.".to_owned()),
                (4, "Another.".to_owned()),
                (5, "Block.".to_owned()),
                (7, "End.".to_owned())
            ]
        );
    }

    #[test]
    fn reads_string_literals_outside_of_tests() {
        let source = "fn f() { g(\"one two three\"); h(\"short\"); }\n#[cfg(test)]\nmod tests { const T: &str = \"data of the test\"; }\nconst U: &str = \"after the tests\";";
        assert_eq!(
            of_kind(source, Kind::Literal),
            [(1, "one two three".to_owned()), (4, "after the tests".to_owned())]
        );
    }

    #[test]
    fn reads_the_names_of_tests_as_sentences() {
        let source =
            "#[test]\nfn retries_a_throttled_request() {}\n#[tokio::test]\nasync fn waits() {}\nfn helper() {}";
        assert_eq!(
            of_kind(source, Kind::TestName),
            [(2, "retries a throttled request".to_owned()), (4, "waits".to_owned())]
        );
    }

    #[test]
    fn reads_each_name_once_where_it_is_defined() {
        let source = "struct LastTry { told_in: u8 }\nfn f(course: u8) { let told_in = Some::<u8>(course); g(away); }";
        let names: Vec<String> = of_kind(source, Kind::Name).into_iter().map(|(_, name)| name).collect();
        assert_eq!(names, ["last try", "told in", "f", "course"]);
    }
}
