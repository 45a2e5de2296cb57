//! Documentation: turns paragraphs into attributes, and wraps long lines.

use proc_macro2::TokenStream;
use quote::quote;

use super::{super::ir::Docs, width::WIDTH};

/// Returns the `doc` attributes of a documentation, with an empty line between paragraphs.
pub fn documented(docs: &Docs) -> TokenStream {
    let lines = docs.paragraphs().iter().enumerate().map(|(index, text)| {
        let empty = (index > 0).then(|| quote!(#[doc = ""]));
        let text = format!(" {text}");
        quote!(#empty #[doc = #text])
    });
    quote!(#(#lines)*)
}

/// Returns the text with long doc lines broken between words.
pub fn wrapped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut code = false;
    for line in text.lines() {
        let words = line.trim_start();
        let mark = words.get(..3).filter(|mark| matches!(*mark, "///" | "//!"));
        let fence = mark.is_some() && words.get(3..).is_some_and(|text| text.trim_start().starts_with("```"));
        code = mark.is_some() && code != fence;
        let mark = mark.filter(|_| line.len() > WIDTH && !code);
        match mark {
            Some(mark) => wrap(&mut out, line.len() - words.len(), mark, words.get(3..).unwrap_or_default()),
            None => {
                out.push_str(line);
                out.push('\n');
            }
        }
    }
    out
}

/// Writes a paragraph as doc lines.
pub fn wrap(out: &mut String, indent: usize, mark: &str, text: &str) {
    let start = |out: &mut String| {
        out.extend(std::iter::repeat_n(' ', indent));
        out.push_str(mark);
        indent + mark.len()
    };
    let mut column = start(out);
    // The mark of a list and the first word of its item are kept together.
    let first = text.split_whitespace().next().filter(|word| is_list_mark(word)).map_or(0, |word| word.len() + 1);
    let minimum = column + first;
    for word in text.split_whitespace() {
        if column > minimum && column + 1 + word.len() > WIDTH {
            out.push('\n');
            column = start(out);
        }
        out.push(' ');
        out.push_str(word);
        column += 1 + word.len();
    }
    out.push('\n');
}

/// Returns true if a paragraph that begins with this word is a list item.
pub fn is_list_mark(word: &str) -> bool {
    matches!(word, "-" | "*" | "+") || is_number_mark(word)
}

/// Returns true for `1.` and `1)`.
pub fn is_number_mark(word: &str) -> bool {
    word.strip_suffix(['.', ')'])
        .is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
}
