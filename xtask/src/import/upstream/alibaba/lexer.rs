//! A lexer for Darabonba, the language of Alibaba Cloud's models.

use std::borrow::Cow;

/// An error in a Darabonba file, with its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) line: u32,
    pub(super) reason: String,
}

impl Fault {
    pub(super) fn new(line: u32, reason: impl Into<String>) -> Self {
        Self { line, reason: reason.into() }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name or a keyword. It may start with `@` or `$` and contain `-`.
    Word,
    Number,
    /// The text between two quotation marks, with unresolved escapes.
    Text,
    /// The text between two backticks.
    Template,
    Mark,
    End,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a str,
    pub(super) line: u32,
    /// The comments before the token.
    pub(super) comment: &'a str,
}

/// The punctuation and operators of the language, the longest first.
const MARKS: [&str; 21] =
    ["...", "&&", "||", "==", "!=", "{", "}", "[", "]", "(", ")", "<", ">", "+", ",", ";", ":", "?", "=", "!", "."];

/// Splits a file into tokens. The last token is [`Kind::End`].
pub(super) fn lex(text: &str) -> Result<Vec<Token<'_>>, Fault> {
    let mut tokens = Vec::new();
    let mut lexer = Lexer { rest: text, line: 1 };
    let mut token_end = 0;
    loop {
        let blank = lexer.rest.find(|c: char| !c.is_whitespace()).unwrap_or(lexer.rest.len());
        lexer.take(blank);
        let line = lexer.line;
        let comment = text.get(token_end..text.len() - lexer.rest.len()).unwrap_or_default().trim();
        let (kind, token) = match lexer.rest.as_bytes() {
            [] => {
                tokens.push(Token { kind: Kind::End, text: "the end of the file", line, comment });
                return Ok(tokens);
            }
            [b'/', b'*', ..] => {
                lexer.comment()?;
                continue;
            }
            [b'/', b'/', ..] => {
                lexer.take(lexer.rest.find('\n').unwrap_or(lexer.rest.len()));
                continue;
            }
            [quote @ (b'\'' | b'"'), ..] => (Kind::Text, lexer.quoted(*quote)?),
            [b'`', ..] => (Kind::Template, lexer.quoted(b'`')?),
            [b'-', digit, ..] if digit.is_ascii_digit() => {
                let sign = lexer.rest;
                lexer.take(1);
                let (_, digits) = lexer.word();
                (Kind::Number, sign.get(..digits.len() + 1).unwrap_or_default())
            }
            [first, ..] if first.is_ascii_alphanumeric() || b"@$_".contains(first) => lexer.word(),
            _ => match MARKS.iter().find(|mark| lexer.rest.starts_with(**mark)) {
                Some(mark) => (Kind::Mark, lexer.take(mark.len())),
                None => {
                    let letter = lexer.rest.chars().next().unwrap_or_default();
                    return Err(Fault::new(line, format!("unexpected character `{letter}`")));
                }
            },
        };
        tokens.push(Token { kind, text: token, line, comment });
        token_end = text.len() - lexer.rest.len();
    }
}

struct Lexer<'a> {
    rest: &'a str,
    line: u32,
}

impl<'a> Lexer<'a> {
    fn take(&mut self, length: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(length);
        self.line += u32::try_from(taken.bytes().filter(|byte| *byte == b'\n').count()).unwrap_or(u32::MAX);
        self.rest = rest;
        taken
    }

    fn comment(&mut self) -> Result<(), Fault> {
        const END: &str = "*/";
        match self.rest.find(END) {
            Some(at) => {
                self.take(at + END.len());
                Ok(())
            }
            None => Err(Fault::new(self.line, format!("missing end of the comment, `{END}`"))),
        }
    }

    /// Reads a text, and returns it without its quotation marks.
    fn quoted(&mut self, quote: u8) -> Result<&'a str, Fault> {
        let mut escaped = false;
        for (at, byte) in self.rest.bytes().enumerate().skip(1) {
            if escaped {
                escaped = false;
            } else if byte == b'\\' {
                escaped = true;
            } else if byte == quote {
                let taken = self.take(at + 1);
                return Ok(taken.get(1..at).unwrap_or_default());
            }
        }
        Err(Fault::new(self.line, "missing end of the string"))
    }

    fn word(&mut self) -> (Kind, &'a str) {
        let bytes = self.rest.as_bytes();
        let inside = |at: usize| bytes.get(at).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
        let mut end = 1;
        while inside(end) || bytes.get(end) == Some(&b'-') && inside(end + 1) {
            end += 1;
        }
        if bytes.iter().take(end).all(u8::is_ascii_digit) {
            while bytes.get(end) == Some(&b'.') && bytes.get(end + 1).is_some_and(u8::is_ascii_digit) || inside(end) {
                end += 1;
            }
            return (Kind::Number, self.take(end));
        }
        (Kind::Word, self.take(end))
    }
}

/// Resolves the escapes in a token of kind [`Kind::Text`].
pub(super) fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains('\\') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => plain.extend(letters.next()),
            letter => plain.push(letter),
        }
    }
    Cow::Owned(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_a_text_into_tokens() {
        let text = "/** why */ a-b?: [x](n='it\\'s', m=- 1);";
        assert_eq!(lex(text).err(), Some(Fault::new(1, "unexpected character `-`")));
        let tokens = lex("// one\n@a-b-1.c = \"q\\\"\n\"-7 12.5 `/${x}`").unwrap_or_default();
        let shown: Vec<_> = tokens.iter().map(|t| format!("{:?} {} {}", t.kind, t.text, t.line)).collect();
        let expected = [
            "Word @a-b-1 2",
            "Mark . 2",
            "Word c 2",
            "Mark = 2",
            "Text q\\\"\n 2",
            "Number -7 3",
            "Number 12.5 3",
            "Template /${x} 3",
            "End the end of the file 3",
        ];
        assert_eq!(shown, expected);
        assert_eq!(tokens.first().map(|token| token.comment), Some("// one"));
        assert_eq!(unescape("it\\'s"), "it's");
    }
}
