use std::fmt;

/// The position of the next page of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Position {
    /// The first page: the parameters of the operation are not changed.
    #[default]
    Start,
    /// The page after this number of items.
    Offset(u64),
    /// The page with this number, and the number of items before it if it is known.
    Number { page: u64, before: Option<u64> },
    /// The page of this token; the first page if the token is empty.
    Token(String),
    /// The end of the list.
    End,
}

/// The position at which a list continues. One process can print it, and another process can parse it. Pass it to
/// `resume` of the same operation with the same filters. If the operation pages by tokens, it contains the provider's
/// token, and the provider decides how long this token is valid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResumeToken {
    pub(crate) page: Position,
    /// The number of items of that page that were already returned.
    pub(crate) skip: u64,
}

impl ResumeToken {
    /// Returns true if the list has ended.
    pub fn is_end(&self) -> bool {
        self.page == Position::End
    }
}

impl fmt::Display for ResumeToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.skip > 0 {
            write!(f, "{}+", self.skip)?;
        }
        match &self.page {
            Position::Start => f.write_str("start"),
            Position::Offset(offset) => write!(f, "offset:{offset}"),
            Position::Number { page, before: Some(before) } => write!(f, "page:{page}:{before}"),
            Position::Number { page, before: None } => write!(f, "page:{page}"),
            Position::Token(token) => write!(f, "token:{token}"),
            Position::End => f.write_str("end"),
        }
    }
}

/// Parses the output of `Display`.
pub(super) fn read(text: &str) -> Option<ResumeToken> {
    let skipped = text.split_once('+').and_then(|(skip, rest)| Some((skip.parse().ok()?, rest)));
    let (skip, text) = skipped.unwrap_or((0, text));
    let page = match text.split_once(':') {
        None if text == "start" => Position::Start,
        None if text == "end" => Position::End,
        Some(("offset", offset)) => Position::Offset(offset.parse().ok()?),
        Some(("page", page)) => match page.split_once(':') {
            Some((page, before)) => Position::Number { page: page.parse().ok()?, before: Some(before.parse().ok()?) },
            None => Position::Number { page: page.parse().ok()?, before: None },
        },
        Some(("token", token)) => Position::Token(token.to_owned()),
        _ => return None,
    };
    Some(ResumeToken { page, skip })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_printed_tokens() {
        for page in [
            Position::Start,
            Position::Offset(200),
            Position::Number { page: 3, before: Some(200) },
            Position::Number { page: 3, before: None },
            Position::Token("5+a:b/c+d==".into()),
            Position::Token(String::new()),
            Position::End,
        ] {
            for skip in [0, 17] {
                let token = ResumeToken { page: page.clone(), skip };
                assert_eq!(token.to_string().parse::<ResumeToken>().ok(), Some(token));
            }
        }
        for wrong in ["", "offset", "offset:x", "page:1:", "17+", "later:3", "Start"] {
            assert!(wrong.parse::<ResumeToken>().is_err(), "{wrong}");
        }
    }
}
