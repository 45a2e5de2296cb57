//! The rules for the end of a list and for the request of the next page. The rules were derived from the behavior of
//! the providers' operations, because no provider documents them in one place.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    mem,
};

use super::PagingOf;
use crate::{
    error::{Error, ErrorKind, Position, ResumeToken},
    model::{Model, Scalar, View, Warning},
    operation::{Facts, Paging, Step},
};

/// Maximum number of consecutive pages without an item and with a new token. If there are more, the list is treated as
/// endless.
const EMPTY_PAGES: u32 = 1000;

/// Number of items, including the first and the last, that are compared between two pages. The time to compare all
/// items would be a tenth of the time to decode them.
const SAMPLES: usize = 4;

/// The state of a paginator over one list. It does not depend on the type of the operation.
pub(crate) struct Walk {
    provider: &'static str,
    facts: Facts,
    paging: PagingOf,
    /// The position of the page to request next.
    next: Position,
    /// The position of the last received page.
    last: Position,
    /// The number of pages that may still be requested.
    left: Option<u64>,
    /// Whether an error has ended the iteration.
    failed: bool,
    /// Whether a page has been received.
    started: bool,
    total: Option<u64>,
    /// The number of items up to the end of the last received page, or `None` if it is not known.
    items_seen: Option<u64>,
    /// The number of consecutive pages without an item and with a new token.
    empty_pages: u32,
    cycle: Cycle,
    /// A digest of the previous page.
    previous_digest: Option<u64>,
}

impl Walk {
    pub(crate) fn new(provider: &'static str, facts: Facts, paging: PagingOf) -> Self {
        Self {
            provider,
            facts,
            paging,
            next: Position::Start,
            last: Position::Start,
            left: None,
            failed: false,
            started: false,
            total: None,
            items_seen: None,
            empty_pages: 0,
            cycle: Cycle::default(),
            previous_digest: None,
        }
    }

    pub(crate) fn resume(&mut self, next: Position) {
        self.next = next;
    }

    pub(crate) fn max_pages(&mut self, pages: u64) {
        self.left = Some(pages);
    }

    /// Returns the position of the page to request next.
    pub(crate) fn next(&self) -> &Position {
        &self.next
    }

    /// Returns the position of the last received page.
    pub(crate) fn last(&self) -> &Position {
        &self.last
    }

    /// Returns the total number of items that the provider reported last.
    pub(crate) fn total(&self) -> Option<u64> {
        self.total
    }

    /// Marks the list as failed. No more pages are requested. The page that failed remains the next page, so that a
    /// later paginator can continue with it.
    pub(crate) fn fail(&mut self, error: Error) -> Error {
        self.failed = true;
        error
    }

    fn failure(&mut self, kind: ErrorKind, message: String) -> Error {
        let error = Error::new(kind, message);
        let error = self.facts.with(|info| error.of_call(self.provider, info, Vec::new()));
        self.fail(error)
    }

    /// Sets the fields of the request to the next page. Returns false if the list has ended or the maximum number of
    /// pages is reached.
    pub(crate) fn prepare(&mut self, operation: &mut dyn Model) -> Result<bool, Error> {
        if self.failed || self.next == Position::End || self.left == Some(0) {
            return Ok(false);
        }
        let paging_of = self.paging.clone();
        let Some(paging) = paging_of.get() else {
            let text = "the facts of the operation have no paging: send it as a single call".to_owned();
            return Err(self.failure(ErrorKind::Request, text));
        };
        if self.next == Position::Start {
            self.next = self.start(&paging, operation)?;
        }
        let path = paging.input;
        let fits = match (&self.next, paging.step) {
            // Without an offset, the provider starts at 0, so the field can stay unset.
            (Position::Offset(0), Step::Offset) if matches!(operation.at(path), View::None) => true,
            (Position::Offset(0), Step::Offset) => set(operation, path, Scalar::Uint(0)),
            (Position::Offset(offset), Step::Offset) => set(operation, path, Scalar::Uint(*offset)),
            (Position::Number { page, .. }, Step::Number) => set(operation, path, Scalar::Uint(*page)),
            (Position::Token(token), Step::Token) if token.is_empty() => true,
            (Position::Token(token), Step::Token) => set(operation, path, Scalar::Str(token)),
            _ => {
                let text = "the resume token is from an operation with another kind of paging".to_owned();
                return Err(self.failure(ErrorKind::Request, text));
            }
        };
        if !fits {
            return Err(
                self.failure(ErrorKind::Request, format!("the paging field `{path}` does not accept {:?}", self.next))
            );
        }
        self.left = self.left.map(|left| left - 1);
        Ok(true)
    }

    /// Returns the position of the first page, from the fields that the caller set.
    fn start(&mut self, paging: &Paging<'_>, operation: &dyn Model) -> Result<Position, Error> {
        let path = paging.input;
        let set = operation.at(path);
        if paging.step == Step::Token {
            return Ok(Position::Token(token(set)));
        }
        let unset = matches!(set, View::None | View::Str(""));
        match (number(set), paging.step) {
            (Some(offset), Step::Offset) => Ok(Position::Offset(offset)),
            (Some(page), _) => Ok(Position::Number { page, before: (page <= 1).then_some(0) }),
            (None, Step::Offset) if unset => Ok(Position::Offset(0)),
            (None, _) if unset => Ok(Position::Number { page: 1, before: Some(0) }),
            _ => {
                Err(self
                    .failure(ErrorKind::Request, format!("the paging field `{path}` must be an integer of at least 0")))
            }
        }
    }

    /// Processes a received page. Returns false if the page has no new items and only indicates the end of the list.
    ///
    /// # Errors
    /// The page cannot be read, or the list ends although the provider reports more items.
    pub(crate) fn received(&mut self, output: &dyn Model, warnings: &[Warning]) -> Result<bool, Error> {
        let paging_of = self.paging.clone();
        let Some(paging) = &paging_of.get() else { return Ok(true) };
        let list = output.at(paging.items);
        let listed = if let View::List(list) = list { list.len() as u64 } else { 0 };
        // Items that could not be kept also belong to the page.
        let count = listed + lost_items(warnings, paging.items);
        let first = !mem::replace(&mut self.started, true);
        self.total = number(read(output, paging.total)).or(self.total);
        let has_more = match read(output, paging.more) {
            View::Bool(more) => Some(more),
            View::Str(text) => Some(text.eq_ignore_ascii_case("true")),
            _ => None,
        };
        self.last = mem::take(&mut self.next);
        if listed == 0
            && let Some(warning) = lost_list(warnings, paging.items)
        {
            let text = format!("a page of the list cannot be read: {warning}");
            return Err(self.incomplete(text));
        }
        let next = match self.last {
            Position::Token(_) => self.next_token(paging, output, count)?,
            Position::Offset(offset) if count > 0 => Position::Offset(offset + count),
            Position::Number { page, before } if count > 0 => {
                // If the caller started at a later page, the number of items before that page is estimated from its
                // length. For the last page, which may be shorter, the estimate is too low, and an additional, empty
                // page is requested.
                let before = before.unwrap_or_else(|| page.saturating_sub(1).saturating_mul(count));
                Position::Number { page: page + 1, before: Some(before + count) }
            }
            _ => Position::End,
        };
        let repeats = paging.step != Step::Token && self.repeats(list);
        let reached = if repeats || next == Position::End { &self.last } else { &next };
        self.items_seen = match (&self.last, reached) {
            (Position::Token(token), _) if first && token.is_empty() => Some(count),
            (Position::Token(_), _) => self.items_seen.map(|seen| seen + count),
            (_, Position::Offset(seen) | Position::Number { before: Some(seen), .. }) => Some(*seen),
            _ => None,
        };
        if repeats || (count == 0 && next == Position::End) {
            self.complete(paging, has_more)?;
            self.next = Position::End;
            return Ok(first);
        }
        let seen_all = self.total.is_some_and(|total| total > 0 && self.items_seen.is_some_and(|seen| seen >= total));
        // Some services always report a total of 0.
        let ends = has_more == Some(false) || (paging.step != Step::Token && has_more != Some(true) && seen_all);
        self.next = if ends { Position::End } else { next };
        if self.next == Position::End && has_more == Some(true) {
            self.complete(paging, has_more)?;
        }
        Ok(true)
    }

    /// Checks that a list that ends with this page has all items that the provider reports.
    fn complete(&mut self, paging: &Paging<'_>, has_more: Option<bool>) -> Result<(), Error> {
        let total = self.total.filter(|total| *total > 0);
        match (self.items_seen, total) {
            (Some(seen), Some(total)) if seen < total => {
                let text = format!("the list ended after {seen} of {total} items: the last page had no new items");
                Err(self.ended(text))
            }
            (seen, None) if has_more == Some(true) => {
                let seen = seen.map_or_else(|| "the last page".to_owned(), |seen| format!("{seen} items"));
                let path = paging.more;
                Err(self.ended(format!(
                    "the list ended after {seen}, although the response field `{path}` reports more items"
                )))
            }
            _ => Ok(()),
        }
    }

    /// Creates the error for a list that the provider ended early. The cause may be temporary.
    fn ended(&mut self, text: String) -> Error {
        let retryable = self.facts.is_read_only();
        self.incomplete(text).with_retryable(retryable)
    }

    /// Creates the error for an incomplete list. Its resume token continues with the last received page.
    fn incomplete(&mut self, mut text: String) -> Error {
        self.next = self.last.clone();
        text += "; continue with the resume token";
        let token = ResumeToken { page: self.next.clone(), skip: 0 };
        self.failure(ErrorKind::Incomplete, text).with_resume_token(token)
    }

    fn next_token(&mut self, paging: &Paging<'_>, output: &dyn Model, count: u64) -> Result<Position, Error> {
        let next = token(read(output, paging.next));
        let repeated = matches!(&self.last, Position::Token(sent) if *sent == next);
        if next.is_empty() || repeated || self.cycle.closes(&next) {
            if !next.is_empty() {
                tracing::debug!(action = self.facts.action(), "the provider returned a token twice: the list ends");
            }
            return Ok(Position::End);
        }
        self.empty_pages = if count == 0 { self.empty_pages + 1 } else { 0 };
        if self.empty_pages == EMPTY_PAGES {
            self.next = Position::Token(next);
            let text = format!(
                "{EMPTY_PAGES} consecutive pages have no items, although each has a new token for the next page"
            );
            return Err(self.failure(ErrorKind::Reply, text));
        }
        Ok(Position::Token(next))
    }

    /// Returns true if the items are the same as those of the previous page. Some providers return the last page again
    /// after the end of the list, or ignore the page parameter.
    fn repeats(&mut self, list: View<'_>) -> bool {
        let View::List(list) = list else { return false };
        let mut digest = DefaultHasher::new();
        digest.write_usize(list.len());
        let last = list.len().saturating_sub(1);
        for sample in 0..SAMPLES.min(list.len()) {
            digest_of(list.item(sample * last / (SAMPLES.min(list.len()) - 1).max(1)), &mut digest);
        }
        let digest = digest.finish();
        let repeated = self.previous_digest.replace(digest) == Some(digest);
        if repeated {
            tracing::debug!(action = self.facts.action(), "the provider returned a page twice: the list ends");
        }
        repeated
    }
}

/// Detects a cycle of tokens with one stored token (Brent's algorithm). The token is replaced after 1, 2, 4, 8… pages,
/// so that a cycle of any length is detected.
#[derive(Default)]
struct Cycle {
    stored: String,
    age: u64,
    renewed_at: u64,
}

impl Cycle {
    fn closes(&mut self, token: &str) -> bool {
        if self.stored == token {
            return true;
        }
        self.age += 1;
        if self.age > self.renewed_at {
            (self.renewed_at, self.age) = (self.renewed_at.max(1) * 2, 0);
            token.clone_into(&mut self.stored);
        }
        false
    }
}

/// Returns the number of items of a list that could not be kept.
fn lost_items(warnings: &[Warning], list: &str) -> u64 {
    let lost = warnings.iter().filter(|warning| {
        let index = warning.path().strip_prefix(list).and_then(|rest| rest.strip_prefix('[')?.strip_suffix(']'));
        index.is_some_and(|index| index.bytes().all(|byte| byte.is_ascii_digit()))
    });
    lost.count() as u64
}

/// Returns the warning that a list, or a field that contains it, could not be read.
fn lost_list<'w>(warnings: &'w [Warning], list: &str) -> Option<&'w Warning> {
    warnings.iter().find(|warning| {
        let path = warning.path();
        !path.is_empty() && list.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    })
}

fn read<'a>(output: &'a dyn Model, path: &str) -> View<'a> {
    if path.is_empty() { View::None } else { output.at(path) }
}

fn set(operation: &mut dyn Model, path: &str, value: Scalar<'_>) -> bool {
    operation.field_mut(path).is_some_and(|field| field.set(value))
}

fn number(value: View<'_>) -> Option<u64> {
    match value {
        View::Int(value) => u64::try_from(value).ok(),
        View::Uint(value) => Some(value),
        View::Str(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// Returns the token as text, or an empty string if no token is set. A number is a cursor, and the cursor 0 is the
/// start of the list.
fn token(value: View<'_>) -> String {
    match value {
        View::Str(text) => text.to_owned(),
        View::Int(value) if value != 0 => value.to_string(),
        View::Uint(value) if value != 0 => value.to_string(),
        _ => String::new(),
    }
}

fn digest_of(value: View<'_>, digest: &mut DefaultHasher) {
    match value {
        View::None => digest.write_u8(0),
        View::Bool(value) => value.hash(digest),
        View::Int(value) => value.hash(digest),
        View::Uint(value) => value.hash(digest),
        View::Float(value) => value.to_bits().hash(digest),
        View::Str(text) => text.hash(digest),
        View::Secret(secret) => secret.expose().hash(digest),
        View::Bytes(bytes) => bytes.hash(digest),
        View::List(list) => {
            digest.write_usize(list.len());
            (0..list.len()).for_each(|index| digest_of(list.item(index), digest));
        }
        View::Map(map) => map.each(&mut |key, value| {
            key.hash(digest);
            digest_of(value, digest);
        }),
        View::Model(model) => model.fields().for_each(|(_, field)| digest_of(field.view(), digest)),
    }
}
