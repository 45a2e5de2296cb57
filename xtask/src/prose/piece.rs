//! A text that a person reads, with the lines that it is on.

use std::ops::Range;

/// The origin of a text. A pattern applies only to some origins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A paragraph, heading, list item or table cell of a document or doc comment, or a comment.
    Prose,
    /// The first paragraph of a function's documentation.
    FunctionDoc,
    /// A string literal: an error, a log line, a usage text.
    Literal,
    /// The name of a test, with spaces instead of underscores.
    TestName,
    /// The name of an item, field, parameter or variable, in words.
    Name,
}

/// A text that a person reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The origin of the text.
    pub kind: Kind,
    /// The text. Letters replace inline code, so that it remains a word.
    pub text: String,
    /// Line number in the file of each line of the text, starting with 1.
    lines: Vec<usize>,
}

/// Bytes of context on each side of a match.
const CONTEXT: usize = 28;

impl Piece {
    /// Creates a piece. `lines` holds the line of each line of `text`.
    pub(super) fn new(kind: Kind, text: impl Into<String>, lines: Vec<usize>) -> Self {
        Self { kind, text: text.into(), lines }
    }

    /// Creates a piece whose lines follow each other from `first`.
    pub(super) fn from_line(kind: Kind, text: impl Into<String>, first: usize) -> Self {
        let text = text.into();
        let lines = (0..text.split('\n').count()).map(|index| first + index).collect();
        Self { kind, text, lines }
    }

    /// Returns the line of a byte of the text.
    pub fn line(&self, at: usize) -> usize {
        let index = self.text.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count();
        self.lines.get(index).or(self.lines.last()).copied().unwrap_or(1)
    }

    /// Returns the words around a match, on one line.
    pub fn excerpt(&self, range: Range<usize>) -> String {
        let is_space = |at: &usize| self.text.as_bytes()[*at].is_ascii_whitespace();
        let start = (0..range.start.saturating_sub(CONTEXT)).rev().find(is_space).unwrap_or(0);
        let end = (range.end + CONTEXT..self.text.len()).find(is_space).unwrap_or(self.text.len());
        self.text[start..end].split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_has_whole_words_and_characters_on_one_line() {
        let text = "Überall in der Welt gibt es viele\nMenschen, die told sagen, ohne dass es jemand übersetzt.";
        let piece = Piece::from_line(Kind::Prose, text, 1);
        let at = text.find("told").unwrap_or(0);
        assert_eq!(piece.excerpt(at..at + 4), "gibt es viele Menschen, die told sagen, ohne dass es jemand übersetzt.");
        assert_eq!(piece.line(at), 2);
        assert_eq!(piece.excerpt(0..2), "Überall in der Welt gibt es viele");
    }
}
