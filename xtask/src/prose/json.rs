//! The documentation and reasons in overlays and other JSON files.

use std::sync::LazyLock;

use regex::Regex;

use super::{Kind, Piece, markdown};

/// Keys of texts that a person reads.
static TEXT: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#""(?:doc|why|reason)"\s*:\s*("(?:[^"\\]|\\.)*")"#).ok());

/// Returns the documentation and reasons of a file.
pub(super) fn pieces(source: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for found in TEXT.iter().flat_map(|text| text.captures_iter(source)) {
        let Some(literal) = found.get(1) else { continue };
        let Ok(text) = serde_json::from_str::<String>(literal.as_str()) else { continue };
        let line = source[..literal.start()].matches('\n').count() + 1;
        for (block, _) in markdown::blocks(&text) {
            // The literal is on one line, even if its text contains line ends.
            pieces.push(Piece::new(Kind::Prose, block, vec![line]));
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_docs_and_reasons_with_their_lines() {
        let source = "{\n \"doc\": \"Says \\\"hello\\\".\\n\\nTwice.\",\n \"name\": \"no\",\n \"why\": \"A reason.\"}";
        let found: Vec<_> = pieces(source).into_iter().map(|piece| (piece.line(0), piece.text)).collect();
        assert_eq!(found, [(2, "Says \"hello\".".to_owned()), (2, "Twice.".to_owned()), (4, "A reason.".to_owned())]);
    }
}
