//! The requests that a mock received, and the number of attempts and calls of each action.

use std::collections::{HashMap, VecDeque};

use crate::record::{Outcome, Record};

/// Maximum number of requests that are kept, and maximum number of their bytes. They bound the memory of a mock that
/// runs for days.
const MAX_KEPT: usize = 10_000;
const MAX_KEPT_BYTES: usize = 64 << 20;
/// Maximum number of actions that are counted, and maximum length of their names. Clients may send any name.
const MAX_ACTIONS: usize = 100_000;
const MAX_ACTION_LENGTH: usize = 200;

/// Number of requests for an action.
#[derive(Clone, Copy, Default)]
pub(crate) struct Count {
    /// Requests that were carried out.
    pub(crate) calls: usize,
    /// All requests.
    pub(crate) attempts: usize,
}

#[derive(Default)]
pub(crate) struct Records {
    kept: VecDeque<(Record, usize)>,
    bytes: usize,
    counts: HashMap<String, Count>,
}

impl Records {
    /// Adds a request with a body of `body` bytes.
    pub(crate) fn add(&mut self, record: Record, body: usize) {
        if let Some(count) = self.count_mut(&record.action) {
            count.attempts += 1;
            count.calls += usize::from(record.outcome == Outcome::Accepted);
        }
        let head: usize = record.headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum();
        // A parsed body is kept twice: unchanged and masked.
        let size = 1_024 + record.path.len() + head + 4 * body;
        self.bytes += size;
        self.kept.push_back((record, size));
        while self.kept.len() > MAX_KEPT || (self.bytes > MAX_KEPT_BYTES && self.kept.len() > 1) {
            let Some((_, size)) = self.kept.pop_front() else { break };
            self.bytes -= size;
        }
    }

    fn count_mut(&mut self, action: &str) -> Option<&mut Count> {
        let has_room = self.counts.len() < MAX_ACTIONS && action.len() <= MAX_ACTION_LENGTH;
        if has_room && !self.counts.contains_key(action) {
            self.counts.insert(action.to_owned(), Count::default());
        }
        self.counts.get_mut(action)
    }

    pub(crate) fn count(&self, action: &str) -> Count {
        self.counts.get(action).copied().unwrap_or_default()
    }

    /// Returns the requests that are kept, oldest first.
    pub(crate) fn kept(&self) -> impl Iterator<Item = &Record> {
        self.kept.iter().map(|(record, _)| record)
    }
}
