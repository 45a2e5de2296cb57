//! The keywords of Rust.

use std::{cell::RefCell, collections::HashMap};

thread_local! {
    /// Results by word: few distinct words, looked up for half a million fields.
    static ANSWERS: RefCell<HashMap<String, bool>> = RefCell::default();
}

/// Returns true if a word is a keyword of any edition, so that it cannot be an identifier without `r#`. syn accepts
/// `gen`, which edition 2024 reserves.
pub(crate) fn is_keyword(word: &str) -> bool {
    // The longest keywords have eight letters.
    if word.len() > 8 {
        return false;
    }
    ANSWERS.with_borrow_mut(|answers| match answers.get(word) {
        Some(answer) => *answer,
        None => {
            let answer = word == "gen" || syn::parse_str::<syn::Ident>(word).is_err();
            answers.insert(word.to_owned(), answer);
            answer
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
