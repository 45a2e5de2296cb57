//! Rust identifiers.

use std::{cell::RefCell, collections::HashMap, fmt};

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, TokenStreamExt as _};

use crate::keyword::is_keyword;

/// An identifier as written in Rust: a keyword is raw (`r#type`), and a word that cannot be raw ends in `_`
/// (`self_`).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ident(Box<str>);

thread_local! {
    /// Results by word. Half a million fields have few distinct words.
    static CACHE: RefCell<HashMap<Box<str>, Option<Ident>>> = RefCell::default();
}

impl Ident {
    /// Creates the identifier for a word. Returns `None` if the word cannot be an identifier: if it is empty, begins
    /// with a digit, or contains other characters than letters, digits and `_`.
    pub fn new(word: &str) -> Option<Self> {
        CACHE.with_borrow_mut(|cache| match cache.get(word) {
            Some(ident) => ident.clone(),
            None => {
                let spellings = if is_keyword(word) {
                    [format!("r#{word}"), format!("{word}_")]
                } else {
                    [word.to_owned(), format!("r#{word}")]
                };
                let ident = spellings.into_iter().find(|text| syn::parse_str::<syn::Ident>(text).is_ok());
                let ident = ident.map(|text| Self(text.into()));
                cache.insert(word.into(), ident.clone());
                ident
            }
        })
    }

    /// Returns the identifier as it is written, with `r#`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the word without `r#`.
    pub fn word(&self) -> &str {
        self.0.strip_prefix("r#").unwrap_or(&self.0)
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PartialEq<str> for Ident {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl ToTokens for Ident {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let span = Span::call_site();
        tokens.append(match self.0.strip_prefix("r#") {
            Some(word) => proc_macro2::Ident::new_raw(word, span),
            None => proc_macro2::Ident::new(&self.0, span),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::Ident;

    #[test]
    fn writes_keywords_in_a_form_that_rust_accepts() {
        for (word, written) in [
            ("instance_id", Some("instance_id")),
            ("type", Some("r#type")),
            ("override", Some("r#override")),
            ("gen", Some("r#gen")),
            ("self", Some("self_")),
            ("super", Some("super_")),
            ("Self", Some("Self_")),
            ("2fa", None),
            ("a-b", None),
            ("", None),
        ] {
            assert_eq!(Ident::new(word).as_ref().map(Ident::as_str), written, "{word}");
        }
    }
}
