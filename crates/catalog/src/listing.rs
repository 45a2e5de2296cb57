//! The actions of a provider and their descriptions, which can be listed and searched while the services stay
//! compressed.

use std::{collections::BTreeMap, ops::Range, sync::OnceLock};

use cumulo_spec::Operation;

use crate::wire::{Fault, Reader, Writer};

/// The actions of several service versions in one text, without separators.
#[derive(Default)]
pub(crate) struct Listing {
    names: String,
    /// Offset of the end of each name.
    ends: Vec<usize>,
    docs: BTreeMap<usize, String>,
    /// The names in lower case, set by the first search.
    lower_case: OnceLock<String>,
}

impl Listing {
    /// Adds a service version. Returns the range of its actions.
    pub(crate) fn add(&mut self, operations: &BTreeMap<String, Operation>) -> Range<usize> {
        let start = self.ends.len();
        for (action, operation) in operations {
            if !operation.doc.is_empty() {
                self.docs.insert(self.ends.len(), operation.doc.clone());
            }
            self.push(action);
        }
        start..self.ends.len()
    }

    fn push(&mut self, action: &str) {
        self.names.push_str(action);
        self.ends.push(self.names.len());
    }

    /// Returns the number of actions.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// Returns the range of a name in the text of all names. For a position after the last name, the range ends at
    /// `usize::MAX` and contains no name.
    pub(crate) fn range(&self, at: usize) -> Range<usize> {
        let start = at.checked_sub(1).map_or(0, |before| self.end(before));
        start..self.end(at)
    }

    fn end(&self, at: usize) -> usize {
        self.ends.get(at).copied().unwrap_or(usize::MAX)
    }

    pub(crate) fn name(&self, at: usize) -> &str {
        self.names.get(self.range(at)).unwrap_or_default()
    }

    /// Returns the text of all names, with ASCII letters in lower case.
    pub(crate) fn lower_case_names(&self) -> &str {
        self.lower_case.get_or_init(|| self.names.to_ascii_lowercase())
    }

    pub(crate) fn doc(&self, at: usize) -> &str {
        self.docs.get(&at).map_or("", String::as_str)
    }

    /// Encodes the listing. Each name is written as the length of the prefix that it shares with the previous name,
    /// followed by the rest of the name.
    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut out = Writer::default();
        let mut before = "";
        out.number(self.ends.len() as u64);
        for at in 0..self.ends.len() {
            let name = self.name(at);
            let mut shared = name.bytes().zip(before.bytes()).take_while(|(a, b)| a == b).count();
            while !name.is_char_boundary(shared) {
                shared -= 1;
            }
            out.number(shared as u64);
            out.text(name.get(shared..).unwrap_or_default());
            before = name;
        }
        out.number(self.docs.len() as u64);
        for (at, doc) in &self.docs {
            out.number(*at as u64);
            out.text(doc);
        }
        out.finish()
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, Fault> {
        let mut bytes = Reader::new(bytes)?;
        let mut listing = Self::default();
        let mut name = String::new();
        let count = bytes.count()?;
        listing.ends.reserve(count.min(1 << 16));
        listing.names.reserve(count.min(1 << 16) * 32);
        for _ in 0..count {
            let shared = bytes.count()?;
            if !name.is_char_boundary(shared) {
                return Err("a name shares more bytes than the previous name contains");
            }
            name.truncate(shared);
            name.push_str(bytes.text()?);
            listing.push(&name);
        }
        for _ in 0..bytes.count()? {
            listing.docs.insert(bytes.count()?, bytes.text()?.to_owned());
        }
        bytes.end()?;
        Ok(listing)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn listing(names: &[&str]) -> Listing {
        let operations = names.iter().enumerate().map(|(at, name)| {
            let doc = if at % 2 == 0 { String::new() } else { format!("Does {name}.") };
            ((*name).to_owned(), Operation { doc, ..Operation::default() })
        });
        let mut listing = Listing::default();
        listing.add(&operations.collect());
        listing
    }

    #[test]
    fn decodes_an_encoded_listing() {
        let names = ["", "CreateDisk", "CreateDisks", "Größe", "Größt", "Gr\u{f7}", "Z"];
        let decoded = Listing::decode(&listing(&names).encode()).unwrap();
        let mut sorted = names;
        sorted.sort_unstable();
        for (at, name) in sorted.iter().enumerate() {
            assert_eq!(decoded.name(at), *name);
            assert_eq!(decoded.doc(at), if at % 2 == 0 { String::new() } else { format!("Does {name}.") });
        }
        assert_eq!((decoded.name(99), decoded.doc(99)), ("", ""));
    }

    #[test]
    fn does_not_panic_on_damaged_bytes() {
        let encoded = listing(&["CreateDisk", "CreateDisks", "Größe"]).encode();
        for at in 0..encoded.len() {
            assert!(Listing::decode(&encoded[..at]).is_err());
            for value in 0..=u8::MAX {
                let mut bytes = encoded.clone();
                bytes[at] = value;
                let _ = Listing::decode(&bytes);
            }
        }
    }
}
