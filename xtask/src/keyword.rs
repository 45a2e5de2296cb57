//! Rust keywords.

use std::{cell::RefCell, collections::HashMap};

thread_local! {
    /// Results by word. Half a million fields have few distinct words.
    static CACHE: RefCell<HashMap<String, bool>> = RefCell::default();
}

/// Returns true if a word is a keyword of any edition, and therefore cannot be an identifier without `r#`. syn accepts
/// `gen`, which edition 2024 reserves.
pub(crate) fn is_keyword(word: &str) -> bool {
    // The longest keywords have eight letters.
    if word.len() > 8 {
        return false;
    }
    CACHE.with_borrow_mut(|cache| match cache.get(word) {
        Some(is_keyword) => *is_keyword,
        None => {
            let is_keyword = word == "gen" || syn::parse_str::<syn::Ident>(word).is_err();
            cache.insert(word.to_owned(), is_keyword);
            is_keyword
        }
    })
}

#[cfg(test)]
mod tests {
    use super::is_keyword;

    #[test]
    fn keywords_of_all_editions_are_known() {
        for word in
            ["while", "macro", "override", "priv", "try", "typeof", "unsized", "virtual", "yield", "gen", "self"]
        {
            assert!(is_keyword(word), "{word}");
        }
        for word in ["password", "instance_id", "union", "auto", "raw", "safe"] {
            assert!(!is_keyword(word), "{word}");
        }
    }
}
