//! Phrases about lengths, ranges, character classes and special characters.

/// Words that occur in rules. A text that contains one of them may be a rule.
const CUES: [&str; 50] = [
    "must",
    "necessary",
    "only",
    "cannot",
    "can't",
    "not",
    "valid",
    "range",
    "maximum",
    "minimum",
    "max",
    "min",
    "length",
    "characters",
    "digits",
    "letters",
    "uppercase",
    "lowercase",
    "contain",
    "contains",
    "include",
    "including",
    "default",
    "defaults",
    "least",
    "most",
    "up",
    "exceed",
    "than",
    "unique",
    "mutually",
    "either",
    "format",
    "between",
    "limit",
    "limited",
    "required",
    "optional",
    "separate",
    "case-sensitive",
    "取值",
    "默认",
    "必须",
    "长度",
    "范围",
    "最大",
    "最小",
    "最多",
    "不能",
    "格式",
];

/// Returns the first word of the text that is a number or occurs in rules.
pub(super) fn cue(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let word = |word: &str| word.trim_matches(|c: char| c.is_ascii_punctuation() && c != '-').to_owned();
    let non_ascii = CUES.iter().find(|cue| !cue.is_ascii() && lower.contains(**cue)).map(|cue| (*cue).to_owned());
    let known = |found: &String| CUES.contains(&found.as_str()) || found.parse::<u64>().is_ok();
    non_ascii.or_else(|| spaced(&lower).split_whitespace().map(word).find(known))
}

/// Adds spaces around the signs between two numbers: `8-16` becomes `8 - 16`.
fn spaced(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let digit = |index: Option<usize>| index.and_then(|i| letters.get(i)).is_some_and(char::is_ascii_digit);
    let mut spaced = String::new();
    for (index, letter) in letters.iter().enumerate() {
        let between = "-~–—～".contains(*letter) && digit(index.checked_sub(1)) && digit(Some(index + 1));
        if between {
            spaced.extend([' ', *letter, ' ']);
        } else {
            spaced.push(*letter);
        }
    }
    spaced
}

/// Reads a range: `A to B`, `[A, B]`, `A-B`.
pub(super) fn range(text: &str) -> Option<(i64, i64)> {
    let inside = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    let bracketed = inside.and_then(|inside| inside.split_once(','));
    let spaced = spaced(inside.unwrap_or(text).trim_start_matches("from "));
    let plain = [" to ", " - ", " ~ ", " – ", " ～ "].iter().find_map(|sign| spaced.split_once(sign));
    let (from, to) = bracketed.or(plain)?;
    Some((number(from)?, number(to)?))
}

/// Returns true if a text contains two numbers with the sign of a range between them.
pub(super) fn contains_range(text: &str) -> bool {
    spaced(text) != text
}

pub(super) fn number(text: &str) -> Option<i64> {
    text.trim().parse().ok()
}

/// Returns the words of a text in lowercase, without leading and trailing punctuation.
fn words(text: &str) -> Vec<String> {
    let plain = |word: &str| {
        let bare = word.trim_matches(|c: char| ",.;:()\"'".contains(c));
        if bare.is_empty() { word.to_owned() } else { bare.to_owned() }
    };
    spaced(&text.to_lowercase()).split_whitespace().map(plain).collect()
}

/// Reads a length. Returns the minimum, the maximum, and the remaining words.
pub(super) fn length(text: &str) -> Option<(Option<u32>, Option<u32>, String)> {
    const GLUE: [&str; 20] = [
        "between",
        "from",
        "it",
        "the",
        "a",
        "this",
        "parameter",
        "password",
        "name",
        "value",
        "must",
        "should",
        "can",
        "be",
        "is",
        "has",
        "have",
        "of",
        "length",
        "contain",
    ];
    // Words that show that the length applies only to a part of the value.
    const PARTS: [&str; 11] =
        ["first", "last", "middle", "next", "each", "every", "per", "prefix", "suffix", "extension", "line"];
    let words = words(text);
    let end = words.iter().position(|word| word == "characters" || word == "character")?;
    let before: Vec<&str> = words.iter().take(end).map(String::as_str).collect();
    let after = words.get(end + 1).map(String::as_str).unwrap_or_default();
    if before.iter().any(|word| PARTS.contains(word)) || ["of", "from", "that", "which"].contains(&after) {
        return None;
    }
    let (count, min, max) = match before.as_slice() {
        [.., "up", "to", n] | [.., "at", "most", n] | [.., "not" | "cannot", "exceed", n] => {
            (3, None, Some(n.parse().ok()?))
        }
        [.., a, "to" | "and" | "-" | "~" | "–" | "—" | "～", b] => {
            (3, Some(a.parse().ok()?), Some(b.parse().ok()?))
        }
        [.., "no", "more", "than", n] => (4, None, Some(n.parse().ok()?)),
        [.., "at", "least", n] => (3, Some(n.parse().ok()?), None),
        [.., "be" | "exactly", n] => (1, Some(n.parse().ok()?), Some(n.parse().ok()?)),
        _ => return None,
    };
    let glued = before.iter().rev().skip(count).take_while(|word| GLUE.contains(word)).count();
    let first = before.len().saturating_sub(count + glued);
    let tail = words.iter().skip(end + 1);
    let tail = tail.skip_while(|word| ["in", "length", "long"].contains(&word.as_str()));
    let rest: Vec<&str> = words.iter().take(first).chain(tail).map(String::as_str).collect();
    Some((min, max, rest.join(" ")))
}

/// The names of the four character classes.
const KINDS: [&[&str]; 4] = [
    &["uppercase", "upper-case", "capital"],
    &["lowercase", "lower-case", "small letters"],
    &["digit", "number"],
    &["special character"],
];

/// Returns the number of character classes that a text requires.
pub(super) fn classes(text: &str) -> Option<u8> {
    let lower = text.to_lowercase();
    if !KINDS.iter().all(|names| names.iter().any(|name| lower.contains(name))) {
        return None;
    }
    let words = words(&lower);
    let of = |count: &str| {
        let kinds = ["of", "types", "kinds", "categories"];
        words
            .windows(2)
            .any(|pair| matches!(pair, [first, second] if first == count && kinds.contains(&second.as_str())))
    };
    let counts = [("1", 1), ("one", 1), ("2", 2), ("two", 2), ("3", 3), ("three", 3), ("4", 4), ("four", 4)];
    let required: Vec<u8> = counts.into_iter().filter(|(word, _)| of(word)).map(|(_, count)| count).collect();
    match required.as_slice() {
        // `one of` is ambiguous: one class in total, or one character of each class.
        [count] if *count > 1 => Some(*count),
        [] => {
            let first = KINDS.iter().copied().flatten().filter_map(|name| lower.find(name)).min()?;
            let before = lower.get(..first)?;
            let must = before.contains("must contain")
                || before.contains("must include")
                || before.contains("must") && before.contains("including");
            (must && !lower.contains(" or ")).then_some(4)
        }
        _ => None,
    }
}

/// Returns the special characters that a text lists at its end, and true if a full stop at the end was removed from
/// them. Returns `None` if the text lists no special characters.
///
/// # Errors
///
/// The inner result is an error if the list contains other characters than punctuation.
pub(super) fn special(text: &str) -> Option<Result<(String, bool), &'static str>> {
    let at = text.to_ascii_lowercase().rfind("special characters")?;
    let rest = text.get(at + "special characters".len()..)?.trim_start();
    let links = ["are as follows:", "include:", "includes:", "include ", "are:", "are ", ":"];
    let rest = links.iter().find_map(|link| rest.strip_prefix(link))?.trim();
    let parts: Vec<&str> = rest.split_whitespace().collect();
    let comma_separated =
        parts.len() > 1 && parts.iter().rev().skip(1).all(|part| part.len() == 2 && part.ends_with(','));
    let mut set: String =
        parts.iter().map(|part| if comma_separated { part.trim_end_matches(',') } else { part }).collect();
    let full_stop = set.len() > 1 && set.ends_with('.') && set.matches('.').count() == 1;
    if full_stop {
        set.pop();
    }
    if set.is_empty() || !set.chars().all(|c| c.is_ascii_punctuation()) {
        return Some(Err("the special characters are not a plain list of ASCII punctuation"));
    }
    let mut seen = String::new();
    set.chars().for_each(|c| {
        if !seen.contains(c) {
            seen.push(c)
        }
    });
    Some(Ok((seen, full_stop)))
}
