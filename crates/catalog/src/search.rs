//! Search of operations by words.

use std::{
    cmp::{Ordering, Reverse},
    ops::Range,
    ptr,
};

use memchr::memmem::Finder;

use crate::{
    catalog::{Catalog, Entry},
    listing::Listing,
};

/// An operation that a search has found.
#[derive(Clone, Copy, Debug)]
pub struct Hit<'a> {
    /// The service version that has it.
    pub entry: &'a Entry,
    /// Its name.
    pub action: &'a str,
    /// Its description, or an empty text.
    pub doc: &'a str,
    /// How well it fits: a number to compare with those of other hits of the same search.
    pub score: u32,
}

/// Words without a meaning for the search.
const STOP: [&str; 12] = ["a", "an", "and", "by", "for", "from", "in", "of", "on", "the", "to", "with"];

/// Scores of a term by how much of a word it is.
struct Weights {
    whole: u32,
    start: u32,
    inside: u32,
}

const ACTION: Weights = Weights { whole: 200, start: 120, inside: 40 };
const SERVICE: Weights = Weights { whole: 220, start: 80, inside: 20 };
const PROVIDER: Weights = Weights { whole: 160, start: 60, inside: 0 };
const DOC: Weights = Weights { whole: 60, start: 40, inside: 0 };
/// Score if the words are the name of the action.
const NAME: u32 = 1000;
/// Score if the words cover the whole name of the action. Less if they cover a part.
const COVERED: usize = 100;

impl Catalog {
    /// Searches the operations by words of the provider, the service, the action and its description. The best hits come first,
    /// at most `limit`. If no operation matches all words, the hits are those that match the most of them.
    ///
    /// A search of the embedded catalog takes a few milliseconds, so that it can follow each keystroke.
    ///
    /// ```
    /// let catalog = cumulo_catalog::Catalog::embedded();
    /// let hits = catalog.search("reset password tencent redis", 10);
    /// assert_eq!((hits[0].entry.service.as_str(), hits[0].action), ("redis", "ResetPassword"));
    /// ```
    pub fn search(&self, words: &str, limit: usize) -> Vec<Hit<'_>> {
        let name: String = words.chars().filter(|c| c.is_alphanumeric()).collect();
        let mut terms = terms(words);
        if terms.iter().any(|term| !STOP.contains(&term.as_str())) {
            terms.retain(|term| !STOP.contains(&term.as_str()));
        }
        let mut hits: Vec<Hit<'_>> = Vec::new();
        let mut most = 1;
        let mut scores: Option<(&Listing, Vec<Vec<u32>>)> = None;
        for entry in self.services() {
            let listing = entry.listing();
            // The services of a provider share a listing.
            let is_scored = scores.as_ref().is_some_and(|(scored, _)| ptr::eq(*scored, listing));
            if !is_scored {
                scores = Some((listing, terms.iter().map(|term| scores_of(listing, term)).collect()));
            }
            let by_term = scores.as_ref().map_or(&[][..], |(_, by_term)| by_term.as_slice());
            let title = self.provider(&entry.provider).map_or("", |provider| provider.title.as_str());
            let above: Vec<u32> = terms.iter().map(|term| score_of_service(entry, title, term)).collect();
            for at in entry.range() {
                let doc = listing.doc(at);
                let (mut matched, mut score, mut covered) = (0, 0, 0);
                for ((term, above), own) in terms.iter().zip(&above).zip(by_term) {
                    let own = own.get(at).copied().unwrap_or_default();
                    let best = own.max(*above).max(place(doc, term, &DOC));
                    matched += usize::from(best > 0);
                    score += best;
                    covered += if own > 0 { term.len() } else { 0 };
                }
                if matched < most {
                    continue;
                }
                if matched > most {
                    hits.clear();
                    most = matched;
                }
                let action = listing.name(at);
                score += (COVERED * covered.min(action.len()) / action.len().max(1)) as u32;
                if action.eq_ignore_ascii_case(&name) {
                    score += NAME;
                }
                hits.push(Hit { entry, action, doc, score });
            }
        }
        if hits.len() > limit {
            hits.select_nth_unstable_by(limit, by_rank);
            hits.truncate(limit);
        }
        hits.sort_by(by_rank);
        hits
    }
}

/// The better hit first. Among equals the shorter name, then the order of the catalog with the newer version first.
fn by_rank(a: &Hit<'_>, b: &Hit<'_>) -> Ordering {
    fn key<'a>(hit: &Hit<'a>) -> (Reverse<u32>, usize, &'a str, &'a str, Reverse<&'a str>, &'a str) {
        let Entry { provider, service, version, .. } = hit.entry;
        (Reverse(hit.score), hit.action.len(), provider, service, Reverse(version), hit.action)
    }
    key(a).cmp(&key(b))
}

fn score_of_service(entry: &Entry, title: &str, term: &str) -> u32 {
    let service = place(&entry.service, term, &SERVICE).max(place(&entry.code, term, &SERVICE));
    service.max(place(&entry.provider, term, &PROVIDER)).max(place(title, term, &PROVIDER))
}

/// Returns the score of a term in each action of a listing. The names are one text, which is searched once.
fn scores_of(listing: &Listing, term: &str) -> Vec<u32> {
    let mut scores = vec![0; listing.len()];
    if term.is_empty() {
        return scores;
    }
    let finder = Finder::new(term.as_bytes());
    let names = listing.lower_case_names().as_bytes();
    let (mut start, mut action) = (0, 0);
    while let Some(found) = names.get(start..).and_then(|rest| finder.find(rest)) {
        let at = start + found;
        start = at + 1;
        while listing.range(action).end <= at {
            action += 1;
        }
        let Range { start: name, end } = listing.range(action);
        // A match may go over the end of a name.
        if let Some(score) = scores.get_mut(action).filter(|_| at + term.len() <= end) {
            *score = (*score).max(score_at(listing.name(action).as_bytes(), at - name, term.len(), &ACTION));
        }
    }
    scores
}

/// Returns the words in lower case, without the `s` of a plural. `ResetPassword` is two words; `VPCId` and `IPv6` are one each.
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

/// Returns the best score of a term in a text; 0 if the text does not contain it.
fn place(text: &str, term: &str, weights: &Weights) -> u32 {
    let (text, term) = (text.as_bytes(), term.as_bytes());
    let Some(first) = term.first() else { return 0 };
    let mut best = 0;
    for at in 0..(text.len() + 1).saturating_sub(term.len()) {
        let Some(found) = text.get(at..at + term.len()) else { break };
        if found.first().is_some_and(|byte| byte.eq_ignore_ascii_case(first)) && found.eq_ignore_ascii_case(term) {
            best = best.max(score_at(text, at, term.len(), weights));
        }
    }
    best
}

/// Returns the score of a match.
fn score_at(text: &[u8], at: usize, length: usize, weights: &Weights) -> u32 {
    let end = at + length;
    let is_plural = text.get(end) == Some(&b's') && ends(text, end + 1);
    match (begins(text, at), ends(text, end) || is_plural) {
        (true, true) => weights.whole,
        (true, false) => weights.start,
        (false, _) => weights.inside,
    }
}

/// Returns whether a word begins here: `Reset|Password`, `VPC|Id`, `a |word`.
fn begins(text: &[u8], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|before| text.get(before)) else { return true };
    let is = |at: usize, class: fn(&u8) -> bool| text.get(at).is_some_and(class);
    !is_of_word(before)
        || is(at, u8::is_ascii_uppercase)
            && (!before.is_ascii_uppercase() || is(at + 1, u8::is_ascii_lowercase) && !is_plural(text, at + 1))
}

/// Returns whether a word ends here.
fn ends(text: &[u8], at: usize) -> bool {
    text.get(at).is_none_or(|byte| !is_of_word(byte)) || begins(text, at)
}

/// Returns whether the `s` here makes a plural of capitals: `VPCs`.
fn is_plural(text: &[u8], at: usize) -> bool {
    text.get(at) == Some(&b's') && text.get(at + 1).is_none_or(|byte| !byte.is_ascii_lowercase())
}

fn is_of_word(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

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
    fn one_search_of_all_names_finds_what_a_search_of_each_finds() {
        let listing = Catalog::embedded().services().next().map(Entry::listing).unwrap();
        for term in ["password", "vpc", "create", "a", "s", "resetpassword", "describeinstances", "nothing"] {
            let scores = scores_of(listing, term);
            for (at, score) in scores.iter().enumerate() {
                assert_eq!(*score, place(listing.name(at), term, &ACTION), "{term} in {}", listing.name(at));
            }
        }
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
