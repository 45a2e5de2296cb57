//! Splits descriptions into statements: sentences, and list introductions with their items.

use super::{markdown::Piece, phrases::contains_range};

/// The labels of a list of values, or of a range.
const VALUES: [&str; 18] = [
    "valid values",
    "valid value",
    "value range",
    "valid range",
    "allowed values",
    "allowed value",
    "available values",
    "possible values",
    "enumerated values",
    "optional values",
    "values",
    "value",
    "range",
    "取值范围",
    "可选值",
    "取值",
    "有效值",
    "枚举值",
];

/// A sentence, or the introduction of a list with its items.
#[derive(Debug, PartialEq)]
pub(super) struct Statement {
    pub line: usize,
    pub text: String,
    pub items: Vec<Piece>,
}

/// Splits a description into statements. A sentence that ends with a colon includes the following items or piece.
pub(super) fn statements(pieces: &[Piece]) -> Vec<Statement> {
    let mut found: Vec<Statement> = Vec::new();
    let mut pieces = pieces.iter().peekable();
    while let Some(piece) = pieces.next() {
        let new = |text: String| Statement { line: piece.line, text, items: Vec::new() };
        found.extend(sentences(&piece.text).into_iter().map(new));
        let Some(open) = found.last_mut().filter(|statement| statement.text.ends_with([':', '：'])) else { continue };
        if values_cue(&open.text).is_some_and(|rest| rest.is_empty()) {
            let bullets = pieces.peek().is_some_and(|next| next.bullet);
            while let Some(next) =
                pieces.next_if(|next| if bullets { next.bullet } else { token(&next.text).is_some() })
            {
                open.items.push(next.clone());
            }
        } else if let Some(next) = pieces.next_if(|next| !next.bullet) {
            let mut following_sentences = sentences(&next.text).into_iter();
            open.text.extend(following_sentences.next().iter().flat_map(|first| [" ", first.as_str()]));
            found.extend(following_sentences.map(|text| Statement { line: next.line, text, items: Vec::new() }));
        }
    }
    found
}

/// Splits a text at each full stop or semicolon that is followed by a space and a word.
fn sentences(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if let Some(sentence) = found.last_mut() {
            sentence.push(letter);
        }
        let ends = match letter {
            '。' | '；' => true,
            '.' | ';' if letters.peek() == Some(&' ') => {
                let mut following = letters.clone();
                following.find(|c| *c != ' ').is_some_and(char::is_alphanumeric)
            }
            _ => false,
        };
        if ends {
            found.push(String::new());
        }
    }
    found.into_iter().map(|sentence| sentence.trim().to_owned()).filter(|sentence| !sentence.is_empty()).collect()
}

/// Returns the text after the label of a list of values.
pub(super) fn values_cue(text: &str) -> Option<&str> {
    after_label(text, &VALUES)
}

/// Returns the text after a label: `rest` in `Label: rest` and `The label is rest`.
pub(super) fn after_label<'a>(text: &'a str, labels: &[&str]) -> Option<&'a str> {
    let text = text.strip_prefix("The ").or_else(|| text.strip_prefix("the ")).unwrap_or(text);
    let lower = text.to_ascii_lowercase();
    let label = labels.iter().find(|label| {
        lower.strip_prefix(**label).is_some_and(|rest| rest.starts_with([':', '：', ' ']) || rest.starts_with('为'))
    })?;
    let rest = text.get(label.len()..)?.trim_start();
    let rest = [":", "：", "is ", "are ", "为"].iter().find_map(|link| rest.strip_prefix(link))?;
    Some(rest.trim().trim_end_matches(['.', '。', ';', '；', ',', '，']).trim())
}

/// Returns the value of a list item: `name` in `name` and `name: description`.
pub(super) fn token(text: &str) -> Option<&str> {
    let value = text.split([':', '：', '(', '（']).next().unwrap_or_default();
    let value = value.trim().trim_end_matches(['.', ',', ';', '。', '，', '；']);
    let value = value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).unwrap_or(value);
    is_token(value).then_some(value)
}

pub(super) fn is_token(value: &str) -> bool {
    !value.is_empty() && value.chars().all(|c| c.is_ascii_alphanumeric() || "_-./".contains(c))
}

/// Splits `A, B and C` into values. Returns `None` if a part is not a single value, for example the range `1-9`.
pub(super) fn tokens(text: &str) -> Option<Vec<String>> {
    let text = text.replace(" and ", ", ").replace(" or ", ", ").replace(['、', '，', '|'], ", ").replace(",,", ",");
    let parts: Vec<&str> = text.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
    let is_value = |part: &str| is_token(part) && !contains_range(part);
    let values: Vec<String> = parts.iter().filter(|part| is_value(part)).map(|part| (*part).to_owned()).collect();
    (!values.is_empty() && values.len() == parts.len()).then_some(values)
}
