//! Searches operations by words.

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

/// An operation that a search found.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Hit<'a> {
    /// Service version that has the operation.
    pub entry: &'a Entry,
    /// Name of the operation.
    pub action: &'a str,
    /// Description of the operation, or an empty text.
    pub doc: &'a str,
    /// Relevance, which can be compared with the scores of other hits of the same search.
    pub score: u32,
}

/// Words that the search ignores.
const STOP_WORDS: [&str; 12] = ["a", "an", "and", "by", "for", "from", "in", "of", "on", "the", "to", "with"];

/// Scores of a term that is a whole word, the start of a word, or inside a word.
struct Weights {
    whole_word: u32,
    start: u32,
    inside: u32,
}

const ACTION: Weights = Weights { whole_word: 200, start: 120, inside: 40 };
const SERVICE: Weights = Weights { whole_word: 220, start: 80, inside: 20 };
const PROVIDER: Weights = Weights { whole_word: 160, start: 60, inside: 0 };
const DOC: Weights = Weights { whole_word: 60, start: 40, inside: 0 };
/// Additional score if the words are equal to the name of the action.
const EXACT_NAME: u32 = 1000;
/// Additional score if the words cover the complete name of the action. If they cover a part of it, the score is
/// proportional.
const COMPLETE_NAME: usize = 100;

impl Catalog {
    /// Searches the operations by words of the provider, the service, the action and its description. Returns at most
    /// `limit` hits, best first. If no operation matches all words, it returns the operations that match the most
    /// words.
    ///
    /// A search of the embedded catalog needs a few milliseconds, so it can run on each keystroke.
    ///
    /// ```
    /// let catalog = cumulo_catalog::Catalog::embedded();
    /// let hits = catalog.search("reset password tencent redis", 10);
    /// assert_eq!((hits[0].entry.service.as_str(), hits[0].action), ("redis", "ResetPassword"));
    /// ```
    pub fn search(&self, words: &str, limit: usize) -> Vec<Hit<'_>> {
        let name: String = words.chars().filter(|c| c.is_alphanumeric()).collect();
        let mut terms = terms(words);
        if terms.iter().any(|term| !STOP_WORDS.contains(&term.as_str())) {
            terms.retain(|term| !STOP_WORDS.contains(&term.as_str()));
        }
        let mut hits: Vec<Hit<'_>> = Vec::new();
        let mut most_matched = 1;
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
            let service_scores: Vec<u32> = terms.iter().map(|term| score_of_service(entry, title, term)).collect();
            for at in entry.range() {
                let doc = listing.doc(at);
                let (mut matched, mut score, mut covered) = (0, 0, 0);
                for ((term, service_score), scores) in terms.iter().zip(&service_scores).zip(by_term) {
                    let action_score = scores.get(at).copied().unwrap_or_default();
                    let best = action_score.max(*service_score).max(best_score(doc, term, &DOC));
                    matched += usize::from(best > 0);
                    score += best;
                    covered += if action_score > 0 { term.len() } else { 0 };
                }
                if matched < most_matched {
                    continue;
                }
                if matched > most_matched {
                    hits.clear();
                    most_matched = matched;
                }
                let action = listing.name(at);
                score += (COMPLETE_NAME * covered.min(action.len()) / action.len().max(1)) as u32;
                if action.eq_ignore_ascii_case(&name) {
                    score += EXACT_NAME;
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

/// Compares two hits. The hit with the higher score is first; for equal scores, the hit with the shorter name; for
/// equal lengths, the order of the catalog with the newer version first.
fn by_rank(a: &Hit<'_>, b: &Hit<'_>) -> Ordering {
    fn key<'a>(hit: &Hit<'a>) -> (Reverse<u32>, usize, &'a str, &'a str, Reverse<&'a str>, &'a str) {
        let Entry { provider, service, version, .. } = hit.entry;
        (Reverse(hit.score), hit.action.len(), provider, service, Reverse(version), hit.action)
    }
    key(a).cmp(&key(b))
}

fn score_of_service(entry: &Entry, title: &str, term: &str) -> u32 {
    let service = best_score(&entry.service, term, &SERVICE).max(best_score(&entry.code, term, &SERVICE));
    service.max(best_score(&entry.provider, term, &PROVIDER)).max(best_score(title, term, &PROVIDER))
}

/// Returns the score of a term in each action of a listing. All names are one text, which is searched in one pass.
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
        // A match may cross the end of a name.
        if let Some(score) = scores.get_mut(action).filter(|_| at + term.len() <= end) {
            *score = (*score).max(score_at(listing.name(action).as_bytes(), at - name, term.len(), &ACTION));
        }
    }
    scores
}

/// Returns the words in lower case, without the `s` of a plural. `ResetPassword` is two words; `VPCId` and `IPv6` are
/// one word each.
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

/// Returns the best score of a term in a text, or 0 if the text does not contain it.
fn best_score(text: &str, term: &str, weights: &Weights) -> u32 {
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
        (true, true) => weights.whole_word,
        (true, false) => weights.start,
        (false, _) => weights.inside,
    }
}

/// Returns true if a word begins at the position, as in `Reset|Password`, `VPC|Id` and `a |word`.
fn begins(text: &[u8], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|before| text.get(before)) else { return true };
    let is = |at: usize, class: fn(&u8) -> bool| text.get(at).is_some_and(class);
    !is_word_byte(before)
        || is(at, u8::is_ascii_uppercase)
            && (!before.is_ascii_uppercase() || is(at + 1, u8::is_ascii_lowercase) && !is_plural(text, at + 1))
}

/// Returns true if a word ends at the position.
fn ends(text: &[u8], at: usize) -> bool {
    text.get(at).is_none_or(|byte| !is_word_byte(byte)) || begins(text, at)
}

/// Returns true if the byte is the `s` of a plural of capital letters, as in `VPCs`.
fn is_plural(text: &[u8], at: usize) -> bool {
    text.get(at) == Some(&b's') && text.get(at + 1).is_none_or(|byte| !byte.is_ascii_lowercase())
}

fn is_word_byte(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn splits_a_query_into_terms() {
        assert_eq!(
            terms("ResetPassword of the redis_instances"),
            ["reset", "password", "of", "the", "redi", "instance"]
        );
        assert_eq!(terms("VPCId, VPCs IPv6Address DescribeVpcs"), ["vpcid", "vpc", "ipv6", "address", "describe"]);
        assert_eq!(terms(" -- Größe!"), ["größe"]);
        assert!(terms("").is_empty() && terms(" ,").is_empty());
    }

    #[test]
    fn returns_the_same_scores_in_one_pass_as_for_each_name() {
        let listing = Catalog::embedded().services().next().map(Entry::listing).unwrap();
        for term in ["password", "vpc", "create", "a", "s", "resetpassword", "describeinstances", "nothing"] {
            let scores = scores_of(listing, term);
            for (at, score) in scores.iter().enumerate() {
                assert_eq!(*score, best_score(listing.name(at), term, &ACTION), "{term} in {}", listing.name(at));
            }
        }
    }

    #[test]
    fn scores_a_term_by_its_position_in_a_word() {
        for (text, term, expected) in [
            ("ResetPassword", "password", ACTION.whole_word),
            ("ResetPasswords", "password", ACTION.whole_word),
            ("DescribeVPCs", "vpc", ACTION.whole_word),
            ("DescribeVPCs", "vpcs", ACTION.whole_word),
            ("ResetPassword", "pass", ACTION.start),
            ("ResetPassword", "word", ACTION.inside),
            ("ResetPassword", "resetpassword", ACTION.whole_word),
            ("ResetPassword", "user", 0),
            ("", "user", 0),
            ("user", "", 0),
        ] {
            assert_eq!(best_score(text, term, &ACTION), expected, "{term} in {text}");
        }
    }
}
