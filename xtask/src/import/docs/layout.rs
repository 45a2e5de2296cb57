//! The layouts of pages: how to recognize a layout, and the properties of each layout.

use cumulo_spec::Type;

use super::{identity::Identity, markdown::Block};

/// The properties of one provider's pages.
pub(crate) struct Layout {
    pub provider: &'static str,
    /// Texts that occur only on pages of this layout. One of them is sufficient to identify the layout.
    pub marks: &'static [&'static str],
    /// The type that the word `Integer` denotes.
    pub integer: Type,
    /// True if the words for dates and times specify their format.
    pub dates: bool,
    /// The suffix of the name of a response struct.
    pub output: &'static str,
    /// True if the names of objects are derived from their position. Otherwise, the page contains their names.
    pub inline_structs: bool,
    /// Returns true if a request parameter, given by name and description, belongs to the protocol.
    pub is_common: fn(&str, &str) -> bool,
    /// Reads the service, version and action of a page.
    pub identity: fn(&str, &[Block]) -> Identity,
}

/// Returns the word after `key`, which ends at the first character that is not valid in a name.
pub(crate) fn word_after<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let rest = text.split_once(key)?.1;
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "-_.".contains(c))).unwrap_or(rest.len());
    rest.get(..end).map(|word| word.trim_end_matches('.')).filter(|word| !word.is_empty())
}

/// Returns the first heading of level 1.
pub(crate) fn title(blocks: &[Block]) -> Option<(usize, String)> {
    blocks.iter().find_map(|block| match block {
        Block::Heading { line, level: 1, text } => Some((*line, text.clone())),
        _ => None,
    })
}
