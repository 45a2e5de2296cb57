//! Writes tokens on one line, with the spaces that rustfmt writes.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Writes tokens on one line.
pub fn write(out: &mut String, tokens: TokenStream) {
    // True if no space is allowed before the next token.
    let mut open = true;
    let mut joint = false;
    // True if the text ends in a word or `>`: arguments follow without a space.
    let mut callable = false;
    for token in tokens {
        let close = match &token {
            TokenTree::Punct(punct) => joint || matches!(punct.as_char(), ',' | ';' | ':' | '.' | '?' | '<' | '>'),
            TokenTree::Group(group) => group.delimiter() == Delimiter::Parenthesis && callable,
            TokenTree::Ident(_) | TokenTree::Literal(_) => false,
        };
        if !open && !close {
            out.push(' ');
        }
        let after_joint = std::mem::take(&mut joint);
        (open, callable) = match &token {
            TokenTree::Punct(punct) => {
                let c = punct.as_char();
                out.push(c);
                joint = punct.spacing() == Spacing::Joint;
                let path = c == ':' && (joint || after_joint);
                (joint || path || matches!(c, '.' | '<' | '&' | '#'), c == '>' && !after_joint)
            }
            TokenTree::Ident(ident) => {
                let _ = write!(out, "{ident}");
                (false, true)
            }
            TokenTree::Literal(literal) => {
                let _ = write!(out, "{literal}");
                (false, false)
            }
            TokenTree::Group(group) => {
                let (before, after) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace if group.stream().is_empty() => ("{", "}"),
                    Delimiter::Brace => ("{ ", " }"),
                    Delimiter::None => ("", ""),
                };
                out.push_str(before);
                write(out, group.stream());
                out.push_str(after);
                (false, false)
            }
        };
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    #[test]
    fn tokens_are_spaced_like_the_output_of_rustfmt() {
        for text in [
            "Name(a: String, b: BTreeMap<String, Vec<Tag>>)",
            "\"Action\" -> Output",
            "0 \"Type\" r#type: Vec<Vec<i64>>",
            "Mark { index: 0, location: Location::Path, style: Style::None }",
            "{ method: \"GET\", rate: Some(20), }",
            "ListParts::new(thing_id).ids([id])",
            "Name: Item = Token \"NextToken\", \"Data.Type\" data.r#type",
            "fn name() -> Waiter",
            "SERVICE {}",
        ] {
            let mut out = String::new();
            super::write(&mut out, text.parse().unwrap());
            assert_eq!(out, text);
        }
    }
}
