//! Operations by words.

use std::cmp::Reverse;

use crate::{Catalog, Entry};

/// An operation that a search has found.
#[derive(Clone, Copy, Debug)]
pub struct Hit<'a> {
    /// The service version that has it.
    pub entry: &'a Entry,
    /// Its name.
    pub action: &'a str,
    /// What it does, where somebody has said so; else empty.
    pub doc: &'a str,
    /// How well it fits: a number to compare with those of other hits of the same search.
    pub score: u32,
}

/// Words that tell nothing.
const STOP: [&str; 12] = ["a", "an", "and", "by", "for", "from", "in", "of", "on", "the", "to", "with"];

/// A place where a word stands, by how well it stands there.
struct Weights {
    whole: u32,
    start: u32,
    inside: u32,
}

const ACTION: Weights = Weights { whole: 200, start: 120, inside: 40 };
const SERVICE: Weights = Weights { whole: 220, start: 80, inside: 20 };
const PROVIDER: Weights = Weights { whole: 160, start: 60, inside: 0 };
const DOC: Weights = Weights { whole: 60, start: 40, inside: 0 };
/// The words are the name of the action.
const NAME: u32 = 1000;
/// The words are all that the name of the action says; less where it says more.
const COVERED: usize = 100;

pub(crate) fn search<'a>(catalog: &'a Catalog, words: &str, limit: usize) -> Vec<Hit<'a>> {
    let name: String = words.chars().filter(|c| c.is_alphanumeric()).collect();
    let mut terms = terms(words);
    if terms.iter().any(|term| !STOP.contains(&term.as_str())) {
        terms.retain(|term| !STOP.contains(&term.as_str()));
    }
    let mut hits: Vec<(usize, Hit<'a>)> = Vec::new();
    let mut most = 1;
    for entry in catalog.services() {
        let title = catalog.provider(&entry.provider).map_or("", |provider| provider.title.as_str());
        let above: Vec<u32> = terms
            .iter()
            .map(|term| {
                let service = place(&entry.service, term, &SERVICE).max(place(&entry.code, term, &SERVICE));
                service.max(place(&entry.provider, term, &PROVIDER)).max(place(title, term, &PROVIDER))
            })
            .collect();
        for (action, doc) in entry.listed() {
            let (mut matched, mut score, mut covered) = (0, 0, 0);
            for (term, above) in terms.iter().zip(&above) {
                let own = place(action, term, &ACTION);
                let best = own.max(*above).max(if doc.is_empty() { 0 } else { place(doc, term, &DOC) });
                matched += usize::from(best > 0);
                score += best;
                covered += if own > 0 { term.len() } else { 0 };
            }
            if matched < most {
                continue;
            }
            most = matched;
            score += (COVERED * covered.min(action.len()) / action.len().max(1)) as u32;
            if action.eq_ignore_ascii_case(&name) {
                score += NAME;
            }
            hits.push((matched, Hit { entry, action, doc, score }));
        }
    }
    hits.retain(|(matched, _)| *matched == most);
    let mut hits: Vec<Hit<'a>> = hits.into_iter().map(|(_, hit)| hit).collect();
    // Of equals the shorter name, then the order of the catalog with the newer version first.
    hits.sort_by_key(|hit| {
        let Entry { provider, service, version, .. } = hit.entry;
        (Reverse(hit.score), hit.action.len(), provider, service, Reverse(version), hit.action)
    });
    hits.truncate(limit);
    hits
}

/// The words, lower case and without the `s` of a plural. `ResetPassword` is two; `VPCId` and `IPv6` are one each.
fn terms(words: &str) -> Vec<String> {
    let mut spaced = String::with_capacity(words.len() * 2);
    let mut before = ' ';
    for c in words.chars() {
        if c.is_uppercase() && !before.is_uppercase() {
            spaced.push(' ');
        }
        spaced.push(c);
        before = c;
    }
    let mut terms: Vec<String> = Vec::new();
    for word in spaced.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase) {
        let stem = word.strip_suffix('s').filter(|stem| stem.len() > 2 && !stem.ends_with('s')).unwrap_or(&word);
        if !stem.is_empty() && !terms.iter().any(|term| term == stem) {
            terms.push(stem.to_owned());
        }
    }
    terms
}

/// How well the term stands in the text; 0 if it does not.
fn place(text: &str, term: &str, weights: &Weights) -> u32 {
    let (text, term) = (text.as_bytes(), term.as_bytes());
    let Some(first) = term.first() else { return 0 };
    let mut best = 0;
    for at in 0..(text.len() + 1).saturating_sub(term.len()) {
        let Some(found) = text.get(at..at + term.len()) else { break };
        if !found.first().is_some_and(|byte| byte.eq_ignore_ascii_case(first)) || !found.eq_ignore_ascii_case(term) {
            continue;
        }
        let end = at + term.len();
        let plural = text.get(end) == Some(&b's') && ends(text, end + 1);
        best = best.max(match (begins(text, at), ends(text, end) || plural) {
            (true, true) => weights.whole,
            (true, false) => weights.start,
            (false, _) => weights.inside,
        });
    }
    best
}

/// Whether a word begins here: `Reset|Password`, `VPC|Id`, `a |word`.
fn begins(text: &[u8], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|before| text.get(before)) else { return true };
    let is = |at: usize, class: fn(&u8) -> bool| text.get(at).is_some_and(class);
    !is_of_word(before)
        || is(at, u8::is_ascii_uppercase)
            && (!before.is_ascii_uppercase() || is(at + 1, u8::is_ascii_lowercase) && !is_plural(text, at + 1))
}

/// Whether a word ends here.
fn ends(text: &[u8], at: usize) -> bool {
    text.get(at).is_none_or(|byte| !is_of_word(byte)) || begins(text, at)
}

/// Whether the `s` here makes a plural of capitals: `VPCs`.
fn is_plural(text: &[u8], at: usize) -> bool {
    text.get(at) == Some(&b's') && text.get(at + 1).is_none_or(|byte| !byte.is_ascii_lowercase())
}

fn is_of_word(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_query() {
        assert_eq!(
            terms("ResetPassword of the redis_instances"),
            ["reset", "password", "of", "the", "redi", "instance"]
        );
        assert_eq!(terms("VPCId, VPCs IPv6Address DescribeVpcs"), ["vpcid", "vpc", "ipv6", "address", "describe"]);
        assert_eq!(terms(" -- Größe!"), ["größe"]);
        assert!(terms("").is_empty() && terms(" ,").is_empty());
    }

    #[test]
    fn places() {
        for (text, term, expected) in [
            ("ResetPassword", "password", ACTION.whole),
            ("ResetPasswords", "password", ACTION.whole),
            ("DescribeVPCs", "vpc", ACTION.whole),
            ("DescribeVPCs", "vpcs", ACTION.whole),
            ("ResetPassword", "pass", ACTION.start),
            ("ResetPassword", "word", ACTION.inside),
            ("ResetPassword", "resetpassword", ACTION.whole),
            ("ResetPassword", "user", 0),
            ("", "user", 0),
            ("user", "", 0),
        ] {
            assert_eq!(place(text, term, &ACTION), expected, "{term} in {text}");
        }
    }
}
