use std::{fmt, str::FromStr};

use crate::error::Error;

/// Which page comes next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Position {
    /// The first, as the operation was built.
    #[default]
    Start,
    /// The one after so many items.
    Offset(u64),
    /// The one of that number; how many items are before it, if that is known.
    Number { page: u64, before: Option<u64> },
    /// The one that the token marks; the first if it is empty.
    Token(String),
    /// None.
    End,
}

/// Where a list goes on. It can be printed, and read again in another process: give it to `resume` of the same
/// operation with the same filters. It holds the provider's own token where the operation pages by tokens; how long
/// that one is good for is the provider's affair.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResumeToken {
    pub(crate) page: Position,
    /// Items of that page that were already taken.
    pub(crate) skip: u64,
}

impl ResumeToken {
    /// Whether the list has come to its end.
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

impl FromStr for ResumeToken {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        read(text).ok_or_else(|| Error::config("not a resume token: give one that was printed, unchanged"))
    }
}

fn read(text: &str) -> Option<ResumeToken> {
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
    fn what_is_printed_is_read_again() {
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
