//! The prose of Markdown text.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{Kind, Piece};

/// Returns the blocks of a document.
pub(super) fn pieces(source: &str) -> Vec<Piece> {
    blocks(source)
        .into_iter()
        .map(|(text, at)| {
            let first = source[..at].matches('\n').count() + 1;
            Piece::from_line(Kind::Prose, text, first)
        })
        .collect()
}

/// Returns the changelog without the text of released versions, which must not change. Empty lines replace this text.
pub(super) fn unreleased(source: &str) -> String {
    let mut is_unreleased = false;
    let mut kept = String::new();
    for line in source.lines() {
        if line.starts_with("## ") {
            is_unreleased = line.contains("Unreleased");
        }
        if is_unreleased {
            kept.push_str(line);
        }
        kept.push('\n');
    }
    kept
}

/// Returns each block of prose with its offset. Spaces replace markup, and the letter `x` replaces inline code. Line
/// ends are kept, so that lines can be counted.
pub(super) fn blocks(source: &str) -> Vec<(String, usize)> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
    let mut masked: Vec<u8> = source.bytes().map(|byte| if byte == b'\n' { b'\n' } else { b' ' }).collect();
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut current: Option<Range<usize>> = None;
    let mut is_code = false;
    for (event, range) in Parser::new_ext(source, options).into_offset_iter() {
        match event {
            Event::Text(_) if !is_code => {
                masked[range.clone()].copy_from_slice(&source.as_bytes()[range.clone()]);
                extend(&mut current, range);
            }
            Event::Code(_) => {
                masked[range.clone()].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b'x');
                extend(&mut current, range);
            }
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::Text(_) => {}
            Event::Start(tag) => {
                is_code = matches!(tag, Tag::CodeBlock(_));
                found.extend(current.take());
            }
            Event::End(_) => {
                is_code = false;
                found.extend(current.take());
            }
            _ => found.extend(current.take()),
        }
    }
    found.extend(current);
    let text = |range: Range<usize>| {
        let start = range.start;
        (String::from_utf8_lossy(&masked[range]).into_owned(), start)
    };
    found.into_iter().map(text).collect()
}

fn extend(current: &mut Option<Range<usize>>, range: Range<usize>) {
    match current {
        Some(block) => block.end = range.end,
        None => *current = Some(range),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<(usize, String)> {
        pieces(source).into_iter().map(|piece| (piece.line(0), piece.excerpt(0..piece.text.len()))).collect()
    }

    #[test]
    fn reads_headings_paragraphs_items_and_cells_with_their_lines() {
        let source = "# Title\n\nOne\nparagraph.\n\n- an item\n- another\n\n| a | b |\n|---|---|\n| c | d |\n";
        let expected = [
            (1, "Title"),
            (3, "One paragraph."),
            (6, "an item"),
            (7, "another"),
            (9, "a"),
            (9, "b"),
            (11, "c"),
            (11, "d"),
        ];
        assert_eq!(texts(source), expected.map(|(line, text)| (line, text.to_owned())));
    }

    #[test]
    fn skips_code_blocks_and_replaces_inline_code() {
        let source = "A `what` word.\n\n```rust\n// what\n```\n\n    what\n\nEnd.\n";
        assert_eq!(texts(source), [(1, "A xxxxxx word.".to_owned()), (9, "End.".to_owned())]);
    }

    #[test]
    fn counts_lines_within_a_block() {
        let pieces = pieces("first\n**second** told\n");
        assert_eq!(pieces[0].line(pieces[0].text.find("told").unwrap_or(0)), 2);
    }

    #[test]
    fn keeps_only_the_unreleased_part_of_the_changelog() {
        let kept = unreleased("# Changelog\nold\n## Unreleased\nnew\n## 0.1\nolder\n");
        assert_eq!(kept, "\n\n## Unreleased\nnew\n\n\n");
    }
}
