//! The three layouts: what marks a page as one, and what is particular to each.

use cumulo_spec::Type;

use super::{identity::Identity, markdown::Block};

/// What is particular to the pages of one provider.
pub(crate) struct Layout {
    pub provider: &'static str,
    /// Texts that only pages of this layout have; one is enough.
    pub marks: &'static [&'static str],
    /// The type behind the word `Integer`.
    pub integer: Type,
    /// Whether the words for dates and times name their form.
    pub dates: bool,
    /// Ending of the name of the struct that a reply fills.
    pub output: &'static str,
    /// Whether objects get names by their place; elsewhere the page names them.
    pub inline_structs: bool,
    /// Whether a request parameter belongs to the protocol: its name, and its description.
    pub is_common: fn(&str, &str) -> bool,
    /// Service, version and action.
    pub identity: fn(&str, &[Block]) -> Identity,
}

/// What stands behind `key` up to the next sign that no name has.
pub(crate) fn word_after<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let rest = text.split_once(key)?.1;
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "-_.".contains(c))).unwrap_or(rest.len());
    rest.get(..end).map(|word| word.trim_end_matches('.')).filter(|word| !word.is_empty())
}

/// The first heading of the first level.
pub(crate) fn title(blocks: &[Block]) -> Option<(usize, String)> {
    blocks.iter().find_map(|block| match block {
        Block::Heading { line, level: 1, text } => Some((*line, text.clone())),
        _ => None,
    })
}
